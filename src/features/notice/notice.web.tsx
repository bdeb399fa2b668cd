/** The addresses of the letter about a flow: the letter itself for anyone, and the proof that it was sent to many. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showError, showPage, showRefused } from '../../adapters/web/page.tsx';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { isLanguage, type Language, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { look } from '../flow/flow-look.web.ts';
import { sendNotice } from './notice.acts.ts';
import { NoticePage } from './notice.pages.tsx';
import { listCampaigns } from './notice.sql.ts';
import { letterAddress } from './notice.ts';
import { letterHash } from './notice-letter.tsx';

type LetterRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { taal?: string };
  Body: Record<string, string> | undefined;
}>;

export function noticeWeb(app: FastifyInstance, world: World): void {
  app.get('/stromen/:id/brief', (request: LetterRequest, reply) => show(request, reply));

  app.post('/stromen/:id/brief', async (request: LetterRequest, reply) => {
    const { params, body = {} } = request;
    const { detail } = await look(world, request, params.id);
    if (detail === undefined) return showRefused(request, reply, { outcome: 'missing' });
    const language = languageOf(body['taal']);
    const input = { ...body, stroom: params.id, taal: language, hash: letterHash(detail.flow, language) };
    const outcome = await perform(world.database, request.token, sendNotice, input);
    if (outcome.outcome === 'done') return goOn(reply, letterAddress(params.id, language), 'noticeSent');
    if (outcome.outcome === 'invalid') return show(request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  async function show(request: LetterRequest, reply: FastifyReply, problems: readonly Problem[] = []) {
    const { actor, detail } = await look(world, request, request.params.id);
    if (detail === undefined || detail.flow.status === 'draft') return showError(request, reply, 404, actor);
    const campaigns = await asReader(world.database, request.token, (db) =>
      listCampaigns(db, detail.flow.number),
    );
    const language = languageOf(request.body?.['taal'] ?? request.query.taal);
    const body = (
      <NoticePage
        {...{ detail, actor, language, campaigns }}
        csrf={request.csrf}
        again={{ typed: request.body ?? {}, problems }}
      />
    );
    const status = problems.length > 0 ? 422 : 200;
    return showPage(request, reply, {
      title: say`Brief aan burgers`,
      actor,
      status,
      body,
      open: problems.length === 0,
    });
  }
}

/** The letter is Dutch for whoever asks for no language, or for one that there is not. */
function languageOf(asked: string | undefined): Language {
  return asked !== undefined && isLanguage(asked) ? asked : 'nl';
}
