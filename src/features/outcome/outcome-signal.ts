/** What is said of the signals after work was found: a check that is due, aftercare that is over, and a job that ends. The kinds of gate.find_outcome_signals. */
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { SignalKind, SignalKinds, SignalSeen } from '../signal/signal-wording.ts';

const workCheck: SignalKind = {
  reason: 'dateNear',
  say(signal, { today }) {
    const months = Number(signal.detail['months']);
    const last = months === 12;
    const notedLate = typeof signal.detail['notedOn'] === 'string';
    return {
      state: {
        word: notedLate ? say`nog aan het werk?` : afterWords(months),
        tone: signal.due !== null && signal.due < today ? 'late' : 'wait',
      },
      why: notedLate
        ? say`Begon te werken op ${day(signal, 'startedOn')}. Dat is pas genoteerd op ${day(signal, 'notedOn')}. Vraag één keer hoe het nu is.`
        : say`Begon te werken op ${day(signal, 'startedOn')}, zo legde uw organisatie het vast. Vraag of dat nog zo is.`,
      turn: say`Aan zet: u`,
      act: { label: say`Noteer de controle`, href: pageOf(signal) },
      otherwise: last
        ? say`Op ${day(signal, 'endsOn')} stopt de nazorg vanzelf. Of het werk duurzaam was, blijft dan onbekend.`
        : say`Zonder deze controle blijft later onbekend of het werk duurzaam was.`,
    };
  },
};

const aftercareOver: SignalKind = {
  reason: 'dateNear',
  say: (signal) => ({
    state: { word: say`nazorg is om`, tone: 'late' },
    why: say`Het werk begon op ${day(signal, 'startedOn')}, meer dan een jaar geleden. De laatste controle staat nog open.`,
    turn: say`Aan zet: u`,
    act: { label: say`Sluit af of heropen`, href: pageOf(signal) },
    otherwise: say`Op ${day(signal, 'endsOn')} stopt de nazorg vanzelf. Of het werk duurzaam was, blijft dan onbekend.`,
  }),
};

const jobEnded: SignalKind = {
  reason: 'someoneWaits',
  say: (signal) => ({
    state: { word: say`job afgelopen`, tone: 'late' },
    why: endedWhy(signal),
    turn: say`Aan zet: u`,
    act: { label: say`Bekijk wat nu kan`, href: pageOf(signal) },
    otherwise: say`Na 31 dagen zonder werk telt dit werk niet meer als duurzaam.`,
  }),
};

const jobEnding: SignalKind = {
  reason: 'dateNear',
  say: (signal) => ({
    state: { word: say`contract loopt af`, tone: 'wait' },
    why: endingWhy(signal),
    turn: say`Aan zet: u`,
    act: { label: say`Bel en noteer`, href: pageOf(signal) },
    otherwise: say`Op die dag valt de persoon misschien zonder werk.`,
  }),
};

export const outcomeSignals: SignalKinds = { workCheck, aftercareOver, jobEnded, jobEnding };

function afterWords(months: number): string {
  return months === 1 ? say`1 maand aan het werk?` : say`${months} maanden aan het werk?`;
}

function pageOf({ person }: SignalSeen): string {
  return `/dossiers/${person}/nazorg/werk`;
}

function day({ detail }: SignalSeen, name: string): string {
  const date = detail[name];
  return typeof date === 'string' && isCivilDate(date)
    ? formatDate(date, 'short')
    : say`een dag die niet bekend is`;
}

function endedWhy(signal: SignalSeen): string {
  const { employer } = signal.detail;
  const on = day(signal, 'endedOn');
  return typeof employer === 'string'
    ? say`De job bij ${employer} eindigde op ${on}. Er staat geen volgende job.`
    : say`De job eindigde op ${on}. Er staat geen volgende job.`;
}

function endingWhy(signal: SignalSeen): string {
  const { employer } = signal.detail;
  const on = day(signal, 'endedOn');
  return typeof employer === 'string'
    ? say`Het contract bij ${employer} loopt tot ${on}. Er staat geen volgende job.`
    : say`Het contract loopt tot ${on}. Er staat geen volgende job.`;
}
