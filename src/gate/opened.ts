/**
 * What the gate returns when a dossier is opened: the shapes of `gate.open`, as PostgreSQL made them. Pure types and
 * look-ups; why something is shown or withheld is told in explain.ts.
 */
import type { CivilDate } from '../kernel/civil-date.ts';
import { say } from '../kernel/language.ts';
import type { Purpose } from './purpose.ts';

/** The actor as the database knows it; names of columns of the type gate.actor. */
export interface ActorRow {
  readonly session_id: string;
  readonly session_kind: 'session' | 'citizen' | 'api' | 'job' | 'link';
  readonly user_id: string;
  readonly user_name: string;
  readonly display_name: string;
  readonly mandate_id: string | null;
  readonly organisation: number | null;
  readonly organisation_id: string | null;
  readonly organisation_name: string | null;
  readonly organisation_kind: string | null;
  readonly enterprise_number: string | null;
  readonly role: string | null;
  readonly purposes: readonly Purpose[];
  readonly category_mask: number;
  readonly all_persons: boolean;
  readonly citizen: string | null;
  readonly today: CivilDate;
}

export type FactValue = string | number | boolean | { readonly [key: string]: unknown };

/** One fact that passed the gate; flow and line name the ground when the source is another organisation. */
export interface OpenedFact {
  readonly id: number;
  readonly field: string;
  readonly entry: string;
  readonly bit: number;
  readonly value: FactValue;
  readonly source: number;
  readonly authentic: string | null;
  readonly asOf: CivilDate;
  readonly certainty: 'proven' | 'declared' | 'estimated';
  readonly status: 'confirmed' | 'provisional';
  readonly origins: readonly number[];
  readonly flow: number | null;
  readonly line: number | null;
  /** Only in a history. */
  readonly recordedAt: string | null;
  readonly supersededAt: string | null;
}

export interface AnnexLineState {
  readonly ref: number;
  readonly number: number;
  readonly mask: number;
  readonly status: 'inForce' | 'suspended';
  readonly suspendedOn: CivilDate | null;
  readonly suspendedBy: number | null;
  readonly agreement: string;
  readonly agreementId: string;
  /** The agreement is in force today. */
  readonly inForce: boolean;
}

/** A flow towards the viewer, in whatever state. */
export interface FlowState {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly source: number;
  readonly purpose: Purpose;
  readonly mask: number;
  readonly act: string;
  readonly article: string | null;
  readonly status: 'conditional' | 'inForce' | 'suspended' | 'ended';
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly suspendedOn: CivilDate | null;
  readonly needsAgreement: boolean;
  /** The viewer's DPO confirmed the flow for the viewer's organisation. */
  readonly confirmed: boolean;
  readonly lines: readonly AnnexLineState[] | null;
}

export interface OrganisationName {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly enterpriseNumber: string | null;
}

export interface Involvement {
  readonly id: number;
  readonly role: 'guidance' | 'aftercare';
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly ground: string;
  readonly awaitsSecondPerson: boolean;
  readonly recordedBy: string | null;
}

/** Another record of the same person, under the number of before or the next one, for who is let in to both. */
export interface JoinedRecord {
  /** The join, for who answers about it. */
  readonly id: string;
  readonly dossier: string;
  readonly number: 'previous' | 'next';
  readonly status: 'proposed' | 'joined' | 'undoing';
  readonly proof: 'registerMessage' | 'document';
  readonly provedOn: CivilDate;
  readonly by: string;
  /** The reader is who recorded it. */
  readonly mine: boolean;
  readonly on: CivilDate;
  readonly confirmedBy: string | null;
  readonly confirmedOn: CivilDate | null;
  /** Someone asked to undo it. */
  readonly undo: {
    readonly why: 'otherPerson' | 'wrongNumber' | 'noProof';
    readonly by: string;
    readonly mine: boolean;
    readonly on: CivilDate;
  } | null;
}

export interface OpenedDossier {
  readonly outcome: 'shown';
  readonly person: string;
  readonly actor: ActorRow;
  readonly at: string;
  readonly facts: readonly OpenedFact[];
  readonly door: {
    readonly kind: 'involved' | 'exceptional';
    readonly involvement: number | null;
    readonly role: string | null;
  };
  /** The categories the viewer's role may see at all. */
  readonly mask: number;
  readonly proofs: readonly { source: number; kind: 'authentic' | 'confirmed' | 'referral'; on: CivilDate }[];
  readonly involvement: Involvement | null;
  readonly assignment: { team: string | null; user: string | null } | null;
  /** Null where nothing is joined, and where the reader is not let in to the other record. */
  readonly joined?: readonly JoinedRecord[] | null;
  readonly askable: readonly number[];
  readonly flows: readonly FlowState[];
  readonly organisations: Readonly<Record<string, OrganisationName>>;
}

/** Refusals carry the actor only to draw the frame of the page; they say nothing about the person. */
export interface Refused {
  readonly outcome: 'missing' | 'signedOut' | 'quota';
  readonly actor?: ActorRow;
}

/** Finds a fact of one source, or of any source when none is named. */
export function factOf(facts: readonly OpenedFact[], field: string, source?: number): OpenedFact | undefined {
  return facts.find((fact) => fact.field === field && (source === undefined || fact.source === source));
}

/** Names an organisation that the gate told of. */
export function organisationName(dossier: Pick<OpenedDossier, 'organisations'>, ref: number): string {
  return dossier.organisations[ref]?.name ?? say`Een andere organisatie`;
}
