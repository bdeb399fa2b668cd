/** What beginning an agreement says, what follows it, and how long it holds, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const agreementPartyWords: Words = {
  'Met deze partij gaan ook haar lijnen, haar cijfers en haar bijlagen naast de tekst weg. Die komen niet terug.':
    {
      fr: 'Avec cette partie partent aussi ses lignes, ses chiffres et ses annexes à côté du texte. Ils ne reviennent pas.',
      en: 'With this party go its lines, its figures and its attachments beside the text. They do not come back.',
    },
  'Schrap deze partij{0}': { fr: 'Supprimer cette partie{0}', en: 'Take out this party{0}' },
  'Het ontwerp is begonnen. Voeg nu de andere partijen toe.': {
    fr: 'Le projet est commencé. Ajoutez maintenant les autres parties.',
    en: 'The draft has begun. Now add the other parties.',
  },
  'Nieuwe overeenkomst': { fr: 'Nouvelle convention', en: 'New agreement' },
  'Waar geldt de overeenkomst?': {
    fr: 'Où la convention est-elle valable ?',
    en: 'Where does the agreement hold?',
  },
  'Wat deze partijen al afspraken': {
    fr: 'Ce que ces parties ont déjà convenu',
    en: 'What these parties agreed already',
  },
  'Naast een andere overeenkomst': { fr: 'À côté d’une autre convention', en: 'Beside another agreement' },
  'Wijzig deze overeenkomst': { fr: 'Modifier cette convention', en: 'Amend this agreement' },
  'Wijzigt {0}': { fr: 'Modifie {0}', en: 'Amends {0}' },
  'Waar ze geldt': { fr: 'Où elle est valable', en: 'Where it holds' },
  'op elke dag': { fr: 'n’importe quel jour', en: 'on any day' },
  'op de laatste dag van een maand': { fr: 'le dernier jour d’un mois', en: 'on the last day of a month' },
  'op 31 december': { fr: 'le 31 décembre', en: 'on 31 December' },
  'Kies een dag die nog moet komen, na het begin en voor het einde van de overeenkomst.': {
    fr: 'Choisissez un jour à venir, après le début et avant la fin de la convention.',
    en: 'Choose a day to come, after the beginning and before the end of the agreement.',
  },
  'Kies een ruimere overeenkomst die niet voorbij is.': {
    fr: 'Choisissez une convention plus large qui n’est pas terminée.',
    en: 'Choose a wider agreement that is not over.',
  },
  'Een overeenkomst die stilzwijgend doorloopt, heeft een opzegtermijn van minstens 1 maand die binnen haar periode past.':
    {
      fr: 'Une convention reconduite tacitement a un préavis d’au moins 1 mois, qui tient dans sa période.',
      en: 'An agreement that is renewed tacitly has a notice period of at least 1 month, which fits in its period.',
    },
  'Uw organisatie is nog de enige partij. Voeg eerst de andere partijen toe.': {
    fr: 'Votre organisation est encore la seule partie. Ajoutez d’abord les autres parties.',
    en: 'Your organisation is still the only party. First add the other parties.',
  },
  'Schrijf waarom de partijen beide overeenkomsten willen.': {
    fr: 'Écrivez pourquoi les parties veulent les deux conventions.',
    en: 'Write why the parties want both agreements.',
  },
  'Dezelfde partijen spraken dit al af. Vernieuw of wijzig die overeenkomst, of schrap de punten die er al in staan.':
    {
      fr: 'Les mêmes parties en ont déjà convenu. Renouvelez ou modifiez cette convention, ou supprimez les points qui y figurent déjà.',
      en: 'The same parties agreed this already. Renew or amend that agreement, or take out the points that are in it.',
    },
  'Deze overeenkomst loopt niet, of een wijziging is al begonnen.': {
    fr: 'Cette convention n’est pas en cours, ou une modification a déjà commencé.',
    en: 'This agreement is not running, or an amendment has begun already.',
  },
  'Kies op welke dag een partij mag vertrekken.': {
    fr: 'Choisissez quel jour une partie peut partir.',
    en: 'Choose on which day a party may leave.',
  },
  'Schrijf een aantal maanden van 1 tot 120, of niets.': {
    fr: 'Écrivez un nombre de mois de 1 à 120, ou rien.',
    en: 'Write a number of months from 1 to 120, or nothing.',
  },
  'Schrijf een aantal keren van 1 tot 20, of niets.': {
    fr: 'Écrivez un nombre de fois de 1 à 20, ou rien.',
    en: 'Write a number of times from 1 to 20, or nothing.',
  },
  'De tekst, de partijen en de bijlage komen mee in een ontwerp. Wat u daarin wijzigt, geldt pas als alle partijen akkoord gaan, beslissen en tekenen. De oude tekst blijft te lezen.':
    {
      fr: 'Le texte, les parties et l’annexe sont repris dans un projet. Ce que vous y modifiez ne vaut que lorsque toutes les parties sont d’accord, décident et signent. L’ancien texte reste lisible.',
      en: 'The text, the parties and the annex come along in a draft. What you change there holds only when all parties agree, decide and sign. The old text can still be read.',
    },
  'De wijziging': { fr: 'La modification', en: 'The amendment' },
  'Vanaf wanneer geldt de nieuwe tekst?': {
    fr: 'À partir de quand le nouveau texte est-il valable ?',
    en: 'From when does the new text hold?',
  },
  'Reken ook de tijd voor de besluiten mee.': {
    fr: 'Comptez le temps que demandent les décisions.',
    en: 'Allow for the time that the decisions take.',
  },
  'Begin de wijziging': { fr: 'Commencer la modification', en: 'Begin the amendment' },
  'Daarna kan iedereen de overeenkomst lezen, en verandert niemand ze nog.': {
    fr: 'Ensuite, tout le monde peut lire la convention et personne ne la modifie plus.',
    en: 'After that everyone can read the agreement, and nobody changes it any more.',
  },
  Voorleggen: { fr: 'Soumettre', en: 'Put before them' },
  'Waarom willen de partijen beide overeenkomsten?': {
    fr: 'Pourquoi les parties veulent-elles les deux conventions ?',
    en: 'Why do the parties want both agreements?',
  },
  'Iedereen die de overeenkomst leest, ziet de reden.': {
    fr: 'Toute personne qui lit la convention voit la raison.',
    en: 'Everyone who reads the agreement sees the reason.',
  },
  'Wanneer mag een partij na haar opzegtermijn vertrekken?': {
    fr: 'Quand une partie peut-elle partir après son préavis ?',
    en: 'When may a party leave after its notice period?',
  },
  'Stilzwijgend verlengen, telkens met hoeveel maanden?': {
    fr: 'Reconduire tacitement, chaque fois de combien de mois ?',
    en: 'Renew tacitly, by how many months each time?',
  },
  'Laat leeg als de overeenkomst op haar laatste dag stopt.': {
    fr: 'Laissez vide si la convention s’arrête à son dernier jour.',
    en: 'Leave empty if the agreement stops on its last day.',
  },
  'Hoeveel keer hoogstens?': { fr: 'Combien de fois au maximum ?', en: 'How many times at most?' },
  'Laat leeg als ze blijft doorlopen.': {
    fr: 'Laissez vide si elle continue sans fin.',
    en: 'Leave empty if it goes on without end.',
  },
  'Overeenkomst wijzigen': { fr: 'Modifier la convention', en: 'Amend the agreement' },
  'Overeenkomst voorleggen': { fr: 'Soumettre la convention', en: 'Put the agreement before the organs' },
  'Van {0}.': { fr: 'Du {0}.', en: 'From {0}.' },
  'Dezelfde partijen en dezelfde soort. De bijlage heeft geen punten gemeen.': {
    fr: 'Les mêmes parties et le même type. L’annexe n’a pas de points communs.',
    en: 'The same parties and the same kind. The annex has no points in common.',
  },
  'Punt {0} van dit ontwerp staat ook daar.': {
    fr: 'Le point {0} de ce projet y figure aussi.',
    en: 'Point {0} of this draft is there too.',
  },
  'De punten {0} van dit ontwerp staan ook daar.': {
    fr: 'Les points {0} de ce projet y figurent aussi.',
    en: 'Points {0} of this draft are there too.',
  },
  '{0} Daarom kan dit ontwerp zo niet verder.': {
    fr: '{0} C’est pourquoi ce projet ne peut pas aller plus loin ainsi.',
    en: '{0} So this draft can go no further like this.',
  },
  'Schrijf wat deze partij in de overeenkomst is, bijvoorbeeld: partij of trekker.': {
    fr: 'Écrivez ce qu’est cette partie dans la convention, par exemple : partie ou pilote.',
    en: 'Write what this party is in the agreement, for instance: party or leader.',
  },
  'Schrijf in welke functie iemand voor deze partij tekent, geen naam.': {
    fr: 'Écrivez en quelle fonction quelqu’un signe pour cette partie, pas de nom.',
    en: 'Write in which function someone signs for this party, not a name.',
  },
  'De laatste dag ligt niet na de eerste.': {
    fr: 'Le dernier jour ne suit pas le premier.',
    en: 'The last day is not after the first.',
  },
  'Kies een organisatie die met Werkwinkel werkt.': {
    fr: 'Choisissez une organisation qui travaille avec Werkwinkel.',
    en: 'Choose an organisation that works with Werkwinkel.',
  },
  'Deze organisatie is al een partij.': {
    fr: 'Cette organisation est déjà une partie.',
    en: 'This organisation is a party already.',
  },
  'Kies gemeenten waar een van de partijen werkt.': {
    fr: 'Choisissez des communes où travaille une des parties.',
    en: 'Choose municipalities where one of the parties works.',
  },
  'Kies wat voor overeenkomst het is.': {
    fr: 'Choisissez de quel type de convention il s’agit.',
    en: 'Choose what kind of agreement it is.',
  },
  'Deze partij kan er niet uit. Eén partij blijft altijd over, en wie een lopende overeenkomst verlaat, zegt ze op.':
    {
      fr: 'Cette partie ne peut pas en sortir. Il reste toujours une partie, et qui quitte une convention en cours la dénonce.',
      en: 'This party cannot be taken out. One party always stays, and who leaves a running agreement gives notice.',
    },
  'U begint een ontwerp. Daarna voegt u de andere partijen toe: zij lezen en schrijven mee, en gaan samen akkoord met de tekst.':
    {
      fr: 'Vous commencez un projet. Ensuite vous ajoutez les autres parties : elles lisent et écrivent avec vous, et approuvent ensemble le texte.',
      en: 'You begin a draft. Then you add the other parties: they read and write along, and agree with the text together.',
    },
  'Wat voor overeenkomst is het?': {
    fr: 'De quel type de convention s’agit-il ?',
    en: 'What kind of agreement is it?',
  },
  'Onder welke ruimere overeenkomst hoort ze?': {
    fr: 'De quelle convention plus large relève-t-elle ?',
    en: 'Which wider agreement does it stand under?',
  },
  'Rol in de overeenkomst': { fr: 'Rôle dans la convention', en: 'Role in the agreement' },
  'Bijvoorbeeld: partij, trekker, promotor of penhouder.': {
    fr: 'Par exemple : partie, pilote, promoteur ou secrétaire.',
    en: 'For instance: party, leader, promoter or secretary.',
  },
  'Wie tekent?': { fr: 'Qui signe ?', en: 'Who signs?' },
  'Schrijf de functie, geen naam. Bijvoorbeeld: voorzitter en algemeen directeur.': {
    fr: 'Écrivez la fonction, pas de nom. Par exemple : président et directeur général.',
    en: 'Write the function, not a name. For instance: chair and general director.',
  },
  Groep: { fr: 'Groupe', en: 'Group' },
  'Voor partijen die samen optreden. Schrijf bij elk dezelfde naam, bijvoorbeeld: cluster Vlierbeke.': {
    fr: 'Pour des parties qui agissent ensemble. Écrivez pour chacune le même nom, par exemple : cluster Vlierbeke.',
    en: 'For parties that act together. Write the same name for each, for instance: cluster Vlierbeke.',
  },
  'Wie hier staat, leest en schrijft mee in het ontwerp. Verandert er een partij, dan gaat iedereen opnieuw akkoord.':
    {
      fr: 'Qui figure ici lit et écrit dans le projet. Si une partie change, chacune donne de nouveau son accord.',
      en: 'Whoever stands here reads and writes in the draft. If a party changes, everyone agrees again.',
    },
  'Wie doet mee?': { fr: 'Qui participe ?', en: 'Who takes part?' },
  'Partijen van deze overeenkomst': { fr: 'Parties à cette convention', en: 'Parties of this agreement' },
  'Wie beslist?': { fr: 'Qui décide ?', en: 'Who decides?' },
  'Voeg een partij toe': { fr: 'Ajouter une partie', en: 'Add a party' },
  'Voeg de partij toe': { fr: 'Ajouter la partie', en: 'Add the party' },
  'Verandert er een partij, dan gaat iedereen opnieuw akkoord met de tekst.': {
    fr: 'Si une partie change, chacune approuve de nouveau le texte.',
    en: 'If a party changes, everyone agrees with the text again.',
  },
  'Deze partij': { fr: 'Cette partie', en: 'This party' },
  'Kiest u niets, dan geldt ze overal waar de lokale besturen van de overeenkomst werken.': {
    fr: 'Si vous ne choisissez rien, elle est valable partout où travaillent les pouvoirs locaux de la convention.',
    en: 'If you choose nothing, it holds wherever the local governments of the agreement work.',
  },
  'Geen enkele partij is een lokaal bestuur.': {
    fr: 'Aucune partie n’est un pouvoir local.',
    en: 'None of the parties is a local government.',
  },
  'Bekijk de partijen': { fr: 'Voir les parties', en: 'See the parties' },
  'U kiest uit de gemeenten waar de partijen werken.': {
    fr: 'Vous choisissez parmi les communes où travaillent les parties.',
    en: 'You choose from the municipalities where the parties work.',
  },
  'In welke gemeenten?': { fr: 'Dans quelles communes ?', en: 'In which municipalities?' },
  Gebied: { fr: 'Territoire', en: 'Territory' },
  'Duur en opzegging': { fr: 'Durée et préavis', en: 'Duration and notice' },
  'Een partij kan vertrekken {0}, met een opzegtermijn van {1}.': {
    fr: 'Une partie peut partir {0}, avec un préavis de {1}.',
    en: 'A party can leave {0}, with a notice period of {1}.',
  },
  'Stilzwijgend verlengd tot en met {0}. Dat stond vast op {1}: niemand zegde op tijd op.': {
    fr: 'Reconduite tacitement jusqu’au {0}. C’était acquis le {1} : personne n’a donné de préavis à temps.',
    en: 'Renewed tacitly until {0}. That was certain on {1}: nobody gave notice in time.',
  },
  'Zegt niemand op tijd op, dan loopt ze stilzwijgend door, telkens {0}. De bijlage gegevens loopt mee.': {
    fr: 'Si personne ne donne de préavis à temps, elle est reconduite tacitement, chaque fois de {0}. L’annexe données continue avec elle.',
    en: 'If nobody gives notice in time, it is renewed tacitly, by {0} each time. The data annex goes on with it.',
  },
  '1 keer': { fr: '1 fois', en: '1 time' },
  '{0} keer': { fr: '{0} fois', en: '{0} times' },
  'Zegt niemand op tijd op, dan loopt ze stilzwijgend door, telkens {0} en hoogstens {1}. De bijlage gegevens loopt mee.':
    {
      fr: 'Si personne ne donne de préavis à temps, elle est reconduite tacitement, chaque fois de {0} et au maximum {1}. L’annexe données continue avec elle.',
      en: 'If nobody gives notice in time, it is renewed tacitly, by {0} each time and at most {1}. The data annex goes on with it.',
    },
  'Na {0} loopt ze niet meer door.': {
    fr: 'Après le {0}, elle n’est plus reconduite.',
    en: 'After {0} it is not renewed any more.',
  },
  'Opzeggen kan nog tot en met {0}. Daarna loopt ze door tot en met {1}.': {
    fr: 'Le préavis peut être donné jusqu’au {0}. Ensuite elle continue jusqu’au {1}.',
    en: 'Notice can be given until {0}. After that it goes on until {1}.',
  },
  '1 loopt stilzwijgend door': { fr: '1 est reconduite tacitement', en: '1 is renewed tacitly' },
  '{0} lopen stilzwijgend door': { fr: '{0} sont reconduites tacitement', en: '{0} are renewed tacitly' },
  'loopt stilzwijgend door': { fr: 'est reconduite tacitement', en: 'is renewed tacitly' },
};
