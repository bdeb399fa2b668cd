/** What concerns say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const concernWords: Words = {
  'Antwoord op uw signaal over {0}': {
    fr: 'Réponse à votre préoccupation : {0}',
    en: 'Answer to your concern about {0}',
  },
  'Besluit {0} van {1}. {2} voert het uit, tegen {3}.': {
    fr: 'Décision {0} de {1}. {2} l’exécute, pour le {3}.',
    en: 'Decision {0} of {1}. {2} carries it out, by {3}.',
  },
  'Wat gebeurde er met dit signaal?': {
    fr: 'Qu’est devenue cette préoccupation ?',
    en: 'What happened to this concern?',
  },
  'Geef door': { fr: 'Transmettre', en: 'Carry up' },
  '{0} heeft nog geen secretaris. Het signaal blijft hier staan tot er een is.': {
    fr: '{0} n’a pas encore de secrétaire. La préoccupation reste ici jusque-là.',
    en: '{0} has no secretary yet. The concern stays here until there is one.',
  },
  'Waarom gaat dit naar {0}?': { fr: 'Pourquoi transmettre à {0} ?', en: 'Why does this go to {0}?' },
  'Wie het signaal gaf of steunt, leest dit. Noem geen personen.': {
    fr: 'Ceux qui ont exprimé ou soutiennent la préoccupation lisent ceci. Ne nommez personne.',
    en: 'Whoever raised or supports the concern reads this. Name no persons.',
  },
  'Geef door aan {0}': { fr: 'Transmettre à {0}', en: 'Carry up to {0}' },
  'Zet op een agenda': { fr: 'Inscrire à un ordre du jour', en: 'Put on an agenda' },
  'Vergadering van {0}': { fr: 'Réunion du {0}', en: 'Meeting of {0}' },
  'Bundel wat hetzelfde zegt': { fr: 'Regrouper ce qui dit la même chose', en: 'Bundle what says the same' },
  'Deze signalen gaan verder met dit signaal:': {
    fr: 'Ces préoccupations continuent avec celle-ci :',
    en: 'These concerns go on with this one:',
  },
  Bundel: { fr: 'Regrouper', en: 'Bundle' },
  'staat bij {0}': { fr: 'auprès de {0}', en: 'stands at {0}' },
  'door u gegeven': { fr: 'exprimée par vous', en: 'raised by you' },
  'door u gesteund': { fr: 'soutenue par vous', en: 'supported by you' },
  '{0} gaf dit signaal aan {1}': {
    fr: '{0} a exprimé cette préoccupation à {1}',
    en: '{0} raised this concern with {1}',
  },
  '{0} steunt dit signaal': { fr: '{0} soutient cette préoccupation', en: '{0} supports this concern' },
  'Gebundeld met signalen die hetzelfde zeggen, voor {0}': {
    fr: 'Regroupée avec des préoccupations qui disent la même chose, pour {0}',
    en: 'Bundled with concerns that say the same, for {0}',
  },
  '{0} gaf het door aan {1}': { fr: '{0} l’a transmise à {1}', en: '{0} carried it up to {1}' },
  'Op de agenda van {0}': { fr: 'À l’ordre du jour de {0}', en: 'On the agenda of {0}' },
  'Beslist door {0}': { fr: 'Décidé par {0}', en: 'Decided by {0}' },
  Signalen: { fr: 'Préoccupations', en: 'Concerns' },
  'Wat mensen in het werk vaststellen en niet alleen oplossen. Geen enkel signaal gaat over één persoon.': {
    fr: 'Ce que des professionnels constatent et ne résolvent pas seuls. Aucune préoccupation ne concerne une seule personne.',
    en: 'What people meet in their work and cannot solve alone. No concern is about one person.',
  },
  'Kies een thema': { fr: 'Choisissez un thème', en: 'Choose a theme' },
  Thema: { fr: 'Thème', en: 'Theme' },
  'alle thema’s': { fr: 'tous les thèmes', en: 'all themes' },
  'Nog geen signalen': { fr: 'Pas encore de préoccupations', en: 'No concerns yet' },
  'Niemand gaf hierover al een signaal.': {
    fr: 'Personne n’a encore exprimé de préoccupation à ce sujet.',
    en: 'Nobody has raised a concern about this yet.',
  },
  'Beantwoord ({0})': { fr: 'Avec réponse ({0})', en: 'Answered ({0})' },
  'Alles hierover is beantwoord.': {
    fr: 'Tout a reçu une réponse.',
    en: 'Everything about this was answered.',
  },
  '1 signaal wacht op een antwoord.': {
    fr: '1 préoccupation attend une réponse.',
    en: '1 concern waits for an answer.',
  },
  '{0} signalen wachten op een antwoord.': {
    fr: '{0} préoccupations attendent une réponse.',
    en: '{0} concerns wait for an answer.',
  },
  'Alleen de secretaris van dit overleg of van het overleg erboven doet dit.': {
    fr: 'Seul le secrétaire de cette concertation ou de celle au-dessus fait cela.',
    en: 'Only the secretary of this body or of the one above does this.',
  },
  'U gaf dit signaal zelf. Uw organisatie telt al mee.': {
    fr: 'Vous avez exprimé cette préoccupation vous-même. Votre organisation compte déjà.',
    en: 'You raised this concern yourself. Your organisation is counted already.',
  },
  'U steunt dit signaal al. Uw organisatie telt al mee.': {
    fr: 'Vous soutenez déjà cette préoccupation. Votre organisation compte déjà.',
    en: 'You support this concern already. Your organisation is counted already.',
  },
  'Over dit signaal is al beslist. Lees het antwoord hieronder.': {
    fr: 'Cette préoccupation a déjà fait l’objet d’une décision. Lisez la réponse ci-dessous.',
    en: 'This concern has already been decided. Read the answer below.',
  },
  'Dit signaal is intussen gebundeld met een ander. Werk verder op dat signaal.': {
    fr: 'Cette préoccupation a été regroupée avec une autre entre-temps. Continuez sur celle-là.',
    en: 'This concern has been bundled with another meanwhile. Go on with that one.',
  },
  'Iemand anders werkte intussen aan dit signaal. Er is niets veranderd. Lees wat er nu staat.': {
    fr: 'Quelqu’un d’autre a travaillé à cette préoccupation entre-temps. Rien n’a changé. Lisez ce qui est indiqué maintenant.',
    en: 'Somebody else worked on this concern meanwhile. Nothing was changed. Read what stands there now.',
  },
  'Dit signaal staat al bij de centrale werkgroep. Hoger kan niet.': {
    fr: 'Cette préoccupation est déjà auprès du groupe de travail central. Plus haut, ce n’est pas possible.',
    en: 'This concern is already with the central working group. It cannot go higher.',
  },
  'Het overleg hierboven heeft nog geen secretaris. Het signaal blijft hier staan tot er een is.': {
    fr: 'La concertation au-dessus n’a pas encore de secrétaire. La préoccupation reste ici jusque-là.',
    en: 'The body above has no secretary yet. The concern stays here until there is one.',
  },
  'Kies een thema.': { fr: 'Choisissez un thème.', en: 'Choose a theme.' },
  'Kies een beleidsdomein.': { fr: 'Choisissez un domaine politique.', en: 'Choose a policy domain.' },
  'Schrijf wat u vaststelt. Noem geen personen.': {
    fr: 'Écrivez ce que vous constatez. Ne nommez personne.',
    en: 'Write what you see. Name no persons.',
  },
  'Voor deze gemeente is er nog geen overleg. Kies een andere gemeente.': {
    fr: 'Il n’y a pas encore de concertation pour cette commune. Choisissez une autre commune.',
    en: 'There is no body for this municipality yet. Choose another one.',
  },
  'Kies minstens één ander signaal.': {
    fr: 'Choisissez au moins une autre préoccupation.',
    en: 'Choose at least one other concern.',
  },
  'Schrijf waarom u dit signaal doorgeeft. Wie het gaf, leest dat.': {
    fr: 'Écrivez pourquoi vous transmettez cette préoccupation. Ceux qui l’ont exprimée le lisent.',
    en: 'Write why you carry this concern up. Whoever raised it reads that.',
  },
  'Signaal over {0}': { fr: 'Préoccupation : {0}', en: 'Concern about {0}' },
  '{0}. Het staat nu bij {1}.': {
    fr: '{0}. Elle est maintenant auprès de {1}.',
    en: '{0}. It now stands at {1}.',
  },
  'Waar dit signaal staat': { fr: 'Où en est cette préoccupation', en: 'Where this concern stands' },
  'Dit signaal gaat verder samen met andere die hetzelfde zeggen. {0}. U krijgt hetzelfde antwoord.': {
    fr: 'Cette préoccupation continue avec d’autres qui disent la même chose. {0}. Vous recevez la même réponse.',
    en: 'This concern goes on together with others that say the same. {0}. You get the same answer.',
  },
  'Dit signaal gaat verder samen met andere die hetzelfde zeggen, bij een overleg waar u niet zit. U krijgt hetzelfde antwoord.':
    {
      fr: 'Cette préoccupation continue avec d’autres qui disent la même chose, auprès d’une concertation où vous ne siégez pas. Vous recevez la même réponse.',
      en: 'This concern goes on together with others that say the same, at a body where you do not sit. You get the same answer.',
    },
  'Lees het hele signaal': { fr: 'Lire l’ensemble', en: 'Read the whole concern' },
  'Wat vastgesteld is': { fr: 'Ce qui est constaté', en: 'What was seen' },
  'Gegeven door': { fr: 'Exprimée par', en: 'Raised by' },
  Beleidsdomein: { fr: 'Domaine politique', en: 'Policy domain' },
  'Staat bij': { fr: 'Se trouve auprès de', en: 'Stands at' },
  'Op de agenda': { fr: 'À l’ordre du jour', en: 'On the agenda' },
  'vergadering van {0}': { fr: 'réunion du {0}', en: 'meeting of {0}' },
  antwoord: { fr: 'réponse', en: 'answer' },
  'Het antwoord': { fr: 'La réponse', en: 'The answer' },
  'Nog 1 signaal zegt hetzelfde': {
    fr: '1 autre préoccupation dit la même chose',
    en: '1 more concern says the same',
  },
  'Nog {0} signalen zeggen hetzelfde': {
    fr: '{0} autres préoccupations disent la même chose',
    en: '{0} more concerns say the same',
  },
  'Wie dit signaal steunt': { fr: 'Qui soutient cette préoccupation', en: 'Who supports this concern' },
  'Steun dit signaal': { fr: 'Soutenir cette préoccupation', en: 'Support this concern' },
  'U gaf dit signaal.': { fr: 'Vous avez exprimé cette préoccupation.', en: 'You raised this concern.' },
  'U steunt dit signaal.': { fr: 'Vous soutenez cette préoccupation.', en: 'You support this concern.' },
  'Het antwoord komt op Vandaag.': {
    fr: 'La réponse arrivera sur Aujourd’hui.',
    en: 'The answer will come on Today.',
  },
  '1 organisatie': { fr: '1 organisation', en: '1 organisation' },
  '{0} organisaties': { fr: '{0} organisations', en: '{0} organisations' },
  '{0} in 1 gemeente': { fr: '{0} dans 1 commune', en: '{0} in 1 municipality' },
  '{0} in {1} gemeenten': { fr: '{0} dans {1} communes', en: '{0} in {1} municipalities' },
  'Wat ziet u bij veel mensen, en lost u niet alleen op? Uw signaal gaat naar het overleg. U leest hier wat ermee gebeurt, en u krijgt het antwoord op Vandaag.':
    {
      fr: 'Que constatez-vous chez beaucoup de personnes, sans pouvoir le résoudre seul ? Votre préoccupation va à la concertation. Vous lisez ici ce qu’elle devient, et la réponse arrive sur Aujourd’hui.',
      en: 'What do you see with many people, and cannot solve alone? Your concern goes to the consultation. You read here what becomes of it, and the answer comes on Today.',
    },
  'Er zijn al signalen over dit thema. Zegt één ervan hetzelfde? Steun het dan: samen weegt het zwaarder. Uw tekst blijft hieronder staan.':
    {
      fr: 'Il y a déjà des préoccupations sur ce thème. L’une dit la même chose ? Soutenez-la : ensemble, elle pèse plus. Votre texte reste ci-dessous.',
      en: 'There are concerns about this theme already. Does one say the same? Support it then: together it weighs more. Your text stays below.',
    },
  'Uw signaal': { fr: 'Votre préoccupation', en: 'Your concern' },
  'Geef toch een nieuw signaal': {
    fr: 'Exprimer quand même une nouvelle préoccupation',
    en: 'Raise a new concern all the same',
  },
  'Geef dit signaal': { fr: 'Exprimer cette préoccupation', en: 'Raise this concern' },
  'Waar moet iemand iets doen?': { fr: 'Où faut-il agir ?', en: 'Where must somebody act?' },
  'Wat stelt u vast?': { fr: 'Que constatez-vous ?', en: 'What do you see?' },
  'Bijvoorbeeld: er is geen kinderopvang voor 7 uur, daardoor weigeren mensen jobs in de zorg. Geen namen, geen leeftijd, geen verhaal van één persoon.':
    {
      fr: 'Par exemple : il n’y a pas d’accueil d’enfants avant 7 heures, si bien que des personnes refusent un emploi dans les soins. Pas de noms, pas d’âge, pas l’histoire d’une seule personne.',
      en: 'For instance: there is no child care before 7 o’clock, so that people turn down jobs in care. No names, no age, no story of one person.',
    },
  'Wat anderen al vaststelden': { fr: 'Ce que d’autres constatent déjà', en: 'What others saw already' },
  'Uw organisatie telt al mee.': {
    fr: 'Votre organisation compte déjà.',
    en: 'Your organisation is counted already.',
  },
  'Wie leest dit?': { fr: 'Qui lit ceci ?', en: 'Who reads this?' },
  'Alle lokale besturen, VDAB, de VVSG en partners in een overleg. Zij zien uw organisatie, niet uw naam.': {
    fr: 'Tous les pouvoirs locaux, le VDAB, la VVSG et les partenaires d’une concertation. Ils voient votre organisation, pas votre nom.',
    en: 'All local governments, VDAB, VVSG and partners in a consultation. They see your organisation, not your name.',
  },
  'Niemand mag te herkennen zijn. Over één persoon schrijft u in het dossier, nooit hier.': {
    fr: 'Personne ne peut être reconnu. Ce qui concerne une seule personne s’écrit dans le dossier, jamais ici.',
    en: 'Nobody may be recognisable. What is about one person you write in the file, never here.',
  },
  'Niemand mag in dit signaal te herkennen zijn. Schrijf wat u bij veel mensen ziet.': {
    fr: 'Personne ne peut être reconnu dans cette préoccupation. Écrivez ce que vous voyez chez beaucoup de personnes.',
    en: 'Nobody may be recognisable in this concern. Write what you see with many people.',
  },
  '{0}. {1} besliste erover.': { fr: '{0}. {1} a décidé.', en: '{0}. {1} decided on it.' },
};
