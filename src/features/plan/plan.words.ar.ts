/** What the person reads of plan, in Arabic. */
import type { PersonWords } from '../../kernel/language.ts';

export const planAr: PersonWords = {
  'Kijk dit na.': 'تحقّق من هذا.',
  VDAB: 'VDAB',
  u: 'أنت',
  'Aan zet: u': 'الدور: عليك',
  'het OCMW': 'OCMW',
  'de partner': 'الشريك',
  'Dit hebt u afgesproken: wat u doet en wat anderen doen. U kunt het afdrukken.':
    'هذا ما اتفقت عليه: ما تفعله أنت وما يفعله الآخرون. يمكنك طباعته.',
  'Uw plan veranderde net. Er is niets getekend. Lees het nog eens.':
    'تغيّرت خطتك للتوّ. لم يُوقَّع شيء. اقرأها مرة أخرى.',
  'U hebt nog geen plan.': 'ليست لديك خطة بعد.',
  'Naar mijn pagina': 'إلى صفحتي',
  'Uw begeleider maakt het samen met u.': 'مرشدك يضعها معك.',
  'Gewijzigd na uw handtekening': 'تغيّرت بعد توقيعك',
  'Gaat u akkoord met dit plan? Lees het eerst. Onderaan zegt u ja.':
    'هل توافق على هذه الخطة؟ اقرأها أولًا. في الأسفل تقول نعم.',
  'Dit doet u zelf:': 'هذا ما تفعله أنت:',
  'Ga naar de vraag': 'انتقل إلى السؤال',
  'Dit plan is voor u getekend. Nu hoeft u niets te doen.':
    'تم التوقيع على هذه الخطة نيابة عنك. ليس عليك أن تفعل شيئًا الآن.',
  'U bent akkoord met dit plan. Nu hoeft u niets te doen.':
    'أنت موافق على هذه الخطة. ليس عليك أن تفعل شيئًا الآن.',
  'Uw plan is nog niet klaar. Er is minstens één doel en één actie nodig. Uw begeleider is aan zet.':
    'خطتك ليست جاهزة بعد. يلزم هدف واحد وعمل واحد على الأقل. الدور على مرشدك.',
  'Gaat u akkoord?': 'هل توافق؟',
  'Er is iets nieuws of veranderd in uw plan. Lees het na. Bent u akkoord? Bevestig dan opnieuw.':
    'هناك شيء جديد أو تغيّر في خطتك. اقرأه. هل توافق؟ أكّد إذن من جديد.',
  'Lees uw plan. Begrijpt u iets niet, of klopt iets niet? Bel dan uw begeleider. Bevestig alleen als u akkoord bent.':
    'اقرأ خطتك. هل هناك شيء لا تفهمه أو غير صحيح؟ اتصل بمرشدك. لا تؤكد إلا إذا كنت موافقًا.',
  'Ja, ik ga akkoord met dit plan': 'نعم، أوافق على هذه الخطة',
  'Kenmerk van dit plan: {0}': 'رمز هذه الخطة: {0}',
  'Wat er al getekend is': 'ما تم توقيعه حتى الآن',
  'De afspraken van {0}, op {1}, op papier.': 'اتفاقات {0}، في {1}، على الورق.',
  'De afspraken van {0}, op {1}, op deze pagina.': 'اتفاقات {0}، في {1}، على هذه الصفحة.',
  '{0} tekende voor u.': '{0} وقّع نيابة عنك.',
  'Kenmerk {0}.': 'الرمز {0}.',
  'Kenmerk {0}, en van dit deel alleen {1}.': 'الرمز {0}، ولهذا الجزء وحده {1}.',
  'Daarna veranderde er iets.': 'بعد ذلك تغيّر شيء.',
  'een organisatie': 'مؤسسة',
  'Voorstellen over uw plan': 'اقتراحات حول خطتك',
  'Een organisatie stelt iets voor, een andere beslist. Verandert uw plan daardoor, dan vragen we opnieuw of u akkoord gaat.':
    'مؤسسة تقترح شيئًا، وأخرى تقرر. إذا تغيّرت خطتك بسبب ذلك، نسألك من جديد إن كنت موافقًا.',
  'Beantwoorde voorstellen ({0})': 'اقتراحات تمت الإجابة عنها ({0})',
  'Over: {0}': 'الموضوع: {0}',
  'Waarom: {0}': 'لماذا: {0}',
  'Antwoord: {0}': 'الجواب: {0}',
  'Van {0} aan {1}, op {2}': 'من {0} إلى {1}، في {2}',
  ', beantwoord op {0}': '، تمت الإجابة في {0}',
  Plan: 'الخطة',
  'de persoon zelf': 'الشخص نفسه',
  loopt: 'جارٍ',
  klaar: 'تم',
  'vanaf {0} tegen {1}': 'ابتداءً من {0} حتى {1}',
  'op papier': 'على الورق',
  'Andere afspraken': 'اتفاقات أخرى',
  'Ik wil dit bereiken tegen {0}.': 'أريد أن أصل إلى هذا قبل {0}.',
  'Dit doel is nieuw of veranderd.': 'هذا الهدف جديد أو تغيّر.',
  'Nieuw of veranderd.': 'جديد أو تغيّر.',
  Wat: 'ماذا',
  Wie: 'من',
  Wanneer: 'متى',
  '{0} (klaar)': '{0} (تم)',
  'wacht op antwoord': 'بانتظار الجواب',
  goedgekeurd: 'تمت الموافقة',
  afgewezen: 'رُفض',
  ingetrokken: 'سُحب',
  'Wat mensen zelf schreven, blijft in hun taal.': 'ما كتبه الأشخاص أنفسهم يبقى بلغتهم.',
  'Stel een vraag over dit plan': 'اطرح سؤالًا حول هذه الخطة',
};
