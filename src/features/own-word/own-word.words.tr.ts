/** What the page of the own words says, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownWordTr: PersonWords = {
  'Wat ik wil bereiken': 'Ulaşmak istediğim',
  'Bijvoorbeeld: ik wil werken in een keuken.': 'Örneğin: bir mutfakta çalışmak istiyorum.',
  'Wat voor mij belangrijk is': 'Benim için önemli olan',
  'Bijvoorbeeld: ik wil om vier uur aan de school staan.':
    'Örneğin: saat dörtte okulun önünde olmak istiyorum.',
  'U schreef dit.': 'Bunu siz yazdınız.',
  'U veranderde de tekst.': 'Metni değiştirdiniz.',
  'U liet {0} dit lezen.': '{0} kuruluşunun bunu okumasına izin verdiniz.',
  'U liet {0} dit niet meer lezen.': '{0} kuruluşunun bunu okumasına artık izin vermediniz.',
  'U haalde dit weg.': 'Bunu kaldırdınız.',
  'Kies waarover u schrijft.': 'Ne hakkında yazdığınızı seçin.',
  'Schrijf iets in uw eigen woorden.': 'Kendi sözlerinizle bir şey yazın.',
  'Dit veranderde net. Lees het nog eens.': 'Bu az önce değişti. Tekrar okuyun.',
  'Er staan hier al 30 dingen. Haal eerst iets weg.': 'Burada zaten 30 şey var. Önce bir şeyi kaldırın.',
  'Wat ik wil': 'Ne istiyorum',
  'U hoeft dat hier niet te schrijven. Wie u dit laat lezen, leest het.':
    'Bunu buraya yazmak zorunda değilsiniz. Okumasına izin verdiğiniz kişi bunu okur.',
  'Hier staat nog niets.': 'Burada henüz bir şey yok.',
  'Schrijf hieronder wat u wilt of wat u belangrijk vindt. Het mag kort, en in elke taal.':
    'Aşağıya ne istediğinizi veya neyi önemli bulduğunuzu yazın. Kısa olabilir ve her dilde olabilir.',
  'Iets schrijven': 'Bir şey yazmak',
  'Wat u weghaalde': 'Kaldırdıklarınız',
  'De tekst is weg. Niemand kan hem nog lezen.': 'Metin silindi. Artık kimse okuyamaz.',
  'Wat er mee gebeurde': 'Ona ne oldu',
  'Terug naar alles wat u schreef': 'Yazdığınız her şeye dön',
  'Dit haalde u weg': 'Bunu kaldırdınız',
  'Wijzig wat u schreef': 'Yazdığınızı değiştirin',
  'Haal dit weg': 'Bunu kaldırın',
  'De tekst verdwijnt, ook wat er vroeger stond. Niemand leest hem nog. Wat iemand al las, kan die persoon onthouden.':
    'Metin silinir, daha önce yazanlar da. Artık kimse okumaz. Birinin zaten okuduğunu o kişi hatırlayabilir.',
  'Schrijf in uw eigen woorden wat u wilt bereiken en wat voor u belangrijk is. U kiest wie het leest.':
    'Neye ulaşmak istediğinizi ve sizin için neyin önemli olduğunu kendi sözlerinizle yazın. Kimin okuyacağını siz seçersiniz.',
  'Wijzig of haal weg': 'Değiştir veya kaldır',
  'Alleen u leest dit.': 'Bunu yalnızca siz okuyorsunuz.',
  'Dit leest: {0}.': 'Bunu okuyan: {0}.',
  'Daarvoor stond er:': 'Önceden şöyle yazıyordu:',
  'Waarover schrijft u?': 'Ne hakkında yazıyorsunuz?',
  'In uw eigen woorden': 'Kendi sözlerinizle',
  'U mag schrijven in uw eigen taal. Wij vertalen niet wat u schrijft.':
    'Kendi dilinizde yazabilirsiniz. Yazdıklarınızı çevirmiyoruz.',
  'Wie mag dit lezen?': 'Bunu kim okuyabilir?',
  'Vink niets aan als het alleen voor u is. U kunt dat altijd veranderen. Stopt de begeleiding, dan stopt ook het lezen.':
    'Yalnızca sizin içinse hiçbir şey işaretlemeyin. Bunu her zaman değiştirebilirsiniz. Rehberlik biterse okuma da biter.',
  'Haal weg': 'Kaldır',
  Bewaar: 'Kaydet',
  'Bewaard. Bij elk stuk staat wie het leest.': 'Kaydedildi. Her metnin yanında kimin okuduğu yazıyor.',
  'Weg. Niemand kan het nog lezen.': 'Kaldırıldı. Artık kimse okuyamaz.',
  'Schrijf wat u zelf wilt': 'Kendi istediğinizi yazın',
  '{0}: u kiest wie het leest.': '{0}: kimin okuyacağını siz seçersiniz.',
};
