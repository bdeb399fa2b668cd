/** What the page of documents to read says, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownDocumentPs: PersonWords = {
  'Dit document werd net teruggenomen.': 'دا سند همدا اوس بېرته واخیستل شو.',
  'Kies wat u wilt zeggen.': 'وټاکئ چې څه ویل غواړئ.',
  Documenten: 'سندونه',
  'Dit kreeg u om te lezen. Zeg of u het las, en of u het begrijpt. U kunt deze pagina afdrukken.':
    'دا تاسو ته د لوستلو لپاره درکړل شوي. ووایاست چې لوستي مو دي که نه، او پرې پوهېږئ که نه. دا پاڼه چاپولی شئ.',
  'U kreeg hier nog geen document.': 'دلته لا تاسو ته کوم سند نه دی درکړل شوی.',
  'Geeft iemand u iets om te lezen? Dan staat het hier, en op uw eerste pagina.':
    'که څوک تاسو ته د لوستلو لپاره څه درکړي، دلته او ستاسو په لومړۍ پاڼه کې به وي.',
  'Zeg iets anders': 'بل څه ووایاست',
  'Brief over stroom {0}: wat gedeeld wordt': 'د {0} بهیر په اړه لیک: څه شریکېږي',
  'Van {0}, op {1}.': 'له {0} څخه، په {1}.',
  'Lees de brief': 'لیک ولولئ',
  'U las dit samen met wie u begeleidt, op {0}.':
    'تاسو دا له هغه چا سره یو ځای ولوست چې لارښوونه مو کوي، په {0}.',
  'U zei dit op {0}.': 'تاسو دا په {0} وویل.',
  'Wie u begeleidt, leest dat en legt het u uit.':
    'هغه څوک چې لارښوونه مو کوي، دا لولي او درته یې تشریح کوي.',
  'Wat wilt u zeggen?': 'څه ویل غواړئ؟',
  'Dit is geen handtekening. {0} leest alleen dit antwoord.': 'دا لاسلیک نه دی. {0} یوازې دا ځواب لولي.',
  'Ook om te lezen': 'دا هم ولولئ',
  'wacht op uw antwoord': 'ستاسو ځواب ته انتظار دی',
  'Wat teruggenomen werd': 'هغه څه چې بېرته واخیستل شول',
  '{0} nam dit terug op {1}. U hoeft er niets mee te doen.':
    '{0} دا په {1} بېرته واخیست. تاسو ته اړتیا نشته چې څه وکړئ.',
  'afspraken over de volgende stappen': 'د راتلونکو ګامونو په اړه هوکړې',
  'een brief': 'یو لیک',
  uitleg: 'تشریح',
  'Ik heb dit gelezen, en ik begrijp het': 'ما دا لوستي او پرې پوهېږم',
  'gelezen en begrepen': 'لوستل شوی او درک شوی',
  'Ik heb dit gelezen': 'ما دا لوستي',
  gelezen: 'لوستل شوی',
  'Ik begrijp het niet goed. Ik wil uitleg.': 'زه پرې ښه نه پوهېږم. تشریح غواړم.',
  'gelezen, vraagt uitleg': 'لوستل شوی، تشریح غواړي',
  'Lees 1 document en zeg of u het begrijpt': '1 سند ولولئ او ووایاست چې پرې پوهېږئ که نه',
  'Lees {0} documenten en zeg of u ze begrijpt': '{0} سندونه ولولئ او ووایاست چې پرې پوهېږئ که نه',
  'Verstuurd. Wie u dit gaf, leest uw antwoord.': 'ولېږل شو. چا چې دا تاسو ته درکړی، ستاسو ځواب لولي.',
};
