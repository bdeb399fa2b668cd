/** What a page about one person asks of a request: the address names the person and perhaps why one looks, the form brings texts. */
import type { FastifyRequest } from 'fastify';

export type PersonRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { reden?: string };
  Body: Record<string, string>;
}>;
