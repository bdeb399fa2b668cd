/** Views of the same thing, as links: each has its own address and works without a script. */
import { say } from '../kernel/language.ts';

/** One view; `count` is shown behind the label when there is something to count. */
export type Tab = { href: string; label: string; current: boolean; count?: number };

/** With more than this, a phone shows the current one and the first, and keeps the others behind a tick. */
const FEW = 6;

/** Shows the views of a page beside each other. */
export function Tabs({
  label,
  items,
  first = 0,
}: {
  label: string;
  items: readonly Tab[];
  /** How many a phone shows beside the current one. */
  first?: number;
}) {
  const many = items.length > FEW;
  return (
    <nav class={many ? 'tabs tabs--many' : 'tabs'} aria-label={label}>
      {many && (
        <label class="tabs__all">
          <input type="checkbox" /> {say`Toon alle ${items.length} delen`}
        </label>
      )}
      <ul>
        {items.map((tab, place) => (
          <li class={many && place < first ? 'tabs__first' : undefined}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <small> {tab.count}</small>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
