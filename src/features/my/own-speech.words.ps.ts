/** What the page of language and letters says, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownSpeechPs: PersonWords = {
  Ja: 'هو',
  Nee: 'نه',
  'Tolk nodig': 'ژباړن ته اړتیا',
  'Tolk nodig.': 'ژباړن ته اړتیا شته.',
  'Tolk nodig: {0}.': 'ژباړن ته اړتیا شته: {0}.',
  'Wie u begeleidt, leest dat bij elke afspraak.': 'څوک چې ستاسو لارښوونه کوي، دا د هرې ملاقات سره لولي.',
  'Zeg in welke taal u praat, en of u een tolk nodig hebt':
    'ووایئ چې په کومه ژبه خبرې کوئ او ایا ژباړن ته اړتیا لرئ',
  'Taal en letters': 'ژبه او توري',
  'Kies een taal.': 'یوه ژبه وټاکئ.',
  'Kies een taal': 'یوه ژبه وټاکئ',
  'Kies of u een tolk nodig hebt.': 'وټاکئ چې ایا ژباړن ته اړتیا لرئ.',
  'Zeg in welke taal u praat en of u een tolk nodig hebt. En kies hoe groot de letters zijn.':
    'ووایئ چې په کومه ژبه خبرې کوئ او ایا ژباړن ته اړتیا لرئ. او د تورو کچه وټاکئ.',
  'Praten met wie u begeleidt': 'له هغه چا سره خبرې چې ستاسو لارښوونه کوي',
  'Grote letters': 'غټ توري',
  'Dit geldt op dit toestel, voor alle pagina’s, en ook als u afdrukt.':
    'دا په دې وسیله کې، د ټولو پاڼو لپاره، او د چاپ پر مهال هم کار کوي.',
  'Terug naar gewone letters': 'بېرته عادي تورو ته',
  'Toon grote letters': 'غټ توري وښایئ',
  'In welke taal praat u het liefst?': 'په کومه ژبه خبرې کول غوره ګڼئ؟',
  'Hebt u een tolk nodig?': 'ایا ژباړن ته اړتیا لرئ؟',
  'U zegt dit aan {0}. Zij lezen het bij elke afspraak, en vragen een tolk aan als dat kan.':
    'تاسو دا {0} ته وایئ. هغوی یې د هرې ملاقات سره لولي او که ممکنه وي ژباړن غواړي.',
  'Staat uw taal er niet bij? Kies de taal die u daarna het best spreekt, en {0}.':
    'ستاسو ژبه نشته؟ هغه ژبه وټاکئ چې ورپسې یې تر ټولو ښه وایئ، او {0}.',
  'schrijf welke taal u spreekt': 'ولیکئ چې په کومه ژبه خبرې کوئ',
  'Bewaard. Wie u begeleidt, leest het bij elke afspraak.':
    'خوندي شو. څوک چې ستاسو لارښوونه کوي، یې د هرې ملاقات سره لولي.',
};
