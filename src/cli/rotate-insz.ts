/**
 * Seals every INSZ again after its key was replaced, in batches, and goes on where it was cut off: a number that opens with
 * the present key is done. The numbers are in the clear in memory only, one batch at a time.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, type Queryable, Rollback } from '../adapters/database/pool.ts';
import { changingInszKeys, openedWith } from '../adapters/keys/insz-keys.ts';
import { fingerprintOf, findFingerprint, noteFingerprint } from '../gate/key-fingerprint.sql.ts';
import type { Keys } from '../keys.ts';
import { CommandFailed } from './command.ts';

const BATCH = 1000;
/** The longest that a sealed number is on its way to a statement. */
const IN_MEMORY_MS = 1000;
const LOOK_MS = 250;
const WAIT_LIMIT_MS = 120_000;

interface SealedFact {
  readonly id: number;
  readonly person: string;
  readonly sealed: string;
}

/** How many sealed numbers open with which key. */
export interface Survey {
  readonly current: number;
  readonly previous: number;
  readonly unknown: number;
}

/** Counts the sealed numbers by the key that opens them. */
export async function surveySealed(owner: Queryable, keys: Keys): Promise<Survey> {
  const found = { current: 0, previous: 0, unknown: 0 };
  for await (const batch of sealedFacts(owner))
    for (const { sealed } of batch) found[keyOf(sealed, keys)] += 1;
  return found;
}

/** Seals with the present key what a previous one still opens, once over all rows; gives how many. */
export async function resealAll(owner: Queryable, keys: Keys): Promise<number> {
  const ring = ringOf(keys);
  let done = 0;
  for await (const batch of sealedFacts(owner)) {
    const rows = batch
      .filter(({ sealed }) => keyOf(sealed, keys) === 'previous')
      .map(({ id, sealed }) => ({ id, old: sealed, sealed: ring.seal(ring.open(sealed)).sealed }));
    done += await count(owner, 'select gate.reseal($1) as count', [JSON.stringify(rows)]);
  }
  return done;
}

/** Waits until no transaction is left that began before now: one of these may still write what the old key sealed. */
export async function waitForOlder(owner: Queryable): Promise<void> {
  await sleep(IN_MEMORY_MS);
  const deadline = Date.now() + WAIT_LIMIT_MS;
  const open = await openTransactions(owner);
  while ((await openTransactions(owner)).some((one) => open.includes(one))) {
    if (Date.now() > deadline)
      throw new CommandFailed('Something is busy in the database for long: run this again later to finish.');
    await sleep(LOOK_MS);
  }
}

async function openTransactions(db: Queryable): Promise<string[]> {
  const rows = await db.many<{ id: string }>(
    `select virtualxid as id from pg_locks where locktype = 'virtualxid' and pid <> pg_backend_pid()`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Finds every record again under the present hash key, in one transaction; nothing changes when a record cannot follow.
 * `from` is the key by which the records are known now.
 */
export async function rehashAll(owner: Database, keys: Keys, from: Buffer): Promise<number> {
  const now = ringOf(keys);
  const before = changingInszKeys(from, encryptionOf(keys));
  const outcome = await owner.transaction(undefined, async (tx): Promise<number | string> => {
    const known = await count(tx, 'select gate.count_insz_keys() as count');
    let moved = 0;
    for await (const batch of sealedFacts(tx)) {
      const opened = batch.map((fact) => ({ ...fact, insz: now.open(fact.sealed) }));
      const marks = opened.map(({ id, sealed, insz }) => ({
        id,
        old: sealed,
        sealed,
        mark: now.seal(insz).mark,
      }));
      const pairs = opened.map(({ insz }) => ({
        old: before.hash(insz).toString('hex'),
        new: now.hash(insz).toString('hex'),
      }));
      moved += await count(tx, 'select gate.rehash($1) as count', [JSON.stringify(pairs)]);
      await tx.one('select gate.reseal($1)', [JSON.stringify(marks)]);
    }
    if (moved !== known)
      throw new Rollback(
        `${known - moved} records are known by an INSZ that stands in no fact: they would be lost, so nothing was changed.`,
      );
    await noteFingerprint(tx, keys.inszHash);
    return moved;
  });
  if (typeof outcome === 'string') throw new CommandFailed(outcome);
  return outcome;
}

/** Finds which hash key the database knows its records by: the present one, a previous one, or none of these. */
export async function hashKeyInForce(owner: Queryable, keys: Keys): Promise<Buffer | undefined> {
  const known = await findFingerprint(owner);
  const all = [keys.inszHash, ...keys.previous.inszHash];
  return known === undefined ? keys.inszHash : all.find((key) => fingerprintOf(key) === known);
}

async function* sealedFacts(db: Queryable): AsyncGenerator<SealedFact[]> {
  for (let after = 0; ; ) {
    const batch = await db.many<SealedFact>('select * from gate.sealed_facts($1, $2)', [after, BATCH]);
    const last = batch.at(-1);
    if (last === undefined) return;
    yield batch;
    after = last.id;
  }
}

function keyOf(sealed: string, keys: Keys): keyof Survey {
  if (openedWith(sealed, keys.inszEncryption) !== undefined) return 'current';
  const known = keys.previous.inszEncryption.some((key) => openedWith(sealed, key) !== undefined);
  return known ? 'previous' : 'unknown';
}

function encryptionOf(keys: Keys) {
  return () => ({ current: keys.inszEncryption, previous: keys.previous.inszEncryption });
}

function ringOf(keys: Keys) {
  return changingInszKeys(keys.inszHash, encryptionOf(keys));
}

async function count(db: Queryable, text: string, values: readonly unknown[] = []): Promise<number> {
  return (await db.one<{ count: number }>(text, values))?.count ?? 0;
}
