/** The Dutch words for what the data of the rules says in codes, for documents; a page says its own. */
import type { Condition, Grade, Kind, Role } from './condition.ts';
import { type Figure, type Unit, writeValue } from './figure.ts';
import type { Together } from './together.ts';

export const kindWords: Readonly<Record<Kind, string>> = {
  H: 'wet',
  P: 'beleid',
  J: 'oordeel',
  Q: 'grens',
  F: 'geld',
  O: 'praktisch',
};

export const gradeWords: Readonly<Record<Grade, string>> = {
  A: 'officiële bron',
  B: 'andere bron',
  U: 'te verifiëren',
};

export const roleWords: Readonly<Record<Role, string>> = {
  admission: 'toegang',
  limit: 'grens',
  blocker: 'eerst op te lossen',
  funding: 'geld',
  duty: 'plicht',
  route: 'weg',
  step: 'stap',
  obliged: 'verplicht',
  exempt: 'vrijgesteld',
};

export const togetherWords: Readonly<Record<Together, string>> = {
  no: 'niet samen',
  condition: 'onder voorwaarde',
  yes: 'mag samen',
  unknown: 'te verifiëren',
};

const unitWords: Readonly<Record<Unit, string>> = {
  euro: '',
  percent: '',
  years: ' jaar',
  quarters: ' kwartalen',
  months: ' maanden',
  weeks: ' weken',
  days: ' dagen',
  hours: ' uur',
  kilometres: ' kilometer',
  day: '',
  number: '',
};

/** Writes a number with its unit. */
export function figureText({ unit, values }: Pick<Figure, 'unit' | 'values'>): string {
  const written = values.map((value) => (unit === 'day' ? value : writeValue(value, unit)));
  return `${written.join(' tot ')}${unitWords[unit]}`;
}

/** Says when a provision applies: `vanaf 2017-01-01 tot en met 2023-12-31` with days written by `write`; nothing without bounds. */
export function periodText(
  { from, until }: Pick<Condition, 'from' | 'until'>,
  write: (day: string) => string = (day) => day,
): string {
  return [
    from === undefined ? '' : `vanaf ${write(from)}`,
    until === undefined ? '' : `tot en met ${write(until)}`,
  ]
    .join(' ')
    .trim();
}
