/** The person's own page: who helps, what each organisation knows and since when, and what they may share. Calm, and fit to print. */
import { formatMoment } from '../../kernel/clock.ts';
import { dutch, say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { Why } from '../../ui/why.tsx';
import { bySource, comingAppointments, factText, lawWords, sharingWords } from './my.ts';
import { Known } from './own-fact.pages.tsx';
import { Involved } from './own-help.pages.tsx';
import { OtherNumbers } from './own-joined.pages.tsx';
import { OwnTabs } from './own-tabs.tsx';
import { ComingAppointments, OwnTurn, WayCard } from './own-way.pages.tsx';
import { JobsCard, PlacesCard } from './own-work.pages.tsx';
import type { OwnFlow, OwnRecord } from './my.sql.ts';

export function OwnPage({ record }: { record: OwnRecord }) {
  return (
    <>
      <PageHead
        title={say`Mijn pagina`}
        lead={say`Dit weten organisaties over u. Alleen u ziet deze pagina. U kunt ze afdrukken.`}
      />
      <OwnTurn turns={record.turns} />
      <OwnTabs current="/mijn" />
      <Stack>
        <WayCard way={record.way} turns={record.turns} actor={record.actor} />
        <Appointments record={record} />
        <PlacesCard places={record.way.places} />
        <JobsCard jobs={record.way.jobs} />
        <Involved items={record.involvements} roles={record.way.roles} />
        <Exceptional items={record.exceptional} />
        <KnownBy record={record} />
        <OtherNumbers joined={record.joined}>
          {(source) => <Known source={source} record={record} />}
        </OtherNumbers>
        <Sharing flows={record.flows} />
        <Elsewhere record={record} />
        <NotHere />
      </Stack>
    </>
  );
}

function Appointments({ record }: { record: OwnRecord }) {
  const told = comingAppointments(record).map((fact) => ({
    words: factText(record, fact),
    organisation: record.organisations[fact.source]?.name ?? '',
  }));
  return <ComingAppointments coming={record.way.appointments} told={told} />;
}

const verdicts = dutch({
  open: 'De functionaris voor gegevensbescherming kijkt na of het nodig was.',
  justified: 'De functionaris voor gegevensbescherming besloot dat het nodig was.',
  unjustified: 'De functionaris voor gegevensbescherming besloot dat het niet nodig was.',
});

function Exceptional({ items }: { items: OwnRecord['exceptional'] }) {
  if (items.length === 0) return null;
  return (
    <Card title={say`Uitzonderlijk geopend`}>
      <p>{say`Iemand opende uw dossier, terwijl die organisatie u niet meer begeleidt. Dat mag alleen bij nood.`}</p>
      <Lines
        items={items.map(({ organisation, at, verdict }) => (
          <>
            <Name>{organisation}</Name>, {formatMoment(at)}. {verdicts[verdict ?? 'open']}
          </>
        ))}
      />
    </Card>
  );
}

function KnownBy({ record }: { record: OwnRecord }) {
  const sources = bySource(record);
  return (
    <Card title={say`Wat is bekend`}>
      {sources.length === 0 && <p>{say`Geen enkele organisatie schreef iets over u op.`}</p>}
      {sources.map((source) => (
        <Known source={source} record={record} />
      ))}
    </Card>
  );
}

function Sharing({ flows }: { flows: readonly OwnFlow[] }) {
  const senders = [...Map.groupBy(flows, (flow) => flow.sender)];
  return (
    <Card title={say`Wat mag gedeeld worden`}>
      <p>{say`Een organisatie mag iets over u delen als een wet dat zegt, en als de ander u ook begeleidt. Bedragen worden nooit gedeeld.`}</p>
      {senders.length === 0 && <p>{say`Nu deelt geen enkele organisatie iets over u.`}</p>}
      {senders.map(([sender, own]) => (
        <Fold
          summary={
            <>{tell`${<Name>{sender}</Name>} mag delen, door ${own.length === 1 ? say`1 stroom` : say`${own.length} stromen`}`}</>
          }
        >
          <Lines items={own.map((flow) => <Shared flow={flow} />)} />
        </Fold>
      ))}
    </Card>
  );
}

function Shared({ flow }: { flow: OwnFlow }) {
  return (
    <>
      {sharingWords(flow)}
      <Why question={say`Welke wet zegt dat?`}>
        {lawWords(flow)}. <a href={`/stromen/${flow.id}`}>{say`Lees stroom ${flow.number}`}</a>
      </Why>
    </>
  );
}

function Elsewhere({ record: { requests } }: { record: OwnRecord }) {
  const open = requests.filter(({ state }) => state === 'open').length;
  return (
    <Card title={say`Wie keek, en mijn vragen`}>
      <p>{tell`${<a href="/mijn/inzages">{say`Lees wie uw gegevens zag`}</a>}: elke keer staat er, de nieuwste eerst.`}</p>
      <p>
        <a href="/mijn/vragen">{say`Vragen en bezwaar`}</a>: {waiting(open)}
      </p>
    </Card>
  );
}

function waiting(open: number): string {
  if (open === 0) return say`geen enkele vraag wacht op antwoord.`;
  return open === 1 ? say`1 vraag wacht op antwoord.` : say`${open} vragen wachten op antwoord.`;
}

function NotHere() {
  return (
    <Card title={say`Wat hier niet staat`}>
      <p>{tell`Notities die een begeleider voor zichzelf maakt, staan hier niet. Over gezondheid en wat u wel en niet kan, praat u met uw begeleider. Wilt u dat ook lezen? ${<a href="/mijn/vragen">{say`Vraag het`}</a>}.`}</p>
    </Card>
  );
}

/** For someone whom no organisation guides: what that means, and where help is. */
export function NoRecordPage() {
  return (
    <>
      <PageHead title={say`Mijn pagina`} />
      <Empty
        title={say`Er is hier niets over u bekend.`}
      >{say`Geen enkele organisatie begeleidt u via Werkwinkel. Er zijn dus ook geen gegevens om te delen. Zoekt u werk, of hebt u te weinig geld om van te leven? Ga dan naar het OCMW van uw gemeente of naar VDAB.`}</Empty>
    </>
  );
}
