/**
 * The two halves of a sign-in: leaving for the identity provider, and coming back with a login that becomes a session.
 * Pages and cookies are for session.web.tsx.
 */
import type { Queryable } from '../../adapters/database/pool.ts';
import { readCitizen, readLogin } from '../../adapters/identity/claims.ts';
import {
  type Audience,
  beginLogin,
  finishLogin,
  type Pending,
  type Returned,
} from '../../adapters/identity/client.ts';
import type { Identity } from '../../adapters/identity/identity.ts';
import { seal, unseal } from '../../adapters/identity/sealed.ts';
import { newToken } from '../../adapters/identity/session-token.ts';
import { safeReturn, SIGN_IN_MINUTES, type SignInTrouble } from './session.ts';
import { signIn, signInCitizen } from './session.sql.ts';

export interface SignInDependencies {
  readonly identity: Identity;
  readonly identityDatabase: Queryable;
  hashInsz(insz: string): Buffer;
}

export interface Departure {
  readonly url: string;
  /** What the browser keeps meanwhile and cannot read. */
  readonly cookie: string;
}

export type Arrival =
  | {
      readonly outcome: 'signedIn';
      readonly audience: Audience;
      readonly token: string;
      readonly mandates: number;
      readonly back: string | undefined;
    }
  | {
      readonly outcome: 'trouble';
      readonly trouble: SignInTrouble;
      readonly back: string | undefined;
      readonly cause?: unknown;
    };

const USE = 'sign-in';

interface Kept extends Pending {
  readonly back?: string;
}

/** Begins a sign-in. Throws when the provider cannot be reached. */
export async function depart(
  identity: Identity,
  origin: string,
  wish: { audience: Audience; hint?: string; back: string | undefined },
): Promise<Departure> {
  const { url, pending } = await beginLogin(identity.provider, origin, wish.audience, wish.hint);
  const kept: Kept = { ...pending, ...(wish.back !== undefined && { back: wish.back }) };
  const until = new Date(Date.now() + SIGN_IN_MINUTES * 60_000);
  return { url: url.href, cookie: seal(kept, USE, identity.cookieKey, until) };
}

/** Ends a sign-in: the login becomes a session under a new token, and the session the browser came with ends. */
export async function arrive(
  dependencies: SignInDependencies,
  came: { origin: string; query: string; cookie: string | undefined; previous: string | undefined },
): Promise<Arrival> {
  const kept = readKept(unseal(came.cookie, USE, dependencies.identity.cookieKey));
  if (kept === undefined) return { outcome: 'trouble', trouble: 'mismatch', back: undefined };
  const back = safeReturn(kept.back);
  const returned = await finishLogin(dependencies.identity.provider, came.origin, came.query, kept);
  if (returned.outcome !== 'returned')
    return {
      outcome: 'trouble',
      trouble: returned.outcome,
      back,
      ...(returned.outcome === 'unreachable' && { cause: returned.cause }),
    };
  const token = newToken();
  const signed = await open(dependencies, kept.audience, returned, { token, previous: came.previous });
  if (signed.outcome !== 'signedIn') return { outcome: 'trouble', trouble: signed.outcome, back };
  return { outcome: 'signedIn', audience: kept.audience, token, mandates: signed.mandates, back };
}

async function open(
  { identity, identityDatabase, hashInsz }: SignInDependencies,
  audience: Audience,
  { claims, idToken }: Extract<Returned, { outcome: 'returned' }>,
  tokens: { token: string; previous: string | undefined },
) {
  const issuer = identity.provider.name;
  if (audience === 'staff') return signIn(identityDatabase, readLogin(claims, issuer), idToken, tokens);
  const { rrn } = claims;
  if (typeof rrn !== 'string' || !/^\d{11}$/.test(rrn)) return { outcome: 'refused' as const };
  const citizen = readCitizen(claims, issuer);
  // The demo prepared its citizens under their user name; elsewhere nobody is prepared.
  const login = identity.demo === undefined ? citizen : { ...citizen, loginName: citizen.subject };
  return signInCitizen(identityDatabase, login, hashInsz(rrn), tokens);
}

/** Only what this module sealed opens, so its shape needs no more proof than this. */
function readKept(value: unknown): Kept | undefined {
  return isKept(value) ? value : undefined;
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'state' in value && 'verifier' in value;
}
