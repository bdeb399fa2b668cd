/** Who sits in a body, for which organisation and until when, with the way to ask and to change each seat. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden, Name } from '../../ui/text.tsx';
import type { Member, OpenedBody } from './body.sql.ts';
import { seatPage } from './body-member.pages.tsx';
import { standings } from './seat.ts';
import { LeaveSeats } from './seat-card.tsx';

export function MembersCard({ opened, csrf }: { opened: OpenedBody; csrf: string }) {
  const { body, members, member } = opened;
  return (
    <Card title={say`Leden`}>
      {body.experience && !member && <p>{say`Mensen met ervaring van armoede doen mee.`}</p>}
      {members.length === 0 ? <p>{say`Er zijn nog geen leden opgegeven.`}</p> : <MembersTable {...opened} />}
      {body.kept && (
        <Acts>
          <ButtonLink href={seatPage(body.id, null)}>{say`Voeg een lid toe`}</ButtonLink>
        </Acts>
      )}
      <LeaveSeats opened={opened} csrf={csrf} />
    </Card>
  );
}

function MembersTable({ body, members }: OpenedBody) {
  return (
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
