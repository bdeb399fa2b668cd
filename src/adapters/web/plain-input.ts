/**
 * What no page of ours and no program in its right mind sends, refused before anything reads it: a NUL and half a character, which
 * PostgreSQL takes in no text, and a body of a page that is no form. What a form means is for its feature.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isApi } from './api.ts';
import { showError } from './page.tsx';
import { sendProblem } from './problem.ts';

/** Guards every route but those that guard themselves; register it before the routes. */
export function onlyPlainInput(app: FastifyInstance): void {
  app.addHook('preValidation', async (request, reply) => {
    if (request.routeOptions.config.ownGuard === true) return undefined;
    const fits = isApi(request.url) || readsAsForm(request);
    const plain = fits && !holdsNoText(request.query) && !holdsNoText(request.body);
    return plain ? undefined : refuse(request, reply);
  });
}

/** Makes of the query and the body of a page what its handler expects: texts by name. */
function readsAsForm(request: FastifyRequest): boolean {
  const query = request.query as Record<string, unknown>;
  for (const [name, value] of Object.entries(query)) if (Array.isArray(value)) query[name] = value.at(-1);
  if (request.method === 'POST') request.body ??= {};
  return request.body === undefined || isRecord(request.body);
}

// Not by calling itself: how deep a body lies is up to whoever sends it.
function holdsNoText(whole: unknown): boolean {
  const waiting = [whole];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) return true;
    const inside = Array.isArray(value) ? value : isRecord(value) ? Object.entries(value).flat() : [];
    for (const one of inside) waiting.push(one);
  }
  return false;
}

// A file that streams in is read by its own handler.
function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(Symbol.asyncIterator in value)
  );
}

async function refuse(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (isApi(request.url)) return sendProblem(reply, 'badRequest');
  return showError(request, reply, 400, await request.whoami());
}
