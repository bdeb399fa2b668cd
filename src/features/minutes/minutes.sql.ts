/** What is asked of minutes and said to the gate about them. What a reader may read of them is decided there, point by point. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Minutes } from './minutes.ts';

/** Opens the minutes of a meeting, or nothing where there is none for this reader. */
export async function readMinutes(db: Queryable, meeting: string): Promise<Minutes | undefined> {
  const row = await db.one<{ minutes: Minutes | null }>('select gate.read_minutes($1) as minutes', [meeting]);
  return row?.minutes ?? undefined;
}

/** Finds the meeting of a point on an agenda. */
export async function meetingOf(db: Queryable, item: string): Promise<string | undefined> {
  const row = await db.one<{ meeting: string }>(
    'select meeting_id as meeting from agenda_items where id = $1',
    [item],
  );
  return row?.meeting;
}

export type MinutesAnswer = Answer & {
  readonly id?: string;
  readonly version?: number;
  readonly at?: string;
  readonly text?: string;
};

export interface GivenMinutes {
  readonly item: string;
  readonly version: number;
  readonly sheet: string;
  readonly text: string;
}

export function writeMinutes(db: Queryable, token: string, given: GivenMinutes): Promise<MinutesAnswer> {
  const { item, version, sheet, text } = given;
  return askGate(db, 'gate.write_minutes($1, $2, $3, $4, $5)', [token, item, version, sheet, text]);
}

export function approveMinutes(
  db: Queryable,
  token: string,
  meeting: string,
  approvedIn: string,
): Promise<MinutesAnswer> {
  return askGate(db, 'gate.approve_minutes($1, $2, $3)', [token, meeting, approvedIn]);
}

export function correctMinutes(
  db: Queryable,
  token: string,
  item: string,
  text: string,
): Promise<MinutesAnswer> {
  return askGate(db, 'gate.correct_minutes($1, $2, $3)', [token, item, text]);
}
