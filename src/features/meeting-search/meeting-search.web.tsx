/** The address where minutes and decisions are searched: for everyone, each within what they may read. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Queryable } from '../../adapters/database/pool.ts';
import { showPage } from '../../adapters/web/page.tsx';
import { asReader } from '../../gate/reader.ts';
import { say } from '../../kernel/language.ts';
import { pageNumber } from '../../ui/pagination.tsx';
import type { World } from '../../world.ts';
import { MeetingSearchPage, pagesOf, SEARCH, SIZE } from './meeting-search.pages.tsx';
import { searchMeetings } from './meeting-search.sql.ts';

type SearchRequest = FastifyRequest<{ Querystring: { zoek?: string; pagina?: string } }>;

export function meetingSearchWeb(app: FastifyInstance, { database }: World): void {
  app.get(SEARCH, async (request: SearchRequest, reply) => {
    const { zoek, pagina } = request.query;
    const asked = typeof zoek === 'string' ? zoek.slice(0, 100).trim() : '';
    const wanted = pageNumber(pagina);
    const { found, page } = await asReader(database, request.token, (db) => pageOf(db, asked, wanted));
    const actor = await request.whoami();
    const signedIn = actor !== undefined;
    const past = wanted > page && found.total > 0;
    const body = <MeetingSearchPage {...{ found, asked, page, past, signedIn }} />;
    return showPage(request, reply, { title: say`Zoek in verslagen en besluiten`, actor, body });
  });
}

/** One page of what is found; the last one where there are not so many. */
async function pageOf(db: Queryable, asked: string, wanted: number) {
  const at = (page: number) => searchMeetings(db, asked, { size: SIZE, offset: (page - 1) * SIZE });
  const found = await at(wanted);
  const last = Math.max(1, pagesOf(found.total));
  return wanted <= last ? { found, page: wanted } : { found: await at(last), page: last };
}
