/** What the person reads of gpmi, in Arabic. */
import type { PersonWords } from '../../kernel/language.ts';

export const gpmiAr: PersonWords = {
  'Het contract tussen u en het OCMW: wat u doet, en wat het OCMW doet om u te helpen.':
    'العقد بينك وبين OCMW: ما تفعله أنت، وما يفعله OCMW لمساعدتك.',
  'Geen GPMI': 'لا يوجد GPMI',
  'U hebt geen GPMI.': 'ليس لديك عقد GPMI.',
  'Krijgt u een leefloon? Dan maakt het OCMW dit samen met u.':
    'هل تحصل على دخل المعيشة (leefloon)؟ عندئذ يضع OCMW هذا العقد معك.',
  '{0}, vanaf {1}': '{0}، ابتداءً من {1}',
  Handtekeningen: 'التوقيعات',
  'Versie {0}, kenmerk {1}': 'النسخة {0}، الرمز {1}',
  'Bent u het eens met deze woorden? Teken dan hier. Bent u het niet eens? Teken niet, en vraag uw begeleider om iets te veranderen.':
    'هل توافق على هذا النص؟ وقّع هنا. لا توافق؟ لا توقّع، واطلب من مرشدك تغيير شيء ما.',
  'Ik teken': 'أوقّع',
  'Samen bekeken': 'راجعناه معًا',
  'Opnieuw op {0}.': 'من جديد في {0}.',
  Werk: 'العمل',
  algemeen: 'عام',
  'nog niet klaar': 'غير جاهز بعد',
  'wacht op handtekening': 'بانتظار التوقيع',
  'loopt, nieuwe versie te tekenen': 'جارٍ، نسخة جديدة للتوقيع',
  afgelopen: 'انتهى',
  'Wat u doet': 'ما تفعله أنت',
  'Niets afgesproken.': 'لم يُتفق على شيء.',
  '{0} tekende nog niet.': '{0} لم يوقّع بعد.',
  online: 'عبر الإنترنت',
  Gemeente: 'البلدية',
  Actiedomeinen: 'مجالات العمل',
  'Wat het OCMW doet': 'ما يفعله OCMW',
  'Externe partners': 'شركاء خارجيون',
  Evaluatie: 'تقييم',
  'de persoon': 'الشخص',
  'het loopt goed': 'الأمور تسير جيدًا',
  'we passen iets aan': 'نعدّل شيئًا',
  'het loopt vast': 'الأمور متعثرة',
  'de doelen zijn bereikt': 'تحققت الأهداف',
};
