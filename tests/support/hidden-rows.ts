/**
 * One person of the demo, opened in every part that there is, twice: with and without the rows that the viewer may not see. All of it
 * happens in a transaction that is undone.
 */
import pg from 'pg';
import { seedDemo } from '../../db/seeds/demo.ts';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { demoKeys } from '../../src/keys.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { signInAs } from './session.ts';

/** What is done to the world before anyone looks. */
export interface Closed {
  readonly name: string;
  readonly sql: string;
  readonly purpose?: 'guidance' | 'aftercare';
}

export interface HiddenRows {
  readonly parts: readonly string[];
  /** The answers with and without what is hidden, in PostgreSQL's own bytes; and how many rows were hidden. */
  compare(
    user: DemoUser,
    closed: Closed,
    fault?: string,
  ): Promise<{ whole: string; bare: string; hidden: number }>;
  close(): Promise<void>;
}

// Facts and what proves a relation decide who is told; they have walks of their own.
const notHidden = ['facts', 'relation_answers'];

export async function openHiddenRows(dataDir: string): Promise<HiddenRows> {
  const db = await freshDatabase();
  await seedDemo(db.admin, { keys: demoKeys(dataDir) });
  const person = await findAmina(db);
  await fill(db, person);
  const parts = await namesOfParts(db);
  const tables = await tablesOfRows(db);
  const client = new pg.Client({ ...db.connection('admin') });
  await client.connect();

  async function answer(token: string, purpose: string): Promise<string> {
    await client.query('set local role werkwinkel_app');
    const { rows } = await client.query<{ answer: string }>(
      `select gate.open_parts($1, $2, $3, '/proef', null, $4)::text as answer`,
      [token, person, purpose, parts],
    );
    await client.query('reset role');
    return (rows[0]?.answer ?? '').replace(/("(?:at|law)" ?: ?)("[^"]*"|\d+)/g, '$1…');
  }

  /** Takes away every row of someone else that does not pass for this viewer. */
  async function hide(token: string, purpose: string): Promise<number> {
    await client.query(`set local session_replication_role = 'replica'`);
    await client.query(
      'create temporary table looked on commit drop as select gate.look($1, $2, $3, null) as v',
      [token, person, purpose],
    );
    let hidden = 0;
    for (const { name, with_origins: withOrigins } of tables) {
      const passes = withOrigins
        ? 'gate.passes_with_origins(v, t.source, t.category_bit, t.origins)'
        : 'gate.passes(v, t.source, 0)';
      const gone = await client.query(
        `delete from ${name} t using looked where t.person_id = $1 and t.source <> ((v).me).organisation and not ${passes}`,
        [person],
      );
      hidden += gone.rowCount ?? 0;
    }
    return hidden;
  }

  return {
    parts,
    async compare(user, { sql, purpose = 'guidance' }, fault) {
      const token = await signInAs(db.admin, user);
      await client.query('begin');
      try {
        await client.query(sql);
        await client.query('savepoint as_it_is');
        const hidden = await hide(token, purpose);
        // What is hidden is judged by the law as it is; only the reading is at fault.
        if (fault !== undefined) await client.query(fault);
        const bare = await answer(token, purpose);
        await client.query('rollback to savepoint as_it_is');
        if (fault !== undefined) await client.query(fault);
        return { hidden, bare, whole: await answer(token, purpose) };
      } finally {
        await client.query('rollback');
      }
    },
    async close() {
      await client.end();
      await db.close();
    },
  };
}

/** Rows of the OCMW in what the demo leaves empty for Amina. */
async function fill(db: FreshDatabase, person: string): Promise<void> {
  await db.admin.many(
    `with a as (
       select $1::uuid as person, gate.today() as day, (select ref from organisations where name = 'OCMW Vlierbeke') as ocmw,
         (select ref from organisations where kind = 'vdab' and part_of is null) as vdab),
     handing as (
       insert into handovers (person_id, source, as_of, receiver, cause, answer_by, running, done_at)
       select person, ocmw, day, vdab, 'OTHER', day + 5, false, now() from a),
     asking as (
       insert into release_requests (person_id, source, as_of, asked, held, step, answer_by)
       select person, ocmw, day, vdab, 'other', 'Een stap', day + 5 from a),
     proposing as (
       insert into proposals (person_id, source, category_bit, as_of, addressed_to, kind, detail, why)
       select person, ocmw, 7, day, vdab, 'newAction', '{}', 'Een voorstel' from a),
     working as (
       insert into work_spells (person_id, source, as_of, contract, began_on, said_by)
       select person, ocmw, day, 'openEnded', day - 40, 'person' from a),
     ending as (
       insert into outflows (person_id, source, as_of, kind, began_on, is_work, closed_on, closed_as)
       select person, ocmw, day, 'work', day - 40, true, day, 'mistake' from a returning id)
     insert into work_checks (person_id, outflow_id, source, as_of, months, found, said_by)
     select person, ending.id, ocmw, day, 1, 'atWork', 'person' from a, ending`,
    [person],
  );
}

async function findAmina(db: FreshDatabase): Promise<string> {
  const row = await db.admin.one<{ id: string }>(
    `select person_id as id from gate.person_index where given_name = 'Amina' and family_name = 'Osei' limit 1`,
  );
  if (row === undefined) throw new Error('Amina is not in the demo.');
  return row.id;
}

async function namesOfParts(db: FreshDatabase): Promise<string[]> {
  const rows = await db.admin.many<{ name: string }>(
    `select substr(proname, 6) as name from pg_proc
     where pronamespace = 'gate'::regnamespace and proname like 'read\\_%' and pronargs = 1
       and proargtypes[0] = 'gate.view'::regtype and proname <> 'read_head' order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function tablesOfRows(db: FreshDatabase): Promise<{ name: string; with_origins: boolean }[]> {
  const rows = await db.admin.many<{ name: string; with_origins: boolean }>(
    `select c.relname as name, count(*) filter (where a.attname = 'origins') = 1 as with_origins
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.relname
     having count(*) filter (where a.attname in ('person_id', 'source')) = 2 order by 1`,
  );
  return rows.filter(({ name }) => !notHidden.includes(name));
}
