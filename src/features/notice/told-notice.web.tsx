/** The addresses where who guides gives someone the letter about a flow, and writes down that it was given. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { asReader } from '../../gate/reader.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { isLanguage, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import type { PersonRequest } from '../dossier/person-request.web.ts';
import { findFlow } from '../flow/flow.sql.ts';
import { sendNotice } from './notice.acts.ts';
import { openNotices } from './notice.sql.ts';
import { letterHash } from './notice-letter.tsx';
import { ToldNoticesPage } from './told-notice.pages.tsx';

const route = '/dossiers/:id/brieven';

export function toldNoticeWeb(app: FastifyInstance, { database }: World): void {
  app.get(route, (request: PersonRequest, reply) => show(request, reply));

  app.post(route, async (request: PersonRequest, reply) => {
    const { token, params, query, body } = request;
    const reason = readReason(query.reden);
    const hash = await hashOf(token, body['stroom'], body['taal']);
    const input = { ...body, hoeveel: undefined, hash, person: params.id, reason };
    const outcome = await perform(database, token, sendNotice, input);
    if (outcome.outcome === 'done')
      return goOn(reply, withReason(`/dossiers/${params.id}/brieven`, reason), 'noticeSent');
    if (outcome.outcome === 'invalid') return show(request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  async function hashOf(token: string | undefined, flow = '', language = ''): Promise<string> {
    if (!isUuid(flow) || !isLanguage(language)) return '';
    const detail = await asReader(database, token, (db) => findFlow(db, flow));
    return detail === undefined ? '' : letterHash(detail.flow, language);
  }

  async function show(
    request: PersonRequest,
    reply: FastifyReply,
    problems: readonly Problem[] = [],
  ): Promise<FastifyReply> {
    const { token, params, query, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
    const reason = readReason(query.reden);
    const opened = await openNotices(database, { token, person: params.id, route, reason });
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const again = { typed: problems.length > 0 ? request.body : {}, problems };
    const body = <ToldNoticesPage {...{ opened, csrf, reason, again }} />;
    const status = problems.length > 0 ? 422 : 200;
    return showPage(request, reply, { title: say`Brieven over gegevens`, status, actor: opened.actor, body });
  }
}
