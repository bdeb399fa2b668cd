/** The ways of signing a SHA-256 fingerprint that are taken: how a service names each (by OID), and how node verifies it. */
import { constants, type SigningOptions } from 'node:crypto';

/** SHA-256, as a service names it. */
export const SHA_256 = '2.16.840.1.101.3.4.2.1';

interface Way {
  readonly label: string;
  /** Of the key in the certificate. */
  readonly keys: readonly string[];
  /** What the service is told beside the name, in base64. */
  readonly parameters?: string;
  readonly verify: SigningOptions;
}

// RSASSA-PSS-params of RFC 4055: SHA-256, MGF1 with SHA-256, a salt of 32 bytes.
const PSS_PARAMETERS = 'MDSgDzANBglghkgBZQMEAgEFAKEcMBoGCSqGSIb3DQEBCDANBglghkgBZQMEAgEFAKIDAgEg';

const ecdsa: Way = { label: 'ECDSA, SHA-256', keys: ['ec'], verify: { dsaEncoding: 'der' } };
const rsa: Way = {
  label: 'RSA, SHA-256',
  keys: ['rsa'],
  verify: { padding: constants.RSA_PKCS1_PADDING },
};

/** The first that a key can do is asked; a key that names only its kind comes last. */
const ways = {
  '1.2.840.10045.4.3.2': ecdsa,
  '1.2.840.113549.1.1.11': rsa,
  '1.2.840.113549.1.1.10': {
    label: 'RSA-PSS, SHA-256',
    keys: ['rsa', 'rsa-pss'],
    parameters: PSS_PARAMETERS,
    verify: {
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
    },
  },
  '1.2.840.10045.2.1': ecdsa,
  '1.2.840.113549.1.1.1': rsa,
} as const satisfies Readonly<Record<string, Way>>;

export type SigningAlgorithm = keyof typeof ways;

export const signingAlgorithms: Readonly<Record<SigningAlgorithm, Way>> = ways;

export const signingAlgorithmCodes = Object.keys(ways) as readonly SigningAlgorithm[];

/** Chooses what a key is asked to do; nothing where it can do none of these. */
export function algorithmFor(known: readonly string[]): SigningAlgorithm | undefined {
  return signingAlgorithmCodes.find((code) => known.includes(code));
}
