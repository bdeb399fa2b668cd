/**
 * The plan as people read it: its closed lists with their words, and what follows from the rows that were let through. Pure; who
 * may see or change a row was decided before.
 */
import type { PartRow } from '../../gate/parts.sql.ts';
import { type CivilDate, type DateStyle, formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';

/** Who does an action. */
export const doers = dutch({
  person: 'de persoon zelf',
  ocmw: 'het OCMW',
  vdab: 'VDAB',
  partner: 'de partner',
});
export type Doer = keyof typeof doers;

export const goalStates = dutch({ open: 'loopt', reached: 'doel bereikt', dropped: 'doel geschrapt' });
export type GoalState = keyof typeof goalStates;

export const actionStates = dutch({
  planned: 'nog te doen',
  busy: 'bezig',
  done: 'klaar',
  stopped: 'gestopt',
});
export type ActionState = keyof typeof actionStates;

/** Why an action ended. Health, debts and family are no reasons here: nobody has to write those down. */
export const endReasons = dutch({
  reached: 'het doel is bereikt',
  work: 'er is werk gevonden',
  otherAction: 'een andere actie past beter',
  personStopped: 'de persoon wil of kan niet verder',
  noPlace: 'er is geen plaats meer',
  moved: 'de persoon verhuisde',
  other: 'een andere reden',
});
export type EndReason = keyof typeof endReasons;

export interface GoalRow extends PartRow {
  readonly origins: readonly number[];
  readonly version: number;
  readonly text: string;
  readonly due: CivilDate | null;
  readonly state: GoalState;
  readonly result: string | null;
}

export interface ActionRow extends PartRow {
  readonly origins: readonly number[];
  readonly version: number;
  /** The goal above it, as far as the viewer sees it. */
  readonly goal: string | null;
  readonly text: string;
  readonly by: Doer;
  readonly start: CivilDate | null;
  readonly due: CivilDate;
  readonly intensity: string | null;
  readonly state: ActionState;
  readonly result: string | null;
  readonly endReason: EndReason | null;
}

/** One part of a goal or action that was changed. */
export interface AmendmentRow extends PartRow {
  readonly kind: 'goal' | 'action';
  readonly row: string;
  readonly part: PlanPartName;
  readonly old: string | null;
  readonly new: string | null;
  readonly why: string;
  /** Only of one's own organisation. */
  readonly by: string | null;
  readonly at: string;
  readonly proposed: boolean;
}

const partNames = dutch({
  text: 'tekst',
  by: 'wie',
  start: 'begin',
  due: 'tegen wanneer',
  intensity: 'hoeveel',
  state: 'stand',
  result: 'resultaat',
  endReason: 'reden van het einde',
});
export type PlanPartName = keyof typeof partNames;

/** Names a part of a goal or an action. */
export function partName(part: PlanPartName): string {
  return partNames[part];
}

const codesOf: Partial<Readonly<Record<PlanPartName, readonly Readonly<Record<string, string>>[]>>> = {
  by: [doers],
  state: [goalStates, actionStates],
  endReason: [endReasons],
};

/** Says a value of a part in words. */
export function partWords(part: PlanPartName, value: string | null): string {
  if (value === null || value === '') return say`niets`;
  if ((part === 'start' || part === 'due') && isCivilDate(value)) return formatDate(value);
  return codesOf[part]?.find((codes) => Object.hasOwn(codes, value))?.[value] ?? value;
}

/** Says when an action is done, and how much of it. */
export function periodWords(
  { start, due, intensity }: Pick<ActionRow, 'start' | 'due' | 'intensity'>,
  style: DateStyle = 'long',
): string {
  const until = formatDate(due, style);
  const period = start === null ? say`tegen ${until}` : say`vanaf ${formatDate(start, style)} tegen ${until}`;
  return intensity === null ? period : `${period}, ${intensity}`;
}

/** A goal with the actions under it; without a goal, the actions that stand alone. */
export interface GoalGroup {
  readonly goal: GoalRow | undefined;
  readonly actions: readonly ActionRow[];
}

/** Puts the actions under their goals; goals that still run come first. */
export function groupByGoal(goals: readonly GoalRow[], actions: readonly ActionRow[]): GoalGroup[] {
  const sorted = goals.toSorted((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open'));
  const alone = actions.filter((action) => action.goal === null);
  return [
    ...sorted.map((goal) => ({ goal, actions: actions.filter((action) => action.goal === goal.id) })),
    ...(alone.length > 0 ? [{ goal: undefined, actions: alone }] : []),
  ];
}

/** Tells whether an action is still to be done. */
export function isRunning(action: Pick<ActionRow, 'state'>): boolean {
  return action.state === 'planned' || action.state === 'busy';
}

/** Tells whether an action should have been done by now. */
export function isOverdue(action: Pick<ActionRow, 'state' | 'due'>, today: CivilDate): boolean {
  return isRunning(action) && action.due < today;
}
