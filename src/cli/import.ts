/**
 * `cli import clients FILE --organisation KBO`: reads a client file with the import mandate of an organisation, in this
 * process. The rows are judged and registered as they are for a form; the result stands on screen for who may import for all.
 */
import { createReadStream, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Database, openDatabase } from '../adapters/database/pool.ts';
import { newToken, tokenHash } from '../adapters/identity/session-token.ts';
import { openBytes } from '../adapters/keys/sealed-bytes.ts';
import { represent } from '../features/client-import/client-import.api.ts';
import { queueImport } from '../features/client-import/client-import.acts.ts';
import { type ClientImport, countsOf, isBusy } from '../features/client-import/client-import.ts';
import { findImport } from '../features/client-import/client-import.sql.ts';
import { importFiles, jobSession, takeFile } from '../features/client-import/import-file.ts';
import { lockImport, openImportMandate } from '../features/client-import/import-job.sql.ts';
import { runImport } from '../features/client-import/import-run.ts';
import { sealUse } from '../features/client-import/import-work.ts';
import { parseEnterpriseNumber } from '../features/organisation/enterprise-number.ts';
import { refuseOtherKeys } from '../gate/key-fingerprint.sql.ts';
import { type Installation, worldOf } from '../installation.ts';
import { perform } from '../kernel/act.ts';
import type { World } from '../world.ts';
import { type Command, CommandFailed, type Context, UsageError } from './command.ts';

const LOOK_MS = 500;

interface Options {
  readonly file: string;
  readonly organisation: string;
  readonly dryRun: boolean;
  readonly absent: 'nothing' | 'ended';
}

export const importCommand: Command = {
  help: `
cli import clients FILE --organisation KBO [--dry-run] [--absent ended] [--json]

Reads a client file (CSV or XLSX) with the import mandate of the organisation. Every row is judged alone: good rows go
in, the others come back on screen at /inlezen, for the administrator of the organisation.
--dry-run       judges every row and writes nothing about persons
--absent ended  the file is the whole list: the guidance of who is missing since the previous whole list ends
Exit code 0: the file was read to its end, whatever rows came back; 1: it was not. The file stays where it is.`,
  async run(args, context) {
    const options = readOptions(args);
    const installation = await context.installation();
    if ((await installation.pending()).length > 0)
      throw new CommandFailed('The database is not up to date: run cli migrate.');
    const app = openDatabase(installation.server.connection('werkwinkel_app'), { max: 2 });
    const jobs = openDatabase(installation.server.connection('werkwinkel_jobs'), { max: 1 });
    try {
      const token = await openMandate(installation, options.organisation);
      const one = await importFile(worldOf(installation, app), jobs, token, options, context);
      return report(one, context);
    } finally {
      await Promise.all([app.close(), jobs.close()]);
    }
  },
};

function readOptions(args: readonly string[]): Options {
  const parsed = parse(args);
  const [what, file, ...others] = parsed.positionals;
  const { organisation, absent = 'nothing', 'dry-run': dryRun = false } = parsed.values;
  if (what !== 'clients' || file === undefined || others.length > 0)
    throw new UsageError('cli import takes clients and one file.');
  if (absent !== 'nothing' && absent !== 'ended') throw new UsageError('--absent takes nothing or ended.');
  const number = parseEnterpriseNumber(organisation ?? '');
  if (!number.ok) throw new UsageError('--organisation takes an enterprise number.');
  return { file: resolve(file), organisation: number.enterpriseNumber, dryRun, absent };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        organisation: { type: 'string' },
        absent: { type: 'string' },
        'dry-run': { type: 'boolean' },
      },
    });
  } catch {
    throw new UsageError('cli import clients takes --organisation, --dry-run and --absent.');
  }
}

async function openMandate(installation: Installation, organisation: string): Promise<string> {
  const admin = openDatabase(installation.server.connection('admin'), { max: 1 });
  try {
    await refuseOtherKeys(admin, installation.keys);
    const token = newToken();
    const outcome = await openImportMandate(admin, organisation, tokenHash(token));
    if (outcome === 'unknownOrganisation')
      throw new CommandFailed(`No organisation has the enterprise number ${organisation}.`);
    if (outcome === 'inactiveOrganisation')
      throw new CommandFailed(`The organisation ${organisation} does not work here yet.`);
    return token;
  } finally {
    await admin.close();
  }
}

async function importFile(
  world: World,
  jobs: Database,
  token: string,
  { file, dryRun, absent }: Options,
  context: Context,
): Promise<ClientImport> {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new CommandFailed(`${file} is not a file.`);
  const arrived = await takeFile(world, token, basename(file), createReadStream(file));
  if (arrived.outcome === 'refused') throw new CommandFailed(arrived.message);
  if (arrived.outcome !== 'arrived') throw new CommandFailed('This organisation cannot import now.');
  const { id } = arrived;
  const job = jobSession(world.inszKeys);
  const queued = await perform(world.database, token, queueImport, {
    ...arrived,
    dryRun,
    absent,
    job,
    enqueue: false,
  });
  if (queued.outcome !== 'done') throw new CommandFailed('This organisation cannot import now.');
  const jobToken = openBytes(world.inszKeys.keyFor(sealUse), job.sealed).toString();
  // The lock tells a running server that someone is at work on it; a server that was first does the work.
  const ours = await jobs.transaction(undefined, async (tx) => {
    if (!(await lockImport(tx, id))) return false;
    const onProgress = progressOf(context);
    await runImport({ ...world, files: importFiles(world), token: jobToken, id, onProgress });
    return true;
  });
  for (;;) {
    const one = await findImport(world.database, token, id);
    if (one === undefined) throw new CommandFailed('The import cannot be found back.');
    if (ours || !isBusy(one)) return one;
    await sleep(LOOK_MS);
  }
}

/** Says how far it is, about once in a thousand rows. */
function progressOf(context: Context) {
  let told = 0;
  return ({ rows, total }: { rows: number; total: number | undefined }) => {
    if (total === undefined || (rows - told < 1_000 && rows < total)) return;
    told = rows;
    context.say(`${rows} of ${total} rows`);
  };
}

function report(one: ClientImport, context: Context): number {
  const { rows, accepted, created, updated, unchanged, doubled, rejected } = countsOf(one);
  const done = one.dryRun
    ? `${accepted} of ${rows} rows would go in`
    : `${rows} rows: ${created} new, ${updated} updated, ${unchanged} unchanged`;
  const lines = [
    `${done}, ${doubled} doubled, ${rejected} come back.`,
    ...one.notes.map(({ kind, column, message, count }) =>
      [`${kind} ${count} ×`, column, message].filter(Boolean).join(' '),
    ),
    ...(one.problem === null ? [] : [one.problem]),
  ];
  context.result(represent(one), lines);
  return one.status === 'done' ? 0 : 1;
}
