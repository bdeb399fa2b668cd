/** The signals of one person: a page with what asks for attention, and an address for each thing that may be done about one. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { openParts } from '../../gate/parts.sql.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { followUpAddress } from '../dossier/dossier-address.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { finishSignal, handOnSignal, snoozeSignal } from './signal.acts.ts';
import { type FollowupAct, followupActs, type TypedFollowup } from './signal-form.tsx';
import { SignalsPage } from './signal.pages.tsx';
import type { SignalsPart } from './signal.sql.ts';

type SignalsRequest = FastifyRequest<{ Params: { id: string }; Querystring: { reden?: string } }>;
type FollowupRequest = FastifyRequest<{
  Params: { id: string; signal: string; what: string };
  Querystring: { reden?: string };
  Body: Record<string, string>;
}>;

/** Someone who found work is followed up for that purpose alone, on an address of its own. */
const pages = [
  { purpose: 'guidance', route: '/dossiers/:id/signalen' },
  { purpose: 'aftercare', route: '/dossiers/:id/nazorg/opvolging' },
] as const;

type FollowupPage = (typeof pages)[number];

const said = {
  gedaan: 'signalFinished',
  uitstellen: 'signalSnoozed',
  doorgeven: 'signalHandedOn',
} as const satisfies Readonly<Record<FollowupAct, string>>;

export function signalWeb(app: FastifyInstance, world: World): void {
  for (const page of pages) signalPage(app, world, page);
}

function signalPage(app: FastifyInstance, world: World, { purpose, route }: FollowupPage): void {
  app.get(route, (request: SignalsRequest, reply) => show(request, reply));

  app.post(`${route}/:signal/:what`, async (request: FollowupRequest, reply) => {
    const { token, params, query, body: fields } = request;
    const what = followupActs.find((one) => one === params.what);
    if (what === undefined) return showRefused(request, reply, { outcome: 'missing' });
    const typed = { signal: params.signal, act: what, fields };
    const warnings = sensitiveWarnings(fields, ['wat', 'waarom']);
    if (warnings.length > 0) return show(request, reply, typed, warnings);
    const input = { ...fields, signal: params.signal, reason: readReason(query.reden) };
    const outcome = await doIt(world, what, token, input);
    const back = withReason(followUpAddress(params.id, purpose), query.reden);
    if (outcome.outcome === 'done') return goOn(reply, back, said[what]);
    if (outcome.outcome === 'invalid') return show(request, reply, typed, outcome.problems);
    if (outcome.outcome === 'conflict') return goOn(reply, back, 'signalTaken');
    return showRefused(request, reply, outcome);
  });

  async function show(
    request: SignalsRequest,
    reply: FastifyReply,
    typed?: TypedFollowup,
    problems: readonly Problem[] = [],
  ): Promise<FastifyReply> {
    const { token, params, query, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
    const reason = readReason(query.reden);
    const call = { token, person: params.id, purpose, route, reason, parts: ['signals'] } as const;
    const opened = await openParts<{ signals: SignalsPart }>(world.database, call);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const view = { opened, purpose, csrf, reason, problems, ...(typed ? { typed } : {}) };
    return showPage(request, reply, {
      title: say`Opvolging`,
      status: problems.length > 0 ? 422 : 200,
      actor: opened.actor,
      body: <SignalsPage {...view} />,
    });
  }
}

function doIt({ database }: World, what: FollowupAct, token: string | undefined, input: object) {
  if (what === 'gedaan') return perform(database, token, finishSignal, input);
  if (what === 'uitstellen') return perform(database, token, snoozeSignal, input);
  return perform(database, token, handOnSignal, input);
}
