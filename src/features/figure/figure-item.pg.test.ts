/**
 * What is counted of work and of nobody who is guided: decisions that an organisation follows up, concerns that it raised and how many people
 * each coach has. On random worlds, against a slow and obvious count of the same rows.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoUser, userId } from '../../../db/seeds/demo-account.ts';
import { bodyId, writeBodies } from '../../../db/seeds/demo-body.ts';
import { insertRows } from '../../../db/seeds/rows.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Dice, diceFrom, runSeed } from '../../../tests/support/dice.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { addDays, type CivilDate, civilDate } from '../../kernel/civil-date.ts';
import { type FiguresShown, followFigures, readFigures } from './figure.sql.ts';
import { quartersUpTo } from './figure-series.ts';

const BODY = bodyId('east');
const COACHES: readonly DemoUser[] = ['coach.vlierbeke', 'collega.vlierbeke', 'consulent.vlierbeke'];
const seed = runSeed();

let db: FreshDatabase;
let place: Town;
let dice: Dice;
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
  dice = diceFrom(seed);
  await writeBodies(db.admin, place.organisations);
});
afterAll(() => db.close());

const from = civilDate('2019-01-01');

async function figures(user: DemoUser): Promise<FiguresShown> {
  const shown = await readFigures(db.app, await place.signIn(user), from);
  if (shown.outcome !== 'shown') throw new Error(shown.outcome);
  return shown;
}

type Line = readonly [quarter: string, outcome: string];

/** What is told of an indicator by quarter, and (`year`) of the last four together. */
async function told(indicator: string): Promise<Record<string, number | null>> {
  const { counts } = await figures('hoofd.vlierbeke');
  return Object.fromEntries(
    counts
      .filter((one) => one.indicator === indicator)
      .map(({ quarter, outcome, number }) => [`${quarter ?? 'year'} ${outcome}`, number]),
  );
}

function counted(lines: readonly Line[]): Record<string, number> {
  const year = new Set(quartersUpTo(place.today, 4).map(({ begins }) => begins));
  const sums: Record<string, number> = {};
  const add = (key: string) => (sums[key] = (sums[key] ?? 0) + 1);
  for (const [quarter, outcome] of lines) {
    if (`${quarter}-01` > place.today) continue;
    add(`${quarter} ${outcome}`);
    if (year.has(quarter)) add(`year ${outcome}`);
  }
  return sums;
}

function quarterOf(day: CivilDate): string {
  const month = 3 * Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}`;
}

describe(`what is counted of work (seed ${seed})`, () => {
  it('of decisions is whether they were done on the day that was agreed first', async () => {
    const lines: Line[] = [];
    for (let number = 1; number <= 60; number += 1) {
      const own = dice.below(4) > 0;
      const agreed = addDays(place.today, dice.below(700) - 600);
      const moved = dice.below(2) === 0 ? addDays(agreed, 1 + dice.below(100)) : null;
      const state = dice.pick(['open', 'busy', 'moved', 'done', 'done', 'dropped']);
      const ended = state === 'done' || state === 'dropped' ? addDays(agreed, dice.below(60) - 30) : null;
      await writeDecision(number, own, {
        state,
        ended_on: ended,
        due_on: moved ?? agreed,
        first_due_on: moved && agreed,
      });
      const outcome =
        state === 'dropped'
          ? 'dropped'
          : ended !== null
            ? ended <= agreed
              ? 'inTime'
              : 'late'
            : agreed < place.today
              ? 'none'
              : 'open';
      if (own) lines.push([quarterOf(agreed), outcome]);
    }
    expect(await told('decisionDone')).toEqual(counted(lines));
  });

  it('of concerns is whether they were answered, themselves or with what they were bundled into', async () => {
    const decision = await writeDecision(99, false, { due_on: place.today });
    const concerns: { id: string; into: number | null; answered: boolean; own: boolean; on: CivilDate }[] =
      [];
    for (let number = 0; number < 40; number += 1) {
      const into = number > 0 && dice.below(3) === 0 ? dice.below(number) : null;
      const on = addDays(place.today, -dice.below(600));
      concerns.push({ id: randomUUID(), into, answered: dice.below(4) === 0, own: dice.below(4) > 0, on });
    }
    await insertRows(
      db.admin,
      'concerns',
      concerns.map(({ id, into, answered, own, on }) => ({
        id,
        theme: 'transport',
        domain: 'work',
        municipality_nis: '99001',
        text: 'De bus rijdt niet vroeg genoeg.',
        body_id: BODY,
        bundled_into: into === null ? null : concerns[into]?.id,
        decision_id: answered ? decision : null,
        answer: answered ? 'De bus rijdt vroeger.' : null,
        raised_by: place.users['coach.vlierbeke'].id,
        organisation: place.organisations[own ? 'ocmwVlierbeke' : 'ocmwOosterham'].ref,
        raised_at: `${on}T11:00:00Z`,
      })),
    );
    const isAnswered = (number: number): boolean => {
      const one = concerns[number];
      return one !== undefined && (one.answered || (one.into !== null && isAnswered(one.into)));
    };
    expect(await told('concernAnswered')).toEqual(
      counted(
        concerns.flatMap(({ own, on }, number): Line[] =>
          own ? [[quarterOf(on), isAnswered(number) ? 'answered' : 'open']] : [],
        ),
      ),
    );
  });

  it('of coaches is how many people each guides today, for who leads them', async () => {
    const held = new Map(COACHES.map((coach) => [coach, 0]));
    for (let number = 0; number < 30; number += 1) {
      const [coach, next] = [dice.pick(COACHES), dice.pick(COACHES)];
      const until = dice.below(4) === 0 ? addDays(place.today, dice.below(9) - 5) : undefined;
      const person = await place.person({
        guidedBy: {
          ocmwVlierbeke: { user: coach, from: place.day(-200), ...(until === undefined ? {} : { until }) },
        },
      });
      // Some pass to another after they were counted once.
      await followFigures(db.jobs, 1000);
      await db.admin.many('update assignments set user_id = $2 where person_id = $1', [person, userId(next)]);
      const aftercare = dice.below(5) === 0;
      if (aftercare)
        await db.admin.many(`update involvements set role = 'aftercare' where person_id = $1`, [person]);
      await followFigures(db.jobs, 1000);
      // Nobody has to be counted again for who is closed to the reader.
      const shielded = dice.below(6) === 0;
      if (shielded) await place.shield(person, { user: 'hoofd.vlierbeke' });
      const counts = !aftercare && !shielded && (until === undefined || until >= place.today);
      if (counts) held.set(next, (held.get(next) ?? 0) + 1);
    }
    const numbers = [...held.values()].toSorted((one, other) => one - other);
    expect((await figures('hoofd.vlierbeke')).spread).toEqual(numbers);
    expect((await figures('hoofd.oosterham')).spread?.every((persons) => persons === 0)).toBe(true);
  });
});

/** Writes a decision of a body with the meeting and the point at which it was taken; gives its id. */
async function writeDecision(number: number, own: boolean, state: object): Promise<string> {
  const [meeting, item, id] = [randomUUID(), randomUUID(), randomUUID()];
  const by = place.users['secretaris.oost'].id;
  const held = place.day(-900 - number);
  await insertRows(db.admin, 'meetings', [
    { id: meeting, body_id: BODY, held_on: held, starts_at: '09:00', place: 'online', planned_by: by },
  ]);
  await insertRows(db.admin, 'agenda_items', [
    {
      id: item,
      meeting_id: meeting,
      body_id: BODY,
      number: 1,
      kind: 'decision',
      title: 'Een punt',
      competence: 'local',
      readers: 'governments',
      added_by: by,
    },
  ]);
  await insertRows(db.admin, 'body_decisions', [
    {
      id,
      body_id: BODY,
      item_id: item,
      number: `PROEF ${number}`,
      year: 2024,
      place: number,
      text: 'Wij spreken iets af.',
      owner: place.organisations[own ? 'ocmwVlierbeke' : 'ocmwOosterham'].ref,
      readers: 'governments',
      decided_on: held,
      recorded_by: by,
      ...state,
    },
  ]);
  return id;
}
