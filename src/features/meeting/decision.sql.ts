/** A point on an agenda as it is opened to decide, and the decision that is written down. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { BodyName, Readers } from '../body/body.ts';
import { type Concern, concernJson } from '../concern/concern.sql.ts';
import type { Quorum } from './attendance.ts';
import type { MeetingAnswer } from './meeting.ts';
import { type AgendaItem, itemJson } from './meeting.sql.ts';

export interface OpenedItem {
  readonly part: boolean;
  readonly item: AgendaItem;
  readonly meeting: { readonly id: string; readonly on: CivilDate };
  /** It can still go off its agenda. */
  readonly removable: boolean;
  readonly quorum: Quorum;
  readonly body: BodyName;
  readonly kept: boolean;
  /** The organisations that may own a decision: who sits in the body, and who keeps it. */
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  /** What the concern says, and by how many it is carried. */
  readonly concern: Concern | null;
}

/** Opens a point on an agenda, to write its decision down. */
export async function readItem(db: Queryable, id: string): Promise<OpenedItem | undefined> {
  const row = await db.one<{ opened: OpenedItem }>(
    `select jsonb_build_object('part', gate.takes_part(), 'item', ${itemJson},
       'meeting', jsonb_build_object('id', m.id, 'on', m.held_on), 'quorum', gate.quorum_of(m.id),
       'removable', m.held_on >= gate.today() and m.cancelled_at is null,
       'body', jsonb_build_object('id', b.id, 'name', b.name, 'level', b.level), 'kept', b.id = any (gate.bodies_kept_by_reader()),
       'owners', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name), '[]') from organisations o
         where o.ref = b.secretary or exists (select from body_members s where s.body_id = b.id and s.organisation = o.ref
           and gate.is_taken(s, gate.today()))),
       'concern', ${concernJson('c.id = i.concern_id', 1)} -> 0) as opened
     from agenda_items i join meetings m on m.id = i.meeting_id join bodies b on b.id = i.body_id where i.id = $1`,
    [id],
  );
  return row?.opened;
}

export interface GivenDecision {
  readonly item: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly readers: Readers;
  readonly answer: string | null;
}

/** Writes a decision down; on a concern its answer comes down to everyone who raised or supported it. */
export function recordDecision(db: Queryable, token: string, given: GivenDecision): Promise<MeetingAnswer> {
  const { item, text, owner, due, readers, answer } = given;
  return askGate(db, 'gate.record_decision($1, $2, $3, $4, $5, $6, $7)', [
    token,
    item,
    text,
    owner,
    due,
    readers,
    answer,
  ]);
}
