/** Lists of people to reach: the lists, one list, and one person of it with what was tried and how it ended. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { type Failed, invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { EntryPage } from './entry.pages.tsx';
import { numbersIn } from './number-lines.ts';
import { addToOutreach, closeOutreach, makeOutreachList, recordAttempt } from './outreach.acts.ts';
import { ListPage, ListsPage } from './outreach.pages.tsx';
import { readList, readLists } from './outreach.sql.ts';

type Fields = Record<string, string>;
type ListsRequest = FastifyRequest<{ Querystring: { dossier?: string }; Body: Fields }>;
type ListRequest = FastifyRequest<{ Params: { list: string }; Body: Fields }>;
type EntryRequest = FastifyRequest<{ Params: { list: string; entry: string }; Body: Fields }>;
type Sent = 'poging' | 'einde';

const route = '/outreach';

export function outreachWeb(app: FastifyInstance, world: World): void {
  const db = world.database;
  app.get(route, (request: ListsRequest, reply) => showLists(request, reply));
  app.get(`${route}/:list`, (request: ListRequest, reply) => showList(request, reply));
  app.get(`${route}/:list/:entry`, (request: EntryRequest, reply) => showEntry(request, reply));

  app.post(route, async (request: ListsRequest, reply) => {
    const { token } = request;
    const body = textsIn(request.body);
    const outcome = await perform(db, token, makeOutreachList, body);
    if (outcome.outcome === 'done') return goOn(reply, `${route}/${outcome.done.id}`, 'outreachListMade');
    if (outcome.outcome === 'invalid') return showLists(request, reply, body, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  app.post(`${route}/:list/toevoegen`, async (request: ListRequest, reply) => {
    const { token, params } = request;
    const body = textsIn(request.body);
    const { hashes, problem } = numbersIn(body['insz'] ?? '', world.inszKeys, world.clock.today());
    const persons = body['dossier'] === undefined ? [] : [body['dossier']];
    if (persons.length === 0 && problem !== undefined)
      return showList(request, reply, body, [{ field: 'insz', message: problem }]);
    const input = { list: params.list, persons, numbers: hashes };
    const outcome = await perform(db, token, addToOutreach, input);
    if (outcome.outcome === 'invalid' && persons.length === 0)
      return showList(
        request,
        reply,
        body,
        outcome.problems.map((one) => ({ ...one, field: 'insz' })),
      );
    if (outcome.outcome !== 'done') return showRefused(request, reply, invalidAsMissing(outcome));
    const { added, unknown } = outcome.done;
    return goOn(reply, `${route}/${params.list}`, unknown > 0 ? 'outreachAddedSome' : 'outreachAdded', added);
  });

  app.post(`${route}/:list/:entry/poging`, async (request: EntryRequest, reply) => {
    const { token, params } = request;
    const body = textsIn(request.body);
    const warnings = sensitiveWarnings(body, ['regel']);
    if (warnings.length > 0) return showEntry(request, reply, 'poging', warnings);
    const outcome = await perform(db, token, recordAttempt, { ...body, entry: params.entry });
    return after(request, reply, 'poging', outcome);
  });

  app.post(`${route}/:list/:entry/einde`, async (request: EntryRequest, reply) => {
    const { token, params } = request;
    const body = textsIn(request.body);
    const warnings = sensitiveWarnings(body, ['tekst']);
    if (warnings.length > 0) return showEntry(request, reply, 'einde', warnings);
    const outcome = await perform(db, token, closeOutreach, { ...body, entry: params.entry });
    return after(request, reply, 'einde', outcome);
  });

  async function after(
    request: EntryRequest,
    reply: FastifyReply,
    sent: Sent,
    outcome: Failed | { outcome: 'done' },
  ): Promise<FastifyReply> {
    const { list, entry } = request.params;
    const here = `${route}/${list}/${entry}`;
    if (outcome.outcome === 'done')
      return goOn(reply, here, sent === 'poging' ? 'attemptKept' : 'outreachClosed');
    if (outcome.outcome === 'invalid') return showEntry(request, reply, sent, outcome.problems);
    // Someone else closed it: the page says how.
    if (outcome.outcome === 'conflict') return goOn(reply, here, 'outreachOver');
    return showRefused(request, reply, outcome);
  }

  async function showLists(
    request: ListsRequest,
    reply: FastifyReply,
    typed: Fields = {},
    problems: readonly Problem[] = [],
  ): Promise<FastifyReply> {
    const { token, csrf, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const lists = await readLists(db, token);
    if (lists.outcome !== 'shown') return showRefused(request, reply, lists);
    const person = query.dossier !== undefined && isUuid(query.dossier) ? query.dossier : undefined;
    const body = <ListsPage lists={lists} csrf={csrf} person={person} typed={typed} problems={problems} />;
    return showPage(request, reply, { title: say`Mensen bereiken`, ...shownAs(problems, lists.actor), body });
  }

  async function showList(
    request: ListRequest,
    reply: FastifyReply,
    typed: Fields = {},
    problems: readonly Problem[] = [],
  ): Promise<FastifyReply> {
    const { token, csrf, params } = request;
    if (token === undefined) return toSignIn(request, reply);
    if (!isUuid(params.list)) return showRefused(request, reply, { outcome: 'missing' });
    const opened = await readList(db, token, params.list, null, `${route}/:list`);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const body = <ListPage opened={opened} csrf={csrf} typed={typed} problems={problems} />;
    return showPage(request, reply, { title: say`Lijst`, ...shownAs(problems, opened.actor), body });
  }

  async function showEntry(
    request: EntryRequest,
    reply: FastifyReply,
    sent?: Sent,
    problems: readonly Problem[] = [],
  ): Promise<FastifyReply> {
    const { token, csrf, params } = request;
    if (token === undefined) return toSignIn(request, reply);
    if (!isUuid(params.list) || !isUuid(params.entry))
      return showRefused(request, reply, { outcome: 'missing' });
    const opened = await readList(db, token, params.list, params.entry, `${route}/:list/:entry`);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const [entry] = opened.items;
    if (entry === undefined) return showRefused(request, reply, { outcome: 'missing' });
    const typed = sent === undefined ? {} : textsIn(request.body);
    const view = { opened, entry, csrf, typed, problems, ...(sent ? { sent } : {}) };
    return showPage(request, reply, {
      title: say`Mensen bereiken`,
      ...shownAs(problems, opened.actor),
      body: <EntryPage {...view} />,
    });
  }
}

function shownAs<Actor>(problems: readonly Problem[], actor: Actor) {
  return { status: problems.length > 0 ? 422 : 200, actor };
}

/** A field that comes twice, or as something else than text, was not sent by a form of ours. */
function textsIn(body: unknown): Fields {
  return Object.fromEntries(
    Object.entries(body ?? {}).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}
