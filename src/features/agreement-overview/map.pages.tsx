/** The map of agreements: tiles, what they mean, the places of the demo, and the same in a table. */
import { formatDate } from '../../kernel/civil-date.ts';
import { listed } from '../../kernel/sentence.ts';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { languageNow, say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/tell.ts';
import { sourceDate, SourceLink } from './cited.tsx';
import { citedSource, sourcesReadOn } from './cited-agreement.ts';
import type { Overview } from './overview.ts';
import { OverviewTabs } from './overview-tabs.tsx';
import { askedFor, type PlaceChoice, placeOrders, type PlaceRow } from './place-list.ts';
import { type PlaceOverview, type PlaceState, placeStateCodes, placeStates } from './place-state.ts';
import { inventedPlaces, placeTiles, tilesByProvince } from './place-tile.ts';
import { SmallMap, Swatch, TileMap, TileRow } from './tile-map.tsx';

export interface MapView {
  readonly overview: Overview;
  readonly demo: boolean;
  readonly choice: PlaceChoice;
  readonly rows: readonly PlaceRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

const path = '/overeenkomsten/kaart';

/** Shows who has an agreement, on a map and in a table. What someone typed is drawn for them alone. */
export function MapPage(view: MapView) {
  const { overview, choice, page } = view;
  if (choice.name !== '') return <Whole {...view} />;
  const part = `page ${choice.province} ${choice.state} ${choice.order} ${page}`;
  return <Drawn overview={overview} part={part} show={() => <Whole {...view} />} />;
}

function Whole(view: MapView) {
  const { overview, demo } = view;
  return (
    <>
      <PageHead
        title={say`Overeenkomsten op de kaart`}
        lead={say`Welke gemeenten spraken met VDAB af hoe zij samen mensen naar werk begeleiden? Elke gemeente is één even grote tegel.`}
      />
      <OverviewTabs now="map" />
      <Stack>
        <Card title={say`Vlaanderen in ${placeTiles.length} tegels`} id="kaart">
          <Drawn overview={overview} part="map" show={() => <WholeMap overview={overview} demo={demo} />} />
        </Card>
        {demo && (
          <Card title={say`De verzonnen gemeenten van de demo`}>
            <p>{say`Deze zes bestaan niet. Hun toestand komt rechtstreeks uit de overeenkomsten in Werkwinkel.`}</p>
            <TileRow places={overview.places} row={inventedPlaces} />
          </Card>
        )}
        <PlaceTable view={view} />
        <Origin demo={demo} />
      </Stack>
    </>
  );
}

// How many pages are kept drawn: about five megabytes.
const MOST_DRAWN = 60;
const drawn = new WeakMap<Overview, Map<string, string>>();

/** Draws something once for each overview and language: until something changes it is the same for everyone. */
function Drawn({ overview, part, show }: { overview: Overview; part: string; show: () => VNode }) {
  const done = drawn.get(overview) ?? new Map<string, string>();
  drawn.set(overview, done);
  const key = `${languageNow()} ${part}`;
  const html = done.get(key) ?? renderToString(show());
  if (done.size < MOST_DRAWN) done.set(key, html);
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}

function WholeMap({ overview, demo }: { overview: Overview; demo: boolean }) {
  return (
    <>
      <SmallMap places={overview.places} />
      <Legend overview={overview} demo={demo} />
      <p class="small">
        <a href="#tabel">{say`Sla de kaart over en ga naar de tabel`}</a>
      </p>
      <TileMap places={overview.places} />
    </>
  );
}

function Legend({ overview, demo }: { overview: Overview; demo: boolean }) {
  const counts = new Map<PlaceState, number>();
  for (const { place } of placeTiles) {
    const state = overview.places.get(place.nis)?.state ?? 'unknown';
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const shown = placeStateCodes.filter((state) => demo || state !== 'unknown');
  return (
    <ul class="legend">
      {shown.map((state) => (
        <li>
          <Swatch state={state} />
          <span>
            <a href={`${path}?toestand=${state}#tabel`}>
              {placeStates[state].label}: {counts.get(state) ?? 0}
            </a>
            <span class="source">{placeStates[state].means}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function PlaceTable({ view }: { view: MapView }) {
  const { choice, rows, total, page, pages } = view;
  return (
    <Card title={total === 1 ? say`1 gemeente` : say`${total} gemeenten`} id="tabel">
      <Filters choice={choice} />
      {rows.length === 0 ? (
        <Empty
          title={say`Geen enkele gemeente past bij uw keuze.`}
          act={{ href: `${path}#tabel`, label: say`Toon alle gemeenten` }}
        />
      ) : (
        <DataTable
          caption={say`Gemeenten en hun overeenkomst`}
          captionHidden
          rows={rows}
          columns={[
            {
              head: say`Gemeente`,
              rowHead: true,
              cell: ({ place }) => (
                <>
                  <a href={`/gemeenten/${place.nis}`}>{place.name}</a>
                  {place.formerNames.length > 0 && (
                    <span class="source">{say`Vroeger ${listed(place.formerNames)}.`}</span>
                  )}
                </>
              ),
            },
            { head: say`Provincie`, stacked: 'short', cell: ({ place }) => place.province },
            {
              head: say`Toestand`,
              stacked: 'short',
              cell: ({ overview }) => <StateTag state={overview.state} />,
            },
            { head: say`Tot en met`, stacked: 'short', cell: ({ overview }) => endOf(overview) },
            {
              head: say`Waarop dit steunt`,
              stacked: 'plain',
              cell: ({ overview }) => <Ground overview={overview} />,
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} href={(next) => address(choice, next)} />
    </Card>
  );
}

/** Shows the state of a municipality in a pill. */
export function StateTag({ state }: { state: PlaceState }) {
  const { label, tone } = placeStates[state];
  return <Tag tone={tone}>{label}</Tag>;
}

function endOf({ leading, cited }: PlaceOverview) {
  return leading === null ? (cited?.until ?? '') : formatDate(leading.until, 'short');
}

function Ground({ overview: { leading, cited, coming, count } }: { overview: PlaceOverview }) {
  const others = count - (leading === null ? 0 : 1) - (coming === null ? 0 : 1);
  return (
    <>
      {leading !== null && <a href={`/overeenkomsten/${leading.id}`}>{leading.title}</a>}
      {cited !== null && <>{say`Openbare bron, ${sourceDate(cited.source)}`}</>}
      {coming !== null && (
        <span class="source">
          {tell`Onderweg: ${<a href={`/overeenkomsten/${coming.id}`}>{coming.title}</a>}`}
        </span>
      )}
      {others > 0 && (
        <span class="source">{others === 1 ? say`En 1 andere.` : say`En ${others} andere.`}</span>
      )}
    </>
  );
}

function Filters({ choice }: { choice: PlaceChoice }) {
  return (
    <FilterForm action={`${path}#tabel`}>
      <TextField name="zoek" label={say`Naam van de gemeente`} value={choice.name} />
      <SelectField
        name="provincie"
        label={say`Provincie`}
        choose={say`Alle provincies`}
        value={choice.province ?? ''}
        options={tilesByProvince.map(({ nis, name }) => ({ value: nis, label: name }))}
      />
      <SelectField
        name="toestand"
        label={say`Toestand`}
        choose={say`Elke toestand`}
        value={choice.state ?? ''}
        options={placeStateCodes.map((state) => ({ value: state, label: placeStates[state].label }))}
      />
      <SelectField
        name="volgorde"
        label={say`Gerangschikt op`}
        value={choice.order}
        options={Object.entries(placeOrders).map(([value, label]) => ({ value, label }))}
      />
      <Acts>
        <Button>{say`Toon`}</Button>
      </Acts>
    </FilterForm>
  );
}

function Origin({ demo }: { demo: boolean }) {
  const source = citedSource('ringtv-2023');
  return (
    <Card title={say`Waar dit vandaan komt`}>
      <p>
        {say`De kaart toont de overeenkomsten die in Werkwinkel staan, vanaf het moment dat ze ter goedkeuring liggen. Staat er voor een gemeente geen, dan tonen wij wat een openbare bron zegt, met de datum. Een bron zonder einddatum telt twee jaar.`}
      </p>
      {demo && (
        <p>
          {say`Dit is een demo: de meeste echte gemeenten staan er als “niet bekend”. Dat zegt niets over hun samenwerking met VDAB.`}
        </p>
      )}
      {source !== undefined && (
        <p>
          {tell`Niet elke bron noemt namen. In november 2023 hadden 26 van de 65 lokale besturen in Vlaams-Brabant een overeenkomst: ${<SourceLink source={source} />}. Welke, staat er niet.`}
        </p>
      )}
      <p class="small">
        {say`Bronnen gelezen op ${formatDate(sourcesReadOn)}. De tegels liggen zo dicht mogelijk bij de echte plaats, naar de gemeentegrenzen van belgium-topojson (CC0).`}
      </p>
    </Card>
  );
}

function address(choice: PlaceChoice, page: number): string {
  const query = new URLSearchParams({ ...askedFor(choice), ...(page > 1 ? { pagina: String(page) } : {}) });
  return `${path}${query.size === 0 ? '' : `?${query}`}#tabel`;
}
