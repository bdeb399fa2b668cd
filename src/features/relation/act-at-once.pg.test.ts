// Guidance ends while a colleague does something that rests on it. The colleague waits for the end, is told that there is nobody any more,
// and nothing of the act remains: each act decides once the person is held.
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { openPathwayFlows, sharedPerson } from '../../../tests/support/pathway-town.ts';
import { type Town, town } from '../../../tests/support/town.ts';

let db: FreshDatabase;
let world: Town;
let coach: string;
let colleague: string;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  await openPathwayFlows(world);
  coach = await world.signIn('coach.vlierbeke');
  colleague = await world.signIn('coach.vlierbeke');
});
afterAll(() => db.close());

/** An act as PostgreSQL is asked for it; $1 is the token. */
interface Call {
  readonly call: string;
  readonly values: readonly unknown[];
}

async function ask({ call, values }: Call): Promise<string> {
  const row = await db.app.one<{ answer: { outcome: string } }>(`select ${call} as answer`, [
    coach,
    ...values,
  ]);
  return row?.answer.outcome ?? 'nothing';
}

async function done(call: string, ...values: readonly unknown[]): Promise<void> {
  expect(await ask({ call, values }), call).toBe('done');
}

/** The row that was written last about someone. */
async function rowOf(table: string, person: string): Promise<{ id: string; version: number }> {
  const row = await db.admin.one<{ id: string; version: number }>(
    `select id, version from ${table} where person_id = $1`,
    [person],
  );
  if (row === undefined) throw new Error(`Nothing stands in ${table}.`);
  return row;
}

const recordGoal = `gate.record_goal($1, $2, 'Werk vinden.', $3, null)`;
const recordAction = `gate.record_action($1, $2, null, $3, null)`;
const draftGpmi = `gate.draft_gpmi($1, $2, $3, 'general', $3, null, '{}', null)`;
const enterPhase = `gate.enter_phase($1, $2, 'signal', '{}', true, $3, true, 'Bellen', $4, '', null, null)`;
const action = () => ({ text: 'Een opleiding zoeken.', by: 'person', due: world.day(30) });

/** What may be done about someone, after what it takes. */
const acts: Readonly<Record<string, (person: string) => Promise<Call>>> = {
  'a lead': async (person) => ({
    call: `gate.set_lead($1, $2, $3, $4, 'Wij kennen hem best.', 'coach', null, null)`,
    values: [person, world.organisations.ocmwVlierbeke.id, world.today],
  }),
  'a hand-over': async (person) => ({
    call: `gate.propose_handover($1, $2, null, $3, 'ART60', $4, '', $5)`,
    values: [
      person,
      world.organisations.vdab.id,
      world.day(60),
      JSON.stringify([{ on: world.day(10), at: '10:00', place: 'Sociaal Huis' }]),
    ],
  }),
  'a phase': async (person) => ({ call: enterPhase, values: [person, world.today, world.day(9)] }),
  'the next step of a phase': async (person) => {
    await done(enterPhase, person, world.today, world.day(9));
    const { version } = await rowOf('pathway_phases', person);
    return {
      call: `gate.tend_phase($1, $2, true, 'Schrijven', $3, $4, null)`,
      values: [person, world.day(8), version],
    };
  },
  'a role-holder': async (person) => ({
    call: `gate.add_role_holder($1, $2, 'jobCoach', 'work', 'jobcoach', null, 'Huis van het werk', $3, null)`,
    values: [person, world.today],
  }),
  'a goal': async (person) => ({ call: recordGoal, values: [person, world.day(40)] }),
  'an action of the plan': async (person) => ({ call: recordAction, values: [person, action()] }),
  'a change of a goal': async (person) => {
    await done(recordGoal, person, world.day(40));
    const { id, version } = await rowOf('plan_goals', person);
    return {
      call: `gate.amend_goal($1, $2, $3, '{"text": "Halftijds werk vinden."}', 'Dat past beter.', null)`,
      values: [id, version],
    };
  },
  'a change of an action': async (person) => {
    await done(recordAction, person, action());
    const { id, version } = await rowOf('plan_actions', person);
    return {
      call: `gate.amend_action($1, $2, $3, '{"text": "Een stage zoeken."}', 'Dat past beter.', null)`,
      values: [id, version],
    };
  },
  'a template of a plan': async (person) => ({
    call: `gate.take_plan_template($1, $2, 'start', $3, null)`,
    values: [person, JSON.stringify([{ text: 'Werk vinden.', weeks: 6, actions: [] }])],
  }),
  'a signature on paper': async (person) => {
    await done(recordGoal, person, world.day(40));
    await done(recordAction, person, action());
    const row = await db.admin.one<{ hash: string }>(
      `select gate.plan_hash(jsonb_agg(r.content order by r.kind desc, r.id)) as hash
       from gate.plan_rows_in(gate.look($1, $2, 'guidance', null)) r`,
      [coach, person],
    );
    return {
      call: `gate.sign_plan_on_paper($1, $2, $3, $4, 'Iemand Anders', null, null)`,
      values: [person, row?.hash, world.today],
    };
  },
  'a measure': async (person) => {
    const row = await db.admin.one<{ facts: string[] }>(
      `select array(select f.id::text from gate.visible_rule_facts(gate.look($1, $2, 'guidance', null)) f) as facts`,
      [coach, person],
    );
    const advice = {
      startsOn: world.today,
      ruleDate: world.today,
      measures: ['ART60'],
      instruments: ['ART60'],
      given: {},
      answers: [],
      rulesMark: 'test',
      readings: {},
      why: 'Dat past nu.',
    };
    return {
      call: `gate.start_measure($1, $2, $3, $4, '[]', null)`,
      values: [person, advice, row?.facts],
    };
  },
  'a barrier': async (person) => ({
    call: `gate.record_barrier($1, $2, 'childCare', 2, 'opvang nodig voor 8 uur', $3, null)`,
    values: [person, world.today],
  }),
  'a note': async (person) => ({
    call: `gate.record_note($1, $2, 14, 'Komt op tijd.', null)`,
    values: [person],
  }),
  'a contact': async (person) => ({
    call: `gate.record_contact($1, $2, 'phone', true, 'Gebeld.', $3, null)`,
    values: [person, world.today],
  }),
  'a GPMI': async (person) => ({ call: draftGpmi, values: [person, world.today] }),
  'other words of a GPMI': async (person) => {
    await done(draftGpmi, person, world.today);
    const { id, version } = await rowOf('gpmi_contracts', person);
    return {
      call: `gate.revise_gpmi($1, $2, $3, '{"goal": ["Werk"]}', 'Dat past beter.', null)`,
      values: [id, version],
    };
  },
  'the end of a GPMI': async (person) => {
    await done(draftGpmi, person, world.today);
    const { id, version } = await rowOf('gpmi_contracts', person);
    return {
      call: `gate.end_gpmi($1, $2, $3, $4, 'fulfilled', null)`,
      values: [id, version, world.today],
    };
  },
  'a name on an outreach list': async (person) => ({
    call: `gate.add_to_outreach($1, $2, $3, null)`,
    values: [await outreachList(), [person]],
  }),
  'an attempt to reach someone': async (person) => ({
    call: `gate.record_attempt($1, $2, $3, 'phone', false, '')`,
    values: [(await listed(person)).id, world.today],
  }),
  'the outcome of reaching out': async (person) => {
    const { id, version } = await listed(person);
    return { call: `gate.close_outreach($1, $2, $3, 'guided', '')`, values: [id, version] };
  },
  'the end of guidance by work': async (person) => ({
    call: `gate.record_outflow($1, $2, null, 'job', true, $3, null, null)`,
    values: [person, world.today],
  }),
  'a job': async (person) => ({
    call: `gate.record_job($1, $2, null, $3)`,
    values: [person, { contract: 'permanent', from: world.today, saidBy: 'person' }],
  }),
};

let lists = 0;
async function outreachList(): Promise<string> {
  const row = await db.app.one<{ answer: { id: string } }>(
    `select gate.make_outreach_list($1, $2, 'neet') as answer`,
    [coach, `Lijst ${(lists += 1)}`],
  );
  return row?.answer.id ?? '';
}

async function listed(person: string): Promise<{ id: string; version: number }> {
  await done('gate.add_to_outreach($1, $2, $3, null)', await outreachList(), [person]);
  return rowOf('outreach_entries', person);
}

async function someoneWaits(): Promise<boolean> {
  const waiting = await db.admin.many(
    `select from pg_locks l join pg_stat_activity a using (pid) where a.datname = current_database() and not l.granted`,
  );
  return waiting.length > 0;
}

/** Ends the guidance in a transaction that is only written down once the act waits for it or is done; gives what the act hears. */
async function duringTheEnd(person: string, call: Call): Promise<string> {
  const client = new pg.Client(db.connection('werkwinkel_app'));
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ answer: { outcome: string } }>(
      `select gate.end_involvement($1, $2, $3, 'moved', null) as answer`,
      [colleague, person, world.today],
    );
    expect(rows[0]?.answer.outcome).toBe('done');
    let settled = false;
    const asked = ask(call).finally(() => {
      settled = true;
    });
    await expect.poll(async () => settled || (await someoneWaits()), { timeout: 30_000 }).toBe(true);
    await client.query('commit');
    return await asked;
  } finally {
    await client.end();
  }
}

/** How much was done about someone, as the history tells. */
async function history(person: string): Promise<number> {
  const row = await db.admin.one<{ count: number }>(
    `select count(*)::integer as count from act_log where person_id = $1 and act not like 'involvement.%'`,
    [person],
  );
  return row?.count ?? 0;
}

test.each(Object.keys(acts))('%s is written while the guidance runs', async (what) => {
  const person = await sharedPerson(world, {}, -30);
  const call = await acts[what]?.(person);
  if (call === undefined) throw new Error(what);
  const before = await history(person);
  expect(await ask(call)).toBe('done');
  expect(await history(person)).toBe(before + 1);
});

test.each(Object.keys(acts))('%s is not written at the moment when the guidance ends', async (what) => {
  const person = await sharedPerson(world, {}, -30);
  const call = await acts[what]?.(person);
  if (call === undefined) throw new Error(what);
  const before = await history(person);
  expect(await duringTheEnd(person, call)).toBe('missing');
  expect(await history(person)).toBe(before);
});
