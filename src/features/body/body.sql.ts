/**
 * What is asked of bodies: the list with what waits for the reader, and one body with its members, meetings, concerns and decisions.
 * Row-level security decides what is seen; each answer says whether the reader takes part at all.
 */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { type Concern, concernJson } from '../concern/concern.sql.ts';
import type { Theme } from '../theme/theme.ts';
import type { Reply } from '../meeting/attendance.ts';
import type { BodyKind, BodyName, Readers } from './body.ts';
import type { BodyWaiting } from './body-waiting.ts';
import type { Standing } from './seat.ts';
import type { OffAgenda, Proposal } from '../agenda-proposal/agenda-proposal.ts';
import type { Overdue, Realised, State } from '../follow-up/follow-up.ts';
import { realisedJson } from '../follow-up/follow-up.sql.ts';

export interface Body extends BodyName {
  readonly kind: BodyKind;
  readonly province: string | null;
  /** The organisation that keeps it, or nobody yet. */
  readonly secretary: string | null;
  /** The reader's organisation sits in it. */
  readonly member: boolean;
  /** The reader keeps it. */
  readonly kept: boolean;
  readonly nextMeeting: { readonly id: string; readonly on: CivilDate } | null;
  readonly concerns: number;
}

/** A meeting to come of a body in which the reader sits. */
export interface OwnMeeting {
  readonly id: string;
  readonly body: string;
  readonly on: CivilDate;
  readonly at: string;
  readonly place: string;
  readonly cancelled: boolean;
  readonly moved: boolean;
  /** Who is there was noted: nobody is asked any more. */
  readonly noted: boolean;
  /** The seats for which the reader answers, with the answer that stands. */
  readonly seats: readonly { readonly reply: Reply | null }[];
}

export interface Overview extends BodyWaiting {
  readonly part: boolean;
  readonly mayRaise: boolean;
  readonly mayBegin: boolean;
  readonly mine: readonly OwnMeeting[];
  readonly bodies: readonly Body[];
  readonly answers: readonly { readonly concern: string; readonly theme: Theme }[];
  /** What is late at the reader's organisation. */
  readonly overdue: readonly Overdue[];
  /** What the reader proposed or raised and that went off an agenda. */
  readonly offAgenda: readonly OffAgenda[];
}

export interface Member {
  readonly id: string;
  readonly organisation: string;
  readonly function: string;
  readonly substitute: string | null;
  /** Said of a seat to the members of its body alone. */
  readonly experience: boolean;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly standing: Standing;
  /** The reader agrees to it, declines it or leaves it. */
  readonly speaks: boolean;
}

export interface MeetingLine {
  readonly id: string;
  readonly on: CivilDate;
  readonly at: string;
  readonly place: string;
  readonly items: number;
  readonly cancelled: boolean;
}

export interface DecisionLine {
  readonly id: string;
  readonly state: State;
  readonly late: boolean;
  readonly number: string;
  readonly text: string;
  readonly owner: string;
  readonly due: CivilDate;
  readonly on: CivilDate;
  readonly readers: Readers;
  readonly meeting: string;
  readonly concern: string | null;
}

export interface OpenedBody {
  readonly part: boolean;
  readonly body: BodyName & {
    readonly kind: BodyKind;
    readonly task: string;
    readonly province: string | null;
    readonly secretary: string | null;
    readonly quorum: number | null;
    readonly rhythm: string | null;
    /** The months in which it meets. */
    readonly months: readonly number[];
    /** The reader may change it. */
    readonly minds: boolean;
    readonly invented: boolean;
    readonly kept: boolean;
    /** People with experience of poverty sit in it. */
    readonly experience: boolean;
    readonly parent: BodyName | null;
    readonly under: readonly BodyName[];
    /** Of a local body. */
    readonly municipalities: readonly string[];
  };
  readonly members: readonly Member[];
  readonly meetings: readonly MeetingLine[];
  readonly decisions: readonly DecisionLine[];
  readonly realised: readonly Realised[];
  /** The reader's organisation sits in it. */
  readonly member: boolean;
  readonly proposals: readonly Proposal[];
  readonly concerns: readonly Concern[];
}

const named = (alias: string) =>
  `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'level', ${alias}.level)`;
const openAt = (body: string) =>
  `(select count(*) from concerns c where c.body_id = ${body}.id and c.bundled_into is null and c.decision_id is null)`;
const secretary = `(select o.name from organisations o where o.ref = b.secretary)`;

/** Lists the bodies, with what waits for the reader. */
export async function readOverview(db: Queryable): Promise<Overview | undefined> {
  const row = await db.one<{ overview: Overview }>(
    `with reader as (select gate.bodies_kept_by_reader() as kept, gate.bodies_of_reader() as sits)
     select gate.bodies_waiting_for_reader() || jsonb_build_object('part', gate.takes_part(), 'mayRaise', gate.reader_may_raise(),
       'mayBegin', gate.reader_may_begin_body(),
       'mine', (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'body', q.name, 'on', q.held_on, 'at', to_char(q.starts_at, 'HH24:MI'),
           'place', q.place, 'cancelled', q.cancelled_at is not null, 'moved', q.sequence > 0,
           'noted', q.attendance_noted_at is not null, 'seats', (select coalesce(jsonb_agg(jsonb_build_object('reply', (select p.reply from meeting_replies p
               where p.meeting_id = q.id and p.member_id = s.id and p.sequence = q.sequence))), '[]')
             from gate.seats_at(q.id) s where gate.reader_answers_for(s.id))) order by q.held_on, q.starts_at), '[]')
         from (select m.*, b.name from meetings m join bodies b on b.id = m.body_id
           where b.id = any (r.sits) and m.held_on >= gate.today() order by m.held_on, m.starts_at limit 12) q),
       'bodies', (select coalesce(jsonb_agg(${named('b')} || jsonb_build_object('kind', b.kind, 'province', b.province, 'secretary', ${secretary},
           'member', b.id = any (r.sits), 'kept', b.id = any (r.kept), 'concerns', ${openAt('b')},
           'nextMeeting', (select jsonb_build_object('id', m.id, 'on', m.held_on) from meetings m
             where m.body_id = b.id and m.held_on >= gate.today() and m.cancelled_at is null order by m.held_on, m.starts_at limit 1))
         order by array_position(array['central', 'provincial', 'local'], b.level), b.kind = 'learningNetwork', b.name), '[]') from bodies b),
       'overdue', gate.overdue_of_reader(), 'offAgenda', gate.off_agenda_of_reader(),
       'answers', (select coalesce(jsonb_agg(jsonb_build_object('concern', c.id, 'theme', c.theme)), '[]')
         from concern_replies a join concerns c on c.id = a.concern_id where a.read_at is null)) as overview
     from reader r`,
  );
  return row?.overview;
}

const membersJson = `(select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'organisation', o.name, 'function', s.function, 'substitute', s.substitute,
    'experience', s.experience and b.id = any (gate.bodies_of_reader()), 'from', s.valid_from, 'until', s.valid_until, 'standing', s.standing,
    'speaks', gate.reader_speaks_for(s.id)) order by o.kind = 'vdab' desc, o.name, s.function), '[]')
  from body_members s join organisations o on o.ref = s.organisation
  where s.body_id = b.id and gate.today() <= coalesce(s.valid_until, 'infinity')
    and (s.standing <> 'declined' or s.answered_at > now() - interval '60 days'))`;

const meetingsJson = `(select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'on', m.held_on, 'at', to_char(m.starts_at, 'HH24:MI'),
    'place', m.place, 'cancelled', m.cancelled_at is not null, 'items', (select count(*) from agenda_items i where i.meeting_id = m.id)) order by m.held_on desc, m.starts_at desc), '[]')
  from (select * from meetings x where x.body_id = b.id order by x.held_on desc, x.starts_at desc limit 30) m)`;

const decisionsJson = `(select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'state', d.state,
    'late', d.ended_on is null and d.due_on < gate.today(), 'number', d.number, 'text', d.text, 'owner', o.name, 'due', d.due_on,
    'on', d.decided_on, 'readers', d.readers, 'meeting', i.meeting_id, 'concern', i.concern_id) order by d.recorded_at desc), '[]')
  from (select * from body_decisions x where x.body_id = b.id order by x.recorded_at desc limit 30) d
  join organisations o on o.ref = d.owner join agenda_items i on i.id = d.item_id)`;

/** Opens one body, or nothing when there is none. */
export async function readBody(db: Queryable, id: string): Promise<OpenedBody | undefined> {
  const row = await db.one<{ opened: OpenedBody }>(
    `select jsonb_build_object('part', gate.takes_part(),
       'body', ${named('b')} || jsonb_build_object('kind', b.kind, 'task', b.task, 'province', b.province, 'secretary', ${secretary},
         'quorum', b.quorum, 'rhythm', b.rhythm, 'months', b.months,
         'minds', coalesce(gate.reader_minds_body(b.id), false), 'invented', b.invented, 'kept', b.id = any (gate.bodies_kept_by_reader()),
         'parent', (select ${named('p')} from bodies p where p.id = b.parent),
         'experience', exists (select from body_members x where x.body_id = b.id and x.experience
           and gate.is_taken(x, gate.today())),
         'under', (select coalesce(jsonb_agg(${named('u')} order by u.name), '[]') from bodies u where u.parent = b.id),
         'municipalities', (select coalesce(jsonb_agg(m.name order by m.name), '[]')
           from body_places l join municipalities m using (nis) where l.body_id = b.id)),
       'members', ${membersJson}, 'meetings', ${meetingsJson}, 'decisions', ${decisionsJson}, 'realised', ${realisedJson}, 'member', b.id = any (gate.bodies_of_reader()), 'proposals', gate.proposals_of(b.id),
       'concerns', ${concernJson('c.body_id = b.id and c.decision_id is null', 50)}) as opened
     from bodies b where b.id = $1`,
    [id],
  );
  return row?.opened;
}
