/**
 * Whatever the application can call and that reads about persons comes to the log, by itself or through what it calls. Read from
 * the catalogue of PostgreSQL, so that a new function cannot be forgotten; the few that need no entry are named with their reason.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';

interface Callable {
  readonly name: string;
  readonly source: string;
  readonly open: boolean;
}

/** What shows no person, though it looks at rows about persons. */
const needsNoEntry: Readonly<Record<string, string>> = {
  'gate.absence_of': 'keyed marks of the two files of an own import',
  'gate.advance_import': 'moves the pointer of an import',
  'gate.figure_flow':
    'how often a phase followed another, and none of few to who may not open everyone: no person is named',
  'gate.figure_team':
    'numbers by coach of those whom this head may open, withheld where the rest tells of few: no person is named',
  'gate.figure_times': 'how many after so many days, for who may open everyone: no person is named',
  'gate.figures':
    'sums of the own organisation, and none of few to who may not open everyone: no person is named',
  'gate.guidance_ratings': 'numbers of ten and more, of a half-year that is over: no person is named',
  'gate.campaigns': 'letters about a flow to many at once: none of those that name a person',
  'gate.exceptional_state': 'whether this user may ask for access: nothing about the person',
  'gate.judge_clients': 'judges rows that the caller brought; the same answer whoever else knows them',
  'gate.list_workplaces':
    'how many places are free, and how many of those whom the reader may open are on them',
  'gate.outreach_lists_of': 'how many stand on each own list',
  'gate.inflow_desk': 'how many of the own people stand in each month',
  'gate.measure_action': 'one figure over ten or more of the own organisation, or none',
  'gate.oversight_desk': 'how many wait for the officer',
  'gate.preview_flow': 'how many persons a change of a flow would open or close',
  'gate.preview_lines': 'how many persons a change of annex lines would open or close',
  'gate.preview_notice': 'how many persons the notice of a party would close',
  'gate.preview_reception': 'how many persons receiving a flow would open',
  'gate.read_meeting_calendar': 'at which hours talks are in which this user has a hand: nobody stands in it',
  'gate.referral_rates': 'rates of ten referrals or more per partner',
};

let db: FreshDatabase;
let functions: Map<string, Callable[]>;
let personal: string[];

async function readFunctions(): Promise<Map<string, Callable[]>> {
  const rows = await db.admin.many<Callable>(
    `select n.nspname || '.' || p.proname as name, p.prosrc as source,
       has_function_privilege('werkwinkel_app', p.oid, 'execute') as open
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('gate', 'log', 'identity')`,
  );
  return Map.groupBy(rows, ({ name }) => name);
}

beforeAll(async () => {
  db = await freshDatabase();
  functions = await readFunctions();
  const tables = await db.admin.many<{ name: string }>(
    `select distinct c.relname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
     join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'gate') and c.relkind in ('r', 'p') and a.attname = 'person_id' and not a.attisdropped
       -- Who is signed in, and what was done: these show nobody.
       and c.relname not in ('sessions', 'act_log')`,
  );
  personal = tables.map(({ name }) => name);
});
afterAll(() => db.close());

/** Everything a function comes to, itself first. */
function reached(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const { source } of functions.get(name) ?? []) {
    const called = [...source.matchAll(/\b(?:gate|log|identity)\.\w+(?=\s*\()/g)].map(([one]) => one);
    for (const one of called) if (functions.has(one)) reached(one, seen);
  }
  return seen;
}

function readsPersons(names: ReadonlySet<string>): boolean {
  const about = new RegExp(`\\b(?:from|join)\\s+(?:gate\\.)?(?:${personal.join('|')})\\b`);
  return [...names].some((name) => (functions.get(name) ?? []).some(({ source }) => about.test(source)));
}

test('the walk through the catalogue finds what it looks for', () => {
  expect(personal).toEqual(expect.arrayContaining(['facts', 'notes', 'plan_goals', 'signals', 'handovers']));
  expect(reached('gate.open')).toContain('log.write_looks');
  expect(readsPersons(reached('gate.open_parts'))).toBe(true);
  expect(reached('gate.actor_for')).not.toContain('log.write_looks');
});

/** The names of what the application may call that reads about persons and neither logs nor records an act. */
function silent(): string[] {
  const open = [...functions.values()].flat().filter((one) => one.open);
  const names = open
    .map(({ name }) => name)
    .filter((name) => {
      const all = reached(name);
      return readsPersons(all) && !all.has('log.write_looks') && !recordsAct(all);
    });
  return [...new Set(names)].toSorted();
}

function recordsAct(names: ReadonlySet<string>): boolean {
  return [...names].some((name) =>
    (functions.get(name) ?? []).some(({ source }) => source.includes('insert into act_log')),
  );
}

test('what reads about persons and is open to the application is written down, or is a change', () => {
  expect(silent()).toEqual(Object.keys(needsNoEntry).toSorted());
});

test('a function that shows persons in silence would be found', async () => {
  await db.admin.many(
    `create function gate.peek(p_person uuid) returns bigint language sql as 'select count(*) from notes where person_id = p_person'`,
  );
  await db.admin.many('grant execute on function gate.peek(uuid) to werkwinkel_app');
  functions = await readFunctions();
  expect(silent()).toContain('gate.peek');
});
