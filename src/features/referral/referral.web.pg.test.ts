// Referrals as people read and answer them, and as other programs do.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ApiCaller, apiCaller } from '../../../tests/support/ask-api.ts';
import { withoutFormTokens } from '../../../tests/support/form-token.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { htmlProblems } from '../../../tests/support/page-check.ts';
import { referral as referralShape } from './referral-shape.openapi.ts';

let opened: OpenApp;
let coach: ApiCaller;
let partner: ApiCaller;
let partnerToken: string;
let person: string;
let schakel: string;
beforeAll(async () => {
  opened = await openApp();
  coach = await apiCaller(opened, 'coach.vlierbeke');
  partner = await apiCaller(opened, 'coach.maatwerk');
  partnerToken = await opened.town.signIn('coach.maatwerk');
  schakel = opened.town.organisations.schakel.id;
  await opened.town.flow({
    from: 'ocmwVlierbeke',
    to: { kind: 'partner' },
    purpose: 'referral',
    categories: ['identity', 'contact', 'competences'],
  });
});
afterAll(() => opened.close());
beforeEach(async () => {
  person = await opened.town.person({
    familyName: 'Verhaege',
    facts: { ocmwVlierbeke: { 'contact.phone': '+32471000000' } },
  });
});

const body = (given: object = {}) => ({
  dossier: person,
  to: schakel,
  question: 'Kan deze persoon bij u starten?',
  wantedOutcomes: ['work'],
  ...given,
});
const send = (given: object = {}, headers: Record<string, string> = {}) =>
  coach.post('/api/v1/referrals', body(given), headers);

describe('the pages', () => {
  test('list what waits, with its state, and one page on the menu', async () => {
    const id = await opened.town.referral(person);
    const page = await opened.ask(partnerToken, '/verwijzingen');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(`/verwijzingen/${id}`);
    expect(page.body).toContain('An Verhaege');
    expect(page.body).toContain('verstuurd');
    expect(page.body).toMatch(/<a [^>]*href="\/verwijzingen"[^>]*>Verwijzingen/);
    expect(await htmlProblems(page.body)).toEqual([]);
    const sender = await opened.town.signIn('coach.vlierbeke');
    expect((await opened.ask(sender, '/verwijzingen?richting=uit')).body).toContain(`/verwijzingen/${id}`);
  });

  test('say what to do when there is nothing', async () => {
    const token = await opened.town.signIn('coach.kreekdorp');
    const page = await opened.ask(token, '/verwijzingen');
    expect(page.body).toContain('Niemand verwees iemand naar uw organisatie.');
    expect(await htmlProblems(page.body)).toEqual([]);
  });

  test('say at both sides what to do when no answer came, before and after the data close', async () => {
    const { town, db } = opened;
    const id = await town.referral(person, { answerBy: town.day(-1), closesOn: town.day(9) });
    const sender = await town.signIn('coach.vlierbeke');
    const turnIn = async (token: string, list: string) => {
      const [, row = ''] = (await opened.ask(token, list)).body.split(`/verwijzingen/${id}`);
      return /Aan zet: ([^<]*)/.exec(row)?.[1];
    };
    const sheet = async (token: string) => (await opened.ask(token, `/verwijzingen/${id}`)).body;
    expect(await turnIn(partnerToken, '/verwijzingen')).toBe('uw team');
    expect(await turnIn(sender, '/verwijzingen?richting=uit')).toBe('u');
    expect(await sheet(partnerToken)).toContain('Antwoord nu nog');
    expect(await sheet(sender)).toContain('kan nog antwoorden tot en met');
    await db.admin.many('update referrals set closes_on = $2 where id = $1', [id, town.day(-1)]);
    expect(await turnIn(partnerToken, '/verwijzingen')).toBe('OCMW Vlierbeke');
    expect(await turnIn(sender, '/verwijzingen?richting=uit')).toBe('u');
    const after = await sheet(sender);
    expect(after).toContain('antwoordde niet en kan dat nu niet meer');
    expect(after).not.toContain('kan nog antwoorden');
    expect(after).toContain('Verwijs opnieuw of elders');
    expect(await htmlProblems(after)).toEqual([]);
  });

  test('show what was sent along and why, and take an answer', async () => {
    const id = await opened.town.referral(person, { categories: ['identity', 'contact'] });
    const page = await opened.ask(partnerToken, `/verwijzingen/${id}`);
    expect(page.body).toContain('+32471000000');
    expect(page.body).toContain('Waarom zie ik dit?');
    expect(page.body.match(/nl-button--primary/g)).toHaveLength(1);
    expect(await htmlProblems(page.body)).toEqual([]);
    const answered = await opened.ask(partnerToken, `/verwijzingen/${id}`, {
      antwoord: 'accepted',
      reden: '',
    });
    expect(answered.headers.location).toBe(`/verwijzingen/${id}`);
    const after = await opened.ask(partnerToken, answered.headers.location ?? '');
    expect(after.body).toContain('U aanvaardde de verwijzing.');
    expect(after.body).toContain(`/dossiers/${person}`);
    expect((await opened.ask(partnerToken, `/dossiers/${person}`)).statusCode).toBe(200);
    expect((await opened.ask(partnerToken, '/personen')).body).toContain(`/dossiers/${person}`);
  });

  test('ask for a reason beside the field when someone refuses without one', async () => {
    const id = await opened.town.referral(person);
    const page = await opened.ask(partnerToken, `/verwijzingen/${id}`, { antwoord: 'refused', reden: ' ' });
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('Schrijf waarom u weigert.');
    expect(await htmlProblems(page.body)).toEqual([]);
    const sent = await opened.ask(partnerToken, `/verwijzingen/${id}`, {
      antwoord: 'refused',
      reden: 'Geen plaats',
    });
    expect(sent.statusCode).toBe(303);
    const after = await opened.ask(partnerToken, `/verwijzingen/${id}`);
    expect(after.body).toContain('Deze verwijzing is voorbij');
    expect(after.body).not.toContain('+32471000000');
    expect(after.body).not.toContain('Verhaege');
    expect(after.body).not.toContain('Kan deze persoon');
    expect(await htmlProblems(after.body)).toEqual([]);
  });

  test('give back what was written to whoever comes too late for the form', async () => {
    const id = await opened.town.referral(person);
    const reden = 'Wij hebben pas plaats in maart.';
    const coach = await opened.town.signIn('coach.vlierbeke');
    expect((await opened.ask(coach, `/verwijzingen/${id}/intrekken`, {})).statusCode).toBe(303);
    const late = await opened.ask(partnerToken, `/verwijzingen/${id}`, { antwoord: 'refused', reden });
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('trok deze verwijzing in');
    expect(late.body).toContain(reden);
    expect(await htmlProblems(late.body)).toEqual([]);
    const tried = { datum: '01/01/2099', wie: 'person', bereikt: 'nee', opmerking: 'Twee keer gebeld.' };
    const attempt = await opened.ask(partnerToken, `/verwijzingen/${id}/poging`, tried);
    expect(attempt.statusCode).toBeGreaterThanOrEqual(409);
    expect(attempt.body).toMatch(/niet meer|trok deze verwijzing in/);
    expect(attempt.body).toContain('Twee keer gebeld.');
  });

  test('answer someone else as for one that does not exist', async () => {
    const id = await opened.town.referral(person);
    const token = await opened.town.signIn('coach.kreekdorp');
    const theirs = await opened.ask(token, `/verwijzingen/${id}`);
    const nobody = await opened.ask(token, `/verwijzingen/${randomUUID()}`);
    expect([theirs.statusCode, nobody.statusCode]).toEqual([404, 404]);
    expect(withoutFormTokens(theirs.body)).toBe(withoutFormTokens(nobody.body));
    expect((await opened.ask(token, '/verwijzingen/geen')).statusCode).toBe(404);
    expect((await opened.ask(undefined, '/verwijzingen')).statusCode).toBe(303);
  });
});

describe('the interface', () => {
  test('sends, shows and answers', async () => {
    const sent = await send();
    expect(sent.statusCode).toBe(201);
    expect(sent.json()).toEqual({ id: expect.any(String), status: 'sent' });
    const { id } = sent.json();
    expect(sent.headers.location).toBe(`http://localhost:8080/api/v1/referrals/${id}`);
    const seen = await partner.get(`/api/v1/referrals/${id}`);
    expect(seen.json()).toMatchObject({ status: 'received', phase: 'open', question: body().question });
    expect(seen.json().facts[0]).toHaveProperty('basis.flow');
    expect(referralShape.parse(seen.json())).toEqual(seen.json());
    const answered = await partner.post(`/api/v1/referrals/${id}/answer`, { answer: 'accepted' });
    expect(answered.json()).toEqual({ id, status: 'accepted' });
    const known = await coach.get(`/api/v1/referrals/${id}`);
    expect(known.json()).toMatchObject({ status: 'accepted', dossier: person, phase: 'known' });
    expect(referralShape.parse(known.json())).toEqual(known.json());
    expect((await partner.get(`/api/v1/dossiers/${person}`)).statusCode).toBe(200);
  });

  test('lists by direction', async () => {
    const { id } = (await send()).json();
    const ids = async (caller: ApiCaller, direction: string) =>
      (await caller.get(`/api/v1/referrals?direction=${direction}&pageSize=100`))
        .json()
        .items.map((one: { id: string }) => one.id);
    expect(await ids(partner, 'incoming')).toContain(id);
    expect(await ids(coach, 'outgoing')).toContain(id);
    expect(await ids(coach, 'incoming')).not.toContain(id);
  });

  test.each([
    ['a question that is missing', { question: undefined }, 'question', 'requiredInput'],
    ['an outcome nobody knows', { wantedOutcomes: ['riches'] }, 'wantedOutcomes.0', 'schemaViolation'],
    ['a property nobody knows', { questoin: 'x' }, 'questoin', 'unknownInput'],
    ['more than the flow carries', { categories: ['plan'] }, 'categories', 'schemaViolation'],
  ])('refuses %s and names it', async (_what, given, name, type) => {
    const answer = await send(given);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().issues[0]).toMatchObject({ in: 'body', name });
    expect(answer.json().issues[0].type).toContain(type);
  });

  test('says 404 for a person one may not know, 403 without a flow and 409 while one waits', async () => {
    expect((await send({ dossier: randomUUID() })).statusCode).toBe(404);
    expect((await send({ to: opened.town.organisations.ocmwKreekdorp.id })).statusCode).toBe(403);
    expect((await send()).statusCode).toBe(201);
    expect((await send()).statusCode).toBe(409);
    const nobody = await apiCaller(opened);
    expect((await nobody.post('/api/v1/referrals', body())).statusCode).toBe(401);
  });
});

describe('an Idempotency-Key', () => {
  const count = async () =>
    (
      await opened.db.admin.one<{ n: number }>(
        'select count(*)::integer as n from referrals where person_id = $1',
        [person],
      )
    )?.n;

  test('makes two calls at once one referral', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const [first, second] = await Promise.all([send({}, headers), send({}, headers)]);
    expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
    expect(second.json()).toEqual(first.json());
    expect(await count()).toBe(1);
  });

  test('shows the referral as it stands when it is asked again', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const { id } = (await send({}, headers)).json();
    await partner.post(`/api/v1/referrals/${id}/answer`, { answer: 'refused', reason: 'Geen plaats' });
    const again = await send({}, headers);
    expect([again.statusCode, again.json()]).toEqual([201, { id, status: 'refused' }]);
    await opened.db.admin.many('update involvements set valid_until = $2 where person_id = $1', [
      person,
      opened.town.day(-1),
    ]);
    expect((await send({}, headers)).statusCode).toBe(404);
  });

  test('is refused for another body, and for one that is no key', async () => {
    const headers = { 'idempotency-key': 'één sleutel'.normalize() };
    const key = { 'idempotency-key': randomUUID() };
    await send({}, key);
    const other = await send({ question: 'Iets anders?' }, key);
    expect(other.statusCode).toBe(422);
    expect(other.json().type).toBe('urn:problem-type:werkwinkel:idempotencyKeyReused');
    expect((await send({}, headers)).statusCode).toBe(400);
    expect(await count()).toBe(1);
  });
});
