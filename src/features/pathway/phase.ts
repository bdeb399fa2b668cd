/**
 * The phases of a pathway and which may follow which. Pure: whoever walks a pathway, a page or a test, asks here. A change of income
 * or work is no phase: it stands beside them.
 */
import { type CivilDate, daysBetween } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';

export const phases = dutch(
  {
    signal: { label: 'Signaal', next: ['registration', 'closed'] },
    registration: { label: 'Aanmelding', next: ['jointIntake', 'screening', 'closed'] },
    jointIntake: { label: 'Intake samen', next: ['screening', 'route', 'closed'] },
    screening: { label: 'Screening', next: ['route', 'closed'] },
    route: { label: 'Keuze van de weg', next: ['plan', 'screening', 'closed'] },
    plan: { label: 'Plan', next: ['execution', 'route', 'closed'] },
    execution: { label: 'Uitvoering', next: ['evaluation', 'outflow', 'closed'] },
    evaluation: { label: 'Evaluatie', next: ['execution', 'plan', 'route', 'outflow', 'closed'] },
    outflow: { label: 'Uitstroom', next: ['aftercare', 'execution', 'closed'] },
    aftercare: { label: 'Nazorg', next: ['reopened', 'closed'] },
    closed: { label: 'Afgesloten', next: ['reopened'] },
    reopened: {
      label: 'Heropend',
      next: ['jointIntake', 'screening', 'route', 'plan', 'execution', 'closed'],
    },
  },
  'label',
) satisfies Record<string, { label: string; next: readonly string[] }>;

export type PhaseCode = keyof typeof phases;

export const phaseCodes = Object.keys(phases) as readonly PhaseCode[];

/** A pathway that is written down for the first time may be well on its way, but not over. */
export const firstPhases: readonly PhaseCode[] = phaseCodes.filter(
  (code) => !['outflow', 'aftercare', 'closed', 'reopened'].includes(code),
);

/** Gives the phases that may follow one, or with which a pathway may begin. */
export function phasesAfter(code: PhaseCode | undefined): readonly PhaseCode[] {
  return code === undefined ? firstPhases : phases[code].next;
}

/** Gives the phases that one may follow. */
export function phasesBefore(code: PhaseCode): PhaseCode[] {
  return phaseCodes.filter((before) => phasesAfter(before).includes(code));
}

/** Tells whether entering this phase needs a reason: a pathway is not closed or opened again without one. */
export function needsWhy(code: PhaseCode): boolean {
  return code === 'closed' || code === 'reopened';
}

/** Tells whether a text is a phase. */
export function isPhase(code: string): code is PhaseCode {
  return Object.hasOwn(phases, code);
}

/** The way as the bar shows it: the steps everyone goes through, in order. Others stand in the place of the step they belong to. */
export const wayOfPhases: readonly PhaseCode[] = phaseCodes.filter(
  (code) => code !== 'closed' && code !== 'reopened',
);

/** After so many days without a next step a phase stands still. */
const STILL_AFTER_DAYS = 28;

/** What keeps a phase from going on: nobody has it, its next step has passed, or nobody wrote one for a while. */
export type Standstill = 'noOwner' | 'stepPassed' | 'noStep';

/** Tells what keeps an open phase from going on, or nothing. */
export function standstillOf(
  phase: {
    readonly phase: PhaseCode;
    readonly asOf: CivilDate;
    readonly owner: string | null;
    readonly ownerTeam: string | null;
    readonly nextStep: string | null;
    readonly nextStepBy: CivilDate | null;
  },
  today: CivilDate,
): Standstill | undefined {
  if (phase.phase === 'closed') return undefined;
  if (phase.owner === null && phase.ownerTeam === null) return 'noOwner';
  if (phase.nextStepBy !== null && phase.nextStepBy < today) return 'stepPassed';
  const still = phase.nextStep === null && daysBetween(phase.asOf, today) > STILL_AFTER_DAYS;
  return still ? 'noStep' : undefined;
}
