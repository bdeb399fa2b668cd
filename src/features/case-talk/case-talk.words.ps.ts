/** What the person reads of case talk, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const caseTalkPs: PersonWords = {
  'Ik wil dit niet': 'زه دا نه غواړم',
  'Dit overleg is verplaatst. Het was op {0} om {1}. Het is nu op {2} om {3}.':
    'دا سلا مشوره بل وخت ته ولېږدول شوه. په {0} پر {1} وه. اوس په {2} پر {3} ده.',
  'Soms zoeken organisaties die u begeleiden samen een antwoord op één vraag. U weet dat vooraf, en u mag nee zeggen.':
    'کله کله هغه ادارې چې ستاسو لارښوونه کوي، په ګډه د یوې پوښتنې ځواب لټوي. تاسو ترې مخکې خبرېږئ، او نه ویلی شئ.',
  'Er is geen overleg over u geweest of gepland.': 'ستاسو په اړه سلا مشوره نه شوې او نه پلان شوې ده.',
  'Komt er een, dan leest u het hier.': 'که وي، دلته به یې ولولئ.',
  'Overleg van {0}': 'د {0} سلا مشوره',
  'U zei nee. {0} bespreekt u hier niet.': 'تاسو نه وویل. {0} دلته ستاسو په اړه خبرې نه کوي.',
  '{0} vroeg dit overleg. Doel: {1}.': '{0} دا سلا مشوره وغوښته. موخه: {1}.',
  'Deze organisaties namen deel: {0}.': 'دې ادارو برخه واخیسته: {0}.',
  'Deze organisaties nemen tot nu toe deel: {0}.': 'تر اوسه دا ادارې برخه اخلي: {0}.',
  'Het resultaat is nog niet genoteerd. Vraag ernaar bij wie u begeleidt.':
    'پایله لا نه ده لیکل شوې. له هغه چا یې وپوښتئ چې ستاسو لارښوونه کوي.',
  'Wat is afgesproken': 'په څه هوکړه شوې',
  'Volgend overleg rond {0}.': 'راتلونکې سلا مشوره شاوخوا {0}.',
  'Liever niet': 'غوره ګڼم چې نه',
  'U mag nee zeggen. Dan bespreekt niemand u op dit overleg. Dat verandert niets aan uw leefloon of uw uitkering.':
    'تاسو نه ویلی شئ. بیا په دې سلا مشوره کې هېڅوک ستاسو په اړه خبرې نه کوي. دا ستاسو په leefloon یا مرسته کې هېڅ نه بدلوي.',
};
