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
};
