/** What figures of municipalities from a file say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const contextImportWords: Words = {
  'De cijfers uit uw bestand staan bij de overeenkomst, met hun bron.': {
    fr: 'Les chiffres de votre fichier figurent avec la convention, avec leur source.',
    en: 'The figures of your file stand with the agreement, with their source.',
  },
  '{0}, per gemeente ({1})': { fr: '{0}, par commune ({1})', en: '{0}, by municipality ({1})' },
  'Lees een bestand in': { fr: 'Importer un fichier', en: 'Take in a file' },
  'Er kunnen hoogstens 1.000 cijfers per gemeente bij een overeenkomst staan. Schrap er eerst, of laat rijen weg.':
    {
      fr: 'Une convention compte au plus 1.000 chiffres par commune. Barrez-en d’abord, ou retirez des lignes.',
      en: 'An agreement holds at most 1,000 figures of municipalities. Strike some first, or leave rows out.',
    },
  'Het bestand is niet meer te lezen. Kies het opnieuw.': {
    fr: 'Le fichier n’est plus lisible. Choisissez-le à nouveau.',
    en: 'The file can no longer be read. Choose it again.',
  },
  'Lees cijfers over gemeenten in': {
    fr: 'Importer des chiffres de communes',
    en: 'Take in figures of municipalities',
  },
  'U kiest een bestand met cijfers van een bron die iedereen kan nakijken. Eerst ziet u wat erin staat. Daarna beslist u.':
    {
      fr: 'Vous choisissez un fichier avec des chiffres d’une source que chacun peut vérifier. Vous voyez d’abord ce qu’il contient. Ensuite vous décidez.',
      en: 'You choose a file with figures of a source that everyone can check. First you see what is in it. Then you decide.',
    },
  'Het bestand': { fr: 'Le fichier', en: 'The file' },
  'Voor rijen waarin geen bron staat. De instelling en de publicatie.': {
    fr: 'Pour les lignes sans source. L’institution et la publication.',
    en: 'For rows without a source. The institution and the publication.',
  },
  'Van welke dag zijn de cijfers?': {
    fr: 'De quel jour sont les chiffres ?',
    en: 'Of which day are the figures?',
  },
  'Kolommen: gemeente (naam of NIS-code), cijfer en waarde. Eenheid, datum en bron mogen erbij. Geen namen van mensen.':
    {
      fr: 'Colonnes : gemeente (nom ou code INS), cijfer et waarde. Eenheid, datum et bron peuvent s’y ajouter. Pas de noms de personnes.',
      en: 'Columns: gemeente (name or NIS code), cijfer and waarde. Eenheid, datum and bron may be added. No names of people.',
    },
  'Kijk na wat erin staat': { fr: 'Vérifier le contenu', en: 'Check what is in it' },
  'Wat er in uw bestand staat': { fr: 'Ce que contient votre fichier', en: 'What is in your file' },
  '{0} nieuw, {1} stonden er al zo, {2} kunnen er niet bij. Er is nog niets ingelezen.': {
    fr: '{0} nouveaux, {1} y étaient déjà, {2} ne peuvent pas être ajoutés. Rien n’est encore importé.',
    en: '{0} new, {1} stood there already, {2} cannot be added. Nothing was taken in yet.',
  },
  'Kan er niet bij': { fr: 'Ne peut pas être ajouté', en: 'Cannot be added' },
  'Verbeter deze rijen in uw bestand en kies het opnieuw. Wat er al staat, verandert dan niet.': {
    fr: 'Corrigez ces lignes dans votre fichier et choisissez-le à nouveau. Ce qui s’y trouve déjà ne change pas.',
    en: 'Mend these rows in your file and choose it again. What stands there already does not change.',
  },
  'Kijk dit na': { fr: 'À vérifier', en: 'Check this' },
  'Komt erbij': { fr: 'Sera ajouté', en: 'Will be added' },
  'Er is niets nieuws om in te lezen.': {
    fr: 'Il n’y a rien de nouveau à importer.',
    en: 'There is nothing new to take in.',
  },
  'Bekijk de cijfers van deze overeenkomst': {
    fr: 'Voir les chiffres de cette convention',
    en: 'See the figures of this agreement',
  },
  'Een cijfer dat er al staat, komt er geen tweede keer bij.': {
    fr: 'Un chiffre déjà présent n’est pas ajouté une deuxième fois.',
    en: 'A figure that stands there already is not added a second time.',
  },
  'Zet deze cijfers vast': { fr: 'Fixer ces chiffres', en: 'Keep these figures' },
  'Kies een ander bestand': { fr: 'Choisir un autre fichier', en: 'Choose another file' },
  'Cijfers die erbij komen': { fr: 'Chiffres qui seront ajoutés', en: 'Figures that will be added' },
  '{0} valt niet onder deze overeenkomst.': {
    fr: '{0} ne fait pas partie de cette convention.',
    en: '{0} is not part of this agreement.',
  },
  '{0} moet nog komen. Een cijfer is van vandaag of van vroeger.': {
    fr: 'Le {0} doit encore venir. Un chiffre est d’aujourd’hui ou d’avant.',
    en: '{0} is still to come. A figure is of today or earlier.',
  },
  'Voor {0} staat er van die dag en die bron al {1}. Schrap dat cijfer eerst in de overeenkomst.': {
    fr: 'Pour {0}, il y a déjà {1} de ce jour et de cette source. Barrez d’abord ce chiffre dans la convention.',
    en: 'For {0} there is already {1} of that day and that source. Strike that figure in the agreement first.',
  },
  '“{0}” hoort sinds een fusie bij {1}. Het cijfer komt daar te staan. Telt het maar een deel van {2}? Laat de rij dan weg.':
    {
      fr: '« {0} » fait partie de {1} depuis une fusion. Le chiffre y sera mis. Ne compte-t-il qu’une partie de {2} ? Retirez alors la ligne.',
      en: '“{0}” belongs to {1} since a merger. The figure will stand there. Does it count only a part of {2}? Then leave the row out.',
    },
  'Dit lijkt een lijst van mensen. Hier horen alleen cijfers over gemeenten.': {
    fr: 'Ceci semble une liste de personnes. Seuls des chiffres de communes ont leur place ici.',
    en: 'This looks like a list of people. Only figures of municipalities belong here.',
  },
  'De eerste rij noemt de kolommen: gemeente, cijfer en waarde. Eenheid, datum en bron mogen erbij.': {
    fr: 'La première ligne nomme les colonnes : gemeente, cijfer et waarde. Eenheid, datum et bron peuvent s’y ajouter.',
    en: 'The first row names the columns: gemeente, cijfer and waarde. Eenheid, datum and bron may be added.',
  },
  'Er staat niet wat het cijfer telt.': {
    fr: 'Il n’est pas dit ce que compte le chiffre.',
    en: 'It does not say what the figure counts.',
  },
  '“{0}” is geen getal. Schrijf bijvoorbeeld 1.250 of 12,5, met hoogstens twee cijfers na de komma.': {
    fr: '« {0} » n’est pas un nombre. Écrivez par exemple 1.250 ou 12,5, avec au plus deux chiffres après la virgule.',
    en: '“{0}” is no number. Write for example 1.250 or 12,5, with at most two digits after the comma.',
  },
  'Er staat niet van welke dag het cijfer is. Vul de datum in, in de rij of bij het bestand.': {
    fr: 'Il n’est pas dit de quel jour est le chiffre. Donnez la date, dans la ligne ou avec le fichier.',
    en: 'It does not say of which day the figure is. Give the date, in the row or with the file.',
  },
  '“{0}” is geen dag. Schrijf bijvoorbeeld 31/12/2025.': {
    fr: '« {0} » n’est pas un jour. Écrivez par exemple 31/12/2025.',
    en: '“{0}” is no day. Write for example 31/12/2025.',
  },
  'Er staat geen bron. Vul ze in, in de rij of bij het bestand.': {
    fr: 'Il n’y a pas de source. Donnez-la, dans la ligne ou avec le fichier.',
    en: 'There is no source. Give it, in the row or with the file.',
  },
  'Een tekst in deze rij is langer dan {0} tekens.': {
    fr: 'Un texte de cette ligne dépasse {0} signes.',
    en: 'A text in this row is longer than {0} characters.',
  },
  'In deze rij staat een rijksregisternummer. Over één persoon schrijft u hier niet.': {
    fr: 'Cette ligne contient un numéro de registre national. Ici on n’écrit pas sur une personne.',
    en: 'This row holds a national register number. One does not write about one person here.',
  },
  'Dit cijfer van deze gemeente staat al op regel {0}.': {
    fr: 'Ce chiffre de cette commune figure déjà à la ligne {0}.',
    en: 'This figure of this municipality stands on line {0} already.',
  },
  '“{0}” (regel {1}) en “{2}” zijn nu samen {3}. Zet er één rij voor de nieuwe gemeente.': {
    fr: '« {0} » (ligne {1}) et « {2} » forment maintenant {3}. Mettez une seule ligne pour la nouvelle commune.',
    en: '“{0}” (line {1}) and “{2}” are {3} together now. Put one row for the new municipality.',
  },
  'Regel {0}': { fr: 'Ligne {0}', en: 'Line {0}' },
  Waar: { fr: 'Où', en: 'Where' },
};
