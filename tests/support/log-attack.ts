/**
 * Ways in which someone with every right on the database could change the log. Those who also hold a signing key are in
 * `log-rewrite.ts`.
 */
import type pg from 'pg';
import type { Dice } from './dice.ts';
import { type LogWorld, logTables } from './log-world.ts';

export type Attack = (world: LogWorld, dice: Dice) => Promise<void>;

/** Another value for a column X, by its type; N is a number by chance. */
const otherValues: Readonly<Record<string, string>> = {
  bigint: 'coalesce(X, 0) + 1 + N',
  integer: 'coalesce(X, 0) + 1 + N',
  text: `coalesce(X, '') || 'x'`,
  uuid: 'gen_random_uuid()',
  bytea: `case when length(X) > 0 then set_bit(X, N % (8 * length(X)), 1 - get_bit(X, N % (8 * length(X)))) else '\\x00' end`,
  ARRAY: 'array_append(X, N)',
  'timestamp with time zone': `(array[X + interval '1 microsecond', X + interval '1 day', 'infinity'])[1 + N % 3]`,
};

/** One column of one row gets another value. */
export function editing(table: string, column: Column): Attack {
  return async ({ superuser }, dice) => {
    const value = otherValues[column.type]
      ?.replaceAll('X', column.name)
      .replaceAll('N', String(dice.below(250)));
    const row = await anyRow(superuser, table, dice);
    await superuser.query(`update log.${table} set ${column.name} = ${value} ${row}`);
  };
}

/** A value that was filled in is taken away. */
export function blanking(table: string, column: Column): Attack {
  return async ({ superuser }, dice) => {
    const row = await anyRow(superuser, table, dice, `${column.name} is not null`);
    await superuser.query(`update log.${table} set ${column.name} = null ${row}`);
  };
}

const editColumn: Attack = async (world, dice) => {
  const table = dice.pick(logTables);
  await editing(table, dice.pick(await columnsOf(world.superuser, table)))(world, dice);
};

const blankColumn: Attack = async (world, dice) => {
  const table = dice.pick(['headers', 'entries', 'checkpoints']);
  const column = dice.pick((await columnsOf(world.superuser, table)).filter((one) => one.nullable));
  await blanking(table, column)(world, dice);
};

const deleteRow: Attack = async ({ superuser }, dice) => {
  const table = dice.pick(logTables);
  await superuser.query(`delete from log.${table} ${await anyRow(superuser, table, dice)}`);
};

/** A header goes with its entries, and its position too; sometimes the later positions close the gap. */
const deleteView: Attack = async ({ superuser }, dice) => {
  const id = await anySealed(superuser, dice);
  await superuser.query(
    `delete from log.entries where header_id = ${id}; delete from log.headers where id = ${id}`,
  );
  if (dice.below(3) === 0) return;
  await superuser.query(`create temp table gap as select position from log.positions where header_id = ${id};
    delete from log.positions where header_id = ${id}`);
  if (dice.below(2) === 0)
    await superuser.query(`update log.positions set position = -position where position > (select position from gap);
      update log.positions set position = -position - 1 where position < 0`);
  await superuser.query('drop table gap');
};

/** An entry with a good hash of its own is put under an existing header. */
const insertEntry: Attack = async ({ superuser }, dice) => {
  await superuser.query(`
    insert into log.entries (header_id, at, person_id, categories, ordinal, sources, flows, lines, salt, hash)
    select h.id, h.at, p, 1, h.persons + 1, '{1}', '{}', '{}', '\\x00',
      sha256('\\x00' || convert_to(log.entry_text(h.id, h.persons + 1, p, 1, '{1}', '{}', '{}', null), 'UTF8'))
    from log.headers h, gen_random_uuid() p where h.id = ${await anySealed(superuser, dice)}`);
};

/** A view that never was is slipped in among the sealed ones: a copy, or one with good hashes. */
const insertView: Attack = async ({ superuser }, dice) => {
  if (dice.below(2) === 0) {
    await superuser.query(`
      insert into log.headers (id, at, persons, session_kind, purpose, route, outcome, salt, hash)
      select nextval('log.header_ids'), at, 0, session_kind, purpose, route, outcome, salt, hash
      from log.headers where id = ${await anySealed(superuser, dice)}`);
    return;
  }
  const { rows } = await superuser.query<{ id: string }>(
    `select log.write(now() - interval '1 hour', null, null, null, 'session', 'guidance', '/forged', 'shown', null, '{}') as id`,
  );
  await superuser.query(`delete from log.waiting where header_id = ${rows[0]?.id}`);
  if (dice.below(2) === 0)
    await superuser.query(`insert into log.positions select (select max(position) + 1 from log.positions), id, at,
      sha256('\\x00' || hash) from log.headers where id = ${rows[0]?.id}`);
};

const insertCheckpoint: Attack = async ({ superuser }) => {
  await superuser.query(`insert into log.checkpoints select number + 1, size, root, at + interval '1 second', previous, signature,
    frontier from log.checkpoints order by number desc limit 1`);
};

/** Two entries trade the persons they speak of, or two positions their headers. */
const swap: Attack = async ({ superuser }, dice) => {
  const entries = dice.below(2) === 0;
  const [table, key] = entries ? ['entries', 'person_id'] : ['positions', 'header_id'];
  const [columns, values] = entries ? ['person_id', 'b.person_id'] : ['leaf', 'b.leaf'];
  const { rows } = await superuser.query<{ key: string }>(
    `select ${key} as key from log.${table} where ${key} is not null order by 1`,
  );
  const [one, other] = [dice.pick(rows).key, dice.pick(rows).key];
  if (one === other) throw new Unchanged();
  await superuser.query(
    `update log.${table} a set ${columns} = ${values} from log.${table} b
     where (a.${key} = $1 and b.${key} = $2) or (a.${key} = $2 and b.${key} = $1)`,
    [one, other],
  );
};

const moveEntry: Attack = async ({ superuser }, dice) => {
  const row = await anyRow(superuser, 'entries', dice);
  await superuser.query(
    `update log.entries set ordinal = 9, header_id = ${await anySealed(superuser, dice)} ${row}`,
  );
};

/** An entry is blanked as if its term had ended, on the word of a header that says nothing of it. */
const eraseUnrecorded: Attack = async ({ superuser }, dice) => {
  const row = await anyRow(superuser, 'entries', dice, 'erased_by is null');
  const { rows } = await superuser.query<{ id: string }>(
    `select id from log.headers order by route = 'log.erase' desc, id limit 2`,
  );
  await superuser.query(`update log.entries set person_id = null, involvement = null, categories = 0, sources = '{}', flows = '{}',
    lines = '{}', salt = null, erased_by = ${dice.pick(rows).id} ${row}`);
};

/** Something is put in the place of what was erased. */
const refillErased: Attack = async ({ superuser }, dice) => {
  const change = dice.pick([
    'person_id = gen_random_uuid()',
    `salt = '\\x00'`,
    'categories = 1',
    `lines = '{4}'`,
    'involvement = 7',
  ]);
  await superuser.query(
    `update log.entries set ${change} ${await anyRow(superuser, 'entries', dice, 'erased_by is not null')}`,
  );
};

/** The beginning of the log is dropped as if its term had ended; its leaves stay. */
const dropUnrecorded: Attack = async ({ superuser }, dice) => {
  const first = await anySealed(superuser, dice);
  await superuser.query(
    `delete from log.entries where header_id <= ${first}; delete from log.headers where id <= ${first}`,
  );
};

/** The end of the log disappears without a trace in the database. */
export const cutTail: Attack = async ({ superuser }, dice) => {
  const { rows } = await superuser.query<{ number: string; size: string }>(
    'select number, size from log.checkpoints order by number',
  );
  const kept = dice.pick(rows.slice(2, -1));
  const lost = `(select header_id from log.positions where position >= ${kept.size} union select header_id from log.waiting)`;
  await superuser.query(`delete from log.entries where header_id in ${lost};
    delete from log.headers where id in ${lost};
    delete from log.positions where position >= ${kept.size};
    delete from log.checkpoints where number > ${kept.number};
    truncate log.waiting`);
};

export const restoreOldCopy: Attack = (world) => world.putBack('old_copy');

/** Thrown when the dice came to something that changes nothing. */
export class Unchanged extends Error {}

export const attacks: Readonly<Record<string, Attack>> = {
  editColumn,
  blankColumn,
  deleteRow,
  deleteView,
  insertEntry,
  insertView,
  insertCheckpoint,
  swap,
  moveEntry,
  eraseUnrecorded,
  refillErased,
  dropUnrecorded,
};

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** Lists the columns of a table of the log. */
export async function columnsOf(superuser: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await superuser.query<Column>(
    `select column_name as name, data_type as type, is_nullable = 'YES' as nullable from information_schema.columns
     where table_schema = 'log' and table_name = $1 order by ordinal_position`,
    [table],
  );
  return rows;
}

async function anyRow(superuser: pg.Client, table: string, dice: Dice, where = 'true'): Promise<string> {
  const { rows } = await superuser.query<{ part: number; place: string }>(
    `select tableoid::integer as part, ctid::text as place from log.${table} where ${where} order by 1, 2`,
  );
  if (rows.length === 0) throw new Unchanged();
  const { part, place } = dice.pick(rows);
  return `where tableoid = ${part} and ctid = '${place}'`;
}

async function anySealed(superuser: pg.Client, dice: Dice): Promise<string> {
  const { rows } = await superuser.query<{ id: string }>(
    'select h.id from log.headers h join log.positions s on s.header_id = h.id order by 1',
  );
  return dice.pick(rows).id;
}
