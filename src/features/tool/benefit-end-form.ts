/** What is filled in to find the end of a right to unemployment benefit, read into facts of the rules. Pure. */
import { type CivilDate, parseCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { Fact, Facts } from '../../rules/fact.ts';
import type { FieldName } from '../../rules/field.ts';
import { isKnownDay } from '../instrument/known-day.ts';
import type { Typed } from '../instrument/typed.ts';

export interface BenefitAsked {
  /** The day of the first request. */
  readonly requested: CivilDate;
  readonly facts: Facts;
}

const MOST_YEARS = 60;
const MOST_DAYS = 1_000;

/** Reads the form; each problem names its input. What is left empty is not known. */
export function readBenefitEnd(
  typed: Typed,
): { asked: BenefitAsked; problems?: never } | { problems: readonly Problem[]; asked?: never } {
  const requested = parseCivilDate(typed['begin']?.trim() ?? '');
  const birth = parseCivilDate(typed['geboren']?.trim() ?? '');
  const career = readNumber(typed['loopbaan'], MOST_YEARS);
  const unemployed = readNumber(typed['werkloos'], MOST_YEARS);
  const days = readNumber(typed['dagen'], MOST_DAYS);
  const problems: readonly Problem[] = [
    ...(requested === undefined || !isKnownDay(requested) ? [problem('begin', badDay())] : []),
    ...(birth === undefined || (requested !== undefined && birth >= requested)
      ? [problem('geboren', say`Schrijf de geboortedatum, bijvoorbeeld 31/03/1968.`)]
      : []),
    ...(career === 'wrong' ? [problem('loopbaan', badNumber(MOST_YEARS))] : []),
    ...(unemployed === 'wrong' ? [problem('werkloos', badNumber(MOST_YEARS))] : []),
    ...(days === 'wrong' ? [problem('dagen', badNumber(MOST_DAYS))] : []),
  ];
  if (problems.length > 0 || requested === undefined) return { problems };
  const integration = typed['soort'] === 'INSCHAKELING';
  const facts = new Map<FieldName, Fact>(
    known({
      birthDate: birth,
      'unemployment.requestDate': requested,
      benefits: [{ kind: integration ? 'INSCHAKELING' : 'UNEMPLOYMENT' }],
      careerYears: career,
      'unemployment.totalYearsInCareer': unemployed,
      'unemployment.periodAt20250630': typed['periode'] || undefined,
      'unemployment.specialStatus': typed['statuut'] === 'ja',
      'unemployment.workdays312In36Months': days,
    }),
  );
  return { asked: { requested, facts } };
}

function known(values: Partial<Record<FieldName, Fact['value'] | undefined>>): [FieldName, Fact][] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name as FieldName, { value }] satisfies [FieldName, Fact]],
  );
}

/** Reads a number from 0; nothing when nothing was typed. */
function readNumber(text: string | undefined, most: number): number | 'wrong' | undefined {
  const typed = text?.trim().replace(',', '.') ?? '';
  if (typed === '') return undefined;
  const number = Number(typed);
  return number >= 0 && number <= most ? number : 'wrong';
}

function problem(field: string, message: string): Problem {
  return { field, message };
}

function badDay(): string {
  return say`Schrijf de datum als dag, maand en jaar, bijvoorbeeld 31/03/2027.`;
}

function badNumber(most: number): string {
  return say`Schrijf een getal van 0 tot en met ${most}.`;
}
