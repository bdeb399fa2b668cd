/** Copies the rules with which follow-up counts in PostgreSQL from the data of the program. What a rule means is said there. */
import { createHash } from 'node:crypto';
import type { Queryable } from '../adapters/database/pool.ts';
import { instruments } from '../rules/catalogue.ts';
import { disputedPoints } from '../rules/disputed-point.ts';
import { gpmiRules } from '../rules/gpmi-rule.ts';
import type { DisputedPoint } from '../rules/reading.ts';
import { ruleFields } from './reference-rule-field.ts';

/** Writes the rules of the GPMI, which facts the rules may know, and which points are disputed; what is no longer there goes. */
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
  await admin.many(
    `with given as (select * from jsonb_to_recordset($1::jsonb) as r (point text, statuses text[], readings text[])),
     gone as (delete from reading_points where point not in (select point from given))
     insert into reading_points select point, statuses, readings from given
     on conflict (point) do update set statuses = excluded.statuses, readings = excluded.readings`,
    [JSON.stringify(disputedPoints.map(pointRow))],
  );
  await publishRules(admin);
}

function pointRow({ id, statuses, readings }: DisputedPoint) {
  return { point: id, statuses, readings: readings.map(({ code }) => code) };
}

/** Keeps what the rules say from now on, unless they say what they said: so that a later reader can ask as of then. */
async function publishRules(admin: Queryable): Promise<void> {
  const rules = JSON.stringify(instruments);
  const mark = createHash('sha256').update(rules).digest('hex');
  await admin.many(
    `insert into rule_publications (mark, rules) select $1, $2::jsonb
     where $1 is distinct from (select mark from rule_publications order by id desc limit 1)`,
    [mark, rules],
  );
}
