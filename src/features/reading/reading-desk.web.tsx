/** How a page for legal editors begins: which point is asked, what stands there, and the answer to everyone else. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { showError, toSignIn } from '../../adapters/web/page.tsx';
import type { ActorRow } from '../../gate/opened.ts';
import { asReader } from '../../gate/reader.ts';
import { disputedPoints } from '../../rules/disputed-point.ts';
import type { DisputedPoint } from '../../rules/reading.ts';
import type { World } from '../../world.ts';
import { mayChoose, slugOf } from './reading.ts';
import { listVersions, type ReadingVersion } from './reading.sql.ts';

export type PointRequest = FastifyRequest<{ Params: { punt: string }; Body: unknown }>;

export function pointOf({ params }: PointRequest): DisputedPoint | undefined {
  return disputedPoints.find((one) => slugOf(one) === params.punt);
}

export async function look(world: World, request: PointRequest) {
  const actor = await request.whoami();
  const point = pointOf(request);
  const versions =
    point === undefined
      ? []
      : await asReader(world.database, request.token, (db) => listVersions(db, point.id));
  return { actor, point, versions };
}

interface Ready {
  readonly actor: ActorRow;
  readonly point: DisputedPoint;
  readonly versions: readonly ReadingVersion[];
}

/** Begins a page for legal editors; answers itself for everyone else. */
export async function begin(
  world: World,
  request: PointRequest,
  reply: FastifyReply,
  show: (ready: Ready) => FastifyReply | Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { actor, point, versions } = await look(world, request);
  if (actor === undefined) return toSignIn(request, reply);
  if (point === undefined) return showError(request, reply, 404, actor);
  if (!mayChoose(actor)) return showError(request, reply, 403, actor);
  return show({ actor, point, versions });
}
