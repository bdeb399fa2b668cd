/** How many days of work admit to unemployment benefit, by the day of the request and the age: the table of law, before and after its reform. */
import { type CivilDate, civilDate } from '../kernel/civil-date.ts';
import { type Source, sources as s } from './source.ts';

/** The first day of the admission rule that no longer asks for an age: requests from then on. */
export const NEW_RULE = '2026-03-01';
export const LAST_OLD_DAY = civilDate('2026-02-28');

/** So many days within so many months; perhaps with more days in the ten years before. */
export interface AdmissionRule {
  readonly days: number;
  readonly months: number;
  readonly before?: { readonly days: number } | { readonly perMissingDay: number; readonly upTo: number };
}

export interface AdmissionBand {
  readonly fromAge: number;
  readonly rules: readonly AdmissionRule[];
  /** A variant that no source confirms: who meets it alone may have the right or not. */
  readonly unverified?: readonly AdmissionRule[];
}

/** The table of law. */
export const admissionRules: readonly {
  readonly from: string;
  readonly until?: string;
  readonly bands: readonly AdmissionBand[];
  readonly sources: readonly Source[];
}[] = [
  {
    from: '1976-01-01',
    until: '2026-02-28',
    sources: [s.S95],
    bands: [
      {
        fromAge: 0,
        rules: [
          { days: 312, months: 21 },
          { days: 468, months: 33 },
          { days: 624, months: 42 },
        ],
      },
      {
        fromAge: 36,
        rules: [
          { days: 468, months: 33 },
          { days: 624, months: 42 },
          { days: 234, months: 33, before: { days: 1560 } },
          { days: 312, months: 33, before: { perMissingDay: 8, upTo: 468 } },
        ],
      },
      {
        fromAge: 50,
        rules: [
          { days: 624, months: 42 },
          { days: 312, months: 42, before: { days: 1560 } },
        ],
        unverified: [{ days: 416, months: 42, before: { perMissingDay: 8, upTo: 624 } }],
      },
    ],
  },
  {
    from: NEW_RULE,
    sources: [s.S97, s.S81, s.S98],
    bands: [{ fromAge: 0, rules: [{ days: 312, months: 36 }] }],
  },
];

/** Gives the rules for a request on a day at an age. */
export function rulesFor(day: CivilDate, age: number): readonly AdmissionRule[] {
  return bandFor(day, age)?.rules ?? [];
}

export function bandFor(day: CivilDate, age: number): AdmissionBand | undefined {
  const table = admissionRules.findLast(({ from }) => from <= day);
  return table?.bands.findLast(({ fromAge }) => fromAge <= age);
}
