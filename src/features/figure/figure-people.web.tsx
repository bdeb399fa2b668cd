/** The addresses of the people behind an own figure: the page, and the same as a file. Both show persons, who are logged before anything leaves. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showNoSuchPage, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { FigurePeoplePage, OutsidePage } from './figure-people.pages.tsx';
import { peopleAddress, wishOf } from './figure-people.ts';
import { peopleCsv, peopleWorkbook } from './figure-people-file.ts';
import { listPeopleBehind } from './figure-people.sql.ts';
import { QUARTERS, quartersUpTo } from './figure-series.ts';
import { indicatorAt } from './indicator.ts';

const csv = 'text/csv; charset=utf-8';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type PeopleRequest = FastifyRequest<{
  Params: { telling: string };
  Querystring: { uitkomst?: string; soort?: string; kwartaal?: string };
}>;

export function figurePeopleWeb(app: FastifyInstance, world: World): void {
  app.get('/cijfers/eigen/:telling/mensen', async (request: PeopleRequest, reply) => {
    const read = await people(world, request, reply, '');
    if (read === undefined) return reply;
    const body = <FigurePeoplePage {...read} />;
    return showPage(request, reply, {
      title: say`De mensen achter dit cijfer`,
      actor: read.shown.actor,
      body,
    });
  });

  app.get('/cijfers/eigen/:telling/mensen.csv', async (request: PeopleRequest, reply) => {
    const read = await people(world, request, reply, '.csv');
    return read === undefined ? reply : sendFile(reply, 'csv', csv, peopleCsv(read.wish, read.shown.items));
  });

  app.get('/cijfers/eigen/:telling/mensen.xlsx', async (request: PeopleRequest, reply) => {
    const read = await people(world, request, reply, '.xlsx');
    if (read === undefined) return reply;
    return sendFile(reply, 'xlsx', xlsx, await peopleWorkbook(read.wish, read.shown.items));
  });
}

/** A quarter that there was or will be, and that is not among those that are counted. */
function isOutside(quarter: string | undefined, today: CivilDate): boolean {
  return (
    quarter !== undefined &&
    /^20\d\d-(01|04|07|10)$/.test(quarter) &&
    quartersUpTo(today, QUARTERS).every(({ begins }) => begins !== quarter)
  );
}

/** Reads who is asked; undefined where the answer was given already. */
async function people(
  { database, clock }: World,
  request: PeopleRequest,
  reply: FastifyReply,
  ending: '' | '.csv' | '.xlsx',
) {
  const { token, params, query } = request;
  if (token === undefined) {
    toSignIn(request, reply);
    return undefined;
  }
  const code = indicatorAt(params.telling);
  const today = clock.today();
  const wish = code && wishOf(code, query, quartersUpTo(today, QUARTERS), today);
  if (wish === undefined && code !== undefined && isOutside(query.kwartaal, today)) {
    const title = say`De mensen achter dit cijfer`;
    const body = <OutsidePage code={code} from={quartersUpTo(today, QUARTERS)[0]?.name ?? ''} />;
    showPage(request, reply, { title, status: 404, actor: await request.whoami(), body });
    return undefined;
  }
  if (wish === undefined) {
    await showNoSuchPage(request, reply);
    return undefined;
  }
  // Not as it was typed: one page has one name in the log.
  const route = peopleAddress(wish.code, {}, ending);
  const as = ending === '' ? 'page' : 'file';
  const shown = await listPeopleBehind(database, token, { route, as }, wish);
  if (shown.outcome === 'shown') return { wish, shown };
  await showRefused(request, reply, shown);
  return undefined;
}

function sendFile(reply: FastifyReply, ending: string, type: string, content: string | Buffer): FastifyReply {
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="mensen-achter-cijfer.${ending}"`)
    .header('cache-control', 'no-store')
    .send(content);
}
