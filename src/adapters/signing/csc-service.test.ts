/** A signing service that keeps silent holds nobody up for longer than we have patience, and without a service nothing is asked of any. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSigningProvider, type SigningProvider } from '../../../tests/support/signing-provider.ts';
import { cscService } from './csc-service.ts';
import { noSigning } from './signing-service.ts';

let provider: SigningProvider;
beforeAll(async () => {
  provider = await openSigningProvider();
});
afterAll(() => provider.close());

const origin = 'http://localhost:8080';

test('a service that keeps silent is said to be out of reach, also while a code is exchanged', async () => {
  const service = cscService(provider.client, 0.3);
  const leaving = await service.identify(origin);
  if (leaving.outcome !== 'leaves') throw new Error(leaving.outcome);
  const { state, verifier } = leaving;
  const back = { origin, query: `?code=abc&state=${state}`, visit: { state, verifier } };
  provider.fault = 'silent';
  expect(await service.identify(origin)).toEqual({ outcome: 'unreachable' });
  expect(await service.listCredentials(back)).toEqual({ outcome: 'unreachable' });
  provider.fault = 'none';
  expect(await service.listCredentials(back)).toEqual({ outcome: 'mismatch' });
  expect(await service.listCredentials({ ...back, query: '?code=abc&state=anders' })).toEqual({
    outcome: 'mismatch',
  });
});

test('whoever signs is sent to the service with our name, a proof that it is we who asked, and the way back', async () => {
  const leaving = await cscService(provider.client).identify(origin);
  expect(leaving).toMatchObject({ outcome: 'leaves', service: 'Proefdienst' });
  const asked = new URL(leaving.outcome === 'leaves' ? leaving.url : '');
  expect(`${asked.origin}${asked.pathname}`).toBe(`${provider.url}/oauth2/authorize`);
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    response_type: 'code',
    client_id: 'werkwinkel',
    scope: 'service',
    redirect_uri: `${origin}/overeenkomsten/ondertekend`,
    code_challenge_method: 'S256',
  });
});

test('an installation without a service has none', async () => {
  expect(noSigning.host).toBeUndefined();
  expect(await noSigning.identify(origin)).toEqual({ outcome: 'unreachable' });
});
