/** What the pages about logs say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const logWords: Words = {
  'Het logboek': { fr: 'Le journal', en: 'The log' },
  'Wie gegevens van een persoon ziet, wordt eerst opgeschreven. Dat kan niemand stil veranderen.': {
    fr: 'Quiconque voit les données d’une personne est d’abord inscrit. Personne ne peut changer cela en silence.',
    en: 'Whoever sees data of a person is written down first. Nobody can change that quietly.',
  },
  'Wat in het logboek staat': { fr: 'Ce que contient le journal', en: 'What the log holds' },
  'Wanneer, wie, voor welke organisatie, over welke persoon, welke soort gegevens, waarvoor en op welke grond. Niet wat er stond. Lukt het opschrijven niet, dan verschijnt er niets.':
    {
      fr: 'Quand, qui, pour quelle organisation, sur quelle personne, quel type de données, pour quoi et sur quelle base. Pas le contenu. Si l’inscription échoue, rien ne s’affiche.',
      en: 'When, who, for which organisation, about which person, which kind of data, for what and on which ground. Not what it said. If the writing fails, nothing is shown.',
    },
  'Hoe het zegel werkt': { fr: 'Comment fonctionne le sceau', en: 'How the seal works' },
  'Van elke regel wordt een vingerafdruk gemaakt: een getal dat verandert zodra de regel verandert. Elke minuut komen de nieuwe vingerafdrukken samen in één getal, met een digitale handtekening erbij. Dat is het zegel. Elk zegel noemt het vorige. Wie later een regel wist, wijzigt of ertussen schuift, krijgt het zegel niet meer kloppend.':
    {
      fr: 'De chaque ligne, on fait une empreinte : un nombre qui change dès que la ligne change. Chaque minute, les nouvelles empreintes forment ensemble un seul nombre, avec une signature numérique. C’est le sceau. Chaque sceau cite le précédent. Si quelqu’un efface, modifie ou ajoute plus tard une ligne, le sceau ne correspond plus.',
      en: 'A fingerprint is made of each line: a number that changes as soon as the line changes. Every minute the new fingerprints come together in one number, with a digital signature. That is the seal. Each seal names the one before. If someone later erases, changes or slips in a line, the seal no longer fits.',
    },
  'De zegels zijn openbaar. Ze tonen hoeveel regels er zijn, en niets over wie wie zag.': {
    fr: 'Les sceaux sont publics. Ils montrent combien de lignes il y a, et rien sur qui a vu qui.',
    en: 'The seals are public. They show how many lines there are, and nothing of who saw whom.',
  },
  'Laatste zegel: {0}, over {1} regels.': {
    fr: 'Dernier sceau : {0}, sur {1} lignes.',
    en: 'Last seal: {0}, over {1} lines.',
  },
  'Zelf nakijken': { fr: 'Vérifier vous-même', en: 'Check it yourself' },
  'Bewaar de zegels zelf, buiten Werkwinkel. Dan bent u getuige: als het logboek later niet meer past bij wat u bewaarde, is het veranderd. Zonder getuige buiten de installatie is het logboek niet bewijsbaar tegenover de eigenaar ervan.':
    {
      fr: 'Gardez vous-même les sceaux, en dehors de Werkwinkel. Vous êtes alors témoin : si le journal ne correspond plus à ce que vous avez gardé, il a été modifié. Sans témoin en dehors de l’installation, le journal ne prouve rien face à son propriétaire.',
      en: 'Keep the seals yourself, outside Werkwinkel. Then you are a witness: if the log no longer fits what you kept, it was changed. Without a witness outside the installation, the log proves nothing against its owner.',
    },
  '{0}, de nieuwste eerst, als JSON': {
    fr: '{0}, les plus récents d’abord, en JSON',
    en: '{0}, newest first, as JSON',
  },
  'De zegels': { fr: 'Les sceaux', en: 'The seals' },
  '{0} waarmee u de handtekening nakijkt': {
    fr: '{0} avec laquelle vous vérifiez la signature',
    en: '{0} with which you check the signature',
  },
  'De openbare sleutel': { fr: 'La clé publique', en: 'The public key' },
  'De boom van vingerafdrukken volgt {0}, de handtekening is Ed25519.': {
    fr: 'L’arbre des empreintes suit {0}, la signature est Ed25519.',
    en: 'The tree of fingerprints follows {0}, the signature is Ed25519.',
  },
  'RFC 6962': { fr: 'RFC 6962', en: 'RFC 6962' },
  'Wie keek naar mij?': { fr: 'Qui m’a consulté ?', en: 'Who looked at me?' },
  'Dat leest u op uw {0}: welke organisatie, wanneer, waarvoor en op welke grond.': {
    fr: 'Vous le lisez sur votre {0} : quelle organisation, quand, pour quoi et sur quelle base.',
    en: 'You read that on your {0}: which organisation, when, for what and on which ground.',
  },
  'eigen pagina': { fr: 'propre page', en: 'own page' },
};
