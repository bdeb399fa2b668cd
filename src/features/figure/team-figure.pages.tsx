/** One indicator by team and coach, for who leads them: beside the whole organisation, and against what an agreement agreed. */
import { formatMoment } from '../../kernel/clock.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Rule } from './counting-rule.tsx';
import type { FiguresShown, FigureTarget, TeamShown } from './figure.sql.ts';
import { lastYearOf, type Share, shareOf } from './figure-series.ts';
import { type IndicatorCode, indicators } from './indicator.ts';
import { type TeamLine, teamLines } from './team-figure.ts';

type TeamFigureProps = { code: IndicatorCode; shown: TeamShown; whole: FiguresShown };

export function TeamFigurePage({ code, shown, whole }: TeamFigureProps) {
  const indicator = indicators[code];
  const lines = teamLines(indicator, shown, say`Zonder team`);
  return (
    <>
      <PageHead
        above={[
          { href: '/cijfers/eigen', label: say`Cijfers` },
          { href: `/cijfers/eigen/${indicator.address}`, label: indicator.name },
        ]}
        title={say`${indicator.name}, per team en begeleider`}
        lead={say`Geteld tot ${formatMoment(shown.asOf)}. Alleen wie de dienst leidt, ziet dit.`}
      />
      <Stack>
        <Card title={say`De laatste vier kwartalen`}>
          {lines.length === 0 ? (
            <Empty title={say`Uw dienst heeft nog geen begeleiders.`}>
              {say`Een beheerder geeft een mandaat aan wie mensen begeleidt.`}
            </Empty>
          ) : (
            <TeamTable code={code} lines={lines} whole={whole} />
          )}
          <p class="source">{say`Het gaat over de mensen die een begeleider vandaag in handen heeft en die u mag openen. De hele organisatie telt ook wie al weg is. Een klein aantal zegt weinig over het werk van een begeleider.`}</p>
        </Card>
        {shown.targets.length > 0 && <Targets targets={shown.targets} />}
        <Card title={say`Hoe tellen we dit?`}>
          <Rule indicator={indicator} />
        </Card>
      </Stack>
    </>
  );
}

function TeamTable({
  code,
  lines,
  whole,
}: {
  code: IndicatorCode;
  lines: readonly TeamLine[];
  whole: FiguresShown;
}) {
  const indicator = indicators[code];
  const all = shareOf(indicator, lastYearOf(code, indicator, whole.counts));
  // How many the organisation guides stands on its own page: beside the coaches it would tell how many are hidden from this head.
  const rows = [{ name: say`Hele organisatie`, coach: null, guided: null, share: all }, ...lines];
  return (
    <DataTable
      caption={indicator.name}
      captionHidden
      rows={rows}
      columns={[
        {
          head: say`Team of begeleider`,
          rowHead: true,
          cell: ({ name, coach }) => (coach === null ? <b>{name}</b> : name),
        },
        {
          head: say`In begeleiding`,
          numeric: true,
          cell: ({ guided }) => (guided === null ? '' : formatNumber(guided)),
        },
        { head: say`Aandeel`, numeric: true, cell: ({ share }) => partOf(share) },
        {
          head: say`Op een totaal van`,
          numeric: true,
          cell: ({ share: { of } }) => (of === null ? say`niet getoond` : formatNumber(of)),
        },
      ]}
    />
  );
}

function partOf({ part, of }: Share): string {
  if (part !== null) return `${part} %`;
  return of === 0 ? say`niets te tellen` : say`niet getoond`;
}

/** What agreements agreed about this, with where it began. */
function Targets({ targets }: { targets: readonly FigureTarget[] }) {
  return (
    <Card title={say`Wat er afgesproken is`}>
      <DataTable
        caption={say`Doelen in overeenkomsten`}
        captionHidden
        rows={targets}
        columns={[
          {
            head: say`Actie`,
            rowHead: true,
            cell: ({ agreement, action, title }) => (
              <a href={`/overeenkomsten/${agreement}/acties/${action}`}>{title}</a>
            ),
          },
          { head: say`Begin`, numeric: true, cell: ({ baseline }) => percentOf(baseline) },
          { head: say`Doel`, numeric: true, cell: ({ target }) => percentOf(target) },
          { head: say`Tegen`, cell: ({ due }) => (due === null ? '' : formatDate(due, 'short')) },
        ]}
      />
    </Card>
  );
}

function percentOf(number: number | null): string {
  return number === null ? say`nog niet ingevuld` : `${formatNumber(number)} %`;
}
