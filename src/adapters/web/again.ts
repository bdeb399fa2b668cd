/** A page with a form that comes back: with what is wrong in it, or with what happened meanwhile; and with what was typed either way. */
import type { Failed, Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';

export interface Again {
  readonly problems?: readonly Problem[];
  /** Why what was asked was not done. */
  readonly refused?: string | undefined;
  /** Which form of the page was sent, where it holds several. */
  readonly form?: string | undefined;
}

/** Tells whether a form comes back; if not, it is shown for the first time. */
export function isBack({ problems = [], refused }: Again): boolean {
  return problems.length > 0 || refused !== undefined;
}

/** Gives the status with which such a page is sent. */
export function statusOf({ problems = [], refused }: Again): 200 | 409 | 422 {
  if (refused !== undefined) return 409;
  return problems.length > 0 ? 422 : 200;
}

/**
 * Gives what was typed in a form that comes back. Its version stays the one that was read: only where the page shows how it stands
 * now, beside what was typed, does it become the newest.
 */
export function typedOver(
  form: unknown,
  { version }: { readonly version: number },
  { refused }: Again,
): Record<string, string> {
  const typed = textsIn(form);
  return refused === undefined ? typed : { ...typed, versie: String(version) };
}

/** What a form shows again, of an outcome that has its place there; nothing for one that has a page of its own. */
export function againOf(outcome: Failed): Again | undefined {
  if (outcome.outcome === 'invalid') return { problems: outcome.problems };
  return outcome.outcome === 'conflict' ? { refused: outcome.message } : undefined;
}
