/** The addresses under which a coordinator stops or lifts lines of the own organisation: one, or all in one act. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { ActorRow } from '../../gate/opened.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { type AgreementDetail, findAgreement } from './agreement.sql.ts';
import { isCoordinator } from './agreement.ts';
import { liftLines, suspendLines } from './annex-act.acts.ts';
import { LiftLinesPage, LinesConflictPage, SuspendLinesPage } from './annex-act.pages.tsx';
import { previewLines } from './annex-act.sql.ts';
import { type AnnexLine, ownLines } from './annex-line.ts';

type LineRequest = FastifyRequest<{ Params: { id: string; line?: string }; Body: unknown }>;
type Act = 'suspend' | 'lift';

// Without a line the act is about all lines of the own organisation.
const places = ['/overeenkomsten/:id', '/overeenkomsten/:id/punten/:line'];

export function annexActWeb(app: FastifyInstance, world: World): void {
  for (const place of places) {
    app.get(`${place}/schors`, (request: LineRequest, reply) => actPage(world, request, reply, 'suspend'));
    app.get(`${place}/hervat`, (request: LineRequest, reply) => actPage(world, request, reply, 'lift'));

    app.post(`${place}/schors`, async (request: LineRequest, reply) => {
      const typed = typedReason(request.body);
      const [warning] = textWarnings(textsIn(request.body), ['reden']);
      if (warning !== undefined)
        return actPage(world, request, reply, 'suspend', { typed, problem: warning });
      const input = { ...subject(request), reason: typed };
      const outcome = await perform(world.database, request.token, suspendLines, input);
      if (outcome.outcome === 'done')
        return goOn(reply, `/overeenkomsten/${input.agreement}`, 'agreementSuspended');
      const wrong =
        outcome.outcome === 'invalid' ? outcome.problems.find(({ field }) => field === 'reason') : undefined;
      if (wrong !== undefined) return actPage(world, request, reply, 'suspend', { typed, problem: wrong });
      if (outcome.outcome === 'conflict') return conflictPage(world, request, reply, typed);
      return showRefused(request, reply, invalidAsMissing(outcome));
    });

    app.post(`${place}/hervat`, async (request: LineRequest, reply) => {
      const input = subject(request);
      const outcome = await perform(world.database, request.token, liftLines, input);
      if (outcome.outcome === 'done')
        return goOn(reply, `/overeenkomsten/${input.agreement}`, 'agreementLifted');
      if (outcome.outcome === 'conflict') return conflictPage(world, request, reply, '');
      return showRefused(request, reply, invalidAsMissing(outcome));
    });
  }
}

/** What was typed before, and what is wrong with it. */
interface Again {
  readonly typed: string;
  readonly problem: Problem;
}

async function actPage(
  world: World,
  request: LineRequest,
  reply: FastifyReply,
  act: Act,
  again?: Again,
): Promise<FastifyReply> {
  const { token } = request;
  const found = await look(world, request);
  if (token === undefined || found.actor === undefined) return toSignIn(request, reply);
  const { actor, detail, lines } = found;
  if (detail === undefined || lines === undefined) return showError(request, reply, 404, actor);
  const concerned = ownLines(actor, lines, act);
  if (concerned.length === 0) return notHere(request, reply, actor, detail);
  const preview = await previewLines(world.database, token, subject(request), act);
  if (preview.outcome !== 'shown') return notHere(request, reply, actor, detail);
  const view = {
    csrf: request.csrf,
    detail,
    lines: concerned,
    all: request.params.line === undefined,
    reach: preview.atOnce,
  };
  const problems = again === undefined ? [] : [{ ...again.problem, field: 'reden' }];
  const body =
    act === 'lift' ? (
      <LiftLinesPage {...view} />
    ) : (
      <SuspendLinesPage {...view} typed={again?.typed ?? ''} problems={problems} />
    );
  const title = act === 'lift' ? say`Schorsing opheffen` : say`Punt schorsen`;
  return showPage(request, reply, { title, status: again ? 422 : 200, actor, body });
}

/** A coordinator whose lines do not stand so goes back to the agreement; anyone else may not do this. */
function notHere(
  request: LineRequest,
  reply: FastifyReply,
  actor: ActorRow,
  detail: AgreementDetail,
): FastifyReply {
  if (!isCoordinator(actor)) return showError(request, reply, 403, actor);
  return goOn(reply, `/overeenkomsten/${detail.agreement.id}`);
}

async function conflictPage(world: World, request: LineRequest, reply: FastifyReply, typed: string) {
  const { actor, detail, lines } = await look(world, request);
  if (detail === undefined || lines === undefined) return showError(request, reply, 404, actor);
  const own = lines.filter((line) => line.from.id === actor?.organisation_id);
  const body = <LinesConflictPage detail={detail} lines={own} typed={typed} />;
  return showPage(request, reply, { title: say`Iemand was u voor`, status: 409, actor, body });
}

interface Found {
  readonly actor: ActorRow | undefined;
  readonly detail: AgreementDetail | undefined;
  /** The named line, or all lines; absent when the address names a line that is not there. */
  readonly lines: readonly AnnexLine[] | undefined;
}

async function look(world: World, request: LineRequest): Promise<Found> {
  const { token } = request;
  const { agreement, line } = subject(request);
  if (token === undefined) return { actor: undefined, detail: undefined, lines: undefined };
  const actor = await request.whoami();
  const detail = isUuid(agreement)
    ? await world.database.transaction(token, (tx) => findAgreement(tx, agreement))
    : undefined;
  const named = detail?.lines.filter(({ id }) => line === null || id === line);
  return { actor, detail, lines: line !== null && named?.length === 0 ? undefined : named };
}

function subject(request: LineRequest): { agreement: string; line: string | null } {
  const { id, line } = request.params;
  return { agreement: id, line: line ?? null };
}

function typedReason(body: unknown): string {
  const given = typeof body === 'object' && body !== null && 'reden' in body ? body.reden : undefined;
  return typeof given === 'string' ? given : '';
}
