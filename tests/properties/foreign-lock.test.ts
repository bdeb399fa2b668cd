// Someone works on something at this moment. Whoever may not know of it does not notice: no act waits for it, and none makes the
// other wait.
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyId, writeBodies } from '../../db/seeds/demo-body.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { keepSecrets } from '../support/secret-town.ts';

let opened: OpenApp;
let ids: readonly string[];
let asker: string;
/** Someone who leads cooperation elsewhere, and what the organisations around Vlierbeke agreed, planned and decided among them. */
let others: { readonly asker: string; readonly ids: readonly string[] };
beforeAll(async () => {
  opened = await openApp();
  ({ ids } = await keepSecrets(opened));
  asker = await opened.town.signIn('coach.kreekdorp');
  others = { asker: await opened.town.signIn('hoofd.kreekdorp'), ids: await consultElsewhere() };
}, 60_000);
afterAll(() => opened.close());

async function consultElsewhere(): Promise<string[]> {
  const { db, town } = opened;
  await writeBodies(db.admin, town.organisations);
  const agreements = [await town.agreement(), await town.agreement({ status: 'draft' })];
  const body = bodyId('steering');
  const rows = await db.admin.one<{ ids: string[] }>(
    `with m as (insert into meetings (body_id, held_on, starts_at, place, planned_by) values ($1, gate.today(), '10:00', 'zaal', $2) returning id),
     c as (insert into concerns (theme, domain, municipality_nis, text, body_id, raised_by, organisation)
       values ('childCare', 'work', '99001', 'Te laat open.', $1, $2, $3) returning id),
     i as (insert into agenda_items (meeting_id, body_id, number, kind, title, competence, readers, added_by)
       select m.id, $1, 1, 'decision', 'Opvang', 'local', 'governments', $2 from m returning id),
     p as (insert into agenda_proposals (body_id, title, why, proposed_by, organisation)
       values ($1, 'Vervoer', 'Veel vragen.', $2, $3) returning id),
     d as (insert into body_decisions (body_id, item_id, number, year, place, text, owner, due_on, readers, decided_on, recorded_by)
       select $1, i.id, 'SG-VL 1', 2026, 1, 'Wij doen het.', $3, gate.today(), 'governments', gate.today(), $2 from i returning id),
     e as (insert into articles (kind) values ('guide') returning id)
     select array(select id from e union all select id from m union all select id from c union all select id from i union all select id from p union all select id from d) as ids`,
    [body, town.users['hoofd.vlierbeke'].id, town.organisations.ocmwVlierbeke.ref],
  );
  return [...agreements, body, ...(rows?.ids ?? [])];
}

interface GateFunction {
  readonly name: string;
  readonly types: readonly string[];
  readonly names: readonly string[];
}

/** Every function of the gate that the application may call about something that has an id. */
function functionsWithIds(): Promise<GateFunction[]> {
  return opened.db.admin.many<GateFunction>(
    `select p.oid::regproc::text as name, p.proargtypes::regtype[]::text[] as types, p.proargnames as names
     from pg_proc p
     where p.pronamespace = 'gate'::regnamespace and has_function_privilege('werkwinkel_app', p.oid, 'execute')
       and p.proargnames[1] = 'p_token' and 'uuid'::regtype = any (p.proargtypes::oid[])
     order by 1`,
  );
}

const plain: Readonly<Record<string, unknown>> = {
  integer: 1,
  smallint: 1,
  boolean: true,
  date: '2099-01-02',
  'time without time zone': '10:00',
  jsonb: '{}',
  'text[]': [],
  'uuid[]': [],
  'integer[]': [],
  'bigint[]': [],
};

/** Calls a function about each of the ids, and gives the error it met, if any: 55P03 is waiting too long for a lock. */
async function errorOf(
  client: pg.Client,
  one: GateFunction,
  { as = asker, about = ids, person = '' } = {},
): Promise<string | undefined> {
  const values: unknown[] = [about];
  const given = one.types.map((type, place) => {
    if (type === 'uuid' && one.names[place] !== 'p_person') return 'hidden.id';
    values.push(place === 0 ? as : type === 'uuid' ? person : type === 'text' ? 'accepted' : plain[type]);
    return `$${values.length}::${type}`;
  });
  await client.query('begin');
  try {
    await client.query(`select ${one.name}(${given.join(', ')}) from unnest($1::uuid[]) hidden (id)`, values);
    return undefined;
  } catch (error) {
    return `${one.name}: ${error instanceof pg.DatabaseError ? error.code : String(error)}`;
  } finally {
    await client.query('rollback');
  }
}

/** Takes hold of every hidden row, as someone who is changing all of them. */
async function holdRows(client: pg.Client, all: readonly string[]): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.atttypid = 'uuid'::regtype`,
  );
  let held = 0;
  await client.query('begin');
  for (const { name } of rows)
    held += (await client.query(`select from ${name} where id = any ($1) for update`, [all])).rowCount ?? 0;
  return held;
}

/** Asks everything about what is hidden while someone holds what `hold` takes; gives what was held, and who met an error. */
async function askMeanwhile(
  hold: (client: pg.Client) => Promise<number>,
  asked: { as?: string; about?: readonly string[] } = {},
) {
  const holder = new pg.Client(opened.db.connection('admin'));
  const client = new pg.Client({ ...opened.db.connection('werkwinkel_app'), options: '-c lock_timeout=50' });
  await Promise.all([holder.connect(), client.connect()]);
  try {
    const held = await hold(holder);
    const [person = ''] = ids;
    const functions = await functionsWithIds();
    expect(functions.length).toBeGreaterThan(80);
    const errors: (string | undefined)[] = [];
    for (const one of functions) errors.push(await errorOf(client, one, { ...asked, person }));
    return { held, errors: errors.filter((error) => error !== undefined) };
  } finally {
    await Promise.all([holder.end(), client.end()]);
  }
}

test('what one may not know makes nobody wait who asks for it', { timeout: 120_000 }, async () => {
  expect(await askMeanwhile((client) => holdRows(client, ids))).toEqual({ held: ids.length, errors: [] });
});

test('what others agree and decide among them makes nobody wait who has no part in it', {
  timeout: 120_000,
}, async () => {
  const { errors, held } = await askMeanwhile((client) => holdRows(client, others.ids), {
    as: others.asker,
    about: others.ids,
  });
  // A concern is supported by whoever may know of it, and they wait in line.
  expect(errors.filter((error) => !error.startsWith('gate.support_concern'))).toEqual([]);
  expect(held).toBe(others.ids.length);
});

test('who may do nothing keeps nobody of the own organisation waiting', { timeout: 120_000 }, async () => {
  const { errors } = await askMeanwhile(async (client) => {
    await client.query('begin');
    return (await client.query('select from organisations for update')).rowCount ?? 0;
  });
  expect(errors).toEqual([]);
});
