/** What the pages that replace what went wrong say, in French and English. */
import type { Words } from '../kernel/language.ts';

export const errorPageWords: Words = {
  'Dit begrijpen we niet': { fr: 'Nous ne comprenons pas', en: 'We do not understand this' },
  'Er klopt iets niet aan dit adres of dit formulier. Er is niets veranderd.': {
    fr: 'Il y a une erreur dans cette adresse ou dans ce formulaire. Rien n’a changé.',
    en: 'Something is wrong with this address or this form. Nothing has changed.',
  },
  'Ga terug, kijk na wat u invulde en probeer het opnieuw.': {
    fr: 'Revenez en arrière, vérifiez ce que vous avez rempli et réessayez.',
    en: 'Go back, check what you filled in and try again.',
  },
  'Dit mag u hier niet doen': { fr: 'Vous ne pouvez pas faire cela ici', en: 'You may not do this here' },
  'Het mandaat waarin u nu werkt, laat dit niet toe.': {
    fr: 'Le mandat avec lequel vous travaillez maintenant ne le permet pas.',
    en: 'The mandate you work in now does not allow this.',
  },
  'Kies een ander mandaat, of vraag uw lokale beheerder om hulp.': {
    fr: 'Choisissez un autre mandat ou demandez de l’aide à votre gestionnaire local.',
    en: 'Choose another mandate, or ask your local administrator for help.',
  },
  'Dit formulier werkt niet meer': {
    fr: 'Ce formulaire ne fonctionne plus',
    en: 'This form no longer works',
  },
  'Het stond te lang open, of u meldde u intussen opnieuw aan in een ander venster. Wat u invulde, is niet bewaard.':
    {
      fr: 'Il est resté ouvert trop longtemps, ou vous vous êtes reconnecté entre-temps dans une autre fenêtre. Ce que vous avez rempli n’est pas enregistré.',
      en: 'It stood open too long, or you signed in again in another window in the meantime. What you filled in was not saved.',
    },
  'Ga terug: wat u typte, staat er meestal nog. Kopieer het, laad de pagina opnieuw en plak het terug.': {
    fr: 'Revenez en arrière : votre texte est en général encore là. Copiez-le, rechargez la page et collez-le.',
    en: 'Go back: what you typed is usually still there. Copy it, load the page again and paste it back.',
  },
  'Verstuurt u dit nog eens?': { fr: 'Voulez-vous renvoyer ceci ?', en: 'Will you send this again?' },
  'U meldde u aan of wisselde van mandaat nadat u dit formulier opende. Wat u invulde, is niet weg, maar het is nog niet verstuurd.':
    {
      fr: 'Vous vous êtes connecté ou avez changé de mandat après avoir ouvert ce formulaire. Ce que vous avez rempli n’est pas perdu, mais n’est pas encore envoyé.',
      en: 'You signed in or changed your mandate after you opened this form. What you filled in is not lost, but it has not been sent yet.',
    },
  'Kijk bovenaan of u in het juiste mandaat werkt. Verstuur het dan opnieuw.': {
    fr: 'Vérifiez en haut de la page que vous travaillez avec le bon mandat. Renvoyez-le ensuite.',
    en: 'Check at the top whether you work in the right mandate. Then send it again.',
  },
  'U bent niet meer aangemeld': { fr: 'Vous n’êtes plus connecté', en: 'You are no longer signed in' },
  'Uw sessie is gestopt: u deed een tijd niets, u meldde zich af, of uw mandaat veranderde. Wat u invulde, is niet weg, maar het is nog niet verstuurd.':
    {
      fr: 'Votre session est terminée : vous êtes resté inactif un moment, vous vous êtes déconnecté, ou votre mandat a changé. Ce que vous avez rempli n’est pas perdu, mais n’est pas encore envoyé.',
      en: 'Your session has ended: you did nothing for a while, you signed out, or your mandate changed. What you filled in is not lost, but it has not been sent yet.',
    },
  'Laat dit venster open. Meld u aan in een nieuw venster, en ga daarna hier verder.': {
    fr: 'Laissez cette fenêtre ouverte. Connectez-vous dans une nouvelle fenêtre, puis continuez ici.',
    en: 'Keep this window open. Sign in in a new window, and then go on here.',
  },
  'Dit schreef u': { fr: 'Ce que vous avez écrit', en: 'What you wrote' },
  'Meld u aan in een nieuw venster': {
    fr: 'Connectez-vous dans une nouvelle fenêtre',
    en: 'Sign in in a new window',
  },
  'Ik ben opnieuw aangemeld: ga verder': {
    fr: 'Je suis à nouveau connecté : continuer',
    en: 'I have signed in again: go on',
  },
  'Verstuur opnieuw': { fr: 'Renvoyer', en: 'Send again' },
  'Hier is niets voor u te zien': {
    fr: 'Il n’y a rien à voir ici pour vous',
    en: 'There is nothing here for you to see',
  },
  'Dit adres bestaat niet, of u hebt er geen toegang toe. Wij zeggen niet welke van de twee.': {
    fr: 'Cette adresse n’existe pas, ou vous n’y avez pas accès. Nous ne disons pas lequel des deux.',
    en: 'This address does not exist, or you have no access to it. We do not say which of the two.',
  },
  'Kijk het adres na, of begin opnieuw.': {
    fr: 'Vérifiez l’adresse ou recommencez.',
    en: 'Check the address, or start again.',
  },
  'Iemand was u voor': { fr: 'Quelqu’un vous a devancé', en: 'Someone was ahead of you' },
  'Dit is veranderd sinds u de pagina opende. Wat u invulde, is niet bewaard.': {
    fr: 'Ceci a changé depuis que vous avez ouvert la page. Ce que vous avez rempli n’est pas enregistré.',
    en: 'This has changed since you opened the page. What you filled in was not saved.',
  },
  'Open de pagina opnieuw. U ziet dan de nieuwe toestand.': {
    fr: 'Rouvrez la page. Vous verrez alors la nouvelle situation.',
    en: 'Open the page again. You will then see how it stands now.',
  },
  'Dit kan nu niet': { fr: 'Ceci n’est pas possible maintenant', en: 'This cannot be done now' },
  'Terug naar de pagina': { fr: 'Retour à la page', en: 'Back to the page' },
  'Dit is te groot': { fr: 'C’est trop grand', en: 'This is too large' },
  'Het bestand of de tekst die u stuurde, is te groot. Er is niets bewaard.': {
    fr: 'Le fichier ou le texte que vous avez envoyé est trop grand. Rien n’est enregistré.',
    en: 'The file or the text that you sent is too large. Nothing was saved.',
  },
  'Ga terug: wat u typte, staat er meestal nog. Maak het kleiner of splits het, en stuur het opnieuw.': {
    fr: 'Revenez en arrière : votre texte est en général encore là. Raccourcissez-le ou divisez-le, puis envoyez-le à nouveau.',
    en: 'Go back: what you typed is usually still there. Make it smaller or split it, and send it again.',
  },
  'Even wachten': { fr: 'Un instant', en: 'Please wait a moment' },
  'Er kwamen veel vragen na elkaar van uw toestel.': {
    fr: 'Votre appareil a envoyé beaucoup de demandes à la suite.',
    en: 'Many requests came from your device one after the other.',
  },
  'Wacht een minuut en probeer het opnieuw.': {
    fr: 'Attendez une minute et réessayez.',
    en: 'Wait a minute and try again.',
  },
  'U bereikte de daglimiet': {
    fr: 'Vous avez atteint la limite du jour',
    en: 'You reached the limit for today',
  },
  'U opende of zocht vandaag zo veel mensen als op één dag mag. Dat beschermt hun gegevens. Uw functionaris voor gegevensbescherming ziet het ook.':
    {
      fr: 'Vous avez ouvert ou cherché aujourd’hui autant de personnes qu’il est permis en un jour. Cela protège leurs données. Votre délégué à la protection des données le voit aussi.',
      en: 'Today you opened or searched for as many people as is allowed in one day. This protects their data. Your data protection officer sees it too.',
    },
  'Morgen kunt u verder. Hebt u vandaag echt meer nodig, bel dan uw functionaris voor gegevensbescherming.': {
    fr: 'Demain, vous pourrez continuer. S’il vous en faut vraiment plus aujourd’hui, appelez votre délégué à la protection des données.',
    en: 'You can go on tomorrow. If you really need more today, call your data protection officer.',
  },
  'Er ging iets mis bij ons': {
    fr: 'Il y a eu un problème chez nous',
    en: 'Something went wrong on our side',
  },
  'Dat is niet uw fout. Wat u net deed, is misschien niet bewaard.': {
    fr: 'Ce n’est pas votre faute. Ce que vous venez de faire n’est peut-être pas enregistré.',
    en: 'It is not your fault. What you just did may not have been saved.',
  },
  'Probeer het opnieuw. Lukt het weer niet, meld dan het nummer hieronder.': {
    fr: 'Réessayez. Si cela ne fonctionne toujours pas, signalez le numéro ci-dessous.',
    en: 'Try again. If it fails once more, report the number below.',
  },
  'Werkwinkel is even niet bereikbaar': {
    fr: 'Werkwinkel est momentanément indisponible',
    en: 'Werkwinkel cannot be reached at the moment',
  },
  'We kunnen nu geen gegevens tonen. Er gaat niets verloren.': {
    fr: 'Nous ne pouvons pas montrer de données pour l’instant. Rien n’est perdu.',
    en: 'We cannot show any data now. Nothing is lost.',
  },
  'Probeer het binnen enkele minuten opnieuw.': {
    fr: 'Réessayez dans quelques minutes.',
    en: 'Try again in a few minutes.',
  },
  'Naar het begin': { fr: 'Vers l’accueil', en: 'To the start' },
  'Nummer van deze melding: {0}': { fr: 'Numéro de ce message : {0}', en: 'Number of this report: {0}' },
  'Even geduld': { fr: 'Un instant', en: 'One moment' },
  'Er worden nu te veel documenten tegelijk gemaakt. Er gaat niets verloren.': {
    fr: 'Trop de documents sont en cours de création. Rien n’est perdu.',
    en: 'Too many documents are being made at once. Nothing is lost.',
  },
  'Wacht een minuut en vraag het document dan opnieuw.': {
    fr: 'Attendez une minute et redemandez le document.',
    en: 'Wait a minute and ask for the document again.',
  },
};
