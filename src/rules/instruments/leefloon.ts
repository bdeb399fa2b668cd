/** Leefloon: the right to social integration, wet van 26 mei 2002. The OCMW decides after its own inquiry. */
import { amountOn, leefloonAmounts } from '../amount.ts';
import { leefloonFigures } from '../figures/income-figure.ts';
import type { Instrument, Outcome } from '../instrument.ts';
import { writeEuro } from '../money.ts';
import type { Sight } from '../sight.ts';
import { at, sources as s } from '../source.ts';

export const leefloon: Instrument = {
  code: 'LEEFLOON',
  slug: 'leefloon',
  name: 'Leefloon',
  from: '2002-10-01',
  basis:
    'Wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie, art. 2, 3, 14, 16 en 23; KB van 11 juli 2002',
  relevantDate: { name: 'dag van de aanvraag of de herziening' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Een inkomen van het OCMW voor wie niet genoeg heeft om van te leven.',
    forWhom: 'Wie gewoonlijk en wettig in België verblijft, meerderjarig is en te weinig middelen heeft.',
    refers: 'De persoon vraagt het zelf.',
    decides: 'Het OCMW, na een sociaal onderzoek van ten hoogste 30 dagen.',
    pays: 'De federale overheid een deel, het OCMW de rest.',
    lasts: 'Er is geen einddatum. Minstens elk jaar een herziening: te verifiëren.',
    documents:
      'Identiteitskaart of verblijfstitel, bewijs van inkomen van het gezin, bewijs van inschrijving bij VDAB, brief van de RVA over het einde van een uitkering.',
    followUp: 'Sociaal onderzoek en GPMI.',
    ends: 'Als een voorwaarde niet meer klopt, bij een andere uitkering of bij een sanctie. De betaling stopt bij een te lang verblijf in het buitenland.',
  },
  conditions: [
    {
      id: 'LL-01',
      field: 'residence.habitualInBelgium',
      operator: 'eq',
      value: true,
      kind: 'H',
      grade: 'A',
      sources: [s.S02, s.S01],
      text: {
        true: 'De persoon woont gewoonlijk in België.',
        false: 'De persoon woont niet gewoonlijk in België.',
        unknown: 'Woont de persoon gewoonlijk in België?',
      },
      whenMissing: 'Ga na waar de persoon gewoonlijk woont.',
      owner: 'OCMW',
    },
    {
      id: 'LL-02',
      field: 'residence.legalStay',
      operator: 'eq',
      value: true,
      kind: 'H',
      grade: 'A',
      sources: [s.S02, s.S03],
      text: {
        true: 'De persoon verblijft wettig in België.',
        false: 'De persoon verblijft niet wettig in België.',
        unknown: 'Verblijft de persoon wettig in België?',
      },
      whenMissing: 'Vraag de verblijfstitel.',
      owner: 'OCMW',
    },
    {
      id: 'LL-03',
      any: [
        { field: 'age', operator: 'gte', value: 18 },
        {
          field: 'minorAssimilation',
          operator: 'in',
          value: ['EMANCIPATED_BY_MARRIAGE', 'HAS_CHILD', 'PREGNANT'],
          grade: 'U',
        },
      ],
      kind: 'H',
      grade: 'A',
      sources: [s.S01],
      text: {
        true: 'De persoon is meerderjarig.',
        false: 'De persoon is minderjarig en niet gelijkgesteld.',
        unknown:
          'Is de persoon meerderjarig, of gelijkgesteld met een meerderjarige? De gelijkstelling is te verifiëren.',
      },
      whenMissing: 'Noteer de geboortedatum.',
      owner: 'OCMW',
    },
    {
      id: 'LL-04',
      field: 'residence.rmiCategory',
      operator: 'in',
      value: [
        'BELGIAN',
        'EU_EEA_CH_OR_FAMILY',
        'FOREIGNER_IN_POPULATION_REGISTER',
        'STATELESS',
        'RECOGNISED_REFUGEE',
        'SUBSIDIARY_PROTECTION',
      ],
      kind: 'H',
      grade: 'A',
      sources: [at(s.S03, 'art. 3, 3°')],
      text: {
        true: 'De nationaliteit of het verblijfsstatuut geeft recht op leefloon.',
        false: 'De nationaliteit of het verblijfsstatuut geeft geen recht op leefloon.',
        unknown: 'Geeft de nationaliteit of het verblijfsstatuut recht op leefloon?',
      },
      whenMissing: 'Noteer het verblijfsstatuut.',
      owner: 'OCMW',
    },
    {
      id: 'LL-05',
      any: [
        { field: 'residence.rmiCategory', operator: 'ne', value: 'EU_EEA_CH_OR_FAMILY' },
        {
          all: [
            { field: 'residence.status', operator: 'eq', value: 'FAMILY_OF_BELGIAN', onlyRecorded: true },
            { unsettled: 'Dat familie van een Belg telt als familie van een EU-burger, is betwist.' },
          ],
        },
        {
          all: [
            { field: 'residence.rightOver3Months', operator: 'eq', value: true },
            {
              any: [
                { field: 'residence.monthsOfResidence', operator: 'gte', value: 3 },
                { field: 'residence.euWorkerOrSelfEmployedOrFamily', operator: 'eq', value: true },
              ],
            },
          ],
        },
      ],
      kind: 'H',
      grade: 'A',
      sources: [s.S03],
      text: {
        true: 'Het verblijfsrecht als EU-burger of familielid staat niet in de weg.',
        false:
          'Een EU-burger of familielid heeft een verblijfsrecht van meer dan 3 maanden nodig, en 3 maanden verblijf of werk.',
        unknown: 'Heeft de EU-burger of het familielid een verblijfsrecht van meer dan 3 maanden?',
      },
      whenMissing: 'Vraag het verblijfsrecht na bij de gemeente.',
      owner: 'OCMW',
    },
    {
      id: 'LL-06',
      field: 'means.countableAnnual',
      operator: 'lt',
      value: { field: 'leefloon.threshold' },
      kind: 'H',
      grade: 'B',
      sources: [at(s.S05, 'art. 14 en 16')],
      text: {
        true: 'Het inkomen dat meetelt ligt onder het leefloon.',
        false: 'Het inkomen dat meetelt ligt niet onder het leefloon.',
        unknown: 'Ligt het inkomen dat meetelt onder het leefloon?',
      },
      whenMissing: 'Bereken het inkomen dat meetelt per jaar.',
      owner: 'OCMW',
    },
    {
      id: 'LL-07',
      any: [
        { field: 'activation.willingToWork', operator: 'eq', value: true },
        { field: 'activation.exemptReason', operator: 'in', value: ['HEALTH', 'EQUITY'] },
      ],
      kind: 'H',
      grade: 'A',
      sources: [s.S01],
      text: {
        true: 'De persoon is bereid om te werken of is daarvan vrijgesteld.',
        false: 'De persoon is niet bereid om te werken en is niet vrijgesteld.',
        unknown: 'Is de persoon bereid om te werken, of is er een reden van gezondheid of billijkheid?',
      },
      whenMissing: 'Bespreek de werkbereidheid en noteer uw oordeel.',
      owner: 'OCMW',
    },
    {
      id: 'LL-08',
      field: 'rights.otherSocialRightsExhausted',
      operator: 'eq',
      value: true,
      kind: 'H',
      grade: 'A',
      sources: [s.S01],
      text: {
        true: 'De andere sociale rechten zijn uitgeput.',
        false: 'Er is nog een ander sociaal recht, zoals een uitkering.',
        unknown: 'Zijn de andere sociale rechten uitgeput?',
      },
      whenMissing: 'Ga na welke andere rechten er zijn.',
      owner: 'OCMW',
    },
    {
      id: 'LL-09',
      field: 'rights.maintenanceClaimHandled',
      operator: 'eq',
      value: true,
      kind: 'P',
      role: 'step',
      grade: 'A',
      sources: [s.S01],
      text: {
        true: 'Het recht op onderhoudsgeld is nagekeken.',
        false: 'Het OCMW kan vragen om eerst onderhoudsgeld te vragen.',
        unknown: 'Is het recht op onderhoudsgeld nagekeken? Het OCMW kan dit vragen.',
      },
      whenMissing: 'Kijk na of familie onderhoudsgeld moet betalen.',
      owner: 'OCMW',
    },
    {
      id: 'LL-10',
      field: 'abroad.daysThisCalendarYear',
      operator: 'lte',
      value: 28,
      kind: 'H',
      role: 'duty',
      from: '2016-01-09',
      grade: 'U',
      sources: [at(s.S02, 'art. 23 § 5'), s.S01],
      text: {
        true: 'Het verblijf in het buitenland blijft binnen 28 dagen per jaar.',
        false:
          'De betaling kan stoppen: meer dan 28 dagen in het buitenland. De grens is te verifiëren: 4 weken of 1 maand.',
        unknown: 'Hoeveel dagen was de persoon dit jaar in het buitenland?',
      },
      whenMissing: 'Vraag naar verblijf in het buitenland.',
      owner: 'PERSON',
    },
    {
      id: 'LL-11',
      field: 'abroad.absenceNotifiedIfGte7Days',
      operator: 'eq',
      value: true,
      kind: 'H',
      role: 'duty',
      from: '2016-01-09',
      grade: 'A',
      sources: [s.S02],
      text: {
        true: 'Een afwezigheid van een week of meer is gemeld.',
        false: 'Een afwezigheid van een week of meer is niet gemeld.',
        unknown: 'Is een afwezigheid van een week of meer gemeld?',
      },
      whenMissing: 'Herinner aan de plicht om een afwezigheid te melden.',
      owner: 'PERSON',
    },
  ],
  doubts: [
    {
      text: 'De bedragen tussen februari 2025 en september 2026 en hun begindatum zijn niet gevonden.',
      from: '2025-04-01',
      until: '2026-08-31',
    },
    {
      text: 'Twee bedragen zijn zonder begindatum gezien en gelden daarom op geen dag: 842,12, 1.263,17 en 1.707,11 euro, rond november 2023, en 893,65 euro voor wie samenwoont, rond maart 2026.',
    },
    {
      text: 'De bedragen van september 2026 komen uit een handboek, niet van de federale overheid zelf.',
      from: '2026-09-01',
    },
    {
      text: 'De lijst van verblijfsstatuten die recht geven op leefloon is niet helemaal gelezen. De gelijkstelling van minderjarigen ook niet.',
    },
    {
      text: 'Het begin van de nieuwe regels voor het inkomen van wie mee inwoont is onzeker: er is een omzendbrief van 16 januari 2026 en een handboek noemt 1 maart 2026. Of ouders samen of apart worden geteld, blijft open: het OCMW kiest.',
      from: '2025-12-01',
    },
    {
      text: 'De grens voor verblijf in het buitenland is 4 weken volgens de ene bron en 1 maand volgens de andere.',
    },
  ],
  amounts: [
    {
      label: 'Leefloon per maand',
      columns: ['Samenwonend', 'Alleen', 'Met een gezin ten laste'],
      rows: leefloonAmounts,
    },
  ],
  figures: leefloonFigures,
  related: ['GPMI', 'SPI', 'TWE_OCMW', 'ART60'],
  outcomes: leefloonOutcomes,
};

function leefloonOutcomes(sight: Sight): readonly Outcome[] {
  const category = sight.get('household.category');
  const found =
    typeof category === 'string' ? amountOn(leefloonAmounts, Number(category) - 1, sight.date) : undefined;
  const base = { code: 'amountPerMonth', label: 'Bedrag per maand' };
  if (found?.row === undefined || typeof found.amount !== 'number')
    return [
      {
        ...base,
        why:
          category === undefined
            ? 'De gezinstoestand is niet bekend.'
            : 'Het bedrag op deze dag is niet gevonden: te verifiëren.',
        grade: 'U',
        sources: [],
      },
    ];
  return [{ ...base, value: writeEuro(found.amount), grade: found.row.grade, sources: [found.row.source] }];
}
