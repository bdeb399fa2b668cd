/** What the signals of a plan say: why, whose turn it is, the one thing to do, and what happens if nobody does it. */
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { SignalKinds, SignalSeen } from '../signal/signal-wording.ts';
import { planAddress } from './plan-address.ts';
import { proposalKinds } from './proposal.ts';

export const planSignals = {
  proposalWaits: {
    reason: 'someoneWaits',
    say: (signal) => ({
      state: { word: say`voorstel wacht`, tone: 'wait' },
      why: say`Een andere organisatie stelt iets voor over het plan: ${kindOf(signal)}. Dat is zo sinds ${day(signal.since)}.`,
      turn: say`Aan zet: u`,
      act: {
        label: say`Lees het voorstel`,
        href: planAddress(signal.person, 'voorstel', { row: signal.subject }),
      },
      otherwise: say`Dan verandert er niets en blijft de ander wachten.`,
    }),
  },
  proposalAnswered: {
    reason: 'fresh',
    say: (signal) => ({
      state:
        signal.detail['state'] === 'approved'
          ? { word: say`voorstel goedgekeurd`, tone: 'ok' }
          : { word: say`voorstel afgewezen` },
      why: say`Uw voorstel (${kindOf(signal)}) kreeg op ${day(signal.since)} een antwoord.`,
      turn: say`Aan zet: u`,
      act: { label: say`Lees het antwoord`, href: planAddress(signal.person) },
      otherwise: say`Na een maand verdwijnt dit bericht. Het antwoord blijft bij het plan staan.`,
    }),
  },
  actionOverdue: {
    reason: 'dateNear',
    say: (signal) => ({
      state: { word: say`actie over tijd`, tone: 'late' },
      why: say`Een actie in het plan moest klaar zijn tegen ${day(signal.due)}. Uw organisatie schreef die dag op.`,
      turn: say`Aan zet: u`,
      act: {
        label: say`Werk de actie bij`,
        href: planAddress(signal.person, 'actie', { row: signal.subject }),
      },
      otherwise: say`Dan weet niemand of dit nog gebeurt.`,
    }),
  },
  planUnsigned: {
    reason: 'othersTurn',
    say: (signal) => ({
      state: { word: say`plan niet getekend`, tone: 'wait' },
      why: say`Uw organisatie schreef een plan, voor het laatst op ${day(signal.since)}. Er staat nog geen handtekening bij.`,
      turn: say`Aan zet: de persoon, met uw hulp`,
      act: { label: say`Open het blad`, href: planAddress(signal.person, 'blad') },
      otherwise: say`Dan is niet zeker dat de persoon akkoord gaat met het plan.`,
    }),
  },
  planChangedAfterSigning: {
    reason: 'othersTurn',
    say: (signal) => ({
      state: { word: say`gewijzigd na de handtekening`, tone: 'wait' },
      why: say`Het plan werd getekend op ${day(signal.detail['signedOn'])} en daarna gewijzigd, voor het laatst op ${day(signal.since)}.`,
      turn: say`Aan zet: de persoon, met uw hulp`,
      act: { label: say`Open het blad`, href: planAddress(signal.person, 'blad') },
      otherwise: say`Dan staat de handtekening onder een ouder plan.`,
    }),
  },
} as const satisfies SignalKinds;

function kindOf({ detail }: SignalSeen): string {
  const { kind } = detail;
  return typeof kind === 'string' && Object.hasOwn(proposalKinds, kind)
    ? proposalKinds[kind as keyof typeof proposalKinds]
    : say`een wijziging`;
}

function day(date: unknown): string {
  return typeof date === 'string' && isCivilDate(date) ? formatDate(date) : say`een eerdere dag`;
}
