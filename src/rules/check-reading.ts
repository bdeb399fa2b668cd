/** Checks disputed points: each condition that turns on one has all its readings, and nothing is followed that nobody wrote down. */
import type { Condition } from './condition.ts';
import { disputedPoints, pointNamed } from './disputed-point.ts';
import type { Instrument } from './instrument.ts';
import { type Followed, type LegalStatus, legalStatuses } from './legal-status.ts';
import { type Disputed, type DisputedPoint, disputedIn } from './reading.ts';

/** Says what is wrong with the disputed points themselves, and with who turns on them. */
export function checkPoints(
  instruments: readonly Instrument[],
  points: readonly DisputedPoint[] = disputedPoints,
): readonly string[] {
  return points.flatMap((point) => {
    const { id, readings, statuses, instruments: named } = point;
    const codes = readings.map(({ code }) => code);
    return [
      ...(readings.length < 2 ? [`${id} has no two readings`] : []),
      ...(new Set(codes).size < codes.length ? [`${id} has one reading twice`] : []),
      ...readings
        .filter(({ sources }) => sources.length === 0)
        .map(({ code }) => `${id} ${code} has no source`),
      ...(statuses.length === 0 ? [`${id} has no legal status`] : []),
      ...named
        .filter((code) => !instruments.some((one) => one.code === code && turnsOn(one, id)))
        .map((code) => `${id} names ${code}, which does not turn on it`),
    ];
  });
}

function turnsOn(one: Instrument, id: string): boolean {
  return (
    one.outcomePoints !== undefined ||
    one.conditions.some((condition) => disputedIn(condition).some(({ disputed }) => disputed === id))
  );
}

/** Says what is wrong with the disputed points that a condition names. */
export function checkDisputed(condition: Condition, { code }: Instrument): readonly string[] {
  return disputedIn(condition).flatMap((one) => {
    const point = pointNamed(one.disputed);
    if (point === undefined) return [`turns on ${one.disputed}, which is no disputed point`];
    return [
      ...(point.instruments.includes(code) ? [] : [`turns on ${one.disputed}, which does not name ${code}`]),
      ...(sameReadings(one, point) ? [] : [`does not say what each reading of ${one.disputed} asks`]),
    ];
  });
}

function sameReadings({ readings, statuses, silent }: Disputed, point: DisputedPoint): boolean {
  const codes = point.readings.map(({ code }) => code);
  return (
    codes.length === Object.keys(readings).length &&
    codes.every((code) => readings[code] !== undefined) &&
    statuses.length === point.statuses.length &&
    silent === point.silent
  );
}

/** Says what is wrong with a choice of readings; nothing when each point, status and reading exists. */
export function checkFollowed(followed: Followed): readonly string[] {
  return Object.entries(followed).flatMap(([id, byStatus]) => {
    const point = pointNamed(id);
    if (point === undefined) return [`there is no disputed point ${id}`];
    return Object.entries(byStatus).flatMap(([status, code]) => [
      ...(isStatus(status) && point.statuses.includes(status) ? [] : [`${id} has no legal status ${status}`]),
      ...(point.readings.some((one) => one.code === code) ? [] : [`${id} has no reading ${code}`]),
    ]);
  });
}

const isStatus = (text: string): text is LegalStatus => legalStatuses.some((one) => one === text);
