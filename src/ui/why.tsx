/** The law one click away: why this block is shown to this reader. Opens without a script. */
import type { ComponentChildren } from 'preact';
import { say } from '../kernel/language.ts';

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
