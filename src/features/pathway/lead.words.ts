/** What is said about the lead, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const leadWords: Words = {
  'Schrijf tegen wanneer u een antwoord wilt.': {
    fr: 'Écrivez pour quand vous voulez une réponse.',
    en: 'Write by when you want an answer.',
  },
  'Kies een werkdag na vandaag, en hoogstens drie maanden verder.': {
    fr: 'Choisissez un jour ouvrable après aujourd’hui, trois mois plus tard au maximum.',
    en: 'Choose a working day after today, at most three months ahead.',
  },
  'Schrijf de datum als dag, maand en jaar.': {
    fr: 'Écrivez la date avec le jour, le mois et l’année.',
    en: 'Write the date as day, month and year.',
  },
  'Op {0} wordt niet gewerkt. Kies bijvoorbeeld {1}.': {
    fr: 'Le {0} n’est pas un jour ouvrable. Choisissez par exemple le {1}.',
    en: '{0} is not a working day. Choose for example {1}.',
  },
  'U kunt niet zien wie de regie heeft.': {
    fr: 'Vous ne pouvez pas voir qui pilote.',
    en: 'You cannot see who has the lead.',
  },
  '{0} {1} vanaf {2}: wacht op {3}': {
    fr: '{0} {1} à partir du {2} : en attente de {3}',
    en: '{0} {1} from {2}: waiting for {3}',
  },
  voorstel: { fr: 'proposition', en: 'proposal' },
  'Leg de regie vast': { fr: 'Noter qui pilote', en: 'Record the lead' },
  'Bekijk of wijzig de regie': { fr: 'Voir ou changer qui pilote', en: 'See or change the lead' },
  'Het OCMW beslist of het zelf de regie heeft of VDAB.': {
    fr: 'Le CPAS décide s’il pilote lui-même ou si c’est le VDAB.',
    en: 'The OCMW decides whether it has the lead itself or VDAB.',
  },
  '{0} sinds {1}': { fr: '{0} depuis le {1}', en: '{0} since {1}' },
  'Wie had de regie vroeger': { fr: 'Qui a piloté auparavant', en: 'Who had the lead before' },
  '{0} vanaf {1}': { fr: '{0} à partir du {1}', en: '{0} from {1}' },
  'Er staat geen contactpersoon bij.': {
    fr: 'Aucune personne de contact n’est indiquée.',
    en: 'No contact person is mentioned.',
  },
  'Wie heeft de regie': { fr: 'Qui pilote', en: 'Who has the lead' },
  'Wie de regie heeft, doet de werkbegeleiding en houdt het geheel samen. Het OCMW beslist of het dat zelf doet of VDAB. Een wijziging vraagt het akkoord van de ander.':
    {
      fr: 'Qui pilote accompagne la personne vers l’emploi et garde la vue d’ensemble. Le CPAS décide s’il le fait lui-même ou si c’est le VDAB. Un changement demande l’accord de l’autre.',
      en: 'Whoever has the lead guides the person to work and keeps everything together. The OCMW decides whether it does so itself or VDAB. A change needs the agreement of the other.',
    },
  'Er loopt een warme overdracht': {
    fr: 'Un transfert accompagné est en cours',
    en: 'A warm hand-over is under way',
  },
  'De regie verandert bij de laatste bevestiging van de overdracht, en tot dan niet. {0}.': {
    fr: 'Le pilotage change à la dernière confirmation du transfert, et pas avant. {0}.',
    en: 'The lead changes at the last confirmation of the hand-over, and not before. {0}.',
  },
  'Bekijk de overdracht': { fr: 'Voir le transfert', en: 'See the hand-over' },
  'Er wacht een voorstel op uw antwoord': {
    fr: 'Une proposition attend votre réponse',
    en: 'A proposal waits for your answer',
  },
  '{0} krijgt de regie vanaf {1}. Antwoord tegen {2}.': {
    fr: '{0} pilotera à partir du {1}. Répondez pour le {2}.',
    en: '{0} gets the lead from {1}. Answer by {2}.',
  },
  'Voorgesteld door {0}': { fr: 'Proposé par {0}', en: 'Proposed by {0}' },
  'Uw functie': { fr: 'Votre fonction', en: 'Your role' },
  'U wordt de contactpersoon als uw organisatie de regie krijgt.': {
    fr: 'Vous devenez la personne de contact si votre organisation obtient le pilotage.',
    en: 'You become the contact person if your organisation gets the lead.',
  },
  'Nodig als u weigert. De ander leest dit.': {
    fr: 'Nécessaire si vous refusez. L’autre lit ceci.',
    en: 'Needed if you refuse. The other reads this.',
  },
  'Geen antwoord op uw voorstel': {
    fr: 'Pas de réponse à votre proposition',
    en: 'No answer to your proposal',
  },
  'Uw voorstel wacht op antwoord': {
    fr: 'Votre proposition attend une réponse',
    en: 'Your proposal waits for an answer',
  },
  'U stelde voor dat {0} de regie heeft vanaf {1}. {2}': {
    fr: 'Vous avez proposé que {0} pilote à partir du {1}. {2}',
    en: 'You proposed that {0} has the lead from {1}. {2}',
  },
  '{0} antwoordde niet tegen {1}. U bent aan zet.': {
    fr: '{0} n’a pas répondu pour le {1}. À vous d’agir.',
    en: '{0} did not answer by {1}. It is your turn.',
  },
  '{0} antwoordt tegen {1}.': { fr: '{0} répond pour le {1}.', en: '{0} answers by {1}.' },
  'Nieuwe termijn': { fr: 'Nouveau délai', en: 'New deadline' },
  'Een werkdag. Wie gevraagd is, leest uw vraag opnieuw.': {
    fr: 'Un jour ouvrable. Qui a été sollicité relit votre demande.',
    en: 'A working day. Whoever was asked reads your question again.',
  },
  'Vraag opnieuw': { fr: 'Demander à nouveau', en: 'Ask again' },
  'Trek het voorstel in': { fr: 'Retirer la proposition', en: 'Withdraw the proposal' },
  '{0} (uw organisatie)': { fr: '{0} (votre organisation)', en: '{0} (your organisation)' },
  'Leg vast wie de regie heeft': { fr: 'Noter qui pilote le parcours', en: 'Record who has the lead' },
  'Wijzig de regie': { fr: 'Changer qui pilote', en: 'Change the lead' },
  '{0} kunt u nu niets voorstellen: die kan uw vraag niet lezen. Kijk na of er een gegevensstroom is, en verwijs de persoon zo nodig eerst.':
    {
      fr: 'Vous ne pouvez rien proposer maintenant à {0} : cette organisation ne peut pas lire votre demande. Vérifiez s’il y a un flux de données et, si nécessaire, orientez d’abord la personne.',
      en: 'You cannot propose anything to {0} now: it cannot read your question. Check whether there is a data flow, and refer the person first if needed.',
    },
  'Kies wie de regie heeft.': { fr: 'Choisissez qui pilote.', en: 'Choose who has the lead.' },
  'Wie heeft de regie?': { fr: 'Qui pilote ?', en: 'Who has the lead?' },
  'Uw voorstel wacht op een akkoord.': {
    fr: 'Votre proposition attend un accord.',
    en: 'Your proposal waits for agreement.',
  },
  Vanaf: { fr: 'À partir du', en: 'From' },
  'U wordt de contactpersoon als uw organisatie de regie heeft.': {
    fr: 'Vous devenez la personne de contact si votre organisation pilote.',
    en: 'You become the contact person if your organisation has the lead.',
  },
  'Antwoord tegen': { fr: 'Réponse pour le', en: 'Answer by' },
  'Een werkdag. Alleen nodig als u iets voorstelt aan een ander.': {
    fr: 'Un jour ouvrable. Nécessaire seulement si vous proposez quelque chose à une autre organisation.',
    en: 'A working day. Only needed if you propose something to another organisation.',
  },
  'Wat eerder was': { fr: 'Ce qui a précédé', en: 'What was before' },
  'Geen geweigerde of ingetrokken voorstellen.': {
    fr: 'Aucune proposition refusée ou retirée.',
    en: 'No refused or withdrawn proposals.',
  },
  'Terug naar het traject': { fr: 'Retour au parcours', en: 'Back to the pathway' },
  'Schrijf uw functie, bijvoorbeeld trajectbegeleider.': {
    fr: 'Écrivez votre fonction, par exemple accompagnateur de parcours.',
    en: 'Write your role, for example pathway counsellor.',
  },
  'Schrijf in een zin waarom.': { fr: 'Écrivez pourquoi, en une phrase.', en: 'Write in one sentence why.' },
  'Kies of u aanvaardt of weigert.': {
    fr: 'Choisissez si vous acceptez ou refusez.',
    en: 'Choose whether you accept or refuse.',
  },
  'Schrijf waarom u weigert. De ander kan dan iets anders voorstellen.': {
    fr: 'Écrivez pourquoi vous refusez. L’autre peut alors proposer autre chose.',
    en: 'Write why you refuse. The other can then propose something else.',
  },
  'Er loopt een warme overdracht van deze persoon. De regie verandert bij de laatste bevestiging daarvan.': {
    fr: 'Un transfert accompagné de cette personne est en cours. Le pilotage change à la dernière confirmation de ce transfert.',
    en: 'A warm hand-over of this person is under way. The lead changes at its last confirmation.',
  },
  'Er wacht al een voorstel over de regie. Trek dat eerst in, of wacht het antwoord af.': {
    fr: 'Une proposition de pilotage est déjà en attente. Retirez-la d’abord, ou attendez la réponse.',
    en: 'A proposal about the lead is already waiting. Withdraw it first, or wait for the answer.',
  },
  'Die organisatie heeft de regie al.': {
    fr: 'Cette organisation pilote déjà.',
    en: 'That organisation already has the lead.',
  },
  'Dit voorstel is intussen aanvaard.': {
    fr: 'Cette proposition a été acceptée entre-temps.',
    en: 'This proposal has been accepted in the meantime.',
  },
  'Dit voorstel is intussen geweigerd.': {
    fr: 'Cette proposition a été refusée entre-temps.',
    en: 'This proposal has been refused in the meantime.',
  },
  'Dit voorstel is intussen ingetrokken.': {
    fr: 'Cette proposition a été retirée entre-temps.',
    en: 'This proposal has been withdrawn in the meantime.',
  },
  'Dit voorstel is vervallen: het OCMW besliste intussen zelf.': {
    fr: 'Cette proposition n’est plus valable : le CPAS a décidé lui-même entre-temps.',
    en: 'This proposal has lapsed: the OCMW decided itself in the meantime.',
  },
  'Kies een OCMW of VDAB waarvan u weet dat het deze persoon begeleidt.': {
    fr: 'Choisissez un CPAS ou le VDAB dont vous savez qu’il accompagne cette personne.',
    en: 'Choose an OCMW or VDAB of which you know that it guides this person.',
  },
  'Kies vandaag of een dag in het komende jaar voor een voorstel. Beslist u alleen, kies dan een dag tot vandaag.':
    {
      fr: 'Pour une proposition, choisissez aujourd’hui ou un jour dans l’année qui vient. Si vous décidez seul, choisissez un jour jusqu’à aujourd’hui.',
      en: 'For a proposal, choose today or a day in the coming year. If you decide alone, choose a day up to today.',
    },
  'Alleen het OCMW of VDAB beslist wie de regie heeft.': {
    fr: 'Seul le CPAS ou le VDAB décide qui pilote.',
    en: 'Only the OCMW or VDAB decides who has the lead.',
  },
  'Uw vraag zou niet aankomen: er is geen weg waarlangs de ander die kan lezen.': {
    fr: 'Votre demande n’arriverait pas : l’autre organisation n’a aucun moyen de la lire.',
    en: 'Your question would not arrive: there is no way in which the other can read it.',
  },
  'Dit is intussen veranderd.': { fr: 'Ceci a changé entre-temps.', en: 'This has changed in the meantime.' },
  beslist: { fr: 'décidé', en: 'decided' },
  vervallen: { fr: 'plus valable', en: 'lapsed' },
  'Vraag het aan {0}.': { fr: 'Demandez-le à {0}.', en: 'Ask {0}.' },
};
