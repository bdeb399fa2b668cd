/** What the pages of a flow begin with: who looks, which flow, and what that reader may do with it. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showError, toSignIn } from '../../adapters/web/page.tsx';
import type { ActorRow } from '../../gate/opened.ts';
import { asReader } from '../../gate/reader.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { type FlowRights, flowRights } from './flow.ts';
import { findFlow, type FlowDetail } from './flow.sql.ts';

export type FlowRequest = FastifyRequest<{ Params: { id: string }; Body: unknown }>;

/** Finds who looks and the flow they ask for, in the fewest messages; an address that is no id finds nothing. */
export async function look(
  world: World,
  request: FastifyRequest,
  id: string,
): Promise<{ actor: ActorRow | undefined; detail: FlowDetail | undefined }> {
  const actor = await request.whoami();
  if (!isUuid(id)) return { actor, detail: undefined };
  const detail = await asReader(world.database, request.token, (db) => findFlow(db, id));
  return { actor, detail };
}

/** A reader who may do what the page is for. */
export interface Ready {
  readonly outcome: 'ready';
  readonly token: string;
  readonly actor: ActorRow;
  readonly detail: FlowDetail;
  readonly rights: FlowRights;
}

export type NotReady =
  | { readonly outcome: 'signedOut' }
  | { readonly outcome: 'missing' | 'forbidden'; readonly actor: ActorRow }
  /** The reader works with flows, but this flow is not in a state for it. */
  | { readonly outcome: 'pointless'; readonly id: string };

/** Begins a page on which something is done: someone signed in, a flow that may be known, and the right to it. */
export async function begin(
  world: World,
  request: FlowRequest,
  may: (rights: FlowRights, detail: FlowDetail) => boolean,
): Promise<Ready | NotReady> {
  const { token, params } = request;
  const { actor, detail } = await look(world, request, params.id);
  if (token === undefined || actor === undefined) return { outcome: 'signedOut' };
  if (detail === undefined) return { outcome: 'missing', actor };
  const rights = flowRights(actor, detail.flow, detail.receivers);
  if (may(rights, detail)) return { outcome: 'ready', token, actor, detail, rights };
  if (actor.purposes.includes('flowRegister')) return { outcome: 'pointless', id: detail.flow.id };
  return { outcome: 'forbidden', actor };
}

/** Answers when a page cannot begin. */
export function refuse(request: FastifyRequest, reply: FastifyReply, not: NotReady): FastifyReply {
  switch (not.outcome) {
    case 'signedOut':
      return toSignIn(request, reply);
    case 'missing':
      return showError(request, reply, 404, not.actor);
    case 'forbidden':
      return showError(request, reply, 403, not.actor);
    case 'pointless':
      return goOn(reply, `/stromen/${not.id}`);
  }
}
