/** A referral: someone is sent to another organisation with a question, and that organisation must answer. Pure words and shapes. */

export const referralStatuses = {
  sent: 'verstuurd',
  received: 'gelezen',
  accepted: 'aanvaard',
  refused: 'geweigerd',
  unanswered: 'geen antwoord',
  started: 'gestart',
  notStarted: 'niet gestart',
  ended: 'afgelopen',
  withdrawn: 'ingetrokken',
} as const;

export type ReferralStatus = keyof typeof referralStatuses;

export const referralStatusCodes = Object.keys(referralStatuses) as [ReferralStatus, ...ReferralStatus[]];

/** What a sender may hope for. */
export const wantedOutcomes = {
  work: 'werk',
  workExperience: 'werkervaring',
  training: 'een opleiding',
  language: 'Nederlands leren',
  mediation: 'begeleiding naar werk',
  orientation: 'weten welk werk past',
  support: 'hulp bij een drempel',
} as const;

export type WantedOutcome = keyof typeof wantedOutcomes;

export const wantedOutcomeCodes = Object.keys(wantedOutcomes) as [WantedOutcome, ...WantedOutcome[]];

/** How much of a referral stands open to its reader: the snapshot, one's own person, nothing by law now, or nothing any more. */
export type ReferralPhase = 'open' | 'known' | 'closed' | 'past';

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
}

/** One referral, with the question while it stands open. */
export interface ReferralSheet extends Omit<ReferralRow, 'phase'> {
  readonly question?: string;
  readonly wantedOutcomes?: readonly string[];
  readonly mask?: number;
  readonly closesOn?: string;
  readonly answeredOn?: string;
  readonly answerReason?: string;
}

/** Whose turn it is: the receiver answers and starts, the sender goes on with what was not answered, refused or not started. */
const turns: Readonly<Partial<Record<ReferralStatus, 'from' | 'to'>>> = {
  sent: 'to',
  received: 'to',
  unanswered: 'from',
  accepted: 'to',
  refused: 'from',
  started: 'to',
  notStarted: 'from',
};

/** Says whose turn it is, to one of the two; empty when it is over. */
export function turnOf(row: Pick<ReferralRow, 'status' | 'from' | 'to'>, incoming: boolean): string {
  const side = turns[row.status];
  if (side === undefined) return '';
  return (side === 'to') === incoming ? 'u' : row[side].name;
}

/** Names outcomes in a sentence: "werk of een opleiding". */
export function outcomeWords(codes: readonly string[]): string {
  const known: Readonly<Record<string, string>> = wantedOutcomes;
  const names = codes.map((code) => known[code] ?? code);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} of ${last}`;
}
