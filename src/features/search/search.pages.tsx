/** What was found in all that is public, by kind, with what may have been meant and where to look when nothing is there. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { ruleText } from '../instrument/rule-words.ts';
import { SEARCH, SearchBox } from './search-box.tsx';
import type { SearchDocument, Searched } from './search-index.ts';
import { kindName } from './search-kind.ts';

export interface SearchView {
  readonly asked: string;
  /** The kind to which the reader kept it. */
  readonly kind: string | undefined;
  readonly searched: Searched;
}

const OF_EACH = 5;
const OF_ONE = 100;

/** Shows what was found. */
export function SearchPage({ asked, kind, searched: { found, part, meant } }: SearchView) {
  const groups = [...Map.groupBy(found, (one) => one.kind)].filter(
    ([code]) => kind === undefined || code === kind,
  );
  const total = groups.reduce((sum, [, items]) => sum + items.length, 0);
  return (
    <>
      <PageHead
        title={say`Zoeken`}
        lead={say`In gidsen, instrumenten, hulpmiddelen, contactpunten, gemeenten, overeenkomsten en overleg.`}
      />
      <Stack>
        <SearchBox asked={asked} />
        {meant !== undefined && (
          <p>{tell`“${asked}” staat nergens zo. U ziet wat er is over ${<b>{meant}</b>}.`}</p>
        )}
        {asked !== '' && (
          <p role="status">
            {part ? say`Nergens staat alles wat u typte. Dit komt in de buurt.` : countOf(total)}
          </p>
        )}
        {kind !== undefined && (
          <p>
            <a href={addressOf(meant ?? asked)}>{say`Toon alles wat gevonden is`}</a>
          </p>
        )}
        {asked !== '' && total === 0 && <Nothing />}
        {groups.map(([code, items]) => (
          <Group asked={meant ?? asked} code={code} items={items} whole={kind === code} />
        ))}
      </Stack>
    </>
  );
}

function countOf(total: number): string {
  return total === 1 ? say`1 resultaat` : say`${total} resultaten`;
}

function Nothing() {
  return (
    <Empty title={say`Niets gevonden.`}>
      {tell`Een nummer van een persoon of een dossier vindt u hier niet. Probeer een ander woord, kijk bij de ${<a href="/gidsen">{say`gidsen`}</a>}, of bel ${<a href="/contactpunten">{say`een contactpunt`}</a>}.`}
    </Empty>
  );
}

function Group({
  asked,
  code,
  items,
  whole,
}: {
  asked: string;
  code: string;
  items: readonly SearchDocument[];
  whole: boolean;
}) {
  const shown = items.slice(0, whole ? OF_ONE : OF_EACH);
  return (
    <Card title={kindName(code)} id={`soort-${code}`}>
      <Lines items={shown.map((item) => <Found item={item} />)} />
      {shown.length < items.length && !whole && (
        <p class="more">
          <a href={addressOf(asked, code)}>{say`Alle ${items.length} bij ${kindName(code)}`}</a>
        </p>
      )}
    </Card>
  );
}

function Found({ item: { href, title, summary, written } }: { item: SearchDocument }) {
  return (
    <>
      <a href={href} lang={written ? 'nl' : undefined}>
        {written ? <Name>{title}</Name> : ruleText(title)}
      </a>
      {summary !== '' && (
        <span class="source" lang={written ? 'nl' : undefined}>
          {written ? summary : ruleText(summary)}
        </span>
      )}
    </>
  );
}

function addressOf(asked: string, kind?: string): string {
  return `${SEARCH}?zoek=${encodeURIComponent(asked)}${kind === undefined ? '' : `&soort=${kind}`}`;
}
