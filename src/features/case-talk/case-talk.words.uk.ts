/** What the person reads of case talk, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const caseTalkUk: PersonWords = {
  'Ik wil dit niet': 'Я цього не хочу',
  'Soms zoeken organisaties die u begeleiden samen een antwoord op één vraag. U weet dat vooraf, en u mag nee zeggen.':
    'Іноді організації, які вас супроводжують, разом шукають відповідь на одне питання. Ви знаєте про це заздалегідь і можете сказати ні.',
  'Er is geen overleg over u geweest of gepland.': 'Обговорення про вас не було і не заплановано.',
  'Komt er een, dan leest u het hier.': 'Якщо воно буде, ви прочитаєте про це тут.',
  'Overleg van {0}': 'Обговорення: {0}',
  'U zei nee. {0} bespreekt u hier niet.': 'Ви сказали ні. {0} не обговорює вас тут.',
  '{0} vroeg dit overleg. Doel: {1}.': 'Це обговорення запропонувала організація {0}. Мета: {1}.',
  'Deze organisaties namen deel: {0}.': 'Брали участь ці організації: {0}.',
  'Deze organisaties nemen tot nu toe deel: {0}.': 'Поки що беруть участь ці організації: {0}.',
  'Het resultaat is nog niet genoteerd. Vraag ernaar bij wie u begeleidt.':
    'Результат ще не записано. Запитайте того, хто вас супроводжує.',
  'Wat is afgesproken': 'Про що домовлено',
  'Volgend overleg rond {0}.': 'Наступне обговорення приблизно {0}.',
  'Liever niet': 'Краще ні',
  'U mag nee zeggen. Dan bespreekt niemand u op dit overleg. Dat verandert niets aan uw leefloon of uw uitkering.':
    'Ви можете сказати ні. Тоді ніхто не обговорюватиме вас на цій зустрічі. Це нічого не змінює у вашому leefloon чи допомозі.',
  'Dit overleg is verplaatst. Het was op {0} om {1}. Het is nu op {2} om {3}.':
    'Цю нараду перенесено. Вона мала бути {0} о {1}. Тепер вона {2} о {3}.',
};
