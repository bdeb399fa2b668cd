/**
 * Lays the tile map of Flanders: one tile for each municipality, equal in size, close to where it lies. Takes the borders of
 * the municipalities as TopoJSON and writes db/seeds/reference/tiles.json; the same borders always give the same file.
 * Run: node_modules/.bin/node scripts/lay-tiles.ts FILE
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import reference from '../db/seeds/reference/municipalities.json' with { type: 'json' };
import { projectRoot } from '../src/root.ts';
import { extentOf, liesIn, middleOf, type Outline, outlinesOf, type Topology } from './place-outline.ts';
import { shortNames } from './short-name.ts';
import { assignTiles, type Ground } from './tile-assignment.ts';
import { type Grid, gridSpots, pointOf } from './tile-grid.ts';

// A cell is wider than high, so that a name fits in it: the picture is a little higher than the land is.
const RATIO = 1.6;
const SIZES = Array.from({ length: 25 }, (_one, step) => 6.4 + step * 0.05);
const SHIFTS = [0, 0.25, 0.5, 0.75];

interface Laid {
  readonly grid: Grid;
  readonly cells: readonly Ground[];
}

const provinces = new Map(reference.municipalities.map(({ nis, province }) => [nis, province]));
const outlines = outlinesOf(read(process.argv[2])).filter(({ nis }) => provinces.has(nis));
const places = outlines
  .map((outline) => ({ nis: outline.nis, province: provinceOf(outline), ...middleOf(outline) }))
  .toSorted((a, b) => a.nis.localeCompare(b.nis));

// Of all grids of which as many cells lie in Flanders as there are municipalities, the one that moves the places least.
const laid = grids().map((one) => ({ ...one, tiles: assignTiles(gridSpots(places, one.grid), one.cells) }));
const [best] = laid.toSorted((a, b) => moved(a) - moved(b));
if (best === undefined) throw new Error('No grid has as many cells in Flanders as there are municipalities.');

const shorts = shortNames(reference.municipalities.map(({ name }) => name));
const rows = places.map(({ nis, longitude, latitude }) => {
  const { column, row } = best.tiles.get(nis) ?? { column: -1, row: -1 };
  const name = reference.municipalities.find((one) => one.nis === nis)?.name ?? '';
  const ground = best.cells.find((cell) => cell.column === column && cell.row === row)?.province;
  return JSON.stringify({ nis, short: shorts.get(name), longitude, latitude, column, row, ground });
});
const file = join(projectRoot, 'db/seeds/reference/tiles.json');
writeFileSync(file, `{\n"grid":${JSON.stringify(best.grid)},\n"tiles":[\n${rows.join(',\n')}\n]}\n`);
console.log(`${rows.length} tiles, ${(moved(best) / rows.length).toFixed(2)} cells moved on average`);

function read(path: string | undefined): Topology {
  if (path === undefined) throw new Error('Name the TopoJSON file with the borders.');
  return JSON.parse(readFileSync(path, 'utf8'));
}

function provinceOf({ nis }: Outline): string {
  return provinces.get(nis) ?? '';
}

function grids(): Laid[] {
  const extent = extentOf(outlines);
  const tried = SIZES.flatMap((size) =>
    SHIFTS.flatMap((east) =>
      SHIFTS.map((south): Grid => {
        const [cellWidth, cellHeight] = [size * Math.sqrt(RATIO), size / Math.sqrt(RATIO)].map(rounded);
        return {
          west: extent.west,
          north: extent.north,
          cellWidth: cellWidth ?? 0,
          cellHeight: cellHeight ?? 0,
          east,
          south,
        };
      }),
    ),
  );
  return tried
    .map((grid) => ({ grid, cells: cellsOn(grid) }))
    .filter(({ cells }) => cells.length === outlines.length);
}

/** The cells of a grid whose middle lies in Flanders. */
function cellsOn(grid: Grid): Ground[] {
  const cells: Ground[] = [];
  for (let row = 0; row < 20; row += 1)
    for (let column = 0; column < 40; column += 1) {
      const point = pointOf(grid, { column, row });
      const under = outlines.find((outline) => liesIn(outline, point));
      if (under !== undefined) cells.push({ column, row, province: provinceOf(under) });
    }
  return cells;
}

function moved({ grid, tiles }: Laid & { readonly tiles: ReturnType<typeof assignTiles> }): number {
  return gridSpots(places, grid).reduce((sum, spot) => {
    const tile = tiles.get(spot.nis) ?? spot;
    return sum + Math.hypot(tile.column - spot.column, tile.row - spot.row);
  }, 0);
}

function rounded(kilometres: number): number {
  return Math.round(kilometres * 1000) / 1000;
}
