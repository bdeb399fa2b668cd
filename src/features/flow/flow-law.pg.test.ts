/** The law of a flow, on PostgreSQL through the acts: who drafts, who confirms, who stops, and what a coach then sees. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { openDossier } from '../../gate/open.sql.ts';
import { perform } from '../../kernel/act.ts';
import { confirmFlow, draftFlow, dropDraft, liftFlow, receiveFlow, suspendFlow } from './flow.acts.ts';
import { type FlowDetail, findFlow } from './flow.sql.ts';
import { listFlows } from './flow-list.sql.ts';

let db: FreshDatabase;
let world: Town;
const tokens = new Map<DemoUser, string>();
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
});
afterAll(() => db.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await world.signIn(user));
  tokens.set(user, token);
  return token;
}

const words = {
  title: 'Begeleiding van wie een leefloon krijgt',
  receiver: 'kind:ocmw',
  purpose: 'guidance',
  population: 'guided',
  categories: ['registration', 'plan'],
  act: 'Wet van de proef',
  article: '3',
  gdprTerm: 'art. 6.1.e AVG',
  needsAgreement: false,
  retention: '5 jaar',
  from: '01/01/2022',
  status: 'inForce',
} as const;

const draftNew = async (user: DemoUser, wording: object = words) =>
  perform(db.app, await as(user), draftFlow, { id: null, version: null, revision: null, wording });

async function draftChange(user: DemoUser, id: string, wording: object) {
  const { flow, draft } = await seen('jurist.vdab', id);
  const revision = draft?.revision ?? null;
  return perform(db.app, await as(user), draftFlow, { id, version: flow.version, revision, wording });
}

async function confirm(user: DemoUser, id: string) {
  const { draft } = await seen('jurist.vdab', id);
  return perform(db.app, await as(user), confirmFlow, { id, revision: draft?.revision ?? 1 });
}

async function receive(user: DemoUser, id: string, reference = 'Protocol 2026/14') {
  const { flow } = await seen('jurist.vdab', id);
  return perform(db.app, await as(user), receiveFlow, { id, version: flow.version, reference });
}

const suspend = async (user: DemoUser, id: string, reason = 'Het protocol wordt herbekeken.') =>
  perform(db.app, await as(user), suspendFlow, { id, reason });
const lift = async (user: DemoUser, id: string) => perform(db.app, await as(user), liftFlow, { id });

async function lookAt(user: DemoUser | undefined, id: string): Promise<FlowDetail | undefined> {
  const token = user === undefined ? undefined : await as(user);
  return db.app.transaction(token, (tx) => findFlow(tx, id));
}

async function seen(user: DemoUser | undefined, id: string): Promise<FlowDetail> {
  const detail = await lookAt(user, id);
  if (detail === undefined) throw new Error('The flow is not to be seen.');
  return detail;
}

const actsOn = (id: string) =>
  db.admin
    .many<{ act: string }>('select act from act_log where subject_id = $1 order by id', [id])
    .then((rows) => rows.map(({ act }) => act));

async function drafted(wording: object = words): Promise<string> {
  const outcome = await draftNew('jurist.vdab', wording);
  if (outcome.outcome !== 'done') throw new Error(outcome.outcome);
  return outcome.done.id;
}

async function working(wording: object = words): Promise<string> {
  const id = await drafted(wording);
  await confirm('dpo.vdab', id);
  await receive('dpo.vlierbeke', id);
  return id;
}

describe('making a flow', () => {
  it('takes the legal editor of the sender, its officer, and the officer of each receiver', async () => {
    const id = await drafted();
    expect(await seen('dpo.vdab', id)).toMatchObject({ flow: { status: 'draft' }, draft: { revision: 1 } });
    expect(await confirm('dpo.vdab', id)).toMatchObject({ outcome: 'done' });
    expect((await seen(undefined, id)).flow.status).toBe('inForce');
    expect(await receive('dpo.vlierbeke', id)).toMatchObject({ outcome: 'done' });
    const { receivers } = await seen(undefined, id);
    expect(receivers).toMatchObject([{ name: 'OCMW Vlierbeke', reference: 'Protocol 2026/14' }]);
    expect(await actsOn(id)).toEqual(['flow.draft', 'flow.confirm', 'flow.receive']);
  });

  it('shows a draft to nobody but the editors of the sender', async () => {
    const id = await drafted();
    for (const user of [
      undefined,
      'dpo.vlierbeke',
      'loket.vlierbeke',
      'bemiddelaar.oost',
      'contact.oost',
    ] as const)
      expect(await lookAt(user, id), user).toBeUndefined();
    expect(await lookAt('dpo.vdab', id)).toBeDefined();
    const listed = await db.app.transaction(undefined, (tx) => listFlows(tx, {}, { size: 100, offset: 0 }));
    expect(listed.items.map((flow) => flow.id)).not.toContain(id);
  });

  it.each(['dpo.vdab', 'contact.oost', 'loket.vlierbeke', 'dpo.vlierbeke'] as const)(
    'is not begun by %s',
    async (user) => {
      expect(await draftNew(user)).toMatchObject({ outcome: 'forbidden' });
    },
  );

  it('is not done by who drafted it, whatever mandates that person has', async () => {
    const id = await drafted();
    const editor = world.users['jurist.vdab'].id;
    await db.admin.many('update flows set drafted_by = $2 where id = $1', [id, world.users['dpo.vdab'].id]);
    await db.admin.many(
      'update flow_versions set drafted_by = $2 where flow = (select number from flows where id = $1)',
      [id, world.users['dpo.vdab'].id],
    );
    expect(await confirm('dpo.vdab', id)).toMatchObject({ outcome: 'forbidden' });
    expect((await seen('jurist.vdab', id)).flow.status).toBe('draft');
    await expect(
      db.admin.many('update flows set confirmed_by = $2, drafted_by = $2 where id = $1', [id, editor]),
    ).rejects.toThrow('two_people_make_a_flow');
  });

  it('is confirmed by no other organisation and by no other role of the sender', async () => {
    const id = await drafted();
    expect(await confirm('dpo.vlierbeke', id)).toMatchObject({ outcome: 'missing' });
    expect(await confirm('loket.vlierbeke', id)).toMatchObject({ outcome: 'missing' });
    expect(await confirm('contact.oost', id)).toMatchObject({ outcome: 'missing' });
    expect(await confirm('jurist.vdab', id)).toMatchObject({ outcome: 'forbidden' });
    expect(await actsOn(id)).toEqual(['flow.draft']);
  });

  it('is received by the officer of that receiver alone, with a reference', async () => {
    const id = await drafted();
    expect(await receive('dpo.vlierbeke', id)).toMatchObject({ outcome: 'missing' });
    await confirm('dpo.vdab', id);
    expect(await receive('jurist.vlierbeke', id)).toMatchObject({ outcome: 'forbidden' });
    expect(await receive('dpo.schakel', id)).toMatchObject({ outcome: 'forbidden' });
    expect(await receive('dpo.vdab', id)).toMatchObject({ outcome: 'forbidden' });
    expect(await receive('dpo.vlierbeke', id, '  ')).toMatchObject({ outcome: 'invalid' });
    expect(await receive('dpo.vlierbeke', id)).toMatchObject({ outcome: 'done' });
    expect(await receive('dpo.vlierbeke', id)).toMatchObject({ outcome: 'conflict' });
  });

  it('says what is wrong with each field', async () => {
    const outcome = await draftNew('jurist.vdab', {
      ...words,
      title: ' ',
      categories: [],
      from: '31/2/2026',
    });
    expect(outcome).toMatchObject({ outcome: 'invalid' });
    const fields = outcome.outcome === 'invalid' ? outcome.problems.map(({ field }) => field) : [];
    expect(fields).toEqual(['wording.title', 'wording.categories', 'wording.from']);
    const late = await draftNew('jurist.vdab', { ...words, until: '1/1/2020' });
    expect(late).toMatchObject({ outcome: 'invalid', problems: [{ field: 'wording.until' }] });
    const own = { ...words, receiver: world.organisations.vdab.id };
    expect(await draftNew('jurist.vdab', own)).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'receiver' }],
    });
  });
});

describe('changing a flow', () => {
  it('leaves the standing words in force until they are confirmed', async () => {
    const id = await working();
    await draftChange('jurist.vdab', id, { ...words, categories: ['plan'] });
    expect((await seen('dpo.vlierbeke', id)).draft).toBeNull();
    expect((await seen(undefined, id)).flow).toMatchObject({
      version: 1,
      status: 'inForce',
      hasDraft: false,
    });
    expect(await confirm('dpo.vdab', id)).toMatchObject({ outcome: 'done' });
    const { flow, versions } = await seen(undefined, id);
    expect(flow).toMatchObject({ version: 2, status: 'inForce' });
    expect(versions).toMatchObject([{ version: 1, wording: { title: words.title } }]);
  });

  it('keeps the confirmation of receivers when it only narrows, and asks it again when it opens more', async () => {
    const id = await working();
    await draftChange('jurist.vdab', id, { ...words, categories: ['plan'], until: '31/12/2099' });
    await confirm('dpo.vdab', id);
    expect((await seen(undefined, id)).receivers).toHaveLength(1);
    await draftChange('jurist.vdab', id, { ...words, categories: ['plan', 'outcome'] });
    await confirm('dpo.vdab', id);
    const { receivers, events } = await seen(undefined, id);
    expect(receivers).toHaveLength(0);
    expect(events.map(({ event }) => event)).toContain('lapsed');
    expect(await receive('dpo.vlierbeke', id)).toMatchObject({ outcome: 'done' });
  });

  it('belongs to the legal editor of the sender', async () => {
    const id = await working();
    expect(await draftChange('jurist.vlierbeke', id, words)).toMatchObject({ outcome: 'forbidden' });
    expect(await draftChange('dpo.vdab', id, words)).toMatchObject({ outcome: 'forbidden' });
  });

  it('loses no words when two people draft or confirm at once', async () => {
    const id = await working();
    const { flow } = await seen('jurist.vdab', id);
    const form = { id, version: flow.version, revision: null };
    const token = await as('jurist.vdab');
    const first = await perform(db.app, token, draftFlow, {
      ...form,
      wording: { ...words, title: 'Eerste' },
    });
    const second = await perform(db.app, token, draftFlow, {
      ...form,
      wording: { ...words, title: 'Tweede' },
    });
    expect([first.outcome, second.outcome]).toEqual(['done', 'conflict']);
    await draftChange('jurist.vdab', id, { ...words, title: 'Derde' });
    const stale = await perform(db.app, await as('dpo.vdab'), confirmFlow, { id, revision: 1 });
    expect(stale).toMatchObject({ outcome: 'conflict' });
    expect((await seen('jurist.vdab', id)).draft?.wording.title).toBe('Derde');
  });

  it('can be taken off the table, and a flow that never was is then gone', async () => {
    const id = await working();
    await draftChange('jurist.vdab', id, { ...words, title: 'Anders' });
    const drop = { id, revision: 1 };
    expect(await perform(db.app, await as('dpo.vlierbeke'), dropDraft, drop)).toMatchObject({
      outcome: 'forbidden',
    });
    expect(await perform(db.app, await as('jurist.vdab'), dropDraft, drop)).toMatchObject({
      outcome: 'done',
    });
    expect((await seen('jurist.vdab', id)).draft).toBeNull();
    const never = await drafted();
    await perform(db.app, await as('jurist.vdab'), dropDraft, { id: never, revision: 1 });
    expect(await lookAt('jurist.vdab', never)).toBeUndefined();
  });

  it('ends a flow for good', async () => {
    const id = await working();
    await draftChange('jurist.vdab', id, { ...words, status: 'ended' });
    await confirm('dpo.vdab', id);
    expect((await seen(undefined, id)).flow.status).toBe('ended');
    expect(await draftChange('jurist.vdab', id, words)).toMatchObject({ outcome: 'conflict' });
    expect(await suspend('dpo.vdab', id)).toMatchObject({ outcome: 'conflict' });
    expect(await receive('dpo.streek', id)).toMatchObject({ outcome: 'conflict' });
  });
});

describe('suspending a flow', () => {
  it('is for the officer of the sender alone, at once, with a reason', async () => {
    const id = await working();
    for (const user of ['jurist.vdab', 'dpo.vlierbeke', 'contact.oost', 'loket.vlierbeke'] as const)
      expect(await suspend(user, id), user).toMatchObject({ outcome: 'forbidden' });
    expect(await suspend('dpo.vdab', id, ' \n ')).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'reason' }],
    });
    expect(await suspend('dpo.vdab', id)).toMatchObject({ outcome: 'done' });
    expect(await suspend('dpo.vdab', id)).toMatchObject({ outcome: 'conflict' });
    expect(await seen(undefined, id)).toMatchObject({
      flow: { status: 'suspended' },
      suspension: { reason: 'Het protocol wordt herbekeken.' },
    });
    expect(await actsOn(id)).toEqual(['flow.draft', 'flow.confirm', 'flow.receive', 'flow.suspend']);
  });

  it('refuses an empty reason in PostgreSQL too', async () => {
    const id = await working();
    const row = await db.app.one<{ answer: object }>('select gate.suspend_flow($1, $2, $3) as answer', [
      await as('dpo.vdab'),
      id,
      ' ',
    ]);
    expect(row?.answer).toEqual({ outcome: 'invalid', field: 'reason' });
    await expect(db.admin.many(`update flows set status = 'suspended' where id = $1`, [id])).rejects.toThrow(
      'a_suspended_flow_has_a_reason',
    );
  });

  it.each(['inForce', 'conditional'] as const)('is lifted back to %s, nothing more', async (status) => {
    const id = await working({ ...words, status });
    await suspend('dpo.vdab', id);
    expect(await lift('jurist.vdab', id)).toMatchObject({ outcome: 'forbidden' });
    expect(await lift('dpo.vlierbeke', id)).toMatchObject({ outcome: 'forbidden' });
    expect(await lift('dpo.vdab', id)).toMatchObject({ outcome: 'done' });
    expect((await seen(undefined, id)).flow.status).toBe(status);
    expect(await lift('dpo.vdab', id)).toMatchObject({ outcome: 'conflict' });
  });

  it('stays shut when it is not known what two people had confirmed', async () => {
    const { id } = await world.flow({ status: 'suspended' });
    await db.admin.many('update flows set suspended_from = null where id = $1', [id]);
    await lift('dpo.vdab', id);
    expect((await seen(undefined, id)).flow.status).toBe('conditional');
  });

  it('outlives a change of the words', async () => {
    const id = await working();
    await suspend('dpo.vdab', id);
    await draftChange('jurist.vdab', id, { ...words, status: 'conditional' });
    await confirm('dpo.vdab', id);
    expect((await seen(undefined, id)).flow.status).toBe('suspended');
    await lift('dpo.vdab', id);
    expect((await seen(undefined, id)).flow.status).toBe('conditional');
  });
});

describe('what a coach sees', () => {
  let person: string;
  beforeEach(async () => {
    await db.admin.many(`update flows set status = 'ended'`);
    person = await world.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      facts: { vdab: { 'vdab.registered': true } },
      confirmed: [['ocmwVlierbeke', 'vdab']],
    });
  });

  async function sees(): Promise<boolean> {
    const token = await as('coach.vlierbeke');
    const opened = await openDossier(db.app, { token, person, purpose: 'guidance', route: '/dossiers/{id}' });
    if (opened.outcome !== 'shown') throw new Error(opened.outcome);
    return opened.facts.some((fact) => fact.source === world.organisations.vdab.ref);
  }

  it('opens at the next request once the receiver confirmed, and not before', async () => {
    const id = await drafted();
    expect(await sees()).toBe(false);
    await confirm('dpo.vdab', id);
    expect(await sees()).toBe(false);
    await receive('dpo.vlierbeke', id);
    expect(await sees()).toBe(true);
  });

  it('closes at the next request after a suspension and opens again when it is lifted', async () => {
    const id = await working();
    expect(await sees()).toBe(true);
    await suspend('dpo.vdab', id);
    expect(await sees()).toBe(false);
    await lift('dpo.vdab', id);
    expect(await sees()).toBe(true);
  });

  it('closes when a wider wording is confirmed, until the receiver confirms it too', async () => {
    const id = await working();
    await draftChange('jurist.vdab', id, { ...words, categories: [...words.categories, 'outcome'] });
    expect(await sees()).toBe(true);
    await confirm('dpo.vdab', id);
    expect(await sees()).toBe(false);
    await receive('dpo.vlierbeke', id);
    expect(await sees()).toBe(true);
  });
});
