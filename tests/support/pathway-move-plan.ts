/** Steps about the plan: goals, actions and signatures, with what the model says of each. */
import {
  amendAction,
  amendGoal,
  recordAction,
  recordGoal,
  signOnPaper,
  signOwnPlan,
} from '../../src/features/plan/plan.acts.ts';
import { guidesFor, sees } from './pathway-law.ts';
import type { Pathway, Side } from './pathway-model.ts';
import { type Chance, type Choice, move, oneOf, someone, those } from './pathway-move.ts';
import type { ActionRow, ActionState } from './pathway-row.ts';

const FAR = 1826;

const addGoal: Choice = ({ pathway, dice }) => {
  const actor = someone(dice, 'coach', 'mediator', 'partner', 'invited');
  const text = `Doel ${dice.below(9)}`;
  return move(actor, recordGoal, { person: pathway.person, text }, () => {
    const side = guidesFor(pathway, actor);
    if (side === undefined) return 'missing';
    pathway.goals.push({ id: '', of: side, text, state: 'open', version: 1 });
    return 'goal.record';
  });
};

const changeGoal: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.goals);
  if (row === undefined) return undefined;
  const actor = someone(dice, ...those(row.of));
  const version = row.version + (dice.below(5) === 0 ? 1 : 0);
  const state = dice.pick(['open', 'reached', 'dropped'] as const);
  const input = { id: row.id, version, text: row.text, state, why: 'Zo ging het.' };
  return move(actor, amendGoal, input, () => {
    if (guidesFor(pathway, actor) !== row.of) return 'missing';
    if (row.version !== version) return 'conflict';
    if (row.state === state) return 'invalid';
    Object.assign(row, { state, version: row.version + 1 });
    pathway.amendments += 1;
    return 'goal.amend';
  });
};

interface Timing {
  readonly start: number | null;
  readonly due: number;
}

/** A start and an end, now and then one that cannot be. */
function timing({ dice }: Chance): Timing {
  return { due: dice.pick([10, 40, 90, 90, -2, FAR + 2]), start: dice.pick([null, 0, 5, 5, 60]) };
}

function wrongTiming({ start, due }: Timing, isNew: boolean): boolean {
  return (
    due > FAR || due < (isNew ? 0 : -365) || (start !== null && (start > due || start > FAR || start < -365))
  );
}

const addAction: Choice = (chance) => {
  const { pathway, dice, day } = chance;
  const actor = someone(dice, 'coach', 'coach', 'mediator', 'partner', 'invited');
  const when = timing(chance);
  const text = `Stap ${dice.below(9)}`;
  const dates = { due: day(when.due), ...(when.start === null ? {} : { start: day(when.start) }) };
  const input = { person: pathway.person, goal: null, text, by: 'person', ...dates };
  return move(actor, recordAction, input, () => {
    const side = guidesFor(pathway, actor);
    if (side === undefined) return 'missing';
    if (wrongTiming(when, true)) return 'invalid';
    pathway.actions.push(planned(side, [], { text, by: 'person', intensity: null, ...when }));
    return 'action.record';
  });
};

export function planned(
  of: Side,
  origins: Side[],
  parts: Pick<ActionRow, 'text' | 'by' | 'intensity' | 'start' | 'due'>,
): ActionRow {
  return { id: '', of, origins, ...parts, state: 'planned', endReason: null, version: 1 };
}

const changeAction: Choice = (chance) => {
  const { pathway, dice, day } = chance;
  const row = oneOf(dice, pathway.actions);
  if (row === undefined) return undefined;
  const actor = someone(dice, ...those(row.of));
  const version = row.version + (dice.below(5) === 0 ? 1 : 0);
  const state = dice.pick<ActionState>(['planned', 'busy', 'done', 'stopped']);
  const given = dice.pick([null, 'work', 'reached']);
  const when = timing(chance);
  const dates = { due: day(when.due), ...(when.start === null ? {} : { start: day(when.start) }) };
  const { text, by, intensity } = row;
  const input = {
    id: row.id,
    version,
    text,
    by,
    intensity: intensity ?? undefined,
    state,
    endReason: given,
    why: 'Zo ging het.',
    ...dates,
  };
  return move(actor, amendAction, input, () => {
    // What was taken over from the other side closes with it.
    if (guidesFor(pathway, actor) !== row.of || !visible(pathway, row.of, row)) return 'missing';
    if (row.version !== version) return 'conflict';
    const endReason = state === 'done' || state === 'stopped' ? given : null;
    return changed(pathway, row, { ...when, state, endReason, intensity, text }) > 0
      ? 'action.amend'
      : 'invalid';
  });
};

/** Changes what can be so and gives how many parts changed. */
export function changed(pathway: Pathway, row: ActionRow, wants: Partial<ActionRow>): number {
  const after = { ...row, ...wants };
  if (wrongTiming(after, false) || (after.state === 'stopped' && after.endReason === null)) return 0;
  const parts = (Object.keys(wants) as (keyof ActionRow)[]).filter((part) => wants[part] !== row[part]);
  if (parts.length === 0) return 0;
  Object.assign(row, wants, { version: row.version + 1 });
  pathway.amendments += parts.length;
  return parts.length;
}

const sign: Choice = ({ pathway, dice, day }) => {
  const actor = someone(dice, 'citizen');
  const on = dice.pick([0, -3]);
  const hash = dice.below(3) === 0 ? dice.pick(pathway.hashes) : pathway.hashes.at(-1);
  const now = pathway.hashes.at(-1);
  if (actor.who !== 'citizen') {
    const input = { person: pathway.person, hash: 'f'.repeat(64), signedOn: day(on), signer: 'An Peeters' };
    return move(actor, signOnPaper, input, () => {
      const side = guidesFor(pathway, actor);
      if (side === undefined) return 'missing';
      return signable(pathway, (row) => visible(pathway, side, row)) ? 'conflict' : 'invalid';
    });
  }
  return move(actor, signOwnPlan, { hash }, () => {
    if (!signable(pathway, () => true)) return 'invalid';
    if (hash !== now) return 'conflict';
    pathway.signatures += new Set([...pathway.goals, ...pathway.actions].map(({ of }) => of)).size;
    return 'plan.sign';
  });
};

function signable(pathway: Pathway, shown: (row: { of: Side; origins: Side[] }) => boolean): boolean {
  return (
    pathway.goals.some((row) => row.state !== 'dropped' && shown({ ...row, origins: [] })) &&
    pathway.actions.some((row) => row.state !== 'stopped' && shown(row))
  );
}

/** Does this organisation see an action: its own, or one of which everyone behind it may be shown? */
export function visible(
  pathway: Pathway,
  viewer: Side,
  { of, origins }: { of: Side; origins: readonly Side[] },
): boolean {
  return [of, ...origins].every((source) => sees(pathway, viewer, source, 'plan'));
}

export const planChoices: readonly Choice[] = [
  addGoal,
  addGoal,
  changeGoal,
  addAction,
  addAction,
  changeAction,
  sign,
  sign,
  sign,
];
