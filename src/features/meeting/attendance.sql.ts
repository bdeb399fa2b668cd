/** What is asked of who was at a meeting, and said to the gate about it. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { AttendanceState, Guest } from './attendance.ts';
import type { MeetingAnswer } from './meeting.ts';

/** Who was at the meeting `m`, seat by seat, with its guests. */
export const attendanceJson = `jsonb_build_object('version', m.attendance_version,
  'seats', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'organisation', o.name, 'function', s.function,
      'substitute', s.substitute, 'state', a.state, 'mine', gate.reader_answers_for(s.id),
      'reply', (select jsonb_build_object('reply', r.reply, 'stands', r.sequence = m.sequence) from meeting_replies r
        where r.meeting_id = m.id and r.member_id = s.id)) order by o.name, s.function, s.id), '[]')
    from gate.seats_at(m.id) s join organisations o on o.ref = s.organisation
    left join meeting_attendance a on a.meeting_id = m.id and a.member_id = s.id),
  'guests', (select coalesce(jsonb_agg(jsonb_build_object('organisation', g.organisation, 'function', g.function) order by g.place), '[]')
    from meeting_guests g where g.meeting_id = m.id))`;

export interface GivenAttendance {
  readonly meeting: string;
  readonly version: number;
  readonly seats: Readonly<Record<string, AttendanceState>>;
  readonly guests: readonly Guest[];
}

/** Notes who was there, in the place of what was noted before. */
export function noteAttendance(db: Queryable, token: string, given: GivenAttendance): Promise<MeetingAnswer> {
  const { meeting, version, seats, guests } = given;
  return askGate(db, 'gate.note_attendance($1, $2, $3, $4, $5)', [
    token,
    meeting,
    version,
    JSON.stringify(seats),
    JSON.stringify(guests),
  ]);
}
