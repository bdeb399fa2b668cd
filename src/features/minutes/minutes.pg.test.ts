/** Minutes: who writes them, what two who write at once get, when they are fixed, and for whom each point is. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type BodyKey, bodyId, writeBodies } from '../../../db/seeds/demo-body.ts';
import { insertRows } from '../../../db/seeds/rows.ts';
import { deskConsults } from '../../../tests/support/consultation.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import type { Readers } from '../body/body.ts';
import { searchMeetings } from '../meeting-search/meeting-search.sql.ts';
import { cancelMeeting } from '../meeting/invitation.acts.ts';
import { readMeeting } from '../meeting/meeting.sql.ts';
import { approveMinutes, correctMinutes, writeMinutes } from './minutes.acts.ts';
import { readMinutes } from './minutes.sql.ts';

let open: OpenApp;
const tokens = new Map<DemoUser, string>();
beforeAll(async () => {
  open = await openApp();
  await deskConsults(open);
  await writeBodies(open.db.admin, open.town.organisations);
});
afterAll(() => open.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await open.town.signIn(user));
  tokens.set(user, token);
  return token;
}

let hour = 0;

/** Writes a meeting of a body so many days from today, with one point for each of these readers. */
async function meeting(inDays: number, readers: readonly Readers[], body: BodyKey = 'east') {
  const id = randomUUID();
  const items = readers.map(() => randomUUID());
  hour += 1;
  const by = open.town.users['secretaris.oost'].id;
  await insertRows(open.db.admin, 'meetings', [
    {
      id,
      body_id: bodyId(body),
      held_on: open.town.day(inDays),
      starts_at: `00:00:${10 + hour}`,
      place: 'online',
      planned_by: by,
    },
  ]);
  if (readers.length === 0) return { id, items: [], item: '' };
  await insertRows(
    open.db.admin,
    'agenda_items',
    readers.map((who, place) => ({
      id: items[place],
      meeting_id: id,
      body_id: bodyId(body),
      number: place + 1,
      kind: 'discussion',
      title: `Punt voor ${who}`,
      competence: 'local',
      readers: who,
      added_by: by,
    })),
  );
  return { id, items: items.map(String), item: String(items[0]) };
}

const write = async (user: DemoUser, item: string, tekst: string, versie = 0, blad = randomUUID()) =>
  perform(open.db.app, await as(user), writeMinutes, { id: item, versie: String(versie), blad, tekst });
const met = async (id: string) =>
  open.db.admin.many('update meetings set attendance_noted_at = now() where id = $1', [id]);
const approve = async (id: string, vergadering: string) =>
  perform(open.db.app, await as('secretaris.oost'), approveMinutes, { id, vergadering });
const opened = async (user: DemoUser | undefined, id: string) =>
  asReader(open.db.app, user === undefined ? undefined : await as(user), (db) => readMinutes(db, id));
const textsOf = async (user: DemoUser | undefined, id: string) =>
  (await opened(user, id))?.items.map(({ text }) => text);

describe('minutes', () => {
  test('are written by who keeps the body, from the day of the meeting on', async () => {
    const held = await meeting(0, ['members']);
    expect((await write('hoofd.oosterham', held.item, 'Niet van mij.')).outcome).toBe('forbidden');
    expect((await write('coach.steiger', held.item, 'Niet van mij.')).outcome).toBe('missing');
    expect(await write('secretaris.oost', held.item, 'Wij bespraken het vervoer.')).toMatchObject({
      outcome: 'done',
      done: { version: 1, at: expect.stringMatching(/^\d\d:\d\d$/) as string },
    });
    const later = await meeting(3, ['members']);
    expect((await write('secretaris.oost', later.item, 'Te vroeg.')).outcome).toBe('conflict');
    expect((await write('secretaris.oost', randomUUID(), 'Nergens.')).outcome).toBe('missing');
  });

  test('lose neither of two texts that were written at once', async () => {
    const { id, item } = await meeting(0, ['members']);
    const mine = randomUUID();
    await write('secretaris.oost', item, 'Eerste tekst.', 0, mine);
    const second = await write('secretaris.oost', item, 'Een andere tekst.', 0);
    expect(second).toMatchObject({ outcome: 'conflict', now: { version: 1, text: 'Eerste tekst.' } });
    expect((await write('secretaris.oost', item, 'Een andere tekst.', 1)).outcome).toBe('done');
    const [point] = (await opened('secretaris.oost', id))?.items ?? [];
    expect(point).toMatchObject({
      text: 'Een andere tekst.',
      version: 2,
      replaced: [{ text: 'Eerste tekst.' }],
    });
    expect((await opened('hoofd.oosterham', id))?.items[0]?.replaced).toEqual([]);
  });

  test('go on from one page, also when the answer to a save was lost', async () => {
    const { id, item } = await meeting(0, ['members']);
    const sheet = randomUUID();
    await write('secretaris.oost', item, 'Wij', 0, sheet);
    expect(await write('secretaris.oost', item, 'Wij bespraken', 0, sheet)).toMatchObject({
      outcome: 'done',
      done: { version: 2 },
    });
    expect((await opened('secretaris.oost', id))?.items[0]?.replaced).toEqual([]);
  });

  test('hold no number of a person', async () => {
    const { id, item } = await meeting(0, ['members']);
    const refused = await write('secretaris.oost', item, 'Het gaat om 85.07.30-033.28.');
    expect(refused).toMatchObject({ outcome: 'invalid', problems: [{ field: 'tekst' }] });
    expect(await textsOf('secretaris.oost', id)).toEqual([null]);
  });

  test('are for the members until they are approved, and from then on for the readers of each point', async () => {
    const before = await meeting(-20, ['members', 'governments', 'public']);
    const [forMembers, forGovernments, forAll] = before.items;
    await write('secretaris.oost', String(forMembers), 'Voor de leden.');
    await write('secretaris.oost', String(forGovernments), 'Voor de besturen.');
    await write('secretaris.oost', String(forAll), 'Voor iedereen.');
    const all = ['Voor de leden.', 'Voor de besturen.', 'Voor iedereen.'];
    expect(await textsOf('hoofd.oosterham', before.id)).toEqual(all);
    // Who keeps the accounts, the law or the portal of a member does not consult: a draft and what is not public is not theirs.
    for (const user of [
      'beheer.vlierbeke',
      'dpo.vlierbeke',
      'jurist.vlierbeke',
      'redactie.vlierbeke',
    ] as const)
      expect(await opened(user, before.id), user).toBeUndefined();
    expect(await textsOf('loket.vlierbeke', before.id)).toEqual([null, null]);
    expect(await opened(undefined, before.id)).toBeUndefined();
    expect(await opened('coach.steiger', before.id)).toBeUndefined();

    const next = await meeting(-1, ['members']);
    expect((await approve(before.id, before.id)).outcome).toBe('conflict');
    expect((await approve(before.id, next.id)).outcome).toBe('conflict');
    await met(next.id);
    expect((await approve(before.id, next.id)).outcome).toBe('done');
    expect((await approve(before.id, next.id)).outcome).toBe('conflict');
    expect(await textsOf('hoofd.oosterham', before.id)).toEqual(all);
    expect(await textsOf('loket.vlierbeke', before.id)).toEqual(all.slice(1));
    expect(await textsOf(undefined, before.id)).toEqual(all.slice(2));
    expect(await textsOf('coach.steiger', before.id)).toEqual(all.slice(2));
    expect((await opened(undefined, before.id))?.place).toBeNull();
  });

  test('are not approved in a meeting that has yet to begin, whoever is noted there', async () => {
    const held = await meeting(0, ['public']);
    const next = await meeting(0, []);
    await write('secretaris.oost', held.item, 'Alleen de secretaris zag dit.');
    await open.db.admin.many(
      `update meetings set attendance_noted_at = now(), starts_at = '23:59:59' where id = $1`,
      [next.id],
    );
    expect((await approve(held.id, next.id)).outcome).toBe('conflict');
    expect(await textsOf(undefined, held.id)).toBeUndefined();
  });

  test('do not change once approved: a correction comes beside them', async () => {
    const before = await meeting(-19, ['governments']);
    const correct = async () =>
      perform(open.db.app, await as('secretaris.oost'), correctMinutes, {
        id: before.item,
        tekst: 'Het was maandag.',
      });
    await write('secretaris.oost', before.item, 'Het was dinsdag.');
    expect((await correct()).outcome).toBe('conflict');
    const next = await meeting(-2, ['members']);
    await met(next.id);
    await approve(before.id, next.id);
    expect(await write('secretaris.oost', before.item, 'Het was woensdag.', 1)).toMatchObject({
      outcome: 'conflict',
      now: { approved: 'yes' },
    });
    expect((await correct()).outcome).toBe('done');
    expect((await opened('hoofd.oosterham', before.id))?.items[0]).toMatchObject({
      text: 'Het was dinsdag.',
      corrections: [{ text: 'Het was maandag.' }],
    });
  });

  test('wait on top of the agenda of the next meeting', async () => {
    const body = 'central';
    const before = await meeting(-30, ['members'], body);
    const next = await meeting(2, ['members'], body);
    const later = await meeting(40, ['members'], body);
    await open.db.admin.many(
      `insert into item_minutes (item_id, meeting_id, body_id, text, sheet, written_by)
       select i.id, i.meeting_id, i.body_id, 'Iets.', gen_random_uuid(), i.added_by from agenda_items i where i.id = $1`,
      [before.item],
    );
    const waiting = async (id: string) =>
      (await open.db.app.transaction(await as('hoofd.vlierbeke'), (tx) => readMeeting(tx, id)))?.toApprove;
    expect(await waiting(next.id)).toEqual([{ id: before.id, on: open.town.day(-30), approved: false }]);
    expect(await waiting(later.id)).toEqual([]);
  });

  describe('of a meeting that is called off on the day itself', () => {
    const callOff = async (id: string) =>
      perform(open.db.app, await as('secretaris.oost'), cancelMeeting, {
        id,
        versie: '1',
        reden: 'De zaal is dicht.',
        punten: 'volgende',
      });
    const publicly = async (words: string) =>
      (await asReader(open.db.app, undefined, (db) => searchMeetings(db, words, { size: 10, offset: 0 })))
        .total;

    test('stay where they are: what was talked about was held, also when nothing is approved', async () => {
      const held = await meeting(0, ['public'], 'network');
      const next = await meeting(0, [], 'network');
      await write('secretaris.oost', held.item, 'Kruiwagen.');
      expect((await callOff(held.id)).outcome).toBe('conflict');
      expect(await textsOf('secretaris.oost', next.id)).toEqual([]);
    });

    test('take no points into a meeting that was held', async () => {
      const off = await meeting(0, ['public'], 'network');
      await open.db.admin.many('update meetings set attendance_noted_at = now() where id <> $1', [off.id]);
      const next = await meeting(3, [], 'network');
      expect((await callOff(off.id)).outcome).toBe('done');
      expect((await opened('secretaris.oost', next.id))?.items).toHaveLength(1);
    });

    test('stay where they are once approved: that meeting was held', async () => {
      const held = await meeting(0, ['public']);
      const next = await meeting(0, []);
      await write('secretaris.oost', held.item, 'Iets.');
      await met(next.id);
      await approve(held.id, next.id);
      expect((await callOff(held.id)).outcome).toBe('conflict');
    });

    test('are never approved there, also when their points wait', async () => {
      const off = await meeting(0, ['public']);
      const last = await meeting(0, []);
      await met(last.id);
      await write('secretaris.oost', off.item, 'Lantaarn.');
      await open.db.admin.many('update meetings set cancelled_at = now() where id = $1', [off.id]);
      expect((await opened('secretaris.oost', off.id))?.approvableIn).toBeNull();
      expect((await approve(off.id, last.id)).outcome).toBe('conflict');
      expect(await publicly('lantaarn')).toBe(0);
    });
  });

  test('are approved in the latest meeting that was held, however many went before', async () => {
    const january = await meeting(-150, ['members'], 'steering');
    await meeting(-120, [], 'steering');
    const june = await meeting(-1, [], 'steering');
    await meeting(30, [], 'steering');
    expect((await opened('hoofd.vlierbeke', january.id))?.approvableIn).toBeNull();
    await met(june.id);
    expect((await opened('hoofd.vlierbeke', january.id))?.approvableIn).toBe(june.id);
  });
});
