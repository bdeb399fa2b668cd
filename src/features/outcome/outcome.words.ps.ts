/** What the person reads of outcome, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const outcomePs: PersonWords = {
  ja: 'هو',
  nee: 'نه',
  'Wie u hielp, vraagt na 1, 3, 6 en 12 maanden of het goed gaat met uw werk. U mag dat stoppen.':
    'چا چې درسره مرسته کړې، له 1، 3، 6 او 12 میاشتو وروسته پوښتي چې کار مو ښه روان دی که نه. دا درولی شئ.',
  'Er staat nog geen werk genoteerd.': 'لا کوم کار نه دی لیکل شوی.',
  'Begint u te werken? Zeg het aan wie u begeleidt. Dan leest u hier wie nog eens belt.':
    'کار پیلوئ؟ هغه چا ته یې ووایئ چې ستاسو لارښوونه کوي. بیا دلته لولئ چې څوک به بیا زنګ ووهي.',
  '{0} sinds {1}. {2}': '{0} له {1} راهیسې. {2}',
  'Na {0}: {1}, {2}': 'له {0} وروسته: {1}، {2}',
  '1 maand': '1 میاشت',
  '{0} maanden': '{0} میاشتې',
  'Stoppen verandert niets aan uw leefloon of uw werk.': 'درول یې ستاسو په leefloon یا کار کې هېڅ نه بدلوي.',
  'Volg mij niet langer': 'نور زما څارنه مه کوئ',
  'U vroeg om te stoppen. Niemand volgt u nog.': 'تاسو د درولو غوښتنه وکړه. نور هېڅوک ستاسو څارنه نه کوي.',
  'Deze organisatie volgt u niet meer.': 'دا اداره نور ستاسو څارنه نه کوي.',
  'Deze organisatie volgt u nog.': 'دا اداره لا ستاسو څارنه کوي.',
  'Deze organisatie volgt u tot en met {0}.': 'دا اداره تر {0} پورې ستاسو څارنه کوي.',
};
