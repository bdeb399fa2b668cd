/** What is said to whoever keeps a body, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const bodyKeepWords: Words = {
  partnerschapsmanagement: { fr: 'gestion du partenariat', en: 'partnership management' },
  januari: { fr: 'janvier', en: 'January' },
  februari: { fr: 'février', en: 'February' },
  maart: { fr: 'mars', en: 'March' },
  april: { fr: 'avril', en: 'April' },
  mei: { fr: 'mai', en: 'May' },
  juni: { fr: 'juin', en: 'June' },
  juli: { fr: 'juillet', en: 'July' },
  augustus: { fr: 'août', en: 'August' },
  september: { fr: 'septembre', en: 'September' },
  oktober: { fr: 'octobre', en: 'October' },
  november: { fr: 'novembre', en: 'November' },
  december: { fr: 'décembre', en: 'December' },
  '1 keer per jaar: in {0}': { fr: '1 fois par an : en {0}', en: 'once a year: in {0}' },
  '{0} keer per jaar: in {1}': { fr: '{0} fois par an : en {1}', en: '{0} times a year: in {1}' },
  'Begin een lokaal overleg': { fr: 'Créer une concertation locale', en: 'Begin a local body' },
  'Wijs een secretaris aan': { fr: 'Désigner un secrétaire', en: 'Name a secretary' },
  'Pas dit overleg aan': { fr: 'Modifier cette concertation', en: 'Change this body' },
  'Taak en ritme': { fr: 'Mission et rythme', en: 'Task and rhythm' },
  'Hoeveel leden moeten er zijn om te beslissen?': {
    fr: 'Combien de membres faut-il pour décider ?',
    en: 'How many members does it take to decide?',
  },
  'Leeg: dit overleg vraagt geen minimum.': {
    fr: 'Vide : cette concertation ne demande pas de minimum.',
    en: 'Empty: this body asks no minimum.',
  },
  'Een lokaal bestuur, VDAB of VVSG is secretaris. Een partner kan lid zijn.': {
    fr: 'Une administration locale, le VDAB ou la VVSG assure le secrétariat. Un partenaire peut être membre.',
    en: 'A local government, VDAB or VVSG is secretary. A partner can be a member.',
  },
  'Wie is secretaris?': { fr: 'Qui est secrétaire ?', en: 'Who is secretary?' },
  'Kiest u een andere organisatie, dan kan alleen zij hierna nog iets aanpassen.': {
    fr: 'Si vous choisissez une autre organisation, elle seule pourra encore modifier ensuite.',
    en: 'If you choose another organisation, only it can change anything after this.',
  },
  'nog niemand': { fr: 'encore personne', en: 'nobody yet' },
  'Er zijn geen vaste maanden.': { fr: 'Il n’y a pas de mois fixes.', en: 'There are no fixed months.' },
  'Vergadert in {0}.': { fr: 'Se réunit en {0}.', en: 'Meets in {0}.' },
  'Er is geen minimum.': { fr: 'Il n’y a pas de minimum.', en: 'There is no minimum.' },
  'Nodig zijn {0} leden.': { fr: 'Il faut {0} membres.', en: 'It takes {0} members.' },
  'Uw organisatie wordt secretaris. Het overleg geeft signalen door aan de werkgroep van de provincie.': {
    fr: 'Votre organisation devient secrétaire. La concertation transmet ses préoccupations au groupe de travail de la province.',
    en: 'Your organisation becomes secretary. The body carries concerns up to the working group of the province.',
  },
  'Het nieuwe overleg': { fr: 'La nouvelle concertation', en: 'The new body' },
  'Nieuw overleg': { fr: 'Nouvelle concertation', en: 'New body' },
  'Hoe heet het?': { fr: 'Comment s’appelle-t-elle ?', en: 'What is it called?' },
  'Wat voor overleg is het?': { fr: 'Quel type de concertation est-ce ?', en: 'What kind of body is it?' },
  'Kort kenmerk': { fr: 'Sigle', en: 'Mark' },
  'Elk besluit begint ermee. Bijvoorbeeld SG-VL: dan heet een besluit SG-VL 2027/1.': {
    fr: 'Chaque décision commence par lui. Par exemple SG-VL : une décision s’appelle alors SG-VL 2027/1.',
    en: 'Each decision begins with it. For instance SG-VL: then a decision is called SG-VL 2027/1.',
  },
  'Voor welke gemeenten?': { fr: 'Pour quelles communes ?', en: 'For which municipalities?' },
  'Schrijf hun namen, met een komma ertussen.': {
    fr: 'Écrivez leurs noms, séparés par une virgule.',
    en: 'Write their names, with a comma between them.',
  },
  'Begin dit overleg': { fr: 'Créer cette concertation', en: 'Begin this body' },
  'Wat doet dit overleg?': { fr: 'Que fait cette concertation ?', en: 'What does this body do?' },
  'In welke maanden vergadert het?': {
    fr: 'Quels mois se réunit-elle ?',
    en: 'In which months does it meet?',
  },
  'Dit is het ritme. U plant ermee een heel jaar in één keer.': {
    fr: 'C’est le rythme. Il vous permet de planifier toute une année en une fois.',
    en: 'This is the rhythm. With it you plan a whole year at once.',
  },
  'Schrijf dit zonder personen.': {
    fr: 'Écrivez ceci sans nommer de personnes.',
    en: 'Write this without persons.',
  },
  'Voeg een lid toe': { fr: 'Ajouter un membre', en: 'Add a member' },
  'Een lid is een organisatie met een functie. Schrijf nergens de naam van een persoon. Een andere organisatie is pas lid als ze zelf akkoord gaat.':
    {
      fr: 'Un membre est une organisation avec une fonction. N’écrivez nulle part le nom d’une personne. Une autre organisation n’est membre que si elle accepte elle-même.',
      en: 'A member is an organisation with a function. Write no name of a person anywhere. Another organisation is a member only when it agrees itself.',
    },
  'Dit lid weigerde, of stopte. Vraag deze organisatie opnieuw: voeg een lid toe.': {
    fr: 'Ce membre a refusé, ou a cessé. Invitez à nouveau cette organisation : ajoutez un membre.',
    en: 'This member declined, or stopped. Ask this organisation anew: add a member.',
  },
  'Het lid': { fr: 'Le membre', en: 'The member' },
  'Welke organisatie?': { fr: 'Quelle organisation ?', en: 'Which organisation?' },
  'Met welke functie?': { fr: 'Avec quelle fonction ?', en: 'With which function?' },
  'Bijvoorbeeld: hoofd sociale dienst.': {
    fr: 'Par exemple : chef du service social.',
    en: 'For instance: head of social service.',
  },
  'Wie vervangt?': { fr: 'Qui remplace ?', en: 'Who stands in?' },
  'Ook een functie.': { fr: 'Aussi une fonction.', en: 'A function as well.' },
  'Dit lid spreekt uit eigen ervaring met armoede': {
    fr: 'Ce membre parle de sa propre expérience de la pauvreté',
    en: 'This member speaks from own experience of poverty',
  },
  'Lid vanaf': { fr: 'Membre à partir du', en: 'Member from' },
  'Lid tot en met': { fr: 'Membre jusqu’au', en: 'Member until' },
  'Leeg: zonder einde. Zo stopt u een lid. Wat het lid mee besliste, blijft staan.': {
    fr: 'Vide : sans fin. C’est ainsi que vous mettez fin à un membre. Ce qu’il a décidé avec les autres reste.',
    en: 'Empty: without end. This is how you end a member. What it decided with others stays.',
  },
  '{0}, vervangen door {1}': { fr: '{0}, remplacé par {1}', en: '{0}, substitute {1}' },
  'Er staat nu: {0}, sinds {1}.': {
    fr: 'Actuellement : {0}, depuis le {1}.',
    en: 'It now says: {0}, since {1}.',
  },
  'Er staat nu: {0}, van {1} tot en met {2}.': {
    fr: 'Actuellement : {0}, du {1} au {2}.',
    en: 'It now says: {0}, from {1} until {2}.',
  },
  'Schrijf alleen de functie.': { fr: 'Écrivez seulement la fonction.', en: 'Write only the function.' },
  'Kies een organisatie die in het overleg zit. Voeg haar eerst toe als lid.': {
    fr: 'Choisissez une organisation qui siège dans la concertation. Ajoutez-la d’abord comme membre.',
    en: 'Choose an organisation that sits in the body. First add it as a member.',
  },
  'Dit is meer dan er leden zijn.': {
    fr: 'C’est plus que le nombre de membres.',
    en: 'This is more than there are members.',
  },
  'Een ander overleg heeft dit kenmerk al. Kies een ander.': {
    fr: 'Une autre concertation porte déjà ce sigle. Choisissez-en un autre.',
    en: 'Another body already has this mark. Choose another.',
  },
  'Schrijf de gemeenten waarvoor dit overleg werkt.': {
    fr: 'Écrivez les communes pour lesquelles cette concertation travaille.',
    en: 'Write the municipalities for which this body works.',
  },
  'Kies de organisatie.': { fr: 'Choisissez l’organisation.', en: 'Choose the organisation.' },
  'Deze organisatie heeft in die periode al een lid met deze functie.': {
    fr: 'Cette organisation a déjà un membre avec cette fonction pendant cette période.',
    en: 'This organisation already has a member with this function in that period.',
  },
  'Schrijf wat dit overleg doet.': {
    fr: 'Écrivez ce que fait cette concertation.',
    en: 'Write what this body does.',
  },
  'Schrijf hoeveel leden er moeten zijn, bijvoorbeeld 4. Of laat het leeg.': {
    fr: 'Écrivez combien de membres il faut, par exemple 4. Ou laissez vide.',
    en: 'Write how many members it takes, for instance 4. Or leave it empty.',
  },
  'Schrijf een kort kenmerk in hoofdletters, bijvoorbeeld SG-VL.': {
    fr: 'Écrivez un sigle court en majuscules, par exemple SG-VL.',
    en: 'Write a short mark in capitals, for instance SG-VL.',
  },
  'Wij kennen een van deze gemeenten niet. Schrijf hun namen zoals ze officieel zijn, met een komma ertussen.':
    {
      fr: 'Nous ne connaissons pas une de ces communes. Écrivez leurs noms officiels, séparés par une virgule.',
      en: 'We do not know one of these municipalities. Write their official names, with a comma between them.',
    },
  'Schrijf hoe dit overleg heet.': {
    fr: 'Écrivez le nom de cette concertation.',
    en: 'Write what this body is called.',
  },
  'Kies wat voor overleg het is.': {
    fr: 'Choisissez le type de concertation.',
    en: 'Choose what kind of body it is.',
  },
  'Schrijf de functie, bijvoorbeeld “hoofd sociale dienst”. Geen naam.': {
    fr: 'Écrivez la fonction, par exemple « chef du service social ». Pas de nom.',
    en: 'Write the function, for instance “head of social service”. No name.',
  },
  'U begint een overleg voor gemeenten waar uw organisatie werkt, of voor die van een overeenkomst waarin zij partij is.':
    {
      fr: 'Vous lancez une concertation pour les communes où travaille votre organisation, ou pour celles d’une convention dont elle est partie.',
      en: 'You begin a body for municipalities where your organisation works, or for those of an agreement to which it is a party.',
    },
  'Dit lid zat in een vergadering buiten deze periode. Kies een periode waarin die dag valt.': {
    fr: 'Ce membre a siégé à une réunion en dehors de cette période. Choisissez une période qui comprend ce jour.',
    en: 'This member sat in a meeting outside this term. Choose a term that includes that day.',
  },
};
