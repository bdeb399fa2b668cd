/** Views of the same thing, as links: each has its own address and works without a script. */
import { say } from '../kernel/language.ts';

/** One view; `count` is shown behind the label when there is something to count. */
export type Tab = { href: string; label: string; current: boolean; count?: number };

/** Views that belong together, when there are too many for one line. */
export type TabGroup = { label: string; items: readonly Tab[] };

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
            <TabLink tab={tab} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Shows groups of views beside each other, and under them the views of the current group. A group leads to its first view. */
export function GroupedTabs({ label, groups }: { label: string; groups: readonly TabGroup[] }) {
  const filled = groups.filter(({ items }) => items.length > 0);
  const now = filled.find(({ items }) => items.some(({ current }) => current)) ?? filled[0];
  if (now === undefined || filled.length === 1) return <Tabs label={label} items={now?.items ?? []} />;
  return (
    <nav class="tabs tabs--groups" aria-label={label}>
      <ul>
        {filled.map((group) => (
          <li>
            <a href={group.items[0]?.href} aria-current={group === now ? 'true' : undefined}>
              {group.label}
            </a>
          </li>
        ))}
      </ul>
      <ul aria-label={now.label}>
        {now.items.map((tab) => (
          <li>
            <TabLink tab={tab} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TabLink({ tab }: { tab: Tab }) {
  return (
    <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
      {tab.label}
      {tab.count !== undefined && <small> {tab.count}</small>}
    </a>
  );
}
