/**
 * Takes a bearer token in: verified once, made known to the gate once, and from then on only recognised. What the token
 * opens is asked of the gate at each request, so an ended mandate or user works at once.
 */
import type { Queryable } from '../../adapters/database/pool.ts';
import { type Bearer, gateTokenOf, judgeBearer } from '../../adapters/identity/bearer.ts';
import type { Identity } from '../../adapters/identity/identity.ts';
import { registerBearer } from './session.sql.ts';

export type Taken =
  | { readonly outcome: 'taken'; readonly token: string }
  | {
      readonly outcome:
        | 'noAccessToken'
        | 'invalidAccessToken'
        | 'expiredAccessToken'
        | 'missingScope'
        | 'missingPermission';
    };

export interface BearerDesk {
  /** Takes the Authorization header of a request. */
  take(authorization: string): Promise<Taken>;
}

const MOST_KNOWN = 10_000;

/** Opens the desk; `hashInsz` is used for the invented citizens of a demo alone. */
export function bearerDesk(
  identity: Identity,
  identityDatabase: Queryable,
  hashInsz: (insz: string) => Buffer,
): BearerDesk {
  const known = new Map<string, number>();
  const now = () => Math.floor(Date.now() / 1000);
  return {
    async take(authorization) {
      const jwt = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization)?.[1];
      if (jwt === undefined) return { outcome: 'invalidAccessToken' };
      const token = gateTokenOf(jwt);
      const expiry = known.get(token);
      if (expiry !== undefined)
        return expiry > now() ? { outcome: 'taken', token } : { outcome: 'expiredAccessToken' };
      const judged = await judgeBearer(jwt, identity.issuer, identity.keys);
      if (judged.outcome !== 'valid') return judged;
      const keys = judged.bearer.keys ?? (await demoKeys(identity, judged.bearer.subject));
      const claims = claimsOf(identity, { ...judged.bearer, keys }, hashInsz, now());
      const registered = await registerBearer(identityDatabase, token, claims);
      if (registered === 'noMandate') return { outcome: 'missingPermission' };
      if (registered !== 'registered') return { outcome: 'invalidAccessToken' };
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(token, judged.bearer.expiresAt);
      return { outcome: 'taken', token };
    },
  };
}

/** A token of the demo's own command line is made without a database, so its roles are looked up as its provider does. */
async function demoKeys(identity: Identity, subject: string): Promise<string[]> {
  const account = (await identity.demo?.accounts())?.find(({ userName }) => userName === subject);
  return account?.mandates.map(({ role, key }) => `${role}:${key}`) ?? [];
}

function claimsOf(
  identity: Identity,
  bearer: Bearer & { readonly keys: readonly string[] },
  hashInsz: (insz: string) => Buffer,
  now: number,
): Parameters<typeof registerBearer>[2] {
  const insz = identity.demo?.insz(bearer.subject);
  return {
    issuer: identity.provider.name,
    subject: bearer.subject,
    loginName: bearer.subject,
    keys: bearer.keys,
    seconds: bearer.expiresAt - now,
    ...(bearer.client !== identity.clientId && { client: bearer.client ?? '' }),
    ...(bearer.mandate !== undefined && { mandate: bearer.mandate }),
    ...(insz !== undefined && { keyHash: hashInsz(insz).toString('hex') }),
  };
}
