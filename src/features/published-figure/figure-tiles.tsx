/** Public figures on the tile map: how full a tile is, says how large the part is; the same in words for who does not see it. */
import { dutch, say } from '../../kernel/language.ts';
import { Hidden } from '../../ui/text.tsx';
import {
  inventedPlaces,
  mapSize,
  type PlaceTile,
  placeTiles,
  tilesByProvince,
} from '../agreement-overview/place-tile.ts';
import type { Municipality } from '../organisation/municipality.ts';
import { type PublicIndicator, type PublishedFigure, shareOf, valueText } from './published-figure.ts';

/** How a tile looks, from little to much. */
const tileLooks = dutch({
  quarter: 'tot 25 %',
  half: '25 tot 50 %',
  most: '50 tot 75 %',
  full: '75 % of meer',
  told: 'getoond',
  hidden: 'niet getoond',
  absent: 'telt niet mee',
});

type TileLook = keyof typeof tileLooks;

interface FigureMap {
  readonly indicator: PublicIndicator;
  /** By the code of the municipality. */
  readonly figures: ReadonlyMap<string, PublishedFigure>;
}

/** Tells how the tile of a municipality looks. */
function lookOf({ indicator, figures }: FigureMap, nis: string): TileLook {
  const figure = figures.get(nis);
  if (figure === undefined) return 'absent';
  if (figure.known === null) return 'hidden';
  const share = shareOf(figure, indicator);
  if (share === null) return 'told';
  return share < 25 ? 'quarter' : share < 50 ? 'half' : share < 75 ? 'most' : 'full';
}

/** Shows every municipality as a tile, with what the looks mean; the invented ones of a demo stand before the map. */
export function FigureTiles({ map, demo }: { map: FigureMap; demo: boolean }) {
  const counts = Map.groupBy(
    [...(demo ? inventedPlaces : []), ...placeTiles.map(({ place }) => place)],
    ({ nis }) => lookOf(map, nis),
  );
  const shown = (Object.keys(tileLooks) as TileLook[]).filter((look) => counts.has(look));
  return (
    <>
      <ul class="legend">
        {shown.map((look) => (
          <li>
            <span class={`swatch state state--part-${look}`} aria-hidden="true" />
            <span>
              {tileLooks[look]}: {counts.get(look)?.length ?? 0}
            </span>
          </li>
        ))}
      </ul>
      {demo && (
        <ul class="tilerow">
          {inventedPlaces.map((place) => (
            <li>{Tile(map, place, place.name)}</li>
          ))}
        </ul>
      )}
      <SmallPicture map={map} />
      <div class="tilemap">
        {tilesByProvince.map(({ nis, name, tiles }) => (
          <section aria-labelledby={`provincie-${nis}`}>
            <h3 id={`provincie-${nis}`} class={`tilemap__name place--${nis}`}>
              {name}
            </h3>
            <ul>{tiles.map((tile) => PlacedTile(map, tile))}</ul>
          </section>
        ))}
      </div>
    </>
  );
}

function PlacedTile(map: FigureMap, { place, short, column, row, border }: PlaceTile) {
  const sides = `${border.end ? ' tile--end' : ''}${border.under ? ' tile--under' : ''}`;
  return <li class={`tile column--${column} row--${row}${sides}`}>{Tile(map, place, short)}</li>;
}

function Tile(map: FigureMap, { nis, name }: Municipality, short: string) {
  const look = lookOf(map, nis);
  const figure = map.figures.get(nis);
  const said = figure === undefined ? tileLooks.absent : valueText(figure, map.indicator);
  return (
    <a class={`state state--part-${look}`} href={`/gemeenten/${nis}`} title={`${name}: ${said}`}>
      <span aria-hidden="true">{short}</span>
      <Hidden>
        {name}, {said}
      </Hidden>
    </a>
  );
}

const WIDTH = 10;
const HEIGHT = 8;

/** The whole of Flanders small, for a narrow screen; the tiles by province say the same. */
function SmallPicture({ map }: { map: FigureMap }) {
  const told = placeTiles.filter(({ place }) => lookOf(map, place.nis) !== 'absent');
  const others = placeTiles.filter((tile) => !told.includes(tile));
  return (
    <svg
      class="mini mini--narrow"
      role="img"
      aria-label={say`Kaart van Vlaanderen met de gemeenten die meetellen. De tegels per provincie eronder zeggen hetzelfde.`}
      viewBox={`0 0 ${mapSize.columns * WIDTH} ${mapSize.rows * HEIGHT}`}
    >
      <path class="mini--ground" d={squares(others)} />
      {told.length > 0 && <path class="mini--inForce" d={squares(told)} />}
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
