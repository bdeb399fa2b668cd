/** Views of the same thing, as links: each has its own address and works without a script. */

/** One view; `count` is shown behind the label when there is something to count. */
export type Tab = { href: string; label: string; current: boolean; count?: number };

/** Views that belong together, when there are too many for a phone. */
export type TabGroup = { label: string; items: readonly Tab[] };

/** Shows the views of a page beside each other. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <TabList items={items} />
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
      <TabList label={now.label} items={now.items} />
    </nav>
  );
}

function TabList({ label, items }: { label?: string; items: readonly Tab[] }) {
  return (
    <ul aria-label={label}>
      {items.map((tab) => (
        <li>
          <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
            {tab.label}
            {tab.count !== undefined && <small> {tab.count}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
