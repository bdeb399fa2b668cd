/** Sessions for tests: a token that works, minted past the sign-in. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type DemoUser, demoAccounts, mandateId, userId } from '../../db/seeds/demo-account.ts';
import { insertRows } from '../../db/seeds/rows.ts';
import type { Queryable } from '../../src/adapters/database/pool.ts';

export interface SessionGiven {
  readonly kind?: 'session' | 'api' | 'job';
  /** Null for someone who still has to choose a mandate. */
  readonly mandate?: string | null;
  readonly purposes?: readonly string[];
  readonly mask?: number;
}

/** Signs a demo account in, in its first mandate. */
export function signInAs(admin: Queryable, user: DemoUser, overrides: SessionGiven = {}): Promise<string> {
  const first = demoAccounts[user].mandates[0];
  const mandate = first === undefined ? null : mandateId({ user, ...first });
  return openSession(admin, { id: userId(user), mandate, ...overrides });
}

interface SessionRow extends SessionGiven {
  readonly id: string;
  readonly person?: string | null;
}

/** Opens a session and gives its token. */
export async function openSession(
  admin: Queryable,
  row: Omit<SessionRow, 'kind'> & { readonly kind?: SessionGiven['kind'] | 'citizen' },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await insertRows(admin, 'sessions', [
    {
      id: randomUUID(),
      token_hash: `\\x${createHash('sha256').update(token).digest('hex')}`,
      kind: row.kind ?? 'session',
      user_id: row.id,
      mandate_id: row.mandate ?? null,
      person_id: row.person ?? null,
      purposes: row.purposes ?? null,
      category_mask: row.mask ?? -1,
      ends_at: new Date(Date.now() + 8 * 3_600_000).toISOString(),
    },
  ]);
  return token;
}
