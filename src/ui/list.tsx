/** A list of short lines with a thin line between them. */
import type { ComponentChildren } from 'preact';

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
