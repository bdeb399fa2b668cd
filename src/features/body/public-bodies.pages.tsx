/** Overleg for who has no part in it: what was decided, which points are public, and which bodies there are. */
import type { ComponentChild } from 'preact';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ShowMore } from '../../ui/fold.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { decisionAddress, states } from '../follow-up/follow-up.ts';
import { itemKinds } from '../meeting/meeting.ts';
import { minutesPage } from '../minutes/minutes.ts';
import { bodyKinds, bodyPage, levelCodes, levels } from './body.ts';
import type { PublicBodies } from './public-bodies.sql.ts';

/** Draws a name as a link, for whom the page behind it is. */
type LinkTo = (href: string, words: string) => ComponentChild;

/** Shows what is public; `leads` to the page of each for who is not signed in. Those pages are another thing to staff, and none to a citizen. */
export function PublicBodiesPage({ bodies, items, decisions, leads }: PublicBodies & { leads: boolean }) {
  const to: LinkTo = (href, words) => (leads ? <a href={href}>{words}</a> : <b>{words}</b>);
  return (
    <>
      <PageHead
        title={say`Overleg`}
        lead={say`VDAB, VVSG en lokale besturen overleggen per gemeente, per provincie en centraal. Hier staat wat iedereen mag lezen.`}
      />
      <Stack>
        <DecisionsCard decisions={decisions} to={to} />
        {items.length > 0 && <ItemsCard items={items} to={to} />}
        <BodiesCard bodies={bodies} to={to} />
      </Stack>
    </>
  );
}

function BodiesCard({ bodies, to }: Pick<PublicBodies, 'bodies'> & { to: LinkTo }) {
  return (
    <Card title={say`Welk overleg er is`}>
      <Lines
        items={levelCodes.toReversed().flatMap((level) =>
          bodies
            .filter((one) => one.level === level)
            .map(({ id, name, kind, secretary }) => (
              <>
                {to(bodyPage(id), name)}
                <span class="source">
                  {levels[level]}, {bodyKinds[kind]} ·{' '}
                  {secretary === null ? say`Nog geen secretaris` : say`Secretaris: ${secretary}`}
                </span>
              </>
            )),
        )}
      />
    </Card>
  );
}

function ItemsCard({ items, to }: Pick<PublicBodies, 'items'> & { to: LinkTo }) {
  return (
    <Card title={say`Agendapunten die iedereen mag lezen`}>
      <ShowMore items={items} first={6}>
        {(some) => (
          <Lines
            items={some.map(({ meeting, title, kind, body, minutes }) => (
              <>
                {minutes ? to(minutesPage(meeting), title) : <Name>{title}</Name>}
                <span class="source">
                  {body} · {itemKinds[kind]}
                  {!minutes && ` · ${say`Het verslag is nog niet goedgekeurd.`}`}
                </span>
              </>
            ))}
          />
        )}
      </ShowMore>
    </Card>
  );
}

function DecisionsCard({ decisions, to }: Pick<PublicBodies, 'decisions'> & { to: LinkTo }) {
  return (
    <Card title={say`Besluiten die iedereen mag lezen`}>
      {decisions.length === 0 ? (
        <Empty
          title={say`Er is nog geen besluit dat iedereen mag lezen.`}
          act={{ href: '/contactpunten', label: say`Zoek een contactpunt` }}
        />
      ) : (
        <ShowMore items={decisions} first={6}>
          {(some) => (
            <Lines
              items={some.map(({ id, number, text, body, owner, due, state }) => (
                <>
                  {to(decisionAddress(id), number)} <Tag>{states[state]}</Tag>
                  <Written text={text} />
                  <span class="source">{say`${body}. ${owner} voert uit, tegen ${formatDate(due)}.`}</span>
                </>
              ))}
            />
          )}
        </ShowMore>
      )}
    </Card>
  );
}
