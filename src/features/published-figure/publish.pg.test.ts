/** Who publishes figures, what that role can do, and whose numbers are in them. That nothing is told of few stands in tests/properties/figure-attack.test.ts. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OrganisationKey } from '../../../db/seeds/demo-organisation.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { civilDate } from '../../kernel/civil-date.ts';
import { publishFigures } from './published-figure.sql.ts';
import { writePublicIndicators } from './public-indicator.sql.ts';

let db: FreshDatabase;
let place: Town;
const flows = new Map<string, string>();
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
  await writePublicIndicators(db.admin);
  for (const from of ['ocmwVlierbeke', 'ocmwOosterham', 'gemeenteVlierbeke'] as const) {
    const { id } = await place.flow({ from, to: 'vvsg', purpose: 'statistics', categories: ['outcome'] });
    flows.set(from, id);
  }
});
beforeEach(async () => {
  await db.admin.many('truncate published_figures, fixed_sums, figure_counts, figure_runs');
  await db.admin.many(
    `update flows set status = 'inForce', suspension_reason = null where purpose = 'statistics'`,
  );
  await place.moveClock(civilDate('2026-02-01'));
});
afterAll(() => db.close());

async function counted(
  organisation: OrganisationKey,
  month: string,
  numbers: Readonly<Record<string, number>>,
) {
  await db.admin.many(
    `insert into figure_counts (organisation, indicator, version, month, outcome, number)
     select $1, 'outflow', 1, $2::date, key, value::integer from jsonb_each_text($3)`,
    [place.organisations[organisation].ref, `${month}-01`, JSON.stringify(numbers)],
  );
}

/** As `99001 2025: 20 of 40`. */
async function published(): Promise<string[]> {
  await publishFigures(db.jobs);
  const rows = await db.app.many<{ told: string }>(
    `select concat(place, ' ', year, '-' || quarter, ': ', coalesce(reached || ' of ' || known, 'withheld')) as told from published_figures
     where indicator = 'outflow' order by year, quarter nulls last, level, place`,
  );
  return rows.map(({ told }) => told);
}

async function suspend(from: string): Promise<void> {
  await db.admin.many(`update flows set status = 'suspended', suspension_reason = 'proef' where id = $1`, [
    flows.get(from),
  ]);
}

const quarters = ['2025-01', '2025-04', '2025-07', '2025-10'];

describe('the role that publishes', () => {
  it('reads sums through one function, keeps them and adds to what is published; and can do nothing else', async () => {
    const rows = await db.admin.many<{ right: string }>(
      `select c.oid::regclass::text || ' ' || p as right from pg_class c join pg_namespace n on n.oid = c.relnamespace
       cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) p
       where n.nspname in ('public', 'gate', 'log', 'identity', 'graphile_worker') and c.relkind in ('r', 'p', 'v', 'm')
         and has_table_privilege('figure_publisher', c.oid, p)
       union all
       select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('gate', 'log', 'identity', 'graphile_worker') and p.prosecdef and has_function_privilege('figure_publisher', p.oid, 'execute')
       union all
       select 'is ' || r.rolname from pg_roles r where pg_has_role('figure_publisher', r.oid, 'member') and r.rolname <> 'figure_publisher'
       order by 1`,
    );
    expect(rows.map(({ right }) => right)).toEqual([
      'fixed_sums insert',
      'fixed_sums select',
      'public_indicators select',
      'publish_figures',
      'published_figures insert',
      'published_figures select',
      'sums_to_publish',
      'today',
    ]);
    const role = await db.admin.one(
      `select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'figure_publisher'`,
    );
    expect(role).toEqual({ rolcanlogin: false, rolsuper: false, rolbypassrls: false, rolcreaterole: false });
  });

  it('is the only one: the application reads what is published, and neither sums nor the way there', async () => {
    await expect(db.app.many('select * from fixed_sums')).rejects.toThrow('permission denied');
    await expect(db.app.many('select gate.publish_figures()')).rejects.toThrow('permission denied');
    await expect(db.jobs.many('select * from fixed_sums')).rejects.toThrow('permission denied');
    await expect(
      db.jobs.many(`select * from gate.sums_to_publish('outflow', '2025-01-01', '2025-05-01')`),
    ).rejects.toThrow('permission denied');
  });
});

describe('a year', () => {
  it('holds a municipality with its OCMW as one, and withholds who has few', async () => {
    for (const month of quarters) {
      await counted('ocmwVlierbeke', month, { WORK: 14, STOPPED: 15 });
      await counted('gemeenteVlierbeke', month, { WORK: 1 });
      await counted('ocmwOosterham', month, { WORK: 4, STOPPED: 11 });
    }
    expect(await published()).toEqual([
      ...['1', '2', '3', '4'].map((quarter) => `Vlaanderen 2025-${quarter}: withheld`),
      'Vlaanderen 2025: 76 of 180',
      '99001 2025: 60 of 120',
      '99002 2025: 16 of 60',
      'Oost-Vlaanderen 2025: 76 of 180',
      'Vlierstreek (demo) 2025: 76 of 180',
    ]);
  });

  it('has nobody in it without a flow to VVSG that names what is counted', async () => {
    await suspend('ocmwOosterham');
    for (const month of quarters) {
      await counted('ocmwVlierbeke', month, { WORK: 14, STOPPED: 15 });
      await counted('ocmwOosterham', month, { WORK: 40, STOPPED: 40 });
      await counted('ocmwZandkapelle', month, { WORK: 40, STOPPED: 40 });
    }
    expect(await published()).toEqual([
      ...['1', '2', '3', '4'].map((quarter) => `Vlaanderen 2025-${quarter}: 14 of 29`),
      'Vlaanderen 2025: 56 of 116',
      '99001 2025: 56 of 116',
      'Oost-Vlaanderen 2025: 56 of 116',
      'Vlierstreek (demo) 2025: 56 of 116',
    ]);
    // It has another subject than what is counted, so it does not do.
    expect(await db.app.many(`select from published_figures where indicator = 'referralAnswered'`)).toEqual(
      [],
    );
  });

  it('waits until everyone is counted in full since it is due, and is counted once', async () => {
    await suspend('ocmwOosterham');
    const person = await place.person({ guidedBy: { ocmwVlierbeke: { user: 'coach.vlierbeke' } } });
    for (const month of quarters) await counted('ocmwVlierbeke', month, { WORK: 14, STOPPED: 15 });
    expect(await published()).toEqual([]);
    await db.admin.many(
      `insert into figure_runs (organisation, counted_at, cases, differences, milliseconds) values ($1, '2026-02-01T02:00:00Z', 0, 0, 0)`,
      [place.organisations.ocmwVlierbeke.ref],
    );
    const before = await published();
    expect(before).toContain('99001 2025: 56 of 116');
    await db.admin.many('update figure_counts set number = number + 1');
    expect(await published()).toEqual(before);
    await db.admin.many('delete from involvements where person_id = $1', [person]);
  });

  it('counts a municipality that merged with its successor', async () => {
    await db.admin.many(
      `insert into municipalities (nis, name, province, valid_from, merged_from) values ('99101', 'Vlierham', 'Oost-Vlaanderen', '2025-01-01', '{99001,99002}')`,
    );
    await db.admin.many(
      `update municipalities set valid_until = '2024-12-31' where nis in ('99001', '99002')`,
    );
    for (const month of quarters) {
      await counted('ocmwVlierbeke', month, { WORK: 14, STOPPED: 15 });
      await counted('ocmwOosterham', month, { WORK: 4, STOPPED: 11 });
    }
    expect(await published()).toContain('99101 2025: 72 of 176');
  });
});
