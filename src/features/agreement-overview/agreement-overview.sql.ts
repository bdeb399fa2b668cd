/** What the overview asks: the agreements that everyone may know by municipality, and whom one can ask there. Public, so no token is asked. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { PlacedAgreement } from './placed-agreement.ts';

export interface PlaceContact {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Works here, and is not only listed. */
  readonly active: boolean;
}

/** All public agreements as they stood under one version of the law on one day. */
export interface AgreementsNow {
  readonly version: number;
  readonly today: CivilDate;
  /** Nothing where the version and the day are those already read. */
  readonly agreements: readonly PlacedAgreement[] | null;
}

/** Reads all public agreements, unless nothing changed since they were read before. */
export function readAgreements(
  db: Queryable,
  before?: Omit<AgreementsNow, 'agreements'>,
): Promise<AgreementsNow> {
  return askGate(db, 'gate.agreements_since($1, $2)', [before?.version ?? null, before?.today ?? null]);
}

/** Lists the public agreements of one municipality, and those of municipalities that merged into it. */
export async function listAgreementsOf(db: Queryable, nis: string): Promise<readonly PlacedAgreement[]> {
  const row = await db.one<{ found: PlacedAgreement[] }>('select gate.agreements_by_place($1) as found', [
    nis,
  ]);
  return row?.found ?? [];
}

/** Lists whom one can ask in a municipality. */
export async function listContactsOf(db: Queryable, nis: string): Promise<readonly PlaceContact[]> {
  const row = await db.one<{ found: PlaceContact[] }>('select gate.contacts_of_place($1) as found', [nis]);
  return row?.found ?? [];
}
