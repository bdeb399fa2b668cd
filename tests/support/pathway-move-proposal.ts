/** Steps about proposals to change the plan of another, with what the model says of each. */
import { decideProposal, makeProposal, withdrawProposal } from '../../src/features/plan/proposal.acts.ts';
import { guidesFor, isTold, opens, sees } from './pathway-law.ts';
import type { Pathway, Side } from './pathway-model.ts';
import { changed, planned, visible } from './pathway-move-plan.ts';
import { type Choice, move, oneOf, someone, those } from './pathway-move.ts';
import type { ActionRow, ProposalRow } from './pathway-row.ts';

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
    if (side === undefined || (action !== null && !visible(pathway, side, action))) return 'missing';
    const to = action?.of ?? asked;
    if (to === side || !isTold(pathway, side, to)) return 'invalid';
    if (!opens(pathway, side, to, 'plan')) return 'forbidden';
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
    if (side === undefined || side !== row.to || !sees(pathway, side, row.of, 'plan')) return 'missing';
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

export const proposalChoices: readonly Choice[] = [
  propose,
  propose,
  propose,
  propose,
  decide,
  decide,
  decide,
  takeBack,
];
