/**
 * The demo as `npm start` shows it, in a database of its own: seeded, with worker and sealer, listening on a free port. For
 * journeys in a real browser.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemo } from '../../db/seeds/demo.ts';
import { inszKeys } from '../../src/adapters/keys/insz-keys.ts';
import { buildApp } from '../../src/app.ts';
import { demoKeys } from '../../src/keys.ts';
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

/** The demo is seeded once by each process of a run, and copied with its keys. */
let seeded: Promise<{ readonly name: string; readonly folder: string }> | undefined;

async function seedOnce() {
  const db = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'werkwinkel-demo-keys-'));
  await seedDemo(db.admin, { keys: demoKeys(folder) });
  await db.leave();
  return { name: db.name, folder };
}

/** Opens the demo; close it when the journeys of the file are done. */
export async function openDemo(): Promise<OpenDemo> {
  seeded ??= seedOnce();
  const { name, folder } = await seeded;
  const db = await copyOf(name);
  const dataDir = mkdtempSync(join(tmpdir(), 'werkwinkel-demo-'));
  cpSync(folder, dataDir, { recursive: true });
  const keys = demoKeys(dataDir);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const world: World = {
    config: { mode: 'demo', port, host: '127.0.0.1', dataDir, publicUrl: url, logLevel: 'error' },
    database: db.app,
    clock: makeClock(),
    inszKeys: inszKeys(keys.inszEncryption, keys.inszHash),
  };
  const app = await buildApp(world, db.identity);
  const worker = await startWorker(db.connection('werkwinkel_jobs'), world);
  await app.listen({ port, host: '127.0.0.1' });
  return {
    url,
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
