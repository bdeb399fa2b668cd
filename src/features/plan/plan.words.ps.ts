/** What the person reads of plan, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const planPs: PersonWords = {
  u: 'تاسو',
  'het OCMW': 'OCMW',
  'de partner': 'شریک',
  'Dit hebt u afgesproken: wat u doet en wat anderen doen. U kunt het afdrukken.':
    'په دې مو هوکړه کړې: تاسو څه کوئ او نور څه کوي. چاپولی یې شئ.',
  'U hebt nog geen plan.': 'تاسو لا پلان نه لرئ.',
  'Dit doet u zelf:': 'دا تاسو پخپله کوئ:',
  'U bent akkoord met dit plan. Nu hoeft u niets te doen.':
    'تاسو له دې پلان سره موافق یاست. اوس څه کول نه دي په کار.',
  'Gaat u akkoord?': 'موافق یاست؟',
  'Ja, ik ga akkoord met dit plan': 'هو، زه له دې پلان سره موافق یم',
  Plan: 'پلان',
  Wat: 'څه',
  Wie: 'څوک',
  Wanneer: 'کله',
  'Wat mensen zelf schreven, blijft in hun taal.': 'څه چې خلکو پخپله لیکلي، د هغوی په ژبه پاتې کېږي.',
  VDAB: 'VDAB',
  'Andere afspraken': 'نورې هوکړې',
  'Uw plan veranderde net. Er is niets getekend. Lees het nog eens.':
    'ستاسو پلان همدا اوس بدل شو. څه نه دي لاسلیک شوي. یو ځل بیا یې ولولئ.',
  'Naar mijn pagina': 'زما پاڼې ته',
  'Uw begeleider maakt het samen met u.': 'ستاسو لارښود یې له تاسو سره په ګډه جوړوي.',
  'Stel een vraag over dit plan': 'د دې پلان په اړه پوښتنه وکړئ',
  'Gewijzigd na uw handtekening': 'ستاسو له لاسلیک وروسته بدل شوی',
  'Gaat u akkoord met dit plan? Lees het eerst. Onderaan zegt u ja.':
    'له دې پلان سره موافق یاست؟ لومړی یې ولولئ. د پاڼې په پای کې هو وایئ.',
  'Ga naar de vraag': 'پوښتنې ته لاړ شئ',
  'Dit plan is voor u getekend. Nu hoeft u niets te doen.':
    'دا پلان ستاسو پر ځای لاسلیک شوی. اوس څه کول نه دي په کار.',
  'Uw plan is nog niet klaar. Er is minstens één doel en één actie nodig. Uw begeleider is aan zet.':
    'ستاسو پلان لا چمتو نه دی. لږ تر لږه یوه موخه او یو ګام په کار دی. ستاسو د لارښود وار دی.',
  'Er is iets nieuws of veranderd in uw plan. Lees het na. Bent u akkoord? Bevestig dan opnieuw.':
    'ستاسو په پلان کې څه نوي یا بدل شوي دي. ویې لولئ. موافق یاست؟ نو بیا یې تایید کړئ.',
  'Lees uw plan. Begrijpt u iets niet, of klopt iets niet? Bel dan uw begeleider. Bevestig alleen als u akkoord bent.':
    'خپل پلان ولولئ. په څه نه پوهېږئ، یا څه سم نه دي؟ نو خپل لارښود ته زنګ ووهئ. یوازې هغه وخت یې تایید کړئ چې موافق یاست.',
  'Kenmerk van dit plan: {0}': 'د دې پلان نښه: {0}',
  'Wat er al getekend is': 'څه چې لا دمخه لاسلیک شوي',
  'De afspraken van {0}, op {1}, op papier.': 'د {0} هوکړې، په {1}، پر کاغذ.',
  'De afspraken van {0}, op {1}, op deze pagina.': 'د {0} هوکړې، په {1}، پر دې پاڼه.',
  '{0} tekende voor u.': '{0} ستاسو پر ځای لاسلیک وکړ.',
  'Kenmerk {0}.': 'نښه {0}.',
  'Kenmerk {0}, en van dit deel alleen {1}.': 'نښه {0}، او یوازې د دې برخې {1}.',
  'Daarna veranderde er iets.': 'له هغه وروسته څه بدل شول.',
  'een organisatie': 'یوه اداره',
  'Voorstellen over uw plan': 'ستاسو د پلان په اړه وړاندیزونه',
  'Een organisatie stelt iets voor, een andere beslist. Verandert uw plan daardoor, dan vragen we opnieuw of u akkoord gaat.':
    'یوه اداره څه وړاندیز کوي، بله پرېکړه کوي. که ستاسو پلان پرې بدل شي، بیا درڅخه پوښتو چې موافق یاست که نه.',
  'Beantwoorde voorstellen ({0})': 'ځواب شوي وړاندیزونه ({0})',
  'Over: {0}': 'موضوع: {0}',
  'Waarom: {0}': 'ولې: {0}',
  'Antwoord: {0}': 'ځواب: {0}',
  'Van {0} aan {1}, op {2}': 'له {0} څخه {1} ته، په {2}',
  ', beantwoord op {0}': '، ځواب شوی په {0}',
  'vanaf {0} tegen {1}': 'له {0} تر {1} پورې',
  'Ik wil dit bereiken tegen {0}.': 'غواړم تر {0} پورې دې ته ورسېږم.',
  '{0} (klaar)': '{0} (بشپړ شو)',
  'Dit doel is nieuw of veranderd.': 'دا موخه نوې ده یا بدله شوې.',
  'Nieuw of veranderd.': 'نوی یا بدل شوی.',
};
