/** A webhook: what it can be told of, where it may stand, and how what is told is signed. Pure. */
import { createHmac } from 'node:crypto';
import { isIP } from 'node:net';

export const topics = ['agreements', 'flows', 'referrals'] as const;
export type Topic = (typeof topics)[number];

export interface Webhook {
  readonly id: string;
  readonly topic: Topic;
  readonly url: string;
  readonly madeAt: string;
  /** Since when nothing is told to it any more. */
  readonly offAt: string | null;
  /** How many messages wait. */
  readonly waiting: number;
  readonly last: {
    readonly at: string;
    readonly state: 'delivered' | 'givenUp';
    readonly answer: number | null;
  } | null;
}

/** For which use the secret is sealed. */
export const SECRET_USE = 'webhook secret';

/** Tells whether a message could be sent there at all: https, a name of the internet, and nobody's password in it. */
export function isWebhookUrl(typed: string): boolean {
  if (!URL.canParse(typed)) return false;
  const { protocol, hostname, username, password, hash } = new URL(typed);
  const plain = hostname.replace(/^\[|\]$/g, '');
  if (protocol !== 'https:' || username !== '' || password !== '' || hash !== '' || isIP(plain) !== 0)
    return false;
  return (
    /\.[a-z][a-z0-9-]*$/i.test(plain) &&
    !/\.(local|localhost|internal|lan|home|arpa|test|invalid|onion)$/i.test(plain)
  );
}

/** What is told: an opaque id, a time and a neutral word. */
export function messageOf({ subject, at }: { readonly subject: string; readonly at: string }): string {
  return JSON.stringify({ id: subject, time: at, word: 'changed' });
}

/** Signs a message with the moment of sending, so that whoever keeps one cannot send it again later. */
export function signatureOf(secret: string, seconds: number, body: string): string {
  const signed = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${signed}`;
}
