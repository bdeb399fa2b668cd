/** Every statement about the directory of organisations. Public facts: no token is asked. */
import type { Queryable } from '../../adapters/database/pool.ts';

export interface DirectoryRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly enterpriseNumber: string | null;
  readonly ovoCode: string | null;
  readonly municipalities: readonly string[];
  readonly partOf: string | null;
}

/**
 * Lists organisations by name, those of some municipalities or all; begins after the organisation named, and gives
 * nothing when that one does not exist.
 */
export function listOrganisations(
  db: Queryable,
  call: { municipalities?: readonly string[] | undefined; after?: string | undefined; size: number },
): Promise<DirectoryRow[]> {
  return db.many<DirectoryRow>(
    `select o.id, o.name, o.kind, o.enterprise_number as "enterpriseNumber", o.ovo_code as "ovoCode", whole.id as "partOf",
       array(select t.nis from territories t where t.organisation = o.ref order by t.nis) as municipalities
     from organisations o
     left join organisations whole on whole.ref = o.part_of
     where (o.valid_until is null or o.valid_until >= gate.today())
       and ($1::text[] is null
         or exists (select from territories t where t.organisation = o.ref and t.nis = any ($1)))
       and ($2::uuid is null
         or (o.name collate "C", o.id) > (select c.name collate "C", c.id from organisations c where c.id = $2))
     order by o.name collate "C", o.id
     limit $3`,
    [call.municipalities ?? null, call.after ?? null, call.size],
  );
}
