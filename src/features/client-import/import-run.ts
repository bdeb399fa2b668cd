/**
 * The work of an import: read the file once, then again in batches that each stand in one transaction together with how far
 * it came. Whenever it is cut off, it goes on from there, and each row goes in once. It acts with the token of its own job.
 */
import { mayTryAgain, type Queryable } from '../../adapters/database/pool.ts';
import { sealJson } from '../../adapters/keys/sealed-bytes.ts';
import { readTable } from '../../adapters/table/table-reader.ts';
import { clientReference } from './client.ts';
import { findImport } from './client-import.sql.ts';
import { type ClientImport, countsOf } from './client-import.ts';
import { registrationOf } from './client-registration.ts';
import { clientCodeLists } from './code-list.ts';
import { endAbsent, marker } from './import-absence.ts';
import { type JudgedRow, judgeRaw, settleBatch } from './import-batch.ts';
import { addRemarks } from './import-note.ts';
import { isPersonInstead, personInstead, type Reading, readOnce } from './import-reading.ts';
import { type Advance, registerClients } from './import-run.sql.ts';
import { advance, Halt, type Here, type ImportWork, sealUse, type WorkOutcome } from './import-work.ts';
import { oneAhead } from './one-ahead.ts';
import type { RowContext } from './row.ts';

const BATCH = 200;
const ATTEMPTS = 5;

/** Does an import from where it stands to its end. */
export async function runImport(work: ImportWork): Promise<WorkOutcome> {
  const one = await findImport(work.database, work.token, work.id);
  if (one === undefined) return 'signedOut';
  try {
    return await workThrough(work, one);
  } catch (cause) {
    if (cause instanceof Halt) return cause.outcome;
    throw cause;
  }
}

async function workThrough(work: ImportWork, one: ClientImport): Promise<WorkOutcome> {
  const context = { today: one.today, codeLists: clientCodeLists };
  let here: Here = { line: one.line, counts: countsOf(one), notes: one.notes };
  await advance(work, work.database, here, { state: { status: 'checking' } });
  const reading = await readOnce(work.files.read(work.id), one.choices, context, (rows) =>
    work.onProgress?.({ rows, total: undefined }),
  );
  const refused = refusalOf(work, reading, context);
  await advance(work, work.database, here, refused ?? started(work, reading));
  if (refused) return 'finished';
  // While PostgreSQL writes one batch, the next one is read and judged.
  for await (const rows of oneAhead(batches(work, reading, here.line, context))) {
    here = await keepBatch(work, one, here, rows);
    work.onProgress?.({ rows: here.counts.rows, total: reading.rows });
    if (work.signal?.aborted) return 'paused';
  }
  await close(work, one, here, reading);
  return 'finished';
}

/** Says why a file cannot be used at all: it has no readable header, or a header that tells of nobody. */
function refusalOf(work: ImportWork, reading: Reading, { today }: RowContext): Advance | undefined {
  const { headings, match, stopped } = reading;
  if (headings.length === 0) return { state: { status: 'stopped', problem: stopped ?? personInstead } };
  if (isPersonInstead(reading, today)) return { state: { status: 'stopped', problem: personInstead } };
  if (match.problems.length === 0) return undefined;
  return {
    state: { status: 'columns', problem: match.problems.join(' ') },
    headings: sealJson(work.inszKeys.keyFor(sealUse), headings),
  };
}

function started(work: ImportWork, { headings, rows }: Reading): Advance {
  return {
    state: { status: 'running', total: rows },
    headings: sealJson(work.inszKeys.keyFor(sealUse), headings),
  };
}

async function* batches(
  work: ImportWork,
  reading: Reading,
  after: number,
  context: RowContext,
): AsyncGenerator<JudgedRow[]> {
  let batch: JudgedRow[] = [];
  for await (const event of readTable(work.files.read(work.id))) {
    if ((event.kind !== 'row' && event.kind !== 'badRow') || event.line <= after) continue;
    batch.push(judgeRaw(event, reading.match, reading.lines, context));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

// Another organisation that registers the same persons in another order can cost a deadlock; then the batch is done again.
async function keepBatch(
  work: ImportWork,
  one: ClientImport,
  here: Here,
  rows: readonly JudgedRow[],
): Promise<Here> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work.database.transaction(work.token, (tx) => writeBatch(work, tx, one, here, rows));
    } catch (cause) {
      if (attempt === ATTEMPTS || !mayTryAgain(cause)) throw cause;
    }
  }
}

async function writeBatch(
  work: ImportWork,
  tx: Queryable,
  one: ClientImport,
  here: Here,
  rows: readonly JudgedRow[],
): Promise<Here> {
  const registrar = { ...one, inszKeys: work.inszKeys };
  const clients = rows.flatMap(({ client }) => (client ? [registrationOf(client, registrar)] : []));
  const answers = await registerClients(tx, work.token, clients, one.dryRun);
  if (answers.outcome !== 'done') throw new Halt('signedOut');
  const { counts, notes, remarks, rejected, rejectedPersons, registered } = settleBatch(
    rows,
    answers.rows,
    here,
  );
  const line = rows.at(-1)?.line ?? here.line;
  const sealed =
    remarks.length > 0 ? sealJson(work.inszKeys.keyFor(sealUse), { rejected, remarks }) : undefined;
  const mark = marker(work.inszKeys);
  const people =
    one.absent === 'ended'
      ? Object.fromEntries(registered.map(({ client, dossier }) => [mark(clientReference(client)), dossier]))
      : {};
  await advance(work, tx, here, {
    state: { line, counts, notes },
    sealed,
    rejected: rejectedPersons,
    people,
  });
  return { line, counts, notes };
}

async function close(work: ImportWork, one: ClientImport, here: Here, reading: Reading): Promise<void> {
  const { stopped, warnings } = reading;
  const notes = addRemarks(
    here.notes,
    warnings.map((message) => ({ line: 1, kind: 'warning' as const, column: null, message })),
  );
  await work.database.transaction(work.token, async (tx) => {
    const hadErrors = stopped !== undefined || here.counts.rejected > 0;
    const absence = one.absent === 'ended' ? await endAbsent(work, tx, one, reading, hadErrors) : undefined;
    const status = stopped === undefined ? 'done' : 'stopped';
    await advance(work, tx, here, { state: { status, problem: stopped ?? null, notes, absence } });
  });
  if (!one.dryRun) await work.files.remove(work.id);
}
