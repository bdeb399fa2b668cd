/** What follows from the rows of a pathway: for whom someone acts, who is told of whom, what passes and who leads. No row changes here. */
import type { Category } from '../../src/gate/category.ts';
import { walkFlows } from './pathway-flow.ts';
import {
  type Actor,
  type HandoverRow,
  type HandoverState,
  type InvolvementRow,
  type LeadRow,
  type Pathway,
  people,
  type Side,
} from './pathway-model.ts';

/** By what this organisation knows the person today: guidance before aftercare. */
export function involvementOf(pathway: Pathway, side: Side): InvolvementRow | undefined {
  const active = pathway.involvements.filter((row) => row.of === side && row.active);
  return active.find(({ role }) => role === 'guidance') ?? active[0];
}

export function guides(pathway: Pathway, side: Side): boolean {
  return involvementOf(pathway, side)?.role === 'guidance';
}

/** Gives the organisation for which this actor guides the person, or nothing. */
export function guidesFor(pathway: Pathway, actor: Actor): Side | undefined {
  const side = followsFor(pathway, actor);
  return side !== undefined && guides(pathway, side) ? side : undefined;
}

/** Gives the organisation for which this actor guides the person or follows up, or nothing. */
export function followsFor(pathway: Pathway, { who, reason }: Actor): Side | undefined {
  if (who === 'citizen' || who === 'stranger' || who === 'outsider') return undefined;
  if (who === 'head' && reason === undefined) return undefined;
  const side = people[who].of;
  return involvementOf(pathway, side) === undefined ? undefined : side;
}

const proved: Partial<Record<Side, readonly Side[]>> = {
  ocmwVlierbeke: ['vdab', 'schakel'],
  vdab: ['ocmwVlierbeke'],
  schakel: ['ocmwVlierbeke'],
};

/**
 * Is this organisation told of the other? By the referrals with which each pathway begins, until its own guidance ended; or by one
 * that it accepted today and that goes on.
 */
export function isTold(pathway: Pathway, viewer: Side, other: Side): boolean {
  if (viewer === 'steiger') {
    const goesOn = pathway.referrals.some(({ state }) => ['accepted', 'started'].includes(state));
    return other === 'ocmwVlierbeke' && goesOn;
  }
  const began = pathway.involvements.some(({ of, active }) => of === viewer && !active);
  return !began && proved[viewer]?.includes(other) === true;
}

/** Does a flow let this pass today? */
export function opens(pathway: Pathway, from: Side, to: Side, category: Category): boolean {
  return Object.entries(walkFlows).some(
    ([name, flow]) =>
      pathway.law.open.has(name) &&
      flow.from === from &&
      flow.to === to &&
      flow.categories.includes(category) &&
      (flow.population === 'referred' || guides(pathway, from)),
  );
}

/** Does a question of this category arrive? The relation of who asks was proved to the other, whatever became of that one since. */
export function arrives(pathway: Pathway, from: Side, to: Side, category: Category): boolean {
  return (
    isTold(pathway, from, to) && proved[to]?.includes(from) === true && opens(pathway, from, to, category)
  );
}

/** Does this organisation see what the other recorded of this category? */
export function sees(pathway: Pathway, viewer: Side, source: Side, category: Category): boolean {
  return viewer === source || (isTold(pathway, viewer, source) && opens(pathway, source, viewer, category));
}

/** How a hand-over stands for a party that reads these steps; without a party, as it is. */
export function standsAt(pathway: Pathway, row: HandoverRow, party?: Side): HandoverState | 'done' {
  if (row.done) return 'done';
  const read = row.steps.filter(({ of }) => party === undefined || sees(pathway, party, of, 'pathway'));
  // After a no it waits; once it goes on it stands as before.
  const last = read.at(-1)?.to ?? 'proposed';
  if (last !== 'goesOn') return last;
  const before = read.findLast(({ to }) => to !== 'declined' && to !== 'goesOn')?.to;
  return before === undefined || before === 'goesOn' ? 'proposed' : before;
}

/** Is this organisation held by a hand-over that runs and of which it knows? */
export function isHeld(pathway: Pathway, side: Side): boolean {
  return pathway.handovers.some(
    (row: HandoverRow) =>
      row.running &&
      (row.giver === side || (row.receiver === side && sees(pathway, side, row.giver, 'pathway'))),
  );
}

/** Who leads today as this organisation sees it: the last decision that stands. */
export function leadSeenBy(pathway: Pathway, side: Side): Side | undefined {
  return pathway.leads
    .filter((row) => ['decided', 'accepted'].includes(row.state) && row.on <= 0)
    .filter((row) => sees(pathway, side, row.of, 'pathway'))
    .toSorted((a, b) => a.on - b.on || a.stood - b.stood)
    .at(-1)?.lead;
}

/** Does this organisation know of a change of the lead that waits for an answer? */
export function leadWaits(pathway: Pathway, side: Side): boolean {
  const waits = (row: LeadRow) =>
    row.state === 'proposed' && [row.of, row.asked].includes(side) && sees(pathway, side, row.of, 'pathway');
  return pathway.leads.some(waits);
}
