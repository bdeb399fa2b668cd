/** Consultation and the actions of agreements as other programs read them: what is public for nobody, and the rest for whom it names. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeActions } from '../../../db/seeds/action-rows.ts';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type ApiCaller, apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { addDays } from '../../kernel/civil-date.ts';

let open: OpenApp;
let nobody: ApiCaller;
let head: ApiCaller;
let partner: ApiCaller;
const bodies: string[] = [];
beforeAll(async () => {
  open = await openApp();
  nobody = await apiCaller(open);
  head = await apiCaller(open, 'hoofd.vlierbeke');
  partner = await apiCaller(open, 'coach.maatwerk');
  await write();
});
afterAll(() => open.close());

async function make(statement: string, values: readonly unknown[]): Promise<string> {
  const row = await open.db.admin.one<{ id: string }>(`${statement} returning id`, values);
  return row?.id ?? '';
}

async function write() {
  const by = open.town.users['hoofd.vlierbeke'].id;
  const { vdab, ocmwVlierbeke } = open.town.organisations;
  const central = await make(
    `insert into bodies (level, kind, name, mark, task) values ('central', 'workingGroup', 'Centraal', 'CG', 'taak')`,
    [],
  );
  const local = await make(
    `insert into bodies (level, kind, name, mark, task, parent) values ('local', 'steeringGroup', 'Lokaal', 'LG', 'taak', $1)`,
    [central],
  );
  bodies.push(central, local);
  await open.db.admin.many(`insert into body_places (body_id, nis) values ($1, '99001')`, [local]);
  const meeting = await make(
    `insert into meetings (body_id, held_on, starts_at, place, planned_by) values ($1, gate.today(), '10:00', 'hier', $2)`,
    [central, by],
  );
  for (const [place, readers] of [
    [1, 'public'],
    [2, 'governments'],
    [3, 'members'],
  ] as const) {
    const item = await make(
      `insert into agenda_items (meeting_id, body_id, number, kind, title, competence, readers, added_by)
       values ($1, $2, $3, 'decision', $4, 'local', $5, $6)`,
      [meeting, central, place, `Punt ${readers}`, readers, by],
    );
    await make(
      `insert into body_decisions (body_id, item_id, number, year, place, text, owner, due_on, readers, decided_on, recorded_by)
       values ($1, $2, $3, 2026, $4, $5, $6, gate.today(), $7, gate.today() - $4::int, $8)`,
      [central, item, `CG-${place}`, place, `Besluit ${readers}`, vdab.ref, readers, by],
    );
  }
  await make(
    `insert into concerns (theme, domain, municipality_nis, text, body_id, raised_by, organisation)
     values ('childCare', 'work', '99001', 'Opvang opent te laat.', $1, $2, $3)`,
    [local, by, ocmwVlierbeke.ref],
  );
}

/** A token of a program that acts for someone, registered for these purposes. */
const program = async (user: DemoUser, purposes: readonly string[]) => ({
  token: await open.town.signIn(user, { kind: 'api', purposes }),
});

const items = async (caller: ApiCaller, path: string) => (await caller.get(path)).json().items;

describe('consultation for other programs', () => {
  it('tells nobody which bodies there are, and what was decided for everyone', async () => {
    const listed = await items(nobody, '/api/v1/bodies');
    expect(listed.map(({ name }: { name: string }) => name)).toEqual(['Centraal', 'Lokaal']);
    expect(await items(nobody, '/api/v1/bodies?municipality=99001')).toEqual([
      expect.objectContaining({ id: bodies[1], parent: bodies[0], municipalities: ['99001'] }),
    ]);
    expect((await nobody.get(`/api/v1/bodies/${bodies[0]}`)).json()).toMatchObject({
      mark: 'CG',
      members: [],
    });
    const decided = await items(nobody, '/api/v1/decisions');
    expect(decided).toEqual([
      expect.objectContaining({ text: 'Besluit public', status: 'open', readers: 'public' }),
    ]);
  });

  it('gives who takes part what each decision names, and its meetings and concerns', async () => {
    const decided = await items(head, '/api/v1/decisions');
    expect(decided.map(({ text }: { text: string }) => text)).toEqual([
      'Besluit public',
      'Besluit governments',
    ]);
    const [meeting] = await items(head, `/api/v1/meetings?body=${bodies[0]}`);
    expect(meeting.items.map(({ title }: { title: string }) => title)).toEqual([
      'Punt public',
      'Punt governments',
    ]);
    expect(await items(head, '/api/v1/concerns?theme=childCare&status=open')).toEqual([
      expect.objectContaining({ text: 'Opvang opent te laat.', organisations: 1, municipality: '99001' }),
    ]);
    expect(await items(head, '/api/v1/concerns?status=answered')).toEqual([]);
  });

  it('asks for a token where nothing is public, and tells who takes no part nothing', async () => {
    for (const path of ['/api/v1/meetings', '/api/v1/concerns']) {
      expect((await nobody.get(path)).statusCode, path).toBe(401);
      expect(await items(partner, path), path).toEqual([]);
    }
    expect(await items(partner, '/api/v1/decisions')).toHaveLength(1);
  });

  it('opens to a program that was registered to import alone no more than to nobody', async () => {
    const { token } = await program('hoofd.vlierbeke', ['import']);
    const { token: guiding } = await program('hoofd.vlierbeke', ['import', 'guidance']);
    const read = async (as: string) =>
      open.db.app.transaction(as, async (tx) => ({
        meetings: (await tx.many('select from meetings')).length,
        points: (await tx.many('select from agenda_items')).length,
        decisions: (await tx.many('select from body_decisions')).length,
        concerns: (await tx.many('select from concerns')).length,
      }));
    expect(await read(token)).toEqual({ meetings: 0, points: 1, decisions: 1, concerns: 0 });
    expect(await read(guiding)).toEqual({ meetings: 1, points: 2, decisions: 2, concerns: 1 });
  });

  it('gives a partner with a seat what is said where it sits, and nothing of all local governments elsewhere', async () => {
    await open.db.admin.many(
      `insert into body_members (body_id, organisation, function, valid_from, standing) values ($1, $2, 'coach', '2020-01-01', 'agreed')`,
      [bodies[1], open.town.organisations.schakel.ref],
    );
    expect(await items(partner, '/api/v1/concerns')).toEqual([
      expect.objectContaining({ text: 'Opvang opent te laat.' }),
    ]);
    expect((await items(partner, '/api/v1/decisions')).map(({ text }: { text: string }) => text)).toEqual([
      'Besluit public',
    ]);
    const [meeting, ...more] = await items(partner, '/api/v1/meetings');
    expect(more).toEqual([]);
    expect(meeting.items.map(({ title }: { title: string }) => title)).toEqual(['Punt public']);
    expect((await partner.get(`/api/v1/bodies/${bodies[1]}`)).json().members).toHaveLength(1);
    await open.db.admin.many('delete from body_members where body_id = $1', [bodies[1]]);
  });

  it('goes on page by page, and refuses what it does not know', async () => {
    const first = (await head.get('/api/v1/decisions?pageSize=1')).json();
    expect(first.items).toHaveLength(1);
    const second = (await head.get(String(first.next).replace('http://localhost:8080', ''))).json();
    expect(second.items[0].text).toBe('Besluit governments');
    expect(second).not.toHaveProperty('next');
    expect((await nobody.get('/api/v1/decisions?colour=red')).statusCode).toBe(400);
    expect((await nobody.get('/api/v1/bodies/00000000-0000-4000-8000-000000000000')).statusCode).toBe(404);
  });
});

describe('minutes for other programs', () => {
  it('are found once they are approved, each point for the readers it names', async () => {
    const { admin } = open.db;
    const meeting = String((await admin.one<{ id: string }>('select id from meetings limit 1'))?.id);
    const path = `/api/v1/meetings/${meeting}/minutes`;
    await admin.many(
      `insert into item_minutes (item_id, meeting_id, body_id, held_on, open_to, text, sheet, written_by)
       select i.id, i.meeting_id, i.body_id, gate.today(), 'members', 'Tekst ' || i.readers, gen_random_uuid(), i.added_by
       from agenda_items i where i.meeting_id = $1`,
      [meeting],
    );
    expect((await nobody.get(path)).statusCode).toBe(404);
    expect((await head.get(path)).statusCode).toBe(404);
    const later = await make(
      `insert into meetings (body_id, held_on, starts_at, place, planned_by)
       select body_id, held_on, '16:00', place, planned_by from meetings where id = $1`,
      [meeting],
    );
    await admin.many(
      `insert into minutes_approvals (meeting_id, approved_in, approved_on, approved_by)
       select id, $2, gate.today(), planned_by from meetings where id = $1`,
      [meeting, later],
    );
    await admin.many(
      `update item_minutes x set open_to = i.readers from agenda_items i where i.id = x.item_id`,
    );
    const texts = async (caller: ApiCaller) =>
      (await caller.get(path)).json().items.map(({ text }: { text: string }) => text);
    expect(await texts(nobody)).toEqual(['Tekst public']);
    expect(await texts(head)).toEqual(['Tekst public', 'Tekst governments']);
    expect((await nobody.get(path)).json()).toMatchObject({ meeting, body: bodies[0] });
    expect((await nobody.get('/api/v1/meetings/niets/minutes')).statusCode).toBe(404);
  });
});

describe('an agreement for other programs', () => {
  it('tells where it holds, how it goes on by itself, and what each party does and pays', async () => {
    const agreement = await open.town.agreement();
    const { vdab } = open.town.organisations;
    await open.db.admin.many('update agreements set tacit_months = 12, tacit_times = 2 where id = $1', [
      agreement,
    ]);
    await open.db.admin.many(`insert into agreement_places (agreement_id, nis) values ($1, '99001')`, [
      agreement,
    ]);
    await open.db.admin.many(
      `insert into agreement_entries (agreement_id, section, number, organisation, body, amount) values
         ($1, 'engagements', 1, $2, 'Een halve medewerker', null), ($1, 'budget', 2, $2, 'Opleidingen', 12500)`,
      [agreement, vdab.ref],
    );
    expect((await nobody.get(`/api/v1/agreements/${agreement}`)).json()).toMatchObject({
      territory: ['99001'],
      tacitRenewal: { months: 12, times: 2 },
      prolongations: [],
      entries: [
        { section: 'budget', party: vdab.id, text: 'Opleidingen', amount: '12500.00' },
        { section: 'engagements', party: vdab.id, text: 'Een halve medewerker' },
      ],
      budget: { total: '12500.00', parties: [{ party: vdab.id, amount: '12500.00' }] },
    });
  });
});

describe('the actions of an agreement for other programs', () => {
  it('stand with their light, a count of fewer than ten people and a draft for the parties alone', async () => {
    const { today } = open.town;
    const agreement = await open.town.agreement();
    const proofs = Array.from({ length: 7 }, (_, index) => ({
      on: addDays(today, -5),
      reference: `LAP ${index}`,
    }));
    const whole = {
      goal: 'talent',
      domain: 'work',
      function: 'hoofd',
      baseline: 0,
      baselineOn: addDays(today, -10),
      due: addDays(today, 90),
      rhythm: 'quarter',
      startedOn: addDays(today, -10),
      owner: 'ocmwVlierbeke',
    } as const;
    await writeActions(open.db.admin, open.town.organisations, agreement, [
      {
        ...whole,
        title: '53 starten',
        indicator: 'proof',
        unit: 'count',
        reference: 43,
        extra: 10,
        target: 53,
        status: 'running',
        proofs,
      },
      { title: 'Ontwerp', owner: 'vdab', indicator: 'report', status: 'draft' },
    ]);
    const path = `/api/v1/agreements/${agreement}/actions`;
    const [grant, ...rest] = await items(nobody, path);
    expect(grant).toMatchObject({
      title: '53 starten',
      reference: 43,
      extra: 10,
      target: 53,
      light: 'none',
      reason: 'few',
    });
    expect(grant).not.toHaveProperty('standing');
    expect(rest).toEqual([]);
    const own = await items(head, path);
    expect(own[0].standing.value).toBe(7);
    expect(own[1]).toMatchObject({ title: 'Ontwerp', status: 'draft' });
    expect(
      (await nobody.get('/api/v1/agreements/00000000-0000-4000-8000-000000000000/actions')).statusCode,
    ).toBe(404);
  });
});
