/** A disputed point as people read it: what is followed for whom, since when, and who may change that. The law itself stands in the rules. */
import type { ActorRow } from '../../gate/opened.ts';
import { dutch, say } from '../../kernel/language.ts';
import { type Followed, type LegalStatus, legalStatuses } from '../../rules/legal-status.ts';
import type { DisputedPoint } from '../../rules/reading.ts';
import { ruleText } from '../instrument/rule-words.ts';

/** Who a status is about. */
export const statusWords: Readonly<Record<LegalStatus, string>> = dutch({
  LEEFLOON: 'wie leefloon krijgt',
  EQ_LEEFLOON: 'wie equivalent leefloon krijgt',
  UNEMPLOYMENT: 'wie een werkloosheidsuitkering krijgt',
  SICKNESS: 'wie een ziekte- of invaliditeitsuitkering krijgt',
  OTHER: 'wie geen van deze uitkeringen krijgt',
});

export type Choice = Followed[string];

/** The part of an address that stands for a point. */
export function slugOf({ id }: Pick<DisputedPoint, 'id'>): string {
  return id.toLowerCase();
}

/** Gives what a reading says; nothing followed says that the answer stays open. */
export function readingText({ readings }: DisputedPoint, code: string | undefined): string {
  const text = readings.find((one) => one.code === code)?.text;
  return text === undefined ? say`geen lezing: het antwoord blijft open` : ruleText(text);
}

/** Tells whether an actor drafts and confirms choices of readings. */
export function mayChoose(actor: ActorRow | undefined): boolean {
  return actor !== undefined && actor.role === 'jurist' && actor.purposes.includes('flowRegister');
}

/** Gives the statuses whose reading differs between two choices. */
export function changedStatuses(point: DisputedPoint, before: Choice, after: Choice): readonly LegalStatus[] {
  return legalStatuses.filter((one) => point.statuses.includes(one) && before[one] !== after[one]);
}
