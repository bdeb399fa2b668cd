/** A state in a short word, in a pill. The word carries the meaning; the colour only repeats it. */
import type { ComponentChildren } from 'preact';

export type Tone = 'plain' | 'ok' | 'wait' | 'late';

const classOf: Record<Tone, string> = {
  plain: 'utrecht-status-badge',
  ok: 'utrecht-status-badge utrecht-status-badge--safe',
  wait: 'utrecht-status-badge utrecht-status-badge--warning',
  late: 'utrecht-status-badge utrecht-status-badge--danger',
};

/** Shows a state: plain, going well, waiting, or late. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) {
  return <span class={classOf[tone]}>{children}</span>;
}
