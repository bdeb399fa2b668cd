/** Words of the program in every language of the interface, for data that everyone reads: each once, with its language. */
import { inLanguage, languages } from '../../kernel/language.ts';
import type { Value } from './linked-data.ts';

type Code = keyof typeof languages;

const codes = Object.keys(languages) as readonly Code[];

/** Says something in each language; where a translation is lacking it is said in Dutch alone. */
export function inEachLanguage(said: () => string): readonly Value[] {
  const dutch = inLanguage('nl', said);
  const others = codes
    .filter((language) => language !== 'nl')
    .map((language) => ({ text: inLanguage(language, said), language }))
    .filter(({ text }) => text !== dutch);
  return [{ text: dutch, language: 'nl' }, ...others];
}
