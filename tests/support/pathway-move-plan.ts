/** Steps about the plan: goals, actions, signatures and proposals, with what the model says of each. */
import {
  amendAction,
  amendGoal,
  recordAction,
  recordGoal,
  signOnPaper,
  signOwnPlan,
} from '../../src/features/plan/plan.acts.ts';
import { decideProposal, makeProposal, withdrawProposal } from '../../src/features/plan/proposal.acts.ts';
import {
  type ActionRow,
  type ActionState,
  guidesFor,
  isTold,
  passes,
  type Pathway,
  type ProposalRow,
  sees,
  type Side,
} from './pathway-model.ts';
import { type Chance, type Choice, move, oneOf, someone, those } from './pathway-move.ts';

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

function planned(
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
    if (guidesFor(pathway, actor) !== row.of) return 'missing';
    if (row.version !== version) return 'conflict';
    const endReason = state === 'done' || state === 'stopped' ? given : null;
    return changed(pathway, row, { ...when, state, endReason, intensity, text }) > 0
      ? 'action.amend'
      : 'invalid';
  });
};

/** Changes what can be so and gives how many parts changed. */
function changed(pathway: Pathway, row: ActionRow, wants: Partial<ActionRow>): number {
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
      return signable(pathway, (row) => side === row.of || visible(side, row)) ? 'conflict' : 'invalid';
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
function visible(viewer: Side, { of, origins }: { of: Side; origins: readonly Side[] }): boolean {
  return sees(viewer, of, 'plan') && origins.every((origin) => sees(viewer, origin, 'plan'));
}

const kinds = ['extend', 'changeStart', 'changeIntensity', 'stop', 'newAction', 'endReason'] as const;

const propose: Choice = ({ pathway, dice, day, organisation }) => {
  const actor = someone(dice, 'partner', 'partner', 'mediator', 'coach');
  const side = guidesFor(pathway, actor);
  const whole = pathway.actions.length === 0 || dice.below(4) === 0;
  const theirs = pathway.actions.filter((row) => row.of !== side);
  const action = whole ? null : (oneOf(dice, theirs.length > 0 ? theirs : pathway.actions) ?? null);
  const fitting =
    action === null
      ? (['newAction', 'newAction', 'extend', 'stop'] as const)
      : isRunning(action)
        ? kinds.slice(0, 4)
        : (['endReason'] as const);
  const kind = dice.below(6) === 0 ? dice.pick(kinds) : dice.pick(fitting);
  const asked = dice.pick(['ocmwVlierbeke', 'ocmwVlierbeke', 'ocmwVlierbeke', 'vdab', 'schakel'] as const);
  const text = `Voorstel ${dice.below(9)}`;
  const due = dice.pick([100, 120, 150, 20]);
  const start = dice.pick([3, 12, 200]);
  const intensity = dice.pick(['2 dagen', '3 dagen']);
  const endReason = dice.pick(['work', 'moved']);
  const input = {
    person: pathway.person,
    kind,
    action: action?.id ?? null,
    to: organisation(asked),
    why: 'Dat helpt haar.',
    text,
    by: 'partner',
    due: day(due),
    intensity,
    endReason,
    ...(kind === 'changeStart' ? { start: day(start) } : {}),
  };
  const wanted: Readonly<Record<string, Partial<ActionRow>>> = {
    extend: { due },
    changeStart: { start },
    changeIntensity: { intensity },
    stop: { endReason, state: 'stopped' },
    endReason: { endReason },
    newAction: { text, by: 'partner', due, start: null, intensity },
  };
  const wants = wanted[kind] ?? {};
  return move(actor, makeProposal, input, () => {
    if (side === undefined || (action !== null && !visible(side, action))) return 'missing';
    const to = action?.of ?? asked;
    if (to === side || !isTold(pathway, side, to)) return 'invalid';
    if (!passes(side, to, 'plan')) return 'forbidden';
    if (wrongProposal(kind, action, { due, start, intensity, endReason })) return 'invalid';
    for (const row of pathway.proposals) {
      const same = row.of === side && row.to === to && row.kind === kind && row.action === action;
      if (same && kind !== 'newAction' && row.state === 'waiting') row.state = 'replaced';
    }
    pathway.proposals.push({ id: '', of: side, to, kind, action, wants, state: 'waiting' });
    return 'proposal.make';
  });
};

function isRunning({ state }: ActionRow): boolean {
  return state === 'planned' || state === 'busy';
}

function wrongProposal(
  kind: (typeof kinds)[number],
  action: ActionRow | null,
  given: { due: number; start: number; intensity: string; endReason: string },
): boolean {
  if (action === null) {
    return !['newAction', 'extend', 'stop'].includes(kind) || (kind === 'extend' && given.due <= 0);
  }
  if (kind === 'newAction' || (kind === 'endReason') === isRunning(action)) return true;
  if (kind === 'extend') return given.due <= action.due;
  if (kind === 'changeStart') return given.start > action.due || given.start === action.start;
  if (kind === 'changeIntensity') return given.intensity === action.intensity;
  return given.endReason === action.endReason;
}

const decide: Choice = ({ pathway, dice }) => {
  const waiting = pathway.proposals.filter(({ state }) => state === 'waiting');
  const row = oneOf(dice, dice.below(4) === 0 || waiting.length === 0 ? pathway.proposals : waiting);
  if (row === undefined) return undefined;
  const actor = someone(dice, ...those(row.to));
  const answer = dice.pick(['approved', 'approved', 'approved', 'rejected'] as const);
  const version = row.action === null ? null : row.action.version + (dice.below(4) === 0 ? 1 : 0);
  const why = dice.below(4) === 0 ? undefined : 'Daarom.';
  return move(actor, decideProposal, { id: row.id, answer, version, why }, () => {
    if (answer === 'rejected' && why === undefined) return 'invalid';
    const side = guidesFor(pathway, actor);
    if (side === undefined || side !== row.to) return 'missing';
    if (row.state !== 'waiting') return 'conflict';
    if (answer === 'approved' && (row.action?.version ?? null) !== version) return 'conflict';
    if (answer === 'approved' && applied(pathway, row, side) === 0) return 'conflict';
    row.state = answer;
    return answer === 'approved' ? 'proposal.approve' : 'proposal.reject';
  });
};

function applied(pathway: Pathway, { kind, action, wants, of }: ProposalRow, side: Side): number {
  if (kind === 'newAction') {
    const { text = '', by = '', due = 0, start = null, intensity = null } = wants;
    pathway.actions.push(planned(side, [of], { text, by, due, start, intensity }));
    pathway.amendments += 1;
    return 1;
  }
  let count = 0;
  for (const row of pathway.actions) {
    if (row.of !== side || (action !== null && row !== action)) continue;
    if (!isRunning(row) && kind !== 'endReason') continue;
    if (action === null && kind === 'extend' && row.due >= (wants.due ?? 0)) continue;
    count += changed(pathway, row, wants);
  }
  return count;
}

const takeBack: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.proposals);
  if (row === undefined) return undefined;
  const actor = someone(dice, ...those(row.of));
  return move(actor, withdrawProposal, { id: row.id }, () => {
    const side = guidesFor(pathway, actor);
    if (side === undefined || side !== row.of) return 'missing';
    if (row.state !== 'waiting') return 'conflict';
    row.state = 'withdrawn';
    return 'proposal.withdraw';
  });
};

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
  propose,
  propose,
  propose,
  propose,
  decide,
  decide,
  decide,
  takeBack,
];
