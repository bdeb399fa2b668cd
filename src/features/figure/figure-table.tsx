/** The numbers of an indicator in tables: by quarter, by month and by kind. */
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Fold } from '../../ui/fold.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { FiguresShown, Middle } from './figure.sql.ts';
import type { Cell } from './figure-people.ts';
import { type Quarter, type QuarterCounted, shareOf, sumOf } from './figure-series.ts';
import { told } from './figure-tile.tsx';
import type { FigureView } from './figure-view.ts';
import type { Indicator } from './indicator-shape.ts';
import { type IndicatorCode, indicators } from './indicator.ts';
import { kindsOf, outcomesOf } from './outcome-label.ts';
import { PeopleLink } from './people-link.tsx';

/** By quarter: how many had each outcome that occurs, and the share. */
export function QuarterTable({ code, series }: { code: IndicatorCode; series: readonly QuarterCounted[] }) {
  const indicator = indicators[code];
  const met = new Set(series.flatMap(({ counts }) => counts.map(({ outcome }) => outcome)));
  const outcomes = outcomesOf(code).filter(([outcome]) => met.has(outcome));
  return (
    <Fold summary={say`Bekijk de aantallen per kwartaal`}>
      <DataTable
        caption={indicator.name}
        rows={series}
        columns={[
          { head: say`Kwartaal`, rowHead: true, cell: ({ quarter }) => quarter.name },
          ...outcomes.map(([outcome, label]) => ({
            head: label,
            numeric: true,
            cell: ({ quarter, counts, version }: QuarterCounted) => (
              <InQuarter
                code={code}
                quarter={quarter}
                version={version}
                outcome={outcome}
                number={sumOf(counts, [outcome])}
              />
            ),
          })),
          ...(indicator.shows === 'share'
            ? [{ head: say`Aandeel`, numeric: true, cell: (row: QuarterCounted) => shareIn(indicator, row) }]
            : []),
        ]}
      />
    </Fold>
  );
}

type InQuarterProps = {
  code: IndicatorCode;
  quarter: Quarter;
  version: number;
  outcome: string;
  number: number | null;
};

/** What a former rule counted is told, and no longer led back to people. */
function InQuarter({ code, quarter, version, outcome, number }: InQuarterProps) {
  if (version !== indicators[code].version) return <>{told(number)}</>;
  return <PeopleLink code={code} cell={{ outcome, quarter: quarter.begins }} number={number} />;
}

function shareIn(
  indicator: Indicator,
  { counts }: { readonly counts: Parameters<typeof shareOf>[1] },
): string {
  const { part } = shareOf(indicator, counts);
  return part === null ? '' : `${part} %`;
}

export function MonthTable({ code, view }: { code: IndicatorCode; view: FigureView }) {
  const { name, unit } = indicators[code];
  return (
    <Fold summary={say`Bekijk de aantallen per maand`}>
      <DataTable
        caption={name}
        rows={view.points}
        columns={[
          { head: say`Maand`, rowHead: true, cell: (point) => point.name },
          {
            head: unit === 'percent' ? say`Aandeel` : say`Mensen`,
            numeric: true,
            cell: ({ number }) => (unit === 'percent' && number !== null ? `${number} %` : told(number)),
          },
        ]}
      />
    </Fold>
  );
}

interface KindRow {
  readonly kind: string;
  readonly label: string;
  readonly now: number | null | undefined;
  readonly middle: Middle | undefined;
  readonly share: string;
  number(outcome: string): number | null | undefined;
}

/** By kind: each outcome in the last four quarters, or how many there are now and how long half of them took. */
export function KindTable({
  code,
  kinds,
  shown,
}: {
  code: IndicatorCode;
  kinds: NonNullable<Indicator['kinds']>;
  shown: FiguresShown;
}) {
  const { shows, name } = indicators[code];
  const isNow = shows === 'kinds';
  const rows = kindRows(code, kinds, shown);
  if (rows.length === 0 || (isNow && rows.every(({ middle }) => middle === undefined))) return null;
  // The people behind a number are found by a kind of the program, not by one partner.
  const counted = (number: number | null | undefined, cell: Cell) =>
    kinds === 'partner' ? (
      <>{told(number === undefined ? 0 : number)}</>
    ) : (
      <PeopleLink code={code} cell={cell} number={number === undefined ? 0 : number} />
    );
  const outcomes = outcomesOf(code).filter(([outcome]) =>
    rows.some((row) => row.number(outcome) !== undefined),
  );
  return (
    <DataTable
      caption={isNow ? name : say`${name}, de laatste vier kwartalen`}
      rows={rows}
      columns={[
        { head: say`Soort`, rowHead: true, cell: ({ label }) => label },
        ...(isNow
          ? [
              { head: say`Nu`, numeric: true, cell: ({ now, kind }: KindRow) => counted(now, { kind }) },
              { head: say`Helft duurde hoogstens`, numeric: true, cell: daysOf },
            ]
          : [
              ...outcomes.map(([outcome, label]) => ({
                head: label,
                numeric: true,
                cell: (row: KindRow) => counted(row.number(outcome), { outcome, kind: row.kind }),
              })),
              ...(shows === 'share'
                ? [{ head: say`Aandeel`, numeric: true, cell: ({ share }: KindRow) => share }]
                : []),
            ]),
      ]}
    />
  );
}

function kindRows(
  code: IndicatorCode,
  kinds: NonNullable<Indicator['kinds']>,
  { kinds: counted, running, middles, partners }: FiguresShown,
): KindRow[] {
  const own = <Row extends { indicator: string; version: number; kind: string }>(
    rows: readonly Row[],
    kind: string,
  ) =>
    rows.filter(
      (row) => row.indicator === code && row.version === indicators[code].version && row.kind === kind,
    );
  return kindsOf(kinds, { partners }).flatMap(([kind, label]) => {
    const those = own(counted, kind);
    const now = own(running, kind)[0]?.number;
    const middle = own(middles, kind)[0];
    if (those.length === 0 && now === undefined && middle === undefined) return [];
    return [
      {
        kind,
        label,
        now,
        middle,
        share: shareIn(indicators[code], { counts: those }),
        number: (outcome: string) => those.find((one) => one.outcome === outcome)?.number,
      },
    ];
  });
}

function daysOf({ middle }: KindRow): string {
  return middle === undefined ? '' : say`${formatNumber(middle.days)} dagen`;
}
