/** Reduction of employer contributions for who lacks recent, lasting work experience. */
import { euro, writeEuro } from '../money.ts';
import { reductionWage } from '../disputed-point.ts';
import { reductionFigures, reductionPerQuarter } from '../figures/work-figure.ts';
import type { Instrument, Outcome } from '../instrument.ts';
import { disputed } from '../reading.ts';
import { sources as s } from '../source.ts';

export const targetGroupReduction: Instrument = {
  code: 'DG',
  slug: 'doelgroepvermindering',
  name: 'Doelgroepvermindering zonder recente werkervaring',
  from: '2023-10-01',
  basis: 'Vlaamse regels over doelgroepverminderingen',
  relevantDate: { name: 'dag van de aanwerving' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Een korting op de RSZ-bijdragen van de werkgever.',
    forWhom: 'Werkgevers die iemand aanwerven die 2 jaar zonder werk was.',
    refers: 'De werkgever.',
    decides: 'RSZ en Departement Werk.',
    pays: 'RSZ-vermindering van ten hoogste 1.000 euro per kwartaal.',
    lasts: 'Het kwartaal van aanwerving en 3 kwartalen erna.',
    documents: 'Attest van VDAB over de maanden als werkzoekende.',
    followUp: 'DmfA-aangifte.',
    ends: 'Na 4 kwartalen.',
  },
  conditions: [
    {
      id: 'DG-01a',
      field: 'ageAtQuarterEnd',
      operator: 'between',
      value: [25, 57],
      kind: 'H',
      until: '2024-06-30',
      grade: 'B',
      sources: [s.S63],
      text: {
        true: 'De leeftijd past: 25 tot 57 op het einde van het kwartaal.',
        false: 'De leeftijd past niet: 25 tot 57 op het einde van het kwartaal.',
        unknown: 'Hoe oud is de persoon op het einde van het kwartaal?',
      },
      whenMissing: 'Noteer de geboortedatum.',
      owner: 'EMPLOYER',
    },
    {
      id: 'DG-01b',
      all: [
        { field: 'ageAtQuarterEnd', operator: 'gte', value: 18 },
        { field: 'ageAtQuarterEnd', operator: 'lt', value: { field: 'legalPensionAge' } },
      ],
      kind: 'H',
      from: '2024-07-01',
      grade: 'B',
      sources: [s.S65, s.S66],
      text: {
        true: 'De leeftijd past: vanaf 18 tot het pensioen.',
        false: 'De leeftijd past niet.',
        unknown: 'Hoe oud is de persoon op het einde van het kwartaal?',
      },
      whenMissing: 'Noteer de geboortedatum.',
      owner: 'EMPLOYER',
    },
    {
      id: 'DG-02',
      field: 'vdab.nwwzMonthsBeforeHire',
      operator: 'gte',
      value: 24,
      kind: 'H',
      grade: 'B',
      sources: [s.S63],
      text: {
        true: 'De persoon was minstens 24 maanden werkzoekend.',
        false: 'De persoon was geen 24 maanden werkzoekend.',
        unknown: 'Hoeveel maanden was de persoon werkzoekend voor de aanwerving?',
      },
      whenMissing: 'Vraag het attest bij VDAB.',
      owner: 'VDAB',
    },
    {
      id: 'DG-03',
      ...disputed(reductionWage, {
        below: { field: 'job.referenceQuarterWage', operator: 'lt', value: 1000000 },
        atMost: { field: 'job.referenceQuarterWage', operator: 'lte', value: 1000000 },
      }),
      kind: 'H',
      grade: 'B',
      sources: [s.S63, s.S64],
      text: {
        true: 'Het loon ligt onder 10.000 euro per kwartaal.',
        false: 'Het loon ligt boven 10.000 euro per kwartaal.',
        unknown: 'Hoeveel is het loon in het refertekwartaal?',
      },
      whenMissing: 'Vraag het loon bij de werkgever.',
      owner: 'EMPLOYER',
    },
    {
      id: 'DG-04',
      all: [
        { field: 'job.workFraction', operator: 'gte', value: 0.5 },
        { field: 'job.establishmentRegion', operator: 'eq', value: 'VL' },
        { field: 'job.employmentContract', operator: 'eq', value: true },
      ],
      kind: 'H',
      grade: 'B',
      sources: [s.S64],
      text: {
        true: 'Het is minstens een halftijdse job met contract in Vlaanderen.',
        false: 'Het is geen halftijdse job met contract in Vlaanderen.',
        unknown: 'Is het minstens een halftijdse job met contract in Vlaanderen?',
      },
      whenMissing: 'Vraag het contract bij de werkgever.',
      owner: 'EMPLOYER',
    },
  ],
  doubts: [
    { text: 'Of maanden in artikel 60 meetellen, is niet gevonden.' },
    { text: 'Of er na 2025 iets wijzigde, is niet gevonden.', from: '2026-01-01' },
  ],
  figures: reductionFigures,
  related: ['IMW'],
  outcomes: reduction,
};

/** At most so much a quarter, in the quarter of the hire and the three that follow. */
function reduction(): readonly Outcome[] {
  return [
    {
      code: 'amountPerQuarter',
      label: 'Ten hoogste per kwartaal',
      value: writeEuro(euro(reductionPerQuarter)),
      grade: 'B',
      sources: [s.S63],
    },
    { code: 'quarters', label: 'Aantal kwartalen', value: 4, grade: 'B', sources: [s.S63] },
  ];
}
