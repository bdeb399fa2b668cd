/** From a figure of an agreement to the same figure of one's own organisation, for who may read that. */
import type { ActorRow } from '../../gate/opened.ts';
import type { Action, Indicator as Measure } from '../agreement-action/action.ts';
import { type IndicatorCode, indicators } from '../figure/indicator.ts';
import type { Indicator } from '../figure/indicator-shape.ts';

/** What the product counts for an action, as the own figures name it. */
const counted: Readonly<Partial<Record<Measure, IndicatorCode>>> = {
  art60Talk: 'art60Talk',
  referralDays: 'referralAnswered',
  workAfterYear: 'workAfterYear',
};

/** Whether someone reads the figures of the own organisation; PostgreSQL decides again on the page. */
export function readsOwnFigures(actor: ActorRow | undefined): boolean {
  return actor?.all_persons === true && actor.purposes.includes('statistics');
}

/** Where the own figure behind an action stands; undefined for what is of another party, or is counted otherwise. */
export function ownFigureOf({ indicator, owner }: Action, actor: ActorRow | undefined): string | undefined {
  const code = counted[indicator];
  if (code === undefined || owner?.id !== actor?.organisation_id || !readsOwnFigures(actor)) return undefined;
  return ownFigureAddress(code);
}

/** Where an own figure stands; a code that is none leads to all of them. */
export function ownFigureAddress(code: string): string {
  const found = Object.entries<Indicator>(indicators).find(([one]) => one === code)?.[1];
  return found === undefined ? '/cijfers/eigen' : `/cijfers/eigen/${found.address}`;
}
