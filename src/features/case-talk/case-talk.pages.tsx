/** One case talk: who sits there, and the persons on its agenda whom the reader may know of, without number and without count. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import type { Mail } from '../meeting/invitation.pages.tsx';
import { TalkChange, TalkKeeperCard } from './case-talk-change.pages.tsx';
import type { AgendaPerson, OpenedTalk } from './case-talk.sql.ts';
import { CASE_TALKS, casePage, type Talk, talkPage } from './case-talk.ts';
import { talkName } from './talk-name.ts';

/** Shows a talk. */
export function CaseTalkPage({
  opened,
  reason,
  csrf,
  mail,
}: {
  opened: OpenedTalk;
  reason: string | undefined;
  csrf: string;
  /** To whom it was told, for the organisation that called it together. */
  mail: Mail | undefined;
}) {
  const { talk } = opened;
  return (
    <>
      <PageHead
        above={[
          { href: '/overleg', label: say`Overleg` },
          { href: CASE_TALKS, label: say`Casusoverleg` },
        ]}
        title={say`Casusoverleg van ${formatDate(talk.on)}`}
        lead={say`Om ${formatWallTime(talk.at)}, ${talk.place}.`}
      />
      <Columns
        side={
          <>
            <TableCard talk={talk} />
            {mail !== undefined && (
              <TalkKeeperCard talk={talk} mail={mail} csrf={csrf} open={!talk.cancelled && !mail.over} />
            )}
          </>
        }
      >
        <TalkAlerts talk={talk} />
        <PersonsCard opened={opened} reason={reason} />
        {isOpen(opened) && (
          <Acts>
            <ButtonLink
              href={`${talkPage(talk.id)}/uitnodiging.ics`}
              icon="calendar"
              download
            >{say`Zet in uw agenda`}</ButtonLink>
          </Acts>
        )}
      </Columns>
    </>
  );
}

/** What stands above the agenda: that the talk moved or was called off, or that it has no secretary. */
function TalkAlerts({ talk }: Pick<OpenedTalk, 'talk'>) {
  return (
    <>
      {(talk.cancelled || talk.changes.length > 0) && (
        <Alert tone="warning">
          <TalkChange talk={talk} />
        </Alert>
      )}
      {!talk.secretary && (
        <Alert tone="warning">{say`Dit overleg heeft nog geen secretaris. Zonder secretaris is er geen overleg: er komt niemand op de agenda.`}</Alert>
      )}
    </>
  );
}

function PersonsCard({ opened, reason }: { opened: OpenedTalk; reason: string | undefined }) {
  const { items } = opened;
  return (
    <Card title={say`Personen op dit overleg`}>
      {items.length === 0 ? (
        <Empty title={say`Er staat niemand op dit overleg die u mag zien.`}>
          {isOpen(opened) &&
            say`Zet zelf iemand op het overleg: open het dossier en kies “Bespreek in casusoverleg”.`}
        </Empty>
      ) : (
        <Lines items={items.map((one) => <Person one={one} opened={opened} reason={reason} />)} />
      )}
    </Card>
  );
}

/** Tells whether the talk still comes. */
function isOpen({ talk, actor }: OpenedTalk): boolean {
  return talk.on >= actor.today && !talk.cancelled;
}

type PersonProps = { one: AgendaPerson; opened: OpenedTalk; reason: string | undefined };

function Person({ one, opened: { talk }, reason }: PersonProps) {
  return (
    <>
      <a href={casePage(talk.id, one.person, reason)}>
        <Name>{one.name ?? say`Persoon zonder naam`}</Name>
      </a>{' '}
      <Standing one={one} talk={talk} />
      <div class="source">{say`Gevraagd door ${one.source}`}</div>
    </>
  );
}

function Standing({ one, talk }: { one: AgendaPerson; talk: Talk }) {
  if (one.off !== null) return <Tag>{say`niet meer op het overleg`}</Tag>;
  if (one.concluded) return <Tag tone="ok">{say`resultaat genoteerd`}</Tag>;
  if (talk.cancelled) return null;
  if (!one.confirmed)
    return (
      <Tag tone="wait">{talk.changes.length > 0 ? say`bevestig opnieuw` : say`eerst de voorwaarden`}</Tag>
    );
  return null;
}

function TableCard({ talk }: { talk: Talk }) {
  return (
    <Card title={say`Aan tafel`}>
      <p>
        <Name>{talkName(talk)}</Name>
      </p>
      <Lines
        items={talk.seats.map((seat) => (
          <>
            <Name>{seat.name}</Name>
            <div class="source">{seat.function}</div>
          </>
        ))}
      />
    </Card>
  );
}
