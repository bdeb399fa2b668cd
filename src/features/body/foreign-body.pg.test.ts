/** Bodies as another organisation would use them: whose concerns it can draw to itself, what a seat opens, and what a quorum becomes afterwards. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type BodyKey, bodyId } from '../../../db/seeds/demo-body.ts';
import { demoPlaces, type OrganisationKey } from '../../../db/seeds/demo-organisation.ts';
import { type Consultation, openConsultation } from '../../../tests/support/consultation.ts';

let c: Consultation;
beforeAll(async () => {
  c = await openConsultation();
});
afterAll(() => c.close());

interface Answer {
  readonly outcome: string;
  readonly field?: string;
  readonly id?: string;
}

/** Asks a function of the gate as someone. */
async function ask(user: DemoUser, call: string, values: readonly unknown[]): Promise<Answer> {
  const row = await c.open.db.app.one<{ answer: Answer }>(`select gate.${call} as answer`, [
    await c.as(user),
    ...values,
  ]);
  return row?.answer ?? { outcome: 'nothing' };
}

let marks = 0;
async function begins(user: DemoUser, places: readonly string[], kind = 'steeringGroup'): Promise<Answer> {
  marks += 1;
  const words = { name: 'Een stuurgroep', kind, mark: `A0-${marks}`, task: 'Afstemmen.', places, months: [] };
  return ask(user, 'begin_body($1, $2)', [JSON.stringify(words)]);
}

async function seats(user: DemoUser, body: string, organisation: OrganisationKey): Promise<Answer> {
  const words = {
    organisation: c.open.town.organisations[organisation].id,
    function: 'lid',
    experience: false,
    from: c.open.town.today,
  };
  return ask(user, 'keep_member($1, $2, null, null, $3)', [body, JSON.stringify(words)]);
}

const firstBody = async (nis: string) =>
  (await c.open.db.admin.one<{ id: string }>('select gate.first_body($1) as id', [nis]))?.id;

const { vlierbeke, oosterham, kreekdorp, zandkapelle } = demoPlaces;

/** Concerns and points of all local governments that someone reads, of one body. */
async function reads(user: DemoUser, body: BodyKey) {
  const token = await c.as(user);
  return c.open.db.app.transaction(token, async (tx) => ({
    points: (
      await tx.many(`select from agenda_items where readers = 'governments' and body_id = $1`, [bodyId(body)])
    ).length,
    concerns: (await tx.many('select from concerns where body_id = $1', [bodyId(body)])).length,
    steps: (await tx.many('select from concern_steps where body_id = $1', [bodyId(body)])).length,
  }));
}

async function writes(body: BodyKey, inDays = 5) {
  const { users, organisations } = c.open.town;
  const by = users['hoofd.vlierbeke'].id;
  await c.open.db.admin.many(
    `with m as (insert into meetings (body_id, held_on, starts_at, place, planned_by)
       values ($1, gate.today() + $3::integer, '10:00', 'zaal', $2) returning id)
     insert into agenda_items (meeting_id, body_id, number, kind, title, competence, readers, added_by)
     select m.id, $1, 1, 'discussion', 'Voor de besturen', 'local', 'governments', $2 from m`,
    [bodyId(body), by, inDays],
  );
  const row = await c.open.db.admin.one<{ id: string }>(
    `with x as (insert into concerns (theme, domain, municipality_nis, text, body_id, raised_by, organisation)
       values ('childCare', 'work', $2, 'Te laat open.', $1, $3, $4) returning id)
     , s as (insert into concern_steps (concern_id, kind, body_id, user_id, organisation) select x.id, 'raised', $1, $3, $4 from x)
     select id from x`,
    [bodyId(body), vlierbeke, by, organisations.ocmwVlierbeke.ref],
  );
  return String(row?.id);
}

describe('a body', () => {
  beforeEach(async () => {
    await c.open.db.admin.many(`update agreements set status = 'ended'`);
  });

  test('is begun for the municipalities where one works, and for no other', async () => {
    expect(await begins('hoofd.oosterham', [oosterham])).toMatchObject({ outcome: 'done' });
    expect(await begins('hoofd.oosterham', [oosterham, kreekdorp])).toEqual({
      outcome: 'invalid',
      field: 'elsewhere',
    });
  });

  test('is begun for those of an agreement in force in which one is a party, as long as one is', async () => {
    const agreement = await c.open.town.agreement({
      parties: (['ocmwOosterham', 'ocmwVlierbeke', 'schakel'] as const).map((organisation) => ({
        organisation,
        role: 'partij',
        signatory: 'voorzitter',
      })),
    });
    expect(await begins('hoofd.oosterham', [oosterham, vlierbeke])).toMatchObject({ outcome: 'done' });
    expect(await begins('hoofd.zandkapelle', [vlierbeke])).toMatchObject({ field: 'elsewhere' });
    await c.open.db.admin.many(
      'update agreement_parties set leaves_after = gate.today() - 1 where agreement_id = $1 and organisation = $2',
      [agreement, c.open.town.organisations.ocmwOosterham.ref],
    );
    expect(await begins('hoofd.oosterham', [vlierbeke])).toMatchObject({ field: 'elsewhere' });
  });

  test('is begun by the secretary of the province anywhere in it, and by a partner nowhere', async () => {
    expect(await begins('secretaris.oost', [kreekdorp], 'learningNetwork')).toMatchObject({
      outcome: 'done',
    });
    await c.open.town.agreement({
      parties: (['schakel', 'ocmwVlierbeke'] as const).map((organisation) => ({
        organisation,
        role: 'partij',
        signatory: 'voorzitter',
      })),
    });
    await seats('hoofd.vlierbeke', bodyId('steering'), 'schakel');
    expect(await begins('coordinator.schakel', [vlierbeke])).toEqual({ outcome: 'missing' });
  });

  test('that is begun later draws no concern away from the one that stands', async () => {
    await c.open.town.agreement({
      parties: (['ocmwOosterham', 'ocmwZandkapelle'] as const).map((organisation) => ({
        organisation,
        role: 'partij',
        signatory: 'voorzitter',
      })),
    });
    const begun = await begins('hoofd.oosterham', [zandkapelle]);
    expect(begun.outcome).toBe('done');
    await seats('hoofd.oosterham', String(begun.id), 'ocmwZandkapelle');
    expect(await firstBody(zandkapelle)).toBe(bodyId('steering'));
  });

  test('receives the concerns of a municipality while its own local government sits there', async () => {
    const seat = `update body_members set valid_until = $1 where body_id = $2 and organisation = $3`;
    const own = [bodyId('steering'), c.open.town.organisations.ocmwZandkapelle.ref];
    await c.open.db.admin.many(seat, [c.open.town.day(-1), ...own]);
    await c.open.db.admin.many(`delete from body_places where body_id <> $1 and nis = $2`, [
      own[0],
      zandkapelle,
    ]);
    expect(await firstBody(zandkapelle)).toBe(bodyId('east'));
    await c.open.db.admin.many(seat, ['2030-12-31', ...own]);
    expect(await firstBody(zandkapelle)).toBe(bodyId('steering'));
  });
});

describe('a seat', () => {
  test('opens to a partner what is said where it sits, and nothing that is for all local governments elsewhere', async () => {
    const elsewhere = await writes('central');
    const here = await writes('steering');
    expect(await reads('coach.steiger', 'steering')).toEqual({ points: 0, concerns: 0, steps: 0 });
    expect(await seats('hoofd.vlierbeke', bodyId('steering'), 'steiger')).toMatchObject({ outcome: 'done' });
    expect(await reads('coach.steiger', 'steering')).toEqual({ points: 0, concerns: 0, steps: 0 });
    const seat = await c.seatOf('steering', 'Opleidingscentrum De Steiger');
    await ask('coordinator.steiger', 'answer_seat($1, $2, $3, $4)', [bodyId('steering'), seat, 'agreed']);
    expect(await reads('coach.steiger', 'steering')).toEqual({ points: 1, concerns: 1, steps: 1 });
    expect(await reads('coach.steiger', 'central')).toEqual({ points: 0, concerns: 0, steps: 0 });
    expect(await reads('hoofd.oosterham', 'central')).toEqual({ points: 1, concerns: 1, steps: 1 });
    expect(await ask('coach.steiger', 'support_concern($1, $2)', [elsewhere])).toEqual({
      outcome: 'missing',
    });
    expect(await ask('coach.steiger', 'support_concern($1, $2)', [here])).toMatchObject({ outcome: 'done' });
  });

  test('keeps the days on which it sat in a meeting', async () => {
    const seat = await c.seatOf('steering', 'OCMW Molenrode');
    await c.open.db.admin.many(
      `with m as (insert into meetings (body_id, held_on, starts_at, place, planned_by, attendance_noted_at)
         select $1, gate.today() - 20, '10:00', 'zaal', $3, now() returning id)
       insert into meeting_attendance (meeting_id, member_id, state) select m.id, $2, 'present' from m`,
      [bodyId('steering'), seat, c.open.town.users['hoofd.vlierbeke'].id],
    );
    const keep = (until: string) =>
      ask('hoofd.vlierbeke', 'keep_member($1, $2, $3, 1, $4)', [
        bodyId('steering'),
        seat,
        JSON.stringify({ function: 'hoofd', experience: false, from: '2025-01-01', until }),
      ]);
    expect(await keep(c.open.town.day(-21))).toEqual({ outcome: 'invalid', field: 'sat' });
    expect(await keep(c.open.town.day(-20))).toMatchObject({ outcome: 'done' });
  });
});

describe('a secretary', () => {
  const version = async (body: BodyKey) =>
    (
      await c.open.db.admin.one<{ version: number }>('select version from bodies where id = $1', [
        bodyId(body),
      ])
    )?.version;
  const names = async (user: DemoUser, body: BodyKey, organisation: OrganisationKey) => {
    const secretary = c.open.town.organisations[organisation].id;
    const words = { task: 'Afstemmen.', months: [], quorum: null, secretary };
    return ask(user, 'keep_body($1, $2, $3, $4)', [bodyId(body), await version(body), JSON.stringify(words)]);
  };

  test('is a local government, VDAB or VVSG, and no partner, also where that one has a seat', async () => {
    await seats('hoofd.vlierbeke', bodyId('steering'), 'schakel');
    expect(await names('hoofd.vlierbeke', 'steering', 'schakel')).toEqual({
      outcome: 'invalid',
      field: 'partner',
    });
    const form = (await c.get('hoofd.vlierbeke', `/overleg/${bodyId('steering')}/wijzig`)).body;
    const options = [...form.matchAll(/<option[^>]*>([^<]*)/g)].map(([, name]) => name);
    expect(options).toContain('OCMW Oosterham');
    expect(options.filter((name) => name?.includes('Schakel'))).toEqual([]);
    expect(await names('hoofd.vlierbeke', 'steering', 'ocmwOosterham')).toMatchObject({ outcome: 'done' });
    expect(await names('hoofd.oosterham', 'steering', 'ocmwVlierbeke')).toMatchObject({ outcome: 'done' });
  });

  test('that became none of these keeps nothing and reads no more than its seat opens', async () => {
    const { organisations } = c.open.town;
    const steering = bodyId('steering');
    const to = `update bodies set secretary = $1 where id = $2`;
    await c.open.db.admin.many(to, [organisations.schakel.ref, steering]);
    await c.open.db.admin.many('delete from body_members where body_id = $1 and organisation = $2', [
      steering,
      organisations.schakel.ref,
    ]);
    expect(await seats('coordinator.schakel', steering, 'steiger')).toEqual({ outcome: 'missing' });
    await writes('steering', 6);
    expect(await reads('coordinator.schakel', 'steering')).toEqual({ points: 0, concerns: 0, steps: 0 });
    await seatOfSchakel(steering);
    expect((await reads('coordinator.schakel', 'steering')).points).toBeGreaterThan(0);
    expect(await seats('coordinator.schakel', steering, 'steiger')).toEqual({ outcome: 'forbidden' });
    await c.open.db.admin.many(to, [organisations.ocmwVlierbeke.ref, steering]);
  });

  async function seatOfSchakel(body: string): Promise<void> {
    await c.open.db.admin.many(
      `insert into body_members (body_id, organisation, function, experience, valid_from, standing)
       values ($1, $2, 'lid', false, gate.today(), 'agreed')`,
      [body, c.open.town.organisations.schakel.ref],
    );
  }
});

describe('a quorum', () => {
  test('that is emptied on the day makes no decision of what is an advice, and holds from the next day on', async () => {
    const { today, users } = c.open.town;
    const meeting = await c.open.db.admin.one<{ id: string }>(
      `insert into meetings (body_id, held_on, starts_at, place, planned_by) values ($1, $2, '11:00', 'zaal', $3) returning id`,
      [bodyId('steering'), today, users['hoofd.vlierbeke'].id],
    );
    const keep = async (quorum: number | null) => {
      const row = await c.open.db.admin.one<{ version: number }>('select version from bodies where id = $1', [
        bodyId('steering'),
      ]);
      const secretary = c.open.town.organisations.ocmwVlierbeke.id;
      const words = { task: 'Afstemmen.', months: [], quorum, secretary };
      return ask('hoofd.vlierbeke', 'keep_body($1, $2, $3, $4)', [
        bodyId('steering'),
        row?.version,
        JSON.stringify(words),
      ]);
    };
    const needed = async () =>
      (
        await c.open.db.app.transaction(await c.as('hoofd.vlierbeke'), (tx) =>
          tx.one<{ told: { needed: number | null; met: boolean } }>('select gate.quorum_of($1) as told', [
            meeting?.id,
          ]),
        )
      )?.told;
    expect(await needed()).toMatchObject({ needed: 3, met: false });
    expect(await keep(null)).toMatchObject({ outcome: 'done' });
    expect(await needed()).toMatchObject({ needed: 3, met: false });
    expect(await keep(2)).toMatchObject({ outcome: 'done' });
    expect(await needed()).toMatchObject({ needed: 3 });
    await c.open.db.admin.many('update meetings set held_on = gate.today() + 1 where id = $1', [meeting?.id]);
    expect(await needed()).toMatchObject({ needed: 2 });
  });
});
