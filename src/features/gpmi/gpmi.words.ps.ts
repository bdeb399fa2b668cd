/** What the person reads of gpmi, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const gpmiPs: PersonWords = {
  Werk: 'کار',
  'Het contract tussen u en het OCMW: wat u doet, en wat het OCMW doet om u te helpen.':
    'ستاسو او د OCMW ترمنځ تړون: تاسو څه کوئ، او OCMW ستاسو د مرستې لپاره څه کوي.',
  'Geen GPMI': 'GPMI نشته',
  'U hebt geen GPMI.': 'تاسو GPMI نه لرئ.',
  'Krijgt u een leefloon? Dan maakt het OCMW dit samen met u.':
    'leefloon اخلئ؟ نو OCMW یې له تاسو سره په ګډه جوړوي.',
  '{0}, vanaf {1}': '{0}، له {1} څخه',
  Handtekeningen: 'لاسلیکونه',
  'Versie {0}, kenmerk {1}': 'نسخه {0}، نښه {1}',
  'Bent u het eens met deze woorden? Teken dan hier. Bent u het niet eens? Teken niet, en vraag uw begeleider om iets te veranderen.':
    'له دې خبرو سره موافق یاست؟ نو دلته یې لاسلیک کړئ. موافق نه یاست؟ لاسلیک یې مه کوئ، او له خپل لارښود وغواړئ چې څه بدل کړي.',
  'Ik teken': 'زه لاسلیک کوم',
  'Samen bekeken': 'په ګډه وکتل شو',
  'Opnieuw op {0}.': 'بیا په {0}.',
  loopt: 'روان دی',
  Actiedomeinen: 'د کړنو برخې',
  'Wat u doet': 'هغه څه چې تاسو یې کوئ',
  'Wat het OCMW doet': 'هغه څه چې OCMW یې کوي',
  'Externe partners': 'بهرني شریکان',
  Evaluatie: 'ارزونه',
  'de persoon': 'کس',
  'op papier': 'پر کاغذ',
  online: 'آنلاین',
  'het loopt goed': 'ښه روان دی',
  'we passen iets aan': 'یو څه بدلوو',
  'het loopt vast': 'بند پاتې دی',
  'de doelen zijn bereikt': 'موخو ته ورسېدل شول',
  'Niets afgesproken.': 'هېڅ نه دي ټاکل شوي.',
  '{0} tekende nog niet.': '{0} لا لاسلیک نه دی کړی.',
};
