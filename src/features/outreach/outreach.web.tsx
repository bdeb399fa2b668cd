/** Lists of people to reach: the lists, one list, and one person of it with what was tried and how it ended. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { perform } from '../../kernel/act.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Outcome, type Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { EntryPage } from './entry.pages.tsx';
import { numbersIn } from './number-lines.ts';
import { addToOutreach, closeOutreach, makeOutreachList, recordAttempt } from './outreach.acts.ts';
import { ListsPage } from './outreach.pages.tsx';
import { ListPage } from './outreach-list.pages.tsx';
import { readList, readLists } from './outreach.sql.ts';

type Fields = Record<string, string>;
type ListsRequest = FastifyRequest<{ Querystring: { dossier?: string }; Body: Fields }>;
type ListRequest = FastifyRequest<{ Params: { list: string }; Body: Fields }>;
type EntryRequest = FastifyRequest<{ Params: { list: string; entry: string }; Body: Fields }>;
type Sent = 'poging' | 'einde';

const route = '/outreach';

export function outreachWeb(app: FastifyInstance, world: World): void {
  const desk: Desk = { db: world.database, keys: world.inszKeys, today: () => world.clock.today() };
  app.get(route, (request: ListsRequest, reply) => showLists(desk, request, reply));
  app.post(route, (request: ListsRequest, reply) => makeList(desk, request, reply));
  app.get(`${route}/:list`, (request: ListRequest, reply) => showList(desk, request, reply));
  app.post(`${route}/:list/toevoegen`, (request: ListRequest, reply) => addPeople(desk, request, reply));
  app.get(`${route}/:list/:entry`, (request: EntryRequest, reply) => showEntry(desk, request, reply));
  for (const sent of ['poging', 'einde'] as const)
    app.post(`${route}/:list/:entry/${sent}`, (request: EntryRequest, reply) =>
      writeOnEntry(desk, request, reply, sent),
    );
}

/** What the pages of these lists need of the world. */
interface Desk {
  readonly db: World['database'];
  readonly keys: World['inszKeys'];
  readonly today: () => CivilDate;
}

interface Again {
  readonly typed: Fields;
  readonly problems: readonly Problem[];
}

const nothingTyped: Again = { typed: {}, problems: [] };

/** Shows the lists of the organisation, with the form for a new one. */
async function showLists({ db }: Desk, request: ListsRequest, reply: FastifyReply, again = nothingTyped) {
  const { token, csrf, query } = request;
  if (token === undefined) return toSignIn(request, reply);
  const lists = await readLists(db, token);
  if (lists.outcome !== 'shown') return showRefused(request, reply, lists);
  const person = query.dossier !== undefined && isUuid(query.dossier) ? query.dossier : undefined;
  const body = <ListsPage lists={lists} csrf={csrf} person={person} {...again} />;
  return showPage(request, reply, {
    title: say`Mensen bereiken`,
    ...shownAs(again.problems, lists.actor),
    body,
  });
}

/** Makes a list and goes to it. */
async function makeList(desk: Desk, request: ListsRequest, reply: FastifyReply) {
  const typed = textsIn(request.body);
  const outcome = await perform(desk.db, request.token, makeOutreachList, typed);
  if (outcome.outcome === 'done') return goOn(reply, `${route}/${outcome.done.id}`, 'outreachListMade');
  if (outcome.outcome === 'invalid')
    return showLists(desk, request, reply, { typed, problems: outcome.problems });
  return showRefused(request, reply, outcome);
}

/** Shows who stands on one list, with the form to add people. */
async function showList({ db }: Desk, request: ListRequest, reply: FastifyReply, again = nothingTyped) {
  const { token, csrf, params } = request;
  if (token === undefined) return toSignIn(request, reply);
  if (!isUuid(params.list)) return showRefused(request, reply, { outcome: 'missing' });
  const opened = await readList(db, token, params.list, null, `${route}/:list`);
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const body = <ListPage opened={opened} csrf={csrf} {...again} />;
  return showPage(request, reply, { title: say`Lijst`, ...shownAs(again.problems, opened.actor), body });
}

/** Puts people on a list: the person of a dossier, or those whose numbers were typed. */
async function addPeople(desk: Desk, request: ListRequest, reply: FastifyReply) {
  const { list } = request.params;
  const typed = textsIn(request.body);
  const wrong = (problems: readonly Problem[]) => showList(desk, request, reply, { typed, problems });
  const { hashes, problem } = numbersIn(typed['insz'] ?? '', desk.keys, desk.today());
  const persons = typed['dossier'] === undefined ? [] : [typed['dossier']];
  if (persons.length === 0 && problem !== undefined) return wrong([{ field: 'insz', message: problem }]);
  const outcome = await perform(desk.db, request.token, addToOutreach, { list, persons, numbers: hashes });
  if (outcome.outcome === 'invalid' && persons.length === 0)
    return wrong(outcome.problems.map((one) => ({ ...one, field: 'insz' })));
  if (outcome.outcome !== 'done') return showRefused(request, reply, invalidAsMissing(outcome));
  const { added, unknown } = outcome.done;
  return goOn(reply, `${route}/${list}`, unknown > 0 ? 'outreachAddedSome' : 'outreachAdded', added);
}

/** Shows one person of a list: what was tried, and the forms; what was typed belongs to the one that was sent. */
async function showEntry(
  { db }: Desk,
  request: EntryRequest,
  reply: FastifyReply,
  sent?: Sent,
  problems: readonly Problem[] = [],
) {
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

type Doing = (db: Desk['db'], token: string | undefined, raw: unknown) => Promise<Outcome<unknown>>;

const onEntry: Readonly<Record<Sent, { text: string; kept: Said; act: Doing }>> = {
  poging: {
    text: 'regel',
    kept: 'attemptKept',
    act: (db, token, raw) => perform(db, token, recordAttempt, raw),
  },
  einde: {
    text: 'tekst',
    kept: 'outreachClosed',
    act: (db, token, raw) => perform(db, token, closeOutreach, raw),
  },
};

/** Writes down an attempt, or how it ended. */
async function writeOnEntry(desk: Desk, request: EntryRequest, reply: FastifyReply, sent: Sent) {
  const { token, params } = request;
  const { text, kept, act } = onEntry[sent];
  const typed = textsIn(request.body);
  const warnings = sensitiveWarnings(typed, [text]);
  if (warnings.length > 0) return showEntry(desk, request, reply, sent, warnings);
  const outcome = await act(desk.db, token, { ...typed, entry: params.entry });
  const here = `${route}/${params.list}/${params.entry}`;
  if (outcome.outcome === 'done') return goOn(reply, here, kept);
  if (outcome.outcome === 'invalid') return showEntry(desk, request, reply, sent, outcome.problems);
  // Someone else closed it: the page says how.
  if (outcome.outcome === 'conflict') return goOn(reply, here, 'outreachOver');
  return showRefused(request, reply, outcome);
}

function shownAs<Actor>(problems: readonly Problem[], actor: Actor) {
  return { status: problems.length > 0 ? 422 : 200, actor };
}
