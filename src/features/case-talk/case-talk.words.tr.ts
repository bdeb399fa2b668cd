/** What the person reads of case talk, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const caseTalkTr: PersonWords = {
  'Ik wil dit niet': 'Bunu istemiyorum',
  'Soms zoeken organisaties die u begeleiden samen een antwoord op één vraag. U weet dat vooraf, en u mag nee zeggen.':
    'Bazen size rehberlik eden kuruluşlar bir soruya birlikte cevap arar. Bunu önceden bilirsiniz ve hayır diyebilirsiniz.',
  'Er is geen overleg over u geweest of gepland.': 'Sizin hakkınızda bir görüşme olmadı ve planlanmadı.',
  'Komt er een, dan leest u het hier.': 'Olursa burada okursunuz.',
  'Overleg van {0}': '{0} tarihli görüşme',
  'U zei nee. {0} bespreekt u hier niet.': 'Hayır dediniz. {0} sizi burada konuşmaz.',
  '{0} vroeg dit overleg. Doel: {1}.': 'Bu görüşmeyi {0} istedi. Amaç: {1}.',
  'Deze organisaties namen deel: {0}.': 'Bu kuruluşlar katıldı: {0}.',
  'Deze organisaties nemen tot nu toe deel: {0}.': 'Şimdiye kadar bu kuruluşlar katılıyor: {0}.',
  'Het resultaat is nog niet genoteerd. Vraag ernaar bij wie u begeleidt.':
    'Sonuç henüz yazılmadı. Size rehberlik edene sorun.',
  'Wat is afgesproken': 'Kararlaştırılanlar',
  'Volgend overleg rond {0}.': 'Sonraki görüşme {0} civarında.',
  'Liever niet': 'İstemiyorum',
  'U mag nee zeggen. Dan bespreekt niemand u op dit overleg. Dat verandert niets aan uw leefloon of uw uitkering.':
    'Hayır diyebilirsiniz. O zaman bu görüşmede kimse sizi konuşmaz. Bu, leefloon’unuzu veya ödeneğinizi değiştirmez.',
  'Dit overleg is verplaatst. Het was op {0} om {1}. Het is nu op {2} om {3}.':
    'Bu görüşme taşındı. {0} tarihinde saat {1} idi. Şimdi {2} tarihinde saat {3}.',
};
