/**
 * The sealer: a process of its own that alone opens the signing key and the connection that may seal. It seals at once,
 * then every so often and when asked, hands each checkpoint to the witness, makes the coming months of the log, and ends
 * with the process that started it. It never serves anyone.
 */
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { type Connection } from '../adapters/database/connection.ts';
import { type Database, openDatabase } from '../adapters/database/pool.ts';
import {
  type KeyPlace,
  openSigningKey,
  publicKeyFile,
  publicPemsIn,
  type SigningKey,
} from '../gate/log-key.ts';
import { deliverCheckpoints, sealLog } from '../gate/log-seal.ts';
import { type Witness, witnessOf } from '../gate/log-witness.ts';
import { SEAL_CHANNEL, SEALER_PRESENT, type SealerNews, type SealerOrder } from './sealer-order.ts';

const BUSY_PAUSE_MS = 200;
const DAY_MS = 86_400_000;

interface Sealer {
  readonly db: Database;
  readonly place: KeyPlace;
  readonly witness: Witness | undefined;
  readonly ear: Ear;
  monthsMadeAt: number;
  everSealed: boolean;
}

/** Waits for the next round: a pause, or someone who asks for a checkpoint. */
interface Ear {
  listen(): Promise<void>;
  rest(ms: number): Promise<void>;
  wake(): void;
  close(): Promise<void>;
}

let stopping = false;

async function work(order: SealerOrder): Promise<void> {
  const { connection, place, intervalMs } = order;
  const sealer: Sealer = {
    db: openDatabase(connection, { max: 1 }),
    place,
    witness: witnessOf(order.witness, place.dataDir),
    ear: openEar(connection),
    monthsMadeAt: 0,
    everSealed: false,
  };
  process.on('message', (message) => {
    if (message !== 'stop') return;
    stopping = true;
    sealer.ear.wake();
  });
  while (!stopping) {
    await oneRound(sealer);
    if (!stopping) await sealer.ear.rest(intervalMs);
  }
  await oneRound(sealer); // what was shown until the last moment is sealed too
  await sealer.ear.close();
  await sealer.db.close();
  process.disconnect();
}

async function oneRound(sealer: Sealer): Promise<void> {
  await attempt('seal', async () => {
    await sealer.ear.listen();
    await makeMonths(sealer);
    await seal(sealer);
    if (!sealer.everSealed) tell({ news: 'sealed' });
    sealer.everSealed = true;
  });
  const { witness } = sealer;
  if (witness) await attempt('witness', () => deliverCheckpoints(sealer.db, witness));
}

async function seal({ db, place, everSealed }: Sealer): Promise<void> {
  const key = await openKey(db, place);
  while ((await sealLog(db, key, { always: !everSealed })).outcome === 'busy' && !stopping)
    await pause(BUSY_PAUSE_MS);
}

/** Opens the key anew each time, so that a rotation needs no restart, and keeps its public half in the database. */
async function openKey(db: Database, place: KeyPlace): Promise<SigningKey> {
  const known = (await db.many<{ pem: string }>('select pem from log.public_keys order by number')).map(
    (row) => row.pem,
  );
  const key = openSigningKey(place, known);
  const fresh = publicPemsIn(readFileSync(publicKeyFile(place.dataDir), 'utf8')).filter(
    (pem) => !known.includes(pem),
  );
  for (const pem of fresh)
    await db.one(
      `insert into log.public_keys (number, pem) select coalesce(max(number), 0) + 1, $1 from log.public_keys on conflict do nothing`,
      [pem],
    );
  return key;
}

async function makeMonths(sealer: Sealer): Promise<void> {
  if (Date.now() - sealer.monthsMadeAt < DAY_MS) return;
  await sealer.db.one('select log.ensure_partitions()');
  sealer.monthsMadeAt = Date.now();
}

function openEar(connection: Connection): Ear {
  let client: pg.Client | undefined;
  let asked = false;
  let getUp = () => {};
  // Someone may ask while a round is under way: the next round then follows at once.
  const wake = () => {
    asked = true;
    getUp();
  };
  const forget = () => {
    client = undefined;
  };
  return {
    async listen() {
      if (client !== undefined) return;
      const fresh = new pg.Client({ ...connection, application_name: 'werkwinkel sealer' });
      fresh.on('error', forget);
      fresh.on('end', forget);
      fresh.on('notification', wake);
      await fresh.connect();
      await fresh.query(`listen ${SEAL_CHANNEL}`);
      await fresh.query(`select pg_advisory_lock_shared(${SEALER_PRESENT})`);
      client = fresh;
    },
    async rest(ms) {
      if (!asked)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          getUp = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      asked = false;
    },
    wake,
    close: async () => client?.end(),
  };
}

/** What fails now is told and tried again in the next round. */
async function attempt(what: 'seal' | 'witness', act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    tell({ news: 'trouble', what, says: error instanceof Error ? error.message : String(error) });
  }
}

function tell(news: SealerNews): void {
  process.send?.(news);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

// The parent decides when to stop; a Ctrl-C that reaches the whole group must not leave the last minute unsealed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.on('disconnect', () => process.exit(0));
process.once('message', (order: SealerOrder) => void work(order));
