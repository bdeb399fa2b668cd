/** Terms with what they say, for details of one thing. For facts with a source see fact.tsx. */
import type { ComponentChildren } from 'preact';

/** One line: a term and its details. */
export type Definition = { term: string; details: ComponentChildren };

/** Shows terms and details, side by side where there is room. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl class="utrecht-data-list">
      {items.map((item) => (
        <div>
          <dt class="utrecht-data-list__item-key">{item.term}</dt>
          <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{item.details}</dd>
        </div>
      ))}
    </dl>
  );
}
