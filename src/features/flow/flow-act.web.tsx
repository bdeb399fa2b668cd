/** The addresses under which a flow is suspended, lifted and received. Each page says first what opens or closes. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { dutch, say } from '../../kernel/language.ts';
import { type Failed, invalidAsMissing } from '../../kernel/outcome.ts';
import type { Problem } from '../../ui/field.tsx';
import type { World } from '../../world.ts';
import { typedIn } from './draft-form.ts';
import { liftFlow, receiveFlow, suspendFlow } from './flow.acts.ts';
import { previewFlow, previewReception } from './flow-act.sql.ts';
import { FlowConflictPage, LiftFlowPage, SuspendFlowPage } from './flow-act.pages.tsx';
import { ReceiveFlowPage } from './receive-flow.pages.tsx';
import { begin, type FlowRequest, look, refuse } from './flow-look.web.ts';

export function flowActWeb(app: FastifyInstance, world: World): void {
  suspendWeb(app, world);
  liftWeb(app, world);
  receiveWeb(app, world);
}

function suspendWeb(app: FastifyInstance, world: World): void {
  app.get('/stromen/:id/schors', (request: FlowRequest, reply) => suspendPage(world, request, reply));

  app.post('/stromen/:id/schors', async (request: FlowRequest, reply) => {
    const { id } = request.params;
    const reason = typedIn(request.body, 'reden');
    const outcome = await perform(world.database, request.token, suspendFlow, { id, reason });
    if (outcome.outcome === 'done') return goOn(reply, `/stromen/${id}`, 'flowSuspended');
    if (outcome.outcome === 'invalid' && outcome.problems.some(({ field }) => field === 'reason'))
      return suspendPage(world, request, reply, { typed: reason, message: messageOf(outcome.problems) });
    if (outcome.outcome === 'conflict') return conflictPage(world, request, reply, reason);
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}

function liftWeb(app: FastifyInstance, world: World): void {
  app.get('/stromen/:id/hervat', async (request: FlowRequest, reply) => {
    const ready = await begin(world, request, (rights) => rights.lift);
    if (ready.outcome !== 'ready') return refuse(request, reply, ready);
    const { token, actor, detail } = ready;
    const preview = await previewFlow(world.database, token, detail.flow.id, 'lift');
    if (preview.outcome !== 'shown')
      return refuse(request, reply, { outcome: 'pointless', id: detail.flow.id });
    const body = <LiftFlowPage csrf={request.csrf} detail={detail} preview={preview} />;
    return showPage(request, reply, { title: say`Schorsing opheffen`, actor, body });
  });

  app.post('/stromen/:id/hervat', async (request: FlowRequest, reply) => {
    const { id } = request.params;
    const outcome = await perform(world.database, request.token, liftFlow, { id });
    if (outcome.outcome === 'done') return goOn(reply, `/stromen/${id}`, 'flowLifted');
    if (outcome.outcome === 'conflict') return conflictPage(world, request, reply, '');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}

function receiveWeb(app: FastifyInstance, world: World): void {
  app.get('/stromen/:id/ontvangst', (request: FlowRequest, reply) => receivePage(world, request, reply));

  app.post('/stromen/:id/ontvangst', async (request: FlowRequest, reply) => {
    const { id } = request.params;
    const reference = typedIn(request.body, 'document');
    const version = typedIn(request.body, 'versie');
    const outcome = await perform(world.database, request.token, receiveFlow, { id, version, reference });
    if (outcome.outcome === 'done') return goOn(reply, `/stromen/${id}`, 'flowReceived');
    if (outcome.outcome === 'invalid' && outcome.problems.some(({ field }) => field === 'reference'))
      return receivePage(world, request, reply, { typed: reference, message: messageOf(outcome.problems) });
    if (outcome.outcome === 'conflict') return receivePage(world, request, reply, { typed: reference });
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}

/** What was typed before; with a message it is wrong, without one someone else was first. */
interface Again {
  readonly typed: string;
  readonly message?: string | undefined;
}

async function suspendPage(world: World, request: FlowRequest, reply: FastifyReply, again?: Again) {
  const ready = await begin(world, request, (rights) => rights.suspend);
  if (ready.outcome !== 'ready') return refuse(request, reply, ready);
  const { token, actor, detail } = ready;
  const preview = await previewFlow(world.database, token, detail.flow.id, 'suspend');
  if (preview.outcome !== 'shown')
    return refuse(request, reply, { outcome: 'pointless', id: detail.flow.id });
  const body = (
    <SuspendFlowPage
      csrf={request.csrf}
      detail={detail}
      preview={preview}
      typed={again?.typed ?? ''}
      problems={problemAt('reden', again?.message)}
    />
  );
  return showPage(request, reply, { title: say`Stroom schorsen`, status: again ? 422 : 200, actor, body });
}

async function receivePage(world: World, request: FlowRequest, reply: FastifyReply, again?: Again) {
  const ready = await begin(world, request, (rights) => rights.receive);
  if (again !== undefined && ready.outcome === 'pointless')
    return conflictPage(world, request, reply, again.typed);
  if (ready.outcome !== 'ready') return refuse(request, reply, ready);
  const { token, actor, detail } = ready;
  const preview = await previewReception(world.database, token, detail.flow.id);
  if (preview.outcome !== 'shown') return showRefused(request, reply, ownDraft);
  const conflict = again !== undefined && again.message === undefined;
  const body = (
    <ReceiveFlowPage
      csrf={request.csrf}
      detail={detail}
      persons={preview.persons}
      typed={again?.typed ?? ''}
      problems={problemAt('document', again?.message)}
      conflict={conflict}
    />
  );
  const status = again === undefined ? 200 : conflict ? 409 : 422;
  return showPage(request, reply, { title: say`Stroom bevestigen`, status, actor, body });
}

const ownDraft: Failed = dutch(
  { outcome: 'forbidden', message: 'Iemand anders moet deze stroom bevestigen.' },
  'message',
);

async function conflictPage(world: World, request: FlowRequest, reply: FastifyReply, typed: string) {
  const { actor, detail } = await look(world, request, request.params.id);
  if (detail === undefined) return showRefused(request, reply, { outcome: 'missing' });
  const body = <FlowConflictPage detail={detail} typed={typed} />;
  return showPage(request, reply, { title: say`Iemand was u voor`, status: 409, actor, body });
}

function messageOf(problems: readonly Problem[]): string {
  return problems[0]?.message ?? '';
}

function problemAt(field: string, message: string | undefined): Problem[] {
  return message === undefined ? [] : [{ field, message }];
}
