/** Local services economy: closed to new recognitions since July 2023. */
import type { Expression } from '../condition.ts';
import { ldeInflow } from '../disputed-point.ts';
import { ldeFigures } from '../figures/support-figure.ts';
import type { Instrument } from '../instrument.ts';
import { disputed, never } from '../reading.ts';
import { sources as s } from '../source.ts';

/** The law looks five years ahead, exceptionally six; of the judgements only work now or within two years lies surely within them. */
const regularWork: Expression = {
  any: [
    { field: 'assessment.prognosis', operator: 'in', value: ['NEC_WITHIN_24M', 'NOW'] },
    {
      all: [
        { field: 'assessment.prognosis', operator: 'ne', value: 'SOCIAL_ECONOMY_HIGHEST' },
        { unsettled: 'Of gewoon werk haalbaar is binnen 5 jaar, uitzonderlijk 6, beoordeelt VDAB.' },
      ],
    },
  ],
};

/** Five years, exceptionally six: who gets the sixth is nowhere recorded. */
const monthsLeft: Expression = {
  any: [
    { field: 'history.ldeMonths', operator: 'lt', value: 60 },
    {
      all: [
        { field: 'history.ldeMonths', operator: 'lt', value: 72 },
        {
          unsettled:
            'Na 60 maanden kan uitzonderlijk een zesde jaar. Wie dat krijgt, wordt niet bijgehouden.',
        },
      ],
    },
  ],
};

/** What was asked of everyone before recognition closed. */
const ticket: Expression = {
  all: [{ field: 'indicering.lde.status', operator: 'eq', value: 'GRANTED' }, regularWork, monthsLeft],
};

export const lde: Instrument = {
  code: 'LDE',
  slug: 'lokale-diensteneconomie',
  name: 'Lokale diensteneconomie',
  from: '2015-04-01',
  basis: 'Decreet van 22 november 2013',
  relevantDate: { name: 'dag van de aanwerving' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Werk met begeleiding in lokale diensten.',
    forWhom: 'Wie een indicering heeft en op termijn naar gewoon werk kan.',
    refers: 'VDAB.',
    decides: 'VDAB.',
    pays: 'Departement Werk en de gemeente.',
    lasts: '5 jaar, uitzonderlijk 6.',
    documents: 'Ticket lokale diensteneconomie.',
    followUp: 'Doorstroomplan.',
    ends: 'Gesloten voor nieuwe erkenningen.',
  },
  conditions: [
    {
      id: 'LD-01',
      field: 'indicering.lde.status',
      operator: 'eq',
      value: 'GRANTED',
      kind: 'H',
      until: '2023-06-30',
      grade: 'A',
      sources: [s.S40, s.S40b],
      text: {
        true: 'VDAB gaf een indicering.',
        false: 'VDAB gaf geen indicering.',
        unknown: 'Gaf VDAB een indicering?',
      },
      whenMissing: 'Vraag het na bij VDAB.',
      owner: 'VDAB',
    },
    {
      id: 'LD-02',
      ...regularWork,
      kind: 'J',
      until: '2023-06-30',
      grade: 'A',
      sources: [s.S40],
      text: {
        true: 'Gewoon werk is haalbaar.',
        false: 'Sociale economie is het hoogst haalbare.',
        unknown: 'Is gewoon werk haalbaar binnen 5 jaar, uitzonderlijk 6?',
      },
      whenMissing: 'Maak een inschatting en noteer uw oordeel.',
      owner: 'VDAB',
    },
    {
      id: 'LD-03',
      ...monthsLeft,
      kind: 'Q',
      role: 'limit',
      until: '2023-06-30',
      grade: 'A',
      sources: [s.S40],
      text: {
        true: 'Er zijn nog maanden over.',
        false: 'Alle maanden zijn opgebruikt, ook die van een uitzonderlijk zesde jaar.',
        unknown:
          'Zijn er nog maanden over? Na 60 maanden kan uitzonderlijk een zesde jaar: vraag het na bij VDAB.',
      },
      whenMissing: 'Vraag het na bij de werkgever.',
      owner: 'EMPLOYER',
    },
    {
      id: 'LD-04',
      ...disputed(ldeInflow, { open: ticket, closed: never }),
      kind: 'H',
      from: '2023-07-01',
      grade: 'U',
      sources: [s.S40, s.S41],
      text: {
        true: 'Instroom kan nog.',
        false: 'Instroom kan niet meer.',
        unknown:
          'Of instroom bij een bestaande werkgever nog kan, is te verifiëren. Bekijk individueel maatwerk.',
      },
      whenMissing: 'Bekijk individueel maatwerk.',
      owner: 'VDAB',
    },
  ],
  doubts: [
    {
      point: 'LD-2023',
      text: 'Of nog iemand kan starten bij een bestaande werkgever, is niet gevonden. Individueel maatwerk neemt over.',
      from: '2023-07-01',
    },
  ],
  figures: ldeFigures,
  related: ['IMW', 'CMW'],
};
