/** All of Flanders by the quarter, as a line and in a table; a changed counting rule begins a new line. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { MonthChart } from '../../ui/month-chart.tsx';
import { DataTable } from '../../ui/table.tsx';
import {
  countsOnly,
  type PublicIndicator,
  type PublishedFigure,
  valueOf,
  valueText,
} from './published-figure.ts';

/** Shows the quarters of one indicator. */
export function Quarters({
  indicator,
  quarters,
}: {
  indicator: PublicIndicator;
  quarters: readonly PublishedFigure[];
}) {
  if (quarters.length === 0) return null;
  const begins = (at: number) => at > 0 && quarters[at - 1]?.version !== quarters[at]?.version;
  const nameOf = ({ year, quarter }: PublishedFigure) => `${year} K${quarter}`;
  return (
    <Card title={say`Vlaanderen per kwartaal`}>
      <MonthChart
        label={say`${indicator.name}, Vlaanderen per kwartaal`}
        unit={countsOnly(indicator) ? '' : ' %'}
        points={quarters.map((one, at) => ({
          name: nameOf(one),
          number: valueOf(one, indicator),
          begins: begins(at),
        }))}
      />
      <Fold summary={say`Bekijk de aantallen`}>
        <DataTable
          caption={say`${indicator.name}, Vlaanderen per kwartaal`}
          rows={quarters}
          columns={[
            { head: say`Kwartaal`, rowHead: true, cell: nameOf },
            { head: say`Cijfer`, numeric: true, cell: (one) => valueText(one, indicator) },
            { head: say`Op een totaal van`, numeric: true, cell: ({ known }) => known ?? '' },
            { head: say`Telregel`, cell: ({ version }) => say`versie ${version}` },
          ]}
        />
      </Fold>
    </Card>
  );
}
