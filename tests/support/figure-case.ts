/** The raw rows of one person, and what all second computations of figures need of them. */
import { type CivilDate, daysBetween } from '../../src/kernel/civil-date.ts';

/** A case as it is compared: what it is of, its days and its outcome. */
export interface Case {
  readonly indicator: string;
  readonly person: string;
  readonly kind: string;
  readonly begun: CivilDate;
  readonly ended: CivilDate | null;
  readonly outcome: string;
  readonly days: number | null;
}

/** The tables that are read whole. */
export const tables = [
  'involvements',
  'assignments',
  'referrals',
  'appointments',
  'handover_steps',
  'gpmi_contracts',
  'gpmi_evaluations',
  'pathway_phases',
  'barriers',
  'plan_actions',
  'placements',
  'outflows',
  'work_checks',
  'work_spells',
  'first_applications',
] as const;

/** The columns that are read, of whatever table. */
export type Row = Readonly<
  Record<
    'valid_from' | 'began_on' | 'answer_by' | 'as_of' | 'granted_on' | 'started_on' | 'applied_on' | 'day',
    CivilDate
  > &
    Record<
      'valid_until' | 'signed_on' | 'ended_on' | 'starts_on' | 'measure_from' | 'next_on',
      CivilDate | null
    > &
    Record<'sent_at' | 'recorded_at' | 'changed_at', string> &
    Record<
      | 'decided_at'
      | 'closed_as'
      | 'superseded_at'
      | 'fraction'
      | 'ended_why'
      | 'ended_at'
      | 'started_at'
      | 'user_id',
      string | null
    > &
    Record<
      | 'id'
      | 'person_id'
      | 'role'
      | 'status'
      | 'state'
      | 'kind'
      | 'phase'
      | 'domain'
      | 'field'
      | 'found'
      | 'contract',
      string
    > &
    Record<'referral_id' | 'with_whom' | 'measure_kind' | 'outflow_id' | 'contract_id', string> &
    Record<'is_work' | 'reached' | 'taken_over', boolean> &
    Record<'level' | 'months' | 'receiver', number> & { readonly value: unknown }
>;
export type Rows = Readonly<Record<string, readonly Row[]>>;

export interface Entry {
  readonly kind: string;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly date?: CivilDate;
}

/** A guidance with the way out that was noted of it, and the day on which it was over. */
export interface Guidance {
  readonly began: CivilDate;
  readonly until: CivilDate | null;
  readonly outOn: CivilDate | null;
  readonly isWork: boolean | null;
  readonly over: CivilDate | null;
}

type More = { days?: number | null; kind?: string };

/** One person while being counted. */
export interface Counting {
  readonly cases: Case[];
  readonly organisation: number;
  readonly today: CivilDate;
  /** Within how many months a GPMI is signed. */
  readonly months: number;
  /** How often a year a GPMI is looked at together. */
  readonly looksPerYear: number;
  readonly ways: readonly Row[];
  readonly work: readonly Row[];
  readonly guidances: readonly Guidance[];
  of(table: string): readonly Row[];
  facts(field: string): readonly CivilDate[];
  entries(field: string): readonly Entry[];
  workBetween(from: CivilDate, to: CivilDate): boolean;
  add(indicator: string, begun: CivilDate, ended: CivilDate | null, outcome: string, more?: More): void;
}

/** Makes what is counted of one person out of the rows. */
export function rowsOf(
  person: string,
  rows: Rows,
  organisation: number,
  today: CivilDate,
  { months, looksPerYear }: Pick<Counting, 'months' | 'looksPerYear'>,
): Counting {
  const of = (table: string) => rows[table] ?? [];
  const said = (field: string) =>
    of('facts')
      .filter((fact) => fact.field === field)
      .map((fact) => fact.value);
  const ways = of('outflows').filter(
    (way) => way.began_on <= today && way.closed_as !== 'mistake' && way.closed_as !== 'objection',
  );
  const work = ways.filter((way) => way.is_work);
  const cases: Case[] = [];
  return {
    cases,
    organisation,
    today,
    months,
    looksPerYear,
    ways,
    work,
    of,
    guidances: guidancesOf(of('involvements'), ways, today),
    facts: (field) => said(field) as CivilDate[],
    entries: (field) => said(field) as Entry[],
    workBetween: (from, to) => work.some((way) => way.began_on >= from && way.began_on <= to),
    add(indicator, begun, ended, outcome, { days = null, kind = '' } = {}) {
      cases.push({ indicator, person, kind, begun, ended, outcome, days });
    },
  };
}

function guidancesOf(involvements: readonly Row[], ways: readonly Row[], today: CivilDate): Guidance[] {
  const starts = involvements.map((one) => one.valid_from);
  return involvements
    .filter((one) => one.valid_from <= today)
    .map((one) => {
      const began = one.valid_from;
      const until = one.valid_until;
      const isOfThis = (on: CivilDate) =>
        on >= began && !starts.some((other) => other > began && other <= on);
      const out = ways.filter((way) => isOfThis(way.began_on)).toSorted(firstWay)[0];
      const outOn = out?.began_on ?? null;
      const passed = until !== null && until < today ? until : null;
      const over = one.role === 'aftercare' ? (outOn ?? began) : passed;
      return { began, until, outOn, isWork: out?.is_work ?? null, over };
    });
}

function firstWay(one: Row, other: Row): number {
  if (one.began_on !== other.began_on) return one.began_on < other.began_on ? -1 : 1;
  if (one.is_work !== other.is_work) return one.is_work ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** So many days from the first to the second; nothing while the second has not come. */
export function between(from: CivilDate, to: CivilDate | null): number | null {
  return to === null ? null : daysBetween(from, to);
}

/** The first of these days. */
export function first(dates: readonly (CivilDate | null)[]): CivilDate | null {
  return dates.filter((date) => date !== null).toSorted()[0] ?? null;
}

/** The day of a moment, which these worlds always write at noon. */
export function dayOf(moment: string): CivilDate {
  return moment.slice(0, 10) as CivilDate;
}
