/** What the forms in the turn of a hand-over share: what they are about, and what was typed in the one that went wrong. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { Handover, Side } from './handover.ts';
import type { Typed } from './handover-form.tsx';

export interface TurnView {
  readonly handover: Handover;
  readonly side: Side;
  readonly today: CivilDate;
  readonly csrf: string;
  /** The address of an act on this hand-over, with the reason kept. */
  readonly to: (act: string) => string;
  /** The act of which something is wrong, with what was typed. */
  readonly failed: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** Gives the problems and typed text of one act; those of another act on the page are not its own. */
export function shownIn(view: TurnView, act: string): Pick<TurnView, 'typed' | 'problems'> {
  return view.failed === act ? view : { typed: {}, problems: [] };
}

/** Names the hand-over in a form. */
export function Id({ handover }: { handover: Handover }) {
  return <input type="hidden" name="overdracht" value={handover.id} />;
}
