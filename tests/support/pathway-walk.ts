/**
 * Walks of random acts by random people over pathways of their own, held beside the model after every act: the outcome, the rows, the
 * history, and that a refusal leaves nothing behind. Many walks go at once, each over another person, so that PostgreSQL is asked once
 * how all of them stand.
 */
import { addWorkingDays } from '../../src/adapters/calendar/working-day.ts';
import { perform } from '../../src/kernel/act.ts';
import { addDays, daysBetween } from '../../src/kernel/civil-date.ts';
import type { FreshDatabase } from './database.ts';
import { type Dice, diceFrom } from './dice.ts';
import {
  everyone,
  isRefusal,
  newPathway,
  type Pathway,
  people,
  type Said,
  type Side,
  type Who,
} from './pathway-model.ts';
import type { Chance, Choice, Move } from './pathway-move.ts';
import { handoverChoices } from './pathway-move-handover.ts';
import { leadChoices } from './pathway-move-lead.ts';
import { planChoices } from './pathway-move-plan.ts';
import { referralChoices } from './pathway-move-referral.ts';
import { differenceOf, readStates } from './pathway-state.ts';
import { sharedPerson } from './pathway-town.ts';
import { town, type Town } from './town.ts';

/** Walks that go at once. */
const ABREAST = 50;
export const STEPS = 25;

export interface WalkPlace {
  readonly db: FreshDatabase;
  readonly town: Town;
  readonly tokens: ReadonlyMap<Who, string>;
}

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

/** Makes the organisations, the flows between them and the sessions of everyone who acts for one. */
export async function walkPlace(db: FreshDatabase): Promise<WalkPlace> {
  const place = await town(db);
  const guidance = { purpose: 'guidance', categories: ['identity', 'pathway', 'plan'] } as const;
  await place.flow({ ...guidance, from: 'vdab', to: 'ocmwVlierbeke' });
  await place.flow({ ...guidance, from: 'ocmwVlierbeke', to: 'vdab' });
  const plan = { ...guidance, population: 'referred', categories: ['identity', 'plan'] } as const;
  await place.flow({ ...plan, from: 'ocmwVlierbeke', to: 'schakel' });
  await place.flow({ ...plan, from: 'schakel', to: 'ocmwVlierbeke' });
  await place.flow({
    purpose: 'referral',
    from: 'ocmwVlierbeke',
    to: { kind: 'partner' },
    categories: ['identity', 'contact', 'competences'],
  });
  // A few people do in minutes what a town does in months.
  await db.admin.many('update quota_limits set per_user_day = 2000000000, per_organisation_day = 2000000000');
  const staff = everyone.filter((who) => who !== 'citizen');
  const tokens = await Promise.all(
    staff.map(async (who) => [who, await place.signIn(people[who].user)] as const),
  );
  return { db, town: place, tokens: new Map(tokens) };
}

/** Lets signals no longer follow each act in this database: they take most of the time of a walk and have tests of their own. */
export async function restSignals({ db }: WalkPlace): Promise<void> {
  await db.admin.many('alter table act_log disable trigger signals_follow');
}

const slices: readonly (readonly Choice[])[] = [leadChoices, handoverChoices, planChoices, referralChoices];

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
    const group = await Promise.all(Array.from({ length: size }, (_, one) => begin(place, seed + at + one)));
    await lookAt(place, group, walked, new Map());
    for (let step = 0; step < STEPS && walked.found.length === 0; step += 1)
      await stepAll(place, group, walked);
    walked.walks += size;
  }
}

async function begin({ town: world }: WalkPlace, seed: number): Promise<Walk> {
  const person = await sharedPerson(world);
  return {
    seed,
    dice: diceFrom(seed),
    theme: slices[seed % slices.length] ?? leadChoices,
    pathway: newPathway(person),
    citizen: await world.signInCitizen(person),
    trace: '',
  };
}

interface Done {
  readonly move: Move;
  readonly said: readonly Said[];
}

async function stepAll(place: WalkPlace, group: readonly Walk[], walked: Walked): Promise<void> {
  const done = new Map<Walk, Done>();
  await Promise.all(
    group.map(async (walk) => {
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
      if (fell.join() !== law.join())
        walked.found.push(
          `${where(walk, chosen)}: it fell ${fell.join(' and ')}, the model says ${law.join(' and ')}`,
        );
    }),
  );
  await lookAt(place, group, walked, done);
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
