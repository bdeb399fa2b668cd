/** Every statement of signing in and out. They run as the role that may make tokens; finding who acts as the application, sweeping as the worker. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Login } from '../../adapters/identity/claims.ts';
import { tokenHash } from '../../adapters/identity/session-token.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { IDLE_MINUTES, LONGEST_MINUTES, type MandateChoice } from './session.ts';

export type SignedIn =
  | { readonly outcome: 'signedIn'; readonly mandates: number }
  | { readonly outcome: 'unknownOrganisation' }
  | { readonly outcome: 'disabled' };

/** The token that a sign-in opens, and the one the browser came with, which it ends. */
export interface Tokens {
  readonly token: string;
  readonly previous: string | undefined;
}

/** Opens a session for someone who works for an organisation. */
export async function signIn(
  db: Queryable,
  login: Login,
  idToken: string | undefined,
  tokens: Tokens,
): Promise<SignedIn> {
  const row = await db.one<{ signed: SignedIn }>('select identity.sign_in($1, $2, $3) as signed', [
    JSON.stringify(login),
    idToken ?? null,
    sessionOf(tokens),
  ]);
  return answered(row).signed;
}

/** Opens a session for a person guided, found by the keyed hash of the INSZ. */
export async function signInCitizen(
  db: Queryable,
  login: Login,
  keyHash: Buffer,
  tokens: Tokens,
): Promise<SignedIn> {
  const row = await db.one<{ signed: SignedIn }>('select identity.citizen_sign_in($1, $2, $3) as signed', [
    JSON.stringify(login),
    keyHash,
    sessionOf(tokens),
  ]);
  return answered(row).signed;
}

/** Ends a session; returns what the provider wants to hear at its own sign-out. */
export async function signOut(db: Queryable, token: string): Promise<string | undefined> {
  const row = await db.one<{ hint: string | null }>('select identity.end_session($1, $2) as hint', [
    tokenHash(token),
    'signed out',
  ]);
  return row?.hint ?? undefined;
}

/** Lists what the user of a session can choose from; undefined when the session is over. */
export async function listMandates(db: Queryable, token: string): Promise<MandateChoice[] | undefined> {
  const row = await db.one<{ mandates: MandateChoice[] | null }>(
    'select identity.mandates_of($1) as mandates',
    [tokenHash(token)],
  );
  return row?.mandates ?? undefined;
}

/** Goes on in another mandate under a new token. */
export async function chooseMandate(
  db: Queryable,
  token: string,
  mandate: string,
  newToken: string,
): Promise<'chosen' | 'refused' | 'ended'> {
  const row = await db.one<{ outcome: 'chosen' | 'refused' | 'ended' }>(
    'select identity.choose_mandate($1, $2, $3) as outcome',
    [tokenHash(token), mandate, tokenHash(newToken)],
  );
  return answered(row).outcome;
}

/** What a verified bearer token says, for the database. */
export interface BearerClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly loginName: string;
  /** The roles that the provider gives, as at a sign-in: a token without any opens no mandate. */
  readonly keys: readonly string[];
  readonly client?: string;
  readonly mandate?: string;
  readonly keyHash?: string;
  readonly seconds: number;
}

/** Makes a verified bearer token known to the gate. */
export async function registerBearer(
  db: Queryable,
  gateToken: string,
  claims: BearerClaims,
): Promise<'registered' | 'unknownUser' | 'unknownClient' | 'noMandate'> {
  const row = await db.one<{ outcome: 'registered' | 'unknownUser' | 'unknownClient' | 'noMandate' }>(
    'select identity.api_session($1, $2) as outcome',
    [tokenHash(gateToken), JSON.stringify(claims)],
  );
  return answered(row).outcome;
}

/** Finds who acts with a token, as the application. */
export async function findActor(app: Queryable, token: string): Promise<ActorRow | undefined> {
  const row = await app.one<{ actor: ActorRow | null }>('select gate.whoami($1) as actor', [token]);
  return row?.actor ?? undefined;
}

/** Takes away what is left of sessions a week after their end, as the worker; gives how many went. */
export async function sweepSessions(jobs: Queryable): Promise<number> {
  const row = await jobs.one<{ gone: number }>('select gate.sweep_sessions() as gone');
  return answered(row).gone;
}

function sessionOf({ token, previous }: Tokens): string {
  return JSON.stringify({
    hash: tokenHash(token).toString('hex'),
    ...(previous !== undefined && { previousHash: tokenHash(previous).toString('hex') }),
    idleMinutes: IDLE_MINUTES,
    minutes: LONGEST_MINUTES,
  });
}

function answered<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('A function of sessions answered nothing.');
  return row;
}
