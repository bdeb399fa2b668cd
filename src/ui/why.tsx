/** The law one click away: why this block is shown to this reader. Opens without a script. */
import { say } from '../kernel/language.ts';
import type { ComponentChildren } from 'preact';

/** Opens two sentences: the flow, its agreement and clause, and the reader's own involvement. */
export function Why({
  question = say`Waarom zie ik dit?`,
  children,
}: {
  question?: string;
  children: ComponentChildren;
}) {
  return (
    <details class="why">
      <summary>{question}</summary>
      <div>{children}</div>
    </details>
  );
}
