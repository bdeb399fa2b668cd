/** What referrals and one-time links say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const referralWords: Words = {
  'Uw antwoord': { fr: 'Votre réponse', en: 'Your answer' },
  'U antwoordt één keer. Daarna werkt de link niet meer en ziet u deze gegevens niet meer.': {
    fr: 'Vous répondez une seule fois. Ensuite, le lien ne fonctionne plus et vous ne voyez plus ces données.',
    en: 'You answer once. After that, the link no longer works and you no longer see this information.',
  },
  'Als u aanvaardt, begeleidt u deze persoon mee en staat die bij uw personen. Als u weigert, ziet u deze gegevens niet meer.':
    {
      fr: 'Si vous acceptez, vous accompagnez aussi cette personne et elle figure parmi vos personnes. Si vous refusez, vous ne voyez plus ces données.',
      en: 'If you accept, you also support this person and they appear among your persons. If you refuse, you no longer see this information.',
    },
  'Reden, als u weigert': { fr: 'Motif, si vous refusez', en: 'Reason, if you refuse' },
  'De ander leest dit. Schrijf geen diagnose of schuld op.': {
    fr: 'L’autre le lira. N’écrivez pas de diagnostic ni de dette.',
    en: 'The other reads this. Do not write a diagnosis or a debt.',
  },
  Aanvaard: { fr: 'Accepter', en: 'Accept' },
  'Deze verwijzing is intussen veranderd. Lees ze opnieuw.': {
    fr: 'Cette orientation a changé entre-temps. Relisez-la.',
    en: 'This referral has changed in the meantime. Read it again.',
  },
  'Een collega veranderde dit intussen: de verwijzing is nu van het team. Kijk na of uw keuze nog klopt.': {
    fr: 'Un collègue a changé ceci entre-temps : l’orientation est maintenant à l’équipe. Vérifiez si votre choix est encore bon.',
    en: 'A colleague changed this in the meantime: the referral now belongs to the team. Check whether your choice is still right.',
  },
  'Een collega veranderde dit intussen: {0} volgt de verwijzing nu op. Kijk na of uw keuze nog klopt.': {
    fr: 'Un collègue a changé ceci entre-temps : {0} suit maintenant l’orientation. Vérifiez si votre choix est encore bon.',
    en: 'A colleague changed this in the meantime: {0} now follows up the referral. Check whether your choice is still right.',
  },
  'Iemand anders': { fr: 'Quelqu’un d’autre', en: 'Someone else' },
  'Er is nu geen gegevensstroom van kracht voor deze verwijzing. U kunt pas aanvaarden als die er weer is. Vraag het aan de organisatie die verwees.':
    {
      fr: 'Aucun flux de données n’est en vigueur pour cette orientation. Vous ne pourrez accepter que quand il y en aura un à nouveau. Demandez-le à l’organisation qui a orienté la personne.',
      en: 'No data flow is in force for this referral now. You can only accept once there is one again. Ask the organisation that made the referral.',
    },
  'De termijn om te antwoorden liep af op {0}. Vraag de organisatie die verwees om opnieuw te verwijzen.': {
    fr: 'Le délai pour répondre a pris fin le {0}. Demandez à l’organisation qui a orienté la personne de refaire l’orientation.',
    en: 'The time to answer ran out on {0}. Ask the organisation that made the referral to refer again.',
  },
  'U aanvaardde deze verwijzing op {0} om {1}. Uw keuze is niet bewaard.': {
    fr: 'Vous avez accepté cette orientation le {0} à {1}. Votre choix n’est pas enregistré.',
    en: 'You accepted this referral on {0} at {1}. Your choice was not saved.',
  },
  '{0} aanvaardde deze verwijzing op {1} om {2}. Uw keuze is niet bewaard.': {
    fr: '{0} a accepté cette orientation le {1} à {2}. Votre choix n’est pas enregistré.',
    en: '{0} accepted this referral on {1} at {2}. Your choice was not saved.',
  },
  'U weigerde deze verwijzing op {0} om {1}. Uw keuze is niet bewaard.': {
    fr: 'Vous avez refusé cette orientation le {0} à {1}. Votre choix n’est pas enregistré.',
    en: 'You refused this referral on {0} at {1}. Your choice was not saved.',
  },
  '{0} weigerde deze verwijzing op {1} om {2}. Uw keuze is niet bewaard.': {
    fr: '{0} a refusé cette orientation le {1} à {2}. Votre choix n’est pas enregistré.',
    en: '{0} refused this referral on {1} at {2}. Your choice was not saved.',
  },
  'U trok deze verwijzing in op {0} om {1}. U hoeft niets meer te doen.': {
    fr: 'Vous avez retiré cette orientation le {0} à {1}. Vous n’avez plus rien à faire.',
    en: 'You withdrew this referral on {0} at {1}. There is nothing left for you to do.',
  },
  '{0} trok deze verwijzing in op {1} om {2}. U hoeft niets meer te doen.': {
    fr: '{0} a retiré cette orientation le {1} à {2}. Vous n’avez plus rien à faire.',
    en: '{0} withdrew this referral on {1} at {2}. There is nothing left for you to do.',
  },
  'U noteerde dat het gestart is op {0} om {1}. Uw keuze is niet bewaard.': {
    fr: 'Vous avez noté que cela a commencé le {0} à {1}. Votre choix n’est pas enregistré.',
    en: 'You noted that it started on {0} at {1}. Your choice was not saved.',
  },
  '{0} noteerde dat het gestart is op {1} om {2}. Uw keuze is niet bewaard.': {
    fr: '{0} a noté que cela a commencé le {1} à {2}. Votre choix n’est pas enregistré.',
    en: '{0} noted that it started on {1} at {2}. Your choice was not saved.',
  },
  'U noteerde dat het niet gestart is op {0} om {1}. Uw keuze is niet bewaard.': {
    fr: 'Vous avez noté que cela n’a pas commencé le {0} à {1}. Votre choix n’est pas enregistré.',
    en: 'You noted that it did not start on {0} at {1}. Your choice was not saved.',
  },
  '{0} noteerde dat het niet gestart is op {1} om {2}. Uw keuze is niet bewaard.': {
    fr: '{0} a noté que cela n’a pas commencé le {1} à {2}. Votre choix n’est pas enregistré.',
    en: '{0} noted that it did not start on {1} at {2}. Your choice was not saved.',
  },
  'U noteerde hoe het afliep op {0} om {1}. Uw keuze is niet bewaard.': {
    fr: 'Vous avez noté comment cela s’est terminé le {0} à {1}. Votre choix n’est pas enregistré.',
    en: 'You noted how it ended on {0} at {1}. Your choice was not saved.',
  },
  '{0} noteerde hoe het afliep op {1} om {2}. Uw keuze is niet bewaard.': {
    fr: '{0} a noté comment cela s’est terminé le {1} à {2}. Votre choix n’est pas enregistré.',
    en: '{0} noted how it ended on {1} at {2}. Your choice was not saved.',
  },
  'Dat kan nu niet. De toestand van deze verwijzing is: {0}.': {
    fr: 'Ce n’est pas possible maintenant. L’état de cette orientation est : {0}.',
    en: 'That is not possible now. The state of this referral is: {0}.',
  },
  'Is het gestart?': { fr: 'Cela a-t-il commencé ?', en: 'Has it started?' },
  'Nee, het start niet': { fr: 'Non, cela ne commence pas', en: 'No, it does not start' },
  'Eerste dag, als het gestart is': {
    fr: 'Premier jour, si cela a commencé',
    en: 'First day, if it has started',
  },
  'Waarom niet, als het niet start': {
    fr: 'Pourquoi pas, si cela ne commence pas',
    en: 'Why not, if it does not start',
  },
  'Kies een reden': { fr: 'Choisissez un motif', en: 'Choose a reason' },
  Uitleg: { fr: 'Explication', en: 'Explanation' },
  'Hoe liep het af?': { fr: 'Comment cela s’est-il terminé ?', en: 'How did it end?' },
  'Vul dit in als de begeleiding bij u voorbij is. Gevraagd was: {0}.': {
    fr: 'Remplissez ceci quand l’accompagnement chez vous est terminé. La demande était : {0}.',
    en: 'Fill this in when the support at your organisation is over. What was asked: {0}.',
  },
  'Is dit gelukt: {0}?': { fr: 'Est-ce réussi : {0} ?', en: 'Was this achieved: {0}?' },
  'Bewaar hoe het afliep': { fr: 'Enregistrer comment cela s’est terminé', en: 'Save how it ended' },
  'Wie volgt dit op?': { fr: 'Qui suit cette orientation ?', en: 'Who follows this up?' },
  Collega: { fr: 'Collègue', en: 'Colleague' },
  'Nog niemand: het hele team': { fr: 'Encore personne : toute l’équipe', en: 'Nobody yet: the whole team' },
  Vervanger: { fr: 'Remplaçant', en: 'Substitute' },
  Niemand: { fr: 'Personne', en: 'Nobody' },
  'Bewaar wie opvolgt': { fr: 'Enregistrer qui suit', en: 'Save who follows up' },
  'Pogingen tot contact': { fr: 'Tentatives de contact', en: 'Attempts at contact' },
  'Uw organisatie noteerde nog geen poging.': {
    fr: 'Votre organisation n’a pas encore noté de tentative.',
    en: 'Your organisation has not noted an attempt yet.',
  },
  'Noteer een poging': { fr: 'Noter une tentative', en: 'Note an attempt' },
  Dag: { fr: 'Jour', en: 'Day' },
  'Wie probeerde u te bereiken?': {
    fr: 'Qui avez-vous essayé de joindre ?',
    en: 'Whom did you try to reach?',
  },
  'Lukte het?': { fr: 'Avez-vous réussi ?', en: 'Did it work?' },
  'Ja, bereikt': { fr: 'Oui, joint', en: 'Yes, reached' },
  'Nee, niet bereikt': { fr: 'Non, pas joint', en: 'No, not reached' },
  Opmerking: { fr: 'Remarque', en: 'Remark' },
  'Alleen uw organisatie leest dit.': {
    fr: 'Seule votre organisation lit ceci.',
    en: 'Only your organisation reads this.',
  },
  'Bewaar de poging': { fr: 'Enregistrer la tentative', en: 'Save the attempt' },
  Intrekken: { fr: 'Retirer', en: 'Withdraw' },
  '{0} ziet dan niets meer van wat u stuurde, en hoeft niet meer te antwoorden.': {
    fr: '{0} ne voit alors plus rien de ce que vous avez envoyé et ne doit plus répondre.',
    en: '{0} then no longer sees anything you sent, and no longer has to answer.',
  },
  'Trek de verwijzing in': { fr: 'Retirer l’orientation', en: 'Withdraw the referral' },
  'Eenmalige link': { fr: 'Lien à usage unique', en: 'One-time link' },
  '{0} heeft geen account. De functie “{1}” antwoordt met een eenmalige link. De link en de code gaan naar {2}.':
    {
      fr: '{0} n’a pas de compte. La fonction «\u00a0{1}\u00a0» répond par un lien à usage unique. Le lien et le code sont envoyés à {2}.',
      en: '{0} has no account. The function “{1}” answers with a one-time link. The link and the code go to {2}.',
    },
  'Stuur de link': { fr: 'Envoyer le lien', en: 'Send the link' },
  'Stuur een nieuwe link': { fr: 'Envoyer un nouveau lien', en: 'Send a new link' },
  'Deze installatie kan nog geen mail versturen. Bel de organisatie en noteer wat ze zegt.': {
    fr: 'Cette installation ne peut pas encore envoyer de courriel. Appelez l’organisation et notez ce qu’elle dit.',
    en: 'This installation cannot send mail yet. Call the organisation and note what it says.',
  },
  'Dit is een demo: er vertrekt geen mail. {0}.': {
    fr: 'Ceci est une démo : aucun courriel ne part. {0}.',
    en: 'This is a demo: no mail leaves. {0}.',
  },
  'Lees de verstuurde berichten': { fr: 'Lire les messages envoyés', en: 'Read the messages that were sent' },
  'Er is nog geen link verstuurd.': {
    fr: 'Aucun lien n’a encore été envoyé.',
    en: 'No link has been sent yet.',
  },
  'Verstuurd op {0}.': { fr: 'Envoyé le {0}.', en: 'Sent on {0}.' },
  '{0} De link werkt tot het antwoord, en ten laatste tot en met {1}.': {
    fr: '{0} Le lien fonctionne jusqu’à la réponse, et au plus tard jusqu’au {1} inclus.',
    en: '{0} The link works until the answer, and no later than {1}.',
  },
  '{0} De link werkt niet meer.': {
    fr: '{0} Le lien ne fonctionne plus.',
    en: '{0} The link no longer works.',
  },
  'Kies een dag van vandaag tot over een jaar.': {
    fr: 'Choisissez un jour entre aujourd’hui et dans un an.',
    en: 'Choose a day between today and a year from now.',
  },
  '{0} valt in het weekend. De termijn schuift op naar {1}.': {
    fr: 'Le {0} tombe un week-end. Le délai est reporté au {1}.',
    en: '{0} falls on a weekend. The deadline moves to {1}.',
  },
  '{0} is een feestdag. De termijn schuift op naar {1}.': {
    fr: 'Le {0} est un jour férié. Le délai est reporté au {1}.',
    en: '{0} is a public holiday. The deadline moves to {1}.',
  },
  'Schrijf wat u vraagt.': { fr: 'Écrivez ce que vous demandez.', en: 'Write what you are asking.' },
  'Gebruik hoogstens 1000 tekens.': {
    fr: 'Utilisez au maximum 1000 caractères.',
    en: 'Use no more than 1000 characters.',
  },
  'Kies minstens één doel.': { fr: 'Choisissez au moins un objectif.', en: 'Choose at least one goal.' },
  'Kies minstens één soort gegevens.': {
    fr: 'Choisissez au moins une sorte de données.',
    en: 'Choose at least one kind of information.',
  },
  'Er wacht een vraag op uw antwoord': {
    fr: 'Une question attend votre réponse',
    en: 'A question is waiting for your answer',
  },
  'Voor: {0}. Open het adres hieronder. U krijgt dan een code op dit zelfde adres.': {
    fr: 'Pour : {0}. Ouvrez l’adresse ci-dessous. Vous recevrez alors un code à cette même adresse.',
    en: 'For: {0}. Open the address below. You will then receive a code at this same address.',
  },
  'Uw code: {0}': { fr: 'Votre code : {0}', en: 'Your code: {0}' },
  'Vul deze code in op de pagina die u opende: {0}. De code werkt een kwartier. De link werkt ten laatste tot en met {1}.':
    {
      fr: 'Entrez ce code sur la page que vous avez ouverte : {0}. Le code fonctionne un quart d’heure. Le lien fonctionne au plus tard jusqu’au {1} inclus.',
      en: 'Enter this code on the page you opened: {0}. The code works for a quarter of an hour. The link works no later than {1}.',
    },
  'Deze link is voor {0}, functie “{1}”.': {
    fr: 'Ce lien est pour {0}, fonction «\u00a0{1}\u00a0».',
    en: 'This link is for {0}, function “{1}”.',
  },
  'Eerst een code': { fr: 'D’abord un code', en: 'First a code' },
  'Zo weten we dat u het bent. De code gaat naar {0}, het adres dat voor uw organisatie geregistreerd is. De code werkt een kwartier.':
    {
      fr: 'Ainsi, nous savons que c’est vous. Le code est envoyé à {0}, l’adresse enregistrée pour votre organisation. Le code fonctionne un quart d’heure.',
      en: 'This is how we know it is you. The code goes to {0}, the address registered for your organisation. The code works for a quarter of an hour.',
    },
  'Uw code': { fr: 'Votre code', en: 'Your code' },
  '6 cijfers': { fr: '6 chiffres', en: '6 digits' },
  'Open de vraag': { fr: 'Ouvrir la question', en: 'Open the question' },
  'Stuur een nieuwe code': { fr: 'Envoyer un nouveau code', en: 'Send a new code' },
  'Stuur mij de code': { fr: 'M’envoyer le code', en: 'Send me the code' },
  'Deze link werkt niet meer': { fr: 'Ce lien ne fonctionne plus', en: 'This link no longer works' },
  'Wat er gebeurd kan zijn': { fr: 'Ce qui a pu se passer', en: 'What may have happened' },
  'Er is al geantwoord.': { fr: 'Quelqu’un a déjà répondu.', en: 'Someone has already answered.' },
  'De organisatie die verwees, trok de vraag in of stuurde een nieuwe link.': {
    fr: 'L’organisation qui a orienté la personne a retiré la question ou a envoyé un nouveau lien.',
    en: 'The organisation that made the referral withdrew the question or sent a new link.',
  },
  'De termijn is voorbij.': { fr: 'Le délai est passé.', en: 'The deadline has passed.' },
  'U opende deze vraag een tijd geleden. Open de link in uw bericht dan opnieuw.': {
    fr: 'Vous avez ouvert cette question il y a un moment. Rouvrez alors le lien dans votre message.',
    en: 'You opened this question some time ago. Then open the link in your message again.',
  },
  'Hebt u nog een vraag? Neem contact op met de organisatie die verwees.': {
    fr: 'Avez-vous encore une question ? Prenez contact avec l’organisation qui a orienté la personne.',
    en: 'Do you have another question? Contact the organisation that made the referral.',
  },
  'Vraag van {0}': { fr: 'Question de {0}', en: 'Question from {0}' },
  'Van {0} aan {1}, functie “{2}”. Verstuurd op {3}.': {
    fr: 'De {0} à {1}, fonction «\u00a0{2}\u00a0». Envoyé le {3}.',
    en: 'From {0} to {1}, function “{2}”. Sent on {3}.',
  },
  '{0} Aanvaard of weiger voor {1}.': {
    fr: '{0} Acceptez ou refusez avant le {1}.',
    en: '{0} Accept or refuse by {1}.',
  },
  'U bent aan zet.': { fr: 'C’est à vous d’agir.', en: 'It is your turn.' },
  'Deze pagina werkt tot u antwoordt, en ten laatste tot en met {0}. Elke keer dat u kijkt, wordt genoteerd.':
    {
      fr: 'Cette page fonctionne jusqu’à votre réponse, et au plus tard jusqu’au {0} inclus. Chaque consultation est notée.',
      en: 'This page works until you answer, and no later than {0}. Each time you look is noted.',
    },
  'De vraag': { fr: 'La question', en: 'The question' },
  Doel: { fr: 'Objectif', en: 'Goal' },
  'Bedankt voor uw antwoord': { fr: 'Merci pour votre réponse', en: 'Thank you for your answer' },
  'Wat er nu gebeurt': { fr: 'Ce qui se passe maintenant', en: 'What happens now' },
  'U aanvaardde. De organisatie die verwees, neemt contact op om af te spreken wanneer het start.': {
    fr: 'Vous avez accepté. L’organisation qui a orienté la personne vous contacte pour convenir du début.',
    en: 'You accepted. The organisation that made the referral will contact you to agree when it starts.',
  },
  'U weigerde. De organisatie die verwees, leest uw reden en zoekt iets anders.': {
    fr: 'Vous avez refusé. L’organisation qui a orienté la personne lit votre motif et cherche autre chose.',
    en: 'You refused. The organisation that made the referral reads your reason and looks for something else.',
  },
  'De link werkt niet meer. U kunt deze pagina sluiten.': {
    fr: 'Le lien ne fonctionne plus. Vous pouvez fermer cette page.',
    en: 'The link no longer works. You can close this page.',
  },
  'Verstuurde berichten': { fr: 'Messages envoyés', en: 'Messages sent' },
  'Deze demo verstuurt geen mail. Hier leest u wat er anders verstuurd was, het nieuwste eerst.': {
    fr: 'Cette démo n’envoie pas de courriel. Vous lisez ici ce qui serait envoyé, le plus récent d’abord.',
    en: 'This demo sends no mail. Here you read what would have been sent, the newest first.',
  },
  'Er is nog niets verstuurd sinds de start.': {
    fr: 'Rien n’a encore été envoyé depuis le démarrage.',
    en: 'Nothing has been sent since the start.',
  },
  'Een bericht vertrekt als iemand verwijst naar een organisatie zonder account, of een overleg plant.': {
    fr: 'Un message part quand quelqu’un oriente une personne vers une organisation sans compte, ou planifie une concertation.',
    en: 'A message leaves when someone refers a person to an organisation without an account, or plans a meeting.',
  },
  'Wat een agenda ervan maakt ({0})': {
    fr: 'Ce qu’un agenda en fait ({0})',
    en: 'What a calendar makes of it ({0})',
  },
  'Aan {0} · {1}': { fr: 'À {0} · {1}', en: 'To {0} · {1}' },
  'Open de link': { fr: 'Ouvrir le lien', en: 'Open the link' },
  'Antwoord op een verwijzing': { fr: 'Réponse à une orientation', en: 'Answer to a referral' },
  'Deze installatie kan nu geen code versturen.': {
    fr: 'Cette installation ne peut pas envoyer de code maintenant.',
    en: 'This installation cannot send a code now.',
  },
  'Er gingen al te veel codes naar dit adres. Vraag een nieuwe link.': {
    fr: 'Trop de codes ont déjà été envoyés à cette adresse. Demandez un nouveau lien.',
    en: 'Too many codes have already gone to this address. Ask for a new link.',
  },
  'Deze code klopt niet of is te oud. Kijk ze na, of vraag een nieuwe code.': {
    fr: 'Ce code n’est pas bon ou est trop ancien. Vérifiez-le, ou demandez un nouveau code.',
    en: 'This code is not right or is too old. Check it, or ask for a new code.',
  },
  'Schrijf waarom u weigert. De ander kan dan iets anders zoeken.': {
    fr: 'Écrivez pourquoi vous refusez. L’autre peut alors chercher autre chose.',
    en: 'Write why you refuse. The other can then look for something else.',
  },
  'Er is geen gegevensstroom om iemand naar deze organisatie te verwijzen.': {
    fr: 'Il n’y a pas de flux de données pour orienter quelqu’un vers cette organisation.',
    en: 'There is no data flow to refer someone to this organisation.',
  },
  'De gegevensstroom is geschorst.': {
    fr: 'Le flux de données est suspendu.',
    en: 'The data flow is suspended.',
  },
  'De gegevensstroom is nog niet van kracht.': {
    fr: 'Le flux de données n’est pas encore en vigueur.',
    en: 'The data flow is not in force yet.',
  },
  'De functionaris voor gegevensbescherming van deze organisatie bevestigde de gegevensstroom nog niet.': {
    fr: 'Le délégué à la protection des données de cette organisation n’a pas encore confirmé le flux de données.',
    en: 'The data protection officer of this organisation has not confirmed the data flow yet.',
  },
  'De gegevensstroom werkt pas met een overeenkomst die van kracht is.': {
    fr: 'Le flux de données ne fonctionne qu’avec une convention en vigueur.',
    en: 'The data flow only works with an agreement that is in force.',
  },
  'De gegevensstroom geldt niet voor deze persoon.': {
    fr: 'Le flux de données ne vaut pas pour cette personne.',
    en: 'The data flow does not apply to this person.',
  },
  'nog niemand': { fr: 'encore personne', en: 'nobody yet' },
  '{0}, vervanger {1}': { fr: '{0}, remplaçant {1}', en: '{0}, substitute {1}' },
  'Kies of het gestart is.': { fr: 'Choisissez si cela a commencé.', en: 'Choose whether it started.' },
  'Dit gaat naar {0}. Er is nog niets verstuurd.': {
    fr: 'Ceci est envoyé à {0}. Rien n’est encore parti.',
    en: 'This goes to {0}. Nothing has been sent yet.',
  },
  'Antwoord voor': { fr: 'Réponse avant le', en: 'Answer by' },
  'Wat u meestuurt': { fr: 'Ce que vous envoyez', en: 'What you send along' },
  '{0} ziet dit zoals het nu is, tot het antwoord en ten laatste tot 10 werkdagen na de termijn. Verandert er iets, dan ziet {1} dat niet.':
    {
      fr: '{0} voit ceci tel que c’est maintenant, jusqu’à la réponse et au plus tard jusqu’à 10 jours ouvrables après le délai. Si quelque chose change, {1} ne le voit pas.',
      en: '{0} sees this as it is now, until the answer and no later than 10 working days after the deadline. If anything changes, {1} does not see that.',
    },
  'Verstuur de verwijzing': { fr: 'Envoyer l’orientation', en: 'Send the referral' },
  'Pas aan': { fr: 'Adapter', en: 'Change' },
  'Uw organisatie legde hierover niets vast: er gaat niets mee.': {
    fr: 'Votre organisation n’a rien enregistré à ce sujet : rien n’est envoyé.',
    en: 'Your organisation recorded nothing about this: nothing goes along.',
  },
  'Krijgen wij antwoord?': { fr: 'Recevons-nous une réponse ?', en: 'Do we get an answer?' },
  'Het voorbije jaar is er nog geen verwijzing beantwoord of over tijd.': {
    fr: 'L’année écoulée, aucune orientation n’a encore reçu de réponse ni dépassé son délai.',
    en: 'In the past year, no referral has been answered or has run over its deadline.',
  },
  'Antwoord per organisatie, het voorbije jaar': {
    fr: 'Réponse par organisation, l’année écoulée',
    en: 'Answer per organisation, in the past year',
  },
  Organisatie: { fr: 'Organisation', en: 'Organisation' },
  'minder dan 10': { fr: 'moins de 10', en: 'fewer than 10' },
  'Antwoord op tijd': { fr: 'Réponse à temps', en: 'Answered in time' },
  'niet getoond': { fr: 'pas affiché', en: 'not shown' },
  'Dagen tot het antwoord': { fr: 'Jours jusqu’à la réponse', en: 'Days until the answer' },
  'Zo tellen wij: verwijzingen van uw organisatie die het voorbije jaar verstuurd zijn en beantwoord of over tijd zijn. Ingetrokken verwijzingen tellen niet mee. De dagen zijn de middelste waarde. Minder dan 10 tonen we niet.':
    {
      fr: 'Nous comptons ainsi : les orientations de votre organisation envoyées durant l’année écoulée, qui ont reçu une réponse ou dépassé leur délai. Les orientations retirées ne comptent pas. Les jours sont la valeur médiane. Nous n’affichons pas moins de 10.',
      en: 'This is how we count: referrals of your organisation that were sent in the past year and were answered or ran over their deadline. Withdrawn referrals do not count. The days are the median. We do not show fewer than 10.',
    },
  'Verwijs {0}': { fr: 'Orienter {0}', en: 'Refer {0}' },
  'Stap {0} van 3. {1}': { fr: 'Étape {0} sur 3. {1}', en: 'Step {0} of 3. {1}' },
  'Naar wie?': { fr: 'Vers qui ?', en: 'To whom?' },
  'Een collega moet eerst bevestigen dat uw organisatie deze persoon begeleidt. Pas daarna kunt u verwijzen.':
    {
      fr: 'Un collègue doit d’abord confirmer que votre organisation accompagne cette personne. Vous ne pourrez l’orienter qu’ensuite.',
      en: 'A colleague must first confirm that your organisation supports this person. Only then can you refer.',
    },
  'Naar deze organisaties kan het': {
    fr: 'Possible vers ces organisations',
    en: 'Possible to these organisations',
  },
  'U kunt deze persoon nu naar geen enkele organisatie verwijzen.': {
    fr: 'Vous ne pouvez maintenant orienter cette personne vers aucune organisation.',
    en: 'You cannot refer this person to any organisation now.',
  },
  'Bekijk de gegevensstromen': { fr: 'Voir les flux de données', en: 'Look at the data flows' },
  'Naar deze organisaties kan het nu niet': {
    fr: 'Pas possible maintenant vers ces organisations',
    en: 'Not possible now to these organisations',
  },
  'kan nu niet': { fr: 'pas possible maintenant', en: 'not possible now' },
  'er loopt al een verwijzing, antwoord voor {0}': {
    fr: 'une orientation est déjà en cours, réponse avant le {0}',
    en: 'a referral is already under way, answer by {0}',
  },
  'Heeft geen account. Antwoordt met een eenmalige link, die naar “{0}” gaat.': {
    fr: 'N’a pas de compte. Répond par un lien à usage unique, envoyé à «\u00a0{0}\u00a0».',
    en: 'Has no account. Answers with a one-time link, which goes to “{0}”.',
  },
  'Wat er daarna gebeurt': { fr: 'Ce qui se passe ensuite', en: 'What happens next' },
  'De andere organisatie ziet alleen wat u aankruist, zoals het vandaag is.': {
    fr: 'L’autre organisation voit seulement ce que vous cochez, tel que c’est aujourd’hui.',
    en: 'The other organisation only sees what you tick, as it is today.',
  },
  'U kunt nooit meer sturen dan de gegevensstroom toelaat.': {
    fr: 'Vous ne pouvez jamais envoyer plus que ce que permet le flux de données.',
    en: 'You can never send more than the data flow allows.',
  },
  'Komt er geen antwoord voor de termijn? Dan bent u aan zet, en dat ziet u bij Verwijzingen.': {
    fr: 'Pas de réponse avant le délai ? Alors c’est à vous d’agir, et vous le voyez sous Orientations.',
    en: 'No answer by the deadline? Then it is your turn, and you see that under Referrals.',
  },
  'U kunt de verwijzing intrekken zolang er geen antwoord is.': {
    fr: 'Vous pouvez retirer l’orientation tant qu’il n’y a pas de réponse.',
    en: 'You can withdraw the referral as long as there is no answer.',
  },
  'Wat vraagt u aan {0}?': { fr: 'Que demandez-vous à {0} ?', en: 'What are you asking {0}?' },
  'Uw vraag': { fr: 'Votre question', en: 'Your question' },
  'Wat vraagt u?': { fr: 'Que demandez-vous ?', en: 'What are you asking?' },
  'Schrijf wat u hoopt en wat dringend is. Schrijf geen diagnose of schuld op.': {
    fr: 'Écrivez ce que vous espérez et ce qui est urgent. N’écrivez pas de diagnostic ni de dette.',
    en: 'Write what you hope for and what is urgent. Do not write a diagnosis or a debt.',
  },
  'Wat wilt u bereiken?': { fr: 'Que voulez-vous atteindre ?', en: 'What do you want to achieve?' },
  'Bij elk doel hoort u later of het gelukt is.': {
    fr: 'Pour chaque objectif, vous saurez plus tard si c’est réussi.',
    en: 'For each goal you will hear later whether it was achieved.',
  },
  'Welke gegevens van uw organisatie stuurt u mee?': {
    fr: 'Quelles données de votre organisation envoyez-vous ?',
    en: 'Which information of your organisation do you send along?',
  },
  'Wanneer wilt u een antwoord?': {
    fr: 'Quand voulez-vous une réponse ?',
    en: 'When do you want an answer?',
  },
  'binnen {0} werkdagen ({1})': {
    fr: 'dans les {0} jours ouvrables ({1})',
    en: 'within {0} working days ({1})',
  },
  'op een dag die ik zelf kies': { fr: 'un jour que je choisis moi-même', en: 'on a day I choose myself' },
  'Uw eigen dag': { fr: 'Votre propre jour', en: 'Your own day' },
  'Vult u hier een dag in, dan geldt die dag: dd/mm/jjjj. Werkt dan niemand, dan wordt het de volgende werkdag.':
    {
      fr: 'Si vous indiquez un jour ici, c’est ce jour qui compte : jj/mm/aaaa. Si personne ne travaille ce jour-là, ce sera le jour ouvrable suivant.',
      en: 'If you fill in a day here, that day counts: dd/mm/yyyy. If nobody works then, it becomes the next working day.',
    },
  'Bekijk wat u verstuurt': { fr: 'Voir ce que vous envoyez', en: 'See what you are sending' },
  'Kies een andere organisatie': { fr: 'Choisir une autre organisation', en: 'Choose another organisation' },
  'Kies een organisatie waarnaar het kan.': {
    fr: 'Choisissez une organisation vers laquelle c’est possible.',
    en: 'Choose an organisation to which it is possible.',
  },
  Verwijzing: { fr: 'Orientation', en: 'Referral' },
  'Van {0} naar {1}, verstuurd op {2}.': {
    fr: 'De {0} à {1}, envoyée le {2}.',
    en: 'From {0} to {1}, sent on {2}.',
  },
  'Er is niets meer te doen.': { fr: 'Il n’y a plus rien à faire.', en: 'There is nothing left to do.' },
  '{0} is aan zet.': { fr: 'C’est à {0} d’agir.', en: 'It is {0}’s turn.' },
  'Verwijs elders': { fr: 'Orienter ailleurs', en: 'Refer elsewhere' },
  'Verwijs opnieuw of elders': { fr: 'Orienter à nouveau ou ailleurs', en: 'Refer again or elsewhere' },
  'Open het dossier': { fr: 'Ouvrir le dossier', en: 'Open the file' },
  Gestuurd: { fr: 'Envoyé', en: 'Sent along' },
  'Wat u stuurde': { fr: 'Ce que vous avez envoyé', en: 'What you sent' },
  '{0} heeft geen account. Noteer hier wat die organisatie u vertelt.': {
    fr: '{0} n’a pas de compte. Notez ici ce que cette organisation vous dit.',
    en: '{0} has no account. Note here what that organisation tells you.',
  },
  'Deze verwijzing is voorbij': { fr: 'Cette orientation est terminée', en: 'This referral is over' },
  'U ziet nog dat er een verwijzing was. Wat er gestuurd werd, is hier niet meer te lezen.': {
    fr: 'Vous voyez encore qu’il y a eu une orientation. Ce qui a été envoyé ne peut plus être lu ici.',
    en: 'You still see that there was a referral. What was sent can no longer be read here.',
  },
  'Nu niet zichtbaar': { fr: 'Pas visible maintenant', en: 'Not visible now' },
  'Er is nu geen gegevensstroom van kracht die deze gegevens bij u laat komen. Vraag het aan de organisatie die verwees.':
    {
      fr: 'Aucun flux de données en vigueur ne vous donne ces données maintenant. Demandez-le à l’organisation qui a orienté la personne.',
      en: 'No data flow in force lets this information reach you now. Ask the organisation that made the referral.',
    },
  'Een andere organisatie': { fr: 'Une autre organisation', en: 'Another organisation' },
  'Aan zet: uw team': { fr: 'À votre équipe d’agir', en: 'Your team’s turn' },
  'Uw team is aan zet.': { fr: 'C’est à votre équipe d’agir.', en: 'It is your team’s turn.' },
  'Een collega is aan zet.': { fr: 'C’est à un collègue d’agir.', en: 'It is a colleague’s turn.' },
  'uw team': { fr: 'votre équipe', en: 'your team' },
  'een collega': { fr: 'un collègue', en: 'a colleague' },
  'Aan zet: een collega': { fr: 'À un collègue d’agir', en: 'A colleague’s turn' },
  'wacht op antwoord': { fr: 'attend une réponse', en: 'waiting for an answer' },
  '{0} verwees deze persoon naar uw organisatie op {1} en vraagt een antwoord voor {2}.': {
    fr: '{0} a orienté cette personne vers votre organisation le {1} et demande une réponse avant le {2}.',
    en: '{0} referred this person to your organisation on {1} and asks for an answer by {2}.',
  },
  'Beantwoord de verwijzing': { fr: 'Répondre à l’orientation', en: 'Answer the referral' },
  'Zonder antwoord komt de verwijzing te laat, en zoekt {0} iets anders.': {
    fr: 'Sans réponse, l’orientation sera en retard et {0} cherchera autre chose.',
    en: 'Without an answer the referral becomes late, and {0} looks for something else.',
  },
  'antwoord te laat': { fr: 'réponse en retard', en: 'answer is late' },
  '{0} vroeg een antwoord voor {1}. Dat kwam er niet.': {
    fr: '{0} demandait une réponse avant le {1}. Elle n’est pas venue.',
    en: '{0} asked for an answer by {1}. It did not come.',
  },
  'Antwoord nu': { fr: 'Répondre maintenant', en: 'Answer now' },
  'Na {0} gaan de gegevens dicht en kunt u niet meer antwoorden.': {
    fr: 'Après le {0}, les données se ferment et vous ne pouvez plus répondre.',
    en: 'After {0} the information closes and you can no longer answer.',
  },
  'geen antwoord': { fr: 'pas de réponse', en: 'no answer' },
  '{0} antwoordde niet op uw verwijzing. De termijn liep tot {1}.': {
    fr: '{0} n’a pas répondu à votre orientation. Le délai allait jusqu’au {1}.',
    en: '{0} did not answer your referral. The deadline was {1}.',
  },
  'Bel, of trek de verwijzing in': {
    fr: 'Appeler, ou retirer l’orientation',
    en: 'Call, or withdraw the referral',
  },
  'De persoon wacht. Na {0} ziet {1} de gegevens niet meer.': {
    fr: 'La personne attend. Après le {0}, {1} ne voit plus les données.',
    en: 'The person is waiting. After {0}, {1} no longer sees the information.',
  },
  geweigerd: { fr: 'refusé', en: 'refused' },
  '{0} weigerde uw verwijzing op {1}.': {
    fr: '{0} a refusé votre orientation le {1}.',
    en: '{0} refused your referral on {1}.',
  },
  'Lees de reden en zoek iets anders': {
    fr: 'Lire le motif et chercher autre chose',
    en: 'Read the reason and look for something else',
  },
  'De persoon wacht op een volgende stap.': {
    fr: 'La personne attend une étape suivante.',
    en: 'The person is waiting for a next step.',
  },
  'niet gestart': { fr: 'pas commencé', en: 'not started' },
  'Bij {0} is het niet gestart. Dat is gemeld op {1}.': {
    fr: 'Chez {0}, cela n’a pas commencé. C’est signalé le {1}.',
    en: 'At {0} it did not start. This was reported on {1}.',
  },
  'nog niet gestart': { fr: 'pas encore commencé', en: 'not started yet' },
  'Uw organisatie aanvaardde de verwijzing van {0} op {1}. Een start is niet genoteerd.': {
    fr: 'Votre organisation a accepté l’orientation de {0} le {1}. Aucun début n’est noté.',
    en: 'Your organisation accepted the referral from {0} on {1}. No start has been noted.',
  },
  'Noteer of het gestart is': { fr: 'Noter si cela a commencé', en: 'Note whether it has started' },
  '{0} en de persoon weten niet of er iets gebeurt.': {
    fr: '{0} et la personne ne savent pas si quelque chose se passe.',
    en: '{0} and the person do not know whether anything is happening.',
  },
  '{0} aanvaardde uw verwijzing op {1}, maar een start is niet genoteerd.': {
    fr: '{0} a accepté votre orientation le {1}, mais aucun début n’est noté.',
    en: '{0} accepted your referral on {1}, but no start has been noted.',
  },
  'Aan zet: {0}': { fr: 'À {0} d’agir', en: '{0}’s turn' },
  'Vraag na hoe het staat': { fr: 'Demander où cela en est', en: 'Ask how it stands' },
  'De persoon wacht misschien op een eerste dag.': {
    fr: 'La personne attend peut-être un premier jour.',
    en: 'The person may be waiting for a first day.',
  },
  'afloop niet gekend': { fr: 'issue inconnue', en: 'outcome not known' },
  'Het startte op {0}. Hoe het afliep, is niet genoteerd.': {
    fr: 'Cela a commencé le {0}. L’issue n’est pas notée.',
    en: 'It started on {0}. How it ended has not been noted.',
  },
  'Noteer hoe het afliep': { fr: 'Noter comment cela s’est terminé', en: 'Note how it ended' },
  '{0} weet niet of het gelukt is.': {
    fr: '{0} ne sait pas si c’est réussi.',
    en: '{0} does not know whether it worked.',
  },
  'Bij {0} startte het op {1}. Hoe het afliep, weet u nog niet.': {
    fr: 'Chez {0}, cela a commencé le {1}. Vous ne savez pas encore comment cela s’est terminé.',
    en: 'At {0} it started on {1}. You do not know yet how it ended.',
  },
  'Vraag na hoe het afliep': { fr: 'Demander comment cela s’est terminé', en: 'Ask how it ended' },
  'U weet niet of de persoon vooruitging.': {
    fr: 'Vous ne savez pas si la personne a progressé.',
    en: 'You do not know whether the person made progress.',
  },
  'Wat u mag weten': { fr: 'Ce que vous pouvez savoir', en: 'What you may know' },
  '{0} stuurde geen gegevens mee die u mag zien.': {
    fr: '{0} n’a pas envoyé de données que vous pouvez voir.',
    en: '{0} sent no information that you may see.',
  },
  '{0} stuurde u deze gegevens zoals ze waren op {1}{2}. U ziet ze tot u antwoordt, en ten laatste tot en met {3}.':
    {
      fr: '{0} vous a envoyé ces données telles qu’elles étaient le {1}{2}. Vous les voyez jusqu’à votre réponse, et au plus tard jusqu’au {3} inclus.',
      en: '{0} sent you this information as it was on {1}{2}. You see it until you answer, and no later than {3}.',
    },
  ', onder {0} ({1}{2})': { fr: ', sous le {0} ({1}{2})', en: ', under {0} ({1}{2})' },
  'stroom {0}': { fr: 'flux {0}', en: 'flow {0}' },
  'Hoe het staat': { fr: 'Où cela en est', en: 'How it stands' },
  Toestand: { fr: 'État', en: 'State' },
  'Aan zet': { fr: 'À qui d’agir', en: 'Whose turn' },
  u: { fr: 'vous', en: 'you' },
  'Bij ons': { fr: 'Chez nous', en: 'With us' },
  Ingetrokken: { fr: 'Retirée', en: 'Withdrawn' },
  Beantwoord: { fr: 'Réponse donnée', en: 'Answered' },
  Reden: { fr: 'Motif', en: 'Reason' },
  Gestart: { fr: 'Commencé', en: 'Started' },
  'Niet gestart': { fr: 'Pas commencé', en: 'Not started' },
  Afgelopen: { fr: 'Terminé', en: 'Ended' },
  'De termijn is voorbij. Antwoord nu nog.': {
    fr: 'Le délai est passé. Répondez encore maintenant.',
    en: 'The deadline has passed. You can still answer now.',
  },
  'Na {0} ziet u deze gegevens niet meer. {1} zoekt dan iets anders.': {
    fr: 'Après le {0}, vous ne voyez plus ces données. {1} cherche alors autre chose.',
    en: 'After {0} you no longer see this information. {1} then looks for something else.',
  },
  'Noteer wanneer het start, of waarom het niet start.': {
    fr: 'Notez quand cela commence, ou pourquoi cela ne commence pas.',
    en: 'Note when it starts, or why it does not start.',
  },
  '{0} weet anders niet of er iets gebeurt.': {
    fr: 'Sinon, {0} ne sait pas si quelque chose se passe.',
    en: 'Otherwise {0} does not know whether anything is happening.',
  },
  'Noteer hoe het afliep zodra het voorbij is.': {
    fr: 'Notez comment cela s’est terminé dès que c’est fini.',
    en: 'Note how it ended as soon as it is over.',
  },
  '{0} weet anders niet of het gelukt is.': {
    fr: 'Sinon, {0} ne sait pas si c’est réussi.',
    en: 'Otherwise {0} does not know whether it worked.',
  },
  '{0} antwoordde niet op tijd. Bel {1} en noteer uw poging, of trek de verwijzing in en zoek iets anders.': {
    fr: '{0} n’a pas répondu à temps. Appelez {1} et notez votre tentative, ou retirez l’orientation et cherchez autre chose.',
    en: '{0} did not answer in time. Call {1} and note your attempt, or withdraw the referral and look for something else.',
  },
  '{0} kan nog antwoorden tot en met {1}. Daarna gaan de gegevens dicht en blijft u aan zet.': {
    fr: '{0} peut encore répondre jusqu’au {1} inclus. Ensuite, les données se ferment et c’est toujours à vous d’agir.',
    en: '{0} can still answer up to and including {1}. After that the information closes and it stays your turn.',
  },
  '{0} aanvaardde en laat weten of het start.': {
    fr: '{0} a accepté et fait savoir si cela commence.',
    en: '{0} accepted and will let you know whether it starts.',
  },
  '{0} weigerde. Lees de reden en zoek iets anders.': {
    fr: '{0} a refusé. Lisez le motif et cherchez autre chose.',
    en: '{0} refused. Read the reason and look for something else.',
  },
  'Het is gestart. {0} laat weten hoe het afloopt.': {
    fr: 'Cela a commencé. {0} fait savoir comment cela se termine.',
    en: 'It has started. {0} will let you know how it ends.',
  },
  'Bij {0} start het niet. Spreek met de persoon over wat wel kan.': {
    fr: 'Chez {0}, cela ne commence pas. Parlez avec la personne de ce qui est possible.',
    en: 'At {0} it does not start. Talk with the person about what is possible.',
  },
  '{0} aanvaardde en heeft geen account. Vraag of het start, en noteer dat hier.': {
    fr: '{0} a accepté et n’a pas de compte. Demandez si cela commence, et notez-le ici.',
    en: '{0} accepted and has no account. Ask whether it starts, and note that here.',
  },
  'Niemand weet anders of er iets gebeurt.': {
    fr: 'Sinon, personne ne sait si quelque chose se passe.',
    en: 'Otherwise nobody knows whether anything is happening.',
  },
  'Het is gestart. Vraag {0} later hoe het afliep, en noteer dat hier.': {
    fr: 'Cela a commencé. Demandez plus tard à {0} comment cela s’est terminé, et notez-le ici.',
    en: 'It has started. Ask {0} later how it ended, and note that here.',
  },
  'Aanvaard of weiger voor {0}.': {
    fr: 'Acceptez ou refusez avant le {0}.',
    en: 'Accept or refuse by {0}.',
  },
  'Zonder antwoord zoekt {0} iets anders.': {
    fr: 'Sans réponse, {0} cherche autre chose.',
    en: 'Without an answer, {0} looks for something else.',
  },
  'Antwoord verwacht ten laatste op {0}.': {
    fr: 'Réponse attendue au plus tard le {0}.',
    en: 'Answer expected by {0}.',
  },
  'Uw organisatie weigerde. {0} zoekt iets anders.': {
    fr: 'Votre organisation a refusé. {0} cherche autre chose.',
    en: 'Your organisation refused. {0} looks for something else.',
  },
  'Bij u startte het niet. {0} zoekt met de persoon wat wel kan.': {
    fr: 'Cela n’a pas commencé chez vous. {0} cherche avec la personne ce qui est possible.',
    en: 'It did not start with you. {0} looks with the person for what is possible.',
  },
  'U kunt de gegevens nu niet zien en dus niet antwoorden. Bel {0}.': {
    fr: 'Vous ne pouvez pas voir les données maintenant, donc vous ne pouvez pas répondre. Appelez {0}.',
    en: 'You cannot see the data now, so you cannot answer. Call {0}.',
  },
  'Komt er geen antwoord, dan bent u aan zet.': {
    fr: 'S’il n’y a pas de réponse, c’est à vous d’agir.',
    en: 'If no answer comes, it is your turn.',
  },
  '1 poging': { fr: '1 tentative', en: '1 attempt' },
  '{0} pogingen': { fr: '{0} tentatives', en: '{0} attempts' },
  'Schrijf een datum.': { fr: 'Écrivez une date.', en: 'Write a date.' },
  'Er is geen gegevensstroom van kracht om deze persoon naar die organisatie te verwijzen.': {
    fr: 'Aucun flux de données n’est en vigueur pour orienter cette personne vers cette organisation.',
    en: 'No data flow is in force to refer this person to that organisation.',
  },
  'Er loopt al een verwijzing van deze persoon naar die organisatie. Wacht het antwoord af.': {
    fr: 'Une orientation de cette personne vers cette organisation est déjà en cours. Attendez la réponse.',
    en: 'A referral of this person to that organisation is already under way. Wait for the answer.',
  },
  'Kijk dit na.': { fr: 'Vérifiez ceci.', en: 'Check this.' },
  'Kies een organisatie die meewerkt, en niet uzelf.': {
    fr: 'Choisissez une organisation qui participe, et pas la vôtre.',
    en: 'Choose an organisation that takes part, and not your own.',
  },
  'De gegevensstroom naar die organisatie laat niet al deze soorten gegevens toe.': {
    fr: 'Le flux de données vers cette organisation ne permet pas toutes ces sortes de données.',
    en: 'The data flow to that organisation does not allow all these kinds of information.',
  },
  'Kies of u de verwijzing aanvaardt.': {
    fr: 'Choisissez si vous acceptez l’orientation.',
    en: 'Choose whether you accept the referral.',
  },
  'Gebruik hoogstens 300 tekens.': {
    fr: 'Utilisez au maximum 300 caractères.',
    en: 'Use no more than 300 characters.',
  },
  'Kies als vervanger iemand anders dan wie opvolgt.': {
    fr: 'Choisissez comme remplaçant quelqu’un d’autre que celui qui suit.',
    en: 'Choose as substitute someone other than who follows up.',
  },
  'Kies een collega die verwijzingen mag opvolgen.': {
    fr: 'Choisissez un collègue qui peut suivre des orientations.',
    en: 'Choose a colleague who may follow up referrals.',
  },
  'Deze dag komt nog. Noteer de start op de dag zelf of erna.': {
    fr: 'Ce jour doit encore venir. Notez le début le jour même ou après.',
    en: 'This day is still to come. Note the start on the day itself or later.',
  },
  'Deze dag is vroeger dan de verwijzing. Kijk de datum na.': {
    fr: 'Ce jour vient avant l’orientation. Vérifiez la date.',
    en: 'This day is before the referral. Check the date.',
  },
  'Geef de dag van de start, of waarom het niet startte.': {
    fr: 'Donnez le jour du début, ou pourquoi cela n’a pas commencé.',
    en: 'Give the day of the start, or why it did not start.',
  },
  'Noteer eerst minstens één poging waarbij u de persoon niet bereikte.': {
    fr: 'Notez d’abord au moins une tentative où vous n’avez pas joint la personne.',
    en: 'First note at least one attempt in which you did not reach the person.',
  },
  'Kies waarom het niet startte.': {
    fr: 'Choisissez pourquoi cela n’a pas commencé.',
    en: 'Choose why it did not start.',
  },
  'Kies bij elk doel of het gelukt is.': {
    fr: 'Choisissez pour chaque objectif si c’est réussi.',
    en: 'Choose for each goal whether it was achieved.',
  },
  'Geef bij elk doel één antwoord.': {
    fr: 'Donnez une seule réponse par objectif.',
    en: 'Give one answer for each goal.',
  },
  'Geef bij elk gevraagd doel aan of het gelukt is, en alleen daarbij.': {
    fr: 'Indiquez pour chaque objectif demandé si c’est réussi, et seulement pour ceux-là.',
    en: 'Say for each goal that was asked whether it was achieved, and only for those.',
  },
  'Kies wie u probeerde te bereiken.': {
    fr: 'Choisissez qui vous avez essayé de joindre.',
    en: 'Choose whom you tried to reach.',
  },
  'Kies of het lukte.': { fr: 'Choisissez si cela a réussi.', en: 'Choose whether it worked.' },
  'Kies een dag van de verwijzing tot vandaag.': {
    fr: 'Choisissez un jour entre l’orientation et aujourd’hui.',
    en: 'Choose a day from the referral up to today.',
  },
  'Iemand naar een andere organisatie sturen, met een vraag. Op elke vraag komt een antwoord.': {
    fr: 'Envoyer quelqu’un vers une autre organisation, avec une question. Chaque question reçoit une réponse.',
    en: 'Sending someone to another organisation, with a question. Every question gets an answer.',
  },
  Richting: { fr: 'Sens', en: 'Direction' },
  'Aan ons': { fr: 'Vers nous', en: 'To us' },
  'Van ons': { fr: 'De nous', en: 'From us' },
  'Aan ons gevraagd': { fr: 'Ce qu’on nous demande', en: 'Asked of us' },
  'Door ons gevraagd': { fr: 'Ce que nous demandons', en: 'Asked by us' },
  'Toon oudere verwijzingen': { fr: 'Afficher des orientations plus anciennes', en: 'Show older referrals' },
  'Van mij': { fr: 'Les miennes', en: 'Mine' },
  'Van nog niemand': { fr: 'Encore à personne', en: 'Nobody’s yet' },
  'Van wie': { fr: 'De qui', en: 'Whose' },
  Alles: { fr: 'Tout', en: 'All' },
  'U volgt nu geen verwijzing op.': {
    fr: 'Vous ne suivez aucune orientation pour le moment.',
    en: 'You are not following up any referral now.',
  },
  'Elke open verwijzing heeft al een collega.': {
    fr: 'Chaque orientation ouverte a déjà un collègue.',
    en: 'Every open referral already has a colleague.',
  },
  'Toon alles': { fr: 'Afficher tout', en: 'Show all' },
  'Niemand verwees iemand naar uw organisatie.': {
    fr: 'Personne n’a orienté quelqu’un vers votre organisation.',
    en: 'Nobody has referred anyone to your organisation.',
  },
  'Uw team verwees nog niemand naar een andere organisatie.': {
    fr: 'Votre équipe n’a encore orienté personne vers une autre organisation.',
    en: 'Your team has not referred anyone to another organisation yet.',
  },
  'Kijk voor de hele organisatie': {
    fr: 'Regarder pour toute l’organisation',
    en: 'Look for the whole organisation',
  },
  'Naar Vandaag': { fr: 'Vers Aujourd’hui', en: 'To Today' },
  'Verwijzingen aan uw organisatie': {
    fr: 'Orientations vers votre organisation',
    en: 'Referrals to your organisation',
  },
  'Verwijzingen van uw organisatie': {
    fr: 'Orientations de votre organisation',
    en: 'Referrals from your organisation',
  },
  'Over wie': { fr: 'Qui est concerné', en: 'About whom' },
  'Zonder naam': { fr: 'Sans nom', en: 'Without a name' },
  'Naam niet zichtbaar': { fr: 'Nom non visible', en: 'Name not visible' },
  '1 verwijzing waarbij u nu geen naam ziet': {
    fr: '1 orientation dont vous ne voyez pas le nom actuellement',
    en: '1 referral without a name that you can see now',
  },
  '{0} verwijzingen waarbij u nu geen naam ziet': {
    fr: '{0} orientations dont vous ne voyez pas le nom actuellement',
    en: '{0} referrals without a name that you can see now',
  },
  'De verwijzing is voorbij, of iemand anders bij u begeleidt deze persoon.': {
    fr: 'L’orientation est terminée, ou quelqu’un d’autre chez vous accompagne cette personne.',
    en: 'The referral is over, or someone else in your organisation guides this person.',
  },
  Van: { fr: 'De', en: 'From' },
  Naar: { fr: 'Vers', en: 'To' },
  verstuurd: { fr: 'envoyée', en: 'sent' },
  gelezen: { fr: 'lue', en: 'read' },
  aanvaard: { fr: 'accepté', en: 'accepted' },
  gestart: { fr: 'commencé', en: 'started' },
  ingetrokken: { fr: 'retiré', en: 'withdrawn' },
  werkervaring: { fr: 'expérience de travail', en: 'work experience' },
  'een opleiding': { fr: 'formation', en: 'training' },
  'Nederlands leren': { fr: 'apprendre le néerlandais', en: 'learning Dutch' },
  'begeleiding naar werk': { fr: 'accompagnement vers l’emploi', en: 'support towards work' },
  'weten welk werk past': { fr: 'savoir quel travail convient', en: 'knowing which work suits' },
  'hulp bij een drempel': { fr: 'aide pour un frein', en: 'help with a barrier' },
  'de persoon wil of kan niet': {
    fr: 'la personne ne veut pas ou ne peut pas',
    en: 'the person does not want to or cannot',
  },
  'toch geen plaats': { fr: 'finalement pas de place', en: 'no place after all' },
  'er is een andere oplossing': { fr: 'il y a une autre solution', en: 'there is another solution' },
  verhuisd: { fr: 'a déménagé', en: 'moved away' },
  'iets anders': { fr: 'autre chose', en: 'something else' },
  gelukt: { fr: 'réussi', en: 'achieved' },
  'niet gelukt': { fr: 'pas réussi', en: 'not achieved' },
  'de persoon zelf': { fr: 'la personne elle-même', en: 'the person themselves' },
  'de andere organisatie': { fr: 'l’autre organisation', en: 'the other organisation' },
  '{0} of {1}': { fr: '{0} ou {1}', en: '{0} or {1}' },
  '{0} aanvaardde uw verwijzing op {1} en heeft geen account. Of het startte, is niet genoteerd.': {
    fr: '{0} a accepté votre orientation le {1} et n’a pas de compte. On n’a pas noté si cela a commencé.',
    en: '{0} accepted your referral on {1} and has no account. Whether it started has not been noted.',
  },
  'Bel, en noteer of het gestart is': {
    fr: 'Appeler, et noter si cela a commencé',
    en: 'Call, and note whether it started',
  },
  'Bij {0} startte het op {1}. Die organisatie heeft geen account, en hoe het afliep is niet genoteerd.': {
    fr: 'Chez {0}, cela a commencé le {1}. Cette organisation n’a pas de compte, et l’issue n’est pas notée.',
    en: 'At {0} it started on {1}. That organisation has no account, and how it ended has not been noted.',
  },
  'Bel, en noteer hoe het afliep': {
    fr: 'Appeler, et noter comment cela s’est terminé',
    en: 'Call, and note how it ended',
  },
  'Link verstuurd': { fr: 'Lien envoyé', en: 'Link sent' },
  '{0} opende de link.': { fr: '{0} a ouvert le lien.', en: '{0} opened the link.' },
  'De link is verstuurd op {0}.': { fr: 'Le lien a été envoyé le {0}.', en: 'The link was sent on {0}.' },
  '{0} heeft geen account en antwoordt met de link, ten laatste op {1}.': {
    fr: '{0} n’a pas de compte et répond avec le lien, au plus tard le {1}.',
    en: '{0} has no account and answers with the link, by {1}.',
  },
  'Hoort u niets? Bel {0} en noteer uw poging. Na de termijn bent u aan zet.': {
    fr: 'Pas de nouvelles ? Appelez {0} et notez votre tentative. Après le délai, c’est à vous d’agir.',
    en: 'Do you hear nothing? Call {0} and note your attempt. After the deadline it is your turn.',
  },
  '{0} heeft geen account en krijgt geen bericht. Bel, en noteer uw poging.': {
    fr: '{0} n’a pas de compte et ne reçoit pas de message. Appelez, et notez votre tentative.',
    en: '{0} has no account and gets no message. Call, and note your attempt.',
  },
  'Er ging nog geen link naar {0}. Stuur de link, of bel.': {
    fr: 'Aucun lien n’a encore été envoyé à {0}. Envoyez le lien, ou appelez.',
    en: 'No link has gone to {0} yet. Send the link, or call.',
  },
  'De link naar {0} werkt niet meer. Stuur een nieuwe link, of bel.': {
    fr: 'Le lien vers {0} ne fonctionne plus. Envoyez un nouveau lien, ou appelez.',
    en: 'The link to {0} no longer works. Send a new link, or call.',
  },
  '{0} weet anders niet dat u iets vraagt.': {
    fr: 'Sinon, {0} ne sait pas que vous demandez quelque chose.',
    en: 'Otherwise {0} does not know that you are asking something.',
  },
  'Link verstuurd op {0}': { fr: 'Lien envoyé le {0}', en: 'Link sent on {0}' },
  'De start': { fr: 'Le début', en: 'The start' },
  'De verwijzing staat dan niet meer open bij u. {0} ziet de gegevens nu al niet meer.': {
    fr: 'L’orientation n’est alors plus ouverte chez vous. {0} ne voit déjà plus les données.',
    en: 'The referral is then no longer open with you. {0} already no longer sees the information.',
  },
  'Verwijs opnieuw, of trek de verwijzing in': {
    fr: 'Orienter à nouveau, ou retirer l’orientation',
    en: 'Refer again, or withdraw the referral',
  },
  'De persoon wacht. {0} kan niet meer antwoorden.': {
    fr: 'La personne attend. {0} ne peut plus répondre.',
    en: 'The person is waiting. {0} can no longer answer.',
  },
  'De termijn om te antwoorden is voorbij. {0} kan opnieuw verwijzen.': {
    fr: 'Le délai pour répondre est passé. {0} peut orienter à nouveau.',
    en: 'The time to answer is over. {0} can refer again.',
  },
  '{0} antwoordde niet en kan dat nu niet meer. Bel en noteer uw poging, verwijs opnieuw of elders, of trek de verwijzing in.':
    {
      fr: '{0} n’a pas répondu et ne peut plus le faire. Appelez et notez votre tentative, orientez à nouveau ou ailleurs, ou retirez l’orientation.',
      en: '{0} did not answer and no longer can. Call and note your attempt, refer again or elsewhere, or withdraw the referral.',
    },
  'Dit kan bij deze verwijzing niet meer. Er is niets bewaard.': {
    fr: 'Ce n’est plus possible pour cette orientation. Rien n’est conservé.',
    en: 'This is no longer possible for this referral. Nothing was saved.',
  },
  'Niet bewaard': { fr: 'Non conservé', en: 'Not saved' },
  'Dit schreef u. U kunt het nog kopiëren.': {
    fr: 'Voici ce que vous avez écrit. Vous pouvez encore le copier.',
    en: 'This is what you wrote. You can still copy it.',
  },
  'Bij ons: {0}': { fr: 'Chez nous : {0}', en: 'With us: {0}' },
  'verstuurd op {0}': { fr: 'envoyée le {0}', en: 'sent on {0}' },
  'Waarom ingetrokken': { fr: 'Pourquoi retirée', en: 'Why withdrawn' },
  'uw organisatie beëindigde de begeleiding': {
    fr: 'votre organisation a mis fin à l’accompagnement',
    en: 'your organisation ended the guidance',
  },
};
