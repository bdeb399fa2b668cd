/** One step of a walk over a pathway: who does what, what the model says of it, and how it is really done. */
import type { Act } from '../../src/kernel/act.ts';
import type { Dice } from './dice.ts';
import {
  type Actor,
  everyone,
  type Pathway,
  people,
  type Refusal,
  type Said,
  type Side,
  type Who,
} from './pathway-model.ts';

export interface Move {
  readonly actor: Actor;
  readonly act: Act<unknown, unknown>;
  readonly input: object;
  /** What the model says; it changes the model where the act is done. */
  readonly rule: () => Said;
  /** What the second of two at once may hear as well: it was let in before the first was done. */
  readonly late?: Refusal;
}

/** What a step is chosen from. */
export interface Chance {
  readonly pathway: Pathway;
  readonly dice: Dice;
  readonly organisation: (side: Side) => string;
  /** A civil date so many days from today. */
  readonly day: (offset: number) => string;
  /** A working day to answer by, and how many days from today that is. */
  readonly deadline: { readonly on: string; readonly offset: number };
}

export type Choice = (chance: Chance) => Move | undefined;

/** Mostly who should do it, now and then anyone at all. */
export function someone(dice: Dice, ...right: readonly Who[]): Actor {
  const who = dice.below(5) === 0 ? dice.pick(everyone) : dice.pick(right);
  return who === 'head' && dice.below(3) > 0 ? { who, reason: 'supervision' } : { who };
}

/** Who acts for an organisation. */
export function those(side: Side): readonly Who[] {
  return everyone.filter((who) => people[who].of === side && who !== 'stranger');
}

export function move<Input, Done>(
  actor: Actor,
  act: Act<Input, Done>,
  input: object,
  rule: () => Said,
): Move {
  const given = actor.reason === undefined ? input : { ...input, reason: actor.reason };
  return { actor, act: act as Act<unknown, unknown>, input: given, rule };
}

/** The newest row mostly, for it is where things happen. */
export function oneOf<Row>(dice: Dice, rows: readonly Row[]): Row | undefined {
  const last = rows.at(-1);
  return last === undefined || dice.below(3) > 0 ? last : dice.pick(rows);
}

/** The other of the two that may lead. */
export function otherSide(side: Side): Side {
  return side === 'vdab' ? 'ocmwVlierbeke' : 'vdab';
}
