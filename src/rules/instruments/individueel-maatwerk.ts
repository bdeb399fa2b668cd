/** Individual customised work: a premium for an employer who employs someone who needs support. */
import { imwFigures, imwStart } from '../figures/support-figure.ts';
import type { Instrument, Outcome } from '../instrument.ts';
import { sources as s } from '../source.ts';

export const individualMaatwerk: Instrument = {
  code: 'IMW',
  slug: 'individueel-maatwerk',
  name: 'Individueel maatwerk',
  from: '2023-07-01',
  basis: 'Decreet van 14 januari 2022',
  relevantDate: { name: 'dag van de aanvraag' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Een premie voor een werkgever die iemand met nood aan ondersteuning in dienst heeft.',
    forWhom: 'Wie een contract heeft en door een beperking steun nodig heeft op het werk.',
    refers: 'De werkgever.',
    decides: 'VDAB over de nood, Departement Werk over de premie.',
    pays: 'Departement Werk.',
    lasts: '5 jaar, te verlengen, of 2 jaar.',
    documents: 'Arbeidscontract en aanvraag in het e-loket.',
    followUp: 'Verlenging in het voorlaatste jaar.',
    ends: 'Einde van het contract of van de nood.',
  },
  conditions: [
    {
      id: 'IM-01',
      any: [
        { field: 'employment.contract', operator: 'eq', value: true },
        {
          all: [
            { field: 'employer.type', operator: 'eq', value: 'SOLE_TRADER', onlyRecorded: true },
            { unsettled: 'Ook wie zelfstandig is, kan het vragen. Die regels zijn niet gelezen.' },
          ],
        },
      ],
      kind: 'H',
      grade: 'B',
      sources: [s.S41b, s.S41c],
      text: {
        true: 'Er is een arbeidscontract.',
        false: 'Er is nog geen arbeidscontract.',
        unknown: 'Is er een arbeidscontract?',
      },
      whenMissing: 'Wacht tot een werkgever een contract tekent.',
      owner: 'EMPLOYER',
    },
    {
      id: 'IM-02',
      field: 'indicering.imw.status',
      operator: 'eq',
      value: 'GRANTED',
      kind: 'H',
      grade: 'A',
      sources: [s.S41b],
      text: {
        true: 'VDAB stelde een nood aan ondersteuning vast.',
        false: 'VDAB stelde geen nood aan ondersteuning vast.',
        unknown: 'Stelde VDAB een nood aan ondersteuning vast?',
      },
      whenMissing: 'Vraag de indicering aan bij VDAB.',
      owner: 'VDAB',
    },
    {
      id: 'IM-03',
      any: [
        { field: 'residence.region', operator: 'eq', value: 'VL' },
        {
          all: [
            { field: 'residence.inEea', operator: 'eq', value: true },
            { field: 'work.region', operator: 'eq', value: 'VL' },
          ],
        },
      ],
      kind: 'H',
      grade: 'B',
      sources: [s.S41b, s.S41c],
      text: {
        true: 'De persoon woont in Vlaanderen, of woont in de EER en werkt in Vlaanderen.',
        false: 'De persoon woont niet in Vlaanderen, en werkt er niet vanuit een land van de EER.',
        unknown: 'Woont de persoon in Vlaanderen, of in de EER met werk in Vlaanderen?',
      },
      whenMissing: 'Noteer de woonplaats en de werkplaats.',
      owner: 'EMPLOYER',
    },
    {
      id: 'IM-04',
      all: [
        {
          field: 'employer.type',
          operator: 'in',
          value: ['PRIVATE', 'SOLE_TRADER', 'SCHOOL', 'LOCAL_AUTHORITY', 'FOREIGN_WITH_WORKER_LIVING_IN_VL'],
        },
        { field: 'employer.inDifficulty', operator: 'ne', value: true },
      ],
      kind: 'H',
      grade: 'B',
      sources: [s.S41c],
      text: {
        true: 'De werkgever komt in aanmerking.',
        false: 'De werkgever komt niet in aanmerking.',
        unknown: 'Komt de werkgever in aanmerking?',
      },
      whenMissing: 'Noteer welke werkgever het is.',
      owner: 'EMPLOYER',
    },
  ],
  doubts: [
    { text: 'Wat geldt voor een lopende VOP of een job in de lokale diensteneconomie, is niet gevonden.' },
  ],
  figures: imwFigures,
  related: ['CMW', 'LDE'],
  outcomes: startPremium,
};

/** The wage premium at the start of the standard package, which declines over five years. */
function startPremium(): readonly Outcome[] {
  return [
    {
      code: 'startPremium',
      label: 'Loonpremie bij de start, gewoon pakket',
      value: `${imwStart} %`,
      grade: 'B',
      sources: [s.S41d],
    },
  ];
}
