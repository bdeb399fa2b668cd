// The number by which Belgium knows an organisation: its KBO enterprise number (form of belgif/openapi-organization-identifier,
// check digits by 97), and how to tell it from the number of an establishment. Whether the organisation exists is not asked.
import { dutch } from '../../kernel/language.ts';

export type EnterpriseNumberProblem =
  | 'empty'
  | 'characters'
  | 'length'
  | 'establishment'
  | 'firstDigit'
  | 'checkDigits';

export type EnterpriseNumberResult =
  | { ok: true; enterpriseNumber: string }
  | { ok: false; reason: EnterpriseNumberProblem };

/** One sentence for each reason, for the person who typed the number. */
export const enterpriseNumberSentences: Readonly<Record<EnterpriseNumberProblem, string>> = dutch({
  empty: 'Vul een ondernemingsnummer in.',
  characters: 'Gebruik alleen cijfers, punten en spaties in het ondernemingsnummer. BE ervoor mag.',
  length: 'Een ondernemingsnummer telt 10 cijfers. Kijk na of er een cijfer te veel of te weinig staat.',
  establishment:
    'Dit is het nummer van een vestiging. Vul het nummer van de onderneming in. Dat begint met 0 of 1.',
  firstDigit: 'Een ondernemingsnummer begint met 0 of 1. Kijk het eerste cijfer na.',
  checkDigits:
    'De laatste twee cijfers kloppen niet met de rest van het nummer. Kijk na of er een tikfout in staat.',
});

/** Reads an enterprise number as people write it (BE, dots, nine digits) and says what is wrong with it. */
export function parseEnterpriseNumber(input: string): EnterpriseNumberResult {
  const digits = digitsOf(input);
  const reason = problemOf(digits);
  return reason === undefined ? { ok: true, enterpriseNumber: digits } : { ok: false, reason };
}

function problemOf(digits: string): EnterpriseNumberProblem | undefined {
  if (digits === '') return 'empty';
  if (!/^\d+$/.test(digits)) return 'characters';
  if (digits.length !== 10) return 'length';
  if (isEstablishmentNumber(digits)) return 'establishment';
  if (!/^[01]/.test(digits)) return 'firstDigit';
  return checkDigitsFit(digits) ? undefined : 'checkDigits';
}

/** Tells whether ten digits are an establishment number. */
function isEstablishmentNumber(digits: string): boolean {
  return /^[2-8]\d{9}$/.test(digits) && checkDigitsFit(digits);
}

/** Writes an enterprise number as `0207.508.932`. */
export function formatEnterpriseNumber(digits: string): string {
  return digits.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');
}

// Numbers from before 2005 had nine digits; they live on with a 0 in front.
function digitsOf(input: string): string {
  const compact = input.replace(/[\s./\p{Pd}]/gu, '').replace(/^BE/i, '');
  return /^\d{9}$/.test(compact) ? `0${compact}` : compact;
}

function checkDigitsFit(digits: string): boolean {
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}
