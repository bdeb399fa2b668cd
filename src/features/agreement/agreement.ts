/**
 * An agreement between organisations: its level, its parties, its text and its way to being in force. The lines of its data annex
 * stand in annex-line.ts.
 */
import type { ActorRow } from '../../gate/opened.ts';
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Tone } from '../../ui/tag.tsx';
import type { Named } from '../flow/flow.ts';
import type { EntrySection, SectionCode } from './section.ts';

/** From the widest to the narrowest; each may hang under one of a wider level. */
export const agreementLevels = dutch({
  frame: 'kaderovereenkomst',
  supraLocal: 'overeenkomst van een cluster',
  local: 'lokale overeenkomst',
  partnership: 'partnerschap',
  grant: 'subsidie',
});

export type AgreementLevel = keyof typeof agreementLevels;

export const agreementLevelCodes = Object.keys(agreementLevels) as readonly AgreementLevel[];

export const agreementStatuses = dutch(
  {
    draft: { label: 'ontwerp', tone: 'plain' },
    negotiated: { label: 'onderhandeld', tone: 'plain' },
    approval: { label: 'ter goedkeuring', tone: 'wait' },
    signed: { label: 'ondertekend', tone: 'wait' },
    inForce: { label: 'van kracht', tone: 'ok' },
    amended: { label: 'gewijzigd', tone: 'plain' },
    renewed: { label: 'hernieuwd', tone: 'plain' },
    ended: { label: 'beëindigd', tone: 'plain' },
  },
  'label',
) satisfies Record<string, { label: string; tone: Tone }>;

export type AgreementStatus = keyof typeof agreementStatuses;

export const agreementStatusCodes = Object.keys(agreementStatuses) as readonly AgreementStatus[];

/** Tells whether a text is one of the levels of an agreement. */
export function isAgreementLevel(text: string | undefined): text is AgreementLevel {
  return text !== undefined && Object.hasOwn(agreementLevels, text);
}

/** Tells whether a text is a state that an agreement can be in. */
export function isAgreementStatus(text: string | undefined): text is AgreementStatus {
  return text !== undefined && Object.hasOwn(agreementStatuses, text);
}

/** On which days a party that gave notice may leave. */
export const noticeEnds = dutch({
  day: 'op elke dag',
  month: 'op de laatste dag van een maand',
  year: 'op 31 december',
});

export type NoticeEnd = keyof typeof noticeEnds;

export const noticeEndCodes = Object.keys(noticeEnds) as readonly NoticeEnd[];

/** How an agreement goes on by itself: for so many months each time, and at most so many times. */
export interface Tacit {
  readonly months: number;
  /** Null is without end. */
  readonly times: number | null;
}

export interface Party extends Named {
  readonly kind: string;
  /** Organisations that act together, such as a city and its Sociaal Huis. */
  readonly group: string | null;
  readonly role: string;
  readonly signatory: string | null;
  /** Its last day as a party, when it gave notice. */
  readonly leavesAfter: CivilDate | null;
}

/** Tells whether an agreement was given up, ended, or followed by another. */
export function isOver({ status, dropped }: Pick<Agreement, 'status' | 'dropped'>): boolean {
  return dropped || ['amended', 'renewed', 'ended'].includes(status);
}

export interface Agreement {
  readonly id: string;
  readonly title: string;
  readonly level: AgreementLevel;
  /** Ended once its last day is past, whatever was noted. */
  readonly status: AgreementStatus;
  readonly summary: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** Between giving notice and the last day. */
  readonly noticeMonths: number;
  readonly noticeEnds: NoticeEnd;
  readonly tacit: Tacit | null;
  /** It changes the agreement that it follows, within the days of that one. */
  readonly amends: boolean;
  /** The id of the organisation that wrote its first words. */
  readonly begunBy: string | null;
  /** A draft that its parties gave up. */
  readonly dropped: boolean;
  /** Counts every change of the text. */
  readonly version: number;
  /** The mandate of who reads is not for a unit of another province. */
  readonly speaks: boolean;
  readonly parties: readonly Party[];
}

/** One step that a party has to take before it can sign. */
export interface Approval {
  readonly id: string;
  readonly party: Named;
  /** The steps of one party are taken in this order. */
  readonly step: number;
  /** Confirms what another organ of the party decided. */
  readonly ratifies: boolean;
  readonly organ: string;
  readonly status: 'pending' | 'done';
  readonly date: CivilDate | null;
  readonly reference: string | null;
  readonly votes: { readonly for: number; readonly against: number; readonly abstained: number } | null;
}

/** Another agreement that a draft would stand beside. */
export interface Overlap {
  readonly id: string;
  readonly title: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** The points of the annex that both have. */
  readonly points: readonly number[];
  /** The same agreement a second time: it goes no further. */
  readonly twice: boolean;
}

/** Once that an agreement went on by itself. */
export interface Prolongation {
  readonly until: CivilDate;
  readonly on: CivilDate;
}

/** One section of the text as it stands; of earlier words only the number is kept here. */
export interface SectionText {
  readonly section: SectionCode;
  readonly version: number;
  readonly body: string;
  /** What was chosen of the list of this section, where it has one. */
  readonly chosen: readonly string[];
  readonly by: string | null;
  readonly on: CivilDate;
}

/** What one party does or pays, as an entry of its own beside the words of the section. */
export interface Entry {
  readonly id: string;
  readonly section: EntrySection;
  readonly party: Named;
  readonly body: string;
  /** In euro, written as `12500.00`; of the budget alone. */
  readonly amount: string | null;
}

/** From which agreement words of a section were taken over. */
export interface Borrowing {
  readonly section: SectionCode;
  readonly source: Named;
  readonly by: string | null;
}

/** That a party agrees with the text as it stands. */
export interface Consent {
  readonly party: Named;
  readonly on: CivilDate;
}

/** That a party signed, and which text. */
export interface Signature {
  readonly party: Named;
  /** For the parties alone; everyone else reads the function. */
  readonly name: string | null;
  readonly function: string;
  readonly on: CivilDate;
  readonly hash: string;
  /** Set with a certificate, at a service that keeps the key. */
  readonly atService: boolean;
}

/** That a party leaves, and what it decided. */
export interface Notice {
  readonly party: Named;
  readonly until: CivilDate;
  readonly reason: string;
  readonly organ: string;
  readonly date: CivilDate;
  readonly reference: string;
}

/** Tells whether an actor speaks for a party in its agreements. */
export function isCoordinator(actor: ActorRow | undefined): boolean {
  return actor?.purposes.includes('agreement') === true;
}

/** Says from which day to which day an agreement holds. */
export function periodOf({ from, until }: Pick<Agreement, 'from' | 'until'>): string {
  return say`${formatDate(from)} tot en met ${formatDate(until)}`;
}
