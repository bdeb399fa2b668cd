/** What waits at the bodies that the reader keeps, and the seats for which the own organisation was asked. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { OffAgenda } from '../agenda-proposal/agenda-proposal.ts';
import type { Overdue } from '../follow-up/follow-up.ts';
import type { BodyName } from './body.ts';
import type { AskedSeat } from './seat.ts';

export interface BodyWaiting {
  /** Concerns that stand at, or right under, a body that the reader keeps. */
  readonly toSeeTo: readonly { readonly body: BodyName; readonly concerns: number }[];
  /** Points of meetings held that wait for their decision. */
  readonly toDecide: readonly { readonly meeting: string; readonly body: string; readonly items: number }[];
  /** The seats to which the reader's organisation has not answered yet. */
  readonly asked: readonly AskedSeat[];
}

/** A body by its name, as JSON. */
export const named = (alias: string) =>
  `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'level', ${alias}.level)`;

/** How many concerns stand open at a body. */
export const openAt = (body: string) =>
  `(select count(*) from concerns c where c.body_id = ${body}.id and c.bundled_into is null and c.decision_id is null)`;

/** What waits, as pairs of JSON; the reader's bodies stand in `kept` of the relation named. */
export const waitingJson = (reader: string) => `'asked', gate.seats_asked_of_reader(),
       'toSeeTo', (select coalesce(jsonb_agg(jsonb_build_object('body', ${named('b')}, 'concerns', ${openAt('b')}) order by b.level, b.name), '[]')
         from bodies b where (b.id = any (${reader}.kept) or b.parent = any (${reader}.kept)) and ${openAt('b')} > 0),
       'toDecide', (select coalesce(jsonb_agg(jsonb_build_object('meeting', q.id, 'body', q.name, 'items', q.items) order by q.held_on), '[]')
         from (select m.id, b.name, m.held_on, count(*) as items
           from meetings m join bodies b on b.id = m.body_id join agenda_items i on i.meeting_id = m.id
           where m.body_id = any (${reader}.kept) and m.held_on <= gate.today() and m.cancelled_at is null and i.kind in ('decision', 'signal')
             and not exists (select from body_decisions d where d.item_id = i.id)
             and not exists (select from concerns c where c.id = i.concern_id and (c.decision_id is not null or c.body_id <> b.id))
           group by m.id, b.name, m.held_on) q)`;

/** The same with what is late and what went off an agenda, where the day begins. */
export async function readBodyWaiting(
  db: Queryable,
): Promise<BodyWaiting & { readonly overdue: readonly Overdue[]; readonly offAgenda: readonly OffAgenda[] }> {
  const row = await db.one<{ waiting: Awaited<ReturnType<typeof readBodyWaiting>> }>(
    `with reader as (select gate.bodies_kept_by_reader() as kept)
     select jsonb_build_object(${waitingJson('r')}, 'overdue', gate.overdue_of_reader(), 'offAgenda', gate.off_agenda_of_reader()) as waiting
     from reader r`,
  );
  return row?.waiting ?? { toSeeTo: [], toDecide: [], asked: [], overdue: [], offAgenda: [] };
}
