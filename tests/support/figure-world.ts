/**
 * Local governments with invented sums, for what is published of them: where each lies, how many it counts in which quarter, who suspends
 * its flow when, and what is corrected afterwards. Every quarter is published in its turn.
 */
import fc from 'fast-check';
import type { FreshDatabase } from './database.ts';
import type { Town } from './town.ts';

export const years = [2024, 2025] as const;
const quarters = years.flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ year, quarter })));

/** In three regions of two provinces; the last two work for two municipalities of one region, and of two. */
const places: readonly (readonly string[])[] = [
  ['42010'],
  ['42025'],
  ['43002'],
  ['43005'],
  ['42023'],
  ['46020'],
  ['46021'],
  ['13001'],
  ['13002'],
  ['13003'],
  ['43007', '43010'],
  ['43014', '46024'],
];

/** How many each counts in a quarter, by outcome; nothing while its flow is suspended. */
export interface FigureWorld {
  readonly governments: readonly (readonly {
    readonly WORK: number;
    readonly STOPPED: number;
    /** Of who found work, who still worked after a year and who did not; the others were not reached. */
    readonly YES: number;
    readonly NO: number;
    readonly counts: boolean;
  }[])[];
  /** What is added to the first numbers after they were published. */
  readonly correction: number;
}

const sizes = [
  { WORK: fc.nat(3), STOPPED: fc.nat(2) },
  { WORK: fc.nat(9), STOPPED: fc.nat(5) },
  { WORK: fc.integer({ min: 3, max: 30 }), STOPPED: fc.nat(12) },
  { WORK: fc.integer({ min: 20, max: 200 }), STOPPED: fc.integer({ min: 8, max: 90 }) },
];

const government = fc
  .tuple(
    fc.constantFrom(...sizes),
    fc.nat(20),
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom(0, 5, 20, 50),
    fc.nat(60),
  )
  .chain(([size, from, during, lost, missed]) =>
    fc.array(fc.record(size), { minLength: quarters.length, maxLength: quarters.length }).map((numbers) =>
      numbers.map((one, at) => {
        const reached = one.WORK - Math.round((one.WORK * lost) / 100);
        const NO = Math.round((reached * missed) / 100);
        return { ...one, YES: reached - NO, NO, counts: at < from || at >= from + during };
      }),
    ),
  );

/** Any world: many that are small, some that leave and come back. */
export const figureWorlds: fc.Arbitrary<FigureWorld> = fc.record({
  governments: fc.array(government, { minLength: 3, maxLength: places.length }),
  correction: fc.integer({ min: 1, max: 3 }),
});

/** Makes the organisations and their flows once, with an indicator that is a share, one that only counts, and one that is a part of the first. */
export async function writeGovernments(
  { admin }: FreshDatabase,
  { organisations }: Town,
): Promise<readonly number[]> {
  await admin.many('delete from public_indicators');
  await admin.many(`insert into public_indicators (code, version, known_after, category_mask, reached, known)
    values ('outflow', 1, 1, gate.category('outcome'), '{WORK}', '{WORK,STOPPED}'),
      ('workOnly', 1, 1, gate.category('outcome'), '{WORK}', '{WORK}'),
      ('workAfterYear', 1, 4, gate.category('outcome'), '{YES}', '{YES,NO}')`);
  const refs: number[] = [];
  for (const [index, territory] of places.entries()) {
    const row = await admin.one<{ ref: number }>(
      `insert into organisations (kind, name) values ($1, $2) returning ref`,
      [territory.length > 1 ? 'ocmwAssociation' : 'ocmw', `OCMW nummer ${index}`],
    );
    const ref = row?.ref ?? 0;
    refs.push(ref);
    await admin.many('insert into territories (organisation, nis) select $1, unnest($2::text[])', [
      ref,
      territory,
    ]);
    await admin.many(
      `insert into flows (number, title, sender, receiver, purpose, population, category_mask, legal_act, gdpr_term, needs_agreement,
         retention, valid_from, status)
       values ($1, 'Statistiek', $2, $3, 'statistics', 'guided', gate.category('outcome'), 'Protocol', 'art. 6.1.e AVG', false, '5 jaar', '2020-01-01', 'inForce')`,
      [900 + index, ref, organisations.vvsg.ref],
    );
    await admin.many(
      `insert into flow_receivers (flow, organisation, document_reference) values ($1, $2, 'proef')`,
      [900 + index, organisations.vvsg.ref],
    );
  }
  return refs;
}

export interface PublishedRow {
  readonly indicator: string;
  readonly level: string;
  readonly place: string;
  readonly year: number;
  readonly quarter: number | null;
  readonly reached: number | null;
  readonly known: number | null;
}

/** Publishes quarter after quarter; gives what stood after each, the last of all included. */
export async function publishWorld(
  db: FreshDatabase,
  town: Town,
  refs: readonly number[],
  world: FigureWorld,
): Promise<PublishedRow[][]> {
  await db.admin.many('truncate published_figures, fixed_sums, figure_counts');
  const stood: PublishedRow[][] = [];
  for (const [at, { year, quarter }] of quarters.entries()) {
    const counted = refs.map((ref, index) => ({ ref, ...world.governments[index]?.[at] }));
    await db.admin.many(
      `insert into figure_counts (organisation, indicator, version, month, outcome, number)
       select c.ref, i, 1, make_date($2, $3, 1), o, n
       from jsonb_to_recordset($1::jsonb) as c (ref integer, "WORK" integer, "STOPPED" integer, "YES" integer, "NO" integer)
       cross join lateral (values ('outflow', 'WORK', "WORK"), ('outflow', 'STOPPED', "STOPPED"), ('workOnly', 'WORK', "WORK"),
         ('workAfterYear', 'YES', "YES"), ('workAfterYear', 'NO', "NO")) w (i, o, n)
       where n > 0`,
      [JSON.stringify(counted), year, 3 * quarter - 1],
    );
    await db.admin.many(
      `update flows set status = s.status, suspension_reason = s.reason
       from jsonb_to_recordset($1::jsonb) as c (ref integer, counts boolean)
       cross join lateral (select case when counts then 'inForce' else 'suspended' end as status, case when counts then null else 'proef' end as reason) s
       where sender = c.ref`,
      [JSON.stringify(counted)],
    );
    const due = new Date(Date.UTC(year, 3 * quarter + 1, 1)).toISOString().slice(0, 10);
    await db.admin.many('update gate.civil_clock set civil_date = $1', [due]);
    await db.jobs.one('select gate.publish_figures()');
    stood.push(await publishedRows(db));
    await db.admin.many(
      `update figure_counts set number = number + $1 where month <= make_date($2, 6, 1) and indicator <> 'workAfterYear'`,
      [world.correction, year],
    );
    await db.jobs.one('select gate.publish_figures()');
    stood.push(await publishedRows(db));
  }
  // What is known later is published when all of it is due.
  await db.admin.many('update gate.civil_clock set civil_date = $1', [`${Number(years.at(-1)) + 1}-08-01`]);
  await db.jobs.one('select gate.publish_figures()');
  stood.push(await publishedRows(db));
  await db.admin.many('update gate.civil_clock set civil_date = $1', [town.today]);
  return stood;
}

function publishedRows({ app }: FreshDatabase): Promise<PublishedRow[]> {
  return app.many<PublishedRow>(
    `select indicator, level, place, year, quarter, reached, known from published_figures
     order by year, quarter nulls last, indicator, level, place`,
  );
}
