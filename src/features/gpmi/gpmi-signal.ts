/** What follow-up says about a GPMI: why, on which rule, whose turn it is, and what happens if nobody does anything. */
import { type CivilDate, dayInWords } from '../../kernel/civil-date.ts';
import { say, spoken } from '../../kernel/language.ts';
import { gpmiRules, isChecked } from '../../rules/gpmi-rule.ts';
import {
  depending,
  type SignalKind,
  type SignalKinds,
  type SignalReader,
  type SignalSeen,
} from '../signal/signal-wording.ts';
import { gpmiAddress } from './gpmi.ts';

/** Says in a word how near or late a day is; past a term that nobody checked is no lateness by law. */
function dueWord(signal: SignalSeen, today: CivilDate, soon: string) {
  const { due } = signal;
  if (due === null || due >= today) return { word: soon, tone: 'wait' } as const;
  return {
    word: byRule(signal) === 'unchecked' ? say`voorbij de vuistregel` : say`GPMI te laat`,
    tone: 'late',
  } as const;
}

function byRule({ detail }: SignalSeen): 'checked' | 'unchecked' | 'agreed' {
  const rule = detail['agreed'] === true ? undefined : gpmiRules.find(({ id }) => id === detail['term']);
  if (rule === undefined) return 'agreed';
  return isChecked(rule) ? 'checked' : 'unchecked';
}

function day(value: unknown): string {
  return typeof value === 'string' ? dayInWords(value) : say`een onbekende dag`;
}

/** The term of a signature in a sentence, and that it is no rule of law while nobody checked it. */
function signBefore(signal: SignalSeen): string[] {
  if (signal.due === null) return [];
  switch (byRule(signal)) {
    case 'agreed':
      return [say`Samen afgesproken: getekend voor ${day(signal.due)}.`];
    case 'checked':
      return [say`Volgens de regel: getekend voor ${day(signal.due)}.`];
    case 'unchecked':
      return [say`Vuistregel, niet nagegaan: getekend voor ${day(signal.due)}.`];
  }
}

/** The same for looking at it together again. */
function lookBefore(signal: SignalSeen): string[] {
  if (signal.due === null) return [];
  switch (byRule(signal)) {
    case 'agreed':
      return [say`Samen afgesproken: opnieuw bekeken voor ${day(signal.due)}.`];
    case 'checked':
      return [say`Volgens de regel: opnieuw bekeken voor ${day(signal.due)}.`];
    case 'unchecked':
      return [say`Vuistregel, niet nagegaan: opnieuw bekeken voor ${day(signal.due)}.`];
  }
}

function reasons({ detail }: SignalSeen): string[] {
  const ids = Array.isArray(detail['rules']) ? detail['rules'] : [];
  return gpmiRules.filter(({ id }) => ids.includes(id)).map(({ text }) => spoken(text));
}

/** Past a term that nobody checked is less pressing than a date that was agreed or is law. */
const near = depending(['dateNear', 'ruleOfThumb'], (signal, { today }) =>
  signal.due !== null && signal.due < today && byRule(signal) === 'unchecked' ? 'ruleOfThumb' : 'dateNear',
);
const otherwise = () => say`Dit blijft op de lijst van uw team en van het hoofd staan.`;

export const gpmiSignals = {
  gpmiToMake: {
    reason: near,
    say: (signal: SignalSeen, { today }: SignalReader) => ({
      state: dueWord(signal, today, say`GPMI te maken`),
      why: [
        say`Leefloon sinds ${day(signal.detail['grantedOn'])}, volgens uw OCMW, en geen GPMI.`,
        ...reasons(signal),
        ...signBefore(signal),
      ].join(' '),
      turn: say`Aan zet: u`,
      act: { label: say`Stel het GPMI op`, href: gpmiAddress(signal.person, 'opstellen') },
      otherwise: otherwise(),
    }),
  },
  gpmiToSign: {
    reason: near,
    say: (signal: SignalSeen, { today }: SignalReader) => ({
      state: dueWord(signal, today, say`GPMI te tekenen`),
      why: [say`Het GPMI is opgesteld en nog niet door beiden getekend.`, ...signBefore(signal)].join(' '),
      turn: say`Aan zet: u en de persoon`,
      act: { label: say`Bekijk het GPMI`, href: gpmiAddress(signal.person) },
      otherwise: otherwise(),
    }),
  },
  gpmiToEvaluate: {
    reason: near,
    say: (signal: SignalSeen, { today }: SignalReader) => ({
      state: dueWord(signal, today, say`GPMI te bekijken`),
      why: [
        say`Laatst samen bekeken: ${signal.detail['lastOn'] ? day(signal.detail['lastOn']) : say`nog niet`}.`,
        ...lookBefore(signal),
      ].join(' '),
      turn: say`Aan zet: u en de persoon`,
      act: { label: say`Leg een evaluatie vast`, href: gpmiAddress(signal.person, 'evaluatie') },
      otherwise: otherwise(),
    }),
  },
  gpmiEnding: {
    reason: near,
    say: (signal: SignalSeen, { today }: SignalReader) => ({
      state: dueWord(signal, today, say`GPMI loopt af`),
      why: say`Het GPMI loopt tot ${day(signal.detail['endsOn'])}. Spreek af: verlengen of beëindigen.`,
      turn: say`Aan zet: u`,
      act: { label: say`Bekijk het GPMI`, href: gpmiAddress(signal.person) },
      otherwise: say`Er is dan geen GPMI meer dat loopt, ook al krijgt de persoon nog leefloon.`,
    }),
  },
} as const satisfies SignalKinds;

/** Finds the words for a kind of this slice. */
export function gpmiSignalOf(kind: string): SignalKind | undefined {
  return Object.entries<SignalKind>(gpmiSignals).find(([code]) => code === kind)?.[1];
}
