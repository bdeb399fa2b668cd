/** What the page on how the person finds the guidance says, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownRatingTr: PersonWords = {
  'Luistert uw begeleider naar u?': 'Size rehberlik eden kişi sizi dinliyor mu?',
  'Weet u wat er nu gebeurt, en waarom?': 'Şimdi ne olduğunu ve nedenini biliyor musunuz?',
  'Helpt de begeleiding u vooruit?': 'Rehberlik ilerlemenize yardımcı oluyor mu?',
  'Een beetje': 'Biraz',
  'Hoe vindt u de begeleiding?': 'Rehberliği nasıl buluyorsunuz?',
  'Hoe ik de begeleiding vind': 'Rehberlik hakkında görüşüm',
  'Drie korte vragen. U hoeft niet te antwoorden. Uw antwoord verandert niets aan uw leefloon of uw begeleiding.':
    'Üç kısa soru. Yanıtlamak zorunda değilsiniz. Yanıtınız geçim gelirinizi veya rehberliğinizi değiştirmez.',
  'Begeleidt iemand u? Dan kunt u hier zeggen hoe u dat vindt.':
    'Size biri rehberlik ediyorsa, bunu nasıl bulduğunuzu burada söyleyebilirsiniz.',
  'U gaf antwoord. Tot en met {0} kunt u dat veranderen.':
    'Yanıt verdiniz. Bunu {0} tarihine kadar değiştirebilirsiniz.',
  'Verander uw antwoord': 'Yanıtınızı değiştirin',
  'Geef antwoord': 'Yanıt ver',
  'Wie leest dit?': 'Bunu kim okuyor?',
  'Niemand leest wat u antwoordt: uw begeleider niet, en de organisatie ook niet.':
    'Yanıtınızı kimse okumaz: ne size rehberlik eden kişi ne de kurum.',
  'De organisatie leest alleen getallen, na elk half jaar. En alleen als tien mensen of meer hetzelfde antwoordden.':
    'Kurum yalnızca sayıları, her yarıyıldan sonra okur. O da ancak on veya daha fazla kişi aynı yanıtı verdiyse.',
  'Ik zeg dit liever niet': 'Söylememeyi tercih ederim',
  'Wilt u er iets over schrijven?': 'Bu konuda bir şey yazmak ister misiniz?',
  'Dan kiest u zelf wie het leest. Wie het leest, ziet ook dat het van u komt, en moet u antwoorden.':
    'O zaman kimin okuyacağını siz seçersiniz. Okuyan kişi bunun sizden geldiğini de görür ve size yanıt vermek zorundadır.',
  'Schrijf aan {0}': '{0} kurumuna yazın',
  'Bewaard. Niemand leest wat u als persoon antwoordt.': 'Kaydedildi. Kişisel yanıtınızı kimse okumaz.',
};
