/** Route C: guidance by VDAB for who is unfit for work for more than a year and asks for it. */
import type { Instrument } from '../instrument.ts';
import { sources as s } from '../source.ts';

export const routeC: Instrument = {
  code: 'ROUTE_C',
  slug: 'route-c',
  name: 'Route C',
  from: '2023-03-01',
  basis: 'Aanbod van VDAB sinds 1 maart 2023',
  relevantDate: { name: 'dag van de vraag' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Begeleiding naar werk voor wie lang ziek is.',
    forWhom: 'Wie meer dan 12 maanden arbeidsongeschikt is en zelf naar werk wil.',
    refers: 'De persoon zelf.',
    decides: 'VDAB.',
    pays: 'VDAB.',
    lasts: 'Volgens het traject.',
    documents: 'Melding bij VDAB.',
    followUp: 'VDAB.',
    ends: 'Bij werk.',
  },
  conditions: [
    {
      id: 'RC-01',
      field: 'health.monthsIncapacity',
      operator: 'gt',
      value: 12,
      kind: 'H',
      grade: 'B',
      sources: [s.S43],
      text: {
        true: 'De persoon is langer dan 12 maanden arbeidsongeschikt.',
        false: 'De persoon is niet langer dan 12 maanden arbeidsongeschikt.',
        unknown: 'Hoeveel maanden is de persoon arbeidsongeschikt?',
      },
      whenMissing: 'Vraag het na bij het ziekenfonds.',
      owner: 'MUTUALITY',
    },
    {
      id: 'RC-02',
      field: 'voluntary',
      operator: 'eq',
      value: true,
      kind: 'H',
      grade: 'B',
      sources: [s.S43],
      text: {
        true: 'De persoon vraagt dit zelf.',
        false: 'De persoon vraagt dit niet zelf.',
        unknown: 'Vraagt de persoon dit zelf?',
      },
      whenMissing: 'Vraag het aan de persoon.',
      owner: 'PERSON',
    },
  ],
  related: ['IPS'],
};
