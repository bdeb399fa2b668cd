/** One body: when it meets, which concerns stand there and what it decided. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { filledOf, type Sent } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name, Written } from '../../ui/text.tsx';
import { ProposalCard } from '../agenda-proposal/proposal-card.tsx';
import { ConcernLines } from '../concern/concern-line.tsx';
import { decisionAddress, states } from '../follow-up/follow-up.ts';
import { RealisedCard } from '../follow-up/realised-card.tsx';
import { meetingPage } from '../meeting/meeting.ts';
import { WhenAndWhere } from '../meeting/meeting-time-field.tsx';
import { yearPage } from '../meeting/year.pages.tsx';
import type { OpenedBody } from './body.sql.ts';
import { bodyPage, readers } from './body.ts';
import { About } from './body-about.tsx';
import { MembersCard } from './body-member-card.tsx';
import { AskedCards } from './seat-card.tsx';

export interface BodyView extends Sent {
  readonly opened: OpenedBody;
  readonly csrf: string;
  readonly refused?: string | undefined;
}

/** Shows a body. */
export function BodyPage(view: BodyView) {
  const { body, concerns } = view.opened;
  const takesProposals = (body.secretary !== null || view.form === 'voorstellen') && body.kind !== 'caseTalk';
  return (
    <>
      <PageHead above={[{ href: '/overleg', label: say`Overleg` }]} title={body.name} lead={body.task} />
      <Columns side={<About opened={view.opened} />}>
        <Refused message={view.refused} />
        {body.secretary === null && <NoSecretary body={body} />}
        <AskedCards opened={view.opened} csrf={view.csrf} />
        {body.kind === 'caseTalk' && (
          <Alert>{say`Dit overleg gaat over personen. Wie hen ook begeleidt, leest dat bij casusoverleg.`}</Alert>
        )}
        {view.opened.part && (
          <>
            <ConcernsCard concerns={concerns} />
            <MeetingsCard {...view} />
          </>
        )}
        {view.opened.member && takesProposals && (
          <ProposalCard
            body={body.id}
            proposals={view.opened.proposals}
            csrf={view.csrf}
            {...filledOf('voorstellen', view)}
            sent={view.form === 'voorstellen'}
          />
        )}
        <DecisionsCard opened={view.opened} />
        <RealisedCard realised={view.opened.realised} />
        <MembersCard opened={view.opened} csrf={view.csrf} />
      </Columns>
    </>
  );
}

function ConcernsCard({ concerns }: Pick<OpenedBody, 'concerns'>) {
  return (
    <Card title={say`Signalen die hier staan`} id="signalen">
      {concerns.length === 0 ? (
        <p>{say`Hier wacht geen enkel signaal.`}</p>
      ) : (
        <ConcernLines concerns={concerns} among="body" />
      )}
    </Card>
  );
}

function NoSecretary({ body }: Pick<OpenedBody, 'body'>) {
  return (
    <Alert tone="warning">
      <p>{say`Dit overleg heeft nog geen secretaris. Tot er een is, komt er geen vergadering bij en neemt het geen signalen over van een ander overleg.`}</p>
      {body.minds ? (
        <a href={`${bodyPage(body.id)}/wijzig`}>{say`Wijs een secretaris aan`}</a>
      ) : (
        body.parent !== null && (
          <p>{tell`Wie secretaris is van ${<a href={bodyPage(body.parent.id)}>{body.parent.name}</a>}, wijst er een aan en volgt intussen wat hier staat.`}</p>
        )
      )}
    </Alert>
  );
}

function MeetingsCard({ opened, csrf, ...sent }: BodyView) {
  const { meetings, body } = opened;
  const form = filledOf('vergaderingen', sent);
  return (
    <Card title={say`Vergaderingen`}>
      {meetings.length === 0 ? (
        <Empty title={say`Er is nog geen vergadering gepland.`} />
      ) : (
        <Lines
          items={meetings.map(({ id, on, at, place, items, cancelled }) => (
            <>
              <a href={meetingPage(id)}>{formatDate(on, 'full')}</a>{' '}
              {cancelled && <Tag tone="late">{say`afgelast`}</Tag>}
              <div class="source">
                {formatWallTime(at)} · {place} ·{' '}
                {items === 1 ? say`1 agendapunt` : say`${items} agendapunten`}
              </div>
            </>
          ))}
        />
      )}
      <Acts>
        <ButtonLink href={yearPage(body.id)}>{say`Jaarkalender`}</ButtonLink>
      </Acts>
      {body.kept && (
        <Fold summary={say`Plan een vergadering`} open={sent.form === 'vergaderingen'}>
          <Form action={`${bodyPage(body.id)}/vergaderingen`} csrf={csrf} problems={form.problems}>
            <WhenAndWhere form={form} />
            <Acts>
              <Button>{say`Plan de vergadering`}</Button>
            </Acts>
          </Form>
        </Fold>
      )}
    </Card>
  );
}

function DecisionsCard({ opened: { decisions } }: { opened: OpenedBody }) {
  if (decisions.length === 0) return null;
  return (
    <Card title={say`Besluiten`}>
      <DataTable
        caption={say`Besluiten die u mag lezen`}
        captionHidden
        rows={decisions}
        columns={[
          {
            head: say`Nummer`,
            rowHead: true,
            cell: ({ number, id }) => <a href={decisionAddress(id)}>{number}</a>,
          },
          {
            head: say`Besluit`,
            stacked: 'plain',
            cell: ({ text, readers: who }) => (
              <>
                <Written text={text} />
                <div class="source">{say`Te lezen door ${readers[who]}`}</div>
              </>
            ),
          },
          { head: say`Wie voert uit`, stacked: 'short', cell: ({ owner }) => <Name>{owner}</Name> },
          { head: say`Tegen`, stacked: 'short', cell: ({ due }) => formatDate(due, 'short') },
          {
            head: say`Stand`,
            stacked: 'short',
            cell: ({ state, late }) =>
              late ? <Tag tone="late">{say`te laat`}</Tag> : <Tag>{states[state]}</Tag>,
          },
        ]}
      />
    </Card>
  );
}
