/** Imports in tests: a form with a file as a browser sends it, and the jobs done at once instead of by a worker. */

import type { LightMyRequestResponse } from 'fastify';
import { Logger, runOnce } from 'graphile-worker';
import pg from 'pg';
import { csrfToken } from '../../src/adapters/identity/session-token.ts';
import { clientImportTasks } from '../../src/features/client-import/client-import.jobs.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { multipart } from './file-form.ts';
import type { OpenApp } from './open-app.ts';

export interface Sent {
  readonly name?: string;
  readonly what?: 'proef' | 'echt';
  readonly absent?: 'niets' | 'beeindigd';
  readonly csrf?: string;
}

/** Sends the form of /inlezen. */
export function sendList(
  { app }: OpenApp,
  token: string | undefined,
  file: string | Buffer | undefined,
  { name = 'lijst.csv', what = 'echt', absent = 'niets', csrf }: Sent = {},
): Promise<LightMyRequestResponse> {
  const bytes = Buffer.from(file ?? '');
  const { payload, type } = multipart([
    ['csrf', csrf ?? (token === undefined ? '' : csrfToken(token))],
    ['bestand', { name: file === undefined ? '' : name, bytes }],
    ['wat', what],
    ['ontbreekt', absent],
  ]);
  return app.inject({
    method: 'POST',
    url: '/inlezen',
    cookies: token === undefined ? {} : { [SESSION_COOKIE]: token },
    headers: { host: 'localhost:8080', origin: 'http://localhost:8080', 'content-type': type },
    payload,
  });
}

const silent = new Logger(() => () => {});

/** Does every job that waits. */
export async function doJobs({ db, world }: Pick<OpenApp, 'db' | 'world'>): Promise<void> {
  const pool = new pg.Pool({ ...db.connection('werkwinkel_jobs'), max: 4 });
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  try {
    const taskList = clientImportTasks(world, db.jobs, new AbortController().signal);
    await runOnce({ pgPool: pool, taskList, noHandleSignals: true, concurrency: 2, logger: silent });
  } finally {
    await pool.end();
  }
}

/** Sends a list, does the work and gives the address of the import. */
export async function readIn(
  opened: OpenApp,
  token: string,
  file: string | Buffer,
  sent?: Sent,
): Promise<string> {
  const answer = await sendList(opened, token, file, sent);
  if (answer.statusCode !== 303) throw new Error(`The list was not taken in: ${answer.statusCode}.`);
  await doJobs(opened);
  return answer.headers.location ?? '';
}

/** Makes a CSV file from rows of cells by column. */
export function csv(...rows: readonly Readonly<Record<string, string>>[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [
    headings.join(';'),
    ...rows.map((row) => headings.map((heading) => row[heading] ?? '').join(';')),
  ].join('\r\n');
}
