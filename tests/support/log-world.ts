/**
 * A small disclosure log with everything in it: views of none to five persons, several checkpoints, an erased person, a
 * dropped month, views that still wait, and a witness. It can be put back as it was after each tampering.
 */
import type { KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openSigningKey, type SigningKey } from '../../src/gate/log-key.ts';
import { deliverCheckpoints, sealLog } from '../../src/gate/log-seal.ts';
import type { LogVerdict } from '../../src/gate/log-verdict.ts';
import { verifyLog } from '../../src/gate/log-verify.ts';
import { fileWitness, type Witness } from '../../src/gate/log-witness.ts';
import { type Database, openDatabase } from '../../src/adapters/database/pool.ts';
import type { FreshDatabase } from './database.ts';
import type { Dice } from './dice.ts';

export const logTables = ['headers', 'entries', 'waiting', 'positions', 'checkpoints'] as const;

export interface LogWorld {
  readonly dataDir: string;
  readonly key: SigningKey;
  readonly witness: Witness;
  /** A connection of the superuser on which no trigger fires. */
  readonly superuser: pg.Client;
  readonly admin: Database;
  verify(witness?: Witness, keys?: readonly KeyObject[]): Promise<LogVerdict>;
  seal(): Promise<void>;
  /** Writes views of random persons, so long ago. */
  view(dice: Dice, views: number, ago?: string): Promise<void>;
  /** Keeps the tables as they are under a name, or puts them back. */
  keep(name: string): Promise<void>;
  putBack(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the log of a database with a key and a witness of its own; nothing is written yet. */
export async function openLogWorld(db: FreshDatabase): Promise<LogWorld> {
  const dataDir = mkdtempSync(join(tmpdir(), 'werkwinkel-log-'));
  const key = openSigningKey({ dataDir });
  const witness = fileWitness(join(dataDir, 'witness.jsonl'), false);
  const owner = openDatabase(db.connection('werkwinkel_owner'), { max: 1 });
  const superuser = new pg.Client({ ...db.connection('admin'), options: '-c timezone=UTC' });
  await superuser.connect();
  await superuser.query('set session_replication_role = replica');
  return {
    dataDir,
    key,
    witness,
    superuser,
    admin: db.admin,
    verify: (asked, keys = key.publicKeys) => verifyLog(owner, { keys, witness: asked }),
    async seal() {
      await sealLog(db.log, key);
      await deliverCheckpoints(db.log, witness);
    },
    async view(dice, views, ago = '0 seconds') {
      for (let view = 0; view < views; view += 1)
        await superuser.query(viewStatement, [ago, dice.below(6), dice.below(3), `/route/${dice.below(9)}`]);
    },
    async keep(name) {
      await superuser.query(`create schema ${name}`);
      for (const table of logTables)
        await superuser.query(`create table ${name}.${table} as select * from log.${table}`);
    },
    async putBack(name) {
      const statements = logTables.map((table) => `insert into log.${table} select * from ${name}.${table}`);
      await superuser.query(
        `truncate ${logTables.map((table) => `log.${table}`).join(', ')}; ${statements.join('; ')}`,
      );
    },
    async close() {
      await superuser.end();
      await owner.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

const viewStatement = `
  select log.write(clock_timestamp() - $1::interval, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'session', 'guidance', $4,
    'shown', case $3::integer when 0 then 'toezicht | "één"' when 1 then '' end,
    array(select row(gen_random_uuid(), n, array[n, n + 1], case when n > 2 then '{}'::integer[] else array[n] end, '{}'::integer[],
      case when n > 1 then n end)::log.entry from generate_series(1, $2::integer) n))`;

/** Fills the log: an erased person and a dropped month early on, then an old copy, more checkpoints, and views that wait. */
export async function fillLog(world: LogWorld, dice: Dice): Promise<void> {
  const { superuser } = world;
  await superuser.query(
    `select log.ensure_partitions((current_date - 800)::date, (current_date - 700)::date)`,
  );
  await world.view(dice, 5, '760 days');
  // Someone was surely shown, so that someone can be erased.
  await superuser.query(viewStatement, ['0 seconds', 2, 1, '/route/0']);
  for (let round = 0; round < 7; round += 1) {
    await world.view(dice, 3 + dice.below(6));
    await world.seal();
    if (round === 1) await retain(superuser);
    if (round === 3) await world.keep('old_copy');
  }
  await world.view(dice, 3);
  await world.keep('clean');
}

async function retain(superuser: pg.Client): Promise<void> {
  const { rows } = await superuser.query<{ erased: string; dropped: string }>(
    `select log.erase_person((select person_id from log.entries where at > now() - interval '1 day' order by header_id limit 1), null)
       as erased, log.drop_month((current_date - 760)::date, null) as dropped`,
  );
  if (rows[0]?.erased === '0' || rows[0]?.dropped !== '5')
    throw new Error('Retention removed something else.');
}
