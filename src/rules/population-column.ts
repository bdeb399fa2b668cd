/** What is known of many persons at once: one column for each field, with the number under which it holds a value. */
import type { Literal } from './condition.ts';
import { type FieldName, fields } from './field.ts';
import type { Followed } from './legal-status.ts';

/** The values of one field: numbers with NaN for not known; codes and yes or no as small numbers with -1; lists as a set of bits with -1. */
export type Column = Float64Array | Int8Array | Int32Array;

export interface Population {
  readonly persons: number;
  /** The readings of disputed points that are followed. */
  readonly followed?: Followed;
  readonly columns: ReadonlyMap<FieldName, Column>;
}

/** Gives the number under which a column holds a value of a field. */
export function coded(field: FieldName, value: Literal): number {
  const { type, codes, parts } = fields[field];
  if (type === 'boolean') return value === true ? 1 : 0;
  const list = type === 'entries' ? parts['kind'] : codes;
  return Array.isArray(list) ? list.indexOf(String(value)) : Number(value);
}

/** Gives the set in which a column of lists holds some values. */
export const setOf = (field: FieldName, codes: readonly Literal[]) =>
  codes.reduce<number>((mask, one) => mask | (1 << coded(field, one)), 0);
