/**
 * Buttons, and links that look like them. At most one primary button per screen: the next step.
 * A link takes someone somewhere, a button sends a form; they may look alike but never stand in for each other.
 */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type ButtonLook = 'primary' | 'secondary' | 'subtle' | 'danger';

type Look = { look?: ButtonLook; icon?: IconName; children: ComponentChildren };

const classOf: Record<ButtonLook, string> = {
  primary: 'nl-button nl-button--primary',
  secondary: 'nl-button nl-button--secondary',
  subtle: 'nl-button nl-button--subtle',
  danger: 'nl-button nl-button--secondary nl-button--negative',
};

/** Sends the form it stands in; `name` and `value` tell which of several buttons was used. */
export function Button({
  look = 'secondary',
  icon,
  children,
  name,
  value,
  formaction,
}: Look & { name?: string; value?: string; formaction?: string }) {
  return (
    <button class={classOf[look]} type="submit" name={name} value={value} formaction={formaction}>
      {inside(icon, children)}
    </button>
  );
}

/** Goes to another page and looks like a button, for the next step on a screen. */
export function ButtonLink({
  href,
  look = 'secondary',
  icon,
  children,
  download,
  newWindow = false,
}: Look & { href: string; download?: boolean; newWindow?: boolean }) {
  return (
    <a
      class={classOf[look]}
      href={href}
      download={download}
      {...(newWindow ? { target: '_blank', rel: 'noopener' } : {})}
    >
      {inside(icon, children)}
    </a>
  );
}

/** Sets buttons and links in a row that wraps. */
export function Acts({ children }: { children: ComponentChildren }) {
  return <div class="acts">{children}</div>;
}

function inside(icon: IconName | undefined, children: ComponentChildren) {
  return (
    <>
      {icon && (
        <span class="nl-button__icon-start">
          <Icon name={icon} />
        </span>
      )}
      <span class="nl-button__label">{children}</span>
    </>
  );
}
