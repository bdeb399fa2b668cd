/** The register of work places: the own ones and what others offer, narrowed by instrument, municipality and room. */
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { DayTabs } from '../day/day-tabs.tsx';
import { municipalityName } from '../organisation/municipality.ts';
import type { Workplaces } from './workplace.sql.ts';
import { FilterFields } from './place-filter.tsx';
import {
  fitsFilter,
  inOrder,
  instrumentNames,
  type PlaceFilter,
  roomWord,
  type Workplace,
} from './workplace.ts';

/** Shows the register. */
export function WorkplaceListPage({ shown, filter }: { shown: Workplaces; filter: PlaceFilter }) {
  const { items, actor } = shown;
  const fitting = inOrder(items, filter.municipality).filter((place) => fitsFilter(place, filter));
  const isOver = ({ until }: Workplace) => until !== undefined && until < actor.today;
  const own = fitting.filter((place) => place.own && !isOver(place));
  const others = fitting.filter((place) => !place.own);
  const over = fitting.filter((place) => place.own && isOver(place));
  return (
    <>
      <PageHead
        title={say`Werkplekken`}
        lead={say`Eigen diensten en werkgevers waar iemand kan starten. Wie er werkt, ziet u alleen van mensen die u begeleidt.`}
        acts={
          <>
            <ButtonLink href="/werkplekken/nieuw">{say`Nieuwe werkplek`}</ButtonLink>
            <ButtonLink href="/werkplekken/werkgevers">{say`Werkgevers`}</ButtonLink>
          </>
        }
      />
      <DayTabs actor={actor} current="/werkplekken" />
      <Stack>
        <Card title={say`Zoek een plek`}>
          <Filter items={items} filter={filter} />
        </Card>
        <OwnPlaces own={own} shown={shown} />
        {others.length > 0 && (
          <Card title={say`Aangeboden door anderen`}>
            <p>{say`Neem een plaats voor uw organisatie. Daarna kunt u er iemand laten starten. De ander ziet niet wie.`}</p>
            <Places caption={say`Werkplekken van anderen`} rows={others} today={actor.today} />
          </Card>
        )}
        {over.length > 0 && (
          <Card title={say`Gestopt`}>
            <Places caption={say`Werkplekken die gestopt zijn`} rows={over} today={actor.today} own />
          </Card>
        )}
      </Stack>
    </>
  );
}

function OwnPlaces({ own, shown: { items, actor } }: { own: readonly Workplace[]; shown: Workplaces }) {
  return (
    <Card title={say`Van uw organisatie`}>
      {own.length === 0 ? (
        <Empty title={say`Hier staat geen werkplek van uw organisatie.`}>
          {items.some((place) => place.own)
            ? say`Kies een ander instrument of een andere gemeente.`
            : say`Voeg een werkgever of een eigen dienst toe, en daarna de werkplek.`}
        </Empty>
      ) : (
        <Places caption={say`Werkplekken van uw organisatie`} rows={own} today={actor.today} own />
      )}
    </Card>
  );
}

function Filter({ items, filter }: { items: readonly Workplace[]; filter: PlaceFilter }) {
  return (
    <FilterForm action="/werkplekken">
      <FilterFields places={items} filter={filter} />
      <Acts>
        <Button look="primary">{say`Toon`}</Button>
      </Acts>
    </FilterForm>
  );
}

type PlacesProps = { caption: string; rows: readonly Workplace[]; today: string; own?: boolean };

function Places({ caption, rows, today, own = false }: PlacesProps) {
  const counted: readonly Column<Workplace>[] = own
    ? [
        {
          head: say`Wacht`,
          numeric: true,
          cell: ({ people }) => (people === undefined || people.waiting === 0 ? undefined : people.waiting),
        },
      ]
    : [{ head: say`Van`, stacked: 'short', cell: ({ keeper }) => <Name>{keeper.name}</Name> }];
  return (
    <DataTable<Workplace>
      caption={caption}
      captionHidden
      rows={rows}
      columns={[
        {
          head: say`Werkplek`,
          rowHead: true,
          cell: ({ id, name, employer }) => (
            <>
              <a href={`/werkplekken/${id}`}>
                <Name>{name}</Name>
              </a>
              <div class="source">
                <Name>{employer.name}</Name>
              </div>
            </>
          ),
        },
        {
          head: say`Gemeente`,
          stacked: 'short',
          cell: ({ municipality }) => municipalityName(municipality) ?? municipality,
        },
        { head: say`Voor`, stacked: 'plain', cell: ({ instruments: kinds }) => instrumentNames(kinds) },
        { head: say`Plaats`, stacked: 'word', cell: (place) => <Room place={place} today={today} /> },
        ...counted,
      ]}
    />
  );
}

/** Shows how much room a place has for the reader's organisation. */
export function Room({ place, today }: { place: Workplace; today: string }) {
  const { label, tone } = roomWord(place, today);
  return <Tag tone={tone}>{label}</Tag>;
}
