/** What the signals of the pathway say: why, whose turn, the one thing to do, and what happens if nobody does it. */
import { type CivilDate, formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { SignalKinds, SignalSaid, SignalSeen } from '../signal/signal-wording.ts';
import { isPhase, phases } from './phase.ts';
import { type HeldThing, heldThings } from './release.ts';

export const pathwaySignals: SignalKinds = {
  phaseOver: {
    reason: 'dateNear',
    say: (signal) => ({
      state: { word: say`nazorg is om`, tone: 'late' },
      why: say`Fase “${phaseWord(signal)}” sinds ${day(signal, 'from')}: dat is een jaar of langer, en de fase staat nog open.`,
      turn: say`Aan zet: u`,
      act: at(signal, say`Sluit af of heropen`, '/fase'),
      otherwise: say`Iedereen leest dat de nazorg nog loopt.`,
    }),
  },
  phaseWithoutOwner: {
    reason: 'silence',
    say: (signal) => ({
      state: { word: say`niemand volgt op`, tone: 'late' },
      why: say`Fase “${phaseWord(signal)}” sinds ${day(signal, 'from')}: niemand volgt ze op.`,
      turn: say`Aan zet: u`,
      act: at(signal, say`Neem deze fase op`, '/stap'),
      otherwise: say`Het traject staat stil en niemand merkt het.`,
    }),
  },
  phaseStill: {
    reason: 'silence',
    say: (signal) => ({
      state: { word: say`staat stil`, tone: 'wait' },
      why: stillWhy(signal),
      turn: say`Aan zet: u`,
      act: at(signal, say`Schrijf de volgende stap`, '/stap'),
      otherwise: say`De persoon hoort niets en haakt misschien af.`,
    }),
  },
  leadWaiting: {
    reason: 'someoneWaits',
    say: (signal, reader) => ({
      state: { word: say`voorstel over de regie`, tone: isPast(signal, reader.today) ? 'late' : 'wait' },
      why: say`${text(signal, 'from')} stelt voor dat ${text(signal, 'lead')} de regie heeft: ${text(signal, 'why')} Antwoord tegen ${day(signal, 'answerBy')}.`,
      turn: say`Aan zet: u`,
      act: at(signal, say`Antwoord`, '/regie'),
      otherwise: say`De regie blijft waar ze is, en de ander mag zonder uw antwoord verder.`,
    }),
  },
  leadUnanswered: {
    reason: 'dateNear',
    say: (signal) => ({
      state: { word: say`geen antwoord`, tone: 'late' },
      why: say`${text(signal, 'to')} antwoordde niet tegen ${day(signal, 'answerBy')} op uw voorstel dat ${text(signal, 'lead')} de regie heeft.`,
      turn: say`Aan zet: u`,
      act: at(signal, say`Vraag opnieuw of beslis`, '/regie'),
      otherwise: say`Niemand weet wie de regie heeft.`,
    }),
  },
  releaseWaiting: {
    reason: 'someoneWaits',
    say: (signal, reader) => ({
      state: { word: say`vraag om vrijgave`, tone: isPast(signal, reader.today) ? 'late' : 'wait' },
      why: say`${text(signal, 'from')} kan niet verder: ${held(signal)}. Antwoord tegen ${day(signal, 'answerBy')}.`,
      turn: say`Aan zet: u`,
      act: at(signal, say`Antwoord`, '/vrijgave'),
      otherwise: say`De stap van de ander blijft vastzitten.`,
    }),
  },
  releaseUnanswered: {
    reason: 'dateNear',
    say: (signal) => ({
      state: { word: say`geen antwoord`, tone: 'late' },
      why: say`${text(signal, 'to')} antwoordde niet tegen ${day(signal, 'answerBy')} op uw vraag om vrijgave: ${text(signal, 'step')}`,
      turn: say`Aan zet: u`,
      act: at(signal, say`Vraag opnieuw of ga verder`, '/vrijgave'),
      otherwise: say`De stap blijft vastzitten.`,
    }),
  },
  releaseRefused: {
    reason: 'dateNear',
    say: (signal) => ({
      state: { word: say`niet vrijgegeven`, tone: 'late' },
      why: say`${text(signal, 'to')} geeft niet vrij. Uw stap wacht: ${text(signal, 'step')}`,
      turn: say`Aan zet: u`,
      act: at(signal, say`Kies een andere weg`, '/vrijgave'),
      otherwise: say`De stap blijft vastzitten.`,
    }),
  },
};

function stillWhy(signal: SignalSeen): string {
  const step = text(signal, 'nextStep');
  if (step === '') return say`Fase “${phaseWord(signal)}”: al vier weken geen volgende stap.`;
  return say`“${step}” moest gebeuren tegen ${day(signal, 'nextStepBy')}.`;
}

function at(signal: SignalSeen, label: string, path: string): SignalSaid['act'] {
  return { label, href: `/dossiers/${signal.person}/traject${path}` };
}

function text({ detail }: SignalSeen, name: string): string {
  const found = detail[name];
  return typeof found === 'string' ? found : '';
}

function day(signal: SignalSeen, name: string): string {
  const found = text(signal, name);
  return isCivilDate(found) ? formatDate(found) : say`de afgesproken dag`;
}

function isPast({ due }: SignalSeen, today: CivilDate): boolean {
  return due !== null && due < today;
}

function phaseWord(signal: SignalSeen): string {
  const code = text(signal, 'phase');
  return isPhase(code) ? phases[code].label : code;
}

function held(signal: SignalSeen): string {
  const code = text(signal, 'held');
  return Object.hasOwn(heldThings, code) ? heldThings[code as HeldThing] : say`u houdt iets vast`;
}
