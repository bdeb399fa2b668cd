/** What the person reads of words of the law, in Pashto. */
import type { PersonWords } from '../kernel/language.ts';

export const gatePs: PersonWords = {
  '{0} en {1}': '{0} او {1}',
  Taal: 'ژبه',
  Identiteit: 'پېژندنه',
  Contactgegevens: 'د اړیکې معلومات',
  Traject: 'لار',
  trajectbegeleiding: 'کار ته لارښوونه',
  trajectbegeleider: 'لارښود',
  leefloon: 'leefloon',
  uitkering: 'مرسته',
};
