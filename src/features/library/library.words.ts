/** What the library of agreements says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const libraryWords: Words = {
  'Kies in welke overeenkomst u dit gebruikt.': {
    fr: 'Choisissez dans quelle convention vous l’utilisez.',
    en: 'Choose in which agreement you use this.',
  },
  'Deze woorden staan al in dat deel van dit ontwerp.': {
    fr: 'Ces mots figurent déjà dans cette partie du projet.',
    en: 'These words already stand in that part of this draft.',
  },
  'Dat deel van dit ontwerp wordt dan te lang.': {
    fr: 'Cette partie du projet devient alors trop longue.',
    en: 'That part of this draft then becomes too long.',
  },
  'In deze overeenkomst kan niets meer bijkomen.': {
    fr: 'Rien ne peut plus s’ajouter à cette convention.',
    en: 'Nothing more can be added to this agreement.',
  },
  'Bibliotheek van afspraken': { fr: 'Bibliothèque des accords', en: 'Library of what was agreed' },
  'Wat spraken anderen af? Hier staan de teksten en acties van elke overeenkomst die iedereen mag lezen.': {
    fr: 'Qu’ont convenu les autres ? Voici les textes et actions de chaque convention que tout le monde peut lire.',
    en: 'What did others agree? Here are the texts and actions of every agreement that everyone may read.',
  },
  '1 afspraak': { fr: '1 accord', en: '1 clause' },
  'Meer dan {0} afspraken': { fr: 'Plus de {0} accords', en: 'More than {0} clauses' },
  'Hieronder staan de nieuwste die passen. Zoek met een woord, een thema of een deel om minder te vinden.': {
    fr: 'Voici les plus récents qui correspondent. Cherchez avec un mot, un thème ou une partie pour en trouver moins.',
    en: 'Below stand the newest that fit. Search with a word, a theme or a part to find fewer.',
  },
  'Wat spraken anderen af over …': {
    fr: 'Qu’ont convenu les autres au sujet de …',
    en: 'What did others agree on …',
  },
  'Kies een van {0} thema’s': { fr: 'Choisissez un des {0} thèmes', en: 'Choose one of {0} themes' },
  'Lees de hele tekst': { fr: 'Lire tout le texte', en: 'Read the whole text' },
  'Afspraken per thema': { fr: 'Accords par thème', en: 'Clauses by theme' },
  'Wat spraken anderen af over kinderopvang, vervoer of werkgevers? Een afspraak kan bij meer dan één thema staan.':
    {
      fr: 'Qu’ont convenu les autres sur l’accueil d’enfants, le transport ou les employeurs ? Un accord peut figurer sous plusieurs thèmes.',
      en: 'What did others agree on child care, transport or employers? A clause may stand with more than one theme.',
    },
  'Er is nog niets afgesproken dat iedereen mag lezen.': {
    fr: 'Rien n’a encore été convenu que tout le monde peut lire.',
    en: 'Nothing was agreed yet that everyone may read.',
  },
  'Hierover is nog niets afgesproken': {
    fr: 'Rien n’a encore été convenu à ce sujet',
    en: 'Nothing was agreed on this yet',
  },
  'Lees deze afspraak': { fr: 'Lire cet accord', en: 'Read this clause' },
  'Lees alle {0} afspraken': { fr: 'Lire les {0} accords', en: 'Read all {0} clauses' },
  'Lees de afspraken per thema': { fr: 'Lire les accords par thème', en: 'Read the clauses by theme' },
  '{0} afspraken': { fr: '{0} accords', en: '{0} clauses' },
  'Niets past bij wat u zoekt.': {
    fr: 'Rien ne correspond à votre recherche.',
    en: 'Nothing fits what you are looking for.',
  },
  'Toon alle afspraken': { fr: 'Afficher tous les accords', en: 'Show all clauses' },
  '“Komt vaak voor”: dezelfde woorden staan in twee of meer overeenkomsten; kleine woorden, uitgangen en volgorde tellen niet. “Komt alleen hier voor”: drie of meer overeenkomsten hebben zo’n deel, maar niet met deze woorden. Een hernieuwing telt niet apart.':
    {
      fr: '« Fréquent » : les mêmes mots figurent dans deux conventions ou plus ; les petits mots, les terminaisons et l’ordre ne comptent pas. « Unique » : trois conventions ou plus ont une telle partie, mais pas avec ces mots. Un renouvellement ne compte pas à part.',
      en: '“Recurs”: the same words stand in two or more agreements; small words, endings and order do not count. “Only here”: three or more agreements have such a part, but not in these words. A renewal does not count separately.',
    },
  'komt meer dan eens voor': { fr: 'revient', en: 'recurs' },
  'In {0} overeenkomsten.': { fr: 'Dans {0} conventions.', en: 'In {0} agreements.' },
  'komt alleen hier voor': { fr: 'unique', en: 'only here' },
  'Gebruik in mijn ontwerp{0}': { fr: 'Utiliser dans mon projet{0}', en: 'Use in my draft{0}' },
  'Uit {0}, vanaf {1}. Partijen: {2}.': {
    fr: 'De {0}, à partir du {1}. Parties : {2}.',
    en: 'From {0}, as of {1}. Parties: {2}.',
  },
  'Zoek in wat is afgesproken': { fr: 'Chercher dans ce qui est convenu', en: 'Search what was agreed' },
  Woorden: { fr: 'Mots', en: 'Words' },
  Thema: { fr: 'Thème', en: 'Theme' },
  'Welk deel': { fr: 'Quelle partie', en: 'Which part' },
  'Beleidsdomein van een actie': { fr: 'Domaine politique d’une action', en: 'Policy domain of an action' },
  'Gebruik in mijn ontwerp': { fr: 'Utiliser dans mon projet', en: 'Use in my draft' },
  'Wat er gebeurt en hoe het gemeten wordt, komt mee als ontwerp. Wie, hoeveel en tegen wanneer vult u zelf in.':
    {
      fr: 'Ce qui se passe et comment on le mesure vient comme projet. Vous complétez vous-même qui, combien et pour quand.',
      en: 'What happens and how it is measured comes along as a draft. You fill in who, how much and by when.',
    },
  'De woorden komen onder wat er al staat. U kunt ze daarna veranderen.': {
    fr: 'Les mots viennent sous ce qui existe déjà. Vous pouvez ensuite les modifier.',
    en: 'The words come under what is there already. You can change them after.',
  },
  'Bij uw tekst blijft staan waar dit vandaan komt.': {
    fr: 'L’origine reste indiquée près de votre texte.',
    en: 'Where this comes from stays beside your text.',
  },
  'Waar gebruikt u dit?': { fr: 'Où utilisez-vous ceci ?', en: 'Where do you use this?' },
  'Uw organisatie heeft geen overeenkomst waarin nog iets bij kan.': {
    fr: 'Votre organisation n’a pas de convention à laquelle on peut encore ajouter quelque chose.',
    en: 'Your organisation has no agreement to which anything can be added.',
  },
  'Uw organisatie schrijft nu aan geen enkel ontwerp.': {
    fr: 'Votre organisation n’écrit actuellement aucun projet.',
    en: 'Your organisation is not writing any draft now.',
  },
  'Begin een overeenkomst, of vernieuw er een die loopt. Dan hebt u een ontwerp.': {
    fr: 'Commencez une convention, ou renouvelez-en une qui court. Vous avez alors un projet.',
    en: 'Begin an agreement, or renew one that runs. Then you have a draft.',
  },
  'Afspraak overnemen': { fr: 'Reprendre un accord', en: 'Taking over a clause' },
  'Overgenomen uit {0}.': { fr: 'Repris de {0}.', en: 'Taken over from {0}.' },
  'Overgenomen. Bij de tekst staat waar dit vandaan komt.': {
    fr: 'Repris. L’origine figure près du texte.',
    en: 'Taken over. Where it comes from stands beside the text.',
  },
};
