/** Figures of municipalities from a file: looked at first, taken in once, and what is wrong with a row is said in words. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendFile } from '../../../tests/support/file-form.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { workbook } from '../../../tests/support/xlsx.ts';
import { addDays, typedDate } from '../../kernel/civil-date.ts';

let open: OpenApp;
let agreement: string;
let page: string;
let head: string;
beforeAll(async () => {
  open = await openApp();
  const parties = (['vdab', 'ocmwVlierbeke', 'ocmwOosterham'] as const).map((organisation) => ({
    organisation,
    role: 'partij',
    signatory: 'voorzitter',
  }));
  agreement = await open.town.agreement({ parties });
  page = `/overeenkomsten/${agreement}/context/inlezen`;
  head = await open.town.signIn('hoofd.vlierbeke');
  // Oosterham works in a municipality that merged in 2025 as well.
  await open.db.admin.many(
    `insert into municipalities (nis, name, province, valid_from, merged_from)
     values ('44086', 'Nazareth-De Pinte', 'Oost-Vlaanderen', '2025-01-01', '{44012,44048}') on conflict do nothing`,
  );
  await open.db.admin.many(`insert into territories (organisation, nis) values ($1, '44086')`, [
    open.town.organisations.ocmwOosterham.ref,
  ]);
});
afterAll(() => open.close());

const SOURCE = 'Statistiek Vlaanderen, 2025';

async function upload(lines: readonly string[], given: { datum?: string; bron?: string } = {}, as = head) {
  return sendFile(open, as, page, [
    ['bron', given.bron ?? SOURCE],
    ['datum', given.datum ?? typedDate(addDays(open.town.today, -100))],
    ['bestand', { name: 'streek.csv', bytes: Buffer.from(lines.join('\r\n')) }],
  ]);
}

/** Looks at a file and takes in what it offers. */
async function takeIn(lines: readonly string[]) {
  const { body } = await upload(lines);
  const rows = /name="rij" value="([^"]*)"/.exec(body)?.[1]?.replaceAll('&quot;', '"') ?? '';
  return open.ask(head, `${page}/zet-vast`, { rij: rows });
}

const kept = () =>
  open.db.admin.many<{ nis: string; value: string }>(
    `select nis, subject, trim_scale(value)::text as value, source from agreement_context_figures
     where agreement_id = $1 and struck_at is null order by nis, subject`,
    [agreement],
  );

const good = [
  'gemeente;cijfer;waarde;eenheid',
  'Vlierbeke;Werkzaamheidsgraad;76,4;%',
  '99002;Werkzoekenden;1.250;',
];

it('is only looked at before it is confirmed, and then stands beside the agreement with its source and day', async () => {
  const looked = await upload(good);
  expect(looked.body).toContain('2 nieuw, 0 stonden er al zo, 0 kunnen er niet bij');
  expect(await kept()).toEqual([]);
  expect((await takeIn(good)).statusCode).toBe(303);
  expect(await kept()).toEqual([
    { nis: '99001', subject: 'Werkzaamheidsgraad', value: '76.4', source: SOURCE },
    { nis: '99002', subject: 'Werkzoekenden', value: '1250', source: SOURCE },
  ]);
  for (const address of [`/overeenkomsten/${agreement}`, `/overeenkomsten/${agreement}/cijfers`])
    expect((await open.ask(head, address)).body).toContain('76,4 %');
  const own = (await open.ask(undefined, '/gemeenten/99001')).body;
  expect(own).toContain('76,4 %');
  expect(own).not.toContain('1.250');
});

it('changes nothing when the same file comes again, also where it is confirmed twice', async () => {
  const before = await kept();
  const acts = () => open.db.admin.many(`select 1 from act_log where act = 'agreement.importContext'`);
  const written = (await acts()).length;
  expect((await upload(good)).body).toContain('0 nieuw, 2 stonden er al zo');
  const [row] = [{ line: 2, nis: '99001', subject: 'Werkzaamheidsgraad', value: '76.4', unit: '%' }];
  const again = { ...row, on: addDays(open.town.today, -100), source: SOURCE };
  await open.ask(head, `${page}/zet-vast`, { rij: JSON.stringify([again]) });
  expect(await kept()).toEqual(before);
  expect(await acts()).toHaveLength(written);
});

it('says of each row what is wrong with it, and takes in the others', async () => {
  const looked = await upload([
    'gemeente;cijfer;waarde;datum;bron',
    'Nergenshuizen;Vacatures;12;;',
    'Vlierbeke;Vacatures;veel;;',
    'Vlierbeke;Vacatures;12;31/02/2025;',
    `Vlierbeke;Vacatures;12;${typedDate(addDays(open.town.today, 1))};`,
    'Gent;Vacatures;12;;',
    'Vlierbeke;Werkzaamheidsgraad;80;;',
    'Vlierbeke;;12;;',
    'Vlierbeke;Zaak 85.01.31-123.60;12;;',
    'Oosterham;Vacatures;12;;',
  ]);
  for (const said of [
    '1 nieuw, 0 stonden er al zo, 8 kunnen er niet bij',
    'Wij kennen geen gemeente “Nergenshuizen”.',
    '“veel” is geen getal.',
    '“31/02/2025” is geen dag.',
    'moet nog komen.',
    'Gent valt niet onder deze overeenkomst.',
    'Voor Vlierbeke staat er van die dag en die bron al 76,4',
    'Er staat niet wat het cijfer telt.',
    'staat een rijksregisternummer',
  ])
    expect(looked.body).toContain(said);
});

it('puts a code of before a merger at the municipality of today and says so, and adds no two of them up', async () => {
  const looked = await upload(['nis;cijfer;waarde', '44048;Vacatures;30', '44012;Vacatures;20']);
  expect(looked.body).toContain('“44048” hoort sinds een fusie bij Nazareth-De Pinte.');
  expect(looked.body).toContain('“44048” (regel 2) en “44012” zijn nu samen Nazareth-De Pinte.');
  expect((await takeIn(['nis;cijfer;waarde', '44048;Vacatures;30'])).statusCode).toBe(303);
  expect(await kept()).toContainEqual(expect.objectContaining({ nis: '44086', value: '30' }));
});

it('warns of a text that may tell who someone is, as the form of one figure does, once for each text', async () => {
  const looked = await upload([
    'gemeente;cijfer;waarde;bron',
    'Vlierbeke;Leefloon van mevrouw Peeters;1;',
    'Vlierbeke;Huurprijs;650;Mail van jan@huur.example',
    'Oosterham;Huurprijs;700;Mail van jan@huur.example',
  ]);
  expect(looked.body).toContain('3 nieuw, 0 stonden er al zo, 0 kunnen er niet bij');
  expect(looked.body.split('Laat het weg, of schrijf de functie of de dienst.')).toHaveLength(3);
});

it('reads a workbook as its maker sees it: a part after the comma is no thousand', async () => {
  const bytes = await workbook([
    ['gemeente', 'cijfer', 'waarde', 'datum', 'bron'],
    ['Vlierbeke', 'Kinderopvang per 100', 12.5, new Date(Date.UTC(2025, 11, 31)), 'Opgroeien'],
    ['Oosterham', 'Kinderopvang per 100', 12.125, new Date(Date.UTC(2025, 11, 31)), 'Opgroeien'],
  ]);
  const looked = await sendFile(open, head, page, [['bestand', { name: 'streek.xlsx', bytes }]]);
  expect(looked.body).toContain('12,5');
  expect(looked.body).toContain('“12,125” is geen getal.');
});

it('is no list of people, needs its columns, and is of a party alone', async () => {
  const told = async (first: string) => {
    const answer = await upload([first, 'x;y;z']);
    return [answer.statusCode, answer.body];
  };
  expect(await told('gemeente;naam;waarde')).toEqual([422, expect.stringContaining('lijst van mensen')]);
  expect(await told('plaats;cijfer;waarde')).toEqual([422, expect.stringContaining('noemt de kolommen')]);
  const outside = await open.town.signIn('hoofd.kreekdorp');
  expect((await upload(good, {}, outside)).statusCode).toBe(403);
  const forged = { rij: JSON.stringify([{ line: 2, nis: '99001', subject: 'x', value: '1e9' }]) };
  expect((await open.ask(head, `${page}/zet-vast`, forged)).statusCode).toBe(422);
  const one = {
    line: 2,
    nis: '99001',
    subject: 'Tweemaal',
    value: '1',
    unit: null,
    on: open.town.today,
    source: SOURCE,
  };
  const twice = { rij: JSON.stringify([one, { ...one, line: 3 }]) };
  expect((await open.ask(head, `${page}/zet-vast`, twice)).statusCode).toBe(422);
});

it('takes in all of what it said it could, however long the texts', async () => {
  const rows = Array.from(
    { length: 500 },
    (_, nth) => `Vlierbeke;${'é'.repeat(150)} ${nth};${nth};${'ë'.repeat(200)}`,
  );
  const before = (await kept()).length;
  expect((await takeIn(['gemeente;cijfer;waarde;bron', ...rows])).statusCode).toBe(303);
  expect(await kept()).toHaveLength(before + 500);
});

it('takes in nothing of a municipality whose local government left the agreement', async () => {
  await open.db.admin.many(
    `update agreement_parties set leaves_after = gate.today() - 1 where agreement_id = $1 and organisation = $2`,
    [agreement, open.town.organisations.ocmwOosterham.ref],
  );
  const looked = await upload(['gemeente;cijfer;waarde', 'Oosterham;Leegstand;7', 'Vlierbeke;Leegstand;9']);
  expect(looked.body).toContain('Oosterham valt niet onder deze overeenkomst.');
  expect(looked.body).toContain('1 nieuw, 0 stonden er al zo, 1 kunnen er niet bij');
});
