/** How an agenda comes about: who proposes, what the secretary takes on with one act or puts off, and that nothing is taken on twice. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { bodyId, writeBodies } from '../../../db/seeds/demo-body.ts';
import { insertRows } from '../../../db/seeds/rows.ts';
import { deskConsults } from '../../../tests/support/consultation.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { perform } from '../../kernel/act.ts';
import { readBody } from '../body/body.sql.ts';
import { raiseConcern } from '../concern/concern.acts.ts';
import { takeOffAgenda } from '../meeting/meeting.acts.ts';
import { readMeeting } from '../meeting/meeting.sql.ts';
import type { OffAgenda } from './agenda-proposal.ts';
import { proposePoint, putOffProposal, takeOn, withdrawProposal } from './agenda-proposal.acts.ts';

let open: OpenApp;
const meeting = randomUUID();
const before = randomUUID();
const east = bodyId('east');
const tokens = new Map<DemoUser, string>();
beforeAll(async () => {
  open = await openApp();
  await deskConsults(open);
  await writeBodies(open.db.admin, open.town.organisations);
  const planned_by = open.town.users['secretaris.oost'].id;
  const row = { body_id: east, starts_at: '09:30', place: 'online', planned_by };
  await insertRows(open.db.admin, 'meetings', [
    { id: meeting, ...row, held_on: open.town.day(5) },
    { id: before, ...row, held_on: open.town.day(-50) },
  ]);
});
afterAll(() => open.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await open.town.signIn(user));
  tokens.set(user, token);
  return token;
}

const propose = async (user: DemoUser, titel: string) =>
  perform(open.db.app, await as(user), proposePoint, {
    id: east,
    titel,
    waarom: 'Veel mensen vragen ernaar.',
  });
const take = async (user: DemoUser, soort: string, wat: string, titel = 'Een punt', id = meeting) =>
  perform(open.db.app, await as(user), takeOn, { id, soort, wat, titel });
const seen = async (user: DemoUser) =>
  open.db.app.transaction(await as(user), (tx) => readMeeting(tx, meeting));
/** What went off an agenda, as Vandaag tells who wanted it there. */
async function offAgenda(user: DemoUser): Promise<readonly OffAgenda[]> {
  const row = await open.db.app.one<{ day: { offAgenda: readonly OffAgenda[] } }>(
    `select gate.day($1, '/vandaag', '{}', 40) as day`,
    [await as(user)],
  );
  return row?.day.offAgenda ?? [];
}
const proposals = async (user: DemoUser) =>
  (await open.db.app.transaction(await as(user), (tx) => readBody(tx, east)))?.proposals ?? [];

async function calledOff(): Promise<ReturnType<typeof randomUUID>> {
  const id = randomUUID();
  const by = open.town.users['secretaris.oost'].id;
  const row = { body_id: east, starts_at: '09:32', place: 'online', planned_by: by };
  const off = { held_on: open.town.day(8), cancelled_at: new Date() };
  await insertRows(open.db.admin, 'meetings', [{ id, ...row, ...off }]);
  return id;
}

describe('an agenda', () => {
  test('takes on what a member proposes, once', async () => {
    expect((await propose('loket.vlierbeke', 'Niet van een lid')).outcome).toBe('forbidden');
    expect((await propose('coach.steiger', 'Van buiten')).outcome).toBe('missing');
    expect((await propose('hoofd.oosterham', 'Vervoer in de vroege uren')).outcome).toBe('done');
    const [waiting] = (await seen('secretaris.oost'))?.toTake?.proposals ?? [];
    expect(waiting).toMatchObject({ title: 'Vervoer in de vroege uren', organisation: 'OCMW Oosterham' });
    expect((await seen('hoofd.oosterham'))?.toTake).toBeNull();
    const id = waiting?.id ?? '';
    expect((await take('hoofd.oosterham', 'proposal', id)).outcome).toBe('forbidden');
    expect((await take('secretaris.oost', 'proposal', id, 'x', before)).outcome).toBe('conflict');
    expect((await take('secretaris.oost', 'proposal', id)).outcome).toBe('done');
    expect((await take('secretaris.oost', 'proposal', id)).outcome).toBe('conflict');
    expect((await seen('secretaris.oost'))?.items.map(({ title }) => title)).toEqual([
      'Vervoer in de vroege uren',
    ]);
    expect(await proposals('hoofd.oosterham')).toMatchObject([{ state: 'taken', meeting: { id: meeting } }]);
  });

  test('holds forty points, and what comes after waits', async () => {
    const full = randomUUID();
    const by = open.town.users['secretaris.oost'].id;
    const row = { body_id: east, starts_at: '09:31', place: 'online', planned_by: by };
    await insertRows(open.db.admin, 'meetings', [{ id: full, ...row, held_on: open.town.day(6) }]);
    await open.db.admin.many(
      `insert into agenda_items (meeting_id, body_id, number, kind, title, competence, readers, added_by)
       select $1, $2, n, 'discussion', 'Punt', 'local', 'members', $3 from generate_series(1, 39) n`,
      [full, east, by],
    );
    for (const titel of ['Veertigste', 'Eenenveertigste']) await propose('hoofd.oosterham', titel);
    const waiting = (await seen('secretaris.oost'))?.toTake?.proposals ?? [];
    const [fortieth, next] = waiting.map(({ id }) => id);
    expect((await take('secretaris.oost', 'proposal', String(fortieth), 'x', full)).outcome).toBe('done');
    expect(await take('secretaris.oost', 'proposal', String(next), 'x', full)).toMatchObject({
      outcome: 'conflict',
      message: 'Op deze agenda staan al 40 punten. Zet dit punt op een andere vergadering.',
    });
    await open.db.admin.many(`update agenda_proposals set state = 'withdrawn' where id = $1`, [next]);
  });

  test('gets a proposal that is sent twice at once one time', async () => {
    const send = () => propose('hoofd.oosterham', 'Twee keer gedrukt');
    for (const { outcome } of await Promise.all([send(), send()])) expect(outcome).toBe('done');
    const kept = await open.db.admin.many(
      `delete from agenda_proposals where title = 'Twee keer gedrukt' returning id`,
    );
    expect(kept).toHaveLength(1);
  });

  test('puts a proposal off with a reason that its proposer reads', async () => {
    await propose('hoofd.oosterham', 'Iets voor later');
    const [waiting] = (await seen('secretaris.oost'))?.toTake?.proposals ?? [];
    const putOff = async (reden: string) =>
      perform(open.db.app, await as('secretaris.oost'), putOffProposal, { id: waiting?.id, reden });
    expect((await putOff('')).outcome).toBe('invalid');
    expect((await putOff('Eerst wachten wij op de cijfers.')).outcome).toBe('done');
    expect((await putOff('Nog eens.')).outcome).toBe('conflict');
    expect(await proposals('hoofd.oosterham')).toContainEqual(
      expect.objectContaining({ state: 'putOff', reason: 'Eerst wachten wij op de cijfers.' }),
    );
    expect(await proposals('loket.vlierbeke')).toEqual([]);
  });

  test('is offered decisions that are not carried out, the late ones first, and concerns that wait', async () => {
    const [open1, late] = [await decided(30), await decided(-4)];
    await decided(-9, { state: 'done', ended_on: open.town.day(-10) });
    const offered = (await seen('secretaris.oost'))?.toTake?.followUps ?? [];
    expect(offered.map((one) => [one.id, one.late])).toEqual([
      [late, true],
      [open1, false],
    ]);
    expect((await take('secretaris.oost', 'followUp', late, 'Opvolging')).outcome).toBe('done');
    expect((await take('secretaris.oost', 'followUp', late, 'Opvolging')).outcome).toBe('conflict');
    expect((await seen('secretaris.oost'))?.toTake?.followUps.map(({ id }) => id)).toEqual([open1]);

    const raised = await perform(open.db.app, await as('coach.kreekdorp'), raiseConcern, {
      thema: 'transport',
      domein: 'work',
      gemeente: '99004',
      tekst: 'De eerste bus rijdt te laat.',
    });
    expect(raised.outcome).toBe('done');
    const [concern] = (await seen('secretaris.oost'))?.concerns ?? [];
    const off = await calledOff();
    for (const [kind, what] of [
      ['concern', concern?.id ?? ''],
      ['followUp', open1],
    ] as const)
      expect(await take('secretaris.oost', kind, what, 'Signaal', off), kind).toMatchObject({
        outcome: 'conflict',
        message: 'Deze vergadering gaat niet door. Er is niets veranderd.',
      });
    expect(
      (await take('secretaris.oost', 'concern', concern?.id ?? '', 'Signaal over vervoer')).outcome,
    ).toBe('done');
    expect((await seen('secretaris.oost'))?.items.at(-1)).toMatchObject({
      title: 'Signaal over vervoer',
      kind: 'decision',
    });
  });

  test('takes a decision on again while the action of an agreement that it is about is late', async () => {
    const agreement = await open.town.agreement();
    const action = randomUUID();
    await insertRows(open.db.admin, 'agreement_actions', [
      {
        id: action,
        agreement_id: agreement,
        number: 1,
        title: 'Een dag voor werkgevers',
        owner: open.town.organisations.ocmwVlierbeke.ref,
        indicator: 'report',
        due_on: open.town.day(-3),
        status: 'running',
        started_on: open.town.day(-60),
      },
    ]);
    const ended = await decided(-20, {
      state: 'done',
      ended_on: open.town.day(-21),
      action_id: action,
      agreement_id: agreement,
    });
    const found = async () =>
      (await seen('secretaris.oost'))?.toTake?.followUps.find(({ id }) => id === ended);
    expect(await found()).toMatchObject({ late: false, lateAction: 'Een dag voor werkgevers' });
    expect((await take('secretaris.oost', 'followUp', ended, 'Opvolging van de actie')).outcome).toBe('done');
    expect(await found()).toBeUndefined();
    await open.db.admin.many(`update agreement_actions set due_on = gate.today() + 5 where id = $1`, [
      action,
    ]);
    const other = await decided(-20, {
      state: 'done',
      ended_on: open.town.day(-21),
      action_id: action,
      agreement_id: agreement,
    });
    expect((await take('secretaris.oost', 'followUp', other)).outcome).toBe('missing');
  });

  test('loses a point with a reason, and what it was about waits again: a proposal, a decision, a concern', async () => {
    await propose('hoofd.oosterham', 'Te vroeg op de agenda');
    const waiting = async () => (await seen('secretaris.oost'))?.toTake;
    const proposal =
      (await waiting())?.proposals.find(({ title }) => title === 'Te vroeg op de agenda')?.id ?? '';
    await take('secretaris.oost', 'proposal', proposal);
    const itemOf = async (title: string) =>
      (await seen('secretaris.oost'))?.items.find((item) => item.title === title)?.id ?? '';
    const off = async (user: DemoUser, id: string, reden = 'Wij wachten op de cijfers.') =>
      perform(open.db.app, await as(user), takeOffAgenda, { id, reden });
    const item = await itemOf('Te vroeg op de agenda');
    expect((await off('hoofd.oosterham', item)).outcome).toBe('forbidden');
    expect((await off('secretaris.oost', item, '')).outcome).toBe('invalid');
    expect((await off('secretaris.oost', item)).outcome).toBe('done');
    expect((await off('secretaris.oost', item)).outcome).toBe('missing');
    expect(await proposals('hoofd.oosterham')).toContainEqual(
      expect.objectContaining({ state: 'waiting', offBecause: 'Wij wachten op de cijfers.', own: true }),
    );
    expect((await seen('hoofd.oosterham'))?.removals).toMatchObject([
      { title: 'Te vroeg op de agenda', reason: 'Wij wachten op de cijfers.' },
    ]);
    expect(await offAgenda('hoofd.oosterham')).toContainEqual(
      expect.objectContaining({
        kind: 'proposal',
        title: 'Te vroeg op de agenda',
        reason: 'Wij wachten op de cijfers.',
      }),
    );
    expect(await offAgenda('hoofd.zandkapelle')).toEqual([]);
    const day = (await open.ask(await as('hoofd.oosterham'), '/vandaag')).body;
    expect(day).toContain('Niet op de agenda');
    expect(day).toContain('Wij wachten op de cijfers.');
    // Of a point for the members the others do not learn that it stood there.
    expect((await seen('loket.vlierbeke'))?.removals).toEqual([]);
    expect((await take('secretaris.oost', 'proposal', proposal)).outcome).toBe('done');
    expect((await offAgenda('hoofd.oosterham')).filter(({ id }) => id === proposal)).toEqual([]);

    const decision = await decided(20);
    // The decision names its follow-up itself, whatever a form sends.
    const follow = `Opvolging van besluit PROEF ${made}`;
    await take('secretaris.oost', 'followUp', decision, 'Nog eens opvolgen');
    expect((await waiting())?.followUps.map(({ id }) => id)).not.toContain(decision);
    expect((await off('secretaris.oost', await itemOf(follow))).outcome).toBe('done');
    expect((await waiting())?.followUps.map(({ id }) => id)).toContain(decision);

    const told = await seen('secretaris.oost');
    const concern = told?.items.find(({ title }) => title === 'Signaal over vervoer')?.concern?.id ?? '';
    expect((await off('secretaris.oost', await itemOf('Signaal over vervoer'))).outcome).toBe('done');
    expect((await seen('secretaris.oost'))?.concerns.map(({ id }) => id)).toContain(concern);
    const steps = await open.db.admin.many<{ kind: string; note: string | null }>(
      'select kind, note from concern_steps where concern_id = $1 order by id desc limit 1',
      [concern],
    );
    expect(steps).toEqual([{ kind: 'unscheduled', note: 'Wij wachten op de cijfers.' }]);
    // Who raised it reads why; who has nothing to do with it does not.
    expect(await offAgenda('coach.kreekdorp')).toMatchObject([{ kind: 'concern', id: concern }]);
    expect(await offAgenda('coach.vlierbeke')).toEqual([]);
  });

  test('keeps a point that was decided or held, and a proposal is withdrawn by who made it alone', async () => {
    const off = async (id: string) =>
      perform(open.db.app, await as('secretaris.oost'), takeOffAgenda, { id, reden: 'Te laat.' });
    const decision = await decided(20);
    const [row] = await open.db.admin.many<{ item_id: string }>(
      'select item_id from body_decisions where id = $1',
      [decision],
    );
    expect((await off(row?.item_id ?? '')).outcome).toBe('conflict');
    await propose('hoofd.oosterham', 'Toch niet');
    const own = (await proposals('hoofd.oosterham')).find(({ title }) => title === 'Toch niet');
    const withdraw = async (user: DemoUser) =>
      perform(open.db.app, await as(user), withdrawProposal, { id: own?.id });
    expect((await proposals('hoofd.zandkapelle')).find(({ title }) => title === 'Toch niet')?.own).toBe(
      false,
    );
    expect((await withdraw('hoofd.zandkapelle')).outcome).toBe('forbidden');
    expect((await withdraw('loket.vlierbeke')).outcome).toBe('missing');
    expect((await withdraw('hoofd.oosterham')).outcome).toBe('done');
    expect((await withdraw('hoofd.oosterham')).outcome).toBe('conflict');
    expect((await take('secretaris.oost', 'proposal', own?.id ?? '')).outcome).toBe('conflict');
  });
});

let made = 0;

/** Writes a decision that is due so many days from today. */
async function decided(due: number, state: object = {}): Promise<string> {
  made += 1;
  const [item, id] = [randomUUID(), randomUUID()];
  const by = open.town.users['secretaris.oost'].id;
  await insertRows(open.db.admin, 'agenda_items', [
    {
      id: item,
      meeting_id: before,
      body_id: east,
      number: made,
      kind: 'decision',
      title: 'Een punt',
      competence: 'local',
      readers: 'members',
      added_by: by,
    },
  ]);
  await insertRows(open.db.admin, 'body_decisions', [
    {
      id,
      body_id: east,
      item_id: item,
      number: `PROEF ${made}`,
      year: 2025,
      place: made,
      text: 'Wij spreken iets af.',
      owner: open.town.organisations.ocmwOosterham.ref,
      due_on: open.town.day(due),
      readers: 'governments',
      decided_on: open.town.day(-50),
      recorded_by: by,
      ...state,
    },
  ]);
  return id;
}
