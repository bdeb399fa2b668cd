// Work that is cut off, done twice at once, or held up by another organisation: every row goes in, and goes in once.
import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventPeople } from '../../../db/seeds/people.ts';
import { csv, doJobs, sendList } from '../../../tests/support/import-desk.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { noPostbox } from '../../adapters/mail/postbox.ts';
import { startWorker } from '../../jobs/worker.ts';
import { openBytes } from '../../adapters/keys/sealed-bytes.ts';
import { findImport } from './client-import.sql.ts';
import { importFiles } from './import-file.ts';
import { findJobToken, forgetImports, resumeImports } from './import-job.sql.ts';
import { runImport } from './import-run.ts';
import { type ImportWork, sealUse } from './import-work.ts';

let opened: OpenApp;
let coach: string;

// Numbers of one seed differ from one another; those of two seeds may be the same.
const crowd = inventPeople({ seed: 7, count: 20_000 });
const take = (count: number) => crowd.splice(0, count);

beforeAll(async () => {
  opened = await openApp();
  coach = await opened.town.signIn('coach.vlierbeke');
});
afterAll(() => opened.close());

/** A list of people that no other test has, with one row in ten that comes back. */
function list(rows: number): string {
  return csv(
    ...take(rows).map(({ insz, givenName, familyName }, index) => ({
      insz: index % 10 === 9 ? '1' : insz,
      voornaam: givenName,
      achternaam: familyName,
      regime: 'leefloon',
      regime_van: '2026-01-05',
    })),
  );
}

async function queued(file: string, token = coach): Promise<string> {
  const answer = await sendList(opened, token, file);
  return answer.headers.location?.split('/').at(-1) ?? '';
}

/** Begins the work of an import as its job would. */
async function begin(id: string, more: Partial<ImportWork> = {}) {
  const { world, db } = opened;
  const sealed = await findJobToken(db.jobs, id);
  if (sealed === undefined) throw new Error('There is nothing to do.');
  const token = openBytes(world.inszKeys.keyFor(sealUse), sealed).toString();
  return runImport({ ...world, files: importFiles(world), token, id, ...more });
}

const state = (id: string) => findImport(opened.db.app, coach, id);

async function expectOnce(id: string, rows: number): Promise<void> {
  const bad = Math.floor(rows / 10);
  const one = await state(id);
  expect(one).toMatchObject({ status: 'done', counts: { rows, created: rows - bad, rejected: bad } });
  const back = await opened.ask(coach, `/inlezen/${id}/afgekeurd.csv`);
  expect(back.body.trim().split('\r\n')).toHaveLength(bad + 1);
  const doubled = await opened.db.admin.many(
    `select from involvements group by person_id, organisation having count(*) > 1
     union all select from facts where superseded_at is null group by person_id, source, field, entry having count(*) > 1`,
  );
  expect(doubled).toEqual([]);
}

class Crash extends Error {}

describe('Work that is cut off', () => {
  test('goes on where it was, and every row went in once', async () => {
    const id = await queued(list(500));
    for (const crashAt of [200, 400]) {
      const crash = begin(id, {
        onProgress({ rows, total }) {
          if (total !== undefined && rows >= crashAt) throw new Crash();
        },
      });
      await expect(crash).rejects.toThrow(Crash);
      expect(await state(id)).toMatchObject({ status: 'running', counts: { rows: crashAt } });
    }
    expect(await begin(id)).toBe('finished');
    await expectOnce(id, 500);
    // What works over everyone is planned by how many there are: after a file that brought many, PostgreSQL knows.
    const [known] = await opened.db.admin.many<{ known: boolean }>(
      `select bool_and(reltuples >= 450) as known from pg_class
       where oid = any (array['persons', 'involvements', 'facts', 'gate.person_index']::regclass[])`,
    );
    expect(known).toEqual({ known: true });
  });

  test('stops between two batches when the program stops, and goes on at the next start', async () => {
    const id = await queued(list(400));
    const stop = new AbortController();
    expect(await begin(id, { signal: stop.signal, onProgress: ({ total }) => total && stop.abort() })).toBe(
      'paused',
    );
    expect(await state(id)).toMatchObject({ status: 'running', counts: { rows: 200 } });
    await opened.db.admin.many(`delete from graphile_worker._private_jobs`);
    const worker = await startWorker(opened.db.connection('werkwinkel_jobs'), opened.world, noPostbox);
    while ((await state(id))?.status !== 'done') await sleep(50);
    await worker.stop();
    await expectOnce(id, 400);
  });

  test('survives the death of its process', async () => {
    let id = await killedAtWork();
    // A machine that was busy elsewhere sees it too late, when all rows are in: then with other people.
    for (let more = 0; more < 3 && (await state(id))?.status === 'done'; more += 1) id = await killedAtWork();
    expect((await state(id))?.status).toBe('running');
    // The queue still thinks that the dead process is at work; the next start finds out that nobody is.
    const worker = await startWorker(opened.db.connection('werkwinkel_jobs'), opened.world, noPostbox);
    while ((await state(id))?.status !== 'done') await sleep(50);
    await worker.stop();
    await expectOnce(id, 3_000);
  }, 120_000);

  /** Starts a process that takes in a list, and kills it once some rows are in. */
  async function killedAtWork(): Promise<string> {
    const id = await queued(list(3_000));
    const child = await startChild();
    while (((await state(id))?.line ?? 0) < 300) await sleep(10);
    child.kill('SIGKILL');
    if (child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
    return id;
  }

  test('is not begun a second time while someone is at work on it', async () => {
    const id = await queued(list(20));
    await opened.db.jobs.transaction(undefined, async (tx) => {
      await tx.one('select pg_advisory_xact_lock(gate.import_lock($1))', [id]);
      expect(await resumeImports(opened.db.jobs)).toBe(0);
      await doJobs(opened);
      expect((await state(id))?.status).toBe('queued');
    });
    expect(await resumeImports(opened.db.jobs)).toBe(1);
    await doJobs(opened);
    await expectOnce(id, 20);
  });
});

describe('Work that is done twice at once', () => {
  test('lets one of two runners of the same import win each batch, and no row goes in twice', async () => {
    const id = await queued(list(600));
    const outcomes = await Promise.allSettled([begin(id), begin(id)]);
    const said = outcomes.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)));
    for (const one of said) expect(['finished', 'conflict', 'signedOut']).toContain(one);
    if ((await state(id))?.status !== 'done') await begin(id);
    await expectOnce(id, 600);
  });

  test('makes no person twice when the same file comes in twice at the same moment, with or without INSZ', async () => {
    const people = take(200);
    const file = csv(
      ...people.map(({ insz, givenName, familyName, birthDate }, index) => ({
        insz: index % 2 === 0 ? insz : '',
        voornaam: givenName,
        achternaam: familyName,
        geboortedatum: birthDate,
      })),
    );
    const count = async () =>
      (await opened.db.admin.one<{ n: number }>('select count(*)::int as n from persons'))?.n ?? 0;
    const before = await count();
    const ids = await Promise.all([queued(file), queued(file)]);
    await Promise.all(ids.map((id) => begin(id)));
    const [one, other] = await Promise.all(ids.map(state));
    expect((one?.counts.created ?? 0) + (other?.counts.created ?? 0)).toBe(200);
    expect(await count()).toBe(before + 200);
  });

  test('two organisations with the same people in another order both finish', async () => {
    const people = take(300).map(({ insz }) => ({ insz }));
    const other = await opened.town.signIn('coach.kreekdorp');
    const ids = [await queued(csv(...people)), await queued(csv(...people.toReversed()), other)];
    expect(await Promise.all(ids.map((id) => begin(id)))).toEqual(['finished', 'finished']);
    const rows = await opened.db.admin.many('select counts from client_imports where id = any ($1)', [ids]);
    expect(rows).toMatchObject([{ counts: { created: 300 } }, { counts: { created: 300 } }]);
  });
});

describe('The right to import', () => {
  test('ends with the mandate: what went in stays, and who made it reads why it stopped', async () => {
    const { db, town } = opened;
    const token = await town.signIn('collega.vlierbeke');
    const id = await queued(list(250), token);
    await expect(
      begin(id, {
        onProgress({ total }) {
          if (total !== undefined) throw new Crash();
        },
      }),
    ).rejects.toThrow(Crash);
    await db.admin.many(`update mandates set ended_at = now() where user_id = $1`, [
      town.users['collega.vlierbeke'].id,
    ]);
    await doJobs(opened);
    const steward = await town.signIn('beheer.vlierbeke');
    const one = await findImport(db.app, steward, id);
    expect(one).toMatchObject({ status: 'stopped', counts: { rows: 200 }, hasFile: true });
    const page = await opened.ask(steward, `/inlezen/${id}`);
    expect(page.body).toContain('werkt niet meer');
    expect(page.body).toContain('Ga verder met inlezen');
    await opened.ask(steward, `/inlezen/${id}/opnieuw`, { wat: 'echt' });
    await doJobs(opened);
    expect(await findImport(db.app, steward, id)).toMatchObject({
      status: 'done',
      counts: { rows: 250, created: 225 },
    });
  });

  test('of a job is for importing alone, and ends with it', async () => {
    const id = await queued(list(10));
    const sealed = (await findJobToken(opened.db.jobs, id)) ?? Buffer.alloc(0);
    const token = openBytes(opened.world.inszKeys.keyFor(sealUse), sealed).toString();
    expect((await opened.ask(token, '/personen')).statusCode).toBe(404);
    await begin(id);
    expect((await opened.ask(token, '/inlezen')).headers.location).toContain('/aanmelden');
  });
});

test('What has served is forgotten: broken uploads, files that nobody read for real, rows that came back', async () => {
  const { db, ask } = opened;
  const id = await queued(list(30));
  await doJobs(opened);
  await db.admin.many(`update client_imports set ended_at = now() - interval '31 days' where id = $1`, [id]);
  const trial = (await sendList(opened, coach, list(10), { what: 'proef' })).headers.location ?? '';
  await doJobs(opened);
  await db.admin.many(`update client_imports set ended_at = now() - interval '8 days' where id = $1`, [
    trial.slice(9),
  ]);
  expect(await forgetImports(db.jobs)).toContain(trial.slice(9));
  expect((await ask(coach, trial)).body).not.toContain('Nu echt inlezen');
  expect((await ask(coach, `/inlezen/${id}/afgekeurd.csv`)).body.trim().split('\r\n')).toHaveLength(1);
});

/** Starts a process with a worker in it, and waits until it is at work. */
async function startChild(): Promise<ChildProcess> {
  const { db, world } = opened;
  const child = fork(new URL('../../../tests/support/worker-process.ts', import.meta.url), {
    env: {
      ...process.env,
      JOBS: JSON.stringify(db.connection('werkwinkel_jobs')),
      APP: JSON.stringify(db.connection('werkwinkel_app')),
      CONFIG: JSON.stringify(world.config),
    },
  });
  await new Promise((resolve) => child.once('message', resolve));
  return child;
}
