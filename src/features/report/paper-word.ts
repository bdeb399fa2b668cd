/**
 * A document in Word: real headings, tables whose heading row repeats, pictures with what they say, and the language Dutch. A chart is a
 * picture in SVG; an older Word that cannot draw it shows an empty place, and the figures stand in the table beside it.
 */
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { DrawnChart, PaperData } from './paper-data.ts';
import type { PaperTable } from './paper.ts';

/** One white dot, for a reader that draws no SVG. */
const whiteDot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

/** Makes the document in Word. */
export function wordOf(paper: PaperData): Promise<Buffer> {
  const pages = new Paragraph({
    children: [
      new TextRun(`${paper.title} · `),
      new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
    ],
  });
  const file = new Document({
    title: paper.title,
    creator: paper.author,
    lastModifiedBy: paper.author,
    description: paper.lead,
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-BE' } } } } },
    sections: [
      {
        footers: { default: new Footer({ children: [pages] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: paper.title }),
          new Paragraph({ text: paper.lead }),
          ...paper.blocks.flatMap((block) => drawn(block)),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

function drawn(block: PaperData['blocks'][number]): readonly FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, text: block.text, spacing: { before: 240, after: 120 } })];
    }
    case 'text':
      return [new Paragraph({ text: block.text, spacing: { after: 160 } })];
    case 'source':
      return [
        new Paragraph({ children: [new TextRun({ text: block.text, size: 18 })], spacing: { after: 160 } }),
      ];
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'table':
      return [caption(block.caption), table(block), new Paragraph({ text: '' })];
    case 'chart':
      return [picture(block), caption(block.caption)];
  }
}

function caption(text: string): Paragraph {
  return new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [new TextRun({ text, bold: true, size: 20 })],
    spacing: { before: 120, after: 80 },
  });
}

function table({ columns, rows }: PaperTable): Table {
  const cell = (text: string, place: number, bold: boolean) =>
    new TableCell({
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      children: [
        new Paragraph({
          alignment: columns[place]?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, bold })],
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ head }, place) => cell(head, place, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((text, place) => cell(text, place, false)) }),
      ),
    ],
  });
}

function picture(chart: DrawnChart): Paragraph {
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(chart.picture),
        fallback: { type: 'png', data: whiteDot },
        transformation: chart.size,
        altText: { name: chart.caption, title: chart.caption, description: chart.alternative },
      }),
    ],
  });
}
