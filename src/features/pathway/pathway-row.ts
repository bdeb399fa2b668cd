/** What the rows of a pathway have in common. */
import type { PartRow } from '../../gate/parts.sql.ts';

/** An organisation as a row names it. */
export interface Named {
  readonly ref: number;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export interface Versioned extends PartRow {
  readonly version: number;
}
