/**
 * The shapes of a chart as a PNG, for a program that opens Word files and draws no SVG: bars and a line, without their words. Those stand
 * in the caption, in what the picture says, and in the table beside it.
 */
import { crc32, deflateSync } from 'node:zlib';
import type { DrawnChart } from './paper-data.ts';

const SCALE = 2;
const WHITE = 0;
const DARK = 1;
const EDGE = 2;
const palette = Buffer.from([255, 255, 255, 0x1f, 0x4e, 0x79, 0x59, 0x59, 0x59]);

/** Draws the shapes of a chart. */
export function rasterOf({ shapes, size }: Pick<DrawnChart, 'shapes' | 'size'>): Buffer {
  const [width, height] = [size.width * SCALE, size.height * SCALE];
  const dots = Array.from({ length: height }, () => Buffer.alloc(width, WHITE));
  const fill = (x: number, y: number, wide: number, high: number, colour: number) => {
    const [left, right] = [x, x + wide].map((edge) => Math.round(edge * SCALE));
    const [top, bottom] = [y, y + high].map((edge) => Math.max(0, Math.round(edge * SCALE)));
    for (const row of dots.slice(top, bottom)) row.fill(colour, left, right);
  };
  for (const { x, y, width: wide, height: high, dark } of shapes.boxes) {
    fill(x, y, wide, high, dark ? DARK : EDGE);
    if (!dark) fill(x + 1, y + 1, wide - 2, high - 2, WHITE);
  }
  for (const [place, point] of shapes.line.entries()) {
    fill(point.x - 4, point.y - 4, 8, 8, DARK);
    for (const { x, y } of between(point, shapes.line[place + 1] ?? point)) fill(x - 1, y - 1, 2, 2, DARK);
  }
  return png(width, height, dots);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function between(from: Point, to: Point): readonly Point[] {
  const steps = Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) * SCALE) + 1;
  return Array.from({ length: steps }, (_one, step) => ({
    x: from.x + ((to.x - from.x) * step) / steps,
    y: from.y + ((to.y - from.y) * step) / steps,
  }));
}

/** Writes rows of numbers of the palette as a file: eight bits a dot, no filter. */
function png(width: number, height: number, rows: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const unfiltered = Buffer.concat(rows.flatMap((row) => [Buffer.of(0), row]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', head),
    part('PLTE', palette),
    part('IDAT', deflateSync(unfiltered)),
    part('IEND', Buffer.alloc(0)),
  ]);
}

function part(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
