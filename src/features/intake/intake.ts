/** Which lines of an intake are proven, by which fact, and how far the others are. Pure. */
import type { PartRow } from '../../gate/parts.sql.ts';
import {
  type IntakeCode,
  type IntakeItem,
  type IntakeState,
  intakeCodes,
  intakeItems,
} from './intake-item.ts';

/** A fact that may spare someone a document. */
export interface IntakeFact extends PartRow {
  readonly sourceKind: string;
  readonly field: string;
  readonly value: unknown;
  readonly certainty: 'proven' | 'declared' | 'estimated';
  readonly status: 'confirmed' | 'provisional';
}

/** A step that the own organisation kept. */
export interface IntakeStep extends PartRow {
  readonly item: IntakeCode;
  readonly state: IntakeState;
  readonly by: string | null;
}

export interface IntakeLine {
  readonly code: IntakeCode;
  /** The fact that proves it; nothing has to be asked. */
  readonly proof?: IntakeFact;
  /** What is said of it, and still has to be proven. */
  readonly known: readonly IntakeFact[];
  readonly state: IntakeState;
  readonly step?: IntakeStep;
}

/** Lays facts and steps beside the lines, in the order of the list. */
export function linesOf(facts: readonly IntakeFact[], steps: readonly IntakeStep[]): IntakeLine[] {
  return intakeCodes.map((code) => {
    const known = facts.filter((fact) => isAbout(intakeItems[code], fact));
    const proof = known.find((fact) => proves(intakeItems[code], fact));
    const step = steps.find(({ item }) => item === code);
    return {
      code,
      known,
      state: step?.state ?? 'open',
      ...(proof === undefined ? {} : { proof }),
      ...(step === undefined ? {} : { step }),
    };
  });
}

/** Whether nothing has to be done for a line any more. */
export function isSettled({ proof, state }: Pick<IntakeLine, 'proof' | 'state'>): boolean {
  return proof !== undefined || state === 'received' || state === 'notNeeded';
}

function isAbout({ fields, kinds }: IntakeItem, { field, value }: IntakeFact): boolean {
  if (!fields.some((name) => name === field)) return false;
  const { kind } = Object(value) as { readonly kind?: unknown };
  return kinds === undefined || kinds.some((one) => one === kind);
}

/** A fact proves a line where it is proven by itself, or where its source is whose word counts; never an estimate or a provisional day. */
function proves({ authority, yes }: IntakeItem, fact: IntakeFact): boolean {
  if (yes === true && fact.value !== true) return false;
  if (fact.certainty === 'estimated' || fact.status === 'provisional') return false;
  return fact.certainty === 'proven' || fact.sourceKind === authority;
}
