/** A list of short lines with a thin line between them, and one of links beside each other. */
import type { ComponentChildren } from 'preact';

/** Shows short links beside each other, to pick one of. */
export function Chips({ items }: { items: readonly ComponentChildren[] }) {
  return (
    <ul class="chips">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

/** Shows each line as a list item. */
export function Lines({ items }: { items: readonly ComponentChildren[] }) {
  return (
    <ul class="plain">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
