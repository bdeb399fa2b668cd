// What a receiver may see of someone who was sent to it: the snapshot, by a flow in force, until the answer or the closing day.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, told, town } from '../../../tests/support/town.ts';
import type { Category } from '../../gate/category.ts';
import { openDossier } from '../../gate/open.sql.ts';
import { openParts } from '../../gate/parts.sql.ts';
import { perform } from '../../kernel/act.ts';
import { answerReferral, sendReferral, withdrawReferral } from './referral.acts.ts';
import { listReferrals, type OpenedReferral, openReferral } from './referral.sql.ts';
import type { ReferralOffer } from './referral-offer.ts';

let db: FreshDatabase;
let world: Town;
let flow: { number: number; id: string };
let person: string;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  flow = await world.flow(introduction(['identity', 'contact', 'competences', 'barriers']));
});
afterAll(() => db.close());
beforeEach(async () => {
  person = await world.person({
    familyName: 'Verhaege',
    facts: { ocmwVlierbeke: { 'contact.phone': '+32471000000', diploma: 'LAGER', transport: 'BIKE' } },
  });
});

function introduction(categories: readonly Category[]) {
  return {
    title: 'Doorverwijzing naar de partner',
    from: 'ocmwVlierbeke',
    to: { kind: 'partner' },
    purpose: 'referral',
    categories,
  } as const;
}

const route = '/verwijzingen/:id';

async function see(id: string, user: DemoUser = 'coach.maatwerk') {
  return openReferral(db.app, { token: await world.signIn(user), id, route });
}

async function shown(id: string, user: DemoUser = 'coach.maatwerk'): Promise<OpenedReferral> {
  const opened = await see(id, user);
  if (opened.outcome !== 'shown') throw new Error(`The referral is ${opened.outcome}.`);
  return opened;
}

async function answer(id: string, said: 'accepted' | 'refused', user: DemoUser = 'coach.maatwerk') {
  return perform(db.app, await world.signIn(user), answerReferral, {
    id,
    answer: said,
    reason: 'Geen plaats',
  });
}

async function send(given: object = {}, user: DemoUser = 'coach.vlierbeke') {
  return perform(db.app, await world.signIn(user), sendReferral, {
    dossier: person,
    to: world.organisations.schakel.id,
    question: 'Kan deze persoon starten?',
    wantedOutcomes: ['work'],
    ...given,
  });
}

async function sent(given: object = {}): Promise<string> {
  const outcome = await send(given);
  if (outcome.outcome !== 'done') throw new Error(`Not sent: ${outcome.outcome}.`);
  return outcome.done.id;
}

async function onFlow<T>(change: string, work: () => Promise<T>): Promise<T> {
  await db.admin.many(`update flows set ${change} where number = $1`, [flow.number]);
  try {
    return await work();
  } finally {
    await db.admin.many(
      `update flows set status = 'inForce', suspension_reason = null, category_mask = $2 where number = $1`,
      [flow.number, mask],
    );
  }
}
const mask = 1 | 2 | 512 | 1024;

const fieldsOf = (opened: OpenedReferral) => opened.facts.map(({ field }) => field).toSorted();

describe('an undecided referral', () => {
  test('shows its receiver what was sent, and that it was seen', async () => {
    const id = await world.referral(person);
    const opened = await shown(id);
    expect(opened).toMatchObject({ phase: 'open', incoming: true, referral: { status: 'received' } });
    expect(opened.referral).toMatchObject({
      question: 'Kan deze persoon bij u starten?',
      wantedOutcomes: ['work'],
    });
    expect(opened.referral).not.toHaveProperty('dossier');
    expect(fieldsOf(opened)).toEqual(expect.arrayContaining(['contact.phone', 'identity.familyName']));
    expect(new Set(opened.facts.map((fact) => fact.flow))).toEqual(new Set([flow.number]));
  });

  test('is logged as a showing before it is shown, with what passed and why', async () => {
    const id = await world.referral(person, { categories: ['identity', 'contact'] });
    await shown(id);
    const row = await db.admin.one(
      `select e.categories, e.flows, e.sources, h.purpose, h.route, h.outcome from log.entries e
       join log.headers h on h.id = e.header_id where e.person_id = $1 order by h.id desc limit 1`,
      [person],
    );
    expect(row).toEqual({
      categories: 3,
      flows: [flow.number],
      sources: [world.organisations.ocmwVlierbeke.ref],
      purpose: 'referral',
      route,
      outcome: 'shown',
    });
  });

  test('shows the facts as they were when it was sent', async () => {
    const id = await world.referral(person);
    await world.facts(person, 'ocmwVlierbeke', { 'contact.phone': '+32479999999' });
    const opened = await shown(id);
    const phones = opened.facts.filter(({ field }) => field === 'contact.phone').map(({ value }) => value);
    expect(phones).toEqual(['+32471000000']);
  });

  test('shows no category that the flow does not carry, whatever was sent', async () => {
    const id = await world.referral(person, { categories: ['identity', 'contact', 'competences'] });
    const opened = await onFlow('category_mask = 1', () => shown(id));
    expect(new Set(opened.facts.map(({ bit }) => bit))).toEqual(new Set([0]));
  });

  test('shows nothing while no flow is in force, not even the question', async () => {
    const id = await world.referral(person);
    const opened = await onFlow(`status = 'suspended', suspension_reason = 'x'`, () => shown(id));
    expect(opened).toMatchObject({ phase: 'closed', facts: [] });
    expect(opened.referral).not.toHaveProperty('question');
    expect(opened.referral).not.toHaveProperty('name');
  });

  test('shows nothing of a third source whose own flow does not reach the receiver', async () => {
    person = await world.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' } });
    const quoted = told('B', { origins: ['vdab'] });
    await world.facts(person, 'ocmwVlierbeke', { drivingLicence: quoted });
    const id = await world.referral(person);
    expect(fieldsOf(await shown(id))).not.toContain('drivingLicence');
    await world.flow({ ...introduction(['competences']), from: 'vdab' });
    expect(fieldsOf(await shown(id))).toContain('drivingLicence');
  });

  test('carries what was taken over from a third only while its sender may read it', async () => {
    person = await world.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      confirmed: [['ocmwVlierbeke', 'vdab']],
    });
    await world.facts(person, 'ocmwVlierbeke', { drivingLicence: told('B', { origins: ['vdab'] }) });
    const toPartner = await world.flow({ ...introduction(['competences']), from: 'vdab' });
    const offered = async () => {
      const call = { person, purpose: 'referral', route: '/proef', parts: ['referral_offer'] } as const;
      const token = await world.signIn('coach.vlierbeke');
      const opened = await openParts<{ referral_offer: ReferralOffer }>(db.app, { token, ...call });
      if (opened.outcome !== 'shown') throw new Error(opened.outcome);
      return opened.parts.referral_offer;
    };
    const { vdab } = world.organisations;
    const closed = await offered();
    expect(closed.facts.map(({ field }) => field)).not.toContain('drivingLicence');
    expect(closed.receivers.filter(({ masks }) => masks[vdab.ref] !== undefined)).toEqual([]);
    const first = await sent();
    expect(fieldsOf(await shown(first))).not.toContain('drivingLicence');
    await perform(db.app, await world.signIn('coach.vlierbeke'), withdrawReferral, { id: first });

    const toSender = await world.flow({
      ...introduction(['competences']),
      from: 'vdab',
      to: 'ocmwVlierbeke',
    });
    expect((await offered()).facts.map(({ field }) => field)).toContain('drivingLicence');
    const [entry] = await db.admin.many<{ sources: number[] }>(
      'select sources from log.entries where person_id = $1 order by header_id desc limit 1',
      [person],
    );
    expect(entry?.sources).toContain(vdab.ref);
    expect(fieldsOf(await shown(await sent()))).toContain('drivingLicence');
    await db.admin.many(`update flows set status = 'ended' where number = any ($1)`, [
      [toPartner.number, toSender.number],
    ]);
  });

  test.each(['refused', 'withdrawn'])('that was %s leaves only that there was one', async (status) => {
    const opened = await shown(await world.referral(person, { status }));
    expect(opened).toMatchObject({ phase: 'past', facts: [] });
    expect(Object.keys(opened.referral).toSorted()).toEqual([
      'answerBy',
      'from',
      'id',
      'sentOn',
      'status',
      'to',
    ]);
  });

  test('closes by itself after its closing day', async () => {
    const answerBy = world.day(-15);
    const still = await world.referral(person, { answerBy, closesOn: world.day(0) });
    expect(await shown(still)).toMatchObject({ phase: 'open', referral: { status: 'unanswered' } });
    const over = await world.referral(person, { answerBy, closesOn: world.day(-1) });
    expect(await shown(over)).toMatchObject({ phase: 'past', referral: { status: 'unanswered' } });
    expect(await answer(over, 'accepted')).toMatchObject({ outcome: 'conflict' });
  });

  test('is missing for anyone else, as one that does not exist', async () => {
    const id = await world.referral(person);
    const nobody = await see(crypto.randomUUID(), 'coach.kreekdorp');
    for (const user of ['coach.kreekdorp', 'bemiddelaar.oost', 'loket.vlierbeke', 'dpo.vlierbeke'] as const)
      expect([user, (await see(id, user)).outcome]).toEqual([user, nobody.outcome]);
    expect(nobody.outcome).toBe('missing');
  });

  test('to a unit is seen by that unit only', async () => {
    await world.flow({ ...introduction(['identity']), to: 'vdab' });
    const id = await world.referral(person, { to: 'vdab', unit: 'vdabOost' });
    expect((await see(id, 'bemiddelaar.oost')).outcome).toBe('shown');
    await db.admin.many('update referrals set receiver_unit = $2 where id = $1', [
      id,
      world.organisations.vdabLimburg.ref,
    ]);
    expect((await see(id, 'bemiddelaar.oost')).outcome).toBe('missing');
  });

  test('is missing for someone from whom the person is hidden', async () => {
    const id = await world.referral(person);
    await world.shield(person, { user: 'coach.maatwerk' });
    expect((await see(id)).outcome).toBe('missing');
    expect(await answer(id, 'accepted')).toEqual({ outcome: 'missing' });
  });

  test('opens no dossier', async () => {
    await world.referral(person);
    const token = await world.signIn('coach.maatwerk');
    for (const purpose of ['guidance', 'referral'] as const)
      expect((await openDossier(db.app, { token, person, purpose, route })).outcome).toBe('missing');
  });
});

describe('an answer', () => {
  test('that accepts makes the receiver guide the person and proves the relation either way', async () => {
    const number = (
      await world.flow({ ...introduction(['identity', 'plan']), purpose: 'guidance', population: 'referred' })
    ).number;
    const back = (
      await world.flow({
        from: 'schakel',
        to: 'ocmwVlierbeke',
        purpose: 'guidance',
        population: 'referred',
        categories: ['competences'],
      })
    ).number;
    const id = await sent();
    expect(await answer(id, 'accepted')).toMatchObject({ outcome: 'done' });
    await world.facts(person, 'schakel', { drivingLicence: 'B' });
    const theirs = await openDossier(db.app, {
      token: await world.signIn('coach.maatwerk'),
      person,
      purpose: 'guidance',
      route,
    });
    const ours = await openDossier(db.app, {
      token: await world.signIn('coach.vlierbeke'),
      person,
      purpose: 'guidance',
      route,
    });
    if (theirs.outcome !== 'shown' || ours.outcome !== 'shown') throw new Error('Not shown.');
    expect(theirs.involvement).toMatchObject({ ground: 'referral', role: 'guidance' });
    expect(theirs.facts.find(({ field }) => field === 'identity.familyName')).toMatchObject({
      value: 'Verhaege',
      flow: number,
    });
    expect(ours.facts.find(({ field }) => field === 'drivingLicence')).toMatchObject({
      value: 'B',
      flow: back,
    });
    expect(await shown(id)).toMatchObject({
      phase: 'known',
      referral: { dossier: person, status: 'accepted' },
    });
  });

  test('that accepted long ago proves nothing for guidance that ended and was registered anew', async () => {
    await world.flow({ ...introduction(['identity']), purpose: 'guidance', population: 'referred' });
    await answer(await sent(), 'accepted');
    const token = await world.signIn('coach.maatwerk');
    const sources = async () => {
      const opened = await openDossier(db.app, { token, person, purpose: 'guidance', route });
      return opened.outcome === 'shown' ? opened.facts.map(({ source }) => source) : undefined;
    };
    expect(await sources()).toContain(world.organisations.ocmwVlierbeke.ref);
    const partner = world.organisations.schakel.ref;
    await db.admin.many('update referrals set decided_at = $2 where person_id = $1', [
      person,
      world.day(-300),
    ]);
    await db.admin.many(
      `update involvements set valid_from = $3::date, valid_until = $4, recorded_at = $3::date where person_id = $1 and organisation = $2`,
      [person, partner, world.day(-300), world.day(-30)],
    );
    expect(await sources()).toBeUndefined();
    await db.admin.many(
      `insert into involvements (person_id, organisation, valid_from, ground) values ($1, $2, $3, 'geen')`,
      [person, partner, world.today],
    );
    expect(await sources()).toEqual([]);
  });

  test('that refuses closes the snapshot at once, and the sender reads why', async () => {
    const id = await sent();
    expect((await shown(id)).phase).toBe('open');
    expect(await answer(id, 'refused')).toMatchObject({ outcome: 'done' });
    expect(await shown(id)).toMatchObject({ phase: 'past', facts: [], referral: { status: 'refused' } });
    expect((await shown(id)).referral).not.toHaveProperty('answerReason');
    expect((await shown(id, 'coach.vlierbeke')).referral).toMatchObject({
      answerReason: 'Geen plaats',
      name: 'An Verhaege',
    });
    const relation = await db.admin.one(
      'select from involvements i join organisations o on o.ref = i.organisation where i.person_id = $1 and o.id = $2',
      [person, world.organisations.schakel.id],
    );
    expect(relation).toBeUndefined();
  });

  test('is given once, also by two at the same moment', async () => {
    const id = await sent();
    const both = await Promise.all([answer(id, 'accepted'), answer(id, 'refused')]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'done']);
  });

  test('is for the receiver, not for the sender', async () => {
    const id = await sent();
    expect(await answer(id, 'accepted', 'coach.vlierbeke')).toEqual({ outcome: 'missing' });
    expect(await answer(id, 'accepted', 'coach.kreekdorp')).toEqual({ outcome: 'missing' });
  });

  test('waits while no flow is in force', async () => {
    const id = await sent();
    const outcome = await onFlow(`status = 'suspended', suspension_reason = 'x'`, () =>
      answer(id, 'accepted'),
    );
    expect(outcome).toMatchObject({ outcome: 'conflict' });
  });
});

describe('sending', () => {
  test('carries all that the flow allows, and own facts only', async () => {
    await world.facts(person, 'vdab', { digitalLevel: 'HELP' });
    const id = await sent();
    const row = await db.admin.one<{ mask: number; sources: number[] }>(
      `select r.category_mask as mask, array(select distinct f.source from referral_facts s join facts f on f.id = s.fact_id where s.referral_id = r.id) as sources
       from referrals r where r.id = $1`,
      [id],
    );
    expect(row).toEqual({ mask, sources: [world.organisations.ocmwVlierbeke.ref] });
  });

  test('carries less when asked, and never more than the flow', async () => {
    await sent({ categories: ['identity'] });
    const wider = await send({ categories: ['identity', 'plan'], to: world.organisations.steiger.id });
    expect(wider).toMatchObject({ outcome: 'invalid', problems: [{ field: 'categories' }] });
  });

  test('waits for the answer before it asks the same organisation again', async () => {
    const id = await sent();
    expect(await send()).toMatchObject({ outcome: 'conflict' });
    await answer(id, 'refused');
    expect(await send()).toMatchObject({ outcome: 'done' });
  });

  test('needs a flow, and says so', async () => {
    expect(await send({ to: world.organisations.ocmwKreekdorp.id })).toMatchObject({ outcome: 'forbidden' });
  });

  test.each([
    ['to', () => ({ to: world.organisations.ocmwVlierbeke.id })],
    ['to', () => ({ to: world.organisations.rva.id })],
    ['answerBy', () => ({ answerBy: world.day(-1) })],
    ['question', () => ({ question: ' ' })],
    ['wantedOutcomes', () => ({ wantedOutcomes: [] })],
  ])('refuses a wrong %s', async (field, given) => {
    expect(await send(given())).toMatchObject({ outcome: 'invalid', problems: [{ field }] });
  });

  test('is for who guides the person, and not before a second person vouched', async () => {
    expect(await send({}, 'coach.kreekdorp')).toEqual({ outcome: 'missing' });
    expect(await send({ dossier: crypto.randomUUID() })).toEqual({ outcome: 'missing' });
    await db.admin.many('update involvements set awaits_second_person = true where person_id = $1', [person]);
    expect(await send()).toEqual({ outcome: 'missing' });
  });
});

describe('the list', () => {
  const list = async (user: DemoUser, incoming: boolean, after?: string, size = 100) => {
    const token = await world.signIn(user);
    const listed = await listReferrals(db.app, { token, route: '/verwijzingen', incoming, after, size });
    if (listed.outcome !== 'shown') throw new Error(`The list is ${listed.outcome}.`);
    return listed;
  };

  test('names to the receiver whom it may see, and logs those', async () => {
    const open = await world.referral(person);
    const past = await world.referral(await world.person({ familyName: 'Voorbij' }), { status: 'refused' });
    const { items } = await list('coach.maatwerk', true);
    expect(items.find(({ id }) => id === open)).toMatchObject({
      phase: 'open',
      name: 'An Verhaege',
      status: 'sent',
    });
    expect(items.find(({ id }) => id === past)).toMatchObject({ phase: 'past', status: 'refused' });
    expect(JSON.stringify(items)).not.toContain('Voorbij');
    const logged = await db.admin.one<{ persons: number }>(
      'select persons from log.headers order by id desc limit 1',
    );
    expect(logged?.persons).toBe(items.filter(({ phase }) => phase === 'open' || phase === 'known').length);
  });

  test('gives the sender those of the own persons', async () => {
    const id = await world.referral(person);
    const { items } = await list('coach.vlierbeke', false);
    expect(items.find((one) => one.id === id)).toMatchObject({
      phase: 'known',
      dossier: person,
      name: 'An Verhaege',
    });
    expect((await list('coach.kreekdorp', false)).items).toEqual([]);
  });

  test('comes in pages, the newest first', async () => {
    const whole = (await list('coach.maatwerk', true)).items.map(({ id }) => id);
    const found: string[] = [];
    for (let after: string | undefined, more = true; more; after = found.at(-1)) {
      const page = await list('coach.maatwerk', true, after, 3);
      found.push(...page.items.map(({ id }) => id));
      more = page.more === true;
    }
    expect(found).toEqual(whole);
    expect(found.length).toBeGreaterThan(6);
  });

  test('is missing for a role without this purpose', async () => {
    const token = await world.signIn('dpo.vlierbeke');
    const listed = await listReferrals(db.app, { token, route: '/verwijzingen', incoming: true, size: 10 });
    expect(listed.outcome).toBe('missing');
  });
});
