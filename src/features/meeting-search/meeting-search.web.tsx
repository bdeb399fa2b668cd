/** The address where minutes and decisions are searched: for everyone, each within what they may read. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { showPage } from '../../adapters/web/page.tsx';
import { asReader } from '../../gate/reader.ts';
import { say } from '../../kernel/language.ts';
import { pageNumber } from '../../ui/pagination.tsx';
import type { World } from '../../world.ts';
import { MeetingSearchPage, SEARCH } from './meeting-search.pages.tsx';
import { searchMeetings } from './meeting-search.sql.ts';

const SIZE = 20;
const LAST_PAGE = 10;

type SearchRequest = FastifyRequest<{ Querystring: { zoek?: string; pagina?: string } }>;

export function meetingSearchWeb(app: FastifyInstance, { database }: World): void {
  app.get(SEARCH, async (request: SearchRequest, reply) => {
    const { zoek, pagina } = request.query;
    const asked = typeof zoek === 'string' ? zoek.slice(0, 100).trim() : '';
    const page = Math.min(pageNumber(pagina), LAST_PAGE);
    const found = await asReader(database, request.token, (db) =>
      searchMeetings(db, asked, { size: SIZE, offset: (page - 1) * SIZE }),
    );
    const actor = await request.whoami();
    const signedIn = actor !== undefined;
    const body = <MeetingSearchPage {...{ found, asked, page, signedIn }} size={SIZE} />;
    return showPage(request, reply, { title: say`Zoek in verslagen en besluiten`, actor, body });
  });
}
