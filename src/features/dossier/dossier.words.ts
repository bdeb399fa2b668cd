/** What the pages of a dossier say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const dossierWords: Words = {
  '{0} nam de regie over op {1}.': {
    fr: '{0} a repris le pilotage le {1}.',
    en: '{0} took over the lead on {1}.',
  },
  'Lees bij de overdracht wat u samen afsprak.': {
    fr: 'Lisez auprès du transfert ce que vous avez convenu.',
    en: 'Read with the hand-over what you agreed.',
  },
  'Wat u afsprak en nu eerst komt: {0}, tegen {1}. Aan zet: {2}.': {
    fr: 'Ce que vous avez convenu et qui vient d’abord : {0}, pour le {1}. À qui d’agir : {2}.',
    en: 'What you agreed and comes first now: {0}, by {1}. Whose turn: {2}.',
  },
  'Naar de overdracht': { fr: 'Vers le transfert', en: 'To the hand-over' },
  'Wie is betrokken': { fr: 'Qui est impliqué', en: 'Who is involved' },
  'U opende dit dossier op {0}, voor {1}. Dat staat in het logboek. De persoon zelf kan het zien.': {
    fr: 'Vous avez ouvert ce dossier le {0}, pour : {1}. C’est inscrit au journal. La personne elle-même peut le voir.',
    en: 'You opened this file on {0}, for {1}. That is in the log. The person can see it too.',
  },
  'bewezen door een authentieke bron': {
    fr: 'prouvé par une source authentique',
    en: 'proved by an authentic source',
  },
  'nog niet bevestigd': { fr: 'pas encore confirmé', en: 'not yet confirmed' },
  'Wat we weten': { fr: 'Ce qu’on sait', en: 'What we know' },
  'Samen werken': { fr: 'Collaborer', en: 'Working together' },
  Opvolgen: { fr: 'Suivre', en: 'Following up' },
  Drempels: { fr: 'Freins', en: 'Barriers' },
  Opvolging: { fr: 'Suivi', en: 'Follow-up' },
  'Werk en controles': { fr: 'Travail et contrôles', en: 'Work and checks' },
  'Waarom zie ik wat mijn organisatie vastlegde?': {
    fr: 'Pourquoi est-ce que je vois ce que mon organisation a enregistré ?',
    en: 'Why do I see what my organisation recorded?',
  },
  '{0} of {1}.': { fr: '{0} ou {1}.', en: '{0} or {1}.' },
  'de overeenkomst': { fr: 'la convention', en: 'the agreement' },
  '{0} via {1}': { fr: '{0} via {1}', en: '{0} via {1}' },
  '{0}, overgenomen van {1}': { fr: '{0}, repris de {1}', en: '{0}, taken over from {1}' },
  voorlopig: { fr: 'provisoire', en: 'provisional' },
  geschat: { fr: 'estimé', en: 'estimated' },
  bewezen: { fr: 'prouvé', en: 'proved' },
  'Alles van {0}.': { fr: 'Tout ce qui vient de {0}.', en: 'Everything from {0}.' },
  'Open “{0}”': { fr: 'Ouvrir « {0} »', en: 'Open “{0}”' },
  'Bekijk de overeenkomst': { fr: 'Voir la convention', en: 'View the agreement' },
  'Een deur is dicht': { fr: 'Une porte est fermée', en: 'A door is closed' },
  'Wat u hier niet ziet': { fr: 'Ce que vous ne voyez pas ici', en: 'What you do not see here' },
  'Alles wat werd vastgelegd, het nieuwste eerst': {
    fr: 'Tout ce qui a été enregistré, le plus récent d’abord',
    en: 'Everything that was recorded, the newest first',
  },
  vervangen: { fr: 'remplacé', en: 'replaced' },
  Verwijs: { fr: 'Orienter', en: 'Refer' },
  'Delen van dit dossier': { fr: 'Parties de ce dossier', en: 'Parts of this file' },
  'Nog geen gegevens': { fr: 'Pas encore de données', en: 'No data yet' },
  'Onder dit doel staat nog niets.': {
    fr: 'Il n’y a encore rien pour cette finalité.',
    en: 'There is nothing yet for this purpose.',
  },
  'Bekijk het werk en de controles': {
    fr: 'Voir le travail et les contrôles',
    en: 'View the work and the checks',
  },
  'Leg een gegeven vast': { fr: 'Enregistrer une donnée', en: 'Record a fact' },
  'Leg vast wat u weet, of kijk hieronder wat andere organisaties hier niet delen.': {
    fr: 'Enregistrez ce que vous savez, ou voyez ci-dessous ce que d’autres organisations ne partagent pas ici.',
    en: 'Record what you know, or see below what other organisations do not share here.',
  },
  'Einde uitkering': { fr: 'Fin de l’allocation', en: 'End of benefit' },
  Situatie: { fr: 'Situation', en: 'Situation' },
  'Traject en plan': { fr: 'Parcours et plan', en: 'Pathway and plan' },
  'Drempels en competenties': { fr: 'Freins et compétences', en: 'Barriers and competences' },
  '{0} jaar': { fr: '{0} ans', en: '{0} years old' },
  'spreekt {0}': { fr: 'parle : {0}', en: 'speaks {0}' },
  'Een collega zei dat uw organisatie deze persoon niet begeleidt. {0} en het dossier gaat dicht.': {
    fr: 'Un collègue a dit que votre organisation n’accompagne pas cette personne. {0} et le dossier se ferme.',
    en: 'A colleague said that your organisation does not guide this person. {0} and the file closes.',
  },
  'De begeleiding eindigt vandaag': {
    fr: 'L’accompagnement se termine aujourd’hui',
    en: 'The guidance ends today',
  },
  'Deze persoon woont buiten uw werkgebied. {0} dat u hem of haar begeleidt. Tot dan ziet u alleen de gegevens van uw eigen organisatie.':
    {
      fr: 'Cette personne habite hors de votre territoire. {0} que vous l’accompagnez. Jusque-là, vous ne voyez que les données de votre propre organisation.',
      en: 'This person lives outside your area. {0} that you guide them. Until then you see only the data of your own organisation.',
    },
  'Een collega moet bevestigen': { fr: 'Un collègue doit confirmer', en: 'A colleague must confirm' },
  'Deze persoon woont buiten uw werkgebied. Klopt het dat uw organisatie deze persoon begeleidt?': {
    fr: 'Cette personne habite hors de votre territoire. Est-il exact que votre organisation l’accompagne ?',
    en: 'This person lives outside your area. Is it right that your organisation guides this person?',
  },
  'Zolang niemand bevestigt, deelt geen andere organisatie iets.': {
    fr: 'Tant que personne ne confirme, aucune autre organisation ne partage quoi que ce soit.',
    en: 'As long as nobody confirms, no other organisation shares anything.',
  },
  'Ja, dat klopt': { fr: 'Oui, c’est exact', en: 'Yes, that is right' },
  'Nee, dit klopt niet': { fr: 'Non, ce n’est pas exact', en: 'No, this is not right' },
  'Deze persoon werkt. Noteer op tijd of dat nog zo is.': {
    fr: 'Cette personne travaille. Notez à temps si c’est encore le cas.',
    en: 'This person works. Note in time whether that is still so.',
  },
  '{0} is aan zet: bevestigen dat u deze persoon samen begeleidt.': {
    fr: 'C’est à {0} d’agir : confirmer que vous accompagnez cette personne ensemble.',
    en: 'It is the turn of {0}: to confirm that you guide this person together.',
  },
  '{0} zijn aan zet: bevestigen dat u deze persoon samen begeleidt.': {
    fr: 'C’est à {0} d’agir : confirmer que vous accompagnez cette personne ensemble.',
    en: 'It is the turn of {0}: to confirm that you guide this person together.',
  },
  'Leg intussen vast wat u zelf weet.': {
    fr: 'Entre-temps, enregistrez ce que vous savez vous-même.',
    en: 'Meanwhile, record what you know yourself.',
  },
  'Niets vraagt nu uw aandacht. Kijk na of de gegevens nog kloppen en leg vast wat nieuw is.': {
    fr: 'Rien ne demande votre attention. Vérifiez si les données sont encore exactes et enregistrez ce qui est nouveau.',
    en: 'Nothing needs your attention now. Check whether the data are still right and record what is new.',
  },
  'Wie verder aan zet is, leest u bij {0} en {1}.': {
    fr: 'Vous lisez à qui d’agir ensuite dans {0} et {1}.',
    en: 'You read whose turn it is next in {0} and {1}.',
  },
  'het traject': { fr: 'le parcours', en: 'the pathway' },
  'het plan': { fr: 'le plan', en: 'the plan' },
  'Op een eigen bladzijde': { fr: 'Sur une page à part', en: 'On a page of its own' },
  'Wat niet, en waarom ({0})': { fr: 'Quoi, et pourquoi ({0})', en: 'What not, and why ({0})' },
  'Toon alle {0} en volg op': {
    fr: 'Afficher les {0} et donner suite',
    en: 'Show all {0} and follow up',
  },
  '{0} · doorgegeven aan {1}': { fr: '{0} · transmis à {1}', en: '{0} · passed on to {1}' },
  '{0} op {1}, {2}.': { fr: '{0} le {1}, {2}.', en: '{0} on {1}, {2}.' },
  'Uw organisatie noteerde nog geen naam. In uw lijsten staat daarom “Zonder naam”. Noteer {0} en {1} van de identiteitskaart.':
    {
      fr: 'Votre organisation n’a pas encore noté de nom. C’est pourquoi vos listes indiquent « Sans nom ». Notez {0} et {1} de la carte d’identité.',
      en: 'Your organisation noted no name yet. That is why your lists say “Without a name”. Note {0} and {1} from the identity card.',
    },
  'de achternaam': { fr: 'le nom de famille', en: 'the family name' },
  'de voornaam': { fr: 'le prénom', en: 'the first name' },
};
