import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { type Database, openDatabase } from '../adapters/database/pool.ts';
import { readPublicKeys, rotateSigningKey } from '../gate/log-key.ts';
import { verifyLog } from '../gate/log-verify.ts';
import { witnessOf } from '../gate/log-witness.ts';
import { sealNow } from './seal-now.ts';
import { type SealerProcess, startSealer } from './sealer-process.ts';

let db: FreshDatabase;
let owner: Database;
let dataDir: string;
let said: string[];
const running: SealerProcess[] = [];
/** As long as a test may take: what comes soon on a quiet machine comes later on a busy one. */
const patiently = 55_000;

beforeEach(async () => {
  db = await freshDatabase();
  owner = openDatabase(db.connection('werkwinkel_owner'), { max: 2 });
  dataDir = mkdtempSync(join(tmpdir(), 'werkwinkel-sealer-'));
  said = [];
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((sealer) => sealer.stop()));
  await owner.close();
  await db.close();
  rmSync(dataDir, { recursive: true });
});

async function start(intervalMs = 100, witness?: string): Promise<SealerProcess> {
  const connection = db.connection('werkwinkel_log');
  const onMessage = (text: string) => void said.push(text);
  const sealer = await startSealer({ connection, place: { dataDir }, witness, intervalMs, onMessage });
  running.push(sealer);
  return sealer;
}

async function view(): Promise<number> {
  const row = await db.admin.one<{ id: number }>(
    `select log.write(clock_timestamp(), null, null, null, 'session', 'guidance', '/', 'shown', null,
       array[row(gen_random_uuid(), 1, '{1}', '{}', '{}', null)::log.entry]) as id`,
  );
  return row?.id ?? 0;
}

const waiting = async () =>
  (await db.admin.one<{ count: number }>('select count(*) from log.waiting'))?.count;
const verify = () =>
  verifyLog(owner, {
    keys: readPublicKeys(join(dataDir, 'log-public-key.pem')),
    witness: witnessOf(undefined, dataDir),
  });

describe('the sealer', () => {
  test('everything written before the start is sealed when the start is over', async () => {
    await view();
    await start();
    expect(await waiting()).toBe(0);
    expect(statSync(join(dataDir, 'keys/log-signing.pem')).mode & 0o777).toBe(0o600);
  });

  test('what is shown while it runs is sealed and reaches the witness', async () => {
    await start();
    await view();
    await vi.waitFor(async () => expect(await waiting()).toBe(0), patiently);
    await vi.waitFor(
      async () => expect(await verify()).toMatchObject({ whole: true, sealed: 1, witness: 'agrees' }),
      patiently,
    );
    const lines = readFileSync(join(dataDir, 'witness/checkpoints.jsonl'), 'utf8').trim().split('\n');
    expect(lines.length).toBe(2);
  });

  test('it comes back when it is killed', async () => {
    const sealer = await start();
    const pid = sealer.pid ?? 0;
    process.kill(pid, 'SIGKILL');
    await view();
    await vi.waitFor(async () => expect(await waiting()).toBe(0), patiently);
    expect(sealer.pid).not.toBe(pid);
    expect(said).toEqual(['The sealer of the log stopped and is started again.']);
  });

  test('it ends with the server, after sealing what was shown last', async () => {
    const sealer = await start(60_000);
    await view();
    await sealer.stop();
    expect(await waiting()).toBe(0);
    expect(() => process.kill(sealer.pid ?? 0, 0)).toThrow();
  });

  test('it ends when the server is killed', async () => {
    const options = { connection: db.connection('werkwinkel_log'), place: { dataDir }, intervalMs: 60_000 };
    const program = `import { startSealer } from ${JSON.stringify(join(import.meta.dirname, 'sealer-process.ts'))};
      console.log((await startSealer(${JSON.stringify(options)})).pid); setInterval(() => {}, 1000);`;
    const server = spawn(process.execPath, ['--input-type=module-typescript', '-e', program]);
    const [line] = await once(server.stdout, 'data');
    server.kill('SIGKILL');
    await vi.waitFor(() => expect(() => process.kill(Number(String(line)), 0)).toThrow(), patiently);
  });

  test('someone who asks for a checkpoint gets one at once, from a sealer at work or without one', async () => {
    const ask = async () => sealNow({ owner, log: db.log, place: { dataDir } }, await view());
    const sealer = await start(60_000);
    await ask();
    expect(await waiting()).toBe(0);
    await sealer.stop();
    await ask();
    expect(await waiting()).toBe(0);
    expect(await verify()).toMatchObject({ whole: true, sealed: 2 });
  });

  test('a witness that fails does not stop the sealing, and is told', async () => {
    await start(100, 'http://127.0.0.1:9/');
    await view();
    await vi.waitFor(async () => expect(await waiting()).toBe(0), patiently);
    await vi.waitFor(
      () => expect(said[0]).toContain('The witness of the log could not be reached'),
      patiently,
    );
  });

  test('a new key is taken up while it runs, and the log stays whole', async () => {
    await start();
    await view();
    await vi.waitFor(async () => expect(await waiting()).toBe(0), patiently);
    rotateSigningKey({ dataDir });
    await view();
    await vi.waitFor(async () => expect(await waiting()).toBe(0), patiently);
    expect(readPublicKeys(join(dataDir, 'log-public-key.pem')).length).toBe(2);
    expect(await verify()).toMatchObject({ whole: true, sealed: 2 });
  });

  test('a log that was restored elsewhere goes on under a new key', async () => {
    const first = await start();
    await view();
    await first.stop();
    rmSync(join(dataDir, 'keys'), { recursive: true });
    rmSync(join(dataDir, 'log-public-key.pem'));
    await start();
    await view();
    await vi.waitFor(async () => expect(await waiting()).toBe(0), patiently);
    expect(await verify()).toMatchObject({ whole: true, sealed: 2 });
  });

  test('a lost key stops the start with a sentence that says what to do', async () => {
    await (await start()).stop();
    rmSync(join(dataDir, 'keys'), { recursive: true });
    await expect(start()).rejects.toThrow('put it back from a backup');
    await sleep(100);
    expect(existsSync(join(dataDir, 'keys'))).toBe(false);
  });
});
