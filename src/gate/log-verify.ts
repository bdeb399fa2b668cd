/**
 * Verifies the log in the database: every entry, header and leaf is computed again, the tree is grown again under every
 * checkpoint, signatures and links are checked, and the witness is asked what it saw. Nothing the database computed is
 * believed. Needs the same memory for a log of any length.
 */
import type { KeyObject } from 'node:crypto';
import type { Database, Queryable } from '../adapters/database/pool.ts';
import { entryHash, headerHash } from './log-canonical.ts';
import { openLedger, type RemovalLedger } from './log-removal.ts';
import {
  type EntryRow,
  type HeaderRow,
  holdStill,
  logRows,
  openRows,
  type PositionRow,
  type RowReader,
  remaining,
  takeWhile,
} from './log-rows.ts';
import { leafHash } from './log-tree.ts';
import { type Findings, type LogVerdict, noFindings, SETTLED_MS } from './log-verdict.ts';
import { walkTree } from './log-verify-tree.ts';
import type { Witness } from './log-witness.ts';
import { compareWitness } from './log-witness-check.ts';

export interface VerifyOptions {
  readonly keys: readonly KeyObject[];
  readonly witness?: Witness | undefined;
  /** How long ago a number must have been handed out to count as a gap. */
  readonly settledMs?: number;
}

interface Waiting {
  readonly header: number;
  readonly at: number;
  readonly hash: Buffer;
}

interface Readers {
  readonly entries: RowReader<EntryRow>;
  readonly positions: RowReader<PositionRow>;
  readonly waiting: RowReader<Waiting>;
}

interface Walk {
  readonly findings: Findings;
  readonly ledger: RemovalLedger;
  /** The last number that counts when gaps are looked for, and how many up to it hold a header. */
  readonly settled: number;
  taken: number;
  headers: number;
  entries: number;
  erased: number;
  gone: number;
}

/** Verifies the log as the owner of its tables; a log that is being written and sealed meanwhile does no harm. */
export async function verifyLog(db: Database, options: VerifyOptions): Promise<LogVerdict> {
  // Read before the database: whatever the witness has seen by now must be there.
  const witnessed = await options.witness?.read();
  return db.transaction(undefined, async (tx) => {
    await holdStill(tx);
    const walk: Walk = {
      findings: noFindings(),
      ledger: openLedger(),
      settled: await lastSettled(tx, options.settledMs ?? SETTLED_MS),
      taken: 0,
      headers: 0,
      entries: 0,
      erased: 0,
      gone: 0,
    };
    await walkHeaders(tx, walk);
    await walkRemovals(tx, walk);
    const sealed = await walkTree(tx, walk.findings, options.keys);
    const witness = options.witness ? await compareWitness(tx, witnessed, walk.findings) : ('none' as const);
    const { headers, entries } = walk;
    const { first } = walk.findings;
    return {
      whole: first === undefined,
      entries,
      headers,
      sealed,
      witness,
      gaps: Math.max(0, walk.settled - walk.taken),
      ...(first ? { firstBad: first } : {}),
    };
  });
}

/** The last number that was handed out so long ago: by the sealer's own note, or by the times of the headers. */
async function lastSettled(tx: Queryable, settledMs: number): Promise<number> {
  const row = await tx.one<{ number: number }>(
    `select greatest((select max(last) from log.numbers where at <= s.moment),
       (select max(id) from log.headers where at <= s.moment), 0) as number
     from (select clock_timestamp() - make_interval(secs => $1 / 1000.0) as moment) s`,
    [settledMs],
  );
  return row?.number ?? 0;
}

async function walkHeaders(tx: Queryable, walk: Walk): Promise<void> {
  const headers = await openRows<HeaderRow>(tx, 'log_headers', logRows.headers);
  const readers: Readers = {
    entries: await openRows(tx, 'log_entries', logRows.entries),
    positions: await openRows(tx, 'log_positions', logRows.positions),
    waiting: await openRows(tx, 'log_waiting', logRows.waiting),
  };
  let before = 0;
  for await (const header of remaining(headers)) {
    if (header.id <= before) walk.findings.note('header', header.id, 'a header has the number of another');
    else if (header.id <= walk.settled) walk.taken += 1;
    before = header.id;
    await skipStrays(readers, header.id, walk);
    await judgeHeader(header, readers, walk);
  }
  await skipStrays(readers, Number.POSITIVE_INFINITY, walk);
}

/** Goes past rows that belong to no header: wrong, except for positions of a month that was dropped. */
async function skipStrays(readers: Readers, next: number, walk: Walk): Promise<void> {
  for (const { header } of await takeWhile(readers.entries, (row) => row.header < next)) {
    walk.entries += 1;
    walk.findings.note('entry', header, 'an entry has no header');
  }
  for (const { header } of await takeWhile(readers.waiting, (row) => row.header < next))
    walk.findings.note('header', header, 'a header that waits to be sealed is gone');
  for (const { header } of await takeWhile(readers.positions, (row) => row.header < next)) {
    walk.gone += 1;
    if (header <= walk.settled) walk.taken += 1;
  }
}

async function judgeHeader(header: HeaderRow, readers: Readers, walk: Walk): Promise<void> {
  const mine = (row: { readonly header: number }) => row.header === header.id;
  const entries = await takeWhile(readers.entries, mine);
  walk.headers += 1;
  walk.entries += entries.length;
  entries.forEach((entry, index) => judgeEntry(entry, index + 1, header, walk));
  walk.ledger.record(header);
  const hashes = entries.map((entry) => entry.hash);
  if (header.salt === null || !headerHash(header.salt, header, hashes).equals(header.hash))
    walk.findings.note('header', header.id, 'a header or one of its entries was changed');
  const [position, ...others] = await takeWhile(readers.positions, mine);
  const [waiting, ...alsoWaiting] = await takeWhile(readers.waiting, mine);
  if (others.length + alsoWaiting.length > 0 || (position === undefined) === (waiting === undefined))
    walk.findings.note('header', header.id, 'a header is neither sealed once nor waiting once');
  if (waiting && (waiting.at !== header.at || !waiting.hash.equals(header.hash)))
    walk.findings.note('header', header.id, 'a header was changed while it waited');
  if (position && (position.at !== header.at || !position.leaf.equals(leafHash(header.hash))))
    walk.findings.note('position', position.position, 'a header is not the one that was sealed');
}

function judgeEntry(entry: EntryRow, ordinal: number, header: HeaderRow, walk: Walk): void {
  const { person, salt } = entry;
  if (entry.erasedBy !== null) walk.erased += 1;
  const whole =
    entry.erasedBy === null
      ? person !== null &&
        salt !== null &&
        entryHash(salt, header.id, ordinal, { ...entry, person }).equals(entry.hash)
      : isBlank(entry);
  if (entry.ordinal !== ordinal || entry.at !== header.at || !whole)
    walk.findings.note('entry', header.id, `entry ${entry.ordinal} of a header was changed`);
}

function isBlank(entry: EntryRow): boolean {
  const { person, salt, categories, sources, flows, lines, involvement } = entry;
  const lists = `${sources}${flows}${lines}`;
  return person === null && salt === null && categories === 0 && lists === '{}{}{}' && involvement === null;
}

async function walkRemovals(tx: Queryable, walk: Walk): Promise<void> {
  if (walk.erased > 0) {
    const erased = await openRows<EntryRow & { erasedBy: number }>(tx, 'log_erased', logRows.erased);
    for await (const row of remaining(erased))
      walk.ledger.erased(row.erasedBy, row.at, row.header, row.ordinal);
  }
  if (walk.gone > 0) {
    const gone = await openRows<PositionRow>(tx, 'log_gone', logRows.gone);
    for await (const row of remaining(gone)) walk.ledger.gone({ ...row, leaf: row.leaf.toString('hex') });
  }
  const says = walk.ledger.judge();
  if (says !== undefined) walk.findings.note('removal', 0, says);
}
