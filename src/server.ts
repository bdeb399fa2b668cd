/**
 * Starts and stops the application: configuration, database, the sealer of the log, web server. What it does is not known
 * here. The log is sealed before the first page is served.
 */
import { availableParallelism } from 'node:os';
import { type Database, openDatabase } from './adapters/database/pool.ts';
import { refuseBusyPort } from './adapters/web/port.ts';
import { buildApp } from './app.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { standStill } from './gate/civil-clock.sql.ts';
import { refuseOtherKeys } from './gate/key-fingerprint.sql.ts';
import { type KeyPlace, refuseSigningKey } from './gate/log-key.ts';
import { type Installation, reachInstallation, worldOf } from './installation.ts';
import { startSealer } from './jobs/sealer-process.ts';
import { startWorker } from './jobs/worker.ts';
import { civilDate } from './kernel/civil-date.ts';

// More connections than cores only make PostgreSQL push one another's pages out of the processor's cache; two more wait for the disk.
const connections = availableParallelism() + 2;

const say = (text: string) => console.log(text);

async function start(): Promise<() => Promise<void>> {
  const config = readConfig(process.env);
  await refuseBusyPort(config.host, config.port);
  const stops: (() => Promise<unknown>)[] = [];
  const installation = await reachInstallation(config, say);
  stops.push(() => installation.server.stop());
  try {
    await prepare(installation);
    const sealer = await startSealer(sealingOf(installation));
    stops.push(() => sealer.stop());
    const { inszEncryption, inszHash } = installation.keys;
    refuseSigningKey(config.dataDir, [inszEncryption, inszHash]);
    const database = open(installation, 'werkwinkel_app', connections, stops);
    const identityDatabase = open(installation, 'werkwinkel_identity', 4, stops);
    const world = worldOf(installation, database);
    const app = await buildApp(world, identityDatabase);
    stops.push(() => app.close());
    const worker = await startWorker(installation.server.connection('werkwinkel_jobs'), world, app.postbox);
    stops.push(() => worker.stop());
    await app.listen({ port: config.port, host: config.host });
    say(`Werkwinkel is open at ${config.publicUrl}`);
    await offerLinks(config, app.identity.demo);
  } catch (error) {
    await stopAll(stops);
    throw error;
  }
  return () => stopAll(stops);
}

/** Brings the database up to date, sets the civil date of a demo and fills an empty demo. */
async function prepare(installation: Installation): Promise<void> {
  const { config } = installation;
  await installation.migrate();
  const admin = openDatabase(installation.server.connection('admin'), { max: 2 });
  try {
    await refuseOtherKeys(admin, installation.keys);
    const fixed = config.mode === 'demo' ? config.clock : undefined;
    await standStill(admin, fixed === undefined ? null : civilDate(fixed));
    if (config.mode === 'demo') {
      const { seedDemo } = await import('../db/seeds/demo.ts');
      await seedDemo(admin, { keys: installation.keys, say });
    }
  } finally {
    await admin.close();
  }
}

/** Only what the sealer needs is handed to it: not the other keys when its own stands apart. */
function keyPlace({ dataDir, masterKeyFile, logKeyFile }: Config): KeyPlace {
  return { dataDir, ...(logKeyFile === undefined ? { masterKeyFile } : { logKeyFile }) };
}

function sealingOf({ config, server }: Installation) {
  return {
    connection: server.connection('werkwinkel_log'),
    place: keyPlace(config),
    witness: config.witness,
    onMessage: say,
  };
}

function open(
  { server }: Installation,
  role: 'werkwinkel_app' | 'werkwinkel_identity',
  max: number,
  stops: (() => Promise<unknown>)[],
): Database {
  const database = openDatabase(server.connection(role), { max });
  stops.push(() => database.close());
  return database;
}

/** Prints a link for each account of a demo; each works once. */
async function offerLinks(
  config: Config,
  demo: Awaited<ReturnType<typeof buildApp>>['identity']['demo'],
): Promise<void> {
  if (demo === undefined) return;
  const names = (await demo.accounts()).map(({ userName }) => userName);
  say('\nSign in as one of these people; each link works once. All of them are at /aanmelden too.');
  for (const { userName, url } of demo.links.make(config.publicUrl, names))
    say(`  ${userName.padEnd(20)} ${url}`);
}

async function stopAll(stops: (() => Promise<unknown>)[]): Promise<void> {
  for (const stop of stops.toReversed()) await stop().catch((error: unknown) => console.error(String(error)));
}

try {
  const stop = await start();
  let stopping = false;
  const once = () => {
    if (stopping) return;
    stopping = true;
    void stop().then(() => process.exit());
  };
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(event, once);
  // A failure that nobody caught is a bug: it is said, and everything stops in order instead of half-way.
  process.on('uncaughtException', (error) => {
    console.error(error.stack ?? error.message);
    process.exitCode = 1;
    once();
  });
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof Error ? error.message : error);
  process.exit(1);
}
