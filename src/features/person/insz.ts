// The number of a person in the Belgian social security (rijksregisternummer or BIS number), by the rules of the Belgif
// validator (belgif/rest-problem-java, SsinValidator, and its tests). It proves neither birth date nor sex: both are asked.
import { type CivilDate, dayExists } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';

export type InszProblem =
  | 'empty'
  | 'characters'
  | 'length'
  | 'checkDigits'
  | 'month'
  | 'date'
  | 'counter'
  | 'future';

export type InszResult =
  | { ok: true; insz: string; repaired?: 'leadingZero' }
  | { ok: false; reason: InszProblem };

/** One sentence for each reason, for the person who typed the number. */
export const inszSentences: Readonly<Record<InszProblem, string>> = dutch({
  empty: 'Vul een rijksregisternummer in.',
  characters: 'Gebruik alleen cijfers, punten, streepjes en spaties in het rijksregisternummer.',
  length: 'Een rijksregisternummer telt 11 cijfers. Kijk na of er een cijfer te veel of te weinig staat.',
  checkDigits:
    'De laatste twee cijfers kloppen niet met de rest van het nummer. Kijk na of er een tikfout in staat.',
  month: 'De maand in dit nummer bestaat niet. Kijk het derde en vierde cijfer na.',
  date: 'De geboortedag in dit nummer bestaat niet. Kijk de eerste zes cijfers na.',
  counter:
    'Het volgnummer in dit nummer (000 of 999) wordt nooit gegeven. Kijk het zevende tot negende cijfer na.',
  future: 'De geboortedatum in dit nummer ligt in de toekomst. Kijk de eerste zes cijfers na.',
});

interface Parts {
  year: number;
  monthPart: number;
  month: number;
  day: number;
  counter: number;
}

/** Reads a number as people write it and says what is wrong with it; 8 to 10 digits are tried with the zeros that a spreadsheet drops, and that repair is reported. */
export function parseInsz(input: string, today: CivilDate): InszResult {
  const compact = input.replace(/[\s./\p{Pd}]/gu, '');
  if (compact === '') return { ok: false, reason: 'empty' };
  if (!/^\d+$/.test(compact)) return { ok: false, reason: 'characters' };
  if (compact.length === 11) return judge(compact, today);
  const padded =
    compact.length >= 8 && compact.length <= 10 ? judge(compact.padStart(11, '0'), today) : undefined;
  return padded?.ok ? { ...padded, repaired: 'leadingZero' } : { ok: false, reason: 'length' };
}

// The check digits come first: they tell the century, and a wrong one means a typing error anywhere in the number.
function judge(insz: string, today: CivilDate): InszResult {
  const parts = partsOf(insz);
  const reason = parts === undefined ? 'checkDigits' : problemOf(parts, today);
  return reason === undefined ? { ok: true, insz } : { ok: false, reason };
}

function problemOf(parts: Parts, today: CivilDate): InszProblem | undefined {
  const { year, monthPart, month, day, counter } = parts;
  if (monthPart > 52 || month > 12) return 'month';
  if (day !== 0 && !dayExists(year, month, day)) return 'date';
  if (monthPart <= 12 && (counter === 0 || counter === 999)) return 'counter';
  return year * 10_000 + month * 100 + day > Number(today.replaceAll('-', '')) ? 'future' : undefined;
}

// Months 20-32 and 40-52 mark BIS numbers; month 00 and day 00 stand for unknown.
function partsOf(insz: string): Parts | undefined {
  const century = [1900, 2000].find(
    (start) => inszCheckDigits(insz.slice(0, 9), start === 2000) === insz.slice(9),
  );
  if (century === undefined) return undefined;
  const monthPart = Number(insz.slice(2, 4));
  return {
    year: century + Number(insz.slice(0, 2)),
    monthPart,
    month: monthPart % 20,
    day: Number(insz.slice(4, 6)),
    counter: Number(insz.slice(6, 9)),
  };
}

/** Gives the two check digits for the first nine digits. */
export function inszCheckDigits(firstNine: string, bornFrom2000: boolean): string {
  const remainder = Number(bornFrom2000 ? `2${firstNine}` : firstNine) % 97;
  return String(97 - remainder).padStart(2, '0');
}

/** Writes a number so that only its check digits can be read: `••.••.••-•••.45`. */
export function maskInsz(insz: string): string {
  return `••.••.••-•••.${insz.slice(9)}`;
}

/** Gives the birth date that a valid number suggests, without the parts it leaves unknown; good for a warning, never as a fact. */
export function birthDateInInsz(insz: string): { year: number; month?: number; day?: number } | undefined {
  const parts = partsOf(insz);
  if (parts === undefined) return undefined;
  const { year, month, day } = parts;
  return { year, ...(month > 0 && { month }), ...(day > 0 && { day }) };
}

/** Tells whether nothing in a valid number speaks against a birth date. */
export function inszAgreesWith(insz: string, birthDate: CivilDate): boolean {
  const [year, month, day] = birthDate.split('-').map(Number);
  const suggested = birthDateInInsz(insz);
  if (suggested === undefined) return false;
  return suggested.year === year && (suggested.month ?? month) === month && (suggested.day ?? day) === day;
}
