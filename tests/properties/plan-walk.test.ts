/**
 * Whatever people do to a plan, in whatever order: no proposal is approved without its change, no row changes without the old value,
 * the new one and the reason behind it, what was decided stays decided, and each act that succeeded is written down once.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeTemplate } from '../../src/features/plan/plan.acts.ts';
import { perform } from '../../src/kernel/act.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { diceFrom, runSeed } from '../support/dice.ts';
import { step, walkers } from '../support/plan-walk.ts';
import { type Town, town } from '../support/town.ts';

/** At least so many, and more until they came everywhere: who may not, who was too late, what was wrong, and approvals. */
const WALKS = 30;
const MOST_WALKS = 300;
const STEPS = 14;
const OUTCOMES = ['conflict', 'done', 'invalid', 'missing'];
const APPROVED = 2;

let db: FreshDatabase;
let world: Town;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  const plan = { purpose: 'guidance', population: 'referred', categories: ['identity', 'plan'] } as const;
  await world.flow({ ...plan, from: 'ocmwVlierbeke', to: { kind: 'partner' } });
  await world.flow({ ...plan, from: 'schakel', to: 'ocmwVlierbeke' });
  await world.flow({ ...plan, from: 'vdab', to: 'ocmwVlierbeke', population: 'guided' });
  await world.flow({ ...plan, from: 'ocmwVlierbeke', to: 'vdab', population: 'guided' });
});
afterAll(() => db.close());

interface Found {
  readonly what: string;
}

/** What may never be, about one person. */
const broken = `
  select 'approved without its change: ' || p.kind as what from proposals p
  where p.person_id = $1 and p.state = 'approved' and not exists (select from plan_amendments m where m.proposal_id = p.id)
  union all
  select 'a change by a proposal that was not approved: ' || p.state from proposals p join plan_amendments m on m.proposal_id = p.id
  where p.person_id = $1 and p.state <> 'approved'
  union all
  select 'an action changed without an amendment' from plan_actions a
  where a.person_id = $1 and a.version - 1 <> (
    select count(distinct m.recorded_at) from plan_amendments m
    where m.row_id = a.id and not (m.part = 'text' and m.old_value is null))
  union all
  select 'a goal changed without an amendment' from plan_goals g
  where g.person_id = $1 and g.version - 1 <> (select count(distinct m.recorded_at) from plan_amendments m where m.row_id = g.id)
  union all
  select 'the last amendment of a part is not what stands there: ' || m.part
  from (
    select distinct on (row_id, part) * from plan_amendments where person_id = $1 and row_kind = 'action'
    order by row_id, part, recorded_at desc) m
  join plan_actions a on a.id = m.row_id
  where m.new_value is distinct from gate.action_parts(a) -> m.part
  union all
  select 'an amendment of another organisation than that of its row' from plan_amendments m
  join gate.plan_rows($1) r on r.id = m.row_id where m.source <> r.source
  union all
  select 'a signature under nothing' from plan_signatures s where s.person_id = $1 and jsonb_array_length(s.document) = 0
  union all
  select 'a proposal to oneself' from proposals p where p.person_id = $1 and p.source = p.addressed_to`;

test(`${WALKS} walks of ${STEPS} acts leave every plan whole`, { timeout: 300_000 }, async () => {
  const seed = runSeed();
  const seenOutcomes = new Set<string>();
  const cameEverywhere = async () =>
    OUTCOMES.every((outcome) => seenOutcomes.has(outcome)) && (await approvals()) > APPROVED;
  for (let at = 0; at < WALKS || (at < MOST_WALKS && !(await cameEverywhere())); at += 1) {
    const dice = diceFrom(seed + at);
    const person = await world.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', schakel: 'coach.maatwerk', vdab: 'bemiddelaar.oost' },
      confirmed: [['ocmwVlierbeke', 'vdab']],
    });
    await world.referral(person, { status: 'accepted' });
    await world.referral(person, { status: 'started', to: 'vdab' });
    const walk = { db, town: world, person, dice, tokens: await walkers(world, person) };
    const decided = new Map<string, string>();
    let successes = 1;
    await perform(db.app, walk.tokens['coach.vlierbeke'], takeTemplate, { person, template: 'firstSteps' });
    for (let taken = 0; taken < STEPS; taken += 1) {
      const before = await rowsOf(person);
      const outcomes = await step(walk);
      expect(unexplained(before, await rowsOf(person)), `walk ${seed + at}, step ${taken}`).toEqual([]);
      successes += outcomes.filter(({ outcome }) => outcome === 'done').length;
      for (const { outcome } of outcomes) seenOutcomes.add(outcome);
      for (const one of await states(person)) {
        expect(decided.get(one.id) ?? one.state, `walk ${seed + at}, step ${taken}`).toBe(one.state);
        if (one.state !== 'waiting') decided.set(one.id, one.state);
      }
    }
    expect(await db.admin.many<Found>(broken, [person]), `walk ${seed + at}`).toEqual([]);
    const acts = await db.admin.one<{ n: number }>(
      'select count(*)::integer as n from act_log where person_id = $1',
      [person],
    );
    expect(acts?.n, `walk ${seed + at}`).toBe(successes);
  }
  expect(await approvals()).toBeGreaterThan(APPROVED);
  expect([...seenOutcomes].toSorted()).toEqual(OUTCOMES);
});

async function approvals(): Promise<number> {
  const approved = await db.admin.one<{ n: number }>(
    `select count(*)::integer as n from proposals where state = 'approved'`,
  );
  return approved?.n ?? 0;
}

test('an approval that forgets its amendment would be found', async () => {
  const person = await world.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', schakel: 'coach.maatwerk' },
  });
  const { ocmwVlierbeke, schakel } = world.organisations;
  await db.admin.many(
    `insert into proposals (person_id, source, category_bit, as_of, addressed_to, kind, detail, why, state, decided_at)
     values ($1, $2, 7, $4, $3, 'newAction', '{}', 'x', 'approved', now())`,
    [person, schakel.ref, ocmwVlierbeke.ref, world.today],
  );
  await db.admin.many(
    `insert into plan_actions (person_id, source, category_bit, as_of, body, done_by, due_on, version)
     values ($1, $2, 7, $3, 'x', 'ocmw', $3, 2)`,
    [person, ocmwVlierbeke.ref, world.today],
  );
  const found = await db.admin.many<Found>(broken, [person]);
  expect(found.map(({ what }) => what)).toEqual([
    'approved without its change: newAction',
    'an action changed without an amendment',
  ]);
});

interface RowNow {
  readonly id: string;
  readonly parts: Readonly<Record<string, string | null>>;
  /** The last amendment of each part, by its id and what it made of the part. */
  readonly last: Readonly<Record<string, { readonly id: string; readonly made: string | null }>>;
}

/** Every goal and action with the last amendment of each of its parts. */
function rowsOf(person: string) {
  return db.admin.many<RowNow>(
    `with rows as (
       select id, gate.goal_parts(g) as parts from plan_goals g where person_id = $1
       union all select id, gate.action_parts(a) from plan_actions a where person_id = $1),
     latest as (
       select distinct on (row_id, part) row_id, part, id, new_value from plan_amendments where person_id = $1
       order by row_id, part, recorded_at desc)
     select r.id, r.parts, coalesce((select jsonb_object_agg(l.part, jsonb_build_object('id', l.id, 'made', l.new_value))
       from latest l where l.row_id = r.id), '{}') as last
     from rows r`,
    [person],
  );
}

/** The parts that are other than before, without a new amendment that says so. */
function unexplained(before: readonly RowNow[], after: readonly RowNow[]): string[] {
  return after.flatMap((row) => {
    const old = before.find((one) => one.id === row.id);
    if (old === undefined) return [];
    return Object.keys(row.parts)
      .filter((part) => row.parts[part] !== old.parts[part])
      .filter((part) => {
        const last = row.last[part];
        return last === undefined || last.id === old.last[part]?.id || last.made !== row.parts[part];
      })
      .map((part) => `${row.id} ${part}`);
  });
}

function states(person: string) {
  return db.admin.many<{ id: string; state: string }>(
    'select id, state from proposals where person_id = $1',
    [person],
  );
}
