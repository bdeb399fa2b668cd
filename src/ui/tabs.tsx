/** Views of the same thing, as links: each has its own address and works without a script. */

/** One view; `count` is shown behind the label when there is something to count. */
export type Tab = { href: string; label: string; current: boolean; count?: number };

/** Shows the views of a page beside each other. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {items.map((tab) => (
          <li>
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
