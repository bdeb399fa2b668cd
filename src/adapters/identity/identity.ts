/** What the program knows of its identity provider, whichever it is. How one is opened, stands in open-identity.ts. */
import type { FastifyInstance } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import type { Provider } from './client.ts';
import type { DemoAccount } from './demo-account.ts';
import type { SingleUseLinks } from './single-use-link.ts';

export interface Identity {
  readonly provider: Provider;
  /** The issuer that a bearer token must name, and the keys that must have signed it. */
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
  /** Our own name at the provider: a bearer token made for it has the rights of its user. */
  readonly clientId: string;
  /** Seals the cookie between leaving for the provider and coming back; the same in every process. */
  readonly cookieKey: Buffer;
  /** The origin of a request: fixed in production, the host that was used in a demo. */
  originOf(host: string): string;
  readonly demo?: DemoIdentity;
}

/** What only a demo has. */
export interface DemoIdentity {
  readonly links: SingleUseLinks;
  accounts(): Promise<readonly DemoAccount[]>;
  /** Gives the INSZ of an invented citizen. */
  insz(userName: string): string | undefined;
  mount(app: FastifyInstance): void;
}
