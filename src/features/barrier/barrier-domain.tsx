/** One domain: what each source says now, side by side, and how that changed, as a chart with the table beside it. */
import { organisationName } from '../../gate/opened.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { basisOf } from '../../gate/explain.ts';
import { basisWords } from '../../gate/wording.ts';
import { dayInWords, daysBetween, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Fact, type SourceKind } from '../../ui/fact.tsx';
import { LevelChart } from '../../ui/level-chart.tsx';
import type { Tone } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { sourceKind } from '../organisation/organisation-kind.ts';
import {
  type BarrierRow,
  type BarrierSeries,
  changeOf,
  type Domain,
  domains,
  HINDERS,
  lastOf,
  levels,
} from './barrier.ts';

type Opened = OpenedParts<object>;

/** Shows a domain of which at least one source said something. */
export function DomainFact({
  opened,
  domain,
  series,
}: {
  opened: Opened;
  domain: Domain;
  series: readonly BarrierSeries[];
}) {
  return (
    <Fact
      label={domains[domain].label}
      statements={series.flatMap((one) => {
        const last = lastOf(one);
        return last === undefined ? [] : [statementOf(opened, one, last)];
      })}
    />
  );
}

function statementOf(opened: Opened, series: BarrierSeries, row: BarrierRow) {
  const change = changeOf(series);
  const own = row.source === opened.actor.organisation;
  const ground = opened.grounds.find((one) => one.source === row.source && ((one.mask >> row.bit) & 1) === 1);
  const basis = own || ground === undefined ? undefined : basisOf(opened, ground);
  return {
    value: <Name>{row.said}</Name>,
    status: { word: `${row.level}: ${levels[row.level]}`, tone: toneOf(row.level) },
    source: [sayer(opened, row), day(row), change].filter(Boolean).join(' · '),
    kind: kindOf(opened, row.source),
    ...(basis === undefined ? {} : { why: basisWords(basis, opened.involvement) }),
  };
}

/** Shows how the levels of a domain changed, once somebody judged it twice. */
export function DomainCourse({
  opened,
  domain,
  series,
}: {
  opened: Opened;
  domain: Domain;
  series: readonly BarrierSeries[];
}) {
  const rows = series.flatMap((one) => one.rows).toSorted((a, b) => a.asOf.localeCompare(b.asOf));
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined || !series.some((one) => one.rows.length > 1)) return null;
  const { label } = domains[domain];
  return (
    <div class="course">
      <LevelChart
        label={say`${label}: niveau van 1 tot 5 tussen ${day(first)} en ${day(last)}. De cijfers staan in de tabel.`}
        from={day(first)}
        until={day(last)}
        series={series.map((one) => ({
          name: organisationName(opened, one.source),
          kind: kindOf(opened, one.source),
          points: one.rows.map((row) => ({ at: placeOf(row, first, last), level: row.level })),
        }))}
      />
      <CourseTable opened={opened} label={label} rows={rows} />
    </div>
  );
}

/** The figures of the drawing, the newest first. */
function CourseTable({ opened, label, rows }: { opened: Opened; label: string; rows: BarrierRow[] }) {
  return (
    <table class="utrecht-table utrecht-table--html-table">
      <caption>{say`Verloop van ${label}`}</caption>
      <thead>
        <tr>
          <th scope="col">{say`Datum`}</th>
          <th scope="col">{say`Niveau`}</th>
          <th scope="col">{say`Wie`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map((row) => (
          <tr>
            <th scope="row">{day(row)}</th>
            <td>{row.level}</td>
            <td>{sayer(opened, row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function placeOf(row: BarrierRow, first: BarrierRow, last: BarrierRow): number {
  if (!isCivilDate(row.asOf) || !isCivilDate(first.asOf) || !isCivilDate(last.asOf)) return 0;
  const whole = daysBetween(first.asOf, last.asOf);
  return whole === 0 ? 0 : daysBetween(first.asOf, row.asOf) / whole;
}

function sayer(opened: Opened, row: BarrierRow): string {
  const organisation = organisationName(opened, row.source);
  return row.by === null ? organisation : `${row.by}, ${organisation}`;
}

function kindOf(opened: Opened, source: number): SourceKind {
  return source === opened.actor.organisation ? 'own' : sourceKind(opened.organisations[source]?.kind);
}

function day(row: BarrierRow): string {
  return dayInWords(row.asOf, 'short');
}

function toneOf(level: number): Tone {
  if (level <= HINDERS) return 'late';
  return level === 3 ? 'wait' : 'ok';
}
