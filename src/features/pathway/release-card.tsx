/** A step that is blocked: who holds what, what was asked, and what may be done. Never a dead end. */
import { organisationName } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { tell } from '../../ui/tell.ts';
import { RowSource } from '../dossier/part-page.tsx';
import { formatDate } from '../../kernel/civil-date.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { isOverdue } from './lead.ts';
import type { ChangeRow, OpenedPathway, ReleaseRow } from './pathway.ts';
import { pathwayAddress } from './pathway-address.ts';
import { heldThings, isOpen, releaseStates } from './release.ts';

/** Shows what is blocked now, beside the pathway. */
export function BlockedCard({ opened, reason }: { opened: OpenedPathway; reason: string | undefined }) {
  const { parts, person } = opened;
  const open = parts.releases.filter(isOpen);
  const holders = holdersOf(opened);
  return (
    <Card title={say`Zit een stap vast?`}>
      {open.length === 0 && holders.length === 0 && <p>{say`Niets dat u ziet, houdt een stap tegen.`}</p>}
      <Holders opened={opened} holders={holders} />
      {open.map((request) => (
        <p>
          <ReleaseTag request={request} today={opened.actor.today} /> {request.asked.name}:{' '}
          {heldThings[request.held]}
        </p>
      ))}
      <Acts>
        <ButtonLink href={pathwayAddress(person, '/vrijgave', reason)}>
          {open.length === 0 ? say`Vraag om vrijgave` : say`Bekijk de vragen om vrijgave`}
        </ButtonLink>
      </Acts>
    </Card>
  );
}

/** Finds who says that the file of this person is in other hands. */
export function holdersOf({ parts }: OpenedPathway): ChangeRow[] {
  return parts.changes.filter(
    (row) => row.field === 'vdab.fileOwnedByTenderPartner' && row.value === true && !row.superseded,
  );
}

/** Says who holds the file, by whom that is known, and whom to ask there. */
export function Holders({ opened, holders }: { opened: OpenedPathway; holders: readonly ChangeRow[] }) {
  return holders.map((row) => {
    const counsellor = opened.parts.changes.find(
      (one) => one.field === 'involvement.counsellor' && one.source === row.source && !one.superseded,
    );
    return (
      <div>
        <p>
          {say`Het dossier staat bij een tenderpartner van ${organisationName(opened, row.source)}. Daardoor kunt u daar niet alles registreren.`}{' '}
          {typeof counsellor?.value === 'string' && tell`Uw contact: ${<Name>{counsellor.value}</Name>}.`}
        </p>
        <RowSource opened={opened} row={row} />
      </div>
    );
  });
}

/** Says how a question stands; a silence past the day is a state of its own. */
export function ReleaseTag({ request, today }: { request: ReleaseRow; today: ReleaseRow['answerBy'] }) {
  if (request.state === 'asked' && isOverdue(request.answerBy, today))
    return <Tag tone="late">{say`geen antwoord`}</Tag>;
  const tones: Readonly<Record<ReleaseRow['state'], Tone>> = {
    asked: 'wait',
    released: 'ok',
    notReleased: 'late',
    withdrawn: 'plain',
  };
  return (
    <Tag tone={tones[request.state]}>
      {request.state === 'asked'
        ? say`wacht op antwoord tegen ${formatDate(request.answerBy, 'short')}`
        : releaseStates[request.state]}
    </Tag>
  );
}
