/**
 * A document in Word: real headings, tables whose heading row repeats, pictures with what they say, and the language Dutch. A chart is a
 * picture in SVG; a program that cannot draw it shows the same bars and lines without their words.
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
import { rasterOf } from './paper-raster.ts';
import type { PaperTable } from './paper.ts';

/** Makes the document in Word. */
export function wordOf(paper: PaperData): Promise<Buffer> {
  const pages = new Paragraph({
    children: [
      new TextRun({ text: `${paper.title} · `, size: 16 }),
      new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 }),
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
      return [
        new Paragraph({ heading, text: block.text, keepNext: true, spacing: { before: 240, after: 120 } }),
      ];
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

/** How wide a page is between its margins, in twentieths of a point, and about how wide a letter and the sides of a cell are. */
const PAGE = 9026;
const LETTER = 110;
const SIDES = 220;
/** What is no longer stands on one line; a table that is no longer stays on one page. */
const [SHORT_CELL, SHORT_TABLE] = [18, 8];

/** Gives short columns the room they need; the first, and those with more words, what is left, by what stands in them. */
function widthsOf({ columns, rows }: PaperTable): number[] {
  const longest = columns.map(({ head }, place) =>
    Math.max(head.length, ...rows.map((row) => row[place]?.length ?? 0)),
  );
  const isShort = (letters: number, place: number) => place > 0 && letters <= SHORT_CELL;
  const room = (letters: number) => letters * LETTER + SIDES;
  const taken = sum(longest.filter(isShort).map(room));
  const share = (letters: number) => Math.min(Math.max(letters, SHORT_CELL), 48);
  const all = sum(longest.filter((letters, place) => !isShort(letters, place)).map(share));
  const left = Math.max(PAGE - taken, PAGE / 4);
  return longest.map((letters, place) =>
    isShort(letters, place) ? room(letters) : Math.floor((share(letters) / all) * left),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function table(given: PaperTable): Table {
  const { columns, rows } = given;
  const widths = widthsOf(given);
  const cell = (text: string, place: number, { bold = false, keepNext = false }) =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      children: [
        new Paragraph({
          alignment: columns[place]?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          keepNext,
          children: [new TextRun({ text, bold })],
        }),
      ],
    });
  const together = rows.length <= SHORT_TABLE;
  const row = (cells: readonly string[], place: number) => {
    const keepNext = together && place < rows.length - 1;
    return new TableRow({
      cantSplit: true,
      children: cells.map((text, column) => cell(text, column, { keepNext })),
    });
  };
  const head = columns.map((column, place) => cell(column.head, place, { bold: true, keepNext: true }));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths,
    rows: [new TableRow({ tableHeader: true, children: head }), ...rows.map(row)],
  });
}

function picture(chart: DrawnChart): Paragraph {
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(chart.picture),
        fallback: { type: 'png', data: rasterOf(chart) },
        transformation: chart.size,
        altText: { name: chart.caption, title: chart.caption, description: chart.alternative },
      }),
    ],
  });
}
