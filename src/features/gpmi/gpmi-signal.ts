/** What follow-up says about a GPMI: why, on which rule, whose turn it is, and what happens if nobody does anything. */
import { type CivilDate, formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { gpmiRules, isChecked } from '../../rules/gpmi-rule.ts';
import type { SignalKind, SignalKinds, SignalReader, SignalSeen } from '../signal/signal-words.ts';
import { gpmiPath } from './gpmi.ts';

/** Says in a word how near or late a day is; past a term that nobody checked is no lateness by law. */
function dueWord(signal: SignalSeen, today: CivilDate, soon: string) {
  const { due } = signal;
  if (due === null || due >= today) return { word: soon, tone: 'wait' } as const;
  return {
    word: byRule(signal) === 'unchecked' ? 'voorbij de vuistregel' : 'te laat',
    tone: 'late',
  } as const;
}

function byRule({ detail }: SignalSeen): 'checked' | 'unchecked' | 'agreed' {
  const rule = detail['agreed'] === true ? undefined : gpmiRules.find(({ id }) => id === detail['term']);
  if (rule === undefined) return 'agreed';
  return isChecked(rule) ? 'checked' : 'unchecked';
}

function day(value: unknown): string {
  return typeof value === 'string' && isCivilDate(value) ? formatDate(value) : 'een onbekende dag';
}

/** The term in a sentence, and that it is no rule of law while nobody checked it. */
function termWords(signal: SignalSeen, what: string): string {
  if (signal.due === null) return '';
  const sure = byRule(signal);
  if (sure === 'agreed') return ` Samen afgesproken: ${what} voor ${day(signal.due)}.`;
  return ` ${sure === 'checked' ? 'Volgens de regel' : 'Vuistregel, niet nagegaan'}: ${what} voor ${day(signal.due)}.`;
}

function reasons({ detail }: SignalSeen): string {
  const ids = Array.isArray(detail['rules']) ? detail['rules'] : [];
  return gpmiRules
    .filter(({ id }) => ids.includes(id))
    .map(({ text }) => text)
    .join(' ');
}

/** Past a term that nobody checked is less pressing than a date that was agreed or is law. */
const near: SignalKind['reason'] = (signal, { today }) =>
  signal.due !== null && signal.due < today && byRule(signal) === 'unchecked' ? 'ruleOfThumb' : 'dateNear';
const otherwise = 'Dit blijft op de lijst van uw team en van het hoofd staan.';

export const gpmiSignals = {
  gpmiToMake: {
    reason: near,
    say: (signal: SignalSeen, { today }: SignalReader) => ({
      state: dueWord(signal, today, 'GPMI te maken'),
      why: `Leefloon sinds ${day(signal.detail['grantedOn'])}, volgens uw OCMW, en geen GPMI. ${reasons(signal)}${termWords(signal, 'getekend')}`,
      turn: 'Aan zet: u',
      act: { label: 'Stel het GPMI op', href: gpmiPath(signal.person, 'opstellen') },
      otherwise,
    }),
  },
  gpmiToSign: {
    reason: near,
    say: (signal: SignalSeen, { today }: SignalReader) => ({
      state: dueWord(signal, today, 'GPMI te tekenen'),
      why: `Het GPMI is opgesteld en nog niet door beiden getekend.${termWords(signal, 'getekend')}`,
      turn: 'Aan zet: u en de persoon',
      act: { label: 'Bekijk het GPMI', href: gpmiPath(signal.person) },
      otherwise,
    }),
  },
  gpmiToEvaluate: {
    reason: near,
    say: (signal: SignalSeen, { today }: SignalReader) => ({
      state: dueWord(signal, today, 'GPMI te bekijken'),
      why: `Laatst samen bekeken: ${signal.detail['lastOn'] ? day(signal.detail['lastOn']) : 'nog niet'}.${termWords(signal, 'opnieuw bekeken')}`,
      turn: 'Aan zet: u en de persoon',
      act: { label: 'Leg een evaluatie vast', href: gpmiPath(signal.person, 'evaluatie') },
      otherwise,
    }),
  },
  gpmiEnding: {
    reason: near,
    say: (signal: SignalSeen, { today }: SignalReader) => ({
      state: dueWord(signal, today, 'GPMI loopt af'),
      why: `Het GPMI loopt tot ${day(signal.detail['endsOn'])}. Spreek af: verlengen of beëindigen.`,
      turn: 'Aan zet: u',
      act: { label: 'Bekijk het GPMI', href: gpmiPath(signal.person) },
      otherwise: 'Er is dan geen GPMI meer dat loopt, ook al krijgt de persoon nog leefloon.',
    }),
  },
} as const satisfies SignalKinds;

/** Finds the words for a kind of this slice. */
export function gpmiSignalOf(kind: string): SignalKind | undefined {
  return Object.entries<SignalKind>(gpmiSignals).find(([code]) => code === kind)?.[1];
}
