/** What the person reads of words of the law, in Ukrainian. */
import type { PersonWords } from '../kernel/language.ts';

export const gateUk: PersonWords = {
  '{0} en {1}': '{0} і {1}',
  Taal: 'Мова',
  Identiteit: 'Особа',
  Contactgegevens: 'Контактні дані',
  'Soort uitkering en periode': 'Вид і період допомоги',
  'Inschrijving bij VDAB': 'Реєстрація у VDAB',
  Traject: 'Шлях',
  'Drempels en sterktes voor werk': 'Перешкоди й сильні сторони для роботи',
  Competenties: 'Уміння',
  Einddatums: 'Дати завершення',
  Maatregelen: 'Заходи',
  Resultaat: 'Результат',
  'Gedeelde notities': 'Спільні нотатки',
  trajectbegeleiding: 'супровід до роботи',
  trajectbegeleider: 'супровідник',
  bemiddelaar: 'посередник',
  'coach bij een partner': 'коуч у партнера',
  'functionaris voor gegevensbescherming': 'відповідальний за захист даних',
  leefloon: 'leefloon',
  uitkering: 'допомога',
};
