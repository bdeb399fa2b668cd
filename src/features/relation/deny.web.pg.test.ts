/** The second person of an involvement outside the territory may say no: it ends, and recorder and officer read why. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
let recorder: string;
let colleague: string;
let person: string;
let made = 0;
beforeAll(async () => {
  open = await openApp();
  recorder = await open.town.signIn('coach.vlierbeke');
  colleague = await open.town.signIn('collega.vlierbeke');
});
afterAll(() => open.close());
beforeEach(async () => {
  const guidance = {
    user: 'coach.vlierbeke',
    recordedBy: 'coach.vlierbeke',
    awaitsSecondPerson: true,
  } as const;
  person = await open.town.person({ givenName: `Nora${(made += 1)}`, guidedBy: { ocmwVlierbeke: guidance } });
});

const path = () => `/dossiers/${person}/klopt-niet`;
const why = 'Deze persoon verhuisde naar Gent en een ander OCMW begeleidt nu.';
const sayNo = (token = colleague) => open.ask(token, path(), { waarom: why });
const statusAt = async (token: string, at = '') =>
  (await open.ask(token, `/dossiers/${person}${at}`)).statusCode;

describe('a second person who says no', () => {
  test('finds the way from the dossier, with what a no does', async () => {
    expect((await open.ask(colleague, `/dossiers/${person}`)).body).toContain(path());
    const { body, statusCode } = await open.ask(colleague, path());
    expect(statusCode).toBe(200);
    expect(body).toContain('eindigt vandaag nog');
  });

  test('says why, or gets the form back', async () => {
    const { body, statusCode } = await open.ask(colleague, path(), { waarom: 'nee' });
    expect(statusCode).toBe(422);
    expect(body).toContain('Schrijf in een zin waarom dit niet klopt.');
    expect(await statusAt(recorder)).toBe(200);
  });

  test('closes the dossier at once, for the recorder and the team', async () => {
    const answer = await sayNo();
    expect(answer.headers.location).toBe('/personen');
    expect([await statusAt(recorder), await statusAt(colleague)]).toEqual([404, 404]);
    expect((await open.ask(colleague, '/personen?van=team')).body).toContain('Uw collega leest uw reden');
  });

  test('is told to the recorder without naming the person, and that stands in the log', async () => {
    await sayNo();
    const { body } = await open.ask(recorder, '/vandaag');
    expect(body).toContain(why);
    expect(body).not.toContain(`Nora${made}`);
    const told = await open.db.admin.one(
      `select h.route, e.categories from log.entries e join log.headers h on h.id = e.header_id
       where e.person_id = $1 and h.purpose = 'involvement' order by h.id desc limit 1`,
      [person],
    );
    expect(told).toEqual({ route: '/vandaag', categories: 4 });
    expect((await open.ask(colleague, '/vandaag')).body).not.toContain(why);
  });

  test('is told to the officer, and no longer waits', async () => {
    const officer = await open.town.signIn('dpo.vlierbeke');
    const before = await open.ask(officer, '/dpo');
    await sayNo();
    const listed = await open.ask(officer, '/dpo/registraties?buiten=ja');
    expect(listed.body).toContain(why);
    const waiting = (page: string) => Number(/(\d+) registraties? buiten/.exec(page)?.[1] ?? 0);
    expect(waiting((await open.ask(officer, '/dpo')).body)).toBe(waiting(before.body) - 1);
  });

  test('cannot say yes afterwards, nor no a second time', async () => {
    const guidance = await open.db.admin.one<{ id: string }>(
      'update involvements set valid_from = gate.today() where person_id = $1 returning id::text',
      [person],
    );
    await sayNo();
    expect((await open.ask(colleague, `/dossiers/${person}`)).body).toContain(
      'De begeleiding eindigt vandaag',
    );
    await open.ask(colleague, `/dossiers/${person}/tweede-persoon`, {});
    expect((await sayNo()).statusCode).toBe(409);
    const kept = await open.db.admin.one(
      'select second_person, ended_reason, valid_until = gate.today() as today from involvements where id = $1::bigint',
      [guidance?.id],
    );
    expect(kept).toEqual({ second_person: null, ended_reason: 'denied', today: true });
  });

  test('is another than the recorder, of the same organisation', async () => {
    expect((await sayNo(recorder)).statusCode).toBe(409);
    expect((await sayNo(await open.town.signIn('coach.kreekdorp'))).statusCode).toBe(404);
    expect(await statusAt(recorder)).toBe(200);
  });
});
