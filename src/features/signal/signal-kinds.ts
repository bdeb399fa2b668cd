/**
 * All kinds of signals with their words, and the order of the day list. Each slice says its own kinds; one that nobody says
 * anything of still stands there, in plain words.
 */
import { dutch, say } from '../../kernel/language.ts';
import { followUpAddress } from '../dossier/dossier-address.ts';
import { givenDocumentSignals } from '../given-document/given-document-signal.ts';
import { gpmiSignals } from '../gpmi/gpmi-signal.ts';
import { handoverSignals } from '../handover/handover-signal.ts';
import { noteSignals } from '../note/note-signal.ts';
import { outcomeSignals } from '../outcome/outcome-signal.ts';
import { toldWorkSignals } from '../outcome/told-work-signal.ts';
import { outreachSignals } from '../outreach/outreach-signal.ts';
import { pathwaySignals } from '../pathway/pathway-signal.ts';
import { planSignals } from '../plan/plan-signal.ts';
import { questionSignals } from '../question/question-signal.ts';
import { referralSignals } from '../referral/referral-signal.ts';
import { placementSignals } from '../workplace/placement-signal.ts';
import { endSignals } from './end-signal.ts';
import type {
  SignalKind,
  SignalKinds,
  SignalReader,
  SignalReason,
  SignalSaid,
  SignalSeen,
} from './signal-wording.ts';

const kinds: SignalKinds = {
  ...givenDocumentSignals,
  ...gpmiSignals,
  ...handoverSignals,
  ...noteSignals,
  ...outcomeSignals,
  ...toldWorkSignals,
  ...referralSignals,
  ...pathwaySignals,
  ...placementSignals,
  ...planSignals,
  ...questionSignals,
  ...endSignals,
  ...outreachSignals,
};

/** The reasons for standing on the day list, the most pressing first, and why each stands where it does. */
export const signalReasons: Readonly<Record<SignalReason, { rank: number; why: string }>> = dutch(
  {
    someoneWaits: { rank: 1, why: 'Eerst wie zonder u niet verder kan.' },
    nothingAfter: { rank: 2, why: 'Dan bij wie iets stopt en nog niemand gevraagd is om over te nemen.' },
    dateNear: { rank: 3, why: 'Dan wat een datum heeft: de vroegste eerst.' },
    silence: { rank: 4, why: 'Dan van wie u lang niets hoorde.' },
    ruleOfThumb: { rank: 5, why: 'Dan wie voorbij een vuistregel is.' },
    fresh: { rank: 6, why: 'Dan wie nieuw is.' },
    othersTurn: { rank: 7, why: 'Ten slotte waar een ander aan zet is.' },
  },
  'why',
);

const unsaid: SignalKind = {
  reason: 'silence',
  say: (signal) => ({
    state: { word: say`na te kijken` },
    why: say`Er is iets veranderd in dit dossier.`,
    turn: say`Aan zet: u`,
    act: { label: say`Open dossier`, href: `/dossiers/${signal.person}` },
    otherwise: say`Deze regel blijft staan.`,
  }),
};

/** Tells whether a kind has words of its own. */
export function isSaid(kind: string): boolean {
  return Object.hasOwn(kinds, kind);
}

/** Gives the rank of every kind, for choosing whom to show first; where its reason depends, of the most pressing that it can be. */
export function signalRanks(): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, { reason }]) => {
      const among = typeof reason === 'string' ? [reason] : reason.among;
      return [kind, Math.min(...among.map((one) => signalReasons[one].rank))];
    }),
  );
}

/** Gives the words of a signal for its reader. */
export function saidOf(signal: SignalSeen, reader: SignalReader): SignalSaid {
  return kindOf(signal).say(signal, reader);
}

/** Gives the page on which a signal is followed up, for who knows the person in this role. */
export function followUpPage({ person, kind }: SignalSeen, role: string | null): string {
  return followUpAddress(person, kindOf({ kind }).purpose ?? role);
}

/** Gives the reason for which a signal stands where it does. */
export function reasonOf(signal: SignalSeen, reader: SignalReader): SignalReason {
  const { reason } = kindOf(signal);
  return typeof reason === 'string' ? reason : reason.of(signal, reader);
}

/** Puts signals in the order of the day list: by reason, then by date; without a date, what stands longest comes first. */
export function inOrder<Seen extends SignalSeen>(signals: readonly Seen[], reader: SignalReader): Seen[] {
  const keyOf = (signal: Seen) =>
    `${signalReasons[reasonOf(signal, reader)].rank} ${signal.due ?? '9999'} ${signal.since} ${signal.person} ${signal.kind}`;
  return signals
    .map((signal) => ({ signal, key: keyOf(signal) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ signal }) => signal);
}

/** Leaves out an end for which a hand-over is asked: it is not told twice. */
export function toldOnce<Seen extends SignalSeen>(signals: readonly Seen[]): Seen[] {
  const handedOver = new Set(
    signals
      .filter(({ kind }) => kind.startsWith('handover'))
      .map(({ person, detail }) => `${person} ${String(detail['cause'])}`),
  );
  return signals.filter(
    ({ kind, person, subject }) => kind !== 'endNear' || !handedOver.has(`${person} ${subject}`),
  );
}

function kindOf({ kind }: Pick<SignalSeen, 'kind'>): SignalKind {
  return kinds[kind] ?? unsaid;
}
