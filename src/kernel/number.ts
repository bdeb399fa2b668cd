/** Numbers as people type them and as the reader writes them: `12.345` in Flanders. Values of a field are written by the gate. */
import { languageNow } from './language.ts';

const written = {
  nl: new Intl.NumberFormat('nl-BE'),
  fr: new Intl.NumberFormat('fr-BE'),
  en: new Intl.NumberFormat('en-GB'),
  ar: new Intl.NumberFormat('ar-u-nu-latn'),
  tr: new Intl.NumberFormat('tr'),
  uk: new Intl.NumberFormat('uk'),
  fa: new Intl.NumberFormat('fa-u-nu-latn'),
  ps: new Intl.NumberFormat('ps-u-nu-latn'),
};

/** Writes a number. */
export function formatNumber(number: number): string {
  return written[languageNow()].format(number);
}

/** Writes an amount of euro, kept to the cent as `12500.00`; no number in between, so that nothing is rounded. */
export function formatEuro(amount: string): string {
  const [whole = '0', cents = ''] = amount.split('.');
  const point = languageNow() === 'en' ? '.' : ',';
  return `€\u00a0${written[languageNow()].format(BigInt(whole))}${point}${cents.padEnd(2, '0')}`;
}

export interface DecimalForm {
  /** How many digits may stand before the comma. */
  readonly digits: number;
  /** How many after it. */
  readonly decimals: number;
  readonly signed?: boolean;
}

const typedNumber = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

/** Reads a number as it is written in Flanders: `12.500,5` is `12500.5`, whole and without rounding. */
export function readDecimal(
  typed: string,
  { digits, decimals, signed = false }: DecimalForm,
): string | undefined {
  const [, sign = '', grouped, part = ''] = typedNumber.exec(typed.replaceAll(/[\s€]/g, '')) ?? [];
  const whole = grouped?.replaceAll('.', '');
  if (whole === undefined || whole.length > digits || part.length > decimals) return undefined;
  if (sign !== '' && !signed) return undefined;
  return `${sign}${whole}${part === '' ? '' : `.${part}`}`;
}
