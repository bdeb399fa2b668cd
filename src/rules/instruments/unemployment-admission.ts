/** The days of work that open a right to unemployment benefit, by age until February 2026 and for all since. */
import { daysMissingOn } from '../art60.ts';
import { admissionFigures } from '../figures/income-figure.ts';
import type { Instrument, Outcome } from '../instrument.ts';
import type { Sight } from '../sight.ts';
import { sources as s } from '../source.ts';

const text = {
  true: 'De persoon heeft genoeg dagen werk.',
  false: 'De persoon heeft niet genoeg dagen werk.',
  unknown: 'Heeft de persoon genoeg dagen werk?',
};

export const unemploymentAdmission: Instrument = {
  code: 'UNEMPLOYMENT_ADMISSION',
  slug: 'werkloosheidsuitkering-na-werk',
  name: 'Werkloosheidsuitkering na werk',
  from: '1991-11-25',
  fromToVerify: true,
  basis: 'KB van 25 november 1991; programmawet van 18 juli 2025',
  relevantDate: { name: 'dag van de aanvraag', field: 'unemployment.requestDate' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Een uitkering voor wie genoeg dagen werkte en zijn werk verloor.',
    forWhom: 'Wie zijn werk verloor en genoeg dagen werkte.',
    refers: 'De persoon vraagt het zelf.',
    decides: 'De RVA.',
    pays: 'De RVA, langs de uitbetalingsinstelling.',
    lasts: 'Sinds maart 2026 12 tot 24 maanden.',
    documents: 'C4 en loopbaangegevens.',
    followUp: 'VDAB.',
    ends: 'Na de termijn, bij werk of bij een andere uitkering.',
  },
  conditions: [
    {
      id: 'UA-02',
      field: 'unemployment.daysMissing',
      operator: 'lte',
      value: 0,
      kind: 'H',
      until: '2026-02-28',
      grade: 'A',
      sources: [s.S95],
      text,
      whenMissing: 'Vraag de loopbaangegevens op bij de RVA.',
      owner: 'RVA',
    },
    {
      id: 'UA-01',
      field: 'unemployment.workdays312In36Months',
      operator: 'gte',
      value: 312,
      kind: 'H',
      from: '2026-03-01',
      grade: 'B',
      sources: [s.S97, s.S81, s.S98],
      text,
      whenMissing: 'Vraag de loopbaangegevens op bij de RVA.',
      owner: 'RVA',
    },
  ],
  doubts: [
    {
      text: 'Voor wie 50 of ouder is, is een derde mogelijkheid met 8 dagen voor 1 vanaf 416 dagen niet bevestigd.',
      until: '2026-02-28',
    },
  ],
  figures: admissionFigures,
  related: ['UNEMPLOYMENT_NOT_LIMITED', 'ART60'],
  outcomes: duration,
};

/** 12 months, and one more for each further 104 days, up to 24 (UL-01). */
function duration(sight: Sight): readonly Outcome[] {
  const spells = sight.entries('employment.spells');
  const days = sight.number('unemployment.workdays312In36Months');
  const age = sight.number('age');
  const missing =
    spells === undefined || age === undefined ? undefined : daysMissingOn(spells, age, sight.date);
  const left: Outcome[] =
    typeof missing === 'number'
      ? [
          {
            code: 'daysMissing',
            label: 'Ontbrekende dagen',
            value: missing,
            grade: 'A',
            sources: [s.S95, s.S97],
          },
        ]
      : [];
  if (sight.date < '2026-03-01' || days === undefined || days < 312) return left;
  const months = Math.min(24, 12 + Math.floor((days - 312) / 104));
  return [
    ...left,
    { code: 'months', label: 'Maanden uitkering', value: months, grade: 'A', sources: [s.S82, s.S98] },
  ];
}
