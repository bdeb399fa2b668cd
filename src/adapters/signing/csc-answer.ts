/** What a service of the Cloud Signature Consortium answers, read strictly where it is used and not looked at elsewhere. */
import { z } from 'zod';
import { readCertificates } from './signature-check.ts';
import { algorithmFor } from './signing-algorithm.ts';
import type { Credential } from './signing-service.ts';

/** `info`: what the service calls itself, and where its authorisation server is when that is elsewhere. */
export const infoAnswer = z.object({ name: z.string().min(1).max(120), oauth2: z.url().optional() });

const credentialInfo = z.object({
  credentialID: z.string().min(1).max(500).optional(),
  key: z.object({ status: z.string().optional(), algo: z.array(z.string()) }),
  cert: z.object({ status: z.string().optional(), certificates: z.array(z.string()).min(1).max(10) }),
  /** Version 2 says `auth.mode`, version 1 `authMode`. */
  auth: z.object({ mode: z.string() }).optional(),
  authMode: z.string().optional(),
});

type CredentialInfo = z.infer<typeof credentialInfo>;

/** `credentials/list`: the names of the keys, and what they are where the service tells that at once. */
export const listAnswer = z.object({
  credentialIDs: z.array(z.string().min(1).max(500)).max(100),
  credentialInfos: z.array(credentialInfo).optional(),
});

export const infoOfCredential = credentialInfo;

/** `signatures/signHash`, of one fingerprint. */
export const signAnswer = z.object({ signatures: z.array(z.string().min(1).max(16_000)).length(1) });

/** Gives a key that can sign here: it works, its owner agrees to each signature at the service, and we know its way of signing. */
export function credentialOf(
  id: string,
  { key, cert, auth, authMode }: CredentialInfo,
): Credential | undefined {
  const algorithm = algorithmFor(key.algo);
  const mode = auth?.mode ?? authMode;
  const works = (key.status ?? 'enabled') === 'enabled' && (cert.status ?? 'valid') === 'valid';
  const asks = mode === undefined || mode === 'oauth2code' || mode === 'oauth2';
  if (algorithm === undefined || !works || !asks) return undefined;
  if (readCertificates(cert.certificates) === undefined) return undefined;
  return { id, algorithm, certificates: cert.certificates };
}
