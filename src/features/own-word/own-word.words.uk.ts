/** What the page of the own words says, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownWordUk: PersonWords = {
  'Wat ik wil bereiken': 'Чого я хочу досягти',
  'Bijvoorbeeld: ik wil werken in een keuken.': 'Наприклад: я хочу працювати на кухні.',
  'Wat voor mij belangrijk is': 'Що для мене важливо',
  'Bijvoorbeeld: ik wil om vier uur aan de school staan.':
    'Наприклад: я хочу бути біля школи о четвертій годині.',
  'U schreef dit.': 'Ви це написали.',
  'U veranderde de tekst.': 'Ви змінили текст.',
  'U liet {0} dit lezen.': 'Ви дозволили {0} це читати.',
  'U liet {0} dit niet meer lezen.': 'Ви більше не дозволяєте {0} це читати.',
  'U haalde dit weg.': 'Ви це прибрали.',
  'Kies waarover u schrijft.': 'Виберіть, про що ви пишете.',
  'Schrijf iets in uw eigen woorden.': 'Напишіть щось своїми словами.',
  'Dit veranderde net. Lees het nog eens.': 'Це щойно змінилося. Прочитайте ще раз.',
  'Er staan hier al 30 dingen. Haal eerst iets weg.': 'Тут уже 30 записів. Спершу приберіть щось.',
  'Wat ik wil': 'Чого я хочу',
  'U hoeft dat hier niet te schrijven. Wie u dit laat lezen, leest het.':
    'Вам не обов’язково це тут писати. Це прочитає той, кому ви дозволили.',
  'Hier staat nog niets.': 'Тут ще нічого немає.',
  'Schrijf hieronder wat u wilt of wat u belangrijk vindt. Het mag kort, en in elke taal.':
    'Напишіть нижче, чого ви хочете або що для вас важливо. Можна коротко і будь-якою мовою.',
  'Iets schrijven': 'Написати щось',
  'Wat u weghaalde': 'Що ви прибрали',
  'De tekst is weg. Niemand kan hem nog lezen.': 'Тексту більше немає. Ніхто не може його прочитати.',
  'Wat er mee gebeurde': 'Що з цим відбулося',
  'Terug naar alles wat u schreef': 'Назад до всього, що ви написали',
  'Dit haalde u weg': 'Це ви прибрали',
  'Wijzig wat u schreef': 'Змініть те, що ви написали',
  'Haal dit weg': 'Прибрати це',
  'De tekst verdwijnt, ook wat er vroeger stond. Niemand leest hem nog. Wat iemand al las, kan die persoon onthouden.':
    'Текст зникне, і те, що було раніше, теж. Ніхто його більше не читатиме. Те, що хтось уже прочитав, та людина може пам’ятати.',
  'Schrijf in uw eigen woorden wat u wilt bereiken en wat voor u belangrijk is. U kiest wie het leest.':
    'Напишіть своїми словами, чого ви хочете досягти і що для вас важливо. Ви вибираєте, хто це читає.',
  'Wijzig of haal weg': 'Змінити або прибрати',
  'Alleen u leest dit.': 'Це читаєте лише ви.',
  'Dit leest: {0}.': 'Це читає: {0}.',
  'Daarvoor stond er:': 'До того було написано:',
  'Waarover schrijft u?': 'Про що ви пишете?',
  'In uw eigen woorden': 'Своїми словами',
  'U mag schrijven in uw eigen taal. Wij vertalen niet wat u schrijft.':
    'Ви можете писати своєю мовою. Ми не перекладаємо те, що ви пишете.',
  'Wie mag dit lezen?': 'Хто може це читати?',
  'Vink niets aan als het alleen voor u is. U kunt dat altijd veranderen. Stopt de begeleiding, dan stopt ook het lezen.':
    'Нічого не позначайте, якщо це лише для вас. Ви завжди можете це змінити. Якщо супровід припиняється, читання теж припиняється.',
  'Haal weg': 'Прибрати',
  Bewaar: 'Зберегти',
  'Bewaard. Bij elk stuk staat wie het leest.': 'Збережено. Біля кожного запису видно, хто його читає.',
  'Weg. Niemand kan het nog lezen.': 'Прибрано. Ніхто більше не може цього прочитати.',
  'Schrijf wat u zelf wilt': 'Напишіть, чого хочете ви самі',
  '{0}: u kiest wie het leest.': '{0}: ви вибираєте, хто це читає.',
};
