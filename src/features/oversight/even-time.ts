/**
 * Answers at even moments. Reading who saw one person takes longer the more often anyone was shown that person, and so its
 * time would tell an officer whether other organisations know the person. What the answer holds is for the gate.
 */
import { setTimeout as sleep } from 'node:timers/promises';

const STEP_MS = 100;

/** Does the work, and gives what came of it a whole number of tenths of a second after the start. No connection waits meanwhile. */
export async function inEvenTime<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    const steps = Math.floor((performance.now() - start) / STEP_MS) + 1;
    // A timer counts whole milliseconds and may end before its time; an answer never comes before its moment.
    const left = () => start + steps * STEP_MS - performance.now();
    while (left() > 0) await sleep(Math.ceil(left()));
  }
}
