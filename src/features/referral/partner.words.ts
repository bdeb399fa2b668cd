/** What the addresses of partners without accounts say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const partnerWords: Words = {
  'Het adres is geregistreerd. Het werkt zodra een tweede persoon het bevestigt.': {
    fr: 'L’adresse est enregistrée. Elle fonctionne dès qu’une deuxième personne la confirme.',
    en: 'The address is registered. It works as soon as a second person confirms it.',
  },
  'Het adres werkt vanaf nu. Een link naar het vorige adres werkt niet meer.': {
    fr: 'L’adresse fonctionne à partir de maintenant. Un lien vers l’adresse précédente ne fonctionne plus.',
    en: 'The address works from now on. A link to the previous address no longer works.',
  },
  'Het adres is geweigerd. Er gaat niets naartoe.': {
    fr: 'L’adresse est refusée. Rien n’y est envoyé.',
    en: 'The address was refused. Nothing goes there.',
  },
  'Het adres is gestopt. Een link naar dit adres werkt niet meer.': {
    fr: 'L’adresse est arrêtée. Un lien vers cette adresse ne fonctionne plus.',
    en: 'The address has been stopped. A link to this address no longer works.',
  },
  'Iemand anders besliste al over dit adres. Kijk hoe het er nu voor staat.': {
    fr: 'Quelqu’un d’autre a déjà décidé de cette adresse. Regardez où cela en est.',
    en: 'Someone else has already decided about this address. See how it stands now.',
  },
  'Adressen van partners': { fr: 'Adresses des partenaires', en: 'Addresses of partners' },
  'Nieuw adres': { fr: 'Nouvelle adresse', en: 'New address' },
  'Elke partner naar wie u kunt verwijzen, heeft een account. U hebt geen adres nodig.': {
    fr: 'Chaque partenaire vers qui vous pouvez orienter a un compte. Vous n’avez pas besoin d’adresse.',
    en: 'Every partner to whom you can refer has an account. You need no address.',
  },
  Partner: { fr: 'Partenaire', en: 'Partner' },
  'Heeft de partner al een adres? Dan komt dit in de plaats zodra het bevestigd is.': {
    fr: 'Le partenaire a déjà une adresse ? Celle-ci la remplace dès qu’elle est confirmée.',
    en: 'Does the partner have an address already? This one takes its place once it is confirmed.',
  },
  'Functie die de berichten leest': {
    fr: 'Fonction qui lit les messages',
    en: 'Function that reads the messages',
  },
  'Geen naam van een persoon. Bijvoorbeeld: Onthaal en intake.': {
    fr: 'Pas le nom d’une personne. Par exemple : Accueil.',
    en: 'Not the name of a person. For example: Reception and intake.',
  },
  'E-mailadres van die functie': {
    fr: 'Adresse e-mail de cette fonction',
    en: 'Email address of that function',
  },
  'Taal van de berichten': { fr: 'Langue des messages', en: 'Language of the messages' },
  'Waaruit blijkt dat dit adres van de partner is?': {
    fr: 'Qu’est-ce qui montre que cette adresse est celle du partenaire ?',
    en: 'What shows that this address is the partner’s?',
  },
  'Bijvoorbeeld: partnerschap 2026, artikel 4.': {
    fr: 'Par exemple : partenariat 2026, article 4.',
    en: 'For example: partnership 2026, article 4.',
  },
  'Registreer het adres': { fr: 'Enregistrer l’adresse', en: 'Register the address' },
  'Kies een partner zonder account.': {
    fr: 'Choisissez un partenaire sans compte.',
    en: 'Choose a partner without an account.',
  },
  'Schrijf één volledig e-mailadres, bijvoorbeeld onthaal@voorbeeld.be.': {
    fr: 'Écrivez une seule adresse e-mail complète, par exemple onthaal@voorbeeld.be.',
    en: 'Write one full email address, for example onthaal@voorbeeld.be.',
  },
  'Wie een adres registreert, bevestigt het niet. Vraag het aan een collega die mag bevestigen.': {
    fr: 'Qui enregistre une adresse ne la confirme pas. Demandez-le à un collègue qui peut confirmer.',
    en: 'Whoever registers an address does not confirm it. Ask a colleague who may confirm.',
  },
  'Schrijf welke functie de berichten leest, bijvoorbeeld Onthaal.': {
    fr: 'Écrivez quelle fonction lit les messages, par exemple Accueil.',
    en: 'Write which function reads the messages, for example Reception.',
  },
  'Kies in welke taal de partner leest.': {
    fr: 'Choisissez la langue dans laquelle le partenaire lit.',
    en: 'Choose in which language the partner reads.',
  },
  'Schrijf waaruit blijkt dat dit adres van de partner is.': {
    fr: 'Écrivez ce qui montre que cette adresse est celle du partenaire.',
    en: 'Write what shows that this address is the partner’s.',
  },
  'Voor deze partner wacht al een adres. Laat het bevestigen, of trek het eerst in.': {
    fr: 'Une adresse attend déjà pour ce partenaire. Faites-la confirmer, ou retirez-la d’abord.',
    en: 'An address is already waiting for this partner. Have it confirmed, or withdraw it first.',
  },
  'Dit adres staat al zo geregistreerd. Er is niets veranderd.': {
    fr: 'Cette adresse est déjà enregistrée ainsi. Rien n’a changé.',
    en: 'This address is already registered like this. Nothing has changed.',
  },
  'Dit adres is bij u van een andere partner. Kijk na of het klopt.': {
    fr: 'Chez vous, cette adresse est celle d’un autre partenaire. Vérifiez si elle est correcte.',
    en: 'With you, this address belongs to another partner. Check whether it is right.',
  },
  'Een partner zonder account krijgt uw vraag met een eenmalige link. Hier staat naar welk adres die gaat.': {
    fr: 'Un partenaire sans compte reçoit votre question avec un lien à usage unique. Voici à quelle adresse il est envoyé.',
    en: 'A partner without an account gets your question with a one-time link. Here is the address it goes to.',
  },
  'Wie de mailbox leest, kan openen wat u stuurt. Daarom registreert een beheerder of een hoofd het adres, en bevestigt een tweede persoon het.':
    {
      fr: 'Qui lit cette boîte peut ouvrir ce que vous envoyez. C’est pourquoi un administrateur ou un responsable enregistre l’adresse, et une deuxième personne la confirme.',
      en: 'Whoever reads the mailbox can open what you send. That is why an administrator or a head registers the address, and a second person confirms it.',
    },
  'Hier sturen wij naartoe': { fr: 'Voici où nous envoyons', en: 'This is where we send' },
  'Uw organisatie heeft nog geen adres van een partner.': {
    fr: 'Votre organisation n’a pas encore d’adresse d’un partenaire.',
    en: 'Your organisation has no address of a partner yet.',
  },
  'Registreer er een, dan kan een collega het bevestigen.': {
    fr: 'Enregistrez-en une, un collègue pourra alors la confirmer.',
    en: 'Register one, then a colleague can confirm it.',
  },
  'Vroegere adressen': { fr: 'Anciennes adresses', en: 'Earlier addresses' },
  'Deze partners hebben geen account. Zonder adres kunt u niemand naar hen verwijzen.': {
    fr: 'Ces partenaires n’ont pas de compte. Sans adresse, vous ne pouvez orienter personne vers eux.',
    en: 'These partners have no account. Without an address you cannot refer anyone to them.',
  },
  'Deze partner heeft nu een account en antwoordt in Werkwinkel. Het adres wordt niet gebruikt.': {
    fr: 'Ce partenaire a maintenant un compte et répond dans Werkwinkel. L’adresse n’est pas utilisée.',
    en: 'This partner has an account now and answers in Werkwinkel. The address is not used.',
  },
  'Dit blijkt uit: {0}': { fr: 'Ce qui le montre : {0}', en: 'Shown by: {0}' },
  'Geregistreerd op {0}.': { fr: 'Enregistrée le {0}.', en: 'Registered on {0}.' },
  'Geregistreerd door {0} op {1}.': { fr: 'Enregistrée par {0} le {1}.', en: 'Registered by {0} on {1}.' },
  'Bevestigd door {0} op {1}.': { fr: 'Confirmation par {0} le {1}.', en: 'Confirmed by {0} on {1}.' },
  'Gestopt op {0}.': { fr: 'Arrêtée le {0}.', en: 'Stopped on {0}.' },
  'Gestopt door {0} op {1}.': { fr: 'Arrêtée par {0} le {1}.', en: 'Stopped by {0} on {1}.' },
  'U registreerde dit adres zelf. Iemand anders moet het bevestigen.': {
    fr: 'Vous avez enregistré cette adresse vous-même. Quelqu’un d’autre doit la confirmer.',
    en: 'You registered this address yourself. Someone else has to confirm it.',
  },
  'Iemand van de leiding moet dit adres bevestigen.': {
    fr: 'Un responsable doit confirmer cette adresse.',
    en: 'Someone who leads has to confirm this address.',
  },
  'Kijk na of dit adres echt van deze partner is, bijvoorbeeld door te bellen.': {
    fr: 'Vérifiez si cette adresse est vraiment celle de ce partenaire, par exemple en appelant.',
    en: 'Check that this address really is this partner’s, for example by calling.',
  },
  'Bevestig het adres': { fr: 'Confirmer l’adresse', en: 'Confirm the address' },
  'wacht op een tweede persoon': { fr: 'attend une deuxième personne', en: 'waiting for a second person' },
  'Dit lijkt een privéadres. Gebruik een adres van de organisatie zelf, dat blijft als iemand vertrekt.': {
    fr: 'Ceci ressemble à une adresse privée. Utilisez une adresse de l’organisation même : elle reste quand quelqu’un part.',
    en: 'This looks like a private address. Use an address of the organisation itself: it stays when someone leaves.',
  },
  '{0} heeft geen account en er is geen adres van haar geregistreerd. Bel deze organisatie, of {1}.': {
    fr: '{0} n’a pas de compte et aucune adresse de cette organisation n’est enregistrée. Appelez-la, ou {1}.',
    en: '{0} has no account and no address of it is registered. Call this organisation, or {1}.',
  },
  'laat haar adres registreren': { fr: 'faites enregistrer son adresse', en: 'have its address registered' },
  'Deze organisatie heeft geen account. Haar adres wacht op een tweede persoon van uw organisatie.': {
    fr: 'Cette organisation n’a pas de compte. Son adresse attend une deuxième personne de votre organisation.',
    en: 'This organisation has no account. Its address is waiting for a second person of your organisation.',
  },
  'Deze organisatie heeft geen account en er is geen adres van haar geregistreerd. Vraag het aan uw beheerder of uw hoofd.':
    {
      fr: 'Cette organisation n’a pas de compte et aucune adresse n’est enregistrée pour elle. Demandez-le à votre administrateur ou à votre responsable.',
      en: 'This organisation has no account and no address of it is registered. Ask your administrator or your head.',
    },
  'Naar de adressen van partners': {
    fr: 'Vers les adresses des partenaires',
    en: 'To the addresses of partners',
  },
  'Adressen van partners zonder account': {
    fr: 'Adresses des partenaires sans compte',
    en: 'Addresses of partners without an account',
  },
};
