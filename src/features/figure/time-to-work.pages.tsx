/** How long it takes until work, as curves: who still is on the way, who found work, and who went another way, with the parts in a table. */
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Curve, CurveChart } from '../../ui/curve-chart.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Rule } from './counting-rule.tsx';
import { type CurveRow, curveRows, dayAfter, FEWEST } from './curve-row.ts';
import type { TimesShown } from './figure.sql.ts';
import { indicators } from './indicator.ts';
import { outcomeLabels, waysOut } from './outcome-label.ts';
import { PeopleBehind } from './people-link.tsx';
import { middle, shareOver, survival } from './survival.ts';

export const TIMES = '/cijfers/eigen/tijd-tot-werk';
const shownMonths = [3, 6, 12, 18, 24] as const;
const UNTIL = dayAfter(24);

export function TimeToWorkPage({ shown: { cases, asOf } }: { shown: TimesShown }) {
  const people = cases.reduce((sum, { number }) => sum + number, 0);
  return (
    <>
      <PageHead
        above={[{ href: '/cijfers/eigen', label: say`Cijfers` }]}
        title={indicators.timeToWork.name}
        lead={say`Wie in de voorbije vijf jaar bij u begon, tot ${formatMoment(asOf)}.`}
      />
      <Stack>
        {people < FEWEST ? (
          <Card title={say`Nog geen curve`}>
            <Empty
              title={say`Er zijn nog te weinig mensen: ${people}. Een curve komt er vanaf ${FEWEST}.`}
            >{say`Noteer bij wie werk vond of een andere stap zette, de uitstroom in het dossier.`}</Empty>
          </Card>
        ) : (
          <Curves cases={cases} people={people} />
        )}
        {people >= FEWEST && <AsFile />}
        <Card title={say`De telregel`}>
          <Rule indicator={indicators.timeToWork} />
        </Card>
      </Stack>
    </>
  );
}

function Curves({ cases, people }: { cases: TimesShown['cases']; people: number }) {
  const onTheWay = survival(cases);
  const half = middle(onTheWay);
  const out = waysOut.map((way) => ({ way, steps: shareOver(cases, way) }));
  const kinds = { work: 'vdab', otherWay: 'local', stopped: 'partner' } as const;
  const curves: Curve[] = [
    { name: outcomeLabels.timeToWork.running, begin: 1, kind: 'own', steps: onTheWay },
    ...out.map(({ way, steps }) => ({
      name: outcomeLabels.timeToWork[way],
      begin: 0,
      kind: kinds[way],
      steps,
    })),
  ];
  return (
    <Card title={say`Hoe het verder ging`}>
      <p>
        {half === null
          ? say`Van ${formatNumber(people)} mensen is na twee jaar nog meer dan de helft onderweg, voor zover we weten.`
          : say`Van ${formatNumber(people)} mensen is de helft niet meer onderweg na ${formatNumber(half)} dagen.`}
      </p>
      <CurveChart
        label={say`Deel van de mensen dat onderweg is, werk vond of een andere weg ging, per maand in de eerste twee jaar`}
        curves={curves}
        until={UNTIL}
        marks={shownMonths.map((month) => ({
          days: dayAfter(month),
          name: formatNumber(month),
        }))}
      />
      <CurveTable rows={curveRows(cases).filter(({ months }) => shownMonths.some((one) => one === months))} />
      <p class="source">
        {say`Wie nog onderweg is, telt mee tot vandaag en niet verder. De lichte band rond de lijn is de marge van 95 %: hoe minder mensen, hoe breder.`}{' '}
        {say`Van wie het dossier dicht is, staat de uitkomst er per 10 of niet.`}
      </p>
    </Card>
  );
}

/** The parts after some months, of how many they were known, and how sure they are. */
function CurveTable({ rows }: { rows: readonly CurveRow[] }) {
  const names = outcomeLabels.timeToWork;
  return (
    <DataTable
      caption={say`Na zoveel maanden`}
      rows={rows}
      columns={[
        { head: say`Na`, rowHead: true, cell: ({ months }) => say`${months} maanden` },
        { head: names.running, numeric: true, cell: ({ onTheWay }) => `${onTheWay} %` },
        { head: say`Marge`, numeric: true, cell: ({ low, high }) => say`${low} tot ${high} %` },
        ...waysOut.map((way) => ({
          head: names[way],
          numeric: true,
          cell: ({ went }: CurveRow) => `${went[way]} %`,
        })),
      ]}
    />
  );
}

/** The whole curve month by month, and who stands behind it. */
function AsFile() {
  return (
    <>
      <PeopleBehind code="timeToWork" year={[]} />
      <Acts>
        <ButtonLink href={`${TIMES}.csv`}>{say`Bewaar als CSV`}</ButtonLink>
        <ButtonLink href={`${TIMES}.xlsx`}>{say`Bewaar als Excel`}</ButtonLink>
      </Acts>
    </>
  );
}
