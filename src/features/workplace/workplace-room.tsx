/** How many places there are, free and taken, and for who shares in them the way to take one more or give one back. */
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Refused } from '../../ui/refused.tsx';
import type { OpenedWorkplace } from './workplace.sql.ts';
import type { Workplace } from './workplace.ts';

export interface WorkplaceView {
  readonly opened: OpenedWorkplace;
  readonly csrf: string;
  /** Why a seat could not be taken or given back. */
  readonly refused?: string | undefined;
}

export function RoomCard({ opened, csrf, refused }: WorkplaceView) {
  const { place, seats, cluster } = opened;
  return (
    <Card title={say`Plaatsen`}>
      <Refused message={refused} />
      <DefinitionList items={roomLines(place)} />
      {place.own && place.offered > 0 && (
        <p class="source">
          {cluster.length === 0
            ? say`Niemand ziet dit aanbod: uw organisatie heeft nu met niemand een overeenkomst die loopt.`
            : say`Aangeboden aan ${listed(cluster)}. Zij zien deze werkplek en hoeveel plaatsen er nog te nemen zijn, nooit wie er werkt.`}
        </p>
      )}
      {place.own && place.offered === 0 && (
        <p class="source">{say`Alleen uw organisatie ziet deze werkplek.`}</p>
      )}
      {place.own && seats.length > 0 && (
        <Lines items={seats.map(({ name, seats: held }) => say`${name}: ${held} genomen`)} />
      )}
      {!place.own && <SeatActs place={place} csrf={csrf} />}
    </Card>
  );
}

function roomLines(place: Workplace) {
  const { people } = place;
  return [
    ...(place.places === undefined ? [] : [{ term: say`Plaatsen`, details: place.places }]),
    ...(place.own && place.offered === 0
      ? []
      : [{ term: place.own ? say`Voor uw organisatie` : say`Uw plaatsen`, details: place.room }]),
    { term: say`Vrij`, details: place.free },
    ...(people === undefined
      ? []
      : [
          { term: say`Werken er`, details: people.placed },
          { term: say`Gereserveerd`, details: people.reserved },
          { term: say`Wachten`, details: people.waiting },
        ]),
    ...(place.offered === 0
      ? []
      : [
          { term: say`Aangeboden aan anderen`, details: place.offered },
          { term: say`Daarvan niet genomen`, details: place.left },
        ]),
  ];
}

function SeatActs({ place, csrf }: { place: Workplace; csrf: string }) {
  return (
    <>
      <p class="source">{say`${place.keeper.name} ziet dat uw organisatie een plaats neemt, niet voor wie.`}</p>
      <ActForm action={`/werkplekken/${place.id}/plaats`} csrf={csrf}>
        <Acts>
          {place.left > 0 && <Button name="stap" value="neem">{say`Neem een plaats`}</Button>}
          {place.room > 0 && (
            <Button name="stap" value="geef" look="subtle">{say`Geef een plaats terug`}</Button>
          )}
        </Acts>
      </ActForm>
    </>
  );
}
