/**
 * What a log of years does to the pages. The empty months behind us are filled with rows like those that stand in the log, the pages
 * are measured, the months are emptied, and the same pages are measured again in the same run. The rows are not sealed: the pages
 * write to the log and never read its tree.
 */
import type { Database } from '../src/adapters/database/pool.ts';
import { applyLoad, type Measured } from './load.ts';
import { startOurs } from './servers.ts';
import { liftQuotas, type Targets } from './targets.ts';

const ROWS = 50_000_000;
/** Rows are made like so many others. */
const SAMPLE = 100_000;

/** Each page with a log of fifty million rows, and without. */
export interface GrownMeasured {
  readonly pages: Readonly<Record<string, { readonly grown: Measured; readonly short: Measured }>>;
}

/** Fills the log, measures, empties it and measures again. */
export async function measureGrown(
  admin: Database,
  targets: Targets,
  dataDir: string,
  seconds: number,
): Promise<GrownMeasured> {
  await growLog(admin, (text) => console.log(text));
  const grown = await measurePages(admin, targets, dataDir, seconds);
  await shrinkLog(admin);
  const short = await measurePages(admin, targets, dataDir, seconds);
  const pages = grown.map(([name, measured], index) => {
    const [, other = measured] = short[index] ?? [];
    const told = (one: Measured) => `${one.perSecond}/s, p50 ${one.p50} ms, p99 ${one.p99} ms`;
    console.log(`${name} with a log of ${ROWS} rows ${told(measured)}; without ${told(other)}`);
    return [name, { grown: measured, short: other }] as const;
  });
  return { pages: Object.fromEntries(pages) };
}

async function measurePages(
  admin: Database,
  targets: Targets,
  dataDir: string,
  seconds: number,
): Promise<(readonly [string, Measured])[]> {
  const ours = await startOurs(dataDir, 18_080);
  await liftQuotas(admin);
  const found: (readonly [string, Measured])[] = [];
  for (const [name, targeted, says] of [
    ['open dossier', targets.dossiers, 'Wie is betrokken'],
    ['list of 80', targets.lists, 'Mensen op naam'],
    ['search by name', targets.searches, 'gevonden'],
  ] as const) {
    const load = { ...ours, targets: targeted, says, connections: 8 };
    await applyLoad({ ...load, seconds: 4 });
    found.push([name, await applyLoad({ ...load, seconds })]);
  }
  await ours.stop();
  return found;
}

/** Fills the log up to fifty million rows about persons, each with its header; takes some ten minutes the first time. */
async function growLog(admin: Database, say: (text: string) => void): Promise<void> {
  const months = await pastMonths(admin);
  const empty = months.filter(({ filled }) => !filled);
  for (const [index, { month }] of empty.entries()) {
    await fill(admin, month, Math.ceil(ROWS / months.length), index);
    say(`the log of ${month} is filled`);
  }
}

/** Takes the rows away again that growLog made. */
async function shrinkLog(admin: Database): Promise<void> {
  for (const { month } of await pastMonths(admin))
    await admin.transaction(undefined, async (tx) => {
      for (const kind of ['headers', 'entries']) await tx.many(`drop table log.${kind}_${month}`);
      await tx.many('select log.ensure_partitions((current_date - 366)::date)');
    });
}

interface Month {
  /** As the partition is named, such as 2026_03. */
  readonly month: string;
  /** Whether growLog filled it. */
  readonly filled: boolean;
}

/** The months behind us in which the seed wrote nothing. */
async function pastMonths(admin: Database): Promise<readonly Month[]> {
  const months = await admin.many<{ month: string }>(
    `select to_char(m, 'YYYY_MM') as month
     from generate_series(date_trunc('month', now() at time zone 'UTC') - interval '11 months', now() at time zone 'UTC' - interval '4 months', interval '1 month') m
     order by m`,
  );
  return Promise.all(
    months.map(async ({ month }) => {
      const row = await admin.one<{ filled: boolean }>(
        `select exists (select from log.entries_${month}) as filled`,
      );
      return { month, filled: row?.filled === true };
    }),
  );
}

// Filled before it is a part of the log, and indexed when it becomes one: row by row would take hours. Numbers below nought are nobody's.
async function fill(admin: Database, month: string, rows: number, index: number): Promise<void> {
  await admin.transaction(undefined, async (tx) => {
    await tx.many(`create temporary table seen on commit drop as
      select row_number() over () - 1 as place, h.user_id, h.organisation_id, h.mandate_id, h.session_kind, h.purpose, h.route, h.salt, h.hash,
        e.person_id, e.involvement, e.categories, e.sources, e.flows, e.lines
      from (select * from log.entries where header_id > 0 limit ${SAMPLE}) e join log.headers h on h.id = e.header_id and h.at = e.at`);
    await tx.many('analyze seen');
    const made = `select -(${index} * 100000000::bigint + g) as id,
        timestamptz '${month.replace('_', '-')}-01T00:00:00Z' + make_interval(secs => g * 27 * 86400.0 / ${rows}) as moment, s.*
      from generate_series(1, ${rows}) g join seen s on s.place = g::bigint * 7919 % (select count(*) from seen)`;
    const columns = {
      headers:
        'id, at, user_id, organisation_id, mandate_id, persons, session_kind, purpose, route, outcome, reason, salt, hash',
      entries:
        'header_id, at, person_id, involvement, categories, ordinal, sources, flows, lines, salt, hash',
    };
    const values = {
      headers: `id, moment, user_id, organisation_id, mandate_id, 1, session_kind, purpose, route, 'shown', null, salt, hash`,
      entries: 'id, moment, person_id, involvement, categories, 1, sources, flows, lines, salt, hash',
    };
    for (const kind of ['headers', 'entries'] as const) {
      const part = `log.${kind}_${month}`;
      await tx.many(`drop table ${part}`);
      await tx.many(`create table ${part} (like log.${kind} including defaults including constraints)`);
      await tx.many(`insert into ${part} (${columns[kind]}) select ${values[kind]} from (${made}) rows`);
      const [from, until] = [0, 1].map(
        (later) => `date '${month.replace('_', '-')}-01' + interval '${later} month'`,
      );
      await tx.many(`do $$ begin execute format('alter table log.${kind} attach partition ${part} for values from (%L) to (%L)',
        (${from}) at time zone 'UTC', (${until}) at time zone 'UTC'); end $$`);
    }
  });
}
