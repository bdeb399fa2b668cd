/** How guidance ended and what is known of the work since: the rows, which checks are due, and what is handed to the definition. Pure. */
import type { PartRow } from '../../gate/parts.sql.ts';
import { addMonths, type CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import type { WorkKnown } from './lasting-work.ts';
import type { WorkSource } from './outflow-kind.ts';

export interface Outflow extends PartRow {
  readonly kind: string;
  readonly from: CivilDate;
  readonly work: boolean;
  readonly appliedOn: CivilDate | null;
  readonly closedOn: CivilDate | null;
  readonly closedAs: 'lastCheck' | 'objection' | 'resumed' | 'mistake' | null;
}

export interface Job extends PartRow {
  readonly contract: string;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly endReason: string | null;
  readonly fraction: number | null;
  readonly employerNumber: string | null;
  readonly employerName: string | null;
  readonly saidBy: WorkSource;
  readonly version: number;
}

export const checkMonths = [1, 3, 6, 12] as const;
export type CheckMonths = (typeof checkMonths)[number];

export const findings = dutch({
  atWork: 'aan het werk',
  notAtWork: 'niet aan het werk',
  notReached: 'niet bereikt',
});
export type Finding = keyof typeof findings;

export interface Check extends PartRow {
  readonly outflow: string;
  readonly months: CheckMonths;
  readonly found: Finding;
  readonly saidBy: WorkSource | null;
}

/** What the readers of the outcome give. */
export interface OutcomeParts {
  readonly outflows: readonly Outflow[];
  readonly spells: readonly Job[];
  readonly checks: readonly Check[];
}

/** One of the four checks, as it stands today. */
export interface CheckLine {
  readonly months: CheckMonths;
  readonly on: CivilDate;
  readonly check: Check | undefined;
  /** Is asked now. */
  readonly due: boolean;
  /** Came without an answer; a later check took its place. */
  readonly passed: boolean;
}

/** Gives the four checks of an outflow to work. Of those whose day has come only the last is asked: it says how it is now. */
export function checkLines(outflow: Outflow, checks: readonly Check[], today: CivilDate): CheckLine[] {
  const own = checks.filter((check) => check.outflow === outflow.id);
  const last = checkMonths.findLast((months) => addMonths(outflow.from, months) <= today);
  return checkMonths.map((months) => {
    const on = addMonths(outflow.from, months);
    const check = own.find((one) => one.months === months);
    const open = check === undefined && outflow.closedOn === null;
    const later = own.some((one) => one.months > months);
    const due = open && !later && months === last;
    return { months, on, check, due, passed: check === undefined && !due && (later || on <= today) };
  });
}

/** The outflow that counts for the organisation now: its open one, or else the last. */
export function currentOutflow(
  outflows: readonly Outflow[],
  organisation: number | null,
): Outflow | undefined {
  const own = outflows.filter(({ source, closedAs }) => source === organisation && closedAs !== 'mistake');
  return own.find(({ closedOn }) => closedOn === null) ?? own.find(({ closedAs }) => closedAs !== 'resumed');
}

/** What is known of the work, in the terms of the definition. */
export function workKnown({ spells, checks }: OutcomeParts, today: CivilDate): WorkKnown {
  return {
    today,
    spells: spells.map((job) => ({
      source: job.source,
      contract: job.contract,
      from: job.from,
      until: job.until ?? undefined,
      fraction: job.fraction ?? undefined,
      employer: job.employerNumber ?? job.employerName ?? undefined,
      asOf: job.asOf as CivilDate,
    })),
    looks: checks
      .filter(({ found }) => found !== 'notReached')
      .map(({ source, asOf, found }) => ({ source, on: asOf as CivilDate, atWork: found === 'atWork' })),
  };
}
