/** What the person reads of appointment, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const appointmentUk: PersonWords = {
  'Wanneer u wie ziet, en wat organisaties opschreven zodat u het ook leest.':
    'Коли і з ким ви зустрічаєтеся, і що організації записали, щоб ви теж прочитали.',
  'Komende afspraken': 'Майбутні зустрічі',
  'U hebt nu geen afspraak.': 'Зараз у вас немає зустрічі.',
  'Vroegere afspraken': 'Попередні зустрічі',
  Afspraken: 'Зустрічі',
  gesprek: 'розмова',
  'gesprek met drie': 'розмова втрьох',
  huisbezoek: 'візит додому',
  telefoongesprek: 'телефонна розмова',
  videogesprek: 'відеорозмова',
  groepsmoment: 'групова зустріч',
  gepland: 'заплановано',
  'ging door': 'відбулося',
  geschrapt: 'скасовано',
};
