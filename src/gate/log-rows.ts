/**
 * Reads the tables of the log from beginning to end in pieces, so that a log of any length needs the same memory. Only
 * reading: what a row must look like is judged elsewhere.
 */
import type { Queryable } from '../adapters/database/pool.ts';
import type { LoggedEntry, LoggedHeader } from './log-canonical.ts';
import { checkpointColumns } from './log-seal.ts';

export interface HeaderRow extends LoggedHeader {
  readonly salt: Buffer;
  readonly hash: Buffer;
}

/** An entry; of an erased one only its place, its hash and the header that records the erasure are left. */
export interface EntryRow extends Omit<LoggedEntry, 'person'> {
  readonly header: number;
  readonly ordinal: number;
  readonly at: number;
  readonly person: string | null;
  readonly erasedBy: number | null;
  readonly salt: Buffer | null;
  readonly hash: Buffer;
}

export interface PositionRow {
  readonly position: number;
  readonly header: number;
  readonly at: number;
  readonly leaf: Buffer;
}

/** Rows in a fixed order: `current` is undefined after the last. `advance` gives a promise only when it has to fetch. */
export interface RowReader<Row> {
  readonly current: Row | undefined;
  advance(): Promise<void> | undefined;
}

const ROWS_AT_ONCE = 4000;

/** A time that PostgreSQL calls infinite becomes null, which no hash was made of. */
const microseconds = (column: string) =>
  `case when isfinite(${column}) then (extract(epoch from ${column}) * 1000000)::bigint end`;

const headerColumns = `h.id, ${microseconds('h.at')} as at, h.user_id as user, h.organisation_id as organisation,
  h.mandate_id as mandate, h.persons, h.session_kind as "sessionKind", h.purpose, h.route, h.outcome, h.reason, h.salt, h.hash`;
const entryColumns = `e.header_id as header, e.ordinal, ${microseconds('e.at')} as at, e.person_id as person, e.categories, e.sources::text, e.flows::text,
  e.lines::text, e.involvement, e.erased_by as "erasedBy", e.salt, e.hash`;
const positionColumns = `s.position, s.header_id as header, ${microseconds('s.header_at')} as at, s.leaf`;

/** What is read of the log and in which order. */
export const logRows = {
  headers: `select ${headerColumns} from log.headers h order by h.id`,
  entries: `select ${entryColumns} from log.entries e order by e.header_id, e.ordinal`,
  positions: `select ${positionColumns} from log.positions s order by s.header_id`,
  waiting: `select w.header_id as header, ${microseconds('w.header_at')} as at, w.hash from log.waiting w order by w.header_id`,
  checkpoints: `select ${checkpointColumns} from log.checkpoints order by number`,
  erased: `select ${entryColumns} from log.entries e left join log.positions s on s.header_id = e.header_id
    where e.erased_by is not null order by s.position, e.ordinal`,
  sealed: `select s.position, s.header_id as header, ${microseconds('s.header_at')} as "sealedAt", s.leaf, ${headerColumns}
    from log.positions s left join log.headers h on h.id = s.header_id and h.at = s.header_at order by s.position`,
  sealedEntries: `select s.position, ${entryColumns} from log.positions s
    join log.entries e on e.header_id = s.header_id and e.at = s.header_at order by s.position, e.ordinal`,
  gone: `select ${positionColumns} from log.positions s
    where not exists (select from log.headers h where h.id = s.header_id) order by s.position`,
};

/** Holds one moment of the log for everything that follows in this transaction. */
export async function holdStill(tx: Queryable): Promise<void> {
  await tx.one('set transaction isolation level repeatable read, read only');
}

/** Opens a reader and goes to its first row. */
export async function openRows<Row>(tx: Queryable, name: string, select: string): Promise<RowReader<Row>> {
  await tx.one(`declare ${name} no scroll cursor for ${select}`);
  let rows: Row[] = [];
  let at = 0;
  const fetch = async () => {
    rows = await tx.many<Row>(`fetch ${ROWS_AT_ONCE} from ${name}`);
    at = 0;
  };
  await fetch();
  return {
    get current() {
      return rows[at];
    },
    advance() {
      at += 1;
      return at < rows.length || rows.length < ROWS_AT_ONCE ? undefined : fetch();
    },
  };
}

/** Reads every remaining row one by one. */
export async function* remaining<Row>(reader: RowReader<Row>): AsyncIterable<Row> {
  for (let row = reader.current; row !== undefined; row = reader.current) {
    yield row;
    const fetched = reader.advance();
    if (fetched) await fetched;
  }
}

/** Reads on while rows belong together. */
export async function takeWhile<Row>(reader: RowReader<Row>, belongs: (row: Row) => boolean): Promise<Row[]> {
  const taken: Row[] = [];
  for (let row = reader.current; row !== undefined && belongs(row); row = reader.current) {
    taken.push(row);
    const fetched = reader.advance();
    if (fetched) await fetched;
  }
  return taken;
}
