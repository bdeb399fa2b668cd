/** The cards of the own page about the way to work: who leads and what comes next, and appointments. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say, spoken } from '../../kernel/language.ts';
import { beginning, comma } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { appointmentKinds, appointmentMoment } from '../appointment/appointment.ts';
import { holderDomains, holderRoles } from '../pathway/role-holder.ts';
import type { OwnRecord } from './my.sql.ts';
import {
  type ComingAppointment,
  firstAppointments,
  type OwnLead,
  type OwnPhase,
  type OwnWay,
  phasesInPlainWords,
  type Standing,
  standingOf,
} from './own-way.ts';

/** Who leads and whom to call, and at each organisation how far it is and what comes next. */
export function WayCard({ way, actor }: Pick<OwnRecord, 'way' | 'actor'>) {
  const [lead, ...earlier] = way.leads;
  const open = way.phases.filter(({ until }) => until === null);
  const over = way.phases.filter(({ until }) => until !== null);
  const phase = (one: OwnPhase) => <Phase one={one} said={standingOf(one, way.jobs, actor.today)} />;
  if (lead === undefined && way.phases.length === 0) return null;
  return (
    <Card title={say`Mijn weg naar werk`}>
      {lead && <Lead lead={lead} />}
      {open.length > 0 && <Lines items={open.map(phase)} />}
      {over.length + earlier.length > 0 && (
        <Fold summary={say`Wat er al gebeurde`}>
          <Lines items={[...earlier.map(earlierLead), ...over.map(phase)]} />
        </Fold>
      )}
    </Card>
  );
}

function Lead({ lead }: { lead: OwnLead }) {
  // A function is typed, and mostly it is the name of a role.
  const who = [lead.function && spoken(lead.function), lead.team].filter(Boolean).join(comma());
  return (
    <>
      <p>{tell`${(
        <b>
          <Name>{lead.organisation}</Name>
        </b>
      )} houdt het overzicht en heeft de regie, sinds ${formatDate(lead.from)}.`}</p>
      {lead.contact === null ? (
        <p>{say`Er staat geen contactpersoon bij. Bel die organisatie en vraag wie u helpt.`}</p>
      ) : (
        <p>
          {tell`Uw contact: ${(
            <b>
              <Name>{lead.contact}</Name>
            </b>
          )}`}
          {who !== '' && <span class="source"> {who}</span>}
        </p>
      )}
    </>
  );
}

function earlierLead({ organisation, from, contact }: OwnLead) {
  return (
    <>
      {tell`${<Name>{organisation}</Name>} had de regie vanaf ${formatDate(from)}.`}
      {contact !== null && <span class="source"> {say`Contact: ${contact}`}</span>}
    </>
  );
}

function Phase({ one: { organisation, until }, said }: { one: OwnPhase; said: Standing }) {
  const { phase, from, next } = said;
  const since =
    until === null ? say`sinds ${formatDate(from)}` : say`van ${formatDate(from)} tot ${formatDate(until)}`;
  return (
    <>
      <b>
        <Name>{organisation}</Name>
      </b>
      : {phasesInPlainWords[phase]} <span class="source">{since}</span>
      {next && (
        <div>
          {tell`Wat nu komt: ${<Name>{next.step}</Name>}`}
          {next.by !== null && <span class="source"> {say`tegen ${formatDate(next.by)}`}</span>}
        </div>
      )}
    </>
  );
}

/** Who has a role beside the organisations, one line each. */
export function roleLines(roles: OwnWay['roles']) {
  return roles.map(({ role, domain, holder, organisation }) => (
    <>
      <b>
        <Name>{holder}</Name>
      </b>
      <span class="source">
        {holderRoles[role]} ({holderDomains[domain]}), <Name>{organisation}</Name>
      </span>
    </>
  ));
}

/** The appointments that come, the first one first. */
export function ComingAppointments({
  coming,
  told,
}: {
  coming: readonly ComingAppointment[];
  /** Those that only an older file tells. */
  told: readonly { readonly words: string; readonly organisation: string }[];
}) {
  if (coming.length + told.length === 0) return null;
  return (
    <Card title={say`Uw afspraken`}>
      {coming.length > 0 && (
        <Lines items={firstAppointments(coming).map((one) => <Appointment one={one} />)} />
      )}
      {told.length > 0 && (
        <Lines
          items={told.map(({ words, organisation }) => (
            <>
              <b>
                <Name>{beginning(words)}</Name>
              </b>
              <div class="source">{say`bij ${organisation}`}</div>
            </>
          ))}
        />
      )}
      {coming.length > 0 && (
        <p>
          <a href="/mijn/afspraken">{say`Al mijn afspraken`}</a>
        </p>
      )}
    </Card>
  );
}

function Appointment({ one }: { one: ComingAppointment }) {
  return (
    <>
      <b>{beginning(appointmentMoment(one))}</b> {one.off && <Tag tone="late">{say`gaat niet door`}</Tag>}
      {one.offWhy === 'guidanceEnded' && (
        <div>{tell`${<Name>{one.organisation}</Name>} begeleidt u niet meer.`}</div>
      )}
      <div>
        {beginning(appointmentKinds[one.kind])}
        {one.place !== '' && (
          <>
            {comma()}
            <Name>{one.place}</Name>
          </>
        )}
      </div>
      <div class="source">
        {one.with === null ? say`bij ${one.organisation}` : say`met ${one.with}, ${one.organisation}`}
        {one.joins !== null && say` en ${one.joins}`}
      </div>
    </>
  );
}
