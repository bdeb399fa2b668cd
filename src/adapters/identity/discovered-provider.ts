/** The OpenID provider that the operator named, found by discovery at the first sign-in and asked again after a failure. */
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as oidc from 'openid-client';
import type { Provider } from './client.ts';

export interface DiscoveredProvider extends Provider {
  /** The keys with which the provider signs. */
  readonly keys: JWTVerifyGetKey;
}

export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const TIMEOUT_SECONDS = 10;

/** Makes the way to a provider; nothing is asked before it is needed. */
export function discoveredProvider(settings: ProviderSettings): DiscoveredProvider {
  let found: Promise<oidc.Configuration> | undefined;
  let keySet: JWTVerifyGetKey | undefined;
  const configuration = () => {
    found ??= discover(settings).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  return {
    name: settings.issuer,
    configuration,
    async keys(header, input) {
      const address = (await configuration()).serverMetadata().jwks_uri;
      if (address === undefined) throw new Error('The identity provider publishes no keys.');
      keySet ??= createRemoteJWKSet(new URL(address));
      return keySet(header, input);
    },
  };
}

async function discover(settings: ProviderSettings): Promise<oidc.Configuration> {
  const server = new URL(settings.issuer);
  const loopback = server.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(server.hostname);
  const authentication = oidc.ClientSecretBasic(settings.clientSecret);
  return oidc.discovery(server, settings.clientId, settings.clientSecret, authentication, {
    timeout: TIMEOUT_SECONDS,
    execute: [oidc.enableNonRepudiationChecks, ...(loopback ? [oidc.allowInsecureRequests] : [])],
  });
}
