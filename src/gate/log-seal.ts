/**
 * Sealing: what waits gets a place in the tree, and the new head of the tree is signed and stored, all in one transaction.
 * A row waits from the moment its own transaction is committed, so none slips past, whatever the order of commits and
 * even after a restore. Only the sealer runs this, as the role that may do nothing else.
 */
import type { Database, Queryable } from '../adapters/database/pool.ts';
import { type Checkpoint, checkpointId, checkpointLine, signedText, signerOf } from './log-checkpoint.ts';
import type { SigningKey } from './log-key.ts';
import { growTo } from './log-leaves.ts';
import { emptyTree, type Frontier, HASH_BYTES, peakCount, rootOf } from './log-tree.ts';
import type { Witness } from './log-witness.ts';

export type SealOutcome =
  | { readonly outcome: 'sealed'; readonly checkpoint: Checkpoint; readonly added: number }
  | { readonly outcome: 'unchanged' | 'busy' };

/** A checkpoint as it is stored: numbered, with the tree it is the head of. */
export interface StoredCheckpoint extends Checkpoint {
  readonly number: number;
  readonly frontier: Buffer;
}

const SEALING = 7_203_114_552;
const LINES_AT_ONCE = 500;
const REST_SECONDS = 300;

/** The columns of a stored checkpoint, time in the form that is signed. */
export const checkpointColumns = `number, size, root, previous, signature, frontier,
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as time`;

/**
 * Seals everything that waits. Nothing new gives no checkpoint, unless the last one is five minutes old or `always` is
 * set. `busy` means that another sealer is at work. Throws when the last checkpoint is not one of ours.
 */
export function sealLog(
  db: Database,
  key: SigningKey,
  options: { always?: boolean } = {},
): Promise<SealOutcome> {
  return db.transaction(undefined, async (tx): Promise<SealOutcome> => {
    const lock = await tx.one<{ free: boolean }>('select pg_try_advisory_xact_lock($1) as free', [SEALING]);
    if (lock?.free !== true) return { outcome: 'busy' };
    const last = await findLastCheckpoint(tx);
    const tree = trustedTree(last, key);
    const added = await placeWaiting(tx, tree.size);
    if (added === 0 && options.always !== true && last !== undefined && !(await isOld(tx, last)))
      return { outcome: 'unchanged' };
    const checkpoint = await storeCheckpoint(tx, last, await growTree(tx, tree, added), key);
    return { outcome: 'sealed', checkpoint, added };
  });
}

/** Hands the witness what it has not seen yet; a new witness begins with the latest checkpoint. Returns how many it took. */
export async function deliverCheckpoints(db: Database, witness: Witness): Promise<number> {
  let delivered = 0;
  for (;;) {
    const fresh = await db.many<StoredCheckpoint>(
      `select ${checkpointColumns} from log.checkpoints
       where number > coalesce((select w.number from log.witnesses w where w.target = $1),
                               (select max(c.number) - 1 from log.checkpoints c))
       order by number limit $2`,
      [witness.target, LINES_AT_ONCE],
    );
    const newest = fresh.at(-1);
    if (newest === undefined) return delivered;
    await witness.deliver(fresh.map(checkpointLine));
    await db.one(
      `insert into log.witnesses (target, number, at) values ($1, $2, clock_timestamp())
       on conflict (target) do update set number = excluded.number, at = excluded.at`,
      [witness.target, newest.number],
    );
    delivered += fresh.length;
  }
}

/** Reads the head of the log. */
export function findLastCheckpoint(db: Queryable): Promise<StoredCheckpoint | undefined> {
  return db.one<StoredCheckpoint>(
    `select ${checkpointColumns} from log.checkpoints order by checkpoints.number desc limit 1`,
  );
}

/** Splits a stored frontier into the tree it stands for, or undefined when it has another size. */
function treeOf(checkpoint: StoredCheckpoint): Frontier | undefined {
  const { size, frontier } = checkpoint;
  if (frontier.length !== peakCount(size) * HASH_BYTES) return undefined;
  const count = peakCount(size);
  const peaks = Array.from({ length: count }, (_, at) =>
    frontier.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );
  return { size, peaks };
}

/** Building on a head that someone else put there would sign their work. */
function trustedTree(last: StoredCheckpoint | undefined, key: SigningKey): Frontier {
  if (last === undefined) return emptyTree;
  const tree = treeOf(last);
  if (tree === undefined || !rootOf(tree).equals(last.root) || signerOf(last, key.publicKeys) < 0)
    throw new Error(
      `Checkpoint ${last.number} of the log was not signed here or was changed: run "cli verify-log".`,
    );
  return tree;
}

async function placeWaiting(tx: Queryable, size: number): Promise<number> {
  const placed = await tx.one<{ count: number }>(
    `with taken as (delete from log.waiting returning header_id, header_at, hash),
       placed as (
         insert into log.positions (position, header_id, header_at, leaf)
         select $1 + row_number() over (order by header_id) - 1, header_id, header_at, sha256('\\x00'::bytea || hash)
         from taken returning 1)
     select count(*) from placed`,
    [size],
  );
  return placed?.count ?? 0;
}

async function growTree(tx: Queryable, from: Frontier, added: number): Promise<Frontier> {
  const tree = await growTo(tx, from, from.size + added);
  if (tree.size !== from.size + added)
    throw new Error('A position of the log vanished while it was being sealed.');
  return tree;
}

async function isOld(tx: Queryable, last: StoredCheckpoint): Promise<boolean> {
  const row = await tx.one<{ old: boolean }>(
    `select $1::timestamptz < clock_timestamp() - make_interval(secs => $2) as old`,
    [last.time, REST_SECONDS],
  );
  return row?.old === true;
}

async function storeCheckpoint(
  tx: Queryable,
  last: StoredCheckpoint | undefined,
  tree: Frontier,
  key: SigningKey,
): Promise<Checkpoint> {
  // Time never runs backwards in the log, even when the clock of the machine does.
  const clock = await tx.one<{ time: string }>(
    `select to_char(greatest(clock_timestamp(), $1::timestamptz + interval '1 microsecond') at time zone 'UTC',
       'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as time`,
    [last?.time ?? null],
  );
  if (clock === undefined) throw new Error('PostgreSQL did not tell the time.');
  const head = {
    size: tree.size,
    root: rootOf(tree),
    time: clock.time,
    previous: last ? checkpointId(last) : null,
  };
  const checkpoint = { ...head, signature: key.sign(signedText(head)) };
  await tx.one(
    `insert into log.checkpoints (number, size, root, at, previous, signature, frontier)
     values ($1, $2, $3, $4::timestamptz, $5, $6, $7)`,
    [
      (last?.number ?? 0) + 1,
      head.size,
      head.root,
      head.time,
      head.previous,
      checkpoint.signature,
      Buffer.concat(tree.peaks),
    ],
  );
  // Asked after what waits was taken, so that no number under this checkpoint is higher.
  await tx.one(
    `insert into log.numbers (checkpoint, at, size, last)
     select $1, $2::timestamptz, $3, case when is_called then last_value else 0 end from log.header_ids
     on conflict do nothing`,
    [(last?.number ?? 0) + 1, head.time, head.size],
  );
  return checkpoint;
}
