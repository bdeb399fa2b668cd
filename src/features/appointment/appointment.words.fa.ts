/** What the person reads of appointment, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const appointmentFa: PersonWords = {
  'Wanneer u wie ziet, en wat organisaties opschreven zodat u het ook leest.':
    'کی چه کسی را می‌بینید، و آنچه سازمان‌ها نوشتند تا شما هم بخوانید.',
  'Komende afspraken': 'قرارهای آینده',
  'U hebt nu geen afspraak.': 'اکنون قراری ندارید.',
  'Vroegere afspraken': 'قرارهای گذشته',
  Afspraken: 'قرارها',
  gesprek: 'گفت‌وگو',
  'gesprek met drie': 'گفت‌وگوی سه‌نفره',
  huisbezoek: 'دیدار در خانه',
  telefoongesprek: 'گفت‌وگوی تلفنی',
  videogesprek: 'گفت‌وگوی ویدئویی',
  groepsmoment: 'نشست گروهی',
  gepland: 'برنامه‌ریزی‌شده',
  'ging door': 'انجام شد',
  geschrapt: 'لغو شد',
};
