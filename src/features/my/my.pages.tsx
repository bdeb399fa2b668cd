/** The first page of the person: what to do, when, and who helps. Calm, and fit to print. */
import { formatMoment } from '../../kernel/clock.ts';
import { dutch, say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import type { OwnRecord } from './my.sql.ts';
import { comingAppointments, factText } from './my.ts';
import { Involved } from './own-help.pages.tsx';
import { OwnTabs } from './own-tabs.tsx';
import { TodoCard } from './own-todo.pages.tsx';
import { ComingAppointments, WayCard } from './own-way.pages.tsx';
import { JobsCard, PlacesCard } from './own-work.pages.tsx';

/** Shows what to do, when, and with whom; then who looked, and the way to ask. */
export function OwnPage({ record }: { record: OwnRecord }) {
  return (
    <>
      <PageHead
        title={say`Mijn pagina`}
        lead={say`Wat u doet, wanneer, en wie u helpt. Alleen u ziet deze pagina. U kunt ze afdrukken.`}
      />
      <TodoCard record={record} />
      <OwnTabs current="/mijn" />
      <Stack>
        <Appointments record={record} />
        <Involved items={record.involvements} roles={record.way.roles} />
        <WayCard way={record.way} actor={record.actor} />
        <PlacesCard places={record.way.places} />
        <JobsCard jobs={record.way.jobs} />
        <Exceptional items={record.exceptional} />
        <Elsewhere record={record} />
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

function Elsewhere({ record: { requests } }: { record: OwnRecord }) {
  const open = requests.filter(({ state }) => state === 'open').length;
  return (
    <Card title={say`Mijn gegevens, wie keek, en mijn vragen`}>
      <p>{tell`${<a href="/mijn/woorden">{say`Schrijf wat u zelf wilt`}</a>}: u kiest wie het leest.`}</p>
      <p>{tell`${<a href="/mijn/gegevens">{say`Lees wat over u bekend is`}</a>}: wie wat weet, en wat gedeeld mag worden.`}</p>
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
