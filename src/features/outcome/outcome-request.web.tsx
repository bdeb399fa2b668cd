/** What the addresses of outflow and aftercare share: the request, opening the person for the purpose of the page, and a form shown again. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { showRefused } from '../../adapters/web/page.tsx';
import type { Queryable } from '../../adapters/database/pool.ts';
import { openParts } from '../../gate/parts.sql.ts';
import { readReason } from '../../gate/role.ts';
import { isUuid } from '../../kernel/id.ts';
import type { Outcome, Problem } from '../../kernel/outcome.ts';
import type { OutcomeParts } from './outcome.ts';
import { inForm } from './outcome-form.tsx';

export type OutcomeRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { reden?: string; soort?: string };
  Body: Record<string, string>;
}>;

/** An answer to a request, made now or soon. */
export type Answered = FastifyReply | Promise<FastifyReply>;

/** Guidance and aftercare have each their own address, since each has its own purpose. */
export const pages = {
  guidance: '/dossiers/:id/uitstroom',
  aftercare: '/dossiers/:id/nazorg/werk',
} as const;

/** Opens what is known of the outcome, for one of the two purposes. */
export async function openOutcome(
  database: Queryable,
  { token, params, query }: OutcomeRequest,
  purpose: keyof typeof pages,
) {
  if (token === undefined) return { outcome: 'signedOut' as const };
  if (!isUuid(params.id)) return { outcome: 'missing' as const };
  return openParts<OutcomeParts>(database, {
    token,
    person: params.id,
    purpose,
    route: pages[purpose],
    reason: readReason(query.reden),
    parts: ['outflows', 'spells', 'checks'],
  });
}

type ShowAgain = (problems: readonly Problem[], status?: number) => Answered;

/** Shows the form again with what is wrong; an id that is no id is an address that does not exist. */
export function wrong(
  request: FastifyRequest,
  reply: FastifyReply,
  outcome: Exclude<Outcome<unknown>, { outcome: 'done' }>,
  again: ShowAgain,
): Answered {
  if (outcome.outcome === 'conflict') return again([{ field: '', message: outcome.message }], 409);
  const ids = ['person', 'job', 'outflow', 'version', 'kind', 'work'];
  if (outcome.outcome === 'invalid' && !outcome.problems.some(({ field }) => ids.includes(field)))
    return again(outcome.problems.map(inForm));
  return showRefused(request, reply, outcome.outcome === 'invalid' ? { outcome: 'missing' } : outcome);
}
