// The words people write for a code: the code itself, its word on screen, and some usual others. The lists themselves
// belong to the fields of the gate; only the words of client files are added here.

import { languages, workStatuses } from '../../gate/field-code.ts';
import type { Codes } from '../../gate/field-shape.ts';
import { bareWord } from '../../kernel/plain-text.ts';

/** The aid or benefit a person lives on, in the words of the import file. */
export const regimes = {
  leefloon: 'leefloon',
  equivalent: 'equivalent leefloon',
  uitkering: 'uitkering',
  geen: 'geen',
} as const;

export type Regime = keyof typeof regimes;

/** How certain the end of a right is. */
export const endDateStatuses = { provisional: 'voorlopig', confirmed: 'bevestigd' } as const;

/** What a file may say in its columns of codes. A ground left open is that of the regime, so it has the same codes. */
export type CodeLists = { languages: Codes; workStatuses: Codes; grounds: Codes };

export const clientCodeLists: CodeLists = {
  languages,
  workStatuses,
  grounds: { ...regimes, geen: 'maatschappelijke dienstverlening' },
};

const otherWords: Readonly<Record<string, readonly string[]>> = {
  NOT_WORKING: ['werkloos', 'werkzoekend', 'geen werk', 'niet werkend', 'inactief'],
  PART_TIME: ['deeltijds', 'deeltijds werk', 'halftijds'],
  FULL_TIME: ['voltijds', 'voltijds werk', 'werkt', 'aan het werk'],
  TRAINING: ['opleiding', 'in opleiding'],
  STUDENT: ['student', 'studies'],
  equivalent: ['equivalent', 'eq. leefloon', 'elf', 'ELL'],
  leefloon: ['RMI', 'LL'],
  uitkering: ['werkloosheidsuitkering', 'werkloosheid', 'inschakelingsuitkering'],
  geen: ['geen steun', 'geen uitkering', 'niets'],
  fa: ['Farsi', 'Dari', 'Perzisch'],
  nl: ['Vlaams'],
};

/** Finds the code someone means, whatever case, accents or spaces were used. */
export function findCode<Code extends string>(
  codes: Readonly<Record<Code, string>>,
  text: string,
): Code | undefined {
  const word = bareWord(text);
  const known = Object.keys(codes).filter((code): code is Code => code in codes);
  return known.find((code) =>
    [code, codes[code], ...(otherWords[code] ?? [])].some((one) => bareWord(one) === word),
  );
}
