/** What the page on how the person finds the guidance says, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownRatingUk: PersonWords = {
  'Luistert uw begeleider naar u?': 'Чи слухає вас той, хто вас супроводжує?',
  'Weet u wat er nu gebeurt, en waarom?': 'Чи знаєте ви, що зараз відбувається і чому?',
  'Helpt de begeleiding u vooruit?': 'Чи допомагає вам супровід рухатися вперед?',
  'Een beetje': 'Трохи',
  'Hoe vindt u de begeleiding?': 'Як вам супровід?',
  'Hoe ik de begeleiding vind': 'Моя думка про супровід',
  'Drie korte vragen. U hoeft niet te antwoorden. Uw antwoord verandert niets aan uw leefloon of uw begeleiding.':
    'Три короткі запитання. Ви не зобов’язані відповідати. Ваша відповідь нічого не змінює у вашому прожитковому доході чи супроводі.',
  'Begeleidt iemand u? Dan kunt u hier zeggen hoe u dat vindt.':
    'Вас хтось супроводжує? Тоді тут можна сказати, як вам це.',
  'U gaf antwoord. Tot en met {0} kunt u dat veranderen.': 'Ви відповіли. Це можна змінити до {0} включно.',
  'Verander uw antwoord': 'Змінити відповідь',
  'Geef antwoord': 'Відповісти',
  'Wie leest dit?': 'Хто це читає?',
  'Niemand leest wat u antwoordt: uw begeleider niet, en de organisatie ook niet.':
    'Ніхто не читає вашої відповіді: ні той, хто вас супроводжує, ні організація.',
  'De organisatie leest alleen getallen, na elk half jaar. En alleen als tien mensen of meer hetzelfde antwoordden.':
    'Організація бачить лише числа, після кожного півріччя. І тільки якщо десять людей або більше відповіли однаково.',
  'Ik zeg dit liever niet': 'Краще не скажу',
  'Wilt u er iets over schrijven?': 'Хочете щось про це написати?',
  'Dan kiest u zelf wie het leest. Wie het leest, ziet ook dat het van u komt, en moet u antwoorden.':
    'Тоді ви самі обираєте, хто це читає. Той, хто читає, бачить, що це від вас, і має вам відповісти.',
  'Schrijf aan {0}': 'Написати до {0}',
  'Bewaard. Niemand leest wat u als persoon antwoordt.':
    'Збережено. Ніхто не читає вашої особистої відповіді.',
};
