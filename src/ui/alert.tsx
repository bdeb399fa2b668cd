/** A message above or between the work: what happened, and what to do. Problems with a form are for error-summary.tsx. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type AlertTone = 'info' | 'ok' | 'warning' | 'error';

const iconOf: Record<AlertTone, IconName> = {
  info: 'info',
  ok: 'check',
  warning: 'warning',
  error: 'warning',
};

type AlertProps = { tone?: AlertTone; live?: boolean; children: ComponentChildren };

/** Shows a message; `live` makes a screen reader say it at once. */
export function Alert({ tone = 'info', live = false, children }: AlertProps) {
  return (
    <div class={`utrecht-alert utrecht-alert--${tone}`} role={live ? 'status' : undefined}>
      <div class="utrecht-alert__icon">
        <Icon name={iconOf[tone]} />
      </div>
      <div class="utrecht-alert__content">{children}</div>
    </div>
  );
}
