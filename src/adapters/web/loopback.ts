/** A demo answers only to this machine: a foreign Host or a proxy's header is refused before anything is read. */
import type { FastifyInstance } from 'fastify';

const names = new Set(['localhost', '127.0.0.1', '[::1]']);
const forwarded = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
];

/** Turns away what does not come from this machine, or came through a server between. */
export function onlyLoopback(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const name = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    if (!names.has(name))
      return reply
        .code(421)
        .type('text/plain; charset=utf-8')
        .send('Deze demo antwoordt alleen op localhost.\n');
    if (forwarded.some((header) => request.headers[header] !== undefined))
      return reply
        .code(400)
        .type('text/plain; charset=utf-8')
        .send('Deze demo staat niet achter een andere server.\n');
  });
}
