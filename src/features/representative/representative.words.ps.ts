/** What the page of who speaks for the person says, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownRepresentativePs: PersonWords = {
  Vertegenwoordiger: 'استازی',
  'Wie voor mij spreekt': 'څوک زما پر ځای خبرې کوي',
  'Iemand mag meekomen en met u praten: familie, een vriend, een hulpverlener. U kiest zelf, en u stopt het wanneer u wilt.':
    'یو څوک کولی شي له تاسو سره راشي او خبرې وکړي: کورنۍ، ملګری، ټولنیز کارکوونکی. تاسو پخپله ټاکئ، او هر کله چې وغواړئ یې دروئ.',
  Nu: 'اوس',
  'Niemand spreekt voor u.': 'هیڅوک ستاسو پر ځای خبرې نه کوي.',
  'U spreekt voor uzelf. Dat is goed zo.': 'تاسو پخپله خبرې کوئ. دا سمه ده.',
  'Wat mag die persoon?': 'هغه کس څه کولی شي؟',
  'Meekomen naar een gesprek, bellen met wie u begeleidt, en met u mee lezen als u dat toont.':
    'خبرو ته درسره راتلل، له هغه چا سره زنګ وهل چې ستاسو لارښوونه کوي، او که تاسو یې وښایئ درسره لوستل.',
  'Wat zo iemand op een scherm mag zien of tekenen, staat nog niet vast in de wet. Daarom kan niemand anders deze pagina openen. Tekenen voor u kan alleen op papier, met een bewijs erbij.':
    'دا چې داسې کس په سکرین څه لیدلی یا لاسلیک کولی شي، لا په قانون کې نه ده ټاکل شوې. ځکه نو بل هیڅوک دا پاڼه نشي پرانیستلی. ستاسو پر ځای لاسلیک یوازې پر کاغذ، له ثبوت سره کېدای شي.',
  'Bewijs: {0}': 'ثبوت: {0}',
  'Stop dit nu': 'دا همدا اوس ودروئ',
  'Een rechter of de wet koos deze persoon. Klopt het niet? Stel een vraag aan wie u begeleidt.':
    'دا کس قاضي یا قانون ټاکلی. سمه نه ده؟ له هغه چا وپوښتئ چې ستاسو لارښوونه کوي.',
  'Kies iemand': 'یو څوک وټاکئ',
  'Voornaam en naam': 'نوم او تخلص',
  'Kiest u dit zelf?': 'ایا دا تاسو پخپله ټاکئ؟',
  'Ja, ik kies zelf dat deze persoon voor mij mag spreken': 'هو، زه پخپله ټاکم چې دا کس زما پر ځای خبرې وکړي',
  'Dit lezen: {0}. Het begint vandaag.': 'دا لولي: {0}. له نن څخه پیلېږي.',
  'Schrijf de naam van wie voor u spreekt.': 'د هغه چا نوم ولیکئ چې ستاسو پر ځای خبرې کوي.',
  'Vink aan dat u dit zelf kiest.': 'په نښه کړئ چې دا تاسو پخپله ټاکئ.',
  'Deze volmacht was al gestopt.': 'دا وکالت لا دمخه درول شوی و.',
  'Bewaard. Wie u begeleidt, leest wie voor u mag spreken.':
    'خوندي شو. څوک چې ستاسو لارښوونه کوي، لولي چې څوک ستاسو پر ځای خبرې کولی شي.',
  'Gestopt. Deze persoon spreekt niet meer voor u.': 'ودرول شو. دا کس نور ستاسو پر ځای خبرې نه کوي.',
};
