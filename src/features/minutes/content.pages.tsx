/** A document on a page of its own, to be read or printed: nothing but what it says. */
import { PageHead } from '../../ui/page-head.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Written } from '../../ui/text.tsx';
import type { Content, ContentBlock } from './minutes-content.ts';

/** Shows a document. */
export function ContentPage({ content: { title, blocks } }: { content: Content }) {
  return (
    <>
      <PageHead title={title} />
      <Stack>
        <article>{blocks.map((block) => blockOf(block))}</article>
      </Stack>
    </>
  );
}

function blockOf(block: ContentBlock) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'text':
      return <Written text={block.text} />;
    case 'remark':
      return (
        <p>
          <b>{block.text}</b>
        </p>
      );
    case 'facts':
      return <DefinitionList items={block.facts.map(([term, details]) => ({ term, details }))} />;
  }
}
