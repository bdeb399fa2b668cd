/** What lists of people to reach say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const outreachWords: Words = {
  'Zoek deze persoon op, met een reden': {
    fr: 'Cherchez cette personne, avec un motif',
    en: 'Search this person, with a reason',
  },
  'Op deze lijst sinds {0}.': { fr: 'Sur cette liste depuis le {0}.', en: 'On this list since {0}.' },
  'Wat u probeerde': { fr: 'Ce que vous avez essayé', en: 'What you tried' },
  'Nog niemand probeerde deze persoon te bereiken.': {
    fr: 'Personne n’a encore essayé de joindre cette personne.',
    en: 'Nobody has tried to reach this person yet.',
  },
  Pogingen: { fr: 'Tentatives', en: 'Attempts' },
  'Nieuwe poging': { fr: 'Nouvelle tentative', en: 'New attempt' },
  'Hoe eindigde het?': { fr: 'Comment cela s’est-il terminé ?', en: 'How did it end?' },
  Uitkomst: { fr: 'Résultat', en: 'Outcome' },
  Toelichting: { fr: 'Explication', en: 'Explanation' },
  'Sluit af': { fr: 'Clôturer', en: 'Close' },
  'Voeg hoogstens {0} nummers tegelijk toe.': {
    fr: 'Ajoutez au maximum {0} numéros à la fois.',
    en: 'Add at most {0} numbers at a time.',
  },
  'Regel {0}: {1}': { fr: 'Ligne {0} : {1}', en: 'Line {0}: {1}' },
  'nog te bereiken': { fr: 'encore à joindre', en: 'still to reach' },
  'Staat op de lijst “{0}”. {1} Bron: uw eigen pogingen.': {
    fr: 'Figure sur la liste « {0} ». {1} Source : vos propres tentatives.',
    en: 'Is on the list “{0}”. {1} Source: your own attempts.',
  },
  'Deze persoon blijft op de lijst staan zonder dat iemand belt.': {
    fr: 'Cette personne reste sur la liste sans que personne n’appelle.',
    en: 'This person stays on the list without anyone calling.',
  },
  '{0} pogingen en geen antwoord. Lijst “{1}”. {2}': {
    fr: '{0} tentatives et pas de réponse. Liste « {1} ». {2}',
    en: '{0} attempts and no answer. List “{1}”. {2}',
  },
  'Beslis wat volgt': { fr: 'Décider de la suite', en: 'Decide what follows' },
  'Deze persoon blijft op de lijst zonder opvolging.': {
    fr: 'Cette personne reste sur la liste sans suivi.',
    en: 'This person stays on the list without follow-up.',
  },
  'Toegevoegd op {0}, nog niemand probeerde het.': {
    fr: 'Ajouté le {0}, personne n’a encore essayé.',
    en: 'Added on {0}, nobody has tried yet.',
  },
  'De laatste poging was op {0}.': {
    fr: 'La dernière tentative date du {0}.',
    en: 'The last attempt was on {0}.',
  },
  'Dit is al afgesloten. Kijk na hoe het eindigde.': {
    fr: 'C’est déjà clôturé. Voyez comment cela s’est terminé.',
    en: 'This is closed already. Check how it ended.',
  },
  'Geef de lijst een naam.': { fr: 'Donnez un nom à la liste.', en: 'Give the list a name.' },
  'Kies over wie de lijst gaat.': {
    fr: 'Choisissez de qui parle la liste.',
    en: 'Choose whom the list is about.',
  },
  'Er is al een lijst met deze naam.': {
    fr: 'Il y a déjà une liste avec ce nom.',
    en: 'There is already a list with this name.',
  },
  'Uw organisatie begeleidt niemand met een van deze nummers.': {
    fr: 'Votre organisation n’accompagne personne avec un de ces numéros.',
    en: 'Your organisation guides nobody with one of these numbers.',
  },
  'Kies hoe u het probeerde.': { fr: 'Choisissez comment vous avez essayé.', en: 'Choose how you tried.' },
  'Kies hoe het eindigde.': {
    fr: 'Choisissez comment cela s’est terminé.',
    en: 'Choose how it ended.',
  },
  'Noteer eerst minstens één poging.': {
    fr: 'Notez d’abord au moins une tentative.',
    en: 'First note at least one attempt.',
  },
  'Wie uw organisatie kent en nog niet bereikt. Ieder op een lijst eindigt met een opvolging.': {
    fr: 'Ceux que votre organisation connaît et n’a pas encore joints. Chaque personne sur une liste finit par un suivi.',
    en: 'People whom your organisation knows and has not reached yet. Everyone on a list ends with a follow-up.',
  },
  Lijsten: { fr: 'Listes', en: 'Lists' },
  'Op welke lijst?': { fr: 'Sur quelle liste ?', en: 'On which list?' },
  'Er is nog geen lijst.': { fr: 'Il n’y a pas encore de liste.', en: 'There is no list yet.' },
  'Maak er een. Voeg daarna mensen toe.': {
    fr: 'Créez-en une. Ajoutez ensuite des personnes.',
    en: 'Make one. Then add people.',
  },
  'Lijsten van uw organisatie': { fr: 'Listes de votre organisation', en: 'Lists of your organisation' },
  'Nog te bereiken': { fr: 'Encore à joindre', en: 'Still to reach' },
  Samen: { fr: 'Total', en: 'Total' },
  'Zet op deze lijst': { fr: 'Mettre sur cette liste', en: 'Put on this list' },
  'Nieuwe lijst': { fr: 'Nouvelle liste', en: 'New list' },
  'Over wie gaat de lijst?': { fr: 'De qui parle la liste ?', en: 'Whom is the list about?' },
  'Maak de lijst': { fr: 'Créer la liste', en: 'Make the list' },
  'Iedereen is opgevolgd.': { fr: 'Tout le monde a eu un suivi.', en: 'Everyone has been followed up.' },
  'Nog {0} te bereiken.': { fr: 'Encore {0} à joindre.', en: '{0} still to reach.' },
  'Wie staat erop': { fr: 'Qui figure dessus', en: 'Who is on it' },
  'U ziet nog niemand op deze lijst.': {
    fr: 'Vous ne voyez encore personne sur cette liste.',
    en: 'You see nobody on this list yet.',
  },
  'Voeg mensen toe met hun rijksregisternummer, of kies “Zet op een lijst” bij de opvolging van een dossier.':
    {
      fr: 'Ajoutez des personnes avec leur numéro de registre national, ou choisissez « Mettre sur une liste » dans le suivi d’un dossier.',
      en: 'Add people with their national register number, or choose “Put on a list” in the follow-up of a file.',
    },
  'Mensen op deze lijst': { fr: 'Personnes sur cette liste', en: 'People on this list' },
  'Laatste poging': { fr: 'Dernière tentative', en: 'Last attempt' },
  'Mensen toevoegen': { fr: 'Ajouter des personnes', en: 'Add people' },
  Rijksregisternummers: { fr: 'Numéros de registre national', en: 'National register numbers' },
  'Een nummer per regel. Alleen mensen die uw organisatie begeleidt en die u mag openen.': {
    fr: 'Un numéro par ligne. Seulement des personnes que votre organisation accompagne et que vous pouvez ouvrir.',
    en: 'One number on each line. Only people whom your organisation guides and whom you may open.',
  },
  'bereikt, nog niet afgesloten': { fr: 'joint, pas encore clôturé', en: 'reached, not closed yet' },
  'nog te proberen': { fr: 'encore à essayer', en: 'still to try' },
  '{0} keer geprobeerd': { fr: 'essayé {0} fois', en: 'tried {0} times' },
  'Jongeren die niet werken en niet leren': {
    fr: 'Jeunes qui ne travaillent pas et n’étudient pas',
    en: 'Young people who neither work nor learn',
  },
  'Mensen die geen werk zoeken': {
    fr: 'Personnes qui ne cherchent pas de travail',
    en: 'People who are not looking for work',
  },
  Andere: { fr: 'Autres', en: 'Others' },
  'sms of e-mail': { fr: 'SMS ou e-mail', en: 'text message or e-mail' },
  brief: { fr: 'lettre', en: 'letter' },
  'Wij begeleiden deze persoon nu': {
    fr: 'Nous accompagnons maintenant cette personne',
    en: 'We guide this person now',
  },
  Doorverwezen: { fr: 'Orienté ailleurs', en: 'Referred elsewhere' },
  'In opleiding of op school': { fr: 'En formation ou à l’école', en: 'In training or at school' },
  'Wil geen hulp': { fr: 'Ne veut pas d’aide', en: 'Does not want help' },
  Verhuisd: { fr: 'A déménagé', en: 'Moved' },
  'Iets anders': { fr: 'Autre chose', en: 'Something else' },
};
