/** What the map, the calendar and the page of a municipality say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const agreementOverviewWords: Words = {
  'De streek in cijfers': { fr: 'La région en chiffres', en: 'The region in figures' },
  'Bijlagen die iedereen mag lezen': {
    fr: 'Annexes que tout le monde peut lire',
    en: 'Attachments that everyone may read',
  },
  'Overeenkomsten op de kaart': { fr: 'Les conventions sur la carte', en: 'Agreements on the map' },
  'Wat wanneer afloopt': { fr: 'Ce qui prend fin, et quand', en: 'What ends when' },
  'Per kwartaal: welke overeenkomst eindigt, tot wanneer een partij kan opzeggen, en of de hernieuwing onderweg is.':
    {
      fr: 'Par trimestre : quelle convention prend fin, jusqu’à quand une partie peut la résilier, et si le renouvellement est en route.',
      en: 'By quarter: which agreement ends, until when a party can give notice, and whether the renewal is on its way.',
    },
  'Acht kwartalen in één oogopslag': {
    fr: 'Huit trimestres d’un coup d’œil',
    en: 'Eight quarters at a glance',
  },
  'Twee jaar eerder': { fr: 'Deux ans plus tôt', en: 'Two years earlier' },
  'Twee jaar later': { fr: 'Deux ans plus tard', en: 'Two years later' },
  'In deze acht kwartalen eindigt geen enkele overeenkomst.': {
    fr: 'Aucune convention ne prend fin pendant ces huit trimestres.',
    en: 'No agreement ends in these eight quarters.',
  },
  'Terug naar nu': { fr: 'Revenir à maintenant', en: 'Back to now' },
  '1 eindigt': { fr: '1 prend fin', en: '1 ends' },
  '{0} eindigen': { fr: '{0} prennent fin', en: '{0} end' },
  'bij 1 de laatste dag om op te zeggen': {
    fr: 'pour 1, le dernier jour pour résilier',
    en: 'for 1 the last day to give notice',
  },
  'bij {0} de laatste dag om op te zeggen': {
    fr: 'pour {0}, le dernier jour pour résilier',
    en: 'for {0} the last day to give notice',
  },
  'heel Vlaanderen': { fr: 'toute la Flandre', en: 'all of Flanders' },
  niets: { fr: 'rien', en: 'nothing' },
  'Wat in dit kwartaal eindigt of opgezegd kan worden': {
    fr: 'Ce qui prend fin ou peut être résilié pendant ce trimestre',
    en: 'What ends or can be given notice of in this quarter',
  },
  eindigt: { fr: 'prend fin', en: 'ends' },
  'laatste dag om op te zeggen': { fr: 'dernier jour pour résilier', en: 'last day to give notice' },
  Hernieuwing: { fr: 'Renouvellement', en: 'Renewal' },
  Gemeenten: { fr: 'Communes', en: 'Municipalities' },
  'nog niet te zien': { fr: 'pas encore visible', en: 'not to be seen yet' },
  'bekijk de volgende': { fr: 'voir la suivante', en: 'see the next one' },
  '1e kwartaal {0}': { fr: '1er trimestre {0}', en: '1st quarter of {0}' },
  '2e kwartaal {0}': { fr: '2e trimestre {0}', en: '2nd quarter of {0}' },
  '3e kwartaal {0}': { fr: '3e trimestre {0}', en: '3rd quarter of {0}' },
  '4e kwartaal {0}': { fr: '4e trimestre {0}', en: '4th quarter of {0}' },
  '(als {0}, voor de fusie)': {
    fr: '(sous le nom de {0}, avant la fusion)',
    en: '(as {0}, before the merger)',
  },
  '{0}, {1}, {2}': { fr: '{0}, {1}, {2}', en: '{0}, {1}, {2}' },
  'Liep van {0} tot en met {1}. Die periode is voorbij.': {
    fr: 'A couru de {0} à {1} inclus. Cette période est passée.',
    en: 'Ran from {0} to {1}. That period is past.',
  },
  'Loopt van {0} tot en met {1}.': { fr: 'Court de {0} à {1} inclus.', en: 'Runs from {0} to {1}.' },
  'Zo stond het in een bron van {0}. Die noemt geen einde, dus wij weten niet of het nu nog zo is.': {
    fr: 'C’est ce que disait une source de {0}. Elle ne donne pas de fin ; nous ne savons donc pas si c’est encore le cas.',
    en: 'So said a source of {0}. It names no end, so we do not know whether it is still so.',
  },
  'Zo staat het in een bron van {0}. Die noemt geen einde.': {
    fr: 'C’est ce que dit une source de {0}. Elle ne donne pas de fin.',
    en: 'So says a source of {0}. It names no end.',
  },
  'Welke gemeenten spraken met VDAB af hoe zij samen mensen naar werk begeleiden? Elke gemeente is één even grote tegel.':
    {
      fr: 'Quelles communes ont convenu avec le VDAB comment accompagner ensemble les gens vers l’emploi ? Chaque commune est une tuile de même taille.',
      en: 'Which municipalities agreed with VDAB how to guide people to work together? Each municipality is a tile of the same size.',
    },
  'Vlaanderen in {0} tegels': { fr: 'La Flandre en {0} tuiles', en: 'Flanders in {0} tiles' },
  'Sla de kaart over en ga naar de tabel': {
    fr: 'Passer la carte et aller au tableau',
    en: 'Skip the map and go to the table',
  },
  'De verzonnen gemeenten van de demo': {
    fr: 'Les communes inventées de la démo',
    en: 'The invented municipalities of the demo',
  },
  'Deze zes bestaan niet. Hun toestand komt rechtstreeks uit de overeenkomsten in Werkwinkel.': {
    fr: 'Ces six communes n’existent pas. Leur état vient directement des conventions dans Werkwinkel.',
    en: 'These six do not exist. Their state comes straight from the agreements in Werkwinkel.',
  },
  '1 gemeente': { fr: '1 commune', en: '1 municipality' },
  '{0} gemeenten': { fr: '{0} communes', en: '{0} municipalities' },
  'Geen enkele gemeente past bij uw keuze.': {
    fr: 'Aucune commune ne correspond à votre choix.',
    en: 'No municipality matches your choice.',
  },
  'Toon alle gemeenten': { fr: 'Afficher toutes les communes', en: 'Show all municipalities' },
  'Gemeenten en hun overeenkomst': {
    fr: 'Les communes et leur convention',
    en: 'Municipalities and their agreement',
  },
  'Waarop dit steunt': { fr: 'Sur quoi cela repose', en: 'What this rests on' },
  'Openbare bron, {0}': { fr: 'Source publique, {0}', en: 'Public source, {0}' },
  'Onderweg: {0}': { fr: 'En route : {0}', en: 'On its way: {0}' },
  'Onderweg: {0}.': { fr: 'En route : {0}.', en: 'On its way: {0}.' },
  'En 1 andere.': { fr: 'Et 1 autre.', en: 'And 1 other.' },
  'En {0} andere.': { fr: 'Et {0} autres.', en: 'And {0} others.' },
  'Naam van de gemeente': { fr: 'Nom de la commune', en: 'Name of the municipality' },
  'Alle provincies': { fr: 'Toutes les provinces', en: 'All provinces' },
  'Elke toestand': { fr: 'Tous les états', en: 'Any state' },
  'Gerangschikt op': { fr: 'Classement', en: 'Sorted by' },
  'Waar dit vandaan komt': { fr: 'D’où cela vient', en: 'Where this comes from' },
  'De kaart toont de overeenkomsten die in Werkwinkel staan, vanaf het moment dat ze ter goedkeuring liggen. Staat er voor een gemeente geen, dan tonen wij wat een openbare bron zegt, met de datum. Een bron zonder einddatum telt twee jaar.':
    {
      fr: 'La carte montre les conventions qui se trouvent dans Werkwinkel, dès qu’elles sont soumises à l’approbation. S’il n’y en a pas pour une commune, nous montrons ce que dit une source publique, avec sa date. Une source sans date de fin compte deux ans.',
      en: 'The map shows the agreements that are in Werkwinkel, from the moment they are up for approval. If there is none for a municipality, we show what a public source says, with its date. A source without an end counts for two years.',
    },
  'Dit is een demo: de meeste echte gemeenten staan er als “niet bekend”. Dat zegt niets over hun samenwerking met VDAB.':
    {
      fr: 'Ceci est une démo : la plupart des communes réelles y sont « inconnues ». Cela ne dit rien de leur collaboration avec le VDAB.',
      en: 'This is a demo: most real municipalities stand as “not known”. That says nothing about their work with VDAB.',
    },
  'Niet elke bron noemt namen. In november 2023 hadden 26 van de 65 lokale besturen in Vlaams-Brabant een overeenkomst: {0}. Welke, staat er niet.':
    {
      fr: 'Toutes les sources ne donnent pas de noms. En novembre 2023, 26 des 65 pouvoirs locaux du Brabant flamand avaient une convention : {0}. Lesquels, ce n’est pas dit.',
      en: 'Not every source gives names. In November 2023, 26 of the 65 local authorities in Flemish Brabant had an agreement: {0}. Which ones is not said.',
    },
  'Bronnen gelezen op {0}. De tegels liggen zo dicht mogelijk bij de echte plaats, naar de gemeentegrenzen van belgium-topojson (CC0).':
    {
      fr: 'Sources lues le {0}. Les tuiles sont aussi près que possible du lieu réel, d’après les limites communales de belgium-topojson (CC0).',
      en: 'Sources read on {0}. The tiles lie as close as can be to the real place, after the municipal borders of belgium-topojson (CC0).',
    },
  'Een verzonnen gemeente van de demo, in {0}.': {
    fr: 'Une commune inventée de la démo, en {0}.',
    en: 'An invented municipality of the demo, in {0}.',
  },
  'Gemeente in de provincie {0}. Referentieregio: {1}.': {
    fr: 'Commune de la province {0}. Région de référence : {1}.',
    en: 'Municipality in the province of {0}. Reference region: {1}.',
  },
  'Hoe het er vandaag voor staat': { fr: 'Où cela en est aujourd’hui', en: 'How things stand today' },
  'Opzeggen kan tot en met {0}.': {
    fr: 'On peut résilier jusqu’au {0} inclus.',
    en: 'Notice can be given up to {0}.',
  },
  'Hernieuwing:': { fr: 'Renouvellement :', en: 'Renewal:' },
  'De gemeente bestaat in deze vorm sinds {0}, na de fusie van {1}. Wat die gemeenten afspraken, staat hier onder hun oude naam.':
    {
      fr: 'La commune existe sous cette forme depuis le {0}, après la fusion de {1}. Ce que ces communes ont convenu se trouve ici sous leur ancien nom.',
      en: 'The municipality has existed in this form since {0}, after the merger of {1}. What those municipalities agreed stands here under their old name.',
    },
  'Vroeger {0}.': { fr: 'Auparavant {0}.', en: 'Formerly {0}.' },
  'Wat openbare bronnen zeggen': { fr: 'Ce que disent les sources publiques', en: 'What public sources say' },
  'De overeenkomst met VDAB geldt tot en met {0}.': {
    fr: 'La convention avec le VDAB vaut jusqu’au {0} inclus.',
    en: 'The agreement with VDAB holds until {0}.',
  },
  'De overeenkomst met VDAB eindigt op {0}. De volgende is nog niet ondertekend.': {
    fr: 'La convention avec le VDAB prend fin le {0}. La suivante n’est pas encore signée.',
    en: 'The agreement with VDAB ends on {0}. The next one is not signed yet.',
  },
  'Er is geen overeenkomst met VDAB, wel andere steun, tot en met {0}.': {
    fr: 'Il n’y a pas de convention avec le VDAB, mais un autre soutien, jusqu’au {0} inclus.',
    en: 'There is no agreement with VDAB, but other support, until {0}.',
  },
  'De laatste overeenkomst eindigde op {0}.': {
    fr: 'La dernière convention a pris fin le {0}.',
    en: 'The last agreement ended on {0}.',
  },
  'De laatste steun eindigde op {0}.': {
    fr: 'Le dernier soutien a pris fin le {0}.',
    en: 'The last support ended on {0}.',
  },
  'Overeenkomsten van deze gemeente': {
    fr: 'Conventions de cette commune',
    en: 'Agreements of this municipality',
  },
  'Gesloten door {0}, voor de fusie.': {
    fr: 'Conclue par {0}, avant la fusion.',
    en: 'Made by {0}, before the merger.',
  },
  'Waar het ligt': { fr: 'Où elle se trouve', en: 'Where it lies' },
  'In de buurt:': { fr: 'Dans les environs :', en: 'Nearby:' },
  'Wie u kunt vragen': { fr: 'À qui vous adresser', en: 'Whom you can ask' },
  'Werkt nog niet met Werkwinkel.': {
    fr: 'N’utilise pas encore Werkwinkel.',
    en: 'Does not work with Werkwinkel yet.',
  },
  'Deze gemeente heeft geen OCMW op het netwerk van de sociale zekerheid.': {
    fr: 'Cette commune n’a pas de CPAS sur le réseau de la sécurité sociale.',
    en: 'This municipality has no OCMW on the network of social security.',
  },
  Kaart: { fr: 'Carte', en: 'Map' },
  Kalender: { fr: 'Calendrier', en: 'Calendar' },
  'Hoe u kijkt': { fr: 'Comment vous regardez', en: 'How you look' },
  naam: { fr: 'nom', en: 'name' },
  'wat het eerst afloopt': { fr: 'ce qui prend fin en premier', en: 'what ends first' },
  toestand: { fr: 'état', en: 'state' },
  'Een overeenkomst met VDAB geldt vandaag.': {
    fr: 'Une convention avec le VDAB vaut aujourd’hui.',
    en: 'An agreement with VDAB holds today.',
  },
  'loopt af': { fr: 'se termine bientôt', en: 'ends soon' },
  'De overeenkomst eindigt binnen 12 maanden en de volgende is nog niet ondertekend.': {
    fr: 'La convention prend fin dans les 12 mois et la suivante n’est pas encore signée.',
    en: 'The agreement ends within 12 months and the next one is not signed yet.',
  },
  'alleen andere steun': { fr: 'seulement un autre soutien', en: 'other support only' },
  'Geen overeenkomst, wel een partnerschap, subsidie of lerend netwerk.': {
    fr: 'Pas de convention, mais un partenariat, un subside ou un réseau d’apprentissage.',
    en: 'No agreement, but a partnership, a grant or a learning network.',
  },
  'eerder afgesproken': { fr: 'convenu auparavant', en: 'agreed before' },
  'Een overeenkomst of steun die voorbij is, of waarvan de bron te oud is om vandaag te gelden.': {
    fr: 'Une convention ou un soutien qui est passé, ou dont la source est trop ancienne pour valoir aujourd’hui.',
    en: 'An agreement or support that is past, or whose source is too old to count today.',
  },
  'Geen overeenkomst en geen andere steun.': {
    fr: 'Pas de convention et pas d’autre soutien.',
    en: 'No agreement and no other support.',
  },
  'Wij vonden geen openbare bron. Misschien is er wel een overeenkomst.': {
    fr: 'Nous n’avons pas trouvé de source publique. Il y a peut-être une convention.',
    en: 'We found no public source. There may well be an agreement.',
  },
  '{0} op de kaart van Vlaanderen': {
    fr: '{0} sur la carte de la Flandre',
    en: '{0} on the map of Flanders',
  },
  'Kaart van Vlaanderen met een tegel per gemeente. De tegels per provincie eronder zeggen hetzelfde.': {
    fr: 'Carte de la Flandre avec une tuile par commune. Les tuiles par province en dessous disent la même chose.',
    en: 'Map of Flanders with a tile for each municipality. The tiles by province below say the same.',
  },
  'In welk overleg de gemeente zit': {
    fr: 'Dans quelle concertation siège la commune',
    en: 'In which consultation the municipality sits',
  },
  'De gemeente zit nog in geen enkel overleg.': {
    fr: 'La commune ne siège encore dans aucune concertation.',
    en: 'The municipality does not sit in any consultation yet.',
  },
  'Zoek een contactpunt': {
    fr: 'Chercher un point de contact',
    en: 'Find a contact point',
  },
  'Vraag ernaar bij de secretaris van de provinciale werkgroep.': {
    fr: 'Demandez-le au secrétaire du groupe de travail provincial.',
    en: 'Ask the secretary of the provincial working group.',
  },
  'Acties en hoe ver ze staan': {
    fr: 'Les actions et où elles en sont',
    en: 'Actions and how far they are',
  },
  'Er loopt hier geen actie. Wie er een wil, vraagt het aan de coördinator van het OCMW of van VDAB.': {
    fr: 'Aucune action n’est en cours ici. Qui en souhaite une s’adresse au coordinateur du CPAS ou du VDAB.',
    en: 'No action runs here. Whoever wants one asks the coordinator of the OCMW or of VDAB.',
  },
  'Nog geen cijfer. Het doel is {0}.': {
    fr: 'Pas encore de chiffre. L’objectif est {0}.',
    en: 'No figure yet. The target is {0}.',
  },
  '{0}, het doel is {1}.': {
    fr: '{0}, l’objectif est {1}.',
    en: '{0}, the target is {1}.',
  },
  'Signalen en antwoorden': {
    fr: 'Signaux et réponses',
    en: 'Signals and answers',
  },
  'Op een signaal uit deze gemeente kwam nog geen antwoord dat iedereen mag lezen. Wie in de gemeente werkt, geeft signalen in het overleg.':
    {
      fr: 'Aucun signal de cette commune n’a encore reçu de réponse que tout le monde peut lire. Qui travaille dans la commune donne des signaux dans la concertation.',
      en: 'No signal from this municipality has an answer yet that everyone may read. Whoever works in the municipality gives signals in the consultation.',
    },
  'Besluit {0} van {1}. {2} voert uit.': {
    fr: 'Décision {0} du {1}. Exécution : {2}.',
    en: 'Decision {0} of {1}. Carried out by {2}.',
  },
  'Besluiten van het overleg': {
    fr: 'Décisions de la concertation',
    en: 'Decisions of the consultation',
  },
  '{0}. {1} voert uit, tegen {2}.': {
    fr: '{0}. Exécution : {1}, pour le {2}.',
    en: '{0}. Carried out by {1}, by {2}.',
  },
  'Gemeente {0}': { fr: 'Commune de {0}', en: 'Municipality of {0}' },
  'Wat VDAB en {0} samen afspraken, wie u kunt bellen en wat het overleg beslist.': {
    fr: 'Ce que le VDAB et {0} ont convenu, qui appeler et ce que décide la concertation.',
    en: 'What VDAB and {0} agreed together, whom you can call and what consultation decides.',
  },
  'Wat anderen in de regio afspraken': {
    fr: 'Ce que d’autres ont convenu dans la région',
    en: 'What others in the region agreed',
  },
  'Gemeenten van {0} met een overeenkomst met VDAB.': {
    fr: 'Communes de {0} avec une convention avec le VDAB.',
    en: 'Municipalities of {0} with an agreement with VDAB.',
  },
};
