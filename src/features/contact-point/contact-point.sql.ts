/** Every statement about contact points: the public finder, and the own ones through the gate. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { Named } from '../flow/flow.ts';
import type { ContactPoint, OwnContactPoint } from './contact-point.ts';

/**
 * Lists whom a municipality calls, the nearest first: its own organisations, the agreements in force there, its province, all of
 * Flanders. Without a municipality those for all of Flanders and for a province.
 */
export function findContacts(db: Queryable, nis: string | null): Promise<ContactPoint[]> {
  return db.many<ContactPoint>(
    `select c.id, c.title, jsonb_build_object('id', o.id, 'name', o.name) as organisation, c.scope, c.province,
       case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.title) end as agreement, c.address, c.mail, c.phone
     from contact_points c
     join organisations o on o.ref = c.organisation
     left join agreements a on a.id = c.agreement_id
     where gate.today() between c.valid_from and coalesce(c.valid_until, gate.today()) and (c.scope = 'central'
       or (c.scope = 'province' and ($1::text is null or c.province = (select m.province from municipalities m where m.nis = $1)))
       or (c.scope = 'municipality' and exists (select from territories t where t.organisation = c.organisation and t.nis = $1))
       or (c.scope = 'agreement' and a.status = 'inForce' and gate.today() between a.valid_from and a.valid_until
         and gate.is_party(a.id, c.organisation, gate.today()) and exists (
         select from agreement_parties p join territories t on t.organisation = p.organisation
         join organisations k on k.ref = p.organisation and gate.is_local_government(k.kind)
         where p.agreement_id = a.id and t.nis = $1 and coalesce(p.leaves_after, gate.today()) >= gate.today())))
     order by array_position(array['municipality', 'agreement', 'province', 'central'], c.scope), c.province, o.name, c.title`,
    [nis],
  );
}

export interface OwnContacts {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly items: readonly OwnContactPoint[];
  readonly colleagues: readonly Named[];
  readonly agreements: readonly Named[];
}

/** Lists the contact points of the own organisation, for who keeps them. */
export function listOwnContacts(db: Queryable, token: string): Promise<OwnContacts | Refused> {
  return askGate(db, 'gate.own_contact_points($1)', [token]);
}

/** What someone leaves behind whose mandate ends: titles of contact points, and who could take them over. */
export interface ContactsLeft {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly leaver: Named;
  readonly contacts: readonly string[];
  readonly colleagues: readonly Named[];
}

/** Reads what would be left behind if a mandate ended, for whoever may end it. */
export function readContactsLeft(
  db: Queryable,
  token: string,
  mandate: string,
): Promise<ContactsLeft | Refused> {
  return askGate(db, 'gate.contacts_left($1, $2)', [token, mandate]);
}

/** Makes a contact point, or changes the one that is named. */
export function keepContact(
  db: Queryable,
  token: string,
  id: string | null,
  version: number | null,
  words: object,
): Promise<Answer & { readonly id?: string }> {
  return askGate(db, 'gate.keep_contact_point($1, $2, $3, $4)', [token, id, version, JSON.stringify(words)]);
}
