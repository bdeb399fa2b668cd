/** One indicator whole: its number, how it moved, the numbers in tables, and the rule by which it is counted. */
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { KindBars } from '../../ui/kind-bars.tsx';
import { MonthChart } from '../../ui/month-chart.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Rule } from './counting-rule.tsx';
import type { FiguresShown, PhaseStep } from './figure.sql.ts';
import { KindTable, MonthTable, QuarterTable } from './figure-table.tsx';
import { type Quarter, type QuarterCounted, seriesOf, toldYearOf } from './figure-series.ts';
import { Number, told } from './figure-tile.tsx';
import { type FigureView, viewOf } from './figure-view.ts';
import { type IndicatorCode, indicators } from './indicator.ts';
import { PhaseFlow } from './phase-flow.tsx';
import { PeopleBehind } from './people-link.tsx';
import { Withheld } from './own-figures.pages.tsx';
import { isForTeams } from './team-figure.ts';

type DetailProps = {
  code: IndicatorCode;
  shown: FiguresShown;
  quarters: readonly Quarter[];
  /** From phase to phase; for the indicator of the phases alone. */
  steps?: readonly PhaseStep[];
};

export function FigureDetailPage({ code, shown, quarters, steps = [] }: DetailProps) {
  const indicator = indicators[code];
  const view = viewOf(code, shown, quarters);
  const series = seriesOf(code, indicator, shown.counts, quarters);
  return (
    <>
      <PageHead
        above={[{ href: '/cijfers/eigen', label: say`Cijfers` }]}
        title={indicator.name}
        lead={say`Geteld tot ${formatMoment(shown.asOf)}.`}
      />
      <Stack>
        <Card title={say`Hoe het er voor staat`}>
          {view.nothing ? (
            <Empty title={say`Er is nog niets te tellen.`}>{indicator.population}</Empty>
          ) : (
            <>
              <Number indicator={indicator} view={view} />
              <Picture name={indicator.name} view={view} />
              <Breaks series={series} />
              <Numbers code={code} shown={shown} view={view} series={series} />
            </>
          )}
          <Withheld />
          {shown.spread !== null && isForTeams(indicator) && (
            <Acts>
              <ButtonLink
                href={`/cijfers/eigen/${indicator.address}/team`}
              >{say`Bekijk dit per team en begeleider`}</ButtonLink>
            </Acts>
          )}
        </Card>
        <PhaseFlow steps={steps} />
        <PeopleBehind code={code} year={toldYearOf(code, indicator, shown.counts, series)} />
        <Card title={say`Hoe tellen we dit?`}>
          <Stack>
            {indicator.caution !== undefined && <Alert tone="warning">{indicator.caution}</Alert>}
            <Rule indicator={indicator} />
          </Stack>
        </Card>
      </Stack>
    </>
  );
}

function Picture({ name, view }: { name: string; view: FigureView }) {
  if (view.bars.length > 0)
    return <KindBars bars={view.bars.map((bar) => ({ ...bar, shown: told(bar.number) }))} />;
  if (view.points.every(({ number }) => number === null))
    return <p>{say`Er is geen lijn: van geen enkele periode is hier een cijfer dat we mogen tonen.`}</p>;
  return <MonthChart label={name} unit={view.unit} points={view.points} />;
}

/** Where another rule begins, said in words beside the dashed bar. */
function Breaks({ series }: { series: readonly QuarterCounted[] }) {
  return (
    <>
      {series
        .filter(({ begins }) => begins)
        .map(({ quarter, version }) => (
          <p class="source">
            {say`Vanaf ${quarter.name} geldt versie ${version} van de telregel. De lijn loopt daar niet door: de cijfers ervoor en erna zijn niet te vergelijken.`}
          </p>
        ))}
    </>
  );
}

function Numbers({
  code,
  shown,
  view,
  series,
}: Pick<DetailProps, 'code' | 'shown'> & { view: FigureView; series: readonly QuarterCounted[] }) {
  const { shows, kinds } = indicators[code];
  return (
    <>
      {kinds !== undefined && <KindTable code={code} kinds={kinds} shown={shown} />}
      {(shows === 'share' || shows === 'count') && <QuarterTable code={code} series={series} />}
      {(shows === 'stock' || shows === 'stockShare') && <MonthTable code={code} view={view} />}
    </>
  );
}
