/**
 * How long something takes when for many it still runs: the part for whom it has not happened yet (Kaplan and Meier, 1958), with a band
 * of 95 % (Greenwood's variance on the log-log scale, so that the band stays between 0 and 1), and the part for whom one outcome came
 * before any other (Aalen and Johansen, 1978). Who still runs counts up to the last day that is known, and not further.
 */

/** So many cases that ended in this outcome after so many days; `running`: had not ended by then. */
export interface Ended<Outcome extends string> {
  readonly days: number;
  readonly outcome: Outcome | 'running';
  readonly number: number;
}

/** From this day on: the part for whom it has not happened, between which two parts that lies, and of how many it was known. */
export interface Step {
  readonly days: number;
  readonly part: number;
  readonly low: number;
  readonly high: number;
  readonly atRisk: number;
}

const Z_95 = 1.959964;

/** The steps of the curve, one for each day on which something ended; none when nothing did. */
export function survival<Outcome extends string>(cases: readonly Ended<Outcome>[]): Step[] {
  let part = 1;
  let spread = 0;
  return days(cases).flatMap(({ day, atRisk, ended }) => {
    if (ended === 0) return [];
    part *= 1 - ended / atRisk;
    spread += ended === atRisk ? Number.POSITIVE_INFINITY : ended / (atRisk * (atRisk - ended));
    return [{ days: day, part, ...band(part, spread), atRisk }];
  });
}

/** The first day by which half of them ended; null where fewer than half did as far as is known. */
export function middle(steps: readonly Step[]): number | null {
  return steps.find(({ part }) => part <= 0.5)?.days ?? null;
}

/** From this day on: the part that ended in this outcome, and not in another one first. */
export interface Share {
  readonly days: number;
  readonly part: number;
}

/** How the part with this outcome grows; together with the other outcomes and who still runs it is one. */
export function shareOver<Outcome extends string>(
  cases: readonly Ended<Outcome>[],
  outcome: Outcome,
): Share[] {
  let left = 1;
  let part = 0;
  return days(cases).flatMap(({ day, atRisk, ended, of }) => {
    part += left * (of(outcome) / atRisk);
    left *= 1 - ended / atRisk;
    return of(outcome) > 0 ? [{ days: day, part }] : [];
  });
}

/** The part at the end of a day, by the last step up to it; before the first step `begin`. */
export function partOn(steps: readonly { days: number; part: number }[], day: number, begin: number): number {
  return steps.findLast(({ days }) => days <= day)?.part ?? begin;
}

interface Day<Outcome extends string> {
  readonly day: number;
  /** Of how many it is known that they had not ended before this day. */
  readonly atRisk: number;
  readonly ended: number;
  of(outcome: Outcome): number;
}

function days<Outcome extends string>(cases: readonly Ended<Outcome>[]): Day<Outcome>[] {
  const byDay = [...Map.groupBy(cases, (one) => one.days)].sort(([one], [other]) => one - other);
  let atRisk = count(cases);
  return byDay.map(([day, those]) => {
    const known = atRisk;
    atRisk -= count(those);
    return {
      day,
      atRisk: known,
      ended: count(those.filter((one) => one.outcome !== 'running')),
      of: (outcome) => count(those.filter((one) => one.outcome === outcome)),
    };
  });
}

/** With nobody left there is no spread to speak of: then the band says nothing more than that. */
function band(part: number, spread: number): { low: number; high: number } {
  if (part <= 0 || part >= 1 || !Number.isFinite(spread)) return { low: 0, high: part <= 0 ? 1 : part };
  const reach = (Z_95 * Math.sqrt(spread)) / Math.abs(Math.log(part));
  return { low: part ** Math.exp(reach), high: part ** Math.exp(-reach) };
}

function count(cases: readonly { readonly number: number }[]): number {
  return cases.reduce((sum, one) => sum + one.number, 0);
}
