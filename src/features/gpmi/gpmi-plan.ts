/**
 * The first words of a contract, from the plan. Only what the own OCMW recorded itself: a row of another organisation keeps its owner
 * and stays in the plan. A contract is in Dutch, whatever language its writer reads. Pure.
 */
import { addMonths, type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { inLanguage } from '../../kernel/language.ts';
import type { ActionRow, GoalRow } from '../plan/plan.ts';
import { type SectionCode, type Sections, sectionsOf } from './gpmi-section.ts';

export interface PlanRows {
  readonly goals: readonly GoalRow[];
  readonly actions: readonly ActionRow[];
}

const MONTHS_TO_LOOK_AGAIN = 4;

/** Writes the plan of one organisation into the sections of a contract. */
export function sectionsFromPlan(plan: PlanRows, organisation: number | null, today: CivilDate): Sections {
  const own = <Row extends GoalRow | ActionRow>(rows: readonly Row[]) =>
    rows.filter((row) => row.source === organisation && row.origins.length === 0);
  const goals = own(plan.goals).filter(({ state }) => state === 'open');
  const actions = own(plan.actions).filter(({ state }) => state === 'planned' || state === 'busy');
  const doneBy = (...doers: readonly ActionRow['by'][]) => actions.filter(({ by }) => doers.includes(by));
  const lines: Partial<Record<SectionCode, string[]>> = {
    domains: goals.map(({ text }) => text),
    person: doneBy('person').map(stepOf),
    ocmw: doneBy('ocmw').map(stepOf),
    partners: doneBy('vdab', 'partner').map(
      (action) => `${action.by === 'vdab' ? 'VDAB' : 'Partner'}: ${stepOf(action)}`,
    ),
    evaluation: [`We bekijken dit samen opnieuw voor ${inDutch(addMonths(today, MONTHS_TO_LOOK_AGAIN))}.`],
  };
  return sectionsOf((code) => lines[code] ?? []);
}

/** How many rows of other organisations stand in the plan and were left there. */
export function othersInPlan(plan: PlanRows, organisation: number | null): number {
  return plan.actions.filter(
    ({ source, state }) => source !== organisation && (state === 'planned' || state === 'busy'),
  ).length;
}

function stepOf({ text, due }: ActionRow): string {
  return `${text.replace(/\s*\n\s*/g, ' ')} (voor ${inDutch(due)})`;
}

function inDutch(day: CivilDate): string {
  return inLanguage('nl', () => formatDate(day));
}
