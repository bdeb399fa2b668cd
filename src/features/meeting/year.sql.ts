/** What is asked of a year of meetings: of one body, or of all in which the reader sits; and planning several at once. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { BodyName } from '../body/body.ts';
import type { MeetingAnswer } from './meeting.ts';

export interface YearMeeting {
  readonly id: string;
  readonly body: string;
  readonly on: CivilDate;
  readonly at: string;
  readonly place: string;
}

export interface YearBody extends BodyName {
  readonly months: readonly number[];
  readonly kept: boolean;
}

export interface MeetingYear {
  readonly part: boolean;
  readonly today: CivilDate;
  readonly bodies: readonly YearBody[];
  /** Without those that were called off. */
  readonly meetings: readonly YearMeeting[];
}

/** Opens a year: of the body that is named, or of all in which the reader sits or which it keeps. */
export async function readMeetingYear(
  db: Queryable,
  body: string | null,
  year: number | null,
): Promise<MeetingYear | undefined> {
  const row = await db.one<{ opened: MeetingYear }>(
    `with told as (select b.* from bodies b where b.id = $1 or ($1::uuid is null and b.id = any (gate.bodies_of_reader())))
     select jsonb_build_object('part', gate.takes_part(), 'today', gate.today(),
       'bodies', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name, 'level', b.level, 'months', b.months,
         'kept', b.id = any (gate.bodies_kept_by_reader())) order by b.name), '[]') from told b),
       'meetings', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'body', m.body_id, 'on', m.held_on,
           'at', to_char(m.starts_at, 'HH24:MI'), 'place', m.place) order by m.held_on, m.starts_at), '[]')
         from meetings m join told b on b.id = m.body_id
         where m.cancelled_at is null and extract(year from m.held_on) = coalesce($2::integer, extract(year from gate.today())))) as opened`,
    [body, year],
  );
  return row?.opened;
}

/** Plans meetings on several days, all at one hour and place. */
export function planMeetings(
  db: Queryable,
  token: string,
  given: {
    readonly body: string;
    readonly days: readonly string[];
    readonly at: string;
    readonly place: string;
  },
): Promise<MeetingAnswer & { readonly planned?: readonly string[] }> {
  const { body, days, at, place } = given;
  return askGate(db, 'gate.plan_meetings($1, $2, $3, $4, $5)', [token, body, days, at, place]);
}
