/** Article 61 of the OCMW act: another employer employs the person, the OCMW guides. */
import { runsOverNewRule } from '../art60.ts';
import { art60Over2026 } from '../disputed-point.ts';
import { art61Figures } from '../figures/experience-figure.ts';
import type { Instrument } from '../instrument.ts';
import { sources as s } from '../source.ts';

export const art61: Instrument = {
  code: 'ART61',
  slug: 'artikel-61',
  name: 'Artikel 61',
  from: '1976-07-08',
  fromToVerify: true,
  basis: 'Organieke wet van 8 juli 1976 betreffende de OCMW’s, art. 61',
  relevantDate: { name: 'start van het contract' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Een andere werkgever neemt de persoon in dienst, het OCMW begeleidt.',
    forWhom: 'Wie leefloon of equivalent leefloon krijgt, met een werkgever die met het OCMW samenwerkt.',
    refers: 'Het OCMW.',
    decides: 'Het OCMW en de werkgever.',
    pays: 'De werkgever, met een premie.',
    lasts: 'Begrensd zoals artikel 60.',
    documents: 'Overeenkomst tussen OCMW en werkgever, arbeidscontract.',
    followUp: 'Begeleiding door OCMW of partner.',
    ends: 'Einde van het contract.',
  },
  conditions: [
    {
      id: 'A61-01',
      field: 'benefits',
      operator: 'intersects',
      value: ['LEEFLOON', 'EQ_LEEFLOON'],
      kind: 'H',
      grade: 'B',
      sources: [s.S99],
      text: {
        true: 'De persoon krijgt leefloon of equivalent leefloon.',
        false: 'De persoon krijgt geen leefloon of equivalent leefloon.',
        unknown: 'Krijgt de persoon leefloon of equivalent leefloon?',
      },
      whenMissing: 'Noteer welke uitkering de persoon krijgt.',
      owner: 'OCMW',
    },
    {
      id: 'A61-02',
      field: 'offer.employerPartnershipWithOcmw',
      operator: 'eq',
      value: true,
      kind: 'H',
      grade: 'B',
      sources: [s.S99, s.S90],
      text: {
        true: 'De werkgever werkt samen met het OCMW.',
        false: 'De werkgever werkt nog niet samen met het OCMW.',
        unknown: 'Is er een werkgever die samenwerkt met het OCMW?',
      },
      whenMissing: 'Zoek een werkgever en maak een overeenkomst.',
      owner: 'OCMW',
    },
    {
      id: 'A61-03',
      field: 'art60.plannedMonths',
      operator: 'lte',
      value: { field: 'art60.monthsNeeded' },
      kind: 'Q',
      role: 'limit',
      grade: 'B',
      sources: [s.S97],
      text: {
        true: 'De geplande duur is niet langer dan nodig.',
        false: 'De geplande duur is langer dan nodig.',
        unknown: 'Is de geplande duur niet langer dan nodig?',
      },
      whenMissing: 'Bevestig de geplande duur.',
      owner: 'OCMW',
    },
  ],
  doubts: [
    {
      text: 'Het bedrag van de premie is niet gevonden. Een vroegere federale premie van 250 euro per maand, ten hoogste 12 maanden, is te verifiëren.',
    },
  ],
  figures: art61Figures,
  related: ['ART60'],
  outcomePoints: (sight) => (runsOverNewRule(sight) ? [art60Over2026.id] : []),
};
