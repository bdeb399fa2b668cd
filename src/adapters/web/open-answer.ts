/** An answer that is the same for everyone who is not signed in: it may be kept, and is compared each time before it is used again. */
import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** Data are for every program, also for one that runs in a page of someone else. */
const forPrograms = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/** Sends it, and has it kept where its route asks for that. */
export function sendToAnyone(
  reply: FastifyReply,
  body: string | Buffer,
  type: string,
  { status = 200, data = false }: { readonly status?: number; readonly data?: boolean } = {},
): FastifyReply {
  const { request, server } = reply;
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const chosen = request.routeOptions.config.offers !== undefined;
  const headers = {
    'cache-control': 'public, no-cache',
    vary: `cookie, authorization${chosen ? ', accept' : ''}`,
    ...(data ? forPrograms : {}),
  };
  reply.headers(headers).header('etag', etag);
  if (status === 200) server.keepPage(request, { body, etag, headers: { ...headers, 'content-type': type } });
  if (status === 200 && request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.code(status).type(type).send(body);
}

/** Says in which forms an address is given, to who accepts none of them. */
export function sendNotAcceptable(reply: FastifyReply, offered: readonly string[]): FastifyReply {
  return reply
    .code(406)
    .headers({ vary: 'accept', 'cache-control': 'no-store' })
    .type('text/plain; charset=utf-8')
    .send(`${offered.join('\n')}\n`);
}
