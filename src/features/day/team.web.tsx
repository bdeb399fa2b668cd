/** The page of a team for its head, moving a caseload and putting it back, and what the one away does on return. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { moveCaseload, readAbsence, returnCaseload } from './caseload.acts.ts';
import { readTeamDay } from './day.sql.ts';
import type { TypedMove } from './move-form.tsx';
import { TeamPage } from './team.pages.tsx';

const route = '/vandaag/team';

type MoveRequest = FastifyRequest<{ Body: Record<string, string | string[]> }>;
type OneRequest = FastifyRequest<{ Params: { id: string } }>;

export function teamDayWeb(app: FastifyInstance, world: World): void {
  leadTeam(app, world);
  comeBack(app, world);
}

/** The team of its head, and moving a caseload. */
function leadTeam(app: FastifyInstance, world: World): void {
  app.get(route, (request, reply) => show(request, reply));

  app.post(route, async (request: MoveRequest, reply) => {
    const { token, body } = request;
    // A reason is for colleagues to read: there is no tick that lets something sensitive pass.
    const warnings = sensitiveWarnings(body, ['waarom']).map(({ field, message }) => ({ field, message }));
    if (warnings.length > 0) return show(request, reply, body, warnings);
    const outcome = await perform(world.database, token, moveCaseload, body);
    if (outcome.outcome === 'done') return goOn(reply, route, 'caseloadMoved', outcome.done.count);
    if (outcome.outcome === 'invalid') return show(request, reply, body, outcome.problems);
    if (outcome.outcome === 'conflict')
      return show(request, reply, body, [{ field: 'van', message: outcome.message }]);
    return showRefused(request, reply, outcome);
  });

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    typed?: TypedMove,
    problems: readonly Problem[] = [],
  ): Promise<FastifyReply> {
    const { token, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    const team = await readTeamDay(world.database, token, route);
    if (team.outcome !== 'shown') return showRefused(request, reply, team);
    return showPage(request, reply, {
      title: say`Mijn team`,
      status: problems.length > 0 ? 422 : 200,
      actor: team.actor,
      body: <TeamPage team={team} csrf={csrf} problems={problems} {...(typed ? { typed } : {})} />,
    });
  }
}

/** A caseload goes back, and who was away reads what happened meanwhile. */
function comeBack(app: FastifyInstance, world: World): void {
  app.post(`${route}/:id/terug`, (request: OneRequest, reply) => giveBack(request, reply, route));
  app.post('/vandaag/afwezig/:id/terug', (request: OneRequest, reply) =>
    giveBack(request, reply, '/vandaag'),
  );

  app.post('/vandaag/afwezig/:id/gelezen', async (request: OneRequest, reply) => {
    const outcome = await perform(world.database, request.token, readAbsence, { move: request.params.id });
    if (outcome.outcome === 'done') return goOn(reply, '/vandaag', 'absenceRead');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });

  async function giveBack(request: OneRequest, reply: FastifyReply, to: string): Promise<FastifyReply> {
    const { token, params } = request;
    const outcome = await perform(world.database, token, returnCaseload, { move: params.id });
    if (outcome.outcome === 'done') return goOn(reply, to, 'caseloadReturned', outcome.done.count);
    // Someone else was first: for who looks, that is the same.
    if (outcome.outcome === 'conflict') return goOn(reply, to, 'caseloadThere');
    return showRefused(request, reply, invalidAsMissing(outcome));
  }
}
