/** A document of a meeting or of one of its points, as people read it. Pure. */
import type { FileKind } from '../../adapters/files/file-kind.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Readers } from '../body/body.ts';

export interface MeetingDocument {
  readonly id: string;
  readonly title: string;
  readonly readers: Readers;
  readonly on: CivilDate;
  /** The point it belongs to; null is the meeting as a whole. */
  readonly item: string | null;
  /** Null once it was taken away. */
  readonly file: { readonly kind: FileKind; readonly size: number } | null;
  readonly removedBecause: string | null;
}

/** Gives the address of a document. */
export function documentAddress(id: string): string {
  return `/overleg/documenten/${id}`;
}

/** Gives the address where a document is added to a meeting. */
export function addDocumentPage(meeting: string): string {
  return `/overleg/vergaderingen/${meeting}/documenten`;
}
