/**
 * The files of a document, read back: the tags, names and language of the PDF, the headings, heading rows and pictures of the Word file,
 * and that nothing that is typed is more than text.
 */
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { paperData } from './paper-data.ts';
import { fileOf, type PaperType } from './paper-file.ts';
import { pdfOf } from './paper-pdf.ts';

const hostile = [
  '#panic("stop")',
  '#include "/etc/passwd"',
  '#read("/etc/passwd")',
  '= Kop $x^2$ *vet* <label> @bron',
  '"]); #import "@preview/x:1.0.0": *',
  '</w:t></w:r><w:r><w:t>ingeslopen & <b>',
  '\\ `raw` // weg /* weg */',
];

const paper = (more: readonly PaperBlock[] = []): Paper => ({
  title: 'Jaarverslag 2026: cluster Vlierbeke',
  lead: 'Over 2026.',
  author: 'OCMW Vlierbeke',
  day: civilDate('2026-11-22'),
  blocks: [
    { kind: 'heading', level: 1, text: 'Acties' },
    { kind: 'heading', level: 2, text: 'Eerste actie' },
    { kind: 'list', items: ['Elk talent telt'] },
    {
      kind: 'table',
      caption: 'Stand',
      columns: [{ head: 'Actie' }, { head: 'Stand', numeric: true }],
      rows: [['Leermomenten', '53']],
    },
    {
      kind: 'chart',
      caption: 'De weg',
      alternative: 'Leermomenten: 50 procent van de weg.',
      bars: [{ label: 'Leermomenten', share: 0.5, text: '50 %' }],
    },
    { kind: 'source', text: 'Bron: de eigenaar.' },
    ...more,
  ],
});

async function made(given: Paper, type: PaperType): Promise<Buffer> {
  const file = await fileOf(given, type);
  if (file === undefined) throw new Error('Too many documents wait to be made.');
  return file;
}

/** All of a PDF as text, with what was packed in it unpacked. */
function textOf(pdf: Buffer): string {
  const plain = pdf.toString('latin1');
  const packed = [...plain.matchAll(/\/FlateDecode[\s\S]*?stream\r?\n/g)].map(({ index, 0: head }) => {
    const start = index + head.length;
    const end = plain.indexOf('endstream', start);
    try {
      return inflateSync(pdf.subarray(start, end)).toString('latin1');
    } catch {
      return '';
    }
  });
  return [plain, ...packed].join('\n');
}

/** The rows of dots of a PNG that was written with eight bits a dot and no filter. */
function dotsOf(png: Buffer): number[][] {
  const width = png.readUInt32BE(16);
  const start = png.indexOf('IDAT');
  const flat = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  return Array.from({ length: png.readUInt32BE(20) }, (_one, row) => [
    ...flat.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)),
  ]);
}

describe('a PDF', () => {
  let text: string;
  beforeAll(async () => {
    text = textOf(await made(paper(), 'pdf'));
  });

  test('says that it is tagged, in which language it is, what it is called and who gives it out', () => {
    expect(text).toMatch(/\/MarkInfo <<\s+\/Marked true/);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Lang (nl-BE)');
    expect(text).toContain('/Title (Jaarverslag 2026: cluster Vlierbeke)');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('/Author (OCMW Vlierbeke)');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('has tags for headings, lists, tables with a heading row, and pictures with what they say', () => {
    for (const tag of ['H1', 'H2', 'L', 'LI', 'Table', 'THead', 'TR', 'TD', 'Caption', 'Figure'])
      expect(text, tag).toMatch(new RegExp(`/S /${tag}\\b`));
    expect(text.match(/\/S \/TH\b/g)).toHaveLength(2);
    expect(text).toMatch(/\/Scope \/Column/);
    expect(text).toContain('/Alt (Leermomenten: 50 procent van de weg.)');
  });

  test('is the same file each time it is made', async () => {
    const hash = (file: Buffer) => createHash('sha256').update(file).digest('hex');
    const once = hash(pdfOf(paperData(paper())));
    expect(hash(pdfOf(paperData(paper())))).toBe(once);
    expect(hash(await made(paper(), 'pdf'))).toBe(once);
  });

  test('holds what is typed as text, whatever it says', async () => {
    const blocks = hostile.flatMap((words): PaperBlock[] => [
      { kind: 'heading', level: 2, text: words },
      { kind: 'text', text: words },
      { kind: 'table', caption: words, columns: [{ head: words }], rows: [[words]] },
      { kind: 'chart', caption: words, alternative: words, bars: [{ label: words, share: 1, text: words }] },
    ]);
    const text = textOf(await made({ ...paper(blocks), title: '#panic("titel")' }, 'pdf'));
    expect(text.includes('/Title (#panic("titel"))')).toBe(true);
    expect(text.includes('= Kop $x^2$ *vet* <label> @bron')).toBe(true);
    expect(text.match(/\/S \/H2\b/g)).toHaveLength(1 + hostile.length);
  });

  test('leaves each column of words the room to be read, however long the others are', async () => {
    const said = 'OCMW Oosterham verzamelt de cijfers van de zes besturen en legt ze naast die van VDAB. ';
    const table: PaperBlock = {
      kind: 'table',
      caption: 'Besluiten',
      columns: [{ head: 'Nummer' }, { head: 'Besluit' }, { head: 'Stand' }],
      rows: [['PW-OV 2026/2, Provinciale werkgroep Oost-Vlaanderen', said.repeat(3), 'open']],
    };
    const text = textOf(await made({ ...paper(), blocks: [table] }, 'pdf'));
    const upright = /1 0 0 -1 ([\d.]+) [\d.]+ cm(?:(?!\bcm\b)[\s\S])*?\n0 0 m\n0 [\d.]+ l\n/g;
    const places = [...new Set([...text.matchAll(upright)].map(([, x]) => Number(x)))].toSorted(
      (a, b) => a - b,
    );
    const widths = places.slice(1).map((place, before) => place - (places[before] ?? 0));
    expect(widths).toHaveLength(3);
    for (const width of widths.slice(0, 2)) expect(width).toBeGreaterThan(80);
  });

  test.each([5, 12])('keeps a table of %d rows with its caption, and a short one whole', (rows) => {
    const table: PaperBlock = {
      kind: 'table',
      caption: 'Stand',
      columns: [{ head: 'Naam' }],
      rows: Array.from({ length: rows }, (_one, row) => [`Rij ${row}`]),
    };
    for (const lines of [31, 32, 33, 34, 35, 36]) {
      const before = Array.from({ length: lines }, (): PaperBlock => ({ kind: 'text', text: 'Een regel.' }));
      const text = textOf(pdfOf(paperData({ ...paper(), blocks: [...before, table] })));
      const pagesOf = (tag: string) =>
        [...text.matchAll(new RegExp(`/S /${tag}\\b[^]{0,200}?/Pg (\\d+) 0 R`, 'g'))].map(([, page]) => page);
      const cells = new Set(pagesOf('TD'));
      expect(cells.has(pagesOf('Caption')[0]), `${lines} lines`).toBe(true);
      if (rows === 5) expect(cells.size, `${lines} lines`).toBe(1);
    }
  });

  test('writes a sign that its letter lacks as a question mark, and is made all the same', async () => {
    const text = textOf(await made(paper([{ kind: 'heading', level: 1, text: 'Dank 漢 😀' }]), 'pdf'));
    expect(/\/S \/H1\b/.test(text)).toBe(true);
    expect(text.includes('/Title (Dank ? ?)')).toBe(true);
  });
});

describe('a Word file', () => {
  const read = async (given: Paper) => {
    const parts = unzipSync(new Uint8Array(await made(given, 'docx')));
    return (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  };

  test('has real headings, a heading row that repeats, pictures with what they say, and its language', async () => {
    const part = await read(paper());
    const document = part('word/document.xml');
    expect(document).toMatch(/<w:pStyle w:val="Title"\/>.*?Jaarverslag 2026: cluster Vlierbeke/);
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>(?:(?!<w:p>).)*Acties/);
    expect(document).toMatch(/<w:pStyle w:val="Heading2"\/>(?:(?!<w:p>).)*Eerste actie/);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(document).toContain('descr="Leermomenten: 50 procent van de weg."');
    expect(part('word/styles.xml')).toContain('<w:lang w:val="nl-BE"/>');
    for (const style of ['Title', 'Heading1', 'Heading2', 'Caption'])
      expect(part('word/styles.xml'), style).toContain(`w:styleId="${style}"`);
    expect(part('docProps/core.xml')).toContain('<dc:title>Jaarverslag 2026: cluster Vlierbeke</dc:title>');
    expect(part('word/media/image1.svg')).toContain('50 %');
  });

  test('shows the bars of a chart also where no SVG is drawn', async () => {
    const chart: PaperBlock = {
      kind: 'chart',
      caption: 'De weg',
      alternative: 'Een kwart en drie kwart.',
      bars: [0.25, 0.75].map((share) => ({ label: 'Stap', share, text: '' })),
    };
    const parts = unzipSync(new Uint8Array(await made({ ...paper(), blocks: [chart] }, 'docx')));
    const [, png] = Object.entries(parts).find(([name]) => /^word\/media\/.*\.png$/.test(name)) ?? [];
    const drawn = dotsOf(Buffer.from(png ?? []));
    const dark = drawn.filter((row) => row.includes(1)).map((row) => row.filter((dot) => dot === 1).length);
    expect(drawn.length).toBe(160);
    expect(new Set(dark.map((dots) => Math.round((dots / 956) * 100)))).toEqual(new Set([25, 75]));
  });

  test('gives a column of words more room than one of figures, and keeps a heading with what follows', async () => {
    const table: PaperBlock = {
      kind: 'table',
      caption: 'Acties',
      columns: [{ head: 'Actie' }, { head: 'Stand', numeric: true }],
      rows: [['Een verwijzing krijgt binnen tien werkdagen een antwoord', '17 werkdagen']],
    };
    const document = (await read({ ...paper(), blocks: [...paper().blocks.slice(0, 1), table] }))(
      'word/document.xml',
    );
    const [words = 0, figures = 0] = [...document.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, w]) =>
      Number(w),
    );
    expect(words).toBeGreaterThan(3 * figures);
    expect(figures).toBeGreaterThan(1400);
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/><w:keepNext\/>/);
  });

  test('holds what is typed as text, whatever it says', async () => {
    const part = await read(paper(hostile.map((text) => ({ kind: 'text', text }))));
    const document = part('word/document.xml');
    expect(document).toContain('&lt;/w:t&gt;&lt;/w:r&gt;&lt;w:r&gt;&lt;w:t&gt;ingeslopen &amp; &lt;b&gt;');
    expect(document).toContain('#include');
  });
});

describe('many documents at once', () => {
  test('are made for two at once who did not sign in, and go on for who did', async () => {
    const of = (title: string, anyone: boolean) => fileOf({ ...paper(), title }, 'pdf', anyone);
    const asked = ['Een', 'Twee', 'Drie'].map((title) => of(title, true));
    expect(asked.map((file) => file !== undefined)).toEqual([true, true, false]);
    const known = of('Drie', false);
    expect(known).toBeDefined();
    await Promise.all([...asked, known]);
  });

  test('wait for each other, and what would wait too long is not begun', async () => {
    const asked = Array.from({ length: 9 }, (_, one) =>
      fileOf({ ...paper(), title: `Verslag ${one}` }, 'pdf'),
    );
    expect(asked.map((file) => file !== undefined)).toEqual([...Array<true>(7).fill(true), false, false]);
    // What is being made already is no second document.
    expect(fileOf({ ...paper(), title: 'Verslag 6' }, 'pdf')).toBe(asked[6]);
    await Promise.all(asked.filter((file) => file !== undefined));
    expect(await fileOf({ ...paper(), title: 'Verslag 8' }, 'pdf')).toBeDefined();
  });
});
