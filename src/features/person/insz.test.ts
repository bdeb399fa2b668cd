// Numbers that the government's own validator accepts and refuses, typing errors, and the zeros that spreadsheets drop.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, isCivilDate } from '../../kernel/civil-date.ts';
import {
  birthDateInInsz,
  inszAgreesWith,
  inszCheckDigits,
  inszSentences,
  maskInsz,
  parseInsz,
} from './insz.ts';

const today = civilDate('2026-11-21');

const withCheckDigits = (nine: string, bornFrom2000: boolean) => nine + inszCheckDigits(nine, bornFrom2000);

const anyValid = fc
  .record({
    days: fc.integer({ min: 0, max: 46_000 }),
    counter: fc.integer({ min: 1, max: 998 }),
    kind: fc.constantFrom(0, 20, 40),
  })
  .map(({ days, counter, kind }) => {
    const date = addDays(civilDate('1900-01-01'), days);
    const month = String(Number(date.slice(5, 7)) + kind).padStart(2, '0');
    const nine = `${date.slice(2, 4)}${month}${date.slice(8)}${String(counter).padStart(3, '0')}`;
    return { date, insz: withCheckDigits(nine, date >= '2000') };
  });

describe('a number that is accepted', () => {
  // From SsinValidatorTest of belgif/rest-problem-java (Apache-2.0).
  it.each([
    ['23292805780', 'BIS, born in the 1900s'],
    ['81050003552', 'day unknown'],
    ['92200006963', 'BIS, month and day unknown, sex unknown'],
    ['92321506985', 'BIS, December, sex unknown'],
    ['92400006909', 'BIS, month and day unknown, sex known'],
    ['92521506931', 'BIS, December, sex known'],
    ['70252501507', 'BIS, May, sex unknown'],
    ['92471506993', 'BIS, July, sex known'],
    ['19282416134', 'BIS, born in 2019'],
    ['80240199943', 'BIS with counter 999'],
    ['81000003517', 'month and day unknown'],
    ['81120103571', 'December'],
    ['81050103522', 'May'],
    ['19082416188', 'born in 2019'],
  ])('%s (%s)', (insz) => {
    expect(parseInsz(insz, today)).toEqual({ ok: true, insz });
  });

  it.each(['81.05.01-035.22', '81 05 01 035 22', '810501-035-22', '81.05.01–035.22', '\u00A081050103522 '])(
    'may be written as %j',
    (input) => {
      expect(parseInsz(input, today)).toEqual({ ok: true, insz: '81050103522' });
    },
  );

  it('is the number of someone born today', () => {
    const insz = withCheckDigits('261121001', true);
    expect(parseInsz(insz, today)).toEqual({ ok: true, insz });
  });

  it('is any number with a day that exists, a counter and its check digits', () => {
    fc.assert(fc.property(anyValid, ({ insz }) => parseInsz(insz, today).ok));
  });
});

describe('a number that is refused', () => {
  it.each([
    ['81001202357', 'date', 'a day in an unknown month'],
    ['81130103578', 'month', 'month 13'],
    ['47060200096', 'counter', 'national number with counter 000'],
    ['99020299964', 'counter', 'national number with counter 999'],
    ['81050103521', 'checkDigits', 'another check digit'],
    ['81043103522', 'checkDigits', '31 April, and check digits of another number'],
    ['81023003522', 'checkDigits', '30 February, and check digits of another number'],
    ['81022903534', 'date', '29 February in a year without one'],
    [withCheckDigits('810431035', false), 'date', '31 April'],
    [withCheckDigits('810230035', false), 'date', '30 February'],
    [withCheckDigits('001301035', true), 'month', 'month 13 in the 2000s'],
    [withCheckDigits('813301035', false), 'month', 'month 33'],
    [withCheckDigits('815301035', false), 'month', 'month 53'],
    [withCheckDigits('817101035', false), 'month', 'month 71, which is 11 past 60'],
    [withCheckDigits('812012035', false), 'date', 'BIS with a day in an unknown month'],
    [withCheckDigits('261122001', true), 'future', 'born tomorrow'],
    [withCheckDigits('270000001', true), 'future', 'born next year, day unknown'],
    ['', 'empty', 'nothing'],
    [' .- ', 'empty', 'only marks'],
    ['8105010352A', 'characters', 'a letter'],
    ['810501035222', 'length', 'twelve digits'],
    ['123456', 'length', 'six digits'],
    ['8105010352', 'length', 'ten digits that no leading zero makes right'],
  ])('%j for its %s: %s', (input, reason) => {
    expect(parseInsz(input, today)).toEqual({ ok: false, reason });
  });

  it('has a Dutch sentence for each reason', () => {
    for (const sentence of Object.values(inszSentences)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

describe('a typing error', () => {
  const digit = (insz: string, place: number) => Number(insz[place]);
  const change = fc.record({ place: fc.integer({ min: 0, max: 10 }), by: fc.integer({ min: 1, max: 9 }) });

  // 6 x 10^7 and 2 x 10^9 leave the same remainder by 97: six years off in the last year digit reads as the other century.
  const readsAsOtherCentury = (before: number, after: number, place: number) =>
    place === 1 && Math.abs(before - after) === 6;

  it('of one digit is always found, but for a year digit that is six off', () => {
    fc.assert(
      fc.property(anyValid, change, ({ insz }, { place, by }) => {
        const wrong = (digit(insz, place) + by) % 10;
        const typed = insz.slice(0, place) + wrong + insz.slice(place + 1);
        fc.pre(!readsAsOtherCentury(digit(insz, place), wrong, place));
        expect(parseInsz(typed, today)).toEqual({ ok: false, reason: 'checkDigits' });
      }),
      { numRuns: 2000 },
    );
  });

  it('of six years can give a number that the birth date contradicts', () => {
    const insz = withCheckDigits('190824161', false);
    const typed = insz.replace(/^19/, '13');
    expect(parseInsz(typed, today)).toEqual({ ok: true, insz: typed });
    expect(inszAgreesWith(typed, civilDate('1919-08-24'))).toBe(false);
  });

  it('of two neighbours swapped before the check digits is found, except where it moves the century', () => {
    fc.assert(
      fc.property(anyValid, fc.integer({ min: 0, max: 7 }), ({ insz }, at) => {
        fc.pre(insz[at] !== insz[at + 1]);
        const typed = `${insz.slice(0, at)}${insz[at + 1]}${insz[at]}${insz.slice(at + 2)}`;
        const result = parseInsz(typed, today);
        const moved =
          birthDateInInsz(typed)?.year.toString().slice(0, 2) !==
          birthDateInInsz(insz)?.year.toString().slice(0, 2);
        expect(result.ok && !moved).toBe(false);
      }),
    );
  });
});

describe('a number that lost its leading zeros in a spreadsheet', () => {
  it.each([
    [withCheckDigits('050310123', true), 1],
    [withCheckDigits('001210123', true), 2],
    [withCheckDigits('000110123', true), 3],
  ])('%s without %i zeros is repaired, and that is said', (insz, zeros) => {
    expect(parseInsz(insz.slice(zeros), today)).toEqual({ ok: true, insz, repaired: 'leadingZero' });
  });

  it('is not repaired where the digits do not fit', () => {
    expect(parseInsz('5031012300', today)).toEqual({ ok: false, reason: 'length' });
  });
});

describe('writing a number', () => {
  it('shows only its check digits', () => {
    expect(maskInsz('81050103522')).toBe('••.••.••-•••.22');
    fc.assert(fc.property(anyValid, ({ insz }) => !maskInsz(insz).includes(insz.slice(0, 3))));
  });
});

describe('the birth date a number suggests', () => {
  it.each([
    ['81050103522', { year: 1981, month: 5, day: 1 }],
    ['81050003552', { year: 1981, month: 5 }],
    ['81000003517', { year: 1981 }],
    ['19282416134', { year: 2019, month: 8, day: 24 }],
    ['81050103521', undefined],
  ])('of %s is %j', (insz, expected) => {
    expect(birthDateInInsz(insz)).toEqual(expected);
  });

  it('agrees with the day it was made from, and with any day it leaves open', () => {
    fc.assert(fc.property(anyValid, ({ insz, date }) => isCivilDate(date) && inszAgreesWith(insz, date)));
    expect(inszAgreesWith('81050003552', civilDate('1981-05-17'))).toBe(true);
    expect(inszAgreesWith('81050003552', civilDate('1981-06-17'))).toBe(false);
  });
});
