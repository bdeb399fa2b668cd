/** What a call of the interface may carry in its query: an unknown name is an error that names it (Belgif `req-valid`). */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.ts';

/** Makes a check that refuses every query parameter but these. */
export function onlyQuery(...known: readonly string[]) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const given = Object.keys(request.query ?? {});
    const unknown = given.filter((name) => !known.includes(name));
    if (unknown.length === 0) return undefined;
    const issues = unknown.map((name) => ({
      type: 'unknownInput' as const,
      in: 'query' as const,
      name: name.slice(0, 60),
      detail: 'This parameter is not known here.',
    }));
    return sendProblem(reply, 'badRequest', { issues });
  };
}
