/** What the person reads of plan, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const planUk: PersonWords = {
  'Kijk dit na.': 'Перевірте це.',
  u: 'ви',
  'Aan zet: u': 'Черга: ваша',
  'het OCMW': 'OCMW',
  'de partner': 'партнер',
  'Dit hebt u afgesproken: wat u doet en wat anderen doen. U kunt het afdrukken.':
    'Про це ви домовилися: що робите ви і що роблять інші. Це можна надрукувати.',
  'U hebt nog geen plan.': 'У вас ще немає плану.',
  'Naar mijn pagina': 'До моєї сторінки',
  'Gaat u akkoord met dit plan? Lees het eerst. Onderaan zegt u ja.':
    'Чи згодні ви з цим планом? Спершу прочитайте. Унизу ви скажете «так».',
  'Dit doet u zelf:': 'Це робите ви:',
  'Ga naar de vraag': 'До запитання',
  'U bent akkoord met dit plan. Nu hoeft u niets te doen.':
    'Ви згодні з цим планом. Зараз вам нічого не треба робити.',
  'Gaat u akkoord?': 'Чи згодні ви?',
  'Lees uw plan. Begrijpt u iets niet, of klopt iets niet? Bel dan uw begeleider. Bevestig alleen als u akkoord bent.':
    'Прочитайте свій план. Щось незрозуміло або неправильно? Зателефонуйте тому, хто вас супроводжує. Підтверджуйте, тільки якщо згодні.',
  'Ja, ik ga akkoord met dit plan': 'Так, я згоден(-на) з цим планом',
  'Kenmerk van dit plan: {0}': 'Позначка цього плану: {0}',
  Plan: 'План',
  klaar: 'готово',
  'Andere afspraken': 'Інші домовленості',
  'Ik wil dit bereiken tegen {0}.': 'Я хочу досягти цього до {0}.',
  Wat: 'Що',
  Wie: 'Хто',
  Wanneer: 'Коли',
  '{0} (klaar)': '{0} (готово)',
  VDAB: 'VDAB',
  'Wat mensen zelf schreven, blijft in hun taal.': 'Те, що люди написали самі, залишається їхньою мовою.',
  'Uw plan veranderde net. Er is niets getekend. Lees het nog eens.':
    'Ваш план щойно змінився. Нічого не підписано. Прочитайте ще раз.',
  'Stel een vraag over dit plan': 'Поставити запитання про цей план',
  'Gewijzigd na uw handtekening': 'Змінено після вашого підпису',
  'Dit plan is voor u getekend. Nu hoeft u niets te doen.':
    'Цей план підписано за вас. Зараз вам нічого не треба робити.',
  'Uw plan is nog niet klaar. Er is minstens één doel en één actie nodig. Uw begeleider is aan zet.':
    'Ваш план ще не готовий. Потрібні щонайменше одна мета й одна дія. Черга того, хто вас супроводжує.',
  'Er is iets nieuws of veranderd in uw plan. Lees het na. Bent u akkoord? Bevestig dan opnieuw.':
    'У вашому плані є щось нове або змінене. Перечитайте. Ви згодні? Тоді підтвердьте ще раз.',
  'De afspraken van {0}, op {1}, op papier.': 'Домовленості організації {0}, {1}, на папері.',
  'De afspraken van {0}, op {1}, op deze pagina.': 'Домовленості організації {0}, {1}, на цій сторінці.',
  '{0} tekende voor u.': '{0}: підписано за вас.',
  'Kenmerk {0}.': 'Позначка {0}.',
  'Kenmerk {0}, en van dit deel alleen {1}.': 'Позначка {0}, а лише цієї частини {1}.',
  'Daarna veranderde er iets.': 'Після цього щось змінилося.',
  'Voorstellen over uw plan': 'Пропозиції щодо вашого плану',
  'Een organisatie stelt iets voor, een andere beslist. Verandert uw plan daardoor, dan vragen we opnieuw of u akkoord gaat.':
    'Одна організація щось пропонує, інша вирішує. Якщо через це ваш план зміниться, ми знову запитаємо, чи ви згодні.',
  'Beantwoorde voorstellen ({0})': 'Пропозиції з відповіддю ({0})',
  'Over: {0}': 'Про: {0}',
  'Waarom: {0}': 'Чому: {0}',
  'Antwoord: {0}': 'Відповідь: {0}',
  'Van {0} aan {1}, op {2}': 'Від {0} до {1}, {2}',
  ', beantwoord op {0}': ', відповідь {0}',
  'Uw begeleider maakt het samen met u.': 'Той, хто вас супроводжує, складе його разом із вами.',
  'Wat er al getekend is': 'Що вже підписано',
  'een organisatie': 'організація',
  'vanaf {0} tegen {1}': 'з {0} до {1}',
  'Dit doel is nieuw of veranderd.': 'Ця ціль нова або змінена.',
  'Nieuw of veranderd.': 'Нове або змінене.',
};
