/** What waits for an agenda says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const agendaProposalWords: Words = {
  'Laat erover beslissen': { fr: 'Soumettre à décision', en: 'Have it decided' },
  'op de agenda': { fr: 'à l’ordre du jour', en: 'on the agenda' },
  uitgesteld: { fr: 'reporté', en: 'put off' },
  'Dit overleg heeft nog geen secretaris. Uw voorstel kan nog niet aankomen.': {
    fr: 'Cette concertation n’a pas encore de secrétaire. Votre proposition ne peut pas encore arriver.',
    en: 'This body has no secretary yet. Your proposal cannot arrive yet.',
  },
  'Op dit voorstel kwam intussen al een antwoord. Er is niets veranderd.': {
    fr: 'Cette proposition a reçu une réponse entre-temps. Rien n’a changé.',
    en: 'This proposal was answered meanwhile. Nothing has changed.',
  },
  'Dit staat al op een agenda. Er is niets veranderd.': {
    fr: 'Ceci est déjà à un ordre du jour. Rien n’a changé.',
    en: 'This is on an agenda already. Nothing has changed.',
  },
  'Schrijf kort waarom dit op de agenda hoort.': {
    fr: 'Écrivez brièvement pourquoi ceci doit être à l’ordre du jour.',
    en: 'Write briefly why this belongs on the agenda.',
  },
  'Alleen leden van dit overleg stellen een punt voor.': {
    fr: 'Seuls les membres de cette concertation proposent un point.',
    en: 'Only members of this body propose an item.',
  },
  'Schrijf waarom u dit uitstelt. Wie het voorstelde, leest dat.': {
    fr: 'Écrivez pourquoi vous reportez ceci. La personne qui l’a proposé le lit.',
    en: 'Write why you put this off. Whoever proposed it reads that.',
  },
  'Opvolging van besluit {0}': { fr: 'Suivi de la décision {0}', en: 'Follow-up of decision {0}' },
  'Wacht op een agenda': { fr: 'En attente d’un ordre du jour', en: 'Waits for an agenda' },
  'Neem op': { fr: 'Inscrire', en: 'Take on' },
  'Waarom stelt u dit uit?': { fr: 'Pourquoi reportez-vous ceci ?', en: 'Why do you put this off?' },
  'Wie het voorstelde, leest dit.': {
    fr: 'La personne qui l’a proposé lit ceci.',
    en: 'Whoever proposed it reads this.',
  },
  'Stel dit punt uit': { fr: 'Reporter ce point', en: 'Put this item off' },
  'Voorstellen voor de agenda': { fr: 'Propositions pour l’ordre du jour', en: 'Proposals for the agenda' },
  'Er wacht geen voorstel. Mist u iets op de agenda? Stel het hier voor.': {
    fr: 'Aucune proposition n’attend. Il manque un point à l’ordre du jour ? Proposez-le ici.',
    en: 'No proposal waits. Is something missing on the agenda? Propose it here.',
  },
  'Stel een punt voor': { fr: 'Proposer un point', en: 'Propose an item' },
  'Waarom hoort dit op de agenda?': {
    fr: 'Pourquoi ceci doit-il être à l’ordre du jour ?',
    en: 'Why does this belong on the agenda?',
  },
  'Stel dit punt voor': { fr: 'Proposer ce point', en: 'Propose this item' },
  'Voorstel van {0}, {1}': { fr: 'Proposition de {0}, {1}', en: 'Proposal of {0}, {1}' },
  ingetrokken: { fr: 'retiré', en: 'withdrawn' },
  'U trekt alleen in wat u zelf voorstelde.': {
    fr: 'Vous ne retirez que ce que vous avez proposé vous-même.',
    en: 'You withdraw only what you proposed yourself.',
  },
  'Stond op een agenda en is eraf gehaald: {0}': {
    fr: 'Figurait à un ordre du jour et en a été retiré : {0}',
    en: 'Was on an agenda and was taken off: {0}',
  },
  'Trek uw voorstel in': { fr: 'Retirer votre proposition', en: 'Withdraw your proposal' },
  'Uw voorstel is ingetrokken.': { fr: 'Votre proposition est retirée.', en: 'Your proposal is withdrawn.' },
  'Het punt is van de agenda. Wie het voorstelde, leest uw reden.': {
    fr: 'Le point est retiré de l’ordre du jour. La personne qui l’a proposé lit votre raison.',
    en: 'The item is off the agenda. Whoever proposed it reads your reason.',
  },
  'Over dit punt staat al iets in het verslag. Het blijft op de agenda.': {
    fr: 'Le compte rendu parle déjà de ce point. Il reste à l’ordre du jour.',
    en: 'The minutes already say something about this item. It stays on the agenda.',
  },
  'Schrijf waarom dit punt van de agenda gaat. Wie het voorstelde, leest dat.': {
    fr: 'Écrivez pourquoi ce point est retiré de l’ordre du jour. La personne qui l’a proposé lit cela.',
    en: 'Write why this item goes off the agenda. Whoever proposed it reads that.',
  },
  'van de agenda': { fr: 'retiré de l’ordre du jour', en: 'off the agenda' },
  'Van de agenda van {0} gehaald': {
    fr: 'Retiré de l’ordre du jour de {0}',
    en: 'Taken off the agenda of {0}',
  },
  'Haal van de agenda': { fr: 'Retirer de l’ordre du jour', en: 'Take off the agenda' },
  'Waarom gaat dit punt eraf?': { fr: 'Pourquoi ce point est-il retiré ?', en: 'Why does this item go off?' },
  'Een voorstel, een signaal of een besluit dat erbij hoort, wacht daarna weer op een agenda. Documenten van het punt blijven bij de vergadering.':
    {
      fr: 'Une proposition, une préoccupation ou une décision qui s’y rapporte attend ensuite à nouveau un ordre du jour. Les documents du point restent auprès de la réunion.',
      en: 'A proposal, a concern or a decision that belongs to it then waits for an agenda again. Documents of the item stay with the meeting.',
    },
  'Wie het voorstelde en wie de agenda leest, leest dit. Noem geen personen.': {
    fr: 'La personne qui l’a proposé et les lecteurs de l’ordre du jour lisent ceci. Ne nommez personne.',
    en: 'Whoever proposed it and whoever reads the agenda reads this. Name no persons.',
  },
  'Te laat: de actie “{0}”': { fr: 'En retard : l’action « {0} »', en: 'Late: the action “{0}”' },
  'Niet op de agenda': { fr: 'Pas à l’ordre du jour', en: 'Not on the agenda' },
  '{0} stelde dit uit op {1}. De reden:': {
    fr: '{0} a reporté ce point le {1}. Le motif :',
    en: '{0} put this off on {1}. The reason:',
  },
  '{0} haalde dit van de agenda op {1}. Het wacht opnieuw. De reden:': {
    fr: '{0} a retiré ce point de l’ordre du jour le {1}. Il attend à nouveau. Le motif :',
    en: '{0} took this off the agenda on {1}. It waits again. The reason:',
  },
};
