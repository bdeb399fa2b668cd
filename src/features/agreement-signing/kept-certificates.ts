/** The certificates of a signature as they are kept: encrypted, because one can hold a number in the national register. */
import type { InszKeys } from '../../adapters/keys/insz-keys.ts';
import { openBytes } from '../../adapters/keys/sealed-bytes.ts';

/** What their key is derived for. */
export const CERTIFICATES = 'signature certificates';

/** Opens certificates that came out of the database in base64: each again base64 of its DER bytes. */
export function openCertificates(keys: InszKeys, sealed: string): readonly string[] {
  const opened: string[] = JSON.parse(
    openBytes(keys.keyFor(CERTIFICATES), Buffer.from(sealed, 'base64')).toString('utf8'),
  );
  return opened;
}
