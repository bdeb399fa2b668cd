/** Overleg: the bodies by level, and what waits there for the reader. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { CASE_TALKS } from '../case-talk/case-talk.ts';
import { CONCERNS, concernPage, raisePage } from '../concern/concern.ts';
import { OffAgendaCard } from '../agenda-proposal/off-agenda-card.tsx';
import { OverdueCard } from '../follow-up/overdue-card.tsx';
import { replies } from '../meeting/attendance.ts';
import { meetingPage } from '../meeting/meeting.ts';
import { yearPage } from '../meeting/year.pages.tsx';
import { SearchForm } from '../meeting-search/meeting-search.pages.tsx';
import { themes } from '../theme/theme.ts';
import type { Body, Overview, OwnMeeting } from './body.sql.ts';
import { bodyKinds, bodyPage, type Level, levelCodes } from './body.ts';
import { bodyWork } from './body-work.tsx';
import { AskedSeatsCard } from './seat-card.tsx';

/** Shows the bodies. */
export function BodyListPage({ overview }: { overview: Overview }) {
  return (
    <>
      <PageHead
        title={say`Overleg`}
        lead={say`Een signaal gaat van de gemeente naar de provincie en naar de centrale werkgroep. Het antwoord komt terug bij wie het gaf.`}
        acts={
          <>
            {overview.mayRaise && (
              <ButtonLink href={raisePage()} look="primary">{say`Geef een signaal`}</ButtonLink>
            )}
            {overview.part && <ButtonLink href={CONCERNS}>{say`Alle signalen`}</ButtonLink>}
            {overview.mayRaise && <ButtonLink href={CASE_TALKS}>{say`Casusoverleg`}</ButtonLink>}
            {overview.mayBegin && (
              <ButtonLink href="/overleg/nieuw">{say`Begin een lokaal overleg`}</ButtonLink>
            )}
          </>
        }
      />
      <Columns
        next={
          overview.part ? (
            <>
              <AskedSeatsCard asked={overview.asked} />
              <Waiting overview={overview} />
              <OffAgendaCard offAgenda={overview.offAgenda} />
              <OverdueCard overdue={overview.overdue} />
            </>
          ) : (
            <>
              <AskedSeatsCard asked={overview.asked} />
              <NoPart />
            </>
          )
        }
        side={overview.part && <Mine meetings={overview.mine} />}
      >
        <SearchForm />
        {levelCodes.toReversed().map((level) => (
          <LevelCard level={level} bodies={overview.bodies.filter((one) => one.level === level)} />
        ))}
      </Columns>
    </>
  );
}

function Waiting({ overview }: { overview: Overview }) {
  const lines = [
    ...overview.answers.map(({ concern, theme }) => (
      <a href={concernPage(concern)}>{say`Lees het antwoord op uw signaal over ${themes[theme]}`}</a>
    )),
    ...bodyWork(overview),
    ...toAnswer(overview.mine),
  ];
  return (
    <Card title={say`Wat op u wacht`}>
      {lines.length === 0 ? <p>{say`Er wacht niets op u.`}</p> : <Lines items={lines} />}
    </Card>
  );
}

/** A link to the first invitation that waits for an answer; the others follow under it, each with its own. */
function toAnswer(meetings: readonly OwnMeeting[]) {
  const open = meetings.filter(
    ({ cancelled, noted, seats }) => !cancelled && !noted && seats[0]?.reply === null,
  );
  const [first] = open;
  if (first === undefined) return [];
  return [
    <a href={meetingPage(first.id)}>
      {open.length === 1
        ? say`Zeg of u komt naar ${first.body}`
        : say`Zeg of u komt: ${open.length} vergaderingen, eerst ${first.body}`}
    </a>,
  ];
}

/** The meetings to come of the bodies in which the reader's organisation sits. */
function Mine({ meetings }: { meetings: readonly OwnMeeting[] }) {
  return (
    <Card title={say`Mijn overleg`}>
      {meetings.length === 0 ? (
        <p>{say`Er staat geen vergadering gepland van een overleg waarin uw organisatie zit.`}</p>
      ) : (
        <Lines
          items={meetings.map((one) => (
            <>
              <a href={meetingPage(one.id)}>{formatDate(one.on, 'full')}</a> <MeetingState meeting={one} />
              <div class="source">
                {one.body} · {formatWallTime(one.at)} · {one.place}
              </div>
            </>
          ))}
        />
      )}
      <Acts>
        <ButtonLink href={yearPage()}>{say`Het hele jaar`}</ButtonLink>
        <ButtonLink href="/agenda">{say`Zet dit in uw eigen agenda`}</ButtonLink>
      </Acts>
    </Card>
  );
}

function MeetingState({ meeting: { cancelled, moved, noted, seats } }: { meeting: OwnMeeting }) {
  if (cancelled) return <Tag tone="late">{say`afgelast`}</Tag>;
  const [first] = seats;
  return (
    <>
      {moved && <Tag tone="wait">{say`kreeg een ander moment`}</Tag>}{' '}
      {first !== undefined &&
        !noted &&
        (first.reply === null ? (
          <Tag tone="wait">{say`nog geen antwoord`}</Tag>
        ) : (
          <Tag>{say`uw antwoord: ${replies[first.reply]}`}</Tag>
        ))}
    </>
  );
}

function NoPart() {
  return (
    <Card title={say`Uw organisatie`}>
      <p>{say`Uw organisatie heeft nog geen plaats in een overleg. Vraag ernaar bij de secretaris.`}</p>
    </Card>
  );
}

function titleOf(level: Level): string {
  switch (level) {
    case 'central':
      return say`Centraal`;
    case 'provincial':
      return say`Per provincie`;
    case 'local':
      return say`Lokaal`;
  }
}

function LevelCard({ level, bodies }: { level: Level; bodies: readonly Body[] }) {
  if (bodies.length === 0) return null;
  return (
    <Card title={titleOf(level)}>
      <DataTable
        caption={titleOf(level)}
        captionHidden
        rows={bodies}
        columns={[
          {
            head: say`Overleg`,
            rowHead: true,
            cell: (body) => (
              <>
                <a href={bodyPage(body.id)}>{body.name}</a>{' '}
                {body.kept ? <Tag>{say`u bent secretaris`}</Tag> : body.member && <Tag>{say`lid`}</Tag>}
                <div class="source">
                  {body.secretary === null ? say`Nog geen secretaris` : say`Secretaris: ${body.secretary}`}
                  {level === 'local' && ` · ${bodyKinds[body.kind]}`}
                </div>
              </>
            ),
          },
          {
            head: say`Vergadert`,
            stacked: 'short',
            cell: ({ nextMeeting }) =>
              nextMeeting && <a href={meetingPage(nextMeeting.id)}>{formatDate(nextMeeting.on, 'short')}</a>,
          },
          {
            head: say`Open signalen`,
            numeric: true,
            cell: ({ concerns }) => (concerns === 0 ? undefined : concerns),
          },
        ]}
      />
      {level === 'provincial' && bodies.some(({ secretary }) => secretary === null) && (
        <p class="source">{say`Zonder secretaris neemt een overleg geen signalen over. De centrale werkgroep volgt wat er al staat.`}</p>
      )}
    </Card>
  );
}
