/** Who was at the meeting of the demo that was held: enough to decide. Invented, like the meeting. */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { AttendanceState } from '../../src/features/meeting/attendance.ts';
import { userId } from './demo-account.ts';
import { bodyId } from './demo-body.ts';
import { insertRows, seededId } from './rows.ts';

/** Seven of the nine, in the order in which the seats are listed. */
const states: readonly AttendanceState[] = [
  'present',
  'present',
  'substitute',
  'present',
  'present',
  'excused',
  'present',
  'present',
  'absent',
];

/** Notes who was at the meeting of the east that was held. */
export async function writeAttendance(admin: Queryable): Promise<void> {
  const meeting = seededId('meeting east before');
  const seats = await admin.many<{ id: string }>(
    'select id from body_members where body_id = $1 order by organisation, function',
    [bodyId('east')],
  );
  await insertRows(
    admin,
    'meeting_attendance',
    seats.map(({ id }, place) => ({
      meeting_id: meeting,
      member_id: id,
      state: states[place] ?? 'present',
    })),
  );
  await insertRows(admin, 'meeting_guests', [
    { meeting_id: meeting, place: 1, organisation: 'Vervoerregio (demo)', function: 'mobiliteitscoach' },
  ]);
  await admin.many(
    `update meetings set attendance_version = 1, attendance_noted_by = $2, attendance_noted_at = held_on + interval '12 hours' where id = $1`,
    [meeting, userId('secretaris.oost')],
  );
}
