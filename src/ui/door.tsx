/** Doors: things to go to, beside each other, each with its name and one sentence; the whole tile leads there. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** Sets doors beside each other as far as there is room. */
export function Doors({ children }: { children: ComponentChildren }) {
  return <ul class="doors">{children}</ul>;
}

/** One thing to go to; `mark` is a short word behind its name. */
export function Door({
  href,
  icon,
  title,
  mark,
  children,
}: {
  href: string;
  icon?: IconName;
  title: ComponentChildren;
  mark?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <li class="door">
      {icon && <Icon name={icon} />}
      <div>
        <a href={href}>{title}</a> {mark}
        <p>{children}</p>
      </div>
    </li>
  );
}
