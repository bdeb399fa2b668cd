/** What finding people says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const personWords: Words = {
  'Vul een rijksregisternummer in.': {
    fr: 'Remplissez un numéro de registre national.',
    en: 'Fill in a national register number.',
  },
  'Gebruik alleen cijfers, punten, streepjes en spaties in het rijksregisternummer.': {
    fr: 'N’utilisez que des chiffres, des points, des traits et des espaces dans le numéro de registre national.',
    en: 'Use only figures, dots, dashes and spaces in the national register number.',
  },
  'Een rijksregisternummer telt 11 cijfers. Kijk na of er een cijfer te veel of te weinig staat.': {
    fr: 'Un numéro de registre national compte 11 chiffres. Vérifiez s’il y a un chiffre de trop ou s’il en manque un.',
    en: 'A national register number has 11 figures. Check whether there is one too many or too few.',
  },
  'De maand in dit nummer bestaat niet. Kijk het derde en vierde cijfer na.': {
    fr: 'Le mois dans ce numéro n’existe pas. Vérifiez les troisième et quatrième chiffres.',
    en: 'The month in this number does not exist. Check the third and fourth figures.',
  },
  'De geboortedag in dit nummer bestaat niet. Kijk de eerste zes cijfers na.': {
    fr: 'Le jour de naissance dans ce numéro n’existe pas. Vérifiez les six premiers chiffres.',
    en: 'The day of birth in this number does not exist. Check the first six figures.',
  },
  'Het volgnummer in dit nummer (000 of 999) wordt nooit gegeven. Kijk het zevende tot negende cijfer na.': {
    fr: 'Le numéro d’ordre dans ce numéro (000 ou 999) n’est jamais attribué. Vérifiez les chiffres sept à neuf.',
    en: 'The serial number in this number (000 or 999) is never given. Check the seventh to ninth figures.',
  },
  'De geboortedatum in dit nummer ligt in de toekomst. Kijk de eerste zes cijfers na.': {
    fr: 'La date de naissance dans ce numéro est dans le futur. Vérifiez les six premiers chiffres.',
    en: 'The date of birth in this number is in the future. Check the first six figures.',
  },
  einddatum: { fr: 'date de fin', en: 'end date' },
  'Voeg een persoon toe': { fr: 'Ajouter une personne', en: 'Add a person' },
  'Niemand gevonden bij de mensen die u mag openen.': {
    fr: 'Personne n’est trouvé parmi les personnes que vous pouvez ouvrir.',
    en: 'Nobody found among the people you may open.',
  },
  'Kijk de naam en het geboortejaar na.': {
    fr: 'Vérifiez le nom et l’année de naissance.',
    en: 'Check the name and the year of birth.',
  },
  'Staat deze persoon nog niet in uw organisatie, voeg hem of haar dan toe.': {
    fr: 'Si cette personne n’est pas encore dans votre organisation, ajoutez-la.',
    en: 'If this person is not in your organisation yet, add them.',
  },
  'Niemand van uw team krijgt nu nazorg.': {
    fr: 'Personne de votre équipe n’est en suivi après l’emploi pour l’instant.',
    en: 'Nobody of your team is in aftercare now.',
  },
  'Voeg iemand toe, lees een bestand met cliënten in, of vraag een collega om iemand aan u toe te wijzen.': {
    fr: 'Ajoutez quelqu’un, importez un fichier de clients, ou demandez à un collègue de vous attribuer quelqu’un.',
    en: 'Add someone, import a file of clients, or ask a colleague to assign someone to you.',
  },
  'Vraag een collega om iemand aan u toe te wijzen, of aanvaard een verwijzing.': {
    fr: 'Demandez à un collègue de vous attribuer quelqu’un, ou acceptez une orientation.',
    en: 'Ask a colleague to assign someone to you, or accept a referral.',
  },
  'Uw organisatie begeleidde deze persoon tot en met {0}.': {
    fr: 'Votre organisation a accompagné cette personne jusqu’au {0} inclus.',
    en: 'Your organisation guided this person until {0} inclusive.',
  },
  'Vraag uitzonderlijke toegang': { fr: 'Demander un accès exceptionnel', en: 'Ask for exceptional access' },
  'Het dossier is nu gesloten. Begeleidt u deze persoon opnieuw, voeg hem of haar dan weer toe. Is er nu dringende nood, dan kunt u het dossier uitzonderlijk openen.':
    {
      fr: 'Le dossier est maintenant fermé. Si vous accompagnez à nouveau cette personne, ajoutez-la à nouveau. En cas d’urgence, vous pouvez ouvrir le dossier exceptionnellement.',
      en: 'The file is now closed. If you guide this person again, add them again. If there is an urgent need now, you can open the file exceptionally.',
    },
  'Zoek een persoon': { fr: 'Chercher une personne', en: 'Search for a person' },
  'Met het rijksregisternummer, of met een naam en een geboortejaar of gemeente.': {
    fr: 'Avec le numéro de registre national, ou avec un nom et une année de naissance ou une commune.',
    en: 'With the national register number, or with a name and a year of birth or municipality.',
  },
  'Geboortejaar of geboortedatum': {
    fr: 'Année ou date de naissance',
    en: 'Year or date of birth',
  },
  '1990 of 21/11/1990': { fr: '1990 ou 21/11/1990', en: '1990 or 21/11/1990' },
  'Reden, voor iemand buiten uw team': {
    fr: 'Motif, pour quelqu’un hors de votre équipe',
    en: 'Reason, for someone outside your team',
  },
  'Geen: alleen mijn team': { fr: 'Aucun : seulement mon équipe', en: 'None: only my team' },
  'Elke zoekopdracht komt in het logboek, ook zonder resultaat.': {
    fr: 'Chaque recherche est inscrite au journal, même sans résultat.',
    en: 'Every search is written in the log, also without a result.',
  },
  'Vul een rijksregisternummer in, of een naam met geboortejaar of gemeente.': {
    fr: 'Remplissez un numéro de registre national, ou un nom avec une année de naissance ou une commune.',
    en: 'Fill in a national register number, or a name with a year of birth or municipality.',
  },
  'Schrijf een jaar (1990) of een datum (21/11/1990).': {
    fr: 'Écrivez une année (1990) ou une date (21/11/1990).',
    en: 'Write a year (1990) or a date (21/11/1990).',
  },
  'Vul bij een naam ook het geboortejaar of de gemeente in.': {
    fr: 'Avec un nom, remplissez aussi l’année de naissance ou la commune.',
    en: 'With a name, fill in the year of birth or the municipality too.',
  },
  'Deze gemeente kennen we niet. Kijk de spelling na.': {
    fr: 'Nous ne connaissons pas cette commune. Vérifiez l’orthographe.',
    en: 'We do not know this municipality. Check the spelling.',
  },
  Gevonden: { fr: 'Trouvé', en: 'Found' },
  'Mensen op naam': { fr: 'Personnes par nom', en: 'People by name' },
  'Wat komt eraan': { fr: 'Ce qui arrive', en: 'What is coming' },
  'U ziet hier alleen wat uw eigen organisatie vastlegde.': {
    fr: 'Vous ne voyez ici que ce que votre propre organisation a enregistré.',
    en: 'Here you see only what your own organisation recorded.',
  },
  'contact met {0}': { fr: 'un contact avec {0}', en: 'contact with {0}' },
  'deze persoon': { fr: 'cette personne', en: 'this person' },
  '{0} op {1}': { fr: '{0} le {1}', en: '{0} on {1}' },
  'Persoon toevoegen': { fr: 'Ajouter une personne', en: 'Add a person' },
  'Dit zijn de mensen die u begeleidt, op naam.': {
    fr: 'Voici les personnes que vous accompagnez, par nom.',
    en: 'These are the people you guide, by name.',
  },
  'Dit zijn de mensen die uw team begeleidt, op naam.': {
    fr: 'Voici les personnes que votre équipe accompagne, par nom.',
    en: 'These are the people your team guides, by name.',
  },
  'Dit zijn de mensen die uw organisatie begeleidt, op naam.': {
    fr: 'Voici les personnes que votre organisation accompagne, par nom.',
    en: 'These are the people your organisation guides, by name.',
  },
  'Deze mensen vonden werk. U volgt hen nog op, met alleen de gegevens die daarvoor nodig zijn.': {
    fr: 'Ces personnes ont trouvé du travail. Vous les suivez encore, avec les seules données nécessaires pour cela.',
    en: 'These people found work. You still follow them up, with only the data needed for that.',
  },
  'Er is nog niet gezocht. Kijk na wat u invulde.': {
    fr: 'La recherche n’a pas encore eu lieu. Vérifiez ce que vous avez rempli.',
    en: 'Nothing was searched yet. Check what you filled in.',
  },
  'Dit nummer is van iemand van vroeger.': {
    fr: 'Ce numéro est celui d’une personne accompagnée autrefois.',
    en: 'This number belongs to someone from before.',
  },
  'De eerste 20 mensen die passen. Zoek preciezer als u iemand mist.': {
    fr: 'Les 20 premières personnes qui correspondent. Précisez la recherche s’il manque quelqu’un.',
    en: 'The first 20 people that match. Search more precisely if someone is missing.',
  },
  '{0} gevonden.': { fr: '{0} trouvé(s).', en: '{0} found.' },
  'Kies waarom u deze mensen wilt bekijken.': {
    fr: 'Choisissez pourquoi vous voulez voir ces personnes.',
    en: 'Choose why you want to see these people.',
  },
  'Schrijf een naam van hoogstens {0} tekens.': {
    fr: 'Écrivez un nom de {0} caractères au plus.',
    en: 'Write a name of at most {0} characters.',
  },
  'Hier staat geen naam die we kunnen lezen. Schrijf hem in ons alfabet, zoals op de identiteitskaart.': {
    fr: 'Nous ne pouvons pas lire de nom ici. Écrivez-le dans notre alphabet, comme sur la carte d’identité.',
    en: 'There is no name here that we can read. Write it in our alphabet, as on the identity card.',
  },
  'Volgende {0} mensen': { fr: 'Les {0} personnes suivantes', en: 'Next {0} people' },
  'Naar het begin van de lijst': { fr: 'Au début de la liste', en: 'To the start of the list' },
  'Toon {0} mensen op een pagina': {
    fr: 'Montrer {0} personnes sur une page',
    en: 'Show {0} people on a page',
  },
};
