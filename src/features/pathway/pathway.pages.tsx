/** The page of a pathway: whose turn it is, the phase, the picture with its list, the lead and who else does what. */
import { organisationName } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { withheldGroups, withReason } from '../dossier/dossier.ts';
import { WithheldCard } from '../dossier/dossier-withheld.tsx';
import { PartPage } from '../dossier/part-page.tsx';
import { LeadCard } from './lead-card.tsx';
import type { OpenedPathway } from './pathway.ts';
import { PhaseCard } from './phase-card.tsx';
import { RoleHoldersCard } from './role-holder-card.tsx';
import { BlockedCard } from './release-card.tsx';
import { TimelineCard } from './timeline-card.tsx';
import { turnsOf } from './turn-order.ts';

type PathwayProps = { opened: OpenedPathway; reason: string | undefined };

/** Shows the pathway of one person as far as the viewer may see it. */
export function PathwayPage({ opened, reason }: PathwayProps) {
  const dossier = { ...opened, facts: [] };
  const closed = withheldGroups(dossier, 'guidance')
    .filter((group) => group.categories.includes('pathway'))
    .map((group) => ({ ...group, categories: ['pathway' as const] }));
  const names = closed.map(({ first }) => organisationName(opened, first.source));
  const silent = names.length === opened.told.length ? names : [];
  return (
    <PartPage
      opened={opened}
      current="pathway"
      reason={reason}
      next={<TurnCard opened={opened} reason={reason} />}
      side={
        <>
          <LeadCard opened={opened} reason={reason} silent={silent} />
          <RoleHoldersCard opened={opened} reason={reason} />
          <BlockedCard opened={opened} reason={reason} />
          <WithheldCard
            title={say`Wat u van dit traject niet ziet`}
            dossier={dossier}
            groups={closed}
            reason={reason}
          />
        </>
      }
    >
      <PhaseCard opened={opened} reason={reason} silent={silent} />
      <TimelineCard opened={opened} />
    </PartPage>
  );
}

function TurnCard({ opened, reason }: PathwayProps) {
  const [first, ...others] = turnsOf(opened);
  return (
    <Card title={say`Wie is aan zet`}>
      {first && (
        <>
          <p>
            <b>{say`Aan zet: ${first.whose}.`}</b> {first.text}
          </p>
          {first.act && (
            <Acts>
              <ButtonLink
                look={first.yours ? 'primary' : 'secondary'}
                href={withReason(`/dossiers/${opened.person}${first.act.path}`, reason)}
              >
                {first.act.label}
              </ButtonLink>
            </Acts>
          )}
        </>
      )}
      {others.length > 0 && (
        <ul class="plain">
          {others.map((turn) => (
            <li>
              <b>{say`Aan zet: ${turn.whose}.`}</b> {turn.text}{' '}
              {turn.act && (
                <a href={withReason(`/dossiers/${opened.person}${turn.act.path}`, reason)}>
                  {turn.act.label}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="source">{say`Stand van ${formatDate(opened.actor.today)}.`}</p>
    </Card>
  );
}
