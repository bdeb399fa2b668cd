/** What is said of a work place that has room for someone who waits for it. The kinds of gate.find_placement_signals. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { SignalKind, SignalKinds, SignalSeen } from '../signal/signal-wording.ts';

const placeFree: SignalKind = {
  reason: 'someoneWaits',
  say: (signal) => ({
    state: { word: say`plaats vrij`, tone: 'wait' },
    why: say`Op de werkplek “${text(signal, 'place')}” is plaats. Deze persoon wacht daarop sinds ${dayInWords(text(signal, 'waitsSince'))}.`,
    turn: say`Aan zet: u`,
    act: { label: say`Bekijk de werkplek`, href: `/dossiers/${signal.person}/werkplek` },
    otherwise: say`De plaats blijft leeg, of ze gaat naar iemand anders.`,
  }),
};

export const placementSignals: SignalKinds = { placeFree };

function text({ detail }: SignalSeen, name: string): string {
  const value = detail[name];
  return typeof value === 'string' ? value : '';
}
