/** The addresses of figures. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showNoSuchPage, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { readFigures, readPhaseFlow, readTeamFigure, readTimes } from './figure.sql.ts';
import { courseBegin } from './figure-people.ts';
import { beginOf, QUARTERS, quartersUpTo } from './figure-series.ts';
import { figureFileWeb } from './figure-file.web.ts';
import { FigureDetailPage } from './figure-detail.pages.tsx';
import { indicatorAt, indicators } from './indicator.ts';
import { OwnFiguresPage } from './own-figures.pages.tsx';
import { SideBySidePage } from './side-by-side.pages.tsx';
import { isForTeams } from './team-figure.ts';
import { TeamFigurePage } from './team-figure.pages.tsx';
import { TimeToWorkPage } from './time-to-work.pages.tsx';

export function figureWeb(app: FastifyInstance, world: World): void {
  app.get('/cijfers/eigen', (request, reply) => showOwn(world, request, reply));
  figureFileWeb(app, world);
  app.get('/cijfers/eigen/naast-elkaar', (request, reply) => showSideBySide(world, request, reply));
  app.get('/cijfers/eigen/tijd-tot-werk', (request, reply) => showTimes(world, request, reply));
  app.get('/cijfers/eigen/:telling', (request: OneRequest, reply) => showOne(world, request, reply));
  app.get('/cijfers/eigen/:telling/team', (request: OneRequest, reply) => showTeam(world, request, reply));
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

async function showSideBySide({ database, clock }: World, request: FastifyRequest, reply: FastifyReply) {
  const { token } = request;
  if (token === undefined) return toSignIn(request, reply);
  const quarters = quartersUpTo(clock.today(), QUARTERS);
  const shown = await readFigures(database, token, beginOf(quarters));
  if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
  const body = <SideBySidePage shown={shown} quarters={quarters} />;
  return showPage(request, reply, { title: say`Aandelen naast elkaar`, actor: shown.actor, body });
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
  const flow = code === 'phase' ? await readPhaseFlow(database, token) : undefined;
  const steps = flow?.outcome === 'shown' ? flow.steps : [];
  const body = <FigureDetailPage code={code} shown={shown} quarters={quarters} steps={steps} />;
  return showPage(request, reply, { title: indicators[code].name, actor: shown.actor, body });
}

async function showTeam({ database, clock }: World, request: OneRequest, reply: FastifyReply) {
  const { token } = request;
  if (token === undefined) return toSignIn(request, reply);
  const code = indicatorAt(request.params.telling);
  if (code === undefined || !isForTeams(indicators[code])) return showNoSuchPage(request, reply);
  const shown = await readTeamFigure(database, token, code);
  if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
  const whole = await readFigures(database, token, beginOf(quartersUpTo(clock.today(), 4)));
  if (whole.outcome !== 'shown') return showRefused(request, reply, whole);
  const body = <TeamFigurePage code={code} shown={shown} whole={whole} />;
  const title = say`Teams: ${indicators[code].name}`;
  return showPage(request, reply, { title, actor: shown.actor, body });
}

async function showTimes({ database, clock }: World, request: FastifyRequest, reply: FastifyReply) {
  const { token } = request;
  if (token === undefined) return toSignIn(request, reply);
  const shown = await readTimes(database, token, courseBegin(clock.today()));
  if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
  const body = <TimeToWorkPage shown={shown} />;
  return showPage(request, reply, { title: indicators.timeToWork.name, actor: shown.actor, body });
}
