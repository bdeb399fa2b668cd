/** What the person reads of handover, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const handoverPs: PersonWords = {
  'Ja, ik ga akkoord': 'هو، زه موافق یم',
  'Soms helpt een andere organisatie u verder. U praat er eerst samen over, en u zegt zelf of u akkoord gaat.':
    'کله کله بله اداره ستاسو مرسته مخته وړي. لومړی په ګډه پرې خبرې کوئ، او تاسو پخپله وایئ چې موافق یاست که نه.',
  'Er is nu geen overdracht.': 'اوس سپارل نشته.',
  'Als een andere organisatie u gaat begeleiden, leest u het hier.':
    'که بله اداره ستاسو لارښوونه پیل کړي، دلته به یې ولولئ.',
  'Van {0} naar {1}': 'له {0} څخه {1} ته',
  '{0} eindigt op {1}.': '{0} په {1} پای ته رسېږي.',
  'Gesprek: {0}': 'خبرې اترې: {0}',
  'Wat we afspraken': 'موږ په څه هوکړه وکړه',
  '{0}, tegen {1}': '{0}، تر {1} پورې',
  'Op {0} zei u: liever niet, of anders.': 'په {0} مو وویل: غوره ګڼم چې نه، یا بل ډول.',
  'Op {0} zei u: het is toch goed zo.': 'په {0} مو وویل: همداسې سمه ده.',
  '{0} schreef op {1} dat het toch doorgaat:': '{0} په {1} ولیکل چې سره له دې دوام کوي:',
  'Bent u het ermee eens dat {0} u verder begeleidt? Zeg het gerust als het niet zo is.':
    'ایا موافق یاست چې له دې وروسته {0} ستاسو لارښوونه وکړي؟ که نه یاست، په ډاډ یې ووایئ.',
  'Het is toch goed zo': 'همداسې سمه ده',
  'Liever niet, of anders': 'غوره ګڼم چې نه، یا بل ډول',
  'U mag nee zeggen. Dat verandert niets aan uw leefloon of uw uitkering.':
    'تاسو نه ویلی شئ. دا ستاسو په leefloon یا مرسته کې هېڅ نه بدلوي.',
  'Wat wilt u anders?': 'څه بل ډول غواړئ؟',
  '{0} en {1} lezen dit.': '{0} او {1} دا لولي.',
  'Zeg dat u het liever niet of anders wilt': 'ووایئ چې دا نه غواړئ یا یې بل ډول غواړئ',
  '{0} en {1} zoeken een moment voor een gesprek met u. U hoeft nu niets te doen.':
    '{0} او {1} له تاسو سره د خبرو لپاره وخت لټوي. اوس څه کول نه دي په کار.',
  'Er is een gesprek afgesproken, met u erbij. U mag iemand meebrengen.':
    'ستاسو په ګډون د خبرو وخت ټاکل شوی. یو څوک درسره راوستلی شئ.',
  '{0} zei ja voor u. Nu bevestigen de twee organisaties.':
    '{0} ستاسو پر ځای هو وویل. اوس یې دواړه ادارې تاییدوي.',
  'U ging akkoord. Nu bevestigen de twee organisaties.': 'تاسو موافقه وکړه. اوس یې دواړه ادارې تاییدوي.',
  'Het gesprek is geweest. U bent aan zet.': 'خبرې وشوې. ستاسو وار دی.',
  'U wilt dit liever niet, of anders. {0} is aan zet en spreekt u erover aan.':
    'تاسو دا نه غواړئ، یا یې بل ډول غواړئ. د {0} وار دی او په دې اړه به درسره خبرې وکړي.',
  '{0} begeleidt u naar werk.': '{0} کار ته ستاسو لارښوونه کوي.',
  '{0} begeleidt u naar werk sinds {1}.': '{0} له {1} راهیسې کار ته ستاسو لارښوونه کوي.',
  'Dit gaat niet door. {0} blijft u begeleiden.': 'دا نه کېږي. {0} ستاسو لارښوونې ته دوام ورکوي.',
};
