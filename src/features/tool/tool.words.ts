/** What the tools and the quick check say, in French and English, with the links that lead to them. */
import type { Words } from '../../kernel/language.ts';

export const toolWords: Words = {
  'Wat kan passen?': { fr: 'Qu’est-ce qui peut convenir ?', en: 'What may fit?' },
  'Antwoord op wat u weet. Na elke vraag ziet u welke maatregelen passen, welke niet, en wat nog ontbreekt.':
    {
      fr: 'Répondez à ce que vous savez. Après chaque question, vous voyez quelles mesures conviennent, lesquelles non, et ce qui manque encore.',
      en: 'Answer what you know. After each question you see which measures fit, which do not, and what is still missing.',
    },
  'Dit is wat we kunnen zeggen': { fr: 'Voici ce que nous pouvons dire', en: 'This is what we can say' },
  'Er is geen vraag meer die hier iets aan verandert. Bespreek met de persoon wat past.': {
    fr: 'Plus aucune question n’y change quelque chose. Discutez avec la personne de ce qui convient.',
    en: 'No further question changes this. Discuss with the person what fits.',
  },
  'Begin opnieuw': { fr: 'Recommencer', en: 'Start again' },
  'Weet u het niet? Laat het leeg en ga verder.': {
    fr: 'Vous ne savez pas ? Laissez vide et continuez.',
    en: 'Do you not know? Leave it empty and go on.',
  },
  'Ga verder': { fr: 'Continuer', en: 'Go on' },
  'Wat u antwoordde': { fr: 'Ce que vous avez répondu', en: 'What you answered' },
  Verander: { fr: 'Changer', en: 'Change' },
  'Stel opnieuw wat u niet wist ({0})': {
    fr: 'Reposer ce que vous ne saviez pas ({0})',
    en: 'Ask again what you did not know ({0})',
  },
  'Past met wat u antwoordde ({0})': {
    fr: 'Convient avec vos réponses ({0})',
    en: 'Fits with what you answered ({0})',
  },
  'Nog niets is zeker. Antwoord op de volgende vragen.': {
    fr: 'Rien n’est encore certain. Répondez aux questions suivantes.',
    en: 'Nothing is certain yet. Answer the next questions.',
  },
  'Kan nog passen ({0})': { fr: 'Peut encore convenir ({0})', en: 'May still fit ({0})' },
  'Past niet ({0})': { fr: 'Ne convient pas ({0})', en: 'Does not fit ({0})' },
  'Toon wat niet past, en waarom': {
    fr: 'Montrer ce qui ne convient pas, et pourquoi',
    en: 'Show what does not fit, and why',
  },
  'Nog 1 gegeven te weten.': { fr: 'Encore 1 donnée à connaître.', en: '1 more fact to know.' },
  'Schrijf een geheel getal, bijvoorbeeld 42.': {
    fr: 'Écrivez un nombre entier, par exemple 42.',
    en: 'Write a whole number, for example 42.',
  },
  'Schrijf een getal, bijvoorbeeld 0,5.': {
    fr: 'Écrivez un nombre, par exemple 0,5.',
    en: 'Write a number, for example 0.5.',
  },
  'Kies een van de antwoorden.': { fr: 'Choisissez une des réponses.', en: 'Choose one of the answers.' },
  Hulpmiddelen: { fr: 'Outils', en: 'Tools' },
  'Reken en kijk na zonder aan te melden. Wat u invult, wordt nergens bewaard.': {
    fr: 'Calculez et vérifiez sans vous connecter. Ce que vous remplissez n’est conservé nulle part.',
    en: 'Work out and check without signing in. What you fill in is kept nowhere.',
  },
  'Een paar vragen over iemand. U ziet welke maatregelen passen, welke niet, en waarom.': {
    fr: 'Quelques questions sur quelqu’un. Vous voyez quelles mesures conviennent, lesquelles non, et pourquoi.',
    en: 'A few questions about somebody. You see which measures fit, which do not, and why.',
  },
  'Kijk wat past': { fr: 'Voir ce qui convient', en: 'See what fits' },
  'De dagen die nodig zijn en de laatste dag van het contract, met de tabel van de wet.': {
    fr: 'Les jours nécessaires et le dernier jour du contrat, avec le tableau de la loi.',
    en: 'The days needed and the last day of the contract, with the table of the law.',
  },
  'Reken artikel 60 uit': { fr: 'Calculer l’article 60', en: 'Work out article 60' },
  'Sinds 2026 is de werkloosheidsuitkering beperkt in de tijd. Kijk na wanneer het recht van iemand eindigt.':
    {
      fr: 'Depuis 2026, l’allocation de chômage est limitée dans le temps. Vérifiez quand le droit de quelqu’un se termine.',
      en: 'Since 2026 unemployment benefit has been limited in time. Check when someone’s right ends.',
    },
  'Wat u invult, wordt niet bewaard en staat niet in het adres van deze pagina. Vul geen naam of rijksregisternummer in.':
    {
      fr: 'Ce que vous remplissez n’est pas conservé et ne figure pas dans l’adresse de cette page. N’indiquez ni nom ni numéro de registre national.',
      en: 'What you fill in is not kept and does not stand in the address of this page. Fill in no name or national register number.',
    },
  'Dit is een hulp, geen beslissing. Alle regels, met hun bron, staan bij {0}.': {
    fr: 'Ceci est une aide, pas une décision. Toutes les règles, avec leur source, se trouvent sous {0}.',
    en: 'This is a help, not a decision. All rules, with their source, stand under {0}.',
  },
  'Kijk na of reken uit': { fr: 'Vérifier ou calculer', en: 'Check or work out' },
};
