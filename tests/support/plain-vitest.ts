/** As much of vitest as the tests of the rules use, so that thousands of runs need no more than a plain process. */
import assert from 'node:assert/strict';

interface Waiting {
  readonly name: string;
  readonly body: () => unknown;
}

const waiting: Waiting[] = [];

/** How long something takes says nothing of a mutation. */
const isOfTime = /millisecond/;

function add(name: string, body: () => unknown): void {
  if (!isOfTime.test(name)) waiting.push({ name, body });
}

const each =
  (rows: readonly unknown[]) =>
  (name: string, body: (...values: readonly unknown[]) => unknown): void => {
    for (const row of rows) add(name, () => body(...(Array.isArray(row) ? (row as unknown[]) : [row])));
  };

export const test = Object.assign(add, { each });
export const it = test;
export const describe = Object.assign((_: string, body: () => void) => body(), {
  each:
    (rows: readonly unknown[]) =>
    (_: string, body: (...values: readonly unknown[]) => void): void => {
      for (const row of rows) body(...(Array.isArray(row) ? (row as unknown[]) : [row]));
    },
});

/** Runs what was added, in order; throws at the first that fails. */
export async function runTests(): Promise<void> {
  for (const { body } of waiting) await body();
}

/** What is there without what is not there: vitest sees no difference between them. */
function whole(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(whole);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const there = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(there.map(([key, part]) => [key, whole(part)]));
}

const contains = (found: unknown, wanted: unknown) =>
  typeof found === 'string' ? found.includes(String(wanted)) : Array.isArray(found) && found.includes(wanted);

export function expect(found: unknown, message?: string) {
  const holds = (yes: boolean, what: string) => assert.ok(yes, message ?? `${what}: ${String(found)}`);
  return {
    toBe: (wanted: unknown) => holds(Object.is(found, wanted), `is not ${String(wanted)}`),
    toEqual: (wanted: unknown) => assert.deepEqual(whole(found), whole(wanted), message),
    toMatchObject: (wanted: object) => assert.partialDeepStrictEqual(whole(found), whole(wanted), message),
    toContain: (wanted: unknown) => holds(contains(found, wanted), `does not contain ${String(wanted)}`),
    toBeDefined: () => holds(found !== undefined, 'is not there'),
    toBeUndefined: () => holds(found === undefined, 'is there'),
    toBeGreaterThan: (than: number) => holds(Number(found) > than, `is not more than ${than}`),
    toBeGreaterThanOrEqual: (than: number) => holds(Number(found) >= than, `is less than ${than}`),
    toBeLessThan: (than: number) => holds(Number(found) < than, `is not less than ${than}`),
    toThrow: () => assert.throws(found as () => unknown),
    not: {
      toBe: (wanted: unknown) => holds(!Object.is(found, wanted), `is ${String(wanted)}`),
      toEqual: (wanted: unknown) => assert.notDeepEqual(whole(found), whole(wanted), message),
      toContain: (wanted: unknown) => holds(!contains(found, wanted), `contains ${String(wanted)}`),
    },
  };
}
