/**
 * What is counted, as data: the name, the counting rule in plain Dutch, over whom, in which period it falls, and from where it comes.
 * What counts is found by PostgreSQL under the same name and version (db/functions/gate/figure-case.sql). A changed rule gets a new
 * version: a new series, which no line joins to the former one.
 */
import type { Category } from '../../gate/category.ts';
import { inTimeIndicators } from './indicator-in-time.ts';
import { lastingIndicators } from './indicator-lasting.ts';
import { loadIndicators } from './indicator-load.ts';
import type { Indicator } from './indicator-shape.ts';
import { workIndicators } from './indicator-work.ts';

/** The four questions of a coordinator, each with the indicators that answer it, in their order. */
export const indicatorsByQuestion = {
  inTime: inTimeIndicators,
  work: workIndicators,
  lasting: lastingIndicators,
  load: loadIndicators,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Indicator>>>>;

export type Question = keyof typeof indicatorsByQuestion;

export type IndicatorCode = { [Of in Question]: keyof (typeof indicatorsByQuestion)[Of] }[Question];

export const indicators: Readonly<Record<IndicatorCode, Indicator>> = {
  ...inTimeIndicators,
  ...workIndicators,
  ...lastingIndicators,
  ...loadIndicators,
};

/** Those that everyone may know, in the order in which they are shown. */
export const publishedCodes: readonly string[] = Object.entries<Indicator>(indicators).flatMap(
  ([code, { published }]) => (published === undefined ? [] : [code]),
);

/** All that a flow has to name for an organisation to count in each of them. */
export const publishedCategories: readonly Category[] = [
  ...new Set(Object.values<Indicator>(indicators).flatMap(({ published }) => published?.categories ?? [])),
];

/** The indicator with this address. */
export function indicatorAt(address: string): IndicatorCode | undefined {
  return (Object.keys(indicators) as IndicatorCode[]).find((code) => indicators[code].address === address);
}
