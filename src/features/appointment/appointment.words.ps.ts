/** What the person reads of appointment, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const appointmentPs: PersonWords = {
  'Komende afspraken': 'راتلونکي ملاقاتونه',
  'U hebt nu geen afspraak.': 'تاسو اوس ملاقات نه لرئ.',
  'Vroegere afspraken': 'پخواني ملاقاتونه',
  Afspraken: 'ملاقاتونه',
  gesprek: 'خبرې اترې',
  huisbezoek: 'کور ته لیدنه',
  telefoongesprek: 'ټلیفوني خبرې',
  videogesprek: 'ویډیويي خبرې',
  gepland: 'پلان شوی',
  'ging door': 'ترسره شو',
  geschrapt: 'لغوه شو',
};
