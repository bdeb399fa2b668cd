/** A moment of contact: how, whether the person was reached, and at most one line. Pure words and shapes. */
import type { PartRow } from '../../gate/parts.sql.ts';
import { dutch } from '../../kernel/language.ts';

export const contactChannels = dutch({
  phone: 'telefoon',
  visit: 'huisbezoek',
  desk: 'aan het loket',
  mail: 'e-mail of bericht',
});

export type ContactChannel = keyof typeof contactChannels;

export const contactChannelCodes = Object.keys(contactChannels) as [ContactChannel, ...ContactChannel[]];

export interface ContactRow extends PartRow {
  readonly channel: ContactChannel;
  readonly reached: boolean;
  readonly line: string;
  readonly by: string | null;
}

/** The longest line: what is more belongs in a note. */
export const LONGEST_LINE = 200;
