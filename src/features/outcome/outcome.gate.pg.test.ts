// Work found turns guidance into aftercare, for that purpose and no longer than the last check or the person's objection; jobs and
// checks are written down with who said so.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { openParts } from '../../gate/parts.sql.ts';
import { maskOf } from '../../gate/category.ts';
import type { Purpose } from '../../gate/purpose.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { addMonths } from '../../kernel/civil-date.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import { enterPhase } from '../pathway/phase.acts.ts';
import { answerReferral } from '../referral/referral.acts.ts';
import * as acts from './outcome.acts.ts';
import { checkLines, type OutcomeParts } from './outcome.ts';
import { listOwnAftercare } from './outcome.sql.ts';

let db: FreshDatabase;
let world: Town;
let person: string;

beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  await world.flow({ from: 'ocmwVlierbeke', to: 'vdab', categories: ['pathway', 'plan'] });
  await world.flow({ from: 'vdab', to: { kind: 'ocmw' }, categories: ['pathway', 'plan'] });
});
afterAll(() => db.close());
beforeEach(async () => {
  person = await world.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' } });
  await world.referral(person, { to: 'vdab', status: 'accepted' });
});

async function as<Input, Done>(
  user: DemoUser,
  act: Act<Input, Done>,
  input: Readonly<Record<string, unknown>>,
): Promise<Outcome<Done>> {
  return perform(db.app, await world.signIn(user), act, input);
}

const job = (from: number, rest: object = {}) => ({
  contract: 'PERMANENT',
  from: world.day(from),
  fraction: '0,8',
  employerNumber: '0207.508.932',
  employerName: 'Keuken De Linde',
  saidBy: 'payslip',
  ...rest,
});

const workFound = (from: number, rest: object = {}) =>
  as('coach.vlierbeke', acts.recordOutflow, { person, work: true, kind: 'WORK', ...job(from), ...rest });

async function open(purpose: Purpose = 'aftercare', user: DemoUser = 'coach.vlierbeke') {
  return openParts<OutcomeParts>(db.app, {
    token: await world.signIn(user),
    person,
    purpose,
    route: '/dossiers/:id/nazorg/werk',
    parts: ['outflows', 'spells', 'checks'],
  });
}

async function shown(): Promise<OutcomeParts> {
  const opened = await open();
  if (opened.outcome !== 'shown') throw new Error(`The page is ${opened.outcome}.`);
  return opened.parts;
}

const outflowId = async () => (await shown()).outflows[0]?.id;

/** The phases of the OCMW, the first first: what it is, when it began and when it ended. */
const phases = async () => {
  const rows = await db.admin.many<{
    phase: string;
    started_on: string;
    ended_on: string | null;
    mine: boolean;
  }>(
    `select phase, started_on::text, ended_on::text, owner_user is not null as mine from pathway_phases
     where person_id = $1 and source = $2 order by started_on, recorded_at`,
    [person, world.organisations.ocmwVlierbeke.ref],
  );
  return rows.map(({ phase, started_on, ended_on, mine }) => [phase, started_on, ended_on, mine]);
};

const enterFirst = (phase: string, on: number) =>
  as('coach.vlierbeke', enterPhase, { person, phase, on: world.day(on), owner: 'me' });

const involvement = () =>
  db.admin.one<{ role: string; valid_until: string | null }>(
    `select role, valid_until::text from involvements where person_id = $1 and organisation = $2 order by id desc limit 1`,
    [person, world.organisations.ocmwVlierbeke.ref],
  );

const signals = () =>
  db.admin.many<{ kind: string; detail: { months?: number; notedOn?: string; endsOn?: string } }>(
    'select * from gate.find_outcome_signals($1, $2)',
    [world.organisations.ocmwVlierbeke.ref, person],
  );

const found = async () => (await signals()).map(({ kind, detail }) => [kind, detail.months ?? 0]);

describe('work found', () => {
  test('turns the guidance into aftercare, for that purpose only', async () => {
    expect((await open('guidance')).outcome).toBe('shown');
    expect((await workFound(-40)).outcome).toBe('done');
    expect(await involvement()).toMatchObject({ role: 'aftercare' });
    expect((await open('guidance')).outcome).toBe('missing');
    expect(await shown()).toMatchObject({
      outflows: [{ kind: 'WORK', work: true, closedOn: null }],
      spells: [{ contract: 'PERMANENT', fraction: 0.8, employerNumber: '0207508932', saidBy: 'payslip' }],
    });
  });

  test('asks for the check that is due, and no longer once it was answered', async () => {
    await workFound(-100);
    expect(await found()).toEqual([['workCheck', 3]]);
    const check = { outflow: await outflowId(), months: 3, found: 'atWork', saidBy: 'person' };
    expect((await as('coach.vlierbeke', acts.answerCheck, check)).outcome).toBe('done');
    expect(await found()).toEqual([]);
    expect(await as('coach.vlierbeke', acts.answerCheck, check)).toMatchObject({ outcome: 'conflict' });
    expect(await as('coach.vlierbeke', acts.answerCheck, { ...check, months: 6 })).toMatchObject({
      outcome: 'invalid',
    });
  });

  test('ends the aftercare with the check after twelve months, reached or not', async () => {
    await workFound(-370);
    const check = { outflow: await outflowId(), months: 12, found: 'notReached' };
    expect((await as('coach.vlierbeke', acts.answerCheck, check)).outcome).toBe('done');
    expect(await involvement()).toEqual({ role: 'aftercare', valid_until: world.today });
    expect(await found()).toEqual([]);
  });

  test('ends the aftercare a month after that check when nobody does it', async () => {
    await workFound(-370);
    const { valid_until } = (await involvement()) ?? {};
    expect(valid_until && valid_until > world.today && valid_until < world.day(40)).toBe(true);
  });

  test('asks in the last two weeks to close it or begin again, until the last check is answered', async () => {
    await workFound(-370);
    const endsIn = (days: number) =>
      db.admin.many(`update involvements set valid_until = $2 where person_id = $1 and role = 'aftercare'`, [
        person,
        world.day(days),
      ]);
    await endsIn(15);
    expect(await found()).toEqual([['workCheck', 12]]);
    await endsIn(14);
    expect(await found()).toEqual([['aftercareOver', 0]]);
    expect((await signals())[0]?.detail).toMatchObject({ endsOn: world.day(14) });
    const check = { outflow: await outflowId(), months: 12, found: 'notReached' };
    expect((await as('coach.vlierbeke', acts.answerCheck, check)).outcome).toBe('done');
    expect(await found()).toEqual([]);
  });

  test('that begins again leaves no aftercare that is over', async () => {
    await workFound(-370);
    await db.admin.many(
      `update involvements set valid_until = $2 where person_id = $1 and role = 'aftercare'`,
      [person, world.day(1)],
    );
    expect(await found()).toEqual([['aftercareOver', 0]]);
    await as('coach.vlierbeke', acts.resumeGuidance, { person, why: 'resumed' });
    expect(await found()).toEqual([]);
  });

  test('that began longer ago than aftercare lasts is asked about once, and has a month for it', async () => {
    expect((await workFound(-430)).outcome).toBe('done');
    const [asked, ...more] = await signals();
    expect(more).toEqual([]);
    expect(asked).toMatchObject({ kind: 'workCheck', detail: { months: 12, notedOn: world.today } });
    const row = await involvement();
    expect(row).toMatchObject({ role: 'aftercare' });
    expect(asked?.detail).toMatchObject({ endsOn: row?.valid_until });
    expect(row?.valid_until).toBe(addMonths(world.today, 1));
    const parts = await shown();
    const [outflow] = parts.outflows;
    if (outflow === undefined) throw new Error('There is no outflow.');
    const lines = checkLines(outflow, parts.checks, world.today);
    expect(lines.filter(({ due }) => due).map(({ months }) => months)).toEqual([12]);
    expect(lines.filter(({ passed }) => passed).map(({ months }) => months)).toEqual([1, 3, 6]);
    const check = { outflow: outflow.id, months: 12, found: 'atWork', saidBy: 'payslip' };
    expect((await as('coach.vlierbeke', acts.answerCheck, check)).outcome).toBe('done');
    expect(await found()).toEqual([]);
    expect(await involvement()).toMatchObject({ valid_until: world.today });
  });

  test('ends the aftercare at once when the person objects', async () => {
    await workFound(-40);
    const citizen = await world.signInCitizen(person);
    const own = await listOwnAftercare(db.app, citizen, '/mijn/nazorg');
    expect(own).toMatchObject({ items: [{ followed: true, kind: 'WORK' }] });
    const organisation = world.organisations.ocmwVlierbeke.id;
    expect((await perform(db.app, citizen, acts.objectToAftercare, { organisation })).outcome).toBe('done');
    expect((await open()).outcome).toBe('missing');
    expect(await found()).toEqual([]);
    expect((await perform(db.app, citizen, acts.objectToAftercare, { organisation })).outcome).toBe(
      'conflict',
    );
  });

  test('can be followed by guidance again, which opens nothing of others before they confirm it', async () => {
    await workFound(-40);
    const resume = { person, why: 'resumed' };
    expect((await as('coach.vlierbeke', acts.resumeGuidance, resume)).outcome).toBe('done');
    expect((await open('guidance')).outcome).toBe('shown');
    expect(await found()).toEqual([]);
    expect((await as('coach.vlierbeke', acts.resumeGuidance, resume)).outcome).toBe('conflict');
  });

  test('is not followed by guidance for a program that may not guide, or not read outcome or involvement', async () => {
    await workFound(-40);
    const resume = { person, why: 'resumed' };
    for (const given of [
      { mask: maskOf(['identity', 'involvement']) },
      { mask: maskOf(['identity', 'outcome']) },
      { purposes: ['aftercare'] },
    ]) {
      const token = await world.signIn('coach.vlierbeke', given);
      expect((await perform(db.app, token, acts.resumeGuidance, resume)).outcome).toBe('missing');
    }
    const token = await world.signIn('coach.vlierbeke', { mask: maskOf(['involvement', 'outcome']) });
    expect((await perform(db.app, token, acts.resumeGuidance, resume)).outcome).toBe('done');
  });

  test.each([
    ['where nobody vouched for the former guidance', true, '99001', true],
    ['where the person lives outside the territory now', false, '44021', true],
    ['not where the person lives in the territory', false, '99001', false],
  ] as const)(
    'waits for a second person when guidance begins again, %s',
    async (_where, waited, nis, waits) => {
      person = await world.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' }, nis });
      await workFound(-40);
      await db.admin.many('update involvements set awaits_second_person = $2 where person_id = $1', [
        person,
        waited,
      ]);
      await as('coach.vlierbeke', acts.resumeGuidance, { person, why: 'resumed' });
      const begun = await db.admin.one(
        'select awaits_second_person as waits from involvements where person_id = $1 and valid_until is null',
        [person],
      );
      expect(begun).toEqual({ waits });
    },
  );

  test('is followed by guidance once, when several colleagues say so at the same moment', async () => {
    await workFound(-40);
    const resume = { person, why: 'resumed' };
    const tokens = await Promise.all(Array.from({ length: 6 }, () => world.signIn('coach.vlierbeke')));
    const all = await Promise.all(tokens.map((token) => perform(db.app, token, acts.resumeGuidance, resume)));
    expect(all.map(({ outcome }) => outcome).toSorted()).toEqual([
      ...Array<string>(5).fill('conflict'),
      'done',
    ]);
  });

  test('is followed no more after the person objects, also of a guidance that began today', async () => {
    await workFound(-40);
    await as('coach.vlierbeke', acts.resumeGuidance, { person, why: 'resumed' });
    await workFound(-1);
    const citizen = await world.signInCitizen(person);
    const objection = { organisation: world.organisations.ocmwVlierbeke.id };
    expect((await perform(db.app, citizen, acts.objectToAftercare, objection)).outcome).toBe('done');
    expect((await open()).outcome).toBe('missing');
    expect((await perform(db.app, citizen, acts.objectToAftercare, objection)).outcome).toBe('conflict');
  });

  test('makes room for what comes after it when its organisation accepts the person again', async () => {
    await workFound(-40);
    const id = await world.referral(person, { from: 'vdab', to: 'ocmwVlierbeke' });
    await world.flow({
      from: 'vdab',
      to: { kind: 'ocmw' },
      purpose: 'referral',
      categories: ['competences', 'contact', 'identity'],
    });
    expect(await as('coach.vlierbeke', answerReferral, { id, answer: 'accepted' })).toMatchObject({
      outcome: 'done',
    });
    expect(await involvement()).toMatchObject({ role: 'guidance', valid_until: null });
    expect((await workFound(0)).outcome).toBe('done');
  });

  test('is not written down while a hand-over runs, nor twice', async () => {
    await db.admin.many(
      `insert into handovers (person_id, source, as_of, receiver, cause, answer_by) values ($1, $2, $4, $3, 'ART60', $4)`,
      [person, world.organisations.ocmwVlierbeke.ref, world.organisations.vdab.ref, world.today],
    );
    expect(await workFound(-1)).toMatchObject({
      outcome: 'conflict',
      message: expect.stringContaining('overdracht'),
    });
    await db.admin.many('update handovers set running = false where person_id = $1', [person]);
    expect((await workFound(-1)).outcome).toBe('done');
    expect((await workFound(-1)).outcome).toBe('missing');
  });

  test('is not written down while the registration waits for a second person, who can still say no', async () => {
    person = await world.person({
      guidedBy: { ocmwVlierbeke: { user: 'coach.vlierbeke', awaitsSecondPerson: true } },
    });
    expect(await workFound(-1)).toMatchObject({
      outcome: 'conflict',
      message: expect.stringContaining('Deze registratie wacht nog op een tweede persoon.'),
    });
    expect(await involvement()).toEqual({ role: 'guidance', valid_until: null });
    const short = { person, work: false, kind: 'VOLUNTEERING', from: world.today };
    expect((await as('coach.vlierbeke', acts.recordOutflow, short)).outcome).toBe('done');
    await db.admin.many(
      `update involvements set second_person = (select id from users where user_name = 'hoofd.vlierbeke') where person_id = $1`,
      [person],
    );
    expect((await workFound(-1)).outcome).toBe('done');
  });

  test('that is short of work leaves the guidance as it is', async () => {
    const short = { person, work: false, kind: 'VOLUNTEERING', from: world.today };
    expect((await as('coach.vlierbeke', acts.recordOutflow, short)).outcome).toBe('done');
    expect(await involvement()).toMatchObject({ role: 'guidance' });
    expect(await found()).toEqual([]);
    expect((await workFound(0)).outcome).toBe('done');
  });
});

describe('the phase of who guides', () => {
  test('becomes aftercare through outflow when work is written down, from the first working day on', async () => {
    await enterFirst('execution', -90);
    await workFound(-40);
    expect(await phases()).toEqual([
      ['execution', world.day(-90), world.day(-40), true],
      ['outflow', world.day(-40), world.day(-40), true],
      ['aftercare', world.day(-40), null, true],
    ]);
  });

  test('does not end before it began, when the work began earlier', async () => {
    await enterFirst('screening', -10);
    await workFound(-40);
    expect(await phases()).toEqual([
      ['screening', world.day(-10), world.day(-10), true],
      ['outflow', world.day(-10), world.day(-10), true],
      ['aftercare', world.day(-10), null, true],
    ]);
  });

  test('is closed after the last check, and when the person wants no aftercare', async () => {
    await enterFirst('execution', -400);
    await workFound(-370);
    const check = { outflow: await outflowId(), months: 12, found: 'notReached' };
    expect((await as('coach.vlierbeke', acts.answerCheck, check)).outcome).toBe('done');
    expect((await phases()).at(-1)).toEqual(['closed', world.today, null, true]);

    person = await world.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
    await enterFirst('execution', -90);
    await workFound(-40);
    const organisation = world.organisations.ocmwVlierbeke.id;
    await perform(db.app, await world.signInCitizen(person), acts.objectToAftercare, { organisation });
    expect((await phases()).at(-1)).toEqual(['closed', world.today, null, true]);
  });

  test('is reopened when the guidance goes on', async () => {
    await enterFirst('execution', -90);
    await workFound(-40);
    await as('coach.vlierbeke', acts.resumeGuidance, { person, why: 'resumed' });
    expect((await phases()).slice(-2)).toEqual([
      ['aftercare', world.day(-40), world.today, true],
      ['reopened', world.today, null, true],
    ]);
  });

  test.each([
    ['where nobody wrote one', undefined, []],
    ['that was closed', 'closed', ['execution', 'closed']],
  ] as const)('%s stays so', async (_name, then, stand) => {
    if (then !== undefined) {
      await enterFirst('execution', -90);
      const closing = { person, phase: then, on: world.day(-50), owner: 'me', why: 'Zo is het.', version: 1 };
      expect((await as('coach.vlierbeke', enterPhase, closing)).outcome).toBe('done');
    }
    await workFound(-40);
    expect((await phases()).map(([phase]) => phase)).toEqual(stand);
  });

  test('of the other organisation that guides stays its own', async () => {
    await as('bemiddelaar.oost', enterPhase, {
      person,
      phase: 'execution',
      on: world.day(-90),
      owner: 'me',
    });
    await workFound(-40);
    const rows = await db.admin.many('select phase, ended_on from pathway_phases where person_id = $1', [
      person,
    ]);
    expect(rows).toEqual([{ phase: 'execution', ended_on: null }]);
  });
});

describe('a job', () => {
  test.each([
    ['that ends before it starts', { until: () => world.day(-50) }, 'until'],
    ['that begins before the person was born', { from: () => '1980-01-01' }, 'from'],
    ['that begins in the future', { from: () => world.day(3) }, 'from'],
    ['of more than full time', { fraction: () => '1,2' }, 'fraction'],
    ['of a fraction that is no number', { fraction: () => 'half' }, 'fraction'],
    ['at a number whose digits do not fit', { employerNumber: () => '0207.508.933' }, 'employerNumber'],
  ])('%s is refused beside its field', async (_what, wrong, field) => {
    const given = Object.fromEntries(Object.entries(wrong).map(([name, make]) => [name, make()]));
    const outcome = await workFound(-40, given);
    expect(outcome).toMatchObject({ outcome: 'invalid', problems: [{ field }] });
    expect(await involvement()).toMatchObject({ role: 'guidance' });
  });

  test('ends on a day after its start, once, and then asks what comes next', async () => {
    await workFound(-20);
    const [{ id, version } = { id: '', version: 0 }] = (await shown()).spells;
    const end = { job: id, until: world.day(-21), why: 'CONTRACT_END', version };
    expect(await as('coach.vlierbeke', acts.endJob, end)).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'until' }],
    });
    expect((await as('coach.vlierbeke', acts.endJob, { ...end, until: world.day(-2) })).outcome).toBe('done');
    expect(await as('coach.vlierbeke', acts.endJob, { ...end, until: world.day(-1) })).toMatchObject({
      outcome: 'conflict',
    });
    expect(await found()).toEqual([['jobEnded', 0]]);
    const next = { person, ...job(-1, { employerName: 'Een andere', employerNumber: '' }) };
    expect((await as('coach.vlierbeke', acts.recordJob, next)).outcome).toBe('done');
    expect(await found()).toEqual([]);
  });

  test('with an end to come is looked at four weeks before', async () => {
    await workFound(-20, { until: world.day(20), contract: 'FIXED_TERM' });
    expect(await found()).toEqual([['jobEnding', 0]]);
  });

  test('belongs to who wrote it down: another organisation does not know it', async () => {
    await workFound(-20);
    const [{ id, version } = { id: '', version: 0 }] = (await shown()).spells;
    const end = { job: id, until: world.day(-2), why: 'CONTRACT_END', version };
    expect((await as('bemiddelaar.oost', acts.endJob, end)).outcome).toBe('missing');
    const other = await open('guidance', 'bemiddelaar.oost');
    expect(other).toMatchObject({ outcome: 'shown', parts: { spells: [], outflows: [] } });
  });
});
