/** The addresses where the person says in which language they talk, and chooses large letters. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { keepLetters } from '../../adapters/web/letters.ts';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { findOwnRecord } from './my.sql.ts';
import { tellInterpreter } from './own-speech.acts.ts';
import { OwnSpeechPage } from './own-speech.pages.tsx';

const PATH = '/mijn/taal';

type SpeechRequest = FastifyRequest<{ Body: Record<string, string> }>;

export function ownSpeechWeb(app: FastifyInstance, { database }: World): void {
  app.get(PATH, (request: SpeechRequest, reply) => show(request, reply));

  app.post(PATH, async (request: SpeechRequest, reply) => {
    const outcome = await perform(database, request.token, tellInterpreter, request.body);
    if (outcome.outcome === 'done') return goOn(reply, PATH, 'speechTold');
    if (outcome.outcome === 'invalid') return show(request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  // It says nothing of anyone, and so it stays on the device, like the language of a page.
  app.post('/mijn/letters', (request: SpeechRequest, reply) =>
    keepLetters(reply, request.body['letters'] === 'groot').redirect(PATH, 303),
  );

  async function show(request: SpeechRequest, reply: FastifyReply, problems: readonly Problem[] = []) {
    const { token, csrf, largeLetters } = request;
    if (token === undefined) return toSignIn(request, reply);
    const record = await findOwnRecord(database, token, PATH);
    if (record.outcome === 'empty') return goOn(reply, '/mijn');
    if (record.outcome !== 'shown') return showRefused(request, reply, record);
    const typed = problems.length > 0 ? request.body : {};
    return showPage(request, reply, {
      title: say`Taal en letters`,
      actor: record.actor,
      status: problems.length > 0 ? 422 : 200,
      body: <OwnSpeechPage record={record} csrf={csrf} filled={{ typed, problems }} large={largeLetters} />,
    });
  }
}
