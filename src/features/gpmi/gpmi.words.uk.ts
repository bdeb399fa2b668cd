/** What the person reads of gpmi, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const gpmiUk: PersonWords = {
  Werk: 'Робота',
  'Het contract tussen u en het OCMW: wat u doet, en wat het OCMW doet om u te helpen.':
    'Договір між вами й OCMW: що робите ви і що робить OCMW, щоб вам допомогти.',
  'Geen GPMI': 'Немає GPMI',
  'Krijgt u een leefloon? Dan maakt het OCMW dit samen met u.':
    'Ви отримуєте leefloon? Тоді OCMW складає це разом із вами.',
  '{0}, vanaf {1}': '{0}, з {1}',
  Handtekeningen: 'Підписи',
  'Versie {0}, kenmerk {1}': 'Версія {0}, позначка {1}',
  'Bent u het eens met deze woorden? Teken dan hier. Bent u het niet eens? Teken niet, en vraag uw begeleider om iets te veranderen.':
    'Ви згодні з цими словами? Тоді підпишіть тут. Не згодні? Не підписуйте і попросіть того, хто вас супроводжує, щось змінити.',
  'Ik teken': 'Я підписую',
  'Samen bekeken': 'Розглянуто разом',
  'Opnieuw op {0}.': 'Знову {0}.',
  'U hebt geen GPMI.': 'У вас немає GPMI.',
  loopt: 'триває',
  Actiedomeinen: 'Сфери дій',
  'Wat u doet': 'Що робите ви',
  'Wat het OCMW doet': 'Що робить OCMW',
  'Externe partners': 'Зовнішні партнери',
  Evaluatie: 'Оцінювання',
  'de persoon': 'особа',
  'op papier': 'на папері',
  online: 'онлайн',
  'het loopt goed': 'усе йде добре',
  'we passen iets aan': 'ми щось змінюємо',
  'het loopt vast': 'справа застрягла',
  'de doelen zijn bereikt': 'цілей досягнуто',
  'Niets afgesproken.': 'Нічого не домовлено.',
  '{0} tekende nog niet.': '{0}: ще без підпису.',
};
