/** What the person reads of handover, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const handoverTr: PersonWords = {
  'Ja, ik ga akkoord': 'Evet, kabul ediyorum',
  'Soms helpt een andere organisatie u verder. U praat er eerst samen over, en u zegt zelf of u akkoord gaat.':
    'Bazen başka bir kuruluş size yardıma devam eder. Önce birlikte konuşursunuz ve kabul edip etmediğinizi kendiniz söylersiniz.',
  'Er is nu geen overdracht.': 'Şu anda bir devir yok.',
  'Als een andere organisatie u gaat begeleiden, leest u het hier.':
    'Size başka bir kuruluş rehberlik edecekse bunu burada okursunuz.',
  'Van {0} naar {1}': '{0} kuruluşundan {1} kuruluşuna',
  '{0} eindigt op {1}.': '{0}, {1} tarihinde biter.',
  'Gesprek: {0}': 'Görüşme: {0}',
  'Wat we afspraken': 'Kararlaştırdıklarımız',
  '{0}, tegen {1}': '{0}, en geç {1}',
  'Op {0} zei u: liever niet, of anders.': '{0} tarihinde şöyle dediniz: istemiyorum veya başka türlü olsun.',
  'Op {0} zei u: het is toch goed zo.': '{0} tarihinde şöyle dediniz: böyle olması uygun.',
  '{0} schreef op {1} dat het toch doorgaat:': '{0}, {1} tarihinde yine de devam edeceğini yazdı:',
  'Bent u het ermee eens dat {0} u verder begeleidt? Zeg het gerust als het niet zo is.':
    'Size bundan sonra {0} kuruluşunun rehberlik etmesini kabul ediyor musunuz? Etmiyorsanız rahatça söyleyin.',
  'Het is toch goed zo': 'Böyle olması uygun',
  'Liever niet, of anders': 'İstemiyorum veya başka türlü olsun',
  'U mag nee zeggen. Dat verandert niets aan uw leefloon of uw uitkering.':
    'Hayır diyebilirsiniz. Bu, leefloon’unuzu veya ödeneğinizi değiştirmez.',
  'Wat wilt u anders?': 'Neyin farklı olmasını istiyorsunuz?',
  '{0} en {1} lezen dit.': 'Bunu {0} ve {1} okur.',
  'Zeg dat u het liever niet of anders wilt': 'İstemediğinizi veya başka türlü istediğinizi söyleyin',
  '{0} en {1} zoeken een moment voor een gesprek met u. U hoeft nu niets te doen.':
    '{0} ve {1} sizinle görüşmek için bir zaman arıyor. Şimdi bir şey yapmanız gerekmez.',
  'Er is een gesprek afgesproken, met u erbij. U mag iemand meebrengen.':
    'Sizin de katılacağınız bir görüşme kararlaştırıldı. Birini yanınızda getirebilirsiniz.',
  '{0} zei ja voor u. Nu bevestigen de twee organisaties.':
    '{0} sizin adınıza evet dedi. Şimdi iki kuruluş onaylar.',
  'U ging akkoord. Nu bevestigen de twee organisaties.': 'Kabul ettiniz. Şimdi iki kuruluş onaylar.',
  'Het gesprek is geweest. U bent aan zet.': 'Görüşme yapıldı. Sıra sizde.',
  'U wilt dit liever niet, of anders. {0} is aan zet en spreekt u erover aan.':
    'Bunu istemiyorsunuz veya başka türlü istiyorsunuz. Sıra {0} kuruluşunda; sizinle bunu konuşacak.',
  '{0} begeleidt u naar werk.': '{0} sizi işe doğru rehberlikle yönlendiriyor.',
  '{0} begeleidt u naar werk sinds {1}.': '{0}, {1} tarihinden beri size iş için rehberlik ediyor.',
  'Dit gaat niet door. {0} blijft u begeleiden.': 'Bu olmayacak. {0} size rehberlik etmeye devam eder.',
};
