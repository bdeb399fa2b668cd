/** What becomes of decisions: who reports, what stays, who learns that something is late, and how what came about is counted. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type BodyKey, bodyId, writeBodies } from '../../../db/seeds/demo-body.ts';
import type { OrganisationKey } from '../../../db/seeds/demo-organisation.ts';
import { insertRows } from '../../../db/seeds/rows.ts';
import { deskConsults } from '../../../tests/support/consultation.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import type { Readers } from '../body/body.ts';
import { readBody } from '../body/body.sql.ts';
import { linkDecision, reportDecision } from './follow-up.acts.ts';
import { readDecision } from './follow-up.sql.ts';
import { type Overdue, shareOf } from './follow-up.ts';

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

let made = 0;

interface Given {
  readonly owner?: OrganisationKey;
  readonly due?: number;
  readonly readers?: Readers;
  readonly body?: BodyKey;
  readonly state?: object;
}

/** Writes a decision of a body, taken so long ago that its day may be over. */
async function decision({
  owner = 'ocmwOosterham',
  due = 20,
  readers = 'governments',
  body = 'east',
  state = {},
}: Given) {
  made += 1;
  const [meeting, item, id] = [randomUUID(), randomUUID(), randomUUID()];
  const by = open.town.users['secretaris.oost'].id;
  const { admin } = open.db;
  const body_id = bodyId(body);
  await insertRows(admin, 'meetings', [
    {
      id: meeting,
      body_id,
      held_on: open.town.day(-100 - made),
      starts_at: '09:00',
      place: 'online',
      planned_by: by,
    },
  ]);
  await insertRows(admin, 'agenda_items', [
    {
      id: item,
      meeting_id: meeting,
      body_id,
      number: 1,
      kind: 'decision',
      title: 'Een punt',
      competence: 'local',
      readers,
      added_by: by,
    },
  ]);
  await insertRows(admin, 'body_decisions', [
    {
      id,
      body_id,
      item_id: item,
      number: `PROEF ${made}`,
      year: 2024,
      place: made,
      text: 'Wij spreken iets af.',
      owner: open.town.organisations[owner].ref,
      due_on: open.town.day(due),
      readers,
      decided_on: open.town.day(-100 - made),
      recorded_by: by,
      ...state,
    },
  ]);
  return id;
}

const report = async (user: DemoUser, id: string, stand: string, over: object = {}) =>
  perform(open.db.app, await as(user), reportDecision, {
    id,
    versie: '1',
    stand,
    toelichting: 'Wij werken eraan.',
    ...over,
  });
const opened = async (user: DemoUser | undefined, id: string) =>
  asReader(open.db.app, user === undefined ? undefined : await as(user), (db) => readDecision(db, id));

async function overdue(user: DemoUser): Promise<readonly Overdue[]> {
  const row = await open.db.app.one<{ day: { overdue: readonly Overdue[] } }>(
    `select gate.day($1, '/vandaag', '{}', 40) as day`,
    [await as(user)],
  );
  return row?.day.overdue ?? [];
}

describe('a decision', () => {
  test('is reported by who carries it out or keeps the body, and each step stays', async () => {
    const id = await decision({});
    expect((await report('hoofd.zandkapelle', id, 'busy')).outcome).toBe('forbidden');
    expect((await report('coach.oosterham', id, 'busy')).outcome).toBe('forbidden');
    expect((await report('coach.steiger', id, 'busy')).outcome).toBe('missing');
    expect((await report('hoofd.oosterham', id, 'busy')).outcome).toBe('done');
    expect((await report('hoofd.oosterham', id, 'done')).outcome).toBe('conflict');
    const later = open.town.day(50);
    const moved = { versie: '2', tegen: typedDate(later) };
    expect((await report('secretaris.oost', id, 'moved', moved)).outcome).toBe('done');
    expect(await opened('hoofd.oosterham', id)).toMatchObject({
      state: 'moved',
      due: later,
      firstDue: open.town.day(20),
      steps: [
        { state: 'moved', due: later },
        { state: 'busy', note: 'Wij werken eraan.' },
      ],
    });
    expect((await report('hoofd.oosterham', id, 'done', { versie: '3', toelichting: '' })).outcome).toBe(
      'done',
    );
    expect((await report('hoofd.oosterham', id, 'busy', { versie: '4' })).outcome).toBe('conflict');
    await expect(
      open.db.app.many('update decision_steps set note = $1 where decision_id = $2', ['anders', id]),
    ).rejects.toThrow();
  });

  test('moves only to a later day and with a reason, and is dropped by the body alone', async () => {
    const id = await decision({});
    const moved = (over: object) => report('hoofd.oosterham', id, 'moved', over);
    expect(await moved({})).toMatchObject({ problems: [{ field: 'tegen' }] });
    expect(await moved({ tegen: typedDate(open.town.day(20)) })).toMatchObject({
      problems: [{ field: 'tegen' }],
    });
    expect(await moved({ tegen: typedDate(open.town.day(30)), toelichting: '' })).toMatchObject({
      problems: [{ field: 'toelichting' }],
    });
    expect(
      await report('hoofd.oosterham', id, 'busy', { toelichting: 'Over 85.07.30-033.28.' }),
    ).toMatchObject({
      problems: [{ field: 'toelichting' }],
    });
    expect((await report('hoofd.oosterham', id, 'dropped')).outcome).toBe('forbidden');
    expect((await report('secretaris.oost', id, 'dropped')).outcome).toBe('done');
  });

  test('is for the readers it names and for who carries it out, and its notes for who takes part', async () => {
    const members = await decision({ readers: 'members' });
    expect(await opened('loket.vlierbeke', members)).toBeUndefined();
    expect(await opened(undefined, members)).toBeUndefined();
    expect((await opened('hoofd.oosterham', members))?.reports).toBe(true);
    const all = await decision({ readers: 'public' });
    await report('hoofd.oosterham', all, 'busy');
    expect((await opened('loket.vlierbeke', all))?.steps).toMatchObject([{ note: 'Wij werken eraan.' }]);
    expect((await opened(undefined, all))?.steps).toMatchObject([{ state: 'busy', note: null }]);
  });

  test('that is late comes to who coordinates at the owner, and to nobody else', async () => {
    const late = await decision({ due: -3, readers: 'members' });
    await decision({ due: -3, state: { state: 'done', ended_on: open.town.day(-4) } });
    expect((await overdue('hoofd.oosterham')).map(({ id }) => id)).toEqual([late]);
    expect(await overdue('coach.oosterham')).toEqual([]);
    expect(await overdue('hoofd.zandkapelle')).toEqual([]);
    const page = await open.ask(await as('hoofd.oosterham'), '/vandaag');
    expect(page.body).toContain('Te laat bij uw organisatie');
    expect(page.body).toContain(`/overleg/besluiten/${late}`);
  });

  test('belongs to an agreement that all may read, with an action of it, and to an instrument', async () => {
    const id = await decision({});
    const agreement = await open.town.agreement();
    const link = async (user: DemoUser, over: object) =>
      perform(open.db.app, await as(user), linkDecision, { id, versie: 1, ...over });
    expect((await link('hoofd.oosterham', { overeenkomst: agreement })).outcome).toBe('forbidden');
    expect(await link('secretaris.oost', { overeenkomst: randomUUID() })).toMatchObject({
      problems: [{ field: 'overeenkomst' }],
    });
    expect(await link('secretaris.oost', { overeenkomst: agreement, actie: randomUUID() })).toMatchObject({
      problems: [{ field: 'actie' }],
    });
    expect((await link('secretaris.oost', { overeenkomst: agreement, instrument: 'ART60' })).outcome).toBe(
      'done',
    );
    expect((await link('secretaris.oost', { overeenkomst: '' })).outcome).toBe('conflict');
    expect(await opened(undefined, await decision({ readers: 'members' }))).toBeUndefined();
    const page = await open.ask(await as('hoofd.oosterham'), `/overleg/besluiten/${id}`);
    expect(page.body).toContain(`/overeenkomsten/${agreement}`);
    expect(page.body).toContain('/instrumenten/');
  });
});

test('what a body realised is counted against the day that was agreed first', async () => {
  const body = 'central' as const;
  const ended = (state: string, day: number, over: object = {}) => ({
    state: { state, ended_on: open.town.day(day), ...over },
  });
  await decision({ body, due: -10, ...ended('done', -12) });
  await decision({ body, due: -2, ...ended('done', -5, { first_due_on: open.town.day(-9) }) });
  await decision({ body, due: 5 });
  await decision({ body, due: -5 });
  await decision({ body, due: -5, ...ended('dropped', -6) });
  const seen = await open.db.app.transaction(await as('hoofd.vlierbeke'), (tx) => readBody(tx, bodyId(body)));
  const [year] = seen?.realised ?? [];
  expect(year).toEqual({ year: 2024, inTime: 1, late: 1, open: 1, overdue: 1, dropped: 1 });
  expect(year && shareOf(year)).toBe(50);
  expect(shareOf({ inTime: 0, late: 0, open: 0, overdue: 0, dropped: 2 })).toBeUndefined();
});
