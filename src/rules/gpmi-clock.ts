/**
 * The clock of one GPMI: by when it is signed, when it is looked at together next, what is late. The terms come from the rules of the
 * day of the grant; what people agreed themselves comes first when it is sooner. Pure.
 */
import { addMonths, type CivilDate } from '../kernel/civil-date.ts';
import { type GpmiRule, holdsOn, type TermRule } from './gpmi-rule.ts';

/** What the clock needs of a contract. */
export interface Timed {
  readonly grantedOn: CivilDate;
  /** The day on which both had signed the first version. */
  readonly signedOn: CivilDate | null;
  readonly endsOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
  readonly evaluations: readonly {
    readonly heldOn: CivilDate;
    readonly inPerson: boolean;
    /** When they agreed to look again. */
    readonly nextOn: CivilDate | null;
  }[];
}

/** One date on the clock, with the term it comes from; no rule when people agreed it themselves. */
export interface Due {
  readonly on: CivilDate;
  readonly late: boolean;
  readonly rule?: TermRule;
}

export interface Clock {
  /** By when the contract is signed; gone once it is. */
  readonly sign?: Due;
  /** When it is looked at together next; only while it runs. */
  readonly evaluate?: Due;
  /** How many evaluations in a talk the past year has, of how many; only while it runs. */
  readonly inPerson?: { readonly held: number; readonly wanted: number; readonly rule: TermRule };
  /** When it ends as agreed, and whether that day is over. */
  readonly end?: Due;
}

/** Reads the clock of a contract on a day. */
export function readClock(rules: readonly GpmiRule[], contract: Timed, today: CivilDate): Clock {
  const { grantedOn, signedOn, endsOn, endedOn } = contract;
  if (endedOn !== null && endedOn <= today) return {};
  const end: Clock = endsOn === null ? {} : { end: { on: endsOn, late: endsOn < today } };
  if (signedOn === null) {
    const term = termOf(rules, 'signWithinMonths', grantedOn);
    const sign = term && due(addMonths(grantedOn, term.value), today, term);
    return { ...(sign ? { sign } : {}), ...end };
  }
  const evaluate = nextEvaluation(rules, contract, signedOn, today);
  const talks = termOf(rules, 'inPersonPerYear', grantedOn);
  const yearAgo = addMonths(today, -12);
  const held = contract.evaluations.filter(
    ({ heldOn, inPerson }) => inPerson && heldOn > yearAgo && heldOn <= today,
  ).length;
  return {
    ...(evaluate ? { evaluate } : {}),
    ...(talks ? { inPerson: { held, wanted: talks.value, rule: talks } } : {}),
    ...end,
  };
}

function nextEvaluation(
  rules: readonly GpmiRule[],
  { grantedOn, evaluations }: Timed,
  signedOn: CivilDate,
  today: CivilDate,
): Due | undefined {
  const last = evaluations.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn)).at(-1);
  const rhythm = termOf(rules, 'evaluationsPerYear', grantedOn);
  const byRule = rhythm && addMonths(last?.heldOn ?? signedOn, Math.floor(12 / rhythm.value));
  const agreed = last?.nextOn ?? undefined;
  if (agreed !== undefined && (byRule === undefined || agreed <= byRule)) return due(agreed, today);
  return byRule === undefined || rhythm === undefined ? undefined : due(byRule, today, rhythm);
}

/** Finds the term that held on the day of the grant. */
function termOf(
  rules: readonly GpmiRule[],
  field: TermRule['field'],
  grantedOn: CivilDate,
): TermRule | undefined {
  return rules.find(
    (rule): rule is TermRule => rule.kind === 'term' && rule.field === field && holdsOn(rule, grantedOn),
  );
}

function due(on: CivilDate, today: CivilDate, rule?: TermRule): Due {
  return { on, late: on < today, ...(rule === undefined ? {} : { rule }) };
}
