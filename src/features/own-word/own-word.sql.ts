/** Every statement about the own words of a person: one call of the gate each, which logs and answers. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { NoRecord } from '../my/my.sql.ts';
import type { Guide, OwnWord, OwnWordKind } from './own-word.ts';

export interface OwnWords {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly words: readonly OwnWord[];
  /** The organisations that guide now, of which the person may let any read. */
  readonly guides: readonly Guide[];
}

export function findOwnWords(
  db: Queryable,
  token: string,
  route: string,
): Promise<OwnWords | NoRecord | Refused> {
  return askGate(db, 'gate.own_words($1, $2)', [token, route]);
}

/** A word as it was typed; `id` and `version` of the one it changes. */
export interface WordWritten {
  readonly id: string | null;
  readonly version: number | null;
  readonly kind: OwnWordKind;
  readonly text: string;
  readonly readers: readonly string[];
}

export function writeOwnWord(db: Queryable, token: string, one: WordWritten): Promise<Answer> {
  return askGate(db, 'gate.write_own_word($1, $2, $3, $4, $5, $6)', [
    token,
    one.id,
    one.version,
    one.kind,
    one.text,
    one.readers,
  ]);
}

export function removeOwnWord(db: Queryable, token: string, id: string, version: number): Promise<Answer> {
  return askGate(db, 'gate.remove_own_word($1, $2, $3)', [token, id, version]);
}
