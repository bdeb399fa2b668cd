/** Reads the accounts of a demo from its database; there are none in a database that is no demo. */
import type { Queryable } from '../database/pool.ts';
import type { DemoAccount } from './demo-account.ts';

/** Lists the accounts, by name. */
export async function listDemoAccounts(identityDatabase: Queryable): Promise<readonly DemoAccount[]> {
  const row = await identityDatabase.one<{ accounts: DemoAccount[] }>(
    'select identity.demo_accounts() as accounts',
  );
  return row?.accounts ?? [];
}
