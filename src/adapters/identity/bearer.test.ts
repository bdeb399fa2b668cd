import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeBearer } from './bearer.ts';

const issuer = 'https://provider.example';
type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
let own: Pair;
let foreign: Pair;
let keys: ReturnType<typeof createLocalJWKSet>;

beforeAll(async () => {
  own = await generateKeyPair('ES256');
  foreign = await generateKeyPair('ES256');
  keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(own.publicKey)), alg: 'ES256', kid: 'a' }] });
});

const now = () => Math.floor(Date.now() / 1000);
const claims = () => ({
  iss: issuer,
  aud: 'werkwinkel-api',
  sub: 'coach.vlierbeke',
  scope: 'werkwinkel',
  iat: now(),
  exp: now() + 600,
});

function sign(change: object = {}, key = own.privateKey): Promise<string> {
  return new SignJWT({ ...claims(), ...change }).setProtectedHeader({ alg: 'ES256', kid: 'a' }).sign(key);
}
const judge = async (jwt: string | Promise<string>) => judgeBearer(await jwt, issuer, keys);

describe('a bearer token', () => {
  it('holds when our provider signed it for us, for ten minutes and with our scope', async () => {
    const judged = await judge(sign());
    expect(judged).toMatchObject({ outcome: 'valid', bearer: { subject: 'coach.vlierbeke' } });
    expect(judged.outcome === 'valid' && judged.bearer.gateToken).toMatch(/^[\w-]{43}$/);
  });

  it('carries the roles that the provider gives, and tells when it is silent about them', async () => {
    const roles = { vo_orgcode: '0200000001', werkwinkel_rol_3d: ['coordinator', 'dpo:OVO000001'] };
    expect(await judge(sign(roles))).toMatchObject({
      bearer: { keys: ['coordinator:0200000001', 'dpo:OVO000001'] },
    });
    expect(await judge(sign({ werkwinkel_rol_3d: [] }))).toMatchObject({ bearer: { keys: [] } });
    expect(await judge(sign())).toMatchObject({ bearer: { keys: undefined } });
  });

  it('of another signer is refused', async () => {
    expect(await judge(sign({}, foreign.privateKey))).toEqual({ outcome: 'invalidAccessToken' });
  });

  it('without a signature is refused', async () => {
    expect(await judge(new UnsecuredJWT(claims()).encode())).toEqual({ outcome: 'invalidAccessToken' });
    expect(await judge('not.a.token')).toEqual({ outcome: 'invalidAccessToken' });
  });

  it('signed with the public key as if it were a secret is refused', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(own.publicKey)));
    const jwt = new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'a' }).sign(secret);
    expect(await judge(jwt)).toEqual({ outcome: 'invalidAccessToken' });
  });

  it('whose text was touched is refused', async () => {
    const [head, body, signature] = (await sign()).split('.');
    const other = Buffer.from(JSON.stringify({ ...claims(), sub: 'hoofd.vlierbeke' })).toString('base64url');
    expect(body).not.toBe(other);
    expect(await judge(`${head}.${other}.${signature}`)).toEqual({ outcome: 'invalidAccessToken' });
  });

  it.each([
    ['another issuer', { iss: 'https://other.example' }],
    ['another audience', { aud: 'another-api' }],
    ['no subject', { sub: undefined }],
    ['no moment of issue', { iat: undefined }],
    ['no end', { exp: undefined }],
    ['a life of more than ten minutes', { exp: Math.floor(Date.now() / 1000) + 900 }],
    ['a moment of issue in the future', { iat: Math.floor(Date.now() / 1000) + 120 }],
    ['a mandate that is no id', { mandate: 'all' }],
  ])('with %s is refused', async (_what, change) => {
    expect(await judge(sign(change))).toEqual({ outcome: 'invalidAccessToken' });
  });

  it('that is over is refused as expired, from its last second on', async () => {
    expect(await judge(sign({ iat: now() - 700, exp: now() - 100 }))).toEqual({
      outcome: 'expiredAccessToken',
    });
    expect(await judge(sign({ iat: now() - 60, exp: now() }))).toEqual({ outcome: 'expiredAccessToken' });
  });

  it('without our scope is refused as such', async () => {
    expect(await judge(sign({ scope: 'openid profile' }))).toEqual({ outcome: 'missingScope' });
  });

  it('is not judged while the keys of the provider cannot be had', async () => {
    const broken = () => Promise.reject(new Error('no connection'));
    await expect(judgeBearer(await sign(), issuer, broken)).rejects.toThrow('no connection');
  });
});
