// A partner without an account: the link that its sender gives, the code to the registered address, one snapshot, one answer, and
// nothing else in the whole product.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { htmlProblems } from '../../../tests/support/page-check.ts';
import { csrfToken } from '../../adapters/identity/session-token.ts';
import { openDossier } from '../../gate/open.sql.ts';
import { openParts } from '../../gate/parts.sql.ts';
import { perform } from '../../kernel/act.ts';
import { addDays, formatDate, typedDate } from '../../kernel/civil-date.ts';
import { addWorkingDays } from '../../kernel/working-day.ts';
import { SESSION_COOKIE } from '../session/session.ts';
import { answerReferral, endReferral, startReferral, withdrawReferral } from './referral.acts.ts';
import { listReferrals, openReferral } from './referral.sql.ts';
import { LINK_COOKIE } from './referral-link-cookie.web.ts';

let open: OpenApp;
let coach: string;
let person: string;
beforeAll(async () => {
  open = await openApp();
  coach = await open.town.signIn('coach.vlierbeke');
  await open.town.flow({
    from: 'ocmwVlierbeke',
    to: { kind: 'partner' },
    purpose: 'referral',
    categories: ['identity', 'contact'],
  });
  await open.db.admin.many(
    `insert into partner_addresses (source, organisation, function, address, document_reference, confirmed_at)
     values ($1, $2, 'Onthaal en intake', 'intake@devlonder.example', 'proef', now())`,
    [open.town.organisations.ocmwVlierbeke.ref, open.town.organisations.vlonder.ref],
  );
});
afterAll(() => open.close());
beforeEach(async () => {
  person = await open.town.person({
    familyName: 'Verhaege',
    facts: { ocmwVlierbeke: { 'contact.phone': '+32471000000', transport: 'BIKE' } },
  });
});

const send = (given: object = {}) =>
  open.ask(coach, `/dossiers/${person}/verwijzen`, {
    naar: open.town.organisations.vlonder.id,
    vraag: 'Kan deze persoon meedraaien?',
    doel: 'work',
    soort: 'contact',
    termijn: '10',
    stap: 'verstuur',
    ...given,
  });

/** The letters, as the page of a demo shows them: the newest first. */
async function letters(): Promise<string> {
  return (await open.ask(undefined, '/demo/berichten')).body;
}

async function refer(): Promise<{ id: string; path: string }> {
  const sent = await send();
  expect(sent.statusCode).toBe(303);
  const id = /verwijzingen\/([0-9a-f-]{36})/.exec(sent.headers.location ?? '')?.[1] ?? '';
  const path = /href="[^"]*(\/antwoord\/[\w-]{43})"/.exec(await letters())?.[1] ?? '';
  return { id, path };
}

async function askCode(path: string): Promise<string> {
  await open.ask(undefined, `${path}/code`, {});
  return /Uw code: (\d{6})/.exec(await letters())?.[1] ?? '';
}

/** Opens a link with its code and gives the token of its session. */
async function enter(path: string): Promise<string> {
  const opened = await open.ask(undefined, path, { code: await askCode(path) });
  expect(opened.headers.location).toBe('/antwoord');
  return opened.cookies.find(({ name }) => name === LINK_COOKIE)?.value ?? '';
}

/** Asks the page of the link as the browser that opened it; `staff` is signed in there as well. */
function atLink(token: string, form?: Readonly<Record<string, string>>, staff?: string) {
  const cookies = { [LINK_COOKIE]: token, ...(staff === undefined ? {} : { [SESSION_COOKIE]: staff }) };
  const headers = { host: 'localhost:8080' };
  if (form === undefined) return open.app.inject({ method: 'GET', url: '/antwoord', cookies, headers });
  return open.app.inject({
    method: 'POST',
    url: '/antwoord',
    cookies,
    headers: {
      ...headers,
      origin: 'http://localhost:8080',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams({ csrf: csrfToken(token), ...form }).toString(),
  });
}

describe('a one-time link', () => {
  test('leaves whoever is signed in on the same browser signed in, and knows them not', async () => {
    const { path } = await refer();
    const door = await open.ask(coach, path, { code: await askCode(path) });
    const given = door.cookies.filter(({ value }) => value !== '');
    expect(given.map(({ name, path: at }) => [name, at])).toEqual([[LINK_COOKIE, '/antwoord']]);
    const token = given[0]?.value ?? '';
    const page = await atLink(token, undefined, coach);
    expect(page.body).toContain('+32471000000');
    const csrf = /name="csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const foreign = await atLink(token, { antwoord: 'accepted', csrf: csrfToken(coach) }, coach);
    expect(foreign.statusCode).toBe(403);
    const answered = await atLink(token, { antwoord: 'accepted', reden: '', csrf }, coach);
    expect(answered.body).toContain('Bedankt voor uw antwoord');
    expect(answered.cookies.map(({ name }) => name)).toEqual([LINK_COOKIE]);
    expect((await open.ask(coach, '/personen')).statusCode).toBe(200);
    expect((await open.ask(coach, '/antwoord')).statusCode).toBe(404);
  });

  test('goes with the referral to the registered address, and shows nothing of anyone before the code', async () => {
    const { id, path } = await refer();
    expect(await letters()).toContain('intake@devlonder.example');
    expect(await letters()).not.toContain('Verhaege');
    const door = await open.ask(undefined, path);
    expect(door.statusCode).toBe(200);
    expect(door.body).toContain('Onthaal en intake');
    expect(door.body).not.toContain('Verhaege');
    expect(door.body).not.toContain('meedraaien');
    expect(await htmlProblems(door.body)).toEqual([]);
    const seen = await open.ask(coach, `/verwijzingen/${id}`);
    expect(seen.body).toContain('Stuur een nieuwe link');
  });

  test('shows the snapshot after the code, and each showing is in the log', async () => {
    const { path } = await refer();
    const token = await enter(path);
    const page = await atLink(token);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('+32471000000');
    expect(page.body).toContain('Kan deze persoon meedraaien?');
    expect(page.body).not.toContain('fiets');
    expect(await htmlProblems(page.body)).toEqual([]);
    await atLink(token);
    const logged = await open.db.admin.many(
      `select h.session_kind, h.purpose, o.name from log.headers h join log.entries e on e.header_id = h.id
       join organisations o on o.id = h.organisation_id where e.person_id = $1 and h.session_kind = 'link'`,
      [person],
    );
    expect(logged).toEqual([
      { session_kind: 'link', purpose: 'referral', name: 'Buurtwerk De Vlonder' },
      { session_kind: 'link', purpose: 'referral', name: 'Buurtwerk De Vlonder' },
    ]);
  });

  test('takes one answer, and ends with it', async () => {
    const { id, path } = await refer();
    const token = await enter(path);
    const refused = await atLink(token, { antwoord: 'refused', reden: ' ' });
    expect(refused.statusCode).toBe(422);
    const answered = await atLink(token, { antwoord: 'accepted', reden: '' });
    expect(answered.body).toContain('Bedankt voor uw antwoord');
    expect(answered.body).not.toContain('Verhaege');
    for (const after of [await atLink(token), await open.ask(undefined, path)]) {
      expect(after.statusCode).toBe(404);
      expect(after.body).not.toContain('Verhaege');
    }
    const opened = await openReferral(open.db.app, { token: coach, id, route: '/proef' });
    expect(opened).toMatchObject({ referral: { status: 'accepted' } });
    const relation = await open.db.admin.one(
      'select ground from involvements where person_id = $1 and organisation = $2',
      [person, open.town.organisations.vlonder.ref],
    );
    expect(relation).toEqual({ ground: 'referral' });
  });

  test('opens nothing else: no dossier, no list, no other referral, not even its own by the ordinary way', async () => {
    const { id, path } = await refer();
    const other = await open.town.person({ familyName: 'Ander' });
    const otherReferral = await open.town.referral(other, { to: 'vlonder' });
    const token = await enter(path);
    const { app } = open.db;
    for (const one of [person, other]) {
      expect((await openDossier(app, { token, person: one, purpose: 'guidance', route: '/p' })).outcome).toBe(
        'missing',
      );
      expect(
        (await openParts(app, { token, person: one, purpose: 'referral', route: '/p', parts: [] })).outcome,
      ).toBe('missing');
    }
    for (const one of [id, otherReferral]) {
      expect((await openReferral(app, { token, id: one, route: '/p' })).outcome).toBe('missing');
      const answer = { id: one, answer: 'accepted', reason: '' };
      expect(await perform(app, token, answerReferral, answer)).toEqual({ outcome: 'missing' });
      expect(await perform(app, token, withdrawReferral, { id: one })).toEqual({ outcome: 'missing' });
    }
    const listed = await listReferrals(app, { token, route: '/p', incoming: true, size: 10 });
    expect(listed.outcome).toBe('missing');
    const page = await atLink(token);
    expect(page.body).not.toContain('Ander');
    for (const address of [`/dossiers/${person}`, `/verwijzingen/${id}`, '/verwijzingen', '/personen']) {
      const tried = await open.ask(token, address);
      expect([address, tried.statusCode]).toEqual([address, 404]);
      expect(tried.body).not.toContain('Verhaege');
    }
  });

  test('ends when it is taken back, and whoever answers then reads so', async () => {
    const { id, path } = await refer();
    const token = await enter(path);
    await open.ask(coach, `/verwijzingen/${id}/intrekken`, {});
    const late = await atLink(token, { antwoord: 'accepted', reden: '' });
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('OCMW Vlierbeke trok deze verwijzing in');
    expect(late.body).not.toContain('Verhaege');
    expect((await open.ask(undefined, path)).statusCode).toBe(404);
  });

  test('ends after the closing day, and while no flow is in force shows nothing', async () => {
    const { id, path } = await refer();
    const token = await enter(path);
    await open.db.admin.many(`update flows set status = 'suspended', suspension_reason = 'x'`);
    expect((await atLink(token)).statusCode).toBe(404);
    await open.db.admin.many(`update flows set status = 'inForce', suspension_reason = null`);
    expect((await atLink(token)).statusCode).toBe(200);
    await open.db.admin.many('update referrals set answer_by = $2, closes_on = $2 where id = $1', [
      id,
      open.town.day(-1),
    ]);
    expect((await atLink(token)).statusCode).toBe(404);
    const late = await atLink(token, { antwoord: 'accepted', reden: '' });
    expect(late.body).toContain('De termijn om te antwoorden liep af');
  });

  test('asks the right code, five times at most, and never twice the same', async () => {
    const { path } = await refer();
    const code = await askCode(path);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let times = 0; times < 5; times += 1)
      expect((await open.ask(undefined, path, { code: wrong })).statusCode).toBe(422);
    expect((await open.ask(undefined, path, { code })).statusCode).toBe(422);
    const next = await askCode(path);
    expect((await open.ask(undefined, path, { code: next })).statusCode).toBe(303);
    expect((await open.ask(undefined, path, { code: next })).statusCode).toBe(422);
  });

  test('that was given anew takes the place of the one before', async () => {
    const { id, path } = await refer();
    await open.ask(coach, `/verwijzingen/${id}/link`, {});
    expect((await open.ask(undefined, path)).statusCode).toBe(404);
    const stranger = await open.town.signIn('coach.kreekdorp');
    expect((await open.ask(stranger, `/verwijzingen/${id}/link`, {})).statusCode).toBe(404);
    const toAccount = await open.town.referral(person, { to: 'schakel' });
    expect((await open.ask(coach, `/verwijzingen/${toAccount}/link`, {})).statusCode).toBe(409);
  });

  test('that never was answers as one that ended', async () => {
    const { id, path } = await refer();
    await open.ask(coach, `/verwijzingen/${id}/intrekken`, {});
    const ended = await open.ask(undefined, path);
    const never = await open.ask(undefined, `/antwoord/${'a'.repeat(43)}`);
    expect([ended.statusCode, never.statusCode]).toEqual([404, 404]);
    expect(never.body).toBe(ended.body);
  });

  test('tells the sender what happens with it, and never that the turn is of someone who reads nothing here', async () => {
    const { id, path } = await refer();
    const said = async () => {
      const [sheet, list] = [
        await open.ask(coach, `/verwijzingen/${id}`),
        await open.ask(coach, '/verwijzingen?richting=uit'),
      ];
      expect(sheet.body).not.toContain('Buurtwerk De Vlonder is aan zet');
      expect(await htmlProblems(sheet.body)).toEqual([]);
      const [, row = ''] = list.body.split(`/verwijzingen/${id}`);
      return { sheet: sheet.body, row: row.split('</tr>')[0] };
    };
    const sent = await said();
    expect(sent.sheet).toContain('De link is verstuurd op');
    expect(sent.row).toContain('Link verstuurd op');
    const token = await enter(path);
    await atLink(token);
    expect((await said()).sheet).toContain('Buurtwerk De Vlonder opende de link');
    await open.db.admin.many('update referral_links set ended_at = now() where referral_id = $1', [id]);
    const ended = await said();
    expect(ended.sheet).toContain('De link naar Buurtwerk De Vlonder werkt niet meer');
    expect(ended.sheet).toContain('U bent aan zet');
    expect(ended.row).toContain('Aan zet: u');
    await open.db.admin.many(
      `update referrals set status = 'accepted', decided_at = now() - interval '60 days' where id = $1`,
      [id],
    );
    const accepted = await said();
    expect(accepted.sheet).toContain('Vraag of het start, en noteer dat hier');
    expect(accepted.row).toContain('Aan zet: u');
    const found = await open.db.admin.many(
      `select kind, detail ->> 'heard' as heard from gate.find_referral_signals($1, $2)`,
      [open.town.organisations.ocmwVlierbeke.ref, person],
    );
    expect(found).toEqual([{ kind: 'referralNoStart', heard: 'true' }]);
  });

  test('leaves the start and the end to what the sender hears', async () => {
    const { id, path } = await refer();
    await atLink(await enter(path), { antwoord: 'accepted', reden: '' });
    const started = { id, started: true, startedOn: open.town.today };
    expect(await perform(open.db.app, coach, startReferral, started)).toMatchObject({ outcome: 'done' });
    const outcomes = [{ wantedOutcome: 'work', result: 'reached' }];
    expect(await perform(open.db.app, coach, endReferral, { id, outcomes })).toMatchObject({
      outcome: 'done',
    });
  });
});

describe('sending by the form', () => {
  test('lists to whom it can and why not to others', async () => {
    const page = await open.ask(coach, `/dossiers/${person}/verwijzen`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Buurtwerk De Vlonder');
    expect(page.body).toContain('Naar deze organisaties kan het nu niet');
    expect(page.body).toContain('Er is geen gegevensstroom');
    expect(await htmlProblems(page.body)).toEqual([]);
    const stranger = await open.town.signIn('coach.kreekdorp');
    expect((await open.ask(stranger, `/dossiers/${person}/verwijzen`)).statusCode).toBe(404);
  });

  test('shows exactly what will be sent, and sends nothing before that', async () => {
    const form = await open.ask(
      coach,
      `/dossiers/${person}/verwijzen?naar=${open.town.organisations.schakel.id}`,
    );
    expect(form.body).toContain('+32471000000');
    expect(await htmlProblems(form.body)).toEqual([]);
    const preview = await send({ naar: open.town.organisations.schakel.id, stap: 'bekijk' });
    expect(preview.statusCode).toBe(200);
    expect(preview.body).toContain('Er is nog niets verstuurd');
    expect(preview.body).toContain('+32471000000');
    expect(preview.body).not.toContain('Rijksregisternummer');
    expect(await htmlProblems(preview.body)).toEqual([]);
    const kept = await open.db.admin.many('select from referrals where person_id = $1', [person]);
    expect(kept).toEqual([]);
  });

  test.each([
    ['a question that is empty', { vraag: ' ' }, 'vraag'],
    ['no wish', { doel: '' }, 'doel'],
    ['no facts', { soort: '' }, 'soort'],
    ['a day that is none', { termijn: 'dag', datum: '31/02/2027' }, 'datum'],
    ['a day that is over', { termijn: 'dag', datum: '01/01/2020' }, 'datum'],
    ['more than the flow lets pass', { soort: 'plan' }, 'soort'],
    ['words that look sensitive', { vraag: 'Heeft een depressie en schulden.' }, 'vraag'],
  ])('comes back with what was typed for %s', async (_what, given, field) => {
    const answer = await send(given);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(`id="${field}-fout"`);
    expect(await htmlProblems(answer.body)).toEqual([]);
  });

  test('says so when the deadline moves from a day that nobody works', async () => {
    const year = Number(open.town.today.slice(0, 4)) + (open.town.today.slice(5) < '07-01' ? 0 : 1);
    const day = open.town.today.slice(5) < '12-20' ? `25/12/${open.town.today.slice(0, 4)}` : `21/07/${year}`;
    const preview = await send({ termijn: 'dag', datum: day, stap: 'bekijk' });
    expect(preview.body).toContain('De termijn schuift op');
    const sent = await send({ termijn: 'dag', datum: day });
    expect(sent.statusCode).toBe(303);
  });

  test('asks the answer by the day that was typed, also where the list still names ten working days', async () => {
    const asked = addWorkingDays(addDays(open.town.today, 40), 0);
    const own = { termijn: '10', datum: typedDate(asked) };
    const preview = await send({ ...own, stap: 'bekijk' });
    expect(preview.body).toContain(formatDate(asked));
    expect(preview.body).not.toContain(formatDate(addWorkingDays(open.town.today, 10)));
    const again = await send({ ...own, vraag: ' ' });
    expect(again.body).toMatch(/<option value="dag" selected/);
    const sent = await send(own);
    const id = /verwijzingen\/([0-9a-f-]{36})/.exec(sent.headers.location ?? '')?.[1] ?? '';
    expect(
      await open.db.admin.one('select answer_by::text as asked from referrals where id = $1', [id]),
    ).toEqual({ asked });
    const list = (await open.ask(coach, '/verwijzingen?richting=uit')).body;
    expect(list).toContain(formatDate(asked, 'short'));
    expect((await open.ask(coach, `/verwijzingen/${id}`)).body).toContain(formatDate(asked, 'short'));
    const path = /href="[^"]*(\/antwoord\/[\w-]{43})"/.exec(await letters())?.[1] ?? '';
    const partner = await atLink(await enter(path));
    expect(partner.body).toContain(formatDate(asked, 'short'));
  });

  test('reads what is running when it is sent twice', async () => {
    expect((await send()).statusCode).toBe(303);
    const again = await send();
    expect(again.statusCode).toBe(409);
    expect(again.body).toContain('Er loopt al een verwijzing');
  });
});
