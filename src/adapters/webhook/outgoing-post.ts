/**
 * Sends a message to the address of another organisation. The name is looked up once, and the connection goes to the address that was judged:
 * a name that leads elsewhere a moment later leads nowhere. Only https, no redirect is followed, and of the answer only the status is read.
 */
import { lookup } from 'node:dns/promises';
import { request } from 'node:https';
import { isPublicAddress } from './public-address.ts';

export interface Outgoing {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How names are looked up and addresses judged; the defaults are those of the internet. */
export interface Reach {
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly allows: (address: string) => boolean;
  /** The authority that certificates have to be of; none is the usual ones. */
  readonly ca?: string;
}

export const internet: Reach = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  allows: isPublicAddress,
};

/** Gives the status of the answer, or undefined where nobody was reached or the address may not be written to. */
export type Post = (message: Outgoing) => Promise<number | undefined>;

const PATIENCE = 10_000;

/** Makes the way out. */
export function postTo({ resolve, allows, ca }: Reach): Post {
  return async ({ url, headers, body }) => {
    const { protocol, hostname, port, pathname, search } = new URL(url);
    if (protocol !== 'https:') return undefined;
    const addresses = await resolve(hostname).catch(() => []);
    const [address] = addresses;
    // One address of inside among several would do for who asks often enough.
    if (address === undefined || !addresses.every(allows)) return undefined;
    return new Promise((answer) => {
      const asked = request({
        host: address,
        servername: hostname,
        port: port === '' ? 443 : Number(port),
        path: `${pathname}${search}`,
        method: 'POST',
        headers: {
          ...headers,
          host: port === '' ? hostname : `${hostname}:${port}`,
          'content-length': Buffer.byteLength(body),
        },
        agent: false,
        signal: AbortSignal.timeout(PATIENCE),
        ...(ca === undefined ? {} : { ca }),
      });
      asked.on('response', (response) => {
        answer(response.statusCode);
        response.destroy();
      });
      asked.on('error', () => answer(undefined));
      asked.end(body);
    });
  };
}
