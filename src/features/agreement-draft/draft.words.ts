/** What writing an agreement together says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const agreementDraftWords: Words = {
  Actieplannen: { fr: 'Plans d’action', en: 'Action plans' },
  'Alle partijen gaan akkoord. Leg de tekst nu voor aan wie beslist.': {
    fr: 'Toutes les parties sont d’accord. Soumettez maintenant le texte à ceux qui décident.',
    en: 'All parties agree. Now put the text before those who decide.',
  },
  'Alle stromen van uw organisatie naar de andere partijen staan al in de bijlage, of er zijn er geen.': {
    fr: 'Tous les flux de votre organisation vers les autres parties sont déjà dans l’annexe, ou il n’y en a pas.',
    en: 'All flows of your organisation to the other parties are in the annex already, or there are none.',
  },
  'Analyse van de lokale arbeidsmarkt': {
    fr: 'Analyse du marché du travail local',
    en: 'Analysis of the local labour market',
  },
  'Begin het ontwerp': { fr: 'Commencer le projet', en: 'Begin the draft' },
  Beleidsdomeinen: { fr: 'Domaines politiques', en: 'Policy domains' },
  Communicatie: { fr: 'Communication', en: 'Communication' },
  'De laatste dag ligt niet na de eerste, of de eerste niet na het begin van de vorige overeenkomst.': {
    fr: 'Le dernier jour ne suit pas le premier, ou le premier ne suit pas le début de la convention précédente.',
    en: 'The last day is not after the first, or the first is not after the beginning of the former agreement.',
  },
  'De nieuwe overeenkomst': { fr: 'La nouvelle convention', en: 'The new agreement' },
  'De overeenkomst': { fr: 'La convention', en: 'The agreement' },
  'De overeenkomst ligt nu ter goedkeuring. Iedereen kan ze lezen.': {
    fr: 'La convention est maintenant soumise à l’approbation. Tout le monde peut la lire.',
    en: 'The agreement is now up for approval. Everyone can read it.',
  },
  'De tekst': { fr: 'Le texte', en: 'The text' },
  'De tekst is ondertussen veranderd, of uw organisatie ging al akkoord. Lees de overeenkomst opnieuw.': {
    fr: 'Le texte a changé entre-temps, ou votre organisation a déjà donné son accord. Relisez la convention.',
    en: 'The text has changed meanwhile, or your organisation agreed already. Read the agreement again.',
  },
  'De tekst, de partijen en de bijlage komen mee in een ontwerp. Daarin schrijven de partijen samen verder. Deze overeenkomst verandert niet.':
    {
      fr: 'Le texte, les parties et l’annexe passent dans un projet. Les parties y écrivent ensemble la suite. Cette convention ne change pas.',
      en: 'The text, the parties and the annex go along into a draft. There the parties write on together. This agreement does not change.',
    },
  'De wijziging is bewaard.': { fr: 'La modification est enregistrée.', en: 'The change has been saved.' },
  'Deze overeenkomst loopt niet, of haar hernieuwing is al begonnen.': {
    fr: 'Cette convention ne court pas, ou son renouvellement a déjà commencé.',
    en: 'This agreement does not run, or its renewal has begun already.',
  },
  'Deze stroom is niet voor deze partij bedoeld.': {
    fr: 'Ce flux n’est pas destiné à cette partie.',
    en: 'This flow is not meant for this party.',
  },
  'Stroom {0} laat dit niet door: {1}. Kies alleen wat in de stroom staat.': {
    fr: 'Le flux {0} ne laisse pas passer ceci : {1}. Choisissez seulement ce qui figure dans le flux.',
    en: 'Flow {0} does not let this through: {1}. Choose only what is in the flow.',
  },
  'Dit punt staat al in de bijlage.': {
    fr: 'Ce point est déjà dans l’annexe.',
    en: 'This point is in the annex already.',
  },
  Doelen: { fr: 'Objectifs', en: 'Goals' },
  Doelgroepen: { fr: 'Groupes cibles', en: 'Target groups' },
  'Duur en einde': { fr: 'Durée et fin', en: 'Duration and end' },
  'Een punt kan minder openen dan de stroom, nooit meer.': {
    fr: 'Un point peut ouvrir moins que le flux, jamais plus.',
    en: 'A point can open less than the flow, never more.',
  },
  'Er is niets om toe te voegen.': { fr: 'Il n’y a rien à ajouter.', en: 'There is nothing to add.' },
  'Geld en middelen': { fr: 'Argent et moyens', en: 'Money and means' },
  'Geschreven door {0} op {1}.': { fr: 'Écrit par {0} le {1}.', en: 'Written by {0} on {1}.' },
  'Het ontwerp is begonnen. De andere partijen kunnen nu meeschrijven.': {
    fr: 'Le projet a commencé. Les autres parties peuvent maintenant écrire aussi.',
    en: 'The draft has begun. The other parties can write along now.',
  },
  'Hoe de partijen dit bekend maken.': {
    fr: 'Comment les parties le font connaître.',
    en: 'How the parties make this known.',
  },
  'Hoe de partijen hun dienstverlening verbeteren.': {
    fr: 'Comment les parties améliorent leurs services.',
    en: 'How the parties improve their services.',
  },
  'Hoe lang dit geldt en hoe een partij stopt.': {
    fr: 'Combien de temps cela vaut et comment une partie s’arrête.',
    en: 'How long this holds and how a party stops.',
  },
  'Iemand veranderde de tekst ondertussen, of de overeenkomst is geen ontwerp meer.': {
    fr: 'Quelqu’un a changé le texte entre-temps, ou la convention n’est plus un projet.',
    en: 'Someone changed the text meanwhile, or the agreement is no longer a draft.',
  },
  'In de vorige overeenkomst': { fr: 'Dans la convention précédente', en: 'In the former agreement' },
  'Kies een stroom van uw organisatie die een overeenkomst nodig heeft.': {
    fr: 'Choisissez un flux de votre organisation qui nécessite une convention.',
    en: 'Choose a flow of your organisation that needs an agreement.',
  },
  Kop: { fr: 'En-tête', en: 'Head' },
  Kwaliteit: { fr: 'Qualité', en: 'Quality' },
  'Laatst geschreven door {0} op {1}.': {
    fr: 'Dernière écriture par {0} le {1}.',
    en: 'Last written by {0} on {1}.',
  },
  'Leg voor aan wie beslist': { fr: 'Soumettre à ceux qui décident', en: 'Put before those who decide' },
  'Wat gold, en wat nu voorligt. U leest alleen wat veranderde.': {
    fr: 'Ce qui valait, et ce qui est proposé. Vous lisez seulement ce qui a changé.',
    en: 'What held, and what is proposed now. You read only what changed.',
  },
  'Niet veranderd': { fr: 'Inchangé', en: 'Not changed' },
  'nieuw punt': { fr: 'nouveau point', en: 'new line' },
  veranderd: { fr: 'modifié', en: 'changed' },
  'valt weg': { fr: 'disparaît', en: 'goes' },
  'Vroeger: {0}': { fr: 'Avant : {0}', en: 'Before: {0}' },
  '1 punt is niet veranderd.': { fr: '1 point n’a pas changé.', en: '1 line has not changed.' },
  '{0} punten zijn niet veranderd.': {
    fr: '{0} points n’ont pas changé.',
    en: '{0} lines have not changed.',
  },
  'Nog niet akkoord: {0}.': { fr: 'Pas encore d’accord : {0}.', en: 'Not agreed yet: {0}.' },
  'De eerste dag van deze wijziging is voorbij of is vandaag. Kies in het ontwerp een eerste dag die nog moet komen.':
    {
      fr: 'Le premier jour de cette modification est passé ou c’est aujourd’hui. Choisissez dans le projet un premier jour à venir.',
      en: 'The first day of this amendment has passed or is today. Choose a first day in the draft that is still to come.',
    },
  'Een partij van de vorige overeenkomst doet niet mee en zou haar te vroeg verliezen. Kies een eerste dag na de laatste dag van die overeenkomst, of na de dag waarop die partij vertrekt.':
    {
      fr: 'Une partie à la convention précédente ne participe pas et la perdrait trop tôt. Choisissez un premier jour après le dernier jour de cette convention, ou après le jour où cette partie la quitte.',
      en: 'A party to the previous agreement does not take part and would lose it too early. Choose a first day after the last day of that agreement, or after the day on which that party leaves.',
    },
  'In deze overeenkomst staat nog niets om over te beslissen. Schrijf eerst een deel van de tekst, of voeg een lijn, een inbreng of een bijlage toe.':
    {
      fr: 'Cet accord ne contient encore rien sur quoi décider. Rédigez d’abord une partie du texte, ou ajoutez une ligne, un apport ou une annexe.',
      en: 'There is nothing in this agreement to decide on yet. First write a part of the text, or add a line, a contribution or an attachment.',
    },
  'Nog niet elke partij gaat akkoord met deze tekst, of hij ligt al ter goedkeuring.': {
    fr: 'Toutes les parties ne sont pas encore d’accord avec ce texte, ou il est déjà soumis à l’approbation.',
    en: 'Not every party agrees with this text yet, or it is up for approval already.',
  },
  'Nog niet geschreven': { fr: 'Pas encore écrit', en: 'Not written yet' },
  'Opzegtermijn in maanden': { fr: 'Préavis en mois', en: 'Notice period in months' },
  'Overeenkomst vernieuwen': { fr: 'Renouveler la convention', en: 'Renew the agreement' },
  'Overeenkomsten vergelijken': { fr: 'Comparer des conventions', en: 'Compare agreements' },
  Overleg: { fr: 'Concertation', en: 'Consultation' },
  Projecten: { fr: 'Projets', en: 'Projects' },
  'Punt toevoegen': { fr: 'Ajouter un point', en: 'Add a point' },
  'Schrap{0}': { fr: 'Supprimer{0}', en: 'Take out{0}' },
  'Schrijf een aantal maanden van 0 tot 36.': {
    fr: 'Écrivez un nombre de mois de 0 à 36.',
    en: 'Write a number of months from 0 to 36.',
  },
  'Schrijf hoe de overeenkomst heet.': {
    fr: 'Écrivez le nom de la convention.',
    en: 'Write what the agreement is called.',
  },
  'Schrijf opnieuw verder': { fr: 'Continuer à écrire', en: 'Write on' },
  'Staat er niet meer.': { fr: 'N’y est plus.', en: 'Is no longer there.' },
  'Stond er niet.': { fr: 'N’y était pas.', en: 'Was not there.' },
  'Stroom {0} aan {1}': { fr: 'Flux {0} vers {1}', en: 'Flow {0} to {1}' },
  'Stuurgroep, werkgroepen en contactpunten.': {
    fr: 'Comité de pilotage, groupes de travail et points de contact.',
    en: 'Steering group, working groups and contact points.',
  },
  'Tekst schrijven': { fr: 'Écrire le texte', en: 'Write the text' },
  'Titel en periode': { fr: 'Titre et période', en: 'Title and period' },
  'Titel en periode, toen en nu': {
    fr: 'Titre et période, avant et maintenant',
    en: 'Title and period, then and now',
  },
  'Twee of drie zinnen voor wie de overeenkomst niet kent.': {
    fr: 'Deux ou trois phrases pour qui ne connaît pas la convention.',
    en: 'Two or three sentences for who does not know the agreement.',
  },
  'U kiest alleen uit de stromen van uw eigen organisatie die een overeenkomst nodig hebben.': {
    fr: 'Vous choisissez seulement parmi les flux de votre organisation qui nécessitent une convention.',
    en: 'You choose only from the flows of your own organisation that need an agreement.',
  },
  'Uw organisatie gaat akkoord met deze tekst.': {
    fr: 'Votre organisation est d’accord avec ce texte.',
    en: 'Your organisation agrees with this text.',
  },
  'Vergelijk met de vorige': { fr: 'Comparer avec la précédente', en: 'Compare with the former' },
  'Vergelijk met de vorige overeenkomst': {
    fr: 'Comparer avec la convention précédente',
    en: 'Compare with the former agreement',
  },
  'Vernieuw deze overeenkomst': { fr: 'Renouveler cette convention', en: 'Renew this agreement' },
  Visie: { fr: 'Vision', en: 'Vision' },
  'Voeg een punt aan de bijlage toe': { fr: 'Ajouter un point à l’annexe', en: 'Add a point to the annex' },
  'Voeg een punt toe': { fr: 'Ajouter un point', en: 'Add a point' },
  'Voeg het punt toe': { fr: 'Ajouter le point', en: 'Add the point' },
  'Voor wie de partijen zich inzetten.': {
    fr: 'Pour qui les parties s’engagent.',
    en: 'For whom the parties are there.',
  },
  'Wat de partijen samen willen bereiken.': {
    fr: 'Ce que les parties veulent atteindre ensemble.',
    en: 'What the parties want to reach together.',
  },
  'Wat deelt uw organisatie?': {
    fr: 'Que partage votre organisation ?',
    en: 'What does your organisation share?',
  },
  'Wat elke partij doet': { fr: 'Ce que fait chaque partie', en: 'What each party does' },
  'Wat er gemeten wordt en hoe vaak.': {
    fr: 'Ce qui est mesuré et à quelle fréquence.',
    en: 'What is measured and how often.',
  },
  'Wat is er aan de hand, met cijfers en hun bron.': {
    fr: 'Quelle est la situation, avec des chiffres et leur source.',
    en: 'What is going on, with figures and their source.',
  },
  'Wat naast de actieplannen loopt.': {
    fr: 'Ce qui se fait à côté des plans d’action.',
    en: 'What runs beside the action plans.',
  },
  'Wat wie doet, tegen wanneer.': { fr: 'Qui fait quoi, pour quand.', en: 'Who does what, by when.' },
  'Welke gegevens, aan wie?': { fr: 'Quelles données, à qui ?', en: 'Which data, to whom?' },
  'Wie al akkoord ging met de tekst, doet dat na uw wijziging opnieuw.': {
    fr: 'Qui était déjà d’accord avec le texte redonne son accord après votre modification.',
    en: 'Who had agreed with the text does so again after your change.',
  },
  'Wie de tekst wijzigt, vraagt iedereen opnieuw akkoord.': {
    fr: 'Qui modifie le texte redemande l’accord de tous.',
    en: 'Who changes the text asks everyone to agree again.',
  },
  'Wie gaat akkoord met deze tekst?': {
    fr: 'Qui est d’accord avec ce texte ?',
    en: 'Who agrees with this text?',
  },
  'Wie wat betaalt of inzet.': { fr: 'Qui paie ou apporte quoi.', en: 'Who pays for or brings in what.' },
  'Wij gaan akkoord met deze tekst': {
    fr: 'Nous sommes d’accord avec ce texte',
    en: 'We agree with this text',
  },
  'Wijzig titel en periode': { fr: 'Modifier le titre et la période', en: 'Change title and period' },
  akkoord: { fr: 'd’accord', en: 'agreed' },
  'Wijzig{0}': { fr: 'Modifier{0}', en: 'Change{0}' },
  'Geef dit ontwerp op': { fr: 'Abandonner ce projet', en: 'Give up this draft' },
  'Geef het ontwerp op': { fr: 'Abandonner le projet', en: 'Give the draft up' },
  'Ontwerp opgeven': { fr: 'Abandonner le projet', en: 'Give up the draft' },
  'Niemand schrijft er dan nog in. De partijen kunnen de tekst blijven lezen, en een nieuwe hernieuwing beginnen.':
    {
      fr: 'Plus personne n’y écrit alors. Les parties peuvent continuer à lire le texte et commencer un nouveau renouvellement.',
      en: 'Nobody writes in it then. The parties can go on reading the text, and begin another renewal.',
    },
  'Ja, de partijen geven dit ontwerp op': {
    fr: 'Oui, les parties abandonnent ce projet',
    en: 'Yes, the parties give this draft up',
  },
  'Het ontwerp is opgegeven. De partijen kunnen het blijven lezen.': {
    fr: 'Le projet est abandonné. Les parties peuvent continuer à le lire.',
    en: 'The draft has been given up. The parties can go on reading it.',
  },
  'Wat op uw organisatie wacht': {
    fr: 'Ce qui attend votre organisation',
    en: 'What waits for your organisation',
  },
  'Lees het ontwerp, schrijf mee en zeg of u akkoord gaat.': {
    fr: 'Lisez le projet, écrivez avec les autres et dites si vous êtes d’accord.',
    en: 'Read the draft, write along and say whether you agree.',
  },
  'Alle partijen gaan akkoord: leg de tekst voor aan wie beslist.': {
    fr: 'Toutes les parties sont d’accord : soumettez le texte à ceux qui décident.',
    en: 'All parties agree: put the text before those who decide.',
  },
  'Noteer het besluit van uw organisatie.': {
    fr: 'Notez la décision de votre organisation.',
    en: 'Note the decision of your organisation.',
  },
  '{0} zegde op en is partij tot en met {1}. Lees waarom.': {
    fr: '{0} a donné son préavis et reste partie jusqu’au {1} inclus. Lisez pourquoi.',
    en: '{0} gave notice and is a party until {1}. Read why.',
  },
  'Uw organisatie besliste: teken nu.': {
    fr: 'Votre organisation a décidé : signez maintenant.',
    en: 'Your organisation decided: sign now.',
  },
  'Wat u typte, staat nog in het formulier.': {
    fr: 'Ce que vous avez écrit est encore dans le formulaire.',
    en: 'What you typed is still in the form.',
  },
  'Hier is ondertussen iets veranderd. Dit formulier werkt niet meer. Wat u typte, staat hieronder.': {
    fr: 'Quelque chose a changé ici entre-temps. Ce formulaire ne fonctionne plus. Ce que vous avez tapé figure ci-dessous.',
    en: 'Something changed here in the meantime. This form no longer works. What you typed is below.',
  },
  'Lees hoe het nu staat': { fr: 'Lire la situation actuelle', en: 'Read how it stands now' },
  'Lees de overeenkomst': { fr: 'Lire la convention', en: 'Read the agreement' },
  'Overal waar de lokale besturen van de overeenkomst werken.': {
    fr: 'Partout où travaillent les pouvoirs locaux de la convention.',
    en: 'Wherever the local governments of the agreement work.',
  },
};
