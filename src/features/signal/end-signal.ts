/** What is said of the signals over facts: an end that comes near or moved, a measure with nothing after it, someone new, and a second person. */
import { instruments } from '../../gate/field-code.ts';
import { dayInWords, daysBetween, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { endWord } from '../person/list-words.ts';
import { depending, type SignalKind, type SignalKinds, type SignalSeen } from './signal-wording.ts';

/** How long before an end someone appears on the day list, and the end in the dossier as the next step. */
export const WEEKS_BEFORE_END = 10;

/** How many days before an end its date is called late: there is hardly time left to plan. */
const HARDLY_TIME = 35;

const secondPerson: SignalKind = {
  reason: depending(['someoneWaits', 'othersTurn'], (signal, { userId }) =>
    recordedBy(signal) === userId ? 'othersTurn' : 'someoneWaits',
  ),
  say(signal, { userId }) {
    const own = recordedBy(signal) === userId;
    return {
      state: { word: say`wacht op tweede persoon`, tone: 'wait' },
      why: own
        ? say`Woont buiten uw werkgebied. Een collega moet bevestigen dat uw organisatie deze persoon begeleidt.`
        : say`Woont buiten uw werkgebied. Klopt het dat uw organisatie deze persoon begeleidt?`,
      turn: own ? say`Aan zet: een collega` : say`Aan zet: u`,
      act: { label: own ? say`Bekijk` : say`Kijk na`, href: dossierOf(signal) },
      otherwise: say`Zolang niemand bevestigt, deelt geen andere organisatie iets over deze persoon.`,
    };
  },
};

const newPerson: SignalKind = {
  reason: 'fresh',
  say: (signal) => ({
    state: { word: say`nieuw` },
    why: say`Pas ingelezen of toegevoegd. Kijk na of de gegevens kloppen.`,
    turn: say`Aan zet: u`,
    act: { label: say`Open dossier`, href: dossierOf(signal) },
    otherwise: say`Na een week verdwijnt deze regel. Een fout in de gegevens blijft dan staan.`,
  }),
};

const endNear: SignalKind = {
  reason: 'dateNear',
  say(signal, { today }) {
    const what = endWord(textOf(signal, 'kind'));
    const date = signal.due ?? signal.since;
    const days = isCivilDate(date) ? daysBetween(today, date) : 0;
    return {
      state: { word: `${inTime(days)} ${what}`, tone: days <= HARDLY_TIME ? 'late' : 'wait' },
      why: `${say`${beginning(what)} op ${dayInWords(date)}.`}${provisional(signal)} ${say`Bespreek op tijd wat daarna komt.`}`,
      turn: say`Aan zet: u`,
      act: { label: say`Open dossier`, href: dossierOf(signal) },
      otherwise: say`Op die dag stopt het, en is er misschien nog niets dat volgt.`,
    };
  },
};

const endMoved: SignalKind = {
  reason: 'dateNear',
  say(signal) {
    const what = endWord(textOf(signal, 'kind'));
    return {
      state: { word: say`einddatum gewijzigd`, tone: 'wait' },
      why: `${say`${beginning(what)} was ${dayInWords(textOf(signal, 'from'))} en is nu ${dayInWords(textOf(signal, 'to'))}.`}${provisional(signal)}`,
      turn: say`Aan zet: u`,
      act: { label: say`Bekijk`, href: dossierOf(signal) },
      otherwise: say`Afspraken en plannen rekenen dan nog met de oude datum.`,
    };
  },
};

const measureEnded: SignalKind = {
  reason: 'silence',
  say(signal) {
    const kind = textOf(signal, 'kind');
    const what = kind in instruments ? instruments[kind as keyof typeof instruments] : say`maatregel`;
    return {
      state: { word: say`afgelopen, niets erna`, tone: 'wait' },
      why: say`${beginning(what)} liep tot ${dayInWords(textOf(signal, 'endedOn'))}. Er staat geen volgende stap in het dossier.`,
      turn: say`Aan zet: u`,
      act: { label: say`Zet de volgende stap`, href: `${dossierOf(signal)}/plan` },
      otherwise: say`Na 90 dagen verdwijnt deze regel, en valt deze persoon stil.`,
    };
  },
};

/** The kinds of gate.find_end_signals. */
export const endSignals: SignalKinds = { secondPerson, newPerson, endNear, endMoved, measureEnded };

/** Says how far away a day is. */
export function inTime(days: number): string {
  if (days === 0) return say`vandaag`;
  if (days < 14) return days === 1 ? say`morgen` : say`over ${days} dagen`;
  return say`over ${Math.floor(days / 7)} weken`;
}

function dossierOf({ person }: SignalSeen): string {
  return `/dossiers/${person}`;
}

function recordedBy(signal: SignalSeen): string {
  return textOf(signal, 'recordedBy');
}

function textOf({ detail }: SignalSeen, name: string): string {
  const value = detail[name];
  return typeof value === 'string' ? value : '';
}

function provisional(signal: SignalSeen): string {
  return textOf(signal, 'status') === 'provisional' ? ` ${say`Deze datum is voorlopig.`}` : '';
}
