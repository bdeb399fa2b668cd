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
  VDAB: 'VDAB',
  'Wat mensen zelf schreven, blijft in hun taal.': 'آنچه افراد خودشان نوشتند به زبان خودشان می‌ماند.',
  'Uw plan veranderde net. Er is niets getekend. Lees het nog eens.':
    'برنامهٔ شما همین حالا تغییر کرد. چیزی امضا نشده است. دوباره بخوانید.',
  'Stel een vraag over dit plan': 'دربارهٔ این برنامه سؤال بپرسید',
  'Gewijzigd na uw handtekening': 'پس از امضای شما تغییر کرد',
  'Dit plan is voor u getekend. Nu hoeft u niets te doen.':
    'این برنامه از طرف شما امضا شده است. اکنون لازم نیست کاری بکنید.',
  'Uw plan is nog niet klaar. Er is minstens één doel en één actie nodig. Uw begeleider is aan zet.':
    'برنامهٔ شما هنوز آماده نیست. دست‌کم یک هدف و یک اقدام لازم است. نوبت همراه شماست.',
  'Er is iets nieuws of veranderd in uw plan. Lees het na. Bent u akkoord? Bevestig dan opnieuw.':
    'در برنامهٔ شما چیزی تازه یا تغییرکرده هست. آن را بخوانید. موافقید؟ پس دوباره تأیید کنید.',
  'De afspraken van {0}, op {1}, op papier.': 'توافق‌های {0}، در {1}، روی کاغذ.',
  'De afspraken van {0}, op {1}, op deze pagina.': 'توافق‌های {0}، در {1}، در این صفحه.',
  '{0} tekende voor u.': '{0} از طرف شما امضا کرد.',
  'Kenmerk {0}.': 'نشانهٔ {0}.',
  'Kenmerk {0}, en van dit deel alleen {1}.': 'نشانهٔ {0}، و فقط این بخش {1}.',
  'Daarna veranderde er iets.': 'پس از آن چیزی تغییر کرد.',
  'Voorstellen over uw plan': 'پیشنهادها دربارهٔ برنامهٔ شما',
  'Een organisatie stelt iets voor, een andere beslist. Verandert uw plan daardoor, dan vragen we opnieuw of u akkoord gaat.':
    'یک سازمان چیزی پیشنهاد می‌کند، سازمان دیگر تصمیم می‌گیرد. اگر برنامهٔ شما با آن تغییر کند، دوباره می‌پرسیم آیا موافقید.',
  'Beantwoorde voorstellen ({0})': 'پیشنهادهای پاسخ‌داده‌شده ({0})',
  'Over: {0}': 'دربارهٔ: {0}',
  'Waarom: {0}': 'چرا: {0}',
  'Antwoord: {0}': 'پاسخ: {0}',
  'Van {0} aan {1}, op {2}': 'از {0} به {1}، در {2}',
  ', beantwoord op {0}': '، پاسخ در {0}',
  'Uw begeleider maakt het samen met u.': 'همراه شما آن را با شما آماده می‌کند.',
  'Wat er al getekend is': 'آنچه تا حالا امضا شده است',
  'een organisatie': 'یک سازمان',
  'vanaf {0} tegen {1}': 'از {0} تا {1}',
  'Dit doel is nieuw of veranderd.': 'این هدف تازه است یا تغییر کرده است.',
  'Nieuw of veranderd.': 'تازه یا تغییرکرده.',
};
