/** The shared pathway through the gate: whose rows are seen, who may lead, what is asked of another and answered. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { openPathwayFlows, sharedPerson } from '../../../tests/support/pathway-town.ts';
import { town, type Town } from '../../../tests/support/town.ts';
import { addWorkingDays } from '../../kernel/working-day.ts';
import type { Act } from '../../kernel/act.ts';
import { perform } from '../../kernel/act.ts';
import { addDays, addMonths } from '../../kernel/civil-date.ts';
import { answerLead, followLead, setLead } from './lead.acts.ts';
import { leadOn, standingLeads, waitingLead } from './lead.ts';
import type { OpenedPathway } from './pathway.ts';
import { openPathway } from './pathway.sql.ts';
import { enterPhase, tendPhase } from './phase.acts.ts';
import { answerRelease, askRelease, followRelease } from './release.acts.ts';
import { addRoleHolder, endRoleHolder } from './role-holder.acts.ts';

let db: FreshDatabase;
let place: Town;
let flows: { toOcmw: number; toVdab: number };
let person: string;
const tokens = new Map<DemoUser, string>();

beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
  flows = await openPathwayFlows(place);
  const users = ['coach.vlierbeke', 'bemiddelaar.oost', 'coach.maatwerk', 'coach.kreekdorp'] as const;
  for (const user of users) tokens.set(user, await place.signIn(user));
});
afterAll(() => db.close());
beforeEach(async () => {
  person = await sharedPerson(place);
});

const ocmw = 'coach.vlierbeke';
const vdab = 'bemiddelaar.oost';

async function look(user: DemoUser): Promise<OpenedPathway> {
  const opened = await openPathway(db.app, {
    token: tokens.get(user) ?? '',
    person,
    route: '/proef',
    reason: undefined,
  });
  if (opened.outcome !== 'shown') throw new Error(`${user} sees nothing: ${opened.outcome}`);
  return opened;
}

/** Does an act and counts the lines of the history that it wrote. */
async function does<Input, Done>(user: DemoUser, toDo: Act<Input, Done>, input: object) {
  const count = async () =>
    Number((await db.admin.one<{ n: string }>('select count(*) as n from act_log'))?.n ?? 0);
  const before = await count();
  const outcome = await perform(db.app, tokens.get(user), toDo, input);
  expect((await count()) - before).toBe(outcome.outcome === 'done' ? 1 : 0);
  return outcome;
}

/** Suspends what the OCMW shares with VDAB, or lifts that. */
async function suspended(now: boolean): Promise<void> {
  const [status, why] = now ? ['suspended', 'proef'] : ['inForce', null];
  await db.admin.many('update flows set status = $2, suspension_reason = $3 where number = $1', [
    flows.toVdab,
    status,
    why,
  ]);
}

const deadline = () => addWorkingDays(place.today, 5);
const phase = (given: object = {}) => ({
  person,
  phase: 'jointIntake',
  on: place.today,
  owner: 'me',
  ...given,
});
const lead = (of: 'ocmwVlierbeke' | 'vdab', given: object = {}) => ({
  person,
  lead: place.organisations[of].id,
  on: place.today,
  why: 'Zo spraken we af.',
  contactFunction: 'trajectbegeleider',
  answerBy: deadline(),
  ...given,
});

async function proposed(): Promise<string> {
  const outcome = await does(ocmw, setLead, lead('vdab'));
  if (outcome.outcome !== 'done') throw new Error(`Not proposed: ${JSON.stringify(outcome)}`);
  return outcome.done.id;
}

describe('a phase', () => {
  test('belongs to who recorded it, and the other sees it under a flow', async () => {
    await does(ocmw, enterPhase, phase({ step: 'Driegesprek plannen', stepBy: addDays(place.today, 7) }));
    const [seen] = (await look(vdab)).parts.phases;
    expect(seen).toMatchObject({
      phase: 'jointIntake',
      nextStep: 'Driegesprek plannen',
      owner: 'Lotte Wouters',
    });
    expect(seen?.source).toBe(place.organisations.ocmwVlierbeke.ref);
  });

  test('is not there for the other once the flow is suspended, as for a partner without a flow', async () => {
    await does(ocmw, enterPhase, phase());
    await suspended(true);
    expect((await look(vdab)).parts.phases).toEqual([]);
    await suspended(false);
    expect((await look('coach.maatwerk')).parts.phases).toEqual([]);
  });

  test('goes only where the way leads, and each step ends the one before', async () => {
    await does(ocmw, enterPhase, phase({ phase: 'registration', on: addDays(place.today, -9) }));
    const wrong = await does(ocmw, enterPhase, phase({ phase: 'outflow', version: 1 }));
    expect(wrong).toMatchObject({ outcome: 'invalid', problems: [{ field: 'phase' }] });
    await does(ocmw, enterPhase, phase({ version: 1 }));
    const { phases } = (await look(ocmw)).parts;
    expect(phases.map((row) => [row.phase, row.until])).toEqual([
      ['registration', place.today],
      ['jointIntake', null],
    ]);
  });

  test('of two who go on at once, the second is told', async () => {
    await does(ocmw, enterPhase, phase());
    await does(ocmw, tendPhase, { person, owner: 'team', step: 'Bellen', version: 1 });
    const late = await does(ocmw, enterPhase, phase({ phase: 'screening', version: 1 }));
    expect(late.outcome).toBe('conflict');
  });

  test('has no date before birth, before the phase before, or in the future', async () => {
    for (const on of ['1980-01-01', addDays(place.today, 1)])
      expect(await does(ocmw, enterPhase, phase({ on }))).toMatchObject({ problems: [{ field: 'on' }] });
    await does(ocmw, enterPhase, phase());
    const earlier = phase({ phase: 'screening', on: addDays(place.today, -1), version: 1 });
    expect(await does(ocmw, enterPhase, earlier)).toMatchObject({ problems: [{ field: 'on' }] });
  });

  test('is nothing for who does not guide the person', async () => {
    expect((await does('coach.kreekdorp', enterPhase, phase())).outcome).toBe('missing');
  });
});

describe('the lead', () => {
  test('is decided by the OCMW alone for itself, and VDAB reads who to call', async () => {
    await does(ocmw, setLead, lead('ocmwVlierbeke', { answerBy: undefined }));
    const now = leadOn((await look(vdab)).parts.leads, place.today);
    expect(now?.lead.name).toBe('OCMW Vlierbeke');
    expect(now?.contact).toMatchObject({
      name: 'Lotte Wouters',
      team: 'Team activering',
      function: 'trajectbegeleider',
    });
  });

  test('goes to VDAB only when VDAB accepts, and the earlier lead stays to be read', async () => {
    await does(ocmw, setLead, lead('ocmwVlierbeke', { on: addDays(place.today, -30), answerBy: undefined }));
    const id = await proposed();
    expect(leadOn((await look(ocmw)).parts.leads, place.today)?.lead.kind).toBe('ocmw');
    await does(vdab, answerLead, { id, answer: 'accepted', contactFunction: 'bemiddelaar' });
    for (const user of [ocmw, vdab] as const) {
      const leads = standingLeads((await look(user)).parts.leads);
      expect(leads.map((row) => [row.lead.kind, row.contact?.name])).toEqual([
        ['vdab', 'Sofie Lambrecht'],
        ['ocmw', 'Lotte Wouters'],
      ]);
    }
  });

  test('that VDAB accepted stays known to VDAB when the OCMW shares no longer', async () => {
    await does(vdab, answerLead, {
      id: await proposed(),
      answer: 'accepted',
      contactFunction: 'bemiddelaar',
    });
    await suspended(true);
    expect(leadOn((await look(vdab)).parts.leads, place.today)?.lead.kind).toBe('vdab');
    await suspended(false);
  });

  test('is refused with a reason that the OCMW reads', async () => {
    const id = await proposed();
    expect((await does(vdab, answerLead, { id, answer: 'refused', contactFunction: 'x' })).outcome).toBe(
      'invalid',
    );
    await does(vdab, answerLead, { id, answer: 'refused', why: 'Eerst Nederlands.', contactFunction: 'x' });
    const [row] = (await look(ocmw)).parts.leads;
    expect(row).toMatchObject({ state: 'refused', answerWhy: 'Eerst Nederlands.' });
  });

  test('cannot be answered after it was taken back, nor twice', async () => {
    const id = await proposed();
    await does(ocmw, followLead, { id, follow: 'withdraw' });
    const late = await does(vdab, answerLead, { id, answer: 'accepted', contactFunction: 'x' });
    expect(late).toMatchObject({ outcome: 'conflict', message: 'Dit voorstel is intussen ingetrokken.' });
    const second = await proposed();
    await does(vdab, answerLead, { id: second, answer: 'accepted', contactFunction: 'x' });
    const again = await does(vdab, answerLead, {
      id: second,
      answer: 'refused',
      why: 'toch niet',
      contactFunction: 'x',
    });
    expect(again.outcome).toBe('conflict');
  });

  test('waits for one answer at a time', async () => {
    await proposed();
    expect((await does(ocmw, setLead, lead('vdab'))).outcome).toBe('conflict');
  });

  test('is not proposed to someone who could not read it', async () => {
    await suspended(true);
    expect((await does(ocmw, setLead, lead('vdab'))).outcome).toBe('forbidden');
    await suspended(false);
  });

  test('is not proposed to an organisation of which one was not told', async () => {
    person = await place.person({ guidedBy: { ocmwVlierbeke: ocmw, vdab } });
    expect(await does(ocmw, setLead, lead('vdab'))).toMatchObject({ problems: [{ field: 'lead' }] });
  });

  test('is never with a partner, and a partner decides nothing about it', async () => {
    expect((await does('coach.maatwerk', setLead, lead('vdab'))).outcome).toBe('forbidden');
  });

  test('is taken by VDAB only when the OCMW that knows the person agrees', async () => {
    const outcome = await does(vdab, setLead, lead('vdab'));
    expect(outcome).toMatchObject({ outcome: 'done', done: { waits: true } });
    const asked = waitingLead((await look(ocmw)).parts.leads);
    expect(asked?.asked?.name).toBe('OCMW Vlierbeke');
    await does(ocmw, answerLead, { id: asked?.id, answer: 'accepted', contactFunction: 'trajectbegeleider' });
    expect(leadOn((await look(ocmw)).parts.leads, place.today)?.contact?.name).toBe('Sofie Lambrecht');
  });

  test('comes back to the OCMW when nobody answers: it decides', async () => {
    await does(vdab, answerLead, {
      id: await proposed(),
      answer: 'accepted',
      contactFunction: 'bemiddelaar',
    });
    await does(ocmw, setLead, lead('ocmwVlierbeke'));
    await db.admin.many(`update pathway_leads set answer_by = $1 where state = 'proposed'`, [
      addDays(place.today, -1),
    ]);
    const outcome = await does(ocmw, setLead, lead('ocmwVlierbeke', { answerBy: undefined }));
    expect(outcome).toMatchObject({ done: { waits: false } });
    const { leads } = (await look(ocmw)).parts;
    expect(leadOn(leads, place.today)?.lead.kind).toBe('ocmw');
    expect(waitingLead(leads)).toBeUndefined();
  });

  test('does not change while a warm hand-over runs', async () => {
    const before = await db.admin.one<{ text: string }>(
      `select pg_get_functiondef('gate.handover_holds(gate.actor, gate.door, uuid)'::regprocedure) as text`,
    );
    await db.admin.many(
      `create or replace function gate.handover_holds(me gate.actor, p_door gate.door, p_person uuid) returns boolean
       language sql stable as 'select true'`,
    );
    expect(await does(ocmw, setLead, lead('vdab'))).toMatchObject({
      outcome: 'conflict',
      message: /overdracht/ as never,
    });
    await db.admin.many(before?.text ?? '');
  });

  test('is never asked by a day on which nobody works', async () => {
    const outcome = await does(ocmw, setLead, lead('vdab', { answerBy: '2026-12-25' }));
    expect(outcome).toMatchObject({
      problems: [{ field: 'answerBy', message: /wordt niet gewerkt/ as never }],
    });
  });
});

describe('a role-holder', () => {
  test('stands beside the lead, dated, until it ends', async () => {
    const added = await does(ocmw, addRoleHolder, {
      person,
      role: 'jobCoach',
      domain: 'work',
      holder: 'Ilse Van Hove',
      organisation: place.organisations.schakel.id,
      on: place.today,
    });
    if (added.outcome !== 'done') throw new Error(added.outcome);
    expect((await look(ocmw)).parts.role_holders[0]).toMatchObject({
      role: 'jobCoach',
      organisation: 'Maatwerkbedrijf De Schakel',
      until: null,
    });
    expect((await does(vdab, endRoleHolder, { id: added.done.id })).outcome).toBe('missing');
    await does(ocmw, endRoleHolder, { id: added.done.id });
    expect((await look(ocmw)).parts.role_holders[0]?.until).toBe(place.today);
  });

  test('is not of an organisation that nobody said knows the person', async () => {
    const outcome = await does(ocmw, addRoleHolder, {
      person,
      role: 'partner',
      domain: 'work',
      holder: 'Iemand',
      organisation: place.organisations.steiger.id,
      on: place.today,
    });
    expect(outcome).toMatchObject({ problems: [{ field: 'organisation' }] });
  });
});

describe('a blocked step', () => {
  const ask = () =>
    does(ocmw, askRelease, {
      person,
      asked: place.organisations.vdab.id,
      held: 'file',
      step: 'Artikel 60 registreren',
      answerBy: deadline(),
    });

  test('is asked of who holds something, and answered', async () => {
    const asked = await ask();
    if (asked.outcome !== 'done') throw new Error(asked.outcome);
    expect((await look(vdab)).parts.releases[0]).toMatchObject({
      step: 'Artikel 60 registreren',
      state: 'asked',
    });
    expect((await look('coach.maatwerk')).parts.releases).toEqual([]);
    await does(vdab, answerRelease, { id: asked.done.id, answer: 'released' });
    expect((await look(ocmw)).parts.releases[0]).toMatchObject({ state: 'released', closedOn: place.today });
  });

  test('after a no stays with who asked until another way is found', async () => {
    const asked = await ask();
    if (asked.outcome !== 'done') throw new Error(asked.outcome);
    const { id } = asked.done;
    expect((await does(vdab, answerRelease, { id, answer: 'notReleased' })).outcome).toBe('invalid');
    await does(vdab, answerRelease, { id, answer: 'notReleased', why: 'De opleiding loopt nog.' });
    expect(await signals('ocmwVlierbeke')).toContain('releaseRefused');
    await does(ocmw, followRelease, { id, follow: 'close', how: 'Start na de opleiding.' });
    expect(await signals('ocmwVlierbeke')).not.toContain('releaseRefused');
  });

  test('is not asked twice, and not answered by who was not asked', async () => {
    const asked = await ask();
    if (asked.outcome !== 'done') throw new Error(asked.outcome);
    expect((await ask()).outcome).toBe('conflict');
    const { id } = asked.done;
    for (const user of ['coach.maatwerk', ocmw, 'coach.kreekdorp'] as const)
      expect((await does(user, answerRelease, { id, answer: 'released' })).outcome).toBe('missing');
  });
});

async function signals(of: 'ocmwVlierbeke' | 'vdab' | 'ocmwKreekdorp'): Promise<string[]> {
  const rows = await db.admin.many<{ kind: string }>('select kind from gate.find_pathway_signals($1, $2)', [
    place.organisations[of].ref,
    person,
  ]);
  return rows.map((row) => row.kind);
}

describe('what needs attention', () => {
  test('is a question at who was asked, and a silence at who asked', async () => {
    await proposed();
    expect(await signals('vdab')).toEqual(['leadWaiting']);
    expect(await signals('ocmwVlierbeke')).toEqual([]);
    await db.admin.many(`update pathway_leads set answer_by = $1 where state = 'proposed'`, [
      addDays(place.today, -1),
    ]);
    expect(await signals('ocmwVlierbeke')).toEqual(['leadUnanswered']);
  });

  test('is nothing for who may not read the question', async () => {
    await proposed();
    await suspended(true);
    await look(vdab);
    expect(await signals('vdab')).toEqual([]);
    await suspended(false);
  });

  test('is a phase that nobody owns, whose step has passed, or that stood still for four weeks', async () => {
    await does(ocmw, enterPhase, phase({ step: 'Bellen', stepBy: addDays(place.today, 3) }));
    expect(await signals('ocmwVlierbeke')).toEqual([]);
    await db.admin.many('update pathway_phases set next_step_by = $2 where person_id = $1', [
      person,
      addDays(place.today, -1),
    ]);
    expect(await signals('ocmwVlierbeke')).toEqual(['phaseStill']);
    await db.admin.many('update pathway_phases set owner_user = null where person_id = $1', [person]);
    expect(await signals('ocmwVlierbeke')).toEqual(['phaseWithoutOwner']);
    expect(await signals('ocmwKreekdorp')).toEqual([]);
  });

  test('is aftercare that stands open after a year, whoever owns it, and no more once it is closed', async () => {
    const since = (day: string, owner: string | null = null) =>
      db.admin.many(
        `insert into pathway_phases (person_id, source, as_of, phase, started_on, next_step, next_step_by, owner_user)
         values ($1, $2, $3, 'aftercare', $3, 'Bellen', $4, $5)`,
        [person, place.organisations.ocmwVlierbeke.ref, day, addDays(place.today, 9), owner],
      );
    const year = addMonths(place.today, -12);
    await since(addDays(year, 1), place.users['coach.vlierbeke'].id);
    expect(await signals('ocmwVlierbeke')).toEqual([]);
    await db.admin.many('update pathway_phases set started_on = $2 where person_id = $1', [person, year]);
    expect(await signals('ocmwVlierbeke')).toEqual(['phaseOver']);
    await db.admin.many('update pathway_phases set owner_user = null where person_id = $1', [person]);
    expect(await signals('ocmwVlierbeke')).toEqual(['phaseOver']);
    await does(ocmw, enterPhase, phase({ phase: 'closed', why: 'De nazorg is om.', version: 1 }));
    expect(await signals('ocmwVlierbeke')).toEqual([]);
  });
});
