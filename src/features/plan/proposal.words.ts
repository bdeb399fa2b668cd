/** What proposals about a plan say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const proposalWords: Words = {
  Voorstellen: { fr: 'Propositions', en: 'Proposals' },
  'Niemand stelde iets voor.': { fr: 'Personne n’a fait de proposition.', en: 'Nobody proposed anything.' },
  'Stel iets voor aan een ander': {
    fr: 'Faire une proposition à un autre',
    en: 'Propose something to another',
  },
  'Aan {0} kunt u hier niets voorstellen.': {
    fr: 'Vous ne pouvez rien proposer ici à {0}.',
    en: 'You cannot propose anything to {0} here.',
  },
  'Er is geen stroom van kracht waardoor {0} uw plan mag lezen. Bel of schrijf zelf, en zeg niet meer dan nodig is.':
    {
      fr: 'Aucun flux en vigueur ne permet à {0} de lire votre plan. Appelez ou écrivez vous-même, et ne dites que le nécessaire.',
      en: 'No flow is in force by which {0} may read your plan. Call or write yourself, and say no more than needed.',
    },
  'Lees en beslis': { fr: 'Lire et décider', en: 'Read and decide' },
  'Trek in': { fr: 'Retirer', en: 'Withdraw' },
  'Over: {0}': { fr: 'À propos de : {0}', en: 'About: {0}' },
  'het plan als geheel': { fr: 'le plan dans son ensemble', en: 'the plan as a whole' },
  'een actie die u nu niet ziet': {
    fr: 'une action que vous ne voyez pas maintenant',
    en: 'an action that you do not see now',
  },
  'Aan {0}': { fr: 'À {0}', en: 'To {0}' },
  'Aan {0}, door {1}': { fr: 'À {0}, par {1}', en: 'To {0}, by {1}' },
  '{0} antwoordde op {1}. {2}{3}': { fr: '{0} a répondu le {1}. {2}{3}', en: '{0} answered on {1}. {2}{3}' },
  'De reden kunt u hier nu niet lezen. Bel of schrijf om ze te vragen.': {
    fr: 'Vous ne pouvez pas lire la raison ici pour le moment. Appelez ou écrivez pour la demander.',
    en: 'You cannot read the reason here now. Call or write to ask for it.',
  },
  'Kies een reden van het einde.': {
    fr: 'Choisissez une raison de la fin.',
    en: 'Choose a reason for the end.',
  },
  'Schrijf in een zin waarom u dit voorstelt.': {
    fr: 'Écrivez en une phrase pourquoi vous le proposez.',
    en: 'Write in one sentence why you propose this.',
  },
  'Schrijf hoeveel het wordt, bijvoorbeeld “drie halve dagen per week”.': {
    fr: 'Écrivez combien ce sera, par exemple « trois demi-jours par semaine ».',
    en: 'Write how much it becomes, for example “three half days a week”.',
  },
  'Er is geen stroom van kracht waardoor die organisatie uw voorstel mag lezen. Bel of schrijf haar zelf.': {
    fr: 'Aucun flux en vigueur ne permet à cette organisation de lire votre proposition. Appelez-la ou écrivez-lui vous-même.',
    en: 'No flow is in force by which that organisation may read your proposal. Call or write to it yourself.',
  },
  'Kies wat u voorstelt.': { fr: 'Choisissez ce que vous proposez.', en: 'Choose what you propose.' },
  'Kies een organisatie van de lijst.': {
    fr: 'Choisissez une organisation de la liste.',
    en: 'Choose an organisation from the list.',
  },
  'Dit kan hier niet. Kies iets anders, of kijk of de actie nog loopt.': {
    fr: 'Ce n’est pas possible ici. Choisissez autre chose, ou vérifiez si l’action est encore en cours.',
    en: 'This is not possible here. Choose something else, or check whether the action is still going on.',
  },
  'De actie veranderde net. Kijk eerst wat er nu staat.': {
    fr: 'L’action vient de changer. Regardez d’abord ce qui s’y trouve maintenant.',
    en: 'The action has just changed. First look at what is there now.',
  },
  'Er is niets meer te veranderen. Wijs het voorstel af en schrijf waarom.': {
    fr: 'Il n’y a plus rien à changer. Refusez la proposition et écrivez pourquoi.',
    en: 'There is nothing left to change. Reject the proposal and write why.',
  },
  'Kies of u het voorstel goedkeurt.': {
    fr: 'Choisissez si vous approuvez la proposition.',
    en: 'Choose whether you approve the proposal.',
  },
  'Schrijf waarom u het voorstel afwijst. De ander leest uw reden.': {
    fr: 'Écrivez pourquoi vous refusez la proposition. L’autre lit votre raison.',
    en: 'Write why you reject the proposal. The other reads your reason.',
  },
  'Over dit voorstel is al beslist, of het is ingetrokken.': {
    fr: 'Cette proposition est déjà décidée, ou elle a été retirée.',
    en: 'This proposal was already decided, or it was withdrawn.',
  },
  'Dit voorstel is al beantwoord. U kunt het niet meer intrekken.': {
    fr: 'Cette proposition a déjà reçu une réponse. Vous ne pouvez plus la retirer.',
    en: 'This proposal was already answered. You can no longer withdraw it.',
  },
  'Wat stelt u voor?': { fr: 'Que proposez-vous ?', en: 'What do you propose?' },
  'Wie het plan schreef, beslist. U ziet het antwoord bij het plan.': {
    fr: 'Celui qui a écrit le plan décide. Vous voyez la réponse dans le plan.',
    en: 'Whoever wrote the plan decides. You see the answer with the plan.',
  },
  '{0} beslist. U ziet het antwoord bij het plan.': {
    fr: '{0} décide. Vous voyez la réponse dans le plan.',
    en: '{0} decides. You see the answer with the plan.',
  },
  'Voorstel: {0}': { fr: 'Proposition : {0}', en: 'Proposal: {0}' },
  'Aan wie?': { fr: 'À qui ?', en: 'To whom?' },
  'Kies een organisatie': { fr: 'Choisissez une organisation', en: 'Choose an organisation' },
  'Geen gezondheid, schulden of andere gevoelige zaken.': {
    fr: 'Pas de santé, de dettes ni d’autres sujets sensibles.',
    en: 'No health, debts or other sensitive matters.',
  },
  'Tot wanneer?': { fr: 'Jusqu’à quand ?', en: 'Until when?' },
  'Reden van het einde': { fr: 'Raison de la fin', en: 'Reason for the end' },
  Waarover: { fr: 'À propos de', en: 'About' },
  'Nu: {0}. Stand: {1}.': { fr: 'Maintenant : {0}. État : {1}.', en: 'Now: {0}. State: {1}.' },
  'U kunt hier niets voorstellen.': {
    fr: 'Vous ne pouvez rien proposer ici.',
    en: 'You cannot propose anything here.',
  },
  'Een voorstel gaat naar een andere organisatie die deze persoon begeleidt, als een stroom dat toelaat.': {
    fr: 'Une proposition va à une autre organisation qui accompagne cette personne, si un flux le permet.',
    en: 'A proposal goes to another organisation that guides this person, if a flow allows it.',
  },
  'Een voorstel': { fr: 'Une proposition', en: 'A proposal' },
  '{0} wacht op uw antwoord.': { fr: '{0} attend votre réponse.', en: '{0} waits for your answer.' },
  'Verstuur uw antwoord': { fr: 'Envoyer votre réponse', en: 'Send your answer' },
  'Voorstel van {0}': { fr: 'Proposition de {0}', en: 'Proposal of {0}' },
  'Keurt u goed, dan verandert het plan meteen. Is het plan al getekend, dan is een nieuwe handtekening nodig.':
    {
      fr: 'Si vous approuvez, le plan change tout de suite. Si le plan est déjà signé, il faut une nouvelle signature.',
      en: 'If you approve, the plan changes at once. If the plan is already signed, a new signature is needed.',
    },
  'Ik keur het goed': { fr: 'J’approuve', en: 'I approve it' },
  'Ik wijs het af': { fr: 'Je refuse', en: 'I reject it' },
  'Verplicht als u afwijst. De ander leest dit.': {
    fr: 'Obligatoire si vous refusez. L’autre le lit.',
    en: 'Required if you reject. The other reads this.',
  },
  'langer laten lopen': { fr: 'prolonger', en: 'let it run longer' },
  'op een andere dag beginnen': { fr: 'commencer un autre jour', en: 'start on another day' },
  'meer of minder doen': { fr: 'faire plus ou moins', en: 'do more or less' },
  stoppen: { fr: 'arrêter', en: 'stop' },
  'een nieuwe actie': { fr: 'une nouvelle action', en: 'a new action' },
  'een andere reden voor het einde': { fr: 'une autre raison pour la fin', en: 'another reason for the end' },
  goedgekeurd: { fr: 'approuvé', en: 'approved' },
  afgewezen: { fr: 'refusé', en: 'rejected' },
  'vervangen door een nieuw voorstel': {
    fr: 'remplacé par une nouvelle proposition',
    en: 'replaced by a new proposal',
  },
  'Alle acties die vroeger eindigen, lopen dan tot {0}.': {
    fr: 'Toutes les actions qui finissent plus tôt continueraient jusqu’au {0}.',
    en: 'All actions that end earlier would then run until {0}.',
  },
  'De actie loopt dan tot {0}.': {
    fr: 'L’action continuerait jusqu’au {0}.',
    en: 'The action would then run until {0}.',
  },
  'De actie begint dan op {0}.': {
    fr: 'L’action commencerait le {0}.',
    en: 'The action would then start on {0}.',
  },
  'Het wordt dan: {0}.': { fr: 'Ce serait alors : {0}.', en: 'It would then be: {0}.' },
  'Alle lopende acties stoppen dan. Reden: {0}.': {
    fr: 'Toutes les actions en cours s’arrêteraient. Raison : {0}.',
    en: 'All actions under way would then stop. Reason: {0}.',
  },
  'De actie stopt dan. Reden: {0}.': {
    fr: 'L’action s’arrêterait. Raison : {0}.',
    en: 'The action would then stop. Reason: {0}.',
  },
  'De reden van het einde wordt dan: {0}.': {
    fr: 'La raison de la fin serait alors : {0}.',
    en: 'The reason for the end would then be: {0}.',
  },
  'Nieuw in het plan: {0} Wie: {1}. Tegen {2}.': {
    fr: 'Nouveau dans le plan : {0} Qui : {1}. Pour le {2}.',
    en: 'New in the plan: {0} Who: {1}. By {2}.',
  },
  'een andere dag': { fr: 'un autre jour', en: 'another day' },
  'niet gezegd': { fr: 'non précisé', en: 'not said' },
};
