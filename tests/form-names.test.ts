/**
 * What a form or an address asks has a Dutch name, like the page it stands on. Each name is written down here once, so that a
 * second word for the same thing shows; the fields of a fact bear the names of its parts (src/gate/field.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const features = resolve(import.meta.dirname, '../src/features');

/** In forms. */
const inForms =
  'aan aanbod aandeel aanvraag actie adres als antwoord artikel bedrag begin bereikbaar bereikt bestand bevoegdheid bewaring blad breuk brief bron code contract dag dagen datum document doel domein door dossier dossiers duur eenheid eigen eindreden elders email ervaring fase functie gasten geboren gebruiker gebruikersnaam gegevens gemeente gemeenten gesprek gevraagd groep grond herinner hoe hoeveel indicator inleiding instrument insz inwoners jaar job kader kanaal kant kenmerk kennis keren keuze letters lezers lid loopbaan maanden maatregel machtiging mail mandaat melding met meting minimum moment naam naar nagekeken nederlands niveau notitie nummer onderwerp ontbreekt onthouding ontvanger oordeel opmerking opnieuw opvolger opzegdag orgaan organisatie overdracht overeenkomst overgeslagen paar periode plaats plaatsen plaatsing provincie punt punten reden regel regie resultaat revisie rij rol secretaris sector signaal sinds sjabloon slot soort stand standaard stap status statuut stroom taak taal talen team tegen tekst telefoon termijn terug thema titel toegekend toelichting toestand tolk tot uitleg uitstroom uren uur van veld vergadering vergeleken verlenging versie vervanger vervolg volgende volgorde voor voorstel voorwaarden vorm vraag vrij waarde waarom wat weekdag weken werkgever werkloos werkplek wet wie wijzig zeker zekerheid zitdag zoek';

/** In addresses, after the question mark. */
const inAddresses =
  'aan actie als beantwoord buiten contract dag datum deel doel dossier gemeente groep instrument jaar kennis kwartaal maand met na naar organisatie over overeenkomst overleg pagina plaatsing punt reden richting scenario signaal sjabloon soort stil stroom taal terug thema toestand toon uitkomst van veld versie vrij weekdag wie zoek';

const pages = readdirSync(features, { recursive: true, withFileTypes: true })
  .filter((entry) => /\.tsx$|\.web\.ts$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

test('the fields of forms bear the Dutch names that stand here', () => {
  const names = pages.flatMap((text) =>
    [
      /<(?!Icon|meta)[A-Za-z]+\s[^<>]*?\bname="([\w-]+)"/g,
      /\b(?:fieldIn\(\w+, |field\()'([\w-]+)'[,)]/g,
    ].flatMap((field) => [...text.matchAll(field)].map((found) => found[1] ?? '')),
  );
  expect([...new Set(names)].toSorted()).toEqual(inForms.split(' ').toSorted());
});

test('what an address asks bears the Dutch names that stand here', () => {
  const types = pages.flatMap((text) => text.match(/(Querystring: |Query = )\{[^}]*\}/g) ?? []);
  const names = types.flatMap((type) => [...type.matchAll(/(\w+)\?:/g)].map((found) => found[1] ?? ''));
  expect([...new Set(names)].toSorted()).toEqual(inAddresses.split(' ').toSorted());
});
