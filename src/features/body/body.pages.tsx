/** One body: who sits in it, when it meets, which concerns stand there and what it decided. */
import { dayInWords, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
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
import { Hidden, Name, Written } from '../../ui/text.tsx';
import { ProposalCard } from '../agenda-proposal/proposal-card.tsx';
import { ConcernLines } from '../concern/concern-line.tsx';
import { decisionAddress, states } from '../follow-up/follow-up.ts';
import { RealisedCard } from '../follow-up/realised-card.tsx';
import { meetingPage } from '../meeting/meeting.ts';
import { yearPage } from '../meeting/year.pages.tsx';
import type { Member, OpenedBody } from './body.sql.ts';
import { bodyKinds, bodyPage, levels, readers, rhythmOf } from './body.ts';
import { seatPage } from './body-member.pages.tsx';
import { standings } from './seat.ts';
import { AskedCards, LeaveSeats } from './seat-card.tsx';
import { WhenAndWhere } from '../meeting/meeting-time-field.tsx';

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
        {body.secretary === null && (
          <Alert tone="warning">
            <p>{say`Dit overleg heeft nog geen secretaris. Tot er een is, komt er geen vergadering bij en neemt het geen signalen aan.`}</p>
            {body.minds ? (
              <a href={`${bodyPage(body.id)}/wijzig`}>{say`Wijs een secretaris aan`}</a>
            ) : (
              body.parent !== null && (
                <p>{tell`Wie secretaris is van ${<a href={bodyPage(body.parent.id)}>{body.parent.name}</a>}, wijst er een aan.`}</p>
              )
            )}
          </Alert>
        )}
        <AskedCards opened={view.opened} csrf={view.csrf} />
        {body.kind === 'caseTalk' && (
          <Alert>{say`Dit overleg gaat over personen. Wie hen ook begeleidt, leest dat bij casusoverleg.`}</Alert>
        )}
        {view.opened.part && (
          <>
            <Card title={say`Signalen die hier staan`} id="signalen">
              {concerns.length === 0 ? (
                <p>{say`Hier wacht geen enkel signaal.`}</p>
              ) : (
                <ConcernLines concerns={concerns} among="body" />
              )}
            </Card>
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

function About({ opened: { body } }: { opened: OpenedBody }) {
  const rhythm = body.months.length > 0 ? rhythmOf(body.months) : body.rhythm;
  const items: readonly (Definition | undefined)[] = [
    { term: say`Niveau`, details: `${levels[body.level]}, ${bodyKinds[body.kind]}` },
    body.parent === null
      ? undefined
      : {
          term: say`Geeft door aan`,
          details: <a href={bodyPage(body.parent.id)}>{body.parent.name}</a>,
        },
    body.municipalities.length === 0
      ? undefined
      : { term: say`Werkt voor`, details: listed(body.municipalities) },
    body.province === null ? undefined : { term: say`Werkt voor`, details: say`provincie ${body.province}` },
    { term: say`Secretaris`, details: body.secretary ?? say`nog niemand` },
    rhythm === null
      ? undefined
      : {
          term: say`Hoe vaak`,
          details: (
            <>
              {rhythm} {body.invented && <Tag>{say`verzonnen voor de demo`}</Tag>}
            </>
          ),
        },
    body.quorum === null
      ? undefined
      : { term: say`Beslist met`, details: say`minstens ${body.quorum} leden aanwezig` },
  ];
  return (
    <>
      <Card title={say`Over dit overleg`}>
        <DefinitionList items={items.filter((item) => item !== undefined)} />
        {body.kept && (
          <Acts>
            <ButtonLink href={`${bodyPage(body.id)}/wijzig`}>{say`Pas dit overleg aan`}</ButtonLink>
          </Acts>
        )}
      </Card>
      {body.under.length > 0 && (
        <Card title={say`Krijgt signalen van`}>
          <Lines items={body.under.map(({ id, name }) => <a href={bodyPage(id)}>{name}</a>)} />
        </Card>
      )}
    </>
  );
}

function MembersCard({ opened, csrf }: { opened: OpenedBody; csrf: string }) {
  const { body, members, member } = opened;
  return (
    <Card title={say`Leden`}>
      {body.experience && !member && <p>{say`Mensen met ervaring van armoede doen mee.`}</p>}
      {members.length === 0 ? (
        <p>{say`Er zijn nog geen leden opgegeven.`}</p>
      ) : (
        <DataTable
          caption={say`Leden`}
          captionHidden
          rows={members}
          columns={[
            {
              head: say`Functie`,
              rowHead: true,
              cell: ({ function: role, experience, standing }) => (
                <>
                  {role} {experience && <Tag>{say`ervaring met armoede`}</Tag>}{' '}
                  {standing !== 'agreed' && (
                    <Tag tone={standing === 'named' ? 'wait' : 'late'}>{standings[standing]}</Tag>
                  )}
                </>
              ),
            },
            {
              head: say`Organisatie`,
              stacked: 'plain',
              cell: (member) => (
                <>
                  <Name>{member.organisation}</Name>
                  <div class="source">{termOf(member)}</div>
                </>
              ),
            },
            { head: say`Vervanger`, cell: ({ substitute }) => substitute },
            ...(body.kept
              ? [
                  {
                    head: say`Doen`,
                    cell: (member: Member) =>
                      isKept(member) && (
                        <a href={seatPage(body.id, member.id)}>
                          {tell`Wijzig${(
                            <Hidden>
                              : {member.function}, <Name>{member.organisation}</Name>
                            </Hidden>
                          )}`}
                        </a>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {body.kept && (
        <Acts>
          <ButtonLink href={seatPage(body.id, null)}>{say`Voeg een lid toe`}</ButtonLink>
        </Acts>
      )}
      <LeaveSeats opened={opened} csrf={csrf} />
    </Card>
  );
}

/** Who declined or stopped is not changed any more: it is asked anew. */
function isKept({ standing }: Member): boolean {
  return standing === 'named' || standing === 'agreed';
}

function termOf({ from, until }: Member): string {
  return until === null
    ? say`sinds ${dayInWords(from, 'short')}`
    : say`van ${dayInWords(from, 'short')} tot en met ${dayInWords(until, 'short')}`;
}
