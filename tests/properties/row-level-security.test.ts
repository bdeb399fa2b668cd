import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/adapters/database/pool.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { makeFault, schemaFaults } from '../support/row-fault.ts';
import { personalTables, probes, type Victim } from '../support/row-probe.ts';
import { town, townInszKeys } from '../support/town.ts';
import { makeUnsafeSchema } from '../support/unsafe-schema.ts';

const ours = `n.nspname !~ '^(pg_|information_schema$|unsafe$)'`;

/** Tables without row-level security, each with the reason. */
const withoutRowSecurity: Readonly<Record<string, string>> = {
  municipalities: 'public',
  organisations: 'public directory',
  territories: 'public directory',
  directory_changes: 'what the public directory was; read by the administrator alone',
  directory_state: 'a digest of public data; read by the administrator alone',
  categories: 'public, written from the code',
  fields: 'public, written from the code',
  purposes: 'public, written from the code',
  roles: 'public, written from the code',
  quota_limits: 'public, the limits and not their use',
  gpmi_rules: 'public rules, written from the code',
  public_indicators: 'which figures are published, written from the code',
  reading_points: 'which points of law are disputed: public, no person',
  rule_fields: 'names of fields, written from the code',
  rule_publications: 'what the rules said when: public law, no person',
  installation: 'what this database is for',
  schema_migrations: 'read by the administrator alone',
  key_fingerprints: 'marks of keys, not keys; read by the administrator alone',
  'gate.civil_clock': 'which day it is: one date, public',
  'gate.law': 'two numbers; read by gate functions alone',
  'gate.standings': 'who someone is, kept under the hash of a token; read by gate functions alone',
  'gate.doorway_states': 'derived from public law; read by gate functions alone',
  'gate.doorways': 'derived from public law; read by gate functions alone',
  'gate.flow_sheets': 'derived from public law; read by gate functions alone',
  'graphile_worker.migrations': 'the versions of the job tables',
};
/** The worker needs its own rows, so its tables are not forced upon their owner, who is the worker. */
const ownedByTheWorker = /^graphile_worker\._private_/;

interface Scene {
  readonly db: FreshDatabase;
  readonly victim: Victim;
  close(): Promise<void>;
}

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
  await makeUnsafeSchema(scene.db);
}, 60_000);
afterAll(() => scene.close());

/** A person of Vlierbeke, and a coach of Kreekdorp who must learn nothing about that person. */
async function openScene(): Promise<Scene> {
  const db = await freshDatabase();
  const world = await town(db);
  const insz = '90041212370';
  const person = await world.person({ insz, facts: { ocmwVlierbeke: { transport: 'BIKE' } } });
  const owner = openDatabase(db.connection('werkwinkel_owner'), { max: 1 });
  const app = openDatabase(db.connection('werkwinkel_app'), { max: 1 });
  await app.many(`select set_config('unsafe.organisation', '7', false)`);
  const token = await world.signIn('coach.kreekdorp');
  return {
    db,
    victim: { app, owner, person, inszHash: townInszKeys.hash(insz), token },
    async close() {
      await owner.close();
      await app.close();
      await db.close();
    },
  };
}

describe.each(probes)('$name', (probe) => {
  test('tells about others where it is not guarded', async () => {
    expect(await probe.unsafe(scene.victim)).toBe(true);
  });
  test('tells nothing here', async () => {
    expect(await probe.ours(scene.victim)).toBe(false);
  });
  test('would tell here after one mistake', async () => {
    const mistaken = await openScene();
    try {
      await makeFault(mistaken.db.admin, schemaFaults[probe.name] ?? []);
      expect(await probe.ours(mistaken.victim)).toBe(true);
    } finally {
      await mistaken.close();
    }
  });
});

describe('the schema', () => {
  test('forces row-level security on every table, or says why not', async () => {
    const rows = await scene.db.admin.many<{ name: string; forced: boolean; enabled: boolean }>(
      `select c.oid::regclass::text as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind in ('r', 'p')`,
    );
    const bare = rows.filter(({ name, forced, enabled }) =>
      ownedByTheWorker.test(name) ? !enabled : !(enabled && forced),
    );
    expect(bare.map(({ name }) => name).sort()).toEqual(Object.keys(withoutRowSecurity).sort());
  });

  test('lets the application read no personal table and write no table at all', async () => {
    const rows = await scene.db.admin.many<{ name: string; right: string }>(
      `select c.oid::regclass::text as name, p as right
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) p
       where ${ours} and c.relkind in ('r', 'p', 'v', 'm', 'f') and (has_table_privilege('werkwinkel_app', c.oid, p)
         or (p in ('select', 'insert', 'update', 'references') and has_any_column_privilege('werkwinkel_app', c.oid, p)))`,
    );
    expect(rows.filter(({ right }) => right !== 'select')).toEqual([]);
    const readable = rows.map(({ name }) => name);
    expect(readable.filter((name) => personalTables.includes(name))).toEqual([]);
    const withPersons = await scene.db.admin.many<{ name: string }>(
      `select distinct c.oid::regclass::text as name from pg_attribute a
       join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where ${ours} and c.relkind in ('r', 'p', 'v', 'm') and a.attname in ('person_id', 'dossier')`,
    );
    expect(withPersons.length).toBeGreaterThan(8);
    expect(readable.filter((name) => withPersons.some((one) => one.name === name))).toEqual([]);
  });

  test('has no view over its tables', async () => {
    const rows = await scene.db.admin.many(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where ${ours} and n.nspname <> 'graphile_worker' and c.relkind in ('v', 'm')`,
    );
    expect(rows).toEqual([]);
  });

  test('fixes the search path of every function that has the rights of its owner', async () => {
    const rows = await scene.db.admin.many<{ name: string; fixed: boolean; owner: string }>(
      `select p.oid::regprocedure::text as name, p.proowner::regrole::text as owner,
         exists (select from unnest(p.proconfig) s where s like 'search_path=pg_catalog%') as fixed
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours} and p.prosecdef`,
    );
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(({ fixed }) => !fixed)).toEqual([]);
    expect(rows.filter((row) => row.owner === 'postgres')).toEqual([]);
  });

  test('lets nobody call a function by being nobody in particular', async () => {
    const rows = await scene.db.admin.many(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where ${ours} and has_function_privilege('public', p.oid, 'execute')`,
    );
    expect(rows).toEqual([]);
  });

  test('gives the owner of the gate functions no way to sign in', async () => {
    const rows = await scene.db.admin.many(
      `select rolname from pg_roles where rolname = 'gate_owner' and (rolcanlogin or rolsuper)`,
    );
    expect(rows).toEqual([]);
  });

  test('refuses to dump what row-level security would hide', async () => {
    const dump = scene.db.app.transaction(undefined, async (tx) => {
      await tx.many('set local row_security = off');
      return tx.many('select 1 from users');
    });
    await expect(dump).rejects.toThrow(/row-level security/);
  });
});
