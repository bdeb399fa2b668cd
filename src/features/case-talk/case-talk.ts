/** A case talk as people read it: why a person is talked about, on which conditions, and what can come of it. Pure. */
import type { OpenedParts, PartRow } from '../../gate/parts.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import { withReason } from '../dossier/dossier.ts';
import type { Doer } from '../plan/plan.ts';

/** Where the case talks of the reader stand. */
export const CASE_TALKS = '/overleg/casus';

/** Why a person is talked about: each of them is work for all who sit there. */
export const aims = dutch({
  findWork: 'werk vinden',
  keepWork: 'werk behouden',
  learn: 'een opleiding of een werkervaring kiezen',
  barrier: 'een drempel naar werk wegnemen',
  lead: 'afspreken wie verder begeleidt',
});
export type Aim = keyof typeof aims;
export const aimCodes = Object.keys(aims) as readonly Aim[];

/** How the person was told. */
export const tellings = dutch({ talk: 'in een gesprek', phone: 'aan de telefoon', letter: 'met een brief' });
export type Telling = keyof typeof tellings;
export const tellingCodes = Object.keys(tellings) as readonly Telling[];

/** What the person said; who refused is not talked about. */
export const agreements = dutch({
  given: 'De persoon ging akkoord.',
  notNeeded: 'Akkoord is hier niet nodig. De persoon weet ervan en zei geen nee.',
});
export type Agreement = keyof typeof agreements;
export const agreementCodes = Object.keys(agreements) as readonly Agreement[];

/** The conditions of shared professional secrecy, as an organisation confirms them for itself. */
export const conditions = dutch({
  sameAim: 'Wij werken voor deze persoon aan hetzelfde doel.',
  sameMandate: 'Wij begeleiden deze persoon vanuit onze eigen opdracht.',
  needToKnow: 'Wij zeggen en vragen alleen wat nodig is voor de vraag.',
  personTold: 'De persoon weet van dit overleg, en zei geen nee.',
  boundBySecrecy: 'Alleen wie beroepsgeheim heeft, neemt namens ons deel.',
});
export type Condition = keyof typeof conditions;
export const conditionCodes = Object.keys(conditions) as readonly Condition[];

/** What can come of talking about someone. */
export const outcomes = dutch({
  actions: 'acties met een eigenaar en een datum',
  leadChange: 'een voorstel om de regie te wisselen',
  nextTalk: 'een volgend overleg',
  noFurther: 'geen verder overleg nodig',
});
export type OutcomeKind = keyof typeof outcomes;
export const outcomeCodes = Object.keys(outcomes) as readonly OutcomeKind[];

/** How many actions one outcome holds. */
export const ACTIONS = 3;

export interface Talk {
  readonly id: string;
  readonly body: string | null;
  readonly name: string | null;
  readonly on: CivilDate;
  readonly at: string;
  /** In UTC. */
  readonly start: string;
  readonly place: string;
  readonly cancelled: boolean;
  readonly minutes: number;
  /** Goes up with each change. */
  readonly sequence: number;
  /** The reader may move it, or call it off. */
  readonly kept: boolean;
  /** What it was before each change, the last first. */
  readonly changes: readonly {
    readonly kind: 'moved' | 'cancelled';
    readonly on: CivilDate;
    readonly at: string;
    readonly place: string;
    readonly reason: string;
  }[];
  /** Who called it together, where it is no meeting of a body. */
  readonly caller: string | null;
  /** Somebody keeps it. */
  readonly secretary: boolean;
  readonly seats: readonly { readonly name: string; readonly function: string }[];
}

/** A person on an agenda, as far as the viewer may read it; without `open` only that there is one. */
export interface Case extends PartRow {
  readonly talk: Talk;
  readonly open: boolean;
  /** The own organisation confirmed the conditions for the talk as it is now. */
  readonly stands: boolean;
  readonly off: 'withdrawn' | 'personDeclined' | null;
  /** The viewer's organisation still sits at the table. */
  readonly here: boolean;
  readonly aim: Aim | null;
  readonly toldOn: CivilDate | null;
  readonly toldHow: Telling | null;
  readonly agreement: Agreement | null;
  readonly question: string | null;
  readonly confirmed: readonly { readonly name: string; readonly on: CivilDate }[];
  readonly outcome: {
    readonly kind: OutcomeKind;
    readonly agreed: string;
    readonly nextOn: CivilDate | null;
    readonly on: CivilDate;
    readonly by: string | null;
  } | null;
  readonly actions: readonly CaseAction[];
}

export interface CaseAction {
  readonly text: string;
  readonly due: CivilDate;
  readonly by: Doer;
  /** How an action of the plan stands; null for a proposal. */
  readonly state: string | null;
  /** The answer to a proposal, and whom it was made to. */
  readonly answer: string | null;
  readonly asked: string | null;
}

export interface CaseParts {
  readonly case_talks: readonly Case[];
  /** Who can take on an action, by talk. */
  readonly case_holders: readonly { readonly talk: string; readonly id: string; readonly name: string }[];
}
export type OpenedCase = OpenedParts<CaseParts>;

export interface PutParts {
  readonly case_talks: readonly Case[];
  readonly case_talk_choice: readonly { readonly talk: Talk; readonly readers: readonly string[] }[];
}
export type OpenedPut = OpenedParts<PutParts>;

/** Gives the address of a talk; the reason of the role *all persons* stays on it. */
export function talkPage(talk: string, reason?: string): string {
  return withReason(`${CASE_TALKS}/${talk}`, reason);
}

/** Gives the address of one person in a talk. */
export function casePage(talk: string, person: string, reason?: string, step = ''): string {
  return withReason(`${CASE_TALKS}/${talk}/${person}${step}`, reason);
}

/** Gives the address where a person is put on an agenda. */
export function putPage(person: string, reason?: string): string {
  return withReason(`/dossiers/${person}/casusoverleg`, reason);
}
