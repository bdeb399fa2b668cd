/**
 * The exact bytes that the hashes of the disclosure log commit to, as `db/functions/log/write.sql` makes them. A hash
 * also holds a random salt, so that an entry whose person is erased can no longer be guessed from it.
 */
import { sha256 } from './log-tree.ts';

/** One person in one view. The lists are in PostgreSQL's own notation, such as `{3,7}`. */
export interface LoggedEntry {
  readonly person: string;
  readonly categories: number;
  readonly sources: string;
  readonly flows: string;
  readonly lines: string;
  readonly involvement: number | null;
}

/** One view: `at` in microseconds since 1970, `persons` the number of entries under it. */
export interface LoggedHeader {
  readonly id: number;
  readonly at: number;
  readonly user: string | null;
  readonly organisation: string | null;
  readonly mandate: string | null;
  readonly persons: number;
  readonly sessionKind: string;
  readonly purpose: string;
  readonly route: string;
  readonly outcome: string;
  readonly reason: string | null;
}

/** Writes an entry as the text that its hash commits to. */
function entryText(header: number, ordinal: number, entry: LoggedEntry): string {
  const { person, categories, sources, flows, lines, involvement } = entry;
  return `e1|${header}|${ordinal}|${person}|${categories}|${sources}|${flows}|${lines}|${involvement ?? ''}`;
}

/** Writes a header as the text that its hash commits to; the reason comes last because it may hold any character. */
function headerText(header: LoggedHeader): string {
  const { id, at, user, organisation, mandate, persons, sessionKind, purpose, route, outcome, reason } =
    header;
  const who = `${user ?? ''}|${organisation ?? ''}|${mandate ?? ''}|${persons}|${sessionKind}`;
  return `h1|${id}|${at}|${who}|${purpose}|${route}|${outcome}|${reason === null ? '-' : `+${reason}`}`;
}

/** Computes the hash of an entry. */
export function entryHash(salt: Buffer, header: number, ordinal: number, entry: LoggedEntry): Buffer {
  return sha256(salt, Buffer.from(entryText(header, ordinal, entry)));
}

/** Computes the hash of a header, which commits to all its entries. */
export function headerHash(salt: Buffer, header: LoggedHeader, entries: readonly Buffer[]): Buffer {
  return sha256(salt, Buffer.from(headerText(header)), ...entries);
}
