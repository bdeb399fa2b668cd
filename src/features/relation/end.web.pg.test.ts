/** An organisation ends its own guidance: the dossier closes at once, nothing is lost, and nobody goes away from a hand-over or with the lead. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { openPathwayFlows, sharedPerson } from '../../../tests/support/pathway-town.ts';
import { maskOf } from '../../gate/category.ts';
import { typedDate } from '../../kernel/civil-date.ts';

let open: OpenApp;
let coach: string;
let mediator: string;
let person: string;
beforeAll(async () => {
  open = await openApp();
  coach = await open.town.signIn('coach.vlierbeke');
  mediator = await open.town.signIn('bemiddelaar.oost');
  await openPathwayFlows(open.town);
});
afterAll(() => open.close());
beforeEach(async () => {
  person = await sharedPerson(open.town, { facts: { ocmwVlierbeke: { transport: 'BIKE' } } }, -30);
});

const day = (offset: number) => typedDate(open.town.day(offset));
const page = () => `/dossiers/${person}/beeindigen`;
const end = (given: Readonly<Record<string, string>> = {}, token = coach) =>
  open.ask(token, page(), { waarom: 'moved', dag: day(0), zeker: 'ja', ...given });
const statusAt = async (token: string, path = '') =>
  (await open.ask(token, `/dossiers/${person}${path}`)).statusCode;
const ref = () => open.town.organisations.ocmwVlierbeke.ref;

async function involvement() {
  return open.db.admin.one(
    `select valid_until - $3::date as until, ended_reason as why from involvements
     where person_id = $1 and organisation = $2 order by id desc limit 1`,
    [person, ref(), open.town.today],
  );
}

async function acts(): Promise<string[]> {
  const rows = await open.db.admin.many<{ act: string }>(
    'select act from act_log where person_id = $1 order by id',
    [person],
  );
  return rows.map(({ act }) => act);
}

async function lead(lead: 'ocmwVlierbeke' | 'vdab', state: string): Promise<void> {
  const asked = state === 'decided' ? null : open.town.organisations.vdab.ref;
  await open.db.admin.many(
    `insert into pathway_leads (person_id, source, as_of, lead, started_on, state, why, asked, answer_by)
     values ($1, $2, $3::date, $4, $3::date, $5, 'Daarom.', $6::integer, case when $6::integer is not null then $3::date + 5 end)`,
    [person, ref(), open.town.day(-3), open.town.organisations[lead].ref, state, asked],
  );
}

describe('an organisation that no longer guides', () => {
  test('finds the way from who is involved, with what happens then', async () => {
    expect((await open.ask(coach, `/dossiers/${person}`)).body).toContain(`href="${page()}"`);
    const { body, statusCode } = await open.ask(coach, page());
    expect(statusCode).toBe(200);
    expect(body).toContain('Het dossier gaat meteen dicht voor uw organisatie.');
    expect(body).toContain(`value="${day(0)}"`);
  });

  test('reads nothing of the person any more, at once, and what it recorded is kept', async () => {
    const head = await open.town.signIn('hoofd.vlierbeke');
    const answer = await end();
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/personen']);
    for (const path of ['', '/traject', '/plan', '/geschiedenis', '/nazorg', '/beeindigen'])
      expect([path, await statusAt(coach, path)]).toEqual([path, 404]);
    expect(await statusAt(head, '?reden=supervision')).toBe(404);
    expect((await open.ask(coach, '/personen')).body).not.toContain(person);
    expect(await involvement()).toEqual({ until: -1, why: 'moved' });
    expect(await acts()).toEqual(['involvement.end']);
    const kept = await open.db.admin.many(`select from facts where person_id = $1 and field = 'transport'`, [
      person,
    ]);
    expect(kept).toHaveLength(1);
  });

  test('leaves whoever guides too as they were', async () => {
    await end();
    expect(await statusAt(mediator)).toBe(200);
    expect(await statusAt(mediator, '/traject')).toBe(200);
  });

  test('ends on the day that was chosen, and closes its own phase on that day', async () => {
    await open.db.admin.many(
      `insert into pathway_phases (person_id, source, as_of, phase, started_on) values ($1, $2, $3, 'execution', $3)`,
      [person, ref(), open.town.day(-60)],
    );
    await end({ dag: day(-5), waarom: 'goalReached' });
    expect(await involvement()).toEqual({ until: -6, why: 'goalReached' });
    const phases = await open.db.admin.many(
      `select phase, started_on - $2::date as on, ended_on is null as open from pathway_phases where person_id = $1
       order by started_on`,
      [person, open.town.today],
    );
    expect(phases).toEqual([
      { phase: 'execution', on: -60, open: false },
      { phase: 'closed', on: -5, open: true },
    ]);
  });

  test('ends what began today as if it never was', async () => {
    person = await open.town.person({
      guidedBy: { ocmwVlierbeke: { user: 'coach.vlierbeke', from: open.town.today } },
    });
    expect((await end()).statusCode).toBe(303);
    expect(await statusAt(coach)).toBe(404);
  });

  test.each([
    ['without a reason', () => ({ waarom: '' }), 'waarom'],
    ['for a reason that is none of the list', () => ({ waarom: 'denied' }), 'waarom'],
    ['without a yes', () => ({ zeker: '' }), 'zeker'],
    ['on a day that has not come', () => ({ dag: day(1) }), 'dag'],
    ['on a day before the guidance began', () => ({ dag: '01/01/2020' }), 'dag'],
    ['on a day that is none', () => ({ dag: '31/02/2026' }), 'dag'],
  ])('gets the form back %s, with what was typed', async (_what, given, field) => {
    const { body, statusCode } = await end(given());
    expect([statusCode, body.includes(`id="${field}-fout"`)]).toEqual([422, true]);
    expect(body).toContain(`value="${{ dag: day(0), ...given() }.dag}"`);
    expect([await statusAt(coach), await acts()]).toEqual([200, []]);
  });

  test('is held by a hand-over that runs, and reads where to go', async () => {
    await open.db.admin.many(
      `insert into handovers (person_id, source, as_of, receiver, cause, answer_by) values ($1, $2, $4, $3, 'ART60', $4)`,
      [person, ref(), open.town.organisations.vdab.ref, open.town.today],
    );
    const { body, statusCode } = await end({ waarom: 'deceased' });
    expect(statusCode).toBe(409);
    expect(body).toContain('Er loopt een overdracht van deze persoon.');
    expect(body).toContain(`href="/dossiers/${person}/overdracht"`);
    expect([await statusAt(coach), await acts()]).toEqual([200, []]);
  });

  test('is held while the registration waits for a second person, whatever the reason', async () => {
    person = await open.town.person({
      guidedBy: { ocmwVlierbeke: { user: 'coach.vlierbeke', awaitsSecondPerson: true } },
    });
    const { body, statusCode } = await end({ waarom: 'deceased' });
    expect(statusCode).toBe(409);
    expect(body).toContain('Deze registratie wacht nog op een tweede persoon.');
    expect([await statusAt(coach), await acts()]).toEqual([200, []]);
    await open.db.admin.many(
      `update involvements set second_person = (select id from users where user_name = 'hoofd.vlierbeke') where person_id = $1`,
      [person],
    );
    expect((await end()).statusCode).toBe(303);
  });

  test('is held by the lead while another guides too, unless that one said no or the person died', async () => {
    await lead('ocmwVlierbeke', 'decided');
    const { body, statusCode } = await end();
    expect(statusCode).toBe(409);
    expect(body).toContain('Uw organisatie heeft de regie');
    expect(body).toContain(`href="/dossiers/${person}/traject/regie"`);
    expect(body).toContain('<option value="moved" selected');
    expect(await acts()).toEqual([]);
    await lead('vdab', 'proposed');
    expect((await end()).statusCode).toBe(409);
    await open.db.admin.many(
      `update pathway_leads set state = 'refused' where person_id = $1 and state = 'proposed'`,
      [person],
    );
    expect((await end()).statusCode).toBe(303);

    person = await sharedPerson(open.town, {}, -30);
    await lead('ocmwVlierbeke', 'decided');
    expect((await end({ waarom: 'deceased' })).statusCode).toBe(303);
  });

  test('ends with the lead where nobody else guides', async () => {
    person = await open.town.person();
    await lead('ocmwVlierbeke', 'decided');
    expect((await end()).statusCode).toBe(303);
    expect(await statusAt(coach)).toBe(404);
  });

  test('takes back a lead of which it still waits to hear', async () => {
    await lead('vdab', 'proposed');
    expect((await end()).statusCode).toBe(303);
    const [row] = await open.db.admin.many<{ state: string }>(
      'select state from pathway_leads where person_id = $1',
      [person],
    );
    expect(row?.state).toBe('withdrawn');
  });

  test('ends once, when several colleagues do so at the same moment', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => end()));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 404, 404, 404]);
    expect(await acts()).toEqual(['involvement.end']);
  });

  test.each([
    ['long before', -30, 0],
    ['earlier on the same day', 0, 0],
    ['after the day that was chosen', -5, -10],
  ])(
    'asks the other anew when it begins again, if a referral was accepted %s',
    async (_when, accepted, last) => {
      person = await sharedPerson(open.town, {}, accepted);
      expect((await open.ask(coach, `/dossiers/${person}`)).body).toContain('aanvaarde verwijzing');
      expect((await end({ dag: day(last) })).statusCode).toBe(303);
      await open.db.admin.many(
        `insert into involvements (person_id, organisation, valid_from, ground) values ($1, $2, $3, 'LEEFLOON')`,
        [person, ref(), open.town.today],
      );
      const { body, statusCode } = await open.ask(coach, `/dossiers/${person}`);
      expect(statusCode).toBe(200);
      expect(body).not.toContain('aanvaarde verwijzing');
    },
  );

  test('is no other than the one that guides', async () => {
    const outsider = await open.town.signIn('coach.kreekdorp');
    const head = await open.town.signIn('hoofd.vlierbeke');
    for (const token of [outsider, head]) {
      expect((await open.ask(token, page())).statusCode).toBe(404);
      expect((await end({}, token)).statusCode).toBe(404);
    }
    expect(await acts()).toEqual([]);
  });

  test('is not told so by a program that may not read who is involved', async () => {
    const program = await open.town.signIn('coach.vlierbeke', { mask: maskOf(['identity', 'appointments']) });
    expect((await end({}, program)).statusCode).toBe(404);
    expect([await statusAt(coach), await acts()]).toEqual([200, []]);
    const fuller = await open.town.signIn('coach.vlierbeke', { mask: maskOf(['identity', 'involvement']) });
    expect((await end({}, fuller)).statusCode).toBe(303);
  });

  test('in aftercare goes to the pages of that', async () => {
    await open.db.admin.many(
      `update involvements set role = 'aftercare' where person_id = $1 and organisation = $2`,
      [person, ref()],
    );
    expect((await open.ask(coach, page())).statusCode).toBe(404);
    expect((await end()).statusCode).toBe(404);
  });
});
