/** Figures by team and coach: what a slow count of the same rows finds, for their head alone, and never what is left of few who are closed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { userId } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { diceFrom, runSeed } from '../../../tests/support/dice.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { followFigures, readTeamFigure, type TeamShown } from './figure.sql.ts';
import { indicators } from './indicator.ts';
import { teamLines } from './team-figure.ts';

const COACHES: readonly DemoUser[] = ['coach.vlierbeke', 'collega.vlierbeke', 'consulent.vlierbeke'];

let db: FreshDatabase;
let place: Town;
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
});
afterAll(() => db.close());

async function figure(user: DemoUser): Promise<TeamShown> {
  const shown = await readTeamFigure(db.app, await place.signIn(user), 'referralAnswered');
  if (shown.outcome !== 'shown') throw new Error(shown.outcome);
  return shown;
}

/** Someone guided since long, who was referred a month ago and answered so many days later, or never. */
async function referred(coach: DemoUser, answered: number | null, until?: number): Promise<string> {
  const person = await place.person({
    guidedBy: {
      ocmwVlierbeke: {
        user: coach,
        from: place.day(-200),
        ...(until === undefined ? {} : { until: place.day(until) }),
      },
    },
  });
  const referral = await place.referral(person, { answerBy: place.day(-20) });
  await db.admin.many(
    `update referrals set sent_at = $2, decided_at = $3, status = case when $3::timestamptz is null then status else 'accepted' end where id = $1`,
    [referral, `${place.day(-40)}T11:00:00Z`, answered === null ? null : `${place.day(answered)}T11:00:00Z`],
  );
  return person;
}

const sumOf = (counts: Record<string, number>, key: string) => (counts[key] = (counts[key] ?? 0) + 1);

describe('a figure by team and coach', () => {
  const seed = runSeed();

  it(`is what a slow count finds of the people in the hands of each (seed ${seed})`, async () => {
    const dice = diceFrom(seed);
    const expected: Record<string, number> = {};
    const guided: Record<string, number> = {};
    for (let number = 0; number < 24; number += 1) {
      const coach = dice.pick(COACHES);
      const [answered, outcome] = dice.pick([
        [-30, 'inTime'],
        [-10, 'late'],
        [null, 'unanswered'],
      ] as const);
      await referred(coach, answered);
      sumOf(expected, `${userId(coach)} ${outcome}`);
      sumOf(guided, userId(coach));
    }
    await followFigures(db.jobs, 1000);
    const shown = await figure('hoofd.vlierbeke');
    expect(
      Object.fromEntries(shown.numbers.map(({ coach, outcome, number }) => [`${coach} ${outcome}`, number])),
    ).toEqual(expected);
    expect(
      Object.fromEntries(shown.coaches.flatMap(({ id, guided: those }) => (those > 0 ? [[id, those]] : []))),
    ).toEqual(guided);
    const lines = teamLines(indicators.referralAnswered, shown, 'Zonder team');
    const teams = lines.filter(({ coach }) => coach === null);
    expect(teams.reduce((sum, { share }) => sum + (share.of ?? 0), 0)).toBe(24);
    for (const { share } of lines.filter(({ share }) => share.of === 0)) expect(share.part).toBeNull();
  });

  it('is for who leads them: a coach, and whoever leads another organisation, sees none of it', async () => {
    for (const user of COACHES)
      expect(await readTeamFigure(db.app, await place.signIn(user), 'referralAnswered')).toMatchObject({
        outcome: 'missing',
      });
    const other = await figure('hoofd.oosterham');
    expect(other.numbers).toEqual([]);
    for (const { id } of other.coaches) expect(COACHES.map(userId)).not.toContain(id);
  });

  it('is withheld where the whole minus the coaches would tell of few whom the head may not open', async () => {
    const late = async () =>
      (await figure('hoofd.vlierbeke')).numbers
        .filter(({ outcome }) => outcome === 'late')
        .map(({ number }) => number);
    await referred('coach.vlierbeke', -10);
    await followFigures(db.jobs, 1000);
    expect(await late()).not.toContain(null);
    const closed = await referred('coach.vlierbeke', -10, -5);
    await followFigures(db.jobs, 1000);
    expect(new Set(await late())).toEqual(new Set([null]));
    await db.admin.many('update involvements set valid_until = null where person_id = $1', [closed]);
    expect(await late()).not.toContain(null);
    await place.shield(closed, { user: 'hoofd.vlierbeke' });
    expect(new Set(await late())).toEqual(new Set([null]));
    for (let more = 0; more < 9; more += 1) await referred('coach.vlierbeke', -10, -5);
    await followFigures(db.jobs, 1000);
    expect(await late()).not.toContain(null);
  });
});
