// A list never calls off what was planned: who is missing while something about them is open is told, and not ended.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { inventPeople } from '../../../db/seeds/people.ts';
import { csv, readIn, type Sent } from '../../../tests/support/import-desk.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { findImport } from './client-import.sql.ts';
import { findLeftOpen } from './left-open.sql.ts';

let opened: OpenApp;
let busy: string;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.close());

const people = inventPeople({ seed: 9, count: 20 }).map(({ insz }) => ({
  insz,
  betrokken_sinds: '2026-01-01',
}));

async function nightly(
  rows: readonly { readonly insz: string }[],
  sent: Sent = {},
  user: DemoUser = 'hoofd.vlierbeke',
) {
  const token = await opened.town.signIn(user);
  const at = await readIn(opened, token, csv(...rows), { absent: 'beeindigd', ...sent });
  const absence = (await findImport(opened.db.app, token, at.slice(9)))?.absence;
  return { at, token, absence, body: (await opened.ask(token, at)).body };
}

async function guided(): Promise<string[]> {
  const rows = await opened.db.admin.many<{ person_id: string }>(
    `select person_id from involvements where valid_until is null`,
  );
  return rows.map(({ person_id }) => person_id);
}

const state = async () =>
  (
    await opened.db.admin.one<{ state: string }>('select state from appointments where person_id = $1', [
      busy,
    ])
  )?.state;

test('a trial and the list itself tell who is missing with something open, and end the others alone', async () => {
  await nightly(people.slice(0, 1));
  busy = (await guided())[0] ?? '';
  const { users, organisations } = opened.town;
  await opened.db.admin.many(
    `insert into appointments (person_id, source, as_of, day, starts, minutes, kind, with_user, recorded_by)
     values ($1, $2, gate.today(), gate.today() + 5, '10:00', 30, 'talk', $3, $3)`,
    [busy, organisations.ocmwVlierbeke.ref, users['coach.vlierbeke'].id],
  );
  expect((await nightly(people)).absence).toEqual({ kind: 'nothing' });

  const trial = await nightly(people.slice(2), { what: 'proef' });
  expect(trial.absence).toEqual({ kind: 'ended', count: 1, open: 1 });
  expect(trial.body).toContain('De begeleiding zou eindigen voor 1 persoon');
  expect(trial.body).toContain('Nog open: niet beëindigd');
  expect(await guided()).toHaveLength(20);

  const real = await nightly(people.slice(2));
  expect(real.absence).toEqual({ kind: 'ended', count: 1, open: 1 });
  expect(real.body).toContain('De begeleiding eindigde voor 1 persoon');
  expect(real.body).toContain('nog open: een afspraak');
  expect(real.body).toContain(`href="/dossiers/${busy}/beeindigen"`);
  expect(await guided()).toHaveLength(19);
  expect(await guided()).toContain(busy);
  expect(await state()).toBe('planned');

  const file = await opened.ask(real.token, `${real.at}/nog-open.csv`);
  expect(file.body).toContain(`nog open: een afspraak;`);
  expect(file.body).toContain(`/dossiers/${busy}/beeindigen`);
});

test('whoever is shown so stands in the log, and nobody of another organisation is told', async () => {
  const { at, token } = await nightly(people.slice(2));
  const shown = () =>
    opened.db.admin.one<{ n: number }>(
      `select count(*)::integer as n from log.headers where route = '/inlezen/:id' and purpose = 'import'`,
    );
  const before = (await shown())?.n ?? 0;
  expect(
    (await findLeftOpen(opened.db.app, token, at.slice(9), '/inlezen/:id')).map(({ person }) => person),
  ).toEqual([busy]);
  expect((await shown())?.n).toBe(before + 1);
  const other = await opened.town.signIn('hoofd.oosterham');
  expect(await findLeftOpen(opened.db.app, other, at.slice(9), '/inlezen/:id')).toEqual([]);
  expect((await opened.ask(other, `${at}/nog-open.csv`)).statusCode).toBe(404);
});

test('who only keeps the lists is told that something is open, without the way into a dossier', async () => {
  const { at } = await nightly(people.slice(2));
  const page = await opened.ask(await opened.town.signIn('beheer.vlierbeke'), at);
  expect(page.body).toContain('Vraag wie begeleidt om ze te beëindigen.');
  expect(page.body).not.toContain(`/dossiers/${busy}`);
});

test('the next list ends them once nothing is open any more', async () => {
  expect((await nightly(people.slice(2))).absence).toEqual({ kind: 'ended', count: 0, open: 1 });
  await opened.db.admin.many(`update appointments set state = 'happened' where person_id = $1`, [busy]);
  const last = await nightly(people.slice(2));
  expect(last.absence).toEqual({ kind: 'ended', count: 1 });
  expect(last.body).not.toContain('Nog open: niet beëindigd');
  expect(await guided()).not.toContain(busy);
  expect(await state()).toBe('happened');
});
