/** What can be compared: by which approach, of whom, after how long and by which outcome. PostgreSQL counts (db/functions/gate/comparison.sql). */
import { instruments } from '../../gate/field-code.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';

export const outcomes = dutch({
  work: 'Vond werk',
  workKept: 'Vond werk, en werkte na zes maanden nog',
});
export type ComparedOutcome = keyof typeof outcomes;

export const ages = dutch({
  under25: 'Jonger dan 25 bij de start',
  from25: '25 tot 54 bij de start',
  from55: '55 of ouder bij de start',
});
export type ComparedAge = keyof typeof ages;

export const benefits = dutch({
  leefloon: 'Kreeg leefloon bij de start',
  unemployment: 'Kreeg een werkloosheidsuitkering bij de start',
});
export type ComparedBenefit = keyof typeof benefits;

/** Within so many months of the start the approach began, or it did not. */
export const startMonths = [3, 6, 12] as const;
/** So many months after that the outcome is looked at. */
export const followMonths = [6, 12, 24] as const;

/** Fewer people than this in one of the groups, and nothing is told. */
export const FEWEST = 30;

const approachesBeside = dutch({ referral: 'een verwijzing die startte', threeWayTalk: 'een driegesprek' });

/** Every approach that can be compared, by its code. */
export const approachCodes = [
  ...(Object.keys(instruments) as (keyof typeof instruments)[]),
  ...(Object.keys(approachesBeside) as (keyof typeof approachesBeside)[]),
] as const;
export type Approach = (typeof approachCodes)[number];

/** Names an approach as it stands in a sentence. */
export function approachLabel(code: Approach): string {
  return code === 'referral' || code === 'threeWayTalk' ? approachesBeside[code] : instruments[code];
}

/** What is told of the two groups: people in tens, parts of a hundred. */
export interface ComparedResult {
  readonly withPeople: number;
  readonly withPart: number;
  readonly withoutPeople: number;
  readonly withoutPart: number;
  /** Of a hundred people, how many more reached it with the approach; weighed over people alike in age and benefit. */
  readonly difference: number;
  /** Between which two numbers that lies, with a certainty of 95 %. */
  readonly low: number;
  readonly high: number;
}

export interface Comparison {
  readonly id: string;
  readonly question: string;
  readonly approach: Approach;
  readonly outcome: ComparedOutcome;
  readonly age: ComparedAge | null;
  readonly benefit: ComparedBenefit | null;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly startMonths: number;
  readonly followMonths: number;
  readonly readyOn: CivilDate;
  readonly definedOn: CivilDate;
  readonly definedBy: string;
  readonly closedOn: CivilDate | null;
  readonly closedBy: string | null;
  readonly closedAs: 'shown' | 'tooFew' | 'withdrawn' | null;
  readonly reason: string | null;
  readonly result: ComparedResult | null;
}

/** How a comparison stands: someone can look, has to wait, looked, or took it back. */
export type Standing = 'ready' | 'waiting' | 'shown' | 'tooFew' | 'withdrawn';

export function standingOf({ closedAs, readyOn }: Comparison, today: CivilDate): Standing {
  return closedAs ?? (readyOn <= today ? 'ready' : 'waiting');
}

/** What the numbers say, in one sentence: more, less, or no clear difference. */
export function sentenceOf({ approach, result }: Comparison): string {
  const label = approachLabel(approach);
  if (result === null)
    return say`Er zijn te weinig mensen om iets te zeggen: minder dan ${FEWEST} in een van de groepen, of minder dan 10 die de uitkomst wel of niet haalden. Bij zo weinig mensen is een verschil vaak toeval.`;
  const { difference, low, high } = result;
  if (low > 0)
    return say`Van 100 mensen haalden er ${difference} meer de uitkomst met ${label} dan zonder. Het echte verschil ligt waarschijnlijk tussen ${low} en ${high} meer.`;
  if (high < 0)
    return say`Van 100 mensen haalden er ${-difference} minder de uitkomst met ${label} dan zonder. Het echte verschil ligt waarschijnlijk tussen ${-high} en ${-low} minder.`;
  return say`We zien geen duidelijk verschil. Van 100 mensen kunnen er met ${label} ${-low} minder tot ${high} meer de uitkomst halen. Dat het helpt is niet bewezen, en dat het niet helpt ook niet.`;
}
