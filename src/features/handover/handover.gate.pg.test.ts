// Giving the lead over warmly: who may propose, answer and confirm, what each side sees, and that the lead changes with the third
// confirmation and not before.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { openParts } from '../../gate/parts.sql.ts';
import { type Act, perform } from '../../kernel/act.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import * as acts from './handover.acts.ts';
import type { Handover, Receiver } from './handover.ts';
import * as ownActs from './own-handover.acts.ts';
import { listOwnHandovers } from './own-handover.sql.ts';
import { setHandoverWeeks } from './weeks.acts.ts';

let db: FreshDatabase;
let world: Town;
let back: { number: number; id: string };
let person: string;

beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  await world.flow({ from: 'ocmwVlierbeke', to: 'vdab', categories: ['pathway', 'plan', 'endDates'] });
  back = await world.flow({ from: 'vdab', to: { kind: 'ocmw' }, categories: ['pathway', 'plan'] });
});
afterAll(() => db.close());
beforeEach(async () => {
  person = await world.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost', schakel: 'coach.maatwerk' },
    facts: { ocmwVlierbeke: { 'endDates[]': [{ kind: 'ART60', date: world.day(49) }] } },
  });
  await world.referral(person, { to: 'vdab', status: 'accepted' });
  await world.referral(person, { to: 'schakel', status: 'accepted' });
});

async function as<Input, Done>(
  user: DemoUser,
  act: Act<Input, Done>,
  input: Readonly<Record<string, unknown>>,
): Promise<Outcome<Done>> {
  return perform(db.app, await world.signIn(user), act, input);
}

const moments = (...offsets: number[]) =>
  offsets.map((offset) => ({ on: world.day(offset), at: '10:00', place: 'Sociaal Huis' }));

async function propose(given: object = {}) {
  return as('coach.vlierbeke', acts.proposeHandover, {
    person,
    to: world.organisations.vdab.id,
    cause: 'ART60',
    endsOn: world.day(49),
    message: 'Wil in een keuken blijven werken.',
    moments: moments(3, 5),
    ...given,
  });
}

async function proposed(): Promise<string> {
  const outcome = await propose();
  if (outcome.outcome !== 'done') throw new Error(`Not proposed: ${JSON.stringify(outcome)}`);
  return outcome.done.id;
}

async function look(user: DemoUser) {
  const opened = await openParts<{
    handovers: Handover[];
    receivers: Receiver[];
    leading: { organisation?: number };
  }>(db.app, {
    token: await world.signIn(user),
    person,
    purpose: 'guidance',
    route: '/dossiers/:id/overdracht',
    parts: ['handovers', 'receivers', 'leading'],
  });
  if (opened.outcome !== 'shown') throw new Error(`The page is ${opened.outcome}.`);
  return opened.parts;
}

async function found(organisation: 'ocmwVlierbeke' | 'vdab'): Promise<string[]> {
  const rows = await db.admin.many<{ kind: string }>('select * from gate.find_handover_signals($1, $2)', [
    world.organisations[organisation].ref,
    person,
  ]);
  return rows.map(({ kind }) => kind);
}

async function planned(): Promise<string> {
  const id = await proposed();
  const { handovers } = await look('bemiddelaar.oost');
  const moment = handovers[0]?.moments[0]?.id;
  const accepted = await as('bemiddelaar.oost', acts.answerHandover, { id, answer: 'accepted', moment });
  expect(accepted.outcome).toBe('done');
  return id;
}

async function talked(): Promise<string> {
  const id = await planned();
  const noted = await as('coach.vlierbeke', acts.noteTalk, { id, heldOn: world.today });
  expect(noted.outcome).toBe('done');
  return id;
}

describe('a warm hand-over', () => {
  test('goes from the proposal over the talk and three confirmations to another lead', async () => {
    const id = await talked();
    await as('bemiddelaar.oost', acts.tickItem, { id, item: 'goal', ticked: true });
    const action = {
      id,
      what: 'Inschrijven voor de cursus keukenhulp',
      owner: 'receiver',
      due: world.day(14),
    };
    expect(await as('coach.vlierbeke', acts.addAgreedAction, action)).toMatchObject({ outcome: 'done' });
    expect((await as('coach.vlierbeke', acts.confirmHandover, { id, who: 'giver' })).outcome).toBe('done');
    expect((await as('bemiddelaar.oost', acts.confirmHandover, { id, who: 'receiver' })).outcome).toBe(
      'done',
    );
    expect((await look('bemiddelaar.oost')).leading.organisation).toBeUndefined();
    const citizen = await world.signInCitizen(person);
    const own = await listOwnHandovers(db.app, citizen, '/mijn/overdracht');
    expect(own).toMatchObject({ items: [{ state: 'talked', giver: expect.stringContaining('Vlierbeke') }] });
    expect((await perform(db.app, citizen, ownActs.confirmOwnHandover, { id })).outcome).toBe('done');
    for (const user of ['coach.vlierbeke', 'bemiddelaar.oost'] as const) {
      const { handovers, leading } = await look(user);
      expect(handovers).toMatchObject([
        { state: 'done', lines: [{ by: 'vdab', due: world.day(14) }], ticks: [{ item: 'goal' }] },
      ]);
      expect(leading.organisation).toBe(world.organisations.vdab.ref);
    }
    const rows = await db.admin.many<{ act: string }>(
      `select act from act_log where person_id = $1 and act like 'handover.%' order by id`,
      [person],
    );
    expect(rows.map((row) => row.act)).toEqual(
      ['propose', 'accept', 'talk', 'tick', 'plan', 'confirm', 'confirm', 'confirmOwn'].map(
        (verb) => `handover.${verb}`,
      ),
    );
  });

  test('is written down by the coach for a person who said yes in the talk', async () => {
    const id = await talked();
    for (const [user, who] of [
      ['bemiddelaar.oost', 'person'],
      ['bemiddelaar.oost', 'receiver'],
      ['coach.vlierbeke', 'giver'],
    ] as const)
      expect((await as(user, acts.confirmHandover, { id, who })).outcome).toBe('done');
    expect((await look('coach.vlierbeke')).handovers[0]?.state).toBe('done');
  });

  test('is confirmed for the person by who represents them, by function and name', async () => {
    const id = await talked();
    const confirm = (given: object) => as('bemiddelaar.oost', acts.confirmHandover, { id, ...given });
    const nameless = await confirm({ who: 'representative', as: 'guardian', name: ' ' });
    expect(nameless).toMatchObject({ outcome: 'invalid', problems: [{ field: 'name' }] });
    const nobody = await confirm({ who: 'representative', name: 'Els Janssens' });
    expect(nobody).toMatchObject({ outcome: 'invalid', problems: [{ field: 'as' }] });
    expect((await confirm({ who: 'receiver', as: 'guardian', name: 'Els Janssens' })).outcome).toBe(
      'invalid',
    );
    const guardian = { as: 'guardian', name: 'Els Janssens' };
    const represented = { who: 'representative', ...guardian };
    expect(await confirm(represented)).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'mandate' }],
    });
    const mandate = { kind: 'GUARDIAN', name: 'Els Janssens', from: world.day(-30), proof: 'vonnis' };
    await world.facts(person, 'vdab', { 'representatives[]': [mandate] });
    expect((await confirm(represented)).outcome).toBe('done');
    expect((await look('coach.vlierbeke')).handovers[0]?.confirmations).toMatchObject([
      { who: 'person', how: 'inTalk', representative: guardian },
    ]);
    const own = await listOwnHandovers(db.app, await world.signInCitizen(person), '/mijn/overdracht');
    expect(own).toMatchObject({ items: [{ confirmed: ['person'], representative: guardian }] });
  });

  test('goes on with a moment that the receiver offered', async () => {
    const id = await proposed();
    const counter = { id, answer: 'otherMoments', moments: moments(8) };
    expect((await as('bemiddelaar.oost', acts.answerHandover, counter)).outcome).toBe('done');
    const offered = (await look('coach.vlierbeke')).handovers[0];
    const moment = offered?.moments.find(({ source }) => source === world.organisations.vdab.ref)?.id;
    expect((await as('coach.vlierbeke', acts.chooseMoment, { id, moment })).outcome).toBe('done');
    expect((await look('bemiddelaar.oost')).handovers[0]?.state).toBe('planned');
  });

  test('that is refused leaves the lead where it was, and another can be proposed', async () => {
    const id = await proposed();
    const silent = await as('bemiddelaar.oost', acts.answerHandover, { id, answer: 'refused', words: ' ' });
    expect(silent).toMatchObject({ outcome: 'invalid', problems: [{ field: 'words' }] });
    const refused = { id, answer: 'refused', words: 'Geen plaats' };
    expect((await as('bemiddelaar.oost', acts.answerHandover, refused)).outcome).toBe('done');
    expect((await look('coach.vlierbeke')).handovers[0]).toMatchObject({
      state: 'refused',
      steps: [{ words: 'Geen plaats' }],
    });
    expect((await propose()).outcome).toBe('done');
  });
});

describe('what cannot be', () => {
  test('an answer of a second colleague of the receiver', async () => {
    const id = await planned();
    const second = await as('bemiddelaar.oost', acts.answerHandover, {
      id,
      answer: 'refused',
      words: 'Toch niet',
    });
    expect(second).toMatchObject({ outcome: 'conflict', message: expect.stringContaining('al geantwoord') });
  });

  test('a confirmation after the hand-over was stopped, by anyone', async () => {
    const id = await talked();
    const stopped = await as('bemiddelaar.oost', acts.endHandover, { id, words: 'De persoon verhuist' });
    expect(stopped.outcome).toBe('done');
    const late = await as('coach.vlierbeke', acts.confirmHandover, { id, who: 'giver' });
    expect(late).toMatchObject({ outcome: 'conflict', message: expect.stringContaining('gestopt') });
    const citizen = await world.signInCitizen(person);
    expect((await perform(db.app, citizen, ownActs.confirmOwnHandover, { id })).outcome).toBe('conflict');
  });

  test('an answer after the proposal was taken back', async () => {
    const id = await proposed();
    expect((await as('coach.vlierbeke', acts.endHandover, { id })).outcome).toBe('done');
    const late = await as('bemiddelaar.oost', acts.answerHandover, { id, answer: 'refused', words: 'Nee' });
    expect(late).toMatchObject({ outcome: 'conflict', message: expect.stringContaining('teruggenomen') });
  });

  test('a confirmation before the talk, a second one of the same, or one for the other side', async () => {
    const early = await planned();
    expect((await as('coach.vlierbeke', acts.confirmHandover, { id: early, who: 'giver' })).outcome).toBe(
      'conflict',
    );
    await as('coach.vlierbeke', acts.noteTalk, { id: early, heldOn: world.today });
    expect((await as('coach.vlierbeke', acts.confirmHandover, { id: early, who: 'receiver' })).outcome).toBe(
      'missing',
    );
    expect((await as('coach.vlierbeke', acts.confirmHandover, { id: early, who: 'giver' })).outcome).toBe(
      'done',
    );
    expect((await as('coach.vlierbeke', acts.confirmHandover, { id: early, who: 'giver' })).outcome).toBe(
      'conflict',
    );
  });

  test('a change of lead while a hand-over runs, and a second hand-over', async () => {
    await proposed();
    const answer = await db.app.one<{ answer: unknown }>(
      'select gate.set_lead($1, $2, $3, $4, $5, null, $6, null) as answer',
      [
        await world.signIn('coach.vlierbeke'),
        person,
        world.organisations.vdab.id,
        world.day(1),
        'Wissel',
        world.day(10),
      ],
    );
    expect(answer?.answer).toMatchObject({ outcome: 'conflict', field: 'handover' });
    expect(await propose()).toMatchObject({
      outcome: 'conflict',
      message: expect.stringContaining('loopt al'),
    });
  });

  test('a hand-over while a change of lead waits, or by who has no lead', async () => {
    const token = await world.signIn('coach.vlierbeke');
    const change = [token, person, world.organisations.vdab.id, world.day(1), 'Wissel', world.day(10)];
    await db.app.one('select gate.set_lead($1, $2, $3, $4, $5, null, $6, null)', change);
    expect(await propose()).toMatchObject({
      outcome: 'conflict',
      message: expect.stringContaining('wisselen'),
    });
    await db.admin.many(`update pathway_leads set state = 'accepted', started_on = $2 where person_id = $1`, [
      person,
      world.today,
    ]);
    expect(await propose()).toMatchObject({
      outcome: 'conflict',
      message: expect.stringContaining('regie niet'),
    });
  });

  test('an end before the birth, a moment in the past, a talk before the proposal', async () => {
    expect(await propose({ endsOn: '1985-01-01' })).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'endsOn' }],
    });
    expect(await propose({ moments: moments(-1) })).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'moments' }],
    });
    const id = await planned();
    const early = await as('coach.vlierbeke', acts.noteTalk, { id, heldOn: world.day(-1) });
    expect(early).toMatchObject({ outcome: 'invalid', problems: [{ field: 'heldOn' }] });
  });

  test('anything by an organisation that is no party', async () => {
    const id = await planned();
    for (const user of ['coach.maatwerk', 'coach.kreekdorp'] as const)
      expect((await as(user, acts.endHandover, { id, words: 'Weg' })).outcome).toBe('missing');
    expect((await look('coach.maatwerk')).handovers).toEqual([]);
  });
});

describe('when a flow is lacking', () => {
  test('the page says so beforehand and nothing is proposed', async () => {
    const schakel = (await look('coach.vlierbeke')).receivers.find(
      ({ id }) => id === world.organisations.schakel.id,
    );
    expect(schakel).toMatchObject({ arrives: false });
    expect(await propose({ to: world.organisations.schakel.id })).toMatchObject({ outcome: 'forbidden' });
    expect(await propose({ to: world.organisations.ocmwKreekdorp.id })).toMatchObject({ outcome: 'invalid' });
  });

  test('what the other answered is no longer seen, and the hand-over itself still is', async () => {
    await planned();
    await db.admin.many(`update flows set status = 'suspended', suspension_reason = 'x' where number = $1`, [
      back.number,
    ]);
    const { handovers } = await look('coach.vlierbeke');
    const [shown] = handovers;
    const moment = shown?.moments[0]?.id;
    const told = [
      await as('coach.vlierbeke', acts.chooseMoment, { id: shown?.id, moment }),
      await as('coach.vlierbeke', acts.noteTalk, { id: shown?.id, heldOn: world.today }),
    ];
    const signals = await db.admin.many('select * from gate.find_handover_signals($1, $2)', [
      world.organisations.ocmwVlierbeke.ref,
      person,
    ]);
    const ended = await as('coach.vlierbeke', acts.endHandover, { id: shown?.id, words: '' });
    await db.admin.many(`update flows set status = 'inForce', suspension_reason = null where number = $1`, [
      back.number,
    ]);
    expect(handovers).toMatchObject([{ state: 'proposed', steps: [] }]);
    const [first] = told;
    expect(told).toEqual([first, first]);
    expect(first).toMatchObject({ outcome: 'conflict' });
    expect(JSON.stringify(signals)).not.toContain(world.day(3));
    expect(ended).toMatchObject({ outcome: 'done' });
    expect((await look('coach.vlierbeke')).handovers).toMatchObject([{ state: 'withdrawn' }]);
  });

  test('who cannot read that the other stopped does not complete it', async () => {
    const id = await talked();
    await as('bemiddelaar.oost', acts.confirmHandover, { id, who: 'receiver' });
    await as('bemiddelaar.oost', acts.confirmHandover, { id, who: 'person' });
    await as('bemiddelaar.oost', acts.endHandover, { id, words: 'Toch niet.' });
    const set = (status: string, why: string | null) =>
      db.admin.many('update flows set status = $2, suspension_reason = $3 where number = $1', [
        back.number,
        status,
        why,
      ]);
    await set('suspended', 'x');
    await as('coach.vlierbeke', acts.confirmHandover, { id, who: 'giver' });
    await set('inForce', null);
    expect((await look('coach.vlierbeke')).leading.organisation).toBeUndefined();
  });
});

describe('the person who would rather not, or otherwise,', () => {
  const say = async <Input, Done>(act: Act<Input, Done>, input: object) =>
    perform(db.app, await world.signInCitizen(person), act, input);
  const decline = async (id: string, words = 'Liever na de vakantie van mijn zoon.') =>
    say(ownActs.declineOwnHandover, { id, words });
  const own = async () => {
    const listed = await listOwnHandovers(db.app, await world.signInCitizen(person), '/mijn/overdracht');
    return listed.outcome === 'shown' ? listed.items[0] : undefined;
  };

  test('says so at any step that runs, and both read it, with whose turn it is', async () => {
    for (const begun of [proposed, planned, talked]) {
      const id = await begun();
      expect((await decline(id)).outcome).toBe('done');
      for (const user of ['coach.vlierbeke', 'bemiddelaar.oost'] as const)
        expect((await look(user)).handovers[0]).toMatchObject({
          state: 'declined',
          steps: expect.arrayContaining([
            expect.objectContaining({
              kind: 'personDeclined',
              words: 'Liever na de vakantie van mijn zoon.',
            }),
          ]),
        });
      expect([await found('ocmwVlierbeke'), await found('vdab')]).toEqual([
        ['handoverDeclined'],
        ['handoverDeclined'],
      ]);
      expect((await decline(id)).outcome).toBe('conflict');
      expect(
        (await as('coach.vlierbeke', acts.endHandover, { id, words: 'De persoon wil niet.' })).outcome,
      ).toBe('done');
      expect((await own())?.state).toBe('stopped');
    }
  });

  test('need not say why, and only of an own hand-over that is not over', async () => {
    const id = await talked();
    const other = await world.person({ familyName: 'Peeters' });
    const stranger = await world.signInCitizen(other);
    const theirs = await perform(db.app, stranger, ownActs.declineOwnHandover, { id });
    expect(theirs.outcome).toBe('missing');
    expect((await as('coach.vlierbeke', ownActs.declineOwnHandover, { id })).outcome).toBe('missing');
    expect((await say(ownActs.declineOwnHandover, { id })).outcome).toBe('done');
    await as('coach.vlierbeke', acts.endHandover, { id, words: 'De persoon wil niet.' });
    expect((await decline(id)).outcome).toBe('conflict');
  });

  test('takes a yes back; nobody confirms meanwhile, and none of it counts for another talk', async () => {
    const id = await talked();
    expect((await say(ownActs.confirmOwnHandover, { id })).outcome).toBe('done');
    expect((await as('coach.vlierbeke', acts.confirmHandover, { id, who: 'giver' })).outcome).toBe('done');
    await decline(id);
    const late = await as('bemiddelaar.oost', acts.confirmHandover, { id, who: 'receiver' });
    expect(late).toMatchObject({ outcome: 'conflict', message: expect.stringContaining('liever niet') });
    expect((await own())?.confirmed).toEqual(['giver']);

    const again = await as('coach.vlierbeke', acts.chooseMoment, { id, moments: moments(6) });
    expect(again.outcome).toBe('done');
    const [asked] = (await look('bemiddelaar.oost')).handovers;
    expect(asked).toMatchObject({ state: 'proposed', answerBy: world.day(5), confirmations: [] });
    const [before, , last] = asked?.moments ?? [];
    expect(asked?.moments.map(({ lastOffered }) => lastOffered)).toEqual([false, false, true]);
    const accept = (moment: string | undefined) =>
      as('bemiddelaar.oost', acts.answerHandover, { id, answer: 'accepted', moment });
    expect(await accept(before?.id)).toMatchObject({ outcome: 'invalid', problems: [{ field: 'moment' }] });
    expect((await accept(last?.id)).outcome).toBe('done');
    expect(await own()).toMatchObject({ state: 'planned', moment: { on: world.day(6) }, confirmed: [] });
  });

  test('lets it go on after all, as it stood', async () => {
    const id = await talked();
    await decline(id);
    expect((await say(ownActs.resumeOwnHandover, { id })).outcome).toBe('done');
    expect(await own()).toMatchObject({ state: 'talked', wentOn: { organisation: null } });
    expect((await say(ownActs.resumeOwnHandover, { id })).outcome).toBe('conflict');
    expect((await say(ownActs.confirmOwnHandover, { id })).outcome).toBe('done');
  });

  test('is spoken with by one of the two, who writes what was agreed, where the person reads it', async () => {
    const id = await planned();
    expect((await as('bemiddelaar.oost', acts.resumeHandover, { id, words: 'Gebeld.' })).outcome).toBe(
      'conflict',
    );
    await decline(id);
    const silent = await as('bemiddelaar.oost', acts.resumeHandover, { id, words: ' ' });
    expect(silent).toMatchObject({ outcome: 'invalid', problems: [{ field: 'words' }] });
    expect((await as('coach.maatwerk', acts.resumeHandover, { id, words: 'Ja.' })).outcome).toBe('missing');
    const words = 'Gebeld: de opvang is geregeld.';
    expect((await as('bemiddelaar.oost', acts.resumeHandover, { id, words })).outcome).toBe('done');
    expect(await own()).toMatchObject({
      state: 'planned',
      no: { words: 'Liever na de vakantie van mijn zoon.' },
      wentOn: { words, organisation: expect.stringContaining('VDAB') },
    });
    expect([await found('ocmwVlierbeke'), await found('vdab')]).toEqual([[], []]);
  });
});

describe('the signals', () => {
  test('say to whom it is the turn at each step', async () => {
    expect(await found('ocmwVlierbeke')).toEqual(['handoverDue']);
    expect(await found('vdab')).toEqual([]);
    const id = await planned();
    expect([await found('ocmwVlierbeke'), await found('vdab')]).toEqual([[], []]);
    await as('coach.vlierbeke', acts.noteTalk, { id, heldOn: world.today });
    expect([await found('ocmwVlierbeke'), await found('vdab')]).toEqual([
      ['handoverConfirm'],
      ['handoverConfirm'],
    ]);
  });

  test('ask the receiver for an answer, and tell the giver when none came', async () => {
    await proposed();
    expect(await found('vdab')).toEqual(['handoverAnswer']);
    await db.admin.many('update handovers set answer_by = $2 where person_id = $1', [person, world.day(-1)]);
    expect(await found('ocmwVlierbeke')).toEqual(['handoverSilent']);
  });

  test('do not ask for what comes after an end while a hand-over for it runs, and of the giver not after it', async () => {
    const near = async (organisation: 'ocmwVlierbeke' | 'vdab') => {
      const rows = await db.admin.many<{ kind: string }>(
        `select * from gate.find_end_signals($1, $2) where kind = 'endNear'`,
        [world.organisations[organisation].ref, person],
      );
      return rows.length;
    };
    // Of its own end the giver is told once: that a hand-over is due.
    expect([await near('ocmwVlierbeke'), await near('vdab')]).toEqual([0, 1]);
    expect(await found('ocmwVlierbeke')).toEqual(['handoverDue']);
    await as('hoofd.vlierbeke', setHandoverWeeks, { weeks: 4 });
    expect([await near('ocmwVlierbeke'), await found('ocmwVlierbeke')]).toEqual([1, []]);
    await as('hoofd.vlierbeke', setHandoverWeeks, { weeks: 10 });
    const id = await talked();
    expect([await near('ocmwVlierbeke'), await near('vdab')]).toEqual([0, 0]);
    await as('coach.vlierbeke', acts.confirmHandover, { id, who: 'person' });
    await as('coach.vlierbeke', acts.confirmHandover, { id, who: 'giver' });
    await as('bemiddelaar.oost', acts.confirmHandover, { id, who: 'receiver' });
    expect([await near('ocmwVlierbeke'), await near('vdab')]).toEqual([0, 1]);
  });

  test('begin as many weeks before the end as the head of the organisation set', async () => {
    expect((await as('coach.vlierbeke', setHandoverWeeks, { weeks: 4 })).outcome).toBe('missing');
    expect((await as('hoofd.vlierbeke', setHandoverWeeks, { weeks: 4 })).outcome).toBe('done');
    expect(await found('ocmwVlierbeke')).toEqual([]);
    await as('hoofd.vlierbeke', setHandoverWeeks, { weeks: 10 });
    expect(await found('ocmwVlierbeke')).toEqual(['handoverDue']);
  });
});
