/** The way back up: links to the pages above this one. The page itself is said by its heading. */
import { say } from '../kernel/language.ts';

/** Shows the pages above this one, the highest first. */
export function Breadcrumb({ items }: { items: readonly { href: string; label: string }[] }) {
  return (
    <nav class="utrecht-breadcrumb-nav" aria-label={say`Kruimelpad`}>
      <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {items.map((item) => (
          <li class="utrecht-breadcrumb-nav__item">
            <a class="utrecht-breadcrumb-nav__link" href={item.href}>
              {item.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
