/** Days that came from PostgreSQL, as the pages of referrals write them. */
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';

/** Writes a day in short; nothing for what is no day. */
export function day(text: string | undefined): string {
  return text !== undefined && isCivilDate(text) ? formatDate(text, 'short') : '';
}
