/**
 * Gets a header of the log sealed now, beside a running server or without one: a sealer at work is asked; when none answers,
 * the work is done here.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../adapters/database/pool.ts';
import { type KeyPlace, openSigningKey } from '../gate/log-key.ts';
import { deliverCheckpoints, sealLog } from '../gate/log-seal.ts';
import type { Witness } from '../gate/log-witness.ts';
import { SEAL_CHANNEL, SEALER_PRESENT } from './sealer-order.ts';

export interface SealNow {
  /** As the owner of the tables. */
  readonly owner: Database;
  /** As the role that may seal. */
  readonly log: Database;
  readonly place: KeyPlace;
  /** Told too when the work is done here; when it fails, the server tries again. */
  readonly witness?: Witness | undefined;
}

const ANSWER_LIMIT_MS = 30_000;
const LOOK_MS = 50;

/** Returns when a checkpoint covers the header, and everything written before it. */
export async function sealNow({ owner, log, place, witness }: SealNow, header: number): Promise<void> {
  const deadline = Date.now() + ANSWER_LIMIT_MS;
  if (await sealerPresent(owner)) await owner.one(`notify ${SEAL_CHANNEL}`);
  while ((await sealerPresent(owner)) && Date.now() < deadline) {
    if (!(await waits(owner, header))) return;
    await sleep(LOOK_MS);
  }
  const earlier = await owner.many<{ pem: string }>('select pem from log.public_keys order by number');
  const key = openSigningKey(
    place,
    earlier.map((row) => row.pem),
  );
  while (await waits(owner, header)) {
    const { outcome } = await sealLog(log, key);
    if (outcome === 'busy') await sleep(LOOK_MS);
  }
  if (witness) await deliverCheckpoints(log, witness).catch(() => {});
}

async function waits(owner: Database, header: number): Promise<boolean> {
  return (await owner.one('select from log.waiting where header_id = $1', [header])) !== undefined;
}

async function sealerPresent(owner: Database): Promise<boolean> {
  return owner.transaction(undefined, async (tx) => {
    const row = await tx.one<{ alone: boolean }>('select pg_try_advisory_xact_lock($1) as alone', [
      SEALER_PRESENT,
    ]);
    return row?.alone === false;
  });
}
