// Lists in every encoding, with every separator and with every kind of damage; big ones, and bytes that are no list at all.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableEvent, TableLimits } from './table.ts';
import { tableLimits } from './table.ts';
import { readTable } from './table-reader.ts';

async function read(file: string | Buffer | Readable, limits: Partial<TableLimits> = {}) {
  const source = file instanceof Readable ? file : Readable.from([Buffer.from(file)]);
  const events: TableEvent[] = [];
  for await (const event of readTable(source, { ...tableLimits, ...limits })) events.push(event);
  const last = events.at(-1);
  return {
    header: events.find((event) => event.kind === 'header'),
    rows: events.flatMap((event) => (event.kind === 'row' ? [[event.line, ...event.cells]] : [])),
    bad: events.flatMap((event) => (event.kind === 'badRow' ? [[event.line, event.problem.code]] : [])),
    end: last?.kind === 'end' ? last : undefined,
    stopped: last?.kind === 'stopped' ? last.problem : undefined,
  };
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('A list keeps its names, whatever program saved it', () => {
  const text = 'insz;naam\r\n1;Zoë Çelik\r\n2;Müller\r\n';
  const cases: [string, Buffer, string[]][] = [
    ['UTF-8', Buffer.from(text), ['UTF-8']],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), ['UTF-8']],
    ['UTF-16 LE with a byte order mark', Buffer.from(`\ufeff${text}`, 'utf16le'), ['UTF-16']],
    ['UTF-16 BE with a byte order mark', utf16be(`\ufeff${text}`), ['UTF-16']],
    ['UTF-16 LE without a mark', Buffer.from(text, 'utf16le'), ['UTF-16']],
    ['UTF-16 BE without a mark', utf16be(text), ['UTF-16']],
    ['Windows-1252', Buffer.from(text, 'latin1'), ['Windows-1252']],
  ];
  test.each(cases)('in %s', async (_, file, encodings) => {
    const { header, rows, end } = await read(file);
    expect(header?.headers).toEqual(['insz', 'naam']);
    expect(rows).toEqual([
      [2, '1', 'Zoë Çelik'],
      [3, '2', 'Müller'],
    ]);
    expect(end?.encodings).toEqual(encodings);
  });

  test('cut anywhere while it travels', async () => {
    for (const file of cases.map(([, bytes]) => bytes)) {
      const bytes = [...file].map((byte) => Buffer.from([byte]));
      expect((await read(Readable.from(bytes))).rows).toHaveLength(2);
    }
  });

  test('the euro sign and curly quotes of Windows survive', async () => {
    const { rows } = await read(Buffer.from([...Buffer.from('a;b\n'), 0x80, 0x3b, 0x91, 0x0a]));
    expect(rows).toEqual([[2, '€', '‘']]);
  });

  test('two encodings pasted together keep all names and are reported', async () => {
    const file = Buffer.concat([Buffer.from('insz;naam\n1;Zoë\n'), Buffer.from('2;Zoë\n', 'latin1')]);
    const { rows, end } = await read(file);
    expect(rows.map((row) => row[2])).toEqual(['Zoë', 'Zoë']);
    expect(end?.warnings.map((warning) => warning.code)).toEqual(['mixedEncoding']);
  });

  test('UTF-32 is refused by name', async () => {
    const { stopped } = await read(Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]));
    expect(stopped?.message).toContain('UTF-32');
  });
});

describe('Separators and quotes', () => {
  test.each([[';'], [','], ['\t']])('a header with %j decides the separator', async (sign) => {
    const { header, rows } = await read(`insz${sign}naam\n1${sign}Jan\n`);
    expect(header).toMatchObject({ separator: sign, headers: ['insz', 'naam'] });
    expect(rows).toEqual([[2, '1', 'Jan']]);
  });

  test('the line sep=; of Excel is obeyed and is no row', async () => {
    const { header, rows } = await read('sep=;\r\ninsz;naam, voornaam, roepnaam\r\n1;x\r\n');
    expect(header).toMatchObject({ line: 2, headers: ['insz', 'naam, voornaam, roepnaam'] });
    expect(rows).toEqual([[3, '1', 'x']]);
  });

  test('a header with a strange separator is named', async () => {
    expect((await read('insz|naam\n1|Jan\n')).stopped).toMatchObject({ code: 'noSeparator', line: 1 });
  });

  test('a list of numbers alone needs no separator', async () => {
    expect((await read('Insz\n1\n2\n')).rows).toHaveLength(2);
  });

  test('a quoted cell may hold separators, quotes and line ends', async () => {
    const { rows } = await read('insz;naam\r\n1;"Jan; ""de\nlange"""\r\n2;Piet\r\n');
    expect(rows).toEqual([
      [2, '1', 'Jan; "de\nlange"'],
      [4, '2', 'Piet'],
    ]);
  });

  test.each(['\r\n', '\n', '\r'])('lines may end in %j and blank lines are no rows', async (newline) => {
    const { rows } = await read(`${newline}insz;naam${newline}1;a${newline}${newline};;${newline}2;b`);
    expect(rows.map((row) => row[0])).toEqual([3, 6]);
  });

  test('a quote that is never closed costs only its own row', async () => {
    const { rows, bad } = await read('insz;naam\n1;"Jan\n2;Piet\n3;"Els"\n4;5" buis\n5;x');
    expect(rows.map((row) => row[0])).toEqual([3, 4, 5, 6]);
    expect(bad).toEqual([[2, 'unclosedQuote']]);
  });

  test('a row in another separator than the header comes back', async () => {
    const { rows, bad } = await read('insz;voornaam;naam\n1,Jan,Peeters\n2;Els;Maes\n');
    expect(rows).toEqual([[3, '2', 'Els', 'Maes']]);
    expect(bad).toEqual([[2, 'otherSeparator']]);
  });

  test('a row with a cell too many comes back and a short row is filled up', async () => {
    const { rows, bad } = await read('insz;voornaam;naam\n1;Jan;Peeters;x\n2;Els\n3;Jo;Maes;;\n');
    expect(rows).toEqual([
      [3, '2', 'Els', ''],
      [4, '3', 'Jo', 'Maes'],
    ]);
    expect(bad).toEqual([[2, 'tooManyCells']]);
  });
});

describe('Limits are kept and said', () => {
  function* endlessLine(megabytes: number) {
    yield Buffer.from('insz;naam\n1;Jan\n2;');
    for (let count = 0; count < megabytes; count++) yield Buffer.alloc(1_000_000, 'a');
    yield Buffer.from('\n3;Els\n');
  }

  test('a line of 30 MB costs only its own row', async () => {
    const { rows, bad } = await read(Readable.from(endlessLine(30)));
    expect(rows.map((row) => row[0])).toEqual([2, 4]);
    expect(bad).toEqual([[3, 'rowTooLong']]);
  });

  test('a line of 100 MB stops the file at 50 MB and keeps the rows before it', async () => {
    const { rows, stopped } = await read(Readable.from(endlessLine(100)));
    expect(rows).toHaveLength(1);
    expect(stopped?.message).toBe('Het bestand is groter dan 50 MB. Splits het op in kleinere bestanden.');
  });

  test('a quoted cell cannot grow past the row limit over many lines', async () => {
    const swallowed = 'x'.repeat(900);
    const file = `insz;naam\n1;"${`${swallowed}\n`.repeat(300)}2;Els\n`;
    const { rows, bad } = await read(file, { recordLength: 10_000 });
    expect(bad).toEqual([[2, 'unclosedQuote']]);
    expect(rows.at(-1)).toEqual([302, '2', 'Els']);
  });

  test('too many rows stops with the line where it happened', async () => {
    const { rows, stopped } = await read('insz\n1\n2\n3\n4\n', { rows: 3 });
    expect(rows).toHaveLength(3);
    expect(stopped).toMatchObject({ code: 'tooManyRows', line: 5 });
  });

  test('too many columns stops before any row', async () => {
    const { header, stopped } = await read(`${'a;'.repeat(201)}b\n1;2\n`);
    expect(header).toBeUndefined();
    expect(stopped).toMatchObject({ code: 'tooManyColumns', line: 1 });
  });

  test('a file on disk over the limit is refused before its first row', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clients-'));
    const path = join(folder, 'clients.csv');
    await writeFile(path, `insz\n${'1\n'.repeat(600)}`);
    const told: string[] = [];
    for await (const event of readTable(path, { ...tableLimits, fileBytes: 1_000 })) told.push(event.kind);
    await rm(folder, { recursive: true });
    expect(told).toEqual(['stopped']);
  });

  const rows = `Buffer.from(('85010112345;Amina;' + 'x'.repeat(170) + ';a@b.be\\n').repeat(500))`;
  test.each([
    ['200,000 rows of 40 MB', rows, 400, 200_000],
    ['a line of 49 MB', `Buffer.alloc(500_000, 'x')`, 98, 0],
  ])(
    '%s passes through a heap of 40 MB',
    (_, piece, times, expected) => {
      const script = `
      import { Readable } from 'node:stream';
      import { readTable } from ${JSON.stringify(new URL('table-reader.ts', import.meta.url).href)};
      function* file() {
        yield Buffer.from('insz;voornaam;achternaam;email\\n');
        const piece = ${piece};
        for (let count = 0; count < ${times}; count++) yield piece;
      }
      let last;
      for await (const event of readTable(Readable.from(file()))) last = event;
      console.log(JSON.stringify(last));`;
      const options = ['--max-old-space-size=40', '--input-type=module', '-e', script];
      const child = spawnSync(process.execPath, options, { encoding: 'utf8', timeout: 60_000 });
      expect(child.stderr).toBe('');
      expect(JSON.parse(child.stdout)).toMatchObject({ kind: 'end', rows: expected });
    },
    60_000,
  );
});

describe('What is not a list is refused with a name', () => {
  test.each([
    ['%PDF-1.7', 'een PDF'],
    ['<html><table>', 'een webpagina'],
    ['<?xml version="1.0"?>', 'een webpagina of XML-bestand'],
    ['{\\rtf1', 'een tekstdocument'],
    [Buffer.from('1f8b0800', 'hex'), 'gzip'],
    [Buffer.from('89504e470d0a1a0a', 'hex'), 'een afbeelding'],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'oud Excel-bestand'],
  ])('%j', async (file, name) => {
    expect((await read(file)).stopped?.message).toContain(name);
  });

  test.each(['', '\n\n', '\ufeff'])('an empty file %j asks for a header', async (file) => {
    expect((await read(file)).stopped?.code).toBe('noHeader');
  });

  test('bytes of some other program', async () => {
    const file = Buffer.from('XX\x03\x04;\x00\x01;\x02\n1;2;3\n', 'latin1');
    expect((await read(file)).stopped?.code).toBe('headerUnreadable');
  });

  test('a file that breaks off while it comes in says so', async () => {
    const broken = new Readable({ read() {} });
    broken.push('insz;naam\n1;Jan\n');
    setTimeout(() => broken.destroy(new Error('connection reset')), 5);
    expect((await read(broken)).stopped?.code).toBe('interrupted');
  });
});

test('the same file has the same digest and another file another', async () => {
  const [first, again, other] = await Promise.all(
    ['insz\n1\n', 'insz\n1\n', 'insz\n2\n'].map((file) => read(file)),
  );
  expect(first?.end?.digest).toBe(again?.end?.digest);
  expect(first?.end?.digest).not.toBe(other?.end?.digest);
});

describe('Whatever the bytes are', () => {
  const fragments = [
    '"',
    ';',
    ',',
    '\n',
    '\r',
    '\r\n',
    '\t',
    'insz',
    '""',
    '\0',
    'é',
    '\ufeff',
    'PK\x03\x04',
    '=',
  ];
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 2_000 }).map((array) => Buffer.from(array)),
    fc.array(fc.constantFrom(...fragments), { maxLength: 200 }).map((parts) => Buffer.from(parts.join(''))),
    fc
      .array(fc.constantFrom(...fragments), { maxLength: 200 })
      .map((parts) => Buffer.from(parts.join(''), 'latin1')),
  );
  const pieces = fc.array(bytes, { maxLength: 5 });

  test('reading ends in an end or a stop, every row as wide as the header, lines going up', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (chunks) => {
        const { header, rows, end, stopped } = await read(Readable.from(chunks), {
          recordLines: 3,
          rows: 50,
        });
        expect((end === undefined) !== (stopped === undefined)).toBe(true);
        for (const row of rows) expect(row).toHaveLength((header?.headers.length ?? 0) + 1);
        const lines = rows.map(([line]) => Number(line));
        expect(lines).toEqual([...lines].sort((one, other) => one - other));
      }),
      { numRuns: 300 },
    );
  });

  test('how a file is cut into pieces changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 20 }), async (file, size) => {
        const cut = Array.from({ length: Math.ceil(file.length / size) }, (_, index) =>
          file.subarray(index * size, (index + 1) * size),
        );
        expect(await read(Readable.from(cut))).toEqual(await read(file));
      }),
      { numRuns: 300 },
    );
  });

  test('what is written by RFC 4180 is read back as it was', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' ', 'é', ',', "'") });
    const table = fc.array(
      fc.tuple(
        cell,
        cell,
        cell.map((text) => `x${text}`),
      ),
      { minLength: 1, maxLength: 10 },
    );
    await fc.assert(
      fc.asyncProperty(table, async (written) => {
        const text = written
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'))
          .join('\r\n');
        const { rows } = await read(`a;b;c\r\n${text}`);
        // Blank lines inside a cell are dropped and its line ends become LF.
        const plain = (one: string) => one.replace(/\n(\s*\n)+/g, '\n');
        expect(rows.map((row) => row.slice(1).map((one) => plain(String(one))))).toEqual(
          written.map((row) => row.map(plain)),
        );
      }),
      { numRuns: 300 },
    );
  });
});
