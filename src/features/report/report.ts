/** A report of an agreement over one calendar year: its kinds, its addresses and what it tells. Who may what is decided by PostgreSQL. */
import type { ActorRow } from '../../gate/opened.ts';
import { type CivilDate, civilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { type Agreement, isCoordinator } from '../agreement/agreement.ts';
import type { Named } from '../flow/flow.ts';
import type { Paper } from './paper.ts';

export const reportKinds = dutch(
  {
    yearly: {
      label: 'jaarverslag van de overeenkomst',
      hint: 'Van alle partijen samen. Elke partij kan eraan schrijven.',
    },
    council: {
      label: 'verslag aan de raad',
      hint: 'Van uw organisatie aan de eigen raad. Alleen uw organisatie schrijft eraan.',
    },
  },
  'label',
  'hint',
);

export type ReportKind = keyof typeof reportKinds;

/** A report in a list. */
export interface ReportLine {
  readonly id: string;
  readonly kind: ReportKind;
  readonly year: number;
  readonly organisation: Named;
  readonly fixedOn: CivilDate | null;
  /** Another report over the same year that was fixed last, where there is one: of a fixed one it took the place. */
  readonly newest: string | null;
}

/** A report with the words of who writes it; of one that was fixed also the document. */
export interface Report extends ReportLine {
  readonly introduction: string;
  readonly conclusion: string;
  readonly version: number;
  readonly writtenBy: string | null;
  readonly content: string | null;
  readonly hash: string | null;
}

/** Where an action stood when a report was fixed, for the next one to compare with. */
export interface Standing {
  readonly action: string;
  readonly title: string;
  readonly value: number | null;
  readonly told: string;
  readonly light: string;
}

/** What is kept of a report: the document, and where the actions stood. */
export interface ReportContent {
  readonly paper: Paper;
  readonly standings: readonly Standing[];
}

/** Says which report it is. */
export function reportTitle({
  kind,
  year,
  organisation,
}: Pick<Report, 'kind' | 'year' | 'organisation'>): string {
  return kind === 'yearly'
    ? say`Jaarverslag ${year}`
    : say`Verslag ${year} aan de raad van ${organisation.name}`;
}

/** The days of a report: its year, as far as the agreement held and the year is over. */
export function daysOf(
  year: number,
  { from, until }: Pick<Agreement, 'from' | 'until'>,
  today: CivilDate,
): { readonly from: CivilDate; readonly until: CivilDate } {
  const last = [civilDate(`${year}-12-31`), until, today].toSorted()[0] ?? today;
  const first = from > civilDate(`${year}-01-01`) ? from : civilDate(`${year}-01-01`);
  return { from: first, until: last };
}

/** The years over which a report can be made, the last first. */
export function reportYears(
  { from, until }: Pick<Agreement, 'from' | 'until'>,
  today: CivilDate,
): readonly number[] {
  const last = Math.min(yearOf(until), yearOf(today));
  const first = yearOf(from);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, back) => last - back);
}

export function yearOf(day: CivilDate): number {
  return Number(day.slice(0, 4));
}

/** Tells whether this actor may write reports here: a coordinator of a party, of an agreement that works or worked. */
export function mayReportOn(
  actor: ActorRow | undefined,
  { parties, status, dropped, speaks }: Agreement,
): boolean {
  const worked = ['inForce', 'amended', 'renewed', 'ended'].includes(status) && !dropped;
  return worked && speaks && isCoordinator(actor) && parties.some(({ id }) => id === actor?.organisation_id);
}

/** Gives the address of the reports of an agreement, or of one of them. */
export function reportPage(agreement: string, report?: string): string {
  const all = `/overeenkomsten/${agreement}/verslagen`;
  return report === undefined ? all : `${all}/${report}`;
}
