/** The empty state: says that there is nothing, and what to do next. */
import type { ComponentChildren } from 'preact';
import { Acts, ButtonLink } from './button.tsx';

type EmptyProps = { title: string; act?: { href: string; label: string }; children?: ComponentChildren };

/** Takes the place of a list that has no lines. */
export function Empty({ title, act, children }: EmptyProps) {
  return (
    <div class="empty">
      <p>
        <b>{title}</b>
      </p>
      {children && <p>{children}</p>}
      {act && (
        <Acts>
          <ButtonLink href={act.href}>{act.label}</ButtonLink>
        </Acts>
      )}
    </div>
  );
}
