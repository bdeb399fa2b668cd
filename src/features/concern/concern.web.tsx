/** The addresses of concerns: the list, raising one, and one concern with what may be done to it. Who may, the gate decides. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { statusOf, typedOver } from '../../adapters/web/again.ts';
import { goOn, showNoSuchPage, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import {
  bundleConcerns,
  carryConcern,
  raiseConcern,
  readConcernAnswer,
  supportConcern,
} from './concern.acts.ts';
import { ConcernListPage } from './concern-list.pages.tsx';
import { ConcernPage } from './concern.pages.tsx';
import type { ConcernView } from './concern-view.ts';
import { listConcerns, readConcern, readRaise } from './concern.sql.ts';
import { CONCERNS, concernPage } from './concern.ts';
import { readTheme } from '../theme/theme.ts';
import { RaisePage } from './raise.pages.tsx';

type Body = Record<string, string | string[] | undefined>;
type ListRequest = FastifyRequest<{ Querystring: { thema?: string }; Body: Body }>;
type OneRequest = FastifyRequest<{ Params: { signaal: string }; Body: Body }>;

const ONE = `${CONCERNS}/:signaal`;

export function concernWeb(app: FastifyInstance, { database }: World): void {
  listWeb(app, database);
  oneWeb(app, database);
}

function listWeb(app: FastifyInstance, database: Database): void {
  app.get(CONCERNS, async (request: ListRequest, reply) => {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const theme = readTheme(request.query.thema);
    const list = await database.transaction(token, (tx) => listConcerns(tx, theme));
    if (!list.part) return showNoSuchPage(request, reply);
    const actor = await request.whoami();
    const body = <ConcernListPage list={list} theme={theme} />;
    return showPage(request, reply, { title: say`Signalen`, actor, body });
  });

  app.get(`${CONCERNS}/nieuw`, (request: ListRequest, reply) => showRaise(database, request, reply));
  app.post(`${CONCERNS}/nieuw`, async (request: ListRequest, reply) => {
    const { token, body } = request;
    const typed = textsIn(body);
    if (raiseConcern.input.safeParse(body).success) {
      const problems = warningsIn(typed, 'tekst');
      if (problems.length > 0) return showRaise(database, request, reply, { problems });
      // What is new is raised once its reader saw what others raised already.
      if (typed['vergeleken'] === undefined && (await hasSimilar(database, request)))
        return showRaise(database, request, reply, { compare: true });
    }
    const outcome = await perform(database, token, raiseConcern, body);
    if (outcome.outcome === 'done') return goOn(reply, concernPage(outcome.done.id), 'concernRaised');
    if (outcome.outcome === 'invalid')
      return showRaise(database, request, reply, { problems: outcome.problems });
    return showRefused(request, reply, outcome);
  });
}

function oneWeb(app: FastifyInstance, database: Database): void {
  app.get(ONE, (request: OneRequest, reply) => showOne(database, request, reply));
  app.post(`${ONE}/steun`, (request: OneRequest, reply) =>
    doTo(database, request, reply, { act: supportConcern, said: 'concernSupported' }),
  );
  app.post(`${ONE}/doorgeven`, (request: OneRequest, reply) => {
    const problems = warningsIn(textsIn(request.body), 'toelichting');
    if (problems.length > 0) return showOne(database, request, reply, { form: 'carry', problems });
    return doTo(database, request, reply, { act: carryConcern, said: 'concernCarried', form: 'carry' });
  });
  app.post(`${ONE}/bundelen`, (request: OneRequest, reply) =>
    doTo(database, request, reply, { act: bundleConcerns, said: 'concernBundled', form: 'bundle' }),
  );
  app.post(`${ONE}/gelezen`, async (request: OneRequest, reply) => {
    const { token, params } = request;
    const outcome = await perform(database, token, readConcernAnswer, { id: params.signaal });
    if (outcome.outcome === 'done') return goOn(reply, '/vandaag', 'answerRead');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}

interface Doing<Input> {
  readonly act: Act<Input, { readonly id: string }>;
  readonly said: Said;
  readonly form?: 'carry' | 'bundle';
}

/** Does an act to a concern, and shows the concern again with what happened. */
async function doTo<Input>(
  database: Database,
  request: OneRequest,
  reply: FastifyReply,
  { act, said, form }: Doing<Input>,
) {
  const { token, params, body } = request;
  const outcome = await perform(database, token, act, { ...body, id: params.signaal });
  if (outcome.outcome === 'done') return goOn(reply, concernPage(outcome.done.id), said);
  if (outcome.outcome === 'conflict')
    return showOne(database, request, reply, { refused: outcome.message, form });
  if (outcome.outcome === 'invalid' && form !== undefined)
    return showOne(database, request, reply, { form, problems: outcome.problems });
  return showRefused(request, reply, invalidAsMissing(outcome));
}

/** Tells whether there is something to compare a new concern with. */
async function hasSimilar(database: Database, { token, body }: ListRequest): Promise<boolean> {
  if (token === undefined) return false;
  const theme = readTheme(textsIn(body)['thema']);
  const { similar } = await database.transaction(token, (tx) => readRaise(tx, theme));
  return similar.length > 0;
}

/** Shows the form to raise a concern. */
async function showRaise(
  database: Database,
  request: ListRequest,
  reply: FastifyReply,
  { problems = [], compare = false }: { problems?: readonly Problem[]; compare?: boolean } = {},
): Promise<FastifyReply> {
  const { token, csrf, body } = request;
  if (token === undefined) return toSignIn(request, reply);
  const again = compare || problems.length > 0;
  const typed = again ? textsIn(body) : {};
  const theme = readTheme(again ? typed['thema'] : request.query.thema);
  const view = await database.transaction(token, (tx) => readRaise(tx, theme));
  if (!view.mayRaise) return showNoSuchPage(request, reply);
  const page = (
    <RaisePage
      view={view}
      theme={theme}
      csrf={csrf}
      typed={again ? typed : { gemeente: view.places.length === 1 ? view.places[0] : '', thema: theme }}
      problems={problems}
      compare={compare || (typed['vergeleken'] !== undefined && again)}
    />
  );
  return showPage(request, reply, {
    title: say`Geef een signaal`,
    status: problems.length > 0 ? 422 : 200,
    actor: await request.whoami(),
    body: page,
  });
}

async function showOne(
  database: Database,
  request: OneRequest,
  reply: FastifyReply,
  { form, problems = [], refused }: Pick<ConcernView, 'form' | 'problems' | 'refused'> = {},
) {
  const { token, csrf, params, body } = request;
  if (token === undefined) return toSignIn(request, reply);
  if (!isUuid(params.signaal)) return showNoSuchPage(request, reply);
  const opened = await database.transaction(token, (tx) => readConcern(tx, params.signaal));
  if (opened === undefined || !opened.part) return showNoSuchPage(request, reply);
  const page = (
    <ConcernPage
      opened={opened}
      csrf={csrf}
      form={form}
      typed={form === undefined ? {} : typedOver(body, opened.concern, { refused })}
      problems={problems}
      refused={refused}
    />
  );
  return showPage(request, reply, {
    title: say`Signaal`,
    status: statusOf({ problems, refused }),
    actor: await request.whoami(),
    body: page,
  });
}

/** What looks like it is about one person, or like something that belongs nowhere. */
function warningsIn(typed: Readonly<Record<string, string>>, field: string) {
  return textWarnings(
    typed,
    [field],
    say`Niemand mag in dit signaal te herkennen zijn. Schrijf wat u bij veel mensen ziet.`,
  );
}
