/** What is said of the signals after work was found: a check that is due, and a job that ends. The kinds of gate.find_outcome_signals. */
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import type { SignalKind, SignalKinds, SignalSeen } from '../signal/signal-words.ts';

const workCheck: SignalKind = {
  reason: 'dateNear',
  say(signal, { today }) {
    const months = Number(signal.detail['months']);
    const last = months === 12;
    return {
      state: {
        word: months === 1 ? '1 maand aan het werk?' : `${months} maanden aan het werk?`,
        tone: signal.due !== null && signal.due < today ? 'late' : 'wait',
      },
      why: `Begon te werken op ${day(signal, 'startedOn')}, zo legde uw organisatie het vast. Vraag of dat nog zo is.`,
      turn: 'Aan zet: u',
      act: { label: 'Noteer de controle', href: pageOf(signal) },
      otherwise: last
        ? `Op ${day(signal, 'endsOn')} stopt de nazorg vanzelf. Of het werk duurzaam was, blijft dan onbekend.`
        : 'Zonder deze controle blijft later onbekend of het werk duurzaam was.',
    };
  },
};

const jobEnded: SignalKind = {
  reason: 'someoneWaits',
  say: (signal) => ({
    state: { word: 'job afgelopen', tone: 'late' },
    why: `De job${employer(signal)} eindigde op ${day(signal, 'endedOn')}. Er staat geen volgende job.`,
    turn: 'Aan zet: u',
    act: { label: 'Bekijk wat nu kan', href: pageOf(signal) },
    otherwise: 'Na 31 dagen zonder werk telt dit werk niet meer als duurzaam.',
  }),
};

const jobEnding: SignalKind = {
  reason: 'dateNear',
  say: (signal) => ({
    state: { word: 'contract loopt af', tone: 'wait' },
    why: `Het contract${employer(signal)} loopt tot ${day(signal, 'endedOn')}. Er staat geen volgende job.`,
    turn: 'Aan zet: u',
    act: { label: 'Bel en noteer', href: pageOf(signal) },
    otherwise: 'Op die dag valt de persoon misschien zonder werk.',
  }),
};

export const outcomeSignals: SignalKinds = { workCheck, jobEnded, jobEnding };

function pageOf({ person }: SignalSeen): string {
  return `/dossiers/${person}/nazorg/werk`;
}

function day({ detail }: SignalSeen, name: string): string {
  const date = detail[name];
  return typeof date === 'string' && isCivilDate(date)
    ? formatDate(date, 'short')
    : 'een dag die niet bekend is';
}

function employer({ detail }: SignalSeen): string {
  return typeof detail['employer'] === 'string' ? ` bij ${detail['employer']}` : '';
}
