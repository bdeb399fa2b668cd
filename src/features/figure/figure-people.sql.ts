/** The statement about who stands behind a figure: one call of the gate, which logs everyone on the list before it answers. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { PeopleWish } from './figure-people.ts';

/** One case of someone whom the reader may open. */
export interface PersonBehind {
  readonly dossier: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly role: 'guidance' | 'aftercare';
  /** Who guides the person. */
  readonly user: string | null;
  readonly begunOn: CivilDate;
  readonly outcome: string;
  readonly kind: string;
}

export interface PeopleShown {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly asOf: string;
  readonly items: readonly PersonBehind[];
  /** Whether there are more than are shown. */
  readonly more: boolean;
}

/** A page shows fewer than a file takes along. */
export const MOST_ON_PAGE = 200;
const MOST_IN_FILE = 2_000;

/** Reads the people behind a number, for a page or for a file; the address says which, also in the log. */
export function listPeopleBehind(
  db: Queryable,
  token: string,
  { route, as }: { route: string; as: 'page' | 'file' },
  { code, version, outcome, kind, period }: PeopleWish,
): Promise<PeopleShown | Refused> {
  return askGate(db, 'gate.figure_people($1, $2, $3, $4::smallint, $5, $6, $7, $8, $9)', [
    token,
    route,
    code,
    version,
    outcome ?? null,
    kind ?? null,
    period?.from ?? null,
    period?.until ?? null,
    as === 'page' ? MOST_ON_PAGE : MOST_IN_FILE,
  ]);
}
