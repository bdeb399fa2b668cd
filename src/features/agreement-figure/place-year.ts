/** The public figures of the places of an agreement year by year, one series for each place and one for all Flanders. Nothing withheld is told. Pure. */
import { say } from '../../kernel/language.ts';
import { municipalityName } from '../organisation/municipality.ts';
import { countsOnly, type PublicIndicator, publicIndicator } from '../published-figure/published-figure.ts';
import type { YearFigure } from './agreement-figure.sql.ts';

export interface PlaceSeries {
  readonly name: string;
  /** Where more of it stands; not for Flanders. */
  readonly href?: string;
  /** One for each year; not withheld and without a number where the place did not count along. */
  readonly years: readonly {
    readonly year: number;
    readonly number: number | null;
    readonly withheld: boolean;
    readonly begins: boolean;
  }[];
}

export interface IndicatorSeries {
  readonly indicator: PublicIndicator;
  readonly years: readonly number[];
  readonly places: readonly PlaceSeries[];
}

/** Lays them beside each other; an indicator of which no place of the agreement has a row is left out. */
export function seriesOf(places: readonly string[], figures: readonly YearFigure[]): IndicatorSeries[] {
  return [...Map.groupBy(figures, ({ indicator }) => indicator)].flatMap(([code, those]) => {
    const indicator = publicIndicator(code);
    if (indicator === undefined || those.every(({ level }) => level === 'flanders')) return [];
    const years = [...new Set(those.map(({ year }) => year))].toSorted((one, other) => one - other);
    const series = (of: (one: YearFigure) => boolean) => yearsOf(years, those.filter(of), indicator);
    const told = places.map((nis) => ({
      name: municipalityName(nis) ?? nis,
      href: `/gemeenten/${nis}`,
      years: series(({ level, place }) => level === 'municipality' && place === nis),
    }));
    const flanders = { name: say`Heel Vlaanderen`, years: series(({ level }) => level === 'flanders') };
    // A number of people in all Flanders would make every place look like nothing.
    return [{ indicator, years, places: countsOnly(indicator) ? told : [...told, flanders] }];
  });
}

function yearsOf(
  years: readonly number[],
  figures: readonly YearFigure[],
  indicator: PublicIndicator,
): PlaceSeries['years'] {
  return years.map((year) => {
    const at = figures.findIndex((one) => one.year === year);
    const figure = figures[at];
    const before = figures[at - 1];
    return {
      year,
      number: figure === undefined ? null : numberOf(figure, indicator),
      withheld: figure !== undefined && figure.known === null,
      begins: figure !== undefined && before !== undefined && before.version !== figure.version,
    };
  });
}

function numberOf({ reached, known }: YearFigure, indicator: PublicIndicator): number | null {
  if (reached === null || known === null) return null;
  return countsOnly(indicator) ? known : Math.round((100 * reached) / known);
}
