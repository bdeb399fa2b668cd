/** Pages of a long list, as links that work without a script. */
import { say } from '../kernel/language.ts';
import { Hidden } from './text.tsx';

type PaginationProps = { page: number; pages: number; href: (page: number) => string };

/** Shows the neighbours of a page, the first and the last; nothing when there is only one. */
export function Pagination({ page, pages, href }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav class="utrecht-pagination" aria-label={say`Pagina's`}>
      {page > 1 && <Step to={href(page - 1)} rel="prev" word={say`Vorige`} />}
      {shownPages(page, pages).map((shown, index, all) => (
        <>
          {shown - (all[index - 1] ?? 0) > 1 && <span aria-hidden="true">…</span>}
          <PageLink to={href(shown)} number={shown} current={shown === page} />
        </>
      ))}
      {page < pages && <Step to={href(page + 1)} rel="next" word={say`Volgende`} />}
    </nav>
  );
}

/** Reads the number of a page from an address; anything else is the first page. */
export function pageNumber(text: string | undefined): number {
  return Math.min(Math.max(Math.trunc(Number(text)) || 1, 1), 10_000);
}

/** Reads one page of a list; past its end, its last page. No more than `most` of it is shown. */
export async function readPage<List extends { readonly total: number }>(
  asked: number,
  size: number,
  read: (part: { readonly size: number; readonly offset: number }) => Promise<List>,
  most = Number.POSITIVE_INFINITY,
): Promise<{ readonly list: List; readonly page: number; readonly pages: number }> {
  const at = (page: number) => read({ size, offset: (page - 1) * size });
  const list = await at(asked);
  const pages = Math.max(Math.ceil(Math.min(list.total, most) / size), 1);
  return asked <= pages ? { list, page: asked, pages } : { list: await at(pages), page: pages, pages };
}

/** Lists the page numbers worth a link: the ends and the neighbours. */
export function shownPages(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages];
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= pages);
}

function Step({ to, rel, word }: { to: string; rel: string; word: string }) {
  return (
    <a class="utrecht-pagination__relative-link" href={to} rel={rel}>
      {word}
    </a>
  );
}

function PageLink({ to, number, current }: { to: string; number: number; current: boolean }) {
  const look = 'utrecht-pagination__page-link';
  return (
    <a
      class={current ? `${look} ${look}--current` : look}
      href={to}
      aria-current={current ? 'page' : undefined}
    >
      <Hidden>{say`Pagina`} </Hidden>
      {number}
    </a>
  );
}
