/** The real directory in the database: written once, changed by newer data with history, and nothing invented in it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Directory, keepDirectory, realDirectory } from './directory.sql.ts';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

const count = async (from: string) =>
  (await db.admin.one<{ count: number }>(`select count(*) as count from ${from}`))?.count;
const history = (code: string) =>
  db.admin.many('select what, before, after from directory_changes where code = $1 order by id', [code]);
const organisation = (ovo: string) =>
  db.admin.one(
    `select name, enterprise_number as number, valid_from::text as "from", valid_until::text as until, active,
       array(select nis from territories where organisation = ref order by nis) as nis
     from organisations where ovo_code = $1`,
    [ovo],
  );

describe('the real directory', () => {
  test('is written into an empty database, each authority with its territory and none active', async () => {
    expect(await keepDirectory(db.admin)).toBe(true);
    expect(await count('municipalities')).toBe(285);
    expect(await count('municipalities where demo')).toBe(0);
    expect(
      await count(`organisations where listed and not active and kind in ('municipality', 'ocmw')`),
    ).toBe(569);
    expect(await count('territories')).toBe(569);
    expect(await count('directory_changes')).toBe(0);
    expect(await organisation('OVO002349')).toEqual({
      name: 'OCMW Aartselaar',
      number: '0212234812',
      from: '2019-01-01',
      until: null,
      active: false,
      nis: ['11001'],
    });
  });

  test('is not written a second time, and two starts at once wait for one another', async () => {
    expect(await keepDirectory(db.admin)).toBe(false);
    expect(await Promise.all([keepDirectory(db.admin), keepDirectory(db.admin)])).toEqual([false, false]);
  });

  test('follows newer data: a merger, a new name, a new number; and keeps what was', async () => {
    await db.admin.many(`update organisations set active = true where ovo_code = 'OVO002349'`);
    await keepDirectory(db.admin, merged());
    expect(await history('11001')).toEqual([{ what: 'validUntil', before: null, after: '2027-12-31' }]);
    expect(await organisation('OVO002351')).toMatchObject({ until: '2027-12-31', nis: ['11004'] });
    expect(await organisation('OVO002349')).toMatchObject({
      name: 'OCMW Aartselaar-Boechout',
      until: null,
      active: true,
      nis: ['11099'],
    });
    expect(await history('OVO002349')).toEqual([
      { what: 'name', before: 'OCMW Aartselaar', after: 'OCMW Aartselaar-Boechout' },
      { what: 'territory', before: '11001', after: '11099' },
    ]);
    expect(await organisation('OVO999901')).toMatchObject({ from: '2028-01-01', nis: ['11099'] });
  });

  test('comes back as it was with the data of before', async () => {
    await keepDirectory(db.admin);
    expect(await organisation('OVO002349')).toMatchObject({ name: 'OCMW Aartselaar', nis: ['11001'] });
    expect(await organisation('OVO002351')).toMatchObject({ until: null, nis: ['11004'] });
    expect(await count('municipalities where valid_until is null')).toBe(285);
    expect(await history('11001')).toHaveLength(2);
  });

  test('leaves alone what an installation added itself', async () => {
    await db.admin.many(
      `insert into organisations (kind, name, enterprise_number, active) values ('ocmw', 'OCMW van hier', '0999999922', true)`,
    );
    await keepDirectory(db.admin, merged());
    const own = await db.admin.one(
      `select valid_until, listed from organisations where name = 'OCMW van hier'`,
    );
    expect(own).toEqual({ valid_until: null, listed: false });
  });

  test('is public to nobody before it was: its history is for the owner', async () => {
    await expect(db.app.many('select * from directory_changes')).rejects.toMatchObject({ code: '42501' });
  });
});

/** Aartselaar and Boechout merge on 1 January 2028; the OCMW of the first goes on under a new name. */
function merged(): Directory {
  const gone = new Set(['11001', '11004']);
  const [first] = realDirectory.municipalities;
  if (first === undefined) throw new Error('The directory is empty.');
  return {
    municipalities: [
      ...realDirectory.municipalities.filter(({ nis }) => !gone.has(nis)),
      { ...first, nis: '11099', name: 'Aartselaar-Boechout', validFrom: '2028-01-01', mergedFrom: [...gone] },
    ],
    authorities: [
      ...realDirectory.authorities.filter(({ nis }) => !gone.has(nis)),
      {
        nis: '11099',
        kind: 'ocmw',
        name: 'OCMW Aartselaar-Boechout',
        enterpriseNumber: '0212234812',
        ovoCode: 'OVO002349',
      },
      {
        nis: '11099',
        kind: 'municipality',
        name: 'Gemeente Aartselaar-Boechout',
        enterpriseNumber: '0999999823',
        ovoCode: 'OVO999901',
      },
    ],
  };
}
