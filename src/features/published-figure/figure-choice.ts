/** What an address asks of the page of public figures: one indicator, at one level, of one year. What does not exist is dropped. Pure. */
import {
  type Level,
  type PublicIndicator,
  type PublishedFigure,
  publicIndicators,
} from './published-figure.ts';

/** The one address of all public figures. */
export const FIGURES = '/cijfers';

/** The levels that have places, by their names in addresses. */
const placed = { gemeente: 'municipality', regio: 'region', provincie: 'province' } as const satisfies Record<
  string,
  Level
>;

export type PlacedLevel = (typeof placed)[keyof typeof placed];

export const placedLevels = Object.entries(placed).map(([name, level]) => ({ name, level }));

export interface FigureQuery {
  readonly indicator?: string | undefined;
  readonly niveau?: string | undefined;
  readonly jaar?: string | undefined;
}

export interface FigureChoice {
  readonly indicator: PublicIndicator;
  readonly level: PlacedLevel;
  /** Nothing where no year was published yet. */
  readonly year: number | undefined;
  readonly years: readonly number[];
  /** The year that was asked and of which nothing is published. */
  readonly missed?: number;
}

/** Reads what was asked, of the figures of Flanders; without a wish the first indicator of which a year was published, and its last year. */
export function choiceOf(query: FigureQuery, flanders: readonly PublishedFigure[]): FigureChoice | undefined {
  const all = publicIndicators();
  const yearsOf = (code: string) =>
    flanders.filter((one) => one.indicator === code && one.quarter === null).map(({ year }) => year);
  const indicator =
    all.find(({ code }) => code === query.indicator) ??
    all.find(({ code }) =>
      flanders.some((one) => one.indicator === code && one.quarter === null && one.known !== null),
    ) ??
    all[0];
  if (indicator === undefined) return undefined;
  const years = yearsOf(indicator.code);
  const asked = /^\d{4}$/.test(query.jaar ?? '') ? Number(query.jaar) : undefined;
  return {
    indicator,
    level: placedLevels.find(({ name }) => name === query.niveau)?.level ?? 'municipality',
    year: years.find((year) => String(year) === query.jaar) ?? years.at(-1),
    years,
    ...(asked === undefined || years.includes(asked) ? {} : { missed: asked }),
  };
}

/** Writes the address of a state of the page. */
export function choiceAddress(indicator: string, level: PlacedLevel, year: number | undefined): string {
  const niveau = placedLevels.find((one) => one.level === level)?.name ?? '';
  const query = new URLSearchParams({
    indicator,
    niveau,
    ...(year === undefined ? {} : { jaar: String(year) }),
  });
  return `${FIGURES}?${query}`;
}
