/** Bars under each other, each below its word and its number, so that a small screen needs no other picture. */
import type { ComponentChildren } from 'preact';

/** One bar: its word, how long it is, and what stands above its end. */
export type KindBar = { name: string; number: number | null; shown: ComponentChildren };

/** Draws the bars in their order, the longest over the full width. */
export function KindBars({ bars }: { bars: readonly KindBar[] }) {
  const most = Math.max(1, ...bars.map(({ number }) => number ?? 0));
  return (
    <ul class="kind-bars">
      {bars.map(({ name, number, shown }) => (
        <li>
          <span>{name}</span>
          <b>{shown}</b>
          <svg class="kind-bars__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="chart__bar" width={Math.round((100 * (number ?? 0)) / most)} height="10" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
