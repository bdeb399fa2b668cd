/** What following the links of the portal found: what leads nowhere first, and what was not followed. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { type ArticleCard, addressOf } from './article.ts';
import { DESK } from './article-desk.pages.tsx';
import { Dutch } from './article-lines.tsx';

interface FoundLink {
  readonly link: string;
  /** The articles on which it stands. */
  readonly on: readonly ArticleCard[];
}

export interface CheckedLink extends FoundLink {
  readonly state: 'found' | 'moved' | 'signIn' | 'broken';
  /** Where it leads now, when it moved. */
  readonly now?: string;
}

/** Shows it. */
export function LinkCheckPage({
  checked,
  outside,
}: {
  checked: readonly CheckedLink[];
  outside: readonly FoundLink[];
}) {
  const of = (state: CheckedLink['state']) => checked.filter((one) => one.state === state);
  const [broken, moved, signIn] = [of('broken'), of('moved'), of('signIn')];
  return (
    <>
      <PageHead
        above={[{ href: DESK, label: say`Redactie` }]}
        title={say`Links nagekeken`}
        lead={say`${checked.length} links naar pagina’s van Werkwinkel zijn gevolgd, zoals iedereen ze volgt.`}
      />
      <Stack>
        <Card title={say`Leidt nergens heen`}>
          {broken.length === 0 ? (
            <Empty title={say`Geen enkele. Alle eigen links leiden ergens heen.`} />
          ) : (
            <Links items={broken} />
          )}
        </Card>
        {moved.length > 0 && (
          <Card title={say`Kreeg een ander adres`}>
            <Links items={moved} />
          </Card>
        )}
        {signIn.length > 0 && (
          <Card title={say`Alleen voor wie zich aanmeldt`}>
            <Links items={signIn} />
          </Card>
        )}
        <Card title={say`Niet nagekeken`}>
          <p>{say`Links naar andere sites volgt Werkwinkel niet. Open ze zelf bij het nakijken van een pagina.`}</p>
          <Fold summary={say`${outside.length} links naar buiten`}>
            <Links items={outside} />
          </Fold>
        </Card>
      </Stack>
    </>
  );
}

function Links({ items }: { items: readonly (FoundLink & { now?: string })[] }) {
  return (
    <Lines
      items={items.map(({ link, on, now }) => (
        <>
          <a href={link}>{link}</a>
          {now !== undefined && <span class="source">{say`Nu: ${now}`}</span>}
          <span class="source">
            {on.map((one) => (
              <>
                <a href={addressOf(one)}>
                  <Dutch>{one.title}</Dutch>
                </a>{' '}
              </>
            ))}
          </span>
        </>
      ))}
    />
  );
}
