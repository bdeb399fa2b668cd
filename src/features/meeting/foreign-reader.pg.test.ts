/** A meeting as someone reads it who does not sit in the body, and as a secretary who came after another does. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { bodyId } from '../../../db/seeds/demo-body.ts';
import { insertRows } from '../../../db/seeds/rows.ts';
import { type Consultation, openConsultation } from '../../../tests/support/consultation.ts';
import { demoPostbox } from '../../adapters/mail/postbox.ts';
import { readMinutes } from '../minutes/minutes.sql.ts';
import { tellMembers } from './meeting-letter.ts';

let c: Consultation;
let meeting: string;
let item: string;
beforeAll(async () => {
  c = await openConsultation();
  const by = c.open.town.users['hoofd.vlierbeke'].id;
  meeting = await make(
    `insert into meetings (body_id, held_on, starts_at, place, planned_by, attendance_noted_at)
     values ($1, gate.today() - 3, '10:00', 'zaal', $2, now())`,
    [bodyId('steering'), by],
  );
  await c.open.db.admin.many(
    `insert into meeting_attendance (meeting_id, member_id, state) select $1, id, 'present' from body_members where body_id = $2`,
    [meeting, bodyId('steering')],
  );
  await insertRows(c.open.db.admin, 'meeting_guests', [
    { meeting_id: meeting, place: 1, organisation: 'Een school', function: 'directeur' },
  ]);
  await insertRows(c.open.db.admin, 'meeting_changes', [
    {
      meeting_id: meeting,
      kind: 'moved',
      held_on: c.open.town.day(-5),
      starts_at: '10:00',
      place: 'zaal',
      reason: 'Er is een conflict met de raad.',
      user_id: by,
    },
  ]);
  await c.open.db.admin.many(
    `insert into meeting_replies (meeting_id, member_id, reply, sequence, replied_by)
     select $1, id, 'excused', 0, $3 from body_members where body_id = $2 limit 1`,
    [meeting, bodyId('steering'), by],
  );
});
afterAll(() => c.close());

async function make(statement: string, values: readonly unknown[]): Promise<string> {
  const row = await c.open.db.admin.one<{ id: string }>(`${statement} returning id`, values);
  return row?.id ?? '';
}

const parts = [
  'meetings',
  'meeting_attendance',
  'meeting_guests',
  'meeting_changes',
  'meeting_replies',
] as const;

/** How many rows of each part of the meeting someone reads. */
async function reads(user: DemoUser) {
  return c.open.db.app.transaction(await c.as(user), async (tx) => {
    const found: Record<string, number> = {};
    for (const part of parts) {
      const rows = await tx.many(
        `select from ${part} where ${part === 'meetings' ? 'id' : 'meeting_id'} = $1`,
        [meeting],
      );
      found[part] = rows.length;
    }
    return found;
  });
}

const quorumFor = async (user: DemoUser) =>
  (
    await c.open.db.app.transaction(await c.as(user), (tx) =>
      tx.one<{ told: unknown }>('select gate.quorum_of($1) as told', [meeting]),
    )
  )?.told;

const nothing = {
  meetings: 0,
  meeting_attendance: 0,
  meeting_guests: 0,
  meeting_changes: 0,
  meeting_replies: 0,
};
const all = { meetings: 1, meeting_attendance: 6, meeting_guests: 1, meeting_changes: 1, meeting_replies: 1 };

describe('a meeting', () => {
  test('is for its members until a point of it is for others, who then know that it is held and no more', async () => {
    expect(await reads('hoofd.oosterham')).toEqual(all);
    expect(await reads('hoofd.kreekdorp')).toEqual(nothing);
    expect(await quorumFor('hoofd.kreekdorp')).toBeNull();
    item = await make(
      `insert into agenda_items (meeting_id, body_id, number, kind, title, competence, readers, added_by)
       values ($1, $2, 1, 'decision', 'Opvang', 'local', 'governments', $3)`,
      [meeting, bodyId('steering'), c.open.town.users['hoofd.vlierbeke'].id],
    );
    expect(await reads('hoofd.kreekdorp')).toEqual({ ...nothing, meetings: 1 });
    expect(await quorumFor('hoofd.kreekdorp')).toEqual({
      present: null,
      members: null,
      needed: 3,
      noted: true,
      met: true,
    });
    expect(await quorumFor('hoofd.oosterham')).toMatchObject({ present: 6, members: 6 });
    const page = await c.get('hoofd.kreekdorp', `/overleg/vergaderingen/${meeting}`);
    expect(page.body).toContain('Er waren genoeg leden om te beslissen.');
    expect(page.body).not.toMatch(/Een school|conflict met de raad|aanwezig/);
  });

  test('tells others nothing of minutes that are being written: not that, not when', async () => {
    await insertRows(c.open.db.admin, 'item_minutes', [
      {
        item_id: item,
        meeting_id: meeting,
        body_id: bodyId('steering'),
        held_on: c.open.town.day(-3),
        text: 'Wat er gezegd is.',
        sheet: meeting,
        version: 7,
        written_by: c.open.town.users['hoofd.vlierbeke'].id,
      },
    ]);
    const later = await make(
      `insert into meetings (body_id, held_on, starts_at, place, planned_by) values ($1, gate.today() + 9, '10:00', 'zaal', $2)`,
      [bodyId('steering'), c.open.town.users['hoofd.vlierbeke'].id],
    );
    const read = async (user: DemoUser) =>
      c.open.db.app.transaction(await c.as(user), async (tx) => ({
        point: (await readMinutes(tx, meeting))?.items[0],
        waiting: (await tx.one<{ told: unknown[] }>('select gate.minutes_to_approve($1) as told', [later]))
          ?.told,
      }));
    const own = await read('hoofd.oosterham');
    expect(own.point).toMatchObject({ version: 7, text: 'Wat er gezegd is.' });
    expect(own.waiting).toHaveLength(1);
    const other = await read('hoofd.kreekdorp');
    expect(other.point).toMatchObject({ version: 0, at: null, text: null });
    expect(other.waiting).toEqual([]);
  });

  test('keeps who was there once its minutes are approved', async () => {
    const note = async () =>
      c.open.db.app.one<{ answer: unknown }>(`select gate.note_attendance($1, $2, 0, '{}', '[]') as answer`, [
        await c.as('hoofd.vlierbeke'),
        meeting,
      ]);
    const approval = await make(
      `insert into meetings (body_id, held_on, starts_at, place, planned_by) values ($1, gate.today(), '16:00', 'zaal', $2)`,
      [bodyId('steering'), c.open.town.users['hoofd.vlierbeke'].id],
    );
    await c.open.db.admin.many(
      `insert into minutes_approvals (meeting_id, approved_in, approved_on, approved_by) values ($1, $2, gate.today(), $3)`,
      [meeting, approval, c.open.town.users['hoofd.vlierbeke'].id],
    );
    expect((await note())?.answer).toEqual({ outcome: 'conflict', field: 'fixed' });
  });
});

describe('a letter', () => {
  test('leaves once, also when two send at the same moment and when it is sent again', async () => {
    const planned = await plannedIn('east');
    const postbox = demoPostbox();
    const slow = {
      ...postbox,
      send: async (one: Parameters<typeof postbox.send>[0]) => (await pause(), postbox.send(one)),
    };
    const token = await c.as('secretaris.oost');
    const tell = (box: typeof postbox) =>
      tellMembers({ database: c.open.db.app, postbox: box }, token, 'http://x.example', planned, new Date());
    await Promise.all([tell(slow), tell(slow)]);
    await tell(postbox);
    expect(
      postbox
        .kept()
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(['lid@vlierbeke.example', 'post@vlonder.example']);
  });

  test('that did not leave can be sent again at once', async () => {
    const planned = await plannedIn('east');
    const postbox = demoPostbox();
    const token = await c.as('secretaris.oost');
    const shut = { ...postbox, send: () => Promise.resolve(false) };
    for (const box of [shut, postbox])
      await tellMembers(
        { database: c.open.db.app, postbox: box },
        token,
        'http://x.example',
        planned,
        new Date(),
      );
    expect(postbox.kept()).toHaveLength(2);
  });

  test('gives the address of a partner to no secretary of another organisation who comes after', async () => {
    const planned = await plannedIn('east');
    const postbox = demoPostbox();
    await tellMembers(
      { database: c.open.db.app, postbox },
      await c.as('secretaris.oost'),
      'http://x.example',
      planned,
      new Date(),
    );
    const addressFor = async (user: DemoUser) => {
      const row = await c.open.db.app.one<{ told: { to: { name: string; address: string | null }[] } }>(
        'select gate.meeting_letters_of($1, $2) as told',
        [await c.as(user), planned],
      );
      return row?.told.to.find(({ name }) => name === 'Buurtwerk De Vlonder')?.address;
    };
    await c.open.db.admin.many('update partner_addresses set ended_at = now()');
    expect(await addressFor('secretaris.oost')).toBe('post@vlonder.example');
    const { vvsg } = c.open.town.organisations;
    await c.open.db.admin.many('update bodies set secretary = $1 where id = $2', [vvsg.ref, bodyId('east')]);
    expect(await addressFor('redactie.vvsg')).toBeNull();
  });
});

const pause = () => new Promise((resolve) => setTimeout(resolve, 60));

/** Plans a meeting of the provincial group, two of whose members have an address. */
let hour = 8;
async function plannedIn(body: 'east'): Promise<string> {
  const { vdab, vlonder, ocmwVlierbeke } = c.open.town.organisations;
  const by = c.open.town.users['hoofd.vlierbeke'].id;
  await c.open.db.admin.many('delete from contact_points');
  await c.open.db.admin.many('delete from partner_addresses');
  await c.open.db.admin.many(
    `insert into contact_points (organisation, title, scope, address, mail, valid_from)
     values ($1, 'hoofd', 'municipality', 'Vlierbeke', 'lid@vlierbeke.example', '2020-01-01')`,
    [ocmwVlierbeke.ref],
  );
  await insertRows(c.open.db.admin, 'partner_addresses', [
    {
      source: vdab.ref,
      organisation: vlonder.ref,
      address: 'post@vlonder.example',
      function: 'onthaal',
      document_reference: 'afspraak',
      confirmed_at: new Date().toISOString(),
    },
  ]);
  hour += 1;
  return make(
    `insert into meetings (body_id, held_on, starts_at, place, planned_by) values ($1, gate.today() + 12, make_time($2, 0, 0), 'zaal', $3)`,
    [bodyId(body), hour, by],
  );
}
