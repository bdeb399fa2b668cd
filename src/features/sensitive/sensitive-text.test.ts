/** What looks sensitive in a sentence, and what people write every day and must not be stopped by. */
import { describe, expect, test } from 'vitest';
import { type SensitiveKind, sensitiveIn } from './sensitive-text.ts';
import { sensitiveWarnings } from './sensitive-warning.ts';

const kinds = (text: string) => sensitiveIn(text).map(({ kind }) => kind);

describe('a sentence that looks sensitive', () => {
  test.each<[string, SensitiveKind]>([
    ['Zij heeft een depressie sinds vorig jaar.', 'health'],
    ['Hij is al twee jaar depressief.', 'health'],
    ['Thuis met een burn-out.', 'health'],
    ['Mevrouw kreeg borstkanker en is nu in behandeling.', 'health'],
    ['Hij is verslaafd aan alcohol.', 'health'],
    ['Haar alcoholverslaving maakt het moeilijk.', 'health'],
    ['Volgt een ontwenningskuur tot juni.', 'health'],
    ['Gaat elke week naar een psycholoog.', 'health'],
    ['Was opgenomen in de psychiatrie.', 'health'],
    ['Ze heeft veel rugklachten.', 'health'],
    ['Mevrouw is zwanger van haar tweede kind.', 'health'],
    ['Zijn zoon heeft ADHD.', 'health'],
    ['Er was een suïcidepoging in maart.', 'health'],
    ['Neemt antidepressiva.', 'health'],
    ['Heeft nog 12.000 euro schulden.', 'debt'],
    ['Hij heeft schulden bij Telenet.', 'debt'],
    ['Zit in collectieve schuldenregeling.', 'debt'],
    ['Er ligt loonbeslag.', 'debt'],
    ['De deurwaarder kwam langs.', 'debt'],
    ['Een lening van € 4.500 loopt nog.', 'debt'],
    ['Moet 1.250,50 euro terugbetalen aan zijn broer.', 'debt'],
    ['Er is huurachterstand van drie maanden.', 'debt'],
    ['Betaal het op BE68 5390 0754 7034 aub.', 'bank'],
    ['rekening BE68539007547034', 'bank'],
    ['Haar kaart is 4539 1488 0343 6467.', 'bank'],
    ['Hij heeft een strafblad.', 'court'],
    ['Werd veroordeeld in 2019.', 'court'],
    ['Draagt nog een enkelband tot mei.', 'court'],
    ['Zat zes maanden in de gevangenis.', 'court'],
    ['Werd aangehouden door de politie.', 'court'],
    ['Ontslagen wegens diefstal.', 'court'],
    ['Er was huiselijk geweld.', 'home'],
    ['Zij zit in een vechtscheiding.', 'home'],
    ['Hij heeft ruzie met zijn ex.', 'home'],
  ])('%s', (sentence, kind) => {
    expect(kinds(sentence)).toEqual([kind]);
  });
});

describe('an ordinary sentence raises no alarm', () => {
  test.each([
    'Kan deze persoon bij u starten?',
    'Zij zoekt halftijds werk in de buurt van Vlierbeke.',
    'Kan niet lang rechtstaan en niet zwaar tillen.',
    'Was vorige week ziek en belt maandag terug.',
    'Kijk na of de ziekte-uitkering nog loopt.',
    'Het is niet zijn schuld dat de bus te laat was.',
    'Hij voelt zich schuldig omdat hij niet kwam.',
    'De opleiding kost 200 euro, VDAB betaalt ze.',
    'Verdient 2.100 euro bruto per maand bij de bakker.',
    'Zij is gescheiden en heeft twee kinderen.',
    'Wil graag psycholoog worden.',
    'Werkt met kinderen met autisme in een school.',
    'Deed stage in de gevangenis als keukenhulp.',
    'Heeft ervaring in de zorg voor mensen met dementie.',
    'Werkt in een ziekenhuis als poetshulp.',
    'De werkgever vraagt een uittreksel uit het strafregister.',
    'Solliciteert bij de politie als administratief medewerker.',
    'Brengt het rekeningnummer nog binnen.',
    'Zijn vorige bedrijf ging failliet.',
    'Het ondernemingsnummer is 0207.500.123.',
    'Bel op 0470 12 34 56 of 09 123 45 67.',
    'Heeft kinderopvang nodig vóór 8 uur.',
    'Leert Nederlands, nu niveau 1.2, en spreekt goed Frans.',
    'Maakt bezwaar tegen het delen van haar plan.',
    'Werkte als mecanicien en stelde diagnoses van auto’s.',
    'Collecteert elk jaar voor Kom op tegen Kanker.',
    'Er is geen plaats meer vrij in deze maand.',
    'Kent MS Office en Excel goed.',
    'De taalachterstand is bijna weg.',
    'Deze persoon verhuisde naar Gent en een ander OCMW begeleidt nu.',
  ])('%s', (sentence) => {
    expect(sensitiveIn(sentence)).toEqual([]);
  });
});

describe('the warning of a form', () => {
  test('stands beside the field, names each kind once and repeats no number', () => {
    const [warning, ...more] = sensitiveWarnings(
      { reden: 'Heeft schulden en een depressie. BE68 5390 0754 7034.', naam: 'An' },
      ['reden', 'naam'],
    );
    expect(more).toEqual([]);
    expect(warning).toMatchObject({ field: 'reden', warning: true });
    for (const words of ['een bankrekening', '“schulden”', '“depressie”'])
      expect(warning?.message).toContain(words);
    expect(warning?.message).not.toContain('5390');
  });

  test('is gone once someone looked it over, and asks nothing of what was not typed', () => {
    expect(sensitiveWarnings({ reden: 'Heeft schulden.', nagekeken: 'ja' }, ['reden'])).toEqual([]);
    expect(sensitiveWarnings({ reden: ['a', 'b'] }, ['reden', 'tekst'])).toEqual([]);
    expect(sensitiveWarnings(undefined, ['reden'])).toEqual([]);
  });
});
