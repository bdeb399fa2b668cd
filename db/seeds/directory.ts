/**
 * The places of Flanders: the municipalities, real and invented, and the real local authorities of the reference data.
 * Real authorities are only listed; they become active when they join.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { municipalities } from '../../src/features/organisation/municipality.ts';
import authorities from './reference/authorities.json' with { type: 'json' };
import { insertRows, seededId } from './rows.ts';

/** Writes every municipality that is not there yet. */
export async function writeMunicipalities(admin: Queryable): Promise<void> {
  const rows = municipalities.map((one) => ({
    nis: one.nis,
    name: one.name,
    province: one.province,
    referenceRegion: one.referenceRegion,
    validFrom: one.validFrom,
    mergedFrom: one.mergedFrom,
    demo: one.demo,
  }));
  await admin.many(
    `insert into municipalities (nis, name, province, reference_region, valid_from, merged_from, demo)
     select nis, name, province, "referenceRegion", "validFrom", array(select jsonb_array_elements_text("mergedFrom")), demo
     from jsonb_to_recordset($1) as r (nis text, name text, province text, "referenceRegion" text, "validFrom" date,
       "mergedFrom" jsonb, demo boolean)
     on conflict (nis) do nothing`,
    [JSON.stringify(rows)],
  );
}

/** Writes the real municipalities and OCMWs as organisations that are listed and not active. */
export async function writeAuthorities(admin: Queryable): Promise<void> {
  const known = await admin.one<{ known: boolean }>(
    'select exists (select from organisations where ovo_code is not null) as known',
  );
  if (known?.known === true) return;
  await insertRows(
    admin,
    'organisations',
    authorities.map((one) => ({
      id: seededId(`authority ${one.enterpriseNumber}`),
      kind: one.kind,
      name: one.name,
      enterprise_number: one.enterpriseNumber,
      ovo_code: one.ovoCode,
      valid_from: '2019-01-01',
    })),
  );
  await admin.many(
    `insert into territories (organisation, nis)
     select o.ref, r.nis from jsonb_to_recordset($1) as r (nis text, "enterpriseNumber" text)
     join organisations o on o.enterprise_number = r."enterpriseNumber"
     on conflict do nothing`,
    [JSON.stringify(authorities)],
  );
}
