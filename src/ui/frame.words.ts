/** What the frame and the parts of every page say, in French and English. */
import type { Words } from '../kernel/language.ts';

export const frameWords: Words = {
  'Demo: alle personen zijn verzonnen.': {
    fr: 'Démo : toutes les personnes sont inventées.',
    en: 'Demo: everyone here is invented.',
  },
  'Toon het menu': { fr: 'Montrer le menu', en: 'Show the menu' },
  Hoofdmenu: { fr: 'Menu principal', en: 'Main menu' },
  'Wissel van mandaat': { fr: 'Changer de mandat', en: 'Change mandate' },
  Aanmelden: { fr: 'Se connecter', en: 'Sign in' },
  Afmelden: { fr: 'Se déconnecter', en: 'Sign out' },
  Kruimelpad: { fr: 'Fil d’Ariane', en: 'Breadcrumb' },
  'Bron:': { fr: 'Source :', en: 'Source:' },
  '(niet verplicht)': { fr: '(facultatif)', en: '(optional)' },
  'Toon meer ({0})': { fr: 'Afficher plus ({0})', en: 'Show more ({0})' },
  Zoek: { fr: 'Rechercher', en: 'Search' },
  'Ga naar de inhoud': { fr: 'Aller au contenu', en: 'Go to the content' },
  Privacy: { fr: 'Vie privée', en: 'Privacy' },
  Toegankelijkheid: { fr: 'Accessibilité', en: 'Accessibility' },
  Verwerkingsregister: { fr: 'Registre des traitements', en: 'Register of processing' },
  Taal: { fr: 'Langue', en: 'Language' },
  "Pagina's": { fr: 'Pages', en: 'Pages' },
  Vorige: { fr: 'Précédente', en: 'Previous' },
  Volgende: { fr: 'Suivante', en: 'Next' },
  Pagina: { fr: 'Page', en: 'Page' },
  Traject: { fr: 'Parcours', en: 'Pathway' },
  klaar: { fr: 'terminé', en: 'done' },
  nu: { fr: 'maintenant', en: 'now' },
  later: { fr: 'plus tard', en: 'later' },
  'Stap {0} van {1}': { fr: 'Étape {0} sur {1}', en: 'Step {0} of {1}' },
  '{0} van {1} {2}': { fr: '{0} sur {1} {2}', en: '{0} of {1} {2}' },
  '{0} en {1}': { fr: '{0} et {1}', en: '{0} and {1}' },
  '{0}.{1} uur': { fr: '{0} h {1}', en: '{0}:{1}' },
  'dd/mm/jjjj, bijvoorbeeld 31/03/2027': {
    fr: 'jj/mm/aaaa, par exemple 31/03/2027',
    en: 'dd/mm/yyyy, for example 31/03/2027',
  },
  'Schrijf de datum als dag, maand en jaar, bijvoorbeeld 31/03/2027.': {
    fr: 'Écrivez la date avec le jour, le mois et l’année, par exemple 31/03/2027.',
    en: 'Write the date as day, month and year, for example 31/03/2027.',
  },
  'Gebruik hoogstens {0} tekens.': {
    fr: 'Utilisez au maximum {0} caractères.',
    en: 'Use at most {0} characters.',
  },
  'Kies bestand': { fr: 'Choisir un fichier', en: 'Choose a file' },
  'Waarom zie ik dit?': { fr: 'Pourquoi est-ce que je vois cela ?', en: 'Why do I see this?' },
  'Kijk dit nog even na': { fr: 'Vérifiez encore ceci', en: 'Please check this' },
  'Ik heb dit nagekeken, bewaar het toch': {
    fr: 'J’ai vérifié, enregistrer quand même',
    en: 'I have checked this, save it anyway',
  },
  'Een computer vertaalde deze pagina. Nog niet nagelezen door iemand die de taal spreekt.': {
    fr: 'Un ordinateur a traduit cette page. Pas encore relue par une personne qui parle cette langue.',
    en: 'A computer translated this page. Not yet read over by someone who speaks the language.',
  },
};
