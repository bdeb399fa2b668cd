// A list that comes every night, and what it means when someone is no longer on it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventPeople } from '../../../db/seeds/people.ts';
import { csv, readIn, type Sent } from '../../../tests/support/import-desk.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { findImport } from './client-import.sql.ts';

let opened: OpenApp;
let steward: string;
beforeAll(async () => {
  opened = await openApp();
  steward = await opened.town.signIn('beheer.vlierbeke');
});
afterAll(() => opened.close());

const people = inventPeople({ seed: 9, count: 40 }).map(({ insz }) => ({
  insz,
  betrokken_sinds: '2026-01-01',
}));

async function nightly(rows: readonly { readonly insz: string }[], sent: Sent = {}, token = steward) {
  const at = await readIn(opened, token, csv(...rows), { absent: 'beeindigd', ...sent });
  const one = await findImport(opened.db.app, token, at.slice(9));
  return { at, absence: one?.absence, status: one?.status, body: (await opened.ask(token, at)).body };
}

async function guided(): Promise<number> {
  const row = await opened.db.admin.one<{ n: number }>(
    'select count(*)::int as n from involvements where valid_until is null',
  );
  return row?.n ?? -1;
}

describe('A whole list, night after night', () => {
  test('ends nobody the first time', async () => {
    expect((await nightly(people)).absence).toEqual({ kind: 'nothing' });
    expect(await guided()).toBe(40);
  });

  test('says in a trial who would end, and ends nobody', async () => {
    const trial = await nightly(people.slice(0, 36), { what: 'proef' });
    expect(trial.absence).toEqual({ kind: 'ended', count: 4 });
    expect(trial.body).toContain('De begeleiding zou eindigen voor 4 personen');
    expect(await guided()).toBe(40);
  });

  test('ends the guidance of who is missing, at once', async () => {
    const second = await nightly(people.slice(0, 36));
    expect(second.absence).toEqual({ kind: 'ended', count: 4 });
    expect(second.body).toContain('De begeleiding eindigde voor 4 personen');
    expect(await guided()).toBe(36);
    const ended = await opened.db.admin.many(
      `select ended_reason, valid_until < gate.today() as over from involvements where valid_until is not null`,
    );
    expect(ended).toEqual(Array.from({ length: 4 }, () => ({ ended_reason: 'absent', over: true })));
  });

  test('takes someone back who stands in it again', async () => {
    expect((await nightly(people.slice(0, 38))).absence).toEqual({ kind: 'nothing' });
    expect(await guided()).toBe(38);
  });

  test('ends nobody when it had a wrong row, and the next one is compared with the last whole list', async () => {
    const broken = await nightly([...people.slice(0, 36), { insz: '1' }]);
    expect(broken.absence).toMatchObject({ kind: 'refused', reason: 'errors' });
    expect(await guided()).toBe(38);
    expect((await nightly(people.slice(0, 36))).absence).toEqual({ kind: 'ended', count: 2 });
  });

  test('ends nobody when too many are missing, until someone looked', async () => {
    const small = await nightly(people.slice(0, 20));
    expect(small.absence).toMatchObject({ kind: 'refused', reason: 'tooMany' });
    expect(small.body).toContain('Beëindig de begeleiding van wie ontbreekt');
    expect(await guided()).toBe(36);
    expect((await opened.ask(steward, `${small.at}/beeindigen`, {})).statusCode).toBe(303);
    expect(await guided()).toBe(20);
    expect((await opened.ask(steward, `${small.at}/beeindigen`, {})).statusCode).toBe(409);
    expect((await nightly(people.slice(0, 19))).absence).toEqual({ kind: 'ended', count: 1 });
  });

  test('a list that means nothing by it ends nobody and is not compared with', async () => {
    await nightly(people.slice(0, 5), { absent: 'niets' });
    expect(await guided()).toBe(19);
    expect((await nightly(people.slice(0, 18))).absence).toEqual({ kind: 'ended', count: 1 });
  });

  test('the list of one team is compared with the lists of that team', async () => {
    const coach = await opened.town.signIn('coach.vlierbeke');
    expect((await nightly(people.slice(0, 3), {}, coach)).absence).toEqual({ kind: 'nothing' });
    expect(await guided()).toBe(18);
  });

  test('persons are kept by a keyed mark only', async () => {
    const rows = await opened.db.admin.many<{ reference: string }>(
      'select reference from client_import_people',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { reference } of rows) expect(reference).toMatch(/^[\w-]{22}$/);
  });
});
