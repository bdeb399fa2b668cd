/** The law of the actions of an agreement, on PostgreSQL through the acts: what a draft needs, who reports, and what counts once. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { insertRows } from '../../../db/seeds/rows.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { addDays, addMonths, type CivilDate, civilDate, typedDate } from '../../kernel/civil-date.ts';
import { findAgreement } from '../agreement/agreement.sql.ts';
import { addAction, endAction, startAction, writeAction } from './action.acts.ts';
import { type ActionDetail, findAction, listActions } from './action.sql.ts';
import { missingParts } from './action.ts';
import { measureAction as countNow } from './action-act.sql.ts';
import { countProofs, measureAction, reportAction, strikeProof } from './action-report.acts.ts';

let db: FreshDatabase;
let world: Town;
let today: CivilDate;
const tokens = new Map<DemoUser, string>();

beforeAll(async () => {
  db = await freshDatabase();
  await db.admin.many(`update gate.civil_clock set civil_date = '2026-03-31'`);
  world = await town(db);
  today = world.today;
});
afterAll(() => db.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await world.signIn(user));
  tokens.set(user, token);
  return token;
}

async function turnTo(day: CivilDate): Promise<void> {
  await world.moveClock(day);
  tokens.clear();
}

let agreement: string;
let action: string;
beforeEach(async () => {
  agreement = await world.agreement({ from: addMonths(today, -12), until: addMonths(today, 24) });
  action = await added();
});

async function added(indicator = 'report', user: DemoUser = 'contact.oost'): Promise<string> {
  const outcome = await add(user, indicator);
  if (outcome.outcome !== 'done') throw new Error(outcome.outcome);
  return outcome.done.id;
}

const add = async (user: DemoUser, indicator = 'report') =>
  perform(db.app, await as(user), addAction, { agreement, naam: 'Vier leermomenten per jaar', indicator });

const whole = () => ({
  naam: 'Vier leermomenten per jaar',
  indicator: 'report',
  doel: 'talent',
  domein: 'work',
  organisatie: world.organisations.ocmwVlierbeke.id,
  functie: 'hoofd activering',
  meting: 'leermomenten die doorgingen',
  eenheid: 'count',
  beginwaarde: '0',
  begin: typedDate(addDays(today, -50)),
  streefwaarde: '4',
  tot: typedDate(addDays(today, 50)),
  ritme: 'quarter',
});

async function write(typed: object = {}, user: DemoUser = 'contact.oost') {
  const { version } = (await detail()).action;
  return perform(db.app, await as(user), writeAction, {
    agreement,
    action,
    versie: version,
    ...whole(),
    ...typed,
  });
}

/** What a reader sees; by default a party, as drafts are for the parties. */
async function detail(user: DemoUser | 'visitor' = 'contact.oost'): Promise<ActionDetail> {
  const token = user === 'visitor' ? undefined : await as(user);
  const found = await asReader(db.app, token, (tx) => findAction(tx, agreement, action));
  if (found === undefined) throw new Error('The action is not to be seen.');
  return found;
}

async function missing() {
  const found = await asReader(db.app, undefined, (tx) => findAgreement(tx, agreement));
  if (found === undefined) throw new Error('The agreement is not to be seen.');
  return missingParts((await detail()).action, found.agreement, today);
}

async function start(user: DemoUser = 'contact.oost') {
  const { version } = (await detail()).action;
  return perform(db.app, await as(user), startAction, { agreement, action, versie: version });
}

async function running(typed: object = {}) {
  await write(typed);
  expect(await start()).toMatchObject({ outcome: 'done' });
}

const report = async (user: DemoUser, waarde = '2', datum = typedDate(today)) =>
  perform(db.app, await as(user), reportAction, {
    agreement,
    action,
    waarde,
    datum,
    opmerking: 'Goed bezig.',
  });
const count = async (user: DemoUser, kenmerk: string, datum = typedDate(today)) =>
  perform(db.app, await as(user), countProofs, { agreement, action, datum, kenmerk });
const end = async (user: DemoUser, resultaat: string, reden = '') =>
  perform(db.app, await as(user), endAction, { agreement, action, resultaat, reden });

describe('a draft of an action', () => {
  it('is begun and written by any party, and by nobody else', async () => {
    expect(await write({ beginwaarde: '0,5' }, 'hoofd.vlierbeke')).toMatchObject({ outcome: 'done' });
    expect((await detail()).action).toMatchObject({
      number: 1,
      baseline: 0.5,
      target: 4,
      owner: { name: 'OCMW Vlierbeke' },
      status: 'draft',
    });
    for (const user of ['hoofd.oosterham', 'coach.vlierbeke', 'dpo.vdab'] as const) {
      expect(await add(user), user).toMatchObject({ outcome: 'forbidden' });
      expect(await write({}, user), user).toMatchObject({ outcome: 'forbidden' });
    }
    expect(await perform(db.app, undefined, startAction, { agreement, action, versie: 1 })).toEqual({
      outcome: 'signedOut',
    });
  });

  it('sent twice at once is one, until someone wrote in it', async () => {
    const [one, two] = await Promise.all([add('contact.oost'), add('contact.oost')]);
    expect(one).toMatchObject({ outcome: 'done' });
    expect(two).toEqual(one);
    expect(await add('contact.oost', 'proof')).not.toEqual(one);
    expect(await add('hoofd.vlierbeke')).not.toEqual(one);
  });

  it('is never written over words that were not read', async () => {
    const stale = { agreement, action, versie: 1, ...whole() };
    expect(await perform(db.app, await as('contact.oost'), writeAction, stale)).toMatchObject({
      outcome: 'done',
    });
    expect(await perform(db.app, await as('hoofd.vlierbeke'), writeAction, stale)).toMatchObject({
      outcome: 'conflict',
    });
  });

  it('of an agreement that is not public is known to its parties alone', async () => {
    await db.admin.many(`update agreements set status = 'draft' where id = $1`, [agreement]);
    expect((await asReader(db.app, undefined, (tx) => listActions(tx, agreement))).items).toEqual([]);
    expect(
      (await asReader(db.app, await as('hoofd.vlierbeke'), (tx) => listActions(tx, agreement))).items,
    ).toHaveLength(1);
    expect(await add('hoofd.oosterham')).toEqual({ outcome: 'missing' });
    expect(await detail('visitor').catch(() => 'unseen')).toBe('unseen');
  });

  it('of a public agreement is for the parties alone, with their purpose, also when it stops', async () => {
    const seenBy = async (user?: DemoUser) =>
      (await asReader(db.app, user && (await as(user)), (tx) => listActions(tx, agreement))).items.length;
    const others = [undefined, 'hoofd.oosterham', 'coach.vlierbeke'] as const;
    expect(await seenBy('hoofd.vlierbeke')).toBe(1);
    for (const user of others) expect(await seenBy(user), user).toBe(0);
    await end('contact.oost', 'stopped', 'Toch niet.');
    expect(await seenBy('hoofd.vlierbeke')).toBe(1);
    for (const user of others) expect(await seenBy(user), user).toBe(0);
    action = await added();
    await running();
    for (const user of others) expect(await seenBy(user), user).toBe(1);
  });

  it.each([
    ['organisatie', { organisatie: '00000000-0000-4000-8000-000000000000' }],
    ['streefwaarde', { streefwaarde: '0' }],
    ['streefwaarde', { streefwaarde: 'veel' }],
    ['tot', { tot: '01/01/2020' }],
    ['tot', { tot: '01/01/2199' }],
    ['begin', { begin: '01/01/2199' }],
    ['naam', { naam: ' ' }],
  ])('says at %s what is wrong', async (field, typed) => {
    expect(await write(typed)).toMatchObject({ outcome: 'invalid', problems: [{ field }] });
  });
});

describe('the words of an action', () => {
  const number = 'Zoals bij 85.07.30-033.28.';

  it('hold no number of a person', async () => {
    const refused = (field: string) => ({ outcome: 'invalid', problems: [{ field }] });
    const named = { agreement, naam: number, indicator: 'report' };
    expect(await perform(db.app, await as('contact.oost'), addAction, named)).toMatchObject(refused('naam'));
    for (const field of ['naam', 'functie', 'meting'])
      expect(await write({ [field]: number })).toMatchObject(refused(field));
    await running();
    const said = { agreement, action, waarde: '1', datum: typedDate(today), opmerking: number };
    expect(await perform(db.app, await as('hoofd.vlierbeke'), reportAction, said)).toMatchObject(
      refused('opmerking'),
    );
    for (const as of ['done', 'stopped'])
      expect(await end('hoofd.vlierbeke', as, number)).toMatchObject(refused('reden'));
    action = await added('proof');
    const grant = { indicator: 'proof', referentie: '43', extra: '10' };
    await running(grant);
    await count('hoofd.vlierbeke', 'LAP-1');
    const proof = (await detail('hoofd.vlierbeke')).proofs[0]?.id;
    const strike = { agreement, action, proof, reden: number };
    expect(await perform(db.app, await as('hoofd.vlierbeke'), strikeProof, strike)).toMatchObject(
      refused('reden'),
    );
  });
});

describe('the start of an action', () => {
  it('waits for every part, and the page names the same parts as PostgreSQL', async () => {
    const left = [...(await missing())];
    expect(left).toEqual([
      'doel',
      'domein',
      'organisatie',
      'functie',
      'meting',
      'eenheid',
      'beginwaarde',
      'begin',
      'streefwaarde',
      'tot',
      'ritme',
    ]);
    const given: Record<string, string> = Object.fromEntries(left.map((part) => [part, '']));
    for (const part of left) {
      expect(await start(), part).toMatchObject({ outcome: 'invalid', problems: [{ field: part }] });
      given[part] = String(Object.entries(whole()).find(([name]) => name === part)?.[1]);
      await write({ ...given });
    }
    expect(await missing()).toEqual([]);
    expect(await start()).toMatchObject({ outcome: 'done' });
    expect((await detail()).action).toMatchObject({ status: 'running', startedOn: today });
  });

  it('waits for the agreement to be in force, and for an owner who is still a party', async () => {
    await write();
    await db.admin.many(`update agreements set status = 'approval' where id = $1`, [agreement]);
    expect(await missing()).toEqual(['agreement']);
    expect(await start()).toMatchObject({ outcome: 'invalid' });
    await db.admin.many(`update agreements set status = 'inForce' where id = $1`, [agreement]);
    await db.admin.many(
      `update agreement_parties set leaves_after = gate.today() - 1 where agreement_id = $1 and organisation = $2`,
      [agreement, world.organisations.ocmwVlierbeke.ref],
    );
    expect(await missing()).toEqual(['organisatie']);
    expect(await start()).toMatchObject({ problems: [{ field: 'organisatie' }] });
    expect(await add('hoofd.vlierbeke')).toMatchObject({ outcome: 'forbidden' });
  });

  it('fixes what was agreed', async () => {
    await running();
    expect(await write({ streefwaarde: '2' })).toMatchObject({ outcome: 'conflict' });
    expect(await start()).toMatchObject({ outcome: 'conflict' });
  });

  it('is written down once, as every act', async () => {
    await running();
    await report('hoofd.vlierbeke');
    await end('hoofd.vlierbeke', 'done');
    const acts = await db.admin.many<{ act: string }>(
      'select act from act_log where subject_id = $1 order by id',
      [action],
    );
    expect(acts.map(({ act }) => act)).toEqual([
      'agreementAction.add',
      'agreementAction.write',
      'agreementAction.start',
      'agreementAction.report',
      'agreementAction.end',
    ]);
  });
});

describe('the progress of an action', () => {
  it('is said by its owner alone, of a day that was, and read by everyone', async () => {
    expect(await report('hoofd.vlierbeke')).toMatchObject({ outcome: 'conflict' });
    await running();
    expect(await report('contact.oost')).toMatchObject({ outcome: 'forbidden' });
    const tomorrow = typedDate(addDays(today, 1));
    expect(await report('hoofd.vlierbeke', '2', tomorrow)).toMatchObject({ problems: [{ field: 'datum' }] });
    const before = typedDate(addDays(today, -51));
    expect(await report('hoofd.vlierbeke', '2', before)).toMatchObject({ problems: [{ field: 'datum' }] });
    expect(await report('hoofd.vlierbeke', '2,5')).toMatchObject({ outcome: 'done' });
    expect(await report('hoofd.vlierbeke', '1', typedDate(addDays(today, -10)))).toMatchObject({
      outcome: 'done',
    });
    const seen = await detail();
    expect(seen.reports.map(({ value, by, measured }) => [value, by, measured])).toEqual([
      [2.5, 'OCMW Vlierbeke', false],
      [1, 'OCMW Vlierbeke', false],
    ]);
    expect(seen.action.last).toEqual({ value: 2.5, on: today });
  });

  it('passes to the other parties when the owner left', async () => {
    await running();
    await db.admin.many(
      `update agreement_parties set leaves_after = gate.today() - 1 where agreement_id = $1 and organisation = $2`,
      [agreement, world.organisations.ocmwVlierbeke.ref],
    );
    expect(await report('hoofd.vlierbeke')).toMatchObject({ outcome: 'forbidden' });
    expect(await report('contact.oost')).toMatchObject({ outcome: 'done' });
  });

  it('ends in no other way than done or stopped, whatever the program asks', async () => {
    const ask = async (kind: string | null, words = 'Geen plaats meer.') => {
      const row = await db.app.one<{ answer: object }>(
        'select gate.end_action($1, $2, $3, $4, $5) as answer',
        [await as('hoofd.vlierbeke'), agreement, action, kind, words],
      );
      return row?.answer;
    };
    expect(await ask('done')).toEqual({ outcome: 'conflict' });
    await running();
    for (const other of ['draft', 'running', 'over', null]) {
      expect(await ask(other), String(other)).toEqual({ outcome: 'invalid', field: 'as' });
    }
    expect(await ask('stopped', ' ')).toEqual({ outcome: 'invalid', field: 'reason' });
    expect((await detail()).action.status).toBe('running');
  });

  it('ends with an action: done or stopped, by the owner, and stopped with a reason', async () => {
    await running();
    expect(await end('contact.oost', 'done')).toMatchObject({ outcome: 'forbidden' });
    expect(await end('hoofd.vlierbeke', 'stopped')).toMatchObject({ problems: [{ field: 'reden' }] });
    expect(await end('hoofd.vlierbeke', 'stopped', 'Geen plaats meer.')).toMatchObject({ outcome: 'done' });
    expect((await detail()).action).toMatchObject({ status: 'stopped', endedBecause: 'Geen plaats meer.' });
    expect(await report('hoofd.vlierbeke')).toMatchObject({ outcome: 'conflict' });
    action = await added();
    expect(await end('hoofd.vlierbeke', 'done')).toMatchObject({ outcome: 'conflict' });
    expect(await end('hoofd.vlierbeke', 'stopped', 'Toch niet.')).toMatchObject({ outcome: 'done' });
  });
});

describe('a grant', () => {
  const grant = {
    indicator: 'proof',
    referentie: '43',
    extra: '10',
    meting: 'mensen die starten',
    beginwaarde: '9',
  };

  it('aims at what would come anyway and what comes on top', async () => {
    action = await added('proof');
    expect(await write({ ...grant, extra: '0' })).toMatchObject({ problems: [{ field: 'extra' }] });
    await write(grant);
    expect((await detail()).action).toMatchObject({
      baseline: 0,
      target: 53,
      reference: 43,
      extra: 10,
      unit: 'count',
    });
    await write({ ...grant, extra: '' });
    expect(await missing()).toEqual(['streefwaarde']);
  });

  it('counts each proof once, and shows the references to the parties alone', async () => {
    action = await added('proof');
    await running(grant);
    expect(await count('contact.oost', 'LAP-1')).toMatchObject({ outcome: 'forbidden' });
    expect(await count('hoofd.vlierbeke', 'LAP-1\nLAP-2\n\nLAP-3 ')).toMatchObject({ outcome: 'done' });
    for (const twice of ['LAP-4\nlap-2', 'LAP-5\nlap-5'])
      expect(await count('hoofd.vlierbeke', twice)).toMatchObject({ problems: [{ field: 'kenmerk' }] });
    const party = await detail('contact.oost');
    expect(party.action.realised).toBe(3);
    expect(party.proofs.map(({ reference }) => reference)).toEqual(['LAP-1', 'LAP-2', 'LAP-3']);
    for (const user of ['visitor', 'hoofd.oosterham', 'coach.vlierbeke'] as const) {
      const seen = await detail(user);
      expect(seen.action.realised, user).toBeNull();
      expect(seen.proofs, user).toEqual([]);
    }
  });

  it('tells who is no party how many count, once a quarter, from ten on and by ten or more', async () => {
    action = await added('proof');
    await running(grant);
    const references = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, at) => `LAP-${from + at}`).join('\n');
    const told = async (day: CivilDate) => {
      await turnTo(day);
      const { realised, realisedOn } = (await detail('visitor')).action;
      const row = await db.app.one<{ n: number | null }>('select gate.action_realised_on($1, $2) as n', [
        action,
        day,
      ]);
      // A report of that day says the same: the two are one series.
      expect(row?.n ?? null, day).toBe(realised);
      return [realised, realisedOn];
    };
    const quarter = [0, 3, 6, 9, 12].map((months) => addMonths(civilDate('2026-04-01'), months));
    const [april, july, october, january, last] = quarter as [
      CivilDate,
      CivilDate,
      CivilDate,
      CivilDate,
      CivilDate,
    ];
    await count('hoofd.vlierbeke', references(1, 9));
    expect(await told(april)).toEqual([null, april]);
    await count('hoofd.vlierbeke', references(10, 12));
    expect(await told(addDays(april, 1))).toEqual([null, april]);
    expect(await told(july)).toEqual([12, july]);
    await count('hoofd.vlierbeke', references(13, 21));
    expect(await told(addDays(july, 1))).toEqual([12, july]);
    expect(await told(october)).toEqual([12, october]);
    await count('hoofd.vlierbeke', references(22, 22));
    expect(await told(january)).toEqual([22, january]);
    const proof = (await detail('hoofd.vlierbeke')).proofs[0]?.id;
    const strike = { agreement, action, proof, reden: 'Dubbel gemeld.' };
    expect(await perform(db.app, await as('hoofd.vlierbeke'), strikeProof, strike)).toMatchObject({
      outcome: 'done',
    });
    expect(await told(last)).toEqual([22, last]);
    expect((await detail('hoofd.vlierbeke')).action).toMatchObject({ realised: 21, realisedOn: last });
    await turnTo(today);
  });

  it('shows its references no longer to a party that left', async () => {
    action = await added('proof');
    await running(grant);
    await count('hoofd.vlierbeke', 'LAP-1');
    expect((await detail('hoofd.vlierbeke')).proofs).toHaveLength(1);
    await db.admin.many(
      `update agreement_parties set leaves_after = gate.today() - 1 where agreement_id = $1 and organisation = $2`,
      [agreement, world.organisations.ocmwVlierbeke.ref],
    );
    expect((await detail('hoofd.vlierbeke')).proofs).toEqual([]);
    expect((await detail('hoofd.vlierbeke')).action.realised).toBeNull();
    expect((await detail('contact.oost')).proofs).toHaveLength(1);
  });

  it('takes no number of a person, in whatever way it is written', async () => {
    action = await added('proof');
    await running(grant);
    for (const number of ['85.07.30-033.28', 'dossier 85073003328', '05.07.30 033.26'])
      expect(await count('hoofd.vlierbeke', number), number).toMatchObject({
        problems: [{ field: 'kenmerk' }],
      });
    expect(await count('hoofd.vlierbeke', '85.07.30-033.29')).toMatchObject({ outcome: 'done' });
  });

  it('strikes what was counted by mistake, and keeps it to be read', async () => {
    action = await added('proof');
    await running(grant);
    await count('hoofd.vlierbeke', 'LAP-1');
    const proof = (await detail('hoofd.vlierbeke')).proofs[0]?.id;
    const strike = async (user: DemoUser) =>
      perform(db.app, await as(user), strikeProof, { agreement, action, proof, reden: 'Dubbel gemeld.' });
    expect(await strike('contact.oost')).toMatchObject({ outcome: 'forbidden' });
    expect(await strike('hoofd.vlierbeke')).toMatchObject({ outcome: 'done' });
    expect(await strike('hoofd.vlierbeke')).toMatchObject({ outcome: 'conflict' });
    const seen = await detail('hoofd.vlierbeke');
    expect(seen.action.realised).toBe(0);
    expect(seen.proofs).toMatchObject([{ reference: 'LAP-1', struck: 'Dubbel gemeld.' }]);
    expect(await count('hoofd.vlierbeke', 'LAP-1')).toMatchObject({ outcome: 'done' });
  });
});

describe('what the product counts', () => {
  const days = { indicator: 'referralDays', beginwaarde: '20', streefwaarde: '10' };

  /** A Monday with two weeks after it that have no holiday. */
  const monday = civilDate('2026-01-12');

  /** Referrals of OCMW Vlierbeke that were sent on that Monday and answered so many days later. */
  async function answered(gaps: readonly number[]): Promise<void> {
    for (const gap of gaps) {
      const person = await world.person();
      const id = await world.referral(person, { status: 'accepted', decidedOn: addDays(monday, gap) });
      await db.admin.many('update referrals set sent_at = $2 where id = $1', [id, `${monday}T10:00:00Z`]);
    }
  }

  it('is the median of working days to an answer, of ten or more, and kept only when the owner says so', async () => {
    action = await added('referralDays');
    await running(days);
    await answered([1, 1, 2, 2, 3, 7, 7, 8, 8]);
    const now = async (user: DemoUser) => countNow(db.app, await as(user), { agreement, action });
    expect(await now('hoofd.vlierbeke')).toEqual({ outcome: 'shown', value: null, of: null });
    const keep = async (user: DemoUser) =>
      perform(db.app, await as(user), measureAction, { agreement, action });
    expect(await keep('hoofd.vlierbeke')).toMatchObject({ outcome: 'invalid' });
    await answered([7]);
    // Sorted: 1 1 2 2 3 5 5 5 6 6 working days.
    expect(await now('hoofd.vlierbeke')).toEqual({ outcome: 'shown', value: 4, of: 10 });
    expect(await now('contact.oost')).toMatchObject({ outcome: 'forbidden' });
    expect(await keep('contact.oost')).toMatchObject({ outcome: 'forbidden' });
    expect((await detail()).reports).toEqual([]);
    expect(await keep('hoofd.vlierbeke')).toMatchObject({ outcome: 'done' });
    // Of how many would tell what lies between this count and that of another year, or of the public figures.
    expect((await detail()).reports).toEqual([
      { value: 4, on: today, note: '', measured: true, by: 'OCMW Vlierbeke' },
    ]);
  });

  it('is of ten persons, however many referrals they had', async () => {
    action = await added('referralDays');
    await running(days);
    await db.admin.many(`update referrals set sent_at = '2024-01-01'`);
    await answered([1, 1, 2, 2, 3, 7, 7, 8, 8, 7]);
    const now = async () => countNow(db.app, await as('hoofd.vlierbeke'), { agreement, action });
    expect(await now()).toMatchObject({ of: 10 });
    await db.admin.many(
      `update referrals set person_id = (select min(person_id::text)::uuid from referrals where sent_at > '2026-01-01')
       where id in (select id from referrals where sent_at > '2026-01-01' order by person_id limit 2)`,
    );
    expect(await now()).toEqual({ outcome: 'shown', value: null, of: null });
  });

  it('is kept once in each period of its reports', async () => {
    action = await added('referralDays');
    await running(days);
    await db.admin.many(`update referrals set sent_at = '2024-01-01'`);
    await answered([1, 1, 2, 2, 3, 7, 7, 8, 8, 7]);
    const keep = async () =>
      perform(db.app, await as('hoofd.vlierbeke'), measureAction, { agreement, action });
    const kept = (on: CivilDate) =>
      db.admin.many('update agreement_action_reports set reported_on = $2 where action_id = $1', [
        action,
        on,
      ]);
    expect(await report('hoofd.vlierbeke')).toMatchObject({ outcome: 'done' });
    expect(await keep()).toMatchObject({ outcome: 'done' });
    const twice = {
      outcome: 'conflict',
      message:
        'Voor deze periode is al een cijfer vastgelegd. Leg het volgende vast bij het volgende verslag.',
    };
    expect(await keep()).toEqual(twice);
    await kept(addDays(addMonths(today, -3), 1));
    expect(await keep()).toEqual(twice);
    await kept(addMonths(today, -3));
    expect(await keep()).toMatchObject({ outcome: 'done' });
  });

  it('is what was counted for another action in that period, with its own day: nobody came between', async () => {
    await db.admin.many(`update referrals set sent_at = '2024-01-01'`);
    await db.admin.many(`delete from agreement_action_reports`);
    await answered([1, 1, 2, 2, 3, 7, 7, 8, 8, 7]);
    const measured = async () => {
      action = await added('referralDays');
      await running(days);
      const told = await perform(db.app, await as('hoofd.vlierbeke'), measureAction, { agreement, action });
      expect(told).toMatchObject({ outcome: 'done' });
      return (await detail()).reports;
    };
    const first = await measured();
    await answered([30]);
    const [{ value, on } = {}] = first;
    expect(await measured()).toMatchObject([{ value, measured: true, on }]);
  });

  it('is the share of contracts artikel 60 with a talk six weeks before the end', async () => {
    action = await added('art60Talk');
    await running({ indicator: 'art60Talk', beginwaarde: '20', streefwaarde: '100' });
    const { ref } = world.organisations.ocmwVlierbeke;
    const ends = addDays(today, -30);
    const contract = async (talked?: number) => {
      const person = await world.person();
      await world.facts(person, 'ocmwVlierbeke', { 'endDates[]': [{ kind: 'ART60', date: ends }] });
      if (talked === undefined) return person;
      const handover = randomUUID();
      const at = { person_id: person, source: ref, as_of: addDays(ends, talked) };
      await insertRows(db.admin, 'handovers', [
        {
          ...at,
          id: handover,
          receiver: world.organisations.vdab.ref,
          cause: 'ART60',
          ends_on: ends,
          answer_by: ends,
        },
      ]);
      await insertRows(db.admin, 'handover_steps', [{ ...at, handover_id: handover, kind: 'talkHeld' }]);
      return person;
    };
    const now = async () => countNow(db.app, await as('hoofd.vlierbeke'), { agreement, action });
    const few = { outcome: 'shown', value: null, of: null };
    for (const talked of [...Array<number>(8).fill(-42), -60, -41, ...Array<undefined>(14)])
      await contract(talked);
    expect(await now()).toEqual(few);
    const tenth = await contract(-42);
    expect(await now()).toEqual({ outcome: 'shown', value: 40, of: 25 });
    await db.admin.many('update facts set origins = origins || $2::integer where person_id = $1', [
      tenth,
      world.organisations.vdab.ref,
    ]);
    expect(await now()).toEqual(few);
  });

  it('is the share of who still worked at the check after twelve months', async () => {
    action = await added('workAfterYear');
    await running({ indicator: 'workAfterYear', beginwaarde: '20', streefwaarde: '45' });
    const { ref } = world.organisations.ocmwVlierbeke;
    const found = [...Array<string>(15).fill('atWork'), ...Array<string>(9).fill('notAtWork'), 'notReached'];
    const now = async () => countNow(db.app, await as('hoofd.vlierbeke'), { agreement, action });
    const check = async (answer: string) => {
      const person = await world.person();
      const outflow = randomUUID();
      const at = { person_id: person, source: ref, as_of: addDays(today, -5) };
      await insertRows(db.admin, 'outflows', [
        { ...at, id: outflow, kind: 'WORK', began_on: addDays(today, -370), is_work: true },
      ]);
      await insertRows(db.admin, 'work_checks', [
        {
          ...at,
          outflow_id: outflow,
          months: 12,
          found: answer,
          said_by: answer === 'notReached' ? null : 'person',
        },
      ]);
    };
    for (const answer of found) await check(answer);
    expect(await now()).toEqual({ outcome: 'shown', value: null, of: null });
    await check('notAtWork');
    expect(await now()).toEqual({ outcome: 'shown', value: 60, of: 25 });
  });
});
