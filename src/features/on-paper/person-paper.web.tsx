/** The address where who guides prints all that may be told to someone who does not read the own page on a screen. The look is logged. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { nameIn } from '../dossier/part-page.tsx';
import { openPaper } from './on-paper.sql.ts';
import { languageFor } from './person-letter.tsx';
import { PaperPage } from './person-paper.pages.tsx';

const route = '/dossiers/:id/papier';

type PaperRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { reden?: string; taal?: string };
}>;

export function personPaperWeb(app: FastifyInstance, { database }: World): void {
  app.get(route, async (request: PaperRequest, reply) => {
    const { token, params, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
    const reason = readReason(query.reden);
    const opened = await openPaper(database, { token, person: params.id, route, reason });
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const { parts } = opened;
    if (parts === null) return showRefused(request, reply, { outcome: 'missing', actor: opened.actor });
    const language = languageFor(query.taal, parts.notices.language);
    const body = (
      <PaperPage view={{ opened, parts, name: nameIn(parts.head) }} language={language} reason={reason} />
    );
    return showPage(request, reply, { title: say`Op papier`, actor: opened.actor, body });
  });
}
