/** A figure that everyone may know, as it was published: of a year and a place, or of a quarter of all Flanders. Without numbers it is withheld. Pure. */
import { dutch, say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import type { Indicator } from '../figure/indicator-shape.ts';
import { indicators, publishedCodes } from '../figure/indicator.ts';
import { municipalityName } from '../organisation/municipality.ts';

/** Of what a figure is told, from small to large. */
export const levels = dutch({
  municipality: 'gemeente',
  region: 'referentieregio',
  province: 'provincie',
  flanders: 'Vlaanderen',
});

export type Level = keyof typeof levels;

export interface PublishedFigure {
  readonly indicator: string;
  /** Of the counting rule. */
  readonly version: number;
  readonly level: Level;
  /** A NIS code, or the name of a region or a province. */
  readonly place: string;
  readonly year: number;
  readonly quarter: number | null;
  /** What was reached, of all that is known; both null where it is withheld. */
  readonly reached: number | null;
  readonly known: number | null;
  readonly publishedAt: string;
}

export interface PublicIndicator extends Indicator {
  readonly code: string;
}

/** Every indicator that is published, with the name and the rule that everyone reads. */
export function publicIndicators(): readonly PublicIndicator[] {
  return publishedCodes.flatMap((code) => publicIndicator(code) ?? []);
}

/** Finds a published indicator by its code. */
export function publicIndicator(code: string): PublicIndicator | undefined {
  const found = Object.entries<Indicator>(indicators).find(([one]) => one === code)?.[1];
  if (found?.published === undefined) return undefined;
  const { name = found.name, rule = found.rule } = found.published;
  return { ...found, code, name, rule };
}

/** Whether it only counts, and is no part of anything. */
export function countsOnly({ reached, known }: Indicator): boolean {
  return known.every((outcome) => reached.includes(outcome));
}

/** The part that was reached in per cent and rounded; null where it is withheld, or nothing is a part. */
export function shareOf({ reached, known }: PublishedFigure, indicator: Indicator): number | null {
  return reached === null || known === null || countsOnly(indicator)
    ? null
    : Math.round((100 * reached) / known);
}

/** The one number by which a figure is shown: a part in per cent, or how many; null where it is withheld. */
export function valueOf(figure: PublishedFigure, indicator: Indicator): number | null {
  return countsOnly(indicator) ? figure.known : shareOf(figure, indicator);
}

/** In what its value is told. */
export function unitOf(indicator: Indicator): Indicator['unit'] {
  return countsOnly(indicator) ? indicator.unit : 'percent';
}

/** Writes the number of a figure. */
export function valueText(figure: PublishedFigure, indicator: Indicator): string {
  const value = valueOf(figure, indicator);
  if (value === null) return say`niet getoond`;
  return countsOnly(indicator) ? formatNumber(value) : `${value} %`;
}

/** Gives the name of the place of a figure. */
export function placeName({ level, place }: Pick<PublishedFigure, 'level' | 'place'>): string {
  return level === 'municipality' ? (municipalityName(place) ?? place) : place;
}

/** Writes the period of a figure as `2025` or `2025-Q3`. */
export function periodOf({ year, quarter }: Pick<PublishedFigure, 'year' | 'quarter'>): string {
  return quarter === null ? String(year) : `${year}-Q${quarter}`;
}
