/**
 * Verifies an exported log with the public key alone, without a database. Any changed byte shows, for every byte is either
 * under the signed root or in a form that allows no other.
 */
import type { KeyObject } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { entryHash, headerHash } from './log-canonical.ts';
import { type Checkpoint, type CheckpointHead, parseCheckpoint, signerOf } from './log-checkpoint.ts';
import {
  entryFromLine,
  type EntryLine,
  type HeaderLine,
  insideFirstLine,
  parseExportLine,
} from './log-export-line.ts';
import { openLedger, type RemovalLedger } from './log-removal.ts';
import { leafHash } from './log-tree.ts';
import {
  type Findings,
  type LogVerdict,
  noFindings,
  SETTLED_MS,
  type WitnessVerdict,
} from './log-verdict.ts';
import { readWitness } from './log-witness-check.ts';
import { growTree, type GrowingTree } from './log-grow-tree.ts';

interface Counts {
  headers: number;
  entries: number;
}

/** Counts the numbers of headers that no line holds, up to the last that is old enough at the time of the checkpoint. */
interface Numbers {
  take(id: number, at: number): void;
  gaps(): number;
}

/** Verifies an export; `witness` holds the lines of a kept copy of the checkpoints. */
export async function verifyExport(
  path: string,
  keys: readonly KeyObject[],
  witness?: AsyncIterable<string>,
): Promise<LogVerdict> {
  const findings = noFindings();
  const counts = { headers: 0, entries: 0 };
  const seen = witness === undefined ? [] : await collect(witness, keys, findings);
  const lines = exportedLines(path, findings);
  const head = await lines.next();
  const checkpoint = parseCheckpoint(insideFirstLine(head.value ?? '') ?? '');
  if (checkpoint === undefined || signerOf(checkpoint, keys) < 0)
    findings.note('file', 1, 'the first line is not a checkpoint signed by this key');
  const tree = growTree([...seen.map((one) => one.size), checkpoint?.size ?? 0]);
  const ledger = openLedger();
  const numbers = countNumbers(checkpoint);
  let number = 1;
  for await (const line of lines) {
    number += 1;
    const leaf = readLine(line, counts, ledger, numbers);
    if (leaf === undefined) findings.note('file', number, 'a line is not as it was written');
    else tree.add(leaf);
  }
  const size = number - 1;
  if (checkpoint && tree.rootAt(size)?.equals(checkpoint.root) !== true)
    findings.note('checkpoint', size, 'the lines are not those that the checkpoint covers');
  const removal = ledger.judge();
  if (removal !== undefined) findings.note('removal', 0, removal);
  const verdict =
    witness === undefined || checkpoint === undefined
      ? 'none'
      : judgeWitness(seen, tree, checkpoint, findings);
  const { first } = findings;
  return {
    whole: first === undefined,
    ...counts,
    sealed: size,
    witness: verdict,
    gaps: numbers.gaps(),
    ...(first ? { firstBad: first } : {}),
  };
}

/** Reads one line into its leaf, or undefined when it is not as it was written. */
function readLine(line: string, counts: Counts, ledger: RemovalLedger, numbers: Numbers): Buffer | undefined {
  const read = parseExportLine(line);
  if (read === undefined) return undefined;
  if ('entries' in read) {
    counts.headers += 1;
    counts.entries += read.entries.length;
    numbers.take(read.id, read.at);
    return leafOf(read, ledger);
  }
  ledger.gone(read);
  numbers.take(read.header, read.at);
  return Buffer.from(read.leaf, 'hex');
}

function countNumbers(checkpoint: CheckpointHead | undefined): Numbers {
  const moment = (Date.parse(checkpoint?.time ?? '') - SETTLED_MS) * 1000;
  const fresh: number[] = [];
  let old = 0;
  let last = 0;
  return {
    take(id, at) {
      if (at > moment) fresh.push(id);
      else {
        old += 1;
        last = Math.max(last, id);
      }
    },
    gaps: () => Math.max(0, last - old - fresh.filter((id) => id < last).length),
  };
}

function leafOf(line: HeaderLine, ledger: RemovalLedger): Buffer {
  const header = { ...line, persons: line.entries.length };
  ledger.record(header);
  const hashes = line.entries.map((entry: EntryLine, index) => {
    if (!('erasedBy' in entry))
      return entryHash(Buffer.from(entry.salt, 'hex'), line.id, index + 1, entryFromLine(entry));
    ledger.erased(entry.erasedBy, line.at, line.id, index + 1);
    return Buffer.from(entry.hash, 'hex');
  });
  return leafHash(headerHash(Buffer.from(line.salt, 'hex'), header, hashes));
}

async function collect(
  lines: AsyncIterable<string>,
  keys: readonly KeyObject[],
  findings: Findings,
): Promise<Checkpoint[]> {
  const seen: Checkpoint[] = [];
  for await (const checkpoint of readWitness(lines)) {
    if (checkpoint === undefined || signerOf(checkpoint, keys) < 0)
      findings.note('witness', seen.length + 1, 'the witness keeps a line that this key did not sign');
    else seen.push(checkpoint);
  }
  return seen;
}

/** An export may be older than what the witness saw last; what the witness saw before it must be in it. */
function judgeWitness(
  seen: readonly Checkpoint[],
  tree: GrowingTree,
  { size, time }: CheckpointHead,
  findings: Findings,
): WitnessVerdict {
  const other = seen.find((one) =>
    one.size <= size ? tree.rootAt(one.size)?.equals(one.root) !== true : one.time <= time,
  );
  if (other !== undefined)
    findings.note('witness', other.size, `the witness saw another log at ${other.time}`);
  if (other !== undefined || findings.first?.what === 'witness') return 'disagrees';
  return seen.some((one) => one.size >= size) ? 'agrees' : 'behind';
}

/** Yields the lines of the file; text after the last line break, or bytes that are no UTF-8, are noted. */
async function* exportedLines(path: string, findings: Findings): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  let number = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      number += lines.length;
      yield* lines;
    }
    rest += decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    findings.note('file', number + 1, 'the file holds bytes that are no text');
  }
  if (rest !== '') findings.note('file', number + 1, 'the file does not end where a line ends');
  return undefined;
}
