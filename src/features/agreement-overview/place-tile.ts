// The tiles of the map: each municipality one cell of a grid, laid by scripts/lay-tiles.ts from where the municipalities lie.
// The invented ones of the demo lie nowhere and have no tile.
import reference from '../../../db/seeds/reference/tiles.json' with { type: 'json' };
import { municipalities, type Municipality } from '../organisation/municipality.ts';

export interface PlaceTile {
  readonly place: Municipality;
  readonly short: string;
  /** From 1, as CSS counts. */
  readonly column: number;
  readonly row: number;
  /** The side on which another province begins. */
  readonly border: { readonly end: boolean; readonly under: boolean };
}

const cells = new Map(reference.tiles.map((tile) => [tile.nis, tile]));
const [firstColumn, firstRow] = [
  Math.min(...reference.tiles.map(({ column }) => column)),
  Math.min(...reference.tiles.map(({ row }) => row)),
];
const provinceAt = new Map(
  municipalities.flatMap(({ nis, provinceNis }) => {
    const cell = cells.get(nis);
    return cell === undefined ? [] : [[`${cell.column} ${cell.row}`, provinceNis] as const];
  }),
);

/** The tiles of all municipalities in force, by name. */
export const placeTiles: readonly PlaceTile[] = municipalities
  .flatMap((place): PlaceTile[] => {
    const cell = cells.get(place.nis);
    if (cell === undefined) return [];
    const other = (column: number, row: number) =>
      (provinceAt.get(`${column} ${row}`) ?? place.provinceNis) !== place.provinceNis;
    const border = { end: other(cell.column + 1, cell.row), under: other(cell.column, cell.row + 1) };
    const [column, row] = [cell.column - firstColumn + 1, cell.row - firstRow + 1];
    return [{ place, short: cell.short, column, row, border }];
  })
  .toSorted((a, b) => a.place.name.localeCompare(b.place.name, 'nl'));

/** How many columns and rows the map has. */
export const mapSize = {
  columns: Math.max(...placeTiles.map(({ column }) => column)),
  rows: Math.max(...placeTiles.map(({ row }) => row)),
};

/** The municipalities of the demo, which are shown beside the map. */
export const inventedPlaces: readonly Municipality[] = municipalities.filter(({ demo }) => demo);

/** The provinces with their tiles, from west to east. */
export const tilesByProvince = ['30000', '40000', '10000', '20001', '70000'].map((nis) => {
  const tiles = placeTiles.filter(({ place }) => place.provinceNis === nis);
  return { nis, name: tiles[0]?.place.province ?? '', tiles };
});

/** Gives the municipalities whose tiles touch that of a place, by name. */
export function neighboursOf(nis: string): readonly Municipality[] {
  const here = placeTiles.find(({ place }) => place.nis === nis);
  if (here === undefined) return [];
  return placeTiles
    .filter((tile) => tile !== here)
    .filter(({ column, row }) => Math.abs(column - here.column) <= 1 && Math.abs(row - here.row) <= 1)
    .map(({ place }) => place);
}
