/** What the person reads of gpmi, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const gpmiTr: PersonWords = {
  'U hebt geen GPMI.': 'GPMI’niz yok.',
  Werk: 'İş',
  'Het contract tussen u en het OCMW: wat u doet, en wat het OCMW doet om u te helpen.':
    'Sizinle OCMW arasındaki sözleşme: sizin ne yaptığınız ve OCMW’nin size yardım için ne yaptığı.',
  'Geen GPMI': 'GPMI yok',
  'Krijgt u een leefloon? Dan maakt het OCMW dit samen met u.':
    'Leefloon alıyor musunuz? O zaman OCMW bunu sizinle birlikte hazırlar.',
  '{0}, vanaf {1}': '{0}, {1} tarihinden itibaren',
  Handtekeningen: 'İmzalar',
  'Versie {0}, kenmerk {1}': 'Sürüm {0}, işaret {1}',
  'Bent u het eens met deze woorden? Teken dan hier. Bent u het niet eens? Teken niet, en vraag uw begeleider om iets te veranderen.':
    'Bu sözlere katılıyor musunuz? O zaman burada imzalayın. Katılmıyor musunuz? İmzalamayın ve rehberinizden bir şeyi değiştirmesini isteyin.',
  'Ik teken': 'İmzalıyorum',
  'Samen bekeken': 'Birlikte bakıldı',
  'Opnieuw op {0}.': 'Tekrar {0} tarihinde.',
  loopt: 'sürüyor',
  Actiedomeinen: 'Çalışma alanları',
  'Wat u doet': 'Sizin yapacaklarınız',
  'Wat het OCMW doet': 'OCMW’nin yapacakları',
  'Externe partners': 'Dış ortaklar',
  Evaluatie: 'Değerlendirme',
  'de persoon': 'kişi',
  'op papier': 'kâğıt üzerinde',
  online: 'çevrimiçi',
  'het loopt goed': 'iyi gidiyor',
  'we passen iets aan': 'bir şeyi değiştiriyoruz',
  'het loopt vast': 'tıkandı',
  'de doelen zijn bereikt': 'hedeflere ulaşıldı',
  'Niets afgesproken.': 'Hiçbir şey kararlaştırılmadı.',
  '{0} tekende nog niet.': '{0} henüz imzalamadı.',
};
