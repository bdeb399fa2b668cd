/** What is the same of a condition for everyone, worked out once: its role, its disputed points, and what to do where it does not hold. */
import { type Condition, comparisonsIn, type Owner, type Role, roleOf } from './condition.ts';
import { countsOnRecord } from './fact-used.ts';
import type { FieldName } from './field.ts';
import { type Disputed, disputedIn } from './reading.ts';

/** What to do where a condition does not hold, and who can do it. */
export interface Remedy {
  readonly what: string;
  readonly owner: Owner;
}

interface Standing {
  readonly role: Role;
  readonly points: readonly Disputed[];
  /** The fields that count on record alone. */
  readonly onRecord: readonly FieldName[];
  readonly remedy: Remedy;
}

const standings = new WeakMap<Condition, Standing>();

/** Gives what is the same of a condition for everyone. */
export function standingOf(condition: Condition): Standing {
  const kept = standings.get(condition);
  if (kept !== undefined) return kept;
  const found = {
    role: roleOf(condition),
    points: disputedIn(condition),
    onRecord: comparisonsIn(condition)
      .filter(countsOnRecord)
      .map(({ field }) => field),
    remedy: { what: condition.whenMissing, owner: condition.owner },
  };
  standings.set(condition, found);
  return found;
}
