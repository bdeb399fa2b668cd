/** The files of text that a document can be taken along as, by the last word of their address. Pure. */
import { asMarkdown, asPlainText } from './content-text.ts';
import type { Content } from './minutes-content.ts';

const kinds = {
  tekst: { write: asPlainText, type: 'text/plain; charset=utf-8', ending: 'txt' },
  markdown: { write: asMarkdown, type: 'text/markdown; charset=utf-8', ending: 'md' },
};
export type ContentFileKind = keyof typeof kinds;
export const contentFileKinds = ['tekst', 'markdown'] as const satisfies readonly ContentFileKind[];

/** Makes a file of a document: its text, and the headers with which a browser keeps it and never shows it as a page of ours. */
export function contentFile(content: Content, kind: ContentFileKind, name: string) {
  const { write, type, ending } = kinds[kind];
  return {
    body: write(content),
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}.${ending}"`,
      'cache-control': 'no-store',
    },
  };
}
