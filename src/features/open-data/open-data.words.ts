/** What the page on open data and the feeds say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const openDataWords: Words = {
  'Open data': { fr: 'Données ouvertes', en: 'Open data' },
  'Wat iedereen mag weten over instrumenten, hulpmiddelen, contactpunten en cijfers, ook voor programma’s.': {
    fr: 'Ce que chacun peut savoir des instruments, des outils, des points de contact et des chiffres, aussi pour les programmes.',
    en: 'What everyone may know about instruments, tools, contact points and figures, for programs too.',
  },
  'Elke maatregel op weg naar werk: voor wie, wie beslist, de voorwaarden van vandaag en de bronnen.': {
    fr: 'Chaque mesure vers l’emploi : pour qui, qui décide, les conditions d’aujourd’hui et les sources.',
    en: 'Each measure on the way to work: for whom, who decides, the conditions of today and the sources.',
  },
  'Volgt de wet: een regel staat er vanaf de dag waarop hij geldt.': {
    fr: 'Suit la loi : une règle y figure dès le jour où elle s’applique.',
    en: 'Follows the law: a rule stands there from the day on which it applies.',
  },
  'De diensten die iedereen hier zonder aanmelden gebruikt.': {
    fr: 'Les services que chacun utilise ici sans se connecter.',
    en: 'The services that everyone uses here without signing in.',
  },
  'Verandert met een nieuwe versie van Werkwinkel.': {
    fr: 'Change avec une nouvelle version de Werkwinkel.',
    en: 'Changes with a new version of Werkwinkel.',
  },
  'Wie u belt bij VDAB, een OCMW of een gemeente: functies en kantoren, geen namen van mensen.': {
    fr: 'Qui appeler au VDAB, dans un CPAS ou une commune : des fonctions et des bureaux, pas de noms de personnes.',
    en: 'Whom to call at VDAB, an OCMW or a municipality: functions and offices, no names of people.',
  },
  'Van vandaag: wat een organisatie verandert, staat hier meteen.': {
    fr: 'D’aujourd’hui : ce qu’une organisation change figure ici aussitôt.',
    en: 'Of today: what an organisation changes stands here at once.',
  },
  'Wat u ermee mag': { fr: 'Ce que vous pouvez en faire', en: 'What you may do with it' },
  'De licentie is {0}: u gebruikt het waarvoor u wilt en vermeldt de bron.': {
    fr: 'La licence est {0} : vous l’utilisez pour ce que vous voulez et citez la source.',
    en: 'The licence is {0}: you use it for what you want and name the source.',
  },
  'De uitgever is wie deze Werkwinkel beheert.': {
    fr: 'L’éditeur est celui qui gère ce Werkwinkel.',
    en: 'The publisher is whoever runs this Werkwinkel.',
  },
  'De uitgever is {0}.': { fr: 'L’éditeur est {0}.', en: 'The publisher is {0}.' },
  'Er staat niets in over mensen die begeleid worden, en geen naam van een medewerker.': {
    fr: 'Rien n’y concerne les personnes accompagnées, et aucun nom de collaborateur n’y figure.',
    en: 'Nothing in it is about people who are guided, and no name of a member of staff stands in it.',
  },
  'Voor programma’s': { fr: 'Pour les programmes', en: 'For programs' },
  'Alles volgt CPSV-AP 3.2, het Europese model voor openbare diensten. Vraag een adres zonder uitgang met de vorm die u wilt in Accept, of kies de vorm met de uitgang.':
    {
      fr: 'Tout suit CPSV-AP 3.2, le modèle européen des services publics. Demandez une adresse sans extension avec la forme voulue dans Accept, ou choisissez la forme par l’extension.',
      en: 'All of it follows CPSV-AP 3.2, the European model of public services. Ask an address without an ending with the form you want in Accept, or choose the form by the ending.',
    },
  'De catalogus van deze verzamelingen (DCAT):': {
    fr: 'Le catalogue de ces ensembles (DCAT) :',
    en: 'The catalogue of these sets (DCAT):',
  },
  'Eén instrument: zet de uitgang achter zijn adres, bijvoorbeeld': {
    fr: 'Un seul instrument : ajoutez l’extension à son adresse, par exemple',
    en: 'One instrument: put the ending after its address, for example',
  },
  'Wat er nieuw is (Atom):': { fr: 'Les nouveautés (Atom) :', en: 'What is new (Atom):' },
  'Gewijzigde pagina’s': { fr: 'Pages modifiées', en: 'Changed pages' },
  'De regels als gegevens, overeenkomsten en overleg (JSON):': {
    fr: 'Les règles comme données, les conventions et la concertation (JSON) :',
    en: 'The rules as data, agreements and consultation (JSON):',
  },
  'Werkwinkel: nieuws': { fr: 'Werkwinkel : actualités', en: 'Werkwinkel: news' },
  'Werkwinkel: gewijzigde pagina’s': {
    fr: 'Werkwinkel : pages modifiées',
    en: 'Werkwinkel: changed pages',
  },
};
