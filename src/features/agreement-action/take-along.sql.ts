/** Which running actions of the agreement before a renewal can take along, and taking them. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';

export interface Takeable {
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
}

/** Lists what runs in the agreement before and was not taken along yet. */
export async function listTakeable(db: Queryable, renewal: string): Promise<readonly Takeable[]> {
  const row = await db.one<{ found: Takeable[] }>(
    `select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'title', x.title, 'owner', o.name) order by x.number), '[]') as found
     from agreements a join agreement_actions x on x.agreement_id = a.renews and x.status = 'running'
     left join organisations o on o.ref = x.owner
     where a.id = $1 and not exists (select from agreement_actions n where n.agreement_id = a.id and n.taken_from = x.id)`,
    [renewal],
  );
  return row?.found ?? [];
}

/** Takes them along as drafts. */
export function takeAlong(
  db: Queryable,
  token: string,
  renewal: string,
  actions: readonly string[],
): Promise<Answer> {
  return askGate(db, 'gate.take_along_actions($1, $2, $3)', [token, renewal, actions]);
}
