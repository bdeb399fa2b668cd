// What happens after a referral is sent: who takes it up, late answers, a start or none, the end, and silence with an owner.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { type DemoUser, userId } from '../../../db/seeds/demo-account.ts';
import { addWorkingDays } from '../../kernel/working-day.ts';
import { perform } from '../../kernel/act.ts';
import { addDays, civilDate } from '../../kernel/civil-date.ts';
import * as acts from './referral.acts.ts';
import { listReferrals, openReferral } from './referral.sql.ts';
import { listRates } from './referral-rate.sql.ts';
import { isReferralSignal } from './referral-signal.ts';

let db: FreshDatabase;
let world: Town;
let person: string;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  await world.flow({
    title: 'Doorverwijzing naar de partner',
    from: 'ocmwVlierbeke',
    to: { kind: 'partner' },
    purpose: 'referral',
    categories: ['identity', 'contact', 'competences', 'barriers'],
  });
});
afterAll(() => db.close());
beforeEach(async () => {
  person = await world.person({ familyName: 'Verhaege' });
});

const token = (user: DemoUser) => world.signIn(user);
const receiver = 'coach.maatwerk' satisfies DemoUser;
const sender = 'coach.vlierbeke' satisfies DemoUser;

async function answer(id: string, said: 'accepted' | 'refused', user: DemoUser = receiver) {
  return perform(db.app, await token(user), acts.answerReferral, { id, answer: said, reason: 'Geen plaats' });
}

async function see(id: string, user: DemoUser) {
  const opened = await openReferral(db.app, { token: await token(user), id, route: '/proef' });
  if (opened.outcome !== 'shown') throw new Error(`The referral is ${opened.outcome}.`);
  return opened;
}

async function start(id: string, said: object, user: DemoUser = receiver) {
  return perform(db.app, await token(user), acts.startReferral, { id, ...said });
}

async function end(id: string, outcomes: object[], user: DemoUser = receiver) {
  return perform(db.app, await token(user), acts.endReferral, { id, outcomes });
}

async function attempt(id: string, given: object = {}, user: DemoUser = receiver) {
  const said = { on: world.today, with: 'person', reached: 'nee', remark: 'Niemand nam op.', ...given };
  return perform(db.app, await token(user), acts.tryReferral, { id, ...said });
}

async function accepted(): Promise<string> {
  const id = await world.referral(person, { wantedOutcomes: ['work', 'training'] });
  expect(await answer(id, 'accepted')).toMatchObject({ outcome: 'done' });
  return id;
}

const actsOf = async (id: string) =>
  (
    await db.admin.many<{ act: string }>('select act from act_log where subject_id = $1 order by id', [id])
  ).map(({ act }) => act);

describe('the working days of the gate', () => {
  test('are those of the calendar, from 2020 to 2040', async () => {
    const rows = await db.admin.many<{ day: string; later: string; on: string }>(
      `select d::date::text as day, gate.add_working_days(d::date, 10)::text as later, gate.on_working_day(d::date)::text as on
       from generate_series('2020-01-01'::date, '2040-12-31', '3 days') d`,
    );
    const differing = rows.filter(
      ({ day, later, on }) =>
        addWorkingDays(civilDate(day), 10) !== later || addWorkingDays(civilDate(day), 0) !== on,
    );
    expect(differing).toEqual([]);
  }, 60_000);
});

describe('the deadline', () => {
  const send = async (answerBy: string | undefined) => {
    const outcome = await perform(db.app, await token(sender), acts.sendReferral, {
      dossier: person,
      to: world.organisations.schakel.id,
      question: 'Kan deze persoon starten?',
      wantedOutcomes: ['work'],
      answerBy,
    });
    if (outcome.outcome !== 'done') throw new Error(outcome.outcome);
    const kept = await db.admin.one<{ by: string; closes: string }>(
      'select answer_by::text as by, closes_on::text as closes from referrals where id = $1',
      [outcome.done.id],
    );
    return { ...outcome.done, ...kept };
  };

  test('is ten working days when nothing is said, and the snapshot closes ten working days after it', async () => {
    const sent = await send(undefined);
    expect(sent).toMatchObject({ by: addWorkingDays(world.today, 10), moved: false });
    expect(sent.closes).toBe(addWorkingDays(civilDate(sent.by ?? ''), 10));
  });

  test('on a day that nobody works becomes the next working day', async () => {
    let day = addDays(world.today, 30);
    while (addWorkingDays(day, 0) === day) day = addDays(day, 1);
    expect(await send(day)).toMatchObject({ by: addWorkingDays(day, 0), moved: true });
  });
});

describe('the team inbox', () => {
  const assign = async (id: string, given: object, user: DemoUser = receiver) =>
    perform(db.app, await token(user), acts.assignReferral, { id, version: 1, ...given });
  const held = async (which: 'mine' | 'nobody') => {
    const call = { token: await token(receiver), route: '/proef', incoming: true, size: 100, held: which };
    const listed = await listReferrals(db.app, call);
    return listed.outcome === 'shown' ? listed.items.map(({ id }) => id) : [];
  };

  test('gives a referral to a colleague, who then finds it', async () => {
    const id = await world.referral(person);
    expect(await held('nobody')).toContain(id);
    expect(await assign(id, { user: userId(receiver) })).toMatchObject({ outcome: 'done' });
    expect(await held('mine')).toContain(id);
    expect(await held('nobody')).not.toContain(id);
    expect((await see(id, receiver)).referral.owner).toMatchObject({ name: 'Ilse Van Hove' });
    expect(await actsOf(id)).toContain('referral.assign');
  });

  test('tells the second of two who assign what the first did', async () => {
    const id = await world.referral(person);
    await assign(id, { user: userId(receiver) });
    const second = await assign(id, { user: '' });
    expect(second).toMatchObject({ outcome: 'conflict' });
    expect(second).toHaveProperty('message', expect.stringContaining('Ilse Van Hove'));
  });

  test('knows only colleagues of the receiver, and is closed to the sender and to strangers', async () => {
    const id = await world.referral(person);
    expect(await assign(id, { user: userId(sender) })).toMatchObject({ outcome: 'invalid' });
    expect(await assign(id, { user: userId(receiver), substitute: userId(receiver) })).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'substitute' }],
    });
    expect(await assign(id, { user: userId(receiver) }, sender)).toEqual({ outcome: 'missing' });
    expect(await assign(id, { user: userId(receiver) }, 'coach.steiger')).toEqual({ outcome: 'missing' });
  });
});

describe('who comes too late', () => {
  test('reads what a colleague did, and changes nothing', async () => {
    const id = await world.referral(person);
    await answer(id, 'accepted');
    const second = await answer(id, 'refused');
    expect(second).toMatchObject({ outcome: 'conflict' });
    expect(second).toHaveProperty('message', expect.stringContaining('aanvaardde deze verwijzing'));
    expect((await see(id, receiver)).referral.status).toBe('accepted');
  });

  test('reads that the sender took it back', async () => {
    const id = await world.referral(person);
    expect(await perform(db.app, await token(sender), acts.withdrawReferral, { id })).toMatchObject({
      outcome: 'done',
    });
    const late = await answer(id, 'accepted');
    expect(late).toHaveProperty('message', expect.stringContaining('OCMW Vlierbeke trok deze verwijzing in'));
    expect((await see(id, receiver)).phase).toBe('past');
  });

  test('reads that the term is over', async () => {
    const id = await world.referral(person, { answerBy: world.day(-20), closesOn: world.day(-2) });
    expect(await answer(id, 'accepted')).toHaveProperty('message', expect.stringContaining('liep af'));
  });
});

describe('taking back', () => {
  const withdraw = async (id: string, user: DemoUser) =>
    perform(db.app, await token(user), acts.withdrawReferral, { id });

  test('is for the sender, and not once it was answered', async () => {
    const id = await world.referral(person);
    expect(await withdraw(id, receiver)).toEqual({ outcome: 'missing' });
    expect(await withdraw(id, 'coach.kreekdorp')).toEqual({ outcome: 'missing' });
    await answer(id, 'accepted');
    expect(await withdraw(id, sender)).toMatchObject({ outcome: 'conflict' });
    expect(await actsOf(id)).toEqual(['referral.accept']);
  });
});

describe('what came of it', () => {
  test('starts on a day and ends with a result for each wish', async () => {
    const id = await accepted();
    expect(await start(id, { started: true, startedOn: world.today })).toMatchObject({ outcome: 'done' });
    expect(
      await end(id, [
        { wantedOutcome: 'work', result: 'reached' },
        { wantedOutcome: 'training', result: 'notReached' },
      ]),
    ).toMatchObject({ outcome: 'done' });
    const seen = await see(id, sender);
    expect(seen.referral).toMatchObject({
      status: 'ended',
      startedOn: world.today,
      outcomes: { work: 'reached', training: 'notReached' },
    });
    expect(await actsOf(id)).toEqual(['referral.accept', 'referral.start', 'referral.end']);
  });

  test('may end without a start that was told', async () => {
    const id = await accepted();
    expect(await start(id, { started: true, startedOn: world.day(1) })).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'startedOn' }],
    });
    expect(await end(id, [{ wantedOutcome: 'work', result: 'reached' }])).toMatchObject({
      outcome: 'invalid',
    });
    expect(
      await end(id, [
        { wantedOutcome: 'work', result: 'reached' },
        { wantedOutcome: 'training', result: 'reached' },
      ]),
    ).toMatchObject({ outcome: 'done' });
    expect(await start(id, { started: true, startedOn: world.today })).toMatchObject({ outcome: 'conflict' });
  });

  test('says that nobody was reached only after an attempt that says so', async () => {
    const id = await accepted();
    const notReached = { started: false, code: 'notReached' };
    expect(await start(id, notReached)).toMatchObject({ outcome: 'invalid', problems: [{ field: 'code' }] });
    expect(await attempt(id)).toMatchObject({ outcome: 'done' });
    expect(await start(id, notReached)).toMatchObject({ outcome: 'done' });
    const seen = await see(id, sender);
    expect(seen.referral).toMatchObject({ status: 'notStarted', notStartedCode: 'notReached', tried: 1 });
    expect(seen.referral.attempts).toEqual([]);
  });

  test('is not for the sender of a receiver with accounts, nor before the answer', async () => {
    const id = await world.referral(person);
    expect(await start(id, { started: true, startedOn: world.today })).toMatchObject({ outcome: 'conflict' });
    await answer(id, 'accepted');
    expect(await start(id, { started: true, startedOn: world.today }, sender)).toEqual({
      outcome: 'missing',
    });
    expect(await end(id, [{ wantedOutcome: 'work', result: 'reached' }], sender)).toEqual({
      outcome: 'missing',
    });
  });

  test('keeps attempts to the organisation that made them', async () => {
    const id = await world.referral(person);
    expect(await attempt(id, { on: world.day(1) })).toMatchObject({ outcome: 'invalid' });
    await attempt(id);
    await attempt(id, { with: 'organisation', reached: 'ja' }, sender);
    expect((await see(id, receiver)).referral.attempts).toMatchObject([{ with: 'person', reached: false }]);
    expect((await see(id, sender)).referral.attempts).toMatchObject([
      { with: 'organisation', reached: true },
    ]);
    expect(await attempt(id, {}, 'coach.kreekdorp')).toEqual({ outcome: 'missing' });
  });
});

describe('how receivers answer', () => {
  test('is counted for the head alone, and not below ten', async () => {
    const rates = async (user: DemoUser) => listRates(db.app, await token(user));
    expect((await rates(sender)).outcome).toBe('missing');
    expect((await rates('coach.kreekdorp')).outcome).toBe('missing');
    const id = await world.referral(await world.person(), { to: 'steiger' });
    await answer(id, 'refused', 'coach.steiger');
    const head = await rates('hoofd.vlierbeke');
    if (head.outcome !== 'shown') throw new Error(head.outcome);
    expect(head.items.find(({ name }) => name.includes('De Steiger'))).toMatchObject({
      count: null,
      inTime: null,
      median: null,
    });
    for (let made = 0; made < 10; made += 1) {
      const one = await world.referral(await world.person(), { to: 'steiger' });
      await answer(one, 'refused', 'coach.steiger');
    }
    const after = await rates('hoofd.vlierbeke');
    if (after.outcome !== 'shown') throw new Error(after.outcome);
    expect(after.items.find(({ name }) => name.includes('De Steiger'))).toMatchObject({
      count: 11,
      inTime: 100,
      median: 0,
    });
    const elsewhere = await rates('hoofd.oosterham');
    expect(elsewhere).toMatchObject({ outcome: 'shown', items: [] });
  });
});

describe('what follow-up finds', () => {
  const found = async (organisation: 'ocmwVlierbeke' | 'schakel', one: string | null = person) => {
    const rows = await db.admin.many<{ kind: string; to_user: string | null; mask: number }>(
      'select * from gate.find_referral_signals($1, $2)',
      [world.organisations[organisation].ref, one],
    );
    expect(rows.every(({ kind }) => isReferralSignal(kind))).toBe(true);
    return rows.map(({ kind }) => kind).toSorted();
  };

  test('gives silence an owner at both sides', async () => {
    const id = await world.referral(person, { answerBy: world.day(-1), closesOn: world.day(9) });
    await see(id, receiver);
    expect(await found('schakel')).toEqual(['referralAnswerLate']);
    expect(await found('ocmwVlierbeke')).toEqual(['referralUnanswered']);
    await db.admin.many('update referrals set closes_on = $2 where id = $1', [id, world.day(-1)]);
    expect(await found('schakel')).toEqual([]);
    expect(await found('ocmwVlierbeke')).toEqual(['referralUnanswered']);
  });

  test('asks the receiver to answer, while a flow lets it see whom', async () => {
    const id = await world.referral(person);
    await see(id, receiver);
    expect(await found('schakel')).toEqual(['referralToAnswer']);
    expect(await found('ocmwVlierbeke')).toEqual([]);
    await db.admin.many(`update flows set status = 'suspended', suspension_reason = 'x'`);
    expect(await found('schakel')).toEqual([]);
    await db.admin.many(`update flows set status = 'inForce', suspension_reason = null`);
  });

  test('sees at both sides that nothing started, and that no end was told', async () => {
    const id = await accepted();
    await db.admin.many('update referrals set sent_at = $2, decided_at = $3 where id = $1', [
      id,
      world.day(-60),
      world.day(-50),
    ]);
    expect(await found('schakel')).toEqual(['referralNoStart']);
    expect(await found('ocmwVlierbeke')).toEqual(['referralNoStart']);
    await db.admin.many(`update referrals set status = 'started', started_on = $2 where id = $1`, [
      id,
      world.day(-200),
    ]);
    expect(await found('schakel')).toEqual(['referralNoOutcome']);
    expect(await found('ocmwVlierbeke')).toEqual(['referralNoOutcome']);
  });

  test('gives a refusal back to the sender, until someone else was asked', async () => {
    const id = await world.referral(person);
    await answer(id, 'refused');
    expect(await found('ocmwVlierbeke')).toEqual(['referralRefused']);
    await world.referral(person, { to: 'steiger' });
    expect(await found('ocmwVlierbeke')).toEqual([]);
  });
});
