/** A document as a part of a page: the same words, tables and charts as in its files, in a style that prints. */
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { DataTable } from '../../ui/table.tsx';
import { ChartPicture } from './paper-chart.tsx';
import type { Paper, PaperBlock, PaperTable } from './paper.ts';

/** Shows the chapters of a document, each as a card. */
export function PaperView({ paper }: { paper: Paper }) {
  return (
    <>
      {chaptersOf(paper.blocks).map(({ title, blocks }, index) => (
        <Card title={title} id={`hoofdstuk-${index + 1}`}>
          {blocks.map((block) => (
            <Block block={block} />
          ))}
        </Card>
      ))}
    </>
  );
}

interface Chapter {
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}

function chaptersOf(blocks: readonly PaperBlock[]): readonly Chapter[] {
  const starts = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 1 ? [{ title: block.text, index }] : [],
  );
  return starts.map(({ title, index }, place) => ({
    title,
    blocks: blocks.slice(index + 1, starts[place + 1]?.index),
  }));
}

function Block({ block }: { block: PaperBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h3 class="report-part">{block.text}</h3>;
    case 'text':
      return <p>{block.text}</p>;
    case 'list':
      return <Lines items={block.items} />;
    case 'source':
      return <p class="source">{block.text}</p>;
    case 'table':
      return <Table table={block} />;
    case 'chart':
      return (
        <figure class="report-figure">
          <ChartPicture chart={block} />
          <figcaption class="source">{block.caption}</figcaption>
        </figure>
      );
  }
}

function Table({ table: { caption, columns, rows } }: { table: PaperTable }) {
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={columns.map(({ head, numeric = false }, place) => ({
        head,
        numeric,
        rowHead: place === 0,
        cell: (row: readonly string[]) => row[place] ?? '',
      }))}
    />
  );
}
