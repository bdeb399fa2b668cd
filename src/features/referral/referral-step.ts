/** What to do now with a referral, for each state and each side; whose turn it is stands in referral-turn.ts. Pure. */
import { say } from '../../kernel/language.ts';
import { day } from './referral-day.ts';
import {
  type LinkState,
  notStartedReasons,
  type ReferralPhase,
  type ReferralSheet,
  type ReferralStatus,
} from './referral.ts';

export interface NextStep {
  /** What is said first where a link waits, instead of whose turn it is. */
  readonly lead?: string;
  readonly what: string;
  /** What happens if nobody does anything. */
  readonly otherwise?: string;
}

type Words = (sheet: ReferralSheet, closed: boolean) => NextStep;

const atReceiver: Readonly<Partial<Record<ReferralStatus, Words>>> = {
  sent: toAnswer,
  received: toAnswer,
  unanswered: (sheet, closed) =>
    closed
      ? tooLate(sheet)
      : {
          what: say`De termijn is voorbij. Antwoord nu nog.`,
          otherwise: say`Na ${day(sheet.closesOn)} ziet u deze gegevens niet meer. ${sheet.from.name} zoekt dan iets anders.`,
        },
  accepted: ({ from }) => ({
    what: say`Noteer wanneer het start, of waarom het niet start.`,
    otherwise: say`${from.name} weet anders niet of er iets gebeurt.`,
  }),
  started: ({ from }) => ({
    what: say`Noteer hoe het afliep zodra het voorbij is.`,
    otherwise: say`${from.name} weet anders niet of het gelukt is.`,
  }),
  notStarted: givenBack,
};

/** What a receiver reads of a referral of which the rest is no longer its own to read. */
const atReceiverAfter: Readonly<Partial<Record<ReferralStatus, Words>>> = {
  unanswered: tooLate,
  refused: ({ from }) => ({ what: say`Uw organisatie weigerde. ${from.name} zoekt iets anders.` }),
  notStarted: givenBack,
};

const atSender: Readonly<Partial<Record<ReferralStatus, Words>>> = {
  sent: toWait,
  received: toWait,
  unanswered: ({ to, closesOn }, closed) =>
    closed
      ? {
          what: say`${to.name} antwoordde niet en kan dat nu niet meer. Bel en noteer uw poging, verwijs opnieuw of elders, of trek de verwijzing in.`,
          otherwise: say`De persoon wacht op een volgende stap.`,
        }
      : {
          what: say`${to.name} antwoordde niet op tijd. Bel ${to.name} en noteer uw poging, of trek de verwijzing in en zoek iets anders.`,
          otherwise: say`${to.name} kan nog antwoorden tot en met ${day(closesOn)}. Daarna gaan de gegevens dicht en blijft u aan zet.`,
        },
  accepted: ({ to }) => ({ what: say`${to.name} aanvaardde en laat weten of het start.` }),
  refused: ({ to }) => ({ what: say`${to.name} weigerde. Lees de reden en zoek iets anders.` }),
  started: ({ to }) => ({ what: say`Het is gestart. ${to.name} laat weten hoe het afloopt.` }),
  notStarted: ({ to }) => ({
    what: say`Bij ${to.name} start het niet. Spreek met de persoon over wat wel kan.`,
  }),
};

/** A receiver without accounts tells it to the sender, who writes it down. */
const atSenderOfNoAccount: Readonly<Partial<Record<ReferralStatus, Words>>> = {
  accepted: ({ to }) => ({
    what: say`${to.name} aanvaardde en heeft geen account. Vraag of het start, en noteer dat hier.`,
    otherwise: say`Niemand weet anders of er iets gebeurt.`,
  }),
  started: ({ to }) => ({
    what: say`Het is gestart. Vraag ${to.name} later hoe het afliep, en noteer dat hier.`,
  }),
};

/** Gives the next step of a day to one of the two; nothing when all is done. */
export function nextStepOf(
  sheet: ReferralSheet,
  phase: ReferralPhase,
  incoming: boolean,
  today: string,
): NextStep | undefined {
  if (phase === 'closed')
    return {
      what: say`U kunt de gegevens nu niet zien en dus niet antwoorden. Bel ${sheet.from.name}.`,
      otherwise: say`Zonder antwoord zoekt ${sheet.from.name} iets anders.`,
    };
  const closed = isClosed(sheet, today);
  if (incoming && phase === 'past') return atReceiverAfter[sheet.status]?.(sheet, closed);
  if (incoming) return atReceiver[sheet.status]?.(sheet, closed);
  const own = sheet.reportable === true ? atSenderOfNoAccount[sheet.status] : undefined;
  return (own ?? atSender[sheet.status])?.(sheet, closed);
}

/** Tells whether the day is over on which an answer could still come. */
export function isClosed({ closesOn }: ReferralSheet, today: string): boolean {
  return closesOn !== undefined && closesOn < today;
}

function tooLate({ from }: ReferralSheet): NextStep {
  return { what: say`De termijn om te antwoorden is voorbij. ${from.name} kan opnieuw verwijzen.` };
}

function givenBack({ from }: ReferralSheet): NextStep {
  return { what: say`Bij u startte het niet. ${from.name} zoekt met de persoon wat wel kan.` };
}

function toAnswer({ answerBy, from }: ReferralSheet): NextStep {
  return {
    what: say`Aanvaard of weiger voor ${day(answerBy)}.`,
    otherwise: say`Zonder antwoord zoekt ${from.name} iets anders.`,
  };
}

function toWait({ to, answerBy, link, status }: ReferralSheet): NextStep {
  if (link !== undefined) return byLink(to.name, answerBy, link, status);
  return {
    what: say`Antwoord verwacht ten laatste op ${day(answerBy)}.`,
    otherwise: say`Komt er geen antwoord, dan bent u aan zet.`,
  };
}

/** A receiver without accounts is asked by a link: nobody there reads here that something waits. */
function byLink(to: string, answerBy: string, link: LinkState, status: ReferralStatus): NextStep {
  const { address, given, open } = link;
  if (given !== undefined && open)
    return {
      lead:
        status === 'received'
          ? say`${to} opende de link.`
          : say`De link is verstuurd op ${day(given.slice(0, 10))}.`,
      what: say`${to} heeft geen account en antwoordt met de link, ten laatste op ${day(answerBy)}.`,
      otherwise: say`Hoort u niets? Bel ${to} en noteer uw poging. Na de termijn bent u aan zet.`,
    };
  const what =
    address === undefined
      ? say`${to} heeft geen account en krijgt geen bericht. Bel, en noteer uw poging.`
      : given === undefined
        ? say`Er ging nog geen link naar ${to}. Stuur de link, of bel.`
        : say`De link naar ${to} werkt niet meer. Stuur een nieuwe link, of bel.`;
  return { what, otherwise: say`${to} weet anders niet dat u iets vraagt.` };
}

/** Says why it did not start, with how often the receiver tried when nobody was reached. */
export function notStartedWords({ notStartedCode, notStartedReason, tried }: ReferralSheet): string {
  if (notStartedCode === undefined) return '';
  const times = tried === undefined ? '' : ` (${tried === 1 ? say`1 poging` : say`${tried} pogingen`})`;
  const code = `${notStartedReasons[notStartedCode]}${times}`;
  return notStartedReason === undefined ? code : `${code}: ${notStartedReason}`;
}
