/** Exceptional access: for whom the organisation guided before, found by a search, four hours, reviewed in time or lost. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { inventPeople } from '../../../db/seeds/people.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town, townInszKeys } from '../../../tests/support/town.ts';
import type { PersonGiven } from '../../../tests/support/town-person.ts';
import { searchPersons } from '../../gate/list.sql.ts';
import { openDossier } from '../../gate/open.sql.ts';
import { factOf, type OpenedDossier } from '../../gate/opened.ts';
import { perform } from '../../kernel/act.ts';
import { reviewExceptional } from '../oversight/oversight.acts.ts';
import { listExceptional } from '../oversight/oversight.sql.ts';
import { openExceptional } from './exceptional.acts.ts';
import { findState } from './exceptional.sql.ts';

const numbers = inventPeople({ seed: 3, count: 40 }).map(({ insz }) => insz);
const reden = 'Deze persoon staat aan het loket zonder onderdak.';

let db: FreshDatabase;
let place: Town;
let insz: string;
let token: string;
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
});
afterAll(() => db.close());
beforeEach(async () => {
  insz = numbers.pop() ?? '';
  token = await place.signIn('coach.vlierbeke');
});

/** Someone whom OCMW Vlierbeke guided until last month. */
function former(given: PersonGiven = {}): Promise<string> {
  const guidance = { user: 'coach.vlierbeke', until: place.day(-30) } as const;
  return place.person({ insz, guidedBy: { ocmwVlierbeke: guidance }, ...given });
}

async function search(as = token) {
  const found = await searchPersons(db.app, {
    token: as,
    route: '/personen',
    terms: { inszHash: townInszKeys.hash(insz) },
  });
  if (found.outcome !== 'shown') throw new Error(found.outcome);
  return found;
}

const ask = (person: string, as = token) => perform(db.app, as, openExceptional, { person, reden });
const state = async (person: string, as = token) => (await findState(db.app, as, person)).outcome;
const open = (person: string, as = token) =>
  openDossier(db.app, { token: as, person, purpose: 'exceptional', route: '/dossiers/:id/uitzonderlijk' });

async function opened(person: string): Promise<OpenedDossier> {
  await search();
  expect((await ask(person)).outcome).toBe('done');
  const dossier = await open(person);
  if (dossier.outcome !== 'shown') throw new Error(dossier.outcome);
  return dossier;
}

async function review(user: DemoUser, person: string, oordeel: string, uitleg = '') {
  const as = await place.signIn(user);
  const listed = await listExceptional(db.app, as, '/dpo/uitzonderlijk');
  if (listed.outcome !== 'shown') return listed.outcome;
  const access = listed.items.find((one) => one.dossier === person && one.verdict === null);
  return (await perform(db.app, as, reviewExceptional, { id: access?.id, oordeel, uitleg })).outcome;
}

describe('a search by number', () => {
  test('says of someone guided before only that, and until when', async () => {
    const person = await former();
    const found = await search();
    expect(found.items).toEqual([]);
    expect(found.formerly).toEqual({ dossier: person, until: place.day(-30) });
    expect((await open(person)).outcome).toBe('missing');
  });

  test('says nothing of someone whom only another organisation guided, or outside the territory', async () => {
    await place.person({ insz, guidedBy: { vdab: { user: 'bemiddelaar.oost', until: place.day(-30) } } });
    expect((await search()).formerly).toBeUndefined();
    insz = numbers.pop() ?? '';
    await former({ nis: '99004' });
    expect((await search()).formerly).toBeUndefined();
  });

  test('says nothing to a role without this purpose, nor of a shielded person', async () => {
    await former({ guidedBy: { schakel: { user: 'coach.maatwerk', until: place.day(-30) } } });
    expect((await search(await place.signIn('coach.maatwerk'))).formerly).toBeUndefined();
    insz = numbers.pop() ?? '';
    await place.shield(await former(), { user: 'coach.vlierbeke' });
    expect((await search()).formerly).toBeUndefined();
  });
});

describe('an access', () => {
  test('opens own facts for four hours and not a minute longer', async () => {
    const person = await former({ facts: { ocmwVlierbeke: { transport: 'BIKE' } } });
    const dossier = await opened(person);
    expect(dossier.door.kind).toBe('exceptional');
    expect(factOf(dossier.facts, 'transport')?.value).toBe('BIKE');
    await db.admin.one(
      `update exceptional_accesses set opened_at = opened_at - interval '4 hours', ends_at = ends_at - interval '4 hours'
       where person_id = $1`,
      [person],
    );
    expect((await open(person)).outcome).toBe('missing');
    const longer = db.admin.one(`update exceptional_accesses set ends_at = opened_at + interval '5 hours'`);
    await expect(longer).rejects.toMatchObject({ constraint: 'at_most_four_hours' });
  });

  test('never opens notes, the confidential compartment, or what no flow for this purpose lets pass', async () => {
    await place.flow({ categories: ['registration', 'plan'] });
    const person = await former({
      guidedBy: {
        ocmwVlierbeke: { user: 'coach.vlierbeke', until: place.day(-30) },
        vdab: 'bemiddelaar.oost',
      },
      facts: { ocmwVlierbeke: { transport: 'CAR' }, vdab: { 'vdab.registered': true } },
      confirmed: [['ocmwVlierbeke', 'vdab']],
    });
    const dossier = await opened(person);
    expect(new Set(dossier.facts.map((fact) => fact.source))).toEqual(
      new Set([place.organisations.ocmwVlierbeke.ref]),
    );
    for (const bit of [14, 16, 17, 20, 21, 22]) expect((dossier.mask >> bit) & 1, `bit ${bit}`).toBe(0);
  });

  test('closes when another access of the same user proves not justified, and says so of nobody else', async () => {
    const first = await former();
    await opened(first);
    insz = numbers.pop() ?? '';
    const second = await former();
    await opened(second);
    insz = numbers.pop() ?? '';
    const unseen = await former();
    expect(await review('dpo.vlierbeke', first, 'unjustified', 'Er was geen reden.')).toBe('done');
    expect((await open(second)).outcome).toBe('missing');
    expect(await state(second)).toBe('lapsed');
    expect(await state(unseen)).toBe('missing');
    await db.admin.one('delete from exceptional_accesses');
  });

  test('needs a search by this very user, not long ago', async () => {
    const person = await former();
    expect((await ask(person)).outcome).toBe('missing');
    const colleague = await place.signIn('collega.vlierbeke');
    await search(colleague);
    expect((await ask(person)).outcome).toBe('missing');
    expect((await ask(person, colleague)).outcome).toBe('done');
    expect((await open(person)).outcome).toBe('missing');
    expect((await open(person, colleague)).outcome).toBe('shown');
  });

  test('is not for someone whom the organisation guides today, nor for a stranger', async () => {
    const today = await place.person({ insz, guidedBy: { ocmwVlierbeke: 'collega.vlierbeke' } });
    await search();
    expect((await ask(today)).outcome).toBe('missing');
    insz = numbers.pop() ?? '';
    const again = await former();
    await search();
    await db.admin.one(
      `insert into involvements (person_id, organisation, valid_from, ground) values ($1, $2, $3, 'leefloon')`,
      [again, place.organisations.ocmwVlierbeke.ref, place.today],
    );
    expect((await ask(again)).outcome).toBe('missing');
    const stranger = await place.person({ guidedBy: { ocmwKreekdorp: 'coach.kreekdorp' } });
    expect((await ask(stranger)).outcome).toBe('missing');
    expect((await ask(crypto.randomUUID())).outcome).toBe('missing');
  });

  test('asks for a reason that says something', async () => {
    const person = await former();
    await search();
    const outcome = await perform(db.app, token, openExceptional, { person, reden: 'gewoon' });
    expect(outcome).toMatchObject({ outcome: 'invalid', problems: [{ field: 'reden' }] });
  });

  test('is seen by the person, as what it was', async () => {
    const person = await former();
    await opened(person);
    const citizen = await place.signInCitizen(person);
    const row = await db.app.one<{ answer: { items: { purpose: string; function: string }[] } }>(
      'select gate.own_disclosures($1, $2, null, 10) as answer',
      [citizen, '/mijn/inzages'],
    );
    expect(row?.answer.items[0]).toMatchObject({ purpose: 'exceptional', function: 'trajectbegeleider' });
    expect(JSON.stringify(row?.answer)).not.toContain('onderdak');
  });
});

describe('the review', () => {
  test('is by an officer of the organisation, closes the access, and happens once', async () => {
    const person = await former();
    await opened(person);
    expect(await review('hoofd.vlierbeke', person, 'justified')).toBe('missing');
    const access = await db.admin.one<{ id: string }>(
      'select id from exceptional_accesses where person_id = $1',
      [person],
    );
    const elsewhere = { id: access?.id, oordeel: 'justified' };
    const stranger = await perform(db.app, await place.signIn('dpo.vdab'), reviewExceptional, elsewhere);
    expect(stranger.outcome).toBe('missing');
    expect(await review('dpo.vlierbeke', person, 'unjustified')).toBe('invalid');
    expect(await review('dpo.vlierbeke', person, 'justified')).toBe('done');
    expect((await open(person)).outcome).toBe('missing');
    expect(await review('dpo.vlierbeke', person, 'justified')).toBe('invalid');
  });

  test('is never by who opened it', async () => {
    const person = await former();
    await opened(person);
    const own = db.admin.one('update exceptional_accesses set reviewed_by = user_id where person_id = $1', [
      person,
    ]);
    await expect(own).rejects.toMatchObject({ constraint: 'another_reviews' });
    await db.admin.one('update exceptional_accesses set user_id = $2 where person_id = $1', [
      person,
      place.users['dpo.vlierbeke'].id,
    ]);
    expect(await review('dpo.vlierbeke', person, 'justified')).toBe('forbidden');
    await db.admin.one('delete from exceptional_accesses where person_id = $1', [person]);
  });

  test('has five working days: weekends do not count', async () => {
    const days = await db.admin.many<{ day: string }>(
      `select gate.add_weekdays(d::date, 5) as day from unnest(array['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']) d`,
    );
    expect(days.map(({ day }) => day)).toEqual(['2026-11-27', '2026-11-27', '2026-11-27', '2026-11-30']);
  });

  test('that comes too late takes the right away until it is done', async () => {
    const person = await former();
    await opened(person);
    await db.admin.one('update exceptional_accesses set review_by = $2 where person_id = $1', [
      person,
      place.day(-1),
    ]);
    const next = numbers.pop() ?? '';
    insz = next;
    const other = await former();
    await search();
    expect(await state(other)).toBe('lapsed');
    expect((await ask(other)).outcome).toBe('forbidden');
    expect((await open(person)).outcome).toBe('missing');
    expect(await review('dpo.vlierbeke', person, 'justified')).toBe('done');
    expect(await state(other)).toBe('may');
  });

  test('that finds no good reason takes the right away', async () => {
    const person = await former();
    const colleague = await place.signIn('collega.vlierbeke');
    await search(colleague);
    expect((await ask(person, colleague)).outcome).toBe('done');
    expect(await review('dpo.vlierbeke', person, 'unjustified', 'Er was geen nood.')).toBe('done');
    await search(colleague);
    expect(await state(person, colleague)).toBe('lapsed');
    expect((await ask(person, colleague)).outcome).toBe('forbidden');
  });
});
