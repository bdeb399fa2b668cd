/** Tampers with the log many times, puts it back each time, and tells which tamperings were not found. */
import type { KeyObject } from 'node:crypto';
import { DatabaseError } from 'pg';
import type { LogVerdict } from '../../src/gate/log-verdict.ts';
import type { Dice } from './dice.ts';
import { attacks, cutTail, restoreOldCopy, Unchanged } from './log-attack.ts';
import { rewriteWithOwnKey, rewriteWithoutKey, rewriteWithStolenKey } from './log-rewrite.ts';
import type { LogWorld } from './log-world.ts';

type Tampering = (world: LogWorld, dice: Dice) => Promise<KeyObject | undefined | void>;

const ATTEMPTS = 50;

/** What leaves a log that is whole in itself: only the witness knows better. */
export const seamless: Readonly<Record<string, Tampering>> = {
  cutTail,
  restoreOldCopy,
  rewriteWithOwnKey,
  rewriteWithStolenKey,
};

const all: readonly (readonly [string, Tampering])[] = Object.entries({
  ...attacks,
  rewriteWithoutKey,
  ...seamless,
});

export interface Tampered {
  readonly kind: string;
  readonly verdict: LogVerdict;
}

/** Tampers so many times, every kind in turn. */
export async function tamperRepeatedly(world: LogWorld, dice: Dice, times: number): Promise<Tampered[]> {
  const done: Tampered[] = [];
  while (done.length < times) {
    const [kind, tampering] = all[done.length % all.length] ?? dice.pick(all);
    // What the log finds by itself, it must find without help.
    done.push({ kind, verdict: await judgeTampering(world, dice, tampering, kind in seamless) });
  }
  return done;
}

/** Tampers once, verifies with or without the witness, and puts everything back. */
export async function judgeTampering(
  world: LogWorld,
  dice: Dice,
  tampering: Tampering,
  withWitness: boolean,
): Promise<LogVerdict> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      const key = await tampering(world, dice);
      return await world.verify(withWitness ? world.witness : undefined, key ? [key] : undefined);
    } catch (error) {
      // A number that is taken, or a throw that changes nothing: another throw.
      if (!(error instanceof Unchanged || (error instanceof DatabaseError && error.code?.startsWith('23'))))
        throw error;
    } finally {
      await world.putBack('clean');
    }
  }
  throw new Error(`${tampering.name} came to nothing ${ATTEMPTS} times.`);
}
