/** What may stay closed until someone wants it: a long part under one line. Opens without a script, and prints open. */
import type { ComponentChildren } from 'preact';
import { say } from '../kernel/language.ts';

/** Folds a part under the sentence that sums it up; `open` where something in it asks for attention. */
export function Fold({
  summary,
  open = false,
  children,
}: {
  summary: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="fold" open={open}>
      <summary>{summary}</summary>
      <div class="fold__part">{children}</div>
    </details>
  );
}

/** Shows the first of many, and the others when asked for. */
export function ShowMore<Item>({
  items,
  first,
  children,
}: {
  items: readonly Item[];
  first: number;
  children: (items: readonly Item[]) => ComponentChildren;
}) {
  const rest = items.slice(first);
  return (
    <>
      {children(items.slice(0, first))}
      {rest.length > 0 && <Fold summary={say`Toon meer (${rest.length})`}>{children(rest)}</Fold>}
    </>
  );
}
