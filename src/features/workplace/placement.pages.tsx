/** Someone and work places: where their measure runs or waits, and the places that are open for what fits them. */
import { instruments } from '../../gate/field-code.ts';
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Hidden, Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage, RowSource } from '../dossier/part-page.tsx';
import { municipalityName } from '../organisation/municipality.ts';
import { PlaceForms } from './placement-form.tsx';
import { LeaveForm } from './placement-leave-form.tsx';
import type { PlacementView } from './placement-view.ts';
import { endReasons, type PlacementRow, placementStates, unplaced, warningsOf } from './placement.ts';
import { Room } from './workplace-list.pages.tsx';
import { FilterFields } from './place-filter.tsx';
import { fitsFilter, inOrder, instrumentNames, type Workplace } from './workplace.ts';

/** Shows where someone works or waits, and what is open. */
export function PlacementPage(view: PlacementView) {
  const { opened, reason, refused } = view;
  const { placements } = opened.parts;
  const now = placements.filter(({ endedOn }) => endedOn === undefined);
  const before = placements.filter(({ endedOn }) => endedOn !== undefined);
  return (
    <PartPage
      opened={opened}
      current="fits"
      reason={reason}
      side={
        <>
          <Card title={say`Lees ook`}>
            <p>
              <a href={withReason(`/dossiers/${opened.person}/wat-past`, reason)}>{say`Wat past nu`}</a>
            </p>
            <p>
              <a href="/werkplekken">{say`Alle werkplekken`}</a>
            </p>
            <p class="source">{say`Wie u hier op een plek zet, ziet alleen wie deze persoon mag openen. Een organisatie die de plek aanbiedt, leest niet wie er komt.`}</p>
          </Card>
          {before.length > 0 && (
            <Card title={say`Vroeger`}>
              <Lines items={before.map((row) => <Ended row={row} view={view} />)} />
            </Card>
          )}
        </>
      }
    >
      <Refused message={refused} />
      <Card title={say`Werkplek`}>
        {now.length === 0 ? (
          <p>{say`U ziet hier nog geen werkplek en geen wachtlijst voor deze persoon.`}</p>
        ) : (
          <Lines items={now.map((row) => <Current row={row} view={view} />)} />
        )}
      </Card>
      <OpenPlaces {...view} />
    </PartPage>
  );
}

function Current({ row, view }: { row: PlacementRow; view: PlacementView }) {
  const { opened } = view;
  const { label, tone } = placementStates[row.state];
  const own = row.source === opened.actor.organisation;
  const mine = opened.parts.open_workplaces.find(({ id }) => id === row.workplace);
  const guides = opened.involvement?.role === 'guidance';
  return (
    <>
      <b>
        {own && mine !== undefined ? (
          <a href={`/werkplekken/${row.workplace}`}>
            <Name>{row.name}</Name>
          </a>
        ) : (
          <Name>{row.name}</Name>
        )}
      </b>{' '}
      <Tag tone={tone}>{label}</Tag>
      <div>
        <Name>{row.employer}</Name> · {municipalityName(row.municipality) ?? row.municipality}
      </div>
      <div>{sinceWords(row)}</div>
      <RowSource opened={opened} row={row} />
      {warningsOf(row, opened.parts.measures, opened.actor.today).map((warning) => (
        <Alert tone="warning">{warning}</Alert>
      ))}
      {own && guides && <LeaveForm row={row} view={view} />}
    </>
  );
}

function sinceWords({ state, since, until, measure }: PlacementRow): string {
  const day = dayInWords(since);
  if (state === 'waiting') return say`Wacht sinds ${day}.`;
  if (state === 'reserved') return say`Gereserveerd tot en met ${dayInWords(until ?? '')}.`;
  return say`${measureName(measure)}, vanaf ${day}.`;
}

function measureName(measure: string | undefined): string {
  const name = Object.entries(instruments).find(([code]) => code === measure)?.[1];
  return name ?? measure ?? '';
}

function Ended({ row, view }: { row: PlacementRow; view: PlacementView }) {
  const why = row.endedWhy === undefined || row.endedWhy === 'next' ? undefined : endReasons[row.endedWhy];
  return (
    <>
      <Name>{row.name}</Name>, {placementStates[row.state].label}
      <div class="source">
        {say`${dayInWords(row.since, 'short')} tot ${dayInWords(row.endedOn ?? '', 'short')}`}
        {why !== undefined && ` · ${why}`}
      </div>
      <RowSource opened={view.opened} row={row} />
    </>
  );
}

/** How many places stand open with their forms; a narrower search brings the others. */
const SHOWN = 12;

function OpenPlaces(view: PlacementView) {
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
