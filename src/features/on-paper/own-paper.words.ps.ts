/** What a message or a paper for a person says, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownPaperPs: PersonWords = {
  'U hebt een afspraak: {0}. Lees meer op {1}': 'تاسو یوه لیدنه لرئ: {0}. نور یې دلته ولولئ: {1}',
  'Er staat iets nieuws voor u op {0}. Meld u aan om het te lezen.':
    'ستاسو لپاره په {0} کې نوی څه شته. د لوستلو لپاره ننوځئ.',
  'Uw plan is klaar om te lezen. Bent u akkoord? Zeg het dan op uw pagina.':
    'ستاسو پلان د لوستلو لپاره چمتو دی. موافق یاست؟ په خپله پاڼه یې ووایاست.',
  'Uw pagina: {0}. Lukt dat niet? Kom langs, dan lezen we het samen.':
    'ستاسو پاڼه: {0}. نه کېږي؟ راشئ، یو ځای به یې ولولو.',
  'U stelde ons een vraag op {0}. Dit is ons antwoord:': 'تاسو په {0} له موږ پوښتنه وکړه. زموږ ځواب دا دی:',
  'Wij geven u dit om te lezen: {0}.': 'موږ دا د لوستلو لپاره تاسو ته درکوو: {0}.',
  'Begrijpt u iets niet? Zeg het ons. Dan leggen we het uit.':
    'پر کوم څه نه پوهېږئ؟ موږ ته ووایاست، بیا یې تشریح کوو.',
  'U hebt een afspraak met ons.': 'تاسو له موږ سره لیدنه لرئ.',
  'Met: {0}': 'له چا سره: {0}',
  'Kunt u niet komen? Zeg het ons, zo snel u kunt. Dan zoeken we een andere dag.':
    'نشئ راتلای؟ ژر تر ژره موږ ته ووایاست. بله ورځ به ومومو.',
  'Dag {0}': 'سلام {0}',
  'Vriendelijke groeten': 'په درنښت',
  'Taal van de tekst': 'د متن ژبه',
  'Op papier voor {0}': 'د {0} لپاره پر کاغذ',
  'Dit weet {0} over u, en dit mag het van anderen zien. Zo staat het op {1}.':
    'دا هغه څه دي چې {0} ستاسو په اړه پوهېږي او له نورو یې لیدلی شي. په {1} همداسې دي.',
  'Wat u vroeg, en het antwoord': 'څه مو وپوښتل، او ځواب',
  'U krijgt antwoord voor {0}.': 'تر {0} مخکې به ځواب ترلاسه کړئ.',
  '{0} schreef op:': '{0} ولیکل:',
  'Hier staat alleen wanneer {0} keek, en niet elke soort inzage. De hele lijst is voor u alleen: ook wie u nog begeleidt, staat daarin.':
    'دلته یوازې لیکل شوي چې {0} کله کتلي، او نه هر ډول کتنه. بشپړ لست یوازې ستاسو لپاره دی: په کې شته چې نور څوک ستاسو لارښوونه کوي.',
  'Wat niet op dit papier staat': 'هغه څه چې پر دې کاغذ نشته',
  'Andere organisaties weten misschien meer over u. Wie u begeleidt, mag dat niet altijd zien.':
    'ښايي نور سازمانونه ستاسو په اړه ډېر پوهېږي. ستاسو لارښود یې تل نشي لیدلی.',
  'Alles staat op uw eigen pagina, ook de hele lijst van wie keek. Wilt u die lijst op papier? Vraag ze aan de functionaris voor gegevensbescherming van {0}. U mag dat ook vragen aan elke andere organisatie die u begeleidt. U krijgt antwoord binnen een maand.':
    'هر څه ستاسو په خپله پاڼه شته، د کتونکو بشپړ لست هم. لست پر کاغذ غواړئ؟ د {0} د معلوماتو د ساتنې له مسوول یې وغواړئ. له هر بل سازمان هم غوښتی شئ چې ستاسو لارښوونه کوي. په یوه میاشت کې ځواب ترلاسه کوئ.',
};
