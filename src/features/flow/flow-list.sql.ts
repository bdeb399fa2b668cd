/** The list of flows, with how many there are in all. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Flow, FlowStatus, Named } from './flow.ts';
import { visible, flowJson } from './flow.sql.ts';

export interface FlowFilter {
  /** The id of the sender. */
  readonly sender?: string | undefined;
  readonly receiverKind?: string | undefined;
  readonly categoryBit?: number | undefined;
  readonly status?: FlowStatus | undefined;
  /** Only what waits for this organisation: a draft of its own, or its confirmation as receiver. */
  readonly waitsFor?: string | undefined;
}

export interface FlowList {
  readonly items: readonly Flow[];
  readonly total: number;
  /** All senders of visible flows, for the filter. */
  readonly senders: readonly Named[];
}

const waits = `(f.has_draft and f.sender_id = me.id) or (f.state in ('conditional', 'inForce', 'suspended') and f.sender_id <> me.id
  and (f.receiver_id = me.id or f.receiver_kind = me.kind)
  and not exists (select from flow_receivers r where r.flow = f.number and r.organisation = me.ref))`;

/** Which part of a list: so many items, after so many others or after one with this id. */
export interface Part {
  readonly size: number;
  readonly offset?: number;
  readonly after?: string | undefined;
}

/** Lists flows by number, with how many there are in all. */
export async function listFlows(db: Queryable, filter: FlowFilter, part: Part): Promise<FlowList> {
  const row = await db.one<FlowList>(
    `with ${visible}, found as (
       select f.* from visible f left join organisations me on me.id = $5
       where ($1::uuid is null or f.sender_id = $1) and ($2::text is null or f.to_kind = $2)
         and ($3::integer is null or (f.category_mask >> $3) & 1 = 1) and ($4::text is null or f.state = $4)
         and ($5::uuid is null or ${waits}))
     select (select count(*) from found) as total,
       (select coalesce(jsonb_agg(p.row order by p.number), '[]')
        from (select f.number, ${flowJson} as row from found f
          where $8::uuid is null or f.number > (select number from flows where id = $8)
          order by f.number limit $6 offset $7) p) as items,
       (select coalesce(jsonb_agg(s.row order by s.name), '[]')
        from (select distinct f.sender_name as name, jsonb_build_object('id', f.sender_id, 'name', f.sender_name) as row from visible f) s) as senders`,
    [
      filter.sender ?? null,
      filter.receiverKind ?? null,
      filter.categoryBit ?? null,
      filter.status ?? null,
      filter.waitsFor ?? null,
      part.size,
      part.offset ?? 0,
      part.after ?? null,
    ],
  );
  return row ?? { items: [], total: 0, senders: [] };
}
