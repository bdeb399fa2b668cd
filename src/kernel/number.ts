/** Numbers as the reader writes them: `12.345` in Flanders. Amounts of money and values of a field are written by the gate. */
import { languageNow } from './language.ts';

const written = {
  nl: new Intl.NumberFormat('nl-BE'),
  fr: new Intl.NumberFormat('fr-BE'),
  en: new Intl.NumberFormat('en-GB'),
};

/** Writes a number. */
export function formatNumber(number: number): string {
  return written[languageNow()].format(number);
}
