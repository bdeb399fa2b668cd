/** What the pages of signing in and out and of mandates say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const sessionWords: Words = {
  'Dit is een demo met verzonnen mensen. Kies als wie u wilt werken. U hebt geen wachtwoord nodig.': {
    fr: 'Ceci est une démo avec des personnes inventées. Choisissez qui vous voulez être. Vous n’avez pas besoin de mot de passe.',
    en: 'This is a demo with invented people. Choose as whom you want to work. You need no password.',
  },
  'Voor het eerst hier?': { fr: 'Première visite ?', en: 'First time here?' },
  'Lokale besturen': { fr: 'Administrations locales', en: 'Local authorities' },
  Partners: { fr: 'Partenaires', en: 'Partners' },
  'VVSG en andere': { fr: 'VVSG et autres', en: 'VVSG and others' },
  Burgers: { fr: 'Citoyens', en: 'Citizens' },
  'Begin hier. Lees cliënten in, en open het dossier van iemand die VDAB ook begeleidt, bijvoorbeeld Amina Osei.':
    {
      fr: 'Commencez ici. Importez des clients et ouvrez le dossier de quelqu’un que le VDAB accompagne aussi, par exemple Amina Osei.',
      en: 'Start here. Import clients, and open the file of someone whom VDAB guides too, for example Amina Osei.',
    },
  'Schors als VDAB een punt van de bijlage gegevens. Kijk daarna als coach opnieuw: die deur is dicht.': {
    fr: 'Suspendez en tant que VDAB un point de l’annexe données. Regardez ensuite à nouveau comme coach : cette porte est fermée.',
    en: 'Suspend, as VDAB, a point of the data annex. Then look again as the coach: that door is closed.',
  },
  'Kijk na wie wat zag, en hoe het logboek verzegeld is.': {
    fr: 'Vérifiez qui a vu quoi, et comment le journal est scellé.',
    en: 'Check who saw what, and how the log is sealed.',
  },
  'Zie als Amina zelf wat over u bekend is, wie keek en waarom.': {
    fr: 'Voyez comme Amina ce qui est connu de vous, qui a regardé et pourquoi.',
    en: 'See as Amina herself what is known about you, who looked and why.',
  },
  'iemand die door geen enkele organisatie begeleid wordt': {
    fr: 'quelqu’un qu’aucune organisation n’accompagne',
    en: 'someone whom no organisation guides',
  },
  'Uw mandaten': { fr: 'Vos mandats', en: 'Your mandates' },
  'Kies een mandaat': { fr: 'Choisissez un mandat', en: 'Choose a mandate' },
  'U hebt één mandaat. Een ander mandaat vraagt u aan uw lokale beheerder.': {
    fr: 'Vous avez un mandat. Vous demandez un autre mandat à votre gestionnaire local.',
    en: 'You have one mandate. Ask your local administrator for another one.',
  },
  'U werkt altijd voor één organisatie tegelijk. Kies voor welke.': {
    fr: 'Vous travaillez toujours pour une organisation à la fois. Choisissez laquelle.',
    en: 'You always work for one organisation at a time. Choose which one.',
  },
  'U hebt nog geen mandaat': { fr: 'Vous n’avez pas encore de mandat', en: 'You have no mandate yet' },
  'U bent goed aangemeld, maar niemand gaf u al een taak in Werkwinkel. Vraag een mandaat aan uw lokale beheerder. Kreeg u er net een? Meld u dan af en opnieuw aan.':
    {
      fr: 'Vous êtes bien connecté, mais personne ne vous a encore donné une tâche dans Werkwinkel. Demandez un mandat à votre gestionnaire local. Vous venez d’en recevoir un ? Déconnectez-vous et reconnectez-vous.',
      en: 'You are signed in, but nobody has given you a task in Werkwinkel yet. Ask your local administrator for a mandate. Did you just get one? Then sign out and in again.',
    },
  'Verder in dit mandaat': { fr: 'Continuer dans ce mandat', en: 'Go on in this mandate' },
  'Werk als {0} voor {1}': { fr: 'Travailler comme {0} pour {1}', en: 'Work as {0} for {1}' },
  'Wacht op een tweede persoon: een collega met het recht om te bevestigen moet dit mandaat nog goedkeuren.':
    {
      fr: 'En attente d’une deuxième personne : un collègue qui a le droit de confirmer doit encore approuver ce mandat.',
      en: 'Waits for a second person: a colleague with the right to confirm must still approve this mandate.',
    },
  'Dit mandaat werkt niet, of het is niet van u.': {
    fr: 'Ce mandat ne fonctionne pas, ou ce n’est pas le vôtre.',
    en: 'This mandate does not work, or it is not yours.',
  },
  'U meldt zich aan bij de Vlaamse overheid en komt daarna hier terug.': {
    fr: 'Vous vous connectez auprès de l’Autorité flamande, puis vous revenez ici.',
    en: 'You sign in with the Flemish government and then come back here.',
  },
  'Ik werk voor een organisatie': {
    fr: 'Je travaille pour une organisation',
    en: 'I work for an organisation',
  },
  'Meld u aan met uw werkaccount. U kiest daar voor welke organisatie u werkt.': {
    fr: 'Connectez-vous avec votre compte professionnel. Vous y choisissez pour quelle organisation vous travaillez.',
    en: 'Sign in with your work account. There you choose for which organisation you work.',
  },
  'Aanmelden via Vlaams Toegangsbeheer': {
    fr: 'Se connecter via la gestion flamande des accès',
    en: 'Sign in through Flemish access management',
  },
  'Ik word zelf begeleid': { fr: 'Je suis accompagné moi-même', en: 'I am being guided myself' },
  'Meld u aan met itsme of met uw identiteitskaart. U ziet wat over u bewaard wordt en wie het las.': {
    fr: 'Connectez-vous avec itsme ou avec votre carte d’identité. Vous voyez ce qui est conservé sur vous et qui l’a lu.',
    en: 'Sign in with itsme or with your identity card. You see what is kept about you and who read it.',
  },
  'Aanmelden als burger': { fr: 'Se connecter comme citoyen', en: 'Sign in as a citizen' },
  'U bent afgemeld': { fr: 'Vous êtes déconnecté', en: 'You are signed out' },
  'Sluit uw browser als anderen dit toestel ook gebruiken.': {
    fr: 'Fermez votre navigateur si d’autres utilisent aussi cet appareil.',
    en: 'Close your browser if others use this device too.',
  },
  'Meld u ook af bij Vlaams Toegangsbeheer': {
    fr: 'Se déconnecter aussi de la gestion flamande des accès',
    en: 'Sign out of Flemish access management too',
  },
  'Opnieuw aanmelden': { fr: 'Se reconnecter', en: 'Sign in again' },
  'Uw sessie is gestopt, omdat u een tijd niets deed of omdat uw mandaat veranderde. Meld u opnieuw aan: u komt terug waar u was.':
    {
      fr: 'Votre session s’est arrêtée, parce que vous n’avez rien fait pendant un certain temps ou parce que votre mandat a changé. Reconnectez-vous : vous revenez là où vous étiez.',
      en: 'Your session has ended because you did nothing for a while or because your mandate changed. Sign in again: you come back to where you were.',
    },
  Afgemeld: { fr: 'Déconnecté', en: 'Signed out' },
  'Wij kennen uw organisatie nog niet': {
    fr: 'Nous ne connaissons pas encore votre organisation',
    en: 'We do not know your organisation yet',
  },
  'U bent goed aangemeld, maar uw organisatie doet nog niet mee met Werkwinkel. Koos u de verkeerde organisatie? Meld u dan opnieuw aan en kies een andere. Wilt u meedoen? Vraag het aan VVSG of aan het contactpunt van VDAB in uw provincie.':
    {
      fr: 'Vous êtes bien connecté, mais votre organisation ne participe pas encore à Werkwinkel. Vous avez choisi la mauvaise organisation ? Reconnectez-vous et choisissez-en une autre. Vous voulez participer ? Demandez-le à la VVSG ou au point de contact du VDAB dans votre province.',
      en: 'You are signed in, but your organisation does not take part in Werkwinkel yet. Did you choose the wrong organisation? Then sign in again and choose another. Do you want to take part? Ask VVSG or the contact point of VDAB in your province.',
    },
  'Uw toegang is stopgezet': { fr: 'Votre accès est arrêté', en: 'Your access has been stopped' },
  'U bent goed aangemeld, maar u kunt Werkwinkel niet meer gebruiken. Vraag uw lokale beheerder om hulp als dat niet klopt.':
    {
      fr: 'Vous êtes bien connecté, mais vous ne pouvez plus utiliser Werkwinkel. Demandez de l’aide à votre gestionnaire local si ce n’est pas correct.',
      en: 'You are signed in, but you can no longer use Werkwinkel. Ask your local administrator for help if that is not right.',
    },
  'De aanmelding is niet voltooid': {
    fr: 'La connexion n’est pas terminée',
    en: 'Signing in was not completed',
  },
  'U hebt het aanmelden gestopt, of het werd geweigerd. U kunt het opnieuw proberen.': {
    fr: 'Vous avez arrêté la connexion, ou elle a été refusée. Vous pouvez réessayer.',
    en: 'You stopped signing in, or it was refused. You can try again.',
  },
  'Deze aanmelding klopt niet meer': {
    fr: 'Cette connexion n’est plus valable',
    en: 'This sign-in is no longer valid',
  },
  'Het aanmelden duurde te lang, of u begon intussen opnieuw in een ander venster. Begin nog eens van voren af.':
    {
      fr: 'La connexion a duré trop longtemps, ou vous avez recommencé entre-temps dans une autre fenêtre. Recommencez depuis le début.',
      en: 'Signing in took too long, or you started again in another window meanwhile. Please start again from the beginning.',
    },
  'Deze link is al gebruikt': { fr: 'Ce lien a déjà été utilisé', en: 'This link was already used' },
  'Een link om aan te melden werkt één keer. Kies een account op de pagina om aan te melden, of start de demo opnieuw voor nieuwe links.':
    {
      fr: 'Un lien de connexion fonctionne une fois. Choisissez un compte sur la page de connexion, ou redémarrez la démo pour de nouveaux liens.',
      en: 'A link to sign in works once. Choose an account on the sign-in page, or start the demo again for new links.',
    },
  'Aanmelden lukt nu niet': {
    fr: 'La connexion ne fonctionne pas pour le moment',
    en: 'Signing in does not work now',
  },
  'De dienst waar u zich aanmeldt, antwoordt niet. Probeer het binnen enkele minuten opnieuw.': {
    fr: 'Le service où vous vous connectez ne répond pas. Réessayez dans quelques minutes.',
    en: 'The service where you sign in does not answer. Try again in a few minutes.',
  },
};
