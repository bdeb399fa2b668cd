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
  VDAB: 'VDAB',
  'Wat mensen zelf schreven, blijft in hun taal.': 'İnsanların kendi yazdıkları kendi dillerinde kalır.',
  'Uw plan veranderde net. Er is niets getekend. Lees het nog eens.':
    'Planınız az önce değişti. Hiçbir şey imzalanmadı. Tekrar okuyun.',
  'Stel een vraag over dit plan': 'Bu plan hakkında soru sorun',
  'Gewijzigd na uw handtekening': 'İmzanızdan sonra değişti',
  'Dit plan is voor u getekend. Nu hoeft u niets te doen.':
    'Bu plan sizin için imzalandı. Şimdi bir şey yapmanız gerekmez.',
  'Uw plan is nog niet klaar. Er is minstens één doel en één actie nodig. Uw begeleider is aan zet.':
    'Planınız henüz hazır değil. En az bir hedef ve bir eylem gerekir. Sıra rehberinizde.',
  'Er is iets nieuws of veranderd in uw plan. Lees het na. Bent u akkoord? Bevestig dan opnieuw.':
    'Planınızda yeni veya değişen bir şey var. Okuyun. Kabul ediyor musunuz? O zaman tekrar onaylayın.',
  'De afspraken van {0}, op {1}, op papier.': '{0} kuruluşunun kararları, {1} tarihinde, kâğıt üzerinde.',
  'De afspraken van {0}, op {1}, op deze pagina.': '{0} kuruluşunun kararları, {1} tarihinde, bu sayfada.',
  '{0} tekende voor u.': '{0} sizin için imzaladı.',
  'Kenmerk {0}.': 'İşaret {0}.',
  'Kenmerk {0}, en van dit deel alleen {1}.': 'İşaret {0}, yalnızca bu bölüm için {1}.',
  'Daarna veranderde er iets.': 'Sonra bir şey değişti.',
  'Voorstellen over uw plan': 'Planınız hakkında öneriler',
  'Een organisatie stelt iets voor, een andere beslist. Verandert uw plan daardoor, dan vragen we opnieuw of u akkoord gaat.':
    'Bir kuruluş bir şey önerir, başka biri karar verir. Planınız bununla değişirse kabul edip etmediğinizi yeniden sorarız.',
  'Beantwoorde voorstellen ({0})': 'Cevaplanan öneriler ({0})',
  'Over: {0}': 'Konu: {0}',
  'Waarom: {0}': 'Neden: {0}',
  'Antwoord: {0}': 'Cevap: {0}',
  'Van {0} aan {1}, op {2}': '{0} kuruluşundan {1} kuruluşuna, {2} tarihinde',
  ', beantwoord op {0}': ', {0} tarihinde cevaplandı',
  'Dit doel is nieuw of veranderd.': 'Bu hedef yeni veya değişti.',
  'Nieuw of veranderd.': 'Yeni veya değişti.',
};
