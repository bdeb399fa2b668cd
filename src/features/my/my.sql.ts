/** Every statement of the person's own page: one call of the gate each, which logs and answers. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, OpenedFact, OrganisationName, Refused } from '../../gate/opened.ts';
import type { Purpose } from '../../gate/purpose.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Language } from '../../kernel/language.ts';
import type { NoticeWay } from '../notice/notice.ts';
import type { After, Names, Showing } from '../oversight/disclosure.ts';
import type { OwnWay } from './own-way.ts';
import type { OwnRequest } from './request.ts';

/** One thing a source says about the reader; no flow stands between people and what is said of them. */
export type OwnFact = Omit<OpenedFact, 'origins' | 'flow' | 'line' | 'recordedAt' | 'supersededAt'>;

export interface OwnInvolvement {
  readonly organisation: string;
  readonly organisationId: string;
  readonly kind: string;
  readonly role: 'guidance' | 'aftercare';
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly ground: string;
  readonly recordedOn: CivilDate;
  readonly active: boolean;
  /** Where anyone can reach it. */
  readonly desk: { readonly address: string; readonly mail: string; readonly phone: string | null } | null;
}

/** A flow in force by which one of the reader's organisations may share. */
export interface OwnFlow {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly mask: number;
  readonly act: string;
  readonly article: string | null;
  readonly sender: string;
  readonly receiver: string | null;
  readonly receiverKind: string | null;
  readonly purpose: Purpose;
  readonly needsAgreement: boolean;
}

/** A record under another number that an organisation joined to this one, with what it holds there itself. */
export interface OwnJoined {
  readonly number: 'previous' | 'next';
  readonly organisation: string;
  readonly kind: string;
  readonly source: number;
  readonly since: CivilDate;
  readonly facts: readonly OwnFact[];
  readonly involvements: readonly { readonly from: CivilDate; readonly until: CivilDate | null }[];
}

export interface OwnRecord {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly person: string;
  /** The language that the person chose before, on whatever device. */
  readonly language: Language | null;
  readonly facts: readonly OwnFact[];
  readonly involvements: readonly OwnInvolvement[];
  readonly joined: readonly OwnJoined[];
  readonly flows: readonly OwnFlow[];
  /** The organisations the reader can write to. */
  readonly askable: readonly { readonly id: string; readonly name: string }[];
  /** The letters about flows that the person got. */
  readonly notices: readonly {
    readonly flow: string;
    readonly number: number;
    readonly organisation: string;
    readonly way: NoticeWay;
    readonly on: CivilDate;
  }[];
  readonly requests: readonly OwnRequest[];
  /** What the shared pathway says. */
  readonly way: OwnWay;
  /** What waits for the person. */
  readonly turns: {
    readonly plan: boolean;
    readonly handover: boolean;
    readonly gpmi: boolean;
    /** How many documents and letters wait to be read. */
    readonly documents: number;
  };
  readonly exceptional: readonly {
    readonly organisation: string;
    readonly at: string;
    readonly verdict: 'justified' | 'unjustified' | null;
  }[];
  readonly organisations: Readonly<Record<string, OrganisationName>>;
}

/** Signed in, and no organisation guides this person. */
export interface NoRecord {
  readonly outcome: 'empty';
  readonly actor: ActorRow;
}

export interface OwnDisclosures {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly items: readonly Showing[];
  readonly total: number;
  readonly more: boolean;
  readonly names: Names;
}

export function findOwnRecord(
  db: Queryable,
  token: string,
  route: string,
): Promise<OwnRecord | NoRecord | Refused> {
  return askGate(db, 'gate.own_record($1, $2)', [token, route]);
}

/** Lists who looked at the reader's own record, newest first; `others` leaves out the looks of the person. */
export function listOwnDisclosures(
  db: Queryable,
  token: string,
  route: string,
  page: { after?: After | undefined; size: number; others?: boolean },
): Promise<OwnDisclosures | Refused> {
  return askGate(db, 'gate.own_disclosures($1, $2, $3, $4, $5)', [
    token,
    route,
    page.after === undefined ? null : JSON.stringify(page.after),
    page.size,
    page.others ?? false,
  ]);
}

export function chooseLanguage(db: Queryable, token: string, language: string): Promise<Answer> {
  return askGate(db, 'gate.choose_language($1, $2)', [token, language]);
}

export function tellInterpreter(
  db: Queryable,
  token: string,
  language: string,
  needed: boolean,
): Promise<Answer> {
  return askGate(db, 'gate.tell_interpreter($1, $2, $3)', [token, language, needed]);
}

export function makeRequest(
  db: Queryable,
  token: string,
  request: { organisation: string; kind: string; about: string; text: string },
): Promise<Answer> {
  return askGate(db, 'gate.make_request($1, $2, $3, $4, $5)', [
    token,
    request.organisation,
    request.kind,
    request.about,
    request.text,
  ]);
}
