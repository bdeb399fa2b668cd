/** Where a list of showings goes on: a place that it gave itself, and the newest for anything else. */
import { expect, test } from 'vitest';
import { cursorOf, readCursor } from './disclosure.ts';

const place = { at: '2026-11-23T10:00:00.123456+00:00', header: 7, ordinal: 2 };

test('the place that a list gave is read back', () => {
  expect(readCursor(cursorOf(place))).toEqual(place);
});

test.each([
  { ...place, ordinal: 99_999_999_999 },
  { ...place, ordinal: 1.5 },
  { ...place, header: -1 },
  { ...place, at: '0000-01-01T00:00:00Z' },
  { ...place, at: '2026-02-30T10:00:00Z' },
  { ...place, at: '2026-11-23T10:00:00+99:99' },
  { ...place, at: 'infinity' },
])('%j is no place that PostgreSQL knows, so the list begins at the newest', (made) => {
  expect(readCursor(cursorOf(made))).toBeUndefined();
});
