/** The address where a person reads what they were given, and says that they did. Each opening is logged, like every look at the own record. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { findOwnDocuments } from './given-document.sql.ts';
import { confirmDocument } from './own-document.acts.ts';
import { OwnDocumentsPage, type SaidAgain } from './own-document.pages.tsx';
import { ownDocumentAddress } from './own-document.ts';

const PATH = ownDocumentAddress();

type OwnRequest = FastifyRequest<{ Body: Record<string, string> }>;

export function ownDocumentWeb(app: FastifyInstance, { database }: World): void {
  app.get(PATH, (request: OwnRequest, reply) => show(request, reply));

  app.post(PATH, async (request: OwnRequest, reply) => {
    const { token, body } = request;
    const outcome = await perform(database, token, confirmDocument, body);
    if (outcome.outcome === 'done') return goOn(reply, PATH, 'documentSaid');
    if (outcome.outcome === 'conflict') return show(request, reply, { clash: outcome.message });
    if (outcome.outcome !== 'invalid') return showRefused(request, reply, outcome);
    // Which document it is stands in no field that anyone fills in.
    if (outcome.problems.some(({ field }) => field === 'document'))
      return showRefused(request, reply, { outcome: 'missing' });
    return show(request, reply, { document: body['document'] ?? '', problems: outcome.problems });
  });

  async function show(request: OwnRequest, reply: FastifyReply, again: SaidAgain = {}) {
    const { token, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    const opened = await findOwnDocuments(database, token, PATH);
    if (opened.outcome === 'empty') return goOn(reply, '/mijn');
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const status = again.clash !== undefined ? 409 : again.problems === undefined ? 200 : 422;
    const body = <OwnDocumentsPage opened={opened} csrf={csrf} again={again} />;
    return showPage(request, reply, { title: say`Documenten`, status, actor: opened.actor, body });
  }
}
