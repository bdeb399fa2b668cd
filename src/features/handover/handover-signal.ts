/** What is said of the signals over hand-overs: an end that comes near, and whose turn it is in those that run. The kinds of gate.find_handover_signals. */
import { type CivilDate, dayInWords, daysBetween, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import type { Tone } from '../../ui/tag.tsx';
import {
  depending,
  type SignalKind,
  type SignalKinds,
  type SignalReader,
  type SignalSeen,
} from '../signal/signal-wording.ts';
import { type Cause, causes } from './handover.ts';

/** With less time than this the talk is late: the best hand-overs begin some weeks before the end. */
const LATE_DAYS = 42;

const due: SignalKind = {
  reason: 'nothingAfter',
  say(signal, reader) {
    const what = causeOf(signal);
    const left = daysUntil(signal.due, reader);
    return {
      state: { word: say`${what} stopt over ${inWeeks(left)}`, tone: left <= LATE_DAYS ? 'late' : 'wait' },
      why: [
        say`${beginning(what)} eindigt op ${dayOf(signal.due)}, zo legde uw organisatie het vast.`,
        ...(signal.detail['provisional'] === true ? [say`Die datum kan nog veranderen.`] : []),
        say`Er is nog geen overdracht.`,
      ].join(' '),
      turn: say`Aan zet: u`,
      act: { label: say`Stel een driegesprek voor`, href: `${pageOf(signal)}/voorstel` },
      otherwise: say`Dan stopt de begeleiding op die dag, en begint de volgende zonder het verhaal te kennen.`,
    };
  },
};

const answer: SignalKind = {
  reason: 'someoneWaits',
  say: (signal, reader) => ({
    state: { word: say`wacht op uw antwoord`, tone: toneOf(signal.due, reader) },
    why: askedWords(signal),
    turn: say`Aan zet: u, tot ${dayOf(signal.due)}`,
    act: { label: say`Kies een moment`, href: pageOf(signal) },
    otherwise: say`${otherOf(signal)} ziet dat er geen antwoord kwam, en de persoon blijft waar die is.`,
  }),
};

const silent: SignalKind = {
  reason: 'silence',
  say: (signal) => ({
    state: { word: say`geen antwoord`, tone: 'late' },
    why: say`${otherOf(signal)} antwoordde niet op uw voorstel voor een driegesprek. Het antwoord was gevraagd voor ${dayOf(signal.due)}.`,
    turn: say`Aan zet: ${otherOf(signal)}. U kunt bellen of het voorstel terugnemen.`,
    act: { label: say`Bekijk het voorstel`, href: pageOf(signal) },
    otherwise: say`De einddatum komt dichterbij zonder gesprek.`,
  }),
};

const choose: SignalKind = {
  reason: 'someoneWaits',
  say: (signal) => ({
    state: { word: say`ander moment gevraagd`, tone: 'wait' },
    why: say`${otherOf(signal)} kan niet op uw momenten en stelt er andere voor.`,
    turn: say`Aan zet: u`,
    act: { label: say`Kies een moment`, href: pageOf(signal) },
    otherwise: say`Het gesprek staat dan nog altijd niet vast.`,
  }),
};

const talk: SignalKind = {
  reason: 'dateNear',
  say: (signal) => ({
    state: { word: say`driegesprek`, tone: 'wait' },
    why: say`Het driegesprek met ${otherOf(signal)} stond op ${dayOf(signal.due)}. Was het er?`,
    turn: say`Aan zet: u`,
    act: { label: say`Noteer het gesprek`, href: pageOf(signal) },
    otherwise: say`Zonder die notitie kan niemand bevestigen, en blijft de regie waar ze is.`,
  }),
};

const confirm: SignalKind = {
  reason: 'someoneWaits',
  say: (signal) => ({
    state: { word: say`bevestig de overdracht`, tone: 'wait' },
    why: say`Het driegesprek met ${otherOf(signal)} is gehouden. Uw bevestiging ontbreekt nog.`,
    turn: say`Aan zet: u`,
    act: { label: say`Bevestig`, href: pageOf(signal) },
    otherwise: say`Zonder drie bevestigingen wisselt de regie niet.`,
  }),
};

const declined: SignalKind = {
  reason: depending(['someoneWaits', 'othersTurn'], ({ detail }) =>
    detail['giving'] === true ? 'someoneWaits' : 'othersTurn',
  ),
  say: (signal) =>
    signal.detail['giving'] === true
      ? {
          state: { word: say`de persoon wil het anders`, tone: 'late' },
          why: say`De persoon zei op ${dayOf(signal.since)} dat de overdracht liever niet of anders gaat.`,
          turn: say`Aan zet: u`,
          act: { label: say`Bekijk wat nu kan`, href: pageOf(signal) },
          otherwise: say`De overdracht blijft stilstaan, en de persoon hoort niets.`,
        }
      : {
          state: { word: say`de persoon wil het anders`, tone: 'wait' },
          why: say`De persoon zei op ${dayOf(signal.since)} dat de overdracht liever niet of anders gaat.`,
          turn: say`Aan zet: ${otherOf(signal)}`,
          act: { label: say`Lees wat de persoon zei`, href: pageOf(signal) },
          otherwise: say`${otherOf(signal)} stelt een ander moment voor, gaat verder of stopt. U leest het hier.`,
        },
};

export const handoverSignals: SignalKinds = {
  handoverDue: due,
  handoverAnswer: answer,
  handoverSilent: silent,
  handoverChoose: choose,
  handoverTalk: talk,
  handoverConfirm: confirm,
  handoverDeclined: declined,
};

function pageOf({ person }: SignalSeen): string {
  return `/dossiers/${person}/overdracht`;
}

function causeOf({ detail }: SignalSeen): string {
  const { cause } = detail;
  return typeof cause === 'string' && cause in causes ? causes[cause as Cause] : causes.OTHER;
}

function otherOf({ detail }: SignalSeen): string {
  return typeof detail['other'] === 'string' ? detail['other'] : say`De andere organisatie`;
}

function askedWords(signal: SignalSeen): string {
  const { endsOn } = signal.detail;
  return typeof endsOn === 'string'
    ? say`${otherOf(signal)} wil u deze persoon overdragen: ${causeOf(signal)} eindigt op ${dayInWords(endsOn, 'short')}.`
    : say`${otherOf(signal)} wil u deze persoon overdragen: ${causeOf(signal)} eindigt.`;
}

function dayOf(date: string | null): string {
  return date === null ? say`een dag die nog niet vaststaat` : dayInWords(date, 'short');
}

function daysUntil(date: string | null, { today }: SignalReader): number {
  return date !== null && isCivilDate(date) ? daysBetween(today, date satisfies CivilDate) : 0;
}

function toneOf(date: string | null, reader: SignalReader): Tone {
  return daysUntil(date, reader) <= 2 ? 'late' : 'wait';
}

/** Says days as people plan them: in weeks, and in days when there is hardly a week left. */
export function inWeeks(days: number): string {
  if (days < 14) return days === 1 ? say`1 dag` : say`${days} dagen`;
  return say`${Math.floor(days / 7)} weken`;
}
