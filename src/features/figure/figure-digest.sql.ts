/** Statements about the figures of a month: what a reader asks of them, and what the job does in the name of that reader. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { InterfaceLanguage } from '../../kernel/language.ts';
import type { DigestCell } from './figure-digest.ts';

export interface DigestShown {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  /** Whether this reader asked for the figures of each month. */
  readonly chosen: boolean;
  readonly address: string | null;
  /** Of which figures are kept, as `2026-10`, the last one first. */
  readonly months: readonly string[];
  readonly digest: {
    readonly month: string;
    readonly asOf: string;
    readonly cells: readonly DigestCell[];
  } | null;
  /** Those of the month before, where they are kept. */
  readonly before: readonly DigestCell[] | null;
}

/** Reads the figures of a month, as its first day; of the last one where none is named. */
export function readDigest(
  db: Queryable,
  token: string,
  month: string | null,
): Promise<DigestShown | Refused> {
  return askGate(db, 'gate.figure_digest($1, $2)', [token, month]);
}

export function chooseDigest(
  db: Queryable,
  token: string,
  wanted: boolean,
  language: InterfaceLanguage,
): Promise<Answer> {
  return askGate(db, 'gate.choose_digest($1, $2, $3)', [token, wanted, language]);
}

/** Lists the mandates of those who are to be told of a month today. */
export async function dueDigests(jobs: Queryable): Promise<readonly string[]> {
  const due = await jobs.many<{ mandate: string }>('select mandate from gate.due_digests() as mandate');
  return due.map(({ mandate }) => mandate);
}

/** Opens a session of that mandate for statistics alone; false where nothing is to be told any more. */
export async function beginDigest(jobs: Queryable, mandate: string, tokenHash: Buffer): Promise<boolean> {
  const row = await jobs.one<{ begun: boolean }>('select gate.begin_digest($1, $2) as begun', [
    mandate,
    tokenHash,
  ]);
  return row?.begun === true;
}

export type DigestTaken =
  | {
      readonly outcome: 'taken';
      readonly month: string;
      readonly language: InterfaceLanguage;
      readonly address: string | null;
    }
  | { readonly outcome: 'kept' | 'missing' };

/** Keeps the figures of the month that is over; only who is first has a letter to send. */
export function takeDigest(
  db: Queryable,
  token: string,
  asOf: string,
  cells: readonly DigestCell[],
): Promise<DigestTaken> {
  return askGate(db, 'gate.take_digest($1, $2, $3)', [token, asOf, JSON.stringify(cells)]);
}
