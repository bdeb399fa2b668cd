/** What the page of a pathway, its signals and its timeline say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const pathwayWords: Words = {
  'Wie doet wat': { fr: 'Qui fait quoi', en: 'Who does what' },
  'Wat u van dit traject niet ziet': {
    fr: 'Ce que vous ne voyez pas de ce parcours',
    en: 'What you do not see of this pathway',
  },
  'Stand van {0}.': { fr: 'Situation au {0}.', en: 'As of {0}.' },
  'niemand volgt op': { fr: 'personne ne suit', en: 'nobody follows up' },
  'Fase “{0}” sinds {1}: niemand volgt ze op.': {
    fr: 'Phase « {0} » depuis le {1} : personne ne la suit.',
    en: 'Phase “{0}” since {1}: nobody follows it up.',
  },
  'Neem deze fase op': { fr: 'Prendre cette phase en charge', en: 'Take this phase up' },
  'Het traject staat stil en niemand merkt het.': {
    fr: 'Le parcours est à l’arrêt et personne ne le remarque.',
    en: 'The pathway stands still and nobody notices.',
  },
  'staat stil': { fr: 'à l’arrêt', en: 'stands still' },
  'Schrijf de volgende stap': { fr: 'Écrire l’étape suivante', en: 'Write the next step' },
  'De persoon hoort niets en haakt misschien af.': {
    fr: 'La personne n’a pas de nouvelles et décroche peut-être.',
    en: 'The person hears nothing and may drop out.',
  },
  'voorstel over de regie': { fr: 'proposition de pilotage', en: 'proposal about the lead' },
  '{0} stelt voor dat {1} de regie heeft: {2} Antwoord tegen {3}.': {
    fr: '{0} propose que {1} pilote : {2} Répondez pour le {3}.',
    en: '{0} proposes that {1} has the lead: {2} Answer by {3}.',
  },
  'De regie blijft waar ze is, en de ander mag zonder uw antwoord verder.': {
    fr: 'Le pilotage reste où il est, et l’autre peut continuer sans votre réponse.',
    en: 'The lead stays where it is, and the other may go on without your answer.',
  },
  '{0} antwoordde niet tegen {1} op uw voorstel dat {2} de regie heeft.': {
    fr: '{0} n’a pas répondu pour le {1} à votre proposition que {2} pilote.',
    en: '{0} did not answer by {1} to your proposal that {2} has the lead.',
  },
  'Vraag opnieuw of beslis': { fr: 'Demander à nouveau ou décider', en: 'Ask again or decide' },
  'Niemand weet wie de regie heeft.': {
    fr: 'Personne ne sait qui pilote.',
    en: 'Nobody knows who has the lead.',
  },
  'vraag om vrijgave': { fr: 'demande de libération', en: 'release request' },
  '{0} kan niet verder: {1}. Antwoord tegen {2}.': {
    fr: '{0} ne peut pas continuer : {1}. Répondez pour le {2}.',
    en: '{0} cannot go on: {1}. Answer by {2}.',
  },
  'De stap van de ander blijft vastzitten.': {
    fr: 'L’étape de l’autre reste bloquée.',
    en: 'The other’s step stays blocked.',
  },
  '{0} antwoordde niet tegen {1} op uw vraag om vrijgave: {2}': {
    fr: '{0} n’a pas répondu pour le {1} à votre demande de libération : {2}',
    en: '{0} did not answer by {1} to your release request: {2}',
  },
  'Vraag opnieuw of ga verder': { fr: 'Demander à nouveau ou continuer', en: 'Ask again or go on' },
  'De stap blijft vastzitten.': { fr: 'L’étape reste bloquée.', en: 'The step stays blocked.' },
  'niet vrijgegeven': { fr: 'non libéré', en: 'not released' },
  '{0} geeft niet vrij. Uw stap wacht: {1}': {
    fr: '{0} ne libère pas. Votre étape attend : {1}',
    en: '{0} does not release. Your step waits: {1}',
  },
  'Kies een andere weg': { fr: 'Choisir une autre voie', en: 'Choose another way' },
  'Fase “{0}”: al vier weken geen volgende stap.': {
    fr: 'Phase « {0} » : pas d’étape suivante depuis quatre semaines.',
    en: 'Phase “{0}”: no next step for four weeks.',
  },
  '“{0}” moest gebeuren tegen {1}.': {
    fr: '« {0} » devait se faire pour le {1}.',
    en: '“{0}” should have been done by {1}.',
  },
  'de afgesproken dag': { fr: 'le jour convenu', en: 'the agreed day' },
  'u houdt iets vast': { fr: 'vous retenez quelque chose', en: 'you hold something' },
  Tijdlijn: { fr: 'Ligne du temps', en: 'Timeline' },
  'Er is nog niets om te tonen.': {
    fr: 'Il n’y a encore rien à montrer.',
    en: 'There is nothing to show yet.',
  },
  'Hier komen de fasen, de regie, het inkomen, het werk en de maatregelen onder elkaar.': {
    fr: 'Vous verrez ici les phases, le pilotage, le revenu, le travail et les mesures, l’un sous l’autre.',
    en: 'The phases, the lead, the income, the work and the measures come here, one under the other.',
  },
  'Tijdlijn van {0} tot {1}. De lijst eronder zegt hetzelfde in woorden.': {
    fr: 'Ligne du temps du {0} au {1}. La liste en dessous dit la même chose en mots.',
    en: 'Timeline from {0} to {1}. The list below says the same in words.',
  },
  'De cijfers verwijzen naar de lijst. De stippellijn is vandaag. De rand zegt wie het opschreef: vol voor uw organisatie, dubbel voor VDAB, gestippeld voor anderen.':
    {
      fr: 'Les chiffres renvoient à la liste. La ligne pointillée est aujourd’hui. Le bord dit qui l’a noté : plein pour votre organisation, double pour le VDAB, pointillé pour les autres.',
      en: 'The numbers refer to the list. The dotted line is today. The edge says who wrote it down: solid for your organisation, double for VDAB, dotted for others.',
    },
  'Wat vroeger gebeurde, het nieuwste eerst': {
    fr: 'Ce qui s’est passé plus tôt, le plus récent d’abord',
    en: 'What happened before, the newest first',
  },
  'Wat gebeurde en wat gepland is, het nieuwste eerst': {
    fr: 'Ce qui s’est passé et ce qui est prévu, le plus récent d’abord',
    en: 'What happened and what is planned, the newest first',
  },
  'Lees de stroom': { fr: 'Lire le flux', en: 'Read the flow' },
  'sinds {0}': { fr: 'depuis le {0}', en: 'since {0}' },
  '{0} tot {1}': { fr: 'du {0} au {1}', en: '{0} to {1}' },
  'van {0} tot {1}': { fr: 'du {0} au {1}', en: 'from {0} to {1}' },
  'Contact: {0}': { fr: 'Contact : {0}', en: 'Contact: {0}' },
  '{0} aan {1}: {2}': { fr: '{0} à {1} : {2}', en: '{0} to {1}: {2}' },
  'u samen': { fr: 'vous ensemble', en: 'you together' },
  'Er was een warme overdracht. Klopt uw volgende stap nog? {0}': {
    fr: 'Il y a eu un transfert accompagné. Votre prochaine étape est-elle encore juste ? {0}',
    en: 'There was a warm hand-over. Is your next step still right? {0}',
  },
  'Er loopt een warme overdracht. {0}': {
    fr: 'Un transfert accompagné est en cours. {0}',
    en: 'A warm hand-over is under way. {0}',
  },
  'Er wordt voorgesteld dat u de regie neemt. Antwoord tegen {0}.': {
    fr: 'Il est proposé que vous preniez le pilotage. Répondez pour le {0}.',
    en: 'It is proposed that you take the lead. Answer by {0}.',
  },
  'Er wordt voorgesteld dat {0} de regie neemt. Antwoord tegen {1}.': {
    fr: 'Il est proposé que {0} prenne le pilotage. Répondez pour le {1}.',
    en: 'It is proposed that {0} takes the lead. Answer by {1}.',
  },
  'Antwoord op het voorstel': { fr: 'Répondre à la proposition', en: 'Answer the proposal' },
  '{0} antwoordde niet tegen {1} op uw voorstel over de regie.': {
    fr: '{0} n’a pas répondu pour le {1} à votre proposition de pilotage.',
    en: '{0} did not answer by {1} to your proposal about the lead.',
  },
  'Kies hoe het verder gaat': { fr: 'Choisir la suite', en: 'Choose how it goes on' },
  'Antwoorden tegen {0} op uw voorstel over de regie.': {
    fr: 'Répondre pour le {0} à votre proposition de pilotage.',
    en: 'Answer your proposal about the lead by {0}.',
  },
  'Niemand schreef al op wie de regie heeft.': {
    fr: 'Personne n’a encore noté qui pilote.',
    en: 'Nobody has written down yet who has the lead.',
  },
  'Iemand vraagt u iets vrij te geven: {0} Antwoord tegen {1}.': {
    fr: 'Quelqu’un vous demande de libérer quelque chose : {0} Répondez pour le {1}.',
    en: 'Someone asks you to release something: {0} Answer by {1}.',
  },
  '{0} geeft niet vrij. Zoek een andere weg.': {
    fr: '{0} ne libère pas. Cherchez une autre voie.',
    en: '{0} does not release. Look for another way.',
  },
  '{0} antwoordde niet tegen {1} op uw vraag om vrijgave.': {
    fr: '{0} n’a pas répondu pour le {1} à votre demande de libération.',
    en: '{0} did not answer by {1} to your release request.',
  },
  'Antwoorden tegen {0} op uw vraag om vrijgave.': {
    fr: 'Répondre pour le {0} à votre demande de libération.',
    en: 'Answer your release request by {0}.',
  },
  'Uw organisatie schreef nog niet op in welke fase deze persoon is.': {
    fr: 'Votre organisation n’a pas encore noté dans quelle phase est cette personne.',
    en: 'Your organisation has not written down yet in which phase this person is.',
  },
  'Niemand volgt deze fase op.': { fr: 'Personne ne suit cette phase.', en: 'Nobody follows this phase up.' },
  'De volgende stap moest gebeuren tegen {0}: {1}': {
    fr: 'L’étape suivante devait se faire pour le {0} : {1}',
    en: 'The next step should have been done by {0}: {1}',
  },
  'Er is al vier weken geen volgende stap.': {
    fr: 'Il n’y a pas d’étape suivante depuis quatre semaines.',
    en: 'There has been no next step for four weeks.',
  },
  'Dit traject is afgesloten.': { fr: 'Ce parcours est clôturé.', en: 'This pathway is closed.' },
  'Heropen het traject': { fr: 'Rouvrir le parcours', en: 'Reopen the pathway' },
  'Er is nog geen volgende stap.': {
    fr: 'Il n’y a pas encore d’étape suivante.',
    en: 'There is no next step yet.',
  },
  '{0} tegen {1}.': { fr: '{0} pour le {1}.', en: '{0} by {1}.' },
  '{0}. {1}: {2}': { fr: '{0}. {1} : {2}', en: '{0}. {1}: {2}' },
};
