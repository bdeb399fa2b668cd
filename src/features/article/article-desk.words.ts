/** What editors of the portal read on their desk, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const articleDeskWords: Words = {
  'wacht op een lezer': { fr: 'attend un relecteur', en: 'waits for a reader' },
  'verschijnt later': { fr: 'paraît plus tard', en: 'appears later' },
  'staat op het portaal': { fr: 'est sur le portail', en: 'is on the portal' },
  'van het portaal gehaald': { fr: 'retirée du portail', en: 'taken off the portal' },
  'Wacht op een andere redacteur': { fr: 'Attend un autre rédacteur', en: 'Waits for another editor' },
  'Na te lezen en te publiceren': { fr: 'À relire et à publier', en: 'To read and publish' },
  'Het beeld “{0}” staat niet op Werkwinkel en wordt niet getoond. Voeg het toe bij Beelden.': {
    fr: 'L’image « {0} » ne se trouve pas sur Werkwinkel et n’est pas affichée. Ajoutez-la sous Images.',
    en: 'The picture “{0}” does not stand on Werkwinkel and is not shown. Add it under Pictures.',
  },
  'Zeg bij elk beeld in woorden wat er te zien is, zoals bij Beelden staat: ![drie mensen aan een tafel](/beelden/…).':
    {
      fr: 'Dites avec des mots ce qu’on voit sur chaque image, comme sous Images : ![trois personnes à une table](/beelden/…).',
      en: 'Say in words what is on each picture, as under Pictures: ![three people at a table](/beelden/…).',
    },
  'Wat op u wacht': { fr: 'Ce qui vous attend', en: 'What waits for you' },
  'Niets. Alle teksten zijn gelezen en nagekeken.': {
    fr: 'Rien. Tous les textes sont lus et revus.',
    en: 'Nothing. All texts are read and reviewed.',
  },
  '1 tekst wacht op een lezer.': { fr: '1 texte attend un relecteur.', en: '1 text waits for a reader.' },
  '{0} teksten wachten op een lezer.': {
    fr: '{0} textes attendent un relecteur.',
    en: '{0} texts wait for a reader.',
  },
  '1 ontwerp kwam terug naar u.': { fr: '1 projet vous est revenu.', en: '1 draft came back to you.' },
  '{0} ontwerpen kwamen terug naar u.': {
    fr: '{0} projets vous sont revenus.',
    en: '{0} drafts came back to you.',
  },
  '1 pagina moet opnieuw nagekeken worden.': {
    fr: '1 page est à revoir.',
    en: '1 page is to be reviewed again.',
  },
  '{0} pagina’s moeten opnieuw nagekeken worden.': {
    fr: '{0} pages sont à revoir.',
    en: '{0} pages are to be reviewed again.',
  },
  '1 tekst is van iemand die hier geen redacteur meer is.': {
    fr: '1 texte est de quelqu’un qui n’est plus rédacteur ici.',
    en: '1 text is of someone who is no longer an editor here.',
  },
  '{0} teksten zijn van iemand die hier geen redacteur meer is.': {
    fr: '{0} textes sont de quelqu’un qui n’est plus rédacteur ici.',
    en: '{0} texts are of someone who is no longer an editor here.',
  },
  'Uw ontwerpen': { fr: 'Vos projets', en: 'Your drafts' },
  'Ontwerpen van anderen': { fr: 'Projets d’autres personnes', en: 'Drafts of others' },
  'Verschijnt later': { fr: 'Paraît plus tard', en: 'Appears later' },
  'Opnieuw na te kijken': { fr: 'À revoir', en: 'To review again' },
  'Op het portaal': { fr: 'Sur le portail', en: 'On the portal' },
  'Pagina van {0}.': { fr: 'Page de {0}.', en: 'Page of {0}.' },
  'Verschijnt op {0}.': { fr: 'Paraît le {0}.', en: 'Appears on {0}.' },
  'Opnieuw na te kijken op {0}.': { fr: 'À revoir le {0}.', en: 'To be reviewed again on {0}.' },
  'Teruggegeven met een opmerking.': { fr: 'Rendue avec une remarque.', en: 'Handed back with a remark.' },
  'Wie dit schreef, is hier geen redacteur meer. Kijk de tekst na en neem hem over.': {
    fr: 'La personne qui a écrit ceci n’est plus rédactrice ici. Relisez le texte et reprenez-le.',
    en: 'Whoever wrote this is no longer an editor here. Look the text over and take it on.',
  },
  Redactie: { fr: 'Rédaction', en: 'Editors' },
  'De pagina’s die u schrijft en naleest. Wat u schrijft, leest iemand anders voor het verschijnt.': {
    fr: 'Les pages que vous écrivez et relisez. Ce que vous écrivez est lu par quelqu’un d’autre avant de paraître.',
    en: 'The pages that you write and read. What you write is read by someone else before it appears.',
  },
  'Schrijf een pagina': { fr: 'Écrire une page', en: 'Write a page' },
  'lokale informatie': { fr: 'information locale', en: 'local information' },
  'Lokale informatie': { fr: 'Information locale', en: 'Local information' },
  'De pagina waarbij dit staat, veranderde.': {
    fr: 'La page à laquelle ceci appartient a changé.',
    en: 'The page to which this belongs changed.',
  },
  'De pagina waarbij dit staat, veranderde. Kijk na of uw tekst nog klopt en bewaar hem opnieuw.': {
    fr: 'La page à laquelle ceci appartient a changé. Vérifiez si votre texte est encore exact et enregistrez-le à nouveau.',
    en: 'The page to which this belongs changed. Check whether your text is still right and save it again.',
  },
  'In uw gemeente': { fr: 'Dans votre commune', en: 'In your municipality' },
  'Geschreven door: {0}. Nagekeken op {1}.': {
    fr: 'Écrit par : {0}. Revu le {1}.',
    en: 'Written by: {0}. Reviewed on {1}.',
  },
  'Verander deze pagina': { fr: 'Modifier cette page', en: 'Change this page' },
  'Voeg informatie toe voor {0}': { fr: 'Ajouter une information pour {0}', en: 'Add information for {0}' },
  'Wat alleen bij u geldt': { fr: 'Ce qui ne vaut que chez vous', en: 'What counts only with you' },
  'Bijvoorbeeld uw loket, uw uren of uw eigen werkwijze. Ze staat op de pagina onder de naam van uw organisatie.':
    {
      fr: 'Par exemple votre guichet, vos heures ou votre façon de faire. Cela figure sur la page sous le nom de votre organisation.',
      en: 'For example your desk, your hours or your own way of working. It stands on the page under the name of your organisation.',
    },
  Beelden: { fr: 'Images', en: 'Pictures' },
  'Kies een beeld dat niemand herkenbaar toont, en zeg in woorden wat erop staat. Wat een camera meeschreef, zoals de plaats, gaat eraf.':
    {
      fr: 'Choisissez une image qui ne montre personne de reconnaissable, et dites avec des mots ce qu’on y voit. Ce qu’un appareil a noté, comme le lieu, est enlevé.',
      en: 'Choose a picture that shows nobody recognisably, and say in words what is on it. What a camera wrote along, such as the place, is taken off.',
    },
  'Voeg een beeld toe': { fr: 'Ajouter une image', en: 'Add a picture' },
  'Wat is er te zien?': { fr: 'Que voit-on ?', en: 'What is there to see?' },
  'Een zin, voor wie het beeld niet ziet. Bijvoorbeeld: drie mensen aan een tafel.': {
    fr: 'Une phrase, pour qui ne voit pas l’image. Par exemple : trois personnes à une table.',
    en: 'A sentence, for who does not see the picture. For example: three people at a table.',
  },
  'PNG of JPEG, hoogstens 2 megabyte.': {
    fr: 'PNG ou JPEG, au plus 2 mégaoctets.',
    en: 'PNG or JPEG, at most 2 megabytes.',
  },
  'Voeg toe': { fr: 'Ajouter', en: 'Add' },
  'Beelden die er zijn': { fr: 'Les images disponibles', en: 'Pictures that are there' },
  'Er is nog geen beeld.': { fr: 'Il n’y a pas encore d’image.', en: 'There is no picture yet.' },
  'Voeg hierboven het eerste toe.': { fr: 'Ajoutez la première ci-dessus.', en: 'Add the first above.' },
  'Dit beeld is groter dan 2 megabyte. Maak het kleiner en kies het opnieuw.': {
    fr: 'Cette image dépasse 2 mégaoctets. Réduisez-la et choisissez-la à nouveau.',
    en: 'This picture is larger than 2 megabytes. Make it smaller and choose it again.',
  },
  'Schrijf wat er op de foto of tekening te zien is, voor wie ze niet ziet.': {
    fr: 'Écrivez ce qu’on voit sur la photo ou le dessin, pour qui ne la voit pas.',
    en: 'Write what is on the photo or drawing, for who does not see it.',
  },
  'Alleen een redacteur voegt een beeld toe.': {
    fr: 'Seul un rédacteur ajoute une image.',
    en: 'Only an editor adds a picture.',
  },
  'Dit bestand is geen PNG of JPEG. Bewaar het beeld zo en kies het opnieuw.': {
    fr: 'Ce fichier n’est ni PNG ni JPEG. Enregistrez l’image ainsi et choisissez-la à nouveau.',
    en: 'This file is no PNG or JPEG. Save the picture so and choose it again.',
  },
  'Dit beeld is niet volledig. Bewaar het opnieuw en kies het nog eens.': {
    fr: 'Cette image est incomplète. Enregistrez-la à nouveau et choisissez-la encore.',
    en: 'This picture is not whole. Save it again and choose it once more.',
  },
  'Dit beeld heeft meer dan 20 miljoen punten. Maak het kleiner en kies het opnieuw.': {
    fr: 'Cette image a plus de 20 millions de points. Réduisez-la et choisissez-la à nouveau.',
    en: 'This picture has more than 20 million points. Make it smaller and choose it again.',
  },
  'Kijk de links na': { fr: 'Vérifier les liens', en: 'Check the links' },
  'Er is nog geen pagina van u.': {
    fr: 'Il n’y a pas encore de page de vous.',
    en: 'There is no page of yours yet.',
  },
  'Schrijf de eerste: een andere redacteur leest ze na.': {
    fr: 'Écrivez la première : un autre rédacteur la relit.',
    en: 'Write the first: another editor reads it.',
  },
  'Verander de pagina': { fr: 'Modifier la page', en: 'Change the page' },
  'Schrijf kort en in gewone woorden. Een andere redacteur leest de tekst voor hij verschijnt. Noem geen personen.':
    {
      fr: 'Écrivez brièvement et avec des mots simples. Un autre rédacteur lit le texte avant qu’il paraisse. Ne nommez personne.',
      en: 'Write briefly and in plain words. Another editor reads the text before it appears. Name no persons.',
    },
  'Zo zal de tekst eruitzien': {
    fr: 'Voici à quoi ressemblera le texte',
    en: 'This is how the text will look',
  },
  'Uw tekst, nog niet bewaard': { fr: 'Votre texte, pas encore enregistré', en: 'Your text, not saved yet' },
  'De pagina': { fr: 'La page', en: 'The page' },
  'Bekijk hoe het eruitziet': { fr: 'Voir à quoi cela ressemble', en: 'See how it looks' },
  'Kies een soort': { fr: 'Choisissez une sorte', en: 'Choose a kind' },
  'Het einde van het adres, zoals warme-overdracht. Laat u het leeg, dan volgt het uit de titel. Verandert u het later, dan leidt het oude adres verder.':
    {
      fr: 'La fin de l’adresse, comme warme-overdracht. Si vous la laissez vide, elle suit le titre. Si vous la changez plus tard, l’ancienne adresse mène à la nouvelle.',
      en: 'The end of the address, such as warme-overdracht. Left empty, it follows from the title. If you change it later, the old address leads on.',
    },
  'Eén of twee zinnen, ook voor in lijsten.': {
    fr: 'Une ou deux phrases, aussi pour les listes.',
    en: 'One or two sentences, for lists too.',
  },
  'In Markdown: ## voor een titel, ## 1. voor een stap, - voor een lijst, **vet**, [woorden](/adres). Een beeld kiest u bij Beelden. HTML blijft gewone tekst.':
    {
      fr: 'En Markdown : ## pour un titre, ## 1. pour une étape, - pour une liste, **gras**, [mots](/adresse). Une image se choisit sous Images. Le HTML reste du texte.',
      en: 'In Markdown: ## for a heading, ## 1. for a step, - for a list, **bold**, [words](/address). A picture is chosen under Pictures. HTML stays plain text.',
    },
  Tekst: { fr: 'Texte', en: 'Text' },
  Bronnen: { fr: 'Sources', en: 'Sources' },
  'Eén per regel: titel | adres | graad. De graad is A (officieel), B (andere bron) of U (te verifiëren).': {
    fr: 'Une par ligne : titre | adresse | degré. Le degré est A (officielle), B (autre source) ou U (à vérifier).',
    en: 'One on each line: title | address | grade. The grade is A (official), B (another source) or U (to verify).',
  },
  'Alleen voor een activiteit: wanneer en waar': {
    fr: 'Seulement pour une activité : quand et où',
    en: 'Only for an event: when and where',
  },
  'bijvoorbeeld 13:30': { fr: 'par exemple 13:30', en: 'for example 13:30' },
  'Wat moet veranderen': { fr: 'Ce qui doit changer', en: 'What must change' },
  'Wat nu?': { fr: 'Et maintenant ?', en: 'What now?' },
  'Verander de tekst': { fr: 'Modifier le texte', en: 'Change the text' },
  'Is de tekst klaar? Geef hem aan een andere redacteur, die hem naleest en publiceert.': {
    fr: 'Le texte est-il prêt ? Donnez-le à un autre rédacteur, qui le relit et le publie.',
    en: 'Is the text ready? Give it to another editor, who reads and publishes it.',
  },
  '{0} schrijft nog aan deze tekst.': {
    fr: '{0} écrit encore ce texte.',
    en: '{0} is still writing this text.',
  },
  'Laat nalezen': { fr: 'Faire relire', en: 'Have it read' },
  'Verschijnt vanzelf op {0}. {1} las de tekst na. Verandert u hem, dan moet hij opnieuw nagelezen worden.': {
    fr: 'Paraît de lui-même le {0}. {1} a relu le texte. Si vous le modifiez, il doit être relu à nouveau.',
    en: 'Appears by itself on {0}. {1} read the text. If you change it, it must be read again.',
  },
  'Niemand leest deze pagina nu. Schrijf een nieuwe versie om ze terug te zetten.': {
    fr: 'Personne ne lit cette page pour le moment. Écrivez une nouvelle version pour la remettre.',
    en: 'Nobody reads this page now. Write a new version to put it back.',
  },
  'Iedereen leest deze pagina. Ze moet opnieuw nagekeken worden op {0}.': {
    fr: 'Tout le monde lit cette page. Elle doit être revue le {0}.',
    en: 'Everyone reads this page. It must be reviewed again on {0}.',
  },
  'U schreef deze tekst zelf. Een andere redacteur publiceert hem.': {
    fr: 'Vous avez écrit ce texte vous-même. Un autre rédacteur le publie.',
    en: 'You wrote this text yourself. Another editor publishes it.',
  },
  'U las deze tekst van {0}. Klopt alles?': {
    fr: 'Vous avez lu ce texte de {0}. Tout est-il exact ?',
    en: 'You read this text of {0}. Is everything right?',
  },
  'Verschijnt op': { fr: 'Paraît le', en: 'Appears on' },
  'Laat u dit leeg, dan leest iedereen de pagina meteen.': {
    fr: 'Si vous laissez ceci vide, tout le monde lit la page tout de suite.',
    en: 'Left empty, everyone reads the page at once.',
  },
  Publiceer: { fr: 'Publier', en: 'Publish' },
  'Of zeg wat moet veranderen': { fr: 'Ou dites ce qui doit changer', en: 'Or say what must change' },
  'Geef terug': { fr: 'Rendre', en: 'Hand back' },
  Versies: { fr: 'Versions', en: 'Versions' },
  'kwam met het programma': { fr: 'est venue avec le programme', en: 'came with the program' },
  'Leg versies naast elkaar': { fr: 'Mettre des versions côte à côte', en: 'Lay versions side by side' },
  'Lees de pagina zoals iedereen': {
    fr: 'Lire la page comme tout le monde',
    en: 'Read the page as everyone does',
  },
  'Nuttig: {0} keer ja, {1} keer nee.': {
    fr: 'Utile : {0} fois oui, {1} fois non.',
    en: 'Useful: {0} times yes, {1} times no.',
  },
  'Trek de pagina in': { fr: 'Retirer la page', en: 'Withdraw the page' },
  'Niemand leest ze dan nog, ook niet op haar adres. De tekst blijft bewaard: een nieuwe versie zet ze terug.':
    {
      fr: 'Personne ne la lit plus alors, pas même à son adresse. Le texte reste conservé : une nouvelle version la remet.',
      en: 'Nobody reads it then, not at its address either. The text is kept: a new version puts it back.',
    },
  'Weet u het zeker?': { fr: 'En êtes-vous sûr ?', en: 'Are you sure?' },
  'Versies naast elkaar': { fr: 'Versions côte à côte', en: 'Versions side by side' },
  'Wat in één van beide staat en niet in de andere, is gemarkeerd.': {
    fr: 'Ce qui figure dans l’une et pas dans l’autre est marqué.',
    en: 'What stands in one and not in the other is marked.',
  },
  'Deze versie': { fr: 'Cette version', en: 'This version' },
  'Met deze': { fr: 'Avec celle-ci', en: 'With this one' },
  'Intussen veranderde iemand deze pagina. Er is niets gedaan. Lees wat er nu staat.': {
    fr: 'Entre-temps, quelqu’un a modifié cette page. Rien n’a été fait. Lisez ce qui s’y trouve maintenant.',
    en: 'Meanwhile someone changed this page. Nothing was done. Read what stands there now.',
  },
  'Pagina voor de redactie': { fr: 'Page pour la rédaction', en: 'Page for the editors' },
  'Links nagekeken': { fr: 'Liens vérifiés', en: 'Links checked' },
  '{0} links naar pagina’s van Werkwinkel zijn gevolgd, zoals iedereen ze volgt.': {
    fr: '{0} liens vers des pages de Werkwinkel ont été suivis, comme tout le monde les suit.',
    en: '{0} links to pages of Werkwinkel were followed, as everyone follows them.',
  },
  'Leidt nergens heen': { fr: 'Ne mène nulle part', en: 'Leads nowhere' },
  'Geen enkele. Alle eigen links leiden ergens heen.': {
    fr: 'Aucun. Tous les liens internes mènent quelque part.',
    en: 'None. All links of ours lead somewhere.',
  },
  'Kreeg een ander adres': { fr: 'A reçu une autre adresse', en: 'Got another address' },
  'Alleen voor wie zich aanmeldt': { fr: 'Seulement pour qui se connecte', en: 'Only for who signs in' },
  'Niet nagekeken': { fr: 'Non vérifiés', en: 'Not checked' },
  'Links naar andere sites volgt Werkwinkel niet. Open ze zelf bij het nakijken van een pagina.': {
    fr: 'Werkwinkel ne suit pas les liens vers d’autres sites. Ouvrez-les vous-même en revoyant une page.',
    en: 'Werkwinkel does not follow links to other sites. Open them yourself when you review a page.',
  },
  '{0} links naar buiten': { fr: '{0} liens vers l’extérieur', en: '{0} links to the outside' },
  'Nu: {0}': { fr: 'Maintenant : {0}', en: 'Now: {0}' },
  'Alleen een redacteur van deze pagina doet dit.': {
    fr: 'Seul un rédacteur de cette page fait cela.',
    en: 'Only an editor of this page does this.',
  },
  'Intussen veranderde iemand deze pagina.': {
    fr: 'Entre-temps, quelqu’un a modifié cette page.',
    en: 'Meanwhile someone changed this page.',
  },
  'Schrijf een titel.': { fr: 'Écrivez un titre.', en: 'Write a title.' },
  'Schrijf in één of twee zinnen waarover de pagina gaat.': {
    fr: 'Écrivez en une ou deux phrases de quoi parle la page.',
    en: 'Write in one or two sentences what the page is about.',
  },
  'Schrijf de tekst van de pagina.': {
    fr: 'Écrivez le texte de la page.',
    en: 'Write the text of the page.',
  },
  'Schrijf de uren als 13:30, en het einde na het begin.': {
    fr: 'Écrivez les heures comme 13:30, et la fin après le début. N’oubliez ni le jour ni le lieu.',
    en: 'Write the hours as 13:30, and the end after the beginning. Do not forget the day and the place.',
  },
  'Gebruik in het adres kleine letters, cijfers en streepjes.': {
    fr: 'Utilisez dans l’adresse des minuscules, des chiffres et des traits d’union.',
    en: 'Use small letters, numbers and hyphens in the address.',
  },
  'Een andere pagina heeft of had dit adres. Kies een ander.': {
    fr: 'Une autre page a ou avait cette adresse. Choisissez-en une autre.',
    en: 'Another page has or had this address. Choose another one.',
  },
  'Kies welke soort pagina dit is.': {
    fr: 'Choisissez la sorte de page.',
    en: 'Choose what kind of page this is.',
  },
  'Schrijf in enkele woorden voor wie de pagina is.': {
    fr: 'Écrivez en quelques mots pour qui est la page.',
    en: 'Write in a few words for whom the page is.',
  },
  'Deze dag moet na vandaag komen.': {
    fr: 'Ce jour doit venir après aujourd’hui.',
    en: 'This day must come after today.',
  },
  'Kies een dag voor de dag waarop de pagina opnieuw nagekeken wordt.': {
    fr: 'Choisissez un jour avant celui où la page est de nouveau vérifiée.',
    en: 'Choose a day before the day on which the page is reviewed again.',
  },
  'De dag waarop de pagina opnieuw nagekeken wordt, is voorbij. Kies eerst in de tekst een andere dag.': {
    fr: 'Le jour où la page devait être de nouveau vérifiée est passé. Choisissez d’abord un autre jour dans le texte.',
    en: 'The day on which the page was to be reviewed again is past. First choose another day in the text.',
  },
  'Deze dag is voorbij. Kies vandaag of later.': {
    fr: 'Ce jour est passé. Choisissez aujourd’hui ou plus tard.',
    en: 'This day is over. Choose today or later.',
  },
  'Schrijf wat er moet veranderen.': { fr: 'Écrivez ce qui doit changer.', en: 'Write what must change.' },
  'Noem hoogstens {0} bronnen.': { fr: 'Nommez au plus {0} sources.', en: 'Name at most {0} sources.' },
  'Een bron begint met haar titel, van hoogstens 200 tekens.': {
    fr: 'Une source commence par son titre, d’au plus 200 signes.',
    en: 'A source begins with its title, of at most 200 signs.',
  },
  '“{0}” is geen adres. Schrijf het zoals in uw browser, met https:// vooraan.': {
    fr: '« {0} » n’est pas une adresse. Écrivez-la comme dans votre navigateur, avec https:// devant.',
    en: '“{0}” is no address. Write it as in your browser, with https:// in front.',
  },
  'Schrijf achteraan A voor een officiële bron, B voor een andere, of U als het nog te verifiëren is.': {
    fr: 'Écrivez à la fin A pour une source officielle, B pour une autre, ou U si c’est encore à vérifier.',
    en: 'Write A at the end for an official source, B for another, or U if it is still to verify.',
  },
  'Deze tekst is dan weg, en komt niet terug.': {
    fr: 'Ce texte disparaît alors, et ne revient pas.',
    en: 'This text is gone then, and does not come back.',
  },
  'Deze tekst is dan weg, en komt niet terug. Wat op het portaal staat, blijft zoals het is.': {
    fr: 'Ce texte disparaît alors, et ne revient pas. Ce qui figure sur le portail reste tel quel.',
    en: 'This text is gone then, and does not come back. What stands on the portal stays as it is.',
  },
  'Gooi weg': { fr: 'Jeter', en: 'Throw away' },
  'Het ontwerp is weg.': { fr: 'Le projet est supprimé.', en: 'The draft is gone.' },
};
