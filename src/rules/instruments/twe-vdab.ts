/** Tijdelijke werkervaring for jobseekers without leefloon: the same judgements, decided by VDAB or its partner. */
import type { Instrument } from '../instrument.ts';
import { sources as s } from '../source.ts';
import { tweJudgements } from './twe-condition.ts';

export const tweVdab: Instrument = {
  code: 'TWE_VDAB',
  slug: 'tijdelijke-werkervaring-vdab',
  name: 'Tijdelijke werkervaring (VDAB)',
  from: '2017-01-01',
  basis: 'Decreet van 9 december 2016; BVR van 23 december 2016',
  relevantDate: { name: 'start van het traject', field: 'twe.startDate' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Werkervaring en begeleiding op weg naar gewoon werk, voor werkzoekenden zonder leefloon.',
    forWhom: 'Werkzoekenden zonder leefloon die binnen 24 maanden gewoon werk aankunnen.',
    refers: 'VDAB of een partner.',
    decides: 'VDAB of een partner.',
    pays: 'VDAB.',
    lasts: 'Ten hoogste 24 maanden.',
    documents: 'Werkervaringsovereenkomst en plan.',
    followUp: 'Verslagen van de partner.',
    ends: 'Bij werk of na 24 maanden.',
  },
  conditions: [
    {
      id: 'TV-01',
      field: 'benefits',
      operator: 'disjoint',
      value: ['LEEFLOON', 'EQ_LEEFLOON'],
      kind: 'H',
      grade: 'B',
      sources: [s.S16],
      text: {
        true: 'De persoon krijgt geen leefloon bij de start.',
        false: 'De persoon krijgt leefloon: tijdelijke werkervaring van het OCMW is de weg.',
        unknown: 'Krijgt de persoon leefloon bij de start?',
      },
      whenMissing: 'Noteer welke uitkering de persoon krijgt.',
      owner: 'VDAB',
    },
    {
      id: 'TV-02',
      field: 'vdab.registered',
      operator: 'eq',
      value: true,
      kind: 'H',
      grade: 'B',
      sources: [s.S16],
      text: {
        true: 'De persoon is ingeschreven bij VDAB.',
        false: 'De persoon is niet ingeschreven bij VDAB.',
        unknown: 'Is de persoon ingeschreven bij VDAB?',
      },
      whenMissing: 'Ga de inschrijving bij VDAB na, of help met inschrijven.',
      owner: 'VDAB',
    },
    ...tweJudgements,
  ],
  related: ['TWE_OCMW', 'WES'],
};
