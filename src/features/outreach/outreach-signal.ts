/** What is said of people on a list to reach: nobody tried for two weeks, or three attempts did not reach them. The kinds of gate.find_outreach_signals. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { SignalKinds, SignalSeen } from '../signal/signal-wording.ts';

export const outreachSignals: SignalKinds = {
  outreachStill: {
    reason: 'silence',
    say: (signal) => ({
      state: { word: say`nog te bereiken`, tone: 'wait' },
      why: say`Staat op de lijst “${text(signal, 'name')}”. ${lastTry(signal)} Bron: uw eigen pogingen.`,
      turn: say`Aan zet: u`,
      act: { label: say`Noteer een poging`, href: addressOf(signal) },
      otherwise: say`Deze persoon blijft op de lijst staan zonder dat iemand belt.`,
    }),
  },
  outreachUnreached: {
    reason: 'silence',
    say: (signal) => ({
      state: { word: say`niet bereikt`, tone: 'late' },
      why: say`${String(signal.detail['attempts'])} pogingen en geen antwoord. Lijst “${text(signal, 'name')}”. ${lastTry(signal)}`,
      turn: say`Aan zet: u`,
      act: { label: say`Beslis wat volgt`, href: addressOf(signal) },
      otherwise: say`Deze persoon blijft op de lijst zonder opvolging.`,
    }),
  },
};

function lastTry(signal: SignalSeen): string {
  const last = text(signal, 'last');
  return last === ''
    ? say`Toegevoegd op ${dayInWords(text(signal, 'addedOn'))}, nog niemand probeerde het.`
    : say`De laatste poging was op ${dayInWords(last)}.`;
}

function addressOf(signal: SignalSeen): string {
  return `/outreach/${text(signal, 'list')}/${signal.subject}`;
}

function text({ detail }: SignalSeen, name: string): string {
  const value = detail[name];
  return typeof value === 'string' ? value : '';
}
