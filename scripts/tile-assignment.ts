/**
 * How places become tiles: each place takes one free cell of a grid, so that all of them together move as little as can be.
 * The result depends on the places and the cells alone, not on the order of the places. Where the cells are, is not decided here.
 */

export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** A place by its code, where it lies in cells of the grid, and the province it belongs to. */
export interface Spot {
  readonly nis: string;
  readonly column: number;
  readonly row: number;
  readonly province: string;
}

/** A cell of the grid, and the province that lies under it. */
export type Ground = Cell & { readonly province: string };

// What a tile over the border of its province costs, in squares of cells: more than a step aside, less than three.
const OVER_THE_BORDER = 4;

/** Gives each place a cell of its own: the assignment with the least sum of squared distances. */
export function assignTiles(spots: readonly Spot[], cells: readonly Ground[]): Map<string, Cell> {
  const sorted = spots.toSorted((a, b) => a.nis.localeCompare(b.nis));
  const chosen = cheapest(
    sorted.map((spot) => cells.map((cell) => cost(spot, cell))),
    cells.length,
  );
  return new Map(
    sorted.map(({ nis }, index) => {
      const cell = cells[chosen[index] ?? -1];
      if (cell === undefined) throw new Error(`There is no cell for ${nis}.`);
      return [nis, { column: cell.column, row: cell.row }];
    }),
  );
}

function cost(spot: Spot, cell: Ground): number {
  const over = spot.province === cell.province ? 0 : OVER_THE_BORDER;
  return (spot.column - cell.column) ** 2 + (spot.row - cell.row) ** 2 + over;
}

/**
 * The Hungarian method with potentials (Kuhn 1955, Munkres 1957): each row in turn takes the column that a shortest path of
 * exchanges leads to. Gives for each row its column.
 */
function cheapest(costs: readonly (readonly number[])[], columns: number): number[] {
  const rowPotential = new Float64Array(costs.length + 1);
  const columnPotential = new Float64Array(columns + 1);
  // Rows and columns count from 1; 0 is nobody.
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= costs.length; row += 1) {
    rowOf[0] = row;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(columns + 1);
    const visited = new Uint8Array(columns + 1);
    let column = 0;
    while (rowOf[column] !== 0) {
      visited[column] = 1;
      const at = rowOf[column] ?? 0;
      let next = 0;
      let step = Number.POSITIVE_INFINITY;
      for (let other = 1; other <= columns; other += 1) {
        if (visited[other] === 1) continue;
        const reduced =
          (costs[at - 1]?.[other - 1] ?? 0) - (rowPotential[at] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          from[other] = column;
        }
        if ((least[other] ?? 0) < step) {
          step = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (visited[other] === 1) {
          rowPotential[rowOf[other] ?? 0] = (rowPotential[rowOf[other] ?? 0] ?? 0) + step;
          columnPotential[other] = (columnPotential[other] ?? 0) - step;
        } else least[other] = (least[other] ?? 0) - step;
      }
      column = next;
    }
    while (column !== 0) {
      const before = from[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const chosen: number[] = [];
  for (let column = 1; column <= columns; column += 1) {
    const row = rowOf[column] ?? 0;
    if (row > 0) chosen[row - 1] = column - 1;
  }
  return chosen;
}
