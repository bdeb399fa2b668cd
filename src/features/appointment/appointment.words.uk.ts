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
  'Stel een vraag over een afspraak': 'Поставити запитання про зустріч',
  'Klopt iets niet? {0}.': 'Щось не так? {0}.',
  'Vraag om het te verbeteren': 'Попросіть виправити',
  'niet doorgegaan': 'не відбулося',
  'Wilt u iemand spreken? Bel uw begeleider.':
    'Хочете з кимось поговорити? Подзвоніть тому, хто вас супроводжує.',
  'Notities die u mee leest': 'Нотатки, які читаєте і ви',
  'Wat werk moeilijk maakt, en wat goed gaat': 'Що ускладнює роботу і що йде добре',
  '{0}, {1} minuten': '{0}, {1} хв',
  'Met {0}.': 'З {0}.',
  'Met {0} en {1}.': 'З {0} і {1}.',
  'Met {0}, {1}.': 'З {0}, {1}.',
  'Met {0}, {1} en {2}.': 'З {0}, {1} і {2}.',
};
