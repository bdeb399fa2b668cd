/** What the page of who speaks for the person says, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownRepresentativeUk: PersonWords = {
  Vertegenwoordiger: 'Представник',
  'Wie voor mij spreekt': 'Хто говорить за мене',
  'Iemand mag meekomen en met u praten: familie, een vriend, een hulpverlener. U kiest zelf, en u stopt het wanneer u wilt.':
    'Хтось може прийти з вами і говорити разом із вами: родина, друг, соціальний працівник. Ви вибираєте самі і зупиняєте це, коли захочете.',
  Nu: 'Зараз',
  'Niemand spreekt voor u.': 'Ніхто не говорить за вас.',
  'U spreekt voor uzelf. Dat is goed zo.': 'Ви говорите за себе самі. Це добре.',
  'Wat mag die persoon?': 'Що може ця людина?',
  'Meekomen naar een gesprek, bellen met wie u begeleidt, en met u mee lezen als u dat toont.':
    'Прийти на розмову, телефонувати тому, хто вас супроводжує, і читати разом із вами, якщо ви покажете.',
  'Wat zo iemand op een scherm mag zien of tekenen, staat nog niet vast in de wet. Daarom kan niemand anders deze pagina openen. Tekenen voor u kan alleen op papier, met een bewijs erbij.':
    'Що така людина може бачити або підписувати на екрані, закон ще не визначає. Тому ніхто інший не може відкрити цю сторінку. Підписати за вас можна лише на папері, з підтвердженням.',
  'Bewijs: {0}': 'Підтвердження: {0}',
  'Stop dit nu': 'Зупинити зараз',
  'Een rechter of de wet koos deze persoon. Klopt het niet? Stel een vraag aan wie u begeleidt.':
    'Цю людину вибрав суддя або закон. Це не так? Запитайте того, хто вас супроводжує.',
  'Kies iemand': 'Вибрати когось',
  'Voornaam en naam': 'Ім’я та прізвище',
  'Kiest u dit zelf?': 'Ви вибираєте це самі?',
  'Ja, ik kies zelf dat deze persoon voor mij mag spreken':
    'Так, я сам вибираю, що ця людина може говорити за мене',
  'Dit lezen: {0}. Het begint vandaag.': 'Це читають: {0}. Починається сьогодні.',
  'Schrijf de naam van wie voor u spreekt.': 'Напишіть ім’я того, хто говорить за вас.',
  'Vink aan dat u dit zelf kiest.': 'Позначте, що ви вибираєте це самі.',
  'Deze volmacht was al gestopt.': 'Це доручення вже було зупинено.',
  'Bewaard. Wie u begeleidt, leest wie voor u mag spreken.':
    'Збережено. Той, хто вас супроводжує, читає, хто може говорити за вас.',
  'Gestopt. Deze persoon spreekt niet meer voor u.': 'Зупинено. Ця людина більше не говорить за вас.',
};
