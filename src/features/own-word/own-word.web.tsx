/** The addresses where a person writes the own goals and words. Each opening is logged, like every look at the own record. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Outcome, Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { changeOwnWord, removeOwnWord, writeOwnWord } from './own-word.acts.ts';
import { OwnWordPage, OwnWordsPage } from './own-word.pages.tsx';
import type { WordAgain } from './own-word-form.tsx';
import { findOwnWords } from './own-word.sql.ts';

const PATH = '/mijn/woorden';

type WordRequest = FastifyRequest<{ Params: { id?: string }; Body: Record<string, unknown> }>;

export function ownWordWeb(app: FastifyInstance, { database }: World): void {
  app.get(PATH, (request: WordRequest, reply) => show(database, request, reply));
  app.get(`${PATH}/:id`, (request: WordRequest, reply) => show(database, request, reply));

  app.post(PATH, async (request: WordRequest, reply) => {
    const { token, body } = request;
    const warnings = warningsFor(body);
    if (warnings.length > 0) return show(database, request, reply, { problems: warnings });
    return answer(database, request, reply, await perform(database, token, writeOwnWord, body));
  });

  app.post(`${PATH}/:id`, async (request: WordRequest, reply) => {
    const { token, params, body } = request;
    const warnings = warningsFor(body);
    if (warnings.length > 0) return show(database, request, reply, { problems: warnings });
    return answer(
      database,
      request,
      reply,
      await perform(database, token, changeOwnWord, { ...body, id: params.id }),
    );
  });

  app.post(`${PATH}/:id/weg`, async (request: WordRequest, reply) => {
    const { token, params, body } = request;
    const outcome = await perform(database, token, removeOwnWord, { ...body, id: params.id });
    if (outcome.outcome === 'done') return goOn(reply, PATH, 'ownWordRemoved');
    return answer(database, request, reply, outcome);
  });
}

async function answer(
  database: World['database'],
  request: WordRequest,
  reply: FastifyReply,
  outcome: Outcome<null>,
) {
  if (outcome.outcome === 'done') return goOn(reply, PATH, 'ownWordKept');
  if (outcome.outcome === 'conflict') return show(database, request, reply, { clash: outcome.message });
  if (outcome.outcome !== 'invalid') return showRefused(request, reply, outcome);
  // What stands in no field of the form was not sent by it.
  const foreign = outcome.problems.some(({ field }) => field === 'id' || field === 'versie');
  return foreign
    ? showRefused(request, reply, { outcome: 'missing' })
    : show(database, request, reply, { problems: outcome.problems });
}

async function show(
  database: World['database'],
  request: WordRequest,
  reply: FastifyReply,
  wrong: { problems?: readonly Problem[]; clash?: string } = {},
) {
  const { token, params, csrf } = request;
  if (token === undefined) return toSignIn(request, reply);
  const opened = await findOwnWords(database, token, PATH);
  if (opened.outcome === 'empty') return goOn(reply, '/mijn');
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const { problems = [], clash } = wrong;
  const again: WordAgain = { typed: typedIn(request), problems, clash };
  const status = clash === undefined ? (problems.length > 0 ? 422 : 200) : 409;
  const word = opened.words.find(({ id }) => id === params.id);
  if (params.id !== undefined && word === undefined)
    return showRefused(request, reply, { outcome: 'missing', actor: opened.actor });
  const title = say`Wat ik wil`;
  const body =
    word === undefined ? (
      <OwnWordsPage opened={opened} csrf={csrf} again={again} />
    ) : (
      <OwnWordPage opened={opened} word={word} csrf={csrf} again={again} />
    );
  return showPage(request, reply, { title, status, actor: opened.actor, body });
}

/** What was typed, with the ticks as a list; nothing where the page is only read. */
function typedIn({ method, body }: WordRequest): WordAgain['typed'] {
  if (method !== 'POST') return undefined;
  const ticked = [body['lezers'] ?? []].flat().filter((one) => typeof one === 'string');
  return { ...textsIn(body), lezers: ticked };
}

function warningsFor(body: WordRequest['body']): Problem[] {
  return sensitiveWarnings(body, ['tekst'], {
    own: say`U hoeft dat hier niet te schrijven. Wie u dit laat lezen, leest het.`,
  });
}
