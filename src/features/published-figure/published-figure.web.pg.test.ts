/** The public figures through the whole application: the page, the page of a municipality, the interface and the files say the same, and withhold the same. */
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenDemo, openDemo } from '../../../tests/support/open-demo.ts';
import { publishedCodes } from '../figure/indicator.ts';

let demo: OpenDemo;
let year: number;
beforeAll(async () => {
  demo = await openDemo();
  const last = await demo.db.app.one<{ year: number }>(
    `select max(year)::integer as year from published_figures where indicator = 'outflow' and quarter is null`,
  );
  year = last?.year ?? 0;
});
afterAll(() => demo.close());

const get = async (path: string) => fetch(`${demo.url}${path}`);
const text = async (path: string) => (await get(path)).text();

/** What stands in the first table of a page, cell by cell. */
function tableOf(html: string): string[][] {
  const table = /<tbody>([^]*?)<\/tbody>/.exec(html)?.[1] ?? '';
  return [...table.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replaceAll(/<[^>]*>/g, '').trim(),
    ),
  );
}

interface Item {
  readonly code: string;
  readonly period: string;
  readonly level: string;
  readonly place: string;
  readonly municipality?: string;
  readonly value?: number;
  readonly of?: number;
  readonly withheld?: { readonly reason: string };
}

async function items(query: string): Promise<Item[]> {
  const all: Item[] = [];
  for (let next: string | undefined = `/api/v1/indicators?pageSize=40&${query}`; next !== undefined; ) {
    const page = (await (await get(next)).json()) as { items: Item[]; next?: string };
    all.push(...page.items);
    const url: URL | undefined = page.next === undefined ? undefined : new URL(page.next);
    next = url && `${url.pathname}${url.search}`;
  }
  return all;
}

describe('what is published', () => {
  it('is told and withheld alike on the page, in the interface, in both files and on the page of a municipality', async () => {
    const stood = await demo.db.admin.many<{
      code: string;
      place: string;
      level: string;
      period: string;
      share: number | null;
      known: number | null;
    }>(
      `select indicator as code, place, level, concat(year, '-Q' || quarter) as period, round(100.0 * reached / known)::integer as share, known
       from published_figures order by 1, 2, 3, 4`,
    );
    expect(stood.filter(({ known }) => known === null).length).toBeGreaterThan(10);
    expect(stood.filter(({ known }) => known !== null).length).toBeGreaterThan(60);
    const key = ({
      code,
      level,
      place,
      period,
    }: {
      code: string;
      level: string;
      place: string;
      period: string;
    }) => [code, level, place, period].join(' ');
    const said = new Map(stood.map((one) => [key(one), [one.share, one.known]]));
    const same = (found: Iterable<[string, (number | null)[]]>) => expect(new Map(found)).toEqual(said);

    same(
      (await items('')).map((one) => [
        key({ ...one, place: one.municipality ?? one.place }),
        [one.value ?? null, one.of ?? null],
      ]),
    );

    const levels = {
      gemeente: 'municipality',
      referentieregio: 'region',
      provincie: 'province',
      Vlaanderen: 'flanders',
    } as const;
    const rowsOf = (code: string, rows: readonly (readonly unknown[])[]): [string, (number | null)[]][] =>
      rows.slice(1).map((row) => {
        const [, level, nis, place, period, value, , , known] = row.map((cell) =>
          typeof cell === 'string' || typeof cell === 'number' ? `${cell}` : '',
        );
        const number = (cell = '') => (cell === '' ? null : Number(cell));
        const named = Object.entries(levels).find(([name]) => name === level)?.[1] ?? '';
        return [
          key({ code, level: named, place: nis || place || '', period: period ?? '' }),
          [number(value), number(known)],
        ];
      });
    const inCsv: [string, (number | null)[]][] = [];
    const inWorkbook: [string, (number | null)[]][] = [];
    for (const code of publishedCodes) {
      inCsv.push(...rowsOf(code, parse(await text(`/cijfers/${code}.csv`), { bom: true, delimiter: ';' })));
      const file = Buffer.from(await (await get(`/cijfers/${code}.xlsx`)).arrayBuffer());
      const [figures, definitions] = await readExcelFile(file);
      inWorkbook.push(...rowsOf(code, figures?.data ?? []));
      expect(definitions?.data.map(([name]) => name)).toContain('Telregel');
    }
    same(inCsv);
    same(inWorkbook);

    const names = { gemeente: 'municipality', regio: 'region', provincie: 'province' } as const;
    for (const code of publishedCodes)
      for (const [niveau, level] of Object.entries(names)) {
        const here = stood.filter(
          (one) => one.code === code && one.level === level && !one.period.includes('Q'),
        );
        for (const year of new Set(here.map(({ period }) => period))) {
          const rows = tableOf(await text(`/cijfers?indicator=${code}&niveau=${niveau}&jaar=${year}`));
          const numbers = here
            .filter(({ period }) => period === year)
            .map(({ share, known }) => [share === null ? 'niet getoond' : `${share} %`, String(known ?? '')]);
          expect(rows.map((row) => row.slice(1)).toSorted(), `${code} ${niveau} ${year}`).toEqual(
            numbers.toSorted(),
          );
        }
      }

    const own = stood.filter(({ place }) => place === '99004');
    const page = await text('/gemeenten/99004');
    expect(own.every(({ known }) => known === null)).toBe(true);
    expect(page.match(/niet getoond/g)).toHaveLength(own.length);
    expect(page).not.toMatch(/\d+ %<\/div><\/td>/);
  });

  it('is found by municipality, also by a code from before it merged, and by period', async () => {
    const here = await items(`municipality=99001&period=${year}`);
    expect(here.map(({ place, period }) => `${place} ${period}`)).toContain(`Vlierbeke ${year}`);
    expect(new Set(here.map(({ level }) => level))).toEqual(new Set(['municipality']));
    expect(await items(`period=${year}-Q3`)).not.toEqual([]);
    expect((await items(`period=${year}-Q3`)).every(({ level }) => level === 'flanders')).toBe(true);
    expect((await get('/api/v1/indicators?period=2025-13')).status).toBe(400);
    expect((await get('/api/v1/indicators?colour=red')).status).toBe(400);
  });

  it('answers a state that does not exist with one that does', async () => {
    for (const query of [
      'indicator=nonsense',
      'niveau=planeet',
      'jaar=1302',
      'pagina=999',
      'indicator=guided&jaar=x',
    ])
      expect((await get(`/cijfers?${query}`)).status, query).toBe(200);
    for (const other of [1302, 2999])
      expect(await text(`/cijfers?jaar=${other}`)).toContain(
        `Van ${other} is er geen cijfer. U ziet ${year}`,
      );
    expect(await text(`/cijfers?jaar=${year}`)).not.toContain('is er geen cijfer. U ziet');
  });

  it('draws another counting rule as another line, with a bar between', async () => {
    const bars = async () =>
      (await text(`/cijfers?indicator=outflow&jaar=${year}`)).match(/chart__target/g)?.length ?? 0;
    expect(await bars()).toBe(0);
    await demo.db.admin.many(
      `update published_figures set version = 2 where indicator = 'outflow' and quarter is not null and year >= $1`,
      [year],
    );
    expect(await bars()).toBe(1);
  });

  it('is described as a set with its files and its interface in the catalogue, each at an address that answers', async () => {
    const catalogue = (await (await get('/open-data.jsonld')).json()) as {
      '@graph': Record<string, unknown>[];
    };
    const turtle = await text('/open-data.ttl');
    for (const said of ['dcat:accessURL', 'dcat:endpointURL', 'dct:accrualPeriodicity', 'dcat:theme'])
      expect(turtle).toContain(said);
    expect(JSON.stringify(catalogue)).toContain('/cijfers#gegevens');
    const files = new Set(turtle.match(/\/cijfers\/\w+\.(csv|xlsx)/g));
    expect(files.size).toBe(2 * publishedCodes.length);
    for (const file of files) expect((await get(file)).status, file).toBe(200);
  });

  it('says what to expect while nothing was published yet', async () => {
    await demo.db.admin.many('truncate published_figures');
    const empty = await text('/cijfers?leeg');
    expect(empty).toContain('Er is nog geen volledig jaar gepubliceerd.');
    expect(await text('/gemeenten/99001')).toContain('nog geen openbare cijfers');
  });
});
