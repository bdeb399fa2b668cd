/** The rest of a long day: for what each of the other people stands there, the largest group first. Pure. */
import { dutch, say } from '../../kernel/language.ts';
import type { DayLine } from './day.ts';

/** People on the day list who stand there for the same kind of thing. */
export interface DayGroup {
  /** Comes after a number: “12 zonder contact”. */
  readonly words: string;
  readonly lines: readonly DayLine[];
}

/** What a signal is about, by how its kind begins; the first that fits counts. */
const groups: readonly { words: string; begins: readonly string[] }[] = dutch(
  [
    { words: 'zonder contact', begins: ['noContact'] },
    { words: 'voor een GPMI', begins: ['gpmi'] },
    { words: 'bij wie iets stopt', begins: ['end', 'measure', 'handoverDue'] },
    { words: 'voor een overdracht', begins: ['handover'] },
    { words: 'voor een afspraak', begins: ['appointment', 'missedAppointment'] },
    { words: 'voor een verwijzing', begins: ['referral'] },
    { words: 'voor het plan', begins: ['proposal', 'action', 'plan'] },
    { words: 'in nazorg', begins: ['work', 'job'] },
    { words: 'te bereiken', begins: ['outreach'] },
    { words: 'nieuw', begins: ['newPerson', 'secondPerson'] },
  ],
  'words',
);

/** Puts lines together by what they are about; within a group their order stays. */
export function groupsOf(lines: readonly DayLine[]): DayGroup[] {
  const found = Map.groupBy(lines, ({ signal }) => wordsOf(signal.kind));
  return [...found]
    .map(([words, members]) => ({ words, lines: members }))
    .toSorted((a, b) => b.lines.length - a.lines.length);
}

function wordsOf(kind: string): string {
  const group = groups.find(({ begins }) => begins.some((begin) => kind.startsWith(begin)));
  return group?.words ?? say`voor het traject`;
}
