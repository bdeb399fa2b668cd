/** A meeting: its agenda with what was decided, and for the secretary the way to put a point on it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn, filledOf, type Sent } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { NotKept } from '../../ui/not-kept.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Hidden, Name, Written } from '../../ui/text.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { WaitingCard } from '../agenda-proposal/waiting-card.tsx';
import { actionPage } from '../agreement-action/action.ts';
import { readerCodes, readers, underBody } from '../body/body.ts';
import { talkPage } from '../case-talk/case-talk.ts';
import { concernPage } from '../concern/concern.ts';
import { shortened } from '../concern/concern-line.tsx';
import { DocumentLines, MeetingDocuments } from '../meeting-document/document-lines.tsx';
import { addDocumentPage, type MeetingDocument } from '../meeting-document/meeting-document.ts';
import { minutesPage } from '../minutes/minutes.ts';
import { MinutesLines } from '../minutes/minutes-lines.tsx';
import { themes } from '../theme/theme.ts';
import { AttendanceCard } from './attendance.pages.tsx';
import { ChangedAlert, ComingCard, HistoryCard, KeeperCard, type Mail } from './invitation.pages.tsx';
import type { AgendaItem, OpenedMeeting } from './meeting.sql.ts';
import {
  competenceCodes,
  competences,
  decisionPage,
  isDecided,
  itemKindCodes,
  itemKinds,
  meetingPage,
  offAgendaPage,
} from './meeting.ts';

export interface MeetingView extends Sent {
  readonly opened: OpenedMeeting;
  readonly documents: readonly MeetingDocument[];
  readonly csrf: string;
  readonly mail: Mail;
  /** Why what was asked was not done. */
  readonly refused?: string | undefined;
}

/** Shows a meeting. */
export function MeetingPage(view: MeetingView) {
  const { opened, refused, mail, csrf, documents } = view;
  const { body, on, at, place, kept, today, cancelled, caseTalk } = opened;
  const takesPoints = kept && on >= today && !cancelled && !caseTalk;
  return (
    <>
      <PageHead
        above={underBody(body)}
        title={say`Vergadering van ${formatDate(on)}`}
        lead={say`Om ${formatWallTime(at)}, ${place}.`}
      />
      <Columns
        side={
          <>
            {kept && <KeeperCard opened={opened} mail={mail} csrf={csrf} />}
            {takesPoints && <AddCard {...view} />}
            <HistoryCard changes={opened.changes} />
          </>
        }
      >
        <ChangedAlert opened={opened} />
        <Refused message={refused} />
        {!takesPoints && refused !== undefined && (
          <NotKept texts={[filledOf('agenda', view).typed['titel']]} />
        )}
        {caseTalk ? <CaseTalkCard opened={opened} /> : <AgendaCard {...view} />}
        {!caseTalk && (
          <MeetingDocuments
            meeting={opened.id}
            documents={documents}
            adds={kept && !cancelled}
            csrf={kept ? csrf : undefined}
          />
        )}
        <ComingCard opened={opened} csrf={csrf} />
        {!cancelled && <AttendanceCard opened={opened} />}
        {!caseTalk && !cancelled && (
          <WaitingCard
            meeting={opened.id}
            waiting={opened.toTake}
            concerns={opened.concerns}
            csrf={view.csrf}
            {...filledOf('uitstel', view)}
          />
        )}
      </Columns>
    </>
  );
}

function AgendaCard(view: MeetingView) {
  const { opened } = view;
  const { items, on, today } = opened;
  return (
    <Card title={say`Agenda`}>
      <MinutesLines toApprove={opened.toApprove} />
      {items.length === 0 ? (
        <Empty title={say`Er staat nog niets op de agenda dat u mag lezen.`} />
      ) : (
        <Lines items={items.map((item) => <Item item={item} view={view} />)} />
      )}
      {opened.removals.length > 0 && (
        <Lines
          items={opened.removals.map(({ title, reason }) => (
            <>
              <Name>{title}</Name> <Tag>{say`van de agenda`}</Tag>
              <div class="source">{reason}</div>
            </>
          ))}
        />
      )}
      {on <= today && (
        <p>
          <a href={minutesPage(opened.id)}>{say`Het verslag van deze vergadering`}</a>
        </p>
      )}
    </Card>
  );
}

/** Persons are read where the gate decides about each; here stands neither a name nor a number of them. */
function CaseTalkCard({ opened: { id, sits } }: { opened: OpenedMeeting }) {
  return (
    <Card title={say`Agenda`}>
      <p>{say`Een casusoverleg gaat over personen. Wie hen ook begeleidt, leest dat bij casusoverleg. Er komt geen verslag.`}</p>
      {sits && <a href={talkPage(id)}>{say`Naar casusoverleg`}</a>}
    </Card>
  );
}

function Item({ item, view }: { item: AgendaItem; view: MeetingView }) {
  const { opened, documents, csrf } = view;
  const { number, title, kind, competence, concern, action, decision } = item;
  const canDecide =
    opened.kept &&
    !opened.cancelled &&
    decision === null &&
    isDecided(kind) &&
    opened.on <= opened.today &&
    (concern === null || (concern.here && !concern.decided));
  return (
    <>
      <b>
        {number}. <Name>{title}</Name>
      </b>{' '}
      <Tag>{itemKinds[kind]}</Tag>
      <div class="source">
        {say`Bevoegd: ${competences[competence]}`} · {say`Te lezen door ${readers[item.readers]}`}
      </div>
      {concern !== null && (
        <div>
          <a href={concernPage(concern.id)}>{say`Signaal over ${themes[concern.theme]}`}</a>
        </div>
      )}
      {action !== null && (
        <div>
          <a href={actionPage(action.agreement, action.id)}>{say`Actie: ${action.title}`}</a>
        </div>
      )}
      {decision !== null && (
        <>
          <Written text={decision.text} />
          <p class="source">{say`Besluit ${decision.number}. ${decision.owner} voert het uit, tegen ${formatDate(decision.due)}. Te lezen door ${readers[decision.readers]}.`}</p>
          {decision.advisory && (
            <p class="source">{say`Dit is een advies: er waren niet genoeg leden om te beslissen.`}</p>
          )}
        </>
      )}
      <DocumentLines
        documents={documents.filter((one) => one.item === item.id)}
        csrf={opened.kept ? csrf : undefined}
      />
      <ItemActs item={item} opened={opened} canDecide={canDecide} />
    </>
  );
}

function ItemActs({
  item: { id, title, decision },
  opened,
  canDecide,
}: {
  item: AgendaItem;
  opened: OpenedMeeting;
  canDecide: boolean;
}) {
  if (!opened.kept || opened.cancelled) return null;
  const about = (
    <Hidden>
      : <Name>{title}</Name>
    </Hidden>
  );
  return (
    <Acts>
      {canDecide && (
        <ButtonLink href={decisionPage(id)}>
          {say`Noteer het besluit`}
          {about}
        </ButtonLink>
      )}
      <ButtonLink href={`${addDocumentPage(opened.id)}?punt=${id}`} look="subtle">
        {say`Voeg een document toe`}
        {about}
      </ButtonLink>
      {decision === null && opened.on >= opened.today && (
        <ButtonLink href={offAgendaPage(id)} look="subtle">
          {say`Haal van de agenda`}
          {about}
        </ButtonLink>
      )}
    </Acts>
  );
}

function AddCard({ opened, csrf, ...sent }: MeetingView) {
  const filled = filledOf('agenda', sent);
  const optionsOf = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>) =>
    codes.map((value) => ({ value, label: words[value] }));
  return (
    <Card title={say`Zet iets op de agenda`}>
      <Form action={`${meetingPage(opened.id)}/agenda`} csrf={csrf} problems={filled.problems}>
        {opened.concerns.length > 0 && (
          <SelectField
            {...fieldIn(filled, 'signaal')}
            label={say`Uit een signaal`}
            choose={say`geen signaal`}
            options={opened.concerns.map((one) => ({
              value: one.id,
              label: `${themes[one.theme]}: ${shortened(one.text)}`,
            }))}
          />
        )}
        <TextField
          {...fieldIn(filled, 'titel')}
          label={say`Waarover gaat het?`}
          maxlength={160}
          autocomplete="off"
        />
        <SelectField
          {...fieldIn(filled, 'soort')}
          label={say`Wat voor punt is het?`}
          choose={say`Kies`}
          options={optionsOf(itemKindCodes, itemKinds)}
        />
        <SelectField
          {...fieldIn(filled, 'bevoegdheid')}
          label={say`Wie beslist hierover?`}
          choose={say`Kies`}
          options={optionsOf(competenceCodes, competences)}
        />
        <SelectField
          {...fieldIn(filled, 'lezers')}
          label={say`Wie mag dit lezen?`}
          choose={say`Kies`}
          options={optionsOf(readerCodes, readers)}
        />
        <Acts>
          <Button look="primary">{say`Zet op de agenda`}</Button>
        </Acts>
      </Form>
    </Card>
  );
}
