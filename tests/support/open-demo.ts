/**
 * The demo as `npm start` shows it, in a database of its own: seeded, with worker and sealer, listening on a free port. For
 * journeys in a real browser.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { seedDemo } from '../../db/seeds/demo.ts';
import { inszKeys } from '../../src/adapters/keys/insz-keys.ts';
import { buildApp } from '../../src/app.ts';
import { demoKeys } from '../../src/keys.ts';
import { noPostbox } from '../../src/adapters/mail/postbox.ts';
import { startWorker } from '../../src/jobs/worker.ts';
import { makeClock } from '../../src/kernel/clock.ts';
import type { World } from '../../src/world.ts';
import { copyOf, type FreshDatabase, freshDatabase } from './database.ts';
import { freePort } from './free-port.ts';

export interface OpenDemo {
  readonly url: string;
  readonly db: FreshDatabase;
  readonly world: World;
  close(): Promise<void>;
}

/** The demo is seeded once by each process of a run, and copied with its keys and with what a first start works out. */
let seeded: Promise<{ readonly name: string; readonly folder: string }> | undefined;

async function seedOnce() {
  const db = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'werkwinkel-demo-keys-'));
  await seedDemo(db.admin, { keys: demoKeys(folder) });
  const worker = await startWorker(db.connection('werkwinkel_jobs'), worldOf(db, folder, 0), noPostbox);
  while (await db.admin.one('select from graphile_worker.jobs where run_at <= now() limit 1'))
    await sleep(20);
  await worker.stop();
  await db.leave();
  return { name: db.name, folder };
}

function worldOf(db: FreshDatabase, dataDir: string, port: number): World {
  const keys = demoKeys(dataDir);
  const publicUrl = `http://localhost:${port}`;
  return {
    config: { mode: 'demo', port, host: '127.0.0.1', dataDir, publicUrl, logLevel: 'error' },
    database: db.app,
    clock: makeClock(),
    inszKeys: inszKeys(keys.inszEncryption, keys.inszHash),
  };
}

/** Opens the demo; close it when the journeys of the file are done. */
export async function openDemo(): Promise<OpenDemo> {
  seeded ??= seedOnce();
  const { name, folder } = await seeded;
  const db = await copyOf(name);
  const dataDir = mkdtempSync(join(tmpdir(), 'werkwinkel-demo-'));
  cpSync(folder, dataDir, { recursive: true });
  const port = await freePort();
  const world = worldOf(db, dataDir, port);
  const app = await buildApp(world, db.identity);
  const worker = await startWorker(db.connection('werkwinkel_jobs'), world, app.postbox);
  await app.listen({ port, host: '127.0.0.1' });
  return {
    url: world.config.publicUrl,
    db,
    world,
    async close() {
      await worker.stop();
      await app.close();
      await db.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
