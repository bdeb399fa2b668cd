/** What must come back with the browser from a signing service, as it is kept: its hash, so that reading the table opens nothing. */
import { createHash } from 'node:crypto';

export function stateHash(state: string): Buffer {
  return createHash('sha256').update(state).digest();
}
