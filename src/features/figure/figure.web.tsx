/** The addresses of figures. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showNoSuchPage, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { addMonths } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { readFigures, readTimes } from './figure.sql.ts';
import { beginOf, quartersUpTo } from './figure-series.ts';
import { FigureDetailPage } from './figure-detail.pages.tsx';
import { indicatorAt, indicators } from './indicator.ts';
import { OwnFiguresPage } from './own-figures.pages.tsx';
import { TimeToWorkPage } from './time-to-work.pages.tsx';

const QUARTERS = 8;
/** Of the guidance whose course is told. */
const MONTHS = 60;

export function figureWeb(app: FastifyInstance, world: World): void {
  app.get('/cijfers/eigen', (request, reply) => showOwn(world, request, reply));
  app.get('/cijfers/eigen/tijd-tot-werk', (request, reply) => showTimes(world, request, reply));
  app.get('/cijfers/eigen/:telling', (request: OneRequest, reply) => showOne(world, request, reply));
}

type OneRequest = FastifyRequest<{ Params: { telling: string } }>;

async function showOwn({ database, clock }: World, request: FastifyRequest, reply: FastifyReply) {
  const { token } = request;
  if (token === undefined) return toSignIn(request, reply);
  const quarters = quartersUpTo(clock.today(), QUARTERS);
  const shown = await readFigures(database, token, beginOf(quarters));
  if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
  const body = <OwnFiguresPage shown={shown} quarters={quarters} />;
  return showPage(request, reply, { title: say`Cijfers van uw organisatie`, actor: shown.actor, body });
}

async function showOne({ database, clock }: World, request: OneRequest, reply: FastifyReply) {
  const { token } = request;
  if (token === undefined) return toSignIn(request, reply);
  const quarters = quartersUpTo(clock.today(), QUARTERS);
  const shown = await readFigures(database, token, beginOf(quarters));
  if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
  const code = indicatorAt(request.params.telling);
  if (code === undefined || (code === 'caseload' && shown.spread === null))
    return showNoSuchPage(request, reply);
  const body = <FigureDetailPage code={code} shown={shown} quarters={quarters} />;
  return showPage(request, reply, { title: indicators[code].name, actor: shown.actor, body });
}

async function showTimes({ database, clock }: World, request: FastifyRequest, reply: FastifyReply) {
  const { token } = request;
  if (token === undefined) return toSignIn(request, reply);
  const shown = await readTimes(database, token, addMonths(clock.today(), -MONTHS));
  if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
  const body = <TimeToWorkPage shown={shown} />;
  return showPage(request, reply, { title: indicators.timeToWork.name, actor: shown.actor, body });
}
