/** What the page of language and letters says, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownSpeechTr: PersonWords = {
  Ja: 'Evet',
  Nee: 'Hayır',
  'Tolk nodig': 'Tercüman gerekli',
  'Tolk nodig.': 'Tercüman gerekli.',
  'Tolk nodig: {0}.': 'Tercüman gerekli: {0}.',
  'Wie u begeleidt, leest dat bij elke afspraak.': 'Size rehberlik eden bunu her randevuda okur.',
  'Zeg in welke taal u praat, en of u een tolk nodig hebt':
    'Hangi dilde konuştuğunuzu ve tercümana ihtiyacınız olup olmadığını söyleyin',
  'Taal en letters': 'Dil ve harfler',
  'Kies een taal.': 'Bir dil seçin.',
  'Kies een taal': 'Bir dil seçin',
  'Kies of u een tolk nodig hebt.': 'Tercümana ihtiyacınız olup olmadığını seçin.',
  'Zeg in welke taal u praat en of u een tolk nodig hebt. En kies hoe groot de letters zijn.':
    'Hangi dilde konuştuğunuzu ve tercümana ihtiyacınız olup olmadığını söyleyin. Harflerin büyüklüğünü de seçin.',
  'Praten met wie u begeleidt': 'Size rehberlik edenle konuşmak',
  'Grote letters': 'Büyük harfler',
  'Dit geldt op dit toestel, voor alle pagina’s, en ook als u afdrukt.':
    'Bu, bu cihazda tüm sayfalar için ve yazdırırken de geçerlidir.',
  'Terug naar gewone letters': 'Normal harflere dön',
  'Toon grote letters': 'Büyük harfleri göster',
  'In welke taal praat u het liefst?': 'En çok hangi dilde konuşmak istersiniz?',
  'Hebt u een tolk nodig?': 'Tercümana ihtiyacınız var mı?',
  'U zegt dit aan {0}. Zij lezen het bij elke afspraak, en vragen een tolk aan als dat kan.':
    'Bunu {0} kuruluşuna söylüyorsunuz. Her randevuda okurlar ve mümkünse tercüman isterler.',
  'Staat uw taal er niet bij? Kies de taal die u daarna het best spreekt, en {0}.':
    'Diliniz listede yok mu? Ondan sonra en iyi konuştuğunuz dili seçin ve {0}.',
  'schrijf welke taal u spreekt': 'hangi dili konuştuğunuzu yazın',
  'Bewaard. Wie u begeleidt, leest het bij elke afspraak.':
    'Kaydedildi. Size rehberlik eden bunu her randevuda okur.',
};
