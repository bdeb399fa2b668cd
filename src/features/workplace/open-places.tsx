/** The places that are open for what fits someone, with the forms to start there. */
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Hidden, Name } from '../../ui/text.tsx';
import { municipalityName } from '../organisation/municipality.ts';
import { PlaceForms } from './placement-form.tsx';
import type { PlacementView } from './placement-view.ts';
import { unplaced } from './placement.ts';
import { Room } from './workplace-list.pages.tsx';
import { FilterFields } from './place-filter.tsx';
import { fitsFilter, inOrder, instrumentNames, type Workplace } from './workplace.ts';

/** How many places stand open with their forms; a narrower search brings the others. */
const SHOWN = 12;

export function OpenPlaces(view: PlacementView) {
  const { opened, filter } = view;
  const { open_workplaces: places, head } = opened.parts;
  const guides = opened.involvement?.role === 'guidance';
  const home = head['residence.municipalityNis'];
  const here = opened.parts.placements.filter(
    ({ state, source, endedOn }) =>
      state === 'placed' && source === opened.actor.organisation && endedOn === undefined,
  );
  const fitting = inOrder(places, filter.municipality ?? home).filter(
    (place) => fitsFilter(place, filter) && !here.some(({ workplace }) => workplace === place.id),
  );
  return (
    <>
      <Card title={say`Zoek een plek`}>
        <Filter view={view} />
      </Card>
      <Card title={say`Werkplekken die openstaan`}>
        {fitting.length === 0 ? (
          <Empty
            title={say`Geen werkplek past bij deze keuze.`}
            act={{ href: '/werkplekken', label: say`Naar alle werkplekken` }}
          >{say`Kies een ander instrument, of kijk ook in andere gemeenten en bij plekken zonder vrije plaats.`}</Empty>
        ) : (
          <Lines
            items={fitting
              .slice(0, SHOWN)
              .map((place) => <PlaceLine place={place} view={view} guides={guides} />)}
          />
        )}
        {fitting.length > SHOWN && (
          <p class="source">{say`Er zijn nog ${fitting.length - SHOWN} werkplekken. Kies een instrument of een gemeente.`}</p>
        )}
      </Card>
    </>
  );
}

function Filter({ view }: { view: PlacementView }) {
  const { opened, filter, reason } = view;
  return (
    <FilterForm action={`/dossiers/${opened.person}/werkplek`}>
      {reason !== undefined && <input type="hidden" name="reden" value={reason} />}
      <FilterFields places={opened.parts.open_workplaces} filter={filter} />
      <Acts>
        <Button>{say`Toon`}</Button>
      </Acts>
    </FilterForm>
  );
}

function PlaceLine({ place, view, guides }: { place: Workplace; view: PlacementView; guides: boolean }) {
  const { opened } = view;
  const { actor, parts } = opened;
  const measures = unplaced(parts, actor.organisation ?? 0, actor.today).filter(({ kind }) =>
    place.instruments.includes(kind),
  );
  return (
    <>
      <b>
        <a href={`/werkplekken/${place.id}`}>
          <Name>{place.name}</Name>
        </a>
      </b>{' '}
      <Room place={place} today={actor.today} />
      <div>
        <Name>{place.employer.name}</Name> · {municipalityName(place.municipality) ?? place.municipality}
      </div>
      <div class="source">{instrumentNames(place.instruments)}</div>
      {guides && place.free === 0 && place.room === 0 && !place.own ? (
        <Acts>
          <ButtonLink href={`/werkplekken/${place.id}`}>
            {say`Vraag eerst een plaats`}
            <Hidden>: {place.name}</Hidden>
          </ButtonLink>
        </Acts>
      ) : (
        guides && <PlaceForms place={place} measures={measures} view={view} />
      )}
    </>
  );
}
