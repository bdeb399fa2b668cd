/** Puts the identity of a demo together: its provider, its accounts and its links. Production never loads this file. */
import type { DemoConfig } from '../../config.ts';
import type { Queryable } from '../database/pool.ts';
import { listDemoAccounts } from './demo-account.sql.ts';
import { demoCitizens } from './demo-account.ts';
import { DEMO_CLIENT, demoIssuer, demoKey, noteDemoIssuer } from './demo-key.ts';
import { demoProvider } from './demo-provider.ts';
import type { Identity } from './identity.ts';
import { cookieKey } from './sealed.ts';
import { singleUseLinks } from './single-use-link.ts';

/** Opens the identity of a demo. */
export async function openDemoIdentity(config: DemoConfig, identityDatabase: Queryable): Promise<Identity> {
  const issuer = demoIssuer(config.publicUrl);
  const key = await demoKey(config.dataDir);
  noteDemoIssuer(config.dataDir, issuer);
  const accounts = () => listDemoAccounts(identityDatabase);
  const provider = demoProvider({
    issuer,
    key,
    findAccount: async (userName) => (await accounts()).find((account) => account.userName === userName),
  });
  const { origin } = new URL(config.publicUrl);
  return {
    provider,
    issuer,
    keys: provider.keys,
    clientId: DEMO_CLIENT,
    cookieKey: cookieKey(provider.clientSecret),
    originOf: (host) => (isLoopback(host) ? (URL.parse(`http://${host}`)?.origin ?? origin) : origin),
    demo: {
      links: singleUseLinks(),
      accounts,
      insz: (userName) => demoCitizens[userName],
      mount: (app) => provider.mount(app),
    },
  };
}

function isLoopback(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/.test(host);
}
