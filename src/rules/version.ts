/** The conditions of an instrument that are in force on one day, with the masks by which they are weighed. */
import type { CivilDate } from '../kernel/civil-date.ts';
import { type Condition, isUnverified, type Role, roleOf } from './condition.ts';
import type { Instrument } from './instrument.ts';
import { type Settler, settlerOf } from './settle.ts';

export interface Version {
  readonly instrument: Instrument;
  readonly state: 'notYet' | 'inForce' | 'ended';
  readonly from: string;
  readonly conditions: readonly Condition[];
  /** What weighs each of them. */
  readonly settlers: readonly Settler[];
  /** For each role the bits of the conditions that play it; a condition's bit is its place. */
  readonly masks: Readonly<Record<Role, number>>;
  /** The conditions whose reading is not verified. */
  readonly unverified: number;
}

const roles: readonly Role[] = [
  'admission',
  'limit',
  'blocker',
  'funding',
  'duty',
  'route',
  'step',
  'obliged',
  'exempt',
];

const kept = new WeakMap<Instrument, Map<string, Version>>();

/** Gives the version of an instrument in force on a day. */
export function versionAt(instrument: Instrument, date: CivilDate): Version {
  const from = changesOf(instrument).findLast((day) => day <= date) ?? '';
  const versions = kept.get(instrument) ?? new Map<string, Version>();
  kept.set(instrument, versions);
  const found = versions.get(from) ?? makeVersion(instrument, from);
  versions.set(from, found);
  return found;
}

const changeDays = new WeakMap<Instrument, readonly string[]>();

/** Gives each day on which something of the instrument changes, earliest first. */
export function changesOf(instrument: Instrument): readonly string[] {
  const found = changeDays.get(instrument);
  if (found !== undefined) return found;
  const periods = [instrument, ...instrument.conditions];
  const days = periods.flatMap(({ from, until }) => [
    from,
    until === undefined ? undefined : dayAfter(until),
  ]);
  const first = instrument.from;
  const sorted = [...new Set(days)].filter((day) => day !== undefined && day >= first).toSorted();
  const changes = sorted as readonly string[];
  changeDays.set(instrument, changes);
  return changes;
}

function makeVersion(instrument: Instrument, from: string): Version {
  const state = stateOn(instrument, from);
  const conditions = state === 'inForce' ? instrument.conditions.filter((one) => applies(one, from)) : [];
  if (conditions.length > 31)
    throw new RangeError(`${instrument.code} has more conditions than a mask has bits.`);
  const bits = (wanted: (condition: Condition) => boolean) =>
    conditions.reduce((mask, one, place) => (wanted(one) ? mask | (1 << place) : mask), 0);
  const masks = Object.fromEntries(roles.map((role) => [role, bits((one) => roleOf(one) === role)]));
  return {
    instrument,
    state,
    from,
    conditions,
    settlers: conditions.map(settlerOf),
    masks: masks as Record<Role, number>,
    unverified: bits(isUnverified),
  };
}

function stateOn({ from, until }: Instrument, date: string): Version['state'] {
  if (date < from) return 'notYet';
  return until !== undefined && date > until ? 'ended' : 'inForce';
}

/** Tells whether a provision applies on a day; without bounds it always does. */
export function applies({ from, until }: { from?: string; until?: string }, date: string): boolean {
  return (from === undefined || from <= date) && (until === undefined || date <= until);
}

function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
