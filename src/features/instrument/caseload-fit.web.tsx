/** Who in the own caseload, or in the team, could start what: the form first, and a list once something is looked for. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { bitsFor, type CaseloadQuery, type ReadQuery, readCaseloadQuery, textsOf } from './caseload-fit.ts';
import { CaseloadFitPage } from './caseload-fit.pages.tsx';
import { listAnswers } from './kept-answer.sql.ts';

const route = '/vandaag/wat-past';

type CaseloadRequest = FastifyRequest<{
  Querystring: {
    instrument?: string;
    groep?: string;
    dag?: string;
    van?: string;
    reden?: string;
    na?: string;
  };
}>;

export function caseloadFitWeb(app: FastifyInstance, world: World): void {
  app.get(route, async (request: CaseloadRequest, reply) => {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const query = textsOf(request.query);
    const wanted = readCaseloadQuery(query);
    const reason = readReason(query.reden);
    // Nobody is listed before someone is looked for, nor of the whole organisation without a reason.
    if (!wanted.asked || wanted.noDay || (wanted.scope === 'organisation' && reason === undefined))
      return showForm(request, reply, query, wanted);
    const listed = await listAnswers(world.database, {
      token,
      route,
      scope: wanted.scope,
      reason,
      instruments: bitsFor(wanted),
      group: wanted.group,
      on: wanted.on,
      after: query.na !== undefined && isUuid(query.na) ? query.na : undefined,
    });
    if (listed.outcome !== 'shown') return showRefused(request, reply, listed);
    const body = (
      <CaseloadFitPage actor={listed.actor} query={query} wanted={wanted} listed={listed} reason={reason} />
    );
    return showPage(request, reply, { title: say`Wat past bij wie`, actor: listed.actor, body });
  });
}

async function showForm(
  request: CaseloadRequest,
  reply: FastifyReply,
  query: CaseloadQuery,
  wanted: ReadQuery,
): Promise<FastifyReply> {
  const actor = await request.whoami();
  if (actor === undefined) return toSignIn(request, reply);
  const listable =
    actor.purposes.includes('guidance') && (wanted.scope !== 'organisation' || actor.all_persons);
  if (!listable) return showRefused(request, reply, { outcome: 'missing', actor });
  const problems = [
    ...(wanted.noDay
      ? [{ field: 'dag', message: say`Deze datum bestaat niet. Schrijf ze als 31/03/2027.` }]
      : []),
    ...(wanted.asked && wanted.scope === 'organisation' && readReason(query.reden) === undefined
      ? [{ field: 'reden', message: say`Kies waarom u deze mensen wilt bekijken.` }]
      : []),
  ];
  const body = <CaseloadFitPage actor={actor} query={query} wanted={wanted} problems={problems} />;
  const status = problems.length > 0 ? 422 : 200;
  return showPage(request, reply, { title: say`Wat past bij wie`, status, actor, body });
}
