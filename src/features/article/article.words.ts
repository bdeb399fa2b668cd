/** What the pages around articles say, in French and English. What editors wrote stays Dutch. */
import type { Words } from '../../kernel/language.ts';

export const articleWords: Words = {
  gids: { fr: 'guide', en: 'guide' },
  Gidsen: { fr: 'Guides', en: 'Guides' },
  'Stap voor stap: wat u doet, met wie, en wanneer.': {
    fr: 'Pas à pas : ce que vous faites, avec qui et quand.',
    en: 'Step by step: what you do, with whom, and when.',
  },
  thema: { fr: 'thème', en: 'theme' },
  'Thema’s': { fr: 'Thèmes', en: 'Themes' },
  'Alles over één onderwerp bij elkaar.': {
    fr: 'Tout sur un sujet, ensemble.',
    en: 'Everything about one subject together.',
  },
  sjabloon: { fr: 'modèle', en: 'template' },
  Sjablonen: { fr: 'Modèles', en: 'Templates' },
  'Teksten om over te nemen, aan te vullen of af te drukken.': {
    fr: 'Des textes à reprendre, à compléter ou à imprimer.',
    en: 'Texts to take over, fill in or print.',
  },
  vraag: { fr: 'question', en: 'question' },
  Vragen: { fr: 'Questions', en: 'Questions' },
  'Wat collega’s vaak vragen, met het antwoord en de bron.': {
    fr: 'Ce que des collègues demandent souvent, avec la réponse et la source.',
    en: 'What colleagues often ask, with the answer and the source.',
  },
  nieuws: { fr: 'actualité', en: 'news' },
  Nieuws: { fr: 'Actualités', en: 'News' },
  'Wat er verandert voor wie mensen naar werk begeleidt.': {
    fr: 'Ce qui change pour ceux qui accompagnent des personnes vers l’emploi.',
    en: 'What changes for those who guide people to work.',
  },
  activiteit: { fr: 'activité', en: 'event' },
  Activiteiten: { fr: 'Activités', en: 'Events' },
  'Lerende netwerken en andere momenten waarop u collega’s ontmoet.': {
    fr: 'Réseaux d’apprentissage et autres moments où vous rencontrez des collègues.',
    en: 'Learning networks and other moments to meet colleagues.',
  },
  'over Werkwinkel': { fr: 'à propos de Werkwinkel', en: 'about Werkwinkel' },
  'Over Werkwinkel': { fr: 'À propos de Werkwinkel', en: 'About Werkwinkel' },
  'Wat Werkwinkel is, hoe het begon en wie eraan werkt.': {
    fr: 'Ce qu’est Werkwinkel, comment il a commencé et qui y travaille.',
    en: 'What Werkwinkel is, how it began and who works on it.',
  },
  'Deze pagina moest op {0} opnieuw nagekeken worden. Misschien klopt niet alles nog.': {
    fr: 'Cette page devait être revue le {0}. Il se peut que tout ne soit plus exact.',
    en: 'This page should have been reviewed again on {0}. Perhaps not everything is still right.',
  },
  Stappen: { fr: 'Étapes', en: 'Steps' },
  Stap: { fr: 'Étape', en: 'Step' },
  'Wanneer en waar': { fr: 'Quand et où', en: 'When and where' },
  '{0}, van {1} tot {2} uur, {3}': { fr: '{0}, de {1} à {2} h, {3}', en: '{0}, from {1} to {2}, {3}' },
  'Zet in mijn agenda': { fr: 'Ajouter à mon agenda', en: 'Put in my calendar' },
  'Volg ze in uw agenda': { fr: 'Les suivre dans votre agenda', en: 'Follow them in your calendar' },
  'Neem dit over': { fr: 'Reprenez ceci', en: 'Take this over' },
  'Druk deze pagina af, of neem de tekst mee en vul hem aan in uw eigen programma.': {
    fr: 'Imprimez cette page, ou emportez le texte et complétez-le dans votre propre programme.',
    en: 'Print this page, or take the text along and fill it in in your own program.',
  },
  'Neem de tekst mee': { fr: 'Emporter le texte', en: 'Take the text along' },
  'Waar dit op steunt': { fr: 'Sur quoi ceci repose', en: 'What this rests on' },
  'Wie belt u?': { fr: 'Qui appeler ?', en: 'Whom do you call?' },
  'Het contactpunt voor uw gemeente, bij VDAB en bij uw OCMW.': {
    fr: 'Le point de contact pour votre commune, au VDAB et dans votre CPAS.',
    en: 'The contact point for your municipality, at VDAB and at your OCMW.',
  },
  'Over deze pagina': { fr: 'À propos de cette page', en: 'About this page' },
  'Was deze pagina nuttig?': { fr: 'Cette page était-elle utile ?', en: 'Was this page useful?' },
  'Dank u. Uw antwoord is geteld, zonder te weten van wie het kwam.': {
    fr: 'Merci. Votre réponse est comptée, sans savoir de qui elle vient.',
    en: 'Thank you. Your answer is counted, without knowing whose it is.',
  },
  'Lees ook': { fr: 'À lire aussi', en: 'Read also' },
  'Opnieuw na te kijken op': { fr: 'À revoir le', en: 'To be reviewed again on' },
  'Geschreven door': { fr: 'Écrit par', en: 'Written by' },
  Voorbij: { fr: 'Passé', en: 'Over' },
  'Hier staat nog niets.': { fr: 'Il n’y a encore rien ici.', en: 'There is nothing here yet.' },
  'Kijk later nog eens, of zoek in alles wat er al is.': {
    fr: 'Revenez plus tard, ou cherchez dans tout ce qui existe déjà.',
    en: 'Look again later, or search in everything that is there already.',
  },
};
