/** Contact points on PostgreSQL: whom a municipality calls, who keeps a point, and that nobody leaves one behind without a word. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { userId } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { endMandate } from '../mandate/mandate.acts.ts';
import { keepContact } from './contact-point.acts.ts';
import { findContacts, listOwnContacts } from './contact-point.sql.ts';

let open: OpenApp;
const tokens = new Map<DemoUser, string>();
beforeAll(async () => {
  open = await openApp();
});
afterAll(() => open.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await open.town.signIn(user));
  tokens.set(user, token);
  return token;
}

const VLIERBEKE = '99001';
const KREEKDORP = '99004';

const keep = async (user: DemoUser, typed: object = {}) =>
  perform(open.db.app, await as(user), keepContact, {
    naam: 'contactpunt werk',
    soort: 'municipality',
    adres: 'Markt 1',
    mail: 'werk@voorbeeld.be',
    van: typedDate(open.town.today),
    ...typed,
  });

const found = async (nis: string | null) =>
  (await open.db.app.transaction(undefined, (tx) => findContacts(tx, nis))).map(({ title }) => title);

beforeEach(async () => {
  await open.db.admin.many('delete from contact_points');
});

describe('whom a municipality calls', () => {
  it('is named from near to far: its own, the agreements in force there, its province and all of Flanders', async () => {
    const agreement = await open.town.agreement();
    await keep('contact.oost', { naam: 'centraal', soort: 'central' });
    await keep('contact.oost', { naam: 'oost', soort: 'province', provincie: 'Oost-Vlaanderen' });
    await keep('contact.oost', { naam: 'west', soort: 'province', provincie: 'West-Vlaanderen' });
    await keep('contact.oost', { naam: 'van de overeenkomst', soort: 'agreement', overeenkomst: agreement });
    await keep('hoofd.vlierbeke', { naam: 'van het ocmw' });
    const province = await open.db.admin.one<{ province: string }>(
      'select province from municipalities where nis = $1',
      [VLIERBEKE],
    );
    const own = province?.province === 'West-Vlaanderen' ? 'west' : 'oost';
    expect(await found(VLIERBEKE)).toEqual(['van het ocmw', 'van de overeenkomst', own, 'centraal']);
    expect(await found(KREEKDORP)).toEqual([own, 'centraal']);
    expect(await found(null)).toEqual(['oost', 'west', 'centraal']);
    await open.db.admin.many(`update agreements set status = 'ended' where id = $1`, [agreement]);
    expect(await found(VLIERBEKE)).toEqual(['van het ocmw', own, 'centraal']);
  });

  it('is named on its days alone', async () => {
    await keep('hoofd.vlierbeke', { naam: 'later', van: typedDate(open.town.day(1)) });
    await keep('hoofd.vlierbeke', {
      naam: 'vroeger',
      van: typedDate(open.town.day(-9)),
      tot: typedDate(open.town.day(-1)),
    });
    expect(await found(VLIERBEKE)).toEqual([]);
  });

  it('never tells outside the organisation who holds it', async () => {
    await keep('hoofd.vlierbeke', { wie: userId('hoofd.vlierbeke') });
    await expect(open.db.app.many('select holder from contact_points')).rejects.toThrow(/permission denied/);
    const page = await open.ask(undefined, '/contactpunten?gemeente=vlierbeke');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('contactpunt werk');
    expect(page.body).not.toContain('Karel Desmet');
    expect((await open.ask(await as('hoofd.vlierbeke'), '/contactpunten/beheer')).body).toContain(
      'Karel Desmet',
    );
  });

  it('is not asked of a place that nobody knows', async () => {
    const page = await open.ask(undefined, '/contactpunten?gemeente=Nergenshuizen');
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('Wij kennen geen gemeente met deze naam.');
    expect(page.body).not.toContain('Bedoelt u');
  });

  it('leads on to the place that looks like what was typed', async () => {
    const { body } = await open.ask(undefined, '/contactpunten?gemeente=Sint%20Niklas');
    expect(body).toMatch(/Bedoelt u[^]*href="\/contactpunten\?gemeente=Sint-Niklaas"/);
    const old = await open.ask(undefined, '/contactpunten?gemeente=gooick');
    expect(old.body).toContain('href="/contactpunten?gemeente=Gooik"');
  });
});

describe('a contact point', () => {
  it('is kept by a coordinator or the administrator of its organisation', async () => {
    for (const user of ['hoofd.vlierbeke', 'beheer.vlierbeke', 'contact.oost'] as const)
      expect(await keep(user), user).toMatchObject({ outcome: 'done' });
    for (const user of ['coach.vlierbeke', 'bemiddelaar.oost', 'dpo.vlierbeke'] as const)
      expect(await keep(user), user).toMatchObject({ outcome: 'missing' });
    const own = await listOwnContacts(open.db.app, await as('hoofd.vlierbeke'));
    if (own.outcome !== 'shown') throw new Error(own.outcome);
    const id = own.items[0]?.id;
    expect(await keep('contact.oost', { id, versie: 1 })).toMatchObject({ outcome: 'missing' });
    expect(await keep('hoofd.vlierbeke', { id, versie: 1, naam: 'nieuw' })).toMatchObject({
      outcome: 'done',
    });
    expect(await keep('hoofd.vlierbeke', { id, versie: 1, naam: 'ouder' })).toMatchObject({
      outcome: 'conflict',
    });
    const form = { naam: 'oudste', soort: 'municipality', adres: 'Markt 1', mail: 'werk@voorbeeld.be' };
    const typed = { ...form, van: typedDate(open.town.today), versie: '1' };
    const back = await open.ask(await as('hoofd.vlierbeke'), `/contactpunten/${id}`, typed);
    expect(back.statusCode).toBe(409);
    const told = ['Iemand anders heeft dit ondertussen veranderd.', 'nieuw · ', 'value="oudste"'];
    for (const words of [...told, 'name="versie" value="2"']) expect(back.body).toContain(words);
  });

  it('for a province or for Flanders is one of VDAB or VVSG, and of nobody else', async () => {
    for (const wide of [{ soort: 'central' }, { soort: 'province', provincie: 'Oost-Vlaanderen' }]) {
      for (const user of ['hoofd.vlierbeke', 'coordinator.steiger'] as const)
        expect(await keep(user, wide), user).toMatchObject({
          outcome: 'invalid',
          problems: [{ field: 'soort' }],
        });
      expect(await keep('contact.oost', wide)).toMatchObject({ outcome: 'done' });
    }
  });

  it.each([
    ['soort', { soort: 'everywhere' }],
    ['provincie', { soort: 'province', provincie: 'Atlantis' }],
    ['overeenkomst', { soort: 'agreement' }],
    ['mail', { mail: 'geen adres' }],
    ['telefoon', { telefoon: 'bel maar' }],
    ['wie', { wie: userId('coach.kreekdorp') }],
    ['vervanger', { wie: userId('hoofd.vlierbeke'), vervanger: userId('hoofd.vlierbeke') }],
    ['tot', { tot: '01/01/2020' }],
    ['naam', { naam: ' ' }],
  ])('says beside the field %s what is wrong', async (field, typed) => {
    expect(await keep('hoofd.vlierbeke', typed)).toMatchObject({ outcome: 'invalid', problems: [{ field }] });
  });
});

it('is made once when it is sent twice at once', async () => {
  const [one, two] = await Promise.all([keep('hoofd.vlierbeke'), keep('hoofd.vlierbeke')]);
  expect(one).toMatchObject({ outcome: 'done' });
  expect(two).toEqual(one);
  await keep('hoofd.vlierbeke', { mail: 'opvang@voorbeeld.be' });
  expect(await found(VLIERBEKE)).toHaveLength(2);
});

describe('who leaves', () => {
  async function end(opvolger?: string) {
    const mandate = await open.db.admin.one<{ id: string; version: number }>(
      `select id, version from mandates where user_id = $1 and ended_at is null`,
      [userId('collega.vlierbeke')],
    );
    return perform(open.db.app, await as('beheer.vlierbeke'), endMandate, { ...mandate, opvolger });
  }
  const holder = () =>
    open.db.admin.one<{ holder: string | null; substitute: string | null }>(
      'select holder, substitute from contact_points',
    );

  it('leaves a contact point to a successor who works there, and is asked for one', async () => {
    await keep('hoofd.vlierbeke', { wie: userId('collega.vlierbeke'), vervanger: userId('coach.vlierbeke') });
    for (const nobodyHere of [undefined, userId('collega.vlierbeke'), userId('coach.kreekdorp')])
      expect(await end(nobodyHere)).toMatchObject({ outcome: 'invalid', problems: [{ field: 'opvolger' }] });
    expect(await end(userId('coach.vlierbeke'))).toMatchObject({ outcome: 'done' });
    expect(await holder()).toEqual({ holder: userId('coach.vlierbeke'), substitute: null });
    const acts = await open.db.admin.many(
      `select act from act_log where act like 'contactPoint.%' or act = 'mandate.end' order by id desc limit 2`,
    );
    expect(acts).toEqual([{ act: 'mandate.end' }, { act: 'contactPoint.passOn' }]);
  });

  it('is named where a successor is asked, with what is left behind, and is not offered as one', async () => {
    const leaver = userId('coach.vlierbeke');
    await keep('hoofd.vlierbeke', { naam: 'loket opvang', wie: leaver });
    const mandate = await open.db.admin.one<{ id: string; version: number }>(
      'select id, version from mandates where user_id = $1 and ended_at is null',
      [leaver],
    );
    const path = `/beheer/mandaten/${mandate?.id}/einde`;
    const form = { versie: String(mandate?.version), opvolger: leaver };
    const asked = await open.ask(await as('beheer.vlierbeke'), path, form);
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toContain('<bdi>Lotte Wouters</bdi> heeft een contactpunt');
    expect(asked.body).toContain('loket opvang');
    expect(asked.body).not.toContain(`<option value="${leaver}"`);
    expect((await open.ask(await as('beheer.vvsg'), path, form)).statusCode).toBe(404);
  });

  it('may leave it to nobody, and then it stands out', async () => {
    await open.db.admin.many('update mandates set ended_at = null, ended_by = null where user_id = $1', [
      userId('collega.vlierbeke'),
    ]);
    await keep('hoofd.vlierbeke', { wie: userId('collega.vlierbeke') });
    expect(await end('niemand')).toMatchObject({ outcome: 'done' });
    expect(await holder()).toEqual({ holder: null, substitute: null });
    expect((await open.ask(await as('hoofd.vlierbeke'), '/contactpunten/beheer')).body).toContain(
      'nog niemand',
    );
  });
});

describe('the own contact points', () => {
  it.each(['/contactpunten/beheer', '/contactpunten/nieuw'])(
    'are nothing for who does not keep them: %s',
    async (path) => {
      expect((await open.ask(await as('coach.vlierbeke'), path)).statusCode).toBe(404);
      expect((await open.ask(undefined, path)).statusCode).toBe(303);
    },
  );
});
