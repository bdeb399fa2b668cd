/** A grid of equal cells over Flanders: from degrees to cells and back. */
import type { Cell, Spot } from './tile-assignment.ts';

/** The corner of the land in degrees, the size of a cell in kilometres, and how far the first cell is shifted, in cells. */
export interface Grid {
  readonly west: number;
  readonly north: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly east: number;
  readonly south: number;
}

export interface Place {
  readonly nis: string;
  readonly province: string;
  readonly longitude: number;
  readonly latitude: number;
}

// A degree in kilometres: north, and east at 51.1 degrees north.
const NORTH = 111.32;
const EAST = NORTH * Math.cos((51.1 * Math.PI) / 180);

/** Gives where places lie in cells of the grid, with fractions. */
export function gridSpots(places: readonly Place[], grid: Grid): Spot[] {
  return places.map(({ nis, province, longitude, latitude }) => ({
    nis,
    province,
    column: ((longitude - grid.west) * EAST) / grid.cellWidth - 0.5 + grid.east,
    row: ((grid.north - latitude) * NORTH) / grid.cellHeight - 0.5 + grid.south,
  }));
}

/** Gives the middle of a cell in degrees. */
export function pointOf(grid: Grid, { column, row }: Cell): [longitude: number, latitude: number] {
  return [
    grid.west + ((column + 0.5 - grid.east) * grid.cellWidth) / EAST,
    grid.north - ((row + 0.5 - grid.south) * grid.cellHeight) / NORTH,
  ];
}
