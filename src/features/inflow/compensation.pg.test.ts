/** Compensation dossiers: what an OCMW recorded itself of who applied, with the work since; a file of it is a showing, logged first. */

import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertRows } from '../../../db/seeds/rows.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { readTable } from '../../adapters/table/table-reader.ts';
import { categoriesIn } from '../../gate/category.ts';
import { fieldOf } from '../../gate/field.ts';
import { civilDate } from '../../kernel/civil-date.ts';

let open: OpenApp;
let person: string;
let coach: string;
let head: string;

beforeAll(async () => {
  open = await openApp();
  const { town } = open;
  person = await town.person({
    givenName: '=HYPERLINK("http://kwaad")',
    familyName: 'Somers',
    facts: { ocmwVlierbeke: { 'endDates[]': [{ kind: 'UNEMPLOYMENT', date: '2026-01-01' }] } },
  });
  coach = await town.signIn('coach.vlierbeke');
  head = await town.signIn('hoofd.vlierbeke');
});
afterAll(() => open.close());

const intake = () => `/dossiers/${person}/intake`;

it('begins with the day of the first application, which cannot lie before the first wave or tomorrow', async () => {
  expect((await open.ask(coach, '/golven/vergoeding')).body).toContain(
    'Van niemand is een eerste aanvraag genoteerd.',
  );
  for (const datum of ['31/12/2025', '1/1/2099', 'ooit'])
    expect((await open.ask(coach, `${intake()}/aanvraag`, { datum })).statusCode).toBe(422);
  expect((await open.ask(coach, `${intake()}/aanvraag`, { datum: '5/1/2026' })).statusCode).toBe(303);
  expect((await open.ask(coach, `${intake()}/aanvraag`, { datum: '6/1/2026' })).statusCode).toBe(303);
  expect((await open.ask(coach, intake())).body).toContain('6 januari 2026');
});

it('tells what is missing, and follows the work that the organisation recorded', async () => {
  const page = await open.ask(head, '/golven/vergoeding');
  expect(page.body).toMatch(/Somers[^]*januari 2026[^]*niet bekend of het moet[^]*de termijn loopt/);
  await open.town.moveClock(civilDate('2027-03-05'));
  const source = open.town.organisations.ocmwVlierbeke.ref;
  const work = { person_id: person, source, as_of: '2027-03-01', contract: 'PERMANENT', said_by: 'payslip' };
  await insertRows(open.db.admin, 'work_spells', [
    { ...work, began_on: '2026-02-01', ended_on: '2027-02-28', fraction: 1, employer_name: 'Bakkerij' },
  ]);
  expect((await open.ask(head, '/golven/vergoeding')).body).toContain('ja, een jaar gewerkt');
});

it('misses a GPMI only of whom there must be one', async () => {
  const granted = { 'benefits[]': [{ kind: 'LEEFLOON', from: '2026-02-01' }] };
  const young = { birthDate: '2006-04-01', ...granted };
  for (const [familyName, facts] of [
    ['Alleman', young],
    ['Beeckman', { ...young, 'activation.exemptReason': 'HEALTH' }],
    ['Claeys', { birthDate: '1980-04-01', ...granted, 'rmi.hadRightInThe3MonthsBeforeGrant': true }],
    ['Daems', { birthDate: '1980-04-01', ...granted }],
  ] as const) {
    const id = await open.town.person({ familyName, facts: { ocmwVlierbeke: facts } });
    await open.ask(coach, `/dossiers/${id}/intake/aanvraag`, { datum: '5/2/2026' });
  }
  const { body } = await open.ask(head, '/golven/vergoeding');
  const row = (name: string) => body.slice(body.indexOf(name)).split('</tr>')[0];
  expect(row('Alleman')).toContain('ontbreekt');
  expect(row('Beeckman')).toContain('niet nodig: vrijgesteld');
  expect(row('Beeckman')).not.toContain('Naar het GPMI');
  expect(row('Claeys')).toContain('niet verplicht');
  expect(row('Daems')).toContain('niet bekend of het moet');
  expect((await open.ask(head, '/golven/vergoeding.csv')).body).toMatch(
    /Beeckman;.*;niet nodig: vrijgesteld;/,
  );
});

it('tells of the duty only in categories that it writes in the log', async () => {
  const answer = await open.db.app.one<{ answer: { items: { duty: { field: string }[] }[] } }>(
    `select gate.compensation_dossiers($1, '/golven/vergoeding', 80) as answer`,
    [head],
  );
  const fields = new Set(answer?.answer.items.flatMap(({ duty }) => duty.map(({ field }) => field)));
  expect(fields.size).toBeGreaterThan(3);
  const logged = await open.db.admin.one<{ categories: number }>(
    `select e.categories from log.entries e join log.headers h on h.id = e.header_id
     where h.route = '/golven/vergoeding' order by e.header_id desc limit 1`,
  );
  for (const field of fields)
    expect(categoriesIn(logged?.categories ?? 0), field).toContain(fieldOf(field).category);
});

it('goes along as a file without a cell that a spreadsheet would run, after the log was written', async () => {
  const file = await open.ask(head, '/golven/vergoeding.csv');
  expect(file.headers['content-type']).toContain('text/csv');
  expect(file.body).toContain(`'=HYPERLINK`);
  expect(file.body).toMatch(/Somers;.*06\/01\/2026;2026-01;/);
  const workbook = await open.ask(head, '/golven/vergoeding.xlsx');
  const cells: string[] = [];
  for await (const event of readTable(Readable.from([workbook.rawPayload])))
    if (event.kind === 'row') cells.push(...event.cells);
  expect(cells).toContain('Somers');
  expect(cells.some((cell) => cell.startsWith('='))).toBe(false);
  const logged = await open.db.admin.many<{ route: string }>(
    `select distinct h.route from log.entries e join log.headers h on h.id = e.header_id
     where e.person_id = $1 and h.route like '/golven/vergoeding.%' order by 1`,
    [person],
  );
  expect(logged.map(({ route }) => route)).toEqual(['/golven/vergoeding.csv', '/golven/vergoeding.xlsx']);
});

it('is missing for VDAB and another OCMW sees none of it', async () => {
  const vdab = await open.town.signIn('bemiddelaar.oost');
  expect((await open.ask(vdab, '/golven/vergoeding.csv')).statusCode).toBe(404);
  const other = await open.town.signIn('hoofd.oosterham');
  expect((await open.ask(other, '/golven/vergoeding.csv')).body).not.toContain('Somers');
});
