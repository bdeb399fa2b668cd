/**
 * Thirteen ways by which row-level security alone tells too much (measured on PostgreSQL 15). Each is tried on a schema that
 * leaks, and then on ours with the same words. A probe gives what it learned about another organisation, or nothing.
 */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Queryable } from '../../src/adapters/database/pool.ts';

/** What the probes may use: one connection of the application, and one person that it must learn nothing about. */
export interface Victim {
  readonly app: Queryable;
  /** The connection of the owner of the tables, who is not the application. */
  readonly owner: Queryable;
  readonly person: string;
  readonly inszHash: Buffer;
  /** A session of an organisation that has nothing to do with the person. */
  readonly token: string;
}

export interface Probe {
  readonly name: string;
  /** Tries on the schema that leaks; true when it learned something. */
  unsafe(victim: Victim): Promise<boolean>;
  /** Tries on ours. */
  ours(victim: Victim): Promise<boolean>;
}

export const personalTables = [
  'handovers',
  'handover_moments',
  'handover_steps',
  'handover_ticks',
  'handover_lines',
  'handover_confirmations',
  'outflows',
  'work_spells',
  'work_checks',
  'pathway_phases',
  'pathway_leads',
  'pathway_roles',
  'release_requests',
  'persons',
  'insz_keys',
  'facts',
  'involvements',
  'assignments',
  'relation_answers',
  'referrals',
  'referral_facts',
  'signals',
  'signal_followups',
  'signal_runs',
  'caseload_moves',
  'caseload_move_persons',
  'first_applications',
  'intake_steps',
  'outreach_lists',
  'outreach_entries',
  'outreach_attempts',
  'calendar_feeds',
  'appointments',
  'barriers',
  'contact_moments',
  'compartments',
  'note_reports',
  'notes',
  'guidance_ratings',
  'given_documents',
  'document_readings',
  'own_words',
  'own_word_readers',
  'own_word_changes',
  'plan_goals',
  'plan_actions',
  'plan_amendments',
  'plan_signatures',
  'proposals',
  'referral_attempts',
  'referral_links',
  'partner_addresses',
  'employers',
  'workplaces',
  'workplace_seats',
  'workplace_changes',
  'placements',
  'shields',
  'exceptional_accesses',
  'gate.person_index',
  'gpmi_contracts',
  'gpmi_versions',
  'gpmi_signatures',
  'gpmi_evaluations',
  'gpmi_prolongations',
  'sessions',
  'quota_use',
  'security_events',
  'act_log',
  'idempotency_keys',
  'log.headers',
  'log.entries',
];

export const probes: readonly Probe[] = [
  {
    name: 'selecting the rows of others',
    unsafe: ({ app }) => learns(app, `select 1 from unsafe.open_dossiers where organisation = 8`),
    ours: ({ app }) => anyTable((table) => learns(app, `select 1 from ${table}`)),
  },
  {
    name: 'a unique key on the INSZ',
    unsafe: async ({ app }) =>
      (await attempt(app, `insert into unsafe.dossiers values (9001, 7, 'insz-1', 'x')`)).includes(
        'duplicate',
      ),
    ours: async ({ app, person, inszHash }) => {
      const hash = `'\\x${inszHash.toString('hex')}'`;
      const told = [
        await attempt(app, `insert into insz_keys (key_hash, person_id) values (${hash}, '${person}')`),
        await attempt(app, `insert into persons (id) values ('${person}')`),
      ];
      return told.some((said) => !said.includes('permission denied'));
    },
  },
  {
    name: 'a foreign key to a hidden row',
    unsafe: async ({ app }) => (await attempt(app, 'insert into unsafe.notes values (1, 7)')) === 'done',
    ours: async (victim) => {
      const known = await asked(victim, 'record_fact', victim.person);
      return known !== (await asked(victim, 'record_fact', absentPerson));
    },
  },
  {
    name: 'a view that runs with the rights of its owner',
    unsafe: ({ app }) => learns(app, `select 1 from unsafe.everyone where organisation = 8`),
    ours: ({ app }) => learns(app, readableRelations(`'v'`)),
  },
  {
    name: 'a function with the rights of its owner that everyone may call',
    unsafe: ({ app }) => learns(app, `select 1 where unsafe.how_many(8) > 0`),
    ours: ({ app }) =>
      learns(
        app,
        `select 1 from pg_proc p join pg_namespace n on n.oid = p.pronamespace
         where n.nspname !~ '^(pg_|information_schema|unsafe)' and has_function_privilege('public', p.oid, 'execute')`,
      ),
  },
  {
    name: 'a materialised view',
    unsafe: ({ app }) => learns(app, `select 1 from unsafe.figures where organisation = 8`),
    ours: ({ app }) => learns(app, readableRelations(`'m'`)),
  },
  {
    name: 'the statistics of the planner',
    unsafe: ({ app }) => learns(app, statisticsOf(`('open_dossiers')`)),
    ours: ({ app }) =>
      learns(app, statisticsOf(`(${personalTables.map((table) => `'${table.split('.').at(-1)}'`).join()})`)),
  },
  {
    name: 'a cheap function in the condition',
    unsafe: async ({ app }) =>
      (await attempt(app, 'select 1 from unsafe.dossiers where unsafe.peep(name)')).includes('seen'),
    ours: async ({ app }) => {
      const made = await Promise.all(
        ['public', 'gate', 'log'].map((schema) =>
          attempt(
            app,
            `create function ${schema}.peep(p text) returns boolean language sql as 'select true'`,
          ),
        ),
      );
      const reads = await anyTable(async (table) =>
        spoke(await attempt(app, `select 1 from ${table} t where length(t::text) > 0`)),
      );
      return reads || made.some((said) => said === 'done');
    },
  },
  {
    name: 'naming another organisation oneself',
    unsafe: async ({ app }) => {
      await app.many(`select set_config('unsafe.organisation', '8', false)`);
      const learned = await learns(app, `select 1 from unsafe.dossiers where organisation = 8`);
      await app.many(`select set_config('unsafe.organisation', '7', false)`);
      return learned;
    },
    ours: async ({ app }) => {
      const settings = ['gate.token', 'gate.organisation', 'gate.user', 'unsafe.organisation'];
      const forged = [randomBytes(32).toString('base64url'), '8', 'postgres'];
      for (const setting of settings)
        for (const value of forged) {
          const sql = `select set_config('${setting}', '${value}', true), gate.my_organisation() as mine`;
          const { mine } = (await app.one<{ mine: number | null }>(sql)) ?? {};
          if (mine !== null) return true;
        }
      return learns(app, `select 1 from users`);
    },
  },
  {
    name: 'the estimate of a plan',
    unsafe: async ({ app }) => {
      const plan = await app.many(`explain select 1 from unsafe.open_dossiers where organisation = 8`);
      return /rows=[12]\d\d\d\b/.test(JSON.stringify(plan));
    },
    ours: ({ app }) => anyTable(async (table) => spoke(await attempt(app, `explain select 1 from ${table}`))),
  },
  {
    name: 'asking without saying who asks',
    unsafe: ({ app }) => learns(app, `select 1 from unsafe.open_dossiers`),
    ours: async ({ app, person }) => {
      const answers = await Promise.all(
        [null, '', 'null', '0'.repeat(43)].map((token) =>
          app.one<{ answer: unknown }>(`select gate.open($1, $2, 'guidance', '/proef') as answer`, [
            token,
            person,
          ]),
        ),
      );
      return answers.some((row) => JSON.stringify(row?.answer) !== '{"outcome":"signedOut"}');
    },
  },
  {
    name: 'an error that depends on a hidden row',
    unsafe: async ({ app }) =>
      (
        await attempt(
          app,
          `select 1 from unsafe.mine where 1 / (case when name = 'person-1' then 0 else 1 end) = 1`,
        )
      ).includes('division'),
    ours: async (victim) => {
      const { app, person } = victim;
      const oracle = `1 / (case when person_id = '${person}' then 0 else 1 end) = 1`;
      const direct = await attempt(app, `select 1 from facts where ${oracle}`);
      const calls = ['answer_relation', 'end_involvement', 'vouch_involvement'];
      const told = await Promise.all(
        calls.map(
          async (call) => (await asked(victim, call, person)) !== (await asked(victim, call, absentPerson)),
        ),
      );
      return spoke(direct) || told.includes(true);
    },
  },
  {
    name: 'being the owner, or stepping around the rules',
    unsafe: async ({ owner }) => {
      await owner.many(`create table unsafe.unforced as select 8 as organisation`);
      await owner.many(`alter table unsafe.unforced enable row level security`);
      return learns(owner, `select 1 from unsafe.unforced`);
    },
    ours: async ({ app, owner }) => {
      const able = await learns(
        app,
        `select 1 from pg_roles r where pg_has_role(current_user, r.oid, 'member')
           and (r.rolsuper or r.rolbypassrls or r.rolname in ('gate_owner', 'werkwinkel_owner'))`,
      );
      const forced = personalTables.filter((table) => !table.startsWith('log.'));
      for (const table of forced) if (await learns(owner, `select 1 from ${table}`)) return true;
      return able;
    },
  },
];

const absentPerson = '00000000-0000-4000-8000-000000000000';

async function learns(db: Queryable, sql: string): Promise<boolean> {
  try {
    return (await db.many(sql)).length > 0;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '42501') return false;
    throw error;
  }
}

/** Runs a statement that may fail, and gives what PostgreSQL said. */
async function attempt(db: Queryable, sql: string): Promise<string> {
  try {
    await db.many(sql);
    return 'done';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function spoke(said: string): boolean {
  return !said.startsWith('permission denied');
}

async function anyTable(learned: (table: string) => Promise<boolean>): Promise<boolean> {
  for (const table of personalTables) if (await learned(table)) return true;
  return false;
}

function readableRelations(kind: string): string {
  return `select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname !~ '^(pg_|information_schema|unsafe)' and c.relkind = ${kind} and has_table_privilege(c.oid, 'select')`;
}

function statisticsOf(tables: string): string {
  return `select 1 from pg_stats where tablename in ${tables} and schemaname <> 'pg_catalog'`;
}

const calls: Readonly<Record<string, string>> = {
  record_fact: `gate.record_fact($1, $2, 'transport', '', '"BIKE"', '2026-01-01', 'declared', 'confirmed', null)`,
  answer_relation: `gate.answer_relation($1, $2, (select id from organisations where name = 'VDAB'), 'confirmed', null)`,
  end_involvement: `gate.end_involvement($1, $2, '2026-01-01', 'moved', null)`,
  vouch_involvement: `gate.vouch_involvement($1, $2, null)`,
};

async function asked({ app, token }: Victim, call: string, person: string): Promise<string> {
  return JSON.stringify(await app.one(`select ${calls[call]} as answer`, [token, person]));
}
