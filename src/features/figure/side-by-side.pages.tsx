/** Every share of the own organisation beside the others, over the same quarters and on one scale, with the numbers in a table. */
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { type Multiple, SmallMultiples } from '../../ui/small-multiples.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { FiguresShown } from './figure.sql.ts';
import type { Quarter } from './figure-series.ts';
import { told } from './figure-tile.tsx';
import { viewOf } from './figure-view.ts';
import { type IndicatorCode, indicators } from './indicator.ts';

export function SideBySidePage({ shown, quarters }: { shown: FiguresShown; quarters: readonly Quarter[] }) {
  const multiples = sharesOf(shown, quarters);
  return (
    <>
      <PageHead
        above={[{ href: '/cijfers/eigen', label: say`Cijfers` }]}
        title={say`Aandelen naast elkaar`}
        lead={say`Elk aandeel per kwartaal, op dezelfde schaal van 0 tot 100 %. Geteld tot ${formatMoment(shown.asOf)}.`}
      />
      <Stack>
        <Card title={say`Per kwartaal`}>
          {multiples.length === 0 ? (
            <Empty
              title={say`Van geen enkel aandeel mogen we een kwartaal tonen.`}
              act={{ href: '/cijfers/eigen', label: say`Terug naar de cijfers` }}
            />
          ) : (
            <>
              <SmallMultiples multiples={multiples} most={100} unit=" %" />
              <p class="source">{say`Een kwartaal zonder punt is er niet, of wordt niet getoond. Een streepjeslijn is het begin van een nieuwe telregel.`}</p>
              <Fold summary={say`Bekijk de aantallen per kwartaal`}>
                <SharesTable multiples={multiples} quarters={quarters} />
              </Fold>
            </>
          )}
        </Card>
      </Stack>
    </>
  );
}

/** The shares of which at least one quarter is told. */
function sharesOf(shown: FiguresShown, quarters: readonly Quarter[]): Multiple[] {
  return (Object.keys(indicators) as IndicatorCode[]).flatMap((code) => {
    const { shows, name, address } = indicators[code];
    if (shows !== 'share') return [];
    const { points } = viewOf(code, shown, quarters);
    return points.every(({ number }) => number === null)
      ? []
      : [{ name, href: `/cijfers/eigen/${address}`, points }];
  });
}

function SharesTable({
  multiples,
  quarters,
}: {
  multiples: readonly Multiple[];
  quarters: readonly Quarter[];
}) {
  return (
    <DataTable
      caption={say`Aandelen per kwartaal, in procent`}
      rows={multiples}
      columns={[
        { head: say`Cijfer`, rowHead: true, cell: ({ name }) => name },
        ...quarters.map((quarter, place) => ({
          head: quarter.name,
          numeric: true,
          cell: ({ points }: Multiple) => {
            const number = points[place]?.number;
            return number == null ? '' : told(number);
          },
        })),
      ]}
    />
  );
}
