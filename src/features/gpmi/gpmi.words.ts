/** What the GPMI says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const gpmiWords: Words = {
  'Handtekening vastleggen': { fr: 'Enregistrer une signature', en: 'Record a signature' },
  'Evaluatie vastleggen': { fr: 'Enregistrer une évaluation', en: 'Record an evaluation' },
  'GPMI verlengen': { fr: 'Prolonger le PIIS', en: 'Extend the GPMI' },
  'GPMI beëindigen': { fr: 'Terminer le PIIS', en: 'End the GPMI' },
  'De persoon tekende op papier': { fr: 'La personne a signé sur papier', en: 'The person signed on paper' },
  'Het OCMW tekende': { fr: 'Le CPAS a signé', en: 'The OCMW signed' },
  'Onder versie {0}.': { fr: 'Sous la version {0}.', en: 'Under version {0}.' },
  'Wat er getekend wordt': { fr: 'Ce qui est signé', en: 'What is signed' },
  'De persoon kan ook zelf tekenen, op de eigen pagina.': {
    fr: 'La personne peut aussi signer elle-même, sur sa propre page.',
    en: 'The person can also sign on their own page.',
  },
  'Naam van wie tekende': { fr: 'Nom de la personne qui a signé', en: 'Name of who signed' },
  'Getekend op': { fr: 'Signé le', en: 'Signed on' },
  'Niets te tekenen': { fr: 'Rien à signer', en: 'Nothing to sign' },
  'De woorden van dit GPMI ziet u nu niet.': {
    fr: 'Vous ne voyez pas maintenant les mots de ce PIIS.',
    en: 'You do not see the words of this GPMI now.',
  },
  'Iedereen tekende deze versie al.': {
    fr: 'Tout le monde a déjà signé cette version.',
    en: 'Everyone has signed this version already.',
  },
  'Terug naar het GPMI': { fr: 'Retour au PIIS', en: 'Back to the GPMI' },
  'U bekeek samen hoe het loopt.': {
    fr: 'Vous avez regardé ensemble comment cela se passe.',
    en: 'You looked together at how it is going.',
  },
  'Bewaar de evaluatie': { fr: 'Enregistrer l’évaluation', en: 'Save the evaluation' },
  'Wanneer bekeek u het samen?': {
    fr: 'Quand l’avez-vous regardé ensemble ?',
    en: 'When did you look at it together?',
  },
  'In een gesprek, samen op één plaats': {
    fr: 'Lors d’un entretien, ensemble au même endroit',
    en: 'In a talk, together in one place',
  },
  'Anders: telefoon, video of bericht': {
    fr: 'Autrement : téléphone, vidéo ou message',
    en: 'Otherwise: telephone, video or message',
  },
  'Hoe loopt het?': { fr: 'Comment cela se passe-t-il ?', en: 'How is it going?' },
  'Wat sprak u af?': { fr: 'Qu’avez-vous convenu ?', en: 'What did you agree?' },
  'Wie het plan mag zien, leest dit. Schrijf geen diagnose of schuld op.': {
    fr: 'Ceux qui peuvent voir le plan lisent ceci. N’écrivez pas de diagnostic ni de dette.',
    en: 'Whoever may see the plan reads this. Do not write down a diagnosis or debt.',
  },
  'Wanneer bekijkt u het opnieuw?': {
    fr: 'Quand le regardez-vous de nouveau ?',
    en: 'When will you look at it again?',
  },
  'De afspraken blijven, het loopt langer.': {
    fr: 'Les accords restent, la durée est plus longue.',
    en: 'The agreements stay, it runs longer.',
  },
  Verleng: { fr: 'Prolonger', en: 'Extend' },
  'Het GPMI loopt nu tot': { fr: 'Le PIIS court maintenant jusqu’au', en: 'The GPMI now runs until' },
  'Alles wat afgesproken en getekend is, blijft te lezen.': {
    fr: 'Tout ce qui est convenu et signé reste lisible.',
    en: 'All that was agreed and signed can still be read.',
  },
  'Beëindig het GPMI': { fr: 'Terminer le PIIS', en: 'End the GPMI' },
  'Het GPMI stopt op': { fr: 'Le PIIS s’arrête le', en: 'The GPMI stops on' },
  Terug: { fr: 'Retour', en: 'Back' },
  'Komt van een ander OCMW': { fr: 'Vient d’un autre CPAS', en: 'Comes from another OCMW' },
  'Bij een verhuis kan het GPMI meekomen.': {
    fr: 'En cas de déménagement, le PIIS peut suivre.',
    en: 'With a move, the GPMI can come along.',
  },
  'Niets gevonden': { fr: 'Rien trouvé', en: 'Nothing found' },
  'Er is hier geen GPMI dat u kunt overnemen.': {
    fr: 'Il n’y a pas ici de PIIS que vous pouvez reprendre.',
    en: 'There is no GPMI here that you can take over.',
  },
  'Stel zelf een GPMI op': { fr: 'Rédiger vous-même un PIIS', en: 'Draw up a GPMI yourself' },
  'U ziet het alleen als een ander OCMW het mag doorgeven, onder een stroom voor een verhuis.': {
    fr: 'Vous le voyez seulement si un autre CPAS peut le transmettre, sous un flux pour un déménagement.',
    en: 'You see it only if another OCMW may pass it on, under a flow for a move.',
  },
  'GPMI van {0}': { fr: 'PIIS de {0}', en: 'GPMI of {0}' },
  'U neemt deze woorden over als eerste versie van uw eigen GPMI. Er blijft bij staan van wie ze komen. De persoon en uw OCMW tekenen opnieuw.':
    {
      fr: 'Vous reprenez ces mots comme première version de votre propre PIIS. Il reste indiqué de qui ils viennent. La personne et votre CPAS signent de nouveau.',
      en: 'You take over these words as the first version of your own GPMI. It keeps saying from whom they come. The person and your OCMW sign again.',
    },
  'Neem over': { fr: 'Reprendre', en: 'Take over' },
  'GPMI na een verhuis': { fr: 'PIIS après un déménagement', en: 'GPMI after a move' },
  'Tekenen voor': { fr: 'Signer avant le', en: 'Sign before' },
  'Samen bekijken voor': { fr: 'Regarder ensemble avant le', en: 'Look at together before' },
  'Loopt tot': { fr: 'Court jusqu’au', en: 'Runs until' },
  'De klok': { fr: 'L’horloge', en: 'The clock' },
  'Waar komen deze termijnen vandaan?': {
    fr: 'D’où viennent ces délais ?',
    en: 'Where do these terms come from?',
  },
  'GPMI te laat': { fr: 'PIIS en retard', en: 'GPMI late' },
  'voorbij de vuistregel': { fr: 'au-delà de la règle pratique', en: 'past the rule of thumb' },
  'zo afgesproken': { fr: 'convenu ainsi', en: 'as agreed' },
  'In een gesprek, de laatste 12 maanden': {
    fr: 'Lors d’un entretien, les 12 derniers mois',
    en: 'In a talk, the last 12 months',
  },
  '{0} van {1}': { fr: '{0} sur {1}', en: '{0} of {1}' },
  'Ja, volgens de regels moet er een GPMI zijn.': {
    fr: 'Oui, selon les règles il faut un PIIS.',
    en: 'Yes, by the rules there has to be a GPMI.',
  },
  'Nee, deze persoon is vrijgesteld. Samen kiezen voor een GPMI mag.': {
    fr: 'Non, cette personne est dispensée. Vous pouvez choisir un PIIS ensemble.',
    en: 'No, this person is exempt. You may choose a GPMI together.',
  },
  'Het hoeft niet, samen kiezen mag.': {
    fr: 'Ce n’est pas obligatoire, vous pouvez le choisir ensemble.',
    en: 'It is not needed, you may choose it together.',
  },
  'Nee, er is geen leefloon.': {
    fr: 'Non, il n’y a pas de revenu d’intégration.',
    en: 'No, there is no leefloon.',
  },
  'Dat is niet na te gaan.': { fr: 'Impossible à vérifier.', en: 'That cannot be determined.' },
  'Moet er een GPMI zijn?': { fr: 'Faut-il un PIIS ?', en: 'Does there have to be a GPMI?' },
  'Vorm: studies.': { fr: 'Forme : études.', en: 'Form: studies.' },
  'Nog te weten:': { fr: 'Encore à savoir :', en: 'Still to know:' },
  'Kijk nog na {0}. Dan hoeft het niet.': {
    fr: 'Vérifiez encore {0}. Dans ce cas, ce n’est pas obligatoire.',
    en: 'Still check {0}. In that case it is not needed.',
  },
  'Op welke regel rust dit?': {
    fr: 'Sur quelle règle cela repose-t-il ?',
    en: 'On which rule does this rest?',
  },
  'De beslissing blijft bij het OCMW.': {
    fr: 'La décision reste au CPAS.',
    en: 'The decision stays with the OCMW.',
  },
  'niet nagegaan': { fr: 'pas vérifié', en: 'not checked' },
  'officiële bron gelezen': { fr: 'source officielle lue', en: 'official source read' },
  'tweede bron gelezen': { fr: 'source secondaire lue', en: 'secondary source read' },
  'GPMI van {0}, {1}': { fr: 'PIIS de {0}, {1}', en: 'GPMI of {0}, {1}' },
  'Druk af of bewaar als XML': { fr: 'Imprimer ou enregistrer en XML', en: 'Print or save as XML' },
  'Toon om af te drukken': { fr: 'Afficher pour imprimer', en: 'Show to print' },
  'Maak een nieuwe versie': { fr: 'Faire une nouvelle version', en: 'Make a new version' },
  'Lees een XML-bestand in': { fr: 'Lire un fichier XML', en: 'Read in an XML file' },
  'Handtekeningen onder versie {0}': {
    fr: 'Signatures sous la version {0}',
    en: 'Signatures under version {0}',
  },
  'Leefloon toegekend': { fr: 'Revenu d’intégration accordé', en: 'Leefloon granted' },
  Vorm: { fr: 'Forme', en: 'Form' },
  'zonder einddatum': { fr: 'sans date de fin', en: 'without end date' },
  'Verlengd op {0}': { fr: 'Prolongé le {0}', en: 'Extended on {0}' },
  'tot {0}: {1}': { fr: 'jusqu’au {0} : {1}', en: 'until {0}: {1}' },
  Beëindigd: { fr: 'Terminé', en: 'Ended' },
  'De woorden komen van het vorige OCMW. Er is nu geen stroom van kracht die ze bij u laat komen. U kunt een nieuwe versie maken zodra de stroom er weer is, of dit GPMI beëindigen.':
    {
      fr: 'Les mots viennent du CPAS précédent. Aucun flux en vigueur ne vous les transmet maintenant. Vous pouvez faire une nouvelle version dès que le flux est rétabli, ou terminer ce PIIS.',
      en: 'The words come from the previous OCMW. No flow in force lets them reach you now. You can make a new version as soon as the flow is back, or end this GPMI.',
    },
  'een ander OCMW': { fr: 'un autre CPAS', en: 'another OCMW' },
  'Overgenomen van {0}, onder de stroom voor een verhuis.': {
    fr: 'Repris de {0}, sous le flux pour un déménagement.',
    en: 'Taken over from {0}, under the flow for a move.',
  },
  'Kenmerk van het document: {0}. Wie tekent, tekent voor deze woorden.': {
    fr: 'Empreinte du document : {0}. Qui signe, signe pour ces mots.',
    en: 'Mark of the document: {0}. Whoever signs, signs for these words.',
  },
  'De woorden passen niet meer bij hun kenmerk. Vraag uw beheerder om dit na te gaan.': {
    fr: 'Les mots ne correspondent plus à leur empreinte. Demandez à votre gestionnaire de le vérifier.',
    en: 'The words no longer match their mark. Ask your administrator to look into it.',
  },
  'Samen bekeken': { fr: 'Regardé ensemble', en: 'Looked at together' },
  'in een gesprek': { fr: 'lors d’un entretien', en: 'in a talk' },
  'niet in een gesprek': { fr: 'pas lors d’un entretien', en: 'not in a talk' },
  'Opnieuw op {0}.': { fr: 'De nouveau le {0}.', en: 'Again on {0}.' },
  'Alle versies': { fr: 'Toutes les versions', en: 'All versions' },
  'Versie {0}, {1}': { fr: 'Version {0}, {1}', en: 'Version {0}, {1}' },
  'Vergelijk versie {0} en {1}': {
    fr: 'Comparer les versions {0} et {1}',
    en: 'Compare versions {0} and {1}',
  },
  'Geïndividualiseerd project voor maatschappelijke integratie (GPMI)': {
    fr: 'Projet individualisé d’intégration sociale (PIIS)',
    en: 'Individualised project for social integration (GPMI)',
  },
  'Versie {0} van {1}': { fr: 'Version {0} du {1}', en: 'Version {0} of {1}' },
  'Bewaar als XML': { fr: 'Enregistrer en XML', en: 'Save as XML' },
  'Het OCMW': { fr: 'Le CPAS', en: 'The OCMW' },
  'De afspraken': { fr: 'Les accords', en: 'The agreements' },
  Begint: { fr: 'Commence le', en: 'Begins' },
  Handtekeningen: { fr: 'Signatures', en: 'Signatures' },
  'Beiden lazen deze tekst en zijn het ermee eens. Beiden kunnen vragen om iets te veranderen.': {
    fr: 'Les deux ont lu ce texte et sont d’accord. Les deux peuvent demander de changer quelque chose.',
    en: 'Both read this text and agree with it. Both can ask to change something.',
  },
  'Kenmerk van deze versie: {0}': { fr: 'Empreinte de cette version : {0}', en: 'Mark of this version: {0}' },
  'Naam, datum en handtekening van de persoon': {
    fr: 'Nom, date et signature de la personne',
    en: 'Name, date and signature of the person',
  },
  'Naam, datum en handtekening voor het OCMW': {
    fr: 'Nom, date et signature pour le CPAS',
    en: 'Name, date and signature for the OCMW',
  },
  Ondernemingsnummer: { fr: 'Numéro d’entreprise', en: 'Enterprise number' },
  Geboren: { fr: 'Date de naissance', en: 'Born' },
  'Versie {0} en {1}': { fr: 'Versions {0} et {1}', en: 'Versions {0} and {1}' },
  'Wat er veranderde.': { fr: 'Ce qui a changé.', en: 'What changed.' },
  'Wat er veranderde: {0}': { fr: 'Ce qui a changé : {0}', en: 'What changed: {0}' },
  'Stel het GPMI op': { fr: 'Rédiger le PIIS', en: 'Draw up the GPMI' },
  'Nieuwe versie van het GPMI': { fr: 'Nouvelle version du PIIS', en: 'New version of the GPMI' },
  'Schrijf het samen met de persoon, in woorden die de persoon begrijpt.': {
    fr: 'Écrivez-le avec la personne, dans des mots qu’elle comprend.',
    en: 'Write it together with the person, in words the person understands.',
  },
  'Dit verandert er door het bestand': { fr: 'Ce que le fichier change', en: 'What the file changes' },
  'Er is nog niets bewaard. Kijk het na en bewaar het hieronder.': {
    fr: 'Rien n’est encore enregistré. Vérifiez et enregistrez ci-dessous.',
    en: 'Nothing is saved yet. Check it and save it below.',
  },
  'Dit staat er nu': { fr: 'Ce qui est écrit maintenant', en: 'What stands there now' },
  'In het plan staat 1 actie van een andere organisatie. Die blijft daar en komt niet vanzelf in dit contract.':
    {
      fr: 'Le plan contient 1 action d’une autre organisation. Elle y reste et ne vient pas d’elle-même dans ce contrat.',
      en: 'The plan holds 1 action of another organisation. It stays there and does not come into this contract by itself.',
    },
  'In het plan staan {0} acties van een andere organisatie. Die blijven daar en komen niet vanzelf in dit contract.':
    {
      fr: 'Le plan contient {0} actions d’une autre organisation. Elles y restent et ne viennent pas d’elles-mêmes dans ce contrat.',
      en: 'The plan holds {0} actions of another organisation. They stay there and do not come into this contract by themselves.',
    },
  'Waarom verandert het?': { fr: 'Pourquoi cela change-t-il ?', en: 'Why does it change?' },
  'Bijvoorbeeld: de persoon vond een opleiding.': {
    fr: 'Par exemple : la personne a trouvé une formation.',
    en: 'For example: the person found a training course.',
  },
  'Bewaar het GPMI': { fr: 'Enregistrer le PIIS', en: 'Save the GPMI' },
  'Bewaar als nieuwe versie': { fr: 'Enregistrer comme nouvelle version', en: 'Save as a new version' },
  'Leefloon toegekend op': { fr: 'Revenu d’intégration accordé le', en: 'Leefloon granted on' },
  'Het GPMI begint op': { fr: 'Le PIIS commence le', en: 'The GPMI begins on' },
  'Het GPMI loopt tot': { fr: 'Le PIIS court jusqu’au', en: 'The GPMI runs until' },
  'GPMI inlezen': { fr: 'Lire un PIIS', en: 'Read in a GPMI' },
  'U ziet eerst wat het bestand verandert. Daarna bewaart u het, of niet.': {
    fr: 'Vous voyez d’abord ce que le fichier change. Ensuite, vous l’enregistrez ou non.',
    en: 'You first see what the file changes. Then you save it, or not.',
  },
  'Welk bestand?': { fr: 'Quel fichier ?', en: 'Which file?' },
  'Een bestand dat deze toepassing bewaarde, of dat ons formaat volgt. Het formaat van de federale overheid is niet openbaar. Ons formaat heeft dezelfde onderdelen als het federale formulier.':
    {
      fr: 'Un fichier enregistré par cette application, ou qui suit notre format. Le format des autorités fédérales n’est pas public. Notre format a les mêmes parties que le formulaire fédéral.',
      en: 'A file that this application saved, or that follows our format. The format of the federal government is not public. Our format has the same parts as the federal form.',
    },
  'XML-bestand': { fr: 'Fichier XML', en: 'XML file' },
  'Lees het bestand': { fr: 'Lire le fichier', en: 'Read the file' },
  'Kies een bestand op uw computer.': {
    fr: 'Choisissez un fichier sur votre ordinateur.',
    en: 'Choose a file on your computer.',
  },
  'GPMI opstellen': { fr: 'Rédiger un PIIS', en: 'Draw up a GPMI' },
  'welke uitkering deze persoon krijgt': {
    fr: 'quelle allocation cette personne reçoit',
    en: 'which benefit this person gets',
  },
  'de geboortedatum': { fr: 'la date de naissance', en: 'the date of birth' },
  'of er in de 3 maanden ervoor al recht op leefloon was': {
    fr: 's’il y avait déjà droit au revenu d’intégration dans les 3 mois précédents',
    en: 'whether there was a right to leefloon in the 3 months before',
  },
  'of deze persoon voltijds studeert met leefloon': {
    fr: 'si cette personne étudie à temps plein avec un revenu d’intégration',
    en: 'whether this person studies full time with leefloon',
  },
  'of er een reden van gezondheid of billijkheid is': {
    fr: 's’il y a une raison de santé ou d’équité',
    en: 'whether there is a reason of health or equity',
  },
  'Kies eerst waarom u deze mensen bekijkt.': {
    fr: 'Choisissez d’abord pourquoi vous regardez ces personnes.',
    en: 'First choose why you look at these people.',
  },
  'Niets te doen': { fr: 'Rien à faire', en: 'Nothing to do' },
  'Voor uw mensen is elk GPMI op tijd.': {
    fr: 'Pour vos personnes, chaque PIIS est à temps.',
    en: 'For your people every GPMI is in time.',
  },
  'In uw team is elk GPMI op tijd.': {
    fr: 'Dans votre équipe, chaque PIIS est à temps.',
    en: 'In your team every GPMI is in time.',
  },
  'Elk GPMI is op tijd.': { fr: 'Chaque PIIS est à temps.', en: 'Every GPMI is in time.' },
  'Bekijk de hele organisatie': { fr: 'Voir toute l’organisation', en: 'See the whole organisation' },
  'Wie binnenkort iets nodig heeft, staat hier enkele weken vooraf.': {
    fr: 'Ceux qui auront bientôt besoin de quelque chose sont ici quelques semaines à l’avance.',
    en: 'Whoever soon needs something stands here some weeks beforehand.',
  },
  'Voorbij de datum': { fr: 'Date dépassée', en: 'Past the date' },
  'Komt eraan': { fr: 'À venir', en: 'Coming up' },
  'U ziet de eerste {0} van {1}.': {
    fr: 'Vous voyez les {0} premiers sur {1}.',
    en: 'You see the first {0} of {1}.',
  },
  'Wie een GPMI nodig heeft, wie moet tekenen en wanneer u samen opnieuw kijkt.': {
    fr: 'Qui a besoin d’un PIIS, qui doit signer et quand vous regardez de nouveau ensemble.',
    en: 'Who needs a GPMI, who has to sign and when you look together again.',
  },
  '1 is voorbij de datum': { fr: '1 a dépassé la date', en: '1 is past the date' },
  '{0} zijn voorbij de datum': { fr: '{0} ont dépassé la date', en: '{0} are past the date' },
  '1 komt eraan': { fr: '1 à venir', en: '1 is coming up' },
  '{0} komen eraan': { fr: '{0} à venir', en: '{0} are coming up' },
  'Van mijn team': { fr: 'De mon équipe', en: 'My team’s' },
  'Hele organisatie': { fr: 'Toute l’organisation', en: 'Whole organisation' },
  'Welke personen': { fr: 'Quelles personnes', en: 'Which persons' },
  'Waarom bekijkt u deze mensen?': {
    fr: 'Pourquoi regardez-vous ces personnes ?',
    en: 'Why do you look at these people?',
  },
  'De reden komt in het logboek.': {
    fr: 'Le motif est inscrit dans le journal.',
    en: 'The reason goes into the log.',
  },
  'Toon de lijst': { fr: 'Afficher la liste', en: 'Show the list' },
  'Persoon zonder naam': { fr: 'Personne sans nom', en: 'Person without a name' },
  'Het contract tussen u en het OCMW: wat u doet, en wat het OCMW doet om u te helpen.': {
    fr: 'Le contrat entre vous et le CPAS : ce que vous faites, et ce que le CPAS fait pour vous aider.',
    en: 'The contract between you and the OCMW: what you do, and what the OCMW does to help you.',
  },
  'Geen GPMI': { fr: 'Pas de PIIS', en: 'No GPMI' },
  'U hebt geen GPMI.': { fr: 'Vous n’avez pas de PIIS.', en: 'You have no GPMI.' },
  'Krijgt u een leefloon? Dan maakt het OCMW dit samen met u.': {
    fr: 'Recevez-vous un revenu d’intégration ? Alors le CPAS le fait avec vous.',
    en: 'Do you get a leefloon? Then the OCMW makes this together with you.',
  },
  '{0}, vanaf {1}': { fr: '{0}, à partir du {1}', en: '{0}, from {1}' },
  'Versie {0}, kenmerk {1}': { fr: 'Version {0}, empreinte {1}', en: 'Version {0}, mark {1}' },
  'Bent u het eens met deze woorden? Teken dan hier. Bent u het niet eens? Teken niet, en vraag uw begeleider om iets te veranderen.':
    {
      fr: 'Êtes-vous d’accord avec ces mots ? Alors signez ici. Vous n’êtes pas d’accord ? Ne signez pas, et demandez à votre accompagnateur de changer quelque chose.',
      en: 'Do you agree with these words? Then sign here. Do you not agree? Do not sign, and ask your counsellor to change something.',
    },
  'Ik teken': { fr: 'Je signe', en: 'I sign' },
  Actiedomeinen: { fr: 'Domaines d’action', en: 'Areas of action' },
  'Bijvoorbeeld: werk, opleiding, Nederlands, mobiliteit.': {
    fr: 'Par exemple : travail, formation, néerlandais, mobilité.',
    en: 'For example: work, training, Dutch, mobility.',
  },
  'Wat de persoon doet': { fr: 'Ce que fait la personne', en: 'What the person does' },
  'Eén stap per lijn, haalbaar en concreet.': {
    fr: 'Une étape par ligne, réaliste et concrète.',
    en: 'One step per line, feasible and concrete.',
  },
  'Wat het OCMW doet': { fr: 'Ce que fait le CPAS', en: 'What the OCMW does' },
  'Eén stap per lijn. Ook het OCMW belooft iets.': {
    fr: 'Une étape par ligne. Le CPAS aussi promet quelque chose.',
    en: 'One step per line. The OCMW promises something too.',
  },
  Studies: { fr: 'Études', en: 'Studies' },
  'School en richting.': { fr: 'École et orientation.', en: 'School and field of study.' },
  Opleidingen: { fr: 'Formations', en: 'Training' },
  'Welke opleiding, waar en wanneer.': {
    fr: 'Quelle formation, où et quand.',
    en: 'Which training, where and when.',
  },
  'Welk werk zoekt of doet de persoon?': {
    fr: 'Quel travail la personne cherche-t-elle ou fait-elle ?',
    en: 'What work is the person looking for or doing?',
  },
  'Externe partners': { fr: 'Partenaires externes', en: 'External partners' },
  'Wie doet wat, bijvoorbeeld VDAB.': {
    fr: 'Qui fait quoi, par exemple le VDAB.',
    en: 'Who does what, for example VDAB.',
  },
  Evaluatie: { fr: 'Évaluation', en: 'Evaluation' },
  'Wanneer en hoe bekijkt u dit samen opnieuw?': {
    fr: 'Quand et comment le regardez-vous de nouveau ensemble ?',
    en: 'When and how will you look at this together again?',
  },
  'Gebruik hoogstens {0} tekens op één lijn.': {
    fr: 'Utilisez au maximum {0} caractères sur une ligne.',
    en: 'Use at most {0} characters on one line.',
  },
  'Gebruik hoogstens {0} lijnen.': { fr: 'Utilisez au maximum {0} lignes.', en: 'Use at most {0} lines.' },
  'Schrijf minstens één lijn.': { fr: 'Écrivez au moins une ligne.', en: 'Write at least one line.' },
  'een onbekende dag': { fr: 'un jour inconnu', en: 'an unknown day' },
  'Samen afgesproken: getekend voor {0}.': {
    fr: 'Convenu ensemble : signé avant le {0}.',
    en: 'Agreed together: signed before {0}.',
  },
  'Volgens de regel: getekend voor {0}.': {
    fr: 'Selon la règle : signé avant le {0}.',
    en: 'By the rule: signed before {0}.',
  },
  'Vuistregel, niet nagegaan: getekend voor {0}.': {
    fr: 'Règle pratique, pas vérifiée : signé avant le {0}.',
    en: 'Rule of thumb, not checked: signed before {0}.',
  },
  'Samen afgesproken: opnieuw bekeken voor {0}.': {
    fr: 'Convenu ensemble : regardé de nouveau avant le {0}.',
    en: 'Agreed together: looked at again before {0}.',
  },
  'Volgens de regel: opnieuw bekeken voor {0}.': {
    fr: 'Selon la règle : regardé de nouveau avant le {0}.',
    en: 'By the rule: looked at again before {0}.',
  },
  'Vuistregel, niet nagegaan: opnieuw bekeken voor {0}.': {
    fr: 'Règle pratique, pas vérifiée : regardé de nouveau avant le {0}.',
    en: 'Rule of thumb, not checked: looked at again before {0}.',
  },
  'GPMI te maken': { fr: 'PIIS à faire', en: 'GPMI to make' },
  'Leefloon sinds {0}, volgens uw OCMW, en geen GPMI.': {
    fr: 'Revenu d’intégration depuis le {0}, selon votre CPAS, et pas de PIIS.',
    en: 'Leefloon since {0}, says your OCMW, and no GPMI.',
  },
  'GPMI te tekenen': { fr: 'PIIS à signer', en: 'GPMI to sign' },
  'Het GPMI is opgesteld en nog niet door beiden getekend.': {
    fr: 'Le PIIS est rédigé et pas encore signé par les deux.',
    en: 'The GPMI is drawn up and not yet signed by both.',
  },
  'Aan zet: u en de persoon': { fr: 'À vous et à la personne d’agir', en: 'Your turn and the person’s' },
  'Aan zet: de persoon': { fr: 'À la personne d’agir', en: 'The person’s turn' },
  'Aan zet: niemand': { fr: 'Personne ne doit agir', en: 'Nobody’s turn' },
  'Dit blijft op de lijst van uw team en van het hoofd staan.': {
    fr: 'Ceci reste sur la liste de votre équipe et du responsable.',
    en: 'This stays on the list of your team and of the head.',
  },
  'Bekijk het GPMI': { fr: 'Voir le PIIS', en: 'View the GPMI' },
  'GPMI te bekijken': { fr: 'PIIS à regarder ensemble', en: 'GPMI to look at' },
  'Laatst samen bekeken: {0}.': {
    fr: 'Regardé ensemble la dernière fois : {0}.',
    en: 'Last looked at together: {0}.',
  },
  'Leg een evaluatie vast': { fr: 'Enregistrer une évaluation', en: 'Record an evaluation' },
  'GPMI loopt af': { fr: 'Le PIIS prend fin', en: 'GPMI is ending' },
  'Het GPMI loopt tot {0}. Spreek af: verlengen of beëindigen.': {
    fr: 'Le PIIS court jusqu’au {0}. Convenez : prolonger ou terminer.',
    en: 'The GPMI runs until {0}. Agree: extend or end.',
  },
  'Er is dan geen GPMI meer dat loopt, ook al krijgt de persoon nog leefloon.': {
    fr: 'Alors plus aucun PIIS ne court, même si la personne reçoit encore un revenu d’intégration.',
    en: 'Then no GPMI runs any more, even though the person still gets leefloon.',
  },
  'Schrijf samen wat de persoon doet en wat het OCMW doet. Daarna kan iedereen tekenen.': {
    fr: 'Écrivez ensemble ce que fait la personne et ce que fait le CPAS. Ensuite, tout le monde peut signer.',
    en: 'Write together what the person does and what the OCMW does. After that everyone can sign.',
  },
  'Vul het GPMI aan': { fr: 'Compléter le PIIS', en: 'Complete the GPMI' },
  'Iedereen doet wat afgesproken is.': {
    fr: 'Chacun fait ce qui est convenu.',
    en: 'Everyone does what was agreed.',
  },
  'Bekijk het samen voor {0}.': {
    fr: 'Regardez-le ensemble avant le {0}.',
    en: 'Look at it together before {0}.',
  },
  'Er is nog geen GPMI dat loopt, en volgens de regels moet het er zijn.': {
    fr: 'Aucun PIIS ne court encore, et selon les règles il en faut un.',
    en: 'No GPMI runs yet, and by the rules there has to be one.',
  },
  'Er is geen GPMI nodig. Het mag wel.': {
    fr: 'Un PIIS n’est pas nécessaire. Il est permis.',
    en: 'No GPMI is needed. It is allowed.',
  },
  'Er is nog geen GPMI dat loopt.': { fr: 'Aucun PIIS ne court encore.', en: 'No GPMI runs yet.' },
  'Leg een handtekening vast': { fr: 'Enregistrer une signature', en: 'Record a signature' },
  'De persoon leest en tekent op de eigen pagina, of op papier bij u.': {
    fr: 'La personne lit et signe sur sa propre page, ou sur papier chez vous.',
    en: 'The person reads and signs on their own page, or on paper with you.',
  },
  'De persoon tekende. Nu tekent het OCMW.': {
    fr: 'La personne a signé. Maintenant, le CPAS signe.',
    en: 'The person signed. Now the OCMW signs.',
  },
  'Het GPMI is klaar om te lezen en te tekenen.': {
    fr: 'Le PIIS est prêt à être lu et signé.',
    en: 'The GPMI is ready to read and sign.',
  },
  'Wat u doet': { fr: 'Ce que vous faites', en: 'What you do' },
  'Niets afgesproken.': { fr: 'Rien de convenu.', en: 'Nothing agreed.' },
  '{0} tekende nog niet.': { fr: '{0} : pas encore signé.', en: '{0} has not signed yet.' },
  'te tekenen': { fr: 'à signer', en: 'to sign' },
  online: { fr: 'en ligne', en: 'online' },
  gelijk: { fr: 'identique', en: 'the same' },
  anders: { fr: 'différent', en: 'different' },
  'Weg:': { fr: 'Supprimé :', en: 'Gone:' },
  'Nieuw:': { fr: 'Nouveau :', en: 'New:' },
  'Dit bestand is te groot voor één GPMI.': {
    fr: 'Ce fichier est trop grand pour un seul PIIS.',
    en: 'This file is too large for one GPMI.',
  },
  'Dit bestand is geen tekst in UTF-8.': {
    fr: 'Ce fichier n’est pas un texte en UTF-8.',
    en: 'This file is not text in UTF-8.',
  },
  'Dit bestand heeft een DOCTYPE of CDATA. Dat lezen wij niet.': {
    fr: 'Ce fichier a un DOCTYPE ou un CDATA. Nous ne le lisons pas.',
    en: 'This file has a DOCTYPE or CDATA. We do not read that.',
  },
  'Dit bestand heeft eigen tekens met “&”. Dat lezen wij niet.': {
    fr: 'Ce fichier a ses propres caractères avec « & ». Nous ne le lisons pas.',
    en: 'This file has characters of its own with “&”. We do not read that.',
  },
  'Dit bestand is geen geldige XML.': {
    fr: 'Ce fichier n’est pas un XML valable.',
    en: 'This file is not valid XML.',
  },
  'Dit bestand is geen GPMI in ons formaat.': {
    fr: 'Ce fichier n’est pas un PIIS dans notre format.',
    en: 'This file is not a GPMI in our format.',
  },
  'Dit GPMI past niet: {0}': { fr: 'Ce PIIS ne convient pas : {0}', en: 'This GPMI does not fit: {0}' },
  'Schrijf waarom.': { fr: 'Écrivez pourquoi.', en: 'Write why.' },
  'Dit GPMI is intussen veranderd of afgelopen. Bekijk hoe het nu staat.': {
    fr: 'Ce PIIS a changé ou pris fin entre-temps. Regardez où il en est.',
    en: 'This GPMI has changed or ended in the meantime. See how it stands now.',
  },
  'Kies een dag na de geboorte en niet in de toekomst.': {
    fr: 'Choisissez un jour après la naissance et pas dans le futur.',
    en: 'Choose a day after the birth and not in the future.',
  },
  'Kies een dag vanaf de toekenning, ten laatste over een jaar.': {
    fr: 'Choisissez un jour à partir de l’octroi, dans l’année au plus tard.',
    en: 'Choose a day from the grant on, at most a year from now.',
  },
  'Kies een dag na het begin.': {
    fr: 'Choisissez un jour après le début.',
    en: 'Choose a day after the beginning.',
  },
  'Deze persoon heeft al een GPMI dat loopt. Maak daar een nieuwe versie van, of beëindig het eerst.': {
    fr: 'Cette personne a déjà un PIIS en cours. Faites-en une nouvelle version, ou terminez-le d’abord.',
    en: 'This person already has a GPMI that runs. Make a new version of it, or end it first.',
  },
  'Kies een vorm.': { fr: 'Choisissez une forme.', en: 'Choose a form.' },
  'Er is niets veranderd.': { fr: 'Rien n’a changé.', en: 'Nothing has changed.' },
  'Kies wie tekende.': { fr: 'Choisissez qui a signé.', en: 'Choose who signed.' },
  'Schrijf de naam van wie tekende.': {
    fr: 'Écrivez le nom de la personne qui a signé.',
    en: 'Write the name of who signed.',
  },
  'Er staat nog niet in wat de persoon en wat het OCMW doet. Vul dat eerst aan.': {
    fr: 'Il manque encore ce que font la personne et le CPAS. Complétez d’abord cela.',
    en: 'It does not yet say what the person and the OCMW do. Complete that first.',
  },
  'Kies een dag vanaf de dag van deze versie, en niet in de toekomst.': {
    fr: 'Choisissez un jour à partir de celui de cette version, et pas dans le futur.',
    en: 'Choose a day from the day of this version on, and not in the future.',
  },
  'Een persoon tekent zelf op de eigen pagina, of op papier.': {
    fr: 'Une personne signe elle-même sur sa propre page, ou sur papier.',
    en: 'A person signs on their own page, or on paper.',
  },
  'Dit is niet meer de nieuwste versie, of u tekende al.': {
    fr: 'Ce n’est plus la dernière version, ou vous avez déjà signé.',
    en: 'This is no longer the newest version, or you signed already.',
  },
  'Kies hoe u elkaar sprak.': {
    fr: 'Choisissez comment vous vous êtes parlé.',
    en: 'Choose how you spoke to each other.',
  },
  'Kies hoe het loopt.': { fr: 'Choisissez comment cela se passe.', en: 'Choose how it is going.' },
  'Kies een dag vanaf de dag van tekenen, en niet in de toekomst.': {
    fr: 'Choisissez un jour à partir de la signature, et pas dans le futur.',
    en: 'Choose a day from the day of signing on, and not in the future.',
  },
  'Kies een dag die nog komt.': { fr: 'Choisissez un jour à venir.', en: 'Choose a day still to come.' },
  'Kies een dag na het einde van nu, ten laatste over 3 jaar.': {
    fr: 'Choisissez un jour après la fin actuelle, dans les 3 ans au plus tard.',
    en: 'Choose a day after the present end, at most 3 years from now.',
  },
  'Kies een dag na het begin, en niet in de toekomst.': {
    fr: 'Choisissez un jour après le début, et pas dans le futur.',
    en: 'Choose a day after the beginning, and not in the future.',
  },
  'Toon elk GPMI dat aandacht vraagt': {
    fr: 'Afficher chaque PIIS qui demande de l’attention',
    en: 'Show every GPMI that needs attention',
  },
  'Geen GPMI te zien': { fr: 'Pas de PIIS visible', en: 'No GPMI to see' },
  'Uw OCMW maakte nog geen GPMI met deze persoon.': {
    fr: 'Votre CPAS n’a pas encore fait de PIIS avec cette personne.',
    en: 'Your OCMW has not made a GPMI with this person yet.',
  },
  'U ziet hier geen GPMI.': { fr: 'Vous ne voyez pas de PIIS ici.', en: 'You see no GPMI here.' },
  'Bij “Volgende stap” leest u of het nodig is, en kunt u beginnen.': {
    fr: 'Sous « Étape suivante », vous lisez si c’est nécessaire, et vous pouvez commencer.',
    en: 'Under “Next step” you read whether it is needed, and you can begin.',
  },
  'Een OCMW maakt dit contract met iemand die leefloon krijgt. Of er een is, leest u alleen als het OCMW het met u deelt.':
    {
      fr: 'Un CPAS fait ce contrat avec quelqu’un qui reçoit un revenu d’intégration. Vous lisez s’il y en a un seulement si le CPAS le partage avec vous.',
      en: 'An OCMW makes this contract with someone who gets leefloon. You read whether there is one only if the OCMW shares it with you.',
    },
  algemeen: { fr: 'général', en: 'general' },
  'studies met voltijds leerplan': { fr: 'études de plein exercice', en: 'full-time studies' },
  'het loopt goed': { fr: 'tout va bien', en: 'it is going well' },
  'we passen iets aan': { fr: 'nous adaptons quelque chose', en: 'we are adjusting something' },
  'het loopt vast': { fr: 'c’est bloqué', en: 'it is stuck' },
  'de doelen zijn bereikt': { fr: 'les objectifs sont atteints', en: 'the goals are reached' },
  'het leefloon stopt': { fr: 'le revenu d’intégration s’arrête', en: 'the leefloon stops' },
  'de persoon verhuist': { fr: 'la personne déménage', en: 'the person moves' },
  'er komt een nieuw GPMI': { fr: 'un nouveau PIIS arrive', en: 'a new GPMI is coming' },
  'het GPMI stopt vroeger': { fr: 'le PIIS s’arrête plus tôt', en: 'the GPMI stops earlier' },
  'nog niet klaar': { fr: 'pas encore prêt', en: 'not ready yet' },
  'wacht op handtekening': { fr: 'attend une signature', en: 'waits for a signature' },
  'loopt, nieuwe versie te tekenen': {
    fr: 'en cours, nouvelle version à signer',
    en: 'running, new version to sign',
  },
  'Versies van het GPMI': { fr: 'Versions du PIIS', en: 'Versions of the GPMI' },
  'Een GPMI hoort bij een leefloon.': {
    fr: 'Un PIIS va avec un revenu d’intégration.',
    en: 'A GPMI goes with a leefloon.',
  },
  'Of een GPMI ook hoort bij een equivalent leefloon, staat in geen bron die wij lazen.': {
    fr: 'Aucune source que nous avons lue ne dit si un PIIS va aussi avec un revenu d’intégration équivalent.',
    en: 'No source that we read says whether a GPMI also goes with an equivalent leefloon.',
  },
  'Geen GPMI moet wie om gezondheid of billijkheid niet hoeft te werken.': {
    fr: 'Pas de PIIS obligatoire pour qui ne doit pas travailler pour raison de santé ou d’équité.',
    en: 'No GPMI is required of someone who does not have to work for reasons of health or equity.',
  },
  'Een GPMI moet bij wie jonger is dan 25 jaar.': {
    fr: 'Un PIIS est obligatoire pour qui a moins de 25 ans.',
    en: 'A GPMI is required for anyone younger than 25.',
  },
  'Een GPMI moet bij wie in de 3 maanden voor de toekenning geen recht had op leefloon.': {
    fr: 'Un PIIS est obligatoire pour qui n’avait pas droit au revenu d’intégration dans les 3 mois avant l’octroi.',
    en: 'A GPMI is required for anyone who had no right to leefloon in the 3 months before the grant.',
  },
  'Wie jonger is dan 25 en voltijds studeert met leefloon, krijgt de vorm “studies”.': {
    fr: 'Qui a moins de 25 ans et étudie à temps plein avec un revenu d’intégration, reçoit la forme « études ».',
    en: 'Anyone younger than 25 who studies full time with leefloon gets the form “studies”.',
  },
  'Het GPMI is getekend binnen 3 maanden na de toekenning.': {
    fr: 'Le PIIS est signé dans les 3 mois après l’octroi.',
    en: 'The GPMI is signed within 3 months after the grant.',
  },
  'Het GPMI wordt minstens 3 keer per jaar samen bekeken.': {
    fr: 'Le PIIS est regardé ensemble au moins 3 fois par an.',
    en: 'The GPMI is looked at together at least 3 times a year.',
  },
  'Minstens 2 van die evaluaties per jaar zijn in een gesprek.': {
    fr: 'Au moins 2 de ces évaluations par an ont lieu lors d’un entretien.',
    en: 'At least 2 of those evaluations a year are in a talk.',
  },
  'Aan zet: {0} en de persoon.': {
    fr: 'C’est à {0} et à la personne d’agir.',
    en: 'Whose turn: {0} and the person.',
  },
  'Iemand anders tekende op papier voor de persoon': {
    fr: 'Quelqu’un d’autre a signé sur papier pour la personne',
    en: 'Someone else signed on paper for the person',
  },
  'Alleen als iemand anders tekende, die met een bewijs in het dossier staat als vertegenwoordiger.': {
    fr: 'Seulement si quelqu’un d’autre a signé, qui figure dans le dossier comme représentant, avec une preuve.',
    en: 'Only if someone else signed, who stands in the file as a representative, with proof.',
  },
  'Niemand, de persoon tekende zelf': {
    fr: 'Personne, la personne a signé elle-même',
    en: 'Nobody, the person signed',
  },
  'Kies wie deze persoon vertegenwoordigt, alleen als iemand anders tekende.': {
    fr: 'Choisissez qui représente cette personne, seulement si quelqu’un d’autre a signé.',
    en: 'Choose who represents this person, only if someone else signed.',
  },
  'Het bestand noemt een andere naam of geboortedatum dan dit dossier. Kijk na of het over deze persoon gaat.':
    {
      fr: 'Le fichier donne un autre nom ou une autre date de naissance que ce dossier. Vérifiez s’il s’agit de cette personne.',
      en: 'The document gives another name or date of birth than this file. Check whether it is about this person.',
    },
};
