/** Serves the description of the interface to anyone. */
import type { FastifyInstance } from 'fastify';
import { openapiText } from './openapi.ts';

export function openapiApi(app: FastifyInstance): void {
  const text = openapiText();
  app.get('/api/v1/openapi.json', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').header('cache-control', 'public, max-age=300').send(text),
  );
}
