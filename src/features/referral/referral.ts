/** A referral: someone is sent to another organisation with a question, and that organisation must answer. Pure words and shapes. */
import { dutch, say } from '../../kernel/language.ts';

export const referralStatuses = dutch({
  sent: 'verstuurd',
  received: 'gelezen',
  accepted: 'aanvaard',
  refused: 'geweigerd',
  unanswered: 'geen antwoord',
  started: 'gestart',
  notStarted: 'niet gestart',
  ended: 'afgelopen',
  withdrawn: 'ingetrokken',
});

export type ReferralStatus = keyof typeof referralStatuses;

export const referralStatusCodes = Object.keys(referralStatuses) as [ReferralStatus, ...ReferralStatus[]];

/** What a sender may hope for. */
export const wantedOutcomes = dutch({
  work: 'werk',
  workExperience: 'werkervaring',
  training: 'een opleiding',
  language: 'Nederlands leren',
  mediation: 'begeleiding naar werk',
  orientation: 'weten welk werk past',
  support: 'hulp bij een drempel',
});

export type WantedOutcome = keyof typeof wantedOutcomes;

export const wantedOutcomeCodes = Object.keys(wantedOutcomes) as [WantedOutcome, ...WantedOutcome[]];

/** How much of a referral stands open to its reader: the snapshot, one's own person, nothing by law now, or nothing any more. */
export type ReferralPhase = 'open' | 'known' | 'closed' | 'past';

/** Why something that was accepted did not start. */
export const notStartedReasons = dutch({
  notReached: 'niet bereikt',
  declined: 'de persoon wil of kan niet',
  noPlace: 'toch geen plaats',
  otherSolution: 'er is een andere oplossing',
  moved: 'verhuisd',
  other: 'iets anders',
});

export type NotStartedReason = keyof typeof notStartedReasons;

export const notStartedCodes = Object.keys(notStartedReasons) as [NotStartedReason, ...NotStartedReason[]];

/** What came of each thing that was hoped for. */
export const results = dutch({ reached: 'gelukt', notReached: 'niet gelukt' });

export type Result = keyof typeof results;

/** Who was tried. */
export const tried = dutch({
  person: 'de persoon zelf',
  organisation: 'de andere organisatie',
  other: 'iemand anders',
});

export type Tried = keyof typeof tried;

export const triedCodes = Object.keys(tried) as [Tried, ...Tried[]];

/** Who of the reader's own organisation holds a referral. */
export interface ReferralOwner {
  readonly id?: string;
  readonly name?: string;
  readonly team?: string;
  readonly substituteId?: string;
  readonly substitute?: string;
}

/** One attempt of the reader's own organisation. */
export interface Attempt {
  readonly id: string;
  readonly on: string;
  readonly with: Tried;
  readonly reached: boolean;
  readonly remark?: string;
  readonly who?: string;
}

/** Where a receiver without accounts is written to, and the link that was given. */
export interface LinkState {
  readonly function?: string;
  readonly address?: string;
  readonly given?: string;
  readonly open: boolean;
}

export interface Addressee {
  readonly id: string;
  readonly name: string;
}

/** What everyone who may know of a referral sees of it. */
export interface ReferralRow {
  readonly id: string;
  readonly status: ReferralStatus;
  readonly sentOn: string;
  readonly answerBy: string;
  readonly from: Addressee;
  readonly to: Addressee;
  readonly phase: ReferralPhase;
  /** Who it is about; only when that may be seen. */
  readonly name?: string;
  readonly dossier?: string;
  readonly owner?: ReferralOwner;
  /** How a receiver without accounts is asked; only to the sender. */
  readonly link?: LinkState;
}

/** One referral, with the question while it stands open. */
export interface ReferralSheet extends Omit<ReferralRow, 'phase'> {
  readonly question?: string;
  readonly wantedOutcomes?: readonly string[];
  readonly mask?: number;
  readonly closesOn?: string;
  readonly answeredOn?: string;
  readonly answerReason?: string;
  readonly version?: number;
  readonly attempts?: readonly Attempt[];
  /** The reader may say whether it started and how it ended. */
  readonly reportable?: boolean;
  readonly startedOn?: string;
  readonly notStartedCode?: NotStartedReason;
  readonly notStartedReason?: string;
  readonly outcomes?: Readonly<Record<string, Result>>;
  readonly endedOn?: string;
  readonly withdrawnOn?: string;
  /** Taken back because the sender no longer guided. */
  readonly withdrawnWhy?: 'guidanceEnded';
  /** How often the receiver tried in vain, where it says that nobody was reached. */
  readonly tried?: number;
}

/** Tells whether the receiver can still answer. */
export function isUndecided(status: ReferralStatus): boolean {
  return status === 'sent' || status === 'received' || status === 'unanswered';
}

/** Names outcomes in a sentence: "werk of een opleiding". */
export function outcomeWords(codes: readonly string[]): string {
  const known: Readonly<Record<string, string>> = wantedOutcomes;
  const names = codes.map((code) => known[code] ?? code);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : say`${names.join(', ')} of ${last}`;
}
