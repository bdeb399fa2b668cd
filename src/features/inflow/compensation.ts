/** A compensation dossier: what the federal state asks to see per person, and what of it is there. Pure. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import { type FederalYear, federalYear } from '../outcome/lasting-work.ts';
import type { Compensated } from './compensation.sql.ts';

export interface CompensationLine extends Compensated {
  /** The month in which the right ended, by the own facts. */
  readonly wave: string | undefined;
  readonly work: FederalYear;
}

/** Works out of each person how long there was work since the first application. */
export function compensationLines(items: readonly Compensated[], today: CivilDate): CompensationLine[] {
  return items.map((one) => ({
    ...one,
    wave: one.endsOn?.slice(0, 7),
    work: federalYear(one.appliedOn, {
      today,
      spells: one.spells.map(({ until, fraction, employer, ...spell }) => ({
        ...spell,
        until: until ?? undefined,
        fraction: fraction ?? undefined,
        employer: employer ?? undefined,
      })),
      looks: one.looks,
    }),
  }));
}

/** Whether someone worked a year within four years of the application. */
export const workWords: Readonly<Record<FederalYear['answer'], string>> = dutch({
  yes: 'ja, een jaar gewerkt',
  no: 'nee',
  unknown: 'niet bekend',
  running: 'nog niet, de termijn loopt',
});
