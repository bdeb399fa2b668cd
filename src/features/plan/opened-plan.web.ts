/** Opening the plan of one person: one call of the gate, for the pages that show it and for the forms beside it. */
import type { FastifyRequest } from 'fastify';
import type { Queryable } from '../../adapters/database/pool.ts';
import { openParts } from '../../gate/parts.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import { readReason } from '../../gate/role.ts';
import { isUuid } from '../../kernel/id.ts';
import { mayWrite, type OpenedPlan, type PlanParts } from './opened-plan.ts';

export type PlanRequest = FastifyRequest<{
  Params: { id: string; rij?: string };
  Querystring: { reden?: string; doel?: string; actie?: string; soort?: string };
  Body: Record<string, string>;
}>;

/** Opens the plan as the route says; what is no id is missing. */
export async function openPlan(db: Queryable, request: PlanRequest): Promise<OpenedPlan | Refused> {
  const { token, params, query } = request;
  if (token === undefined) return { outcome: 'signedOut' };
  if (!isUuid(params.id)) return { outcome: 'missing' };
  return openParts<PlanParts>(db, {
    token,
    person: params.id,
    purpose: 'guidance',
    route: request.routeOptions.url ?? '/dossiers/:id/plan',
    reason: readReason(query.reden),
    parts: ['plan', 'own_words', 'representatives'],
  });
}

/** Opens the plan for a form: only whoever guides the person now may write. */
export async function openToWrite(db: Queryable, request: PlanRequest): Promise<OpenedPlan | Refused> {
  const opened = await openPlan(db, request);
  if (opened.outcome !== 'shown' || mayWrite(opened)) return opened;
  return { outcome: 'missing', actor: opened.actor };
}
