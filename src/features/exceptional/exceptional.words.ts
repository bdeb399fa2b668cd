/** What exceptional access says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const exceptionalWords: Words = {
  'Schrijf in een zin of twee waarom u deze persoon nu moet kunnen zien.': {
    fr: 'Écrivez en une phrase ou deux pourquoi vous devez pouvoir voir cette personne maintenant.',
    en: 'Write in a sentence or two why you need to see this person now.',
  },
  'U kunt nu geen uitzonderlijke toegang vragen. Een vroegere toegang is niet goedgekeurd.': {
    fr: 'Vous ne pouvez pas demander d’accès exceptionnel maintenant. Un accès précédent n’a pas été approuvé.',
    en: 'You cannot ask for exceptional access now. An earlier access was not approved.',
  },
  'Uw organisatie begeleidt deze persoon niet meer. Alleen als het echt nodig is, opent u het dossier nog één keer.':
    {
      fr: 'Votre organisation n’accompagne plus cette personne. N’ouvrez encore une fois le dossier que si c’est vraiment nécessaire.',
      en: 'Your organisation no longer guides this person. Open the file once more only if it is really necessary.',
    },
  'Wat u moet weten': { fr: 'Ce que vous devez savoir', en: 'What you need to know' },
  'U ziet het dossier hoogstens vier uur.': {
    fr: 'Vous voyez le dossier pendant quatre heures au maximum.',
    en: 'You see the file for at most four hours.',
  },
  'U ziet geen notities en geen vertrouwelijke gegevens.': {
    fr: 'Vous ne voyez ni notes ni données confidentielles.',
    en: 'You see no notes and no confidential data.',
  },
  'De persoon ziet op de eigen pagina dat uw organisatie keek.': {
    fr: 'La personne voit sur sa propre page que votre organisation a regardé.',
    en: 'The person sees on their own page that your organisation looked.',
  },
  'De functionaris voor gegevensbescherming leest uw reden en kijkt na of het nodig was. Was het niet nodig, dan verliest u dit recht.':
    {
      fr: 'Le délégué à la protection des données lit votre motif et vérifie si c’était nécessaire. Si ce n’était pas nécessaire, vous perdez ce droit.',
      en: 'The data protection officer reads your reason and checks whether it was needed. If it was not, you lose this right.',
    },
  'Waarom moet u deze persoon nu zien?': {
    fr: 'Pourquoi devez-vous voir cette personne maintenant ?',
    en: 'Why do you need to see this person now?',
  },
  'Open voor vier uur': { fr: 'Ouvrir pour quatre heures', en: 'Open for four hours' },
  'U kunt nu niemand uitzonderlijk openen.': {
    fr: 'Vous ne pouvez ouvrir personne exceptionnellement pour l’instant.',
    en: 'You cannot open anyone exceptionally now.',
  },
  'Naar Personen': { fr: 'Vers Personnes', en: 'To People' },
  'Een vroegere toegang van u is nog niet nagekeken, of was niet nodig. Vraag het aan de functionaris voor gegevensbescherming van uw organisatie.':
    {
      fr: 'Un de vos accès précédents n’est pas encore vérifié, ou n’était pas nécessaire. Demandez-le au délégué à la protection des données de votre organisation.',
      en: 'An earlier access of yours has not been checked yet, or was not needed. Ask the data protection officer of your organisation.',
    },
  'U hebt uitzonderlijke toegang tot {0}. De persoon en de functionaris voor gegevensbescherming zien dat u keek.':
    {
      fr: 'Vous avez un accès exceptionnel jusqu’au {0}. La personne et le délégué à la protection des données voient que vous avez regardé.',
      en: 'You have exceptional access until {0}. The person and the data protection officer see that you looked.',
    },
  'Uw organisatie bewaart van deze persoon niets wat u hier mag zien.': {
    fr: 'Votre organisation ne garde sur cette personne rien que vous puissiez voir ici.',
    en: 'Your organisation keeps nothing about this person that you may see here.',
  },
  'Is er dringende hulp nodig, neem dan contact op met de dienst die deze persoon nu begeleidt.': {
    fr: 'S’il faut une aide urgente, contactez le service qui accompagne maintenant cette personne.',
    en: 'If urgent help is needed, contact the service that guides this person now.',
  },
};
