/** Unemployment benefit: who the limit in time since 2026 does not reach, and when the right of the others ends. */
import type { Expression } from '../condition.ts';
import { careerSteps, inschakelingEnd } from '../disputed-point.ts';
import { dated } from '../figure.ts';
import { unemploymentFigures } from '../figures/income-figure.ts';
import type { Instrument, Outcome } from '../instrument.ts';
import { disputed, readingFor } from '../reading.ts';
import type { Sight } from '../sight.ts';
import { type Source, sources as s } from '../source.ts';

/** When the right of who received a benefit on 30 June 2025 ends, earliest first. */
export const endWaves = [
  { on: '2026-01-01', who: '20 jaar of meer volledig werkloos in de loopbaan' },
  { on: '2026-03-01', who: '8 tot 20 jaar volledig werkloos' },
  { on: '2026-04-01', who: 'minder dan 8 jaar werkloos en in de derde vergoedingsperiode' },
  { on: '2026-07-01', who: 'in de tweede vergoedingsperiode op 30 juni 2025' },
  { on: '2027-07-01', who: 'in de eerste vergoedingsperiode, met minstens 5 jaar loopbaan' },
] as const;

/** The career that a first request after 30 June 2025 asks, where each year until 2030 asks a year more. */
const yearly: Expression = {
  any: [
    careerIn('lte', 2025, 30),
    careerIn('eq', 2026, 31),
    careerIn('eq', 2027, 32),
    careerIn('eq', 2028, 33),
    careerIn('eq', 2029, 34),
    careerIn('gte', 2030, 35),
  ],
};

/** The same in one step. */
const oneStep: Expression = { any: [careerIn('lte', 2029, 30), careerIn('gte', 2030, 35)] };

function careerIn(operator: 'lte' | 'eq' | 'gte', year: number, years: number): Expression {
  return {
    all: [
      { field: 'unemployment.requestYear', operator, value: year },
      { field: 'careerYears', operator: 'gte', value: years },
    ],
  };
}

/** Who the limit does not reach whatever the age. */
const specialStatuses: readonly Expression[] = [
  { field: 'unemployment.specialStatus', operator: 'eq', value: true, onlyRecorded: true },
  { field: 'benefits', operator: 'intersects', value: ['SWT'] },
  {
    all: [
      { field: 'benefits', operator: 'intersects', value: ['IGU'] },
      { field: 'job.workFraction', operator: 'gte', value: 0.5 },
    ],
  },
];

export const unemploymentNotLimited: Instrument = {
  code: 'UNEMPLOYMENT_NOT_LIMITED',
  slug: 'werkloosheidsuitkering-zonder-beperking',
  name: 'Werkloosheidsuitkering zonder beperking in de tijd',
  from: '2026-01-01',
  basis: 'Programmawet van 18 juli 2025',
  relevantDate: { name: 'dag van de uitkering' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Wie de beperking van de werkloosheidsuitkering in de tijd niet treft.',
    forWhom: 'Wie een werkloosheidsuitkering krijgt en een lange loopbaan of een bijzonder statuut heeft.',
    refers: 'Niemand: de RVA beslist.',
    decides: 'De RVA.',
    pays: 'De RVA, langs de uitbetalingsinstelling.',
    lasts: 'Tot de pensioenleeftijd of een andere reden om te stoppen.',
    documents: 'Bewijs van de loopbaan.',
    followUp: 'VDAB.',
    ends: 'Bij werk, pensioen of een andere uitkering.',
  },
  conditions: [
    {
      id: 'UL-03',
      any: [
        {
          all: [
            { field: 'unemployment.requestedAfter20250630', operator: 'eq', value: false },
            { field: 'unemployment.ageAt20250630', operator: 'gte', value: 55 },
            { field: 'careerYears', operator: 'gte', value: 30 },
          ],
        },
        {
          all: [
            { field: 'unemployment.requestedAfter20250630', operator: 'eq', value: true },
            { field: 'unemployment.ageAtRequest', operator: 'gte', value: 55 },
            disputed(careerSteps, { yearly, oneStep }),
          ],
        },
        ...specialStatuses,
      ],
      kind: 'H',
      grade: 'B',
      sources: [s.S85b, s.S81, s.S98, s.S85c],
      text: {
        true: 'De persoon was 55 op 30 juni 2025 of bij een latere eerste aanvraag, met genoeg jaren loopbaan, of heeft een statuut zonder beperking.',
        false: 'De persoon was toen geen 55 of heeft te weinig jaren loopbaan.',
        unknown:
          'Was de persoon 55 op 30 juni 2025 of bij een latere eerste aanvraag, met genoeg jaren loopbaan?',
      },
      whenMissing: 'Vraag de loopbaan op bij de RVA.',
      owner: 'RVA',
    },
    {
      id: 'UL-04',
      any: specialStatuses,
      kind: 'H',
      role: 'route',
      grade: 'B',
      sources: [s.S85c, s.S98],
      text: {
        true: 'Er is een statuut zonder beperking: SWT, kunstwerker, havenarbeider, zeevisser, beschutte werkplaats, of een IGU met minstens halftijds werk.',
        false: 'Er is geen statuut zonder beperking genoteerd.',
        unknown: 'Heeft de persoon een statuut zonder beperking?',
      },
      whenMissing: 'Vraag het na bij de uitbetalingsinstelling.',
      owner: 'RVA',
    },
  ],
  doubts: [
    {
      point: 'UL-CAREER',
      text: 'Voor wie later 55 wordt, verschillen de bronnen over de loopbaan: elk jaar een jaar meer vanaf 31 in 2026, of in een stap 35 in 2030.',
    },
    {
      point: 'UL-INSCH',
      text: 'Voor inschakelingsuitkeringen noemen bronnen 1 januari 2026 en 1 juli 2026. Verlengingen eindigen ten laatste op 31 december 2026.',
    },
    {
      text: 'Wie ten laatste op 31 december 2025 met vrijstelling een voltijdse opleiding voor een knelpuntberoep begon, houdt de uitkering tot het einde ervan (UL-05). Dat wordt niet bijgehouden: te verifiëren.',
    },
    {
      text: 'Voor mantelzorgers is op 27 februari 2026 een aangepaste regel aangekondigd. De inhoud is niet gevonden.',
      from: '2026-02-27',
    },
  ],
  figures: [
    ...unemploymentFigures,
    ...endWaves.flatMap(({ on, who }) =>
      dated({ from: '2025-07-18', grade: 'B', source: s.S82 }, [[`Einde van het recht: ${who}`, 'day', on]]),
    ),
  ],
  related: ['UNEMPLOYMENT_ADMISSION', 'LEEFLOON'],
  outcomes: endOfRight,
  outcomesFor: ['notEligible'],
  outcomePoints: (sight) => (isIntegration(sight) ? [inschakelingEnd.id] : []),
};

/** The day on which the right of who received a benefit on 30 June 2025 ends: only for whom the limit reaches. */
function endOfRight(sight: Sight): readonly Outcome[] {
  const base = { code: 'end', label: 'Einde van het recht' };
  const end = endOf(sight);
  return 'why' in end
    ? [{ ...base, why: end.why, grade: 'U', sources: [] }]
    : [{ ...base, value: end.on, grade: 'B', sources: end.sources }];
}

type End = { readonly on: string; readonly sources: readonly Source[] } | { readonly why: string };

const isIntegration = (sight: Sight) =>
  sight.entries('benefits')?.some(({ kind }) => kind === 'INSCHAKELING') === true;

function endOf(sight: Sight): End {
  if (sight.get('unemployment.requestedAfter20250630') === true)
    return { why: 'De eerste aanvraag kwam na 30 juni 2025: de duur volgt uit de gewerkte dagen.' };
  if (isIntegration(sight)) return integrationEnd(sight);
  const wave = waveOf(sight);
  return wave === undefined
    ? { why: 'Daarvoor zijn de jaren werkloosheid en de vergoedingsperiode op 30 juni 2025 nodig.' }
    : { on: wave.on, sources: [s.S82, s.S84, s.S85, s.S86] };
}

function integrationEnd(sight: Sight): End {
  const reading = readingFor(inschakelingEnd, sight);
  if (reading === 'january') return { on: '2026-01-01', sources: [s.S85d] };
  if (reading === 'july') return { on: '2026-07-01', sources: [s.S84] };
  return {
    why: 'Voor een inschakelingsuitkering verschillen de bronnen: 1 januari of 1 juli 2026. Te verifiëren.',
  };
}

function waveOf(sight: Sight): (typeof endWaves)[number] | undefined {
  const years = sight.number('unemployment.totalYearsInCareer');
  const period = sight.get('unemployment.periodAt20250630');
  if (years === undefined) return undefined;
  if (years >= 20) return endWaves[0];
  if (years >= 8) return endWaves[1];
  if (period === '3') return endWaves[2];
  if (period === '2') return endWaves[3];
  const career = sight.number('careerYears');
  return period === '1' && career !== undefined && career >= 5 ? endWaves[4] : undefined;
}
