/** The white card: one subject, one heading. */
import type { ComponentChildren } from 'preact';
import { idFrom } from './text.tsx';

type CardProps = {
  title: string;
  /** The title as it is shown, where someone wrote a part of it. */
  heading?: ComponentChildren;
  id?: string;
  level?: 2 | 3;
  entrance?: boolean;
  children: ComponentChildren;
};

/** Frames one subject under a heading; two cards with the same title on a page need their own ids. */
export function Card({
  title,
  heading = title,
  id = idFrom(title),
  level = 2,
  entrance = false,
  children,
}: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={entrance ? 'card entrance' : 'card'} aria-labelledby={id}>
      <Heading id={id}>{heading}</Heading>
      {children}
    </section>
  );
}

/** Frames a remark that needs no heading of its own. */
export function Note({ children }: { children: ComponentChildren }) {
  return <div class="card small">{children}</div>;
}
