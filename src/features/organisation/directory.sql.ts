/**
 * The real municipalities and OCMWs of Flanders in the database, as the reference data of this version lists them. Newer data
 * changes, adds and ends; what was is kept. Organisations that are listed are not active: they become so when they join.
 */
import { createHash } from 'node:crypto';
import authorities from '../../../db/seeds/reference/authorities.json' with { type: 'json' };
import type { Database, Queryable } from '../../adapters/database/pool.ts';
import { type Municipality, municipalities } from './municipality.ts';

export interface Authority {
  readonly nis: string;
  readonly kind: string;
  readonly name: string;
  readonly enterpriseNumber: string;
  readonly ovoCode: string;
}

export interface Directory {
  readonly municipalities: readonly Municipality[];
  readonly authorities: readonly Authority[];
}

/** The directory of this version, without what was invented. */
export const realDirectory: Directory = {
  municipalities: municipalities.filter(({ demo }) => !demo),
  authorities,
};

/** Writes the directory when it is not there as it is now; true when something was written. */
export function keepDirectory(admin: Database, directory: Directory = realDirectory): Promise<boolean> {
  return admin.transaction(undefined, (tx) => writeDirectory(tx, directory));
}

/** Does the same inside a transaction; two at once wait for one another. */
export async function writeDirectory(tx: Queryable, directory: Directory = realDirectory): Promise<boolean> {
  const text = JSON.stringify(directory);
  const digest = createHash('sha256').update(text).digest('hex');
  await tx.one(`select pg_advisory_xact_lock(hashtextextended('werkwinkel directory', 0))`);
  const state = await tx.one<{ digest: string }>('select digest from directory_state');
  if (state?.digest === digest) return false;
  for (const statement of [
    changeMunicipalities,
    endMunicipalities,
    changeOrganisations,
    addOrganisations,
    placeOrganisations,
    endOrganisations,
  ])
    await tx.many(statement, [text]);
  await tx.many(
    `insert into directory_state (digest) values ($1)
     on conflict (single) do update set digest = excluded.digest, written_at = now()`,
    [digest],
  );
  return true;
}

const givenMunicipalities = `given as (
    select nis, name, province, "referenceRegion" as region, "validFrom" as first_day,
      array(select jsonb_array_elements_text("mergedFrom")) as merged
    from jsonb_to_recordset($1::jsonb -> 'municipalities')
      as r (nis text, name text, province text, "referenceRegion" text, "validFrom" date, "mergedFrom" jsonb))`;

const changeMunicipalities = `
with ${givenMunicipalities},
  changed as (
    insert into directory_changes (about, code, what, before, after)
    select 'municipality', m.nis, c.what, c.before, c.after
    from given g join municipalities m using (nis)
    cross join lateral (values ('name', m.name, g.name), ('province', m.province, g.province),
      ('referenceRegion', m.reference_region, g.region), ('mergedFrom', m.merged_from::text, g.merged::text),
      ('validUntil', m.valid_until::text, null)) as c (what, before, after)
    where c.before is distinct from c.after)
insert into municipalities as m (nis, name, province, reference_region, valid_from, merged_from)
select nis, name, province, region, first_day, merged from given
on conflict (nis) do update set name = excluded.name, province = excluded.province, reference_region = excluded.reference_region,
  merged_from = excluded.merged_from, valid_until = null
where (m.name, m.province, m.merged_from) is distinct from (excluded.name, excluded.province, excluded.merged_from)
  or m.reference_region is distinct from excluded.reference_region or m.valid_until is not null`;

// One that merged ends on the day before the new one begins; one that is simply no longer listed ended yesterday.
const endMunicipalities = `
with ${givenMunicipalities},
  ended as (
    update municipalities m
    set valid_until = greatest(m.valid_from, coalesce((select min(g.first_day) - 1 from given g where m.nis = any (g.merged)), current_date - 1))
    where not m.demo and m.valid_until is null and not exists (select from given g where g.nis = m.nis)
    returning m.nis, m.valid_until)
insert into directory_changes (about, code, what, after) select 'municipality', nis, 'validUntil', valid_until::text from ended`;

const givenAuthorities = `given as (
    select nis, kind, name, "enterpriseNumber" as number, "ovoCode" as ovo
    from jsonb_to_recordset($1::jsonb -> 'authorities')
      as r (nis text, kind text, name text, "enterpriseNumber" text, "ovoCode" text))`;

const known =
  'not o.demo and o.kind = g.kind and (o.ovo_code = g.ovo or (o.ovo_code is null and o.enterprise_number = g.number))';

// Only an end that this directory gave is taken back.
const changeOrganisations = `
with ${givenAuthorities},
  here as (
    select o.ref, o.name as old_name, o.enterprise_number as old_number, o.ovo_code as old_ovo, o.listed, o.valid_until,
      case when not exists (select from directory_changes d where d.code = o.ovo_code and d.what = 'validUntil') then o.valid_until end
        as kept_until, g.name, g.number, g.ovo
    from given g join organisations o on ${known}),
  changed as (
    insert into directory_changes (about, code, what, before, after)
    select 'organisation', h.ovo, c.what, c.before, c.after
    from here h
    cross join lateral (values ('name', h.old_name, h.name), ('enterpriseNumber', h.old_number, h.number),
      ('ovoCode', h.old_ovo, h.ovo), ('validUntil', h.valid_until::text, h.kept_until::text)) as c (what, before, after)
    where c.before is distinct from c.after)
update organisations o
set name = h.name, enterprise_number = h.number, ovo_code = h.ovo, valid_until = h.kept_until, listed = true
from here h
where o.ref = h.ref and (not h.listed or (h.old_name, h.old_number, h.old_ovo) is distinct from (h.name, h.number, h.ovo)
  or h.valid_until is distinct from h.kept_until)`;

// In an empty directory everything was there before; what comes later begins with its municipality.
const addOrganisations = `
with ${givenAuthorities},
  filled as (select exists (select from directory_state) as before)
insert into organisations (kind, name, enterprise_number, ovo_code, valid_from, listed)
select g.kind, g.name, g.number, g.ovo, case when filled.before then m.valid_from else date '2019-01-01' end, true
from given g join municipalities m on m.nis = g.nis cross join filled
where not exists (select from organisations o where ${known})
order by g.nis, g.kind`;

const placeOrganisations = `
with ${givenAuthorities},
  here as (select o.ref, g.ovo, g.nis from given g join organisations o on o.ovo_code = g.ovo and o.listed),
  left_place as (
    delete from territories t using here h where t.organisation = h.ref and t.nis <> h.nis
      and exists (select from municipalities m where m.nis = t.nis and m.valid_until is not null)
    returning t.nis as before, h.ovo, h.nis as after),
  told as (
    insert into directory_changes (about, code, what, before, after) select 'organisation', ovo, 'territory', before, after from left_place)
insert into territories (organisation, nis) select ref, nis from here on conflict do nothing`;

const endOrganisations = `
with ${givenAuthorities},
  ended as (
    update organisations o set valid_until = greatest(o.valid_from, coalesce((
      select max(m.valid_until) from territories t join municipalities m using (nis) where t.organisation = o.ref), current_date - 1))
    where o.listed and o.valid_until is null and not exists (select from given g where g.ovo = o.ovo_code)
    returning o.ovo_code, o.valid_until)
insert into directory_changes (about, code, what, after) select 'organisation', ovo_code, 'validUntil', valid_until::text from ended`;
