/** What the person reads about who looked, and about the own questions, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const lookedWords: Words = {
  'Elke keer dat iemand anders uw gegevens zag, staat hier. In totaal {0} keer.': {
    fr: 'Chaque fois que quelqu’un d’autre a vu vos données est notée ici. En tout {0} fois.',
    en: 'Every time someone else saw your data is listed here. {0} times in all.',
  },
  'Toon ook wanneer u zelf keek': {
    fr: 'Afficher aussi quand vous avez regardé vous-même',
    en: 'Show also when you looked yourself',
  },
  'Toon alleen de anderen': { fr: 'Afficher seulement les autres', en: 'Show only the others' },
  'Elke keer dat iemand uw gegevens zag, staat hier. In totaal {0} keer, u zelf meegeteld.': {
    fr: 'Chaque fois que quelqu’un a vu vos données est notée ici. Au total {0} fois, vous compris.',
    en: 'Every time someone saw your data is listed here. {0} times in all, yourself included.',
  },
  'De nieuwste eerst': { fr: 'Les plus récentes d’abord', en: 'The newest first' },
  'Nog niemand keek.': { fr: 'Personne n’a encore regardé.', en: 'Nobody has looked yet.' },
  'Verder terug staat er niets.': {
    fr: 'Il n’y a rien de plus ancien.',
    en: 'There is nothing further back.',
  },
  'Toon meer': { fr: 'Afficher plus', en: 'Show more' },
  'Klopt er iets niet?': { fr: 'Quelque chose n’est pas correct ?', en: 'Is something not right?' },
  'U ziet geen namen van medewerkers. Denkt u dat iemand keek zonder goede reden? Stel dan een vraag: de organisatie moet u antwoorden.':
    {
      fr: 'Vous ne voyez pas de noms de collaborateurs. Vous pensez que quelqu’un a regardé sans bonne raison ? Posez une question : l’organisation doit vous répondre.',
      en: 'You see no names of staff. Do you think that someone looked without a good reason? Then ask a question: the organisation must answer you.',
    },
  'Stel een vraag of maak bezwaar': { fr: 'Poser une question ou s’opposer', en: 'Ask a question or object' },
  'tussen {0} en {1}': { fr: 'entre {0} et {1}', en: 'between {0} and {1}' },
  '{0} keer.': { fr: '{0} fois.', en: '{0} times.' },
  'Wat was te zien, en waarom?': {
    fr: 'Qu’a-t-on pu voir, et pourquoi ?',
    en: 'What could be seen, and why?',
  },
  'Een organisatie': { fr: 'Une organisation', en: 'An organisation' },
  '{0} die u ook begeleiden': { fr: '{0} qui vous accompagnent aussi', en: '{0} that guide you too' },
  'Alleen als zij daarover een overeenkomst hebben.': {
    fr: 'Seulement s’ils ont une convention à ce sujet.',
    en: 'Only if they have an agreement about it.',
  },
  'Aan {0}: {1}. Waarvoor: {2}.': {
    fr: 'À {0} : {1}. But : {2}.',
    en: 'To {0}: {1}. What for: {2}.',
  },
  'U keek zelf op uw eigen pagina.': {
    fr: 'Vous avez regardé votre propre page.',
    en: 'You looked at your own page.',
  },
  'Een programma van {0} verwerkte uw gegevens.': {
    fr: 'Un programme de {0} a traité vos données.',
    en: 'A programme of {0} processed your data.',
  },
  'Iemand van {0}': { fr: 'Quelqu’un de chez {0}', en: 'Someone of {0}' },
  'Iemand van {0} ({1})': { fr: 'Quelqu’un de chez {0} ({1})', en: 'Someone of {0} ({1})' },
  '{0} keek na wie uw gegevens zag.': {
    fr: '{0} a vérifié qui a vu vos données.',
    en: '{0} checked who saw your data.',
  },
  '{0} zocht u op met uw rijksregisternummer.': {
    fr: '{0} vous a cherché avec votre numéro de registre national.',
    en: '{0} looked you up with your national register number.',
  },
  '{0} opende uitzonderlijk uw dossier, terwijl die organisatie u niet begeleidt.': {
    fr: '{0} a ouvert exceptionnellement votre dossier, alors que cette organisation ne vous accompagne pas.',
    en: '{0} opened your file exceptionally, while that organisation does not guide you.',
  },
  '{0} zag uw naam in een lijst.': {
    fr: '{0} a vu votre nom dans une liste.',
    en: '{0} saw your name in a list.',
  },
  '{0} keek in uw dossier.': { fr: '{0} a regardé votre dossier.', en: '{0} looked at your file.' },
  'stroom {0} ({1})': { fr: 'flux {0} ({1})', en: 'flow {0} ({1})' },
  'Gezien: {0}.': { fr: 'Vu : {0}.', en: 'Seen: {0}.' },
  'Waarvoor: {0}.': { fr: 'But : {0}.', en: 'What for: {0}.' },
  'Waarvoor: {0}, {1}.': { fr: 'But : {0}, {1}.', en: 'What for: {0}, {1}.' },
  'Dit waren gegevens van die organisatie zelf.': {
    fr: 'C’étaient des données de cette organisation elle-même.',
    en: 'These were data of that organisation itself.',
  },
  'Ook gegevens van {0}, door {1}.': {
    fr: 'Aussi des données de {0}, par {1}.',
    en: 'Also data of {0}, by {1}.',
  },
  'Kies aan wie u dit vraagt.': { fr: 'Choisissez à qui vous le demandez.', en: 'Choose whom you ask.' },
  'Schrijf wat u wilt vragen.': {
    fr: 'Écrivez ce que vous voulez demander.',
    en: 'Write what you want to ask.',
  },
  'Kies wat u wilt doen.': { fr: 'Choisissez ce que vous voulez faire.', en: 'Choose what you want to do.' },
  'U hebt al 20 vragen die op antwoord wachten. Wacht op een antwoord.': {
    fr: 'Vous avez déjà 20 questions qui attendent une réponse. Attendez une réponse.',
    en: 'You already have 20 questions that wait for an answer. Please wait for an answer.',
  },
  '{0} aan {1}': { fr: '{0} à {1}', en: '{0} to {1}' },
  '{0} Niemand mag u daarvoor straffen.': {
    fr: '{0} Personne ne peut vous punir pour cela.',
    en: '{0} Nobody may punish you for it.',
  },
  'Bezwaar maken raakt niet aan uw leefloon of uw uitkering.': {
    fr: 'S’opposer ne touche pas à votre revenu d’intégration ni à votre allocation.',
    en: 'Objecting does not affect your leefloon or your benefit.',
  },
  'Iets nieuws vragen': { fr: 'Demander quelque chose de nouveau', en: 'Ask something new' },
  'antwoord voor {0}': { fr: 'réponse avant le {0}', en: 'answer before {0}' },
  'beantwoord op {0}': { fr: 'répondu le {0}', en: 'answered on {0}' },
  'U schreef op {0}:': { fr: 'Vous avez écrit le {0} :', en: 'You wrote on {0}:' },
  'Het antwoord:': { fr: 'La réponse :', en: 'The answer:' },
  'Schrijf het in uw eigen woorden': {
    fr: 'Écrivez-le avec vos propres mots',
    en: 'Write it in your own words',
  },
  Verstuur: { fr: 'Envoyer', en: 'Send' },
  Vraag: { fr: 'Question', en: 'Question' },
  'Ik heb een vraag': { fr: 'J’ai une question', en: 'I have a question' },
  'Bijvoorbeeld: waarom keek iemand naar mijn gegevens?': {
    fr: 'Par exemple : pourquoi quelqu’un a-t-il regardé mes données ?',
    en: 'For example: why did someone look at my data?',
  },
  Verbetering: { fr: 'Correction', en: 'Correction' },
  'Er klopt iets niet': { fr: 'Quelque chose n’est pas correct', en: 'Something is not right' },
  'Zeg wat fout is en wat het moet zijn.': {
    fr: 'Dites ce qui est faux et ce que cela doit être.',
    en: 'Say what is wrong and what it should be.',
  },
  Bezwaar: { fr: 'Opposition', en: 'Objection' },
  'Ik wil niet dat dit gedeeld wordt': {
    fr: 'Je ne veux pas que ceci soit partagé',
    en: 'I do not want this to be shared',
  },
  'Zeg wat u niet wilt en waarom. Bezwaar maken verandert niets aan uw leefloon.': {
    fr: 'Dites ce que vous ne voulez pas et pourquoi. S’opposer ne change rien à votre revenu d’intégration.',
    en: 'Say what you do not want and why. Objecting changes nothing about your leefloon.',
  },
  'Kies waarover uw bezwaar gaat. Wat u schreef, staat er nog.': {
    fr: 'Choisissez sur quoi porte votre opposition. Ce que vous avez écrit est encore là.',
    en: 'Choose what you object to. What you wrote is still there.',
  },
  'Vraag wat een organisatie over u weet, laat iets verbeteren, of zeg dat u iets niet wilt. U krijgt hier antwoord.':
    {
      fr: 'Demandez ce qu’une organisation sait de vous, faites corriger quelque chose, ou dites que vous ne voulez pas quelque chose. Vous recevez la réponse ici.',
      en: 'Ask what an organisation knows about you, have something corrected, or say that you do not want something. You get the answer here.',
    },
  'Wanneer krijgt u antwoord?': { fr: 'Quand recevez-vous une réponse ?', en: 'When do you get an answer?' },
  'Binnen een maand. Voor uw gegevens, een verbetering of een bezwaar staat dat in de wet (AVG, artikel 12.3). Een gewone vraag moet een OCMW binnen 45 dagen beantwoorden (Handvest van de sociaal verzekerde, artikel 3): wij vragen het binnen een maand.':
    {
      fr: 'Dans le mois. Pour vos données, une correction ou une opposition, c’est dans la loi (RGPD, article 12.3). À une question ordinaire, un CPAS doit répondre dans les 45 jours (Charte de l’assuré social, article 3) : nous le demandons dans le mois.',
      en: 'Within a month. For your data, a correction or an objection the law says so (GDPR, article 12.3). A plain question must be answered by an OCMW within 45 days (Charter of the socially insured, article 3): we ask for it within a month.',
    },
  'Is het te laat? Dan leest de functionaris voor gegevensbescherming van die organisatie uw vraag. U kunt ook klagen bij de toezichthouder.':
    {
      fr: 'C’est en retard ? Alors le délégué à la protection des données de cette organisation lit votre question. Vous pouvez aussi vous plaindre auprès de l’autorité de contrôle.',
      en: 'Is it late? Then the data protection officer of that organisation reads your question. You can also complain to the supervisor.',
    },
  'Zo dient u een klacht in': { fr: 'Comment introduire une plainte', en: 'How to make a complaint' },
  'te laat: antwoord was voor {0}': {
    fr: 'en retard : la réponse était pour le {0}',
    en: 'late: the answer was due on {0}',
  },
  'Over: {0}.': { fr: 'Sur : {0}.', en: 'About: {0}.' },
  'Wie u begeleidt, leest uw vraag en antwoordt.': {
    fr: 'La personne qui vous accompagne lit votre question et répond.',
    en: 'Whoever guides you reads your question and answers.',
  },
  'De functionaris voor gegevensbescherming leest dit en antwoordt.': {
    fr: 'Le délégué à la protection des données lit ceci et répond.',
    en: 'The data protection officer reads this and answers.',
  },
  'Kies een onderwerp': { fr: 'Choisissez un sujet', en: 'Choose a subject' },
  'mijn plan': { fr: 'mon plan', en: 'my plan' },
  'wie mij helpt': { fr: 'qui m’aide', en: 'who helps me' },
  'wat gedeeld wordt': { fr: 'ce qui est partagé', en: 'what is shared' },
  'wie naar mijn gegevens keek': { fr: 'qui a regardé mes données', en: 'who looked at my data' },
  'wat over mij bekend is': { fr: 'ce que l’on sait de moi', en: 'what is known about me' },
};
