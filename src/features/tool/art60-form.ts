/** What is filled in to work out article 60, read into facts of the rules. Pure. */
import { addDays, ageAt, type CivilDate, parseCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { Entry, Fact, Facts } from '../../rules/fact.ts';
import type { FieldName } from '../../rules/field.ts';
import { isKnownDay } from '../instrument/known-day.ts';
import type { Typed } from '../instrument/typed.ts';

/** So many periods of earlier work fit in the form. */
export const PERIODS = [1, 2, 3, 4] as const;

export const fromName = (period: number) => `van-${period}`;
export const toName = (period: number) => `tot-${period}`;

export interface Art60Asked {
  readonly start: CivilDate;
  readonly birth: CivilDate;
  readonly facts: Facts;
}

const YOUNGEST = 16;
const OLDEST = 70;

/** Reads the form; each problem names its input. */
export function readArt60(
  typed: Typed,
): { asked: Art60Asked; problems?: never } | { problems: readonly Problem[]; asked?: never } {
  const start = day(typed, 'begin');
  const birth = day(typed, 'geboren');
  const fraction = readFraction(typed['breuk'] ?? '1');
  const spells = PERIODS.map((period) => readSpell(typed, period, start));
  const problems = [
    ...birthProblems(birth, start),
    ...startProblems(start),
    ...(fraction === undefined ? [{ field: 'breuk', message: badFraction() }] : []),
    ...spells.flatMap(problemsIn),
  ];
  if (problems.length > 0 || start === undefined || birth === undefined || fraction === undefined)
    return { problems };
  const facts = new Map<FieldName, Fact>([
    ['birthDate', { value: birth }],
    ['art60.startDate', { value: start }],
    ['art60.workFraction', { value: fraction }],
    ['employment.spells', { value: spells.flatMap(({ entry }) => (entry === undefined ? [] : [entry])) }],
  ]);
  return { asked: { start, birth, facts } };
}

interface ReadSpell {
  readonly entry?: Entry;
  readonly problem?: Problem;
}

const problemsIn = ({ problem }: ReadSpell): readonly Problem[] => (problem === undefined ? [] : [problem]);

function readSpell(typed: Typed, period: number, start: CivilDate | undefined): ReadSpell {
  const [from, to] = [fromName(period), toName(period)];
  if (!typed[from]?.trim() && !typed[to]?.trim()) return {};
  const first = day(typed, from);
  const last = day(typed, to);
  if (first === undefined) return { problem: { field: from, message: badDay() } };
  if (last === undefined) return { problem: { field: to, message: badDay() } };
  if (last < first) return { problem: { field: to, message: say`De laatste dag ligt voor de eerste.` } };
  if (start !== undefined && last >= start)
    return {
      problem: { field: to, message: say`Vroeger werk eindigt voor de eerste dag van het contract.` },
    };
  return { entry: { kind: 'REGULAR', from: first, to: last } };
}

function startProblems(start: CivilDate | undefined): readonly Problem[] {
  if (start === undefined) return [{ field: 'begin', message: badDay() }];
  if (!isKnownDay(start) || !isKnownDay(addDays(start, 5 * 365)))
    return [{ field: 'begin', message: say`Over deze tijd zijn de regels hier niet bekend.` }];
  return [];
}

function birthProblems(birth: CivilDate | undefined, start: CivilDate | undefined): readonly Problem[] {
  if (birth === undefined) return [{ field: 'geboren', message: badDay() }];
  const age = start === undefined ? undefined : ageAt(birth, start);
  if (age === undefined || (age >= YOUNGEST && age <= OLDEST)) return [];
  return [
    {
      field: 'geboren',
      message: say`Kijk het jaar na: met deze datum is de persoon bij de start geen ${YOUNGEST} tot ${OLDEST} jaar.`,
    },
  ];
}

/** Reads `1`, `0,5` or `0.75`; nothing when it is no part of full-time work. */
function readFraction(text: string): number | undefined {
  const fraction = Number(text.trim().replace(',', '.'));
  return fraction > 0 && fraction <= 1 ? fraction : undefined;
}

function badFraction(): string {
  return say`Schrijf een getal tot en met 1. 1 is voltijds, 0,5 is halftijds.`;
}

function day(typed: Typed, name: string): CivilDate | undefined {
  return parseCivilDate(typed[name]?.trim() ?? '');
}

function badDay(): string {
  return say`Schrijf de datum als dag, maand en jaar, bijvoorbeeld 31/03/2027.`;
}
