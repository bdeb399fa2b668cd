/** Statements about figures. What may be told of them, and from how many on, PostgreSQL decides. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { WayOut } from './outcome-label.ts';
import type { Ended } from './survival.ts';

/** So many cases of an indicator began in this quarter and have this outcome by now; null where that tells of few who are closed. */
export interface Counted {
  readonly indicator: string;
  readonly version: number;
  /** Its first month (`2026-04`), or null for the last four quarters together. */
  readonly quarter: string | null;
  readonly outcome: string;
  readonly number: number | null;
}

export interface FiguresShown {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  /** Until when every change is in them. */
  readonly asOf: string;
  readonly counts: readonly Counted[];
  /** By kind, of the last four quarters together. */
  readonly kinds: readonly KindCounted[];
  /** By kind, how many have not ended today. */
  readonly running: readonly Omit<KindCounted, 'outcome'>[];
  /** How many people were guided at the end of each month, of this month today, and for how many something ran. */
  readonly stock: readonly {
    readonly indicator: 'guided' | 'active';
    readonly month: string;
    readonly number: number | null;
  }[];
  readonly middles: readonly Middle[];
  /** How many people each coach guides, from few to many; null for who does not lead them. */
  readonly spread: readonly number[] | null;
  /** The names of the organisations that are a kind of something. */
  readonly partners: Readonly<Record<string, string>>;
}

export interface KindCounted {
  readonly indicator: string;
  readonly version: number;
  readonly kind: string;
  readonly outcome: string;
  readonly number: number | null;
}

/** Of so many that ended in the last four quarters half did so within these days. */
export interface Middle {
  readonly indicator: string;
  readonly version: number;
  /** Empty where the indicator knows no kinds. */
  readonly kind: string;
  readonly days: number;
  readonly number: number;
}

/** Reads the figures of the own organisation, of what began from the first day of a quarter on. */
export function readFigures(db: Queryable, token: string, from: CivilDate): Promise<FiguresShown | Refused> {
  return askGate(db, 'gate.figures($1, $2)', [token, from]);
}

export interface TimesShown {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly asOf: string;
  readonly cases: readonly Ended<WayOut>[];
}

/** Reads how long it took since guidance that began from a day on. */
export function readTimes(db: Queryable, token: string, from: CivilDate): Promise<TimesShown | Refused> {
  return askGate(db, 'gate.figure_times($1, $2, $3)', [token, 'timeToWork', from]);
}

/** So many phases ended, and this one followed; `to` is empty where none did. */
export interface PhaseStep {
  readonly from: string;
  readonly to: string;
  readonly number: number | null;
}

export interface FlowShown {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly asOf: string;
  readonly steps: readonly PhaseStep[];
}

/** Reads how people went from phase to phase. */
export function readPhaseFlow(db: Queryable, token: string): Promise<FlowShown | Refused> {
  return askGate(db, 'gate.figure_flow($1)', [token]);
}

export interface TeamShown {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly asOf: string;
  /** Of the last four quarters; null where it would tell of few whom this head may not open. */
  readonly numbers: readonly {
    readonly coach: string;
    readonly version: number;
    readonly outcome: string;
    readonly number: number | null;
  }[];
  readonly coaches: readonly Coach[];
  readonly targets: readonly FigureTarget[];
}

export interface Coach {
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
  /** How many people are guided today. */
  readonly guided: number;
}

/** What an agreement agreed about an indicator for the own organisation. */
export interface FigureTarget {
  readonly agreement: string;
  readonly action: string;
  readonly title: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly due: CivilDate | null;
}

/** Reads one indicator by team and coach: for who leads them. */
export function readTeamFigure(
  db: Queryable,
  token: string,
  indicator: string,
): Promise<TeamShown | Refused> {
  return askGate(db, 'gate.figure_team($1, $2)', [token, indicator]);
}

/** Counts again who changed since, in rows of `most`; gives how many there were. */
export async function followFigures(jobs: Queryable, most: number): Promise<number> {
  const row = await jobs.one<{ taken: number }>('select gate.follow_figures($1) as taken', [most]);
  return row?.taken ?? 0;
}

/** Counts everything of each organisation anew; gives how many cases differed from what was kept. It ends with an organisation once told to stop. */
export async function recountFigures(jobs: Queryable, stopping?: AbortSignal): Promise<number> {
  const all = await jobs.many<Counting>(
    'select organisation from gate.figure_organisations() as organisation',
  );
  return recount(jobs, all, stopping);
}

/** Counts everything of organisations of which that was never done, or not since a rule was added. */
export async function countUncounted(jobs: Queryable, stopping?: AbortSignal): Promise<void> {
  const some = await jobs.many<Counting>('select organisation from gate.figures_uncounted() as organisation');
  await recount(jobs, some, stopping);
}

interface Counting {
  readonly organisation: number;
}

async function recount(
  jobs: Queryable,
  counting: readonly Counting[],
  stopping: AbortSignal | undefined,
): Promise<number> {
  let differences = 0;
  for (const { organisation } of counting) {
    if (stopping?.aborted) break;
    const row = await jobs.one<{ differences: number }>('select gate.refresh_figures($1) as differences', [
      organisation,
    ]);
    differences += row?.differences ?? 0;
  }
  return differences;
}
