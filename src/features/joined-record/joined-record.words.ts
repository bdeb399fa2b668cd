/** What is said about joined records, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const joinedRecordWords: Words = {
  'Kreeg deze persoon een nieuw rijksregisternummer?': {
    fr: 'Cette personne a-t-elle reçu un nouveau numéro de registre national ?',
    en: 'Did this person get a new national register number?',
  },
  'Dossier onder een vorig nummer': {
    fr: 'Dossier sous un numéro précédent',
    en: 'File under an earlier number',
  },
  'Dossier onder het nieuwe nummer': {
    fr: 'Dossier sous le nouveau numéro',
    en: 'File under the new number',
  },
  '{0} schreef op {1} op dat het om dezelfde persoon gaat.': {
    fr: '{0} a noté le {1} qu’il s’agit de la même personne.',
    en: '{0} recorded on {1} that this is the same person.',
  },
  '{0} bevestigde dat op {1}.': { fr: '{0} l’a confirmé le {1}.', en: '{0} confirmed it on {1}.' },
  'Bewijs: {0}, van {1}.': { fr: 'Preuve : {0}, du {1}.', en: 'Proof: {0}, of {1}.' },
  'Open het dossier met het vorige nummer': {
    fr: 'Ouvrir le dossier avec le numéro précédent',
    en: 'Open the file with the earlier number',
  },
  'Open het dossier met het nieuwe nummer': {
    fr: 'Ouvrir le dossier avec le nouveau numéro',
    en: 'Open the file with the new number',
  },
  '{0} vroeg op {1} om dit ongedaan te maken. Reden: {2}.': {
    fr: '{0} a demandé le {1} d’annuler cela. Raison : {2}.',
    en: '{0} asked on {1} to undo this. Reason: {2}.',
  },
  'U vroeg dit. Een collega die de twee dossiers mag openen, moet het bevestigen.': {
    fr: 'Vous l’avez demandé. Un collègue qui peut ouvrir les deux dossiers doit le confirmer.',
    en: 'You asked this. A colleague who may open both files has to confirm it.',
  },
  'Neem het terug': { fr: 'Retirer la demande', en: 'Take it back' },
  'Kijk het bewijs na. Klopt het?': {
    fr: 'Vérifiez la preuve. Est-ce exact ?',
    en: 'Check the proof. Is it right?',
  },
  'Moet dit ongedaan gemaakt worden?': { fr: 'Faut-il annuler cela ?', en: 'Should this be undone?' },
  'Ja, maak het ongedaan': { fr: 'Oui, annuler', en: 'Yes, undo it' },
  'Nee, laat het zo': { fr: 'Non, laisser ainsi', en: 'No, leave it as it is' },
  'Klopt dit niet?': { fr: 'Ce n’est pas exact ?', en: 'Is this not right?' },
  'Een collega moet bevestigen wat u vraagt. Daarna staan de twee dossiers weer los van elkaar.': {
    fr: 'Un collègue doit confirmer votre demande. Ensuite, les deux dossiers sont de nouveau séparés.',
    en: 'A colleague has to confirm what you ask. After that the two files stand apart again.',
  },
  'Vraag om het ongedaan te maken': { fr: 'Demander l’annulation', en: 'Ask to undo it' },
  'U schreef op dat deze persoon een ander nummer kreeg. Een collega moet dat bevestigen.': {
    fr: 'Vous avez noté que cette personne a reçu un autre numéro. Un collègue doit le confirmer.',
    en: 'You recorded that this person got another number. A colleague has to confirm it.',
  },
  'Een collega schreef op dat deze persoon een ander nummer kreeg. Een tweede persoon moet dat bevestigen.': {
    fr: 'Un collègue a noté que cette personne a reçu un autre numéro. Une deuxième personne doit le confirmer.',
    en: 'A colleague recorded that this person got another number. A second person has to confirm it.',
  },
  'Bekijk wat u schreef': { fr: 'Voir ce que vous avez noté', en: 'See what you recorded' },
  'Kijk het na': { fr: 'Vérifier', en: 'Check it' },
  'Deze persoon kreeg een nieuw nummer. Werk verder in {0}.': {
    fr: 'Cette personne a reçu un nouveau numéro. Continuez dans {0}.',
    en: 'This person got a new number. Go on in {0}.',
  },
  'het dossier met het nieuwe nummer': {
    fr: 'le dossier avec le nouveau numéro',
    en: 'the file with the new number',
  },
  'Deze persoon heeft ook {0}.': { fr: 'Cette personne a aussi {0}.', en: 'This person also has {0}.' },
  'een dossier onder een vorig nummer': {
    fr: 'un dossier sous un numéro précédent',
    en: 'a file under an earlier number',
  },
  'Iemand vroeg om dat ongedaan te maken.': {
    fr: 'Quelqu’un a demandé d’annuler cela.',
    en: 'Someone asked to undo that.',
  },
  'Een collega was u voor. Kijk hoe het er nu voor staat.': {
    fr: 'Un collègue vous a devancé. Voyez où on en est maintenant.',
    en: 'A colleague was first. See how it stands now.',
  },
  'U vroeg dit zelf. Een collega moet het bevestigen.': {
    fr: 'Vous l’avez demandé vous-même. Un collègue doit le confirmer.',
    en: 'You asked this yourself. A colleague has to confirm it.',
  },
  'Uw organisatie heeft geen ander dossier onder dit nummer dat u mag openen. Kijk het nummer na.': {
    fr: 'Votre organisation n’a pas d’autre dossier sous ce numéro que vous pouvez ouvrir. Vérifiez le numéro.',
    en: 'Your organisation has no other file under this number that you may open. Check the number.',
  },
  'In elk van de twee dossiers moet een eigen rijksregisternummer staan, vastgelegd door uw organisatie. Kijk dat eerst na.':
    {
      fr: 'Chacun des deux dossiers doit contenir son propre numéro de registre national, enregistré par votre organisation. Vérifiez-le d’abord.',
      en: 'Each of the two files must hold a number of its own, recorded by your organisation. Check that first.',
    },
  'Kies de dag van het bewijs: vandaag of vroeger.': {
    fr: 'Choisissez le jour de la preuve : aujourd’hui ou plus tôt.',
    en: 'Choose the day of the proof: today or earlier.',
  },
  'Kies welk bewijs u zag.': {
    fr: 'Choisissez la preuve que vous avez vue.',
    en: 'Choose which proof you saw.',
  },
  'Een van deze dossiers is al verbonden met een ander dossier. Kijk dat eerst na.': {
    fr: 'Un de ces dossiers est déjà lié à un autre dossier. Vérifiez-le d’abord.',
    en: 'One of these files is already joined to another file. Check that first.',
  },
  'Kies waarom u dit ongedaan wilt maken.': {
    fr: 'Choisissez pourquoi vous voulez annuler cela.',
    en: 'Choose why you want to undo this.',
  },
  'Vorig rijksregisternummer': {
    fr: 'Numéro de registre national précédent',
    en: 'Earlier national register number',
  },
  'Had deze persoon vroeger een ander nummer?': {
    fr: 'Cette personne avait-elle un autre numéro auparavant ?',
    en: 'Did this person have another number before?',
  },
  'Een collega moet eerst bevestigen dat uw organisatie deze persoon begeleidt. Daarna kunt u hier verder.': {
    fr: 'Un collègue doit d’abord confirmer que votre organisation accompagne cette personne. Ensuite, vous pourrez continuer ici.',
    en: 'A colleague first has to confirm that your organisation guides this person. After that you can go on here.',
  },
  'Dat gebeurt als iemand eerst een bisnummer had en later een rijksregisternummer kreeg. Uw organisatie heeft dan twee dossiers. U verbindt ze hier.':
    {
      fr: 'Cela arrive quand quelqu’un avait d’abord un numéro bis et a reçu plus tard un numéro de registre national. Votre organisation a alors deux dossiers. Vous les liez ici.',
      en: 'That happens when someone first had a bis number and later got a national register number. Your organisation then has two files. You join them here.',
    },
  'De twee dossiers blijven apart. Er verhuist niets en niemand ziet meer dan ervoor.': {
    fr: 'Les deux dossiers restent séparés. Rien n’est déplacé et personne ne voit plus qu’avant.',
    en: 'The two files stay apart. Nothing moves, and nobody sees more than before.',
  },
  'Wie de twee dossiers mag openen, leest in elk ervan de weg naar het andere.': {
    fr: 'Celui qui peut ouvrir les deux dossiers lit dans chacun le chemin vers l’autre.',
    en: 'Whoever may open both files reads in each of them the way to the other.',
  },
  'Een collega die de twee dossiers mag openen, moet bevestigen wat u schrijft.': {
    fr: 'Un collègue qui peut ouvrir les deux dossiers doit confirmer ce que vous notez.',
    en: 'A colleague who may open both files has to confirm what you record.',
  },
  'De persoon leest op de eigen pagina dat uw organisatie de dossiers verbond, en wat zij zelf onder het andere nummer weet.':
    {
      fr: 'La personne lit sur sa propre page que votre organisation a lié les dossiers, et ce qu’elle sait elle-même sous l’autre numéro.',
      en: 'The person reads on their own page that your organisation joined the files, and what it knows itself under the other number.',
    },
  'Vorig nummer': { fr: 'Numéro précédent', en: 'Earlier number' },
  'Het nummer van dit dossier is het nieuwe.': {
    fr: 'Le numéro de ce dossier est le nouveau.',
    en: 'The number of this file is the new one.',
  },
  'Welk bewijs zag u?': { fr: 'Quelle preuve avez-vous vue ?', en: 'Which proof did you see?' },
  'Datum van het bewijs': { fr: 'Date de la preuve', en: 'Date of the proof' },
  'Vandaag of vroeger, als dd/mm/jjjj.': {
    fr: 'Aujourd’hui ou plus tôt, sous la forme jj/mm/aaaa.',
    en: 'Today or earlier, as dd/mm/yyyy.',
  },
  'Vraag een collega om te bevestigen': {
    fr: 'Demander à un collègue de confirmer',
    en: 'Ask a colleague to confirm',
  },
  'Bericht van het Rijksregister of de Kruispuntbank over het nieuwe nummer': {
    fr: 'Message du Registre national ou de la Banque-carrefour sur le nouveau numéro',
    en: 'Message of the National Register or the Crossroads Bank about the new number',
  },
  'Document waarop het vorige en het nieuwe nummer staan': {
    fr: 'Document qui porte le numéro précédent et le nouveau',
    en: 'Document that bears the earlier and the new number',
  },
  'De twee dossiers gaan over twee mensen': {
    fr: 'Les deux dossiers concernent deux personnes',
    en: 'The two files are about two people',
  },
  'Er staat een fout in een van de nummers': {
    fr: 'Il y a une erreur dans un des numéros',
    en: 'There is a mistake in one of the numbers',
  },
  'Het bewijs klopt niet': { fr: 'La preuve n’est pas exacte', en: 'The proof is not right' },
  'Onder een ander nummer': { fr: 'Sous un autre numéro', en: 'Under another number' },
  '{0} schreef op dat u vroeger een ander rijksregisternummer of bisnummer had. Onder dat nummer is er nog een dossier.':
    {
      fr: '{0} a noté que vous aviez auparavant un autre numéro de registre national ou numéro bis. Sous ce numéro, il y a encore un dossier.',
      en: '{0} recorded that you had another national register number or bis number before. There is another file under that number.',
    },
  '{0} schreef op dat u een nieuw rijksregisternummer kreeg. Onder dat nummer is er nog een dossier.': {
    fr: '{0} a noté que vous avez reçu un nouveau numéro de registre national. Sous ce numéro, il y a encore un dossier.',
    en: '{0} recorded that you got a new national register number. There is another file under that number.',
  },
  'Twee medewerkers keken dat na. Zo staat het er sinds {0}.': {
    fr: 'Deux collaborateurs l’ont vérifié. C’est noté ainsi depuis le {0}.',
    en: 'Two members of staff checked that. It stands so since {0}.',
  },
  'U leest hier wat die organisatie zelf onder dat nummer weet. Klopt het niet, of wilt u ook lezen wat anderen daar weten? {0}.':
    {
      fr: 'Vous lisez ici ce que cette organisation sait elle-même sous ce numéro. Ce n’est pas exact, ou vous voulez aussi lire ce que d’autres y savent ? {0}.',
      en: 'You read here what that organisation itself knows under that number. Is it not right, or do you want to read what others know there too? {0}.',
    },
  'Begeleiding vanaf {0}.': { fr: 'Accompagnement à partir du {0}.', en: 'Guidance from {0}.' },
  'Begeleiding van {0} tot en met {1}.': {
    fr: 'Accompagnement du {0} au {1} inclus.',
    en: 'Guidance from {0} up to and including {1}.',
  },
  'Verbonden dossiers': { fr: 'Dossiers liés', en: 'Joined files' },
  'Deze dossiers gaan volgens uw organisatie over dezelfde persoon, met een vorig en een nieuw nummer. Er verhuist niets van het ene naar het andere.':
    {
      fr: 'Selon votre organisation, ces dossiers concernent la même personne, avec un numéro précédent et un nouveau. Rien n’est déplacé de l’un à l’autre.',
      en: 'According to your organisation these files are about the same person, with an earlier and a new number. Nothing moves from one to the other.',
    },
  'Verbonden dossiers, de nieuwste eerst': {
    fr: 'Dossiers liés, les plus récents d’abord',
    en: 'Joined files, the newest first',
  },
  Gevraagd: { fr: 'Demandé', en: 'Asked' },
  Dossiers: { fr: 'Dossiers', en: 'Files' },
  Bewijs: { fr: 'Preuve', en: 'Proof' },
  'nieuw nummer:': { fr: 'nouveau numéro :', en: 'new number:' },
  'vorig nummer:': { fr: 'numéro précédent :', en: 'earlier number:' },
  'niet verbonden, zei {0}': { fr: 'pas liés, a dit {0}', en: 'not joined, said {0}' },
  'bevestigd door {0} op {1}': { fr: 'confirmé par {0} le {1}', en: 'confirmed by {0} on {1}' },
  'ongedaan maken gevraagd': { fr: 'annulation demandée', en: 'undoing asked' },
  'ongedaan gemaakt': { fr: 'annulé', en: 'undone' },
  'Bevestigd door {0} op {1}.': { fr: 'Confirmation par {0} le {1}.', en: 'Confirmed by {0} on {1}.' },
  'Deze persoon kreeg een nieuw nummer. Begin iets nieuws in het dossier met dat nummer: de weg staat bovenaan in het dossier.':
    {
      fr: 'Cette personne a reçu un nouveau numéro. Commencez du nouveau dans le dossier avec ce numéro : le chemin se trouve en haut du dossier.',
      en: 'This person got a new number. Begin something new in the file with that number: the way to it stands at the top of the file.',
    },
};
