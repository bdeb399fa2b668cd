/** What waits for the organisation of who coordinates or is its secretary, where the day begins: agreements, bodies, and seats it was asked for. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { waitingLine } from '../agreement/agreement-work.tsx';
import { bodyWork } from '../body/body-work.tsx';
import { AskedSeatsCard } from '../body/seat-card.tsx';
import type { OrganisationWork } from './organisation-work.sql.ts';

/** Names each with the way to it; nothing where nothing waits. */
export function WorkCards({ work }: { work: OrganisationWork | null }) {
  if (work === null) return null;
  const lines = [...work.agreements.map(waitingLine), ...bodyWork(work)];
  return (
    <>
      {lines.length > 0 && (
        <Card title={say`Wat op uw organisatie wacht`} id="wacht-op-organisatie">
          <Lines items={lines} />
        </Card>
      )}
      <AskedSeatsCard asked={work.asked} />
    </>
  );
}
