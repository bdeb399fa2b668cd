// Case talks: who may know that a person stands on the agenda, what is read before and after the conditions are confirmed, what comes of
// it, and what the person reads.
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type CaseTable, setCaseTable, wellPut } from '../../../tests/support/case-table.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { sharedPerson } from '../../../tests/support/pathway-town.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { addAgendaItem } from '../meeting/meeting.acts.ts';
import * as acts from './case-talk.acts.ts';
import { forgetQuestions, listOwnCases, listTalks, openCase, openPut, readTalk } from './case-talk.sql.ts';
import { conditionCodes } from './case-talk.ts';

let db: FreshDatabase;
let world: Town;
let table: CaseTable;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  table = await setCaseTable(db, world);
}, 60_000);
afterAll(() => db.close());

async function does<Input, Done>(user: DemoUser, act: Act<Input, Done>, input: object) {
  return perform(db.app, await world.signIn(user), act, input);
}

async function namesFor(user: DemoUser, talk: string) {
  const opened = await readTalk(db.app, await world.signIn(user), talk, undefined);
  return opened.outcome === 'shown' ? opened.items.map(({ name }) => name?.split(' ')[0]) : opened.outcome;
}

async function caseFor(user: DemoUser, person: string, talk: string) {
  const token = await world.signIn(user);
  const route = `/overleg/casus/${talk}`;
  const opened = await openCase(db.app, { token, person, route, reason: undefined });
  return opened.outcome === 'shown'
    ? opened.parts.case_talks.find((one) => one.talk.id === talk)
    : opened.outcome;
}

const put = (person: string, talk: string, given: object = {}) => ({
  person,
  gesprek: talk,
  dag: world.today,
  ...wellPut,
  ...given,
});
const ready = { resultaat: 'noFurther', tekst: 'De opvang is geregeld.' };

test('only who could open the dossier knows that a person stands on the agenda', async () => {
  const talk = await table.meeting();
  const persons = [await table.known('Sam'), await table.alone('Alleen'), await table.unproved('Onbewezen')];
  for (const person of persons) await table.put(person, talk);
  expect(await namesFor('coach.vlierbeke', talk)).toEqual(['Alleen', 'Onbewezen', 'Sam']);
  expect(await namesFor('coach.maatwerk', talk)).toEqual(['Sam']);
  expect(await namesFor('bemiddelaar.oost', talk)).toEqual(['Sam']);
  expect(await namesFor('collega.oost', talk)).toEqual([]);
  expect(await namesFor('coach.kreekdorp', talk)).toBe('missing');
  expect(await namesFor('secretaris.oost', talk)).toBe('missing');
});

test('a line that is suspended closes the person at the next click', async () => {
  const talk = await table.meeting();
  const person = await table.known('Lijn');
  const entry = await table.put(person, talk);
  await table.confirm(entry, 'coach.maatwerk');
  expect(await caseFor('coach.maatwerk', person, talk)).toMatchObject({ open: true });
  await table.setLine('suspended');
  expect(await namesFor('coach.maatwerk', talk)).toEqual([]);
  expect(await caseFor('coach.maatwerk', person, talk)).toBeUndefined();
  expect(await namesFor('bemiddelaar.oost', talk)).toEqual(['Lijn']);
  await table.setLine('inForce');
  expect(await namesFor('coach.maatwerk', talk)).toEqual(['Lijn']);
});

test('nobody reads the question before their own organisation confirmed the conditions', async () => {
  const talk = await table.meeting();
  const person = await table.known('Vraag');
  const entry = await table.put(person, talk);
  const closed = { open: false, question: null, aim: null, toldOn: null, outcome: null, confirmed: [] };
  expect(await caseFor('bemiddelaar.oost', person, talk)).toMatchObject(closed);
  const half = { id: entry, voorwaarden: conditionCodes.slice(1) };
  expect((await does('bemiddelaar.oost', acts.confirmCase, half)).outcome).toBe('invalid');
  await table.confirm(entry, 'bemiddelaar.oost');
  expect(await caseFor('bemiddelaar.oost', person, talk)).toMatchObject({
    open: true,
    question: wellPut.vraag,
    aim: 'barrier',
    toldOn: world.today,
  });
  expect(await caseFor('coach.maatwerk', person, talk)).toMatchObject(closed);
  const again = await does('bemiddelaar.oost', acts.confirmCase, { id: entry, voorwaarden: conditionCodes });
  expect(again).toMatchObject({ outcome: 'conflict' });
});

test('each showing stands in the log with its purpose and the talk', async () => {
  const talk = await table.meeting();
  const person = await table.known('Logboek');
  await table.put(person, talk);
  await namesFor('coach.maatwerk', talk);
  await caseFor('coach.maatwerk', person, talk);
  const rows = await db.admin.many(
    `select h.purpose, h.route, e.sources, cardinality(e.flows) as flows, cardinality(e.lines) as lines
     from log.entries e join log.headers h on h.id = e.header_id and h.at = e.at
     where e.person_id = $1 and h.user_id = $2 order by h.at`,
    [person, world.users['coach.maatwerk'].id],
  );
  const sources = [world.organisations.ocmwVlierbeke.ref, world.organisations.schakel.ref].toSorted(
    (a, b) => a - b,
  );
  const line = { purpose: 'guidance', route: `/overleg/casus/${talk}`, sources, flows: 1, lines: 1 };
  expect(rows).toEqual([line, line]);
});

test('only who guides puts a person on an agenda, with a yes or no need for one', async () => {
  const talk = await table.meeting();
  const person = await table.alone('Zetten');
  expect((await does('coach.kreekdorp', acts.putOnTalk, put(person, talk))).outcome).toBe('missing');
  expect((await does('coach.maatwerk', acts.putOnTalk, put(person, talk))).outcome).toBe('missing');
  expect(
    await does('coach.vlierbeke', acts.putOnTalk, put(person, talk, { antwoord: 'refused' })),
  ).toMatchObject({
    outcome: 'invalid',
    problems: [{ field: 'antwoord' }],
  });
  const unconfirmed = put(person, talk, { voorwaarden: [] });
  expect((await does('coach.vlierbeke', acts.putOnTalk, unconfirmed)).outcome).toBe('invalid');
  const tomorrow = put(person, talk, { dag: world.day(1) });
  expect(await does('coach.vlierbeke', acts.putOnTalk, tomorrow)).toMatchObject({
    problems: [{ field: 'dag' }],
  });
  const numbered = put(person, talk, { vraag: 'Wat met 90041212377?' });
  expect(await does('coach.vlierbeke', acts.putOnTalk, numbered)).toMatchObject({
    problems: [{ field: 'vraag' }],
  });
  await table.put(person, talk);
  expect((await does('coach.vlierbeke', acts.putOnTalk, put(person, talk))).outcome).toBe('conflict');
});

test('there is no talk while the secretary is missing, and none that is over', async () => {
  const person = await table.alone('Secretaris');
  const over = await table.meeting(-1);
  expect(await does('coach.vlierbeke', acts.putOnTalk, put(person, over))).toMatchObject({
    outcome: 'conflict',
    message: expect.stringContaining('voorbij'),
  });
  const talk = await table.meeting();
  await db.admin.many('update bodies set secretary = null where id = $1', [table.body]);
  expect(await does('coach.vlierbeke', acts.putOnTalk, put(person, talk))).toMatchObject({
    outcome: 'conflict',
    message: expect.stringContaining('secretaris'),
  });
  await db.admin.many('update bodies set secretary = $2 where id = $1', [
    table.body,
    world.organisations.ocmwVlierbeke.ref,
  ]);
});

test('the outcome goes to the plan, and to others as a proposal; the question is gone', async () => {
  const talk = await table.meeting(0);
  const person = await table.known('Resultaat');
  const entry = await table.put(person, talk);
  await table.confirm(entry, 'bemiddelaar.oost');
  const { ocmwVlierbeke, vdab, schakel } = world.organisations;
  const action = (text: string, by: string) => ({ text, due: world.day(20), by });
  const actions = [action('vraagt opvang', ocmwVlierbeke.id), action('zoekt een dagcursus', vdab.id)];
  const outcome = { id: entry, resultaat: 'actions', tekst: 'We zoeken opvang en een dagcursus.', actions };
  expect(await does('coach.vlierbeke', acts.concludeCase, { ...outcome, actions: [] })).toMatchObject({
    outcome: 'invalid',
  });
  const elsewhere = { ...outcome, actions: [action('x', world.organisations.ocmwKreekdorp.id)] };
  expect(await does('coach.vlierbeke', acts.concludeCase, elsewhere)).toMatchObject({
    problems: [{ field: 'actions.0.by' }],
  });
  expect((await does('bemiddelaar.oost', acts.concludeCase, outcome)).outcome).toBe('missing');
  expect((await does('coach.vlierbeke', acts.concludeCase, outcome)).outcome).toBe('done');
  expect(
    await db.admin.many('select body, done_by from plan_actions where person_id = $1', [person]),
  ).toEqual([{ body: 'vraagt opvang', done_by: 'ocmw' }]);
  expect(
    await db.admin.many('select addressed_to, state, detail from proposals where person_id = $1', [person]),
  ).toEqual([
    {
      addressed_to: vdab.ref,
      state: 'waiting',
      detail: { text: 'zoekt een dagcursus', by: 'vdab', due: world.day(20) },
    },
  ]);
  expect(await caseFor('bemiddelaar.oost', person, talk)).toMatchObject({
    question: null,
    outcome: { kind: 'actions', agreed: outcome.tekst },
    actions: [
      { text: 'vraagt opvang' },
      { text: 'zoekt een dagcursus', asked: expect.stringContaining('VDAB') },
    ],
  });
  expect(schakel.ref).toBeGreaterThan(0);
  const history = await db.admin.many('select act from act_log where person_id = $1 order by id', [person]);
  expect(history.map((row) => Reflect.get(row as object, 'act'))).toEqual(
    expect.arrayContaining([
      'caseTalk.put',
      'caseTalk.confirm',
      'action.record',
      'proposal.make',
      'caseTalk.conclude',
    ]),
  );
});

test('what another is asked is told to nobody to whom that other opens nothing', async () => {
  const talk = await table.meeting(0);
  const person = await table.known('Gevraagd');
  const entry = await table.put(person, talk);
  await table.confirm(entry, 'coach.maatwerk');
  await table.confirm(entry, 'bemiddelaar.oost');
  const { ocmwVlierbeke, vdab } = world.organisations;
  const actions = [
    { text: 'vraagt opvang', due: world.day(20), by: ocmwVlierbeke.id },
    { text: 'zoekt een dagcursus', due: world.day(20), by: vdab.id },
  ];
  const outcome = { id: entry, resultaat: 'actions', tekst: 'We zoeken opvang.', actions };
  expect((await does('coach.vlierbeke', acts.concludeCase, outcome)).outcome).toBe('done');
  const actionsFor = async (user: DemoUser) => {
    const one = await caseFor(user, person, talk);
    return typeof one === 'object' ? one.actions.map(({ text }) => text) : one;
  };
  expect(await actionsFor('coach.vlierbeke')).toEqual(['vraagt opvang', 'zoekt een dagcursus']);
  expect(await actionsFor('bemiddelaar.oost')).toEqual(['vraagt opvang', 'zoekt een dagcursus']);
  expect(await actionsFor('coach.maatwerk')).toEqual(['vraagt opvang']);
});

test('of two who write the outcome at once the second is told, and nothing is written twice', async () => {
  const talk = await table.meeting(0);
  const person = await table.known('Tegelijk');
  const entry = await table.put(person, talk);
  const answers = await Promise.all([
    does('coach.vlierbeke', acts.concludeCase, { id: entry, ...ready }),
    does('coach.vlierbeke', acts.concludeCase, { id: entry, ...ready, tekst: 'Er komt een cursus.' }),
  ]);
  expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'done']);
  const early = await table.put(person, await table.meeting(3));
  expect(await does('coach.vlierbeke', acts.concludeCase, { id: early, ...ready })).toMatchObject({
    outcome: 'conflict',
    message: expect.stringContaining('moet nog komen'),
  });
});

test('an organisation that left the body sees the talk no more, and its persons are on it for nobody else', async () => {
  const talk = await table.meeting();
  const person = await table.known('Weg');
  const entry = await table.put(person, talk);
  await table.confirm(entry, 'coach.maatwerk');
  const own = await table.put(person, talk, {}, 'coach.maatwerk');
  expect((await namesFor('coach.vlierbeke', talk)).length).toBe(2);
  await table.leave('schakel');
  expect(await namesFor('coach.maatwerk', talk)).toBe('missing');
  expect((await namesFor('coach.vlierbeke', talk)).length).toBe(1);
  expect(
    (await does('coach.maatwerk', acts.confirmCase, { id: entry, voorwaarden: conditionCodes })).outcome,
  ).toBe('missing');
  expect(await does('coach.maatwerk', acts.concludeCase, { id: own, ...ready })).toMatchObject({
    outcome: 'conflict',
    message: expect.stringContaining('niet meer aan tafel'),
  });
  await db.admin.many('update body_members set valid_until = null where body_id = $1', [table.body]);
});

test('a no of the person is honoured at once, and stands', async () => {
  const talk = await table.meeting();
  const person = await table.known('Nee');
  const entry = await table.put(person, talk);
  const citizen = await world.signInCitizen(person);
  const stranger = await world.signInCitizen(await table.alone('Ander'));
  expect((await perform(db.app, stranger, acts.declineOwnCase, { id: entry })).outcome).toBe('missing');
  expect((await perform(db.app, citizen, acts.declineOwnCase, { id: entry })).outcome).toBe('done');
  expect(await namesFor('coach.maatwerk', talk)).toEqual([]);
  expect(await caseFor('coach.vlierbeke', person, talk)).toMatchObject({
    off: 'personDeclined',
    question: null,
  });
  expect(await does('coach.vlierbeke', acts.putOnTalk, put(person, talk))).toMatchObject({
    outcome: 'conflict',
    message: expect.stringContaining('zei nee'),
  });
});

test('a no of the person is a no to everyone who asked at that talk, and not at another', async () => {
  const [talk, other] = [await table.meeting(), await table.meeting()];
  const person = await table.known('Overal');
  const entry = await table.put(person, talk);
  await table.put(person, talk, {}, 'coach.maatwerk');
  await table.put(person, other, {}, 'coach.maatwerk');
  const citizen = await world.signInCitizen(person);
  expect((await perform(db.app, citizen, acts.declineOwnCase, { id: entry })).outcome).toBe('done');
  const off = { off: 'personDeclined', question: null };
  expect(await caseFor('coach.vlierbeke', person, talk)).toMatchObject(off);
  expect(await caseFor('coach.maatwerk', person, talk)).toMatchObject(off);
  expect(await caseFor('coach.maatwerk', person, other)).toMatchObject({
    off: null,
    question: wellPut.vraag,
  });
});

test('a no that was said to another is not told to who asks later, and the person can say no again', async () => {
  const talk = await table.meeting();
  const person = await table.known('Later');
  const first = await table.put(person, talk);
  const citizen = await world.signInCitizen(person);
  expect((await perform(db.app, citizen, acts.declineOwnCase, { id: first })).outcome).toBe('done');
  const later = await table.put(person, talk, {}, 'bemiddelaar.oost');
  expect(await caseFor('bemiddelaar.oost', person, talk)).toMatchObject({
    off: null,
    question: wellPut.vraag,
  });
  expect((await perform(db.app, citizen, acts.declineOwnCase, { id: later })).outcome).toBe('done');
  expect(await caseFor('bemiddelaar.oost', person, talk)).toMatchObject({
    off: 'personDeclined',
    question: null,
  });
});

test('a no of the person leaves what another concluded', async () => {
  const talk = await table.meeting(0);
  const person = await table.known('Klaar');
  const concluded = await table.put(person, talk, {}, 'coach.maatwerk');
  expect((await does('coach.maatwerk', acts.concludeCase, { id: concluded, ...ready })).outcome).toBe('done');
  const entry = await table.put(person, talk);
  const citizen = await world.signInCitizen(person);
  expect((await perform(db.app, citizen, acts.declineOwnCase, { id: entry })).outcome).toBe('done');
  expect(await caseFor('coach.maatwerk', person, talk)).toMatchObject({
    off: null,
    outcome: { agreed: ready.tekst },
  });
});

test('the person reads that a talk was held, who took part and what was agreed', async () => {
  const talk = await table.meeting(0);
  const person = await table.known('Mijn');
  const entry = await table.put(person, talk);
  await table.confirm(entry, 'bemiddelaar.oost');
  await does('coach.vlierbeke', acts.concludeCase, { id: entry, ...ready });
  const own = await listOwnCases(db.app, await world.signInCitizen(person), '/mijn/casusoverleg');
  const names = [expect.stringContaining('Vlierbeke'), expect.stringContaining('VDAB')];
  expect(own).toMatchObject({
    items: [{ on: world.today, took: expect.arrayContaining(names), outcome: { agreed: ready.tekst } }],
  });
  expect(own.outcome === 'shown' && own.items[0]?.took.length).toBe(2);
});

test('a coach calls organisations together with which there is an agreement, and they find it among their talks', async () => {
  const { schakel, vdab, ocmwKreekdorp } = world.organisations;
  const given = { datum: world.day(5), uur: '14:00', plaats: 'online', functie: 'begeleider' };
  const called = await does('coach.vlierbeke', acts.callTalk, {
    ...given,
    organisatie: [schakel.id, vdab.id],
  });
  if (called.outcome !== 'done') throw new Error(JSON.stringify(called));
  const person = await table.known('Samen');
  await table.put(person, called.done.id);
  expect(await namesFor('coach.maatwerk', called.done.id)).toEqual(['Samen']);
  const talks = await listTalks(db.app, await world.signIn('bemiddelaar.oost'));
  expect(talks.outcome === 'shown' && talks.items.some(({ id }) => id === called.done.id)).toBe(true);
  expect(await namesFor('coach.kreekdorp', called.done.id)).toBe('missing');
  const stranger = await does('coach.vlierbeke', acts.callTalk, {
    ...given,
    organisatie: [ocmwKreekdorp.id],
  });
  expect(stranger).toMatchObject({ outcome: 'invalid', problems: [{ field: 'organisatie' }] });
});

test('a case talk has no ordinary agenda, on which a name could stand', async () => {
  const point = {
    soort: 'discussion',
    titel: 'Iemand bespreken',
    bevoegdheid: 'local',
    lezers: 'members',
    signaal: '',
  };
  const outcome = await does('hoofd.vlierbeke', addAgendaItem, { id: await table.meeting(), ...point });
  expect(outcome).toMatchObject({
    outcome: 'conflict',
    message: expect.stringContaining('geen gewone agenda'),
  });
});

test('a question that nobody answered can be read for a month, and goes with the file of who asked', async () => {
  const talk = await table.meeting(0);
  const person = await table.known('Bewaren');
  const entry = await table.put(person, talk);
  await table.confirm(entry, 'bemiddelaar.oost');
  const heldOn = (day: string) =>
    db.admin.many('update meetings set held_on = $2 where id = $1', [talk, day]);
  await heldOn(world.day(-30));
  expect(await caseFor('bemiddelaar.oost', person, talk)).toMatchObject({ question: wellPut.vraag });
  await heldOn(world.day(-31));
  expect(await caseFor('bemiddelaar.oost', person, talk)).toMatchObject({ question: null, aim: 'barrier' });
  expect(await forgetQuestions(db.jobs)).toBeGreaterThan(0);
  expect(await db.admin.one('select question from case_talk_persons where id = $1', [entry])).toEqual({
    question: '',
  });
  const destroy = 'select gate.destroy_case_talks($1, $2)';
  await db.admin.many(destroy, [world.organisations.ocmwVlierbeke.ref, person]);
  for (const name of ['persons', 'conditions', 'outcomes', 'actions'])
    expect(await db.admin.many(`select from case_talk_${name} where person_id = $1`, [person])).toEqual([]);
});

test('someone who goes on under another number is put on a talk there', async () => {
  const [person, earlier] = [await table.alone('Nieuw'), await table.alone('Vroeger')];
  await db.admin.many(
    `insert into joined_records (organisation, person_id, earlier_id, proof, proved_on, status, proposed_by, confirmed_by, confirmed_at)
     values ($1, $2, $3, 'document', $4, 'joined', $5, $6, now())`,
    [
      world.organisations.ocmwVlierbeke.ref,
      person,
      earlier,
      world.day(-9),
      world.users['coach.vlierbeke'].id,
      world.users['hoofd.vlierbeke'].id,
    ],
  );
  expect(await does('coach.vlierbeke', acts.putOnTalk, put(earlier, await table.meeting()))).toMatchObject({
    outcome: 'conflict',
    message: expect.stringContaining('nieuw nummer'),
  });
  expect((await does('coach.vlierbeke', acts.putOnTalk, put(person, await table.meeting()))).outcome).toBe(
    'done',
  );
});

test('someone of whom a second person has not confirmed the guidance is not put on a talk', async () => {
  const person = await table.alone('Wacht');
  await db.admin.many('update involvements set awaits_second_person = true where person_id = $1', [person]);
  const outcome = await does('coach.vlierbeke', acts.putOnTalk, put(person, await table.meeting()));
  expect(outcome).toMatchObject({ outcome: 'forbidden', message: expect.stringContaining('tweede persoon') });
});

test('a talk that was called off is offered to nobody, and nothing more is written there', async () => {
  const talk = await table.meeting(0);
  const person = await table.known('Afgelast');
  const entry = await table.put(person, talk);
  await db.admin.many('update meetings set cancelled_at = now() where id = $1', [talk]);
  const cancelled = { outcome: 'conflict', message: expect.stringContaining('gaat niet door') };
  expect(await does('coach.vlierbeke', acts.putOnTalk, put(await table.alone('Ander'), talk))).toMatchObject(
    cancelled,
  );
  expect(await does('coach.vlierbeke', acts.concludeCase, { id: entry, ...ready })).toMatchObject(cancelled);
  const confirming = { id: entry, voorwaarden: conditionCodes };
  expect(await does('coach.maatwerk', acts.confirmCase, confirming)).toMatchObject(cancelled);
  const token = await world.signIn('coach.vlierbeke');
  const offered = await openPut(db.app, { token, person, route: '/', reason: undefined });
  const choice = offered.outcome === 'shown' ? offered.parts.case_talk_choice : [];
  expect(choice.length).toBeGreaterThan(0);
  expect(choice.some((one) => one.talk.id === talk)).toBe(false);
  // Whoever looks for it among the talks finds that it is off, until its day is past.
  const listed = async () => {
    const talks = await listTalks(db.app, token);
    return talks.outcome === 'shown' ? talks.items.find(({ id }) => id === talk) : talks.outcome;
  };
  expect(await listed()).toMatchObject({ cancelled: true });
  await db.admin.many('update meetings set held_on = $2 where id = $1', [talk, world.day(-1)]);
  expect(await listed()).toBeUndefined();
});

async function someoneWaits(): Promise<boolean> {
  const waiting = await db.admin.many(
    `select from pg_locks l join pg_stat_activity a using (pid) where a.datname = current_database() and not l.granted`,
  );
  return waiting.length > 0;
}

/** Ends the guidance of Vlierbeke in a transaction that is only written down once the act waits for it or is done. */
async function duringTheEnd<Done>(person: string, act: () => Promise<Done>): Promise<Done> {
  const colleague = await world.signIn('coach.vlierbeke');
  const client = new pg.Client(db.connection('werkwinkel_app'));
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ answer: { outcome: string } }>(
      `select gate.end_involvement($1, $2, $3, 'moved', null) as answer`,
      [colleague, person, world.today],
    );
    expect(rows[0]?.answer.outcome).toBe('done');
    let settled = false;
    const asked = act().finally(() => {
      settled = true;
    });
    await expect.poll(async () => settled || (await someoneWaits()), { timeout: 30_000 }).toBe(true);
    await client.query('commit');
    return await asked;
  } finally {
    await client.end();
  }
}

async function guidedSince(givenName: string): Promise<string> {
  return sharedPerson(world, { givenName }, -30);
}

test('nobody is put on a talk at the moment when the guidance ends', async () => {
  const [person, talk] = [await guidedSince('Einde'), await table.meeting()];
  const outcome = await duringTheEnd(person, () =>
    does('coach.vlierbeke', acts.putOnTalk, put(person, talk)),
  );
  expect(outcome.outcome).toBe('missing');
  expect(await db.admin.many('select from case_talk_persons where person_id = $1', [person])).toEqual([]);
});

test('nothing is written on a talk at the moment when the guidance ends', async () => {
  const [person, talk] = [await guidedSince('Slot'), await table.meeting(0)];
  const entry = await table.put(person, talk);
  const outcome = await duringTheEnd(person, () =>
    does('coach.vlierbeke', acts.concludeCase, { id: entry, ...ready }),
  );
  expect(outcome.outcome).toBe('missing');
  expect(await db.admin.many('select from case_talk_outcomes where person_id = $1', [person])).toEqual([]);
});

test('who left an agreement is called together by nobody in it, and calls nobody', async () => {
  const guests = async (user: DemoUser) => {
    const listed = await listTalks(db.app, await world.signIn(user));
    return listed.outcome === 'shown' ? listed.guests.map(({ name }) => name) : [];
  };
  await db.admin.many(`update agreements set status = 'ended'`);
  const agreement = await world.agreement({
    parties: (['ocmwVlierbeke', 'schakel', 'vdab'] as const).map((organisation) => ({
      organisation,
      role: 'partij',
      signatory: 'voorzitter',
    })),
  });
  expect(await guests('coach.vlierbeke')).toEqual(['Maatwerkbedrijf De Schakel', 'VDAB']);
  await db.admin.many(
    `update agreement_parties set leaves_after = gate.today() - 1 where agreement_id = $1 and organisation = $2`,
    [agreement, world.organisations.schakel.ref],
  );
  expect(await guests('coach.vlierbeke')).toEqual(['VDAB']);
  expect(await guests('coach.maatwerk')).toEqual([]);
});
