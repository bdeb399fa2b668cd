/**
 * Which translations of the person's pages someone who speaks the language has read, and when. A machine made them all; where nobody
 * read them yet, the page says so. Whoever reads a language whole writes the day here.
 */
import type { CivilDate } from './civil-date.ts';
import { isPersonLanguage, type Language, type PersonLanguage } from './language.ts';

const readBySpeaker: Readonly<Record<PersonLanguage, CivilDate | null>> = {
  ar: null,
  tr: null,
  uk: null,
  fa: null,
  ps: null,
};

/** Tells whether nobody who speaks a language read its translations yet. */
export function isUnread(language: Language): boolean {
  return isPersonLanguage(language) && readBySpeaker[language] === null;
}
