/**
 * Looks whether a signature is of this text and of the key in this certificate, whether the certificate held on that moment, and whether
 * the certificates follow from one another. Whether the service is on a list of trusted ones, whether a certificate was revoked, and
 * whether it is a qualified one, is not looked at here, and whoever shows the result says so.
 */
import { verify, X509Certificate } from 'node:crypto';
import { type SigningAlgorithm, signingAlgorithms } from './signing-algorithm.ts';

export interface SignatureGiven {
  readonly text: string;
  readonly signature: Buffer;
  readonly algorithm: SigningAlgorithm;
  /** The certificate of the key first, each as base64 of its DER bytes. */
  readonly certificates: readonly string[];
  readonly at: Date;
}

/** Whose certificate it is, and how far the certificates go. */
export interface Holder {
  readonly name: string;
  /** Who gave the certificate. */
  readonly issuer: string;
  readonly from: Date;
  readonly until: Date;
  /** How many certificates there are. */
  readonly chain: number;
}

export type Checked =
  | { readonly outcome: 'fits'; readonly holder: Holder }
  /** Another text, another key or another way of signing; not on this day; certificates that do not follow; none that can be read. */
  | { readonly outcome: 'otherTextOrKey' | 'outsideItsDays' | 'brokenChain' | 'unreadable' };

/** Looks at a signature in all these ways. */
export function checkSignature({ text, signature, algorithm, certificates, at }: SignatureGiven): Checked {
  const chain = readCertificates(certificates);
  const [own] = chain ?? [];
  if (chain === undefined || own === undefined) return { outcome: 'unreadable' };
  if (!isOf(own, algorithm, text, signature)) return { outcome: 'otherTextOrKey' };
  const holder = holderOf(own, chain.length);
  if (at < holder.from || at > holder.until) return { outcome: 'outsideItsDays' };
  return follows(chain) ? { outcome: 'fits', holder } : { outcome: 'brokenChain' };
}

/** Reads certificates from base64 of their DER bytes; nothing where one is none. */
export function readCertificates(certificates: readonly string[]): X509Certificate[] | undefined {
  try {
    return certificates.map((one) => new X509Certificate(Buffer.from(one, 'base64')));
  } catch {
    return undefined;
  }
}

/** Tells whose certificate it is. */
export function holderOf(own: X509Certificate, chain: number): Holder {
  return {
    name: nameIn(own.subject),
    issuer: nameIn(own.issuer),
    from: new Date(own.validFrom),
    until: new Date(own.validTo),
    chain,
  };
}

function isOf(own: X509Certificate, algorithm: SigningAlgorithm, text: string, signature: Buffer): boolean {
  const way = signingAlgorithms[algorithm];
  if (!way.keys.includes(own.publicKey.asymmetricKeyType ?? '')) return false;
  try {
    return verify('sha256', Buffer.from(text, 'utf8'), { key: own.publicKey, ...way.verify }, signature);
  } catch {
    return false; // not the form of a signature at all
  }
}

function follows(chain: readonly X509Certificate[]): boolean {
  return chain.every((one, index) => {
    const above = chain[index + 1];
    return above === undefined || (one.checkIssued(above) && one.verify(above.publicKey));
  });
}

/** Gives the common name in `CN=Mieke Proef\nO=…`, else all of it. */
function nameIn(subject: string): string {
  const named = /^CN=(.+)$/m.exec(subject)?.[1];
  return named ?? subject.replaceAll('\n', ', ');
}
