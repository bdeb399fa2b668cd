/** Why a file is not taken, each with the one sentence that says what to do. */
import { dutch } from '../../kernel/language.ts';

export const fileRefusals = dutch({
  none: 'Kies een bestand op uw computer.',
  empty: 'Dit bestand is leeg.',
  tooLarge: 'Dit bestand is groter dan 10 MB. Maak het kleiner, of deel het op.',
  name: 'De naam van dit bestand is te lang, of heeft tekens die u niet ziet. Geef het een andere naam.',
  twoEndings:
    'De naam van dit bestand eindigt op twee soorten. Geef het een naam met één soort op het einde, zoals verslag.pdf.',
  kind: 'Dit soort bestand kan niet. Kies een pdf, Word (docx), Excel (xlsx), odt, ods, png, jpeg, txt of csv.',
  otherContent:
    'In dit bestand zit iets anders dan zijn naam zegt. Bewaar het opnieuw in zijn eigen programma.',
  damaged: 'Dit bestand is beschadigd. Bewaar het opnieuw in zijn eigen programma.',
  macros: 'In dit bestand zitten macro’s. Bewaar het zonder macro’s.',
  active:
    'In dit bestand zit iets dat vanzelf kan starten. Bewaar het zonder scripts, bijvoorbeeld als nieuwe pdf.',
  fetches:
    'Dit bestand haalt iets op dat ergens anders staat. Bewaar het met alles erin, en met links naar gewone webadressen alleen.',
  locked: 'Dit bestand is vergrendeld. Bewaar het zonder wachtwoord.',
  packedTooTight: 'Dit bestand wordt na uitpakken veel te groot. Maak het kleiner.',
  noText: 'Dit bestand is geen gewone tekst. Bewaar het als tekst in UTF-8.',
});
export type FileRefusal = keyof typeof fileRefusals;
