/** The addresses of signing in and out and of choosing a mandate. What a sign-in is, stands in sign-in.ts. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { targetedLogin } from '../../adapters/identity/claims.ts';
import { CALLBACK, providerSignOut } from '../../adapters/identity/client.ts';
import type { Identity } from '../../adapters/identity/identity.ts';
import { showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { requestLimits, signInLimit } from '../../adapters/web/rate-limit.ts';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { chooseMandate } from './session.acts.ts';
import { DemoSignIn } from './demo-sign-in.pages.tsx';
import { Mandates } from './mandate-choice.pages.tsx';
import { SignedOut, SignIn, Trouble } from './session.pages.tsx';
import { sessionCookie } from './session.plugin.ts';
import { listMandates, signOut } from './session.sql.ts';
import {
  landing,
  SESSION_COOKIE,
  SIGN_IN_COOKIE,
  SIGN_IN_MINUTES,
  type SignInTrouble,
  safeReturn,
} from './session.ts';
import { troubleWords } from './sign-in-trouble.ts';
import { arrive, depart, type SignInDependencies } from './sign-in.ts';

const locked = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;
// A link checker that asks HEAD must not begin or use up a sign-in.
function limited(app: FastifyInstance) {
  const rateLimit = signInLimit(requestLimits[app.demo ? 'demo' : 'production']);
  return { exposeHeadRoute: false, config: { rateLimit } } as const;
}

type StartQuery = { als?: string; wie?: string; organisatie?: string; terug?: string };

/** Registers the pages of signing in and out. */
export function sessionRoutes(app: FastifyInstance, dependencies: SignInDependencies): void {
  signInRoutes(app, dependencies);
  arrivalRoute(app, dependencies);
  mandateRoutes(app, dependencies);
  signOutRoutes(app, dependencies);
  if (dependencies.identity.demo !== undefined) singleUseRoute(app, dependencies);
}

function signInRoutes(app: FastifyInstance, { identity }: SignInDependencies): void {
  const once = limited(app);

  app.get<{ Querystring: { terug?: string } }>('/aanmelden', async (request, reply) => {
    const back = safeReturn(request.query.terug);
    const ended = request.token !== undefined && (await request.whoami()) === undefined;
    const accounts = await identity.demo?.accounts();
    const body =
      accounts === undefined ? (
        <SignIn {...{ back, ended }} />
      ) : (
        <DemoSignIn {...{ accounts, back, ended }} />
      );
    return showPage(request, reply, { title: say`Aanmelden`, body });
  });

  app.get<{ Querystring: StartQuery }>('/aanmelden/start', once, async (request, reply) => {
    const { als, wie, organisatie, terug } = request.query;
    const back = safeReturn(terug);
    if (identity.demo !== undefined) {
      const known = (await identity.demo.accounts()).some(({ userName }) => userName === als);
      if (!known || als === undefined) return showError(request, reply, 404);
      return leaveAs(request, reply, identity, als, back);
    }
    const audience = wie === 'burger' ? 'citizen' : 'staff';
    const target = /^([01]\d{9}|OVO\d{6})$/.test(organisatie ?? '') ? organisatie : undefined;
    return leave(request, reply, identity, {
      audience,
      back,
      ...(target && { hint: targetedLogin(target) }),
    });
  });
}

/** Where the identity provider sends someone back. */
function arrivalRoute(app: FastifyInstance, dependencies: SignInDependencies): void {
  app.get(CALLBACK, limited(app), async (request, reply) => {
    const arrival = await arrive(dependencies, {
      origin: request.ownOrigin,
      query: new URL(request.url, request.ownOrigin).search,
      cookie: request.cookies[SIGN_IN_COOKIE],
      previous: sessionCookie(request),
    });
    reply.clearCookie(SIGN_IN_COOKIE, locked);
    if (arrival.outcome === 'trouble') {
      noteTrouble(request, arrival.trouble, arrival.cause);
      return showTrouble(request, reply, arrival.trouble, arrival.back);
    }
    const { audience, mandates, back } = arrival;
    return keepToken(reply, arrival.token).redirect(landing(audience, mandates, back), 303);
  });
}

/** The links that the start of a demo prints. */
function singleUseRoute(app: FastifyInstance, { identity }: SignInDependencies): void {
  const once = limited(app);
  app.get<{ Params: { code: string } }>('/aanmelden/eenmalig/:code', once, async (request, reply) => {
    const account = identity.demo?.links.use(request.params.code);
    if (account === undefined) return showTrouble(request, reply, 'used', undefined);
    return leaveAs(request, reply, identity, account, undefined);
  });
}

function mandateRoutes(app: FastifyInstance, { identityDatabase }: SignInDependencies): void {
  app.get<{ Querystring: { terug?: string } }>('/mandaat', async (request, reply) => {
    const token = sessionCookie(request);
    const actor = await request.whoami();
    if (actor?.session_kind === 'citizen') return reply.redirect('/mijn', 303);
    const choices = token === undefined ? undefined : await listMandates(identityDatabase, token);
    if (actor === undefined || choices === undefined) return toSignIn(request, reply);
    const back = safeReturn(request.query.terug);
    const body = <Mandates choices={choices} csrf={request.csrf} back={back} />;
    return showPage(request, reply, { title: say`Mandaten`, actor, body });
  });

  app.post<{ Body: { mandaat?: unknown; terug?: unknown } | undefined }>(
    '/mandaat',
    async (request, reply) => {
      const { mandaat, terug } = request.body ?? {};
      const outcome = await perform(identityDatabase, sessionCookie(request), chooseMandate, { mandaat });
      // Whoever signs in again chooses there: this form has nothing to keep.
      if (outcome.outcome === 'signedOut') return reply.redirect('/aanmelden', 303);
      if (outcome.outcome !== 'done') return showRefused(request, reply, outcome);
      return keepToken(reply, outcome.done.token).redirect(safeReturn(terug) ?? '/vandaag', 303);
    },
  );
}

function signOutRoutes(app: FastifyInstance, { identity, identityDatabase }: SignInDependencies): void {
  app.post('/afmelden', async (request, reply) => {
    const token = sessionCookie(request);
    const hint = token === undefined ? undefined : await signOut(identityDatabase, token);
    reply.clearCookie(SESSION_COOKIE, locked);
    // A provider that cannot be reached does not keep anyone signed in here.
    const provider = await providerSignOut(identity.provider, request.ownOrigin, hint).catch(() => undefined);
    if (provider === undefined) return reply.redirect('/afgemeld', 303);
    return showPage(request, reply, { title: say`Afgemeld`, body: <SignedOut provider={provider.href} /> });
  });

  app.get('/afgemeld', async (request, reply) =>
    showPage(request, reply, { title: say`Afgemeld`, body: <SignedOut /> }),
  );
}

/** Sends someone to the provider as an account of the demo. */
function leaveAs(
  request: FastifyRequest,
  reply: FastifyReply,
  identity: Identity,
  account: string,
  back: string | undefined,
) {
  const audience = identity.demo?.insz(account) === undefined ? 'staff' : 'citizen';
  return leave(request, reply, identity, { audience, hint: account, back });
}

async function leave(
  request: FastifyRequest,
  reply: FastifyReply,
  identity: Identity,
  wish: Parameters<typeof depart>[2],
) {
  try {
    const { url, cookie } = await depart(identity, request.ownOrigin, wish);
    reply.setCookie(SIGN_IN_COOKIE, cookie, { ...locked, maxAge: SIGN_IN_MINUTES * 60 });
    return reply.header('cache-control', 'no-store').redirect(url, 303);
  } catch (error) {
    noteTrouble(request, 'unreachable', error);
    return showTrouble(request, reply, 'unreachable', wish.back);
  }
}

function keepToken(reply: FastifyReply, token: string): FastifyReply {
  return reply.setCookie(SESSION_COOKIE, token, locked).header('cache-control', 'no-store');
}

function showTrouble(
  request: FastifyRequest,
  reply: FastifyReply,
  trouble: SignInTrouble,
  back: string | undefined,
) {
  const { status, title } = troubleWords[trouble];
  return showPage(request, reply, { title, status, body: <Trouble trouble={trouble} back={back} /> });
}

// Of an outage only the message: an error of the client can carry the provider's whole answer.
function noteTrouble(request: FastifyRequest, trouble: SignInTrouble, cause: unknown): void {
  if (trouble !== 'unreachable') return request.log.warn({ trouble }, 'a sign-in was not completed');
  request.log.error(
    { problem: cause instanceof Error ? cause.message : 'unknown' },
    'signing in does not work',
  );
}
