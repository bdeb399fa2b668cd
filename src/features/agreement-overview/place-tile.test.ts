/** The tiles: one for each municipality, none twice, and in the order in which the municipalities lie. */
import { expect, it } from 'vitest';
import reference from '../../../db/seeds/reference/tiles.json' with { type: 'json' };
import { assignTiles } from '../../../scripts/tile-assignment.ts';
import { gridSpots } from '../../../scripts/tile-grid.ts';
import { municipalities } from '../organisation/municipality.ts';
import { neighboursOf, placeTiles, tilesByProvince } from './place-tile.ts';

const real = municipalities.filter(({ demo }) => !demo);
const provinceOf = new Map(real.map(({ nis, provinceNis }) => [nis, provinceNis]));
const spots = gridSpots(
  reference.tiles.map((tile) => ({ ...tile, province: provinceOf.get(tile.nis) ?? '' })),
  reference.grid,
);
const places = spots.map((spot) => {
  const tile = reference.tiles.find(({ nis }) => nis === spot.nis);
  return { spot, tile: { column: tile?.column ?? -1, row: tile?.row ?? -1 } };
});

it('gives each of the 285 municipalities exactly one tile, Herstappe too', () => {
  expect(placeTiles.map(({ place }) => place.nis).toSorted()).toEqual(real.map(({ nis }) => nis).toSorted());
  expect(placeTiles).toHaveLength(285);
  expect(placeTiles.some(({ place }) => place.name === 'Herstappe')).toBe(true);
});

it('lets no two municipalities share a tile or a short name', () => {
  expect(new Set(placeTiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(285);
  expect(new Set(placeTiles.map(({ short }) => short)).size).toBe(285);
  expect(Math.max(...placeTiles.map(({ short }) => short.length))).toBeLessThanOrEqual(6);
});

it.each([
  ['west to east', 'column', 0.99],
  ['north to south', 'row', 0.98],
] as const)('keeps the order from %s for nearly every two municipalities', (_way, axis, least) => {
  let [kept, compared] = [0, 0];
  for (const [index, one] of places.entries())
    for (const other of places.slice(0, index)) {
      if (one.tile[axis] === other.tile[axis]) continue;
      compared += 1;
      if (one.tile[axis] > other.tile[axis] === one.spot[axis] > other.spot[axis]) kept += 1;
    }
  expect(kept / compared).toBeGreaterThanOrEqual(least);
});

it('lays a tile one cell from where the municipality lies on average, and never more than two and a half', () => {
  const moved = places.map(({ spot, tile }) => Math.hypot(tile.column - spot.column, tile.row - spot.row));
  expect(moved.reduce((sum, one) => sum + one, 0) / moved.length).toBeLessThanOrEqual(1);
  expect(Math.max(...moved)).toBeLessThanOrEqual(2.5);
});

it('keeps each province in one piece', () => {
  const pieces = tilesByProvince.map(({ name, tiles }) => {
    const left = new Set(tiles.map(({ column, row }) => `${column} ${row}`));
    const sizes: number[] = [];
    for (const first of left) {
      const found = [first];
      left.delete(first);
      for (const at of found) {
        const [column = 0, row = 0] = at.split(' ').map(Number);
        for (const [x, y] of [
          [1, 0],
          [-1, 0],
          [0, 1],
          [0, -1],
          [1, 1],
          [-1, -1],
          [1, -1],
          [-1, 1],
        ] as const) {
          const next = `${column + x} ${row + y}`;
          if (left.delete(next)) found.push(next);
        }
      }
      sizes.push(found.length);
    }
    return [name, sizes.toSorted((a, b) => b - a).slice(1)];
  });
  expect(pieces.map(([, others]) => others)).toEqual([[], [], [], [], []]);
});

it('comes out the same whenever it is laid, in whatever order the places are given', () => {
  const cells = reference.tiles.map(({ column, row, ground }) => ({ column, row, province: ground }));
  const byCell = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const laid = assignTiles(spots.toReversed(), byCell);
  expect(places.map(({ spot }) => laid.get(spot.nis))).toEqual(places.map(({ tile }) => tile));
});

it('puts neighbours beside each other', () => {
  const names = neighboursOf('24062').map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Herent', 'Holsbeek', 'Lubbeek']));
});
