/** What the person's own page says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const myWords: Words = {
  'Wat is bekend': { fr: 'Ce qui est connu', en: 'What is known' },
  'Mijn GPMI': { fr: 'Mon PIIS', en: 'My GPMI' },
  'Na de start van werk': { fr: 'Après le début du travail', en: 'After starting work' },
  'Vragen en bezwaar': { fr: 'Questions et opposition', en: 'Questions and objections' },
  'Delen van mijn pagina': { fr: 'Parties de ma page', en: 'Parts of my page' },
  'Mijn weg': { fr: 'Mon parcours', en: 'My way' },
  'Wie weet wat': { fr: 'Qui sait quoi', en: 'Who knows what' },
  'Vragen en hulp': { fr: 'Questions et aide', en: 'Questions and help' },
  'Lees wie u verder begeleidt, en zeg of u akkoord gaat': {
    fr: 'Lisez qui vous accompagne ensuite, et dites si vous êtes d’accord',
    en: 'Read who will guide you from now on, and say whether you agree',
  },
  'Lees uw plan en zeg of u akkoord gaat': {
    fr: 'Lisez votre plan et dites si vous êtes d’accord',
    en: 'Read your plan and say whether you agree',
  },
  'Uw afspraken': { fr: 'Vos rendez-vous', en: 'Your appointments' },
  'bij {0}': { fr: 'chez {0}', en: 'at {0}' },
  'Wie helpt mij': { fr: 'Qui m’aide', en: 'Who helps me' },
  'U koos al 5 mensen. Stop er eerst een.': {
    fr: 'Vous avez déjà choisi 5 personnes. Arrêtez d’abord avec l’une d’elles.',
    en: 'You have already chosen 5 people. Stop with one of them first.',
  },
  'Nu begeleidt geen enkele organisatie u.': {
    fr: 'Pour le moment, aucune organisation ne vous accompagne.',
    en: 'At the moment no organisation guides you.',
  },
  'Vroeger ({0})': { fr: 'Avant ({0})', en: 'Earlier ({0})' },
  'vanaf {0}{1}. Reden: {2}. Opgeschreven op {3}.': {
    fr: 'à partir du {0}{1}. Motif : {2}. Noté le {3}.',
    en: 'from {0}{1}. Reason: {2}. Written down on {3}.',
  },
  'Uitzonderlijk geopend': { fr: 'Ouvert exceptionnellement', en: 'Opened exceptionally' },
  'Iemand opende uw dossier, terwijl die organisatie u niet meer begeleidt. Dat mag alleen bij nood.': {
    fr: 'Quelqu’un a ouvert votre dossier, alors que cette organisation ne vous accompagne plus. Ce n’est permis qu’en cas d’urgence.',
    en: 'Someone opened your file while that organisation no longer guides you. That is allowed only in an emergency.',
  },
  'De functionaris voor gegevensbescherming kijkt na of het nodig was.': {
    fr: 'Le délégué à la protection des données vérifie si c’était nécessaire.',
    en: 'The data protection officer checks whether it was needed.',
  },
  'De functionaris voor gegevensbescherming besloot dat het nodig was.': {
    fr: 'Le délégué à la protection des données a décidé que c’était nécessaire.',
    en: 'The data protection officer decided that it was needed.',
  },
  'De functionaris voor gegevensbescherming besloot dat het niet nodig was.': {
    fr: 'Le délégué à la protection des données a décidé que ce n’était pas nécessaire.',
    en: 'The data protection officer decided that it was not needed.',
  },
  'Geen enkele organisatie schreef iets over u op.': {
    fr: 'Aucune organisation n’a rien noté sur vous.',
    en: 'No organisation wrote anything down about you.',
  },
  '1 gegeven': { fr: '1 donnée', en: '1 fact' },
  '{0} gegevens': { fr: '{0} données', en: '{0} facts' },
  '{0} weet {1} over u{2}': { fr: '{0} connaît {1} sur vous{2}', en: '{0} knows {1} about you{2}' },
  'Het nieuwste is van {0}.': { fr: 'La plus récente date du {0}.', en: 'The newest is of {0}.' },
  ', volgens {0}': { fr: ', selon {0}', en: ', according to {0}' },
  'op {0}{1}': { fr: 'le {0}{1}', en: 'on {0}{1}' },
  'Wat mag gedeeld worden': { fr: 'Ce qui peut être partagé', en: 'What may be shared' },
  'Een organisatie mag iets over u delen als een wet dat zegt, en als de ander u ook begeleidt. Bedragen worden nooit gedeeld.':
    {
      fr: 'Une organisation peut partager quelque chose sur vous si une loi le dit et si l’autre vous accompagne aussi. Les montants ne sont jamais partagés.',
      en: 'An organisation may share something about you if a law says so, and if the other guides you too. Amounts are never shared.',
    },
  'Nu deelt geen enkele organisatie iets over u.': {
    fr: 'Pour le moment, aucune organisation ne partage rien sur vous.',
    en: 'At the moment no organisation shares anything about you.',
  },
  '{0} mag delen, door {1}': { fr: '{0} peut partager, par {1}', en: '{0} may share, by {1}' },
  '1 stroom': { fr: '1 flux', en: '1 flow' },
  '{0} stromen': { fr: '{0} flux', en: '{0} flows' },
  'Welke wet zegt dat?': { fr: 'Quelle loi le dit ?', en: 'Which law says so?' },
  'Lees stroom {0}': { fr: 'Lire le flux {0}', en: 'Read flow {0}' },
  '{0}: elke keer staat er, de nieuwste eerst.': {
    fr: '{0} : chaque fois y figure, la plus récente d’abord.',
    en: '{0}: every time is listed, the newest first.',
  },
  'Lees wie uw gegevens zag': { fr: 'Lire qui a vu vos données', en: 'Read who saw your data' },
  'geen enkele vraag wacht op antwoord.': {
    fr: 'aucune question n’attend de réponse.',
    en: 'no question waits for an answer.',
  },
  '1 vraag wacht op antwoord.': {
    fr: '1 question attend une réponse.',
    en: '1 question waits for an answer.',
  },
  '{0} vragen wachten op antwoord.': {
    fr: '{0} questions attendent une réponse.',
    en: '{0} questions wait for an answer.',
  },
  'Wat hier niet staat': { fr: 'Ce qui ne figure pas ici', en: 'What is not here' },
  'Notities die een begeleider voor zichzelf maakt, staan hier niet. Over gezondheid en wat u wel en niet kan, praat u met uw begeleider. Wilt u dat ook lezen? {0}.':
    {
      fr: 'Les notes qu’un accompagnateur prend pour lui-même ne figurent pas ici. De votre santé et de ce que vous pouvez faire ou non, vous parlez avec votre accompagnateur. Vous voulez aussi lire cela ? {0}.',
      en: 'Notes that a counsellor makes for their own use are not here. About health and what you can and cannot do, you talk with your counsellor. Do you want to read that too? {0}.',
    },
  'Vraag het': { fr: 'Demandez-le', en: 'Ask for it' },
  'Er is hier niets over u bekend.': {
    fr: 'Rien n’est connu ici à votre sujet.',
    en: 'Nothing is known about you here.',
  },
  'Geen enkele organisatie begeleidt u via Werkwinkel. Er zijn dus ook geen gegevens om te delen. Zoekt u werk, of hebt u te weinig geld om van te leven? Ga dan naar het OCMW van uw gemeente of naar VDAB.':
    {
      fr: 'Aucune organisation ne vous accompagne via Werkwinkel. Il n’y a donc pas non plus de données à partager. Vous cherchez du travail, ou vous n’avez pas assez d’argent pour vivre ? Allez au CPAS de votre commune ou au VDAB.',
      en: 'No organisation guides you through Werkwinkel. So there are no data to share either. Are you looking for work, or do you not have enough money to live on? Then go to the OCMW of your municipality or to VDAB.',
    },
  'Een klacht': { fr: 'Une plainte', en: 'A complaint' },
  'Bent u niet tevreden over hoe u geholpen werd? U mag altijd klagen. Dat verandert niets aan uw leefloon of uw uitkering.':
    {
      fr: 'Vous n’êtes pas satisfait de la manière dont on vous a aidé ? Vous pouvez toujours vous plaindre. Cela ne change rien à votre revenu d’intégration ni à votre allocation.',
      en: 'Are you not satisfied with how you were helped? You may always complain. It changes nothing about your living wage or your benefit.',
    },
  'Eerst: zeg het aan de organisatie': {
    fr: 'D’abord : dites-le à l’organisation',
    en: 'First: tell the organisation',
  },
  'Schrijf wat er gebeurde en wat u wilt. De organisatie moet u antwoorden. Iemand mag u helpen om te schrijven.':
    {
      fr: 'Écrivez ce qui s’est passé et ce que vous voulez. L’organisation doit vous répondre. Quelqu’un peut vous aider à écrire.',
      en: 'Write what happened and what you want. The organisation must answer you. Someone may help you to write.',
    },
  'Daarna: de ombudsdienst': { fr: 'Ensuite : le service de médiation', en: 'After that: the ombudsperson' },
  'Krijgt u geen antwoord, of helpt het antwoord niet? De Vlaamse Ombudsdienst bemiddelt gratis tussen u en VDAB of uw gemeente. Sommige steden en OCMW’s hebben een eigen ombudsdienst: vraag ernaar aan het onthaal.':
    {
      fr: 'Vous ne recevez pas de réponse, ou elle n’aide pas ? Le Service de médiation flamand intervient gratuitement entre vous et le VDAB ou votre commune. Certaines villes et certains CPAS ont leur propre médiateur : demandez-le à l’accueil.',
      en: 'Do you get no answer, or does it not help? The Flemish Ombuds Service mediates free of charge between you and VDAB or your municipality. Some cities and OCMWs have their own ombudsperson: ask at the reception.',
    },
  'Gaat het over uw gegevens?': { fr: 'S’agit-il de vos données ?', en: 'Is it about your data?' },
  'De Vlaamse Toezichtcommissie kijkt na of VDAB, gemeenten en OCMW’s uw gegevens goed gebruiken. Een klacht is gratis.':
    {
      fr: 'La Commission de contrôle flamande vérifie si le VDAB, les communes et les CPAS utilisent bien vos données. Une plainte est gratuite.',
      en: 'The Flemish Supervisory Commission checks whether VDAB, municipalities and OCMWs use your data properly. A complaint is free.',
    },
  'Gaat het over een beslissing over uw leefloon?': {
    fr: 'S’agit-il d’une décision sur votre revenu d’intégration ?',
    en: 'Is it about a decision on your living wage?',
  },
  'Dan gaat u naar de arbeidsrechtbank, binnen drie maanden na de brief met de beslissing. Dat is gratis (wet van 26 mei 2002, artikel 47). Een advocaat of een sociale dienst kan u helpen.':
    {
      fr: 'Alors vous allez au tribunal du travail, dans les trois mois après la lettre avec la décision. C’est gratuit (loi du 26 mai 2002, article 47). Un avocat ou un service social peut vous aider.',
      en: 'Then you go to the labour court, within three months of the letter with the decision. It is free (law of 26 May 2002, article 47). A lawyer or a social service can help you.',
    },
  'Wat u doet, wanneer, en wie u helpt. Alleen u ziet deze pagina. U kunt ze afdrukken.': {
    fr: 'Ce que vous faites, quand, et qui vous aide. Vous seul voyez cette page. Vous pouvez l’imprimer.',
    en: 'What you do, when, and who helps you. Only you see this page. You can print it.',
  },
  'Mijn gegevens, wie keek, en mijn vragen': {
    fr: 'Mes données, qui a regardé, et mes questions',
    en: 'My data, who looked, and my questions',
  },
  '{0}: wie wat weet, en wat gedeeld mag worden.': {
    fr: '{0} : qui sait quoi, et ce qui peut être partagé.',
    en: '{0}: who knows what, and what may be shared.',
  },
  'Lees wat over u bekend is': { fr: 'Lire ce que l’on sait de vous', en: 'Read what is known about you' },
  'Mijn gegevens': { fr: 'Mes données', en: 'My data' },
  'Dit weten organisaties over u, en dit mogen ze delen. U kunt deze pagina afdrukken.': {
    fr: 'Voici ce que les organisations savent de vous, et ce qu’elles peuvent partager. Vous pouvez imprimer cette page.',
    en: 'This is what organisations know about you, and what they may share. You can print this page.',
  },
  'Stel een vraag': { fr: 'Posez une question', en: 'Ask a question' },
  'Wat moet ik doen?': { fr: 'Que dois-je faire ?', en: 'What do I have to do?' },
  '{0} gaf antwoord op uw vraag.': {
    fr: '{0} a répondu à votre question.',
    en: '{0} answered your question.',
  },
  'Lees uw GPMI en teken als u akkoord gaat': {
    fr: 'Lisez votre PIIS et signez si vous êtes d’accord',
    en: 'Read your GPMI and sign if you agree',
  },
  'Dit was voor {0}. Lukt het niet? Zeg het aan wie u begeleidt.': {
    fr: 'C’était pour le {0}. Vous n’y arrivez pas ? Dites-le à la personne qui vous accompagne.',
    en: 'This was for {0}. Does it not work out? Tell whoever guides you.',
  },
};
