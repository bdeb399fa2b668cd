/** Searching minutes and decisions: by Dutch words however they end, each reader within what they may read, and soon enough. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { bodyId, writeBodies } from '../../../db/seeds/demo-body.ts';
import { deskConsults } from '../../../tests/support/consultation.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { asReader } from '../../gate/reader.ts';
import { searchMeetings } from './meeting-search.sql.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
  await deskConsults(open);
  await writeBodies(open.db.admin, open.town.organisations);
  await write(-40, true, [
    ['members', 'De leden spreken over vervoer.'],
    ['governments', 'Wij bespraken de vroege vergaderingen en één café.'],
    ['public', 'Iedereen leest over opleidingen.'],
  ]);
  await write(-20, false, [['public', 'Dit ontwerp gaat over woningen.']]);
});
afterAll(() => open.close());

/** Writes a meeting with a point for each of these readers, approved or not. */
async function write(inDays: number, approved: boolean, points: readonly (readonly [string, string])[]) {
  const by = open.town.users['secretaris.oost'].id;
  await open.db.admin.many(
    `with made as (insert into meetings (body_id, held_on, starts_at, place, planned_by) values ($1, $2, '09:30', 'online', $3) returning id),
       later as (insert into meetings (body_id, held_on, starts_at, place, planned_by) values ($1, $2::date + 1, '09:30', 'online', $3) returning id),
       points as (insert into agenda_items (meeting_id, body_id, number, kind, title, competence, readers, added_by)
         select m.id, $1, p.nth, 'discussion', 'Een punt', 'local', p.one ->> 0, $3
         from made m, jsonb_array_elements($4::jsonb) with ordinality p (one, nth) returning id, meeting_id, number),
       minutes as (insert into item_minutes (item_id, meeting_id, body_id, held_on, open_to, text, sheet, written_by)
         select i.id, i.meeting_id, $1, $2, case when $5 then $4::jsonb -> (i.number - 1) ->> 0 else 'members' end,
           $4::jsonb -> (i.number - 1) ->> 1, gen_random_uuid(), $3 from points i returning item_id)
     insert into minutes_approvals (meeting_id, approved_in, approved_on, approved_by)
     select m.id, l.id, $2, $3 from made m, later l where $5`,
    [bodyId('east'), open.town.day(inDays), by, JSON.stringify(points), approved],
  );
}

async function find(user: DemoUser | undefined, query: string): Promise<readonly string[]> {
  const token = user === undefined ? undefined : await open.town.signIn(user);
  const found = await asReader(open.db.app, token, (db) =>
    searchMeetings(db, query, { size: 20, offset: 0 }),
  );
  expect(found.total).toBe(found.items.length);
  return found.items.map(({ text }) => text);
}

describe('a search', () => {
  test('finds words however they end, and without their accents', async () => {
    const found = ['Wij bespraken de vroege vergaderingen en één café.'];
    for (const query of ['vergadering', 'CAFE', 'vroege café', '"vroege vergaderingen"'])
      expect(await find('hoofd.oosterham', query), query).toEqual(found);
    expect(await find('hoofd.oosterham', 'vergadering -café')).toEqual([]);
    for (const query of ['', 'de het een', '!!', '"'])
      expect(await find('hoofd.oosterham', query)).toEqual([]);
  });

  test('gives each reader what they may read, and tells nothing of the rest', async () => {
    const of = (user: DemoUser | undefined) =>
      Promise.all(
        ['vervoer', 'vergadering', 'opleiding', 'woning'].map(async (one) => (await find(user, one)).length),
      );
    expect(await of('hoofd.oosterham')).toEqual([1, 1, 1, 1]);
    expect(await of('loket.vlierbeke')).toEqual([0, 1, 1, 0]);
    expect(await of('coach.steiger')).toEqual([0, 0, 1, 0]);
    expect(await of(undefined)).toEqual([0, 0, 1, 0]);
  });

  test('past the last page shows the last one, and says so', async () => {
    const { body } = await open.ask(undefined, '/overleg/zoeken?zoek=opleidingen&pagina=7');
    expect(body).toContain('1 keer gevonden');
    expect(body).toContain('Iedereen leest over opleidingen.');
    expect(body).toContain('Dit is de laatste.');
  });

  test('is a page for everyone, that says what to do when nothing is found', async () => {
    const anyone = await open.ask(undefined, '/overleg/zoeken?zoek=opleidingen');
    expect(anyone.body).toContain('1 keer gevonden');
    expect(anyone.body).toContain('Iedereen leest over opleidingen.');
    const nothing = await open.ask(undefined, '/overleg/zoeken?zoek=vervoer');
    expect(nothing.body).toContain('Niets gevonden.');
    expect(nothing.body).not.toContain('De leden spreken');
  });
});
