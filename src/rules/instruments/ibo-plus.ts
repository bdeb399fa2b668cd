/** IBO+, before K-IBO: longer training, free for the employer, for who is far from work. */
import type { Expression } from '../condition.ts';
import { iboPlusGroup } from '../disputed-point.ts';
import type { Instrument } from '../instrument.ts';
import { disputed, never } from '../reading.ts';
import { sources as s } from '../source.ts';
import { iboConditions } from './ibo-condition.ts';

/** Who was far from work before 2026. */
const targetGroup: Expression = {
  any: [
    {
      all: [
        { field: 'age', operator: 'lt', value: 25 },
        { field: 'vdab.nwwzMonthsContinuous', operator: 'gte', value: 12 },
      ],
    },
    {
      all: [
        { field: 'age', operator: 'gte', value: 25 },
        { field: 'vdab.nwwzMonthsContinuous', operator: 'gte', value: 24 },
      ],
    },
    { field: 'indicering.pmah', operator: 'eq', value: true },
    {
      all: [
        { field: 'benefits', operator: 'intersects', value: ['SICKNESS', 'INVALIDITY'] },
        { field: 'assessment.takesStepsToWork', operator: 'eq', value: true },
      ],
    },
  ],
};

export const iboPlus: Instrument = {
  code: 'IBO_PLUS',
  slug: 'ibo-plus',
  name: 'IBO+',
  from: '2018-09-01',
  basis: 'BVR van 5 juni 2009; BVR van 6 juli 2018; hervorming 2026',
  relevantDate: { name: 'start van de opleiding' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Langere opleiding bij een werkgever, met een jobcoach.',
    forWhom: 'Werkzoekenden die al lang zonder werk zijn of een arbeidsbeperking hebben.',
    refers: 'VDAB of partner.',
    decides: 'VDAB.',
    pays: 'VDAB.',
    lasts: 'Ten hoogste 52 weken.',
    documents: 'Contract, opleidingsplan en bewijs van de doelgroep.',
    followUp: 'Jobcoach.',
    ends: 'Een contract volgt.',
  },
  conditions: [
    ...iboConditions.filter(({ until }) => until === undefined),
    {
      id: 'KI-02',
      ...targetGroup,
      kind: 'H',
      until: '2025-12-31',
      grade: 'A',
      sources: [s.S56, s.S57],
      text: {
        true: 'De persoon hoort tot de doelgroep.',
        false: 'De persoon hoort niet tot de doelgroep.',
        unknown: 'Hoort de persoon tot de doelgroep?',
      },
      whenMissing: 'Vraag de periodes als werkzoekende op bij VDAB.',
      owner: 'VDAB',
    },
    {
      id: 'KI-03',
      ...disputed(iboPlusGroup, { asBefore: targetGroup, nobodyYet: never }),
      kind: 'H',
      from: '2026-01-01',
      grade: 'U',
      sources: [s.S53b],
      text: {
        true: 'De persoon hoort tot de doelgroep van 2026.',
        false: 'De persoon hoort niet tot de doelgroep van 2026.',
        unknown: 'De doelgroep vanaf 1 januari 2026 is te verifiëren.',
      },
      whenMissing: 'Vraag de doelgroep na bij VDAB.',
      owner: 'VDAB',
    },
  ],
  doubts: [
    {
      text: 'Bronnen zeggen vanaf 25 of ouder dan 25, en 12 en 24 of 13 en 25 maanden.',
      from: '2018-09-01',
      until: '2025-12-31',
    },
    {
      text: 'De doelgroep is vanaf 2026 aangepast; de inhoud is niet gevonden.',
      point: 'KI-2026',
      from: '2026-01-01',
    },
  ],
  related: ['IBO', 'WES'],
};
