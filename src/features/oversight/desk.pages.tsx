/** The officer's first page: what waits, what stands out, and whether the log is sealed. */
import type { ComponentChildren } from 'preact';
import { formatDate } from '../../kernel/civil-date.ts';
import { formatMoment } from '../../kernel/clock.ts';
import { dutch, say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { OversightTabs } from './oversight-frame.tsx';
import type { Desk, SecurityEvent, Waiting } from './oversight.ts';
import { type Seal, SealCard } from './seal.tsx';

/** What waits elsewhere than at this desk: flows and mandates to confirm. */
export interface Elsewhere {
  readonly flows: number;
  readonly mandates: number;
}

export function DeskPage({ desk, seal, elsewhere }: { desk: Desk; seal: Seal; elsewhere: Elsewhere }) {
  return (
    <>
      <PageHead
        title={say`Toezicht`}
        lead={say`${desk.actor.organisation_name ?? say`Uw organisatie`}: wie zag wat, en klopt dat?`}
      />
      <OversightTabs current="/dpo" />
      <Columns next={<Next desk={desk} elsewhere={elsewhere} />} side={<SealCard seal={seal} />}>
        <Events events={desk.events} />
        <Fruitless desk={desk} />
      </Columns>
    </>
  );
}

function Next({ desk, elsewhere }: { desk: Desk; elsewhere: Elsewhere }) {
  const lines = [...deskLines(desk), ...elsewhereLines(elsewhere)];
  return (
    <Card title={say`Wat op u wacht`}>
      {lines.length === 0 ? <p>{say`Niets. U hoeft nu niets na te kijken.`}</p> : <Lines items={lines} />}
    </Card>
  );
}

function deskLines({ reviews, requests, outside }: Desk): ComponentChildren[] {
  return [
    ...waitingLine(
      reviews,
      '/dpo/uitzonderlijk',
      reviews.open === 1
        ? say`1 uitzonderlijke toegang na te kijken`
        : say`${reviews.open} uitzonderlijke toegangen na te kijken`,
    ),
    ...waitingLine(
      requests,
      '/dpo/vragen',
      requests.open === 1 ? say`1 vraag te beantwoorden` : say`${requests.open} vragen te beantwoorden`,
    ),
    ...(outside === 0
      ? []
      : [
          <>
            <a href="/dpo/registraties?buiten=ja">
              {outside === 1
                ? say`1 registratie buiten het werkgebied`
                : say`${outside} registraties buiten het werkgebied`}
            </a>{' '}
            <Tag tone="wait">{say`wacht op tweede persoon`}</Tag>
          </>,
        ]),
  ];
}

/** What waits on other pages. */
function elsewhereLines({ flows, mandates }: Elsewhere): ComponentChildren[] {
  return [
    ...countLine(
      flows,
      '/stromen?wacht=ja',
      flows === 1 ? say`1 gegevensstroom te bevestigen` : say`${flows} gegevensstromen te bevestigen`,
    ),
    ...countLine(
      mandates,
      '/beheer/bevestigen',
      mandates === 1 ? say`1 mandaat te bevestigen` : say`${mandates} mandaten te bevestigen`,
    ),
  ];
}

function countLine(count: number, href: string, text: string) {
  return count === 0 ? [] : [<a href={href}>{text}</a>];
}

function waitingLine({ open, late, next }: Waiting, href: string, text: string) {
  if (open === 0) return [];
  return [
    <>
      <a href={href}>{text}</a>{' '}
      {late > 0 ? (
        <Tag tone="late">{late === open ? say`te laat` : say`${late} te laat`}</Tag>
      ) : (
        next !== null && <Tag tone="wait">{say`voor ${formatDate(next, 'short')}`}</Tag>
      )}
    </>,
  ];
}

type Who = ComponentChildren;

const eventWords: Readonly<Record<string, (who: Who, detail: string | null) => Who>> = {
  quotaReached: (who, detail) =>
    tell`${who} bereikte de daglimiet voor ${quotaWords[detail ?? ''] ?? say`inzages`}.`,
  'mandate.refused': (who) => tell`${who} wilde werken met een mandaat dat niet van deze persoon is.`,
  'organisation.joined': (who, role) =>
    role === 'dpo'
      ? tell`${who} werd de eerste functionaris voor gegevensbescherming, toen uw organisatie met Werkwinkel begon.`
      : tell`${who} werd de eerste beheerder, toen uw organisatie met Werkwinkel begon.`,
  'exceptional.opened': (who) => tell`${who} opende uitzonderlijk een dossier.`,
  'exceptional.unjustified': (who) =>
    tell`${who} had geen goede reden voor een uitzonderlijke toegang en verliest dat recht.`,
};

function eventSentence({ event, detail, user }: SecurityEvent): Who {
  const who = <Name>{user ?? say`Onbekend`}</Name>;
  return eventWords[event]?.(who, detail) ?? tell`${who} veroorzaakte de melding “${event}”.`;
}

const quotaWords: Readonly<Record<string, string>> = dutch({
  dossier: 'dossiers',
  listRow: 'mensen in lijsten',
  search: 'zoekopdrachten',
});

function Events({ events }: { events: readonly SecurityEvent[] }) {
  return (
    <Card title={say`Wat opviel in de laatste 30 dagen`}>
      {events.length === 0 ? (
        <Empty
          title={say`Er viel niets op.`}
        >{say`Hier staat het als iemand een daglimiet bereikt, uitzonderlijk een dossier opent of geweigerd wordt.`}</Empty>
      ) : (
        <Lines
          items={events.map((one) => (
            <>
              {eventSentence(one)}
              <span class="source">{formatMoment(one.at)}</span>
            </>
          ))}
        />
      )}
    </Card>
  );
}

function Fruitless({ desk }: { desk: Desk }) {
  if (desk.fruitless.length === 0) return null;
  return (
    <Card title={say`Vaak zonder resultaat gezocht of geopend`}>
      <p>{say`De laatste 7 dagen. Dat kan een tikfout zijn, of nieuwsgierigheid. Vraag het na.`}</p>
      <Lines
        items={desk.fruitless.map((one) => (
          <>{tell`${<Name>{one.user}</Name>}: ${<b>{one.count}</b>} keer`}</>
        ))}
      />
    </Card>
  );
}
