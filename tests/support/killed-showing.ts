/**
 * Showing under fire: a PostgreSQL of its own in which several readers open dossiers while the whole server is killed, again
 * and again. Every answer that came is written down here; afterwards each must have its row in the log.
 */
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection, DatabaseServer } from '../../src/adapters/database/connection.ts';
import { startEmbedded } from '../../src/adapters/database/embedded.ts';
import { migrate } from '../../src/adapters/database/migrate.ts';
import { type Database, openDatabase } from '../../src/adapters/database/pool.ts';
import { installationSecret } from '../../src/adapters/database/secret.ts';
import { openDossier } from '../../src/gate/gate.sql.ts';
import { writeReference } from '../../src/gate/reference.ts';
import { projectRoot } from '../../src/root.ts';
import type { FreshDatabase } from './database.ts';
import type { Dice } from './dice.ts';
import { town } from './town.ts';

const READERS = 6;
const PERSONS = 20;

export interface Shooting {
  /** Answers that reached a reader. */
  readonly shown: number;
  /** Of those, how many have no row in the log. */
  readonly withoutRow: number;
}

interface Answer {
  readonly at: string;
  readonly person: string;
}

/** Kills the server so many times under load and counts what was shown without its row. */
export async function shoot(
  kills: number,
  dice: Dice,
  settings: Record<string, string> = {},
): Promise<Shooting> {
  const dataDir = mkdtempSync(join(tmpdir(), 'werkwinkel-kills-'));
  chmodSync(dataDir, 0o755); // PostgreSQL runs as another user when the tests run as root
  const server = await startEmbedded({ dataDir, settings: { shared_buffers: '32MB', ...settings } });
  const databases: Database[] = [];
  const open = (connection: Connection, max: number) => {
    const database = openDatabase(connection, { max });
    databases.push(database);
    return database;
  };
  try {
    const admin = open(server.connection('admin'), 2);
    await migrate(server.connection('admin'), {
      folder: join(projectRoot, 'db'),
      secret: installationSecret(dataDir),
      mode: 'demo',
    });
    await writeReference(admin, 'demo');
    await admin.many('update quota_limits set per_user_day = 2000000000, per_organisation_day = 2000000000');
    const place = await town(asFresh(admin, server));
    const token = await place.signIn('coach.vlierbeke');
    const persons: string[] = [];
    for (let made = 0; made < PERSONS; made += 1) persons.push(await place.person());

    await admin.many('checkpoint'); // what the town is made of must survive, also where commits are not durable
    const app = open(server.connection('werkwinkel_app'), READERS);
    const answers: Answer[] = [];
    for (let killed = 0; killed < kills; killed += 1) {
      let alive = true;
      const read = async () => {
        while (alive) {
          const person = dice.pick(persons);
          const opened = await openDossier(app, {
            token,
            person,
            purpose: 'guidance',
            route: '/dossiers/:id',
          });
          if (opened.outcome === 'shown') answers.push({ at: opened.at, person });
        }
      };
      // A reader whose answer does not come any more stops there: what it did not get does not count.
      const readers = Array.from({ length: READERS }, () => read().catch(() => {}));
      await wait(100 + dice.below(200));
      killAll(join(dataDir, 'postgresql'));
      alive = false;
      await Promise.all(readers);
      await answersAgain(app);
    }
    return { shown: answers.length, withoutRow: await countWithoutRow(admin, answers) };
  } finally {
    await Promise.all(databases.map((database) => database.close()));
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Kills the server and all its processes at once, so that nothing in their memory is written any more. */
function killAll(cluster: string): void {
  const server = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const own = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === server);
  for (const process of [server, ...own.map(Number)]) kill(process);
}

function parentOf(pid: string): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return undefined;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

async function answersAgain(app: Database): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const up = await app.one('select 1').catch(() => undefined);
    if (up !== undefined) return;
    await wait(50);
  }
  throw new Error('PostgreSQL did not come back within a quarter of a minute.');
}

async function countWithoutRow(admin: Database, answers: readonly Answer[]): Promise<number> {
  const row = await admin.one<{ missing: number }>(
    `select count(*)::integer as missing
     from jsonb_to_recordset($1::jsonb) as a (at timestamptz, person uuid)
     where not exists (select from log.entries e where e.person_id = a.person and e.at = a.at)`,
    [JSON.stringify(answers)],
  );
  return row?.missing ?? answers.length;
}

/** What town.ts asks of a database: the administrator's handle; it never uses the others. */
function asFresh(admin: Database, server: DatabaseServer): FreshDatabase {
  return {
    name: 'werkwinkel',
    admin,
    app: admin,
    identity: admin,
    jobs: admin,
    log: admin,
    connection: (role) => server.connection(role),
    close: () => Promise.resolve(),
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
