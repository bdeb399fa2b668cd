/** A file as it lies in the database: its name, its kind and its bytes. */
import type { FileKind } from './file-kind.ts';

export interface StoredFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: Buffer;
}
