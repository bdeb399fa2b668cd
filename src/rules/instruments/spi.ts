/** SPI: income from work or training that does not count for the leefloon, for a time. */
import { amountOn, artisticAmounts, spiAmounts } from '../amount.ts';
import { writeEuro } from '../money.ts';
import { spiFigures } from '../figures/income-figure.ts';
import type { Instrument, Outcome } from '../instrument.ts';
import type { Sight } from '../sight.ts';
import { at, sources as s } from '../source.ts';

export const spi: Instrument = {
  code: 'SPI',
  slug: 'spi-vrijstelling',
  name: 'SPI-vrijstelling',
  from: '2002-10-01',
  basis: 'KB van 11 juli 2002, art. 35',
  relevantDate: { name: 'start van het inkomen' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Een deel van het loon telt niet mee voor het leefloon.',
    forWhom: 'Wie leefloon krijgt en begint te werken of een opleiding volgt.',
    refers: 'Het OCMW.',
    decides: 'Het OCMW, bij de berekening.',
    pays: 'Deel van het leefloon.',
    lasts: '36 maanden binnen 72 maanden.',
    documents: 'Loonfiches of bewijs van opleiding.',
    followUp: 'Elke maand een berekening.',
    ends: 'Als de maanden op zijn.',
  },
  conditions: [
    {
      id: 'SP-01',
      field: 'benefits',
      operator: 'intersects',
      value: ['LEEFLOON'],
      kind: 'H',
      grade: 'A',
      sources: [at(s.S91, 'art. 35'), s.S05],
      text: {
        true: 'De persoon krijgt leefloon.',
        false: 'De persoon krijgt geen leefloon.',
        unknown: 'Krijgt de persoon leefloon?',
      },
      whenMissing: 'Noteer welke uitkering de persoon krijgt.',
      owner: 'OCMW',
    },
    {
      id: 'SP-02',
      any: [
        { field: 'application.isNew', operator: 'eq', value: false },
        { field: 'means.hasNonTrainingWorkIncomeAtStart', operator: 'eq', value: false },
      ],
      kind: 'H',
      grade: 'B',
      sources: [s.S05],
      text: {
        true: 'Het inkomen begon tijdens het leefloon.',
        false: 'Het inkomen was er al bij een nieuwe aanvraag.',
        unknown: 'Begon het inkomen tijdens het leefloon?',
      },
      whenMissing: 'Ga na wanneer het inkomen begon.',
      owner: 'OCMW',
    },
    {
      id: 'SP-03',
      all: [
        { field: 'spi.monthsUsed', operator: 'lt', value: 36 },
        { field: 'spi.windowOver', operator: 'ne', value: true },
      ],
      kind: 'H',
      grade: 'A',
      sources: [s.S91],
      text: {
        true: 'Er zijn nog maanden vrijstelling over, binnen de 72 maanden.',
        false: 'De 36 maanden zijn opgebruikt, of de 72 maanden sinds de eerste dag zijn om.',
        unknown: 'Hoeveel maanden vrijstelling zijn al gebruikt?',
      },
      whenMissing: 'Tel de maanden sinds de eerste vrijgestelde dag.',
      owner: 'OCMW',
    },
    {
      id: 'SP-04',
      field: 'job.shortageOccupation',
      operator: 'eq',
      value: true,
      kind: 'H',
      role: 'route',
      grade: 'B',
      sources: [s.S92, s.S05],
      text: {
        true: 'Knelpuntberoep: de hogere vrijstelling geldt.',
        false: 'Geen knelpuntberoep: de gewone vrijstelling geldt.',
        unknown: 'Is het een knelpuntberoep?',
      },
      whenMissing: 'Kijk de lijst met knelpuntberoepen na.',
      owner: 'VDAB',
    },
  ],
  doubts: [
    {
      text: 'De bedragen tussen 2018 en september 2026 zijn niet gevonden. De begindatum van de vrijstelling voor knelpuntberoepen is onzeker: ze is op 10 november 2023 in beginsel goedgekeurd.',
    },
    {
      text: 'De bedragen van september 2026 voor SPI komen uit een handboek, niet van de federale overheid zelf.',
      from: '2026-09-01',
    },
  ],
  amounts: [
    {
      label: 'Vrijgesteld inkomen per maand',
      columns: ['Gewoon', 'Knelpuntberoep'],
      rows: spiAmounts,
    },
    {
      label: 'Vrijgesteld inkomen per jaar',
      columns: ['Artistiek werk'],
      rows: artisticAmounts,
    },
  ],
  figures: spiFigures,
  related: ['LEEFLOON', 'GPMI'],
  outcomes: exemptAmount,
};

/** Which exemption applies and how much a month, where the amount of that day was found. */
function exemptAmount(sight: Sight): readonly Outcome[] {
  const shortage = sight.get('job.shortageOccupation') === true;
  const variant: Outcome = {
    code: 'variant',
    label: 'Soort vrijstelling',
    value: shortage ? 'SHORTAGE' : 'GENERAL',
    grade: 'B',
    sources: [s.S92, s.S05],
  };
  const base = { code: 'amountPerMonth', label: 'Vrijgesteld bedrag per maand' };
  const found = amountOn(spiAmounts, shortage ? 1 : 0, sight.date);
  if (found?.row === undefined || typeof found.amount !== 'number')
    return [
      variant,
      { ...base, why: 'Het bedrag op deze dag is niet gevonden: te verifiëren.', grade: 'U', sources: [] },
    ];
  return [
    variant,
    { ...base, value: writeEuro(found.amount), grade: found.row.grade, sources: [found.row.source] },
  ];
}
