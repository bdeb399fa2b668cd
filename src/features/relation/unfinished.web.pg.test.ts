/** Guidance ends: what is still open is told beforehand, what nobody is left for stops in the same moment, and what runs at another goes on. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { openPathwayFlows, sharedPerson } from '../../../tests/support/pathway-town.ts';
import { maskOf } from '../../gate/category.ts';
import { typedDate } from '../../kernel/civil-date.ts';

let open: OpenApp;
let coach: string;
let person: string;
beforeAll(async () => {
  open = await openApp();
  coach = await open.town.signIn('coach.vlierbeke');
  await openPathwayFlows(open.town);
});
afterAll(() => open.close());
beforeEach(async () => {
  person = await sharedPerson(
    open.town,
    { facts: { ocmwVlierbeke: { 'measures[]': [{ kind: 'ART60', from: open.town.day(-100) }] } } },
    -30,
  );
});

const ref = (name: 'ocmwVlierbeke' | 'vdab' | 'schakel' = 'ocmwVlierbeke') =>
  open.town.organisations[name].ref;
const page = () => `/dossiers/${person}/beeindigen`;
const body = async (token = coach) => (await open.ask(token, page())).body;
const end = () => open.ask(coach, page(), { waarom: 'moved', dag: typedDate(open.town.today), zeker: 'ja' });
const one = (sql: string, values: readonly unknown[] = [person]) =>
  open.db.admin.one<Record<string, unknown>>(sql, [...values]);
const idOf = async (sql: string, values: readonly unknown[]): Promise<string> =>
  String((await one(sql, values))?.['id']);

async function acts(): Promise<string[]> {
  const rows = await open.db.admin.many<{ act: string }>(
    'select act from act_log where person_id = $1 and organisation = $2 order by id',
    [person, ref()],
  );
  return rows.map(({ act }) => act);
}

async function appointment(days: number, place = 'loket'): Promise<string> {
  return idOf(
    `insert into appointments (person_id, source, as_of, day, starts, minutes, kind, place)
     values ($1, $2, $3, $4, '09:30', 45, 'talk', $5) returning id`,
    [person, ref(), open.town.day(-20), open.town.day(days), place],
  );
}

const appointmentState = (id: string) =>
  one('select state, state_why as why from appointments where id = $1', [id]);

async function place(name: string, state: 'waiting' | 'reserved' | 'placed'): Promise<string> {
  return idOf(
    `with e as (
       insert into employers (organisation, name, own_service) values ($1, 'Dienst ' || $2, true) returning id),
     w as (
       insert into workplaces (organisation, employer_id, name, sector, municipality_nis, instruments, places, valid_from,
         contact_function, contact_phone)
       select $1, e.id, $2, 'kitchen', '99001', '{ART60}', 2, $3, 'Chef', '09 555 01 20' from e returning id)
     insert into placements (person_id, source, as_of, workplace_id, state, since, until, measure_kind, measure_from)
     select $4, $1, $3, w.id, $5, $3, $6, $7, $8 from w returning id`,
    [
      ref(),
      name,
      open.town.day(-100),
      person,
      state,
      state === 'reserved' ? open.town.day(9) : null,
      state === 'placed' ? 'ART60' : null,
      state === 'placed' ? open.town.day(-100) : null,
    ],
  );
}

const placeState = (id: string) =>
  one('select state, ended_on is null as open, ended_why as why from placements where id = $1', [id]);

describe('what is planned with the person', () => {
  test('is told beforehand and called off, with the reason, and the person reads that', async () => {
    const coming = await appointment(4);
    const today = await appointment(0);
    expect(await body()).toContain('Deze afspraak wordt geschrapt.');
    expect((await end()).statusCode).toBe(303);
    const off = { state: 'cancelled', why: 'guidanceEnded' };
    expect([await appointmentState(coming), await appointmentState(today)]).toEqual([off, off]);
    expect(await acts()).toEqual(['involvement.end', 'appointment.cancel', 'appointment.cancel']);
    const citizen = await open.town.signInCitizen(person);
    expect((await open.ask(citizen, '/mijn')).body).toMatch(/OCMW Vlierbeke<\/bdi> begeleidt u niet meer\./);
  });

  test('stays as it was where its day is over, and asks how it went', async () => {
    const past = await appointment(-3);
    expect(await body()).toContain('Noteer nog hoe deze afspraak ging');
    expect(await body()).not.toContain('Deze afspraak wordt geschrapt.');
    await end();
    expect(await appointmentState(past)).toEqual({ state: 'planned', why: null });
  });

  test('of another organisation is not told here, and stays', async () => {
    const id = await idOf(
      `insert into appointments (person_id, source, as_of, day, starts, minutes, kind)
       values ($1, $2, $3, $3, '10:00', 45, 'talk') returning id`,
      [person, ref('vdab'), open.town.today],
    );
    expect(await body()).not.toContain('Dit stopt vanzelf');
    await end();
    expect(await appointmentState(id)).toEqual({ state: 'planned', why: null });
  });
});

describe('a referral', () => {
  test('that nobody answered is taken back, and its receiver reads that', async () => {
    const sent = await open.town.referral(person, { to: 'schakel', status: 'sent' });
    expect(await body()).toMatch(/Verwijzing naar <bdi>[^<]+<\/bdi>, antwoord tegen/);
    await end();
    expect(await one('select status, withdrawn_why as why from referrals where id = $1', [sent])).toEqual({
      status: 'withdrawn',
      why: 'guidanceEnded',
    });
    expect(await acts()).toEqual(['involvement.end', 'referral.withdraw']);
    const receiver = await open.town.signIn('coach.maatwerk');
    expect((await open.ask(receiver, `/verwijzingen/${sent}`)).body).toContain('ingetrokken');
  });

  test('that was not answered in time stays as it ended', async () => {
    const id = await open.town.referral(person, { to: 'schakel', status: 'sent' });
    await open.db.admin.many('update referrals set answer_by = $2, closes_on = $3 where id = $1', [
      id,
      open.town.day(-20),
      open.town.day(-2),
    ]);
    expect(await body()).not.toContain('antwoord tegen');
    await end();
    expect(await one('select status from referrals where id = $1', [id])).toEqual({ status: 'sent' });
  });

  test('that was accepted goes on, and the page says with whom', async () => {
    const told = await body();
    expect(told).toContain('Dit blijft staan');
    expect(told).toMatch(
      /Verwijzing naar <bdi>VDAB<\/bdi>, die aanvaard is\. <bdi>VDAB<\/bdi> gaat ermee verder/,
    );
    await end();
    const rows = await open.db.admin.many('select distinct status from referrals where person_id = $1', [
      person,
    ]);
    expect(rows).toEqual([{ status: 'accepted' }]);
  });

  test('to the own organisation that it accepted asks for its outcome', async () => {
    await open.town.referral(person, { from: 'vdab', to: 'ocmwVlierbeke', status: 'accepted' });
    expect(await body()).toMatch(
      /Verwijzing van <bdi>VDAB<\/bdi>, die u aanvaardde\..*vul in hoe het afliep/,
    );
  });
});

describe('a work place', () => {
  test('that is kept becomes free, and a waiting list is left; where a measure runs it goes on', async () => {
    const [kept, waited, works] = [
      await place('Wijkkeuken', 'reserved'),
      await place('Boekentoren', 'waiting'),
      await place('Plantsoen', 'placed'),
    ];
    const told = await body();
    expect(told).toMatch(/Plaats die u vrijhoudt: <bdi>Wijkkeuken<\/bdi>/);
    expect(told).toMatch(/Wachtlijst van <bdi>Boekentoren<\/bdi>/);
    expect(told).toMatch(/Werkt bij <bdi>Dienst Plantsoen<\/bdi>: <bdi>Plantsoen<\/bdi>/);
    await end();
    const ended = { open: false, why: 'stopped' };
    expect(await placeState(kept)).toEqual({ state: 'reserved', ...ended });
    expect(await placeState(waited)).toEqual({ state: 'waiting', ...ended });
    expect(await placeState(works)).toEqual({ state: 'placed', open: true, why: null });
    expect(await acts()).toEqual(['involvement.end', 'workplace.leave', 'workplace.leave']);
  });

  test('is not told to who may not read measures, and becomes free all the same', async () => {
    const kept = await place('Wasserij', 'reserved');
    const narrow = await open.town.signIn('coach.vlierbeke', { mask: maskOf(['identity', 'involvement']) });
    expect(await body(narrow)).not.toContain('Wasserij');
    await open.ask(narrow, page(), { waarom: 'moved', dag: typedDate(open.town.today), zeker: 'ja' });
    expect(await placeState(kept)).toEqual({ state: 'reserved', open: false, why: 'stopped' });
  });
});

test('what was asked of another is taken back: a lead, a release, a proposal', async () => {
  const values = [person, ref(), open.town.today, ref('vdab')];
  await open.db.admin.many(
    `insert into pathway_leads (person_id, source, as_of, lead, asked, started_on, state, why, answer_by)
     values ($1, $2, $3, $4, $4, $3, 'proposed', 'VDAB begeleidt verder.', $3)`,
    values,
  );
  await open.db.admin.many(
    `insert into release_requests (person_id, source, as_of, asked, held, step, answer_by)
     values ($1, $2, $3, $4, 'file', 'Inschrijven', $3)`,
    values,
  );
  await open.db.admin.many(
    `insert into proposals (person_id, source, category_bit, as_of, addressed_to, kind, detail, why)
     values ($1, $2, 7, $3, $4, 'stop', '{}', 'Het plan past niet meer.')`,
    values,
  );
  const told = await body();
  expect(told).toMatch(/Voorstel over de regie aan <bdi>VDAB<\/bdi>/);
  expect(told).toMatch(/Vraag om vrijgave aan <bdi>VDAB<\/bdi>/);
  expect(told).toMatch(/Voorstel over het plan aan <bdi>VDAB<\/bdi>/);
  await end();
  for (const table of ['pathway_leads', 'release_requests', 'proposals'])
    expect(await one(`select state from ${table} where person_id = $1`)).toEqual({ state: 'withdrawn' });
  expect(await acts()).toEqual(['involvement.end', 'lead.withdraw', 'release.withdraw', 'proposal.withdraw']);
});

test('a GPMI that runs stays, and the page leads there', async () => {
  await open.db.admin.many(
    `insert into gpmi_contracts (person_id, source, category_bit, as_of, granted_on, form, starts_on)
     values ($1, $2, 7, $3, $3, 'general', $3)`,
    [person, ref(), open.town.day(-40)],
  );
  expect(await body()).toContain(`href="/dossiers/${person}/gpmi"`);
  await end();
  expect(await one('select ended_on from gpmi_contracts where person_id = $1')).toEqual({ ended_on: null });
});

test('the signals that are open are told, and are gone afterwards', async () => {
  await appointment(-3);
  await open.db.admin.one('select gate.refresh_signals($1)', [ref()]);
  expect(await body()).toContain('Signalen van Vandaag');
  await end();
  const left = await open.db.admin.many(
    `select kind from signals where person_id = $1 and organisation = $2 and state <> 'gone'`,
    [person, ref()],
  );
  expect(left).toEqual([]);
});

test('where nothing is open, nothing is told', async () => {
  person = await open.town.person();
  const told = await body();
  for (const title of ['Dit stopt vanzelf', 'Dit blijft staan', 'Signalen van Vandaag'])
    expect(told).not.toContain(title);
});

test('nothing stops when the end is refused', async () => {
  const coming = await appointment(4);
  const answer = await open.ask(coach, page(), { waarom: 'moved', dag: '01/01/2020', zeker: 'ja' });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('Deze afspraak wordt geschrapt.');
  expect([await appointmentState(coming), await acts()]).toEqual([{ state: 'planned', why: null }, []]);
});
