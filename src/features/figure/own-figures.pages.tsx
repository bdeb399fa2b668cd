/** The figures of one's own organisation on one screen: what each counts, how it stands over the last year, and how it moved. */
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Stack } from '../../ui/grid.tsx';
import { MonthChart } from '../../ui/month-chart.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { outflowLabel } from '../outcome/outflow-kind.ts';
import type { Counted, FiguresShown } from './figure.sql.ts';
import { Rule } from './counting-rule.tsx';
import { type Quarter, shareOf, sumOf } from './figure-series.ts';
import { type IndicatorCode, indicators, outcomeLabels } from './indicator.ts';

type FiguresPageProps = { shown: FiguresShown; quarters: readonly Quarter[] };

export function OwnFiguresPage({ shown, quarters }: FiguresPageProps) {
  const { counts, stock, asOf } = shown;
  const of = (code: IndicatorCode) => counts.filter(({ indicator }) => indicator === code);
  return (
    <>
      <PageHead
        title={say`Cijfers van uw organisatie`}
        lead={say`Geteld uit wat uw organisatie zelf noteerde, tot ${formatMoment(asOf)}.`}
      />
      <Stack>
        <StockCard stock={stock} />
        <ShareCard code="referralAnswered" counts={of('referralAnswered')} quarters={quarters} />
        <ShareCard code="art60Talk" counts={of('art60Talk')} quarters={quarters} />
        <OutflowCard counts={of('outflow')} />
        <ShareCard code="workAfterYear" counts={of('workAfterYear')} quarters={quarters} />
        <Card title={indicators.timeToWork.name}>
          <p>{say`Hoe lang duurt het tot iemand werk vindt, en wie gaat een andere weg?`}</p>
          <Acts>
            <ButtonLink href="/cijfers/eigen/tijd-tot-werk">{say`Bekijk de curve`}</ButtonLink>
          </Acts>
        </Card>
        <Card title={say`Hoe mensen de begeleiding vinden`}>
          <p>{say`Mensen antwoorden daarop op hun eigen pagina, als ze dat willen.`}</p>
          <Acts>
            <ButtonLink href="/cijfers/eigen/mening">{say`Bekijk de antwoorden`}</ButtonLink>
          </Acts>
        </Card>
        <Card title={say`Wat werkt?`}>
          <p>{say`Probeert u iets uit? Leg vast wat u vergelijkt, en kijk later eerlijk of het helpt.`}</p>
          <Acts>
            <ButtonLink href="/cijfers/wat-werkt">{say`Bekijk uw vergelijkingen`}</ButtonLink>
          </Acts>
        </Card>
        <p class="source">{say`“Niet getoond”: minder dan 10, met iemand bij van wie het dossier dicht is of die voor u afgeschermd is.`}</p>
      </Stack>
    </>
  );
}

function StockCard({ stock }: Pick<FiguresShown, 'stock'>) {
  const now = stock.at(-1)?.number;
  return (
    <Card title={indicators.guided.name}>
      <p class="figure">
        <b>{now === null || now === undefined ? say`niet getoond` : formatNumber(now)}</b> {say`vandaag`}
      </p>
      <MonthChart
        label={say`Mensen in begeleiding op het einde van elke maand`}
        points={stock.map(({ month, number }) => ({ name: month, number }))}
      />
      <Fold summary={say`Bekijk de aantallen`}>
        <DataTable
          caption={say`Mensen in begeleiding op het einde van elke maand`}
          rows={stock}
          columns={[
            { head: say`Maand`, rowHead: true, cell: ({ month }) => month },
            { head: say`Mensen`, numeric: true, cell: ({ number }) => told(number) },
          ]}
        />
      </Fold>
      <Rule indicator={indicators.guided} />
    </Card>
  );
}

type IndicatorCardProps = {
  code: Exclude<IndicatorCode, 'guided' | 'outflow'>;
  counts: readonly Counted[];
  quarters: readonly Quarter[];
};

function ShareCard({ code, counts, quarters }: IndicatorCardProps) {
  const indicator = indicators[code];
  const rows = quarters.map((quarter) => {
    const those = counts.filter((count) => count.quarter === quarter.begins);
    return { quarter, those, share: shareOf(indicator, those) };
  });
  const lastYear = shareOf(
    indicator,
    counts.filter((count) => count.quarter === null),
  );
  if (lastYear.of === 0 && rows.every(({ share }) => share.of === 0)) {
    return (
      <Card title={indicator.name}>
        <Empty title={say`Er is nog niets te tellen.`}>{indicator.rule}</Empty>
      </Card>
    );
  }
  return (
    <Card title={indicator.name}>
      <p class="figure">
        <b>{lastYear.part === null ? say`niet getoond` : `${lastYear.part} %`}</b>{' '}
        {lastYear.of !== null && say`van ${formatNumber(lastYear.of)}, de laatste vier kwartalen`}
      </p>
      <MonthChart
        label={indicator.name}
        unit=" %"
        points={rows.map(({ quarter, share }) => ({ name: quarter.name, number: share.part }))}
      />
      <Fold summary={say`Bekijk de aantallen`}>
        <DataTable
          caption={indicator.name}
          rows={rows}
          columns={[
            { head: say`Kwartaal`, rowHead: true, cell: ({ quarter }) => quarter.name },
            ...Object.entries(outcomeLabels[code]).map(([outcome, label]) => ({
              head: label,
              numeric: true,
              cell: ({ those }: (typeof rows)[number]) => told(sumOf(those, [outcome])),
            })),
            {
              head: say`Aandeel`,
              numeric: true,
              cell: ({ share }) => (share.part === null ? '' : `${share.part} %`),
            },
          ]}
        />
      </Fold>
      <Rule indicator={indicator} />
    </Card>
  );
}

function OutflowCard({ counts }: { counts: readonly Counted[] }) {
  const lastYear = counts.filter(({ quarter }) => quarter === null);
  const rows = indicators.outflow.known
    .map((kind) => ({ kind, number: sumOf(lastYear, [kind]) }))
    .filter(({ number }) => number !== 0);
  return (
    <Card title={indicators.outflow.name}>
      {rows.length === 0 ? (
        <Empty title={say`De laatste vier kwartalen noteerde u geen uitstroom.`}>
          {indicators.outflow.rule}
        </Empty>
      ) : (
        <DataTable
          caption={say`Uitstroom in de laatste vier kwartalen`}
          rows={rows}
          columns={[
            { head: say`Soort`, rowHead: true, cell: ({ kind }) => outflowLabel(kind) },
            { head: say`Aantal`, numeric: true, cell: ({ number }) => told(number) },
          ]}
        />
      )}
      <Rule indicator={indicators.outflow} />
    </Card>
  );
}

function told(number: number | null) {
  return number === null ? <Tag>{say`niet getoond`}</Tag> : formatNumber(number);
}
