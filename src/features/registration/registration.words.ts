/** What registering someone by hand says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const registrationWords: Words = {
  'U begeleidt iemand die nog niet in de lijst van uw organisatie staat. Alleen wie het is, moet u invullen.':
    {
      fr: 'Vous accompagnez quelqu’un qui n’est pas encore dans la liste de votre organisation. Vous devez seulement remplir qui c’est.',
      en: 'You guide someone who is not yet in the list of your organisation. You only have to fill in who it is.',
    },
  'Uw functionaris voor gegevensbescherming ziet dat u deze persoon toevoegde, met de grond en de datum. De persoon zelf kan het ook zien.':
    {
      fr: 'Votre délégué à la protection des données voit que vous avez ajouté cette personne, avec le motif et la date. La personne elle-même peut aussi le voir.',
      en: 'Your data protection officer sees that you added this person, with the ground and the date. The person can see it too.',
    },
  'Wie is het?': { fr: 'Qui est-ce ?', en: 'Who is it?' },
  'Vul het rijksregisternummer in. Is er geen, vul dan de naam en de geboortedatum in.': {
    fr: 'Remplissez le numéro de registre national. S’il n’y en a pas, remplissez le nom et la date de naissance.',
    en: 'Fill in the national register number. If there is none, fill in the name and the date of birth.',
  },
  Familienaam: { fr: 'Nom de famille', en: 'Family name' },
  'Gemeente waar de persoon woont': {
    fr: 'Commune où habite la personne',
    en: 'Municipality where the person lives',
  },
  'Ligt die buiten uw werkgebied, dan moet een collega bevestigen dat u deze persoon begeleidt.': {
    fr: 'Si elle est hors de votre territoire, un collègue doit confirmer que vous accompagnez cette personne.',
    en: 'If it is outside your area, a colleague must confirm that you guide this person.',
  },
  'Waarom begeleidt u deze persoon?': {
    fr: 'Pourquoi accompagnez-vous cette personne ?',
    en: 'Why do you guide this person?',
  },
  'Vul in wat u al weet. U kunt de rest later vastleggen.': {
    fr: 'Remplissez ce que vous savez déjà. Vous pourrez enregistrer le reste plus tard.',
    en: 'Fill in what you know already. You can record the rest later.',
  },
  'Leefloon of uitkering': { fr: 'Revenu d’intégration ou allocation', en: 'Leefloon or benefit' },
  'Nog niet bekend': { fr: 'Pas encore connu', en: 'Not known yet' },
  'Leefloon of uitkering vanaf': {
    fr: 'Revenu d’intégration ou allocation à partir du',
    en: 'Leefloon or benefit from',
  },
  'Leefloon of uitkering tot en met': {
    fr: 'Revenu d’intégration ou allocation jusqu’au (inclus)',
    en: 'Leefloon or benefit until (inclusive)',
  },
  'Uw organisatie begeleidt deze persoon sinds': {
    fr: 'Votre organisation accompagne cette personne depuis le',
    en: 'Your organisation has guided this person since',
  },
  'dd/mm/jjjj. Leeg: vanaf het leefloon of de uitkering, of vandaag ({0}).': {
    fr: 'jj/mm/aaaa. Vide : à partir du revenu d’intégration ou de l’allocation, ou aujourd’hui ({0}).',
    en: 'dd/mm/yyyy. Empty: from the leefloon or the benefit, or today ({0}).',
  },
  'Grond van de begeleiding': { fr: 'Motif de l’accompagnement', en: 'Ground of the guidance' },
  'Leeg: dezelfde als het leefloon of de uitkering.': {
    fr: 'Vide : le même que le revenu d’intégration ou l’allocation.',
    en: 'Empty: the same as the leefloon or the benefit.',
  },
  'Kies, of laat leeg': { fr: 'Choisissez, ou laissez vide', en: 'Choose, or leave empty' },
  'Hoe bereikt u deze persoon?': {
    fr: 'Comment joindre cette personne ?',
    en: 'How do you reach this person?',
  },
  'E-mailadres': { fr: 'Adresse e-mail', en: 'E-mail address' },
};
