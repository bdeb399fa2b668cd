/** Who may read a note, who may write one, and what happens to what does not belong in it; as the application, through the gate. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { town, type Town } from '../../../tests/support/town.ts';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import type { Category } from '../../gate/category.ts';
import { perform } from '../../kernel/act.ts';
import { recordContact, setContactTerm } from './contact.acts.ts';
import { recordNote, removeNote, reportNote, settleReport, takeCompartment } from './note.acts.ts';
import { readersOf } from './note-readers.ts';
import { openNotes } from './note.sql.ts';

let db: FreshDatabase;
let place: Town;
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
});
afterAll(() => db.close());

/** Someone whom OCMW Vlierbeke and VDAB both guide; each proved the relation to the other. */
async function together(): Promise<string> {
  const person = await place.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
  });
  await place.referral(person, { to: 'vdab', status: 'accepted' });
  return person;
}

async function opens(user: DemoUser, person: string) {
  const token = await place.signIn(user);
  return openNotes(db.app, { token, person, route: '/proef', reason: undefined });
}

async function read(user: DemoUser, person: string) {
  const opened = await opens(user, person);
  return opened.outcome === 'shown' ? opened.parts.notes : undefined;
}

async function write(user: DemoUser, person: string, soort: string, tekst: string) {
  return perform(db.app, await place.signIn(user), recordNote, { person, soort, tekst });
}

async function acts(name: string): Promise<number> {
  const row = await db.admin.one<{ n: number }>('select count(*)::integer as n from act_log where act = $1', [
    name,
  ]);
  return row?.n ?? 0;
}

const bodies = (rows: readonly { body: string | null }[] | undefined) => rows?.map(({ body }) => body);

async function sharing(from: 'ocmwVlierbeke' | 'vdab', categories: readonly Category[] = ['sharedNotes']) {
  await place.flow({ from, to: { kind: from === 'vdab' ? 'ocmw' : 'vdab' }, categories });
}

describe('a note', () => {
  test('of the internal kind is read by the own team and by nobody else', async () => {
    const person = await together();
    await sharing('ocmwVlierbeke');
    const before = await acts('note.record');
    expect((await write('coach.vlierbeke', person, 'internal', 'Belt liever dan hij mailt.')).outcome).toBe(
      'done',
    );
    expect(await acts('note.record')).toBe(before + 1);
    expect(bodies(await read('coach.vlierbeke', person))).toEqual(['Belt liever dan hij mailt.']);
    expect(await read('collega.vlierbeke', person)).toMatchObject([{ mine: false, by: 'Lotte Wouters' }]);
    expect(await read('hoofd.vlierbeke', person)).toBeUndefined();
    expect(await read('bemiddelaar.oost', person)).toEqual([]);
    expect(await read('coach.kreekdorp', person)).toBeUndefined();
  });

  test('of the shared kind is read by an organisation that a flow lets read it, and by no other', async () => {
    const person = await together();
    await write('coach.vlierbeke', person, 'shared', 'Zoekt werk in de zorg.');
    expect(bodies(await read('bemiddelaar.oost', person))).toEqual(['Zoekt werk in de zorg.']);
    const [seen] = (await read('bemiddelaar.oost', person)) ?? [];
    expect(seen).toMatchObject({ by: null, mine: false, reports: [] });
    await write('bemiddelaar.oost', person, 'shared', 'Heeft een gesprek bij een woonzorgcentrum.');
    expect(bodies(await read('coach.vlierbeke', person))).toEqual(['Zoekt werk in de zorg.']);
    await sharing('vdab');
    expect(bodies(await read('coach.vlierbeke', person))).toHaveLength(2);
  });

  test('is closed again when the flow is suspended', async () => {
    const person = await together();
    await write('coach.vlierbeke', person, 'shared', 'Volgt een cursus.');
    expect(await read('bemiddelaar.oost', person)).toHaveLength(1);
    await db.admin.many(
      `update flows set status = 'suspended', suspension_reason = 'proef' where sender = $1 and category_mask = 1 << 14`,
      [place.organisations.ocmwVlierbeke.ref],
    );
    expect(await read('bemiddelaar.oost', person)).toEqual([]);
    await db.admin.many(
      `update flows set status = 'inForce', suspension_reason = null where status = 'suspended'`,
    );
  });

  test('says beforehand who will read it, by name', async () => {
    const person = await together();
    const opened = await opens('coach.vlierbeke', person);
    if (opened.outcome !== 'shown') throw new Error(opened.outcome);
    const said = readersOf(opened, opened.parts.note_readers);
    expect(said.shared).toMatch(/^Dit lezen: de persoon zelf, OCMW Vlierbeke \(Lotte Wouters.*\), VDAB\./);
    expect(said.internal).toContain('Geen andere organisatie');
    expect(said.internal).not.toContain('VDAB');
    const alone = await place.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      confirmed: [['ocmwVlierbeke', 'vdab']],
    });
    const other = await opens('coach.vlierbeke', alone);
    if (other.outcome !== 'shown') throw new Error(other.outcome);
    expect(readersOf(other, other.parts.note_readers).shared).toContain('VDAB leest dit nu niet');
  });

  test('cannot be written by who does not guide the person, and nothing is written then', async () => {
    const person = await together();
    const before = await db.admin.one('select count(*) from notes');
    for (const user of ['coach.kreekdorp', 'dpo.vlierbeke', 'beheer.vlierbeke'] as const)
      expect((await write(user, person, 'shared', 'Niets.')).outcome).toBe('missing');
    expect((await write('coach.vlierbeke', person, 'confidential', 'Niets.')).outcome).toBe('missing');
    expect((await write('coach.vlierbeke', person, 'shared', '   ')).outcome).toBe('invalid');
    expect(await db.admin.one('select count(*) from notes')).toEqual(before);
  });

  test('is taken back by who wrote it, and then only the fact that it went remains', async () => {
    const person = await together();
    await write('coach.vlierbeke', person, 'shared', 'Verkeerde persoon.');
    const [note] = (await read('coach.vlierbeke', person)) ?? [];
    const notitie = note?.id;
    const asVdab = await place.signIn('bemiddelaar.oost');
    expect((await perform(db.app, asVdab, removeNote, { person, notitie })).outcome).toBe('missing');
    const token = await place.signIn('coach.vlierbeke');
    expect((await perform(db.app, token, removeNote, { person, notitie })).outcome).toBe('done');
    expect((await perform(db.app, token, removeNote, { person, notitie })).outcome).toBe('conflict');
    expect(await read('bemiddelaar.oost', person)).toEqual([]);
    expect(await read('coach.vlierbeke', person)).toMatchObject([{ body: null, removedWhy: 'mistake' }]);
    expect(await db.admin.many('select 1 from notes where id = $1 and body is not null', [notitie])).toEqual(
      [],
    );
  });
});

describe('what does not belong in a note', () => {
  test('is reported by who reads it, and its owner takes the text away', async () => {
    const person = await together();
    await write('coach.vlierbeke', person, 'shared', 'Zijn broer heeft problemen.');
    const [note] = (await read('bemiddelaar.oost', person)) ?? [];
    const vdab = await place.signIn('bemiddelaar.oost');
    const report = { person, notitie: note?.id, waarom: 'otherPerson' };
    expect((await perform(db.app, vdab, reportNote, report)).outcome).toBe('done');
    expect((await perform(db.app, vdab, reportNote, report)).outcome).toBe('conflict');
    expect(await read('bemiddelaar.oost', person)).toMatchObject([{ reported: true, reports: [] }]);
    const [owned] = (await read('coach.vlierbeke', person)) ?? [];
    expect(owned?.reports).toMatchObject([{ why: 'otherPerson', by: 'VDAB' }]);
    const melding = owned?.reports[0]?.id;
    const settle = { person, melding, antwoord: 'cleared' };
    expect((await perform(db.app, vdab, settleReport, settle)).outcome).toBe('missing');
    const coach = await place.signIn('coach.vlierbeke');
    expect((await perform(db.app, coach, settleReport, settle)).outcome).toBe('done');
    expect((await perform(db.app, coach, settleReport, settle)).outcome).toBe('conflict');
    expect(await read('bemiddelaar.oost', person)).toEqual([]);
    expect(await read('coach.vlierbeke', person)).toMatchObject([{ body: null, removedWhy: 'otherPerson' }]);
  });

  test('cannot be reported by who may not read it: nothing is learned of it', async () => {
    const person = await together();
    await write('coach.vlierbeke', person, 'internal', 'Alleen voor ons.');
    const [note] = (await read('coach.vlierbeke', person)) ?? [];
    const outcomes = [];
    for (const user of ['bemiddelaar.oost', 'coach.kreekdorp'] as const)
      for (const notitie of [note?.id, '00000000-0000-4000-8000-000000000000'])
        outcomes.push(
          await perform(db.app, await place.signIn(user), reportNote, { person, notitie, waarom: 'health' }),
        );
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['missing']));
  });

  test('stays when its owner says so', async () => {
    const person = await together();
    await write('coach.vlierbeke', person, 'shared', 'Heeft een rijbewijs nodig.');
    const [note] = (await read('bemiddelaar.oost', person)) ?? [];
    await perform(db.app, await place.signIn('bemiddelaar.oost'), reportNote, {
      person,
      notitie: note?.id,
      waarom: 'notNeeded',
    });
    const [owned] = (await read('coach.vlierbeke', person)) ?? [];
    const coach = await place.signIn('coach.vlierbeke');
    const settle = { person, melding: owned?.reports[0]?.id, antwoord: 'kept' };
    expect((await perform(db.app, coach, settleReport, settle)).outcome).toBe('done');
    expect(bodies(await read('bemiddelaar.oost', person))).toEqual(['Heeft een rijbewijs nodig.']);
  });
});

describe('the confidential compartment', () => {
  test('is read and written in its own role alone, whatever else is shared', async () => {
    const person = await together();
    await sharing('ocmwVlierbeke', ['barriers', 'sharedNotes', 'plan']);
    await assign(person, 'consulent.vlierbeke');
    expect(
      (await write('consulent.vlierbeke', person, 'confidential', 'Kan niet lang rechtstaan.')).outcome,
    ).toBe('done');
    for (const user of ['coach.vlierbeke', 'bemiddelaar.oost'] as const)
      expect(await read(user, person)).toEqual([]);
    const opened = await opens('consulent.vlierbeke', person);
    expect(opened).toMatchObject({
      parts: { compartment: { mine: true, works: true }, notes: [{ bit: 20 }] },
    });
    expect(await opens('coach.vlierbeke', person)).toMatchObject({ parts: { compartment: null } });
  });

  test('has an owner who alone settles reports, and is taken over only when that owner has no mandate any more', async () => {
    const person = await together();
    await assign(person, 'consulent.vlierbeke');
    await write('consulent.vlierbeke', person, 'confidential', 'Kan niet in de kou werken.');
    const [note] = (await read('consulent.vlierbeke', person)) ?? [];
    const owner = await place.signIn('consulent.vlierbeke');
    const second = await secondConsulent();
    await perform(db.app, second, reportNote, { person, notitie: note?.id, waarom: 'health' });
    const [owned] = (await read('consulent.vlierbeke', person)) ?? [];
    const settle = { person, melding: owned?.reports[0]?.id, antwoord: 'cleared' };
    expect((await perform(db.app, second, settleReport, settle)).outcome).toBe('forbidden');
    expect((await perform(db.app, second, takeCompartment, { person })).outcome).toBe('conflict');
    const coach = await place.signIn('coach.vlierbeke');
    expect((await perform(db.app, coach, takeCompartment, { person })).outcome).toBe('missing');
    await db.admin.many('update mandates set ended_at = now() where user_id = $1', [
      place.users['consulent.vlierbeke'].id,
    ]);
    expect((await perform(db.app, owner, settleReport, settle)).outcome).toBe('signedOut');
    expect((await perform(db.app, second, takeCompartment, { person })).outcome).toBe('done');
    expect((await perform(db.app, second, settleReport, settle)).outcome).toBe('done');
    await db.admin.many('update mandates set ended_at = null where user_id = $1', [
      place.users['consulent.vlierbeke'].id,
    ]);
  });
});

describe('a moment of contact', () => {
  test('is noted with one line, for the own organisation alone', async () => {
    const person = await together();
    const token = await place.signIn('coach.vlierbeke');
    const typed = { person, kanaal: 'phone', bereikt: 'nee', regel: '', datum: place.today };
    expect((await perform(db.app, token, recordContact, typed)).outcome).toBe('done');
    const opened = await opens('coach.vlierbeke', person);
    expect(opened).toMatchObject({
      parts: { contacts: [{ channel: 'phone', reached: false, by: 'Lotte Wouters' }] },
    });
    expect(await opens('bemiddelaar.oost', person)).toMatchObject({ parts: { contacts: [] } });
  });

  test('was not tomorrow, nor longer than a year ago', async () => {
    const person = await together();
    const token = await place.signIn('coach.vlierbeke');
    const typed = { person, kanaal: 'visit', bereikt: 'ja' };
    for (const datum of [place.day(1), place.day(-400), '31/02/2026'])
      expect((await perform(db.app, token, recordContact, { ...typed, datum })).outcome).toBe('invalid');
  });

  test('has a term that its organisation chooses, by the hand of who coordinates', async () => {
    const head = await place.signIn('hoofd.vlierbeke');
    expect((await perform(db.app, head, setContactTerm, { weken: '4' })).outcome).toBe('done');
    expect((await perform(db.app, head, setContactTerm, { weken: '40' })).outcome).toBe('invalid');
    const coach = await place.signIn('coach.vlierbeke');
    expect((await perform(db.app, coach, setContactTerm, { weken: '4' })).outcome).toBe('missing');
  });
});

test('when the term of an organisation has ended all it wrote is gone, and nothing of another', async () => {
  const person = await together();
  for (const user of ['coach.vlierbeke', 'bemiddelaar.oost'] as const) {
    await write(user, person, 'shared', 'Een zin.');
    const typed = { person, kanaal: 'desk', bereikt: 'ja', regel: '', datum: place.today };
    await perform(db.app, await place.signIn(user), recordContact, typed);
  }
  const vlierbeke = place.organisations.ocmwVlierbeke.ref;
  await db.admin.many(
    `insert into appointments (person_id, source, as_of, day, starts, minutes, kind) values ($1, $2, $3, $3, '10:00', 30, 'talk')`,
    [person, vlierbeke, place.today],
  );
  await db.admin.many(
    `insert into barriers (person_id, source, as_of, domain, level, said) values ($1, $2, $3, 'hours', 2, 'overdag')`,
    [person, vlierbeke, place.today],
  );
  await db.admin.many('select gate.destroy_notes($1, $2), gate.destroy_appointments($1, $2)', [
    vlierbeke,
    person,
  ]);
  const left = await db.admin.many<{ source: number; n: number }>(
    `select source, count(*)::integer as n from (select source from notes where person_id = $1
       union all select source from contact_moments where person_id = $1 union all select source from appointments where person_id = $1
       union all select source from barriers where person_id = $1) r group by source`,
    [person],
  );
  expect(left).toEqual([{ source: place.organisations.vdab.ref, n: 2 }]);
});

async function assign(person: string, user: DemoUser): Promise<void> {
  await db.admin.many(
    'update assignments set team_id = (select team_id from mandates where user_id = $2 limit 1) where person_id = $1 and organisation = $3',
    [person, place.users[user].id, place.organisations.ocmwVlierbeke.ref],
  );
}

/** A colleague who holds the role as well. */
async function secondConsulent(): Promise<string> {
  await db.admin.many(`update mandates set role = 'consulent' where user_id = $1`, [
    place.users['collega.vlierbeke'].id,
  ]);
  return place.signIn('collega.vlierbeke');
}
