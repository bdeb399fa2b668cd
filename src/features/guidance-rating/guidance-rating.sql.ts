/** Every statement about what people answer of the guidance: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { NoRecord } from '../my/my.sql.ts';
import type { RatedGuide, RatingAnswer, RatingQuestion } from './own-rating.ts';

export interface OwnRatings {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  /** The last day on which answers of this half-year change. */
  readonly until: CivilDate;
  readonly guides: readonly RatedGuide[];
}

export function findOwnRatings(
  db: Queryable,
  token: string,
  route: string,
): Promise<OwnRatings | NoRecord | Refused> {
  return askGate(db, 'gate.own_ratings($1, $2)', [token, route]);
}

export function rateGuidance(
  db: Queryable,
  token: string,
  organisation: string,
  { heard, clear, helps }: Readonly<Record<RatingQuestion, RatingAnswer | null>>,
): Promise<Answer> {
  return askGate(db, 'gate.rate_guidance($1, $2, $3, $4, $5)', [token, organisation, heard, clear, helps]);
}

/** How often one answer was given in a half-year; null below ten. */
export interface RatingCount {
  readonly half: CivilDate;
  readonly question: RatingQuestion;
  readonly answer: RatingAnswer;
  readonly number: number | null;
}

export interface RatingsShown {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly counts: readonly RatingCount[];
}

export function readRatings(db: Queryable, token: string): Promise<RatingsShown | Refused> {
  return askGate(db, 'gate.guidance_ratings($1)', [token]);
}
