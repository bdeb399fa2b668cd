/** What is asked of meetings and their agenda, and said to the gate about them. Row-level security shows each point to the readers it names. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { WaitingForAgenda } from '../agenda-proposal/agenda-proposal.ts';
import type { BodyName, Readers } from '../body/body.ts';
import { type Concern, concernJson } from '../concern/concern.sql.ts';
import type { ToApprove } from '../minutes/minutes.ts';
import type { Theme } from '../theme/theme.ts';
import { attendanceJson } from './attendance.sql.ts';
import type { Attendance, Quorum } from './attendance.ts';
import type { Competence, ItemKind, MeetingAnswer } from './meeting.ts';

export interface AgendaItem {
  readonly id: string;
  readonly number: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly competence: Competence;
  readonly readers: Readers;
  readonly concern: {
    readonly id: string;
    readonly theme: Theme;
    readonly here: boolean;
    readonly decided: boolean;
  } | null;
  /** The action of an agreement that it is about. */
  readonly action: { readonly id: string; readonly agreement: string; readonly title: string } | null;
  readonly decision: {
    readonly number: string;
    readonly text: string;
    readonly owner: string;
    readonly due: CivilDate;
    readonly readers: Readers;
    /** Written down without the quorum. */
    readonly advisory: boolean;
  } | null;
}

export interface MeetingChange {
  readonly kind: 'moved' | 'cancelled';
  readonly on: CivilDate;
  readonly at: string;
  readonly place: string;
  readonly reason: string;
}

export interface OpenedMeeting {
  readonly part: boolean;
  readonly id: string;
  readonly body: BodyName;
  /** It is about persons, who are read elsewhere. */
  readonly caseTalk: boolean;
  /** The reader guides people for an organisation at its table. */
  readonly sits: boolean;
  readonly kept: boolean;
  /** The reader's organisation sits in the body. */
  readonly member: boolean;
  readonly on: CivilDate;
  readonly at: string;
  readonly place: string;
  readonly today: CivilDate;
  readonly version: number;
  readonly cancelled: boolean;
  /** What it was before it moved or was called off, the newest first. */
  readonly changes: readonly MeetingChange[];
  /** The next meeting of the body, where points can go. */
  readonly next: { readonly id: string; readonly on: CivilDate } | null;
  /** Points of meetings that were called off, which wait for an agenda. */
  readonly waiting: readonly string[];
  readonly quorum: Quorum;
  readonly attendance: Attendance;
  readonly items: readonly AgendaItem[];
  /** What stood on the agenda and was taken off it. */
  readonly removals: readonly { readonly number: number; readonly title: string; readonly reason: string }[];
  /** Minutes of earlier meetings with which this one begins. */
  readonly toApprove: readonly ToApprove[];
  /** What the secretary may take onto this agenda; null for everyone else, and once it was held. */
  readonly toTake: WaitingForAgenda | null;
  /** Open concerns at the body that do not stand on this agenda. */
  readonly concerns: readonly Concern[];
}

export const itemJson = `jsonb_build_object('id', i.id, 'number', i.number, 'kind', i.kind, 'title', i.title, 'competence', i.competence,
  'readers', i.readers,
  'concern', (select jsonb_build_object('id', c.id, 'theme', c.theme, 'here', c.body_id = i.body_id and c.bundled_into is null,
    'decided', c.decision_id is not null) from concerns c where c.id = i.concern_id),
  'action', (select jsonb_build_object('id', x.id, 'agreement', x.agreement_id, 'title', x.title) from agreement_actions x where x.id = i.action_id),
  'decision', (select jsonb_build_object('number', d.number, 'text', d.text, 'owner', o.name, 'due', d.due_on, 'readers', d.readers,
    'advisory', d.advisory)
    from body_decisions d join organisations o on o.ref = d.owner where d.item_id = i.id))`;

/** Opens a meeting with its agenda, or nothing when there is none. */
export async function readMeeting(db: Queryable, id: string): Promise<OpenedMeeting | undefined> {
  const row = await db.one<{ opened: OpenedMeeting }>(
    `select jsonb_build_object('part', gate.takes_part(), 'id', m.id, 'caseTalk', b.kind = 'caseTalk', 'sits', gate.reader_sits_at(m.id),
       'member', m.body_id = any (gate.bodies_of_reader()),
       'body', jsonb_build_object('id', b.id, 'name', b.name, 'level', b.level), 'kept', b.id = any (gate.bodies_kept_by_reader()),
       'on', m.held_on, 'at', to_char(m.starts_at, 'HH24:MI'), 'place', m.place, 'today', gate.today(),
       'version', m.version, 'cancelled', m.cancelled_at is not null,
       'changes', (select coalesce(jsonb_agg(jsonb_build_object('kind', h.kind, 'on', h.held_on, 'at', to_char(h.starts_at, 'HH24:MI'),
         'place', h.place, 'reason', h.reason) order by h.id desc), '[]') from meeting_changes h where h.meeting_id = m.id),
       'next', (select jsonb_build_object('id', n.id, 'on', n.held_on) from meetings n where n.body_id = b.id and n.id <> m.id
         and n.cancelled_at is null and n.held_on >= gate.today() order by n.held_on, n.starts_at limit 1),
       'waiting', (select coalesce(jsonb_agg(w.title order by w.title), '[]') from gate.waiting_items(b.id) w),
       'quorum', gate.quorum_of(m.id), 'attendance', ${attendanceJson},
       'items', (select coalesce(jsonb_agg(${itemJson} order by i.number), '[]') from agenda_items i where i.meeting_id = m.id),
       'removals', (select coalesce(jsonb_agg(jsonb_build_object('number', r.number, 'title', r.title, 'reason', r.reason) order by r.removed_at), '[]')
         from agenda_removals r where r.meeting_id = m.id),
       'toApprove', gate.minutes_to_approve(m.id), 'toTake', gate.waiting_for_agenda(m.id),
       'concerns', ${concernJson('c.body_id = b.id and c.decision_id is null and not exists (select from agenda_items i where i.meeting_id = m.id and i.concern_id = c.id)', 50)}
     ) as opened
     from meetings m join bodies b on b.id = m.body_id where m.id = $1`,
    [id],
  );
  return row?.opened;
}

export function planMeeting(
  db: Queryable,
  token: string,
  given: { readonly body: string; readonly on: string; readonly at: string; readonly place: string },
): Promise<MeetingAnswer> {
  const { body, on, at, place } = given;
  return askGate(db, 'gate.plan_meeting($1, $2, $3, $4, $5)', [token, body, on, at, place]);
}

export interface GivenItem {
  readonly meeting: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly competence: Competence;
  readonly readers: Readers;
  readonly concern: string | null;
}

export function addItem(db: Queryable, token: string, given: GivenItem): Promise<MeetingAnswer> {
  const { meeting, kind, title, competence, readers, concern } = given;
  return askGate(db, 'gate.add_agenda_item($1, $2, $3, $4, $5, $6, $7)', [
    token,
    meeting,
    kind,
    title,
    competence,
    readers,
    concern,
  ]);
}

/** Takes a point off its agenda; what it was about waits again. */
export function takeOffAgenda(
  db: Queryable,
  token: string,
  item: string,
  reason: string,
): Promise<MeetingAnswer> {
  return askGate(db, 'gate.take_off_agenda($1, $2, $3)', [token, item, reason]);
}
