/** One line for each person on Vandaag: the most pressing signal, and what else there is said once. */
import { expect, it } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import type { SignalReader } from '../signal/signal-wording.ts';
import { dayOf } from './day.ts';
import type { DaySignal } from './day.sql.ts';

const reader: SignalReader = { userId: 'coach', organisation: 1, today: civilDate('2026-11-22') };

const signal = (kind: string, subject: string, since: string): DaySignal => ({
  id: `${kind} ${subject}`,
  person: 'an',
  kind,
  subject,
  since,
  due: null,
  detail: { kind: 'talk', day: since, time: '14:30', last: '2026-09-21', weeks: 6, ever: true },
  toUser: null,
  givenName: 'An',
  familyName: 'Peeters',
  role: 'guidance',
  sources: [1],
  handedOn: false,
  coach: null,
  foundOn: since,
});

it('says what else there is once for words that are alike, and not again what the line says', () => {
  const [line, ...others] = dayOf(
    [
      signal('missedAppointment', 'a', '2026-11-02'),
      signal('missedAppointment', 'b', '2026-11-09'),
      signal('noContact', 'c', '2026-11-10'),
      signal('noContact', 'd', '2026-11-11'),
    ],
    reader,
  );
  expect(others).toEqual([]);
  expect(line?.said.state.word).toBe('kwam niet');
  expect(line?.also.map(({ state }) => state.word)).toEqual(['8 weken geen contact']);
});
