/** The addresses of the teams of an organisation. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { keepTeam } from './mandate.acts.ts';
import { listTeams } from './mandate.sql.ts';
import { TeamPage, TeamsPage } from './team.pages.tsx';

type TeamRequest = FastifyRequest<{
  Params: { id?: string };
  Body: Record<string, string> | undefined;
}>;

export function teamWeb(app: FastifyInstance, world: World): void {
  const { database } = world;
  for (const path of ['/beheer/teams', '/beheer/teams/:id']) {
    app.get(path, (request: TeamRequest, reply) => show(world, request, reply));
    app.post(path, async (request: TeamRequest, reply) => {
      const { params, body = {} } = request;
      const outcome = await perform(database, request.token, keepTeam, {
        id: params.id ?? null,
        version: params.id === undefined ? null : body['versie'],
        naam: body['naam'],
        standaard: body['standaard'] === 'ja',
      });
      if (outcome.outcome === 'done')
        return goOn(reply, '/beheer/teams', params.id === undefined ? 'teamAdded' : 'teamKept');
      if (outcome.outcome === 'invalid')
        return show(world, request, reply, body['naam'] ?? '', outcome.problems);
      return showRefused(request, reply, outcome);
    });
  }
}

async function show(
  world: World,
  request: TeamRequest,
  reply: FastifyReply,
  name?: string,
  problems: readonly Problem[] = [],
) {
  const { token, params } = request;
  if (token === undefined) return toSignIn(request, reply);
  const teams = await listTeams(world.database, token);
  if (teams.outcome !== 'shown') return showRefused(request, reply, teams);
  const team = teams.items.find((one) => one.id === params.id);
  if (params.id !== undefined && team === undefined)
    return showRefused(request, reply, { outcome: 'missing', actor: teams.actor });
  const typed = { csrf: request.csrf, name: name ?? team?.name ?? '', problems };
  return showPage(request, reply, {
    title: say`Teams`,
    actor: teams.actor,
    ...(problems.length > 0 ? { status: 422 } : {}),
    body: team ? <TeamPage team={team} typed={typed} /> : <TeamsPage items={teams.items} typed={typed} />,
  });
}
