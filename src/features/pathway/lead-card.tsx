/** Who leads now and whom to call, and who led before: an earlier lead and its contact are never hidden. */
import { say } from '../../kernel/language.ts';
import { tell } from '../../ui/tell.ts';
import { RowSource } from '../dossier/part-page.tsx';
import { formatDate } from '../../kernel/civil-date.ts';
import { listed } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { leadingKinds, leadOn, type LeadRow, standingLeads, waitingLead } from './lead.ts';
import type { OpenedPathway } from './pathway.ts';
import { pathwayAddress } from './pathway-address.ts';

type CardProps = {
  opened: OpenedPathway;
  reason: string | undefined;
  /** Who guides along, when no flow lets the viewer read the pathway of any of them. */
  silent: readonly string[];
};

/** Shows the lead beside the pathway. */
export function LeadCard({ opened, reason, silent }: CardProps) {
  const { parts, actor, person } = opened;
  const now = leadOn(parts.leads, actor.today);
  const waiting = waitingLead(parts.leads);
  const decides = actor.organisation_kind !== null && leadingKinds.includes(actor.organisation_kind);
  return (
    <Card title={say`Regie`}>
      {now === undefined ? (
        <p>
          {say`U kunt niet zien wie de regie heeft.`}
          {!decides && silent.length > 0 && <> {say`Vraag het aan ${listed(silent)}.`}</>}
        </p>
      ) : (
        <LeadNow opened={opened} lead={now} />
      )}
      {waiting?.asked && (
        <p>{tell`${<Tag tone="wait">{say`voorstel`}</Tag>} ${waiting.lead.name} vanaf ${formatDate(waiting.from, 'short')}: wacht op ${waiting.asked.name}`}</p>
      )}
      <EarlierLeads opened={opened} />
      {decides ? (
        <Acts>
          <ButtonLink href={pathwayAddress(person, '/regie', reason)}>
            {now === undefined ? say`Leg de regie vast` : say`Bekijk of wijzig de regie`}
          </ButtonLink>
        </Acts>
      ) : (
        <p class="source">{say`Het OCMW beslist of het zelf de regie heeft of VDAB.`}</p>
      )}
    </Card>
  );
}

/** Shows who leads on a day, since when, and whom to call there. */
export function LeadNow({ opened, lead }: { opened: OpenedPathway; lead: LeadRow }) {
  return (
    <>
      <p>{tell`${<b>{lead.lead.name}</b>} sinds ${formatDate(lead.from)}`}</p>
      <Contact lead={lead} />
      <RowSource opened={opened} row={lead} />
    </>
  );
}

/** Lists who led before, with whom to call there. */
export function EarlierLeads({ opened }: { opened: OpenedPathway }) {
  const earlier = standingLeads(opened.parts.leads)
    .filter((row) => row.from <= opened.actor.today)
    .slice(1);
  if (earlier.length === 0) return null;
  return (
    <details class="fold">
      <summary>{say`Wie had de regie vroeger`}</summary>
      <ul class="plain">
        {earlier.map((row) => (
          <li>
            {tell`${<b>{row.lead.name}</b>} vanaf ${formatDate(row.from, 'short')}`}
            <Contact lead={row} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Contact({ lead }: { lead: LeadRow }) {
  if (lead.contact === null) return <p class="source">{say`Er staat geen contactpersoon bij.`}</p>;
  const { name, team, function: role } = lead.contact;
  return (
    <p>
      {name && <Name>{name}</Name>}
      <span class="source">{[role, team].filter(Boolean).join(' · ')}</span>
    </p>
  );
}
