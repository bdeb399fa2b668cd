/** The address where the secretary of a body notes who was at a meeting. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { type Again, againOf, isBack, statusOf, typedOver } from '../../adapters/web/again.ts';
import { goOn, showNoSuchPage, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { noteAttendance } from './attendance.acts.ts';
import { AttendancePage, seatField } from './attendance.pages.tsx';
import { type Attendance, typedGuests } from './attendance.ts';
import { readMeeting } from './meeting.sql.ts';
import { meetingPage } from './meeting.ts';

type AttendanceRequest = FastifyRequest<{ Params: { vergadering: string }; Body: unknown }>;

const HERE = '/overleg/vergaderingen/:vergadering/aanwezigen';

export function attendanceWeb(app: FastifyInstance, { database }: World): void {
  app.get(HERE, (request: AttendanceRequest, reply) => show(database, request, reply));
  app.post(HERE, async (request: AttendanceRequest, reply) => {
    const { token, params } = request;
    const typed = textsIn(request.body);
    const instead = say`Schrijf alleen de organisatie en de functie.`;
    const warnings = textWarnings(typed, ['gasten'], instead);
    if (warnings.length > 0) return show(database, request, reply, { problems: warnings });
    const outcome = await perform(database, token, noteAttendance, {
      id: params.vergadering,
      versie: typed['versie'],
      leden: seatsIn(typed),
      gasten: typed['gasten'],
    });
    if (outcome.outcome === 'done') return goOn(reply, meetingPage(outcome.done.id), 'attendanceNoted');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(database, request, reply, again);
  });
}

/** The seats for which something was chosen. */
function seatsIn(typed: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed)
      .filter(([name, state]) => name.startsWith(seatField('')) && state !== '')
      .map(([name, state]) => [name.slice(seatField('').length), state]),
  );
}

function typedOf({ seats, guests }: Attendance): Record<string, string> {
  return {
    ...Object.fromEntries(seats.map(({ id, state }) => [seatField(id), state ?? ''])),
    gasten: typedGuests(guests),
  };
}

async function show(database: Database, request: AttendanceRequest, reply: FastifyReply, again: Again = {}) {
  const { problems = [], refused } = again;
  const { token, csrf, params } = request;
  if (token === undefined) return toSignIn(request, reply);
  if (!isUuid(params.vergadering)) return showNoSuchPage(request, reply);
  const opened = await database.transaction(token, (tx) => readMeeting(tx, params.vergadering));
  // Whoever does not keep the body reads who was there with the meeting.
  if (opened === undefined || !opened.part || !opened.kept) return showNoSuchPage(request, reply);
  const { attendance } = opened;
  const typed = isBack(again) ? typedOver(request.body, attendance, again) : typedOf(attendance);
  return showPage(request, reply, {
    title: say`Wie is er?`,
    status: statusOf(again),
    actor: await request.whoami(),
    body: <AttendancePage {...{ opened, csrf, typed, problems, refused }} />,
  });
}
