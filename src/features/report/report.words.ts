/** What the pages of reports say, in French and English. The reports themselves are Dutch for every reader. */
import type { Words } from '../../kernel/language.ts';

export const reportWords: Words = {
  'Het verslag is begonnen. De cijfers staan er al in.': {
    fr: 'Le rapport est commencé. Les chiffres y figurent déjà.',
    en: 'The report has begun. The figures are already in it.',
  },
  'Uw tekst is bewaard.': {
    fr: 'Votre texte est enregistré.',
    en: 'Your text has been saved.',
  },
  'Het verslag ligt vast. Iedereen kan het nu lezen.': {
    fr: 'Le rapport est définitif. Tout le monde peut le lire à présent.',
    en: 'The report is final. Everyone can read it now.',
  },
  'Het ontwerp van het verslag is weg.': {
    fr: 'Le projet de rapport est supprimé.',
    en: 'The draft report is gone.',
  },
  'Er is nog geen verslag vastgelegd.': {
    fr: 'Aucun rapport n’est encore définitif.',
    en: 'No report is final yet.',
  },
  'Maak een verslag': {
    fr: 'Faire un rapport',
    en: 'Make a report',
  },
  'Alle verslagen': {
    fr: 'Tous les rapports',
    en: 'All reports',
  },
  'Wat de partijen deden, met cijfers. Een verslag dat vastligt, verandert niet meer.': {
    fr: 'Ce que les parties ont fait, avec des chiffres. Un rapport définitif ne change plus.',
    en: 'What the parties did, with figures. A report that is final no longer changes.',
  },
  'Waaraan u werkt': {
    fr: 'Ce à quoi vous travaillez',
    en: 'What you are working on',
  },
  'Vastgelegde verslagen': {
    fr: 'Rapports définitifs',
    en: 'Final reports',
  },
  'Vraag ernaar bij de coördinator van een van de partijen.': {
    fr: 'Demandez-le au coordinateur d’une des parties.',
    en: 'Ask the coordinator of one of the parties.',
  },
  'Begin hieronder met een verslag over een jaar.': {
    fr: 'Commencez ci-dessous un rapport sur une année.',
    en: 'Begin a report on a year below.',
  },
  'Welk verslag?': {
    fr: 'Quel rapport ?',
    en: 'Which report?',
  },
  'Over welk jaar?': {
    fr: 'Sur quelle année ?',
    en: 'On which year?',
  },
  'Begin het verslag': {
    fr: 'Commencer le rapport',
    en: 'Begin the report',
  },
  'vastgelegd op {0}': {
    fr: 'définitif depuis le {0}',
    en: 'final since {0}',
  },
  'Alleen de coördinator van een partij maakt verslagen van deze overeenkomst.': {
    fr: 'Seul le coordinateur d’une partie fait des rapports sur cette convention.',
    en: 'Only the coordinator of a party makes reports on this agreement.',
  },
  'Iemand veranderde dit verslag ondertussen, of het is al vastgelegd. Lees het opnieuw.': {
    fr: 'Quelqu’un a modifié ce rapport entre-temps, ou il est déjà définitif. Relisez-le.',
    en: 'Someone changed this report in the meantime, or it is final already. Read it again.',
  },
  'Hier staat een rijksregisternummer. Laat het weg: in een verslag staat geen enkele persoon.': {
    fr: 'Il y a ici un numéro de registre national. Retirez-le : aucun rapport ne parle d’une personne.',
    en: 'There is a national register number here. Leave it out: no person stands in a report.',
  },
  'Kies een jaar waarin de overeenkomst gold en dat al begonnen is.': {
    fr: 'Choisissez une année où la convention était en vigueur et qui a déjà commencé.',
    en: 'Choose a year in which the agreement held and that has already begun.',
  },
  'Kies welk verslag u maakt.': {
    fr: 'Choisissez quel rapport vous faites.',
    en: 'Choose which report you are making.',
  },
  'Kies een jaar.': {
    fr: 'Choisissez une année.',
    en: 'Choose a year.',
  },
  'Vastgelegd op {0}.': {
    fr: 'Définitif depuis le {0}.',
    en: 'Final since {0}.',
  },
  'Dit is een ontwerp: alleen wie eraan schrijft, leest het. De cijfers zijn die van vandaag.': {
    fr: 'Ceci est un projet : seuls ceux qui y écrivent le lisent. Les chiffres sont ceux d’aujourd’hui.',
    en: 'This is a draft: only those who write it read it. The figures are those of today.',
  },
  'Schrijf inleiding en besluit': {
    fr: 'Écrire l’introduction et la conclusion',
    en: 'Write introduction and conclusion',
  },
  'Leg het verslag vast': {
    fr: 'Rendre le rapport définitif',
    en: 'Make the report final',
  },
  'Daarna leest iedereen het verslag zoals het hier staat. Het verandert niet meer. Klopt later iets niet, maak dan een nieuw verslag over hetzelfde jaar.':
    {
      fr: 'Ensuite, tout le monde lit le rapport tel qu’il est ici. Il ne change plus. Si quelque chose s’avère inexact, faites un nouveau rapport sur la même année.',
      en: 'After that everyone reads the report as it stands here. It no longer changes. If something turns out to be wrong, make a new report on the same year.',
    },
  'Leg dit verslag vast': {
    fr: 'Rendre ce rapport définitif',
    en: 'Make this report final',
  },
  'Gooi dit ontwerp weg': {
    fr: 'Supprimer ce projet',
    en: 'Throw this draft away',
  },
  'Wat u schreef, gaat verloren. De cijfers van de acties blijven.': {
    fr: 'Ce que vous avez écrit est perdu. Les chiffres des actions restent.',
    en: 'What you wrote will be lost. The figures of the actions stay.',
  },
  'Gooi het ontwerp weg': {
    fr: 'Supprimer le projet',
    en: 'Throw the draft away',
  },
  'Download als PDF': {
    fr: 'Télécharger en PDF',
    en: 'Download as PDF',
  },
  'Download als Word': {
    fr: 'Télécharger en Word',
    en: 'Download as Word',
  },
  'De PDF is leesbaar met een schermlezer. In Word kunt u verder schrijven.': {
    fr: 'Le PDF est lisible avec un lecteur d’écran. Dans Word, vous pouvez continuer à écrire.',
    en: 'The PDF can be read with a screen reader. In Word you can go on writing.',
  },
  'Kenmerk van dit verslag:': {
    fr: 'Empreinte de ce rapport :',
    en: 'Mark of this report:',
  },
  'De cijfers komen vanzelf. U schrijft wat ze betekenen.': {
    fr: 'Les chiffres viennent d’eux-mêmes. Vous écrivez ce qu’ils signifient.',
    en: 'The figures come by themselves. You write what they mean.',
  },
  'Iemand schreef ondertussen aan dit verslag. Hieronder staat wat er nu staat, en in het formulier wat u typte. Bewaart u, dan blijft uw tekst.':
    {
      fr: 'Quelqu’un a écrit ce rapport entre-temps. Ci-dessous figure ce qui s’y trouve à présent et, dans le formulaire, ce que vous avez tapé. Si vous enregistrez, c’est votre texte qui reste.',
      en: 'Someone wrote in this report in the meantime. Below is what it says now, and in the form what you typed. If you save, your text stays.',
    },
  'Geschreven door {0}.': {
    fr: 'Écrit par {0}.',
    en: 'Written by {0}.',
  },
  Inleiding: {
    fr: 'Introduction',
    en: 'Introduction',
  },
  'Staat vooraan. Noem geen personen.': {
    fr: 'Se trouve au début. Ne nommez personne.',
    en: 'Stands at the beginning. Name nobody.',
  },
  'Staat achteraan: wat u besluit uit de cijfers. Noem geen personen.': {
    fr: 'Se trouve à la fin : ce que vous concluez des chiffres. Ne nommez personne.',
    en: 'Stands at the end: what you conclude from the figures. Name nobody.',
  },
  'jaarverslag van de overeenkomst': {
    fr: 'rapport annuel de la convention',
    en: 'yearly report of the agreement',
  },
  'Van alle partijen samen. Elke partij kan eraan schrijven.': {
    fr: 'De toutes les parties ensemble. Chaque partie peut y écrire.',
    en: 'Of all parties together. Each party can write in it.',
  },
  'verslag aan de raad': {
    fr: 'rapport au conseil',
    en: 'report to the council',
  },
  'Van uw organisatie aan de eigen raad. Alleen uw organisatie schrijft eraan.': {
    fr: 'De votre organisation à son propre conseil. Seule votre organisation y écrit.',
    en: 'From your organisation to its own council. Only your organisation writes in it.',
  },
  'Jaarverslag {0}': {
    fr: 'Rapport annuel {0}',
    en: 'Yearly report {0}',
  },
  'Verslag {0} aan de raad van {1}': {
    fr: 'Rapport {0} au conseil de {1}',
    en: 'Report {0} to the council of {1}',
  },
  'De cijfers of de tekst veranderden ondertussen. Lees het verslag opnieuw en leg het dan vast.': {
    fr: 'Les chiffres ou le texte ont changé entre-temps. Relisez le rapport et rendez-le ensuite définitif.',
    en: 'The figures or the text changed in the meantime. Read the report again and then make it final.',
  },
  'Verslag schrijven': {
    fr: 'Écrire le rapport',
    en: 'Write the report',
  },
  'Iemand legde dit verslag vast': { fr: 'Quelqu’un a figé ce rapport', en: 'Someone fixed this report' },
  'Het verandert niet meer. Wilt u uw tekst toch gebruiken, maak dan een nieuw verslag over hetzelfde jaar.':
    {
      fr: 'Il ne change plus. Si vous voulez quand même utiliser votre texte, faites un nouveau rapport sur la même année.',
      en: 'It changes no more. To use your text all the same, make a new report over the same year.',
    },
  'Naar de verslagen': { fr: 'Vers les rapports', en: 'To the reports' },
  'Lees wat vastligt': { fr: 'Lire ce qui est figé', en: 'Read what is fixed' },
  vervangen: { fr: 'remplacé', en: 'replaced' },
  'Dit verslag is vervangen. {0}.': {
    fr: 'Ce rapport a été remplacé. {0}.',
    en: 'This report was replaced. {0}.',
  },
  'Lees het nieuwste verslag over {0}': {
    fr: 'Lisez le dernier rapport sur {0}',
    en: 'Read the newest report over {0}',
  },
  'Ligt het vast, dan vervangt het {0}.': {
    fr: 'Une fois définitif, il remplace {0}.',
    en: 'Once fixed, it replaces {0}.',
  },
  'het verslag over {0} dat er al is': {
    fr: 'le rapport sur {0} qui existe déjà',
    en: 'the report over {0} that there is already',
  },
};
