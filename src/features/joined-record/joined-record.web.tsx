/** The addresses where two records of one person are joined, confirmed and undone. Each opens the dossier through the gate: it shows a name. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import { maskOf } from '../../gate/category.ts';
import { openDossier } from '../../gate/open.sql.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Failed, Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { inszSentences, parseInsz } from '../person/insz.ts';
import { askUndoJoin, confirmJoin, declineJoin, proposeJoin } from './joined-record.acts.ts';
import { JoinPage } from './joined-record.pages.tsx';
import { joinPath } from './joined-record.ts';

type JoinRequest = FastifyRequest<{
  Params: { id: string; join: string };
  Querystring: { reden?: string };
  Body: Readonly<Record<string, string>> | undefined;
}>;

interface Again {
  readonly problems?: readonly Problem[];
  readonly refused?: string;
  readonly status?: number;
}

const route = joinPath(':id');
const identity = maskOf(['identity']);

export function joinedRecordWeb(app: FastifyInstance, world: World): void {
  app.get(route, (request: JoinRequest, reply) => show(world, request, reply, {}));

  app.post(route, async (request: JoinRequest, reply) => {
    const typed = textsIn(request.body);
    const number = parseInsz(typed['nummer'] ?? '', world.clock.today());
    if (!number.ok)
      return show(world, request, reply, {
        problems: [{ field: 'nummer', message: inszSentences[number.reason] }],
      });
    const outcome = await perform(world.database, request.token, proposeJoin, {
      person: request.params.id,
      earlierHash: world.inszKeys.hash(number.insz),
      proof: typed['soort'],
      provedOn: typed['datum'] ?? '',
      reason: readReason(request.query.reden),
    });
    if (outcome.outcome === 'done') return goOn(reply, back(request), 'joinProposed');
    return showAgain(world, request, reply, outcome);
  });

  app.post(`${route}/:join/antwoord`, async (request: JoinRequest, reply) => {
    const { stand: about, antwoord } = request.body ?? {};
    const yes = antwoord === 'ja';
    const outcome = await perform(world.database, request.token, yes ? confirmJoin : declineJoin, {
      join: request.params.join,
      about,
      reason: readReason(request.query.reden),
    });
    if (outcome.outcome !== 'done') return showAgain(world, request, reply, outcome);
    if (about === 'undoing') return goOn(reply, back(request), yes ? 'joinUndone' : 'joinKept');
    return goOn(reply, back(request), yes ? 'joinConfirmed' : 'joinDeclined');
  });

  app.post(`${route}/:join/ongedaan`, async (request: JoinRequest, reply) => {
    const outcome = await perform(world.database, request.token, askUndoJoin, {
      join: request.params.join,
      why: request.body?.['waarom'],
      reason: readReason(request.query.reden),
    });
    if (outcome.outcome === 'done') return goOn(reply, back(request), 'joinUndoAsked');
    return showAgain(world, request, reply, outcome);
  });
}

function showAgain(world: World, request: JoinRequest, reply: FastifyReply, failed: Failed) {
  if (failed.outcome === 'invalid') {
    const problems = failed.problems.map(inForm);
    // An id that is none is an address that does not exist.
    if (problems.some(({ field }) => !(field in fields)))
      return showRefused(request, reply, { outcome: 'missing' });
    return show(world, request, reply, { problems });
  }
  if (failed.outcome === 'conflict')
    return show(world, request, reply, { refused: failed.message, status: 409 });
  if (failed.outcome === 'forbidden')
    return show(world, request, reply, { refused: failed.message, status: 403 });
  return showRefused(request, reply, failed);
}

async function show(
  world: World,
  request: JoinRequest,
  reply: FastifyReply,
  again: Again,
): Promise<FastifyReply> {
  const { token, params, csrf } = request;
  if (token === undefined) return showRefused(request, reply, { outcome: 'signedOut' });
  if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
  const reason = readReason(request.query.reden);
  const call = { token, person: params.id, purpose: 'guidance', route, reason } as const;
  const dossier = await openDossier(world.database, call);
  if (dossier.outcome !== 'shown') return showRefused(request, reply, dossier);
  if ((dossier.mask & identity) === 0)
    return showRefused(request, reply, { outcome: 'missing', actor: dossier.actor });
  const { problems = [], refused, status = problems.length === 0 ? 200 : 422 } = again;
  return showPage(request, reply, {
    title: say`Vorig rijksregisternummer`,
    status,
    actor: dossier.actor,
    body: <JoinPage {...{ dossier, reason, csrf, typed: textsIn(request.body), problems, refused }} />,
  });
}

function back({ params, query }: JoinRequest): string {
  return withReason(`/dossiers/${params.id}`, readReason(query.reden));
}

/** What is wrong beside the fields of the form, which have Dutch names. */
const names: Readonly<Record<string, string>> = {
  earlier: 'nummer',
  numbers: 'nummer',
  proof: 'soort',
  provedOn: 'datum',
  why: 'waarom',
};
const fields: Readonly<Record<string, true>> = { nummer: true, soort: true, datum: true, waarom: true };

function inForm({ field, message }: Problem): Problem {
  return { field: names[field] ?? field, message };
}
