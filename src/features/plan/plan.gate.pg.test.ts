// What of a plan each organisation sees and may change, who signs, and what a proposal changes: through the gate, as the application.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { openParts } from '../../gate/parts.sql.ts';
import { perform } from '../../kernel/act.ts';
import {
  amendAction,
  recordAction,
  recordGoal,
  signOnPaper,
  signOwnPlan,
  takeTemplate,
} from './plan.acts.ts';
import { findOwnPlan, type PlanPart } from './plan.sql.ts';
import { decideProposal, makeProposal, withdrawProposal } from './proposal.acts.ts';

let db: FreshDatabase;
let world: Town;
let person: string;
let toPartner: number;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  const plan = {
    purpose: 'guidance',
    population: 'referred',
    categories: ['identity', 'plan'],
  } as const;
  toPartner = (await world.flow({ ...plan, from: 'ocmwVlierbeke', to: { kind: 'partner' } })).number;
  await world.flow({ ...plan, from: 'schakel', to: 'ocmwVlierbeke' });
});
afterAll(() => db.close());
beforeEach(async () => {
  person = await world.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', schakel: 'coach.maatwerk', vdab: 'bemiddelaar.oost' },
  });
  await world.referral(person, { status: 'accepted' });
});

const coach: DemoUser = 'coach.vlierbeke';
const partner: DemoUser = 'coach.maatwerk';

async function open(user: DemoUser) {
  const token = await world.signIn(user);
  const call = { token, person, purpose: 'guidance', route: '/dossiers/:id/plan', parts: ['plan'] } as const;
  return openParts<{ plan: PlanPart }>(db.app, call);
}

async function planOf(user: DemoUser): Promise<PlanPart> {
  const opened = await open(user);
  if (opened.outcome !== 'shown') throw new Error(`The plan is ${opened.outcome}.`);
  return opened.parts.plan;
}

type Does = Parameters<typeof perform>[2];
async function does(user: DemoUser, toDo: object, input: object) {
  return perform(db.app, await world.signIn(user), toDo as Does, input);
}

async function begun(): Promise<{ action: string }> {
  await does(coach, recordGoal, { person, text: 'Werk in een keuken.', due: world.day(90) });
  const { goals } = await planOf(coach);
  const action = { text: 'Proefdraaien in de keuken.', by: 'partner', due: world.day(30), intensity: '' };
  await does(coach, recordAction, { person, goal: goals[0]?.id, ...action });
  const { actions } = await planOf(coach);
  return { action: actions[0]?.id ?? '' };
}

async function proposed(more: object = {}, action?: string): Promise<string> {
  const input = {
    person,
    kind: 'extend',
    action: action ?? null,
    to: null,
    due: world.day(60),
    why: 'Zij leert nog.',
    ...more,
  };
  const outcome = await does(partner, makeProposal, input);
  if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome));
  return (outcome.done as { id: string }).id;
}

const actsAbout = async () =>
  (
    await db.admin.many<{ act: string }>('select act from act_log where person_id = $1 order by id', [person])
  ).map((row) => row.act);

describe('a plan', () => {
  test('is shown to whom a flow opens it, with one entry in the log, and not to others', async () => {
    await begun();
    expect((await planOf(partner)).goals).toMatchObject([{ text: 'Werk in een keuken.', state: 'open' }]);
    expect(
      await db.admin.one(
        `select e.sources, e.categories from log.entries e where person_id = $1 order by header_id desc limit 1`,
        [person],
      ),
    ).toMatchObject({
      sources: [world.organisations.ocmwVlierbeke.ref, world.organisations.schakel.ref],
      categories: 129,
    });
    expect((await planOf('bemiddelaar.oost')).goals).toEqual([]);
    expect((await open('coach.kreekdorp')).outcome).toBe('missing');
  });

  test('is gone for the partner while the flow is suspended, as if it were empty', async () => {
    await begun();
    await proposed({
      kind: 'newAction',
      to: world.organisations.ocmwVlierbeke.id,
      text: 'Proef.',
      by: 'person',
    });
    await db.admin.many(`update flows set status = 'suspended', suspension_reason = 'x' where number = $1`, [
      toPartner,
    ]);
    const seen = await planOf(partner);
    await db.admin.many(`update flows set status = 'inForce', suspension_reason = null where number = $1`, [
      toPartner,
    ]);
    expect(seen).toMatchObject({ goals: [], actions: [], amendments: [], signatures: [] });
    expect(seen.proposals).toHaveLength(1);
  });

  test('is changed only by who recorded it, with old, new, reason and who', async () => {
    const { action } = await begun();
    const change = {
      id: action,
      version: 1,
      text: 'Proefdraaien.',
      by: 'partner',
      due: world.day(40),
      state: 'busy',
      endReason: null,
      why: 'De keuken was dicht.',
    };
    expect((await does(partner, amendAction, change)).outcome).toBe('missing');
    expect((await does(coach, amendAction, change)).outcome).toBe('done');
    const { amendments } = await planOf(coach);
    expect(amendments).toContainEqual(
      expect.objectContaining({
        part: 'due',
        old: world.day(30),
        new: world.day(40),
        why: 'De keuken was dicht.',
        by: expect.any(String),
      }),
    );
    expect((await planOf(partner)).amendments.map((one) => one.by)).toEqual([null, null, null]);
    const late = await does(coach, amendAction, change);
    expect(late).toMatchObject({
      outcome: 'conflict',
      now: { version: 2, parts: { text: 'Proefdraaien.' } },
    });
    expect((await does(coach, amendAction, { ...change, version: 2 })).outcome).toBe('invalid');
    expect(await actsAbout()).toEqual(['goal.record', 'action.record', 'action.amend']);
  });

  test('takes a template over once', async () => {
    const twice = [1, 2].map(() => does(coach, takeTemplate, { person, template: 'afterArticle60' }));
    expect((await Promise.all(twice)).map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'done']);
    const plan = await planOf(coach);
    expect([plan.goals.length, plan.actions.length]).toEqual([1, 4]);
    expect(await actsAbout()).toEqual(['plan.takeTemplate']);
  });
});

describe('a signature', () => {
  test('is not put under an empty plan', async () => {
    const citizen = await world.signInCitizen(person);
    const { hash } = await planOf(coach);
    expect((await perform(db.app, citizen, signOwnPlan, { hash })).outcome).toBe('invalid');
    const paper = { person, hash, signedOn: world.today, signer: 'An Peeters' };
    expect((await does(coach, signOnPaper, paper)).outcome).toBe('invalid');
    expect(await actsAbout()).toEqual([]);
  });

  test('of the person does not tell by its hash that others planned something too', async () => {
    await begun();
    await does('bemiddelaar.oost', recordGoal, { person, text: 'Nederlands leren.', due: world.day(90) });
    const citizen = await world.signInCitizen(person);
    const own = await findOwnPlan(db.app, citizen, '/mijn/plan');
    if (own.outcome !== 'shown') throw new Error(own.outcome);
    expect((await perform(db.app, citizen, signOwnPlan, { hash: own.hash })).outcome).toBe('done');
    const { hash, signatures } = await planOf(coach);
    expect(signatures).toMatchObject([{ manner: 'digital', hash }]);
    expect(hash).not.toBe(own.hash);
  });

  test('of the person covers what was on the screen, and a change after it is seen', async () => {
    const { action } = await begun();
    const citizen = await world.signInCitizen(person);
    const own = await findOwnPlan(db.app, citizen, '/mijn/plan');
    if (own.outcome !== 'shown') throw new Error(own.outcome);
    expect((await perform(db.app, citizen, signOwnPlan, { hash: 'a'.repeat(64) })).outcome).toBe('conflict');
    expect((await perform(db.app, citizen, signOwnPlan, { hash: own.hash })).outcome).toBe('done');
    expect((await planOf(partner)).signatures).toMatchObject([
      { manner: 'digital', changed: false, hash: own.hash, signer: null },
    ]);
    const progress = {
      id: action,
      version: 1,
      text: 'Proefdraaien in de keuken.',
      by: 'partner',
      due: world.day(30),
      state: 'busy',
      endReason: null,
      why: 'Zij begon.',
    };
    expect((await does(coach, amendAction, progress)).outcome).toBe('done');
    expect((await planOf(coach)).signatures).toMatchObject([{ changed: false }]);
    await does(coach, amendAction, { ...progress, version: 2, due: world.day(31) });
    expect((await planOf(coach)).signatures).toMatchObject([{ changed: true }]);
    expect(await findOwnPlan(db.app, citizen, '/mijn/plan')).toMatchObject({ changedRows: [action] });
    expect(await actsAbout()).toContain('plan.sign');
  });

  test('on paper is kept with its day, and says nothing of rows that the coach does not see', async () => {
    await begun();
    await does('bemiddelaar.oost', recordGoal, { person, text: 'Een profiel.', due: null });
    const { hash } = await planOf(coach);
    const paper = { person, hash, signedOn: world.day(-2), signer: 'An Peeters' };
    expect((await does(coach, signOnPaper, paper)).outcome).toBe('done');
    expect((await planOf(coach)).signatures).toMatchObject([
      { manner: 'paper', asOf: world.day(-2), signer: 'An Peeters' },
    ]);
    expect((await planOf('bemiddelaar.oost')).signatures).toEqual([]);
  });
});

describe('what was signed', () => {
  const signed = async (given: object = {}) => {
    const { hash } = await planOf(coach);
    const paper = { person, hash, signedOn: world.today, signer: 'Els Janssens', ...given };
    return does(coach, signOnPaper, paper);
  };

  test('stays readable as it was, whatever the plan becomes', async () => {
    const { action } = await begun();
    expect((await signed()).outcome).toBe('done');
    const change = {
      id: action,
      version: 1,
      text: 'Elke dag in de keuken.',
      by: 'partner',
      due: world.day(30),
      state: 'planned',
      endReason: null,
      why: 'Het mag meer.',
    };
    expect((await does(coach, amendAction, change)).outcome).toBe('done');
    const { actions, signatures } = await planOf(coach);
    expect(actions).toMatchObject([{ text: 'Elke dag in de keuken.' }]);
    expect(signatures[0]?.document).toContainEqual(
      expect.objectContaining({ action, text: 'Proefdraaien in de keuken.' }),
    );
    expect(signatures).toMatchObject([{ changed: true, signer: 'Els Janssens', signedAs: null }]);
  });

  test('by a representative names who and as what, to the coach and to the person', async () => {
    await begun();
    const guardian = { kind: 'GUARDIAN', name: 'Els Janssens', from: world.day(-30), proof: 'vonnis' };
    await world.facts(person, 'ocmwVlierbeke', { 'representatives[]': [guardian] });
    expect((await signed({ as: 'guardian' })).outcome).toBe('done');
    const who = { signer: 'Els Janssens', signedAs: 'guardian', manner: 'paper' };
    expect((await planOf(coach)).signatures).toMatchObject([who]);
    expect((await planOf(partner)).signatures).toMatchObject([{ signer: null, signedAs: null }]);
    const own = await findOwnPlan(db.app, await world.signInCitizen(person), '/mijn/plan');
    expect(own).toMatchObject({ signatures: [who] });
  });

  test('is signed for a person only under a mandate of that name and kind that ran that day, with its proof', async () => {
    await begun();
    const mandate = { kind: 'GUARDIAN', name: 'Els Janssens', from: world.day(-3), to: world.day(-1) };
    const refused = { outcome: 'invalid', problems: [{ field: 'mandate' }] };
    const onDay = (day: number, given: object = {}) =>
      signed({ as: 'guardian', signedOn: world.day(day), ...given });
    expect(await onDay(-2)).toMatchObject(refused);
    await world.facts(person, 'ocmwVlierbeke', { 'representatives[]': [mandate] });
    expect(await onDay(-2)).toMatchObject(refused);
    await world.facts(person, 'vdab', { 'representatives[]': [{ ...mandate, proof: 'vonnis' }] });
    const proven = { ...mandate, proof: 'vonnis', from: world.day(-4) };
    await world.facts(person, 'ocmwVlierbeke', { 'representatives[]': [proven] });
    for (const [day, given] of [
      [-5, {}],
      [-1, {}],
      [-4, { as: 'parent' }],
      [-4, { signer: 'Jan Janssens' }],
    ] as const)
      expect(await onDay(day, given), `${day} ${JSON.stringify(given)}`).toMatchObject(refused);
    expect((await onDay(-4, { signer: ' els janssens' })).outcome).toBe('done');
  });

  test('for a person is not signed with the name of that person, and not by who nobody knows', async () => {
    await begun();
    const named = await db.admin.one<{ name: string }>(
      `select given_name || ' ' || family_name as name from gate.person_index where person_id = $1 limit 1`,
      [person],
    );
    expect(await signed({ as: 'parent', signer: named?.name.toUpperCase() })).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'signer' }],
    });
    expect(await signed({ as: 'neighbour' })).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'as' }],
    });
    expect((await planOf(coach)).signatures).toEqual([]);
  });
});

describe('a proposal', () => {
  test('that is approved changes the action, with its amendment, at once', async () => {
    const { action } = await begun();
    const id = await proposed({}, action);
    expect((await planOf(coach)).proposals).toMatchObject([{ id, state: 'waiting', why: 'Zij leert nog.' }]);
    expect((await does(coach, decideProposal, { id, answer: 'approved', version: 2 })).outcome).toBe(
      'conflict',
    );
    expect((await does(coach, decideProposal, { id, answer: 'approved', version: 1 })).outcome).toBe('done');
    expect((await planOf(coach)).actions).toMatchObject([{ due: world.day(60), version: 2 }]);
    expect((await planOf(coach)).amendments).toMatchObject([
      { part: 'due', proposed: true, old: world.day(30) },
    ]);
    expect((await planOf(partner)).proposals).toMatchObject([{ state: 'approved' }]);
    expect((await actsAbout()).slice(2)).toEqual(['proposal.make', 'proposal.approve']);
  });

  test('that adds an action keeps where it came from', async () => {
    await begun();
    const to = world.organisations.ocmwVlierbeke.id;
    const id = await proposed({ kind: 'newAction', to, text: 'Een week meedraaien.', by: 'person' });
    expect((await does(coach, decideProposal, { id, answer: 'approved', version: null })).outcome).toBe(
      'done',
    );
    expect((await planOf(coach)).actions).toContainEqual(
      expect.objectContaining({ text: 'Een week meedraaien.', origins: [world.organisations.schakel.ref] }),
    );
  });

  test('that added an action closes it with the flow it came by, also for who would change it', async () => {
    await begun();
    const to = world.organisations.ocmwVlierbeke.id;
    const id = await proposed({ kind: 'newAction', to, text: 'Een week meedraaien.', by: 'person' });
    await does(coach, decideProposal, { id, answer: 'approved', version: null });
    const action = (await planOf(coach)).actions.find(({ text }) => text === 'Een week meedraaien.');
    const change = (version = 0) =>
      does(coach, amendAction, {
        id: action?.id,
        version,
        text: 'Twee weken meedraaien.',
        by: 'person',
        due: world.day(60),
        intensity: '',
        state: 'busy',
        endReason: null,
        why: 'Dat is beter.',
      });
    const flowsOfPartner = (changes: string) =>
      db.admin.many(`update flows set ${changes} where sender = $1`, [world.organisations.schakel.ref]);
    await flowsOfPartner(`status = 'suspended', suspension_reason = 'x'`);
    const closed = [await change(99), await change(action?.version)];
    await flowsOfPartner(`status = 'inForce', suspension_reason = null`);
    expect(closed).toEqual([{ outcome: 'missing' }, { outcome: 'missing' }]);
    expect((await change(99)).outcome).toBe('conflict');
    expect((await change(action?.version)).outcome).toBe('done');
  });

  test('that is rejected tells the proposer why, as long as the owner may share its plan', async () => {
    const { action } = await begun();
    const id = await proposed({}, action);
    expect((await does(coach, decideProposal, { id, answer: 'rejected', version: null })).outcome).toBe(
      'invalid',
    );
    await does(coach, decideProposal, { id, answer: 'rejected', version: null, why: 'Zij start elders.' });
    expect((await planOf(partner)).proposals).toMatchObject([
      { state: 'rejected', decidedWhy: 'Zij start elders.' },
    ]);
    await db.admin.many(`update flows set status = 'suspended', suspension_reason = 'x' where number = $1`, [
      toPartner,
    ]);
    const [seen] = (await planOf(partner)).proposals;
    await db.admin.many(`update flows set status = 'inForce', suspension_reason = null where number = $1`, [
      toPartner,
    ]);
    expect(seen).toMatchObject({ state: 'rejected', decidedWhy: null });
  });

  test('is replaced by a newer one, and can be taken back while it waits', async () => {
    const { action } = await begun();
    const first = await proposed({}, action);
    const second = await proposed({ due: world.day(70) }, action);
    const states = new Map((await planOf(partner)).proposals.map((one) => [one.id, one.state]));
    expect([states.get(first), states.get(second)]).toEqual(['replaced', 'waiting']);
    expect((await does(partner, withdrawProposal, { id: first })).outcome).toBe('conflict');
    expect((await does(coach, withdrawProposal, { id: second })).outcome).toBe('missing');
    expect((await does(partner, withdrawProposal, { id: second })).outcome).toBe('done');
    expect((await does(coach, decideProposal, { id: second, answer: 'approved', version: 1 })).outcome).toBe(
      'conflict',
    );
  });

  test('needs a flow for the plan from proposer to owner', async () => {
    await begun();
    const vdab = {
      person,
      kind: 'newAction',
      action: null,
      to: world.organisations.ocmwVlierbeke.id,
      text: 'Iets.',
      by: 'person',
      due: world.day(9),
      why: 'Dat helpt haar.',
    };
    expect((await does('bemiddelaar.oost', makeProposal, vdab)).outcome).toBe('invalid');
    expect((await planOf(partner)).reach).toEqual([
      { organisation: world.organisations.ocmwVlierbeke.ref, opens: true },
    ]);
    await db.admin.many(`update flows set status = 'suspended', suspension_reason = 'x' where number = $1`, [
      toPartner + 1,
    ]);
    const closed = await does(partner, makeProposal, vdab);
    const { reach } = await planOf(partner);
    await db.admin.many(`update flows set status = 'inForce', suspension_reason = null where number = $1`, [
      toPartner + 1,
    ]);
    expect([closed.outcome, reach]).toEqual([
      'forbidden',
      [{ organisation: world.organisations.ocmwVlierbeke.ref, opens: false }],
    ]);
  });

  test('about the whole plan moves every action that would end sooner', async () => {
    await begun();
    const to = world.organisations.ocmwVlierbeke.id;
    const id = await proposed({ to, due: world.day(100) });
    expect((await does(coach, decideProposal, { id, answer: 'approved', version: null })).outcome).toBe(
      'done',
    );
    expect((await planOf(coach)).actions).toMatchObject([{ due: world.day(100) }]);
  });
});

describe('what asks for attention in a plan', () => {
  const signals = async (organisation: 'ocmwVlierbeke' | 'schakel', about: string | null = person) =>
    (
      await db.admin.many<{ kind: string; sources: number[]; flows: number[] }>(
        `select kind, sources, flows from gate.find_plan_signals($1, $2) where person_id = $3 order by kind`,
        [world.organisations[organisation].ref, about, person],
      )
    ).map(({ kind }) => kind);

  test('is told to whose turn it is', async () => {
    const { action } = await begun();
    expect(await signals('ocmwVlierbeke')).toEqual(['planUnsigned']);
    const { hash } = await planOf(coach);
    await does(coach, signOnPaper, { person, hash, signedOn: world.today, signer: 'An Peeters' });
    expect(await signals('ocmwVlierbeke')).toEqual([]);
    const id = await proposed({}, action);
    expect(await signals('ocmwVlierbeke')).toEqual(['proposalWaits']);
    expect(await signals('schakel')).toEqual([]);
    await does(coach, decideProposal, { id, answer: 'approved', version: 1 });
    expect(await signals('ocmwVlierbeke', null)).toEqual(['planChangedAfterSigning']);
    expect(await signals('schakel')).toEqual(['proposalAnswered']);
    await db.admin.many(`update plan_actions set due_on = $2 where id = $1`, [action, world.day(-1)]);
    expect(await signals('ocmwVlierbeke')).toEqual(['actionOverdue', 'planChangedAfterSigning']);
  });

  test('is not asked of an action that closed with the flow it came by', async () => {
    await begun();
    const to = world.organisations.ocmwVlierbeke.id;
    const id = await proposed({ kind: 'newAction', to, text: 'Een week meedraaien.', by: 'person' });
    await does(coach, decideProposal, { id, answer: 'approved', version: null });
    await db.admin.many(`update plan_actions set due_on = $2 where person_id = $1 and origins <> '{}'`, [
      person,
      world.day(-1),
    ]);
    const of = { overdue: await signals('ocmwVlierbeke'), closed: [''] };
    const flows = 'update flows set status = $1, suspension_reason = $2 where sender = $3';
    const { ref } = world.organisations.schakel;
    await db.admin.many(flows, ['suspended', 'x', ref]);
    await planOf(coach);
    of.closed = await signals('ocmwVlierbeke');
    await db.admin.many(flows, ['inForce', null, ref]);
    expect(of).toEqual({ overdue: ['actionOverdue', 'planUnsigned'], closed: ['planUnsigned'] });
  });
});

describe('whose quota of looks is spent', () => {
  const spent = (perDay: number) =>
    db.admin.many(`update quota_limits set per_user_day = $1 where kind = 'dossier'`, [perDay]);

  test('is told that, and not that the person is absent', async () => {
    const { action } = await begun();
    const waiting = await proposed({}, action);
    const { goals, hash } = await planOf(coach);
    const signing = { person, hash, signedOn: world.day(0), signer: 'Amina Osei' };
    const under = { goal: goals[0]?.id, text: 'Meekijken.', by: 'partner', due: world.day(9) };
    await spent(0);
    try {
      const outcomes = [
        await does(partner, makeProposal, {
          person,
          kind: 'stop',
          action,
          to: null,
          endReason: 'work',
          why: 'Er is werk.',
        }),
        await does(coach, decideProposal, { id: waiting, answer: 'approved', version: null, why: '' }),
        await does(coach, signOnPaper, signing),
        await does(partner, recordAction, { person, ...under }),
      ];
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['quota', 'quota', 'quota', 'quota']);
      const nothing = { id: person, answer: 'approved', version: null, why: '' };
      expect(await does(coach, decideProposal, nothing)).toEqual({ outcome: 'missing' });
    } finally {
      await spent(500);
    }
  });
});
