/** What the page of the own words says, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownWordPs: PersonWords = {
  'Wat ik wil bereiken': 'هغه څه چې زه یې ترلاسه کول غواړم',
  'Bijvoorbeeld: ik wil werken in een keuken.': 'د بېلګې په توګه: زه غواړم په پخلنځي کې کار وکړم.',
  'Wat voor mij belangrijk is': 'هغه څه چې زما لپاره مهم دي',
  'Bijvoorbeeld: ik wil om vier uur aan de school staan.':
    'د بېلګې په توګه: زه غواړم په څلورو بجو د ښوونځي مخې ته واوسم.',
  'U schreef dit.': 'تاسو دا ولیکل.',
  'U veranderde de tekst.': 'تاسو متن بدل کړ.',
  'U liet {0} dit lezen.': 'تاسو {0} ته د دې د لوستلو اجازه ورکړه.',
  'U liet {0} dit niet meer lezen.': 'تاسو نور {0} ته د دې د لوستلو اجازه ور نه کړه.',
  'U haalde dit weg.': 'تاسو دا لرې کړل.',
  'Kies waarover u schrijft.': 'وټاکئ چې د څه په اړه لیکئ.',
  'Schrijf iets in uw eigen woorden.': 'په خپلو ټکو کې یو څه ولیکئ.',
  'Dit veranderde net. Lees het nog eens.': 'دا همدا اوس بدل شو. بیا یې ولولئ.',
  'Er staan hier al 30 dingen. Haal eerst iets weg.': 'دلته لا دمخه 30 شیان شته. لومړی یو څه لرې کړئ.',
  'Wat ik wil': 'زه څه غواړم',
  'U hoeft dat hier niet te schrijven. Wie u dit laat lezen, leest het.':
    'اړینه نه ده چې دلته یې ولیکئ. چا ته چې د لوستلو اجازه ورکوئ، هغه یې لولي.',
  'Hier staat nog niets.': 'دلته لا څه نشته.',
  'Schrijf hieronder wat u wilt of wat u belangrijk vindt. Het mag kort, en in elke taal.':
    'لاندې ولیکئ چې څه غواړئ یا څه درته مهم دي. لنډ هم کېدای شي، او په هره ژبه.',
  'Iets schrijven': 'یو څه لیکل',
  'Wat u weghaalde': 'هغه څه چې تاسو لرې کړل',
  'De tekst is weg. Niemand kan hem nog lezen.': 'متن لرې شو. نور یې هیڅوک نشي لوستلی.',
  'Wat er mee gebeurde': 'په هغه څه وشول',
  'Terug naar alles wat u schreef': 'بېرته ټولو هغو ته چې تاسو لیکلي',
  'Dit haalde u weg': 'دا تاسو لرې کړل',
  'Wijzig wat u schreef': 'هغه څه بدل کړئ چې تاسو لیکلي',
  'Haal dit weg': 'دا لرې کړئ',
  'De tekst verdwijnt, ook wat er vroeger stond. Niemand leest hem nog. Wat iemand al las, kan die persoon onthouden.':
    'متن ورکېږي، هغه هم چې مخکې دلته و. نور یې هیڅوک نه لولي. چا چې مخکې لوستی وي، هغه یې په یاد ساتلی شي.',
  'Schrijf in uw eigen woorden wat u wilt bereiken en wat voor u belangrijk is. U kiest wie het leest.':
    'په خپلو ټکو کې ولیکئ چې څه ترلاسه کول غواړئ او څه درته مهم دي. تاسو ټاکئ چې څوک یې لولي.',
  'Wijzig of haal weg': 'بدل یا لرې کړئ',
  'Alleen u leest dit.': 'دا یوازې تاسو لولئ.',
  'Dit leest: {0}.': 'دا لولي: {0}.',
  'Daarvoor stond er:': 'له دې مخکې داسې لیکل شوي وو:',
  'Waarover schrijft u?': 'د څه په اړه لیکئ؟',
  'In uw eigen woorden': 'په خپلو ټکو کې',
  'U mag schrijven in uw eigen taal. Wij vertalen niet wat u schrijft.':
    'تاسو په خپله ژبه لیکلی شئ. موږ ستاسو لیکنه نه ژباړو.',
  'Wie mag dit lezen?': 'دا څوک لوستلی شي؟',
  'Vink niets aan als het alleen voor u is. U kunt dat altijd veranderen. Stopt de begeleiding, dan stopt ook het lezen.':
    'که یوازې ستاسو لپاره وي، هیڅ مه په نښه کوئ. تاسو یې تل بدلولی شئ. که لارښوونه ودرېږي، لوستل هم درېږي.',
  'Haal weg': 'لرې کړئ',
  Bewaar: 'خوندي کړئ',
  'Bewaard. Bij elk stuk staat wie het leest.': 'خوندي شو. د هرې ټوټې تر څنګ لیکل شوي چې څوک یې لولي.',
  'Weg. Niemand kan het nog lezen.': 'لرې شو. نور یې هیڅوک نشي لوستلی.',
  'Schrijf wat u zelf wilt': 'ولیکئ چې تاسو پخپله څه غواړئ',
  '{0}: u kiest wie het leest.': '{0}: تاسو ټاکئ چې څوک یې لولي.',
};
