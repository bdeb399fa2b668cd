/**
 * A signing service that speaks the interface of the Cloud Signature Consortium, version 2: the browser goes there once with the scope
 * `service`, so that we may list the keys, and once with the scope `credential` for one key and one fingerprint; only then it signs.
 * Nothing but the fingerprint leaves.
 */
import * as oidc from 'openid-client';
import type { z } from 'zod';
import type { SigningSettings } from '../../config.ts';
import { credentialOf, infoAnswer, infoOfCredential, listAnswer, signAnswer } from './csc-answer.ts';
import { SHA_256, signingAlgorithms } from './signing-algorithm.ts';
import {
  type Credential,
  type Departure,
  type Return,
  SIGNED_AT,
  type SigningService,
  type Trouble,
} from './signing-service.ts';

/** The service refused, or answered what is none of its answers. */
class Unusable extends Error {}

/** How long the service may keep someone waiting, in seconds. */
const PATIENCE = 10;
/** More keys than anyone has. */
const MOST_KEYS = 10;

/** Makes the way to a service; nothing is asked before it is needed. */
export function cscService(settings: SigningSettings, patience = PATIENCE): SigningService {
  const post = poster(settings.url, patience);
  const about = () => post('info', {}, infoAnswer);
  const leave = (origin: string, asked: Record<string, string>) =>
    attempted(async () => departure(settings, patience, await about(), origin, asked));
  const enter = async (back: Return) => {
    const { name, oauth2 } = await about();
    return { name, token: await tokenOf(settings, patience, oauth2, back) };
  };
  return {
    host: new URL(settings.url).host,
    identify: (origin) => leave(origin, { scope: 'service' }),
    listCredentials: (back) =>
      attempted(async () => {
        const credentials = await usableCredentials(post, (await enter(back)).token);
        return credentials.length === 0 ? { outcome: 'unusable' } : { outcome: 'listed', credentials };
      }),
    authorise: (origin, credential, digest) =>
      leave(origin, {
        scope: 'credential',
        credentialID: credential.id,
        numSignatures: '1',
        hashes: digest.toString('base64url'),
        hashAlgorithmOID: SHA_256,
      }),
    sign: (back, credential, digest) =>
      attempted(async () => {
        const { name, token } = await enter(back);
        const { signatures } = await post(
          'signatures/signHash',
          signRequest(credential, digest),
          signAnswer,
          token,
        );
        return { outcome: 'signed', signature: Buffer.from(signatures[0] ?? '', 'base64'), service: name };
      }),
  };
}

type Post = <Schema extends z.ZodType>(
  path: string,
  body: object,
  schema: Schema,
  token?: string,
) => Promise<z.infer<Schema>>;

function poster(base: string, patience: number): Post {
  return async (path, body, schema, token) => {
    const answer = await fetch(`${base}/${path}`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(patience * 1000),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    if (answer.status >= 500) throw new Error(`The signing service answers ${answer.status} to ${path}.`);
    const read = schema.safeParse(await answer.json().catch(() => undefined));
    if (!answer.ok || !read.success) throw new Unusable(`${path}: ${answer.status}`);
    return read.data;
  };
}

function signRequest({ id, algorithm }: Credential, digest: Buffer): object {
  const { parameters } = signingAlgorithms[algorithm];
  return {
    credentialID: id,
    hashes: [digest.toString('base64')],
    hashAlgorithmOID: SHA_256,
    signAlgo: algorithm,
    ...(parameters === undefined ? {} : { signAlgoParams: parameters }),
    operationMode: 'S',
  };
}

/** Asks for the keys at once, or one by one where the service tells only their names. */
async function usableCredentials(post: Post, token: string): Promise<Credential[]> {
  const wanted = { certificates: 'chain', certInfo: true, authInfo: true };
  const list = { ...wanted, credentialInfo: true, onlyValid: true, maxResults: MOST_KEYS };
  const { credentialIDs, credentialInfos } = await post('credentials/list', list, listAnswer, token);
  const found: (Credential | undefined)[] = [];
  for (const id of credentialIDs.slice(0, MOST_KEYS)) {
    const known = credentialInfos?.find(({ credentialID }) => credentialID === id);
    const asked = { ...wanted, credentialID: id };
    found.push(credentialOf(id, known ?? (await post('credentials/info', asked, infoOfCredential, token))));
  }
  return found.filter((one) => one !== undefined);
}

async function departure(
  settings: SigningSettings,
  patience: number,
  { name, oauth2 }: z.infer<typeof infoAnswer>,
  origin: string,
  asked: Record<string, string>,
): Promise<Departure> {
  const verifier = oidc.randomPKCECodeVerifier();
  const state = oidc.randomState();
  const url = oidc.buildAuthorizationUrl(clientOf(settings, patience, oauth2), {
    redirect_uri: `${origin}${SIGNED_AT}`,
    state,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...asked,
  });
  return { outcome: 'leaves', url: url.href, state, verifier, service: name };
}

async function tokenOf(
  settings: SigningSettings,
  patience: number,
  oauth2: string | undefined,
  { origin, query, visit }: Return,
): Promise<string> {
  const client = clientOf(settings, patience, oauth2);
  const tokens = await oidc.authorizationCodeGrant(client, new URL(`${origin}${SIGNED_AT}${query}`), {
    expectedState: visit.state,
    pkceCodeVerifier: visit.verifier,
  });
  return tokens.access_token;
}

function clientOf({ url, clientId, clientSecret }: SigningSettings, patience: number, oauth2 = url) {
  const base = oauth2.replace(/\/+$/, '');
  const insecure = new URL(url).protocol === 'http:';
  if (!insecure && !base.startsWith('https:'))
    throw new Unusable('The service wants its users without https.');
  const client = new oidc.Configuration(
    {
      issuer: base,
      authorization_endpoint: `${base}/oauth2/authorize`,
      token_endpoint: `${base}/oauth2/token`,
    },
    clientId,
    { client_secret: clientSecret },
    oidc.ClientSecretPost(clientSecret),
  );
  client.timeout = patience;
  client[oidc.customFetch] = fetchBearer;
  if (insecure) oidc.allowInsecureRequests(client);
  return client;
}

// The consortium calls the token of a key `SAD`, and lets it be used as the bearer token that it is; the library knows only that name.
const fetchBearer: oidc.CustomFetch = async (url, options) => {
  const answer = await fetch(url, options as RequestInit);
  const text = (await answer.text()).replace(/("token_type"\s*:\s*)"SAD"/i, '$1"Bearer"');
  return new Response(text, { status: answer.status, headers: answer.headers });
};

async function attempted<Done>(work: () => Promise<Done>): Promise<Done | Trouble> {
  try {
    return await work();
  } catch (error) {
    return { outcome: troubleOf(error) };
  }
}

function troubleOf(error: unknown): Trouble['outcome'] {
  if (error instanceof oidc.AuthorizationResponseError)
    return error.error === 'access_denied' ? 'refused' : 'unusable';
  if (error instanceof oidc.ResponseBodyError)
    return error.error === 'invalid_grant' ? 'mismatch' : 'unusable';
  if (error instanceof Unusable) return 'unusable';
  const strange = error instanceof oidc.ClientError && error.code === 'OAUTH_INVALID_RESPONSE';
  return strange ? 'mismatch' : 'unreachable';
}
