/** Searching minutes and decisions: the words, what was found, and where to look on. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FindForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { decisionAddress } from '../follow-up/follow-up.ts';
import { minutesPage } from '../minutes/minutes.ts';
import type { FoundText, FoundTexts } from './meeting-search.sql.ts';

export const SEARCH = '/overleg/zoeken';
/** How many stand on one page. */
export const SIZE = 20;
const COUNTED = 200;

interface SearchView {
  readonly found: FoundTexts;
  readonly asked: string;
  readonly page: number;
  /** A page after the last was asked. */
  readonly past: boolean;
  readonly signedIn: boolean;
}

/** Asks for words. */
export function SearchForm({ asked = '' }: { asked?: string }) {
  return (
    <FindForm
      action={SEARCH}
      label={say`Zoek in verslagen en besluiten`}
      value={asked}
      example={say`zoals vervoer`}
    />
  );
}

/** Shows what was found. */
export function MeetingSearchPage({ found, asked, page, past, signedIn }: SearchView) {
  const { total, items } = found;
  return (
    <>
      <PageHead
        {...(signedIn ? { above: [{ href: '/overleg', label: say`Overleg` }] } : {})}
        title={say`Zoek in verslagen en besluiten`}
        lead={say`U vindt wat u mag lezen. Uitgangen en accenten tellen niet.`}
      />
      <Stack>
        <SearchForm asked={asked} />
        {asked !== '' && (
          <Card title={countOf(total)} id="gevonden">
            {past && <p>{say`Zo veel pagina’s zijn er niet. Dit is de laatste.`}</p>}
            {items.length === 0 ? (
              <Empty
                title={say`Niets gevonden. Probeer een ander woord, of zoek in wat anderen afspraken.`}
              />
            ) : (
              <Lines items={items.map((item) => <Found item={item} />)} />
            )}
            <Pagination page={page} pages={pagesOf(total)} href={(other) => address(asked, other)} />
            <p>
              <a href={`/overeenkomsten/bibliotheek?zoek=${encodeURIComponent(asked)}`}>
                {say`Zoek dit ook in overeenkomsten`}
              </a>
            </p>
          </Card>
        )}
      </Stack>
    </>
  );
}

/** Gives how many pages so much fills. */
export function pagesOf(total: number): number {
  return Math.ceil(Math.min(total, COUNTED) / SIZE);
}

function countOf(total: number): string {
  if (total > COUNTED) return say`Meer dan 200 keer gevonden. Voeg een woord toe om minder te vinden.`;
  return total === 1 ? say`1 keer gevonden` : say`${total} keer gevonden`;
}

function address(asked: string, page: number): string {
  return `${SEARCH}?zoek=${encodeURIComponent(asked)}&pagina=${page}`;
}

function Found({ item }: { item: FoundText }) {
  const { kind, id, meeting, on, body, number, title, decision, text } = item;
  return (
    <>
      {kind === 'decision' ? (
        <a href={decisionAddress(id)}>{say`Besluit ${decision ?? ''}`}</a>
      ) : (
        <a href={`${minutesPage(meeting)}#punt-${number}`}>{say`Verslag van ${formatDate(on)}`}</a>
      )}{' '}
      <Tag>{kind === 'decision' ? say`besluit` : say`verslag`}</Tag>
      <div class="source">
        {body.name}
        {title !== null && (
          <>
            {' · '}
            <Name>{title}</Name>
          </>
        )}
      </div>
      <Written text={text} />
    </>
  );
}
