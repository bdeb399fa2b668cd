/** What the person reads of plan, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const planTr: PersonWords = {
  'Kijk dit na.': 'Bunu kontrol edin.',
  u: 'siz',
  'Aan zet: u': 'Sıra: sizde',
  'het OCMW': 'OCMW',
  'de partner': 'ortak kuruluş',
  'Dit hebt u afgesproken: wat u doet en wat anderen doen. U kunt het afdrukken.':
    'Bunda anlaştınız: sizin ve başkalarının yapacakları. Yazdırabilirsiniz.',
  'U hebt nog geen plan.': 'Henüz planınız yok.',
  'Naar mijn pagina': 'Sayfama',
  'Uw begeleider maakt het samen met u.': 'Danışmanınız onu sizinle birlikte yapar.',
  'Gaat u akkoord met dit plan? Lees het eerst. Onderaan zegt u ja.':
    'Bu planı kabul ediyor musunuz? Önce okuyun. Altta evet dersiniz.',
  'Dit doet u zelf:': 'Bunu siz yaparsınız:',
  'Ga naar de vraag': 'Soruya git',
  'U bent akkoord met dit plan. Nu hoeft u niets te doen.':
    'Bu planı kabul ettiniz. Şu anda bir şey yapmanız gerekmiyor.',
  'Gaat u akkoord?': 'Kabul ediyor musunuz?',
  'Lees uw plan. Begrijpt u iets niet, of klopt iets niet? Bel dan uw begeleider. Bevestig alleen als u akkoord bent.':
    'Planınızı okuyun. Bir şeyi anlamıyor musunuz ya da yanlış bir şey mi var? Danışmanınızı arayın. Yalnızca kabul ediyorsanız onaylayın.',
  'Ja, ik ga akkoord met dit plan': 'Evet, bu planı kabul ediyorum',
  'Kenmerk van dit plan: {0}': 'Bu planın işareti: {0}',
  'Wat er al getekend is': 'Şimdiye kadar imzalananlar',
  'een organisatie': 'bir kuruluş',
  Plan: 'Plan',
  klaar: 'bitti',
  'vanaf {0} tegen {1}': '{0} tarihinden {1} tarihine kadar',
  'Andere afspraken': 'Diğer anlaşmalar',
  'Ik wil dit bereiken tegen {0}.': 'Bunu {0} tarihine kadar başarmak istiyorum.',
  Wat: 'Ne',
  Wie: 'Kim',
  Wanneer: 'Ne zaman',
  '{0} (klaar)': '{0} (bitti)',
};
