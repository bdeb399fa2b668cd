/** What the person reads of outcome, in Arabic. */
import type { PersonWords } from '../../kernel/language.ts';

export const outcomeAr: PersonWords = {
  'Wie u hielp, vraagt na 1, 3, 6 en 12 maanden of het goed gaat met uw werk. U mag dat stoppen.':
    'من ساعدك يسأل بعد 1 و3 و6 و12 شهرًا إن كان عملك يسير جيدًا. يمكنك إيقاف ذلك.',
  'Er staat nog geen werk genoteerd.': 'لم يُسجَّل أي عمل بعد.',
  'Begint u te werken? Zeg het aan wie u begeleidt. Dan leest u hier wie nog eens belt.':
    'هل تبدأ العمل؟ قل ذلك لمن يرافقك. عندئذ تقرأ هنا من سيتصل بك لاحقًا.',
  '{0} sinds {1}. {2}': '{0} منذ {1}. {2}',
  'Na {0}: {1}, {2}': 'بعد {0}: {1}، {2}',
  '1 maand': 'شهر واحد',
  '{0} maanden': '{0} أشهر',
  'Stoppen verandert niets aan uw leefloon of uw werk.':
    'الإيقاف لا يغيّر شيئًا في دخل المعيشة (leefloon) ولا في عملك.',
  'Volg mij niet langer': 'لا تتابعوني بعد الآن',
  'U vroeg om te stoppen. Niemand volgt u nog.': 'طلبت التوقف. لا أحد يتابعك بعد الآن.',
  'Deze organisatie volgt u niet meer.': 'هذه المؤسسة لم تعد تتابعك.',
  'Deze organisatie volgt u nog.': 'هذه المؤسسة ما زالت تتابعك.',
  'Deze organisatie volgt u tot en met {0}.': 'هذه المؤسسة تتابعك حتى {0}.',
  ja: 'نعم',
  nee: 'لا',
  'aan het werk': 'يعمل',
  'niet aan het werk': 'لا يعمل',
  'niet bereikt': 'لم يُمكن الوصول إليه',
};
