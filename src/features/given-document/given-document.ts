/** The noun: a document as the organisation that gave it reads it, with what the person said of it. Shapes only. */
import type { PartRow } from '../../gate/parts.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { GivenKind, Reading } from './own-document.ts';

export interface GivenDocument extends PartRow {
  readonly kind: GivenKind;
  readonly title: string;
  readonly body: string | null;
  readonly by: string | null;
  readonly withdrawnOn: CivilDate | null;
  readonly said: Reading | null;
  readonly saidOn: CivilDate | null;
  /** Who wrote it down, where the person said it in a talk. */
  readonly notedBy: string | null;
}

/** The page of a dossier with what was given. */
export function givenDocumentAddress(person: string, id?: string): string {
  return `/dossiers/${person}/documenten${id === undefined ? '' : `#document-${id}`}`;
}
