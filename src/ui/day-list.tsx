/** The day list: who, why, whose turn, and one thing to do. The answer to "who needs me today". */
import type { ComponentChildren } from 'preact';
import { ButtonLink } from './button.tsx';
import { Tag, type Tone } from './tag.tsx';
import { Hidden, Name } from './text.tsx';

/** One line of the day. `turn` says who has to move, `more` what else there is to know; only the first act of a screen may be primary. */
export type DayItem = {
  name: string;
  href: string;
  state?: { word: string; tone?: Tone };
  why: ComponentChildren;
  turn?: ComponentChildren;
  more?: ComponentChildren;
  act?: { label: string; href: string; primary?: boolean };
};

/** Lists who needs the reader, the most pressing first. */
export function DayList({ items }: { items: readonly DayItem[] }) {
  return (
    <ul class="todo">
      {items.map((item) => (
        <li>
          <DayLine item={item} />
          {item.act && (
            <ButtonLink href={item.act.href} look={item.act.primary ? 'primary' : 'secondary'}>
              {item.act.label}
              <Hidden>
                : <Name>{item.name}</Name>
              </Hidden>
            </ButtonLink>
          )}
        </li>
      ))}
    </ul>
  );
}

function DayLine({ item }: { item: DayItem }) {
  return (
    <div>
      <div class="todo__who">
        <a href={item.href}>
          <Name>{item.name}</Name>
        </a>
        {item.state && <Tag tone={item.state.tone}>{item.state.word}</Tag>}
      </div>
      <p class="todo__why">{item.why}</p>
      {item.turn && <p class="todo__turn">{item.turn}</p>}
      {item.more}
    </div>
  );
}
