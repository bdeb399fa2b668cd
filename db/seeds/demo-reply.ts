/** What happened around the meetings of the demo to come: one moved, and members answered whether they come. Invented, like the meetings. */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { Reply } from '../../src/features/meeting/attendance.ts';
import type { CivilDate } from '../../src/kernel/civil-date.ts';
import { type DemoUser, userId } from './demo-account.ts';
import { moment } from './demo-case.ts';
import type { SeededOrganisations } from './demo-organisation.ts';
import { workingDay } from './demo-working-day.ts';
import { insertRows, seededId } from './rows.ts';

const replies: readonly (readonly [
  meeting: string,
  of: 'ocmwOosterham' | 'ocmwVlierbeke',
  by: DemoUser,
  reply: Reply,
])[] = [
  ['east next', 'ocmwOosterham', 'hoofd.oosterham', 'present'],
  ['central next', 'ocmwVlierbeke', 'hoofd.vlierbeke', 'substitute'],
];

/** Writes the answers of members and the meeting that moved. */
export async function writeReplies(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  for (const [name, of, by, reply] of replies)
    await admin.many(
      `insert into meeting_replies (meeting_id, member_id, reply, sequence, replied_by)
       select m.id, s.id, $3, m.sequence, $4 from meetings m join body_members s on s.body_id = m.body_id and s.organisation = $2
       where m.id = $1`,
      [seededId(`meeting ${name}`), organisations[of].ref, reply, userId(by)],
    );
  const meeting = seededId('meeting steering next');
  await insertRows(admin, 'meeting_changes', [
    {
      id: 1,
      meeting_id: meeting,
      kind: 'moved',
      held_on: workingDay(today, 26),
      starts_at: '14:00',
      place: 'gemeentehuis Oosterham',
      reason: 'Op die dag vergadert ook de gemeenteraad.',
      user_id: userId('hoofd.vlierbeke'),
      at: moment(today, -6),
    },
  ]);
  await admin.many('update meetings set version = 2, sequence = 1 where id = $1', [meeting]);
  await admin.many(
    `select setval(pg_get_serial_sequence('meeting_changes', 'id'), max(id)) from meeting_changes`,
  );
}
