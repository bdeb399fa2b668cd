/**
 * Makes of what is known of many persons the columns that population.ts asks. A value that no column can hold, such as bounds, or a
 * law that looks at another day than the one that is asked about, is told: who has one is asked alone.
 */
import { comparisonsIn } from './condition.ts';
import { follows } from './derived.ts';
import { type FieldName, fieldNames, fields } from './field.ts';
import { instruments } from './catalogue.ts';
import { nothingFollowed } from './legal-status.ts';
import { type Column, coded, type Population } from './population-column.ts';
import type { Known, Sight } from './sight.ts';

export interface Columns extends Population {
  /** For each person the instruments, as bits by their place, that have to be asked alone. */
  readonly alone: Int32Array;
}

if (instruments.length > 31) throw new RangeError('There are more instruments than a mask has bits.');

/** For each field that a condition names, the instruments that do so, as bits. */
const naming = new Map<FieldName, number>();
instruments.forEach(({ conditions }, place) => {
  for (const { field, value } of conditions.flatMap(comparisonsIn))
    for (const name of typeof value === 'object' && 'field' in value ? [field, value.field] : [field])
      naming.set(name, (naming.get(name) ?? 0) | (1 << place));
});
const named = [...naming.keys()];
const namers = [...naming.values()];

/** For each field the instruments of which the law looks at that day. */
const relevant = new Map<FieldName, number>();
instruments.forEach(({ relevantDate: { field } }, place) => {
  if (field !== undefined) relevant.set(field, (relevant.get(field) ?? 0) | (1 << place));
});

interface Reading {
  /** The named fields that can be known from these. */
  readonly places: readonly number[];
  readonly alone: number;
}

const ofField = new Map(
  fieldNames.map((known): [FieldName, readonly number[]] => [
    known,
    named.flatMap((field, place) => (follows(field, known) ? [place] : [])),
  ]),
);

/** What is known of whom is much the same for many, so that it is worked out once. */
const readings = new Map<string, Reading>();

function readingOf(known: readonly FieldName[]): Reading {
  const key = known.join();
  const kept = readings.get(key);
  if (kept !== undefined) return kept;
  if (readings.size > 5_000) readings.clear();
  const reading = {
    places: [...new Set(known.flatMap((field) => ofField.get(field) ?? []))],
    alone: known.reduce((bits, field) => bits | (relevant.get(field) ?? 0), 0),
  };
  readings.set(key, reading);
  return reading;
}

/** Makes the columns of these persons, each as seen on a day, all by the same readings. */
export function columnsOf(sights: readonly Sight[]): Columns {
  const persons = sights.length;
  const columns = named.map((field) => emptyColumn(field, persons));
  const alone = new Int32Array(persons);
  let [last, reading]: [unknown, Reading | undefined] = [undefined, undefined];
  sights.forEach((sight, at) => {
    if (sight.facts !== last || reading === undefined) {
      last = sight.facts;
      reading = readingOf([...sight.facts.keys()]);
    }
    let asked = reading.alone;
    for (const place of reading.places) {
      const field = named[place] as FieldName;
      const value = sight.get(field);
      if (value === undefined) continue;
      const number = numberFor(field, value);
      if (number === undefined) asked |= namers[place] as number;
      else (columns[place] as Column)[at] = number;
    }
    alone[at] = asked;
  });
  const followed = sights[0]?.followed ?? nothingFollowed;
  return {
    persons,
    followed,
    columns: new Map(named.map((field, at) => [field, columns[at] as Column])),
    alone,
  };
}

function emptyColumn(field: FieldName, persons: number): Column {
  const { type } = fields[field];
  if (type === 'codes' || type === 'entries') return new Int32Array(persons).fill(-1);
  if (type === 'boolean' || type === 'code') return new Int8Array(persons).fill(-1);
  return new Float64Array(persons).fill(Number.NaN);
}

/** The number under which a column holds a value; nothing when no column can. */
function numberFor(field: FieldName, value: Known): number | undefined {
  const { type } = fields[field];
  if (type === 'codes' || type === 'entries') {
    if (!Array.isArray(value)) return undefined;
    const places = value.map((one: string) => coded(field, one));
    return places.every((place) => place >= 0 && place < 31)
      ? places.reduce((set, place) => set | (1 << place), 0)
      : undefined;
  }
  if (type === 'boolean' || type === 'code') {
    const place = typeof value === 'boolean' || typeof value === 'string' ? coded(field, value) : -1;
    return place >= 0 && place < 31 ? place : undefined;
  }
  return typeof value === 'number' ? value : undefined;
}
