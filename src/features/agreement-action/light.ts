/** The traffic light of an action: how its last figure lies to the straight line from its beginning to its target. */
import { addMonths, type CivilDate, daysBetween } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import type { Tone } from '../../ui/tag.tsx';
import { type Action, type Rhythm, standOf } from './action.ts';

export const lights = dutch(
  {
    green: { label: 'groen', tone: 'ok' },
    orange: { label: 'oranje', tone: 'wait' },
    red: { label: 'rood', tone: 'late' },
    none: { label: 'nog geen cijfer', tone: 'plain' },
  },
  'label',
) satisfies Record<string, { label: string; tone: Tone }>;

export type Light = keyof typeof lights;

/** The rule, as it stands beside every light. */
export const lightRule = dutch({
  green: 'Groen: op of voor de rechte lijn van de beginwaarde naar het doel, of het doel is bereikt.',
  orange: 'Oranje: hoogstens 10 procent van de weg achter op die lijn, of het verslag is over tijd.',
  red: 'Rood: verder achter, of de einddag is voorbij en het doel is niet bereikt.',
});

export const reasons = dutch({
  reached: 'Het doel is bereikt.',
  ahead: 'Op of voor de lijn.',
  behind: 'Hoogstens 10 procent van de weg achter op de lijn.',
  farBehind: 'Meer dan 10 procent van de weg achter op de lijn.',
  pastDue: 'De einddag is voorbij en het doel is niet bereikt.',
  silent: 'Het verslag is over tijd.',
  few: 'Wie geen partij is, leest een cijfer per kwartaal, vanaf 10 bewijzen.',
  waiting: 'Het eerste verslag moet nog komen.',
});

const monthsOf: Readonly<Record<Rhythm, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

const SLACK = 0.1;

export interface Shown {
  readonly light: Light;
  readonly reason: keyof typeof reasons;
  /** What the line says for the day of the last figure. */
  readonly expected: number | undefined;
}

/** Works out the light of an action that runs or is done; a draft and what was stopped have none. */
export function lightOf(action: Action, today: CivilDate): Shown | undefined {
  const { baseline, baselineOn, target, due, rhythm, status } = action;
  if (baseline === null || baselineOn === null || target === null || due === null || rhythm === null)
    return undefined;
  if (status === 'draft' || status === 'stopped') return undefined;
  const stand = standOf(action, today);
  const onTheWay = (value: number) => (value - baseline) / (target - baseline);
  const past =
    stand === undefined ? 0 : Math.min(1, daysBetween(baselineOn, stand.on) / daysBetween(baselineOn, due));
  const expected = stand === undefined ? undefined : baseline + past * (target - baseline);
  const shown = (light: Light, reason: Shown['reason']): Shown => ({ light, reason, expected });

  if (stand !== undefined && onTheWay(stand.value) >= 1) return shown('green', 'reached');
  if (action.indicator === 'proof' && action.realised === null) return shown('none', 'few');
  const judged = action.endedOn ?? today;
  if (judged > due || status === 'done') return shown('red', 'pastDue');
  const silent =
    action.indicator !== 'proof' &&
    addMonths(stand?.on ?? action.startedOn ?? baselineOn, monthsOf[rhythm]) < today;
  if (stand === undefined) return silent ? shown('orange', 'silent') : shown('none', 'waiting');
  const behind = past - onTheWay(stand.value);
  // Figures are written with two decimals, so a hair's breadth is no way behind.
  if (behind > SLACK + 1e-9) return shown('red', 'farBehind');
  if (behind > 1e-9) return shown('orange', 'behind');
  return silent ? shown('orange', 'silent') : shown('green', 'ahead');
}
