/** What searching says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const searchWords: Words = {
  Zoeken: { fr: 'Rechercher', en: 'Search' },
  'In gidsen, instrumenten, hulpmiddelen, contactpunten, gemeenten, overeenkomsten en overleg.': {
    fr: 'Dans les guides, instruments, outils, points de contact, communes, conventions et concertations. Écrivez vos mots en néerlandais.',
    en: 'In guides, instruments, tools, contact points, municipalities, agreements and consultation. Write your words in Dutch.',
  },
  '“{0}” staat nergens zo. U ziet wat er is over {1}.': {
    fr: '« {0} » ne se trouve nulle part ainsi. Vous voyez ce qu’il y a sur {1}.',
    en: '“{0}” stands nowhere like that. You see what there is about {1}.',
  },
  'Nergens staat alles wat u typte. Dit komt in de buurt.': {
    fr: 'Rien ne contient tout ce que vous avez tapé. Ceci s’en approche.',
    en: 'Nothing holds all that you typed. This comes near.',
  },
  'Toon alles wat gevonden is': { fr: 'Afficher tout ce qui a été trouvé', en: 'Show all that was found' },
  '1 resultaat': { fr: '1 résultat', en: '1 result' },
  '{0} resultaten': { fr: '{0} résultats', en: '{0} results' },
  'Niets gevonden.': { fr: 'Rien trouvé.', en: 'Nothing found.' },
  'Een nummer van een persoon of een dossier vindt u hier niet. Probeer een ander woord, kijk bij de {0}, of bel {1}.':
    {
      fr: 'Le numéro d’une personne ou d’un dossier ne se trouve pas ici. Essayez un autre mot, regardez les {0}, ou appelez {1}.',
      en: 'The number of a person or a file is not found here. Try another word, look at the {0}, or call {1}.',
    },
  gidsen: { fr: 'guides', en: 'guides' },
  'een contactpunt': { fr: 'un point de contact', en: 'a contact point' },
  'Alle {0} bij {1}': { fr: 'Les {0} sous {1}', en: 'All {0} under {1}' },
  'Zoek in alles': { fr: 'Chercher dans tout', en: 'Search in everything' },
  'Zoek: art. 60 …': { fr: 'Cherchez : art. 60 …', en: 'Search: art. 60 …' },
};
