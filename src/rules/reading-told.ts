/** What an answer says about the disputed points it turns on: which reading is followed for this person, if any. */
import { pointNamed } from './disputed-point.ts';
import { type Disputed, openReadings } from './reading.ts';
import type { Sight } from './sight.ts';

/** A disputed point and what two persons chose: a reading for each status that the person has; without any the point is open. */
export interface FollowedReading {
  readonly point: string;
  readonly followed: readonly string[];
}

/** Keeps each point once. */
export const once = (readings: readonly FollowedReading[]) =>
  readings.filter(({ point }, place) => readings.findIndex((one) => one.point === point) === place);

/** Gives what is followed of a point for a person. */
export function followedFor(id: string, sight: Sight): FollowedReading {
  const point = pointNamed(id);
  if (point === undefined) return { point: id, followed: [] };
  const all = point.readings.map(({ code }) => code);
  const { codes, chosen } = openReadings({ disputed: id, statuses: point.statuses, codes: all }, sight);
  return { point: id, followed: chosen ? codes : [] };
}

/** Readings were chosen, and which one holds turns on benefits that are not known. */
export function turnsOnStatus(point: Disputed, sight: Sight): boolean {
  return (
    point.statuses.length > 1 &&
    sight.followed[point.disputed] !== undefined &&
    sight.get('benefits') === undefined
  );
}
