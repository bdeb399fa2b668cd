/** What everyone may know of consultation: the bodies, the points and the decisions that are public. No token is asked. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { State } from '../follow-up/follow-up.ts';
import type { ItemKind } from '../meeting/meeting.ts';
import type { BodyKind, BodyName } from './body.ts';

export interface PublicItem {
  readonly meeting: string;
  readonly title: string;
  readonly kind: ItemKind;
  readonly body: string;
  /** The minutes of the meeting hold something that everyone may read. */
  readonly minutes: boolean;
}

export interface OpenDecision {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly body: string;
  readonly owner: string;
  readonly due: CivilDate;
  readonly state: State;
}

export interface PublicBodies {
  readonly bodies: readonly (BodyName & { readonly kind: BodyKind; readonly secretary: string | null })[];
  readonly items: readonly PublicItem[];
  readonly decisions: readonly OpenDecision[];
}

const MOST = 50;

/** Reads the bodies, the last public points and the last public decisions. */
export async function readPublicBodies(db: Queryable): Promise<PublicBodies> {
  const row = await db.one<{ found: PublicBodies }>(
    `with last_items as (select * from agenda_items x where x.readers = 'public' order by x.added_at desc limit ${MOST}),
     met as materialized (select m.id, gate.has_minutes(m.id) as minutes from (select distinct meeting_id as id from last_items) m)
     select jsonb_build_object(
       'bodies', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name, 'level', b.level, 'kind', b.kind,
           'secretary', (select o.name from organisations o where o.ref = b.secretary))
         order by b.kind = 'learningNetwork', b.name), '[]') from bodies b),
       'items', (select coalesce(jsonb_agg(jsonb_build_object('meeting', i.meeting_id, 'title', i.title, 'kind', i.kind, 'body', b.name,
           'minutes', met.minutes) order by i.added_at desc), '[]')
         from last_items i join met on met.id = i.meeting_id join bodies b on b.id = i.body_id),
       'decisions', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'number', d.number, 'text', d.text, 'body', b.name,
           'owner', o.name, 'due', d.due_on, 'state', d.state) order by d.decided_on desc, d.number), '[]')
         from (select * from body_decisions x where x.readers = 'public' order by x.decided_on desc, x.number limit ${MOST}) d
         join bodies b on b.id = d.body_id join organisations o on o.ref = d.owner)) as found`,
  );
  return row?.found ?? { bodies: [], items: [], decisions: [] };
}
