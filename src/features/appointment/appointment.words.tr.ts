/** What the person reads of appointment, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const appointmentTr: PersonWords = {
  '{0}, {1} minuten': '{0}, {1} dakika',
  'Met {0}.': '{0} ile.',
  'Met {0} en {1}.': '{0} ve {1} ile.',
  'Met {0}, {1}.': '{0} ile, {1}.',
  'Met {0}, {1} en {2}.': '{0} ile, {1} ve {2}.',
  'niet doorgegaan': 'gerçekleşmedi',
  'Wanneer u wie ziet, en wat organisaties opschreven zodat u het ook leest.':
    'Kiminle ne zaman görüşeceğiniz ve kuruluşların siz de okuyasınız diye yazdıkları.',
  'Komende afspraken': 'Gelecek randevular',
  'U hebt nu geen afspraak.': 'Şu anda randevunuz yok.',
  'Wilt u iemand spreken? Bel uw begeleider.': 'Biriyle konuşmak ister misiniz? Danışmanınızı arayın.',
  'Vroegere afspraken': 'Önceki randevular',
  'Notities die u mee leest': 'Sizin de okuduğunuz notlar',
  'Wat werk moeilijk maakt, en wat goed gaat': 'Çalışmayı zorlaştıranlar ve iyi gidenler',
  Afspraken: 'Randevular',
  gesprek: 'görüşme',
  'gesprek met drie': 'üçlü görüşme',
  huisbezoek: 'ev ziyareti',
  telefoongesprek: 'telefon görüşmesi',
  videogesprek: 'görüntülü görüşme',
  groepsmoment: 'grup buluşması',
  gepland: 'planlandı',
  'ging door': 'gerçekleşti',
  'kwam niet': 'gelmedi',
  verplaatst: 'ertelendi',
  geschrapt: 'iptal edildi',
  'Stel een vraag over een afspraak': 'Bir randevu hakkında soru sorun',
  'Klopt iets niet? {0}.': 'Bir şey yanlış mı? {0}.',
  'Vraag om het te verbeteren': 'Düzeltilmesini isteyin',
};
