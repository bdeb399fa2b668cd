/** The GPMI of the person on the own page: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, OrganisationName, Refused } from '../../gate/opened.ts';
import type { Contract } from './gpmi.ts';
import type { Made } from './gpmi.sql.ts';

export interface OwnGpmi {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly contracts: readonly Contract[];
  readonly organisations: Readonly<Record<string, OrganisationName>>;
}

/** Shows the reader's own contracts; the reading is logged. */
export function findOwnGpmi(db: Queryable, token: string, route: string): Promise<OwnGpmi | Refused> {
  return askGate(db, 'gate.own_gpmi($1, $2)', [token, route]);
}

export function signOwnGpmi(
  db: Queryable,
  token: string,
  one: { contract: string; hash: string },
): Promise<Made> {
  return askGate(db, 'gate.sign_own_gpmi($1, $2, $3)', [token, one.contract, one.hash]);
}
