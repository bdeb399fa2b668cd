/** What is not shown to this reader: hatched, said in words, with the reason and a next step. Never tells whether it exists. */
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** Says that something is withheld, why, and where to ask. */
export function Withheld({
  what,
  ask,
  children,
}: {
  what: string;
  ask?: { href: string; label: string };
  children: ComponentChildren;
}) {
  return (
    <div class="held">
      <p>
        <Icon name="lock" />
        <b>{what}</b> {children} {ask && <a href={ask.href}>{ask.label}</a>}
      </p>
    </div>
  );
}
