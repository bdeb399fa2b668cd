/** What the page of someone's work places and its forms are drawn from. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { PlacementParts } from './placement.ts';
import type { PlaceFilter } from './workplace.ts';

export interface PlacementView {
  readonly opened: OpenedParts<PlacementParts>;
  readonly csrf: string;
  readonly reason: string | undefined;
  readonly filter: PlaceFilter;
  /** What was sent and did not succeed: of which place or row, what was typed and what is wrong. */
  readonly again?: {
    readonly about: string;
    readonly typed: Readonly<Record<string, string | undefined>>;
    readonly problems: readonly Problem[];
  };
  /** What happened in the meantime. */
  readonly refused?: string | undefined;
}
