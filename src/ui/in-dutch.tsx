/**
 * A part of a page that is in Dutch for every reader: what was signed, or will be. The page around it speaks the language of its
 * reader.
 */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { inLanguage, languageNow } from '../kernel/language.ts';

/** Shows a document in Dutch; `show` makes it, so that all its sentences are said in Dutch. Inside a line of text it is `inline`. */
export function InDutch({ show, inline }: { show: () => ComponentChildren; inline?: boolean }) {
  if (languageNow() === 'nl') return <>{show()}</>;
  const Part = inline ? 'span' : 'div';
  return (
    <Part
      lang="nl"
      dir="ltr"
      dangerouslySetInnerHTML={{ __html: inLanguage('nl', () => renderToString(<>{show()}</>)) }}
    />
  );
}
