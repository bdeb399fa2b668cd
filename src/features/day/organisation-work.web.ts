/** Reads what waits for the organisation of who coordinates or is its secretary. Nobody else is asked for it. */
import type { Database } from '../../adapters/database/pool.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { asReader } from '../../gate/reader.ts';
import { isCoordinator } from '../agreement/agreement.ts';
import { type Waiting, waitingFor } from '../agreement/agreement.sql.ts';
import { readBodyWaiting } from '../body/body-waiting.sql.ts';

export type OrganisationWork = Awaited<ReturnType<typeof readBodyWaiting>> & {
  readonly agreements: readonly Waiting[];
};

/** Gives what waits, or nothing for who only guides people. */
export async function readWork(
  database: Database,
  token: string,
  actor: ActorRow,
): Promise<OrganisationWork | undefined> {
  const own = actor.organisation_id;
  if (own === null || !(isCoordinator(actor) || actor.purposes.includes('consultation'))) return undefined;
  return asReader(database, token, async (db) => ({
    agreements: isCoordinator(actor) ? await waitingFor(db, own) : [],
    ...(await readBodyWaiting(db)),
  }));
}
