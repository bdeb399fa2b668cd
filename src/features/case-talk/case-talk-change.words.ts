/** What is said when a case talk moves or is called off, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const caseTalkChangeWords: Words = {
  'Dit overleg is begonnen of voorbij. Het verandert niet meer.': {
    fr: 'Cette concertation a commencé ou est passée. Elle ne change plus.',
    en: 'This talk has begun or is over. It changes no more.',
  },
  'Schrijf waarom. Wie deelneemt, leest dit.': {
    fr: 'Écrivez pourquoi. Ceux qui participent le lisent.',
    en: 'Write why. Who takes part reads this.',
  },
  'Schrijf het zonder personen.': {
    fr: 'Écrivez-le sans personnes.',
    en: 'Write it without persons.',
  },
  'Verplaats het overleg': { fr: 'Déplacer la concertation', en: 'Move the talk' },
  'Wie op het overleg staat, gaat mee. Elke organisatie bevestigt de voorwaarden opnieuw, want elke persoon moet de nieuwe dag weten.':
    {
      fr: 'Les personnes inscrites le restent. Chaque organisation confirme à nouveau les conditions, car chaque personne doit connaître le nouveau jour.',
      en: 'Who is on the talk goes along. Each organisation confirms the conditions again, because each person has to know the new day.',
    },
  'Het overleg gaat niet door': { fr: 'La concertation n’a pas lieu', en: 'The talk is called off' },
  'Waarom niet?': { fr: 'Pourquoi pas ?', en: 'Why not?' },
  'Niemand wordt dan besproken. Wie op het overleg stond, leest dat op de eigen pagina. Zet de persoon daarna zelf op een ander overleg.':
    {
      fr: 'Personne n’est alors abordé. Ceux qui étaient inscrits le lisent sur leur page. Inscrivez ensuite vous-même la personne à une autre concertation.',
      en: 'Nobody is talked about then. Who was on the talk reads that on their own page. Put the person on another talk yourself after that.',
    },
  'Laat het overleg niet doorgaan': { fr: 'Annuler la concertation', en: 'Call the talk off' },
  'Wie deelneemt, leest dit na het aanmelden. Noem geen personen.': {
    fr: 'Ceux qui participent le lisent après s’être connectés. Ne nommez personne.',
    en: 'Who takes part reads this after signing in. Name nobody.',
  },
  'Dit overleg is verplaatst. Het was op {0} om {1}, {2}. Het is nu op {3} om {4}, {5}.': {
    fr: 'Cette concertation est déplacée. Elle était prévue le {0} à {1}, {2}. Elle a maintenant lieu le {3} à {4}, {5}.',
    en: 'This talk has moved. It was on {0} at {1}, {2}. It is now on {3} at {4}, {5}.',
  },
  'Dit overleg is verplaatst. Het was op {0} om {1}. Het is nu op {2} om {3}.': {
    fr: 'Cette concertation est déplacée. Elle était prévue le {0} à {1}. Elle a maintenant lieu le {2} à {3}.',
    en: 'This talk has moved. It was on {0} at {1}. It is now on {2} at {3}.',
  },
  'Een casusoverleg gaat niet door': {
    fr: 'Une concertation de cas n’a pas lieu',
    en: 'A case talk is called off',
  },
  'Een casusoverleg is verplaatst': {
    fr: 'Une concertation de cas est déplacée',
    en: 'A case talk has moved',
  },
  'Bevestig de voorwaarden opnieuw voor wie u bespreekt. Vertel de persoon eerst de nieuwe dag.': {
    fr: 'Confirmez à nouveau les conditions pour les personnes que vous abordez. Dites-leur d’abord le nouveau jour.',
    en: 'Confirm the conditions again for whom you talk about. Tell the person the new day first.',
  },
  'Naar het overleg': { fr: 'Vers la concertation', en: 'To the talk' },
  'bevestig opnieuw': { fr: 'à confirmer à nouveau', en: 'confirm again' },
  'Het overleg is verplaatst. Wie deelneemt, leest wat er veranderde, en waarom.': {
    fr: 'La concertation est déplacée. Ceux qui participent lisent ce qui a changé, et pourquoi.',
    en: 'The talk has moved. Who takes part reads what changed, and why.',
  },
  'Het overleg gaat niet door. Wie deelneemt, leest waarom.': {
    fr: 'La concertation n’a pas lieu. Ceux qui participent lisent pourquoi.',
    en: 'The talk is called off. Who takes part reads why.',
  },
  'Gelezen. U vindt het overleg terug bij Casusoverleg.': {
    fr: 'Lu. Vous retrouvez la concertation sous Concertation de cas.',
    en: 'Read. You find the talk under Case talks.',
  },
};
