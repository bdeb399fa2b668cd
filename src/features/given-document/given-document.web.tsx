/** The addresses where who guides gives someone a document to read, and sees what the person said of it. The gate decides on each act. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { readReason } from '../../gate/role.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import type { PersonRequest } from '../dossier/person-request.web.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { giveDocument, noteReading, withdrawDocument } from './given-document.acts.ts';
import { GivenDocumentsPage, type GivenAgain } from './given-document.pages.tsx';
import { openGivenDocuments } from './given-document.sql.ts';
import { givenDocumentAddress } from './given-document.ts';

const route = '/dossiers/:id/documenten';

export function givenDocumentWeb(app: FastifyInstance, { database }: World): void {
  app.get(route, (request: PersonRequest, reply) => show(database, request, reply));

  app.post(route, (request: PersonRequest, reply) => {
    const warnings = sensitiveWarnings(request.body, ['titel', 'tekst']);
    if (warnings.length > 0) return show(database, request, reply, { problems: warnings });
    return doAct(database, request, reply, giveDocument, 'documentGiven');
  });
  app.post(`${route}/terug`, (request: PersonRequest, reply) =>
    doAct(database, request, reply, withdrawDocument, 'documentTakenBack'),
  );
  app.post(`${route}/gelezen`, (request: PersonRequest, reply) =>
    doAct(database, request, reply, noteReading, 'documentReadNoted'),
  );
}

async function doAct<Input>(
  database: World['database'],
  request: PersonRequest,
  reply: FastifyReply,
  act: Act<Input, null>,
  said: Said,
): Promise<FastifyReply> {
  const { token, params, query, body } = request;
  const reason = readReason(query.reden);
  const outcome = await perform(database, token, act, { ...body, person: params.id, reason });
  if (outcome.outcome === 'done')
    return goOn(reply, withReason(givenDocumentAddress(params.id), reason), said);
  if (outcome.outcome === 'conflict')
    return show(database, request, reply, { problems: [], clash: outcome.message });
  if (outcome.outcome !== 'invalid') return showRefused(request, reply, outcome);
  // Whom and which document it is about stands in no field that anyone fills in.
  if (outcome.problems.some(({ field }) => field === 'person' || field === 'document'))
    return showRefused(request, reply, { outcome: 'missing' });
  return show(database, request, reply, { problems: outcome.problems });
}

async function show(
  database: World['database'],
  request: PersonRequest,
  reply: FastifyReply,
  wrong?: Pick<GivenAgain, 'problems' | 'clash'>,
) {
  const { token, params, query, csrf } = request;
  if (token === undefined) return toSignIn(request, reply);
  if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
  const reason = readReason(query.reden);
  const opened = await openGivenDocuments(database, { token, person: params.id, route, reason });
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const again = wrong === undefined ? { typed: {}, problems: [] } : { typed: request.body, ...wrong };
  const body = <GivenDocumentsPage {...{ opened, csrf, reason, again }} />;
  const status = wrong === undefined ? 200 : wrong.clash === undefined ? 422 : 409;
  return showPage(request, reply, { title: say`Documenten`, status, actor: opened.actor, body });
}
