/** Steps on a GPMI that runs: a look at it together, a longer term and its end, with what the model says of each. Part of pathway-move-gpmi.ts. */
import * as acts from '../../src/features/gpmi/gpmi.acts.ts';
import { guidesFor } from './pathway-law.ts';
import type { Actor, Pathway, Refusal } from './pathway-model.ts';
import { type Chance, type Choice, move, oneOf, someone } from './pathway-move.ts';
import type { ContractRow } from './pathway-row.ts';

export const keepers = ['coach', 'coach', 'coach', 'colleague', 'head'] as const;
/** What every act on a contract asks first. */
export function refused(
  pathway: Pathway,
  actor: Actor,
  row: ContractRow,
  version: number,
): Refusal | undefined {
  if (guidesFor(pathway, actor) !== row.of) return 'missing';
  return row.ended !== null || row.version !== version ? 'conflict' : undefined;
}

/** The contract that a step is about and who takes it, with the version that was read: seldom another than the one that stands. */
export function about({ pathway, dice }: Chance) {
  const row = oneOf(dice, pathway.contracts);
  if (row === undefined) return undefined;
  const version = row.version + (dice.below(6) === 0 ? 1 : 0);
  return { row, version, actor: someone(dice, ...keepers), input: { contract: row.id, version } };
}

export const evaluate: Choice = (chance) => {
  const chosen = about(chance);
  if (chosen === undefined) return undefined;
  const { row, version, actor, input } = chosen;
  const { dice, day } = chance;
  const held = dice.pick([0, 0, 0, -1, 1]);
  const next = dice.pick([null, 60, 60, 0]);
  const nextOn = next === null ? '' : day(next);
  const typed = { ...input, heldOn: day(held), inPerson: 'ja', result: 'onTrack', note: '', nextOn };
  return move(actor, acts.evaluateGpmi, typed, () => {
    const refusal = refused(chance.pathway, actor, row, version);
    if (refusal !== undefined) return refusal;
    if (!row.signed) return 'conflict';
    if (held !== 0 || (next !== null && next <= 0)) return 'invalid';
    row.evaluations += 1;
    row.version += 1;
    return 'gpmi.evaluate';
  });
};

export const prolong: Choice = (chance) => {
  const chosen = about(chance);
  if (chosen === undefined) return undefined;
  const { row, version, actor, input } = chosen;
  const until = chance.dice.pick([150, 300, 400, 1101]);
  const typed = { ...input, until: chance.day(until), why: 'Er is meer tijd nodig.' };
  return move(actor, acts.prolongGpmi, typed, () => {
    const refusal = refused(chance.pathway, actor, row, version);
    if (refusal !== undefined) return refusal;
    if (!row.signed) return 'conflict';
    if (until <= (row.ends ?? row.starts) || until > 1100) return 'invalid';
    Object.assign(row, { ends: until, version: row.version + 1, prolongations: row.prolongations + 1 });
    return 'gpmi.prolong';
  });
};

export const end: Choice = (chance) => {
  const chosen = about(chance);
  if (chosen === undefined || chance.dice.below(2) > 0) return undefined;
  const { row, version, actor, input } = chosen;
  const on = chance.dice.pick([0, 0, 1, -25]);
  return move(actor, acts.endGpmi, { ...input, on: chance.day(on), endedReason: 'fulfilled' }, () => {
    const refusal = refused(chance.pathway, actor, row, version);
    if (refusal !== undefined) return refusal;
    if (on > 0 || on < row.starts) return 'invalid';
    Object.assign(row, { ended: on, version: row.version + 1 });
    return 'gpmi.end';
  });
};
