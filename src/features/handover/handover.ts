/** A warm hand-over: how it stands, and what each of the two may do now. Pure; who may is decided in PostgreSQL. */
import type { PartRow } from '../../gate/parts.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import type { Representative } from '../representative/representative.ts';

export const handoverStates = dutch({
  proposed: 'voorgesteld',
  countered: 'ander moment gevraagd',
  planned: 'gesprek afgesproken',
  talked: 'wacht op bevestiging',
  declined: 'de persoon wil het anders',
  done: 'overgedragen',
  refused: 'geweigerd',
  withdrawn: 'teruggenomen',
  stopped: 'gestopt',
});

export type HandoverState = keyof typeof handoverStates;

/** What ends, by its code. */
export const causes = dutch({
  ART60: 'artikel 60',
  TWE: 'de tijdelijke werkervaring',
  UNEMPLOYMENT: 'de werkloosheidsuitkering',
  INSCHAKELING: 'de inschakelingsuitkering',
  LEEFLOON: 'het leefloon',
  OTHER: 'iets anders',
});

export type Cause = keyof typeof causes;
export const causeCodes = Object.keys(causes) as [Cause, ...Cause[]];

export const confirmers = ['person', 'giver', 'receiver'] as const;
export type Confirmer = (typeof confirmers)[number];

export interface Moment extends PartRow {
  readonly on: CivilDate;
  readonly at: string;
  readonly place: string;
  /** Is one of the last that its side offered. */
  readonly lastOffered: boolean;
}

export interface Step extends PartRow {
  readonly kind: string;
  readonly moment: string | null;
  readonly words: string;
  readonly by: string | null;
}

export interface Tick extends PartRow {
  readonly item: string;
  readonly by: string | null;
}

export interface AgreedAction extends PartRow {
  readonly what: string;
  readonly by: 'person' | 'ocmw' | 'vdab' | 'partner';
  readonly due: CivilDate;
  readonly state: string;
}

export interface Confirmation extends PartRow {
  readonly who: Confirmer;
  readonly how: 'ownPage' | 'inTalk' | 'signedIn';
  readonly by: string | null;
  /** Who said yes for the person. */
  readonly representative: Representative | null;
}

/** A hand-over as far as the viewer may see it: its state follows from the steps that pass. */
export interface Handover extends PartRow {
  readonly receiver: number;
  readonly receiverName: string;
  readonly giverName: string;
  readonly cause: Cause;
  readonly endsOn: CivilDate | null;
  readonly message: string;
  readonly answerBy: CivilDate;
  readonly state: HandoverState;
  readonly doneOn: CivilDate | null;
  readonly moments: readonly Moment[];
  readonly steps: readonly Step[];
  readonly ticks: readonly Tick[];
  readonly lines: readonly AgreedAction[];
  readonly confirmations: readonly Confirmation[];
}

export type Side = 'giver' | 'receiver';

/** On which side of the hand-over an organisation stands. */
export function sideOf(handover: Handover, organisation: number | null): Side {
  return handover.source === organisation ? 'giver' : 'receiver';
}

/** Tells whether it still runs. */
export function isRunning({ state }: Pick<Handover, 'state'>): boolean {
  return ['proposed', 'countered', 'planned', 'talked', 'declined'].includes(state);
}

/** The day on which it ends by what the giver wrote down since, where that is another day than the hand-over names. */
export function movedEnd(
  { source, cause, endsOn }: Pick<Handover, 'source' | 'cause' | 'endsOn'>,
  ends: HandoverParts['ends'],
): CivilDate | undefined {
  const days = ends.filter((one) => one.source === source && one.kind === cause).map(({ date }) => date);
  if (endsOn === null || days.includes(endsOn)) return undefined;
  return days.toSorted().at(-1);
}

/** The moment that both agreed on, if they did and no other was offered since. */
export function agreedMoment(handover: Handover): Moment | undefined {
  const chosen = handover.steps.findLast(({ kind }) =>
    ['accepted', 'chosen', 'proposedAgain'].includes(kind),
  );
  return handover.moments.find(({ id }) => id === chosen?.moment);
}

/** The moments that stand to be chosen from: of the other side, of the last time that moments were offered, and not yet past. */
export function openMoments(handover: Handover, today: CivilDate): Moment[] {
  const from = handover.state === 'countered' ? handover.receiver : handover.source;
  return handover.moments.filter(
    ({ source, on, lastOffered }) => source === from && lastOffered && on >= today,
  );
}

/** What the person answered while the hand-over waits for that: the last no. */
export function personsNo(handover: Handover): Step | undefined {
  return handover.state === 'declined'
    ? handover.steps.findLast(({ kind }) => kind === 'personDeclined')
    : undefined;
}

/** Tells whether the day of the talk has come, so that it waits to be noted. */
export function talkIsDue(handover: Handover, today: CivilDate): boolean {
  const moment = agreedMoment(handover);
  return handover.state === 'planned' && (moment === undefined || moment.on <= today);
}

/** Finds what one of the three confirmed. */
export function confirmationOf(handover: Handover, who: Confirmer): Confirmation | undefined {
  return handover.confirmations.find((one) => one.who === who);
}

/** To whom a hand-over can be proposed, and what stands in the way. */
export interface Receiver {
  readonly ref: number;
  readonly id: string;
  readonly name: string;
  /** The proposal is read there: the relation is proved and a flow lets the pathway pass. */
  readonly arrives: boolean;
  readonly plan: boolean;
  /** Its answer is read here. */
  readonly answers: boolean;
  /** All that the flows of the viewer open there, as a mask. */
  readonly opens: number;
}

/** Tells whether a hand-over may be proposed to an organisation: it reads the question, and its answer comes back. */
export function canPropose({ arrives, answers }: Receiver): boolean {
  return arrives && answers;
}

/** An end of a measure or a benefit, as a source says. */
export interface End extends PartRow {
  readonly kind: Cause;
  readonly date: CivilDate;
  readonly status: 'confirmed' | 'provisional';
}

/** What the page of a hand-over reads. */
export interface HandoverParts {
  readonly handovers: readonly Handover[];
  readonly ends: readonly End[];
  readonly receivers: readonly Receiver[];
  readonly leading: { readonly organisation?: number; readonly name?: string };
}
