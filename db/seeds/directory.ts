/** The places of the demo: the real directory, and beside it the municipalities that were invented. */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { writeDirectory } from '../../src/features/organisation/directory.sql.ts';
import { municipalities } from '../../src/features/organisation/municipality.ts';
import { insertRows } from './rows.ts';

/** Writes every municipality, real and invented, and the real authorities, where they are not there yet. */
export async function writePlaces(admin: Queryable): Promise<void> {
  await writeDirectory(admin);
  await writeMunicipalities(admin);
}

/** Writes every municipality that is not there yet. */
export async function writeMunicipalities(admin: Queryable): Promise<void> {
  const { nis } =
    (await admin.one<{ nis: string[] }>('select array_agg(nis) as nis from municipalities')) ?? {};
  const known = new Set(nis);
  await insertRows(
    admin,
    'municipalities',
    municipalities
      .filter((one) => !known.has(one.nis))
      .map((one) => ({
        nis: one.nis,
        name: one.name,
        province: one.province,
        reference_region: one.referenceRegion ?? null,
        valid_from: one.validFrom,
        merged_from: one.mergedFrom,
        demo: one.demo,
      })),
  );
}
