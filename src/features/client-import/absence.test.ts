// Who is ended by a nightly file, and when nobody may be.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeAbsence, largestShare } from './absence.ts';

const persons = (count: number, from = 0) =>
  new Set(Array.from({ length: count }, (_, index) => `p${index + from}`));
const nightly = { meaning: 'ended', hadErrors: false } as const;

describe('A person who is missing from a nightly file', () => {
  test('changes nothing when the organisation says so', () => {
    const verdict = judgeAbsence({
      ...nightly,
      meaning: 'nothing',
      previous: persons(10),
      current: persons(0),
    });
    expect(verdict).toEqual({ kind: 'nothing' });
  });

  test('is ended when the organisation says so', () => {
    const verdict = judgeAbsence({ ...nightly, previous: persons(10), current: persons(9) });
    expect(verdict).toEqual({ kind: 'ended', references: ['p9'] });
  });

  test('ends nothing in a first file or when only new persons came', () => {
    expect(judgeAbsence({ ...nightly, previous: persons(0), current: persons(9) }).kind).toBe('nothing');
    expect(judgeAbsence({ ...nightly, previous: persons(9), current: persons(20) }).kind).toBe('nothing');
  });
});

describe('Nobody is ended by a file that looks cut off', () => {
  test('one in five may end, one more may not', () => {
    expect(judgeAbsence({ ...nightly, previous: persons(10), current: persons(8) }).kind).toBe('ended');
    expect(judgeAbsence({ ...nightly, previous: persons(10), current: persons(7) })).toEqual({
      kind: 'refused',
      reason: 'tooMany',
      missing: 3,
      message:
        'Er ontbreken 3 personen, meer dan 20 % van het vorige bestand. We beëindigen niets voor iemand dit nakijkt.',
    });
  });

  test('a person who looked may let more end', () => {
    const verdict = judgeAbsence({ ...nightly, previous: persons(10), current: persons(2), confirmed: true });
    expect(verdict).toMatchObject({ kind: 'ended', references: expect.arrayContaining(['p2', 'p9']) });
  });

  test('a file with errors ends nobody, whoever looked', () => {
    const verdict = judgeAbsence({
      ...nightly,
      hadErrors: true,
      confirmed: true,
      previous: persons(10),
      current: persons(9),
    });
    expect(verdict).toMatchObject({ kind: 'refused', reason: 'errors', missing: 1 });
  });
});

test('only persons of the previous file who are not in this one can end, and unasked never more than the share', () => {
  const set = fc.uniqueArray(fc.nat(30)).map((numbers) => new Set(numbers.map(String)));
  fc.assert(
    fc.property(set, set, fc.boolean(), (previous, current, hadErrors) => {
      const verdict = judgeAbsence({ meaning: 'ended', previous, current, hadErrors });
      if (verdict.kind !== 'ended') return;
      expect(hadErrors).toBe(false);
      expect(verdict.references.length).toBeLessThanOrEqual(previous.size * largestShare);
      for (const one of verdict.references) expect(previous.has(one) && !current.has(one)).toBe(true);
    }),
  );
});
