/** The agenda of a meeting: each point with what was decided about it, and what may be done with it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Hidden, Name, Written } from '../../ui/text.tsx';
import { actionPage } from '../agreement-action/action.ts';
import { readers } from '../body/body.ts';
import { talkPage } from '../case-talk/case-talk.ts';
import { concernPage } from '../concern/concern.ts';
import { DocumentLines } from '../meeting-document/document-lines.tsx';
import { addDocumentPage } from '../meeting-document/meeting-document.ts';
import { minutesPage } from '../minutes/minutes.ts';
import { MinutesLines } from '../minutes/minutes-lines.tsx';
import { themes } from '../theme/theme.ts';
import type { AgendaItem, OpenedMeeting } from './meeting.sql.ts';
import { competences, decisionPage, isDecided, itemKinds, offAgendaPage } from './meeting.ts';
import type { MeetingView } from './meeting-view.ts';

export function AgendaCard(view: MeetingView) {
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
export function CaseTalkCard({ opened: { id, sits } }: { opened: OpenedMeeting }) {
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
      {decision !== null && <Decided decision={decision} />}
      <DocumentLines
        documents={documents.filter((one) => one.item === item.id)}
        csrf={opened.kept ? csrf : undefined}
      />
      <ItemActs item={item} opened={opened} canDecide={canDecide} />
    </>
  );
}

function Decided({ decision }: { decision: NonNullable<AgendaItem['decision']> }) {
  return (
    <>
      <Written text={decision.text} />
      <p class="source">{say`Besluit ${decision.number}. ${decision.owner} voert het uit, tegen ${formatDate(decision.due)}. Te lezen door ${readers[decision.readers]}.`}</p>
      {decision.advisory && (
        <p class="source">{say`Dit is een advies: er waren niet genoeg leden om te beslissen.`}</p>
      )}
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
