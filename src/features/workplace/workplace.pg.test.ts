/** The register of employers and work places, and what organisations learn from each other's places: numbers, and never a person. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { maskOf } from '../../gate/category.ts';
import { perform } from '../../kernel/act.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { addWorkplace, changeWorkplace, moveSeat, registerEmployer } from './workplace.acts.ts';
import * as placing from './placement.sql.ts';
import * as gate from './workplace.sql.ts';

let open: OpenApp;
let coach: string;
let head: string;
let mediator: string;
beforeAll(async () => {
  open = await openApp();
  coach = await open.town.signIn('coach.vlierbeke');
  head = await open.town.signIn('hoofd.vlierbeke');
  mediator = await open.town.signIn('bemiddelaar.oost');
});
afterAll(() => open.close());
beforeEach(async () => {
  for (const table of ['placements', 'workplace_seats', 'workplace_changes', 'workplaces', 'employers'])
    await open.db.admin.many(`delete from ${table}`);
});

const typed = {
  naam: 'Medewerker groenonderhoud',
  sector: 'green',
  gemeente: '99001',
  instrument: ['ART60', 'TWE'],
  plaatsen: '2',
  aanbod: '0',
  van: '01/01/2024',
  uren: '38',
  nederlands: 'A1',
  bereikbaar: 'ja',
  functie: 'Ploegbaas',
  telefoon: '09 123 45 67',
};

async function employer(token = coach): Promise<string> {
  const outcome = await perform(open.db.app, token, registerEmployer, {
    soort: 'dienst',
    naam: 'Groendienst',
  });
  return outcome.outcome === 'done' ? outcome.done.id : '';
}

async function place(given: object = {}, token = coach): Promise<string> {
  const outcome = await perform(open.db.app, token, addWorkplace, {
    ...typed,
    ...given,
    werkgever: await employer(token),
  });
  return outcome.outcome === 'done' ? outcome.done.id : JSON.stringify(outcome);
}

async function seen(token: string, id: string) {
  const shown = await gate.openWorkplace(open.db.app, token, id, '/proef');
  if (shown.outcome !== 'shown') throw new Error(shown.outcome);
  return shown;
}

/** Someone of an organisation with a measure that runs, as far as days from today. */
async function worker(given: { by?: 'ocmwVlierbeke' | 'vdab'; kind?: string; until?: number } = {}) {
  const { by = 'ocmwVlierbeke', kind = 'ART60', until } = given;
  const to = until === undefined ? {} : { to: open.town.day(until) };
  return open.town.person({
    guidedBy: by === 'vdab' ? { vdab: 'bemiddelaar.oost' } : { ocmwVlierbeke: 'coach.vlierbeke' },
    facts: { [by]: { 'measures[]': [{ kind, from: open.town.day(-30), ...to }] } },
  });
}

function fill(token: string, person: string, workplace: string, kind = 'ART60') {
  return placing.fillWorkplace(open.db.app, token, {
    person,
    workplace,
    kind,
    from: open.town.day(-30),
    on: open.town.today,
  });
}

/** What someone of an organisation reads of all places, but for who reads it. */
async function register(token: string) {
  const shown = await gate.listWorkplaces(open.db.app, token);
  return shown.outcome === 'shown' ? shown.items : shown.outcome;
}

function seat(token: string, id: string, stap: 'neem' | 'geef' = 'neem') {
  return perform(open.db.app, token, moveSeat, { id, stap });
}

describe('a work place', () => {
  test('stands in the register of its own organisation, with whom to call', async () => {
    const id = await place();
    const { place: shown } = await seen(head, id);
    expect(shown).toMatchObject({
      name: 'Medewerker groenonderhoud',
      own: true,
      places: 2,
      room: 2,
      free: 2,
      contact: { function: 'Ploegbaas', phone: '09 123 45 67' },
      employer: { name: 'Groendienst', ownService: true },
    });
    expect(await register(mediator)).toEqual([]);
    expect(await gate.openWorkplace(open.db.app, mediator, id, '/proef')).toMatchObject({
      outcome: 'missing',
    });
  });

  test.each([
    ['a front desk', 'loket.vlierbeke'],
    ['an administrator', 'beheer.vlierbeke'],
  ] as const)('is nothing to %s', async (_who, user) => {
    const id = await place();
    const token = await open.town.signIn(user);
    expect(await register(token)).toBe('missing');
    expect(await gate.openWorkplace(open.db.app, token, id, '/proef')).toMatchObject({ outcome: 'missing' });
    expect(await gate.moveSeat(open.db.app, token, id, true)).toEqual({ outcome: 'missing' });
    expect(await perform(open.db.app, token, changeWorkplace, { ...typed, id, versie: 1 })).toEqual({
      outcome: 'missing',
    });
  });

  test('is of an employer with a number that exists, once in a register', async () => {
    const give = (nummer: string, token = coach) =>
      perform(open.db.app, token, registerEmployer, { soort: 'werkgever', naam: 'De Linde', nummer });
    expect(await give('0207.508.933')).toMatchObject({ outcome: 'invalid', problems: [{ field: 'nummer' }] });
    expect(await give('BE 0207.508.932')).toMatchObject({ outcome: 'done' });
    expect(await give('0207 508 932')).toMatchObject({ outcome: 'invalid', problems: [{ field: 'nummer' }] });
    expect(await give('0207.508.932', mediator)).toMatchObject({ outcome: 'done' });
    const twice = { soort: 'dienst', naam: 'Groendienst' };
    await perform(open.db.app, coach, registerEmployer, twice);
    expect(await perform(open.db.app, coach, registerEmployer, twice)).toMatchObject({
      problems: [{ field: 'naam' }],
    });
    const bad = `insert into employers (organisation, name, enterprise_number, own_service) values ($1, 'x', '0207508933', false)`;
    await expect(open.db.admin.many(bad, [open.town.organisations.ocmwVlierbeke.ref])).rejects.toThrow(
      /enterprise_number_fits/,
    );
  });

  test('cannot be added at an employer of another register', async () => {
    const theirs = await employer(mediator);
    expect(await perform(open.db.app, coach, addWorkplace, { ...typed, werkgever: theirs })).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'werkgever' }],
    });
  });

  test.each([
    ['no instrument', { instrument: [] }, 'instrument'],
    ['an instrument that has no work place', { instrument: ['OKOT'] }, 'instrument'],
    ['no place', { plaatsen: '0' }, 'plaatsen'],
    ['more places offered than there are', { aanbod: '3' }, 'aanbod'],
    ['an end before its beginning', { tot: '31/12/2023' }, 'tot'],
    ['nobody to call', { telefoon: '' }, 'telefoon'],
    ['a number that cannot be called', { telefoon: 'bel mij' }, 'telefoon'],
    ['a municipality that does not exist', { gemeente: '00000' }, 'gemeente'],
    ['hours that no week has', { uren: '60' }, 'uren'],
  ])('is refused with %s', async (_what, given, field) => {
    const werkgever = await employer();
    const outcome = await perform(open.db.app, coach, addWorkplace, { ...typed, ...given, werkgever });
    expect(outcome).toMatchObject({ outcome: 'invalid', problems: [{ field }] });
    expect(await register(coach)).toEqual([]);
  });

  test('keeps what changed, as it was and as it became, and who did it', async () => {
    const id = await place();
    const change = (given: object, versie = 1) =>
      perform(open.db.app, head, changeWorkplace, { ...typed, ...given, id, versie });
    expect(await change({ plaatsen: '3', functie: 'Diensthoofd' })).toMatchObject({ outcome: 'done' });
    expect(await change({ plaatsen: '4' })).toMatchObject({ outcome: 'conflict' });
    expect(await change({ plaatsen: '3', functie: 'Diensthoofd' }, 2)).toMatchObject({ outcome: 'done' });
    const { changes, place: shown } = await seen(coach, id);
    expect(shown.version).toBe(2);
    expect(changes).toHaveLength(2);
    expect(changes[0]).toMatchObject({
      before: { places: 2, contact_function: 'Ploegbaas' },
      after: { places: 3, contact_function: 'Diensthoofd' },
      by: 'OCMW Vlierbeke',
    });
    expect(changes[0]?.who).toBeDefined();
    const acts = await open.db.admin.many<{ act: string }>(
      'select act from act_log where subject_id = $1 order by id',
      [id],
    );
    expect(acts.map(({ act }) => act)).toEqual(['workplace.add', 'workplace.change']);
  });
});

describe('the places of one', () => {
  test('are taken by the measures that run there, and free again when one ends', async () => {
    const id = await place();
    const [one, two, three] = [await worker(), await worker(), await worker()];
    expect(await fill(coach, one, id)).toMatchObject({ outcome: 'done' });
    expect(await fill(coach, two, id)).toMatchObject({ outcome: 'done' });
    expect(await fill(coach, three, id)).toEqual({ outcome: 'conflict', field: 'full' });
    expect((await seen(head, id)).place).toMatchObject({
      free: 0,
      people: { placed: 2, reserved: 0, waiting: 0 },
    });
    await open.db.admin.many(
      `update facts set value = value || jsonb_build_object('to', $2::text) where person_id = $1 and field = 'measures[]'`,
      [one, open.town.day(-1)],
    );
    expect((await seen(head, id)).place.free).toBe(1);
    expect(await fill(coach, three, id)).toMatchObject({ outcome: 'done' });
  });

  test('go to one of two who take the last at once', async () => {
    const id = await place({ plaatsen: '1' });
    const [one, two] = [await worker(), await worker()];
    const answers = await Promise.all([fill(coach, one, id), fill(coach, two, id)]);
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'done']);
  });

  test('can be kept for someone until a day, and are free after it', async () => {
    const id = await place({ plaatsen: '1' });
    const [one, two] = [await worker(), await worker()];
    const reserve = (person: string, days: number) =>
      placing.reserveWorkplace(open.db.app, coach, { person, workplace: id, until: open.town.day(days) });
    expect(await reserve(one, 200)).toEqual({ outcome: 'invalid', field: 'until' });
    expect(await reserve(one, 7)).toMatchObject({ outcome: 'done' });
    expect(await reserve(two, 7)).toEqual({ outcome: 'conflict', field: 'full' });
    expect(await fill(coach, two, id)).toEqual({ outcome: 'conflict', field: 'full' });
    await open.db.admin.many('update placements set until = until - 10');
    expect(await reserve(two, 7)).toMatchObject({ outcome: 'done' });
    expect(await fill(coach, one, id)).toEqual({ outcome: 'conflict', field: 'full' });
    expect(await fill(coach, two, id)).toMatchObject({ outcome: 'done' });
    const states = await open.db.admin.many<{ state: string; why: string | null }>(
      'select state, ended_why as why from placements where person_id = $1 order by recorded_at',
      [two],
    );
    expect(states).toEqual([
      { state: 'reserved', why: 'next' },
      { state: 'placed', why: null },
    ]);
  });

  test('take a measure that runs, is of the own organisation, and is one the place is for', async () => {
    const id = await place({ tot: typedDay(10) });
    const volunteer = await worker({ kind: 'WIJK_WERKEN' });
    expect(await fill(coach, volunteer, id, 'WIJK_WERKEN')).toEqual({ outcome: 'invalid', field: 'measure' });
    expect(await fill(coach, volunteer, id)).toEqual({ outcome: 'invalid', field: 'measure' });
    const over = await worker({ until: -1 });
    expect(await fill(coach, over, id)).toEqual({ outcome: 'invalid', field: 'measure' });
    const late = await worker();
    const on = (day: string) =>
      placing.fillWorkplace(open.db.app, coach, {
        person: late,
        workplace: id,
        kind: 'ART60',
        from: open.town.day(-30),
        on: day,
      });
    expect(await on(open.town.day(11))).toEqual({ outcome: 'invalid', field: 'on' });
    expect(await on(open.town.day(-31))).toEqual({ outcome: 'invalid', field: 'on' });
    expect(await on(open.town.day(-3))).toMatchObject({ outcome: 'done' });
    expect(await on(open.town.day(-3))).toEqual({ outcome: 'conflict', field: 'placed' });
  });

  test('are not taken away from under the people on them', async () => {
    const id = await place();
    await fill(coach, await worker(), id);
    await fill(coach, await worker(), id);
    const change = (given: object) =>
      perform(open.db.app, coach, changeWorkplace, { ...typed, ...given, id, versie: 1 });
    expect(await change({ plaatsen: '1' })).toMatchObject({ problems: [{ field: 'plaatsen' }] });
    expect(await change({ plaatsen: '2', aanbod: '1' })).toMatchObject({ problems: [{ field: 'plaatsen' }] });
    expect(await change({ plaatsen: '3', aanbod: '1' })).toMatchObject({ outcome: 'done' });
  });

  test('end for someone with a day and a reason, once', async () => {
    const id = await place({ plaatsen: '1' });
    const person = await worker();
    const filled = await fill(coach, person, id);
    const leave = (on: string) =>
      placing.leaveWorkplace(open.db.app, coach, { person, placement: filled.id ?? '', on, why: 'stopped' });
    expect(await leave(open.town.day(1))).toEqual({ outcome: 'invalid', field: 'on' });
    expect(await leave(open.town.today)).toMatchObject({ outcome: 'done' });
    expect(await leave(open.town.today)).toEqual({ outcome: 'conflict', field: 'ended' });
    expect((await seen(head, id)).place.free).toBe(1);
  });
});

describe('the waiting list of a place', () => {
  test('has everyone once, with the day since when, until the next step', async () => {
    const id = await place({ plaatsen: '1' });
    const person = await worker();
    const wait = (since: string) =>
      placing.awaitWorkplace(open.db.app, coach, { person, workplace: id, since });
    expect(await wait(open.town.day(1))).toEqual({ outcome: 'invalid', field: 'since' });
    expect(await wait(open.town.day(-40))).toMatchObject({ outcome: 'done' });
    expect(await wait(open.town.today)).toEqual({ outcome: 'conflict', field: 'there' });
    const { people } = await seen(coach, id);
    expect(people).toMatchObject([{ person, state: 'waiting', since: open.town.day(-40) }]);
    await fill(coach, person, id);
    expect((await seen(coach, id)).people).toMatchObject([{ person, state: 'placed' }]);
  });

  test('is told to whoever may open everyone on it, and counted for nobody else', async () => {
    const id = await place();
    const mine = await worker();
    const theirs = await open.town.person({
      guidedBy: { ocmwVlierbeke: 'collega.vlierbeke' },
      facts: { ocmwVlierbeke: { 'measures[]': [{ kind: 'ART60', from: open.town.day(-30) }] } },
    });
    const colleague = await open.town.signIn('collega.vlierbeke');
    await open.town.shield(mine, { user: 'collega.vlierbeke' });
    await fill(coach, mine, id);
    await placing.awaitWorkplace(open.db.app, colleague, {
      person: theirs,
      workplace: id,
      since: open.town.today,
    });
    const shown = await seen(colleague, id);
    expect(shown.people.map(({ person }) => person)).toEqual([theirs]);
    expect(shown.place.people).toBeUndefined();
    expect(JSON.stringify(await register(colleague))).not.toContain('waiting');
    expect((await seen(head, id)).place.people).toEqual({ placed: 1, reserved: 0, waiting: 1 });
    const [read] = await open.db.admin.many<{ persons: string[] }>(
      `select array_agg(e.person_id) as persons from log.entries e
       where e.header_id = (select max(id) from log.headers where route = '/proef')`,
    );
    expect(read?.persons.toSorted()).toEqual([mine, theirs].toSorted());
  });
});

test.each([
  ['measures', ['measures', 'involvement']],
  ['names', ['identity', 'involvement']],
] as const)(
  'a program that may read no more than %s learns of nobody on a place',
  async (_what, categories) => {
    const id = await place();
    await fill(coach, await worker(), id);
    const program = await open.town.signIn('coach.vlierbeke', { mask: maskOf(categories) });
    expect((await seen(program, id)).people).toEqual([]);
    const [log] = await open.db.admin.many<{ persons: number }>(
      `select count(*)::integer as persons from log.entries
     where header_id = (select max(id) from log.headers where route = '/proef')`,
    );
    expect(log?.persons).toBe(0);
    expect((await seen(coach, id)).people).toHaveLength(1);
  },
);

describe('a place that is offered', () => {
  test('never takes the room of an own one in a long register, nor of one where a seat is held', async () => {
    await cluster();
    const offered = await place({ naam: 'Zaalhulp', aanbod: '1' });
    expect(await seat(mediator, offered)).toMatchObject({ outcome: 'done' });
    const own = await place({ naam: 'Zwembad' }, mediator);
    await open.db.admin.many(
      `insert into workplaces select (jsonb_populate_record(w, jsonb_build_object('id', gen_random_uuid(), 'name', 'Atelier ' || n))).*
       from workplaces w, generate_series(1, 500) n where w.id = $1`,
      [offered],
    );
    const told = await register(mediator);
    const listed = typeof told === 'string' ? [] : told.map(({ id }) => id);
    expect([listed.length, listed[0], listed.includes(offered)]).toEqual([500, own, true]);
  });

  test('is seen by the parties of an agreement in force, and by nobody else', async () => {
    await cluster();
    const id = await place({ aanbod: '1' });
    expect(await register(mediator)).toMatchObject([
      { id, own: false, offered: 1, left: 1, room: 0, free: 0, keeper: { name: 'OCMW Vlierbeke' } },
    ]);
    expect(JSON.stringify(await register(mediator))).not.toContain('"places"');
    expect(await register(await open.town.signIn('coach.kreekdorp'))).toEqual([]);
    await open.db.admin.many(`update agreements set status = 'ended'`);
    expect(await register(mediator)).toEqual([]);
  });

  test('is filled by who holds a seat, and its keeper learns the number alone', async () => {
    await cluster();
    const id = await place({ plaatsen: '2', aanbod: '1' });
    const person = await worker({ by: 'vdab' });
    expect(await fill(mediator, person, id)).toEqual({ outcome: 'conflict', field: 'full' });
    expect(await seat(mediator, id)).toMatchObject({ outcome: 'done' });
    expect(await seat(mediator, id)).toMatchObject({ outcome: 'conflict' });
    const before = JSON.stringify([await register(head), await seen(head, id)]);
    expect(await fill(mediator, person, id)).toMatchObject({ outcome: 'done' });
    expect(JSON.stringify([await register(head), await seen(head, id)])).toBe(before);
    expect((await seen(head, id)).seats).toEqual([{ name: 'VDAB', seats: 1 }]);
    expect((await seen(mediator, id)).place).toMatchObject({ room: 1, free: 0 });
    expect(await seat(mediator, id, 'geef')).toMatchObject({ outcome: 'conflict' });
  });

  test('tells others nothing of the people of its keeper', async () => {
    await cluster();
    const id = await place({ plaatsen: '2', aanbod: '1' });
    const before = JSON.stringify([await register(mediator), await seen(mediator, id)]);
    const person = await worker();
    await placing.awaitWorkplace(open.db.app, coach, { person, workplace: id, since: open.town.today });
    await fill(coach, person, id);
    expect(JSON.stringify([await register(mediator), await seen(mediator, id)])).toBe(before);
    expect(await fill(coach, await worker(), id)).toEqual({ outcome: 'conflict', field: 'full' });
  });

  test('goes to one of two organisations that take the last seat at once', async () => {
    await cluster();
    const id = await place({ plaatsen: '1', aanbod: '1' });
    const partner = await open.town.signIn('coach.maatwerk');
    const answers = await Promise.all([seat(mediator, id), seat(partner, id)]);
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'done']);
  });

  test('is not taken back while another organisation holds it', async () => {
    await cluster();
    const id = await place({ plaatsen: '2', aanbod: '1' });
    await seat(mediator, id);
    const back = (aanbod: string) =>
      perform(open.db.app, coach, changeWorkplace, { ...typed, plaatsen: '2', aanbod, id, versie: 1 });
    expect(await back('0')).toMatchObject({ problems: [{ field: 'aanbod' }] });
    expect(await seat(mediator, id, 'geef')).toMatchObject({ outcome: 'done' });
    expect(await back('0')).toMatchObject({ outcome: 'done' });
    expect(await register(mediator)).toEqual([]);
  });

  test('is still there for who holds a seat when the agreement ends, who takes no more of them', async () => {
    await cluster();
    const id = await place({ aanbod: '2' });
    await seat(mediator, id);
    await open.db.admin.many(`update agreements set status = 'ended'`);
    expect(await register(mediator)).toMatchObject([{ id, room: 1, offered: 1, left: 0 }]);
    expect(await seat(mediator, id)).toEqual({ outcome: 'missing' });
    expect(await register(coach)).toMatchObject([{ id, left: 1 }]);
    expect(await seat(mediator, id, 'geef')).toMatchObject({ outcome: 'done' });
  });
});

describe('where someone works', () => {
  test('is read by another organisation as far as the gate lets measures pass, and no further', async () => {
    await open.town.flow({ from: 'ocmwVlierbeke', to: 'vdab', categories: ['measures'] });
    const id = await place();
    const person = await open.town.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      confirmed: [['vdab', 'ocmwVlierbeke']],
      facts: { ocmwVlierbeke: { 'measures[]': [{ kind: 'ART60', from: open.town.day(-30) }] } },
    });
    await fill(coach, person, id);
    const look = async () => {
      const shown = await placing.openPlacements(open.db.app, { token: mediator, person, route: '/proef' });
      return shown.outcome === 'shown' ? shown.parts.placements : shown.outcome;
    };
    expect(await look()).toMatchObject([{ state: 'placed', employer: 'Groendienst', measure: 'ART60' }]);
    expect(JSON.stringify(await look())).not.toContain('takes');
    await open.db.admin.many(`update flows set status = 'suspended', suspension_reason = 'proef'`);
    expect(await look()).toEqual([]);
    await open.db.admin.many(`delete from annex_lines`);
  });

  test('is written by nobody who does not guide the person', async () => {
    const id = await place();
    const person = await worker();
    const elsewhere = await open.town.signIn('coach.kreekdorp');
    const head = await open.town.signIn('hoofd.vlierbeke');
    for (const token of [elsewhere, head, mediator])
      expect(await fill(token, person, id)).toEqual({ outcome: 'missing' });
    expect(await fill(coach, person, 'a0000000-0000-4000-8000-000000000000')).toEqual({ outcome: 'missing' });
    expect(await open.db.admin.many('select from placements')).toEqual([]);
  });
});

function typedDay(offset: number): string {
  const [year, month, day] = open.town.day(offset).split('-');
  return `${day}/${month}/${year}`;
}

/** VDAB, OCMW Vlierbeke and De Schakel have an agreement in force. */
async function cluster(): Promise<void> {
  await open.db.admin.many('delete from agreement_parties');
  const party = (organisation: 'vdab' | 'ocmwVlierbeke' | 'schakel') => ({
    organisation,
    role: 'partij',
    signatory: 'voorzitter',
  });
  await open.town.agreement({ parties: [party('vdab'), party('ocmwVlierbeke'), party('schakel')] });
}
