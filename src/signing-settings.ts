/** Where a signing service is and who we are there, as the environment says it. */
import { ConfigError, type Variables, withoutSlash } from './environment.ts';

/** Where a signing service is, up to the names of what it does, and who we are there. */
export interface SigningSettings {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A signing service has an address and knows us by a name and a secret: all three, or none. */
export function readSigning(
  env: Variables,
  wanted: string,
  passes: (url: string) => boolean,
): { signing?: SigningSettings } {
  const url = env.checked('SIGNING_URL', wanted, passes);
  if (url === undefined) {
    for (const name of ['SIGNING_CLIENT_ID', 'SIGNING_CLIENT_SECRET'])
      env.refuse(name, 'goes with SIGNING_URL');
    return {};
  }
  const clientId = env.get('SIGNING_CLIENT_ID');
  const clientSecret = env.get('SIGNING_CLIENT_SECRET');
  if (clientId === undefined || clientSecret === undefined)
    throw new ConfigError('SIGNING_URL goes with SIGNING_CLIENT_ID and SIGNING_CLIENT_SECRET.');
  return { signing: { url: withoutSlash(url), clientId, clientSecret } };
}
