/** The law of what time does to an agreement, on PostgreSQL: going on by itself, and the amendment that changes it within its days. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { openDossier } from '../../gate/open.sql.ts';
import { perform } from '../../kernel/act.ts';
import { addDays, addMonths, type CivilDate, civilDate, typedDate } from '../../kernel/civil-date.ts';
import {
  agree,
  amendAgreement,
  dropLine,
  renewAgreement,
  submitAgreement,
  writeHead,
  writeSection,
} from '../agreement-draft/draft.acts.ts';
import { dropParty } from '../agreement-draft/party.acts.ts';
import { signAgreement } from '../agreement-signing/signing.acts.ts';
import { type AgreementDetail, findAgreement, turnAgreements } from './agreement.sql.ts';
import { lineState } from './annex-line.ts';
import { giveNotice, recordDecision } from './decision.acts.ts';
import { lastNoticeDayOf, nextUntil } from './way.ts';

let db: FreshDatabase;
let world: Town;
let today: CivilDate;
let until: CivilDate;
const tokens = new Map<DemoUser, string>();

beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  today = world.today;
  until = inYear(1, '12-31');
});
afterAll(() => db.close());
afterEach(() => turnTo(today));

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await world.signIn(user));
  tokens.set(user, token);
  return token;
}

/** A day in the year that is so many after this one. */
function inYear(after: number, day: string): CivilDate {
  return civilDate(`${Number(today.slice(0, 4)) + after}-${day}`);
}

async function turnTo(day: CivilDate): Promise<void> {
  await world.moveClock(day);
  tokens.clear();
}

let agreement: string;
let person: string;
beforeEach(async () => {
  await db.admin.many(`update agreements set status = 'ended'`);
  await db.admin.many(`update flows set status = 'ended'`);
  const flow = await world.flow({ needsAgreement: true, categories: ['registration', 'plan'] });
  agreement = await world.agreement({
    from: '2025-01-01',
    until,
    parties: (['vdab', 'ocmwVlierbeke', 'ocmwOosterham'] as const).map((organisation) => ({
      organisation,
      role: 'partij',
      signatory: 'voorzitter',
    })),
    lines: [{ flow: flow.number, from: 'vdab', to: 'ocmwVlierbeke', categories: ['registration'] }],
  });
  person = await world.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    facts: { vdab: { 'vdab.registered': true } },
    confirmed: [['ocmwVlierbeke', 'vdab']],
  });
});

async function goesOn(months: number, times: number | null): Promise<void> {
  await db.admin.many('update agreements set tacit_months = $2, tacit_times = $3 where id = $1', [
    agreement,
    months,
    times,
  ]);
}

async function detail(id = agreement): Promise<AgreementDetail> {
  const found = await db.app.transaction(await as('contact.oost'), (tx) => findAgreement(tx, id));
  if (found === undefined) throw new Error('The agreement is not to be seen.');
  return found;
}

async function coachSees(): Promise<boolean> {
  const token = await as('coach.vlierbeke');
  const opened = await openDossier(db.app, { token, person, purpose: 'guidance', route: '/dossiers/{id}' });
  if (opened.outcome !== 'shown') throw new Error(opened.outcome);
  return opened.facts.some(({ field }) => field === 'vdab.registered');
}

const leave = async (user: DemoUser, last: CivilDate, on: CivilDate) =>
  perform(db.app, await as(user), giveNotice, {
    agreement,
    tot: typedDate(last),
    reden: 'Wij stoppen ermee.',
    orgaan: 'raad',
    datum: typedDate(on),
    kenmerk: '2027/3',
  });

describe('an agreement that goes on by itself', () => {
  beforeEach(() => goesOn(12, 2));

  it('does so on the first day when no party can give notice any more, once, with its annex', async () => {
    const last = lastNoticeDayOf((await detail()).agreement);
    await turnTo(last);
    await turnAgreements(db.jobs);
    expect((await detail()).agreement.until).toBe(until);
    await turnTo(addDays(last, 1));
    await turnAgreements(db.jobs);
    await turnAgreements(db.jobs);
    const { agreement: now, prolongations } = await detail();
    expect(now.until).toBe(inYear(2, '12-31'));
    expect(prolongations).toEqual([{ until: inYear(2, '12-31'), on: addDays(last, 1) }]);
    await turnTo(addDays(until, 1));
    expect(await coachSees()).toBe(true);
  });

  it('closes its doors where nobody turned the day, and opens them once it is turned', async () => {
    await turnTo(addDays(until, 1));
    expect(await coachSees()).toBe(false);
    await turnAgreements(db.jobs);
    expect(await coachSees()).toBe(true);
  });

  it('goes on as often as was agreed, and then ends', async () => {
    for (const year of [1, 2, 3, 4, 5]) {
      await turnTo(inYear(year, '12-01'));
      await turnAgreements(db.jobs);
    }
    const { agreement: now, prolongations } = await detail();
    expect(prolongations.map(({ until: day }) => day)).toEqual([inYear(2, '12-31'), inYear(3, '12-31')]);
    expect(now).toMatchObject({ status: 'ended', until: inYear(3, '12-31') });
  });

  it('goes on once where the job ran late, and not again before a party could give notice', async () => {
    await turnTo(inYear(2, '12-15'));
    await turnAgreements(db.jobs);
    await turnTo(inYear(2, '12-16'));
    await turnAgreements(db.jobs);
    expect((await detail()).prolongations.map(({ until: day }) => day)).toEqual([inYear(2, '12-31')]);
    await turnTo(inYear(3, '01-01'));
    await turnAgreements(db.jobs);
    expect((await detail()).agreement).toMatchObject({ status: 'ended', until: inYear(2, '12-31') });
  });

  it('goes on from month end to month end, and as the page says', async () => {
    await db.admin.many('update agreements set valid_until = $2, tacit_months = 6 where id = $1', [
      agreement,
      inYear(1, '06-30'),
    ]);
    const said = nextUntil(inYear(1, '06-30'), { months: 6, times: null });
    await turnTo(inYear(1, '03-01'));
    await turnAgreements(db.jobs);
    expect((await detail()).agreement.until).toBe(said);
    expect(said).toBe(until);
  });

  it('is left at its last day by who gives notice in time, and not a day later', async () => {
    const last = lastNoticeDayOf((await detail()).agreement);
    await turnTo(addDays(last, 1));
    expect(await leave('hoofd.oosterham', until, addDays(last, 1))).toMatchObject({ outcome: 'invalid' });
    await turnTo(last);
    expect(await leave('hoofd.oosterham', until, last)).toMatchObject({ outcome: 'done' });
    await turnTo(addDays(last, 1));
    await turnAgreements(db.jobs);
    expect((await detail()).agreement.until).toBe(inYear(2, '12-31'));
  });

  it('ends where fewer than two would stay', async () => {
    const last = lastNoticeDayOf((await detail()).agreement);
    await turnTo(last);
    for (const user of ['hoofd.oosterham', 'hoofd.vlierbeke'] as const)
      expect(await leave(user, until, last)).toMatchObject({ outcome: 'done' });
    expect((await detail()).goesOn).toBe(false);
    await turnTo(addDays(until, 1));
    await turnAgreements(db.jobs);
    expect((await detail()).agreement).toMatchObject({ status: 'ended', until });
  });

  it('ends where what follows it is signed', async () => {
    await world.agreement({ from: addDays(until, 1), until: addMonths(until, 60), title: 'De volgende' });
    await db.admin.many(`update agreements set renews = $1 where title = 'De volgende'`, [agreement]);
    await turnTo(addDays(until, 1));
    await turnAgreements(db.jobs);
    expect((await detail()).agreement).toMatchObject({ status: 'renewed', until });
  });
});

describe('a party that gives notice where the day was agreed', () => {
  it.each([
    ['month', [1, '06-30'], [1, '06-29']],
    ['year', [0, '12-31'], [1, '06-30']],
  ] as const)('leaves on the last day of a %s', async (ends, right, wrong) => {
    const day = inYear(0, '11-01');
    await db.admin.many('update agreements set notice_ends = $2, notice_months = 1 where id = $1', [
      agreement,
      ends,
    ]);
    await turnTo(day);
    expect(await leave('hoofd.oosterham', inYear(wrong[0], wrong[1]), day)).toMatchObject({
      outcome: 'invalid',
    });
    expect(await leave('hoofd.oosterham', inYear(right[0], right[1]), day)).toMatchObject({
      outcome: 'done',
    });
  });

  it.each([
    ['2026-11-23', 'day', '2027-12-31', null, '2027-05-23'],
    ['2026-11-23', 'month', '2027-12-31', null, '2027-05-31'],
    ['2026-08-31', 'month', '2027-12-31', null, '2027-02-28'],
    ['2026-11-23', 'year', '2028-06-30', null, '2027-12-31'],
    // It would go on by itself, and there is no last day of a year before its end.
    ['2026-11-23', 'year', '2027-06-30', 12, '2027-06-30'],
    ['2026-11-23', 'day', '2027-05-22', 12, null],
    ['2026-11-23', 'year', '2027-06-30', null, null],
  ])(
    'on %s, leaving by %s, out of what ends on %s (goes on: %s), goes at the earliest on %s',
    async (...given) => {
      const [on, ends, last, tacit, first] = given;
      const found = await db.admin.one<{ first: string | null }>(
        `select gate.first_last_day(jsonb_populate_record(a, jsonb_build_object('notice_months', 6, 'notice_ends', $2::text,
         'valid_until', $3::date, 'tacit_months', $4::integer)), $5) as first from agreements a where id = $1`,
        [agreement, ends, last, tacit, on],
      );
      expect(found?.first).toBe(first);
    },
  );

  it.each([
    ['day', [1, '02-01'], 'ten vroegste 1 mei {1} zijn'],
    ['month', [1, '06-29'], 'De eerste dag die kan, is 31 mei {1}.'],
    ['day', [2, '01-01'], 'eindigt zelf op 31 december {1}. Kies een dag daarvoor, ten vroegste 1 mei {1}.'],
  ] as const)('by %s on a wrong day reads from which day it can', async (ends, [year, wrong], words) => {
    const day = inYear(0, '11-01');
    await db.admin.many('update agreements set notice_ends = $2 where id = $1', [agreement, ends]);
    await turnTo(day);
    const said = words.replaceAll('{1}', inYear(1, '01-01').slice(0, 4));
    expect(await leave('hoofd.oosterham', inYear(year, wrong), day)).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'tot', message: expect.stringContaining(said) }],
    });
  });

  it('can do so on the last day that the page names, and not a day later', async () => {
    await db.admin.many(`update agreements set notice_ends = 'year' where id = $1`, [agreement]);
    const last = lastNoticeDayOf((await detail()).agreement);
    expect(last).toBe(inYear(0, '06-30'));
    await turnTo(addDays(last, 1));
    const yearEnd = inYear(0, '12-31');
    expect(await leave('hoofd.oosterham', yearEnd, addDays(last, 1))).toMatchObject({ outcome: 'invalid' });
    await turnTo(last);
    expect(await leave('hoofd.oosterham', yearEnd, last)).toMatchObject({ outcome: 'done' });
  });
});

describe('an amendment', () => {
  const amend = async (user: DemoUser, from: CivilDate) =>
    perform(db.app, await as(user), amendAgreement, { agreement, begin: typedDate(from) });
  const speakers = ['contact.oost', 'hoofd.vlierbeke', 'hoofd.oosterham'] as const;

  async function amended(from: CivilDate): Promise<string> {
    const outcome = await amend('hoofd.vlierbeke', from);
    if (outcome.outcome !== 'done') throw new Error(outcome.outcome);
    return outcome.done.id;
  }

  async function allDo(draft: string): Promise<void> {
    for (const user of speakers)
      await perform(db.app, await as(user), agree, { agreement: draft, kenmerk: (await detail(draft)).hash });
    await perform(db.app, await as('contact.oost'), submitAgreement, { agreement: draft });
    await allSign(draft, speakers);
  }

  async function allSign(draft: string, users: readonly (typeof speakers)[number][]): Promise<void> {
    for (const user of users) {
      const own = {
        'contact.oost': 'VDAB',
        'hoofd.vlierbeke': 'OCMW Vlierbeke',
        'hoofd.oosterham': 'OCMW Oosterham',
      }[user];
      for (const { id } of (await detail(draft)).approvals.filter(({ party }) => party.name === own))
        await perform(db.app, await as(user), recordDecision, {
          stap: id,
          datum: typedDate(today),
          kenmerk: '2026/9',
        });
      await perform(db.app, await as(user), signAgreement, {
        agreement: draft,
        naam: 'Mieke Proef',
        functie: 'voorzitter',
        kenmerk: (await detail(draft)).hash,
      });
    }
  }

  it('goes the whole way again, and takes the place of the text from its first day on', async () => {
    const from = addDays(today, 30);
    const draft = await amended(from);
    expect((await detail(draft)).agreement).toMatchObject({ amends: true, from, until, status: 'draft' });
    await perform(db.app, await as('contact.oost'), writeSection, {
      agreement: draft,
      section: 'vision',
      versie: 0,
      tekst: 'Nieuw.',
    });
    await allDo(draft);
    expect((await detail()).agreement).toMatchObject({ status: 'inForce', until: addDays(from, -1) });
    expect((await detail(draft)).agreement.status).toBe('signed');
    await turnTo(from);
    expect((await detail()).agreement.status).toBe('amended');
    expect((await detail(draft)).agreement.status).toBe('inForce');
    expect(await coachSees()).toBe(true);
  });

  it('begins within the days of the agreement, once, by a party that stays', async () => {
    for (const day of [today, until, addDays(until, 30)])
      expect(await amend('hoofd.vlierbeke', day)).toMatchObject({ problems: [{ field: 'begin' }] });
    for (const user of ['coach.vlierbeke', 'hoofd.zandkapelle'] as const)
      expect(await amend(user, addDays(today, 30))).toMatchObject({ outcome: 'forbidden' });
    await amended(addDays(today, 30));
    expect(await amend('contact.oost', addDays(today, 30))).toMatchObject({ outcome: 'conflict' });
  });

  it('takes nobody out, and lets who leaves leave on the day that was promised', async () => {
    const draft = await amended(addDays(today, 30));
    const out = { agreement: draft, party: world.organisations.ocmwOosterham.id };
    for (const user of ['hoofd.vlierbeke', 'hoofd.oosterham'] as const)
      expect((await perform(db.app, await as(user), dropParty, out)).outcome, user).not.toBe('done');
    const last = addMonths(today, 7);
    await leave('hoofd.oosterham', last, today);
    await allDo(draft);
    const { notices, agreement: now } = await detail(draft);
    expect(notices).toMatchObject([{ party: { name: 'OCMW Oosterham' }, until: last }]);
    expect(now.parties.find(({ name }) => name === 'OCMW Oosterham')?.leavesAfter).toBe(last);
  });

  it('is what a renewal that was begun follows from then on, and takes the open actions along', async () => {
    const renewal = await perform(db.app, await as('contact.oost'), renewAgreement, {
      agreement,
      naam: 'De volgende',
      begin: typedDate(addDays(until, 1)),
      tot: typedDate(addMonths(until, 12)),
    });
    if (renewal.outcome !== 'done') throw new Error(renewal.outcome);
    await db.admin.many(
      `insert into agreement_actions (agreement_id, number, title, indicator, status, ended_because) values
       ($1, 1, 'Klaar', 'report', 'stopped', 'Gedaan.'), ($1, 2, 'Loopt', 'report', 'running', null)`,
      [agreement],
    );
    const from = addDays(today, 30);
    const draft = await amended(from);
    await allDo(draft);
    expect((await detail(renewal.done.id)).renews?.id).toBe(draft);
    const titles = async (id: string) =>
      (
        await db.admin.many<{ title: string }>(
          'select title from agreement_actions where agreement_id = $1',
          [id],
        )
      ).map(({ title }) => title);
    expect(await titles(draft)).toEqual([]);
    await turnTo(from);
    await turnAgreements(db.jobs);
    expect([await titles(agreement), await titles(draft)]).toEqual([['Klaar'], ['Loopt']]);
  });

  const stopAll = async () =>
    db.app.many(`select gate.suspend_lines($1, $2, null, 'Voorlopig.')`, [
      await as('contact.oost'),
      agreement,
    ]);

  it.each(['before', 'after'] as const)(
    'keeps stopped what a sender stopped %s it was signed',
    async (when) => {
      const from = addDays(today, 30);
      const draft = await amended(from);
      if (when === 'before') await stopAll();
      await allDo(draft);
      if (when === 'after') await stopAll();
      await turnTo(from);
      expect((await detail(draft)).agreement.status).toBe('inForce');
      expect((await detail(draft)).lines).toMatchObject([
        { status: 'suspended', suspension: { reason: 'Voorlopig.' } },
      ]);
      expect(await coachSees()).toBe(false);
    },
  );

  const days = async (draft: string, from: CivilDate, last: CivilDate) =>
    perform(db.app, await as('hoofd.vlierbeke'), writeHead, {
      agreement: draft,
      versie: (await detail(draft)).agreement.version,
      naam: 'Andere dagen',
      opmerking: '',
      begin: typedDate(from),
      tot: typedDate(last),
      termijn: '6',
    });

  /** All but OCMW Oosterham agree, and one of them puts the text before the organs. */
  async function submitWithoutOosterham(draft: string) {
    for (const user of ['contact.oost', 'hoofd.vlierbeke'] as const)
      await perform(db.app, await as(user), agree, { agreement: draft, kenmerk: (await detail(draft)).hash });
    expect((await detail(draft)).agreement.status).toBe('negotiated');
    return perform(db.app, await as('contact.oost'), submitAgreement, { agreement: draft });
  }

  it('does not begin before the last day of who leaves and has no part in it', async () => {
    const last = addMonths(today, 7);
    expect(await leave('hoofd.oosterham', last, today)).toMatchObject({ outcome: 'done' });
    const draft = await amended(addDays(last, 1));
    expect(await days(draft, addDays(today, 1), until)).toMatchObject({ outcome: 'done' });
    expect(await submitWithoutOosterham(draft)).toMatchObject({ outcome: 'conflict' });
    expect(await days(draft, addDays(last, 1), until)).toMatchObject({ outcome: 'done' });
    expect(await submitWithoutOosterham(draft)).toMatchObject({ outcome: 'done' });
  });

  it('begins on a day that has to come, also when its days are changed or when that day came', async () => {
    const from = addDays(today, 30);
    const draft = await amended(from);
    expect(await days(draft, today, until)).toMatchObject({ problems: [{ field: 'begin' }] });
    for (const user of speakers)
      await perform(db.app, await as(user), agree, { agreement: draft, kenmerk: (await detail(draft)).hash });
    await turnTo(from);
    expect(
      await perform(db.app, await as('contact.oost'), submitAgreement, { agreement: draft }),
    ).toMatchObject({
      outcome: 'conflict',
    });
  });

  it('is left too by who gives notice after all signed it: its doors stay closed on its first day', async () => {
    const from = addMonths(today, 10);
    const draft = await amended(from);
    await allDo(draft);
    const last = addMonths(today, 7);
    expect(await leave('contact.oost', last, today)).toMatchObject({ outcome: 'done' });
    const left = (await detail(draft)).agreement.parties.find(({ name }) => name === 'VDAB');
    expect(left?.leavesAfter).toBe(last);
    for (const day of [addDays(last, 1), from]) {
      await turnTo(day);
      expect(await coachSees()).toBe(false);
    }
  });

  it('waits no more for who left, neither on the day of the notice nor after the last day', async () => {
    const late = await amended(addMonths(today, 10));
    for (const user of speakers)
      await perform(db.app, await as(user), agree, { agreement: late, kenmerk: (await detail(late)).hash });
    await perform(db.app, await as('contact.oost'), submitAgreement, { agreement: late });
    await allSign(late, ['contact.oost', 'hoofd.vlierbeke']);
    expect((await detail(late)).agreement.status).toBe('approval');
    await leave('hoofd.oosterham', addMonths(today, 7), today);
    expect((await detail(late)).agreement.status).toBe('signed');
    await db.admin.many(`update agreements set status = 'approval', valid_from = $2 where id = $1`, [
      late,
      addMonths(today, 5),
    ]);
    await turnAgreements(db.jobs);
    expect((await detail(late)).agreement.status).toBe('approval');
    await turnTo(addDays(addMonths(today, 7), 1));
    await turnAgreements(db.jobs);
    expect((await detail(late)).agreement.status).toBe('inForce');
  });

  it('is not written in, nor read as a draft, by who left', async () => {
    const draft = await amended(addMonths(today, 10));
    const last = addMonths(today, 7);
    await leave('hoofd.oosterham', last, today);
    const section = { agreement: draft, section: 'vision', versie: 0, tekst: 'Nieuw.' };
    await turnTo(addDays(last, 1));
    const gone = await as('hoofd.oosterham');
    expect((await perform(db.app, gone, writeSection, section)).outcome).toBe('missing');
    expect(await db.app.transaction(gone, (tx) => findAgreement(tx, draft))).toBeUndefined();
    expect((await detail(draft)).agreement.status).toBe('draft');
  });

  async function renewalWithoutOosterham(from: CivilDate, isParty = true): Promise<string> {
    const renewal = await perform(db.app, await as('contact.oost'), renewAgreement, {
      agreement,
      naam: 'De volgende',
      begin: typedDate(from),
      tot: typedDate(addMonths(until, 12)),
    });
    if (renewal.outcome !== 'done') throw new Error(renewal.outcome);
    if (!isParty) return renewal.done.id;
    const out = { agreement: renewal.done.id, party: world.organisations.ocmwOosterham.id };
    expect(await perform(db.app, await as('hoofd.oosterham'), dropParty, out)).toMatchObject({
      outcome: 'done',
    });
    return renewal.done.id;
  }

  it('and a renewal leave who steps out of a draft its agreement to the last day', async () => {
    const draft = await renewalWithoutOosterham(addDays(today, 1));
    expect(await submitWithoutOosterham(draft)).toMatchObject({ outcome: 'conflict' });
    await days(draft, addDays(until, 1), addMonths(until, 12));
    expect(await submitWithoutOosterham(draft)).toMatchObject({ outcome: 'done' });
  });

  it('and a renewal leave it what went on by itself before the last one signed', async () => {
    await goesOn(12, 1);
    const draft = await renewalWithoutOosterham(addDays(until, 1));
    expect(await submitWithoutOosterham(draft)).toMatchObject({ outcome: 'done' });
    await turnTo(until);
    await turnAgreements(db.jobs);
    await allSign(draft, ['contact.oost', 'hoofd.vlierbeke']);
    expect((await detail(draft)).agreement.status).toBe('signed');
    expect((await detail()).agreement).toMatchObject({ status: 'inForce', until: inYear(2, '12-31') });
  });

  it('takes the place of the old text between those who signed it, also while another keeps its last days there', async () => {
    await leave('hoofd.oosterham', addMonths(today, 7), today);
    const from = addDays(today, 30);
    const draft = await renewalWithoutOosterham(from, false);
    for (const { id } of (await detail(draft)).lines)
      await perform(db.app, await as('contact.oost'), dropLine, { agreement: draft, line: id });
    const words = { section: 'vision', versie: 0, tekst: 'Zonder Oosterham.' };
    await perform(db.app, await as('contact.oost'), writeSection, { agreement: draft, ...words });
    for (const user of ['contact.oost', 'hoofd.vlierbeke'] as const)
      await perform(db.app, await as(user), agree, { agreement: draft, kenmerk: (await detail(draft)).hash });
    await perform(db.app, await as('contact.oost'), submitAgreement, { agreement: draft });
    await allSign(draft, ['contact.oost', 'hoofd.vlierbeke']);
    expect(await coachSees()).toBe(true);
    await turnTo(from);
    expect((await detail()).agreement).toMatchObject({ status: 'inForce', until: addMonths(today, 7) });
    expect(await coachSees()).toBe(false);
    expect((await detail()).lines.map((line) => lineState(line).text)).toEqual([
      'Werkt niet meer: tussen deze partijen geldt wat hierop volgde.',
    ]);
  });
});
