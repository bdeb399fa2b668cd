/** What the open data ask of PostgreSQL: whom anyone may call, and when something of it last changed. Public, so no token is asked. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';

/** A contact point with its organisation; no person stands in it. */
export interface PublishedContact {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly mail: string;
  readonly phone: string | null;
  readonly from: CivilDate;
  readonly province: string | null;
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly enterpriseNumber: string | null;
    readonly demo: boolean;
    readonly places: readonly string[];
  };
}

/** Lists the contact points of today, those of an agreement only while everyone may know it. */
export function listPublishedContacts(db: Queryable): Promise<PublishedContact[]> {
  return db.many<PublishedContact>(
    `select c.id, c.title, c.address, c.mail, c.phone, c.valid_from::text as from, c.province, jsonb_build_object('id', o.id, 'name', o.name,
         'enterpriseNumber', o.enterprise_number, 'demo', o.demo,
         'places', array(select t.nis from territories t where t.organisation = o.ref order by t.nis)) as organisation
     from contact_points c join organisations o on o.ref = c.organisation
     where gate.today() between c.valid_from and coalesce(c.valid_until, gate.today())
       and (c.agreement_id is null or c.agreement_id in (select id from agreements))
     order by o.name, c.title, c.id`,
  );
}
