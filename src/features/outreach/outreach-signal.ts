/** What is said of people on a list to reach: nobody tried for two weeks, or three attempts did not reach them. The kinds of gate.find_outreach_signals. */
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import type { SignalKinds, SignalSeen } from '../signal/signal-words.ts';

export const outreachSignals: SignalKinds = {
  outreachStill: {
    reason: 'silence',
    say: (signal) => ({
      state: { word: 'nog te bereiken', tone: 'wait' },
      why: `Staat op de lijst “${text(signal, 'name')}”. ${lastTry(signal)} Bron: uw eigen pogingen.`,
      turn: 'Aan zet: u',
      act: { label: 'Noteer een poging', href: addressOf(signal) },
      otherwise: 'Deze persoon blijft op de lijst staan zonder dat iemand belt.',
    }),
  },
  outreachUnreached: {
    reason: 'silence',
    say: (signal) => ({
      state: { word: 'niet bereikt', tone: 'late' },
      why: `${String(signal.detail['attempts'])} pogingen en geen antwoord. Lijst “${text(signal, 'name')}”. ${lastTry(signal)}`,
      turn: 'Aan zet: u',
      act: { label: 'Beslis wat volgt', href: addressOf(signal) },
      otherwise: 'Deze persoon blijft op de lijst zonder opvolging.',
    }),
  },
};

function lastTry(signal: SignalSeen): string {
  const last = text(signal, 'last');
  return last === ''
    ? `Toegevoegd op ${day(text(signal, 'addedOn'))}, nog niemand probeerde het.`
    : `De laatste poging was op ${day(last)}.`;
}

function addressOf(signal: SignalSeen): string {
  return `/outreach/${text(signal, 'list')}/${signal.subject}`;
}

function text({ detail }: SignalSeen, name: string): string {
  const value = detail[name];
  return typeof value === 'string' ? value : '';
}

function day(value: string): string {
  return isCivilDate(value) ? formatDate(value) : value;
}
