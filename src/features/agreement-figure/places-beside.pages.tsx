/** The municipalities of an agreement side by side: each public figure as small charts on one scale, with the numbers in a table. */
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SmallMultiples } from '../../ui/small-multiples.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { Agreement } from '../agreement/agreement.ts';
import { Rule } from '../figure/counting-rule.tsx';
import { countsOnly } from '../published-figure/published-figure.ts';
import type { YearFigure } from './agreement-figure.sql.ts';
import { type IndicatorSeries, type PlaceSeries, seriesOf } from './place-year.ts';

interface PlacesBeside {
  readonly agreement: Agreement;
  readonly places: readonly string[];
  readonly years: readonly YearFigure[];
}

export function PlacesBesidePage({ agreement, places, years }: PlacesBeside) {
  const own = `/overeenkomsten/${agreement.id}`;
  const series = seriesOf(places, years);
  return (
    <>
      <PageHead
        above={[
          { href: '/overeenkomsten', label: say`Overeenkomsten` },
          { href: own, label: agreement.title },
          { href: `${own}/cijfers`, label: say`Cijfers` },
        ]}
        title={say`Gemeenten naast elkaar`}
        lead={say`Elk openbaar cijfer per jaar en per gemeente, op één schaal. Wat van weinig mensen is, wordt ook hier niet getoond.`}
      />
      <Stack>
        {series.length === 0 && (
          <Card title={say`Openbare cijfers`}>
            <Empty
              title={say`Van deze gemeenten zijn er nog geen openbare cijfers.`}
              act={{ href: '/cijfers', label: say`Bekijk alle cijfers` }}
            >{say`Een gemeente komt erbij zodra haar stroom voor statistiek een heel jaar van kracht is.`}</Empty>
          </Card>
        )}
        {series.map((one) => (
          <Beside {...one} />
        ))}
      </Stack>
    </>
  );
}

function Beside({ indicator, years, places }: IndicatorSeries) {
  const counts = countsOnly(indicator);
  const numbers = places.flatMap(({ years: those }) => those.map(({ number }) => number ?? 0));
  return (
    <Card title={indicator.name}>
      <SmallMultiples
        multiples={places.filter(isDrawn).map(({ name, href, years: those }) => ({
          name,
          ...(href === undefined ? {} : { href }),
          points: those.map(({ year, number, begins }) => ({ name: String(year), number, begins })),
        }))}
        most={counts ? Math.max(10, ...numbers) : 100}
        unit={counts ? '' : ' %'}
      />
      <DataTable
        caption={say`${indicator.name} per gemeente en jaar`}
        rows={places}
        columns={[
          { head: say`Gemeente`, rowHead: true, cell: ({ name }) => name },
          ...years.map((year, place) => ({
            head: String(year),
            numeric: true,
            cell: ({ years: those }: PlaceSeries) => cellOf(those[place], counts),
          })),
        ]}
      />
      <p class="source">{say`Een jaar zonder punt is er niet, of wordt niet getoond. Een streepjeslijn is het begin van een nieuwe telregel.`}</p>
      <Fold summary={say`Hoe tellen we dit?`}>
        <Rule indicator={indicator} />
      </Fold>
    </Card>
  );
}

/** A place of which no year is told has no chart; the table says why. */
function isDrawn({ years }: PlaceSeries): boolean {
  return years.some(({ number }) => number !== null);
}

function cellOf(one: PlaceSeries['years'][number] | undefined, counts: boolean): string {
  if (one === undefined || (one.number === null && !one.withheld)) return say`telt nog niet mee`;
  if (one.number === null) return say`niet getoond`;
  return counts ? formatNumber(one.number) : `${one.number} %`;
}
