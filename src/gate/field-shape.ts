// What the table of fields can say of a field: the type of its value and the Dutch words for it. The category is the part
// of the table in which the field stands.

/** The words on screen for each code of a closed list. */
export type Codes = Readonly<Record<string, string>>;

export type Unit = 'months' | 'days' | 'hours' | 'years' | 'euro';

/**
 * date `2026-11-21` · municipality a NIS code · organisation an enterprise number · sealed an object with an encrypted
 * value, of which only `shown` may be read.
 */
export type SimpleType =
  | 'date'
  | 'boolean'
  | 'integer'
  | 'decimal'
  | 'code'
  | 'text'
  | 'municipality'
  | 'organisation'
  | 'sealed';

/** One part of an entry; without a label its value speaks for itself. */
export interface Part {
  readonly type: SimpleType;
  readonly label?: string;
  readonly codes?: Codes;
  readonly unit?: Unit;
}

interface Common {
  readonly label: string;
  /** One fact for each entry; the names of such fields end in `[]`. */
  readonly list?: true;
}

export interface SimpleShape extends Common, Part {
  readonly label: string;
}

/** An object `{from, to?}`; both days are included. */
export interface PeriodShape extends Common {
  readonly type: 'period';
}

/** An object with these parts; `key` names those that tell one entry from another. */
export interface EntryShape extends Common {
  readonly type: 'entry';
  readonly parts: Readonly<Record<string, Part>>;
  readonly key: readonly string[];
}

export type Shape = SimpleShape | PeriodShape | EntryShape;

export const words = (label: string): Shape => ({ type: 'text', label });
export const day = (label: string): Shape => ({ type: 'date', label });
export const yesNo = (label: string): Shape => ({ type: 'boolean', label });
export const whole = (label: string, unit?: Unit): Shape => ({ type: 'integer', label, unit });
export const decimal = (label: string, unit?: Unit): Shape => ({ type: 'decimal', label, unit });
export const oneOf = (label: string, codes: Codes): Shape => ({ type: 'code', label, codes });
export const severalOf = (label: string, codes: Codes): Shape => ({ type: 'code', label, codes, list: true });
export const periods = (label: string): Shape => ({ type: 'period', label, list: true });

/** A list of entries, told apart by kind and from unless other parts are named. */
export function entries(
  label: string,
  parts: Readonly<Record<string, Part>>,
  key: readonly string[] = ['kind', 'from'].filter((name) => Object.hasOwn(parts, name)),
): Shape {
  return { type: 'entry', label, parts, key, list: true };
}

const date: Part = { type: 'date' };

/** The two days of a period inside an entry. */
export const period = { from: date, to: date } as const;

export const part = {
  date,
  text: { type: 'text' },
  of: (codes: Codes): Part => ({ type: 'code', codes }),
} as const;
