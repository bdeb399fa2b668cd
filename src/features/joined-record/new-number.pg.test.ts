/** What is new begins in the record under the new number: said before anything is done, also by acts that run while the two are joined. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town, townInszKeys } from '../../../tests/support/town.ts';
import { perform } from '../../kernel/act.ts';
import { recordFact } from '../fact/fact.acts.ts';
import { proposeHandover } from '../handover/handover.acts.ts';
import { inszCheckDigits } from '../person/insz.ts';
import { recordGoal, takeTemplate } from '../plan/plan.acts.ts';
import { sendReferral } from '../referral/referral.acts.ts';
import { askUndoJoin, confirmJoin, proposeJoin } from './joined-record.acts.ts';

let db: FreshDatabase;
let world: Town;
let coach: string;
let colleague: string;
let partner: string;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  await world.flow({
    from: 'ocmwVlierbeke',
    to: { kind: 'partner' },
    purpose: 'referral',
    categories: ['identity', 'contact'],
  });
  coach = await world.signIn('coach.vlierbeke');
  colleague = await world.signIn('collega.vlierbeke');
  partner = world.organisations.schakel.id;
});
afterAll(() => db.close());

let counter = 100;
const number = (day: string) => {
  const nine = `${day}${(counter += 1)}`;
  return `${nine}${inszCheckDigits(nine, false)}`;
};
let earlier: string;
let later: string;
let join: string;
beforeEach(async () => {
  const bis = number('904412');
  earlier = await world.person({ insz: bis });
  later = await world.person({ insz: number('900412') });
  await perform(db.app, coach, proposeJoin, {
    person: later,
    earlierHash: townInszKeys.hash(bis),
    proof: 'document',
    provedOn: '01/02/2026',
  });
  const row = await db.admin.one<{ id: string }>('select id from joined_records where person_id = $1', [
    later,
  ]);
  join = row?.id ?? '';
});

const confirm = (about = 'proposed') => perform(db.app, colleague, confirmJoin, { join, about });
const refer = (dossier: string, token = coach) =>
  perform(db.app, token, sendReferral, {
    dossier,
    to: partner,
    question: 'Kan deze persoon bij u starten?',
    wantedOutcomes: ['work'],
  });
const goal = (person: string) =>
  perform(db.app, coach, recordGoal, { person, text: 'Een opleiding volgen', due: '' });
const template = (person: string) => perform(db.app, coach, takeTemplate, { person, template: 'firstSteps' });
const handover = (person: string) =>
  perform(db.app, coach, proposeHandover, {
    person,
    to: world.organisations.vdab.id,
    cause: 'ART60',
    endsOn: '',
    moments: [{ on: world.day(3).split('-').toReversed().join('/'), at: '10:00', place: 'Sociaal Huis' }],
  });
const draft = async (person: string) => {
  const row = await db.app.one<{ answer: { outcome: string } }>(
    `select gate.draft_gpmi($1, $2, $3, 'general', $3, null, '{}', null) as answer`,
    [coach, person, world.today],
  );
  return row?.answer;
};

/** What there is of a person in the tables in which something new begins. */
async function begun(person: string): Promise<object | undefined> {
  return db.admin.one(
    `select (select count(*) from referrals where person_id = $1)::int as referrals,
       (select count(*) from referral_facts rf join referrals r on r.id = rf.referral_id where r.person_id = $1)::int as sent,
       (select count(*) from handovers where person_id = $1)::int as handovers,
       (select count(*) from plan_goals where person_id = $1)::int as goals,
       (select count(*) from gpmi_contracts where person_id = $1)::int as contracts,
       (select count(*) from act_log where person_id = $1 and act not like 'join.%')::int as acts`,
    [person],
  );
}

const inTheOther = {
  outcome: 'conflict',
  message: expect.stringContaining('Deze persoon kreeg een nieuw nummer.'),
};

describe('once two records are joined', () => {
  test('nothing new begins in the one under the number of before, and nothing is left half', async () => {
    await confirm();
    const before = await begun(earlier);
    for (const act of [refer, goal, template, handover])
      expect(await act(earlier), act.name).toMatchObject(inTheOther);
    expect(await draft(earlier)).toMatchObject({ outcome: 'newNumber' });
    expect(await begun(earlier)).toEqual(before);
  });

  test('it begins in the one under the new number', async () => {
    await confirm();
    expect([(await refer(later)).outcome, (await goal(later)).outcome]).toEqual(['done', 'done']);
  });

  test('what is there can still be finished: a fact is recorded in the one of before', async () => {
    await confirm();
    const fact = {
      person: earlier,
      field: 'transport',
      value: 'BIKE',
      asOf: world.today,
      certainty: 'declared',
      status: 'confirmed',
    };
    const recorded = await perform(db.app, coach, recordFact, { ...fact, today: world.today });
    expect(recorded.outcome).toBe('done');
  });

  test('who is not let in to the record under the new number goes on as before, and so learns nothing', async () => {
    await world.shield(later, { user: 'coach.vlierbeke' });
    const before = await refer(earlier);
    expect(before.outcome).toBe('done');
    await db.admin.many('delete from shields');
    await confirm();
    await world.shield(later, { user: 'coach.vlierbeke' });
    expect((await goal(earlier)).outcome).toBe('done');
    await db.admin.many('delete from shields');
  });

  test('a join that waits for a second person stops nothing', async () => {
    expect((await goal(earlier)).outcome).toBe('done');
  });

  test('after it is undone, all begins again where it did', async () => {
    await confirm();
    await perform(db.app, coach, askUndoJoin, { join, why: 'noProof' });
    expect(await goal(earlier)).toMatchObject(inTheOther);
    await confirm('undoing');
    expect((await goal(earlier)).outcome).toBe('done');
  });
});

describe('an act that runs while a colleague confirms the join', () => {
  test('is done whole or not at all, and the join stands', async () => {
    const wait = (times: number) =>
      Promise.all(Array.from({ length: times }, () => db.app.one('select 1 as one')));
    const seen = new Set<string>();
    for (const ahead of [0, 1, 3]) {
      await db.admin.many('delete from referral_facts');
      await db.admin.many('delete from referrals');
      await db.admin.many(
        `update joined_records set status = 'proposed', confirmed_by = null, confirmed_at = null where id = $1`,
        [join],
      );
      const [sent, , answer] = await Promise.all([refer(earlier), wait(ahead), confirm()]);
      expect(answer.outcome).toBe('done');
      const { referrals, sent: facts } = (await begun(earlier)) as { referrals: number; sent: number };
      if (sent.outcome === 'done')
        expect({ referrals, facts: facts > 0 }).toEqual({ referrals: 1, facts: true });
      else {
        expect(sent).toMatchObject(inTheOther);
        expect({ referrals, facts }).toEqual({ referrals: 0, facts: 0 });
      }
      seen.add(sent.outcome);
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  test('waits for a confirmation that is under way, and then is told where to go on', async () => {
    const held = await holdConfirmation();
    const answers = [refer(earlier), goal(earlier), handover(earlier)];
    const drafted = draft(earlier);
    await held.letGo();
    for (const answer of answers) expect(await answer).toMatchObject(inTheOther);
    expect(await drafted).toMatchObject({ outcome: 'newNumber' });
    expect(await begun(earlier)).toMatchObject({
      referrals: 0,
      sent: 0,
      goals: 0,
      contracts: 0,
      handovers: 0,
    });
  });

  /** Confirms in a transaction that stays open for as long as the test wants. */
  async function holdConfirmation(): Promise<{ letGo: () => Promise<void> }> {
    let release = () => {};
    const released = new Promise<void>((go) => (release = go));
    let confirmed = () => {};
    const isConfirmed = new Promise<void>((go) => (confirmed = go));
    const transaction = db.app.transaction(colleague, async (tx) => {
      await tx.one(`select gate.confirm_join($1, $2, 'proposed', null)`, [colleague, join]);
      confirmed();
      await released;
    });
    await isConfirmed;
    return {
      async letGo() {
        // The other one is on its way by now, and waits for the record.
        await new Promise((go) => setTimeout(go, 300));
        release();
        await transaction;
      },
    };
  }
});
