/** What the register of flows and its forms say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const flowSentences: Words = {
  'Nieuwe stroom': { fr: 'Nouveau flux', en: 'New flow' },
  'Wijziging van stroom {0}': { fr: 'Modification du flux {0}', en: 'Change of flow {0}' },
  'U stelt op. Pas als de functionaris voor gegevensbescherming van uw organisatie bevestigt, verandert er iets.':
    {
      fr: 'Vous rédigez. Rien ne change avant que le délégué à la protection des données de votre organisation confirme.',
      en: 'You draft. Nothing changes until the data protection officer of your organisation confirms.',
    },
  'De stroom': { fr: 'Le flux', en: 'The flow' },
  Titel: { fr: 'Titre', en: 'Title' },
  'Zeg kort wat wie deelt.': { fr: 'Dites brièvement qui partage quoi.', en: 'Say briefly who shares what.' },
  'Wie krijgt de gegevens?': { fr: 'Qui reçoit les données ?', en: 'Who receives the data?' },
  'Waarvoor?': { fr: 'Dans quel but ?', en: 'What for?' },
  'Over wie gaat het?': { fr: 'De qui s’agit-il ?', en: 'About whom is it?' },
  'De stroom geldt alleen voor mensen van wie dit zeker is.': {
    fr: 'Le flux ne vaut que pour les personnes dont c’est certain.',
    en: 'The flow holds only for people of whom this is certain.',
  },
  'Welke gegevens?': { fr: 'Quelles données ?', en: 'Which data?' },
  'Wet of besluit': { fr: 'Loi ou arrêté', en: 'Act or decree' },
  Artikel: { fr: 'Article', en: 'Article' },
  'Grond in de AVG': { fr: 'Base dans le RGPD', en: 'Ground in the GDPR' },
  'Machtiging of protocol': { fr: 'Autorisation ou protocole', en: 'Authorisation or protocol' },
  'Nummer en datum van de beraadslaging of het protocol.': {
    fr: 'Numéro et date de la délibération ou du protocole.',
    en: 'Number and date of the deliberation or the protocol.',
  },
  'Werkt alleen als een overeenkomst er een punt voor heeft': {
    fr: 'Ne fonctionne que si une convention contient un point à ce sujet',
    en: 'Works only if an agreement has a line for it',
  },
  Voorwaarden: { fr: 'Conditions', en: 'Conditions' },
  'Hoe lang bewaart de ontvanger dit?': {
    fr: 'Combien de temps le destinataire conserve-t-il ceci ?',
    en: 'How long does the receiver keep this?',
  },
  'Geldig vanaf': { fr: 'Valable à partir du', en: 'Valid from' },
  'Geldig tot en met': { fr: 'Valable jusqu’au', en: 'Valid until' },
  'Na bevestiging is de stroom': {
    fr: 'Après confirmation, le flux est',
    en: 'After confirmation the flow is',
  },
  'Bewaar het ontwerp': { fr: 'Enregistrer le projet', en: 'Save the draft' },
  'Schors stroom {0}': { fr: 'Suspendre le flux {0}', en: 'Suspend flow {0}' },
  'De schorsing gaat meteen in. U kunt ze zelf weer opheffen.': {
    fr: 'La suspension prend effet tout de suite. Vous pouvez la lever vous-même.',
    en: 'The suspension takes effect at once. You can lift it yourself.',
  },
  'Iedereen kan de reden lezen in het register. Noem geen personen.': {
    fr: 'Tout le monde peut lire la raison dans le registre. Ne nommez personne.',
    en: 'Everyone can read the reason in the register. Name no persons.',
  },
  'Schors de stroom nu': { fr: 'Suspendre le flux maintenant', en: 'Suspend the flow now' },
  'Hef de schorsing van stroom {0} op': {
    fr: 'Lever la suspension du flux {0}',
    en: 'Lift the suspension of flow {0}',
  },
  'De stroom wordt weer {0}: precies wat twee mensen bevestigden, niets meer.': {
    fr: 'Le flux redevient {0} : exactement ce que deux personnes ont confirmé, rien de plus.',
    en: 'The flow becomes {0} again: exactly what two people confirmed, nothing more.',
  },
  'Geschorst op {0}': { fr: 'Suspendu le {0}', en: 'Suspended on {0}' },
  'Bevestig stroom {0} als ontvanger': {
    fr: 'Confirmer le flux {0} comme destinataire',
    en: 'Confirm flow {0} as receiver',
  },
  '{0}. Lees wat uw organisatie zal zien, waarvoor, en wat zij moet doen.': {
    fr: '{0}. Lisez ce que votre organisation verra, dans quel but, et ce qu’elle doit faire.',
    en: '{0}. Read what your organisation will see, what for, and what it has to do.',
  },
  'Deze stroom is veranderd sinds u ze las. Er is niets bevestigd. Lees ze opnieuw.': {
    fr: 'Ce flux a changé depuis que vous l’avez lu. Rien n’est confirmé. Relisez-le.',
    en: 'This flow has changed since you read it. Nothing is confirmed. Read it again.',
  },
  'Wat uw organisatie te zien krijgt': {
    fr: 'Ce que votre organisation pourra voir',
    en: 'What your organisation gets to see',
  },
  'Wat er opent': { fr: 'Ce qui s’ouvre', en: 'What opens' },
  'Dit gaat over hoogstens {0}: iedereen die uw organisatie nu begeleidt. U ziet alleen iets van wie vaststaat dat {1} die persoon ook begeleidt. Of de groep klopt, beslist {2} met eigen gegevens.':
    {
      fr: 'Ceci concerne au maximum {0} : toutes celles que votre organisation accompagne maintenant. Vous ne voyez quelque chose que des personnes dont il est établi que {1} les accompagne aussi. {2} décide avec ses propres données si la personne fait partie du groupe.',
      en: 'This is about at most {0}: everyone your organisation guides now. You see something only of people of whom it is established that {1} guides them too. {2} decides with its own data whether the person belongs to the group.',
    },
  'Kenmerk van het document': { fr: 'Référence du document', en: 'Reference of the document' },
  'Het protocol of besluit waarin uw organisatie deze stroom aanvaardt.': {
    fr: 'Le protocole ou la décision par laquelle votre organisation accepte ce flux.',
    en: 'The protocol or decision in which your organisation accepts this flow.',
  },
  'Bevestig voor uw organisatie': {
    fr: 'Confirmer pour votre organisation',
    en: 'Confirm for your organisation',
  },
  'Stroom {0} is ondertussen veranderd. Wat u typte, staat hieronder.': {
    fr: 'Le flux {0} a changé entre-temps. Ce que vous avez écrit se trouve ci-dessous.',
    en: 'Flow {0} has changed in the meantime. What you typed stands below.',
  },
  'Sinds {0}, met deze reden:': {
    fr: 'Depuis le {0}, pour cette raison :',
    en: 'Since {0}, for this reason:',
  },
  'Naar de stroom': { fr: 'Vers le flux', en: 'To the flow' },
  'Stroom schorsen': { fr: 'Suspendre le flux', en: 'Suspend the flow' },
  'Stroom bevestigen': { fr: 'Confirmer le flux', en: 'Confirm the flow' },
  'Iemand anders moet deze stroom bevestigen.': {
    fr: 'Quelqu’un d’autre doit confirmer ce flux.',
    en: 'Someone else has to confirm this flow.',
  },
  'Ontwerp van stroom {0}': { fr: 'Projet du flux {0}', en: 'Draft of flow {0}' },
  'Ontwerp: wijziging van stroom {0}': {
    fr: 'Projet : modification du flux {0}',
    en: 'Draft: change of flow {0}',
  },
  'Dit ontwerp is veranderd sinds u het las. Er is niets bevestigd. Lees het opnieuw.': {
    fr: 'Ce projet a changé depuis que vous l’avez lu. Rien n’est confirmé. Relisez-le.',
    en: 'This draft has changed since you read it. Nothing is confirmed. Read it again.',
  },
  'Wat er in de stroom staat': { fr: 'Ce que contient le flux', en: 'What the flow says' },
  'Wat er verandert': { fr: 'Ce qui change', en: 'What changes' },
  Nu: { fr: 'Maintenant', en: 'Now' },
  Wordt: { fr: 'Devient', en: 'Becomes' },
  '{0}. Opgesteld op {1} door {2}. Iemand anders bevestigt.': {
    fr: '{0}. Rédigé le {1} par {2}. Quelqu’un d’autre confirme.',
    en: '{0}. Drafted on {1} by {2}. Someone else confirms.',
  },
  '{0}. Opgesteld op {1}. Iemand anders bevestigt.': {
    fr: '{0}. Rédigé le {1}. Quelqu’un d’autre confirme.',
    en: '{0}. Drafted on {1}. Someone else confirms.',
  },
  'Dit ontwerp laat meer of iets anders toe dan de ontvangers bevestigden. Na uw bevestiging werkt de stroom pas weer voor een ontvanger die de nieuwe versie bevestigt.':
    {
      fr: 'Ce projet permet plus ou autre chose que ce que les destinataires ont confirmé. Après votre confirmation, le flux ne fonctionne de nouveau que pour un destinataire qui confirme la nouvelle version.',
      en: 'This draft allows more or something else than the receivers confirmed. After your confirmation the flow works again only for a receiver that confirms the new version.',
    },
  'Wat er meteen sluit': { fr: 'Ce qui se ferme tout de suite', en: 'What closes at once' },
  'Wat er meteen opent': { fr: 'Ce qui s’ouvre tout de suite', en: 'What opens at once' },
  'Wat er opent als de ontvangers bevestigen': {
    fr: 'Ce qui s’ouvre quand les destinataires confirment',
    en: 'What opens when the receivers confirm',
  },
  'Bevestig dit ontwerp': { fr: 'Confirmer ce projet', en: 'Confirm this draft' },
  'Verander het ontwerp': { fr: 'Modifier le projet', en: 'Change the draft' },
  'Trek het ontwerp in': { fr: 'Retirer le projet', en: 'Withdraw the draft' },
  'Stroom opstellen': { fr: 'Rédiger un flux', en: 'Draft a flow' },
  'Een collega bewaarde dit ontwerp terwijl u typte. Uw tekst staat nog in het formulier. Bewaart u nu, dan komt uw tekst in de plaats.':
    {
      fr: 'Un collègue a enregistré ce projet pendant que vous écriviez. Votre texte est encore dans le formulaire. Si vous enregistrez maintenant, votre texte remplace le sien.',
      en: 'A colleague saved this draft while you were typing. Your text is still in the form. If you save now, your text takes its place.',
    },
  'U typte': { fr: 'Ce que vous avez écrit', en: 'What you typed' },
  'Ontwerp van een stroom': { fr: 'Projet de flux', en: 'Draft of a flow' },
  Geschiedenis: { fr: 'Historique', en: 'History' },
  'Wat er met deze stroom gebeurde, het nieuwste eerst': {
    fr: 'Ce qui s’est passé avec ce flux, le plus récent d’abord',
    en: 'What happened to this flow, the newest first',
  },
  'Wat versie {0} veranderde': { fr: 'Ce que la version {0} a changé', en: 'What version {0} changed' },
  'Versie {0}': { fr: 'Version {0}', en: 'Version {0}' },
  'Er is geen verschil.': { fr: 'Il n’y a pas de différence.', en: 'There is no difference.' },
  'Wat er verschilt': { fr: 'Ce qui diffère', en: 'What differs' },
  Onderdeel: { fr: 'Élément', en: 'Part' },
  'punt {0} van ‘{1}’': { fr: 'le point {0} de « {1} »', en: 'line {0} of ‘{1}’' },
  '{0} bevestigde versie {1}': { fr: '{0} a confirmé la version {1}', en: '{0} confirmed version {1}' },
  '{0} bevestigde als ontvanger': {
    fr: '{0} a confirmé comme destinataire',
    en: '{0} confirmed as receiver',
  },
  '{0} moet de nieuwe versie nog bevestigen': {
    fr: '{0} doit encore confirmer la nouvelle version',
    en: '{0} still has to confirm the new version',
  },
  '{0} schorste de stroom': { fr: '{0} a suspendu le flux', en: '{0} suspended the flow' },
  '{0} hief de schorsing op': { fr: '{0} a levé la suspension', en: '{0} lifted the suspension' },
  '{0} schorste {1}': { fr: '{0} a suspendu {1}', en: '{0} suspended {1}' },
  '{0} hervatte {1}': { fr: '{0} a repris {1}', en: '{0} resumed {1}' },
  'Document: {0}': { fr: 'Document : {0}', en: 'Document: {0}' },
  'Gegevensstromen, op nummer': { fr: 'Flux de données, par numéro', en: 'Data flows, by number' },
  'Van en naar': { fr: 'De et vers', en: 'From and to' },
  'Welke gegevens': { fr: 'Quelles données', en: 'Which data' },
  'Geen stromen': { fr: 'Pas de flux', en: 'No flows' },
  'Dit zijn de eerste {0} van {1} stromen. Kies een afzender om de rest te zien.': {
    fr: 'Voici les {0} premiers de {1} flux. Choisissez un expéditeur pour voir le reste.',
    en: 'These are the first {0} of {1} flows. Choose a sender to see the rest.',
  },
  '{0} deelt': { fr: '{0} partage', en: '{0} shares' },
  'Wat {0} deelt, per ontvanger': {
    fr: 'Ce que {0} partage, par destinataire',
    en: 'What {0} shares, per receiver',
  },
  'Soort gegevens': { fr: 'Type de données', en: 'Kind of data' },
  'Wacht op bevestiging': { fr: 'En attente de confirmation', en: 'Waits for confirmation' },
  'Wacht op u': { fr: 'Vous attend', en: 'Waits for you' },
  'Wie welke gegevens aan wie geeft, waarvoor en op welke wet. Wat niet in een stroom van kracht staat, deelt niemand.':
    {
      fr: 'Qui donne quelles données à qui, dans quel but et sur quelle loi. Ce qui ne figure pas dans un flux en vigueur, personne ne le partage.',
      en: 'Who gives which data to whom, what for and on which law. What does not stand in a flow in force is shared by nobody.',
    },
  'Stel een nieuwe stroom op': { fr: 'Rédiger un nouveau flux', en: 'Draft a new flow' },
  Weergave: { fr: 'Affichage', en: 'View' },
  Lijst: { fr: 'Liste', en: 'List' },
  'Wie deelt wat': { fr: 'Qui partage quoi', en: 'Who shares what' },
  'Kies stromen': { fr: 'Choisir des flux', en: 'Choose flows' },
  'Wie geeft': { fr: 'Qui donne', en: 'Who gives' },
  'Wie krijgt': { fr: 'Qui reçoit', en: 'Who receives' },
  'Er wacht geen enkele stroom.': { fr: 'Aucun flux n’est en attente.', en: 'No flow is waiting.' },
  'Toon alle stromen': { fr: 'Montrer tous les flux', en: 'Show all flows' },
  'Hier komen ontwerpen van uw organisatie en stromen die uw organisatie als ontvanger nog niet bevestigde.':
    {
      fr: 'Vous trouverez ici les projets de votre organisation et les flux que votre organisation n’a pas encore confirmés comme destinataire.',
      en: 'Drafts of your organisation come here, and flows that your organisation has not yet confirmed as receiver.',
    },
  'Geen enkele stroom past bij uw keuze.': {
    fr: 'Aucun flux ne correspond à votre choix.',
    en: 'No flow matches your choice.',
  },
  'van kracht vanaf {0}': { fr: 'en vigueur à partir du {0}', en: 'in force from {0}' },
  'wijziging wacht': { fr: 'modification en attente', en: 'change waits' },
  Geldig: { fr: 'Validité', en: 'Valid' },
  Bewaartermijn: { fr: 'Durée de conservation', en: 'Retention period' },
  'Geen andere voorwaarden.': { fr: 'Pas d’autres conditions.', en: 'No other conditions.' },
  'Nodig. De stroom werkt tussen twee organisaties als een overeenkomst er een punt voor heeft.': {
    fr: 'Nécessaire. Le flux fonctionne entre deux organisations si une convention contient un point à ce sujet.',
    en: 'Needed. The flow works between two organisations if an agreement has a line for it.',
  },
  'Niet nodig. De stroom steunt op de wet zelf.': {
    fr: 'Pas nécessaire. Le flux repose sur la loi elle-même.',
    en: 'Not needed. The flow rests on the law itself.',
  },
  'Niet genoemd.': { fr: 'Non mentionné.', en: 'Not mentioned.' },
  'Geen.': { fr: 'Aucune.', en: 'None.' },
  'Schrijf waarom. De reden staat in het openbare register.': {
    fr: 'Écrivez pourquoi. La raison figure dans le registre public.',
    en: 'Write why. The reason stands in the public register.',
  },
  'Alleen de juridisch redacteur van de afzender stelt een stroom op.': {
    fr: 'Seul le rédacteur juridique de l’expéditeur rédige un flux.',
    en: 'Only the legal editor of the sender drafts a flow.',
  },
  'Alleen de functionaris voor gegevensbescherming van de afzender mag dit.': {
    fr: 'Seul le délégué à la protection des données de l’expéditeur peut faire ceci.',
    en: 'Only the data protection officer of the sender may do this.',
  },
  'Dit ontwerp is ondertussen veranderd.': {
    fr: 'Ce projet a changé entre-temps.',
    en: 'This draft has changed in the meantime.',
  },
  'Kies een andere organisatie dan uzelf.': {
    fr: 'Choisissez une autre organisation que la vôtre.',
    en: 'Choose another organisation than your own.',
  },
  'U stelde dit ontwerp zelf op. Iemand anders moet het bevestigen.': {
    fr: 'Vous avez rédigé ce projet vous-même. Quelqu’un d’autre doit le confirmer.',
    en: 'You drafted this yourself. Someone else has to confirm it.',
  },
  'Noem het document waarin uw organisatie de stroom aanvaardt.': {
    fr: 'Mentionnez le document par lequel votre organisation accepte le flux.',
    en: 'Name the document in which your organisation accepts the flow.',
  },
  'Alleen de functionaris voor gegevensbescherming van een ontvanger bevestigt een stroom voor zijn organisatie.':
    {
      fr: 'Seul le délégué à la protection des données d’un destinataire confirme un flux pour son organisation.',
      en: 'Only the data protection officer of a receiver confirms a flow for its organisation.',
    },
  'U stelde deze stroom zelf op. Iemand anders moet ze voor de ontvanger bevestigen.': {
    fr: 'Vous avez rédigé ce flux vous-même. Quelqu’un d’autre doit le confirmer pour le destinataire.',
    en: 'You drafted this flow yourself. Someone else has to confirm it for the receiver.',
  },
  'Deze stroom is ondertussen veranderd of al bevestigd.': {
    fr: 'Ce flux a changé entre-temps ou est déjà confirmé.',
    en: 'This flow has changed in the meantime or is already confirmed.',
  },
  'Deze stroom was al geschorst of loopt niet meer.': {
    fr: 'Ce flux était déjà suspendu ou n’a plus cours.',
    en: 'This flow was already suspended or no longer runs.',
  },
  'Deze stroom is niet meer geschorst.': {
    fr: 'Ce flux n’est plus suspendu.',
    en: 'This flow is no longer suspended.',
  },
  '{0} geeft deze gegevens aan {1}.': {
    fr: '{0} donne ces données à {1}.',
    en: '{0} gives these data to {1}.',
  },
  'Wat deze stroom toelaat': { fr: 'Ce que ce flux permet', en: 'What this flow allows' },
  'Op welke grond': { fr: 'Sur quelle base', en: 'On which ground' },
  'Lees en bevestig het ontwerp': { fr: 'Lire et confirmer le projet', en: 'Read and confirm the draft' },
  'Bevestig als ontvanger': { fr: 'Confirmer comme destinataire', en: 'Confirm as receiver' },
  'Lees het ontwerp': { fr: 'Lire le projet', en: 'Read the draft' },
  'Stel een wijziging op': { fr: 'Rédiger une modification', en: 'Draft a change' },
  'Stel het einde op': { fr: 'Rédiger la fin', en: 'Draft the end' },
  'Schors deze stroom': { fr: 'Suspendre ce flux', en: 'Suspend this flow' },
  'Nog niet begonnen': { fr: 'Pas encore commencé', en: 'Not begun yet' },
  'Toestand: {0}': { fr: 'État : {0}', en: 'State: {0}' },
  'Deze stroom begint op {0}. Nu wordt er niets gedeeld.': {
    fr: 'Ce flux commence le {0}. Rien n’est partagé maintenant.',
    en: 'This flow begins on {0}. Nothing is shared now.',
  },
  'Versie {0}, nog niet bevestigd. Een juridisch redacteur van {1} stelde ze op. De functionaris voor gegevensbescherming van {2} moet ze nog bevestigen.':
    {
      fr: 'Version {0}, pas encore confirmée. Un rédacteur juridique de {1} l’a rédigée. Le délégué à la protection des données de {2} doit encore la confirmer.',
      en: 'Version {0}, not confirmed yet. A legal editor of {1} drafted it. The data protection officer of {2} still has to confirm it.',
    },
  'Versie {0}, bevestigd op {1}. Opgesteld door een juridisch redacteur van {2} en bevestigd door iemand anders: de functionaris voor gegevensbescherming.':
    {
      fr: 'Version {0}, confirmée le {1}. Rédigée par un rédacteur juridique de {2} et confirmée par quelqu’un d’autre : le délégué à la protection des données.',
      en: 'Version {0}, confirmed on {1}. Drafted by a legal editor of {2} and confirmed by someone else: the data protection officer.',
    },
  '{0} schorste deze stroom op {1}.': {
    fr: '{0} a suspendu ce flux le {1}.',
    en: '{0} suspended this flow on {1}.',
  },
  'Welke ontvangers bevestigden': { fr: 'Quels destinataires ont confirmé', en: 'Which receivers confirmed' },
  'De stroom werkt voor een ontvanger pas als die ze bevestigde.': {
    fr: 'Le flux ne fonctionne pour un destinataire qu’une fois qu’il l’a confirmé.',
    en: 'The flow works for a receiver only once it has confirmed it.',
  },
  '{0} van 1 organisatie deed dat.': {
    fr: '{0} organisation sur 1 l’a fait.',
    en: '{0} of 1 organisation did so.',
  },
  '{0} van {1} organisaties deed dat.': {
    fr: '{0} organisations sur {1} l’ont fait.',
    en: '{0} of {1} organisations did so.',
  },
  'Nog geen ontvanger bevestigde deze stroom.': {
    fr: 'Aucun destinataire n’a encore confirmé ce flux.',
    en: 'No receiver has confirmed this flow yet.',
  },
  'Dat kan pas nadat {0} de stroom zelf bevestigde.': {
    fr: 'Ce n’est possible qu’après que {0} a confirmé le flux.',
    en: 'That is possible only after {0} has confirmed the flow itself.',
  },
  'De functionaris voor gegevensbescherming van een ontvanger kan dat doen na aanmelden.': {
    fr: 'Le délégué à la protection des données d’un destinataire peut le faire après s’être connecté.',
    en: 'The data protection officer of a receiver can do so after signing in.',
  },
  'Ontvangers die bevestigden': { fr: 'Destinataires qui ont confirmé', en: 'Receivers that confirmed' },
  Ontvanger: { fr: 'Destinataire', en: 'Receiver' },
  Document: { fr: 'Document', en: 'Document' },
  Sinds: { fr: 'Depuis', en: 'Since' },
  'In welke overeenkomsten': { fr: 'Dans quelles conventions', en: 'In which agreements' },
  'Nog geen overeenkomst heeft een punt voor deze stroom.': {
    fr: 'Aucune convention ne contient encore de point sur ce flux.',
    en: 'No agreement has a line for this flow yet.',
  },
  'Bekijk de overeenkomsten': { fr: 'Voir les conventions', en: 'See the agreements' },
  'Punten in de bijlage gegevens van overeenkomsten': {
    fr: 'Points dans l’annexe données de conventions',
    en: 'Lines in the data annex of agreements',
  },
  '{0}, punt {1}': { fr: '{0}, point {1}', en: '{0}, line {1}' },
  'niet van kracht': { fr: 'pas en vigueur', en: 'not in force' },
  'Alleen de afzender ziet dit ontwerp. Er wordt niets gedeeld.': {
    fr: 'Seul l’expéditeur voit ce projet. Rien n’est partagé.',
    en: 'Only the sender sees this draft. Nothing is shared.',
  },
  voorwaardelijk: { fr: 'conditionnel', en: 'conditional' },
  'Er is nog niet aan alle voorwaarden voldaan. Er wordt niets gedeeld.': {
    fr: 'Toutes les conditions ne sont pas encore remplies. Rien n’est partagé.',
    en: 'Not all conditions are met yet. Nothing is shared.',
  },
  'De gegevens mogen gedeeld worden, binnen wat hier staat.': {
    fr: 'Les données peuvent être partagées, dans les limites indiquées ici.',
    en: 'The data may be shared, within what stands here.',
  },
  'De afzender heeft deze stroom stopgezet. Er wordt nu niets gedeeld.': {
    fr: 'L’expéditeur a arrêté ce flux. Rien n’est partagé maintenant.',
    en: 'The sender has stopped this flow. Nothing is shared now.',
  },
  'Deze stroom is voorbij. Er wordt niets meer gedeeld.': {
    fr: 'Ce flux est terminé. Plus rien n’est partagé.',
    en: 'This flow is over. Nothing is shared any more.',
  },
  'Stroom {0}. {1}': { fr: 'Flux {0}. {1}', en: 'Flow {0}. {1}' },
  'van {0} tot en met {1}': { fr: 'du {0} au {1} inclus', en: 'from {0} up to {1}' },
  Gegevensstroom: { fr: 'Flux de données', en: 'Data flow' },
  'De wet verplicht het.': { fr: 'La loi l’impose.', en: 'The law requires it.' },
  'Het is nodig voor een taak van algemeen belang.': {
    fr: 'C’est nécessaire pour une mission d’intérêt public.',
    en: 'It is needed for a task in the public interest.',
  },
  'Het is nodig om iemands leven te beschermen.': {
    fr: 'C’est nécessaire pour protéger la vie de quelqu’un.',
    en: 'It is needed to protect someone’s life.',
  },
  'De persoon gaf toestemming.': {
    fr: 'La personne a donné son consentement.',
    en: 'The person gave consent.',
  },
  'Per soort gegevens': { fr: 'Par type de données', en: 'Per kind of data' },
  'Er sluit niets. Wat nu open is, blijft open door een andere stroom of een ander punt; of er was niets open.':
    {
      fr: 'Rien ne se ferme. Ce qui est ouvert le reste grâce à un autre flux ou à un autre point ; ou rien n’était ouvert.',
      en: 'Nothing closes. What is open now stays open through another flow or another line; or nothing was open.',
    },
  'Er opent niets. Het is al open door een andere stroom of een ander punt; of er ontbreekt nog iets.': {
    fr: 'Rien ne s’ouvre. C’est déjà ouvert par un autre flux ou un autre point ; ou il manque encore quelque chose.',
    en: 'Nothing opens. It is already open through another flow or another line; or something is still missing.',
  },
  'Van {0} van uw organisatie ziet de ontvanger dit niet meer, vanaf de dag na uw laatste dag.': {
    fr: 'De {0} de votre organisation, le destinataire ne voit plus ceci à partir du lendemain de votre dernier jour.',
    en: 'Of {0} of your organisation the receiver no longer sees this, from the day after your last day.',
  },
  'Van {0} van uw organisatie ziet de ontvanger dit niet meer, vanaf de volgende keer dat iemand een dossier opent.':
    {
      fr: 'De {0} de votre organisation, le destinataire ne voit plus ceci dès la prochaine ouverture d’un dossier.',
      en: 'Of {0} of your organisation the receiver no longer sees this, from the next time that someone opens a file.',
    },
  'Van {0} van uw organisatie ziet de ontvanger dit, vanaf de volgende keer dat iemand een dossier opent.': {
    fr: 'De {0} de votre organisation, le destinataire voit ceci dès la prochaine ouverture d’un dossier.',
    en: 'Of {0} of your organisation the receiver sees this, from the next time that someone opens a file.',
  },
  'Geef de stroom een titel.': { fr: 'Donnez un titre au flux.', en: 'Give the flow a title.' },
  'Kies wie de gegevens krijgt.': {
    fr: 'Choisissez qui reçoit les données.',
    en: 'Choose who receives the data.',
  },
  'Kies waarvoor de gegevens dienen.': {
    fr: 'Choisissez à quoi servent les données.',
    en: 'Choose what the data are for.',
  },
  'Kies over wie het gaat.': { fr: 'Choisissez de qui il s’agit.', en: 'Choose about whom it is.' },
  'Noem de wet of het besluit waarop de stroom steunt.': {
    fr: 'Mentionnez la loi ou l’arrêté sur lequel repose le flux.',
    en: 'Name the act or decree on which the flow rests.',
  },
  'Kies de grond in de AVG.': {
    fr: 'Choisissez la base dans le RGPD.',
    en: 'Choose the ground in the GDPR.',
  },
  'Zeg hoe lang de ontvanger de gegevens bewaart.': {
    fr: 'Dites combien de temps le destinataire conserve les données.',
    en: 'Say how long the receiver keeps the data.',
  },
  'Kies wat de stroom wordt na bevestiging.': {
    fr: 'Choisissez ce que devient le flux après confirmation.',
    en: 'Choose what the flow becomes after confirmation.',
  },
  'Iedereen die de afzender zelf begeleidt.': {
    fr: 'Toutes les personnes que l’expéditeur accompagne lui-même.',
    en: 'Everyone whom the sender guides itself.',
  },
  'Mensen die volgens de afzender een leefloon of een equivalent leefloon krijgen.': {
    fr: 'Les personnes qui, selon l’expéditeur, reçoivent un revenu d’intégration ou un équivalent.',
    en: 'People who, according to the sender, receive a leefloon or an equivalent leefloon.',
  },
  'Mensen die volgens de afzender een werkloosheidsuitkering of inschakelingsuitkering krijgen.': {
    fr: 'Les personnes qui, selon l’expéditeur, reçoivent une allocation de chômage ou d’insertion.',
    en: 'People who, according to the sender, receive an unemployment or integration benefit.',
  },
  'Mensen die de ene organisatie naar de andere verwees, zodra de andere dat aanvaardde.': {
    fr: 'Les personnes qu’une organisation a orientées vers l’autre, dès que l’autre l’a accepté.',
    en: 'People whom one organisation referred to the other, as soon as the other accepted.',
  },
  'Mensen die werk vonden en nog nazorg krijgen.': {
    fr: 'Les personnes qui ont trouvé du travail et sont encore suivies après l’emploi.',
    en: 'People who found work and still get aftercare.',
  },
  'Mensen die verhuisden en die de afzender daarom niet meer begeleidt.': {
    fr: 'Les personnes qui ont déménagé et que l’expéditeur n’accompagne donc plus.',
    en: 'People who moved and whom the sender therefore no longer guides.',
  },
  'Niemand: deze groep is niet bekend.': {
    fr: 'Personne : ce groupe n’est pas connu.',
    en: 'Nobody: this group is not known.',
  },
  'een niet geteld aantal mensen': {
    fr: 'un nombre non compté de personnes',
    en: 'an uncounted number of people',
  },
  'minder dan 10 mensen': { fr: 'moins de 10 personnes', en: 'fewer than 10 people' },
  'minstens {0} mensen': { fr: 'au moins {0} personnes', en: 'at least {0} people' },
  'een niet geteld aantal': { fr: 'un nombre non compté', en: 'an uncounted number' },
  'minstens {0}': { fr: 'au moins {0}', en: 'at least {0}' },
};
