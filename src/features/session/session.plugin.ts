/**
 * Gives every request its token, its actor on demand and its form token, and refuses changes that no page of ours sent.
 * It asks the database nothing by itself: the statement that reads a dossier finds the actor too.
 */
import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Queryable } from '../../adapters/database/pool.ts';
import { csrfMatches, csrfToken, isToken } from '../../adapters/identity/session-token.ts';
import { isApi } from '../../adapters/web/api.ts';
import { showError } from '../../adapters/web/page.tsx';
import { sendProblem } from '../../adapters/web/problem.ts';
import { typedForm } from '../../adapters/web/typed-form.ts';
import type { ActorRow } from '../../gate/opened.ts';
import type { BearerDesk } from './bearer-desk.ts';
import { isReading, judgeOrigin } from './same-origin.ts';
import { findActor } from './session.sql.ts';
import { SESSION_COOKIE } from './session.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The token with which this request enters the gate, of a session or of a bearer; unproven until it is used. */
    readonly token: string | undefined;
    /** What the forms of this page carry in the hidden field `csrf`; empty without a session. */
    readonly csrf: string;
    /** The origin of this installation as this request came to it. */
    readonly ownOrigin: string;
    /** Asks the gate who acts, once per request: one statement, which keeps the session from going idle. */
    whoami(): Promise<ActorRow | undefined>;
    bearerToken: string | undefined;
    formToken: string | undefined;
    askedActor: Promise<ActorRow | undefined> | undefined;
  }
  interface FastifyContextConfig {
    /** The route guards itself: no bearer, no check of origin or form token here. */
    ownGuard?: boolean;
    /** The handler compares the form token, because it reads the form itself (files). */
    csrfInHandler?: boolean;
  }
}

export interface SessionDependencies {
  readonly database: Queryable;
  readonly desk: BearerDesk;
  originOf(host: string): string;
}

/** Decorates requests and guards changes; register it on the root, before any route. */
export async function sessionPlugin(app: FastifyInstance, dependencies: SessionDependencies): Promise<void> {
  const { database, desk, originOf } = dependencies;
  if (!app.hasRequestDecorator('cookies')) await app.register(cookie);
  app.decorateRequest('bearerToken', undefined);
  app.decorateRequest('askedActor', undefined);
  app.decorateRequest('formToken', undefined);
  app.decorateRequest('token', { getter: tokenOf });
  app.decorateRequest('csrf', { getter: csrfOf });
  app.decorateRequest('ownOrigin', {
    getter(this: FastifyRequest) {
      return originOf(this.host);
    },
  });
  app.decorateRequest('whoami', function whoami(this: FastifyRequest) {
    const { token } = this;
    this.askedActor ??= token === undefined ? Promise.resolve(undefined) : findActor(database, token);
    return this.askedActor;
  });
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.ownGuard === true) return;
    if (isForeign(request)) return refuse(request, reply);
    if (request.headers.authorization !== undefined) return takeBearer(request, reply, desk);
  });
  app.addHook('preValidation', async (request, reply) => {
    const { ownGuard, csrfInHandler } = request.routeOptions.config;
    if (ownGuard === true || csrfInHandler === true || isReading(request.method)) return;
    if (!hasFormToken(request)) return askAgain(request, reply);
  });
}
// Decorations and hooks are for the whole application, not for this plugin alone.
Object.assign(sessionPlugin, { [Symbol.for('skip-override')]: true });

/** Compares a form token with what the session of a request expects, for handlers that read their form themselves. */
export function isOwnForm(request: FastifyRequest, given: unknown): boolean {
  return request.token !== undefined && csrfMatches(request.token, given);
}

/** Answers 401 to a call of the interface without a token; for routes that are not public. */
export async function needsToken(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.token === undefined) await sendProblem(reply, 'noAccessToken');
}

/** Reads the token of the session from its cookie; what has not the form of one is nothing. */
export function sessionCookie(request: FastifyRequest): string | undefined {
  const value = request.cookies[SESSION_COOKIE];
  return isToken(value) ? value : undefined;
}

function tokenOf(this: FastifyRequest): string | undefined {
  return this.bearerToken ?? sessionCookie(this);
}

function csrfOf(this: FastifyRequest): string {
  const token = sessionCookie(this);
  this.formToken ??= token === undefined ? '' : csrfToken(token);
  return this.formToken;
}

async function takeBearer(request: FastifyRequest, reply: FastifyReply, desk: BearerDesk): Promise<unknown> {
  try {
    const taken = await desk.take(request.headers.authorization ?? '');
    if (taken.outcome !== 'taken') {
      request.log.warn({ outcome: taken.outcome }, 'a bearer token is refused');
      return sendProblem(reply, taken.outcome);
    }
    request.bearerToken = taken.token;
  } catch (error) {
    request.log.error({ problem: String(error) }, 'the keys of the identity provider cannot be read');
    return sendProblem(reply, 'serviceUnavailable', { retryAfter: 30 });
  }
}

/** A foreign page never changes anything. A program that says nothing of where it comes from still needs the form token. */
function isForeign(request: FastifyRequest): boolean {
  return !isReading(request.method) && judgeOrigin(request.headers, request.ownOrigin) === 'foreign';
}

/** Without a cookie there is nothing to ride on; a bearer token is never sent by a browser on its own. */
function hasFormToken(request: FastifyRequest): boolean {
  const token = sessionCookie(request);
  if (token === undefined || request.bearerToken !== undefined) return true;
  const header = request.headers['x-csrf-token'];
  const { body } = request;
  const field = typeof body === 'object' && body !== null && 'csrf' in body ? body.csrf : undefined;
  return csrfMatches(token, header ?? field);
}

function refuse(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.log.warn({ route: request.routeOptions.url }, 'a change that no page of ours sent is refused');
  if (isApi(request.url)) return sendProblem(reply, 'missingPermission');
  return showError(request, reply, 'oldForm');
}

// The form of an own page under another session is no attack: whoever sent it may look at it and send it again.
async function askAgain(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const own = judgeOrigin(request.headers, request.ownOrigin) === 'own';
  if (!own || isApi(request.url) || typedForm(request) === undefined) return refuse(request, reply);
  const actor = await request.whoami();
  return showError(request, reply, actor === undefined ? 'ended' : 'otherSession', actor);
}
