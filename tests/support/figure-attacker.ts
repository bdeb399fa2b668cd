/**
 * Someone who reads every published number and reasons: numbers of people are zero or more, and sums add up. Tells between which bounds a
 * sum lies for all who could be meant, by linear programming (simplex with the rule of Bland), whatever the way in which it was published.
 */

/** A sum of unknowns, by their place. */
export type Sum = readonly number[];

export interface Told {
  readonly of: Sum;
  readonly is: number;
}

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

const EXACT = 1e-7;

/** Takes what was told of so many unknowns; what it gives answers about any other sum of them. */
export function attacker(unknowns: number, told: readonly Told[]): (sum: Sum) => Bounds {
  const table = feasible(unknowns, told);
  return (sum) => ({ least: -best(table, sum, -1), most: best(table, sum, 1) });
}

interface Table {
  /** Each row an equation: a factor for each unknown, and what they make together. */
  rows: number[][];
  /** The unknown that each row speaks of. */
  basis: number[];
  readonly width: number;
}

/** Finds one world that fits all that was told, by giving each equation an unknown of its own and driving those to zero. */
function feasible(unknowns: number, told: readonly Told[]): Table {
  const width = unknowns + told.length;
  const rows = told.map(({ of, is }, place) => {
    const row = Array.from({ length: width + 1 }, () => 0);
    for (const one of of) row[one] = 1;
    row[unknowns + place] = 1;
    row[width] = is;
    return row;
  });
  const table: Table = { rows, basis: told.map((_, place) => unknowns + place), width };
  const added = Array.from({ length: told.length }, (_, place) => unknowns + place);
  if (best(table, added, -1) < -EXACT) throw new Error('No world fits what was told.');
  table.basis.forEach((one, place) => {
    const row = table.rows[place];
    const other =
      one < unknowns ? -1 : (row?.findIndex((factor, at) => at < unknowns && Math.abs(factor) > EXACT) ?? -1);
    if (other >= 0) pivot(table, place, other);
  });
  const kept = table.basis.map((one) => one < unknowns);
  return {
    rows: table.rows
      .filter((_, place) => kept[place])
      .map((row) => [...row.slice(0, unknowns), row[width] ?? 0]),
    basis: table.basis.filter((_, place) => kept[place]),
    width: unknowns,
  };
}

/** Makes the sum as large (1) or, negated, as small (-1) as it can be; infinite where nothing holds it. */
function best(table: Table, sum: Sum, sign: 1 | -1): number {
  const { width, basis, rows } = table;
  const wanted = Array.from({ length: width }, () => 0);
  for (const one of sum) wanted[one] = sign;
  for (;;) {
    const gain = (at: number) =>
      (wanted[at] ?? 0) -
      rows.reduce((all, row, place) => all + (wanted[basis[place] ?? 0] ?? 0) * (row[at] ?? 0), 0);
    const enters = wanted.findIndex((_, at) => !basis.includes(at) && gain(at) > EXACT);
    if (enters < 0)
      return rows.reduce((all, row, place) => all + (wanted[basis[place] ?? 0] ?? 0) * (row[width] ?? 0), 0);
    const leaves = tightest(table, enters);
    if (leaves < 0) return Number.POSITIVE_INFINITY;
    pivot(table, leaves, enters);
  }
}

function tightest({ rows, basis, width }: Table, enters: number): number {
  let leaves = -1;
  let least = Number.POSITIVE_INFINITY;
  rows.forEach((row, place) => {
    const factor = row[enters] ?? 0;
    if (factor <= EXACT) return;
    const room = (row[width] ?? 0) / factor;
    const first = leaves < 0 || (basis[place] ?? 0) < (basis[leaves] ?? 0);
    if (room < least - EXACT || (room < least + EXACT && first)) [leaves, least] = [place, room];
  });
  return leaves;
}

function pivot({ rows, basis }: Table, place: number, enters: number): void {
  const factor = rows[place]?.[enters] ?? 1;
  const turned = (rows[place] ?? []).map((one) => one / factor);
  rows.forEach((row, other) => {
    const times = other === place ? 0 : (row[enters] ?? 0);
    if (times !== 0) turned.forEach((one, at) => (row[at] = (row[at] ?? 0) - times * one));
  });
  rows[place] = turned;
  basis[place] = enters;
}
