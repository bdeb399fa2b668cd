/** What minutes say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const minutesWords: Words = {
  '{0} om {1}': { fr: '{0} à {1}', en: '{0} at {1}' },
  Waar: { fr: 'Où', en: 'Where' },
  'ontwerp, nog niet goedgekeurd': { fr: 'projet, pas encore approuvé', en: 'draft, not approved yet' },
  'goedgekeurd op {0}': { fr: 'approuvé le {0}', en: 'approved on {0}' },
  'Verslag van de vergadering van {0}': {
    fr: 'Procès-verbal de la réunion du {0}',
    en: 'Minutes of the meeting of {0}',
  },
  'Rechtzetting van {0}': { fr: 'Rectification du {0}', en: 'Correction of {0}' },
  'Besluit {0}': { fr: 'Décision {0}', en: 'Decision {0}' },
  'Te lezen door': { fr: 'À lire par', en: 'May be read by' },
  'Verslag van punt {0}: {1}': { fr: 'Procès-verbal du point {0} : {1}', en: 'Minutes of item {0}: {1}' },
  'Nog niet bewaard.': { fr: 'Pas encore enregistré.', en: 'Not saved yet.' },
  'Er is nog niets bewaard.': { fr: 'Rien n’est encore enregistré.', en: 'Nothing has been saved yet.' },
  'Bewaard om {0}.': { fr: 'Enregistré à {0}.', en: 'Saved at {0}.' },
  'Wat u typt, blijft alleen op dit toestel staan tot het bewaard is. Daarna verdwijnt het van dit toestel.':
    {
      fr: 'Ce que vous tapez reste uniquement sur cet appareil jusqu’à l’enregistrement. Ensuite, cela disparaît de cet appareil.',
      en: 'What you type stays on this device alone until it is saved. After that it disappears from this device.',
    },
  'Bewaar dit punt': { fr: 'Enregistrer ce point', en: 'Save this item' },
  'Bewaar mijn tekst': { fr: 'Enregistrer mon texte', en: 'Save my text' },
  'Nog niet bewaard. Wij proberen opnieuw.': {
    fr: 'Pas encore enregistré. Nous réessayons.',
    en: 'Not saved yet. We are trying again.',
  },
  'Nog niet bewaard. Meld u aan en laad deze pagina opnieuw. Uw tekst staat op dit toestel.': {
    fr: 'Pas encore enregistré. Connectez-vous et rechargez cette page. Votre texte est sur cet appareil.',
    en: 'Not saved yet. Sign in and load this page again. Your text is on this device.',
  },
  'Nog niet bewaard. Iemand anders bewaarde intussen een andere tekst.': {
    fr: 'Pas encore enregistré. Quelqu’un d’autre a enregistré un autre texte entre-temps.',
    en: 'Not saved yet. Someone else saved another text meanwhile.',
  },
  'Dit toestel kan uw tekst niet bijhouden. Laat dit venster open tot er “Bewaard” staat.': {
    fr: 'Cet appareil ne peut pas garder votre texte. Laissez cette fenêtre ouverte jusqu’à ce que « Enregistré » apparaisse.',
    en: 'This device cannot keep your text. Leave this window open until it says “Saved”.',
  },
  'Dit bewaarde iemand anders intussen:': {
    fr: 'Voici ce que quelqu’un d’autre a enregistré entre-temps :',
    en: 'This is what someone else saved meanwhile:',
  },
  'Neem over wat u nodig hebt en bewaar. De tekst die u vervangt, blijft onder “Eerder bewaard” staan.': {
    fr: 'Reprenez ce qu’il vous faut et enregistrez. Le texte que vous remplacez reste sous « Enregistré auparavant ».',
    en: 'Take over what you need and save. The text that you replace stays under “Saved earlier”.',
  },
  'Eerder bewaard ({0})': { fr: 'Enregistré auparavant ({0})', en: 'Saved earlier ({0})' },
  'Dit overleg heeft nog geen secretaris. Zonder secretaris is er geen verslag.': {
    fr: 'Cette concertation n’a pas encore de secrétaire. Sans secrétaire, pas de procès-verbal.',
    en: 'This body has no secretary yet. Without a secretary there are no minutes.',
  },
  'Deze vergadering moet nog komen. Schrijf het verslag op de dag zelf of erna.': {
    fr: 'Cette réunion doit encore avoir lieu. Écrivez le procès-verbal le jour même ou après.',
    en: 'This meeting is still to come. Write the minutes on the day itself or after.',
  },
  'Dit verslag is al goedgekeurd. Het verandert niet meer. Schrijf er een rechtzetting bij.': {
    fr: 'Ce procès-verbal est déjà approuvé. Il ne change plus. Ajoutez une rectification.',
    en: 'These minutes have been approved already. They no longer change. Write a correction beside them.',
  },
  'Dit verslag is nog niet goedgekeurd. U kunt de tekst zelf nog wijzigen.': {
    fr: 'Ce procès-verbal n’est pas encore approuvé. Vous pouvez encore modifier le texte lui-même.',
    en: 'These minutes have not been approved yet. You can still change the text itself.',
  },
  'Er staat nog niets in dit verslag. Schrijf het eerst.': {
    fr: 'Ce procès-verbal est encore vide. Écrivez-le d’abord.',
    en: 'There is nothing in these minutes yet. Write them first.',
  },
  'Een volgende vergadering keurt het verslag goed: als ze begonnen is, en genoteerd is wie er is.': {
    fr: 'Une réunion suivante approuve le procès-verbal : une fois commencée, et les présences notées.',
    en: 'A next meeting approves the minutes: once it began, and it is noted who is there.',
  },
  'Iemand anders bewaarde intussen een andere tekst. Uw tekst staat er nog. Kies wat blijft.': {
    fr: 'Quelqu’un d’autre a enregistré un autre texte entre-temps. Votre texte est toujours là. Choisissez ce qui reste.',
    en: 'Someone else saved another text meanwhile. Your text is still there. Choose what stays.',
  },
  'Hier staat een rijksregisternummer. Schrijf het verslag zonder dat nummer.': {
    fr: 'Il y a un numéro de registre national ici. Écrivez le procès-verbal sans ce numéro.',
    en: 'There is a national register number here. Write the minutes without that number.',
  },
  'Gebruik hoogstens 20.000 tekens per punt.': {
    fr: 'Utilisez 20.000 caractères au maximum par point.',
    en: 'Use at most 20,000 characters per item.',
  },
  'Schrijf wat er anders moet staan.': {
    fr: 'Écrivez ce qui doit être différent.',
    en: 'Write what should be different.',
  },
  'Verslag van {0}': { fr: 'Procès-verbal du {0}', en: 'Minutes of {0}' },
  'Er is nog niets dat u mag lezen.': {
    fr: 'Il n’y a encore rien que vous puissiez lire.',
    en: 'There is nothing yet that you may read.',
  },
  'Goedgekeurd op {0}.': { fr: 'Approuvé le {0}.', en: 'Approved on {0}.' },
  'U kunt schrijven op de dag van de vergadering.': {
    fr: 'Vous pouvez écrire le jour de la réunion.',
    en: 'You can write on the day of the meeting.',
  },
  'Dit is een ontwerp. Het is nog niet goedgekeurd.': {
    fr: 'Ceci est un projet. Il n’est pas encore approuvé.',
    en: 'This is a draft. It has not been approved yet.',
  },
  'Over dit punt staat nog niets in het verslag.': {
    fr: 'Le procès-verbal ne dit encore rien sur ce point.',
    en: 'The minutes say nothing about this item yet.',
  },
  '{0} voert het uit, tegen {1}. Te lezen door {2}.': {
    fr: '{0} l’exécute, pour le {1}. À lire par {2}.',
    en: '{0} carries it out, by {1}. May be read by {2}.',
  },
  'Schrijf een rechtzetting bij punt {0}': {
    fr: 'Écrire une rectification au point {0}',
    en: 'Write a correction at item {0}',
  },
  'Wat moet er anders staan?': { fr: 'Qu’est-ce qui doit être différent ?', en: 'What should be different?' },
  'Het goedgekeurde verslag blijft staan zoals het is. Dit komt eronder.': {
    fr: 'Le procès-verbal approuvé reste tel quel. Ceci vient en dessous.',
    en: 'The approved minutes stay as they are. This comes below.',
  },
  'Bewaar de rechtzetting': { fr: 'Enregistrer la rectification', en: 'Save the correction' },
  Goedkeuren: { fr: 'Approuver', en: 'Approve' },
  'Na de goedkeuring verandert het verslag niet meer. Elk punt wordt dan leesbaar voor wie erbij staat.': {
    fr: 'Après l’approbation, le procès-verbal ne change plus. Chaque point est alors lisible par les lecteurs indiqués.',
    en: 'After approval the minutes no longer change. Each item can then be read by whoever is named with it.',
  },
  'Keur het verslag goed': { fr: 'Approuver le procès-verbal', en: 'Approve the minutes' },
  'De volgende vergadering keurt dit verslag goed, als ze begonnen is en genoteerd is wie er is. Het staat bovenaan op haar agenda.':
    {
      fr: 'La prochaine réunion approuve ce procès-verbal, une fois commencée et les présences notées. Il est en tête de son ordre du jour.',
      en: 'The next meeting approves these minutes, once it began and it is noted who is there. They stand first on its agenda.',
    },
  Meenemen: { fr: 'Emporter', en: 'Take along' },
  Afdrukken: { fr: 'Imprimer', en: 'Print' },
  'Als tekst': { fr: 'En texte', en: 'As text' },
  'Als Markdown': { fr: 'En Markdown', en: 'As Markdown' },
  'Wie begeleid wordt, mag in een verslag niet te herkennen zijn. Kijk dit na.': {
    fr: 'Une personne accompagnée ne peut pas être reconnaissable dans un procès-verbal. Vérifiez ceci.',
    en: 'Nobody who is guided may be recognisable in minutes. Look this over.',
  },
  'Het verslag van deze vergadering': {
    fr: 'Le procès-verbal de cette réunion',
    en: 'The minutes of this meeting',
  },
  'Eerst: goedkeuring van het verslag van {0}': {
    fr: 'D’abord : approbation du procès-verbal du {0}',
    en: 'First: approval of the minutes of {0}',
  },
  goedgekeurd: { fr: 'approuvé', en: 'approved' },
  'Deze vergadering gaat niet door. Er komt geen verslag.': {
    fr: 'Cette réunion n’a pas lieu. Il n’y aura pas de procès-verbal.',
    en: 'This meeting does not take place. There will be no minutes.',
  },
};
