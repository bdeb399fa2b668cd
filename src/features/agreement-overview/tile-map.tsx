/**
 * The tile map: each municipality an equal tile near where it lies, drawn with HTML and the style sheet alone. A wide screen shows
 * one map of Flanders; a narrow one the same tiles by province, under a small picture of the whole.
 */
import type { ComponentChildren } from 'preact';
import { say } from '../../kernel/language.ts';
import { Hidden } from '../../ui/text.tsx';
import type { Municipality } from '../organisation/municipality.ts';
import type { PlaceOverview, PlaceState } from './place-state.ts';
import { placeStateCodes, placeStates } from './place-state.ts';
import { mapSize, type PlaceTile, placeTiles, tilesByProvince } from './place-tile.ts';

type Places = ReadonlyMap<string, PlaceOverview>;

/** Shows all municipalities as tiles, by province in reading order. */
export function TileMap({ places }: { places: Places }) {
  return (
    <div class="tilemap">
      {tilesByProvince.map(({ nis, name, tiles }) => (
        <section aria-labelledby={`provincie-${nis}`}>
          <h3 id={`provincie-${nis}`} class={`tilemap__name place--${nis}`}>
            {name}
          </h3>
          <ul>{tiles.map((tile) => Tile(tile, stateOf(places, tile.place.nis)))}</ul>
        </section>
      ))}
    </div>
  );
}

/** Shows places that lie on no map as a row of tiles with their whole name. */
export function TileRow({ places, row }: { places: Places; row: readonly Municipality[] }) {
  return (
    <ul class="tilerow">
      {row.map(({ nis, name }) => {
        const state = stateOf(places, nis);
        return (
          <li>
            <a class={`state state--${state}`} href={`/gemeenten/${nis}`}>
              {name}
              <Hidden>, {placeStates[state].label}</Hidden>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** Shows a small patch of a state, as the tiles wear it. */
export function Swatch({ state }: { state: PlaceState }) {
  return <span class={`swatch state state--${state}`} aria-hidden="true" />;
}

/** Shows where one municipality lies among all. */
export function PlaceOnMap({ nis, name }: { nis: string; name: string }) {
  return (
    <MapPicture label={say`${name} op de kaart van Vlaanderen`}>
      <path class="mini--ground" d={squares(placeTiles.filter(({ place }) => place.nis !== nis))} />
      <path class="mini--here" d={squares(placeTiles.filter(({ place }) => place.nis === nis))} />
    </MapPicture>
  );
}

function Tile({ place, short, column, row, border }: PlaceTile, state: PlaceState) {
  const sides = `${border.end ? ' tile--end' : ''}${border.under ? ' tile--under' : ''}`;
  return (
    <li class={`tile column--${column} row--${row}${sides}`}>
      <a class={`state state--${state}`} href={`/gemeenten/${place.nis}`} title={place.name}>
        <span aria-hidden="true">{short}</span>
        <Hidden>
          {place.name}, {placeStates[state].label}
        </Hidden>
      </a>
    </li>
  );
}

/** Shows the whole map small, for a narrow screen; the tiles by province say the same. */
export function SmallMap({ places }: { places: Places }) {
  return (
    <MapPicture
      label={say`Kaart van Vlaanderen met een tegel per gemeente. De tegels per provincie eronder zeggen hetzelfde.`}
      narrow
    >
      {placeStateCodes.map((state) => {
        const tiles = placeTiles.filter(({ place }) => stateOf(places, place.nis) === state);
        return tiles.length > 0 && <path class={`mini--${state}`} d={squares(tiles)} />;
      })}
    </MapPicture>
  );
}

const WIDTH = 10;
const HEIGHT = 8;

function MapPicture({
  label,
  narrow = false,
  children,
}: {
  label: string;
  narrow?: boolean;
  children: ComponentChildren;
}) {
  return (
    <svg
      class={narrow ? 'mini mini--narrow' : 'mini'}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${mapSize.columns * WIDTH} ${mapSize.rows * HEIGHT}`}
    >
      {children}
    </svg>
  );
}

function squares(tiles: readonly PlaceTile[]): string {
  return tiles
    .map(
      ({ column, row }) =>
        `M${(column - 1) * WIDTH} ${(row - 1) * HEIGHT}h${WIDTH - 1}v${HEIGHT - 1}h${1 - WIDTH}z`,
    )
    .join('');
}

function stateOf(places: Places, nis: string): PlaceState {
  return places.get(nis)?.state ?? 'unknown';
}
