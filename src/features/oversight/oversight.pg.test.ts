/** Who may read the log, and how little it tells: the officer of viewer or source, never facts, never who else knows someone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { answerRelation, listRelations } from '../../gate/involvement.sql.ts';
import { listPersons } from '../../gate/list.sql.ts';
import { openDossier } from '../../gate/open.sql.ts';
import { perform } from '../../kernel/act.ts';
import { liftShield, setShield } from './oversight.acts.ts';
import { findDesk, listDisclosures, listRegistrations } from './oversight.sql.ts';
import type { Disclosures } from './oversight.ts';

let db: FreshDatabase;
let place: Town;
let person: string;
let vdabFlow: number;
let partnerFlow: number;
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
  vdabFlow = (await place.flow({ categories: ['registration', 'plan'] })).number;
  partnerFlow = (await place.flow({ from: 'schakel', categories: ['competences', 'plan'] })).number;
  person = await place.person({
    guidedBy: {
      ocmwVlierbeke: 'coach.vlierbeke',
      vdab: 'bemiddelaar.oost',
      schakel: 'coach.maatwerk',
    },
    facts: {
      ocmwVlierbeke: { transport: 'BIKE' },
      vdab: { 'vdab.registered': true },
      schakel: { 'language.nl.cefr': 'B1', 'plan.summary': 'Lassen leren' },
    },
    confirmed: [
      ['ocmwVlierbeke', 'vdab'],
      ['ocmwVlierbeke', 'schakel'],
    ],
  });
  await open('coach.vlierbeke', person);
});
afterAll(() => db.close());

async function open(user: DemoUser, who: string) {
  const token = await place.signIn(user);
  return openDossier(db.app, { token, person: who, purpose: 'guidance', route: '/dossiers/:id' });
}

async function mandateAt(user: DemoUser, organisation: keyof Town['organisations']): Promise<string> {
  const row = await db.admin.one<{ id: string }>(
    'select id from mandates where user_id = $1 and organisation = $2',
    [place.users[user].id, place.organisations[organisation].ref],
  );
  return row?.id ?? '';
}

const ask = (token: string, filter = {}) => listDisclosures(db.app, token, '/dpo/inzages', filter);

async function seen(token: string, filter = {}): Promise<Disclosures> {
  const answer = await ask(token, { without: 'oversight', ...filter });
  if (answer.outcome !== 'shown') throw new Error(answer.outcome);
  return answer;
}

describe('the officer of the viewer', () => {
  test('reads who opened a dossier, for which purpose and on which flows, and no facts', async () => {
    const answer = await seen(await place.signIn('dpo.vlierbeke'), { person });
    expect(answer.items).toMatchObject([
      {
        dossier: person,
        user: 'Lotte Wouters',
        function: 'trajectbegeleider',
        purpose: 'guidance',
        asViewer: true,
        flows: [vdabFlow, partnerFlow],
      },
    ]);
    const text = JSON.stringify(answer);
    for (const fact of ['Peeters', 'BIKE', 'Lassen', '1990-04-12', 'transport'])
      expect(text).not.toContain(fact);
  });

  test('has each reading of the log logged, person by person', async () => {
    const token = await place.signIn('dpo.vlierbeke');
    const before = await ask(token, { person });
    const after = await ask(token, { person });
    if (before.outcome !== 'shown' || after.outcome !== 'shown') throw new Error('refused');
    expect(after.total).toBe((before.total ?? 0) + 1);
    expect(after.items[0]).toMatchObject({ purpose: 'oversight', user: 'Jeroen Thys', mask: 0 });
  });

  test('finds by user, purpose and side, and goes on where a page ended', async () => {
    const token = await place.signIn('dpo.vlierbeke');
    const others: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      others.push(await place.person());
      await open('coach.vlierbeke', others.at(-1) ?? '');
    }
    const all = await seen(token, { purpose: 'guidance' });
    const first = await seen(token, { purpose: 'guidance', size: 2 });
    expect(first).toMatchObject({ more: true, items: { length: 2 } });
    const rest = await seen(token, { purpose: 'guidance', size: 100, after: first.items[1] });
    expect([...first.items, ...rest.items].map((one) => one.header)).toEqual(
      all.items.map((one) => one.header),
    );
    expect(rest.more).toBe(false);
    expect((await seen(token, { userName: 'coach.vlierbeke' })).items.length).toBe(all.items.length);
    expect((await seen(token, { userName: 'hoofd.vlierbeke' })).items).toEqual([]);
    expect((await seen(token, { userName: 'bemiddelaar.oost' })).items).toEqual([]);
    expect((await seen(token, { as: 'source' })).items).toEqual([]);
  });
});

describe('the officer of a source', () => {
  test('reads nothing of what another organisation did with its own facts', async () => {
    const token = await place.signIn('coach.vlierbeke');
    await listPersons(db.app, { token, purpose: 'guidance', route: '/personen', scope: 'mine' });
    const answer = await seen(await place.signIn('dpo.vdab'), { person });
    expect(answer.items.map((one) => one.flows)).toEqual([[vdabFlow]]);
    expect(answer.total).toBe(1);
  });

  test('reads that another organisation saw its facts, by which of its own flows, and not who there', async () => {
    const answer = await seen(await place.signIn('dpo.vdab'), { person });
    expect(answer.items).toMatchObject([
      {
        organisation: 'OCMW Vlierbeke',
        function: 'trajectbegeleider',
        user: null,
        asViewer: false,
        flows: [vdabFlow],
        sources: [place.organisations.vdab.ref],
        route: null,
      },
    ]);
    const listed = await seen(await place.signIn('dpo.vdab'), { as: 'source' });
    expect(listed.items[0]).toMatchObject({ dossier: person, asViewer: false });
  });

  test('does not learn that another organisation was asked about a person until it confirms', async () => {
    await place.flow({
      from: 'ocmwVlierbeke',
      to: 'vdab',
      purpose: 'involvement',
      categories: ['involvement'],
    });
    const asked = await place.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    });
    const mediator = await place.signIn('bemiddelaar.oost');
    const call = { token: mediator, route: '/betrokkenheid', scope: 'mine', answered: false } as const;
    const waiting = await listRelations(db.app, call);
    expect(waiting.outcome === 'shown' && waiting.items.map((row) => row.dossier)).toContain(asked);

    const officer = await place.signIn('dpo.vlierbeke');
    expect((await ask(officer, { person: asked })).outcome).toBe('missing');
    expect(JSON.stringify(await seen(officer, { as: 'source' }))).not.toContain(asked);

    const registrant = place.organisations.ocmwVlierbeke.id;
    await answerRelation(db.app, { token: mediator, person: asked, registrant, answer: 'confirmed' });
    const told = await seen(officer, { person: asked });
    expect(told.items).toMatchObject([{ organisation: 'VDAB', purpose: 'involvement' }]);
  });

  test('does not learn which other source knows the person, nor what it holds', async () => {
    const token = await place.signIn('dpo.vdab');
    const answer = await seen(token, { person });
    const text = JSON.stringify(answer);
    expect(text).not.toContain('Schakel');
    expect(Object.keys(answer.names.flows)).toEqual([String(vdabFlow)]);
    expect(Object.keys(answer.names.organisations)).toEqual([String(place.organisations.vdab.ref)]);
    // The entry also holds identity, competences and more of the two others; VDAB showed its registration alone.
    expect(answer.items[0]?.mask).toBe(1 << 5);
  });
});

describe('everyone else', () => {
  test('the officer of an organisation that was neither answers as for someone who does not exist', async () => {
    const token = await place.signIn('dpo.streek', {
      mandate: await mandateAt('dpo.streek', 'ocmwKreekdorp'),
    });
    const refused = await ask(token, { person });
    const unknown = await ask(token, { person: crypto.randomUUID() });
    expect(refused.outcome).toBe('missing');
    expect(JSON.stringify(refused)).toBe(JSON.stringify(unknown));
    expect((await seen(token)).items).toEqual([]);
  });

  test.each(['coach.vlierbeke', 'hoofd.vlierbeke', 'beheer.vlierbeke', 'redactie.vvsg'] as const)(
    '%s reads no log, no desk and no registrations',
    async (user) => {
      const token = await place.signIn(user);
      expect((await ask(token, { person })).outcome).toBe('missing');
      expect((await findDesk(db.app, token)).outcome).toBe('missing');
      const page = { outside: false, size: 10 };
      expect((await listRegistrations(db.app, token, '/dpo/registraties', page)).outcome).toBe('missing');
    },
  );
});

test('a page of so many views holds each of them whole, and goes on after the last', async () => {
  const token = await place.signIn('dpo.vlierbeke');
  const all = await seen(token, { size: 1000 });
  const headers = [...new Set(all.items.map(({ header }) => header))];
  const first = await seen(token, { size: 1000, views: 1 });
  expect(first.items).toEqual(all.items.filter(({ header }) => header === headers[0]));
  expect(first.more).toBe(true);
  const second = await seen(token, { size: 1000, views: 1, after: first.items.at(-1) });
  expect(second.items[0]?.header).toBe(headers[1]);
  expect((await seen(token, { size: 1000, views: headers.length })).more).toBe(false);
});

describe('own registrations', () => {
  test('are listed with ground and start, and the list is logged', async () => {
    const outside = await place.person({
      guidedBy: { ocmwVlierbeke: { user: 'coach.vlierbeke', awaitsSecondPerson: true, ground: 'leefloon' } },
    });
    const token = await place.signIn('dpo.vlierbeke');
    const page = await listRegistrations(db.app, token, '/dpo/registraties', { outside: true, size: 50 });
    expect(page).toMatchObject({
      waiting: 1,
      items: [
        {
          dossier: outside,
          ground: 'leefloon',
          outsideTerritory: true,
          recordedBy: 'Lotte Wouters',
          user: 'Lotte Wouters',
          team: 'Team activering',
        },
      ],
    });
    // A registration is recognised by who recorded and who guides: no fact of the person is told.
    expect(JSON.stringify(page)).not.toContain('Peeters');
    const [entry] = (await seen(token, { person: outside, without: undefined })).items;
    expect(entry).toMatchObject({ route: '/dpo/registraties', mask: 1 << 2 });
    const all = await listRegistrations(db.app, token, '/dpo/registraties', { outside: false, size: 2 });
    if (all.outcome !== 'shown') throw new Error(all.outcome);
    const next = { outside: false, size: 100, after: all.items[1]?.id };
    const rest = await listRegistrations(db.app, token, '/dpo/registraties', next);
    expect(all.more).toBe(true);
    if (rest.outcome === 'shown') expect(rest.items.some(({ id }) => id === all.items[1]?.id)).toBe(false);
  });

  test('were recorded on the day in Flanders, also in the first hour after midnight', async () => {
    const person = await place.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
    await db.admin.many(
      `update involvements set recorded_at = ($2 || ' 00:30 Europe/Brussels')::timestamptz where person_id = $1`,
      [person, place.day(-9)],
    );
    const token = await place.signIn('dpo.vlierbeke');
    const shown = await listRegistrations(db.app, token, '/dpo/registraties', { outside: false, size: 200 });
    if (shown.outcome !== 'shown') throw new Error(shown.outcome);
    expect(shown.items.find(({ dossier }) => dossier === person)?.recordedOn).toBe(place.day(-9));
  });

  test('stand by the day of recording, whatever order they came in, and the last page offers no more', async () => {
    const old = await place.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
    await db.admin.one(`update involvements set recorded_at = '2020-01-02' where person_id = $1`, [old]);
    const token = await place.signIn('dpo.vlierbeke');
    const shown = await listRegistrations(db.app, token, '/dpo/registraties', { outside: false, size: 200 });
    if (shown.outcome !== 'shown') throw new Error(shown.outcome);
    expect(shown.items.at(-1)?.dossier).toBe(old);
    const size = shown.items.length;
    const exact = await listRegistrations(db.app, token, '/dpo/registraties', { outside: false, size });
    expect(exact).toMatchObject({ more: false });
    const short = { outside: false, size: size - 1 };
    const first = await listRegistrations(db.app, token, '/dpo/registraties', short);
    if (first.outcome !== 'shown') throw new Error(first.outcome);
    expect(first.more).toBe(true);
    const next = await listRegistrations(db.app, token, '/dpo/registraties', {
      ...short,
      after: first.items.at(-1)?.id,
    });
    expect(next.outcome === 'shown' && next.items.map(({ dossier }) => dossier)).toEqual([old]);
  });
});

describe('a shield', () => {
  const shield = async (user: DemoUser, who: string, gebruikersnaam: string) =>
    perform(db.app, await place.signIn(user), setShield, {
      person: who,
      gebruikersnaam,
      reden: 'family',
      tot: '',
    });

  test('is not lifted by the very person from whom it hides someone', async () => {
    const who = await place.person();
    const officer = await place.signIn('dpo.vlierbeke');
    await shield('hoofd.vlierbeke', who, 'dpo.vlierbeke');
    await db.admin.one(
      `select log.write(now(), null, $1, null, 'session', 'guidance', '/proef', 'shown', null,
        array[row($2, 0, '{}'::integer[], '{}'::integer[], '{}'::integer[], null)::log.entry])`,
      [place.organisations.ocmwVlierbeke.id, who],
    );
    const { shields } = await seen(officer, { person: who });
    const lift = { person: who, id: shields?.[0]?.id };
    expect(await perform(db.app, officer, liftShield, lift)).toMatchObject({ outcome: 'forbidden' });
    const head = await place.signIn('hoofd.vlierbeke');
    expect(await perform(db.app, head, liftShield, lift)).toMatchObject({ outcome: 'done' });
  });

  test('of one organisation hides nobody from someone who works for another too', async () => {
    const who = await place.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', ocmwKreekdorp: 'coach.kreekdorp' },
    });
    await db.admin.one(
      `insert into shields (person_id, user_id, reason, set_for, valid_from) values ($1, $2, 'family', $3, gate.today())`,
      [who, place.users['coach.vlierbeke'].id, place.organisations.ocmwKreekdorp.ref],
    );
    expect((await open('coach.vlierbeke', who)).outcome).toBe('shown');
  });

  test('hides a person from a colleague at once, and lifting it opens again', async () => {
    const who = await place.person();
    expect((await open('coach.vlierbeke', who)).outcome).toBe('shown');
    expect((await shield('dpo.vlierbeke', who, 'coach.vlierbeke')).outcome).toBe('done');
    expect((await open('coach.vlierbeke', who)).outcome).toBe('missing');
    const token = await place.signIn('dpo.vlierbeke');
    const { shields } = await seen(token, { person: who });
    expect(shields).toMatchObject([{ user: 'Lotte Wouters', reason: 'family', setBy: 'Jeroen Thys' }]);
    const lift = { person: who, id: shields?.[0]?.id };
    expect((await perform(db.app, await place.signIn('dpo.vdab'), liftShield, lift)).outcome).toBe('missing');
    expect((await perform(db.app, token, liftShield, lift)).outcome).toBe('done');
    expect((await open('coach.vlierbeke', who)).outcome).toBe('shown');
  });

  test('hides from the whole organisation, by a head too', async () => {
    const who = await place.person();
    expect((await shield('hoofd.vlierbeke', who, '')).outcome).toBe('done');
    expect((await open('coach.vlierbeke', who)).outcome).toBe('missing');
  });

  test('is set by nobody else, for nobody unknown, against nobody elsewhere', async () => {
    const who = await place.person();
    expect((await shield('coach.vlierbeke', who, '')).outcome).toBe('missing');
    expect((await shield('dpo.vdab', who, '')).outcome).toBe('missing');
    expect((await shield('dpo.vlierbeke', crypto.randomUUID(), '')).outcome).toBe('missing');
    expect(await shield('dpo.vlierbeke', who, 'bemiddelaar.oost')).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'gebruikersnaam' }],
    });
  });
});
