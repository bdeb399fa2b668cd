/** What the page of who speaks for the person says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const ownRepresentativeWords: Words = {
  Vertegenwoordiger: { fr: 'Représentant', en: 'Representative' },
  'Wie voor mij spreekt': { fr: 'Qui parle pour moi', en: 'Who speaks for me' },
  'Iemand mag meekomen en met u praten: familie, een vriend, een hulpverlener. U kiest zelf, en u stopt het wanneer u wilt.':
    {
      fr: 'Quelqu’un peut venir avec vous et parler avec vous : la famille, un ami, un travailleur social. Vous choisissez vous-même, et vous arrêtez quand vous voulez.',
      en: 'Someone may come along and talk with you: family, a friend, a social worker. You choose yourself, and you stop it when you want.',
    },
  'Niemand spreekt voor u.': { fr: 'Personne ne parle pour vous.', en: 'Nobody speaks for you.' },
  'U spreekt voor uzelf. Dat is goed zo.': {
    fr: 'Vous parlez pour vous-même. C’est bien ainsi.',
    en: 'You speak for yourself. That is fine.',
  },
  'Wat mag die persoon?': { fr: 'Que peut faire cette personne ?', en: 'What may that person do?' },
  'Meekomen naar een gesprek, bellen met wie u begeleidt, en met u mee lezen als u dat toont.': {
    fr: 'Venir à un entretien, appeler ceux qui vous accompagnent, et lire avec vous si vous le montrez.',
    en: 'Come along to a talk, call whoever guides you, and read along with you when you show it.',
  },
  'Wat zo iemand op een scherm mag zien of tekenen, staat nog niet vast in de wet. Daarom kan niemand anders deze pagina openen. Tekenen voor u kan alleen op papier, met een bewijs erbij.':
    {
      fr: 'Ce qu’une telle personne peut voir ou signer sur un écran n’est pas encore fixé par la loi. C’est pourquoi personne d’autre ne peut ouvrir cette page. Signer pour vous n’est possible que sur papier, avec une preuve.',
      en: 'What such a person may see or sign on a screen is not settled in law yet. That is why nobody else can open this page. Signing for you can only be done on paper, with proof.',
    },
  'Bewijs: {0}': { fr: 'Preuve : {0}', en: 'Proof: {0}' },
  'Stop dit nu': { fr: 'Arrêter maintenant', en: 'Stop this now' },
  'Een rechter of de wet koos deze persoon. Klopt het niet? Stel een vraag aan wie u begeleidt.': {
    fr: 'Un juge ou la loi a choisi cette personne. Ce n’est pas correct ? Posez une question à ceux qui vous accompagnent.',
    en: 'A judge or the law chose this person. Is it not right? Ask whoever guides you.',
  },
  'In het dossier staat voor die dag geen vertegenwoordiger met deze naam en een bewijs. Leg dat daar eerst vast.':
    {
      fr: 'Pour ce jour, le dossier ne contient pas de représentant de ce nom avec une preuve. Enregistrez-le d’abord là.',
      en: 'For that day the file holds no representative of this name with proof. Record that there first.',
    },
  'Kies iemand': { fr: 'Choisir quelqu’un', en: 'Choose someone' },
  'Voornaam en naam': { fr: 'Prénom et nom', en: 'First name and surname' },
  'Kiest u dit zelf?': { fr: 'Le choisissez-vous vous-même ?', en: 'Do you choose this yourself?' },
  'Ja, ik kies zelf dat deze persoon voor mij mag spreken': {
    fr: 'Oui, je choisis moi-même que cette personne peut parler pour moi',
    en: 'Yes, I choose myself that this person may speak for me',
  },
  'Dit lezen: {0}. Het begint vandaag.': {
    fr: 'Le lisent : {0}. Cela commence aujourd’hui.',
    en: 'Read by: {0}. It begins today.',
  },
  'Schrijf de naam van wie voor u spreekt.': {
    fr: 'Écrivez le nom de la personne qui parle pour vous.',
    en: 'Write the name of who speaks for you.',
  },
  'Vink aan dat u dit zelf kiest.': {
    fr: 'Cochez que vous le choisissez vous-même.',
    en: 'Tick that you choose this yourself.',
  },
  'Deze volmacht was al gestopt.': {
    fr: 'Cette procuration était déjà arrêtée.',
    en: 'This mandate had already stopped.',
  },
  'Bewaard. Wie u begeleidt, leest wie voor u mag spreken.': {
    fr: 'Enregistré. Ceux qui vous accompagnent lisent qui peut parler pour vous.',
    en: 'Saved. Whoever guides you reads who may speak for you.',
  },
  'Gestopt. Deze persoon spreekt niet meer voor u.': {
    fr: 'Arrêté. Cette personne ne parle plus pour vous.',
    en: 'Stopped. This person no longer speaks for you.',
  },
  bewijs: { fr: 'preuve', en: 'proof' },
  'Wie voor deze persoon spreekt': { fr: 'Qui parle pour cette personne', en: 'Who speaks for this person' },
  'Een bewijs is hier niet genoteerd.': {
    fr: 'Aucune preuve n’est notée ici.',
    en: 'No proof is noted here.',
  },
  'Mag meekomen en met u praten. Wat een vertegenwoordiger op een scherm mag zien of tekenen, staat niet vast: tekenen kan alleen op papier, met het bewijs erbij.':
    {
      fr: 'Peut accompagner et parler avec vous. Ce qu’un représentant peut voir ou signer sur un écran n’est pas fixé : signer n’est possible que sur papier, avec la preuve.',
      en: 'May come along and talk with you. What a representative may see or sign on a screen is not settled: signing can only be done on paper, with the proof.',
    },
};
