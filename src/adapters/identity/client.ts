/**
 * Signing in at an OpenID provider: authorization code with PKCE, state and nonce, and nothing more. Which provider that
 * is, is told from outside; what a login may do is decided elsewhere.
 */
import * as oidc from 'openid-client';
import { type Claims, citizenScope, isComplete, staffScope } from './claims.ts';

export type Audience = 'staff' | 'citizen';

/** How to reach a provider. In a demo the address of its first page follows the host that the browser used. */
export interface Provider {
  /** The name under which users are kept; stable, also when the provider's address changes. */
  readonly name: string;
  configuration(origin: string): Promise<oidc.Configuration>;
}

/** What has to be remembered between leaving for the provider and coming back. */
export interface Pending {
  readonly audience: Audience;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export type Returned =
  | { readonly outcome: 'returned'; readonly claims: Claims; readonly idToken: string }
  | { readonly outcome: 'mismatch' }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'unreachable'; readonly cause: unknown };

export const CALLBACK = '/aanmelden/terug';

/** Makes the address to which the browser goes to sign in, and what to remember meanwhile. */
export async function beginLogin(
  provider: Provider,
  origin: string,
  audience: Audience,
  hint?: string,
): Promise<{ url: URL; pending: Pending }> {
  const configuration = await provider.configuration(origin);
  const verifier = oidc.randomPKCECodeVerifier();
  const pending = { audience, verifier, state: oidc.randomState(), nonce: oidc.randomNonce() };
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: `${origin}${CALLBACK}`,
    scope: audience === 'citizen' ? citizenScope : staffScope,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(hint !== undefined && { login_hint: hint }),
  });
  return { url, pending };
}

/** Exchanges what the browser brought back for the claims of the login. */
export async function finishLogin(
  provider: Provider,
  origin: string,
  query: string,
  pending: Pending,
): Promise<Returned> {
  try {
    const configuration = await provider.configuration(origin);
    const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${origin}${CALLBACK}${query}`), {
      expectedState: pending.state,
      expectedNonce: pending.nonce,
      pkceCodeVerifier: pending.verifier,
      idTokenExpected: true,
    });
    const claims: Claims | undefined = tokens.claims();
    if (claims === undefined || tokens.id_token === undefined) return { outcome: 'mismatch' };
    const more = pending.audience === 'staff' && !isComplete(claims);
    const asked = more ? await userInfo(configuration, tokens.access_token, String(claims['sub'])) : {};
    return { outcome: 'returned', claims: { ...asked, ...claims }, idToken: tokens.id_token };
  } catch (error) {
    return failure(error);
  }
}

/** Makes the address at which the provider ends its own session, when it has one. */
export async function providerSignOut(
  provider: Provider,
  origin: string,
  idToken: string | undefined,
): Promise<URL | undefined> {
  const configuration = await provider.configuration(origin);
  if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
  return oidc.buildEndSessionUrl(configuration, {
    post_logout_redirect_uri: `${origin}/afgemeld`,
    ...(idToken !== undefined && { id_token_hint: idToken }),
  });
}

async function userInfo(
  configuration: oidc.Configuration,
  accessToken: string,
  subject: string,
): Promise<Claims> {
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return {};
  return oidc.fetchUserInfo(configuration, accessToken, subject);
}

function failure(error: unknown): Returned {
  if (error instanceof oidc.AuthorizationResponseError) return { outcome: 'refused' };
  if (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant')
    return { outcome: 'mismatch' };
  const known = error instanceof oidc.ClientError ? error.code : undefined;
  if (known === 'OAUTH_INVALID_RESPONSE' || known === 'OAUTH_JWT_CLAIM_COMPARISON_FAILED')
    return { outcome: 'mismatch' };
  return { outcome: 'unreachable', cause: error };
}
