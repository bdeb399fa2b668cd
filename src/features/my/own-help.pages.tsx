/** Who helps the person now and how to reach them, and who did before. */
import { involvementGrounds } from '../../gate/wording.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden, Name } from '../../ui/text.tsx';
import type { OwnInvolvement } from './my.sql.ts';
import { roleLines } from './own-way.pages.tsx';
import type { OwnWay } from './own-way.ts';

/** Shows who guides now, with their roles, and folds away who did before. */
export function Involved({ items, roles }: { items: readonly OwnInvolvement[]; roles: OwnWay['roles'] }) {
  const active = items.filter((one) => one.active);
  const ended = items.filter((one) => !one.active);
  return (
    <Card title={say`Wie helpt mij`}>
      <Stack>
        {active.length === 0 ? (
          <p>{say`Nu begeleidt geen enkele organisatie u.`}</p>
        ) : (
          <Lines items={[...active.map((one) => <Involvement one={one} />), ...roleLines(roles)]} />
        )}
        {ended.length > 0 && (
          <Fold summary={say`Vroeger (${ended.length})`}>
            <Lines items={ended.map((one) => <Involvement one={one} />)} />
          </Fold>
        )}
      </Stack>
    </Card>
  );
}

function Involvement({ one }: { one: OwnInvolvement }) {
  const ground = involvementGrounds[one.ground] ?? one.ground.toLowerCase();
  return (
    <>
      <b>
        <Name>{one.organisation}</Name>
      </b>{' '}
      {one.role === 'aftercare' && <Tag>{say`nazorg`}</Tag>}
      <Desk one={one} />
      <span class="source">{tell`vanaf ${formatDate(one.from)}${one.until !== null && say` tot en met ${formatDate(one.until)}`}. Reden: ${ground}. Opgeschreven op ${formatDate(one.recordedOn)}.`}</span>
    </>
  );
}

/** How to reach it now: an office where there is one, and always a question from here. */
function Desk({ one: { active, desk, organisation, organisationId } }: { one: OwnInvolvement }) {
  if (!active) return null;
  return (
    <div>
      {desk !== null && (
        <div>
          <Name>{desk.address.replaceAll('\n', ', ')}</Name>
        </div>
      )}
      {desk?.phone != null && (
        <div>
          <bdi>
            <PhoneLink phone={desk.phone} />
          </bdi>
        </div>
      )}
      <a href={`/mijn/vragen?aan=${organisationId}#vraag`}>
        {say`Stel een vraag`}
        <Hidden>
          : <Name>{organisation}</Name>
        </Hidden>
      </a>
    </div>
  );
}
