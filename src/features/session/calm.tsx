/** A page with one message and perhaps the way on: nothing is wrong that the reader did. */
import type { ComponentChildren } from 'preact';
import { Acts } from '../../ui/button.tsx';

/** Says one thing calmly, with the ways on under it. */
export function Calm({
  title,
  what,
  children,
}: {
  title: string;
  what: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="prose">
      <h1>{title}</h1>
      <p>{what}</p>
      {children !== undefined && <Acts>{children}</Acts>}
    </div>
  );
}
