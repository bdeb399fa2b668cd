// Files that are wrong or mean harm: each ends in a sentence, good rows go in, and the program goes on.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, doJobs, readIn, sendList } from '../../../tests/support/import-desk.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { htmlProblems } from '../../../tests/support/page-check.ts';
import { workbook, workbookParts, zip } from '../../../tests/support/xlsx.ts';
import { inszCheckDigits } from '../person/insz.ts';
import { findImport } from './client-import.sql.ts';

let opened: OpenApp;
let coach: string;
let serial = 0;
beforeAll(async () => {
  opened = await openApp();
  coach = await opened.town.signIn('coach.vlierbeke');
});
afterAll(() => opened.close());

function freshInsz(): string {
  const nine = `910203${String((serial += 2)).padStart(3, '0')}`;
  return nine + inszCheckDigits(nine, false);
}

async function read(file: string | Buffer) {
  const at = await readIn(opened, coach, file);
  const one = await findImport(opened.db.app, coach, at.split('/').at(-1) ?? '');
  if (one === undefined) throw new Error('The import is gone.');
  const body = (await opened.ask(coach, at)).body;
  expect(await htmlProblems(body)).toEqual([]);
  return { ...one, at, body };
}

const bomb = () => zip(workbookParts(Buffer.alloc(150_000_000, '<row r="1"><c r="A1"><v>1</v></c></row>')));

describe('A file that is no list', () => {
  const files: readonly (readonly [string, () => Buffer | Promise<Buffer>, string])[] = [
    ['a PDF', () => Buffer.from('%PDF-1.7\n%âãÏÓ'), 'Dit is een PDF'],
    ['a picture', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'een afbeelding'],
    ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'oud Excel-bestand'],
    ['a packed file', () => gzipSync('insz\n1'), 'gecomprimeerd bestand'],
    ['a page', () => Buffer.from('<!doctype html><p>insz;naam'), 'een webpagina'],
    ['bytes', () => Buffer.from([0, 1, 2, 3, 255, 254, 0, 9]), 'Zet op de eerste regel'],
    ['UTF-32', () => Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'bewaard als UTF-32'],
    ['a zip that is no workbook', () => zip([{ name: 'a.txt', text: 'a' }]), 'geen Excel-werkmap'],
    ['a workbook that unpacks without end', bomb, 'te groot'],
    ['a line without end', () => Buffer.from(`insz;naam\n1;${'x'.repeat(20_000_000)}`), ''],
  ];
  test.each(files)('%s ends in a sentence', async (_name, make, sentence) => {
    const { status, problem, body, notes } = await read(await make());
    expect(['stopped', 'done']).toContain(status);
    expect(`${problem} ${notes.map(({ message }) => message).join()}`).toContain(sentence);
    expect(body).not.toContain('Internal');
    expect((await opened.ask(coach, '/inlezen')).statusCode).toBe(200);
  });

  test('a first row with a person is not kept and not shown', async () => {
    const number = freshInsz();
    const { status, headings, body, notes } = await read(`${number};Jan;Geheimen\n${freshInsz()};Els;Maes`);
    expect({ status, headings, notes }).toEqual({ status: 'stopped', headings: null, notes: [] });
    expect(body).toContain('Zet op de eerste regel de namen van de kolommen');
    expect(body).not.toContain('Geheimen');
    expect(body).not.toContain(number);
  });
});

describe('A list that is partly wrong', () => {
  test('keeps its good rows, and tells what was repaired', async () => {
    const born2001 = `010203${String(996)}`;
    const short = (born2001 + inszCheckDigits(born2001, true)).slice(1);
    const { counts, notes, body } = await read(
      csv(
        { insz: short, voornaam: 'Jo', gemeente_nis: '' },
        { insz: freshInsz(), voornaam: 'Ann\u202eeirf', gemeente_nis: '44045' },
        { insz: freshInsz(), voornaam: 'Bo\u0007', gemeente_nis: '99001' },
        { insz: '85073003399', voornaam: 'Fout', gemeente_nis: '' },
      ),
    );
    expect(counts).toMatchObject({ rows: 4, created: 3, rejected: 1 });
    const said = notes.map(({ column, kind }) => `${kind} ${column}`).toSorted();
    expect(said).toEqual([
      'rejected insz',
      'repaired gemeente_nis',
      'repaired insz',
      'repaired voornaam',
      'warning gemeente_nis',
    ]);
    expect(body).toContain('bestaat niet meer na de fusies');
    expect(notes.find(({ column }) => column === 'voornaam')).toMatchObject({ count: 2, lines: [3, 4] });
  });

  test('that breaks off keeps the rows before the break', async () => {
    const rows = Array.from({ length: 200 }, () => freshInsz()).join('\n');
    const { status, counts } = await read(`insz;naam\n${rows}\n"${freshInsz()};zonder einde`);
    expect(status).toBe('done');
    expect(counts).toMatchObject({ created: 200, rejected: 1 });
  });

  test.each([
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ])('saved as %s keeps its names', async (_name, encode) => {
    const number = freshInsz();
    await read(encode(csv({ insz: number, voornaam: 'Zoë', achternaam: 'Müller' })));
    const row = await opened.db.admin.one<{ value: string }>(
      `select f.value #>> '{}' as value from facts f join insz_keys k using (person_id)
       where k.key_hash = $1 and f.field = 'identity.familyName'`,
      [opened.town.inszKeys.hash(number)],
    );
    expect(row?.value).toBe('Müller');
  });

  test('as a workbook goes in as well', async () => {
    const number = Number(freshInsz());
    const file = await workbook([
      ['insz', 'voornaam', 'geboortedatum'],
      [number, 'Lou', new Date('1991-02-03')],
    ]);
    expect((await read(file)).counts).toMatchObject({ rows: 1, created: 1 });
  });
});

describe('Columns with names of their own', () => {
  test('are asked for once, and known for the organisation from then on', async () => {
    const list = (number: string) =>
      csv({ klantnr: number, roepnaam: 'Jo', 'soort hulp': 'leefloon', opm: 'x' });
    const { status, at, body } = await read(list(freshInsz()));
    expect(status).toBe('columns');
    expect(body).toContain('We herkennen niemand in dit bestand');
    const asked = (await opened.ask(coach, `${at}/kolommen`)).body;
    expect(asked).toContain('klantnr');
    expect(await htmlProblems(asked)).toEqual([]);

    const wrong = await opened.ask(coach, `${at}/kolommen`, { 'kolom-1': 'voornaam' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toMatch(/<option value="voornaam" selected>/);
    const form = { 'kolom-0': 'insz', 'kolom-1': 'voornaam', 'kolom-2': 'regime', 'kolom-3': 'ignore' };
    expect((await opened.ask(coach, `${at}/kolommen`, form)).headers.location).toBe(at);
    await doJobs(opened);
    expect((await opened.ask(coach, at)).body).toMatch(/Nieuw voor uw organisatie<\/dt><dd[^>]*>1</);

    const next = await read(list(freshInsz()));
    expect(next).toMatchObject({ status: 'done', counts: { created: 1 } });
    expect(next.body).not.toContain('gebruiken we niet');
    const other = await opened.town.signIn('coach.kreekdorp');
    const there = await readIn(opened, other, list(freshInsz()));
    expect((await opened.ask(other, there)).body).toContain('We herkennen niemand');
  });

  test('that we do not know are named, and their cells are not used', async () => {
    const { body, status } = await read(csv({ insz: freshInsz(), Hobby: 'schaken' }));
    expect(status).toBe('done');
    expect(body).toContain('Deze kolom gebruiken we niet');
    expect(body).toContain('Hobby');
    expect(body).not.toContain('schaken');
  });
});

test('Waiting and working, the page shows how far it is and may be held still', async () => {
  const at = (await sendList(opened, coach, csv({ insz: freshInsz() }))).headers.location ?? '';
  const waiting = await opened.ask(coach, at);
  expect(waiting.headers['refresh']).toBe('2');
  expect(waiting.body).toContain('wacht op zijn beurt');
  expect((await opened.ask(coach, `${at}?stil=ja`)).headers['refresh']).toBeUndefined();
  await opened.db.admin.many(
    `update client_imports set status = 'running', total = 40, counts = '{"rows": 10}' where id = $1`,
    [at.slice(9)],
  );
  const busy = await opened.ask(coach, at);
  expect(busy.body).toContain('10 van 40 rijen');
  expect(await htmlProblems(busy.body)).toEqual([]);
});
