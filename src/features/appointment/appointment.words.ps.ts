/** What the person reads of appointment, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const appointmentPs: PersonWords = {
  'Komende afspraken': 'راتلونکي ملاقاتونه',
  'U hebt nu geen afspraak.': 'تاسو اوس ملاقات نه لرئ.',
  'Vroegere afspraken': 'پخواني ملاقاتونه',
  Afspraken: 'ملاقاتونه',
  gesprek: 'خبرې اترې',
  huisbezoek: 'کور ته لیدنه',
  telefoongesprek: 'ټلیفوني خبرې',
  videogesprek: 'ویډیويي خبرې',
  gepland: 'پلان شوی',
  'ging door': 'ترسره شو',
  geschrapt: 'لغوه شو',
  'niet doorgegaan': 'ونه شو',
  'Wanneer u wie ziet, en wat organisaties opschreven zodat u het ook leest.':
    'کله څوک وینئ، او ادارو څه لیکلي چې تاسو یې هم ولولئ.',
  'Wilt u iemand spreken? Bel uw begeleider.': 'غواړئ له چا سره خبرې وکړئ؟ خپل لارښود ته زنګ ووهئ.',
  'Stel een vraag over een afspraak': 'د یوه ملاقات په اړه پوښتنه وکړئ',
  'Notities die u mee leest': 'هغه لیکنې چې تاسو یې هم لولئ',
  'Wat werk moeilijk maakt, en wat goed gaat': 'څه چې کار سختوي، او څه چې ښه روان دي',
  'Klopt iets niet? {0}.': 'څه سم نه دي؟ {0}.',
  'Vraag om het te verbeteren': 'وغواړئ چې سم یې کړي',
  '{0}, {1} minuten': '{0}، {1} دقیقې',
  'Met {0}.': 'له {0} سره.',
  'Met {0} en {1}.': 'له {0} او {1} سره.',
  'Met {0}, {1}.': 'له {0} سره، {1}.',
  'Met {0}, {1} en {2}.': 'له {0} سره، {1} او {2}.',
};
