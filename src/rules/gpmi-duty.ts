/**
 * Whether someone is to have a GPMI, from the rules of the day of the grant and what is known of the person. Three-valued: what is
 * missing is unknown, never no. Pure; the decision itself stays with the OCMW.
 */
import type { CivilDate } from '../kernel/civil-date.ts';
import { type Condition, type DutyRule, type GpmiRule, holdsOn, isChecked } from './gpmi-rule.ts';

/** What is known of someone on the day of the grant; an absent fact is unknown. */
export interface DutyFacts {
  readonly benefits?: readonly string[];
  readonly age?: number;
  readonly hadRight?: boolean;
  readonly student?: boolean;
  readonly exemptReason?: string;
}

export type DutyAnswer = 'obliged' | 'exempt' | 'optional' | 'outside' | 'unknown';

export interface Duty {
  readonly answer: DutyAnswer;
  readonly form: 'general' | 'studies';
  /** The rules on which the answer rests. */
  readonly because: readonly DutyRule[];
  /** What would decide it and is not known. */
  readonly missing: readonly (keyof DutyFacts)[];
  /** Not known, and it could still make the answer another: to be asked before anyone relies on it. */
  readonly toConfirm: readonly (keyof DutyFacts)[];
}

/** Judges the duty on the day of the grant. */
export function judgeDuty(rules: readonly GpmiRule[], facts: DutyFacts, grantedOn: CivilDate): Duty {
  const dated = rules.filter((rule): rule is DutyRule => rule.kind !== 'term' && holdsOn(rule, grantedOn));
  const of = (kind: DutyRule['kind']) => dated.filter((rule) => rule.kind === kind && isChecked(rule));
  const those = (kind: DutyRule['kind'], result: boolean | undefined) =>
    of(kind).filter((rule) => holds(rule, facts) === result);
  const studies = those('form', true);
  const form = studies.length > 0 ? 'studies' : 'general';
  const say = (
    answer: DutyAnswer,
    because: readonly DutyRule[],
    missing: readonly DutyRule[] = [],
  ): Duty => ({
    answer,
    form: answer === 'obliged' ? form : 'general',
    because: answer === 'obliged' ? [...because, ...studies] : because,
    missing: fieldsOf(missing),
    toConfirm: answer === 'obliged' ? fieldsOf(those('exempts', undefined)) : [],
  });

  if (those('applies', true).length === 0) {
    const open = dated.filter((rule) => rule.kind === 'open' && holds(rule, facts) === true);
    if (open.length > 0) return say('unknown', open);
    const unknown = those('applies', undefined);
    return unknown.length > 0 ? say('unknown', [], unknown) : say('outside', of('applies'));
  }
  const exempt = those('exempts', true);
  if (exempt.length > 0) return say('exempt', exempt);
  const obliged = those('obliges', true);
  if (obliged.length > 0) return say('obliged', obliged);
  const unknown = those('obliges', undefined);
  return unknown.length > 0 ? say('unknown', [], unknown) : say('optional', of('obliges'));
}

/** Judges the conditions of a rule; undefined while a fact that decides is not known. */
export function holds(rule: DutyRule, facts: DutyFacts): boolean | undefined {
  const first = judge(rule, facts);
  const second = rule.also === undefined ? true : judge(rule.also, facts);
  if (first === false || second === false) return false;
  return first === undefined || second === undefined ? undefined : true;
}

function judge({ field, operator, value }: Condition, facts: DutyFacts): boolean | undefined {
  const known = facts[field];
  if (known === undefined) return undefined;
  switch (operator) {
    case 'lt':
      return typeof known === 'number' && typeof value === 'number' && known < value;
    case 'eq':
      return known === value;
    case 'in':
      return typeof known === 'string' && Array.isArray(value) && value.includes(known);
    case 'intersects':
      return Array.isArray(known) && Array.isArray(value) && known.some((one: string) => value.includes(one));
  }
}

function fieldsOf(rules: readonly DutyRule[]): (keyof DutyFacts)[] {
  return [...new Set(rules.map((rule) => rule.field))];
}
