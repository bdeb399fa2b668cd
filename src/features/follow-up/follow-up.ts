/** What becomes of a decision: its state, its steps, and how much of what a body decides comes about. Pure. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { BodyName, Readers } from '../body/body.ts';

export const states = dutch({
  open: 'open',
  busy: 'bezig',
  moved: 'doorgeschoven',
  done: 'klaar',
  dropped: 'vervallen',
});
export type State = keyof typeof states;

/** What may be reported of a decision. */
export const stepCodes = ['busy', 'done', 'moved', 'dropped'] as const;
export type StepState = (typeof stepCodes)[number];

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface DecisionStep {
  readonly state: StepState;
  /** For whoever takes part in consultation. */
  readonly note: string | null;
  readonly due: CivilDate | null;
  readonly organisation: string;
  readonly on: CivilDate;
}

export interface OpenedDecision {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly readers: Readers;
  readonly on: CivilDate;
  readonly due: CivilDate;
  /** The day that was agreed first, where it moved. */
  readonly firstDue: CivilDate | null;
  readonly state: State;
  readonly endedOn: CivilDate | null;
  readonly version: number;
  readonly today: CivilDate;
  readonly part: boolean;
  readonly owner: string;
  readonly body: BodyName;
  /** With whether the reader may read anything of its minutes. */
  readonly meeting: { readonly id: string; readonly on: CivilDate; readonly minutes: boolean };
  /** Of its point on the agenda, where the reader may read that. */
  readonly title: string | null;
  readonly concern: string | null;
  readonly kept: boolean;
  /** The reader may report a step. */
  readonly reports: boolean;
  readonly agreement: Named | null;
  readonly action: Named | null;
  readonly rule: string | null;
  /** Agreements to which who keeps the body may tie it. */
  readonly agreements: readonly (Named & { readonly actions: readonly Named[] })[] | null;
  readonly steps: readonly DecisionStep[];
}

/** Something of an organisation that is late. */
export interface Overdue {
  readonly kind: 'decision' | 'action';
  readonly id: string;
  /** The agreement of an action. */
  readonly under: string | null;
  readonly name: string;
  readonly due: CivilDate;
}

/** What became of the decisions of one year. */
export interface Realised {
  readonly year: number;
  readonly inTime: number;
  readonly late: number;
  readonly open: number;
  readonly overdue: number;
  readonly dropped: number;
}

/** Gives the address of a decision. */
export function decisionAddress(id: string): string {
  return `/overleg/besluiten/${id}`;
}

/** Gives the address of what is late. */
export function overdueAddress({ kind, id, under }: Overdue): string {
  return kind === 'decision' ? decisionAddress(id) : `/overeenkomsten/${under}/acties/${id}`;
}

/** Tells whether a decision is late today. */
export function isOverdue({
  due,
  endedOn,
  today,
}: Pick<OpenedDecision, 'due' | 'endedOn' | 'today'>): boolean {
  return endedOn === null && due < today;
}

/** Gives the share that came about, of all that was not dropped; nothing where nothing was to be done. */
export function shareOf({ inTime, late, open, overdue }: Omit<Realised, 'year'>): number | undefined {
  const all = inTime + late + open + overdue;
  return all === 0 ? undefined : Math.round((100 * (inTime + late)) / all);
}

/** Says how the share is counted. */
export function realisedRule(): string {
  return say`Op tijd is klaar uiterlijk op de dag die eerst was afgesproken, ook als die dag later verschoof. Te laat is open en voorbij de dag die nu geldt. Wat verviel, telt niet mee in het deel dat klaar is. Geteld zijn de besluiten die u mag lezen.`;
}
