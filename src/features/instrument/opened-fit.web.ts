/** What the pages of what fits someone begin with: who looks at whom, and the answers of the rules to what the gate shows. */
import type { FastifyRequest } from 'fastify';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { readReason } from '../../gate/role.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { type Fits, fitsOn } from './fit.ts';
import { type FitParts, openFits } from './fit.sql.ts';

export type FitRequest = FastifyRequest<{
  Params: { id: string; slug: string; advies: string };
  Querystring: { reden?: string };
  Body: Record<string, string>;
}>;

/** Opens what the rules may know of the person in the address. */
export async function openFit({ database }: World, { token, params, query }: FitRequest, route: string) {
  if (token === undefined) return { outcome: 'signedOut' as const };
  if (!isUuid(params.id)) return { outcome: 'missing' as const };
  return openFits(database, { token, person: params.id, route, reason: readReason(query.reden) });
}

/** Asks the rules about what was opened. */
export function fitsIn({ parts, actor, organisations }: OpenedParts<FitParts>): Fits {
  const kindOf = (source: number) => organisations[source]?.kind;
  return fitsOn(parts.rule_facts, actor.today, actor, kindOf, parts.readings);
}
