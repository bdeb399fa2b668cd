/**
 * The noun: one showing of one person, as the disclosure log holds it, with the cursor that says where a page begins and the
 * words for who, what and why. It never says what was read.
 */
import { categoriesIn } from '../../gate/category.ts';
import type { OrganisationName } from '../../gate/opened.ts';
import { type Purpose, purposes } from '../../gate/purpose.ts';
import { readReason, reasons, type RoleCode, roles } from '../../gate/role.ts';
import { categoriesInWords } from '../../gate/wording.ts';
import { isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';

/** What the person and the officer may both know of a showing. */
export interface Showing {
  readonly at: string;
  readonly header: number;
  readonly ordinal: number;
  /** Null when the person looked. */
  readonly organisation: string | null;
  readonly organisationId: string | null;
  readonly function: RoleCode | null;
  /** A person at a screen, a program, a job; `citizen` when the person looked. */
  readonly kind: 'session' | 'citizen' | 'api' | 'job' | 'link';
  readonly purpose: Purpose;
  readonly outcome: string;
  readonly route: string | null;
  readonly reason: string | null;
  readonly mask: number;
  readonly sources: readonly number[];
  readonly flows: readonly number[];
}

/** A showing for the officer: of whom, and by whom when that was a colleague. */
export interface Disclosure extends Showing {
  readonly dossier: string | null;
  readonly user: string | null;
  /** Our organisation looked; otherwise our facts were shown to another. */
  readonly asViewer: boolean;
}

/** A flow that a showing names. */
export interface NamedFlow {
  readonly id: string;
  readonly title: string;
  readonly sender: number;
  readonly act: string;
  readonly article: string | null;
}

/** The names behind the numbers in showings. */
export interface Names {
  readonly organisations: Readonly<Record<string, OrganisationName>>;
  readonly flows: Readonly<Record<string, NamedFlow>>;
}

/** Where a page begins: after this showing. */
export interface After {
  readonly at: string;
  readonly header: number;
  readonly ordinal: number;
}

/** What PostgreSQL counts with as an integer. */
const MOST_IN_ONE_LOOK = 2_147_483_647;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)$/;

/** Writes a cursor as one opaque word. */
export function cursorOf({ at, header, ordinal }: After): string {
  return Buffer.from(`${at} ${header} ${ordinal}`).toString('base64url');
}

/** Reads a cursor back; anything else begins at the newest. */
export function readCursor(text: string | undefined): After | undefined {
  const parts = Buffer.from(text ?? '', 'base64url')
    .toString('latin1')
    .split(' ');
  const [at = '', header, ordinal] = parts;
  const numbers = [Number(header), Number(ordinal)] as const;
  if (parts.length !== 3 || !moment.test(at) || Number.isNaN(Date.parse(at))) return undefined;
  if (!isCivilDate(at.slice(0, 10)) || numbers[1] > MOST_IN_ONE_LOOK) return undefined;
  if (!numbers.every((number) => Number.isSafeInteger(number) && number >= 0)) return undefined;
  return { at, header: numbers[0], ordinal: numbers[1] };
}

/** Names the function in which someone looked; nothing for the person and for programs. */
export function functionName(role: RoleCode | null): string | undefined {
  return role !== null && Object.hasOwn(roles, role) ? roles[role].name : undefined;
}

/** Names the purpose for which someone looked. */
export function purposeName(purpose: string): string {
  return Object.hasOwn(purposes, purpose) ? purposes[purpose as Purpose] : purpose;
}

/** Names the reason that was given, where one was asked. */
export function reasonName(reason: string | null): string | undefined {
  const known = readReason(reason);
  return known && reasons[known];
}

/** Names the categories that were shown; undefined when only the log or a form was looked at. */
export function shownWords(mask: number): string | undefined {
  const codes = categoriesIn(mask);
  return codes.length === 0 ? undefined : categoriesInWords(codes);
}

/** Says by which flows another source's facts were shown. */
export function flowWords(flow: NamedFlow, number: number): string {
  const article = flow.article === null ? '' : `, ${flow.article}`;
  return say`stroom ${number}, ${flow.title} (${flow.act}${article})`;
}
