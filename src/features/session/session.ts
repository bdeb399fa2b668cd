/**
 * The noun: what a session is to this program, how long it lasts, and where someone may be sent back to. Who may do what
 * in it is for the gate.
 */

/** Minutes without a request after which a session ends, and after which it ends in any case. */
export const IDLE_MINUTES = 30;
export const LONGEST_MINUTES = 600;

/** Minutes someone has to come back from the identity provider. */
export const SIGN_IN_MINUTES = 10;

export const SESSION_COOKIE = '__Host-werkwinkel';
export const SIGN_IN_COOKIE = '__Host-inlog';

/** One of the mandates of a user, as the page of mandates shows it. */
export interface MandateChoice {
  readonly id: string;
  readonly role: string;
  readonly organisation: string;
  readonly unit: string | null;
  readonly team: string | null;
  /** False while a second person has not confirmed it. */
  readonly works: boolean;
  readonly current: boolean;
}

const BASE = 'http://werkwinkel.invalid';
const elsewhere = ['/aanmelden', '/afmelden', '/afgemeld', '/oidc', '/api'];

/**
 * Returns the path to go back to after signing in, or undefined when it does not lead to a page of this origin. Browsers
 * read a backslash as a slash and skip tabs and line ends, so the text is judged after parsing and refused when odd.
 */
export function safeReturn(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 2000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(text))
    return undefined;
  const url = URL.parse(text, BASE);
  if (url === null || url.origin !== BASE || url.pathname.startsWith('//')) return undefined;
  if (elsewhere.some((path) => url.pathname === path || url.pathname.startsWith(`${path}/`)))
    return undefined;
  return `${url.pathname}${url.search}`;
}

/** Chooses where someone goes after signing in. */
export function landing(audience: 'staff' | 'citizen', mandates: number, back: string | undefined): string {
  if (audience === 'citizen') return back ?? '/mijn';
  if (mandates === 1) return back ?? '/vandaag';
  return back === undefined ? '/mandaat' : `/mandaat?terug=${encodeURIComponent(back)}`;
}

/** Where someone goes on after signing in or choosing. */
export interface Return {
  readonly back: string | undefined;
}

/** Why signing in did not work. */
export type SignInTrouble =
  | 'unknownOrganisation'
  | 'disabled'
  | 'refused'
  | 'mismatch'
  | 'used'
  | 'unreachable';

/** Makes the address at which a sign-in begins, of staff, of a citizen, or in a demo of an account. */
export function startAddress(
  choice: ({ audience: 'staff' | 'citizen' } | { account: string }) & { back: string | undefined },
): string {
  const who: [string, string] =
    'account' in choice
      ? ['als', choice.account]
      : ['wie', choice.audience === 'citizen' ? 'burger' : 'organisatie'];
  const query = new URLSearchParams([who]);
  if (choice.back !== undefined) query.set('terug', choice.back);
  return `/aanmelden/start?${query}`;
}
