/** The addresses under which the parties write an agreement together. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { asReader } from '../../gate/reader.ts';
import { categoriesIn } from '../../gate/category.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { addDays, addMonths, typedDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Outcome, Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { type AgreementDetail, findAgreement } from './agreement.sql.ts';
import { isPartyOf, mayRenew, mayWrite } from './writing-right.ts';
import {
  addLine,
  agree,
  dropAgreement,
  dropLine,
  renewAgreement,
  submitAgreement,
  writeHead,
  writeSection,
} from './draft.acts.ts';
import {
  ChooseLinePage,
  ComparePage,
  DropPage,
  HeadPage,
  LinePage,
  RenewPage,
  SectionConflictPage,
  SectionPage,
} from './draft.pages.tsx';
import { textWarnings } from '../sensitive/personal-text.ts';
import { possibleLines } from './draft.sql.ts';
import { isSection } from './section.ts';

type Query = { stroom?: string; naar?: string };
type DraftRequest = FastifyRequest<{
  Params: { id: string; deel?: string; line?: string };
  Querystring: Query;
  Body: Record<string, string | string[]>;
}>;

export function draftWeb(app: FastifyInstance, world: World): void {
  renewWeb(app, world);
  headWeb(app, world);
  dropWeb(app, world);
  sectionWeb(app, world);
  lineWeb(app, world);
  consentWeb(app, world);
  app.get('/overeenkomsten/:id/vergelijk', (request: DraftRequest, reply) => compare(world, request, reply));
}

/** Who may write here, with the agreement as it stands. */
interface Ready {
  readonly token: string;
  readonly actor: ActorRow;
  readonly detail: AgreementDetail;
}

/** Lets in who may do this; everyone else is answered already. */
async function enter(
  world: World,
  request: DraftRequest,
  reply: FastifyReply,
  may: (actor: ActorRow, detail: AgreementDetail) => boolean,
): Promise<Ready | undefined> {
  const { token, params } = request;
  const actor = await request.whoami();
  if (token === undefined || actor === undefined) {
    toSignIn(request, reply);
    return undefined;
  }
  const detail = isUuid(params.id)
    ? await world.database.transaction(token, (tx) => findAgreement(tx, params.id))
    : undefined;
  if (detail === undefined) showError(request, reply, 404, actor);
  else if (!isPartyOf(actor, detail)) showError(request, reply, 403, actor);
  else if (!may(actor, detail)) goOn(reply, `/overeenkomsten/${detail.agreement.id}`);
  else return { token, actor, detail };
  return undefined;
}

function renewWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/vernieuw';
  const show = async (request: DraftRequest, reply: FastifyReply, problems: readonly Problem[] = []) => {
    const ready = await enter(world, request, reply, mayRenew);
    if (ready === undefined) return reply;
    const { actor, detail } = ready;
    const { title, until } = detail.agreement;
    const start = {
      naam: title,
      begin: typedDate(addDays(until, 1)),
      tot: typedDate(addMonths(until, 60)),
    };
    const typed = problems.length > 0 ? textsIn(request.body) : start;
    const body = <RenewPage csrf={request.csrf} detail={detail} typed={typed} problems={problems} />;
    return showPage(request, reply, {
      title: say`Overeenkomst vernieuwen`,
      status: statusOf(problems),
      actor,
      body,
    });
  };
  app.get(place, (request: DraftRequest, reply) => show(request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, renewAgreement, {});
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${outcome.done.id}`, 'agreementRenewing');
    if (outcome.outcome === 'invalid') return show(request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });
}

function headWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/kop';
  const show = async (request: DraftRequest, reply: FastifyReply, problems: readonly Problem[] = []) => {
    const ready = await enter(world, request, reply, mayWrite);
    if (ready === undefined) return reply;
    const { actor, detail } = ready;
    const { title, summary, from, until, noticeMonths, version } = detail.agreement;
    const standing = {
      naam: title,
      opmerking: summary,
      begin: typedDate(from),
      tot: typedDate(until),
      termijn: String(noticeMonths),
      versie: String(version),
    };
    const typed = problems.length > 0 ? textsIn(request.body) : standing;
    const body = <HeadPage csrf={request.csrf} detail={detail} typed={typed} problems={problems} />;
    return showPage(request, reply, {
      title: say`Titel en periode`,
      status: statusOf(problems),
      actor,
      body,
    });
  };
  app.get(place, (request: DraftRequest, reply) => show(request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, writeHead, {});
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementWritten');
    if (outcome.outcome === 'invalid') return show(request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });
}

function dropWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/opgeven';
  const show = async (request: DraftRequest, reply: FastifyReply, problems: readonly Problem[] = []) => {
    const ready = await enter(world, request, reply, mayWrite);
    if (ready === undefined) return reply;
    const { actor, detail } = ready;
    const body = <DropPage csrf={request.csrf} detail={detail} typed={{}} problems={problems} />;
    return showPage(request, reply, { title: say`Ontwerp opgeven`, status: statusOf(problems), actor, body });
  };
  app.get(place, (request: DraftRequest, reply) => show(request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, dropAgreement, {});
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementDropped');
    if (outcome.outcome === 'invalid') return show(request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });
}

function sectionWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/tekst/:deel';
  app.get(place, (request: DraftRequest, reply) => showSection(world, request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const { id, deel } = request.params;
    const outcome = await attempt(world, request, writeSection, { section: deel }, ['tekst']);
    if (outcome.outcome === 'done') return goOn(reply, `/overeenkomsten/${id}`, 'agreementWritten');
    if (outcome.outcome === 'invalid') return showSection(world, request, reply, outcome.problems);
    if (outcome.outcome === 'conflict') return showSectionConflict(world, request, reply);
    return showRefused(request, reply, outcome);
  });
}

async function showSection(
  world: World,
  request: DraftRequest,
  reply: FastifyReply,
  problems: readonly Problem[] = [],
) {
  const { deel } = request.params;
  const ready = await enter(world, request, reply, mayWrite);
  if (ready === undefined) return reply;
  const { token, actor, detail } = ready;
  if (!isSection(deel)) return showError(request, reply, 404, actor);
  const standing = detail.sections.find(({ section }) => section === deel);
  const renewed = detail.renews?.id;
  const before =
    renewed === undefined
      ? undefined
      : await world.database.transaction(token, (tx) => findAgreement(tx, renewed));
  const former = before?.sections.find(({ section }) => section === deel);
  const start = { tekst: standing?.body ?? '', versie: String(standing?.version ?? 0) };
  const typed = problems.length > 0 ? textsIn(request.body) : start;
  const body = <SectionPage {...{ csrf: request.csrf, detail, typed, problems, former }} section={deel} />;
  return showPage(request, reply, { title: say`Tekst schrijven`, status: statusOf(problems), actor, body });
}

async function showSectionConflict(world: World, request: DraftRequest, reply: FastifyReply) {
  const ready = await enter(world, request, reply, mayWrite);
  if (ready === undefined) return reply;
  const { deel } = request.params;
  const { actor, detail } = ready;
  if (!isSection(deel)) return showError(request, reply, 404, actor);
  const body = (
    <SectionConflictPage detail={detail} section={deel} typed={textsIn(request.body)['tekst'] ?? ''} />
  );
  return showPage(request, reply, { title: say`Iemand was u voor`, status: 409, actor, body });
}

function lineWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/punt';
  app.get(place, (request: DraftRequest, reply) => showLine(world, request, reply, request.query));
  app.post(place, async (request: DraftRequest, reply) => {
    const chosen = chosenIn(request);
    const outcome = await attempt(world, request, addLine, { soort: chosen });
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementWritten');
    if (outcome.outcome === 'invalid')
      return showLine(world, request, reply, textsIn(request.body), { problems: outcome.problems, chosen });
    return showRefused(request, reply, outcome);
  });

  app.post('/overeenkomsten/:id/punten/:line/schrap', async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, dropLine, { line: request.params.line });
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementWritten');
    return showRefused(request, reply, outcome.outcome === 'invalid' ? { outcome: 'missing' } : outcome);
  });
}

interface Again {
  readonly problems: readonly Problem[];
  readonly chosen: readonly string[];
}

async function showLine(
  world: World,
  request: DraftRequest,
  reply: FastifyReply,
  { stroom, naar }: Query,
  again?: Again,
) {
  const ready = await enter(world, request, reply, mayWrite);
  if (ready === undefined) return reply;
  const { token, actor, detail } = ready;
  const lines = await world.database.transaction(token, (tx) =>
    possibleLines(tx, detail.agreement.id, actor.organisation_id ?? ''),
  );
  const line = lines.find(({ flow, receiver }) => flow.id === stroom && receiver.id === naar);
  const { problems, chosen } = again ?? { problems: [], chosen: categoriesIn(line?.flow.mask ?? 0) };
  const body =
    line === undefined ? (
      <ChooseLinePage detail={detail} lines={lines} />
    ) : (
      <LinePage {...{ csrf: request.csrf, detail, typed: {}, problems, line, chosen }} />
    );
  return showPage(request, reply, { title: say`Punt toevoegen`, status: statusOf(problems), actor, body });
}

function chosenIn({ body }: DraftRequest): string[] {
  return [body?.['soort'] ?? []].flat();
}

function consentWeb(app: FastifyInstance, world: World): void {
  app.post('/overeenkomsten/:id/akkoord', async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, agree, {});
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementAgreed');
    return showRefused(request, reply, outcome.outcome === 'invalid' ? { outcome: 'missing' } : outcome);
  });
  app.post('/overeenkomsten/:id/voorleggen', async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, submitAgreement, {});
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementSubmitted');
    if (outcome.outcome === 'invalid')
      return showRefused(request, reply, {
        outcome: 'conflict',
        message: outcome.problems[0]?.message ?? '',
      });
    return showRefused(request, reply, outcome);
  });
}

async function compare(world: World, request: DraftRequest, reply: FastifyReply) {
  const { id } = request.params;
  const actor = await request.whoami();
  const [detail, former] = await asReader(world.database, request.token, async (db) => {
    const now = isUuid(id) ? await findAgreement(db, id) : undefined;
    return [now, now?.renews ? await findAgreement(db, now.renews.id) : undefined] as const;
  });
  if (detail === undefined || former === undefined) return showError(request, reply, 404, actor);
  const body = <ComparePage detail={detail} former={former} />;
  return showPage(request, reply, { title: say`Overeenkomsten vergelijken`, actor, open: true, body });
}

/** Does an act with what the form says, once what is odd in its texts was looked over. */
async function attempt<Input>(
  world: World,
  request: DraftRequest,
  toDo: Act<Input, { id: string }>,
  more: object,
  texts: readonly string[] = [],
): Promise<Outcome<{ id: string }>> {
  const typed = textsIn(request.body);
  const problems = textWarnings(typed, texts);
  if (problems.length > 0) return { outcome: 'invalid', problems };
  const input = { ...typed, ...more, agreement: request.params.id };
  return perform(world.database, request.token, toDo, input);
}

function statusOf(problems: readonly Problem[]): 200 | 422 {
  return problems.length > 0 ? 422 : 200;
}
