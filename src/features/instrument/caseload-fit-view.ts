/** What the page of who could start what shows: what was asked, and whom the gate listed. */
import type { ActorRow } from '../../gate/opened.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { CaseloadQuery, Wanted } from './caseload-fit.ts';
import type { ListedAnswers } from './kept-answer.sql.ts';

export interface CaseloadView {
  readonly actor: ActorRow;
  readonly query: CaseloadQuery;
  readonly wanted: Wanted;
  /** Nobody is listed before someone is looked for. */
  readonly listed?: ListedAnswers;
  readonly reason?: string | undefined;
  readonly problems?: readonly Problem[];
}
