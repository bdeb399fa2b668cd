/**
 * Opens the identity provider of this installation. The modules of the demo are loaded by a demo alone, so in production
 * there is no code that signs someone in without a password.
 */
import type { Config, ProductionConfig } from '../../config.ts';
import type { Queryable } from '../database/pool.ts';
import { discoveredProvider } from './discovered-provider.ts';
import type { Identity } from './identity.ts';
import { cookieKey } from './sealed.ts';

/** Opens the provider that the configuration names. */
export async function openIdentity(config: Config, identityDatabase: Queryable): Promise<Identity> {
  if (config.mode === 'production') return productionIdentity(config);
  const { openDemoIdentity } = await import('./demo-identity.ts');
  return openDemoIdentity(config, identityDatabase);
}

function productionIdentity({ publicUrl, identity }: ProductionConfig): Identity {
  const provider = discoveredProvider(identity);
  const { origin } = new URL(publicUrl);
  return {
    provider,
    issuer: identity.issuer,
    keys: provider.keys,
    clientId: identity.clientId,
    cookieKey: cookieKey(identity.clientSecret),
    originOf: () => origin,
  };
}
