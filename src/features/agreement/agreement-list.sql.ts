/** What is asked of many agreements: those that a reader may know, and those that wait for something that their organisation does. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Named } from '../flow/flow.ts';
import type { Part } from '../flow/flow-list.sql.ts';
import { agreementJson, named, visible } from './agreement.sql.ts';
import type { Agreement, AgreementLevel, AgreementStatus } from './agreement.ts';

export interface AgreementFilter {
  /** The id of an organisation that is a party. */
  readonly party?: string | undefined;
  readonly level?: AgreementLevel | undefined;
  readonly status?: AgreementStatus | undefined;
}

export interface AgreementList {
  readonly items: readonly Agreement[];
  readonly total: number;
  /** All parties of visible agreements, for the filter. */
  readonly parties: readonly Named[];
}

/** Lists agreements: in force first, then by title. */
export async function listAgreements(
  db: Queryable,
  filter: AgreementFilter,
  part: Part,
): Promise<AgreementList> {
  const row = await db.one<AgreementList>(
    `with ${visible}, found as (
       select a.*, row_number() over (order by a.state = 'inForce' desc, a.title, a.id) as place from visible a
       where ($1::uuid is null or exists (
           select from agreement_parties p join organisations o on o.ref = p.organisation where p.agreement_id = a.id and o.id = $1))
         and ($2::text is null or a.level = $2) and ($3::text is null or a.state = $3))
     select (select count(*) from found) as total,
       (select coalesce(jsonb_agg(q.row order by q.place), '[]') from (
          select a.place, ${agreementJson} as row from found a
          where $6::uuid is null or a.place > (select k.place from found k where k.id = $6)
          order by a.place limit $4 offset $5) q) as items,
       (select coalesce(jsonb_agg(${named('o')} order by o.name), '[]') from organisations o
        where o.ref in (select p.organisation from agreement_parties p join visible a on a.id = p.agreement_id)) as parties`,
    [
      filter.party ?? null,
      filter.level ?? null,
      filter.status ?? null,
      part.size,
      part.offset ?? 0,
      part.after ?? null,
    ],
  );
  return row ?? { items: [], total: 0, parties: [] };
}

/** An agreement in which a party can do something now, or that another party is to leave. */
export type Waiting =
  | (Named & { readonly act: 'agree' | 'submit' | 'decide' | 'sign' })
  | (Named & { readonly act: 'leaves'; readonly leaver: string; readonly until: CivilDate });

/**
 * Lists what waits for the organisation of who speaks for it: to agree with a draft, put it before the organs, note a decision, or sign; and
 * who gave notice in the last month.
 */
export function waitingForReader(db: Queryable): Promise<readonly Waiting[]> {
  return askGate(db, 'gate.agreements_waiting_for_reader()', []);
}
