/** Kleene's three values: what is not known stays not known until something certain decides. Nothing of law stands here. */

/** 1 true · -1 false · 0 unknown: *and* is the least of them, *or* the greatest. */
export type Three = 1 | 0 | -1;

export const words = { '1': 'true', '0': 'unknown', '-1': 'false' } as const;

/** Turns a certain answer into one of the three; nothing becomes unknown. */
export function three(value: boolean | undefined): Three {
  return value === undefined ? 0 : value ? 1 : -1;
}
