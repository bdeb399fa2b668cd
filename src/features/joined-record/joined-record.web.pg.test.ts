/** The pages of joined records: what is typed wrong, what is refused, and the same bytes for who is not let in to both. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { apiCaller } from '../../../tests/support/ask-api.ts';
import { withoutFormTokens } from '../../../tests/support/form-token.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { csrfToken } from '../../adapters/identity/session-token.ts';
import { inszCheckDigits } from '../person/insz.ts';
import { SESSION_COOKIE } from '../session/session.ts';

let open: OpenApp;
let coach: string;
let colleague: string;
let earlier: string;
let later: string;
const withCheck = (nine: string) => `${nine}${inszCheckDigits(nine, false)}`;
const bis = withCheck('904412123');

beforeAll(async () => {
  open = await openApp();
  coach = await open.town.signIn('coach.vlierbeke');
  colleague = await open.town.signIn('collega.vlierbeke');
  earlier = await open.town.person({ insz: bis, familyName: 'Haddad' });
  later = await open.town.person({ insz: withCheck('900412123'), familyName: 'Haddad' });
});
afterAll(() => open.close());
afterEach(async () => {
  await open.db.admin.many('delete from joined_records');
  await open.db.admin.many('delete from shields');
});

const path = (person = later) => `/dossiers/${person}/vorig-nummer`;
const form = { nummer: bis, soort: 'registerMessage', datum: '01/02/2026' };
const send = (token: string, to: string, body: Record<string, string>) => open.ask(token, to, body);
const joinId = async () =>
  (await open.db.admin.one<{ id: string }>(`select id from joined_records where living`))?.id ?? '';
async function join(): Promise<void> {
  expect((await send(coach, path(), form)).statusCode).toBe(303);
  const answer = { stand: 'proposed', antwoord: 'ja' };
  expect((await send(colleague, `${path()}/${await joinId()}/antwoord`, answer)).statusCode).toBe(303);
}

describe('the form', () => {
  test.each([
    [{ ...form, nummer: '' }, 'Vul een rijksregisternummer in.'],
    [{ ...form, nummer: '90.44.12-123.00' }, 'De laatste twee cijfers kloppen niet'],
    [{ ...form, nummer: withCheck('904412999') }, 'geen ander dossier onder dit nummer'],
    [{ ...form, soort: '' }, 'Kies welk bewijs u zag.'],
    [{ ...form, datum: 'gisteren' }, 'Schrijf de datum als dag, maand en jaar'],
    [{ ...form, datum: '31/12/2099' }, 'Kies de dag van het bewijs'],
  ])('says beside the field what is wrong: %#', async (typed, words) => {
    const { statusCode, body } = await send(coach, path(), typed);
    expect(statusCode).toBe(422);
    expect(body).toContain(words);
    expect(await open.db.admin.many('select 1 from joined_records')).toEqual([]);
  });

  test('takes a name that was sent twice for no answer', async () => {
    const twice = await open.app.inject({
      method: 'POST',
      url: path(),
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      cookies: { [SESSION_COOKIE]: coach },
      payload: `csrf=${csrfToken(coach)}&nummer=${bis}&nummer=${bis}&soort=document&datum=01/02/2026`,
    });
    expect(twice.statusCode).toBe(422);
    expect(twice.body).toContain('Vul een rijksregisternummer in.');
  });

  test('is not there for who does not guide', async () => {
    for (const user of ['coach.kreekdorp', 'loket.vlierbeke', 'dpo.vlierbeke', 'bemiddelaar.oost'] as const) {
      const token = await open.town.signIn(user);
      expect((await open.ask(token, path())).statusCode).toBe(404);
      expect((await send(token, path(), form)).statusCode).toBe(404);
    }
  });
});

describe('the answer', () => {
  test('of who asked is no second person: 403, with what to do', async () => {
    await send(coach, path(), form);
    const to = `${path()}/${await joinId()}/antwoord`;
    const { statusCode, body } = await send(coach, to, { stand: 'proposed', antwoord: 'ja' });
    expect(statusCode).toBe(403);
    expect(body).toContain('U vroeg dit zelf. Een collega moet het bevestigen.');
    expect((await open.ask(coach, `/dossiers/${later}`)).body).toContain(
      'U schreef op dat deze persoon een ander nummer kreeg.',
    );
  });

  test('to something that was decided meanwhile is told so: 409', async () => {
    await send(coach, path(), form);
    const to = `${path()}/${await joinId()}/antwoord`;
    await send(colleague, to, { stand: 'proposed', antwoord: 'ja' });
    const { statusCode, body } = await send(coach, to, { stand: 'proposed', antwoord: 'nee' });
    expect(statusCode).toBe(409);
    expect(body).toContain('Een collega was u voor.');
  });

  test('about no join, or to undo for no reason, changes nothing', async () => {
    await join();
    const to = `${path()}/${await joinId()}`;
    expect(
      (await send(coach, `${path()}/${crypto.randomUUID()}/antwoord`, { stand: 'proposed', antwoord: 'ja' }))
        .statusCode,
    ).toBe(404);
    expect(
      (await send(coach, `${path()}/niets/antwoord`, { stand: 'proposed', antwoord: 'ja' })).statusCode,
    ).toBe(404);
    const { statusCode, body } = await send(coach, `${to}/ongedaan`, {});
    expect(statusCode).toBe(422);
    expect(body).toContain('Kies waarom u dit ongedaan wilt maken.');
  });
});

describe('once joined', () => {
  test('each dossier leads to the other', async () => {
    await join();
    const [first, second] = [
      (await open.ask(coach, `/dossiers/${earlier}`)).body,
      (await open.ask(coach, `/dossiers/${later}`)).body,
    ];
    expect(first).toContain(`href="/dossiers/${later}"`);
    expect(first).toContain('Werk verder in');
    expect(second).toContain(`href="/dossiers/${earlier}"`);
    expect(second).toContain('een dossier onder een vorig nummer');
  });

  test('a goal for the plan under the number of before says where to go on', async () => {
    await join();
    const { body, statusCode } = await send(coach, `/dossiers/${earlier}/plan/doel`, {
      tekst: 'Een opleiding volgen',
    });
    expect(body).toContain('Deze persoon kreeg een nieuw nummer.');
    expect(statusCode).toBe(409);
    expect(await open.db.admin.many('select 1 from plan_goals')).toEqual([]);
  });

  test('the history leads there as well', async () => {
    await join();
    expect((await open.ask(coach, `/dossiers/${later}/geschiedenis`)).body).toContain(
      `href="/dossiers/${earlier}"`,
    );
  });
});

describe('the interface', () => {
  test('tells who is let in to both under which id the other dossier stands, and nobody else', async () => {
    const { get } = await apiCaller(open, 'coach.vlierbeke');
    const joinedOf = async () =>
      (await get(`/api/v1/dossiers/${later}`)).json<{ joined?: object[] }>().joined;
    expect(await joinedOf()).toBeUndefined();
    await join();
    expect(await joinedOf()).toEqual([{ dossier: earlier, number: 'previous', status: 'joined' }]);
    await open.town.shield(earlier, { user: 'coach.vlierbeke' });
    expect(await joinedOf()).toBeUndefined();
  });
});

describe('who is not let in to both', () => {
  const pages = [
    '',
    '/geschiedenis',
    '/vastleggen',
    '/vorig-nummer',
    '/einde-uitkering',
    '/plan',
    '/traject',
  ];
  const seen = async (token: string, person: string) =>
    Promise.all(
      pages.map(async (page) => {
        const { statusCode, body } = await open.ask(token, `/dossiers/${person}${page}`);
        return `${statusCode} ${withoutFormTokens(body).replace(/\d+\.\d\d uur/g, '')}`;
      }),
    );

  test('reads the same bytes whether or not the two are joined', async () => {
    await open.town.shield(later, { user: 'collega.vlierbeke' });
    const apart = await seen(colleague, earlier);
    expect(apart[0]).toMatch(/^200/);
    await open.db.admin.many('delete from shields');
    await join();
    await open.town.shield(later, { user: 'collega.vlierbeke' });
    expect(await seen(colleague, earlier)).toEqual(apart);
    expect((await open.ask(coach, `/dossiers/${earlier}`)).body).toContain('Werk verder in');
  });
});
