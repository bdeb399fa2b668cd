/** Around a planned meeting: who comes, the own answer, what changed, and for the secretary who was told. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name, Written } from '../../ui/text.tsx';
import { type Reply, replies, replyCodes, type Seat } from './attendance.ts';
import type { Told } from './invitation.sql.ts';
import type { MeetingChange, OpenedMeeting } from './meeting.sql.ts';
import { meetingPage } from './meeting.ts';

/** Tells on top of the page what changed and why, and where the points went. */
export function ChangedAlert({ opened }: { opened: OpenedMeeting }) {
  const [last] = opened.changes;
  if (last === undefined) return null;
  return (
    <Alert tone="warning">
      <p>
        <b>
          {opened.cancelled ? say`Deze vergadering gaat niet door.` : say`Deze vergadering is verplaatst.`}
        </b>{' '}
        {!opened.cancelled && (
          <>
            {say`Ze was op ${formatDate(last.on, 'full')} om ${formatWallTime(last.at)}, ${last.place}.`}{' '}
            {say`Ze is nu op ${formatDate(opened.on, 'full')} om ${formatWallTime(opened.at)}, ${opened.place}. De agendapunten gingen mee.`}
          </>
        )}
        {opened.cancelled && <WherePoints opened={opened} />}
      </p>
      <Written text={last.reason} />
    </Alert>
  );
}

function WherePoints({ opened: { items, next } }: { opened: OpenedMeeting }) {
  if (items.length > 0)
    return say`De agendapunten hieronder wachten. De secretaris zet ze op een volgende vergadering.`;
  if (next === null) return null;
  return tell`De agendapunten gingen naar ${<a href={meetingPage(next.id)}>{say`de vergadering van ${formatDate(next.on)}`}</a>}.`;
}

/** Lists what the meeting was before, when it changed more than once. */
export function HistoryCard({ changes }: { changes: readonly MeetingChange[] }) {
  if (changes.length < 2) return null;
  return (
    <Card title={say`Wat er veranderde`}>
      <Lines
        items={changes.map((one) => (
          <>
            {one.kind === 'moved' ? say`Verplaatst` : say`Afgelast`}:{' '}
            {say`ze was op ${formatDate(one.on, 'full')} om ${formatWallTime(one.at)}, ${one.place}.`}
            <div class="source">{one.reason}</div>
          </>
        ))}
      />
    </Card>
  );
}

/** Shows who comes, and asks whoever has a seat. */
export function ComingCard({ opened, csrf }: { opened: OpenedMeeting; csrf: string }) {
  const { id, attendance, on, today, cancelled, quorum } = opened;
  // Once it is noted who is there, that is what counts.
  if (cancelled || on < today || quorum.noted || attendance.seats.length === 0) return null;
  const mine = attendance.seats.filter((seat) => seat.mine);
  return (
    <Card title={say`Wie komt`}>
      <Stack>
        {mine.map((seat) => (
          <Answer meeting={id} seat={seat} csrf={csrf} />
        ))}
        <Lines
          items={attendance.seats.map((seat) => (
            <>
              <Name>{seat.organisation}</Name>, {seat.function} <ReplyTag seat={seat} />
            </>
          ))}
        />
      </Stack>
    </Card>
  );
}

function ReplyTag({ seat: { reply } }: { seat: Seat }) {
  if (reply === null) return <Tag>{say`nog geen antwoord`}</Tag>;
  if (!reply.stands) return <Tag tone="wait">{say`antwoordde voor het vorige moment`}</Tag>;
  return <Tag tone={reply.reply === 'excused' ? 'plain' : 'ok'}>{replies[reply.reply]}</Tag>;
}

function Answer({ meeting, seat, csrf }: { meeting: string; seat: Seat; csrf: string }) {
  return (
    <ActForm action={`${meetingPage(meeting)}/antwoord`} csrf={csrf}>
      <p>{say`Komt u? U antwoordt voor uw organisatie, als ${seat.function}.`}</p>
      <input type="hidden" name="lid" value={seat.id} />
      <Acts>
        {replyCodes.map((code) => (
          <Button name="antwoord" value={code} look={isChosen(seat, code) ? 'primary' : 'secondary'}>
            {answerOf(code)}
          </Button>
        ))}
      </Acts>
    </ActForm>
  );
}

function isChosen({ reply }: Seat, code: Reply): boolean {
  return reply !== null && reply.stands && reply.reply === code;
}

function answerOf(code: Reply): string {
  switch (code) {
    case 'present':
      return say`Wij komen`;
    case 'substitute':
      return say`Onze vervanger komt`;
    case 'excused':
      return say`Wij komen niet`;
  }
}

export interface Mail {
  readonly works: boolean;
  readonly readAt?: string | undefined;
  readonly to: readonly Told[];
  /** The meeting began: no invitation leaves any more. */
  readonly over: boolean;
}

/** For the secretary: who was told, what did not leave, and what can still change. */
export function KeeperCard({ opened, mail, csrf }: { opened: OpenedMeeting; mail: Mail; csrf: string }) {
  const { id, cancelled, on, today, waiting, quorum } = opened;
  const open = !cancelled && on >= today && !quorum.noted;
  return (
    <Card title={say`Uitnodiging`}>
      <Stack>
        <ToldLines mail={mail} />
        {mail.works && !mail.over && mail.to.some(({ told, address }) => !told && address !== null) && (
          <ActForm action={`${meetingPage(id)}/verwittig`} csrf={csrf}>
            <Button>{say`Verstuur wat nog niet vertrok`}</Button>
          </ActForm>
        )}
        {open && (
          <Acts>
            <ButtonLink href={`${meetingPage(id)}/verplaats`}>{say`Verplaats`}</ButtonLink>
            <ButtonLink href={`${meetingPage(id)}/afgelasten`}>{say`Gaat niet door`}</ButtonLink>
          </Acts>
        )}
        {open && waiting.length > 0 && (
          <ActForm action={`${meetingPage(id)}/wachtend`} csrf={csrf}>
            <p>{say`Van een vergadering die niet doorging, wachten nog punten: ${waiting.join('; ')}.`}</p>
            <Button>{say`Zet de wachtende punten op deze agenda`}</Button>
          </ActForm>
        )}
      </Stack>
    </Card>
  );
}

/** Says to whom a letter left, and to whom not. */
export function ToldLines({ mail: { works, readAt, to, over } }: { mail: Mail }) {
  return (
    <>
      {!works && (
        <p>{say`Deze installatie verstuurt geen mail. Wie uitgenodigd is, ziet dit bij Overleg. Verwittig hen zelf.`}</p>
      )}
      {readAt !== undefined && (
        <p class="source">{tell`Dit is een demo: er vertrekt geen mail. ${<a href={readAt}>{say`Lees de verstuurde berichten`}</a>}.`}</p>
      )}
      {!over && to.some(({ address }) => address === null) && (
        <p class="source">{tell`Verwittig zelf wie geen adres heeft. Een adres komt van ${<a href="/contactpunten">{say`een contactpunt`}</a>} van die organisatie.`}</p>
      )}
      {over && <p>{say`Het uur is voorbij. Er vertrekt geen uitnodiging meer.`}</p>}
      <Lines
        items={to.map(({ name, address, told }) => (
          <>
            <Name>{name}</Name>{' '}
            {over && !told ? (
              <Tag>{say`niet verwittigd`}</Tag>
            ) : address === null ? (
              <Tag tone="wait">{say`geen adres bekend`}</Tag>
            ) : told ? (
              <Tag tone="ok">{say`verwittigd`}</Tag>
            ) : (
              <Tag tone="wait">{say`nog niet verwittigd`}</Tag>
            )}
          </>
        ))}
      />
    </>
  );
}
