/**
 * Judges a bearer token of the API: signed by our identity provider, for us, for at most ten minutes, with our scope.
 * What its user may see is decided by the gate.
 */
import { createHash } from 'node:crypto';
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { isUuid } from '../../kernel/id.ts';
import { readRoleKeys } from './claims.ts';

export const API_AUDIENCE = 'werkwinkel-api';
export const API_SCOPE = 'werkwinkel';
export const TOKEN_SECONDS = 600;

const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'EdDSA'];
// Errors about the keys of the provider, not about the token.
const outages = ['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'];
const CLOCK_SKEW_SECONDS = 5;

/** A token that holds: who acts, through which client, and the token by which the database knows it. */
export interface Bearer {
  readonly gateToken: string;
  readonly subject: string;
  readonly client: string | undefined;
  readonly mandate: string | undefined;
  /** The roles that the provider gives this user, each as `role:KBO or OVO`; undefined when the token is silent. */
  readonly keys: readonly string[] | undefined;
  readonly expiresAt: number;
}

export type Judged =
  | { readonly outcome: 'valid'; readonly bearer: Bearer }
  | { readonly outcome: 'invalidAccessToken' | 'expiredAccessToken' | 'missingScope' };

/** Computes the token by which the gate knows a bearer token. */
export function gateTokenOf(jwt: string): string {
  return createHash('sha256').update(jwt).digest('base64url');
}

/** Verifies a token against the keys of the provider. */
export async function judgeBearer(jwt: string, issuer: string, keys: JWTVerifyGetKey): Promise<Judged> {
  try {
    const { payload } = await jwtVerify(jwt, keys, {
      issuer,
      audience: API_AUDIENCE,
      algorithms,
      requiredClaims: ['sub', 'iat', 'exp'],
      clockTolerance: CLOCK_SKEW_SECONDS,
      maxTokenAge: TOKEN_SECONDS,
    });
    return readPayload(jwt, payload);
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { outcome: 'expiredAccessToken' };
    if (error instanceof errors.JOSEError && !outages.includes(error.code))
      return { outcome: 'invalidAccessToken' };
    throw error;
  }
}

function readPayload(jwt: string, payload: JWTPayload): Judged {
  const { sub, iat = 0, exp = 0, scope, client_id: clientId, azp, mandate } = payload;
  if (sub === undefined || exp - iat > TOKEN_SECONDS) return { outcome: 'invalidAccessToken' };
  // The skew is for a provider whose clock runs ahead, not a longer life.
  if (exp <= Date.now() / 1000) return { outcome: 'expiredAccessToken' };
  if (!(typeof scope === 'string' ? scope : '').split(' ').includes(API_SCOPE))
    return { outcome: 'missingScope' };
  const named = typeof mandate === 'string' && isUuid(mandate) ? mandate : undefined;
  if (mandate !== named) return { outcome: 'invalidAccessToken' };
  const client = clientId ?? azp;
  return {
    outcome: 'valid',
    bearer: {
      gateToken: gateTokenOf(jwt),
      subject: sub,
      client: typeof client === 'string' ? client : undefined,
      mandate: named,
      keys: readRoleKeys(payload),
      expiresAt: exp,
    },
  };
}
