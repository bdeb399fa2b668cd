/** What the person reads of plan, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const planFa: PersonWords = {
  'Kijk dit na.': 'این را بررسی کنید.',
  u: 'شما',
  'Aan zet: u': 'نوبت: شما',
  'het OCMW': 'OCMW',
  'de partner': 'شریک',
  'Dit hebt u afgesproken: wat u doet en wat anderen doen. U kunt het afdrukken.':
    'بر این توافق کردید: شما چه می‌کنید و دیگران چه می‌کنند. می‌توانید آن را چاپ کنید.',
  'U hebt nog geen plan.': 'هنوز برنامه‌ای ندارید.',
  'Naar mijn pagina': 'به صفحهٔ من',
  'Gaat u akkoord met dit plan? Lees het eerst. Onderaan zegt u ja.':
    'با این برنامه موافقید؟ اول آن را بخوانید. پایین صفحه «بله» می‌گویید.',
  'Dit doet u zelf:': 'این را خودتان انجام می‌دهید:',
  'Ga naar de vraag': 'رفتن به پرسش',
  'U bent akkoord met dit plan. Nu hoeft u niets te doen.':
    'شما با این برنامه موافقید. اکنون لازم نیست کاری بکنید.',
  'Gaat u akkoord?': 'آیا موافقید؟',
  'Lees uw plan. Begrijpt u iets niet, of klopt iets niet? Bel dan uw begeleider. Bevestig alleen als u akkoord bent.':
    'برنامهٔ خود را بخوانید. چیزی را نمی‌فهمید یا نادرست است؟ به همراه خود زنگ بزنید. فقط اگر موافقید تأیید کنید.',
  'Ja, ik ga akkoord met dit plan': 'بله، با این برنامه موافقم',
  'Kenmerk van dit plan: {0}': 'نشانهٔ این برنامه: {0}',
  Plan: 'برنامه',
  klaar: 'انجام شد',
  'Andere afspraken': 'توافق‌های دیگر',
  'Ik wil dit bereiken tegen {0}.': 'می‌خواهم تا {0} به این برسم.',
  Wat: 'چه',
  Wie: 'چه کسی',
  Wanneer: 'کی',
  '{0} (klaar)': '{0} (انجام شد)',
};
