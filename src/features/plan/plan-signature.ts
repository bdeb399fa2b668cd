/** The signatures under a plan: what was signed, and how far the signing is. */
import type { PartRow } from '../../gate/parts.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Capacity } from '../representative/representative.ts';
import type { Doer } from './plan.ts';

/** The newest signature under what one organisation recorded. */
export interface SignatureRow extends PartRow {
  /** Whose part of the plan was signed. */
  readonly part: number;
  readonly manner: 'digital' | 'paper';
  /** The name of who signed, and for the person as what if it was someone else; only to whoever recorded it. */
  readonly signer: string | null;
  readonly signedAs: Capacity | null;
  /** The mark of what was signed: of the whole paper to whoever recorded it, of this part to others. */
  readonly hash: string;
  readonly at: string;
  /** What the viewer sees of this part is not what was signed. */
  readonly changed: boolean;
  /** What was signed of this part, as far as the viewer may see it. */
  readonly document: readonly SignedRow[];
}

/** The newest signature as the person reads it, with the mark of the whole plan and that of this part. */
export interface OwnSignature extends Omit<SignatureRow, 'document'> {
  readonly partHash: string;
}

/** A goal as it was signed. */
export interface SignedGoal {
  readonly goal: string;
  readonly text: string;
  readonly due: CivilDate | null;
  readonly dropped: boolean;
}

/** An action as it was signed. */
export interface SignedAction {
  readonly action: string;
  readonly under: string | null;
  readonly text: string;
  readonly by: Doer;
  readonly start: CivilDate | null;
  readonly due: CivilDate;
  readonly intensity: string | null;
  readonly stopped: boolean;
}

export type SignedRow = SignedGoal | SignedAction;

/** Writes a hash as people compare it: the first eight signs, in two groups. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;
}

/** How far the signing is, over the parts of all organisations that the viewer sees. */
export function signingOf(
  rows: readonly Pick<PartRow, 'source'>[],
  signatures: readonly Pick<SignatureRow, 'part' | 'changed'>[],
): 'empty' | 'unsigned' | 'changed' | 'signed' {
  const parts = [...new Set(rows.map((row) => row.source))];
  if (parts.length === 0) return 'empty';
  const of = (part: number) => signatures.find((signature) => signature.part === part);
  if (signatures.length === 0) return 'unsigned';
  return parts.every((part) => of(part)?.changed === false) ? 'signed' : 'changed';
}
