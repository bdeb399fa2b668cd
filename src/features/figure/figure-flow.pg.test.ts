/** From phase to phase: what followed what within a month, and nothing of few while someone in it is closed. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertRows } from '../../../db/seeds/rows.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { followFigures, readPhaseFlow } from './figure.sql.ts';

let open: OpenApp;
let head: string;
const persons: string[] = [];

/** Writes the phases of someone, each with the days on which it began and ended. */
async function walk(
  person: string,
  phases: readonly (readonly [phase: string, from: number, until: number | null])[],
) {
  const { town, db } = open;
  for (const [phase, from, until] of phases)
    await insertRows(db.admin, 'pathway_phases', [
      {
        person_id: person,
        source: town.organisations.ocmwVlierbeke.ref,
        as_of: town.day(from),
        phase,
        started_on: town.day(from),
        ended_on: until === null ? null : town.day(until),
      },
    ]);
}

async function steps(token = head): Promise<Record<string, number | null> | string> {
  const shown = await readPhaseFlow(open.db.app, token);
  if (shown.outcome !== 'shown') return shown.outcome;
  return Object.fromEntries(shown.steps.map(({ from, to, number }) => [`${from} ${to}`, number]));
}

beforeAll(async () => {
  open = await openApp();
  const { town, db } = open;
  for (let more = 0; more < 12; more += 1) {
    const person = await town.person({
      guidedBy: { ocmwVlierbeke: { user: 'coach.vlierbeke', from: town.day(-90) } },
    });
    persons.push(person);
    const next = more < 10 ? 'screening' : 'route';
    await walk(person, [
      ['jointIntake', -80, -50],
      [next, -50, more === 0 ? -30 : null],
    ]);
  }
  await followFigures(db.jobs, 1000);
  head = await town.signIn('hoofd.vlierbeke');
});
afterAll(() => open.close());

it('tells which phase followed which, and where none did', async () => {
  expect(await steps()).toEqual({ 'jointIntake screening': 10, 'jointIntake route': 2, 'screening ': 1 });
  const page = await open.ask(head, '/cijfers/eigen/fases');
  expect(page.body).toContain('<title>Intake samen → Screening: 10</title>');
});

it('counts a phase that began more than a month later as none', async () => {
  await walk(persons[0] ?? '', [['plan', 2, null]]);
  await open.town.moveClock(open.town.day(3));
  await followFigures(open.db.jobs, 1000);
  expect(await steps()).toMatchObject({ 'screening ': 1 });
  await open.town.moveClock(open.town.today);
});

it('withholds few with someone closed, and with them all that would tell them', async () => {
  await open.town.shield(persons[11] ?? '', { user: 'hoofd.vlierbeke' });
  expect(await steps()).toEqual({
    'jointIntake screening': null,
    'jointIntake route': null,
    'screening ': 1,
  });
});

it('withholds a third way where nine each are left for two', async () => {
  const { town, db } = open;
  const next = async (phase: string, count: number) => {
    for (let more = 0; more < count; more += 1) {
      const person = await town.person();
      await walk(person, [
        ['jointIntake', -80, -50],
        [phase, -50, null],
      ]);
      if (more === 0 && phase === 'execution') await town.shield(person, { user: 'hoofd.vlierbeke' });
    }
    await followFigures(db.jobs, 1000);
  };
  await next('route', 7);
  await next('execution', 8);
  expect(await steps()).toMatchObject({ 'jointIntake screening': 10, 'jointIntake route': null });
  await next('execution', 1);
  expect(await steps()).toMatchObject({ 'jointIntake screening': null, 'jointIntake route': null });
});

it('is for who leads the organisation', async () => {
  expect(await steps(await open.town.signIn('coach.vlierbeke'))).toBe('missing');
  expect(await steps(await open.town.signIn('hoofd.oosterham'))).toEqual({});
});
