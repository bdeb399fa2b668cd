/** The rest of a long day: for what each of the other people stands there, the largest group first. Pure. */
import { dutch } from '../../kernel/language.ts';
import type { DayLine } from './day.ts';

/** People on the day list who stand there for the same kind of thing. */
export interface DayGroup {
  /** Comes after a number: “12 zonder contact”. */
  readonly words: string;
  readonly lines: readonly DayLine[];
}

/** What a signal is about, by how its kind begins; the first that fits counts. */
const groups: readonly (readonly [words: string, begins: readonly string[]])[] = dutch([
  ['zonder contact', ['noContact']],
  ['voor een GPMI', ['gpmi']],
  ['bij wie iets stopt', ['end', 'measure', 'handoverDue']],
  ['voor een overdracht', ['handover']],
  ['voor een afspraak', ['appointment', 'missedAppointment']],
  ['voor een verwijzing', ['referral']],
  ['voor het plan', ['proposal', 'action', 'plan']],
  ['in nazorg', ['work', 'job']],
  ['te bereiken', ['outreach']],
  ['nieuw', ['newPerson', 'secondPerson']],
]);

const OTHER = 'voor het traject';

/** Puts lines together by what they are about; within a group their order stays. */
export function groupsOf(lines: readonly DayLine[]): DayGroup[] {
  const found = Map.groupBy(lines, ({ signal }) => wordsOf(signal.kind));
  return [...found]
    .map(([words, members]) => ({ words, lines: members }))
    .toSorted((a, b) => b.lines.length - a.lines.length);
}

function wordsOf(kind: string): string {
  return groups.find(([, begins]) => begins.some((begin) => kind.startsWith(begin)))?.[0] ?? OTHER;
}
