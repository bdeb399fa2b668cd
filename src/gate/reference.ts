/**
 * Writes the tables that the code decides on — categories, fields, purposes, roles, quotas — into the database, so that
 * PostgreSQL and the program always speak of the same things. Runs right after each migration; nothing is ever removed.
 */
import type { Queryable } from '../adapters/database/pool.ts';
import { maskOf } from './category.ts';
import { categoryRows, fieldRows } from './field.ts';
import { purposes } from './purpose.ts';
import { writeRules } from './reference-rule.ts';
import { type Role, roles } from './role.ts';

/** How much one user may see in a day; an organisation may see two hundred times as much. */
const quotas = { dossier: 500, listRow: 20_000, search: 300 };
const ORGANISATION_FACTOR = 200;

const writeAll = `
with given as (select $1::jsonb as tables),
  written_categories as (
    insert into categories (code, category_bit, kind)
    select code, bit, kind from given, jsonb_to_recordset(tables -> 'categories') as r (code text, bit smallint, kind text)
    on conflict (code) do update set category_bit = excluded.category_bit, kind = excluded.kind
    where (categories.category_bit, categories.kind) <> (excluded.category_bit, excluded.kind)),
  written_fields as (
    insert into fields (code, category_bit, is_list)
    select code, bit, "isList" from given, jsonb_to_recordset(tables -> 'fields') as r (code text, bit smallint, "isList" boolean)
    on conflict (code) do update set category_bit = excluded.category_bit, is_list = excluded.is_list
    where (fields.category_bit, fields.is_list) <> (excluded.category_bit, excluded.is_list)),
  written_purposes as (
    insert into purposes (code, name)
    select code, name from given, jsonb_to_recordset(tables -> 'purposes') as r (code text, name text)
    on conflict (code) do update set name = excluded.name where purposes.name <> excluded.name),
  written_quotas as (
    insert into quota_limits (kind, per_user_day, per_organisation_day)
    select kind, "perUser", "perOrganisation"
    from given, jsonb_to_recordset(tables -> 'quotas') as r (kind text, "perUser" integer, "perOrganisation" integer)
    on conflict (kind) do update
      set per_user_day = excluded.per_user_day, per_organisation_day = excluded.per_organisation_day where $2)
insert into roles as r (code, name, organisation_kinds, purposes, category_mask, opens_client_data, all_persons)
select code, name, array(select jsonb_array_elements_text(r.kinds)), array(select jsonb_array_elements_text(r.purposes)), mask,
  "opensClientData", "allPersons"
from given, jsonb_to_recordset(tables -> 'roles')
  as r (code text, name text, kinds jsonb, purposes jsonb, mask integer, "opensClientData" boolean, "allPersons" boolean)
on conflict (code) do update set name = excluded.name, organisation_kinds = excluded.organisation_kinds, purposes = excluded.purposes,
  category_mask = excluded.category_mask, opens_client_data = excluded.opens_client_data, all_persons = excluded.all_persons`;

/**
 * Writes the reference tables; running it again changes nothing. In production the quotas are written once, after that
 * they are the operator's.
 */
export async function writeReference(admin: Queryable, mode: 'demo' | 'production'): Promise<void> {
  const tables = {
    categories: categoryRows(),
    fields: fieldRows(),
    purposes: Object.entries(purposes).map(([code, name]) => ({ code, name })),
    quotas: Object.entries(quotas).map(([kind, perUser]) => ({
      kind,
      perUser,
      perOrganisation: perUser * ORGANISATION_FACTOR,
    })),
    roles: Object.entries(roles).map(([code, role]) => roleRow(code, role)),
  };
  await admin.many(writeAll, [JSON.stringify(tables), mode === 'demo']);
  await writeRules(admin);
}

function roleRow(code: string, role: Role): object {
  const { name, kinds, purposes: served, categories, opensClientData, allPersons } = role;
  return { code, name, kinds, purposes: served, mask: maskOf(categories), opensClientData, allPersons };
}
