/** A figure that the product counts tells of no part of fewer than ten persons: for each kind of indicator in the list, and each of its parts. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertRows } from '../../../db/seeds/rows.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { addDays, type CivilDate } from '../../kernel/civil-date.ts';
import { type Indicator, indicators } from './action.ts';

type Counted = Exclude<Indicator, 'report' | 'proof'>;

let db: FreshDatabase;
let world: Town;
let today: CivilDate;
let own: number;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  today = world.today;
  own = world.organisations.ocmwVlierbeke.ref;
});
afterAll(() => db.close());

/** Adds one person to each part of what an indicator counts. */
const parts: Readonly<Record<Counted, readonly (() => Promise<void>)[]>> = {
  art60Talk: [() => contract(true), () => contract(false)],
  referralDays: [answered],
  workAfterYear: [() => checked('atWork'), () => checked('notAtWork')],
};

const counted = Object.keys(indicators).filter(isCounted);

function isCounted(code: string): code is Counted {
  return code !== 'report' && code !== 'proof';
}

async function contract(talked: boolean): Promise<void> {
  const ends = addDays(today, -30);
  const person = await world.person();
  await world.facts(person, 'ocmwVlierbeke', { 'endDates[]': [{ kind: 'ART60', date: ends }] });
  if (!talked) return;
  const handover = randomUUID();
  const at = { person_id: person, source: own, as_of: addDays(ends, -50) };
  const receiver = world.organisations.vdab.ref;
  await insertRows(db.admin, 'handovers', [
    { ...at, id: handover, receiver, cause: 'ART60', ends_on: ends, answer_by: ends },
  ]);
  await insertRows(db.admin, 'handover_steps', [{ ...at, handover_id: handover, kind: 'talkHeld' }]);
}

async function answered(): Promise<void> {
  const person = await world.person();
  await world.referral(person, { status: 'accepted', decidedOn: addDays(today, -1) });
}

async function checked(found: string): Promise<void> {
  const person = await world.person();
  const outflow = randomUUID();
  const at = { person_id: person, source: own, as_of: addDays(today, -5) };
  await insertRows(db.admin, 'outflows', [
    { ...at, id: outflow, kind: 'WORK', began_on: addDays(today, -370), is_work: true },
  ]);
  await insertRows(db.admin, 'work_checks', [
    { ...at, outflow_id: outflow, months: 12, found, said_by: 'person' },
  ]);
}

const figure = (kind: Counted) =>
  db.admin.one<{ value: number | null; of: number | null }>(
    'select p_value::float8 as value, p_of as of from gate.action_figure($1, $2, $3)',
    [kind, own, today],
  );

async function times(count: number, add: () => Promise<void>): Promise<void> {
  for (let n = 0; n < count; n += 1) await add();
}

const each = counted.flatMap((kind) =>
  (parts[kind] ?? [undefined]).map((_, part) => ({ kind, part, name: `${kind}, part ${part + 1}` })),
);

it.each(each)('$name is told from ten persons on, and nothing of it before', async ({ kind, part }) => {
  for (const table of [
    'work_checks',
    'outflows',
    'handover_steps',
    'handovers',
    'referral_facts',
    'referrals',
    'facts',
  ])
    await db.admin.many(`delete from ${table}`);
  const small = parts[kind]?.[part];
  if (small === undefined) throw new Error(`Nothing here adds to ${kind}.`);
  for (const other of parts[kind]) if (other !== small) await times(10, other);
  await times(9, small);
  expect(await figure(kind)).toEqual({ value: null, of: null });
  await small();
  const told = await figure(kind);
  expect(told?.value).not.toBeNull();
  expect(told?.of).toBe(10 * parts[kind].length);
});
