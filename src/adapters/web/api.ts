/**
 * What holds for every call of the interface: a trace id, JSON in and out, and a plain answer to a method or a form that a
 * path does not know. What a call does is in its feature.
 */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.ts';
import { wishedType } from './wished-type.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Every method and path of the interface, as they were registered. */
    apiRoutes: ApiRoute[];
  }
  interface FastifyContextConfig {
    /** Media types this route answers with, besides JSON. */
    produces?: readonly string[];
    /** Media types this route reads, instead of JSON. */
    consumes?: readonly string[];
  }
}

export interface ApiRoute {
  readonly method: string;
  readonly url: string;
}

const JSON_TYPES = ['application/json', 'application/problem+json'];
const TRACE = /^[\x21-\x7e]{1,36}$/;

/** Tells whether an address belongs to the interface. */
export function isApi(url: string): boolean {
  return url.startsWith('/api/') || /^\/(api|health)($|[?])/.test(url);
}

/** Frames every call of the interface; register it before anything that may refuse one. */
export function apiFrame(app: FastifyInstance): void {
  const routes: ApiRoute[] = [];
  app.decorate('apiRoutes', routes);
  app.addHook('onRoute', ({ method, url }) => {
    if (isApi(url)) for (const one of [method].flat()) routes.push({ method: one, url });
  });
  app.addHook('onRequest', async (request, reply) => {
    if (!isApi(request.url)) return undefined;
    trace(request, reply);
    const { produces = [], consumes = JSON_TYPES.slice(0, 1) } = request.routeOptions.config;
    if (wishedType(request.headers.accept, [...JSON_TYPES, ...produces]) === undefined)
      return sendProblem(reply, 'notAcceptable', { detail: `Available: ${JSON_TYPES[0]}.` });
    const type = request.headers['content-type'];
    if (type !== undefined && !consumes.includes(mediaType(type)))
      return sendProblem(reply, 'unsupportedMediaType', { detail: `Send ${consumes.join(' or ')}.` });
  });
}

/** Answers a call that no route takes: which methods the path has, or that there is no such path. */
export function answerUnrouted(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.split('?')[0] ?? '';
  const methods = request.server.apiRoutes.filter(({ url }) => fits(url, path)).map(({ method }) => method);
  if (methods.length === 0) return sendProblem(reply, 'resourceNotFound');
  reply.header('allow', [...new Set([...methods, 'OPTIONS'])].toSorted().join(', '));
  if (request.method === 'OPTIONS') return reply.code(204).send();
  return sendProblem(reply, 'methodNotAllowed');
}

function fits(pattern: string, path: string): boolean {
  const steps = pattern.split('/');
  const given = path.split('/');
  return (
    steps.length === given.length &&
    steps.every((step, at) => (step.startsWith(':') ? given[at] !== '' : step === given[at]))
  );
}

/** Gives an answer an id of its own; the caller's comes back beside it (Belgif `trc-header`). */
export function trace(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('belgov-trace-id', randomUUID());
  const related = request.headers['belgov-trace-id'];
  if (typeof related === 'string' && TRACE.test(related)) reply.header('belgov-related-trace-id', related);
}

/** Answers what anyone may read, and who is signed in reads more of: kept by nobody who is, and asked again each time by others. */
export function sendToReader(request: FastifyRequest, reply: FastifyReply, body: object): FastifyReply {
  return reply
    .header('cache-control', request.token === undefined ? 'public, no-cache' : 'no-store')
    .header('vary', 'authorization, cookie')
    .send(body);
}

function mediaType(text: string): string {
  return (text.split(';')[0] ?? '').trim().toLowerCase();
}
