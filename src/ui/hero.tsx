/** The top of a public page: one promise, one sentence, one line to search with. */
import type { ComponentChildren } from 'preact';

/** Opens the front page; pass it to `Page` as `hero`, where it stands between the bar and the content. */
export function Hero({
  title,
  lead,
  picture,
  children,
}: {
  title: string;
  lead: string;
  picture?: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <section class="hero" aria-labelledby="welkom">
      <div class="inner">
        <div>
          <h1 id="welkom">{title}</h1>
          <p>{lead}</p>
          {children}
        </div>
        {picture}
      </div>
    </section>
  );
}
