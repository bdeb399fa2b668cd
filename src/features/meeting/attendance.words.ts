/** What is said of who was at a meeting, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const attendanceWords: Words = {
  aanwezig: { fr: 'présent', en: 'present' },
  'met een vervanger': { fr: 'par un suppléant', en: 'by a substitute' },
  verontschuldigd: { fr: 'excusé', en: 'excused' },
  'afwezig zonder bericht': { fr: 'absent sans prévenir', en: 'absent without notice' },
  'niet genoteerd': { fr: 'pas noté', en: 'not noted' },
  gast: { fr: 'invité', en: 'guest' },
  'U bent met {0} van {1}. Dit overleg vraagt geen minimum.': {
    fr: 'Vous êtes {0} sur {1}. Cette concertation ne demande pas de minimum.',
    en: 'There are {0} of {1} of you. This body asks no minimum.',
  },
  'Wie er is, is nog niet genoteerd. Nodig zijn {0} van {1} leden.': {
    fr: 'Les présences ne sont pas encore notées. Il faut {0} membres sur {1}.',
    en: 'Who is there is not noted yet. It takes {0} of {1} members.',
  },
  'U bent met {0} van {1}. Nodig zijn {2} leden.': {
    fr: 'Vous êtes {0} sur {1} ; il en faut {2}.',
    en: 'There are {0} of {1} of you; it takes {2}.',
  },
  'Wie er was': { fr: 'Qui était là', en: 'Who was there' },
  'Wie is er?': { fr: 'Qui est là ?', en: 'Who is there?' },
  'Noteer wie er is': { fr: 'Noter qui est là', en: 'Note who is there' },
  'Pas aan wie er was': { fr: 'Corriger les présences', en: 'Correct who was there' },
  'Leden en gasten': { fr: 'Membres et invités', en: 'Members and guests' },
  'Vervanger: {0}.': { fr: 'Suppléant : {0}.', en: 'Substitute: {0}.' },
  Gasten: { fr: 'Invités', en: 'Guests' },
  'Eén per regel: de organisatie, een komma en de functie. Geen namen.': {
    fr: 'Un par ligne : l’organisation, une virgule et la fonction. Pas de noms.',
    en: 'One a line: the organisation, a comma and the function. No names.',
  },
  'Bewaar wie er is': { fr: 'Enregistrer les présences', en: 'Save who is there' },
  'Schrijf alleen de organisatie en de functie.': {
    fr: 'Écrivez seulement l’organisation et la fonction.',
    en: 'Write only the organisation and the function.',
  },
  'Schrijf op elke regel de organisatie, een komma en de functie.': {
    fr: 'Écrivez sur chaque ligne l’organisation, une virgule et la fonction.',
    en: 'Write on each line the organisation, a comma and the function.',
  },
  'Schrijf hoogstens 4000 tekens.': {
    fr: 'Écrivez au plus 4000 caractères.',
    en: 'Write at most 4000 characters.',
  },
  'Een van deze leden zat die dag niet in het overleg. Open de lijst opnieuw.': {
    fr: 'Un de ces membres ne siégeait pas ce jour-là. Rouvrez la liste.',
    en: 'One of these members had no seat that day. Open the list again.',
  },
  'Deze vergadering moet nog komen. Noteer wie er is op de dag zelf of erna.': {
    fr: 'Cette réunion doit encore avoir lieu. Notez les présences le jour même ou après.',
    en: 'This meeting is still to come. Note who is there on the day itself or after.',
  },
  'Iemand anders werkte hier intussen aan. Hieronder staat wat u typte, en wat er nu staat.': {
    fr: 'Quelqu’un d’autre y a travaillé entre-temps. Ci-dessous : ce que vous avez tapé et ce qui est enregistré.',
    en: 'Someone else worked on this meanwhile. Below stand what you typed and what is there now.',
  },
  'Dit is een advies: er waren niet genoeg leden om te beslissen.': {
    fr: 'Ceci est un avis : il n’y avait pas assez de membres pour décider.',
    en: 'This is an advice: there were not enough members to decide.',
  },
  'Bewaar als advies': { fr: 'Enregistrer comme avis', en: 'Save as advice' },
  'Wat u nu noteert, telt als advies en niet als besluit. U kunt ook wachten tot een volgende vergadering.': {
    fr: 'Ce que vous notez maintenant compte comme avis et non comme décision. Vous pouvez aussi attendre une prochaine réunion.',
    en: 'What you write down now counts as advice, not as a decision. You can also wait for a next meeting.',
  },
  'Het verslag van deze vergadering is goedgekeurd. Wie er was, verandert niet meer.': {
    fr: 'Le procès-verbal de cette réunion est approuvé. Les présences ne changent plus.',
    en: 'The minutes of this meeting are approved. Who was there changes no more.',
  },
  'Wie er is, is nog niet genoteerd.': {
    fr: 'Les présences ne sont pas encore notées.',
    en: 'Who is there was not noted yet.',
  },
  'Er waren genoeg leden om te beslissen.': {
    fr: 'Il y avait assez de membres pour décider.',
    en: 'There were enough members to decide.',
  },
  'Er waren niet genoeg leden om te beslissen.': {
    fr: 'Il n’y avait pas assez de membres pour décider.',
    en: 'There were not enough members to decide.',
  },
};
