/** What follow-up says about referrals: why, whose turn it is, the one thing to do and what happens if nobody does it. */
import { say } from '../../kernel/language.ts';
import {
  depending,
  type SignalKinds,
  type SignalReader,
  type SignalSaid,
  type SignalSeen,
} from '../signal/signal-wording.ts';
import { day } from './referral-day.ts';
import { holderOf, type Turn, type TurnFacts, turnIn, turnWords } from './referral-turn.ts';

/** Reads a text that the rule gave along. */
const told = ({ detail }: SignalSeen, name: string): string => {
  const value = detail[name];
  return typeof value === 'string' ? value : '';
};

const other = (signal: SignalSeen) => told(signal, 'other') || say`Een andere organisatie`;
const open = (signal: SignalSeen, label: string): SignalSaid['act'] => ({
  label,
  href: `/verwijzingen/${told(signal, 'referral')}`,
});
/** How the referral stands of which each kind tells, and on which side of it the reader is where the kind says so. */
const stands: Readonly<Record<string, Pick<TurnFacts, 'status'> & { readonly incoming?: boolean }>> = {
  referralToAnswer: { status: 'received', incoming: true },
  referralAnswerLate: { status: 'unanswered', incoming: true },
  referralUnanswered: { status: 'unanswered' },
  referralRefused: { status: 'refused' },
  referralNotStarted: { status: 'notStarted' },
  referralNoStart: { status: 'accepted' },
  referralNoOutcome: { status: 'started' },
};

/** Whose turn a signal tells: the rule of the list, asked of what the signal was made of. */
function turnIs(signal: SignalSeen, reader: SignalReader): Turn {
  const { status, incoming = received(signal) } = stands[signal.kind] ?? { status: 'withdrawn' };
  return turnIn({
    status,
    incoming,
    closed: shut(signal),
    holder: holderOf(signal.toUser, reader.userId),
    withoutAccount: heard(signal),
  });
}

const turn = (signal: SignalSeen, reader: SignalReader) => turnWords(turnIs(signal, reader), other(signal));

/** Where the other side has to move, the reader only keeps an eye on it. */
const whoWaits = depending(['someoneWaits', 'othersTurn'], (signal, reader) =>
  turnIs(signal, reader) === 'other' ? 'othersTurn' : 'someoneWaits',
);

const kinds = {
  referralToAnswer: {
    reason: 'someoneWaits',
    say: (signal, reader) => ({
      state: { word: say`wacht op antwoord`, tone: 'wait' },
      why: say`${other(signal)} verwees deze persoon naar uw organisatie op ${day(signal.since)} en vraagt een antwoord voor ${day(told(signal, 'answerBy'))}.`,
      turn: turn(signal, reader),
      act: open(signal, say`Beantwoord de verwijzing`),
      otherwise: say`Zonder antwoord komt de verwijzing te laat, en zoekt ${other(signal)} iets anders.`,
    }),
  },
  referralAnswerLate: {
    reason: 'someoneWaits',
    say: (signal, reader) => ({
      state: { word: say`antwoord te laat`, tone: 'late' },
      why: say`${other(signal)} vroeg een antwoord voor ${day(told(signal, 'answerBy'))}. Dat kwam er niet.`,
      turn: turn(signal, reader),
      act: open(signal, say`Antwoord nu`),
      otherwise: say`Na ${day(told(signal, 'closesOn'))} gaan de gegevens dicht en kunt u niet meer antwoorden.`,
    }),
  },
  referralUnanswered: {
    reason: 'silence',
    say: (signal, reader) => ({
      state: { word: say`geen antwoord`, tone: 'late' },
      why: say`${other(signal)} antwoordde niet op uw verwijzing. De termijn liep tot ${day(told(signal, 'answerBy'))}.`,
      turn: turn(signal, reader),
      act: open(
        signal,
        shut(signal) ? say`Verwijs opnieuw, of trek de verwijzing in` : say`Bel, of trek de verwijzing in`,
      ),
      otherwise: shut(signal)
        ? say`De persoon wacht. ${other(signal)} kan niet meer antwoorden.`
        : say`De persoon wacht. Na ${day(told(signal, 'closesOn'))} ziet ${other(signal)} de gegevens niet meer.`,
    }),
  },
  referralRefused: {
    reason: 'dateNear',
    say: (signal, reader) => ({
      state: { word: say`geweigerd`, tone: 'wait' },
      why: say`${other(signal)} weigerde uw verwijzing op ${day(signal.since)}.`,
      turn: turn(signal, reader),
      act: open(signal, say`Lees de reden en zoek iets anders`),
      otherwise: say`De persoon wacht op een volgende stap.`,
    }),
  },
  referralNotStarted: {
    reason: 'dateNear',
    say: (signal, reader) => ({
      state: { word: say`niet gestart`, tone: 'wait' },
      why: say`Bij ${other(signal)} is het niet gestart. Dat is gemeld op ${day(signal.since)}.`,
      turn: turn(signal, reader),
      act: open(signal, say`Lees de reden en zoek iets anders`),
      otherwise: say`De persoon wacht op een volgende stap.`,
    }),
  },
  referralNoStart: {
    reason: whoWaits,
    say: (signal, reader) =>
      received(signal)
        ? {
            state: { word: say`nog niet gestart`, tone: 'late' },
            why: say`Uw organisatie aanvaardde de verwijzing van ${other(signal)} op ${day(told(signal, 'acceptedOn'))}. Een start is niet genoteerd.`,
            turn: turn(signal, reader),
            act: open(signal, say`Noteer of het gestart is`),
            otherwise: say`${other(signal)} en de persoon weten niet of er iets gebeurt.`,
          }
        : heard(signal)
          ? {
              state: { word: say`nog niet gestart`, tone: 'late' },
              why: say`${other(signal)} aanvaardde uw verwijzing op ${day(told(signal, 'acceptedOn'))} en heeft geen account. Of het startte, is niet genoteerd.`,
              turn: turn(signal, reader),
              act: open(signal, say`Bel, en noteer of het gestart is`),
              otherwise: say`De persoon wacht misschien op een eerste dag.`,
            }
          : {
              state: { word: say`nog niet gestart`, tone: 'late' },
              why: say`${other(signal)} aanvaardde uw verwijzing op ${day(told(signal, 'acceptedOn'))}, maar een start is niet genoteerd.`,
              turn: turn(signal, reader),
              act: open(signal, say`Vraag na hoe het staat`),
              otherwise: say`De persoon wacht misschien op een eerste dag.`,
            },
  },
  referralNoOutcome: {
    reason: whoWaits,
    say: (signal, reader) =>
      received(signal)
        ? {
            state: { word: say`afloop niet gekend`, tone: 'wait' },
            why: say`Het startte op ${day(told(signal, 'startedOn') || told(signal, 'acceptedOn'))}. Hoe het afliep, is niet genoteerd.`,
            turn: turn(signal, reader),
            act: open(signal, say`Noteer hoe het afliep`),
            otherwise: say`${other(signal)} weet niet of het gelukt is.`,
          }
        : heard(signal)
          ? {
              state: { word: say`afloop niet gekend`, tone: 'wait' },
              why: say`Bij ${other(signal)} startte het op ${day(told(signal, 'startedOn') || told(signal, 'acceptedOn'))}. Die organisatie heeft geen account, en hoe het afliep is niet genoteerd.`,
              turn: turn(signal, reader),
              act: open(signal, say`Bel, en noteer hoe het afliep`),
              otherwise: say`U weet niet of de persoon vooruitging.`,
            }
          : {
              state: { word: say`afloop niet gekend`, tone: 'wait' },
              why: say`Bij ${other(signal)} startte het op ${day(told(signal, 'startedOn') || told(signal, 'acceptedOn'))}. Hoe het afliep, weet u nog niet.`,
              turn: turn(signal, reader),
              act: open(signal, say`Vraag na hoe het afliep`),
              otherwise: say`U weet niet of de persoon vooruitging.`,
            },
  },
} as const satisfies SignalKinds;

/** The words of each kind of signal about referrals. */
export const referralSignals: SignalKinds = kinds;

/** Tells whether a code is one of ours. */
export function isReferralSignal(kind: string): boolean {
  return Object.hasOwn(kinds, kind);
}

/** The day is over on which an answer could still come. */
function shut({ detail }: SignalSeen): boolean {
  return detail['closed'] === true;
}

/** Nobody of the receiver has an account: its sender calls, and writes down what it hears. */
function heard({ detail }: SignalSeen): boolean {
  return detail['heard'] === true;
}

/** The rule says on which side of the referral the organisation stands. */
function received({ detail }: SignalSeen): boolean {
  return detail['received'] === true;
}
