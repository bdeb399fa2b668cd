/**
 * Identity as one thing to register: the provider, the guard of every request, and nothing else. The pages are registered
 * apart, with what this leaves in `app.identity`.
 */
import type { FastifyInstance } from 'fastify';
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Identity } from '../../adapters/identity/identity.ts';
import { openIdentity } from '../../adapters/identity/open-identity.ts';
import type { InszKeys } from '../../adapters/keys/insz-keys.ts';
import type { Config } from '../../config.ts';
import { bearerDesk } from './bearer-desk.ts';
import { sessionPlugin } from './session.plugin.ts';

declare module 'fastify' {
  interface FastifyInstance {
    identity: Identity;
  }
}

export interface IdentityDependencies {
  readonly config: Config;
  /** As the application: asks who acts. */
  readonly database: Queryable;
  /** As the only role that may make sessions. */
  readonly identityDatabase: Queryable;
  readonly inszKeys: Pick<InszKeys, 'hash'>;
}

/** Opens identity for an application; register it on the root and before the routes. */
export async function identityPlugin(
  app: FastifyInstance,
  dependencies: IdentityDependencies,
): Promise<void> {
  const { config, database, identityDatabase, inszKeys } = dependencies;
  const identity = await openIdentity(config, identityDatabase);
  app.decorate('identity', identity);
  const desk = bearerDesk(identity, identityDatabase, (insz) => inszKeys.hash(insz));
  await app.register(sessionPlugin, { database, desk, originOf: (host: string) => identity.originOf(host) });
  identity.demo?.mount(app);
}
Object.assign(identityPlugin, { [Symbol.for('skip-override')]: true });
