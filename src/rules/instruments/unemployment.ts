/** Unemployment benefit: who the limit in time since 2026 does not reach, and when the right of the others ends. */
import type { Instrument, Outcome } from '../instrument.ts';
import type { Sight } from '../sight.ts';
import { sources as s } from '../source.ts';

/** When the right of who received a benefit on 30 June 2025 ends, earliest first. */
export const endWaves = [
  { on: '2026-01-01', who: '20 jaar of meer volledig werkloos in de loopbaan' },
  { on: '2026-03-01', who: '8 tot 20 jaar volledig werkloos' },
  { on: '2026-04-01', who: 'minder dan 8 jaar werkloos en in de derde vergoedingsperiode' },
  { on: '2026-07-01', who: 'in de tweede vergoedingsperiode op 30 juni 2025' },
  { on: '2027-07-01', who: 'in de eerste vergoedingsperiode, met minstens 5 jaar loopbaan' },
] as const;

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
            { field: 'unemployment.ageAt20250630', operator: 'gte', value: 55 },
            { field: 'careerYears', operator: 'gte', value: 30 },
          ],
        },
        { field: 'unemployment.specialStatus', operator: 'eq', value: true, onlyRecorded: true },
      ],
      kind: 'H',
      grade: 'B',
      sources: [s.S85b, s.S81, s.S98, s.S85c],
      text: {
        true: 'De persoon was 55 op 30 juni 2025 en heeft 30 jaar loopbaan, of heeft een statuut zonder beperking.',
        false: 'De persoon was geen 55 op 30 juni 2025 of heeft minder dan 30 jaar loopbaan.',
        unknown: 'Was de persoon 55 op 30 juni 2025, met 30 jaar loopbaan?',
      },
      whenMissing: 'Vraag de loopbaan op bij de RVA.',
      owner: 'RVA',
    },
  ],
  doubts: [
    {
      text: 'Voor wie later 55 wordt, verschillen de bronnen over de loopbaan: elk jaar een jaar meer vanaf 31 in 2026, of in een stap 35 in 2030.',
    },
    {
      text: 'Voor inschakelingsuitkeringen noemen bronnen 1 januari 2026 en 1 juli 2026. Verlengingen eindigen ten laatste op 31 december 2026.',
    },
    {
      text: 'Voor mantelzorgers is op 27 februari 2026 een aangepaste regel aangekondigd. De inhoud is niet gevonden.',
      from: '2026-02-27',
    },
  ],
  related: ['UNEMPLOYMENT_ADMISSION', 'LEEFLOON'],
  outcomes: endOfRight,
};

/** The day on which the right of an existing receiver ends, for whom the limit reaches. */
function endOfRight(sight: Sight): readonly Outcome[] {
  const base = { code: 'end', label: 'Einde van het recht' };
  const wave = waveOf(sight);
  if (wave === undefined)
    return [
      {
        ...base,
        why: 'Daarvoor zijn de jaren werkloosheid en de vergoedingsperiode op 30 juni 2025 nodig.',
        grade: 'U',
        sources: [],
      },
    ];
  return [{ ...base, value: wave.on, grade: 'B', sources: [s.S82, s.S84, s.S85, s.S86] }];
}

function waveOf(sight: Sight): (typeof endWaves)[number] | undefined {
  const years = sight.number('unemployment.totalYearsInCareer');
  const period = sight.get('unemployment.periodAt20250630');
  if (years === undefined || JSON.stringify(sight.get('benefits') ?? '').includes('INSCHAKELING'))
    return undefined;
  if (years >= 20) return endWaves[0];
  if (years >= 8) return endWaves[1];
  if (period === '3') return endWaves[2];
  return period === '2' ? endWaves[3] : undefined;
}
