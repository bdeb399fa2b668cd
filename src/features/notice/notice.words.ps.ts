/** What the person reads of notice, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const noticePs: PersonWords = {
  'Wie deelt welke gegevens over u?': 'څوک ستاسو په اړه کوم معلومات شریکوي؟',
  '{0} geeft gegevens over u aan: {1}. U hebt het recht om dat te weten.':
    '{0} ستاسو په اړه معلومات {1} ته ورکوي. تاسو حق لرئ چې پرې پوه شئ.',
  'Nu wordt er niets gedeeld: dit is niet van kracht.': 'اوس هېڅ نه شریکېږي: دا نافذ نه دی.',
  '1. Waarvoor, en vanuit welke opdracht': '1. د څه لپاره، او د کومې دندې له مخې',
  'Doel: {0}. Gegevens: {1}.': 'موخه: {0}. معلومات: {1}.',
  'Dat hoort bij de wettelijke opdracht van beide: {0}.': 'دا د دواړو د قانوني دندې برخه ده: {0}.',
  '2. Wie dit toelaat': '2. څوک د دې اجازه ورکوي',
  'De wet zelf laat dit toe: {0}.': 'قانون پخپله د دې اجازه ورکوي: {0}.',
  'Dit is toegelaten door: {0}.': 'د دې اجازه ورکړې ده: {0}.',
  '3. Alleen hiervoor': '3. یوازې د همدې لپاره',
  'Wie uw gegevens krijgt, gebruikt ze alleen voor dit doel en geeft ze aan niemand anders door. Bedragen worden nooit gedeeld.':
    'څوک چې ستاسو معلومات ترلاسه کوي، یوازې د همدې موخې لپاره یې کاروي او بل هېچا ته یې نه ورکوي. د پیسو اندازې هېڅکله نه شریکېږي.',
  '4. Hoelang, en wanneer ze vernietigd worden': '4. تر کله، او کله له منځه وړل کېږي',
  'Dit delen loopt sinds {0}, zolang de wet en de afspraak gelden.':
    'دا شریکول له {0} راهیسې روان دي، تر هغو چې قانون او هوکړه نافذ وي.',
  'Dit delen loopt van {0} tot en met {1}.': 'دا شریکول له {0} تر {1} پورې روان دي.',
  'Uw gegevens worden bewaard: {0}. Daarna worden ze vernietigd.':
    'ستاسو معلومات ساتل کېږي: {0}. بیا له منځه وړل کېږي.',
  '5. Uw rechten': '5. ستاسو حقونه',
  'U mag uw gegevens lezen, laten verbeteren, laten wissen, en bezwaar maken. Dat kan op uw eigen pagina in Werkwinkel, of met een brief aan de functionaris voor gegevensbescherming. U krijgt antwoord binnen een maand.':
    'تاسو خپل معلومات لوستلی، سمولی او پاکولی شئ، او اعتراض پرې کولی شئ. دا په Werkwinkel کې پر خپله پاڼه کېږي، یا د معلوماتو د ساتنې مسوول ته په لیک. په یوه میاشت کې ځواب ترلاسه کوئ.',
  'Bezwaar maken raakt niet aan uw leefloon of uw uitkering. Niet tevreden? U kunt gratis klagen bij de Vlaamse Toezichtcommissie.':
    'اعتراض کول ستاسو leefloon یا مرستې ته تاوان نه رسوي. راضي نه یاست؟ Vlaamse Toezichtcommissie ته وړیا شکایت کولی شئ.',
  'Stroom {0}, versie {1}. Zo staat het in het register.': 'بهیر {0}، نسخه {1}. په دفتر کې داسې لیکل شوي.',
};
