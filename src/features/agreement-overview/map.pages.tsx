/** The map of agreements: tiles, what they mean, and the places of the demo. The same in a table is drawn by place-table.tsx. */

import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { formatDate } from '../../kernel/civil-date.ts';
import { languageNow, say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { SourceLink } from './cited.tsx';
import { citedSource, sourcesReadOn } from './cited-agreement.ts';
import type { Overview } from './overview.ts';
import { OverviewTabs } from './overview-tabs.tsx';
import { MAP } from './place-list.ts';
import { type PlaceState, placeStateCodes, placeStates } from './place-state.ts';
import { PlaceTable, type PlaceTableView } from './place-table.tsx';
import { inventedPlaces, placeTiles } from './place-tile.ts';
import { SmallMap, Swatch, TileMap, TileRow } from './tile-map.tsx';

export interface MapView extends PlaceTableView {
  readonly overview: Overview;
  readonly demo: boolean;
}

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
        <PlaceTable {...view} />
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
            <a href={`${MAP}?toestand=${state}#tabel`}>
              {placeStates[state].label}: {counts.get(state) ?? 0}
            </a>
            <span class="source">{placeStates[state].means}</span>
          </span>
        </li>
      ))}
    </ul>
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
