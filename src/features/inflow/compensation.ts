/** A compensation dossier: what the federal state asks to see per person, and what of it is there. Pure. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import { type DutyAnswer, judgeDuty } from '../../rules/gpmi-duty.ts';
import { gpmiRules } from '../../rules/gpmi-rule.ts';
import { dutyFacts, grantDay } from '../gpmi/gpmi-known.ts';
import { type FederalYear, federalYear } from '../outcome/lasting-work.ts';
import type { Compensated } from './compensation.sql.ts';

export interface CompensationLine extends Compensated {
  /** The month in which the right ended, by the own facts. */
  readonly wave: string | undefined;
  readonly work: FederalYear;
  /** Whether there has to be a GPMI, where there is none. */
  readonly need: DutyAnswer | undefined;
}

/** Works out of each person how long there was work since the first application. */
export function compensationLines(items: readonly Compensated[], today: CivilDate): CompensationLine[] {
  return items.map((one) => ({
    ...one,
    wave: one.endsOn?.slice(0, 7),
    need: one.gpmi === null ? needOf(one, today) : undefined,
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

/** By the rules of the day on which the leefloon was granted; what is not known stays unknown. */
function needOf({ duty }: Compensated, today: CivilDate): DutyAnswer {
  const on = grantDay(duty, today) ?? today;
  return judgeDuty(gpmiRules, dutyFacts(duty, on), on).answer;
}

/** What stands where there is no GPMI. */
export const needWords: Readonly<Record<DutyAnswer, string>> = dutch({
  obliged: 'ontbreekt',
  exempt: 'niet nodig: vrijgesteld',
  optional: 'niet verplicht',
  outside: 'niet nodig: geen leefloon',
  unknown: 'niet bekend of het moet',
});

/** Whether someone worked a year within four years of the application. */
export const workWords: Readonly<Record<FederalYear['answer'], string>> = dutch({
  yes: 'ja, een jaar gewerkt',
  no: 'nee',
  unknown: 'niet bekend',
  running: 'nog niet, de termijn loopt',
});
