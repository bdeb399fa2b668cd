/** How blocks stand on a page: one column of work, one of context, or equal tiles. */
import type { ComponentChildren } from 'preact';

type ColumnsProps = { next?: ComponentChildren; side?: ComponentChildren; children: ComponentChildren };

/**
 * Sets the work beside its context. `next`, the next step, comes first in reading order and on a
 * phone, and stands on top of the side column on a wide screen.
 */
export function Columns({ next, side, children }: ColumnsProps) {
  if (!next && !side) return <Stack>{children}</Stack>;
  return (
    <div class={next ? 'columns' : 'columns columns--plain'}>
      {next && <div class="columns__next stack">{next}</div>}
      <div class="columns__work stack">{children}</div>
      {side && <div class="columns__side stack">{side}</div>}
    </div>
  );
}

/** Sets blocks under each other. */
export function Stack({ children }: { children: ComponentChildren }) {
  return <div class="stack">{children}</div>;
}

/** Sets two blocks beside each other where the screen is wide. */
export function Halves({ children }: { children: ComponentChildren }) {
  return <div class="tiles halves">{children}</div>;
}

/** Sets equal blocks beside each other as far as there is room. */
export function Tiles({ children }: { children: ComponentChildren }) {
  return <div class="tiles">{children}</div>;
}
