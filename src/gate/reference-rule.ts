/** Copies the rules with which follow-up counts in PostgreSQL from the data of the program. What a rule means is said there. */
import type { Queryable } from '../adapters/database/pool.ts';
import { gpmiRules } from '../rules/gpmi-rule.ts';
import { ruleFields } from './reference-rule-field.ts';

/** Writes the rules of the GPMI, and which facts the rules may know; what is no longer there goes. */
export async function writeRules(admin: Queryable): Promise<void> {
  await admin.many(
    `with given as (select * from jsonb_to_recordset($1::jsonb) as r (id text, kind text, field text, operator text, value jsonb,
       also jsonb, "from" date, until date, grade text)),
     gone as (delete from gpmi_rules where id not in (select id from given))
     insert into gpmi_rules as r (id, kind, field, operator, value, also, valid_from, valid_until, grade)
     select id, kind, field, operator, value, also, "from", until, grade from given
     on conflict (id) do update set kind = excluded.kind, field = excluded.field, operator = excluded.operator,
       value = excluded.value, also = excluded.also, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
       grade = excluded.grade`,
    [JSON.stringify(gpmiRules)],
  );
  await admin.many(
    `with gone as (delete from rule_fields where field <> all ($1::text[]))
     insert into rule_fields select unnest($1::text[]) on conflict do nothing`,
    [ruleFields],
  );
}
