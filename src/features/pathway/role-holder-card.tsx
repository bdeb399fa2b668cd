/** Who does what beside the lead, per domain. */
import { say } from '../../kernel/language.ts';
import { RowSource } from '../dossier/part-page.tsx';
import { formatDate } from '../../kernel/civil-date.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Name } from '../../ui/text.tsx';
import type { OpenedPathway, RoleHolderRow } from './pathway.ts';
import { pathwayAddress } from './pathway-address.ts';
import { holderDomains, holderRoles } from './role-holder.ts';

/** Shows those who hold a role now; who held one before stands on the page behind it. */
export function RoleHoldersCard({ opened, reason }: { opened: OpenedPathway; reason: string | undefined }) {
  const now = opened.parts.role_holders.filter((row) => row.until === null);
  return (
    <Card title={say`Wie doet wat`}>
      {now.length === 0 && <p>{say`Er staat nog niemand naast de regie.`}</p>}
      {now.map((row) => (
        <>
          <RoleHolder row={row} />
          <RowSource opened={opened} row={row} />
        </>
      ))}
      <Acts>
        <ButtonLink
          href={pathwayAddress(opened.person, '/rollen', reason)}
        >{say`Bekijk of wijzig de rollen`}</ButtonLink>
      </Acts>
    </Card>
  );
}

/** Says who holds a role, where, and since when. */
export function RoleHolder({ row }: { row: RoleHolderRow }) {
  return (
    <p>
      <b>{beginning(holderRoles[row.role])}</b> ({holderDomains[row.domain]}): <Name>{row.holder}</Name>,{' '}
      {row.organisation}, {periodOf(row)}
    </p>
  );
}

function periodOf({ from, until }: RoleHolderRow): string {
  const begin = formatDate(from, 'short');
  return until === null ? say`sinds ${begin}` : say`van ${begin} tot ${formatDate(until, 'short')}`;
}
