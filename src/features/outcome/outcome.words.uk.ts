/** What the person reads of outcome, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const outcomeUk: PersonWords = {
  ja: 'так',
  nee: 'ні',
  'Wie u hielp, vraagt na 1, 3, 6 en 12 maanden of het goed gaat met uw werk. U mag dat stoppen.':
    'Той, хто вам допомагав, через 1, 3, 6 і 12 місяців запитає, чи добре йдуть справи на роботі. Ви можете це зупинити.',
  'Er staat nog geen werk genoteerd.': 'Роботу ще не записано.',
  'Begint u te werken? Zeg het aan wie u begeleidt. Dan leest u hier wie nog eens belt.':
    'Починаєте працювати? Скажіть тому, хто вас супроводжує. Тоді ви прочитаєте тут, хто ще подзвонить.',
  '{0} sinds {1}. {2}': '{0} з {1}. {2}',
  'Na {0}: {1}, {2}': 'Через {0}: {1}, {2}',
  '1 maand': '1 місяць',
  '{0} maanden': '{0} міс.',
  'Stoppen verandert niets aan uw leefloon of uw werk.':
    'Зупинка нічого не змінює у вашому leefloon чи роботі.',
  'Volg mij niet langer': 'Більше не стежте за мною',
  'U vroeg om te stoppen. Niemand volgt u nog.': 'Ви попросили зупинити. Ніхто за вами більше не стежить.',
  'Deze organisatie volgt u niet meer.': 'Ця організація більше за вами не стежить.',
  'Deze organisatie volgt u nog.': 'Ця організація ще стежить за вами.',
  'Deze organisatie volgt u tot en met {0}.': 'Ця організація стежить за вами до {0} включно.',
};
