/** What every individuele beroepsopleiding asks: IB-01 to IB-06. Days of interim work are counted in a five-day week. */
import type { Condition } from '../condition.ts';
import { sources as s } from '../source.ts';
import { notEmployedInMeasure } from './employed-in-measure.ts';

/** Who may start. */
const registered: Condition = {
  id: 'IB-01',
  all: [
    { field: 'vdab.registered', operator: 'eq', value: true },
    { field: 'vdab.nonWorking', operator: 'eq', value: true },
  ],
  kind: 'H',
  grade: 'A',
  sources: [s.S54, s.S55],
  text: {
    true: 'De persoon is ingeschreven bij VDAB en werkt niet.',
    false: 'De persoon is niet ingeschreven bij VDAB of werkt.',
    unknown: 'Is de persoon ingeschreven bij VDAB en zonder werk?',
  },
  whenMissing: 'Ga de inschrijving na.',
  owner: 'VDAB',
};

/** With whom. */
const employer: Condition = {
  id: 'IB-02',
  all: [
    { field: 'offer.employer', operator: 'eq', value: true },
    { field: 'offer.employerRegion', operator: 'in', value: ['VL', 'BR'] },
    { field: 'employer.arrearsAtVdab', operator: 'eq', value: false },
    { field: 'offer.employerIsCourtOrParliament', operator: 'ne', value: true },
  ],
  kind: 'H',
  grade: 'A',
  sources: [s.S54],
  text: {
    true: 'Er is een werkgever die in aanmerking komt.',
    false: 'De werkgever komt niet in aanmerking.',
    unknown: 'Is er een werkgever in Vlaanderen of Brussel, zonder achterstand bij VDAB?',
  },
  whenMissing: 'Zoek een werkgever.',
  owner: 'EMPLOYER',
};

/** The sources tell who might start since the reform of September 2018. What was asked before it is not verified. */
const sinceReform = { from: '2018-09-01' } as const;
const beforeReform = { until: '2018-08-31', grade: 'U' } as const;

export const iboConditions: readonly Condition[] = [
  { ...registered, id: 'IB-01old', ...beforeReform },
  { ...registered, ...sinceReform },
  { ...employer, id: 'IB-02old', ...beforeReform },
  { ...employer, ...sinceReform },
  {
    id: 'IB-03',
    field: 'employment.resignedToStart',
    operator: 'eq',
    value: false,
    kind: 'H',
    grade: 'A',
    sources: [s.S54],
    text: {
      true: 'De persoon nam geen ontslag om te starten.',
      false: 'De persoon nam ontslag om te starten.',
      unknown: 'Nam de persoon ontslag om te starten?',
    },
    whenMissing: 'Vraag hoe het vorige werk eindigde.',
    owner: 'PERSON',
  },
  {
    id: 'IB-04old',
    // Who never worked there has no interim days there either, so that those two ways are one.
    any: [
      { field: 'priorWork.sameEmployerInterimDays', operator: 'lte', value: 10 },
      { field: 'priorWork.asJobStudentWithGap', operator: 'eq', value: true, onlyRecorded: true },
    ],
    kind: 'H',
    until: '2018-08-31',
    grade: 'B',
    sources: [s.S55, s.S55b],
    text: {
      true: 'De persoon werkte hier niet of kort: ten hoogste 10 dagen uitzendwerk (12 in een zesdagenweek).',
      false: 'De persoon werkte hier al te lang.',
      unknown: 'Werkte de persoon hier al?',
    },
    whenMissing: 'Vraag naar vroeger werk bij deze werkgever.',
    owner: 'PERSON',
  },
  {
    id: 'IB-04',
    // Who never worked there has no interim days there either, so that those two ways are one.
    any: [
      { field: 'priorWork.sameEmployerInterimDays', operator: 'lte', value: 20 },
      { field: 'priorWork.asJobStudentWithGap', operator: 'eq', value: true, onlyRecorded: true },
    ],
    kind: 'H',
    from: '2018-09-01',
    grade: 'A',
    sources: [s.S54],
    text: {
      true: 'De persoon werkte hier niet of kort: ten hoogste 20 dagen uitzendwerk (24 in een zesdagenweek).',
      false: 'De persoon werkte hier al te lang.',
      unknown: 'Werkte de persoon hier al?',
    },
    whenMissing: 'Vraag naar vroeger werk bij deze werkgever.',
    owner: 'PERSON',
  },
  {
    id: 'IB-05',
    field: 'job.dienstencheques',
    operator: 'eq',
    value: false,
    kind: 'H',
    grade: 'A',
    sources: [s.S54],
    text: {
      true: 'De job wordt niet betaald met dienstencheques.',
      false: 'De job wordt betaald met dienstencheques.',
      unknown: 'Wordt de job betaald met dienstencheques?',
    },
    whenMissing: 'Vraag het na bij de werkgever.',
    owner: 'EMPLOYER',
  },
  {
    id: 'IB-06',
    field: 'job.maatwerkOrLde',
    operator: 'eq',
    value: false,
    kind: 'H',
    grade: 'A',
    sources: [s.S54],
    text: {
      true: 'Het is geen job in maatwerk of lokale diensteneconomie.',
      false: 'Het is een job in maatwerk of lokale diensteneconomie.',
      unknown: 'Is het een job in maatwerk of lokale diensteneconomie?',
    },
    whenMissing: 'Vraag het na bij de werkgever.',
    owner: 'EMPLOYER',
  },
  notEmployedInMeasure('IB-07', [s.S54]),
];
