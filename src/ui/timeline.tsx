/** What happened and what is planned, newest first or oldest first as the caller orders it. */
import type { ComponentChildren } from 'preact';

/** One moment. `iso` is the date for machines, `when` the date in words; `coming` marks a plan. */
export type Moment = {
  iso: string;
  when: string;
  title: ComponentChildren;
  text?: ComponentChildren;
  source?: string;
  coming?: boolean;
};

/** Shows moments along a line. */
export function Timeline({ moments, label }: { moments: readonly Moment[]; label: string }) {
  return (
    <ol class="timeline" aria-label={label}>
      {moments.map((moment) => (
        <li class={moment.coming ? 'coming' : undefined}>
          <time datetime={moment.iso}>{moment.when}</time>
          <b>{moment.title}</b>
          {moment.text && <div>{moment.text}</div>}
          {moment.source && <span class="source">{moment.source}</span>}
        </li>
      ))}
    </ol>
  );
}
