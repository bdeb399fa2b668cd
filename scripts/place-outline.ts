/** The outlines of places out of a TopoJSON: rings in degrees, the middle of each place, and which place lies under a point. */

type Point = readonly [east: number, north: number];
type Ring = readonly Point[];

/** What we read of a TopoJSON with quantised arcs. */
export interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: { readonly municipalities: { readonly geometries: readonly Geometry[] } };
}

type Geometry = { readonly id: string } & (
  | { readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] }
);

/** A place by its code, with the rings of each part of it: the border first, then the holes. */
export interface Outline {
  readonly nis: string;
  readonly parts: readonly (readonly Ring[])[];
}

/** Reads the outlines, in degrees. */
export function outlinesOf({ transform, arcs, objects }: Topology): Outline[] {
  const lines = arcs.map((arc) => decoded(arc, transform));
  const ring = (ids: readonly number[]): Ring =>
    ids.flatMap((id, place) => {
      const line = id >= 0 ? (lines[id] ?? []) : (lines[~id] ?? []).toReversed();
      return place === 0 ? line : line.slice(1);
    });
  return objects.municipalities.geometries.map((geometry) => ({
    nis: geometry.id,
    parts: (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs).map((part) => part.map(ring)),
  }));
}

/** Gives the middle of the largest part of a place, to a thousandth of a degree. */
export function middleOf({ parts }: Outline): { longitude: number; latitude: number } {
  const [largest] = parts.map(([border = []]) => centreOf(border)).toSorted((a, b) => b.area - a.area);
  if (largest === undefined) throw new Error('A place without a border has no middle.');
  return { longitude: rounded(largest.longitude), latitude: rounded(largest.latitude) };
}

/** Tells whether a point lies in a place. */
export function liesIn({ parts }: Outline, point: Point): boolean {
  return parts.some(
    ([border = [], ...holes]) => within(point, border) && !holes.some((hole) => within(point, hole)),
  );
}

/** Gives the corners of all places together. */
export function extentOf(outlines: readonly Outline[]) {
  const points = outlines.flatMap(({ parts }) => parts.flat(2));
  const [east, north] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { west: least(east), east: most(east), south: least(north), north: most(north) };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
}

function decoded(arc: readonly Point[], { scale, translate }: Topology['transform']): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

// The shoelace formula; at this scale a degree east is everywhere as long.
function centreOf(ring: Ring) {
  let [twice, east, north] = [0, 0, 0];
  for (const [index, [x, y]] of ring.slice(0, -1).entries()) {
    const [nextX, nextY] = ring[index + 1] ?? [x, y];
    const cross = x * nextY - nextX * y;
    twice += cross;
    east += (x + nextX) * cross;
    north += (y + nextY) * cross;
  }
  return { area: Math.abs(twice / 2), longitude: east / (3 * twice), latitude: north / (3 * twice) };
}

function within([x, y]: Point, ring: Ring): boolean {
  let inside = false;
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring.at(index - 1) ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
