/** Articles as lines of a list: the title, what it is about, and of an event when and where. */
import type { ComponentChildren } from 'preact';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Lines } from '../../ui/list.tsx';
import { type ArticleCard, addressOf, type Gathering } from './article.ts';

/** Lists articles; `short` leaves the sentence away, `dated` says when each was published. */
export function ArticleLines({
  items,
  short = false,
  dated = false,
}: {
  items: readonly ArticleCard[];
  short?: boolean;
  dated?: boolean;
}) {
  return (
    <Lines
      items={items.map((item) => (
        <>
          <a href={addressOf(item)} lang="nl">
            {item.title}
          </a>
          {item.takesPlace && <span class="source">{whenAndWhere(item.takesPlace)}</span>}
          {dated && <span class="source">{formatDate(item.publishedOn)}</span>}
          {!short && (
            <span class="source">
              <Dutch>{item.summary}</Dutch>
            </span>
          )}
        </>
      ))}
    />
  );
}

/** Says when and where an event is. */
export function whenAndWhere({ on, from, until, place }: Gathering): string {
  return say`${formatDate(on, 'full')}, van ${from} tot ${until} uur, ${place}`;
}

/** What editors wrote: it is Dutch for every reader. */
export function Dutch({ children }: { children: ComponentChildren }) {
  return <span lang="nl">{children}</span>;
}
