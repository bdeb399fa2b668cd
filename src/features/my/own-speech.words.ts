/** What the page of language and letters says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const ownSpeechWords: Words = {
  'Tolk nodig': { fr: 'Interprète nécessaire', en: 'Interpreter needed' },
  'Tolk nodig.': { fr: 'Interprète nécessaire.', en: 'Interpreter needed.' },
  'Tolk nodig: {0}.': { fr: 'Interprète nécessaire : {0}.', en: 'Interpreter needed: {0}.' },
  'Wie u begeleidt, leest dat bij elke afspraak.': {
    fr: 'Ceux qui vous accompagnent le lisent à chaque rendez-vous.',
    en: 'Whoever guides you reads that with each appointment.',
  },
  'Zeg in welke taal u praat, en of u een tolk nodig hebt': {
    fr: 'Dites dans quelle langue vous parlez et si vous avez besoin d’un interprète',
    en: 'Say in which language you talk, and whether you need an interpreter',
  },
  'Taal en letters': { fr: 'Langue et lettres', en: 'Language and letters' },
  'Kies een taal.': { fr: 'Choisissez une langue.', en: 'Choose a language.' },
  'Kies een taal': { fr: 'Choisissez une langue', en: 'Choose a language' },
  'Kies of u een tolk nodig hebt.': {
    fr: 'Choisissez si vous avez besoin d’un interprète.',
    en: 'Choose whether you need an interpreter.',
  },
  'Zeg in welke taal u praat en of u een tolk nodig hebt. En kies hoe groot de letters zijn.': {
    fr: 'Dites dans quelle langue vous parlez et si vous avez besoin d’un interprète. Et choisissez la taille des lettres.',
    en: 'Say in which language you talk and whether you need an interpreter. And choose how large the letters are.',
  },
  'Praten met wie u begeleidt': {
    fr: 'Parler avec ceux qui vous accompagnent',
    en: 'Talking with whoever guides you',
  },
  'Grote letters': { fr: 'Grandes lettres', en: 'Large letters' },
  'Dit geldt op dit toestel, voor alle pagina’s, en ook als u afdrukt.': {
    fr: 'Ceci vaut sur cet appareil, pour toutes les pages, et aussi quand vous imprimez.',
    en: 'This holds on this device, for all pages, and also when you print.',
  },
  'Terug naar gewone letters': { fr: 'Retour aux lettres ordinaires', en: 'Back to ordinary letters' },
  'Toon grote letters': { fr: 'Afficher de grandes lettres', en: 'Show large letters' },
  'In welke taal praat u het liefst?': {
    fr: 'Dans quelle langue préférez-vous parler ?',
    en: 'In which language do you prefer to talk?',
  },
  'Hebt u een tolk nodig?': { fr: 'Avez-vous besoin d’un interprète ?', en: 'Do you need an interpreter?' },
  'U zegt dit aan {0}. Zij lezen het bij elke afspraak, en vragen een tolk aan als dat kan.': {
    fr: 'Vous le dites à {0}. Ils le lisent à chaque rendez-vous et demandent un interprète si c’est possible.',
    en: 'You say this to {0}. They read it with each appointment, and ask for an interpreter where that can be done.',
  },
  'Staat uw taal er niet bij? Kies de taal die u daarna het best spreekt, en {0}.': {
    fr: 'Votre langue n’y est pas ? Choisissez la langue que vous parlez ensuite le mieux, et {0}.',
    en: 'Is your language not there? Choose the language that you speak best after it, and {0}.',
  },
  'schrijf welke taal u spreekt': {
    fr: 'écrivez quelle langue vous parlez',
    en: 'write which language you speak',
  },
  'Bewaard. Wie u begeleidt, leest het bij elke afspraak.': {
    fr: 'Enregistré. Ceux qui vous accompagnent le lisent à chaque rendez-vous.',
    en: 'Saved. Whoever guides you reads it with each appointment.',
  },
};
