/** Statements about lists of people to reach: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { Channel, ListKind, OutreachOutcome } from './outreach.ts';

export interface ListSummary {
  readonly id: string;
  readonly name: string;
  readonly kind: ListKind;
  readonly open: number;
  readonly all: number;
}

export interface Attempt {
  readonly id: string;
  readonly on: string;
  readonly channel: Channel;
  readonly reached: boolean;
  readonly words: string | null;
  readonly by: string | null;
}

export interface Entry {
  readonly id: string;
  readonly person: string;
  readonly version: number;
  readonly addedOn: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly coach: string | null;
  readonly outcome: OutreachOutcome | null;
  readonly words: string | null;
  readonly closedOn: string | null;
  readonly closedBy: string | null;
  readonly attempts: readonly Attempt[];
}

interface Shown {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
}

export type Lists = Shown & { readonly items: readonly ListSummary[] };
export type OpenedList = Shown & {
  readonly list: Pick<ListSummary, 'id' | 'name' | 'kind'>;
  readonly items: readonly Entry[];
};

export function readLists(db: Queryable, token: string): Promise<Lists | Refused> {
  return askGate(db, 'gate.outreach_lists_of($1)', [token]);
}

/** Opens a list, or one person of it. */
export function readList(
  db: Queryable,
  token: string,
  list: string,
  entry: string | null,
  route: string,
): Promise<OpenedList | Refused> {
  return askGate(db, 'gate.outreach_list($1, $2, $3, $4)', [token, list, entry, route]);
}

export function makeList(
  db: Queryable,
  token: string,
  name: string,
  kind: ListKind,
): Promise<Answer & { readonly id?: string }> {
  return askGate(db, 'gate.make_outreach_list($1, $2, $3)', [token, name, kind]);
}

export type Added = Answer & {
  readonly added?: number;
  readonly there?: number;
  readonly unknown?: number;
};

export function addToList(
  db: Queryable,
  token: string,
  list: string,
  who: { readonly persons?: readonly string[]; readonly numbers?: readonly Buffer[] },
): Promise<Added> {
  return askGate(db, 'gate.add_to_outreach($1, $2, $3, $4)', [
    token,
    list,
    who.persons ?? [],
    who.numbers ?? [],
  ]);
}

export function recordAttempt(
  db: Queryable,
  token: string,
  attempt: {
    readonly entry: string;
    readonly on: string;
    readonly channel: Channel;
    readonly reached: boolean;
    readonly words: string | null;
  },
): Promise<Answer> {
  const { entry, on, channel, reached, words } = attempt;
  return askGate(db, 'gate.record_attempt($1, $2, $3, $4, $5, $6)', [
    token,
    entry,
    on,
    channel,
    reached,
    words,
  ]);
}

export function closeEntry(
  db: Queryable,
  token: string,
  end: {
    readonly entry: string;
    readonly version: number;
    readonly outcome: OutreachOutcome;
    readonly words: string | null;
  },
): Promise<Answer> {
  const { entry, version, outcome, words } = end;
  return askGate(db, 'gate.close_outreach($1, $2, $3, $4, $5)', [token, entry, version, outcome, words]);
}
