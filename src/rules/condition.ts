/**
 * A condition of law or agreement as data: what is compared, since when, on which source, how sure that source is, and what
 * to say. How it is weighed stands in settle.ts; the conditions themselves stand in instruments/.
 */
import type { FieldName } from './field.ts';
import type { LegalStatus } from './legal-status.ts';
import type { Source } from './source.ts';

/** A official source read · B secondary source · U not verified: shown as "te verifiëren" and never decides alone. */
export type Grade = 'A' | 'B' | 'U';

/** H law · P policy · J judgement of a named person · Q quota · F funding · O operational blocker. */
export type Kind = 'H' | 'P' | 'J' | 'Q' | 'F' | 'O';

/**
 * What a condition does. *admission*: all must hold. *limit*: a quota that refuses once it is used up; not recorded reads as
 * not used, to be confirmed. *blocker*: not now, with a remedy. *funding*, *duty*, *route* and *step* are shown and decide
 * nothing. *obliged* and *exempt* make the obligation; an exemption counts only when it is recorded.
 */
export type Role =
  | 'admission'
  | 'limit'
  | 'blocker'
  | 'funding'
  | 'duty'
  | 'route'
  | 'step'
  | 'obliged'
  | 'exempt';

export type Operator =
  | 'eq'
  | 'ne'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'in'
  | 'notIn'
  | 'intersects'
  | 'disjoint'
  | 'between'
  | 'exists';

export type Literal = string | number | boolean;

/** What a field is compared with: a value, a list, or another field. */
export type Operand = Literal | readonly Literal[] | { readonly field: FieldName };

export interface Comparison {
  readonly field: FieldName;
  readonly operator: Operator;
  readonly value: Operand;
  readonly grade?: Grade;
  /** Counts only when it is recorded: not recorded reads as not so, to be confirmed. */
  readonly onlyRecorded?: true;
}

/**
 * `unsettled` says why nobody can answer: what would decide it is not kept, or somebody else judges. `disputed` names a point of law on
 * which sources conflict or are silent, with what each reading asks; which one is followed stands in the sight (reading.ts).
 */
export type Expression =
  | Comparison
  | { readonly all: readonly Expression[]; readonly grade?: Grade }
  | { readonly any: readonly Expression[]; readonly grade?: Grade }
  | { readonly unsettled: string; readonly grade?: Grade }
  | {
      readonly disputed: string;
      readonly statuses: readonly LegalStatus[];
      /** Another reading than these may be right. */
      readonly silent?: true;
      readonly readings: Readonly<Record<string, Expression>>;
      readonly grade?: Grade;
    };

export type Owner =
  | 'OCMW'
  | 'VDAB'
  | 'PERSON'
  | 'MUNICIPALITY'
  | 'RVA'
  | 'EMPLOYER'
  | 'MUTUALITY'
  | 'AGII'
  | 'CARE';

export interface Sentences {
  readonly true: string;
  readonly false: string;
  readonly unknown: string;
}

export interface Provision {
  /** As in the collection of instruments, such as `TO-07`; a later version of the same condition ends in a letter. */
  readonly id: string;
  readonly kind: Kind;
  readonly role?: Role;
  readonly grade: Grade;
  readonly from?: string;
  /** The last day on which it applies. */
  readonly until?: string;
  readonly sources: readonly Source[];
  readonly text: Sentences;
  readonly whenMissing: string;
  /** Who can settle it. */
  readonly owner: Owner;
}

export type Condition = Provision & Expression;

/** Gives what a condition does: what it says, or what follows from its kind. */
export function roleOf({ role, kind }: Pick<Provision, 'role' | 'kind'>): Role {
  if (role !== undefined) return role;
  if (kind === 'F') return 'funding';
  return kind === 'O' ? 'blocker' : 'admission';
}

const comparisons = new WeakMap<Expression, readonly Comparison[]>();

/** Gives every comparison in an expression, in order. */
export function comparisonsIn(expression: Expression): readonly Comparison[] {
  const kept = comparisons.get(expression);
  if (kept !== undefined) return kept;
  const found = findComparisons(expression);
  comparisons.set(expression, found);
  return found;
}

/** Tells whether a condition never decides alone. One that is a disputed point guards itself: it answers only what is agreed or chosen. */
export function isUnverified(condition: Condition): boolean {
  return condition.grade === 'U' && !('disputed' in condition);
}

/** Which reading holds may turn on the benefits of a person. */
const byStatus: Comparison = { field: 'benefits', operator: 'exists', value: true };

function findComparisons(expression: Expression): readonly Comparison[] {
  if ('field' in expression) return [expression];
  if ('disputed' in expression)
    return [...Object.values(expression.readings).flatMap(comparisonsIn), byStatus];
  if ('all' in expression) return expression.all.flatMap(comparisonsIn);
  return 'any' in expression ? expression.any.flatMap(comparisonsIn) : [];
}
