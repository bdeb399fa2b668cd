/** The noun: that people were told of a flow, how and in which language. Words and shapes only. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch, type Language } from '../../kernel/language.ts';
import type { Reading } from '../given-document/own-document.ts';

export const noticeWays = dutch({
  letter: 'met een brief',
  eBox: 'in de eBox',
  mail: 'met een mail',
  talk: 'in een gesprek, met de brief op papier',
  site: 'op de website of in het gemeenteblad',
});

export type NoticeWay = keyof typeof noticeWays;

export const noticeWayCodes = Object.keys(noticeWays) as [NoticeWay, ...NoticeWay[]];

/** A campaign that was sent, without persons. */
export interface Campaign {
  readonly organisation: string;
  readonly way: NoticeWay;
  readonly on: CivilDate;
  readonly language: Language;
  /** To how many, where that may be told. */
  readonly reached: number | null;
  /** They were fewer than ten. */
  readonly few: boolean;
}

/** What one person was told by the own organisation. */
export interface NoticeSent {
  readonly id: string;
  readonly flow: string;
  readonly number: number;
  readonly title: string;
  readonly way: NoticeWay;
  readonly on: CivilDate;
  readonly language: Language;
  readonly by: string | null;
  /** What the person said of it on the own page. */
  readonly said: Reading | null;
  readonly saidOn: CivilDate | null;
}

/** The address of the letter of a flow, in a language. */
export function letterAddress(flow: string, language?: Language): string {
  return `/stromen/${flow}/brief${language === undefined ? '' : `?taal=${language}`}`;
}
