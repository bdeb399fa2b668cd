/** All articles of one kind: what stands there, in the order in which people look for it. */
import { say } from '../../kernel/language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Door, Doors } from '../../ui/door.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { type ArticleCard, type ArticleKind, addressOf, articleKinds } from './article.ts';
import { ArticleLines, Dutch } from './article-lines.tsx';

/** Kinds of which each has a tile of its own, with its picture. */
const icons: Partial<Record<ArticleKind, IconName>> = { guide: 'steps', theme: 'roof', template: 'paper' };

/** Lists the articles of a kind; of events those that come first, and then what is over. */
export function ArticleListPage({
  kind,
  items,
  today,
}: {
  kind: ArticleKind;
  items: readonly ArticleCard[];
  today: string;
}) {
  const { many, lead } = articleKinds[kind];
  const ahead = items.filter(({ takesPlace }) => takesPlace === null || takesPlace.on >= today);
  const over = items.filter((one) => !ahead.includes(one)).toReversed();
  return (
    <>
      <PageHead
        title={many}
        lead={lead}
        acts={
          kind === 'event' && ahead.length > 0 ? (
            <ButtonLink href="/activiteiten.ics" icon="calendar">{say`Volg ze in uw agenda`}</ButtonLink>
          ) : undefined
        }
      />
      <Stack>
        {ahead.length === 0 ? (
          <Empty title={say`Hier staat nog niets.`}>
            {say`Kijk later nog eens, of zoek in alles wat er al is.`}
          </Empty>
        ) : (
          <Ahead kind={kind} items={ahead} />
        )}
        {over.length > 0 && (
          <Card title={say`Voorbij`}>
            <ArticleLines items={over} short />
          </Card>
        )}
      </Stack>
    </>
  );
}

function Ahead({ kind, items }: { kind: ArticleKind; items: readonly ArticleCard[] }) {
  const icon = icons[kind];
  if (icon === undefined)
    return (
      <div class="card">
        <ArticleLines items={items} dated={kind === 'news'} />
      </div>
    );
  return (
    <Doors>
      {items.map((item) => (
        <Door href={addressOf(item)} icon={icon} title={<Dutch>{item.title}</Dutch>}>
          <Dutch>{item.summary}</Dutch>
        </Door>
      ))}
    </Doors>
  );
}
