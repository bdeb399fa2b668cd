/** The address where who guides finds a text message and a letter for someone. Looking is logged; nothing is sent from here. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { MessagePage } from './message.pages.tsx';
import { openMessages } from './on-paper.sql.ts';
import { languageFor } from './person-letter.tsx';

const route = '/dossiers/:id/bericht';

type MessageRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { reden?: string; over?: string; taal?: string };
}>;

export function messageWeb(app: FastifyInstance, { database, config }: World): void {
  app.get(route, async (request: MessageRequest, reply) => {
    const { token, params, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
    const reason = readReason(query.reden);
    const opened = await openMessages(database, { token, person: params.id, route, reason });
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const language = languageFor(query.taal, opened.parts.notices.language);
    const page = `${config.publicUrl}/mijn`;
    const body = <MessagePage {...{ opened, reason, language, page, about: query.over }} />;
    return showPage(request, reply, { title: say`Sms of brief`, actor: opened.actor, body });
  });
}
