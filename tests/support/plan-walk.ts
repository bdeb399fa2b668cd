/**
 * Random acts on one plan by random people: who adds, changes, proposes, decides, takes back or signs, in an order that nobody
 * thought of, now and then two at once. Says how each ended; what has to hold afterwards is for the test.
 */
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { openParts } from '../../src/gate/parts.sql.ts';
import {
  amendAction,
  amendGoal,
  recordAction,
  recordGoal,
  signOnPaper,
  signOwnPlan,
  takeTemplate,
} from '../../src/features/plan/plan.acts.ts';
import { endReasons, type EndReason } from '../../src/features/plan/plan.ts';
import { planTemplateCodes } from '../../src/features/plan/plan-template.ts';
import type { PlanPart } from '../../src/features/plan/plan.sql.ts';
import { decideProposal, makeProposal, withdrawProposal } from '../../src/features/plan/proposal.acts.ts';
import { proposalKindCodes } from '../../src/features/plan/proposal.ts';
import { type Act, perform } from '../../src/kernel/act.ts';
import type { Outcome } from '../../src/kernel/outcome.ts';
import type { FreshDatabase } from './database.ts';
import type { Dice } from './dice.ts';
import type { Town } from './town.ts';

const staff = [
  'coach.vlierbeke',
  'coach.maatwerk',
  'bemiddelaar.oost',
  'coach.kreekdorp',
] as const satisfies readonly DemoUser[];

/** The sessions of everyone on a walk. */
export type Walkers = Readonly<Record<(typeof staff)[number] | 'citizen', string>>;

/** Signs everyone in; the person has a session of their own. */
export async function walkers(town: Town, person: string): Promise<Walkers> {
  const tokens = await Promise.all(staff.map(async (user) => [user, await town.signIn(user)] as const));
  return {
    ...(Object.fromEntries(tokens) as Record<(typeof staff)[number], string>),
    citizen: await town.signInCitizen(person),
  };
}

interface Walk {
  readonly db: FreshDatabase;
  readonly town: Town;
  readonly person: string;
  readonly tokens: Walkers;
  readonly dice: Dice;
}

/** One step: somebody does something, or two do so at once. Gives how it ended. */
export async function step(walk: Walk): Promise<Outcome<unknown>[]> {
  const seen = await planSeenBy(walk, walk.dice.pick(staff));
  const first = chooseAct(walk, seen);
  if (walk.dice.below(5) > 0) return [await first()];
  return Promise.all([first(), chooseAct(walk, seen)()]);
}

async function planSeenBy({ db, tokens, person }: Walk, user: (typeof staff)[number]) {
  const call = {
    token: tokens[user],
    person,
    purpose: 'guidance',
    route: '/proef',
    parts: ['plan'],
  } as const;
  const opened = await openParts<{ plan: PlanPart }>(db.app, call);
  return opened.outcome === 'shown' ? opened.parts.plan : undefined;
}

type Doing = () => Promise<Outcome<unknown>>;

function chooseAct(walk: Walk, seen: PlanPart | undefined): Doing {
  const { dice, tokens, person, town, db } = walk;
  const who = dice.below(9) === 0 ? tokens.citizen : tokens[dice.pick(staff)];
  const does =
    <Input, Done>(act: Act<Input, Done>, input: object): Doing =>
    () =>
      perform(db.app, who, act, input);
  const someday = () => town.day(dice.below(120) - 10);
  const goal = seen?.goals.length ? dice.pick(seen.goals) : undefined;
  const action = seen?.actions.length ? dice.pick(seen.actions) : undefined;
  const proposal = seen?.proposals.length ? dice.pick(seen.proposals) : undefined;
  const open = seen?.proposals.filter((one) => one.state === 'waiting') ?? [];
  const waiting = open.length > 0 ? dice.pick(open) : undefined;
  const reason = () => dice.pick(Object.keys(endReasons) as EndReason[]);
  const parts = () => ({
    text: `Stap ${dice.below(9)}`,
    by: dice.pick(['person', 'ocmw', 'vdab', 'partner']),
    due: someday(),
  });
  const why = 'Zo ging het.';
  const choices: (Doing | undefined)[] = [
    does(recordGoal, { person, text: `Doel ${dice.below(99)}`, due: someday() }),
    does(recordAction, { person, goal: goal?.id ?? null, ...parts() }),
    does(takeTemplate, { person, template: dice.pick(planTemplateCodes) }),
    goal &&
      does(amendGoal, {
        id: goal.id,
        version: goal.version,
        text: goal.text,
        due: someday(),
        state: dice.pick(['open', 'reached', 'dropped']),
        why,
      }),
    action &&
      does(amendAction, {
        id: action.id,
        version: action.version - (dice.below(6) === 0 ? 1 : 0),
        ...parts(),
        state: dice.pick(['planned', 'busy', 'done', 'stopped']),
        endReason: dice.below(2) === 0 ? reason() : null,
        why,
      }),
    action && propose(walk, who, action.id),
    action && propose(walk, tokens['coach.maatwerk'], action.id),
    propose(walk, tokens['coach.maatwerk'], null),
    proposal && decide(walk, who, proposal, seen),
    waiting && decide(walk, tokens['coach.vlierbeke'], waiting, seen),
    waiting && decide(walk, tokens['coach.vlierbeke'], waiting, seen),
    proposal && does(withdrawProposal, { id: proposal.id }),
    seen &&
      does(signOnPaper, {
        person,
        hash: seen.hash,
        signedOn: town.day(-dice.below(3)),
        signer: 'An Peeters',
      }),
    seen && (() => perform(db.app, tokens.citizen, signOwnPlan, { hash: seen.hash })),
  ];
  return dice.pick(choices.filter((one) => one !== undefined));
}

function propose({ dice, town, person, db }: Walk, token: string, action: string | null): Doing {
  const input = {
    person,
    kind: dice.pick(proposalKindCodes),
    action,
    to: dice.pick([
      town.organisations.ocmwVlierbeke.id,
      town.organisations.schakel.id,
      town.organisations.vdab.id,
    ]),
    why: 'Dat helpt haar.',
    text: `Voorstel ${dice.below(9)}`,
    by: 'partner',
    due: town.day(dice.below(200)),
    start: town.day(dice.below(30)),
    intensity: `${dice.below(5)} dagen`,
    endReason: dice.pick(Object.keys(endReasons)),
  };
  return () => perform(db.app, token, makeProposal, input);
}

function decide(
  { dice, db }: Walk,
  token: string,
  { id, action }: PlanPart['proposals'][number],
  seen: PlanPart | undefined,
): Doing {
  const version = seen?.actions.find((one) => one.id === action)?.version ?? null;
  const answer = dice.pick(['approved', 'approved', 'rejected']);
  return () => perform(db.app, token, decideProposal, { id, answer, version, why: 'Daarom.' });
}
