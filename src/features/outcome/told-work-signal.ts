/** What is said when another organisation tells that someone whom the reader still guides found work. The kind of gate.find_told_work_signals. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { SignalKind, SignalKinds, SignalSeen } from '../signal/signal-wording.ts';
import { outflowLabel } from './outflow-kind.ts';

const workTold: SignalKind = {
  reason: 'fresh',
  purpose: 'aftercare',
  say: (signal) => ({
    state: { word: say`aan het werk, zegt ${otherIn(signal)}`, tone: 'ok' },
    why: say`${otherIn(signal)} noteerde: ${outflowLabel(textIn(signal, 'kind'))} sinds ${dayInWords(textIn(signal, 'from'), 'short')}. ${otherIn(signal)} vraagt na 1, 3, 6 en 12 maanden of dat nog zo is.`,
    turn: say`Aan zet: u, voor uw eigen begeleiding`,
    act: { label: say`Bekijk het werk`, href: `/dossiers/${signal.person}/nazorg/werk` },
    otherwise: say`Uw organisatie begeleidt dan verder zoals voorheen, en blijft signalen krijgen over contact en plan.`,
  }),
};

export const toldWorkSignals: SignalKinds = { workTold };

function textIn({ detail }: SignalSeen, name: string): string {
  const text = detail[name];
  return typeof text === 'string' ? text : '';
}

function otherIn(signal: SignalSeen): string {
  return textIn(signal, 'other') || say`Een andere organisatie`;
}
