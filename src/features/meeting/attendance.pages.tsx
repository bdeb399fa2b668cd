/** Who was at a meeting: the card that shows it, and the form on which the secretary notes it. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import {
  type Attendance,
  attendanceCodes,
  attendancePage,
  attendanceStates,
  quorumInWords,
  type Seat,
} from './attendance.ts';
import type { OpenedMeeting } from './meeting.sql.ts';
import { meetingPage, underMeeting } from './meeting.ts';

/** Shows who was there, once the day has come. */
export function AttendanceCard({ opened }: { opened: OpenedMeeting }) {
  const { id, on, today, kept, member, quorum, attendance } = opened;
  if (on > today) return null;
  return (
    <Card title={say`Wie er was`}>
      <p>{quorumInWords(quorum)}</p>
      {member && quorum.noted && <Noted attendance={attendance} />}
      {kept && (
        <Acts>
          <ButtonLink href={attendancePage(id)}>
            {quorum.noted ? say`Pas aan wie er was` : say`Noteer wie er is`}
          </ButtonLink>
        </Acts>
      )}
    </Card>
  );
}

function Noted({ attendance: { seats, guests } }: { attendance: Attendance }) {
  return (
    <Lines
      items={[
        ...seats.map((seat) => (
          <>
            {nameOf(seat)}{' '}
            <Tag>{seat.state === null ? say`niet genoteerd` : attendanceStates[seat.state]}</Tag>
          </>
        )),
        ...guests.map((guest) => (
          <>
            <Name>{guest.organisation}</Name>, {guest.function} <Tag>{say`gast`}</Tag>
          </>
        )),
      ]}
    />
  );
}

function nameOf(seat: Seat) {
  return (
    <>
      <Name>{seat.organisation}</Name>, {seat.function}
    </>
  );
}

interface AttendanceView {
  readonly opened: OpenedMeeting;
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
  readonly refused?: string | undefined;
}

/** Notes who was there. */
export function AttendancePage({ opened, csrf, typed, problems, refused }: AttendanceView) {
  const { id, body, on, attendance, quorum } = opened;
  const form = { typed, problems };
  return (
    <>
      <PageHead above={underMeeting(body, { id, on })} title={say`Wie is er?`} lead={quorumInWords(quorum)} />
      <Stack>
        <Refused message={refused}>
          <Noted attendance={attendance} />
        </Refused>
        <Card title={say`Leden en gasten`}>
          <Form action={attendancePage(id)} csrf={csrf} problems={problems}>
            <input type="hidden" name="versie" value={typed['versie'] ?? attendance.version} />
            {attendance.seats.map((seat) => (
              <SelectField
                {...fieldIn(form, seatField(seat.id))}
                label={`${seat.organisation}, ${seat.function}`}
                {...(seat.substitute === null ? {} : { hint: say`Vervanger: ${seat.substitute}.` })}
                choose={say`niet genoteerd`}
                options={attendanceCodes.map((value) => ({ value, label: attendanceStates[value] }))}
              />
            ))}
            <TextArea
              {...fieldIn(form, 'gasten')}
              label={say`Gasten`}
              hint={say`Eén per regel: de organisatie, een komma en de functie. Geen namen.`}
              rows={3}
              maxlength={4000}
              optional
            />
            <FormActs back={meetingPage(id)} label={say`Bewaar wie er is`} />
          </Form>
        </Card>
      </Stack>
    </>
  );
}

/** Names the field of one seat. */
export function seatField(seat: string): string {
  return `lid-${seat}`;
}
