/** What is asked and said when an agreement begins: what it can stand under, who can be a party, who decides for it, and where it holds. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { AgreementLevel } from '../agreement/agreement.ts';
import type { Named } from '../flow/flow.ts';

export interface NewAgreement {
  readonly level: AgreementLevel;
  readonly parent: string | null;
  readonly title: string;
  readonly role: string;
  readonly signatory: string;
  readonly from: string;
  readonly until: string;
}

/** Begins an agreement for the own organisation; the answer names it. */
export function beginAgreement(
  db: Queryable,
  token: string,
  one: NewAgreement,
): Promise<Answer & { readonly id?: string }> {
  return askGate(db, 'gate.begin_agreement($1, $2, $3, $4, $5, $6, $7, $8)', [
    token,
    one.level,
    one.parent,
    one.title,
    one.role,
    one.signatory,
    one.from,
    one.until,
  ]);
}

export interface PartyTerms {
  readonly group: string;
  readonly role: string;
  readonly signatory: string;
}

/** Writes a party into a draft; without a version it is a new one. */
export function writeParty(
  db: Queryable,
  token: string,
  { agreement, version, party }: { agreement: string; version: number | null; party: string },
  { group, role, signatory }: PartyTerms,
): Promise<Answer> {
  return askGate(db, 'gate.write_party($1, $2, $3, $4, $5, $6, $7)', [
    token,
    agreement,
    version,
    party,
    group,
    role,
    signatory,
  ]);
}

/** Takes a party out of a draft. */
export function dropParty(
  db: Queryable,
  token: string,
  { agreement, party }: { agreement: string; party: string },
): Promise<Answer> {
  return askGate(db, 'gate.drop_party($1, $2, $3)', [token, agreement, party]);
}

/** Says where a draft holds; none is wherever its parties work. */
export function writePlaces(
  db: Queryable,
  token: string,
  agreement: string,
  version: number,
  places: readonly string[],
): Promise<Answer> {
  return askGate(db, 'gate.write_places($1, $2, $3, $4)', [token, agreement, version, places]);
}

export interface Parent extends Named {
  readonly level: AgreementLevel;
}

/** Lists what an agreement can stand under: what everyone can read and is not over. */
export function possibleParents(db: Queryable): Promise<readonly Parent[]> {
  return db.many<Parent>(
    `select id, title as name, level from agreements
     where status in ('approval', 'signed', 'inForce') and valid_until >= gate.today() and level <> 'grant'
     order by array_position(array['frame', 'supraLocal', 'local', 'partnership'], level), title`,
  );
}

/** Lists who can still be a party of an agreement. */
export function possibleParties(db: Queryable, agreement: string): Promise<readonly Named[]> {
  return db.many<Named>(
    `select o.id, o.name from organisations o
     where o.active and o.kind <> 'unit' and coalesce(o.valid_until, 'infinity') >= gate.today()
       and not exists (select from agreement_parties p where p.agreement_id = $1 and p.organisation = o.ref)
     order by o.name`,
    [agreement],
  );
}

/** One organ that decides for a party, in the order of its step. */
export interface Organ {
  readonly party: string;
  readonly organ: string;
  readonly ratifies: boolean;
}

/** Lists the organs that will decide for each party. */
export function organsOfParties(db: Queryable, agreement: string): Promise<readonly Organ[]> {
  return db.many<Organ>(
    `select o.id as party, s.organ, s.ratifies from agreement_parties p
     join organisations o on o.ref = p.organisation cross join lateral gate.organs_of(o.kind) s
     where p.agreement_id = $1 order by o.name, s.step`,
    [agreement],
  );
}

/** Lists the municipalities where the local governments of an agreement work. */
export function possiblePlaces(db: Queryable, agreement: string): Promise<readonly Named[]> {
  return db.many<Named>(
    `select m.nis as id, m.name from gate.places_of_parties($1) own join municipalities m on m.nis = own.nis order by m.name`,
    [agreement],
  );
}
