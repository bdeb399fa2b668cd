/** What the pages say around the text of the editors, in French and English. The text itself stays in the language it was written in. */
import type { Words } from '../../kernel/language.ts';

export const instrumentTextWords: Words = {
  'Uitleg van de redactie': { fr: 'Explication de la rédaction', en: 'Explanation by the editors' },
  'Deze uitleg gaat over de regels van nu, niet over de dag die u koos.': {
    fr: 'Cette explication concerne les règles actuelles, et non le jour que vous avez choisi.',
    en: 'This explanation is about the rules of now, not about the day you chose.',
  },
  'Deze uitleg moest op {0} opnieuw nagekeken worden. Misschien klopt niet alles nog. De voorwaarden op deze pagina zijn wel van nu.':
    {
      fr: 'Cette explication devait être revue le {0}. Tout n’est peut-être plus exact. Les conditions de cette page sont bien actuelles.',
      en: 'This explanation had to be reviewed again on {0}. Perhaps not all of it is still right. The conditions on this page are those of now.',
    },
  'Vorige versies van de uitleg': {
    fr: 'Versions précédentes de l’explication',
    en: 'Earlier versions of the explanation',
  },
  'Geschreven door: {0}, {1}.': { fr: 'Écrit par : {0}, {1}.', en: 'Written by: {0}, {1}.' },
  'Wordt opnieuw nagekeken op {0}.': { fr: 'Sera revu le {0}.', en: 'Will be reviewed again on {0}.' },
  'Voor de redactie': { fr: 'Pour la rédaction', en: 'For the editors' },
  'Lees het ontwerp': { fr: 'Lire le projet', en: 'Read the draft' },
  'Schrijf een uitleg': { fr: 'Écrire une explication', en: 'Write an explanation' },
  'Schrijf een nieuwe versie': { fr: 'Écrire une nouvelle version', en: 'Write a new version' },
  'Schrijf de uitleg': { fr: 'Écrire l’explication', en: 'Write the explanation' },
  'Intussen bewaarde iemand anders een tekst. Uw tekst staat nog hieronder en is niet bewaard. Lees eerst wat er nu staat. Bewaart u daarna, dan komt uw tekst in de plaats.':
    {
      fr: 'Entre-temps, quelqu’un d’autre a conservé un texte. Votre texte figure encore ci-dessous et n’est pas conservé. Lisez d’abord ce qui s’y trouve maintenant. Si vous conservez ensuite, votre texte le remplace.',
      en: 'Meanwhile someone else saved a text. Your text is still below and is not saved. First read what stands there now. If you save after that, your text takes its place.',
    },
  'Uw tekst': { fr: 'Votre texte', en: 'Your text' },
  Uitleg: { fr: 'Explication', en: 'Explanation' },
  'Hoogstens {0} tekens. Een lege regel begint een nieuwe alinea. Schrijf in het Nederlands, zonder opmaak. Noem geen personen.':
    {
      fr: 'Au maximum {0} caractères. Une ligne vide commence un nouveau paragraphe. Écrivez en néerlandais, sans mise en forme. Ne nommez personne.',
      en: 'At most {0} characters. An empty line begins a new paragraph. Write in Dutch, without formatting. Name no persons.',
    },
  'Wat er nu staat': { fr: 'Ce qui s’y trouve maintenant', en: 'What stands there now' },
  'Iedereen leest uw functie en uw organisatie, niet uw naam.': {
    fr: 'Tout le monde lit votre fonction et votre organisation, pas votre nom.',
    en: 'Everyone reads your function and your organisation, not your name.',
  },
  'Nagekeken op': { fr: 'Revu le', en: 'Reviewed on' },
  'Opnieuw nakijken op': { fr: 'À revoir le', en: 'Review again on' },
  'Ontwerp van de uitleg': { fr: 'Projet d’explication', en: 'Draft of the explanation' },
  'U schreef dit ontwerp zelf. Een andere redacteur publiceert het.': {
    fr: 'Vous avez écrit ce projet vous-même. Un autre rédacteur le publie.',
    en: 'You wrote this draft yourself. Another editor publishes it.',
  },
  'Publiceer deze tekst': { fr: 'Publier ce texte', en: 'Publish this text' },
  'Versies van de uitleg': { fr: 'Versions de l’explication', en: 'Versions of the explanation' },
  'Versie {0}: ontwerp van {1}': { fr: 'Version {0} : projet du {1}', en: 'Version {0}: draft of {1}' },
  'Versie {0}: gepubliceerd op {1} door {2}': {
    fr: 'Version {0} : publiée le {1} par {2}',
    en: 'Version {0}: published on {1} by {2}',
  },
  'Deze uitleg staat naast de regels. De regels zelf veranderen er niet door.': {
    fr: 'Cette explication figure à côté des règles. Elle ne change pas les règles.',
    en: 'This explanation stands beside the rules. It does not change the rules.',
  },
  'Intussen veranderde iemand dit. Er is niets gepubliceerd. Lees wat er nu staat.': {
    fr: 'Entre-temps, quelqu’un a modifié ceci. Rien n’a été publié. Lisez ce qui s’y trouve maintenant.',
    en: 'Meanwhile someone changed this. Nothing was published. Read what stands there now.',
  },
  'Er wacht geen ontwerp en geen uitleg moet opnieuw nagekeken worden. Kies een instrument om er een uitleg bij te schrijven.':
    {
      fr: 'Aucun projet n’attend et aucune explication ne doit être revue. Choisissez un instrument pour y écrire une explication.',
      en: 'No draft waits and no explanation has to be reviewed. Choose an instrument to write an explanation beside it.',
    },
  'Ontwerp bij {0}': { fr: 'Projet pour {0}', en: 'Draft beside {0}' },
  'Uitleg bij {0}': { fr: 'Explication de {0}', en: 'Explanation of {0}' },
  'Een andere redacteur dan de schrijver publiceert het.': {
    fr: 'Un autre rédacteur que l’auteur le publie.',
    en: 'An editor other than the writer publishes it.',
  },
  'Opnieuw na te kijken sinds {0}.': { fr: 'À revoir depuis le {0}.', en: 'To be reviewed again since {0}.' },
  'Alleen een redacteur schrijft een uitleg bij een instrument.': {
    fr: 'Seul un rédacteur écrit une explication d’un instrument.',
    en: 'Only an editor writes an explanation beside an instrument.',
  },
  'Schrijf de uitleg. Gebruik gewone zinnen.': {
    fr: 'Écrivez l’explication. Utilisez des phrases simples.',
    en: 'Write the explanation. Use plain sentences.',
  },
  'Schrijf uw functie, bijvoorbeeld stafmedewerker werk. Schrijf geen naam.': {
    fr: 'Écrivez votre fonction, par exemple collaborateur emploi. N’écrivez pas de nom.',
    en: 'Write your function, for example staff member for work. Write no name.',
  },
  'Deze dag moet vandaag zijn of vroeger.': {
    fr: 'Ce jour doit être aujourd’hui ou plus tôt.',
    en: 'This day has to be today or earlier.',
  },
  'Deze dag is voorbij. Kies een dag na vandaag.': {
    fr: 'Ce jour est passé. Choisissez un jour après aujourd’hui.',
    en: 'This day is past. Choose a day after today.',
  },
  'De dag om het opnieuw na te kijken is voorbij. Verander eerst het ontwerp.': {
    fr: 'Le jour de la révision est passé. Modifiez d’abord le projet.',
    en: 'The day to review it again is past. Change the draft first.',
  },
};
