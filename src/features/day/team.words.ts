/** What the page of a team says, and what someone who was away reads, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const teamWords: Words = {
  'Terwijl u weg was': { fr: 'Pendant votre absence', en: 'While you were away' },
  '{0} gaf op {1} {2} van u door aan {3}. {4}': {
    fr: 'Le {1}, {0} a transmis {2} de chez vous à {3}. {4}',
    en: 'On {1}, {0} passed on {2} of yours to {3}. {4}',
  },
  'Uw mensen staan weer bij u.': {
    fr: 'Vos personnes sont de nouveau chez vous.',
    en: 'Your people are back with you.',
  },
  Gelezen: { fr: 'Lu', en: 'Read' },
  'Ik ben terug: neem mijn mensen weer over': {
    fr: 'Je suis de retour : reprendre mes personnes',
    en: 'I am back: take my people over again',
  },
  'U vervangt een collega': { fr: 'Vous remplacez un collègue', en: 'You stand in for a colleague' },
  'U volgt {0} van {1} op. Zij staan hier tussen uw eigen mensen.': {
    fr: 'Vous suivez {0} de {1}. Elles figurent ici parmi vos propres personnes.',
    en: 'You follow up {0} of {1}. They stand here among your own people.',
  },
  'U volgt {0} van {1} op tot en met {2}. Zij staan hier tussen uw eigen mensen.': {
    fr: 'Vous suivez {0} de {1} jusqu’au {2} inclus. Elles figurent ici parmi vos propres personnes.',
    en: 'You follow up {0} of {1} until {2} inclusive. They stand here among your own people.',
  },
  'Er was niets op te volgen.': { fr: 'Il n’y avait rien à suivre.', en: 'There was nothing to follow up.' },
  'Zij volgden 1 signaal op. Bij die persoon leest u onder “Opvolging” wat.': {
    fr: 'Ils ont suivi 1 signal. Chez cette personne, vous lisez lequel sous « Suivi ».',
    en: 'They followed up 1 signal. With that person you read which one under “Follow-up”.',
  },
  'Zij volgden {0} signalen op. Bij elke persoon leest u onder “Opvolging” wat.': {
    fr: 'Ils ont suivi {0} signaux. Chez chaque personne, vous lisez lesquels sous « Suivi ».',
    en: 'They followed up {0} signals. With each person you read which under “Follow-up”.',
  },
  'Kies wie weg is.': { fr: 'Choisissez qui est absent.', en: 'Choose who is away.' },
  'Kies minstens één collega.': {
    fr: 'Choisissez au moins un collègue.',
    en: 'Choose at least one colleague.',
  },
  'Schrijf waarom, bijvoorbeeld “verlof” of “ziek”.': {
    fr: 'Écrivez pourquoi, par exemple « congé » ou « malade ».',
    en: 'Write why, for example “leave” or “ill”.',
  },
  'De mensen van deze collega zijn al doorgegeven. Zet ze eerst terug.': {
    fr: 'Les personnes de ce collègue sont déjà transmises. Remettez-les d’abord à leur place.',
    en: 'The people of this colleague are passed on already. Put them back first.',
  },
  'Kies collega’s die zelf mensen begeleiden, en niet wie weg is.': {
    fr: 'Choisissez des collègues qui accompagnent eux-mêmes des personnes, et pas la personne absente.',
    en: 'Choose colleagues who guide people themselves, and not whoever is away.',
  },
  'Een van deze collega’s is zelf weg. Kies iemand anders.': {
    fr: 'Un de ces collègues est lui-même absent. Choisissez quelqu’un d’autre.',
    en: 'One of these colleagues is away too. Choose someone else.',
  },
  'Deze mensen staan al terug.': {
    fr: 'Ces personnes sont déjà de retour.',
    en: 'These people are back already.',
  },
  'Er is geen andere collega aan wie u mensen kunt doorgeven.': {
    fr: 'Il n’y a pas d’autre collègue à qui transmettre des personnes.',
    en: 'There is no other colleague to whom you can pass on people.',
  },
  'Wie is weg?': { fr: 'Qui est absent ?', en: 'Who is away?' },
  'Kies een collega': { fr: 'Choisissez un collègue', en: 'Choose a colleague' },
  'Wie neemt over?': { fr: 'Qui reprend ?', en: 'Who takes over?' },
  'Kiest u meer collega’s, dan worden de mensen gelijk verdeeld.': {
    fr: 'Si vous choisissez plusieurs collègues, les personnes sont réparties également.',
    en: 'If you choose several colleagues, the people are divided equally.',
  },
  'Tot en met': { fr: 'Jusqu’au (inclus)', en: 'Until (inclusive)' },
  'De collega die weg is, leest dit niet. Schrijf niets over gezondheid: “afwezig” is genoeg.': {
    fr: 'Le collègue absent ne lit pas ceci. N’écrivez rien sur la santé : « absent » suffit.',
    en: 'The colleague who is away does not read this. Write nothing about health: “absent” is enough.',
  },
  'Geef alle mensen door': { fr: 'Transmettre toutes les personnes', en: 'Pass on all people' },
  'Wie draagt wat': { fr: 'Qui porte quoi', en: 'Who carries what' },
  'Waar het stil is': { fr: 'Où il n’y a pas de nouvelles', en: 'Where it is silent' },
  'Iemand is weg': { fr: 'Quelqu’un est absent', en: 'Someone is away' },
  '1 collega begeleidt 1 persoon.': {
    fr: '1 collègue accompagne 1 personne.',
    en: '1 colleague guides 1 person.',
  },
  '1 collega begeleidt {0} mensen.': {
    fr: '1 collègue accompagne {0} personnes.',
    en: '1 colleague guides {0} people.',
  },
  '{0} collega’s begeleiden samen {1} mensen.': {
    fr: '{0} collègues accompagnent ensemble {1} personnes.',
    en: '{0} colleagues together guide {1} people.',
  },
  '1 persoon heeft nog niemand.': { fr: '1 personne n’a encore personne.', en: '1 person has nobody yet.' },
  '{0} personen hebben nog niemand.': {
    fr: '{0} personnes n’ont encore personne.',
    en: '{0} people have nobody yet.',
  },
  'In uw team begeleidt nog niemand mensen.': {
    fr: 'Dans votre équipe, personne n’accompagne encore quelqu’un.',
    en: 'Nobody in your team guides people yet.',
  },
  'Uw lokale beheerder geeft collega’s een mandaat. Daarna staan zij hier.': {
    fr: 'Votre gestionnaire local donne un mandat à des collègues. Ensuite, ils figurent ici.',
    en: 'Your local administrator gives colleagues a mandate. After that they appear here.',
  },
  'Aantal mensen en signalen per collega': {
    fr: 'Nombre de personnes et de signaux par collègue',
    en: 'Number of people and signals per colleague',
  },
  weg: { fr: 'absent', en: 'away' },
  'Vragen aandacht': { fr: 'Demandent de l’attention', en: 'Need attention' },
  'Datum voorbij': { fr: 'Date dépassée', en: 'Date passed' },
  'Nergens blijft iets liggen.': { fr: 'Rien n’est laissé de côté.', en: 'Nothing is left lying anywhere.' },
  'Hier staat wie lang geen contact had, en elk signaal dat langer dan {0} dagen zonder opvolging bleef.': {
    fr: 'Ici figurent les personnes sans contact depuis longtemps, et chaque signal resté sans suite plus de {0} jours.',
    en: 'Here you find who had no contact for a long time, and every signal that had no follow-up for more than {0} days.',
  },
  'Dit zijn de eerste 20.': { fr: 'Voici les 20 premiers.', en: 'These are the first 20.' },
  'Begeleider: {0}. Gemeld op {1}.': {
    fr: 'Accompagnateur : {0}. Signalé le {1}.',
    en: 'Counsellor: {0}. Reported on {1}.',
  },
  'Vervangen door {0}': { fr: 'Remplacé par {0}', en: 'Replaced by {0}' },
  'Bekijk de opvolging': { fr: 'Voir le suivi', en: 'See the follow-up' },
  'Nog van niemand': { fr: 'Encore à personne', en: 'Not yet with anyone' },
  '{0} persoon heeft nog geen begeleider.': {
    fr: '{0} personne n’a pas encore d’accompagnateur.',
    en: '{0} person has no counsellor yet.',
  },
  '{0} personen hebben nog geen begeleider.': {
    fr: '{0} personnes n’ont pas encore d’accompagnateur.',
    en: '{0} people have no counsellor yet.',
  },
  'Bekijk de mensen van uw organisatie': {
    fr: 'Voir les personnes de votre organisation',
    en: 'See the people of your organisation',
  },
  '{0} is weg': { fr: '{0} est absent', en: '{0} is away' },
  'Sinds {0}. Reden: {1}.': { fr: 'Depuis le {0}. Motif : {1}.', en: 'Since {0}. Reason: {1}.' },
  'Sinds {0}, tot en met {1}. Reden: {2}.': {
    fr: 'Depuis le {0}, jusqu’au {1} inclus. Motif : {2}.',
    en: 'Since {0}, until {1} inclusive. Reason: {2}.',
  },
  'Zet terug': { fr: 'Remettre à sa place', en: 'Put back' },
  'Eerder weg': { fr: 'Absences précédentes', en: 'Away earlier' },
  '{0}, {1} tot {2}': { fr: '{0}, du {1} au {2}', en: '{0}, {1} to {2}' },
};
