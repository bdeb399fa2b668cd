/** What the server and the sealer say to each other, and how anyone asks the sealer for a checkpoint. */
import type { Connection } from '../adapters/database/connection.ts';
import type { KeyPlace } from '../gate/log-key.ts';

export interface SealerOrder {
  readonly connection: Connection;
  readonly place: KeyPlace;
  /** The setting WITNESS. */
  readonly witness: string | undefined;
  readonly intervalMs: number;
}

export type SealerNews =
  | { readonly news: 'sealed' }
  | { readonly news: 'trouble'; readonly what: 'seal' | 'witness'; readonly says: string };

/** A notification on this channel asks for a checkpoint now. */
export const SEAL_CHANNEL = 'werkwinkel_seal';
/** A sealer at work holds this advisory lock, shared. */
export const SEALER_PRESENT = 7_203_114_553;
