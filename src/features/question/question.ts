/** The noun: what a person asked of who guides, as the organisation that was asked reads it. Words and shapes only. */
import type { PartRow } from '../../gate/parts.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { RequestSubject } from '../my/request.ts';

export interface QuestionRow extends PartRow {
  readonly about: RequestSubject;
  readonly text: string;
  readonly state: 'open' | 'answered';
  readonly due: CivilDate;
  readonly answer: string | null;
  readonly answeredOn: CivilDate | null;
  readonly by: string | null;
  readonly version: number;
}

/** The page of a dossier with what the person asked. */
export function questionAddress(person: string, id?: string): string {
  return `/dossiers/${person}/vragen${id === undefined ? '' : `#vraag-${id}`}`;
}
