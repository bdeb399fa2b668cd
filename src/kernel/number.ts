/** Numbers as the reader writes them: `12.345` in Flanders. Values of a field are written by the gate. */
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
