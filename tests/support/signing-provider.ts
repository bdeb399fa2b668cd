/**
 * A signing service on this machine that speaks the interface of the Cloud Signature Consortium, with keys that were made for tests. It holds
 * us to what the interface asks (PKCE, one use of a code, a token for one key and one fingerprint), and can be told to go wrong.
 */
import { constants, createHash, privateEncrypt, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { SigningAlgorithm } from '../../src/adapters/signing/signing-algorithm.ts';
import { rsaSigner, type SigningKey } from './signing-key.ts';

export type SigningFault =
  | 'none'
  /** Whoever signs says no. */
  | 'refuses'
  /** Another fingerprint than was asked is signed. */
  | 'signsOther'
  /** It answers nothing in time, an error, or no JSON. */
  | 'silent'
  | 'broken'
  | 'nonsense';

export interface OfferedKey extends SigningKey {
  readonly id: string;
  readonly algorithm: SigningAlgorithm;
  readonly status?: string;
}

export interface SigningProvider {
  readonly url: string;
  readonly client: { readonly url: string; readonly clientId: string; readonly clientSecret: string };
  fault: SigningFault;
  keys: readonly OfferedKey[];
  /** Keys are told with the list, or each when it is asked. */
  tellsAtOnce: boolean;
  /** The fingerprints it was asked to sign, in hexadecimal. */
  readonly signed: string[];
  close(): Promise<void>;
}

interface Grant {
  readonly scope: string;
  readonly challenge: string;
  readonly redirect: string;
  readonly credential?: string;
  readonly hash?: string;
}

const CLIENT = { clientId: 'werkwinkel', clientSecret: 'proef' };
const PATIENCE = 30_000;

/** Opens the service on a free port. */
export async function openSigningProvider(): Promise<SigningProvider> {
  const codes = new Map<string, Grant>();
  const tokens = new Map<string, Grant>();
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      if (service.fault === 'silent') return void setTimeout(() => response.end(), PATIENCE).unref();
      if (service.fault === 'broken') return void response.writeHead(503).end();
      if (service.fault === 'nonsense') return void response.end('<html>hello</html>');
      if (url.pathname === '/csc/v2/oauth2/authorize') {
        response.writeHead(302, { location: authorise(url, codes, service.fault === 'refuses') }).end();
        return;
      }
      const body = await textOf(request);
      const token = tokens.get((request.headers.authorization ?? '').replace('Bearer ', ''));
      const [status, answer] =
        url.pathname === '/csc/v2/oauth2/token'
          ? exchange(new URLSearchParams(body), codes, tokens)
          : call(service, url.pathname.replace('/csc/v2/', ''), JSON.parse(body || '{}'), token);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/csc/v2`;
  const service: SigningProvider = {
    url,
    client: { url, ...CLIENT },
    fault: 'none',
    keys: [{ ...rsaSigner, id: 'sleutel-1', algorithm: '1.2.840.113549.1.1.11' }],
    tellsAtOnce: true,
    signed: [],
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
  return service;
}

function authorise({ searchParams }: URL, codes: Map<string, Grant>, refuses: boolean): string {
  const asked = (name: string) => searchParams.get(name) ?? '';
  const back = new URL(asked('redirect_uri'));
  back.searchParams.set('state', asked('state'));
  const credential = asked('scope') === 'credential';
  const whole = asked('client_id') === CLIENT.clientId && asked('code_challenge_method') === 'S256';
  const forOne = !credential || (asked('numSignatures') === '1' && asked('credentialID') !== '');
  if (refuses || !whole || !forOne) {
    back.searchParams.set('error', refuses ? 'access_denied' : 'invalid_request');
    return back.href;
  }
  const code = randomBytes(16).toString('hex');
  codes.set(code, {
    scope: asked('scope'),
    challenge: asked('code_challenge'),
    redirect: asked('redirect_uri'),
    ...(credential && { credential: asked('credentialID'), hash: hexOf(asked('hashes'), 'base64url') }),
  });
  back.searchParams.set('code', code);
  return back.href;
}

function exchange(
  form: URLSearchParams,
  codes: Map<string, Grant>,
  tokens: Map<string, Grant>,
): [number, object] {
  const code = form.get('code') ?? '';
  const grant = codes.get(code);
  codes.delete(code);
  const proof = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url');
  if (form.get('client_secret') !== CLIENT.clientSecret) return [401, { error: 'invalid_client' }];
  if (grant === undefined || grant.challenge !== proof || grant.redirect !== form.get('redirect_uri'))
    return [400, { error: 'invalid_grant' }];
  const token = randomBytes(16).toString('hex');
  tokens.set(token, grant);
  const kind = grant.scope === 'credential' ? 'SAD' : 'Bearer';
  return [200, { access_token: token, token_type: kind, expires_in: 300 }];
}

function call(
  service: SigningProvider,
  method: string,
  body: { credentialID?: string; hashes?: string[]; signAlgo?: string; hashAlgorithmOID?: string },
  token: Grant | undefined,
): [number, object] {
  const key = service.keys.find(({ id }) => id === body.credentialID);
  if (method === 'info') return [200, { specs: '2.0.0.2', name: 'Proefdienst', authType: ['oauth2code'] }];
  if (method === 'signatures/signHash') return signHash(service, key, body, token);
  if (token?.scope !== 'service') return [401, { error: 'invalid_token' }];
  if (method === 'credentials/info' && key !== undefined) return [200, infoOf(key)];
  if (method !== 'credentials/list') return [400, { error: 'invalid_request' }];
  const infos = service.keys.map((one) => ({ credentialID: one.id, ...infoOf(one) }));
  const ids = service.keys.map(({ id }) => id);
  return [200, { credentialIDs: ids, ...(service.tellsAtOnce ? { credentialInfos: infos } : {}) }];
}

function infoOf({ algorithm, certificates, status = 'enabled' }: OfferedKey) {
  return {
    key: { status, algo: [algorithm], len: 256 },
    cert: { status: 'valid', certificates },
    auth: { mode: 'oauth2code' },
    multisign: 1,
  };
}

function signHash(
  service: SigningProvider,
  key: OfferedKey | undefined,
  { hashes = [], signAlgo, hashAlgorithmOID }: Parameters<typeof call>[2],
  token: Grant | undefined,
): [number, object] {
  const hash = hexOf(hashes[0] ?? '', 'base64');
  const allowed = token?.scope === 'credential' && token.credential === key?.id && token.hash === hash;
  const named = signAlgo === key?.algorithm && hashAlgorithmOID === '2.16.840.1.101.3.4.2.1';
  if (key === undefined || !allowed || !named || hashes.length !== 1)
    return [400, { error: 'invalid_request' }];
  service.signed.push(hash);
  const digest =
    service.fault === 'signsOther' ? createHash('sha256').update('iets anders').digest('hex') : hash;
  return [200, { signatures: [signDigest(key, Buffer.from(digest, 'hex')).toString('base64')] }];
}

// PKCS#1 v1.5 over a fingerprint that comes from elsewhere: the bytes that name SHA-256, then the fingerprint (RFC 8017, 9.2).
function signDigest({ key }: OfferedKey, digest: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from('3031300d060960864801650304020105000420', 'hex'), digest]);
  return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, named);
}

function hexOf(text: string, form: 'base64' | 'base64url'): string {
  return Buffer.from(text, form).toString('hex');
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
