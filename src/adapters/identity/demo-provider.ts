/**
 * The identity provider of a demo and of tests: a real OpenID provider in this process, without passwords, where the
 * login hint says who signs in. Production never loads this file.
 */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import OidcProvider, { type Configuration } from 'oidc-provider';
import type * as oidc from 'openid-client';
import { CALLBACK, type Provider } from './client.ts';
import { DEMO_ISSUER, type DemoAccount, demoClaims } from './demo-account.ts';
import { DEMO_CLIENT, type DemoKey } from './demo-key.ts';
import { demoStore } from './demo-store.ts';
import { clientConfiguration, inProcessFetch, PREFIX } from './demo-client.ts';

export interface DemoProviderOptions {
  /** The constant issuer, also when a browser comes by another host: `http://localhost:8080/oidc`. */
  readonly issuer: string;
  readonly key: DemoKey;
  /** Finds an account at the moment it signs in. */
  findAccount(userName: string): Promise<DemoAccount | undefined>;
}

export interface DemoProvider extends Provider {
  readonly keys: JWTVerifyGetKey;
  readonly clientSecret: string;
  /** Puts the provider under `/oidc`; the client of this process then talks to it without a network. */
  mount(app: FastifyInstance): void;
}

const SESSION_COOKIE = 'demo-aanmelding';
const claimsOfScopes = {
  openid: ['sub'],
  profile: ['given_name', 'family_name'],
  vo: ['vo_id', 'vo_doelgroepcode', 'vo_orgcode', 'vo_orgnaam'],
  werkwinkel: ['werkwinkel_rol_3d'],
  rrn: ['rrn'],
};
const scopes = Object.keys(claimsOfScopes);

/** Makes the provider of a demo. */
export function demoProvider(options: DemoProviderOptions): DemoProvider {
  const clientSecret = randomBytes(32).toString('base64url');
  const provider = new OidcProvider(options.issuer, settings(options, clientSecret));
  // A browser may come by localhost or by 127.0.0.1, and through a forwarded port: any loopback address will do.
  Object.assign(provider.Client.prototype, { redirectUriAllowed: isOurCallback });
  const configurations = new Map<string, oidc.Configuration>();
  let inProcess: oidc.CustomFetch = () => Promise.reject(new Error('The demo provider is not mounted.'));
  const { kty, crv, x, y, kid, alg, use } = options.key.jwk;
  return {
    name: DEMO_ISSUER,
    clientSecret,
    keys: createLocalJWKSet({ keys: [{ kty, crv, x, y, kid, alg, use }] }),
    async configuration(origin) {
      const known = configurations.get(origin);
      if (known !== undefined) return known;
      const made = clientConfiguration(options.issuer, origin, clientSecret, (...call) => inProcess(...call));
      configurations.set(origin, made);
      return made;
    },
    mount(app) {
      inProcess = inProcessFetch(app);
      mountProvider(app, provider, options);
    },
  };
}

function settings(options: DemoProviderOptions, clientSecret: string): Configuration {
  return {
    adapter: demoStore(),
    jwks: { keys: [options.key.jwk] },
    clients: [
      {
        client_id: DEMO_CLIENT,
        client_secret: clientSecret,
        redirect_uris: [new URL(CALLBACK, options.issuer).href],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    scopes,
    claims: claimsOfScopes,
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: SESSION_COOKIE },
      long: { signed: true, httpOnly: true, sameSite: 'lax', path: PREFIX },
      short: { signed: true, httpOnly: true, sameSite: 'lax' },
    },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    interactions: { url: (_context, interaction) => `${PREFIX}/interaction/${interaction.uid}` },
    ...answers(options),
  };
}

/** What the provider asks while someone signs in: whose account it is, what was granted, and how an error looks. */
function answers({
  findAccount,
}: DemoProviderOptions): Pick<Configuration, 'findAccount' | 'loadExistingGrant' | 'renderError'> {
  return {
    findAccount: async (_context, userName) => {
      const account = await findAccount(userName);
      return (
        account && { accountId: userName, claims: async () => ({ ...demoClaims(account), sub: userName }) }
      );
    },
    loadExistingGrant: async ({ oidc: { provider, client, session } }) => {
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope(scopes.join(' '));
      await grant.save();
      return grant;
    },
    renderError: (context, out) => {
      context.type = 'html';
      context.body = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Aanmelden · Werkwinkel</title><h1>Aanmelden lukt niet</h1><p>Deze aanmelding klopt niet of duurde te lang (${out.error.replace(/[^a-z_]/g, '')}).</p><p><a href="/aanmelden">Meld u opnieuw aan</a></p></html>`;
    },
  };
}

function mountProvider(app: FastifyInstance, provider: OidcProvider, options: DemoProviderOptions): void {
  const answer = provider.callback();
  app.register(async (scope) => {
    // The provider reads the body itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    const config = { ownGuard: true };
    scope.all(`${PREFIX}/*`, { config }, async (request, reply) => {
      reply.hijack();
      const { raw } = request;
      const path = request.url.slice(PREFIX.length);
      if (path.startsWith('/interaction/')) return finish(provider, options, raw, reply.raw);
      // Each sign-in stands alone, so that one account can follow another without signing out at the provider.
      if (path.startsWith('/auth')) forgetSession(raw);
      await answer(Object.assign(raw, { originalUrl: request.url, url: path }), reply.raw);
    });
  });
}

async function finish(
  provider: OidcProvider,
  options: DemoProviderOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { params } = await provider.interactionDetails(request, response);
    const { login_hint: hint } = params;
    const userName = typeof hint === 'string' ? hint : '';
    const account = await options.findAccount(userName);
    const result =
      account === undefined
        ? { error: 'access_denied', error_description: 'no such account' }
        : { login: { accountId: userName, remember: false } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  } catch {
    response.writeHead(303, { location: '/aanmelden' }).end(); // an interaction that is over, or of another browser
  }
}

function isOurCallback(address: string): boolean {
  const url = URL.parse(address);
  const loopback = ['localhost', '127.0.0.1', '[::1]'];
  return url?.pathname === CALLBACK && url.search === '' && loopback.includes(url.hostname);
}

function forgetSession(request: IncomingMessage): void {
  const kept = (request.headers.cookie ?? '')
    .split('; ')
    .filter((cookie) => !cookie.startsWith(SESSION_COOKIE));
  request.headers.cookie = kept.join('; ');
}
