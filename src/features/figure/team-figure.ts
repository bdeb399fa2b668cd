/** One indicator by team and coach, beside the whole organisation: who has how many of which outcome, and which share that is. Pure. */
import type { Coach, TeamShown } from './figure.sql.ts';
import { type Share, shareOf } from './figure-series.ts';
import type { Indicator } from './indicator-shape.ts';

/** One line: a team with its coaches together, or a coach in it. */
export interface TeamLine {
  readonly name: string;
  /** Null for a line of the team itself. */
  readonly coach: string | null;
  readonly guided: number;
  readonly share: Share;
}

/** Whether an indicator is shown by team and coach: a share of cases of persons, known within the last four quarters. */
export function isForTeams({ about, shows, afterYear }: Indicator): boolean {
  return about === 'persons' && shows === 'share' && afterYear !== true;
}

/** The lines of every team, each before its coaches. Coaches without a team come last, under `elsewhere`. */
export function teamLines(
  indicator: Indicator,
  { coaches, numbers }: Pick<TeamShown, 'coaches' | 'numbers'>,
  elsewhere: string,
): TeamLine[] {
  const lineOf = (name: string, coach: string | null, those: readonly Coach[]): TeamLine => ({
    name,
    coach,
    guided: those.reduce((sum, { guided }) => sum + guided, 0),
    share: shareOf(
      indicator,
      numbers.filter(
        ({ coach: one, version }) => version === indicator.version && those.some(({ id }) => id === one),
      ),
    ),
  });
  return [...Map.groupBy(coaches, ({ team }) => team)].flatMap(([team, those]) => [
    lineOf(team ?? elsewhere, null, those),
    ...those.map((one) => lineOf(one.name, one.id, [one])),
  ]);
}
