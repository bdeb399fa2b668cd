/** What acts and pages of the pathway do not tell: not by what they refuse, not by a row of one who may be read about another who may not. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { insertRows } from '../../../db/seeds/rows.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { openPathwayFlows, sharedPerson } from '../../../tests/support/pathway-town.ts';
import { told, town, type Town } from '../../../tests/support/town.ts';
import { addWorkingDays } from '../../kernel/working-day.ts';
import { maskOf } from '../../gate/category.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { addDays } from '../../kernel/civil-date.ts';
import { proposeHandover } from '../handover/handover.acts.ts';
import { withdrawProposal } from '../plan/proposal.acts.ts';
import { answerLead, followLead, setLead } from './lead.acts.ts';
import { openPathway } from './pathway.sql.ts';
import { answerRelease, askRelease, followRelease } from './release.acts.ts';
import { addRoleHolder, endRoleHolder } from './role-holder.acts.ts';

let db: FreshDatabase;
let place: Town;
let flows: { toOcmw: number; toVdab: number };
let person: string;

beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
  flows = await openPathwayFlows(place);
  await place.flow({ title: 'VDAB deelt', from: 'vdab', to: { kind: 'partner' }, categories: ['pathway'] });
});
afterAll(() => db.close());
beforeEach(async () => {
  person = await sharedPerson(place);
});

const ocmw = 'coach.vlierbeke';
const vdab = 'bemiddelaar.oost';
const partner = 'coach.maatwerk';

async function look(user: DemoUser) {
  const opened = await openPathway(db.app, {
    token: await place.signIn(user),
    person,
    route: '/proef',
    reason: undefined,
  });
  if (opened.outcome !== 'shown') throw new Error(`${user} sees nothing: ${opened.outcome}`);
  return opened;
}

async function does<Input, Done>(user: DemoUser, toDo: Act<Input, Done>, input: object, mask?: number) {
  return perform(db.app, await place.signIn(user, mask === undefined ? {} : { mask }), toDo, input);
}

/** While a flow is suspended. */
async function without<T>(flow: number, meanwhile: () => Promise<T>): Promise<T> {
  const set = (status: string, why: string | null) =>
    db.admin.many('update flows set status = $2, suspension_reason = $3 where number = $1', [
      flow,
      status,
      why,
    ]);
  await set('suspended', 'proef');
  try {
    return await meanwhile();
  } finally {
    await set('inForce', null);
  }
}

const deadline = () => addWorkingDays(place.today, 5);
const lead = (of: 'ocmwVlierbeke' | 'vdab') => ({
  person,
  lead: place.organisations[of].id,
  on: place.today,
  why: 'Kanariewoorden van het OCMW.',
  contactFunction: 'trajectbegeleider',
  answerBy: deadline(),
});
const release = () => ({
  person,
  asked: place.organisations.vdab.id,
  held: 'measure',
  step: 'Een plaats zoeken.',
  answerBy: deadline(),
});

async function acceptedLead(): Promise<void> {
  const asked = await does(ocmw, setLead, lead('vdab'));
  if (asked.outcome !== 'done') throw new Error(asked.outcome);
  const accepted = { id: asked.done.id, answer: 'accepted', contactFunction: 'bemiddelaar' };
  expect((await does(vdab, answerLead, accepted)).outcome).toBe('done');
}

describe('naming another organisation', () => {
  test('tells nothing of who holds the benefit of a person, where no flow does', async () => {
    const benefit = {
      kind: 'LEEFLOON',
      from: addDays(place.today, -30),
      grantedBy: place.organisations.ocmwVlierbeke.enterpriseNumber,
    };
    const authentic = [told(benefit, { authentic: 'KSZ', certainty: 'proven' })];
    const known = await place.person({
      guidedBy: { ocmwVlierbeke: ocmw, vdab },
      facts: { vdab: { 'benefits[]': authentic } },
    });
    const unknown = await place.person({ guidedBy: { ocmwVlierbeke: ocmw } });
    const answers = async (about: string) => {
      person = about;
      const holder = { person, role: 'partner', domain: 'work', holder: 'Iemand', on: place.today };
      const handover = {
        person,
        to: place.organisations.vdab.id,
        cause: 'ART60',
        endsOn: addDays(place.today, 40),
        message: '',
        moments: [{ on: addDays(place.today, 3), at: '10:00', place: 'Hier' }],
      };
      return [
        await does(ocmw, setLead, lead('vdab')),
        await does(ocmw, askRelease, release()),
        await does(ocmw, addRoleHolder, { ...holder, organisation: place.organisations.vdab.id }),
        await does(ocmw, proposeHandover, handover),
      ];
    };
    const open = await answers(known);
    expect(open.map(({ outcome }) => outcome)).not.toEqual(Array(4).fill('invalid'));
    await db.admin.many('delete from pathway_roles');
    await without(flows.toOcmw, async () => {
      expect(await answers(known)).toEqual(await answers(unknown));
    });
  });

  test('as a role-holder is read by whoever is told of it, and by nobody else', async () => {
    const added = await does(ocmw, addRoleHolder, {
      person,
      role: 'jobCoach',
      domain: 'work',
      holder: 'Ilse Van Hove',
      organisation: place.organisations.schakel.id,
      on: place.today,
    });
    expect(added.outcome).toBe('done');
    expect((await look(vdab)).parts.role_holders).toEqual([]);
    await place.referral(person, { from: 'vdab', to: 'schakel', status: 'accepted' });
    expect((await look(vdab)).parts.role_holders).toMatchObject([{ holder: 'Ilse Van Hove' }]);
  });
});

describe('who leads', () => {
  const noted = (user: DemoUser, of: 'ocmwVlierbeke' | 'vdab', days: number) =>
    insertRows(db.admin, 'pathway_leads', [
      {
        id: randomUUID(),
        person_id: person,
        source: place.organisations[user === ocmw ? 'ocmwVlierbeke' : 'vdab'].ref,
        as_of: place.today,
        lead: place.organisations[of].ref,
        started_on: addDays(place.today, days),
        state: 'decided',
        why: 'Kanariewoorden van het OCMW.',
      },
    ]);
  const ledBy = async (user: DemoUser) => (await look(user)).parts.leads.map(({ lead: { kind } }) => kind);
  const shared = { from: 'ocmwVlierbeke', to: { kind: 'partner' }, categories: ['pathway'] } as const;

  test('is told to a third organisation when it is told that this one knows the person, and not before', async () => {
    const flow = await place.flow({ title: 'OCMW deelt', ...shared });
    await noted(ocmw, 'ocmwVlierbeke', -60);
    expect(await ledBy(partner)).toEqual(['ocmw']);
    await noted(ocmw, 'vdab', -10);
    const unproven = await look(partner);
    // Who led before is not told either: it would be read as the lead of today.
    expect(unproven.parts.leads).toEqual([]);
    expect(JSON.stringify(unproven)).not.toMatch(/VDAB|Kanarie/);
    expect(await ledBy(ocmw)).toEqual(['ocmw', 'vdab']);

    await noted(ocmw, 'ocmwVlierbeke', -2);
    expect(await ledBy(partner)).toEqual(['ocmw']);
    await place.referral(person, { from: 'vdab', to: 'schakel', status: 'accepted' });
    expect(await ledBy(partner)).toEqual(['ocmw', 'vdab', 'ocmw']);
    await db.admin.many(`update flows set status = 'ended' where number = $1`, [flow.number]);
  });

  test('from a day to come leaves what stands until then', async () => {
    const flow = await place.flow({ title: 'OCMW deelt weer', ...shared });
    await noted(ocmw, 'ocmwVlierbeke', -60);
    await noted(ocmw, 'vdab', 10);
    expect(await ledBy(partner)).toEqual(['ocmw']);
    await db.admin.many(`update flows set status = 'ended' where number = $1`, [flow.number]);
  });

  test('is decided by VDAB alone as if nothing stood there, when it leads by the word of one about another', async () => {
    const other = place.organisations.ocmwKreekdorp;
    const row = { id: randomUUID(), person_id: person, as_of: place.today, started_on: place.today };
    await insertRows(db.admin, 'pathway_leads', [
      { ...row, source: place.organisations.ocmwVlierbeke.ref, lead: other.ref, state: 'decided', why: 'x' },
    ]);
    expect((await look(vdab)).parts.leads).toEqual([]);
    // The OCMW that it is told of is asked, as when nobody wrote a lead down.
    expect(await does(vdab, setLead, lead('vdab'))).toMatchObject({ done: { waits: true } });
  });
});

describe('the words of another', () => {
  test('stay with who wrote them: VDAB tells of its lead, not of the OCMW that asked', async () => {
    await place.referral(person, { from: 'vdab', to: 'schakel', status: 'accepted' });
    await acceptedLead();
    const { leads } = (await look(partner)).parts;
    expect(leads).toMatchObject([
      { lead: { kind: 'vdab' }, answers: null, contact: { team: expect.anything() } },
    ]);
    expect(JSON.stringify(leads)).not.toContain('Kanarie');
  });

  test('and whom to call close with the flow by which they came', async () => {
    await acceptedLead();
    const asked = await does(ocmw, askRelease, release());
    if (asked.outcome !== 'done') throw new Error(asked.outcome);
    const answer = { id: asked.done.id, answer: 'notReleased', why: 'Kanarieantwoord' };
    expect((await does(vdab, answerRelease, answer)).outcome).toBe('done');
    const open = JSON.stringify((await look(ocmw)).parts);
    expect(open).toContain('Kanarieantwoord');
    expect(open).toContain('Sofie Lambrecht');
    await without(flows.toOcmw, async () => {
      const shut = await look(ocmw);
      expect(JSON.stringify(shut.parts)).not.toMatch(/Kanarieantwoord|Sofie Lambrecht|bemiddelaar/);
      expect(shut.parts.releases).toMatchObject([{ state: 'notReleased', answerWhy: null }]);
    });
    const signals = await db.admin.many('select * from gate.find_pathway_signals($1, $2)', [
      place.organisations.ocmwVlierbeke.ref,
      person,
    ]);
    expect(JSON.stringify(signals)).toContain('releaseRefused');
    expect(JSON.stringify(signals)).not.toContain('Kanarieantwoord');
  });
});

test('a hand-over that was proposed holds the receiver only while it may read the proposal', async () => {
  await insertRows(db.admin, 'handovers', [
    {
      id: randomUUID(),
      person_id: person,
      source: place.organisations.ocmwVlierbeke.ref,
      receiver: place.organisations.vdab.ref,
      as_of: place.today,
      cause: 'ART60',
      ends_on: addDays(place.today, 40),
      message: '',
      answer_by: deadline(),
      running: true,
    },
  ]);
  const held = { outcome: 'conflict', message: /overdracht/ as never };
  expect(await does(ocmw, setLead, lead('ocmwVlierbeke'))).toMatchObject(held);
  expect(await does(vdab, setLead, lead('vdab'))).toMatchObject(held);
  await without(flows.toVdab, async () => {
    expect(await does(vdab, setLead, lead('vdab'))).not.toMatchObject({ outcome: 'conflict' });
  });
});

test('a program that may not see the pathway neither takes back, asks again nor ends what stands there', async () => {
  const narrow = maskOf(['identity', 'contact']);
  const asked = await does(ocmw, setLead, lead('vdab'));
  const wanted = await does(ocmw, askRelease, release());
  const held = await does(ocmw, addRoleHolder, {
    person,
    role: 'partner',
    domain: 'work',
    holder: 'Iemand',
    organisation: place.organisations.schakel.id,
    on: place.today,
  });
  if (asked.outcome !== 'done' || wanted.outcome !== 'done' || held.outcome !== 'done')
    throw new Error('not made');
  const follow = 'withdraw';
  expect((await does(ocmw, followLead, { id: asked.done.id, follow }, narrow)).outcome).toBe('missing');
  expect((await does(ocmw, followRelease, { id: wanted.done.id, follow }, narrow)).outcome).toBe('missing');
  expect((await does(ocmw, endRoleHolder, { id: held.done.id }, narrow)).outcome).toBe('missing');
  const proposal = randomUUID();
  await insertRows(db.admin, 'proposals', [
    {
      id: proposal,
      person_id: person,
      source: place.organisations.ocmwVlierbeke.ref,
      category_bit: 7,
      as_of: place.today,
      addressed_to: place.organisations.vdab.ref,
      kind: 'newAction',
      detail: {},
      why: 'x',
      state: 'waiting',
    },
  ]);
  expect((await does(ocmw, withdrawProposal, { id: proposal }, narrow)).outcome).toBe('missing');
  for (const [act, id] of [
    [followLead, asked.done.id],
    [followRelease, wanted.done.id],
  ] as const)
    expect((await does(ocmw, act as typeof followLead, { id, follow })).outcome).toBe('done');
});
