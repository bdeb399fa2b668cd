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
  'Stel een vraag over een afspraak': 'دربارهٔ یک قرار سؤال بپرسید',
  'Klopt iets niet? {0}.': 'چیزی درست نیست؟ {0}.',
  'Vraag om het te verbeteren': 'بخواهید آن را درست کنند',
  'niet doorgegaan': 'برگزار نشد',
  'Wilt u iemand spreken? Bel uw begeleider.': 'می‌خواهید با کسی حرف بزنید؟ به همراه خود تلفن کنید.',
  'Notities die u mee leest': 'یادداشت‌هایی که شما هم می‌خوانید',
  'Wat werk moeilijk maakt, en wat goed gaat': 'آنچه کار را سخت می‌کند و آنچه خوب پیش می‌رود',
  '{0}, {1} minuten': '{0}، {1} دقیقه',
  'Met {0}.': 'با {0}.',
  'Met {0} en {1}.': 'با {0} و {1}.',
  'Met {0}, {1}.': 'با {0}، {1}.',
  'Met {0}, {1} en {2}.': 'با {0}، {1} و {2}.',
};
