/** What the overview asks: the agreements that everyone may know by municipality, and whom one can ask there. Public, so no token is asked. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { PlacedAgreement } from './placed-agreement.ts';

export interface PlaceContact {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Works here, and is not only listed. */
  readonly active: boolean;
}

/** Reads all public agreements as one text: whoever has read the same text before need not weigh it again. */
export async function readAgreements(db: Queryable): Promise<string> {
  const row = await db.one<{ text: string }>('select gate.agreements_by_place(null)::text as text');
  return row?.text ?? '[]';
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
