/** What the person reads of gpmi, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const gpmiFa: PersonWords = {
  Werk: 'کار',
  'Het contract tussen u en het OCMW: wat u doet, en wat het OCMW doet om u te helpen.':
    'قرارداد میان شما و OCMW: شما چه می‌کنید و OCMW برای کمک به شما چه می‌کند.',
  'Geen GPMI': 'GPMI نیست',
  'Krijgt u een leefloon? Dan maakt het OCMW dit samen met u.':
    'آیا leefloon می‌گیرید؟ پس OCMW این را با شما آماده می‌کند.',
  '{0}, vanaf {1}': '{0}، از {1}',
  Handtekeningen: 'امضاها',
  'Versie {0}, kenmerk {1}': 'نسخهٔ {0}، نشانهٔ {1}',
  'Bent u het eens met deze woorden? Teken dan hier. Bent u het niet eens? Teken niet, en vraag uw begeleider om iets te veranderen.':
    'آیا با این متن موافقید؟ پس اینجا امضا کنید. موافق نیستید؟ امضا نکنید و از همراه خود بخواهید چیزی را تغییر دهد.',
  'Ik teken': 'امضا می‌کنم',
  'Samen bekeken': 'با هم دیده شد',
  'Opnieuw op {0}.': 'دوباره در {0}.',
  'U hebt geen GPMI.': 'شما GPMI ندارید.',
  loopt: 'در جریان است',
  Actiedomeinen: 'حوزه‌های اقدام',
  'Wat u doet': 'آنچه شما انجام می‌دهید',
  'Wat het OCMW doet': 'آنچه OCMW انجام می‌دهد',
  'Externe partners': 'شریکان بیرونی',
  Evaluatie: 'ارزیابی',
  'de persoon': 'شخص',
  'op papier': 'روی کاغذ',
  online: 'آنلاین',
  'het loopt goed': 'خوب پیش می‌رود',
  'we passen iets aan': 'چیزی را تغییر می‌دهیم',
  'het loopt vast': 'گیر کرده است',
  'de doelen zijn bereikt': 'به هدف‌ها رسیدیم',
  'Niets afgesproken.': 'چیزی توافق نشده است.',
  '{0} tekende nog niet.': '{0} هنوز امضا نکرده است.',
};
