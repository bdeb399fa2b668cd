/** What contact points say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const contactPointWords: Words = {
  'Adres van het kantoor': { fr: 'Adresse du bureau', en: 'Address of the office' },
  'Beëindig het mandaat': { fr: 'Mettre fin au mandat', en: 'End the mandate' },
  'Buiten uw organisatie ziet men de functie en het kantoor. Wie de functie heeft, ziet alleen uw organisatie.':
    {
      fr: 'En dehors de votre organisation, on voit la fonction et le bureau. Seule votre organisation voit qui exerce la fonction.',
      en: 'Outside your organisation people see the function and the office. Only your organisation sees who holds it.',
    },
  Contactpunt: { fr: 'Point de contact', en: 'Contact point' },
  'Contactpunt wijzigen': { fr: 'Modifier le point de contact', en: 'Change the contact point' },
  Contactpunten: { fr: 'Points de contact', en: 'Contact points' },
  'Contactpunten van uw organisatie': {
    fr: 'Points de contact de votre organisation',
    en: 'Contact points of your organisation',
  },
  'Contactpunten voor {0}': { fr: 'Points de contact pour {0}', en: 'Contact points for {0}' },
  'Dan vinden anderen wie ze kunnen bellen.': {
    fr: 'Les autres trouvent alors qui appeler.',
    en: 'Then others find whom to call.',
  },
  'De opvolger': { fr: 'Le successeur', en: 'The successor' },
  '{0} heeft een contactpunt dat anderen bellen. Het mandaat is nog niet beëindigd.': {
    fr: '{0} tient un point de contact que d’autres appellent. Le mandat n’a pas encore pris fin.',
    en: '{0} holds a contact point that others call. The mandate has not ended yet.',
  },
  '{0} heeft {1} contactpunten die anderen bellen. Het mandaat is nog niet beëindigd.': {
    fr: '{0} tient {1} points de contact que d’autres appellent. Le mandat n’a pas encore pris fin.',
    en: '{0} holds {1} contact points that others call. The mandate has not ended yet.',
  },
  'Is er nog niemand? Dan staat bij uw contactpunten dat er iemand nodig is.': {
    fr: 'Encore personne ? Vos points de contact indiquent alors qu’il manque quelqu’un.',
    en: 'Nobody yet? Then your contact points show that someone is needed.',
  },
  'Wie neemt het contactpunt over?': {
    fr: 'Qui reprend le point de contact ?',
    en: 'Who takes over the contact point?',
  },
  'E-mailadres van de dienst': { fr: 'Adresse e-mail du service', en: 'E-mail address of the service' },
  'Er is hier nog geen contactpunt.': {
    fr: 'Il n’y a pas encore de point de contact ici.',
    en: 'There is no contact point here yet.',
  },
  Geen: { fr: 'Aucune', en: 'None' },
  'Het contactpunt': { fr: 'Le point de contact', en: 'The contact point' },
  'Het contactpunt is bewaard.': {
    fr: 'Le point de contact est enregistré.',
    en: 'The contact point has been saved.',
  },
  'Kies een overeenkomst waarin uw organisatie partij is.': {
    fr: 'Choisissez une convention dont votre organisation est partie.',
    en: 'Choose an agreement to which your organisation is a party.',
  },
  'Kies een provincie.': { fr: 'Choisissez une province.', en: 'Choose a province.' },
  'Kies iemand anders die bij uw organisatie werkt.': {
    fr: 'Choisissez quelqu’un d’autre qui travaille dans votre organisation.',
    en: 'Choose someone else who works at your organisation.',
  },
  'Kies iemand die bij uw organisatie werkt.': {
    fr: 'Choisissez quelqu’un qui travaille dans votre organisation.',
    en: 'Choose someone who works at your organisation.',
  },
  'Kies voor wie dit contactpunt er is.': {
    fr: 'Choisissez pour qui est ce point de contact.',
    en: 'Choose for whom this contact point is.',
  },
  'Kies wie de contactpunten overneemt, of kies “Nog niemand”.': {
    fr: 'Choisissez qui reprend les points de contact, ou « Encore personne ».',
    en: 'Choose who takes over the contact points, or choose “Nobody yet”.',
  },
  'Laat leeg zolang er geen einde is.': {
    fr: 'Laissez vide tant qu’il n’y a pas de fin.',
    en: 'Leave empty as long as there is no end.',
  },
  'Maak er een': { fr: 'Créez-en un', en: 'Make one' },
  'Nieuw contactpunt': { fr: 'Nouveau point de contact', en: 'New contact point' },
  'Nog niemand': { fr: 'Encore personne', en: 'Nobody yet' },
  'nog niemand': { fr: 'encore personne', en: 'nobody yet' },
  'Schrijf de functie, bijvoorbeeld “contactpunt lokale besturen”.': {
    fr: 'Écrivez la fonction, par exemple « point de contact pouvoirs locaux ».',
    en: 'Write the function, for instance “contact point for local authorities”.',
  },
  'Schrijf een functie en een adres van de dienst, geen naam en geen adres van iemand persoonlijk.': {
    fr: 'Écrivez une fonction et une adresse du service, pas de nom ni d’adresse personnelle.',
    en: 'Write a function and an address of the service, no name and no address of a person.',
  },
  'Schrijf een volledig e-mailadres van de dienst, bijvoorbeeld werk@voorbeeld.be.': {
    fr: 'Écrivez une adresse e-mail complète du service, par exemple werk@voorbeeld.be.',
    en: 'Write a full e-mail address of the service, for instance werk@voorbeeld.be.',
  },
  'Schrijf het adres van het kantoor.': {
    fr: 'Écrivez l’adresse du bureau.',
    en: 'Write the address of the office.',
  },
  'Uw gemeente': { fr: 'Votre commune', en: 'Your municipality' },
  'Uw organisatie heeft nog geen contactpunt.': {
    fr: 'Votre organisation n’a pas encore de point de contact.',
    en: 'Your organisation has no contact point yet.',
  },
  'Vervanger: {0}': { fr: 'Remplaçant : {0}', en: 'Substitute: {0}' },
  'Voor de provincie {0}.': { fr: 'Pour la province {0}.', en: 'For the province {0}.' },
  'Voor een provincie of heel Vlaanderen': {
    fr: 'Pour une province ou toute la Flandre',
    en: 'For a province or all of Flanders',
  },
  'Voor wie is dit contactpunt er?': {
    fr: 'Pour qui est ce point de contact ?',
    en: 'For whom is this contact point?',
  },
  'Welke overeenkomst?': { fr: 'Quelle convention ?', en: 'Which agreement?' },
  'Wie kunt u bellen?': { fr: 'Qui pouvez-vous appeler ?', en: 'Whom can you call?' },
  'Welke provincie?': { fr: 'Quelle province ?', en: 'Which province?' },
  'Wie belt u bij VDAB, bij uw OCMW of over een overeenkomst? U vindt functies en kantoren, geen namen.': {
    fr: 'Qui appelez-vous au VDAB, à votre CPAS ou au sujet d’une convention ? Vous trouvez des fonctions et des bureaux, pas de noms.',
    en: 'Whom do you call at VDAB, at your OCMW or about an agreement? You find functions and offices, no names.',
  },
  'Bedoelt u': { fr: 'Vouliez-vous dire', en: 'Did you mean' },
  'Wie heeft deze functie?': { fr: 'Qui exerce cette fonction ?', en: 'Who holds this function?' },
  'Wie neemt de contactpunten over?': {
    fr: 'Qui reprend les points de contact ?',
    en: 'Who takes over the contact points?',
  },
  'Wie vervangt?': { fr: 'Qui remplace ?', en: 'Who stands in?' },
  'Wij kennen geen gemeente met deze naam. Kijk de schrijfwijze na.': {
    fr: 'Nous ne connaissons pas de commune de ce nom. Vérifiez l’orthographe.',
    en: 'We know no municipality of this name. Check the spelling.',
  },
  'Zoek op een gemeente, of vraag het aan uw provinciale werkgroep.': {
    fr: 'Cherchez une commune, ou demandez à votre groupe de travail provincial.',
    en: 'Search for a municipality, or ask your provincial working group.',
  },
  'voor de eigen gemeenten': { fr: 'pour ses propres communes', en: 'for its own municipalities' },
  'voor heel Vlaanderen': { fr: 'pour toute la Flandre', en: 'for all of Flanders' },
  'voor één overeenkomst': { fr: 'pour une convention', en: 'for one agreement' },
  'voor één provincie': { fr: 'pour une province', en: 'for one province' },
  'Schrijf de functie. Wie ze heeft, kiest u hieronder: dat ziet alleen uw organisatie.': {
    fr: 'Écrivez la fonction. Vous choisissez ci-dessous qui l’exerce : seule votre organisation le voit.',
    en: 'Write the function. Who holds it you choose below: only your organisation sees that.',
  },
  'Alleen VDAB en de VVSG hebben een contactpunt voor een provincie of voor heel Vlaanderen.': {
    fr: 'Seuls le VDAB et la VVSG ont un point de contact pour une province ou pour toute la Flandre.',
    en: 'Only VDAB and VVSG have a contact point for a province or for all of Flanders.',
  },
};
