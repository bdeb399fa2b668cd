/**
 * Compares what a witness kept with the checkpoints of the log. Every checkpoint that the witness saw must be there, letter
 * for letter; a missing or a different one means that the log was cut, put back or written anew.
 */
import type { Queryable } from '../adapters/database/pool.ts';
import { type Checkpoint, checkpointLine, parseCheckpoint } from './log-checkpoint.ts';
import { logRows, openRows } from './log-rows.ts';
import { findLastCheckpoint, type StoredCheckpoint } from './log-seal.ts';
import type { Findings, WitnessVerdict } from './log-verdict.ts';

/** A witness lags when the log has had a newer checkpoint for longer than this. */
const LAG_MS = 120_000;

/** Compares the lines of a witness; undefined lines are those of a witness that cannot be read now. */
export async function compareWitness(
  tx: Queryable,
  lines: AsyncIterable<string> | undefined,
  findings: Findings,
): Promise<WitnessVerdict> {
  if (lines === undefined) return 'unreachable';
  const stored = await openRows<StoredCheckpoint>(tx, 'log_witnessed', logRows.checkpoints);
  let latest = '';
  let number = 0;
  for await (const item of readWitness(lines)) {
    number += 1;
    const says = item === undefined ? 'the witness keeps a line that no checkpoint wrote' : undefined;
    if (item !== undefined && item.time > latest) {
      while (stored.current !== undefined && stored.current.time < item.time) await stored.advance();
      latest = item.time;
    }
    const same =
      item !== undefined && (isSame(stored.current, item) || isSame(await findAt(tx, item.time), item));
    if (says !== undefined || !same) {
      findings.note(
        'witness',
        number,
        says ?? `the witness saw a checkpoint of ${item?.time} that is not in the log`,
      );
      return 'disagrees';
    }
  }
  const last = await findLastCheckpoint(tx);
  const lags = last !== undefined && last.time > latest && Date.now() - Date.parse(last.time) > LAG_MS;
  return lags ? 'behind' : 'agrees';
}

/** Reads checkpoints from lines; undefined stands for a line that is none. A line that a crash cut short is passed over. */
export async function* readWitness(lines: AsyncIterable<string>): AsyncIterable<Checkpoint | undefined> {
  let torn = '';
  for await (const line of lines) {
    if (torn !== '' && !line.startsWith(torn)) yield undefined;
    torn = '';
    if (line === '') continue;
    const checkpoint = parseCheckpoint(line);
    if (checkpoint === undefined) torn = line;
    else yield checkpoint;
  }
  if (torn.endsWith('}')) yield undefined;
}

function isSame(stored: Checkpoint | undefined, seen: Checkpoint): boolean {
  return stored !== undefined && checkpointLine(stored) === checkpointLine(seen);
}

/** A checkpoint that the witness got twice stands earlier in the log than where the comparison has come. */
function findAt(tx: Queryable, time: string): Promise<StoredCheckpoint | undefined> {
  return tx.one<StoredCheckpoint>(`select * from (${logRows.checkpoints}) c where c.time = $1`, [time]);
}
