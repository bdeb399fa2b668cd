/** The law of the way to being in force, on PostgreSQL through the acts: who decides, who signs, what that opens, and who leaves. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { openDossier } from '../../gate/open.sql.ts';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { addDays, addMonths, type CivilDate, typedDate } from '../../kernel/civil-date.ts';
import { signAgreement } from '../agreement-signing/signing.acts.ts';
import { type AgreementDetail, findAgreement } from './agreement.sql.ts';
import { waitingForReader } from './agreement-list.sql.ts';
import { lineState } from './annex-line.ts';
import { giveNotice, recordDecision } from './decision.acts.ts';
import { previewNotice } from './decision.sql.ts';
import { actOf, lastNoticeDay, wayOf } from './way.ts';

let db: FreshDatabase;
let world: Town;
let today: CivilDate;
const tokens = new Map<DemoUser, string>();

beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  today = (await db.admin.one<{ day: CivilDate }>('select gate.today()::text as day'))?.day ?? today;
});
afterAll(() => db.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await world.signIn(user));
  tokens.set(user, token);
  return token;
}

let agreement: string;
let person: string;
beforeEach(async () => {
  await db.admin.many(`update flows set status = 'ended'`);
  await db.admin.many(`update agreements set status = 'ended'`);
  const toOcmw = await world.flow({ needsAgreement: true, categories: ['registration'] });
  const toVdab = await world.flow({
    from: 'ocmwVlierbeke',
    to: 'vdab',
    needsAgreement: true,
    categories: ['plan'],
  });
  agreement = await world.agreement({
    status: 'approval',
    from: addDays(today, -30),
    until: addMonths(today, 36),
    parties: [
      {
        organisation: 'vdab',
        role: 'partij',
        signatory: 'gedelegeerd bestuurder',
        approvals: [{ organ: 'raad van bestuur' }],
      },
      {
        organisation: 'ocmwVlierbeke',
        role: 'partij',
        signatory: 'voorzitter',
        approvals: [{ organ: 'vast bureau' }],
      },
    ],
    lines: [
      { flow: toOcmw.number, from: 'vdab', to: 'ocmwVlierbeke', categories: ['registration'] },
      { flow: toVdab.number, from: 'ocmwVlierbeke', to: 'vdab', categories: ['plan'] },
    ],
  });
  // The council confirms what the executive decided.
  await db.admin.many(
    `insert into agreement_approvals (agreement_id, organisation, organ, step, ratifies)
     values ($1, $2, 'raad voor maatschappelijk welzijn', 2, true)`,
    [agreement, world.organisations.ocmwVlierbeke.ref],
  );
  person = await world.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    facts: { vdab: { 'vdab.registered': true } },
    confirmed: [['ocmwVlierbeke', 'vdab']],
  });
});

async function detail(): Promise<AgreementDetail> {
  const found = await db.app.transaction(await as('contact.oost'), (tx) => findAgreement(tx, agreement));
  if (found === undefined) throw new Error('The agreement is not to be seen.');
  return found;
}

async function stepOf(organ: string): Promise<string> {
  return (await detail()).approvals.find((step) => step.organ === organ)?.id ?? '';
}

const decide = async (user: DemoUser, organ: string, typed: object = {}) =>
  perform(db.app, await as(user), recordDecision, {
    stap: await stepOf(organ),
    datum: typedDate(today),
    kenmerk: '2026/014',
    ...typed,
  });

const sign = async (user: DemoUser, hash?: string) =>
  perform(db.app, await as(user), signAgreement, {
    agreement,
    naam: 'Mieke Proef',
    functie: 'voorzitter',
    kenmerk: hash ?? (await detail()).hash,
  });

const leave = async (user: DemoUser, until: CivilDate, on = today) =>
  perform(db.app, await as(user), giveNotice, {
    agreement,
    tot: typedDate(until),
    reden: 'Wij gaan alleen verder.',
    orgaan: 'raad voor maatschappelijk welzijn',
    datum: typedDate(on),
    kenmerk: '2026/020',
  });

async function allDecideAndSign(): Promise<void> {
  await decide('contact.oost', 'raad van bestuur');
  await decide('hoofd.vlierbeke', 'vast bureau');
  await decide('hoofd.vlierbeke', 'raad voor maatschappelijk welzijn');
  for (const user of ['hoofd.vlierbeke', 'contact.oost'] as const)
    expect(await sign(user), user).toMatchObject({ outcome: 'done' });
}

async function coachSees(): Promise<string[]> {
  const token = await as('coach.vlierbeke');
  const opened = await openDossier(db.app, { token, person, purpose: 'guidance', route: '/dossiers/{id}' });
  if (opened.outcome !== 'shown') throw new Error(opened.outcome);
  return opened.facts
    .filter(({ source }) => source === world.organisations.vdab.ref)
    .map(({ field }) => field);
}

describe('an agreement on its way to being in force', () => {
  it('opens its data with the last signature, for the coach at the next request and not before', async () => {
    await decide('contact.oost', 'raad van bestuur');
    await decide('hoofd.vlierbeke', 'vast bureau');
    await decide('hoofd.vlierbeke', 'raad voor maatschappelijk welzijn');
    await sign('hoofd.vlierbeke');
    expect(await coachSees()).toEqual([]);
    expect((await detail()).agreement.status).toBe('approval');
    expect(await sign('contact.oost')).toMatchObject({ outcome: 'done' });
    expect((await detail()).agreement.status).toBe('inForce');
    expect(await coachSees()).toEqual(['vdab.registered']);
  });

  it('is signed but not in force before its first day', async () => {
    await db.admin.many('update agreements set valid_from = gate.today() + 1 where id = $1', [agreement]);
    await allDecideAndSign();
    expect((await detail()).agreement.status).toBe('signed');
    expect(await coachSees()).toEqual([]);
  });

  it('says whose turn it is at each step', async () => {
    const turns = async () => {
      const now = await detail();
      return wayOf(now).parties.map((one) => actOf(now.agreement, one));
    };
    expect(await turns()).toEqual(['decide', 'decide']);
    await decide('contact.oost', 'raad van bestuur');
    expect(await turns()).toEqual(['sign', 'decide']);
    await sign('contact.oost');
    expect(await turns()).toEqual([undefined, 'decide']);
  });

  it('notes the decisions of a party in their order, each once', async () => {
    expect(await decide('hoofd.vlierbeke', 'raad voor maatschappelijk welzijn')).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'datum' }],
    });
    const both = await Promise.all([
      decide('hoofd.vlierbeke', 'vast bureau'),
      decide('hoofd.vlierbeke', 'vast bureau'),
    ]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'done']);
    const before = typedDate(addDays(today, -1));
    expect(
      await decide('hoofd.vlierbeke', 'raad voor maatschappelijk welzijn', { datum: before }),
    ).toMatchObject({
      outcome: 'invalid',
    });
    expect(await decide('hoofd.vlierbeke', 'raad voor maatschappelijk welzijn')).toMatchObject({
      outcome: 'done',
    });
    const acts = await db.admin.many(`select act from act_log where subject_id = $1`, [agreement]);
    expect(acts).toEqual([{ act: 'agreement.decide' }, { act: 'agreement.decide' }]);
  });

  it.each([
    ['a day that has to come', { datum: '01/01/2199' }, 'datum'],
    ['no reference', { kenmerk: ' ' }, 'kenmerk'],
    ['as many votes against as for', { voor: '10', tegen: '10', onthouding: '0' }, 'voor'],
    ['votes that are half told', { voor: '10', tegen: '', onthouding: '' }, 'tegen'],
    ['votes without who abstained', { voor: '10', tegen: '2', onthouding: '' }, 'onthouding'],
    ['votes that are words', { voor: 'veel', tegen: '1', onthouding: '0' }, 'voor'],
  ])('refuses a decision with %s', async (_, typed, field) => {
    expect(await decide('contact.oost', 'raad van bestuur', typed)).toMatchObject({
      outcome: 'invalid',
      problems: [{ field }],
    });
    expect((await detail()).approvals.every(({ status }) => status === 'pending')).toBe(true);
  });

  it('keeps how the votes fell', async () => {
    await decide('contact.oost', 'raad van bestuur', { voor: '21', tegen: '0', onthouding: '2' });
    expect((await detail()).approvals[0]).toMatchObject({
      status: 'done',
      date: today,
      reference: '2026/014',
      votes: { for: 21, against: 0, abstained: 2 },
    });
  });

  it('takes a decision or a signature from a coordinator of the party alone', async () => {
    for (const user of [
      'hoofd.oosterham',
      'coach.vlierbeke',
      'bemiddelaar.oost',
      'dpo.vdab',
      'hoofd.vlierbeke',
    ] as const)
      expect(await decide(user, 'raad van bestuur'), user).toMatchObject({ outcome: 'forbidden' });
    for (const user of ['hoofd.oosterham', 'coach.vlierbeke', 'bemiddelaar.oost', 'dpo.vdab'] as const)
      expect(await sign(user), user).toMatchObject({ outcome: 'forbidden' });
  });

  it('is not signed by a party that did not decide yet, nor twice, nor another text than was read', async () => {
    expect(await sign('hoofd.vlierbeke')).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'naam' }],
    });
    await decide('contact.oost', 'raad van bestuur');
    const { hash } = await detail();
    await db.admin.many('update annex_lines set category_mask = 1 where agreement_id = $1', [agreement]);
    expect(await sign('contact.oost', hash)).toMatchObject({ outcome: 'conflict' });
    expect(await sign('contact.oost')).toMatchObject({ outcome: 'done' });
    expect(await sign('contact.oost')).toMatchObject({ outcome: 'conflict' });
  });

  it('names who signed to its parties, and to everyone else the function', async () => {
    await decide('contact.oost', 'raad van bestuur');
    await sign('contact.oost');
    expect((await detail()).signatures).toMatchObject([{ name: 'Mieke Proef', function: 'voorzitter' }]);
    for (const user of [undefined, 'hoofd.oosterham'] as const) {
      const token = user && (await as(user));
      const read = await db.app.transaction(token, (tx) => findAgreement(tx, agreement));
      expect(read?.signatures, user).toMatchObject([{ name: null, function: 'voorzitter' }]);
    }
  });

  it('leaves the one that it renews to run to the last day of who gave notice there', async () => {
    const former = await world.agreement({ from: addDays(today, -400), until: addDays(today, 400) });
    await db.admin.many(
      'update agreement_parties set leaves_after = $2 where agreement_id = $1 and organisation = $3',
      [former, addDays(today, 60), world.organisations.vdab.ref],
    );
    await db.admin.many('update agreements set renews = $2, valid_from = gate.today() where id = $1', [
      agreement,
      former,
    ]);
    await allDecideAndSign();
    const old = await db.app.transaction(undefined, (tx) => findAgreement(tx, former));
    expect(old?.agreement.until).toBe(addDays(today, 60));
  });

  it('ends the one that it renews the day before it begins', async () => {
    const former = await world.agreement({ from: addDays(today, -400), until: addDays(today, 400) });
    await db.admin.many('update agreements set renews = $2, valid_from = gate.today() where id = $1', [
      agreement,
      former,
    ]);
    await allDecideAndSign();
    const old = await db.app.transaction(undefined, (tx) => findAgreement(tx, former));
    expect(old?.agreement).toMatchObject({ status: 'renewed', until: addDays(today, -1) });
  });
});

describe('who signed', () => {
  it.each(['werkwinkel_app', 'werkwinkel_jobs', 'werkwinkel_identity'])(
    'is no column that %s may read',
    async (role) => {
      const open = await db.admin.many<{ name: string }>(
        `select a.attname as name from pg_attribute a
       where a.attrelid = 'agreement_signatures'::regclass and a.attnum > 0 and not a.attisdropped
         and has_column_privilege($1, a.attrelid, a.attnum, 'select')`,
        [role],
      );
      expect(open.map(({ name }) => name)).not.toContain('signatory_name');
    },
  );

  it('is refused to whoever asks for it past the gate', async () => {
    await expect(db.app.many('select signatory_name from agreement_signatures')).rejects.toThrow(
      /permission denied/,
    );
    await expect(db.app.many('select document_hash from agreement_signatures')).resolves.toBeDefined();
  });
});

describe('a party that gives notice', () => {
  beforeEach(allDecideAndSign);
  const lastDay = () => addMonths(today, 6);
  const vlierbeke = () => world.organisations.ocmwVlierbeke.name;

  it('stays a party up to and with its last day; then the doors close', async () => {
    expect(await leave('hoofd.vlierbeke', lastDay())).toMatchObject({ outcome: 'done' });
    expect(await coachSees()).toEqual(['vdab.registered']);
    expect((await detail()).agreement).toMatchObject({ status: 'inForce', until: lastDay() });
    expect((await detail()).notices).toMatchObject([{ until: lastDay(), reason: 'Wij gaan alleen verder.' }]);
    expect((await detail()).lines[0]?.leaves).toEqual({ party: vlierbeke(), after: lastDay(), left: false });
    await db.admin.many(
      'update agreement_parties set leaves_after = gate.today() - 1 where leaves_after is not null',
    );
    expect(await coachSees()).toEqual([]);
    expect(new Set((await detail()).lines.map((line) => lineState(line).text))).toEqual(
      new Set([`Werkt niet meer: ${vlierbeke()} is geen partij meer.`]),
    );
  });

  it('is told to the others for a month, and not to itself', async () => {
    const told = async (user: DemoUser) =>
      asReader(db.app, await as(user), async (reader) =>
        (await waitingForReader(reader)).filter(({ id }) => id === agreement),
      );
    expect(await told('contact.oost')).toEqual([]);
    await leave('hoofd.vlierbeke', lastDay());
    expect(await told('contact.oost')).toMatchObject([
      { act: 'leaves', leaver: vlierbeke(), until: lastDay() },
    ]);
    expect(await told('hoofd.vlierbeke')).toEqual([]);
    expect(await told('hoofd.kreekdorp')).toEqual([]);
    await db.admin.many(`update agreement_notices set given_at = given_at - interval '31 days'`);
    expect(await told('contact.oost')).toEqual([]);
  });

  it('leaves the others with their agreement while two of them are left', async () => {
    await db.admin.many(
      `insert into agreement_parties (agreement_id, organisation, role) values ($1, $2, 'partij')`,
      [agreement, world.organisations.ocmwOosterham.ref],
    );
    const { until } = (await detail()).agreement;
    await leave('hoofd.oosterham', lastDay());
    expect((await detail()).agreement.until).toBe(until);
    await leave('contact.oost', addDays(lastDay(), 1));
    expect((await detail()).agreement.until).toBe(addDays(lastDay(), 1));
  });

  it.each([
    ['2027-06-30', 6],
    ['2027-03-01', 6],
    ['2027-08-31', 6],
    ['2028-03-31', 1],
    ['2027-12-31', 0],
  ] as const)(
    'can do so on the last day that the page names, and not a day later (until %s, %i months)',
    async (until, months) => {
      const last = lastNoticeDay(until as CivilDate, months);
      await db.admin.many(`update agreements set valid_until = $2, notice_months = $3 where id = $1`, [
        agreement,
        until,
        months,
      ]);
      for (const [day, outcome] of [
        [addDays(last, 1), 'invalid'],
        [last, 'done'],
      ] as const) {
        await db.admin.many('update gate.civil_clock set civil_date = $1', [day]);
        tokens.clear();
        expect(await leave('hoofd.vlierbeke', addDays(until as CivilDate, -1), day), day).toMatchObject({
          outcome,
        });
      }
      await db.admin.many('update gate.civil_clock set civil_date = null');
      tokens.clear();
    },
  );

  it('keeps to the months that were agreed, leaves before the end, and once', async () => {
    for (const until of [addDays(lastDay(), -1), addMonths(today, 36)])
      expect(await leave('hoofd.vlierbeke', until)).toMatchObject({
        outcome: 'invalid',
        problems: [{ field: 'tot' }],
      });
    expect(await leave('coach.vlierbeke', lastDay())).toMatchObject({ outcome: 'forbidden' });
    await leave('hoofd.vlierbeke', lastDay());
    expect(await leave('hoofd.vlierbeke', lastDay())).toMatchObject({ outcome: 'conflict' });
  });

  it('reads beforehand which categories close, and nothing has changed', async () => {
    const preview = await previewNotice(db.app, await as('contact.oost'), agreement);
    if (preview.outcome !== 'shown') throw new Error(preview.outcome);
    expect(preview.atOnce.closes.categories.map(({ bit }) => bit)).toEqual([5]);
    expect((await detail()).agreement.parties.every(({ leavesAfter }) => leavesAfter === null)).toBe(true);
    expect(await coachSees()).toEqual(['vdab.registered']);
  });
});
