/** One work place: what the work asks, whom to call, who is on it, and how it changed. */

import { instruments } from '../../gate/field-code.ts';
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { formatEnterpriseNumber } from '../organisation/enterprise-number.ts';
import { municipalityName } from '../organisation/municipality.ts';
import { placementStates } from './placement.ts';
import type { OpenedWorkplace, PersonOnPlace } from './workplace.sql.ts';
import { dutchLevels, instrumentNames, sectors, type Workplace } from './workplace.ts';
import { ChangeCard } from './workplace-change.tsx';
import { Room } from './workplace-list.pages.tsx';
import { RoomCard, type WorkplaceView } from './workplace-room.tsx';

/** Shows one place. */
export function WorkplacePage({ opened, csrf, refused }: WorkplaceView) {
  const { place, actor } = opened;
  const { employer } = place;
  return (
    <>
      <PageHead
        above={[{ href: '/werkplekken', label: say`Werkplekken` }]}
        title={<Name>{place.name}</Name>}
        lead={
          <>
            <Name>{employer.name}</Name> · {municipalityName(place.municipality) ?? place.municipality}{' '}
            <Room place={place} today={actor.today} />
          </>
        }
        acts={
          place.own && (
            <ButtonLink href={`/werkplekken/${place.id}/wijzig`}>{say`Wijzig deze werkplek`}</ButtonLink>
          )
        }
      />
      <Columns
        side={
          <>
            <ContactCard place={place} />
            <RoomCard opened={opened} csrf={csrf} refused={refused} />
          </>
        }
      >
        <WorkCard place={place} />
        <PeopleCard opened={opened} />
        <ChangeCard changes={opened.changes} />
      </Columns>
    </>
  );
}

function WorkCard({ place }: { place: Workplace }) {
  const period =
    place.until === undefined
      ? say`vanaf ${dayInWords(place.from)}`
      : say`van ${dayInWords(place.from)} tot en met ${dayInWords(place.until)}`;
  const items = [
    { term: say`Voor`, details: instrumentNames(place.instruments) },
    { term: say`Soort werk`, details: sectors[place.sector] },
    { term: say`Wanneer`, details: period },
    ...(place.hours === undefined ? [] : [{ term: say`Uren per week`, details: hoursIn(place.hours) }]),
    ...(place.dutchLevel === undefined
      ? []
      : [{ term: say`Nederlands`, details: dutchLevels[place.dutchLevel] }]),
    ...(place.languages === undefined
      ? []
      : [{ term: say`Andere talen`, details: <Name>{place.languages}</Name> }]),
    ...(place.publicTransport === undefined
      ? []
      : [
          {
            term: say`Met het openbaar vervoer`,
            details: place.publicTransport ? say`bereikbaar` : say`niet bereikbaar`,
          },
        ]),
  ];
  return (
    <Card title={say`Het werk`}>
      <DefinitionList items={items} />
      {place.conditions !== undefined && <Written text={place.conditions} />}
      {place.note !== undefined && <Written text={place.note} />}
    </Card>
  );
}

/** Writes hours as people say them. */
function hoursIn(hours: number): string {
  return say`${String(hours).replace('.', ',')} uur`;
}

/** Leads to a mail to this address alone: what another organisation wrote adds no reader of its own. */
function mailTo(address: string): string {
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
}

function ContactCard({ place }: { place: Workplace }) {
  const { contact, employer, keeper } = place;
  return (
    <Card title={say`Contact`}>
      <Lines
        items={[
          <Name>{contact.function}</Name>,
          contact.phone && <PhoneLink phone={contact.phone} />,
          contact.mail && (
            <a href={mailTo(contact.mail)}>
              <bdi>{contact.mail}</bdi>
            </a>
          ),
        ].filter(Boolean)}
      />
      <p class="source">
        {employer.number === undefined
          ? say`Eigen dienst van ${keeper.name}.`
          : say`Ondernemingsnummer ${formatEnterpriseNumber(employer.number)}.`}{' '}
        {!place.own && say`${keeper.name} houdt deze werkplek bij.`}
      </p>
    </Card>
  );
}

function PeopleCard({ opened }: { opened: OpenedWorkplace }) {
  const { people, actor } = opened;
  const reason = actor.all_persons ? 'supervision' : undefined;
  const waiting = people.filter(({ state }) => state === 'waiting');
  const here = people.filter(({ state }) => state !== 'waiting');
  const line = (one: PersonOnPlace) => <PersonLine one={one} reason={reason} />;
  return (
    <>
      <Card title={say`Wie werkt of start hier`}>
        {here.length === 0 ? (
          <p>{say`Van de mensen die u mag openen, niemand.`}</p>
        ) : (
          <Lines items={here.map(line)} />
        )}
        <p>{say`Laat iemand hier starten vanuit het dossier: open “Wat past nu”, en kies “Werkplekken”.`}</p>
      </Card>
      {waiting.length > 0 && (
        <Card title={say`Wachtlijst`}>
          <Lines items={waiting.map(line)} />
        </Card>
      )}
    </>
  );
}

function PersonLine({ one, reason }: { one: PersonOnPlace; reason: string | undefined }) {
  const { label, tone } = placementStates[one.state];
  const name = [one.givenName, one.familyName].filter(Boolean).join(' ') || say`Zonder naam`;
  return (
    <>
      <a href={withReason(`/dossiers/${one.person}/werkplek`, reason)}>
        <Name>{name}</Name>
      </a>{' '}
      <Tag tone={tone}>{label}</Tag>
      <div class="source">
        {one.measure !== undefined && `${instruments[one.measure]} · `}
        {one.until === undefined
          ? say`sinds ${dayInWords(one.since, 'short')}`
          : say`tot en met ${dayInWords(one.until, 'short')}`}
      </div>
    </>
  );
}
