/** The days about which the rules can be asked. Outside them nobody read the law, and no answer would be honest. */
import type { Issue } from '../../adapters/web/problem.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { knownDays } from '../../rules/catalogue.ts';

/** Tells whether the rules know a day. */
export function isKnownDay(date: CivilDate): boolean {
  return knownDays.from <= date && date <= knownDays.until;
}

/** Gives what is wrong with a day outside the rules that are known; nothing for a day they know. */
export function outsideKnownDays(date: CivilDate, place: 'body' | 'query'): Issue | undefined {
  if (isKnownDay(date)) return undefined;
  const detail = `The rules are known from ${knownDays.from} to ${knownDays.until}.`;
  return { type: 'outOfRange', in: place, name: 'date', detail };
}
