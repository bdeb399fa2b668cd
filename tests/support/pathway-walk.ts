/**
 * Walks of random acts by random people over pathways of their own, held beside the model after every act: the outcome, the rows, the
 * history, and that a refusal leaves nothing behind. Many walks go at once, each over another person, so that PostgreSQL is asked once
 * how all of them stand.
 */
import { addWorkingDays } from '../../src/kernel/working-day.ts';
import { perform } from '../../src/kernel/act.ts';
import { addDays, daysBetween } from '../../src/kernel/civil-date.ts';
import { type Dice, diceFrom } from './dice.ts';
import { isRefusal, newPathway, type Pathway, type Said, type Side, type Who } from './pathway-model.ts';
import type { Chance, Choice, Move } from './pathway-move.ts';
import { changeLaw, restoreLaw } from './pathway-flow.ts';
import { gpmiChoices } from './pathway-move-gpmi.ts';
import { handoverChoices } from './pathway-move-handover.ts';
import { leadChoices } from './pathway-move-lead.ts';
import { noteChoices } from './pathway-move-note.ts';
import { outcomeChoices } from './pathway-move-outcome.ts';
import { planChoices } from './pathway-move-plan.ts';
import { proposalChoices } from './pathway-move-proposal.ts';
import { referralChoices } from './pathway-move-referral.ts';
import type { WalkPlace } from './pathway-place.ts';
import { differenceOf, readStates } from './pathway-state.ts';
import { sharedPerson } from './pathway-town.ts';

/** Walks that go side by side, and how many of them take a step at once. */
const ABREAST = 50;
const LANES = 4;
export const STEPS = 25;
/** Sets the chance of the law apart from that of the walks. */
const LAW = 1_000_000_007;
/** When it was proved that each knows the others, in days from today. */
const PROVED = -30;

export interface Walked {
  walks: number;
  acts: number;
  /** How often each outcome fell, and each act was done. */
  readonly fell: Map<string, number>;
  /** What was found, with the seed of the walk and the step. */
  readonly found: string[];
}

export function nothingWalked(): Walked {
  return { walks: 0, acts: 0, fell: new Map(), found: [] };
}

/** What a walk can be about; the hand-over takes most steps to come far, so more walks are about it. */
const themes = {
  lead: leadChoices,
  handover: handoverChoices,
  plan: [...planChoices, ...proposalChoices],
  referral: referralChoices,
  outcome: outcomeChoices,
  gpmi: gpmiChoices,
  note: noteChoices,
} as const;
const slices: readonly (readonly Choice[])[] = [
  ...Object.values(themes),
  handoverChoices,
  handoverChoices,
  themes.plan,
];

interface Walk {
  readonly seed: number;
  readonly dice: Dice;
  readonly pathway: Pathway;
  readonly citizen: string;
  readonly theme: readonly Choice[];
  trace: string;
}

/** Walks so many pathways from this seed; stops at the first batch in which something is found. */
export async function walkPathways(
  place: WalkPlace,
  seed: number,
  walks: number,
  walked: Walked,
): Promise<void> {
  for (let at = 0; at < walks && walked.found.length === 0; at += ABREAST) {
    const size = Math.min(ABREAST, walks - at);
    const seeds = Array.from({ length: size }, (_, one) => seed + at + one);
    const group = await inLanes(seeds, (one) => begin(place, one));
    await lookAt(place, group, walked, new Map());
    try {
      await walkTogether(place, group, diceFrom(seed + at + LAW), walked);
    } finally {
      await restoreLaw(place);
    }
    walked.walks += size;
  }
}

/** Takes all steps of walks that go at once; between two steps the law changes now and then, for all of them. */
async function walkTogether(
  place: WalkPlace,
  group: readonly Walk[],
  dice: Dice,
  walked: Walked,
): Promise<void> {
  for (let step = 1; step <= STEPS && walked.found.length === 0; step += 1) {
    if (dice.below(4) === 0) {
      const difference = await changeLaw(place, dice);
      walked.fell.set('the law changed', (walked.fell.get('the law changed') ?? 0) + 1);
      if (difference !== undefined)
        walked.found.push(`walks from ${group[0]?.seed}, before step ${step}: ${difference}`);
    }
    await stepAll(place, group, walked);
  }
}

async function begin({ town: world, law }: WalkPlace, seed: number): Promise<Walk> {
  const person = await sharedPerson(world, {}, PROVED);
  return {
    seed,
    dice: diceFrom(seed),
    theme: slices[seed % slices.length] ?? leadChoices,
    pathway: newPathway(person, law),
    citizen: await world.signInCitizen(person),
    trace: '',
  };
}

interface Done {
  readonly move: Move;
  readonly said: readonly Said[];
}

/** Does this for each, no more at once than there are connections for, two for whoever does it twice: nobody waits for one. */
async function inLanes<One, Outcome>(
  all: readonly One[],
  work: (one: One) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = all.entries();
  const lane = async () => {
    for (const [at, one] of waiting) outcomes[at] = await work(one);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return outcomes;
}

async function stepAll(place: WalkPlace, group: readonly Walk[], walked: Walked): Promise<void> {
  const done = new Map<Walk, Done>();
  await inLanes(group, stepOne);
  await lookAt(place, group, walked, done);

  async function stepOne(walk: Walk): Promise<void> {
    walk.pathway.step += 1;
    const chosen = chooseMove(place, walk);
    const twice = walk.dice.below(8) === 0;
    const doIt = () =>
      perform(place.db.app, tokenOf(place, walk, chosen.actor.who), chosen.act, chosen.input);
    const outcomes = await Promise.all(twice ? [doIt(), doIt()] : [doIt()]);
    const said = outcomes.map(() => chosen.rule());
    done.set(walk, { move: chosen, said });
    for (const one of said) {
      walked.fell.set(one, (walked.fell.get(one) ?? 0) + 1);
      if (!isRefusal(one)) walk.pathway.history.push(one);
    }
    walked.acts += said.length;
    const fell = outcomes.map(({ outcome }) => outcome).toSorted();
    const law = said.map((one) => (isRefusal(one) ? one : 'done')).toSorted();
    const beaten = chosen.late === undefined ? law : ['done', chosen.late].toSorted();
    if (
      fell.join() !== law.join() &&
      !(law.length === 2 && law.includes('done') && fell.join() === beaten.join())
    )
      walked.found.push(
        `${where(walk, chosen)}: it fell ${fell.join(' and ')}, the model says ${law.join(' and ')}`,
      );
  }
}

/** Holds every pathway beside the model. */
async function lookAt(
  { db, town: world }: WalkPlace,
  group: readonly Walk[],
  walked: Walked,
  done: ReadonlyMap<Walk, Done>,
): Promise<void> {
  const persons = group.map(({ pathway }) => pathway.person);
  const states = await readStates(db.admin, persons, world.today);
  for (const walk of group) {
    const state = states.get(walk.pathway.person);
    if (state === undefined) throw new Error('A person of a walk is gone.');
    const step = done.get(walk);
    const difference = differenceOf(walk.pathway, state, (side: Side) => world.organisations[side].id);
    if (difference !== undefined) walked.found.push(`${where(walk, step?.move)}: ${difference}`);
    if (step?.said.every(isRefusal) === true && state.trace !== walk.trace)
      walked.found.push(`${where(walk, step.move)}: refused, and yet something changed`);
    walk.trace = state.trace;
  }
}

function where({ seed, pathway }: Walk, chosen: Move | undefined): string {
  const what =
    chosen === undefined ? '' : ` ${chosen.actor.who} ${chosen.act.name} ${JSON.stringify(chosen.input)}`;
  return `walk ${seed}, step ${pathway.step}${what}`;
}

function tokenOf({ tokens }: WalkPlace, { citizen }: Walk, who: Who): string | undefined {
  return who === 'citizen' ? citizen : tokens.get(who);
}

/** Most steps are about what the walk is about, so that walks come far; the others come between. */
function chooseMove({ town: world }: WalkPlace, { dice, pathway, theme }: Walk): Move {
  const by = addWorkingDays(world.today, 5);
  const chance: Chance = {
    pathway,
    dice,
    organisation: (side) => world.organisations[side].id,
    day: (offset) => addDays(world.today, offset),
    deadline: { on: by, offset: daysBetween(world.today, by) },
  };
  for (let tries = 0; tries < 50; tries += 1) {
    const chosen = dice.pick(dice.below(3) > 0 ? theme : dice.pick(slices))(chance);
    if (chosen !== undefined) return chosen;
  }
  throw new Error(`Nothing can be done with ${pathway.person}.`);
}
