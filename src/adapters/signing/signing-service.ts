/**
 * Signing by a service that keeps the key of whoever signs: the browser goes there twice, once to say who one is and once to sign one
 * fingerprint. An installation without such a service says so. What is signed and who may, is not known here.
 */
import type { SigningAlgorithm } from './signing-algorithm.ts';

/** One key of whoever signs, with the certificates that belong to it: the own one first, each as base64 of its DER bytes. */
export interface Credential {
  readonly id: string;
  readonly algorithm: SigningAlgorithm;
  readonly certificates: readonly string[];
}

/** What has to be remembered while the browser is at the service. */
export interface Visit {
  readonly state: string;
  readonly verifier: string;
}

/** The way to the service. */
export interface Departure extends Visit {
  readonly outcome: 'leaves';
  readonly url: string;
  /** What the service calls itself. */
  readonly service: string;
}

/**
 * Why nothing came of it: whoever signs said no; what came back does not belong to this visit, or was used before; the service does not
 * answer; or it answers something that cannot be used.
 */
export type Trouble = { readonly outcome: 'refused' | 'mismatch' | 'unreachable' | 'unusable' };

export type Listed = { readonly outcome: 'listed'; readonly credentials: readonly Credential[] };
export type Signed = {
  readonly outcome: 'signed';
  readonly signature: Buffer;
  readonly service: string;
};

/** What came back with the browser. */
export interface Return {
  readonly origin: string;
  /** Of the address at which the browser came back, with its question mark. */
  readonly query: string;
  readonly visit: Visit;
}

export interface SigningService {
  /** Where the service is, for people; absent where none is set up. */
  readonly host?: string;
  /** Leaves to say who one is. */
  identify(origin: string): Promise<Departure | Trouble>;
  /** Lists the keys of whoever came back. */
  listCredentials(back: Return): Promise<Listed | Trouble>;
  /** Leaves to sign this fingerprint (SHA-256) with this key. */
  authorise(origin: string, credential: Credential, digest: Buffer): Promise<Departure | Trouble>;
  /** Fetches the signature of the fingerprint that whoever came back agreed to. */
  sign(back: Return, credential: Credential, digest: Buffer): Promise<Signed | Trouble>;
}

/** Where the service sends the browser back to. */
export const SIGNED_AT = '/overeenkomsten/ondertekend';

const absent = (): Promise<Trouble> => Promise.resolve({ outcome: 'unreachable' });

/** The service of an installation that has none. */
export const noSigning: SigningService = {
  identify: absent,
  listCredentials: absent,
  authorise: absent,
  sign: absent,
};
