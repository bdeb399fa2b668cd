/** What an OCMW's own facts say for the rules of the GPMI. A fact that is missing, or not sure, stays unknown. Pure. */
import { ageAt, type CivilDate, isCivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import type { DutyFacts } from '../../rules/gpmi-duty.ts';
import type { DutyRow } from './gpmi.ts';

/** A fact about the duty, wherever it was read. */
export type KnownOfDuty = Pick<DutyRow, 'field' | 'value'>;

/** The names on screen of what decides the duty. */
export const dutyFieldWords: Readonly<Record<keyof DutyFacts, string>> = dutch({
  benefits: 'welke uitkering deze persoon krijgt',
  age: 'de geboortedatum',
  hadRight: 'of er in de 3 maanden ervoor al recht op leefloon was',
  student: 'of deze persoon voltijds studeert met leefloon',
  exemptReason: 'of er een reden van gezondheid of billijkheid is',
});

/** The field in which each of them is recorded. */
export const dutyFields: Readonly<Record<keyof DutyFacts, string>> = {
  benefits: 'benefits[]',
  age: 'birthDate',
  hadRight: 'rmi.hadRightInThe3MonthsBeforeGrant',
  student: 'student.fullTimeWithLeefloon',
  exemptReason: 'activation.exemptReason',
};

/** Gives the day of the newest grant of a leefloon that runs today, as the benefits say. */
export function grantDay(rows: readonly KnownOfDuty[], today: CivilDate): CivilDate | undefined {
  return benefitsOn(rows, today)
    .filter(({ kind }) => kind === 'LEEFLOON')
    .map(({ from }) => from)
    .toSorted()
    .at(-1);
}

/** Makes the facts for the rules, as they are on the day of the grant. */
export function dutyFacts(rows: readonly KnownOfDuty[], grantedOn: CivilDate): DutyFacts {
  const benefits = benefitsOn(rows, grantedOn);
  const born = valueOf(rows, 'birthDate');
  const hadRight = valueOf(rows, dutyFields.hadRight);
  const student = valueOf(rows, dutyFields.student);
  const exemptReason = valueOf(rows, dutyFields.exemptReason);
  return {
    ...(benefits.length > 0 ? { benefits: benefits.map(({ kind }) => kind) } : {}),
    ...(typeof born === 'string' && isCivilDate(born) ? { age: ageAt(born, grantedOn) } : {}),
    ...(typeof hadRight === 'boolean' ? { hadRight } : {}),
    ...(typeof student === 'boolean' ? { student } : {}),
    ...(typeof exemptReason === 'string' ? { exemptReason } : {}),
  };
}

function benefitsOn(rows: readonly KnownOfDuty[], day: CivilDate): { kind: string; from: CivilDate }[] {
  return rows
    .filter(({ field }) => field === dutyFields.benefits)
    .flatMap(({ value }) => {
      const { kind, from, to } = value as { kind?: string; from?: string; to?: string };
      if (kind === undefined || from === undefined || !isCivilDate(from)) return [];
      return from <= day && (to === undefined || to >= day) ? [{ kind, from }] : [];
    });
}

function valueOf(rows: readonly KnownOfDuty[], field: string): unknown {
  return rows.find((row) => row.field === field)?.value;
}
