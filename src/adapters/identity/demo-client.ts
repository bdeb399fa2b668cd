/** The client of the demo provider: the browser goes to the host it came by, the rest stays in this process. */
import type { FastifyInstance } from 'fastify';
import * as oidc from 'openid-client';
import { DEMO_CLIENT } from './demo-key.ts';

export const PREFIX = '/oidc';

/** The client's view: the browser goes to the host it came by, the rest stays in this process. */
export function clientConfiguration(issuer: string, origin: string, secret: string, fetch: oidc.CustomFetch) {
  const configuration = new oidc.Configuration(
    {
      issuer,
      authorization_endpoint: `${origin}${PREFIX}/auth`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/me`,
      jwks_uri: `${issuer}/jwks`,
      authorization_response_iss_parameter_supported: true,
    },
    DEMO_CLIENT,
    { client_secret: secret, id_token_signed_response_alg: 'ES256' },
    oidc.ClientSecretBasic(secret),
  );
  configuration[oidc.customFetch] = fetch;
  oidc.allowInsecureRequests(configuration);
  oidc.enableNonRepudiationChecks(configuration);
  return configuration;
}

export function inProcessFetch(app: FastifyInstance): oidc.CustomFetch {
  return async (url, { method, headers, body }) => {
    const { host, pathname, search } = new URL(url);
    const answer = await app.inject({
      method: method === 'POST' ? 'POST' : 'GET',
      url: `${pathname}${search}`,
      headers: { ...headers, host },
      ...((typeof body === 'string' || body instanceof URLSearchParams) && { payload: body.toString() }),
    });
    const contentType = answer.headers['content-type'] ?? '';
    return new Response(answer.body, {
      status: answer.statusCode,
      headers: { 'content-type': contentType },
    });
  };
}
