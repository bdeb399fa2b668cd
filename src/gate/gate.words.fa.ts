/** What the person reads of words of the law, in Persian. */
import type { PersonWords } from '../kernel/language.ts';

export const gateFa: PersonWords = {
  '{0} en {1}': '{0} و {1}',
  Taal: 'زبان',
  Identiteit: 'هویت',
  Contactgegevens: 'اطلاعات تماس',
  'Soort uitkering en periode': 'نوع و مدت کمک‌هزینه',
  'Inschrijving bij VDAB': 'ثبت‌نام در VDAB',
  Traject: 'مسیر',
  'Drempels en sterktes voor werk': 'موانع و نقاط قوت برای کار',
  Competenties: 'توانایی‌ها',
  Einddatums: 'تاریخ‌های پایان',
  Maatregelen: 'اقدام‌ها',
  Resultaat: 'نتیجه',
  'Gedeelde notities': 'یادداشت‌های مشترک',
  trajectbegeleiding: 'همراهی به سوی کار',
  trajectbegeleider: 'همراه مسیر',
  bemiddelaar: 'میانجی',
  'coach bij een partner': 'مربی نزد شریک',
  'functionaris voor gegevensbescherming': 'مسئول حفاظت از داده‌ها',
  leefloon: 'leefloon',
  uitkering: 'کمک‌هزینه',
};
