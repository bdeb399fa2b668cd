/** The statement about compensation dossiers: one call of the gate, which logs everyone on it before it answers. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { KnownOfDuty } from '../gpmi/gpmi-known.ts';
import type { Look } from '../outcome/work-day.ts';

export interface Compensated {
  readonly dossier: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly birthDate: CivilDate | null;
  readonly appliedOn: CivilDate;
  readonly user: string | null;
  readonly endsOn: CivilDate | null;
  readonly gpmi: {
    readonly signedOn: CivilDate | null;
    readonly startsOn: CivilDate;
    readonly endsOn: CivilDate | null;
  } | null;
  /** What decides whether there has to be a GPMI, where there is none. */
  readonly duty: readonly KnownOfDuty[];
  readonly spells: readonly {
    readonly source: number;
    readonly contract: string;
    readonly from: CivilDate;
    readonly until: CivilDate | null;
    readonly fraction: number | null;
    readonly employer: string | null;
    readonly asOf: CivilDate;
  }[];
  readonly looks: readonly Look[];
}

export interface CompensatedShown {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly items: readonly Compensated[];
}

/** A page shows fewer than a file takes along. */
export const MOST_ON_PAGE = 200;
const MOST_IN_FILE = 2_000;

/** Reads the dossiers, for a page or for a file; the address says which, also in the log. */
export function listCompensated(
  db: Queryable,
  token: string,
  route: string,
  as: 'page' | 'file',
): Promise<CompensatedShown | Refused> {
  return askGate(db, 'gate.compensation_dossiers($1, $2, $3)', [
    token,
    route,
    as === 'page' ? MOST_ON_PAGE : MOST_IN_FILE,
  ]);
}
