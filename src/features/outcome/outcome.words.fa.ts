/** What the person reads of outcome, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const outcomeFa: PersonWords = {
  ja: 'بله',
  nee: 'نه',
  'Wie u hielp, vraagt na 1, 3, 6 en 12 maanden of het goed gaat met uw werk. U mag dat stoppen.':
    'کسی که به شما کمک کرد پس از 1، 3، 6 و 12 ماه می‌پرسد آیا کارتان خوب پیش می‌رود. می‌توانید آن را متوقف کنید.',
  'Er staat nog geen werk genoteerd.': 'هنوز کاری نوشته نشده است.',
  'Begint u te werken? Zeg het aan wie u begeleidt. Dan leest u hier wie nog eens belt.':
    'کار را شروع می‌کنید؟ به کسی که شما را همراهی می‌کند بگویید. آن وقت اینجا می‌خوانید چه کسی باز تماس می‌گیرد.',
  '{0} sinds {1}. {2}': '{0} از {1}. {2}',
  'Na {0}: {1}, {2}': 'پس از {0}: {1}، {2}',
  '1 maand': '1 ماه',
  '{0} maanden': '{0} ماه',
  'Stoppen verandert niets aan uw leefloon of uw werk.': 'توقف چیزی را در leefloon یا کار شما تغییر نمی‌دهد.',
  'Volg mij niet langer': 'دیگر مرا پیگیری نکنید',
  'U vroeg om te stoppen. Niemand volgt u nog.': 'شما خواستید متوقف شود. دیگر کسی شما را پیگیری نمی‌کند.',
  'Deze organisatie volgt u niet meer.': 'این سازمان دیگر شما را پیگیری نمی‌کند.',
  'Deze organisatie volgt u nog.': 'این سازمان هنوز شما را پیگیری می‌کند.',
  'Deze organisatie volgt u tot en met {0}.': 'این سازمان شما را تا {0} پیگیری می‌کند.',
};
