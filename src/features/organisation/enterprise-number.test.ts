// Enterprise numbers as people write them, and what is said about wrong ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  enterpriseNumberSentences,
  formatEnterpriseNumber,
  parseEnterpriseNumber,
} from './enterprise-number.ts';

const numberFrom = (min: number, max: number) =>
  fc.integer({ min, max }).map((eight) => {
    const first = String(eight).padStart(8, '0');
    return first + String(97 - (eight % 97)).padStart(2, '0');
  });
const anyEnterprise = numberFrom(0, 19_999_999);
const anyEstablishment = numberFrom(20_000_000, 89_999_999);

describe('an enterprise number', () => {
  it.each([
    ['0207508932', '0207508932', 'municipality of Aartselaar'],
    ['1010784540', '1010784540', 'municipality of Pajottegem, new in 2025'],
    ['0884303369', '0884303369', 'EnterpriseNumberValidatorTest of belgif/rest-problem-java'],
    ['BE 0207.508.932', '0207508932', 'with BE and dots'],
    ['be0207508932', '0207508932', 'with be'],
    ['207.508.932', '0207508932', 'nine digits'],
    ['BE207508932', '0207508932', 'nine digits with BE'],
    [' 0207 508 932 ', '0207508932', 'with spaces'],
  ])('%j is read as %s (%s)', (input, enterpriseNumber) => {
    expect(parseEnterpriseNumber(input)).toEqual({ ok: true, enterpriseNumber });
  });

  it.each([
    ['', 'empty'],
    ['BE', 'empty'],
    ['test', 'characters'],
    ['NL0207508932', 'characters'],
    ['54321', 'length'],
    ['02075089321', 'length'],
    ['0884303370', 'checkDigits'],
    ['1010784541', 'checkDigits'],
    ['2111111111', 'firstDigit'],
    ['9000000087', 'firstDigit'],
    ['2111111166', 'establishment'],
  ])('%j is refused: %s', (input, reason) => {
    expect(parseEnterpriseNumber(input)).toEqual({ ok: false, reason });
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(anyEnterprise, (enterpriseNumber) => {
        const written = formatEnterpriseNumber(enterpriseNumber);
        expect(written).toMatch(/^\d{4}\.\d{3}\.\d{3}$/);
        expect(parseEnterpriseNumber(`BE ${written}`)).toEqual({ ok: true, enterpriseNumber });
      }),
    );
  });

  it('with one wrong digit is always found', () => {
    const place = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(anyEnterprise, place, fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const wrong = digits.slice(0, at) + ((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
        const read = parseEnterpriseNumber(wrong);
        expect(read.ok || read.reason === 'establishment').toBe(false);
      }),
    );
  });

  it('has a Dutch sentence for each reason', () => {
    for (const sentence of Object.values(enterpriseNumberSentences)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

it('an establishment number is told from an enterprise number', () => {
  fc.assert(
    fc.property(anyEstablishment, (digits) => {
      expect(parseEnterpriseNumber(digits)).toEqual({ ok: false, reason: 'establishment' });
    }),
  );
});
