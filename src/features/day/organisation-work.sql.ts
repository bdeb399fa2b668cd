/** What waits for the organisation of who coordinates or is its secretary, for a day that shows no persons. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { OffAgenda } from '../agenda-proposal/agenda-proposal.ts';
import type { Waiting } from '../agreement/agreement-list.sql.ts';
import type { BodyWaiting } from '../body/body-waiting.ts';
import type { Overdue } from '../follow-up/follow-up.ts';

export interface OrganisationWork extends BodyWaiting {
  readonly agreements: readonly Waiting[];
}

export interface SecretaryDay {
  /** Null for who neither coordinates nor is secretary. */
  readonly work: OrganisationWork | null;
  readonly overdue: readonly Overdue[];
  readonly offAgenda: readonly OffAgenda[];
}

/** Reads it with what is late and what went off an agenda. */
export function readSecretaryDay(db: Queryable): Promise<SecretaryDay | undefined> {
  return db.one<SecretaryDay>(
    `select gate.work_of_reader() as work, gate.overdue_of_reader() as overdue, gate.off_agenda_of_reader() as "offAgenda"`,
  );
}
