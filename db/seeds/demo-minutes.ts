/**
 * What the provincial group of the demo wrote down and followed up: the minutes of one meeting, approved in the next, a decision that is late
 * and what was reported since. All of it is invented.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import { userId } from './demo-account.ts';
import { bodyId } from './demo-body.ts';
import { moment } from './demo-case.ts';
import type { SeededOrganisations } from './demo-organisation.ts';
import { workingDay } from './demo-working-day.ts';
import { insertRows, seededId } from './rows.ts';

const before = seededId('meeting east before');
const short = seededId('meeting east short');
const by = userId('secretaris.oost');

const written = [
  'Het aantal mensen zonder uitkering dat bij een OCMW aanklopt, neemt toe. Elk bestuur bezorgt zijn cijfers vóór de volgende vergadering.',
  'Vier gemeenten stellen vast dat de eerste bus te laat rijdt voor wie om 6 uur begint. De werkgroep vraagt VDAB om dit voor te leggen aan de vervoerregio.',
];

/** Writes the minutes of the meeting that was held, approved in a short one after it, and what became of its decisions. */
export async function writeMinutesOfDemo(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const on = workingDay(today, -13);
  const body = { body_id: bodyId('east') };
  await insertRows(admin, 'meetings', [
    {
      id: short,
      ...body,
      held_on: on,
      starts_at: '09:30',
      place: 'online',
      planned_by: by,
      planned_at: moment(today, -40),
    },
  ]);
  const item = seededId('agenda east short 0');
  await insertRows(admin, 'agenda_items', [
    {
      id: item,
      meeting_id: short,
      ...body,
      number: 1,
      kind: 'decision',
      title: 'Cijfers over het einde van de uitkering',
      competence: 'local',
      readers: 'public',
      added_by: by,
      added_at: moment(today, -30),
    },
  ]);
  await writeApproved(admin, on);
  const id = seededId('decision figures');
  const year = Number(on.slice(0, 4));
  const { place } = (await admin.one<{ place: number }>(
    'select coalesce(max(place), 0) + 1 as place from body_decisions where body_id = $1 and year = $2',
    [body.body_id, year],
  )) ?? { place: 1 };
  await insertRows(admin, 'body_decisions', [
    {
      id,
      ...body,
      item_id: item,
      number: `PW-OV ${year}/${place}`,
      year,
      place,
      text: 'OCMW Oosterham verzamelt de cijfers van de zes besturen en legt ze naast die van VDAB.',
      owner: organisations.ocmwOosterham.ref,
      due_on: addDays(today, -2),
      readers: 'public',
      decided_on: on,
      recorded_by: by,
      recorded_at: moment(on, 0),
      state: 'busy',
      version: 2,
    },
  ]);
  await admin.many(
    `insert into decision_steps (decision_id, state, note, user_id, organisation, at) values ($1, 'busy', $2, $3, $4, $5)`,
    [
      id,
      'Vijf besturen bezorgden hun cijfers.',
      userId('hoofd.oosterham'),
      organisations.ocmwOosterham.ref,
      moment(on, 6),
    ],
  );
}

async function writeApproved(admin: Queryable, on: CivilDate): Promise<void> {
  const items = await admin.many<{ id: string; number: number; readers: string; held_on: string }>(
    `select i.id, i.number, i.readers, m.held_on from agenda_items i join meetings m on m.id = i.meeting_id
     where m.id = $1 order by i.number`,
    [before],
  );
  await insertRows(
    admin,
    'item_minutes',
    items.map((one) => ({
      item_id: one.id,
      meeting_id: before,
      body_id: bodyId('east'),
      text: written[one.number - 1] ?? '',
      sheet: seededId(`sheet ${one.id}`),
      written_by: by,
      written_at: moment(on, -40),
      open_to: one.readers,
      held_on: one.held_on,
    })),
  );
  await insertRows(admin, 'minutes_approvals', [
    {
      meeting_id: before,
      approved_in: short,
      approved_on: on,
      approved_by: by,
      approved_at: moment(on, 0),
    },
  ]);
}
