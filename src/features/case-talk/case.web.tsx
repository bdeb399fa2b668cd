/** The addresses of one person in a case talk, and of putting a person on one. What is shown, and to whom, the gate decides each time. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { type Again, againOf, isBack, statusOf } from '../../adapters/web/again.ts';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Outcome } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { CasePage } from './case.pages.tsx';
import { actionPlaces } from './case-outcome-form.tsx';
import { actionsIn, inForm, leftOver } from './case-outcome-typed.ts';
import { PutPage } from './case-put.pages.tsx';
import { concludeCase, confirmCase, putOnTalk, takeOffTalk } from './case-talk.acts.ts';
import { openCase, openPut } from './case-talk.sql.ts';
import { CASE_TALKS, casePage, talkPage } from './case-talk.ts';
import { type CaseBody, severalIn } from './several.ts';

type CaseRequest = FastifyRequest<{
  Params: { overleg: string; id: string };
  Querystring: { reden?: string };
  Body: CaseBody;
}>;

const ONE = `${CASE_TALKS}/:overleg/:id`;
const PUT = '/dossiers/:id/casusoverleg';

export function caseWeb(app: FastifyInstance, world: World): void {
  oneCaseWeb(app, world);
  putWeb(app, world);
}

/** One person in a talk: the conditions, taking off, and what came of it. */
function oneCaseWeb(app: FastifyInstance, { database }: World): void {
  app.get(ONE, (request: CaseRequest, reply) => showCase(database, request, reply));

  app.post(`${ONE}/bevestig`, async (request: CaseRequest, reply) => {
    const input = { ...whichCase(request), voorwaarden: severalIn(request.body, 'voorwaarden') };
    const outcome = await perform(database, request.token, confirmCase, input);
    return after(database, request, reply, outcome, 'caseConfirmed');
  });

  app.post(`${ONE}/af`, async (request: CaseRequest, reply) => {
    const outcome = await perform(database, request.token, takeOffTalk, whichCase(request));
    return after(database, request, reply, outcome, 'caseTakenOff');
  });

  app.post(`${ONE}/resultaat`, async (request: CaseRequest, reply) => {
    const typed = textsIn(request.body);
    const warnings = sensitiveWarnings(typed, ['tekst', ...actionPlaces.map((place) => `wat-${place}`)]);
    const problems = [...leftOver(typed), ...warnings];
    if (problems.length > 0) return showCase(database, request, reply, { problems });
    const { actions, places } = actionsIn(typed);
    const input = { ...whichCase(request), ...typed, actions };
    const outcome = await perform(database, request.token, concludeCase, input);
    const named =
      outcome.outcome === 'invalid'
        ? { ...outcome, problems: outcome.problems.map((one) => inForm(one, places)) }
        : outcome;
    return after(database, request, reply, named, 'caseConcluded');
  });
}

/** Puts someone on a talk, from the dossier. */
function putWeb(app: FastifyInstance, { database }: World): void {
  app.get(PUT, (request: CaseRequest, reply) => showPut(database, request, reply));
  app.post(PUT, async (request: CaseRequest, reply) => {
    const { token, params, query, body } = request;
    const typed = textsIn(body);
    const warnings = sensitiveWarnings(typed, ['vraag']);
    if (warnings.length > 0) return showPut(database, request, reply, { problems: warnings });
    const reason = readReason(query.reden);
    const input = { ...typed, person: params.id, reason, voorwaarden: severalIn(body, 'voorwaarden') };
    const outcome = await perform(database, token, putOnTalk, input);
    if (outcome.outcome === 'done')
      return goOn(reply, casePage(typed['gesprek'] ?? '', params.id, reason), 'casePut');
    const again = outcome.outcome === 'forbidden' ? { refused: outcome.message } : againOf(outcome);
    return again === undefined
      ? showRefused(request, reply, outcome)
      : showPut(database, request, reply, again);
  });
}

function whichCase({ query, body }: CaseRequest) {
  return { id: textsIn(body)['rij'], reason: readReason(query.reden) };
}

/** Goes on after success; what is wrong, or what happened meanwhile, is said on the page itself with what was typed. */
function after(
  database: Database,
  request: CaseRequest,
  reply: FastifyReply,
  outcome: Outcome<unknown>,
  said: Said,
): FastifyReply | Promise<FastifyReply> {
  const { overleg, id } = request.params;
  if (outcome.outcome === 'done')
    return goOn(reply, casePage(overleg, id, readReason(request.query.reden)), said);
  if (outcome.outcome === 'invalid' && !outcome.problems.some(({ field }) => field === 'id'))
    return showCase(database, request, reply, { problems: outcome.problems });
  if (outcome.outcome === 'conflict') return showCase(database, request, reply, { refused: outcome.message });
  return showRefused(request, reply, invalidAsMissing(outcome));
}

async function showCase(
  database: Database,
  request: CaseRequest,
  reply: FastifyReply,
  back: Again = {},
): Promise<FastifyReply> {
  const { problems = [], refused } = back;
  const { token, params, query, csrf, body: sent } = request;
  if (token === undefined) return toSignIn(request, reply);
  if (!isUuid(params.id) || !isUuid(params.overleg))
    return showRefused(request, reply, { outcome: 'missing' });
  const reason = readReason(query.reden);
  const route = talkPage(params.overleg);
  const opened = await openCase(database, { token, person: params.id, route, reason });
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const cases = opened.parts.case_talks.filter(({ talk }) => talk.id === params.overleg);
  if (cases.length === 0) return showRefused(request, reply, { outcome: 'missing', actor: opened.actor });
  const again = isBack(back);
  const body = (
    <CasePage
      opened={opened}
      cases={cases}
      csrf={csrf}
      reason={reason}
      typed={again ? textsIn(sent) : {}}
      ticked={again ? severalIn(sent, 'voorwaarden') : []}
      problems={problems}
      refused={refused}
    />
  );
  const status = statusOf(back);
  return showPage(request, reply, { title: say`Casusoverleg`, status, actor: opened.actor, body });
}

async function showPut(
  database: Database,
  request: CaseRequest,
  reply: FastifyReply,
  back: Again = {},
): Promise<FastifyReply> {
  const { problems = [], refused } = back;
  const { token, params, query, csrf, body: sent } = request;
  if (token === undefined) return toSignIn(request, reply);
  if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
  const reason = readReason(query.reden);
  const opened = await openPut(database, { token, person: params.id, route: PUT, reason });
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const again = isBack(back);
  const body = (
    <PutPage
      opened={opened}
      csrf={csrf}
      reason={reason}
      typed={again ? textsIn(sent) : {}}
      ticked={again ? severalIn(sent, 'voorwaarden') : []}
      problems={problems}
      refused={refused}
    />
  );
  const status = statusOf(back);
  return showPage(request, reply, {
    title: say`Bespreek in casusoverleg`,
    status,
    actor: opened.actor,
    body,
  });
}
