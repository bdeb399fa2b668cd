/** The overview on PostgreSQL, as the application role: which agreements everyone may know, of which municipality, before and after a merger. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { agreementId } from '../../../db/seeds/agreement-rows.ts';
import { insertRows } from '../../../db/seeds/rows.ts';
import { listAgreementsOf, listContactsOf, readAgreements } from './agreement-overview.sql.ts';
import { keepOverview } from './overview.ts';

let db: FreshDatabase;
let world: Town;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.admin.many('delete from agreement_parties');
  await db.admin.many('delete from agreements');
});

const overview = (demo = true) => keepOverview(demo)(db.app);
const stateOf = async (nis: string, demo = true) => (await overview(demo)).places.get(nis)?.state;
const parties = (...organisations: ('vdab' | 'ocmwVlierbeke' | 'ocmwOosterham' | 'gemeenteVlierbeke')[]) =>
  organisations.map((organisation) => ({ organisation, role: 'partij', signatory: 'voorzitter' }) as const);

describe('the overview', () => {
  it.each(['draft', 'negotiated'] as const)('tells nobody of an agreement that is %s', async (status) => {
    await world.agreement({ status });
    expect((await readAgreements(db.app)).agreements).toEqual([]);
    const token = await world.signIn('hoofd.vlierbeke');
    expect(await db.app.transaction(token, (tx) => listAgreementsOf(tx, '99001'))).toEqual([]);
  });

  it('gives the state of every municipality whose local government is a party, and of no other', async () => {
    await world.agreement({ parties: parties('vdab', 'ocmwVlierbeke', 'ocmwOosterham') });
    const { places } = await overview();
    const states = ['99001', '99002', '99003', '99006'].map((nis) => places.get(nis)?.state);
    expect(states).toEqual(['inForce', 'inForce', 'none', 'none']);
    expect(places.size).toBe(291);
  });

  it('follows the days: an agreement runs out, and is past after its last day', async () => {
    await world.agreement({ until: world.day(100) });
    expect(await stateOf('99001')).toBe('expiring');
    await world.agreement({ until: world.day(-1) });
    await db.admin.many(
      'delete from agreement_parties where agreement_id in (select id from agreements where valid_until > $1)',
      [world.today],
    );
    expect(await stateOf('99001')).toBe('past');
  });

  it('counts a party no more after its last day', async () => {
    const id = await world.agreement({ parties: parties('vdab', 'ocmwVlierbeke', 'ocmwOosterham') });
    await db.admin.many(
      'update agreement_parties set leaves_after = $3 where agreement_id = $1 and organisation = $2',
      [id, world.organisations.ocmwOosterham.ref, world.day(-1)],
    );
    expect([await stateOf('99001'), await stateOf('99002')]).toEqual(['inForce', 'none']);
  });

  it('does not say of an agreement that all signed that it runs before its first day', async () => {
    await world.agreement({ from: world.day(5), until: world.day(900) });
    expect((await readAgreements(db.app)).agreements).toMatchObject([{ state: 'signed' }]);
  });

  it('knows what renews an agreement, the signed one before one that waits', async () => {
    await world.agreement({ name: 'oud', until: world.day(100) });
    await world.agreement({ name: 'wacht', renews: 'oud', status: 'approval', from: '2030-01-01' });
    expect(await stateOf('99001')).toBe('expiring');
    await world.agreement({ name: 'klaar', renews: 'oud', status: 'signed', from: '2029-01-01' });
    const [old] = (await listAgreementsOf(db.app, '99001')).filter(({ id }) => id === agreementId('oud'));
    expect(old?.renewal).toMatchObject({ id: agreementId('klaar'), state: 'signed' });
    expect(await stateOf('99001')).toBe('inForce');
  });

  it('counts a municipality once where both its town hall and its OCMW are a party', async () => {
    await world.agreement({ parties: parties('vdab', 'ocmwVlierbeke', 'gemeenteVlierbeke') });
    const [one] = await listAgreementsOf(db.app, '99001');
    expect(one?.places).toEqual([['99001', []]]);
  });

  it('says that a real municipality is not known in a demo, and has none where every agreement is here', async () => {
    expect(await stateOf('24062')).toBe('unknown');
    expect(await stateOf('24062', false)).toBe('none');
  });
});

describe('what is kept', () => {
  it('is read again after each change of an agreement, a party, the directory or the day, and only then', async () => {
    const now = keepOverview(true);
    const id = await world.agreement({ until: world.day(100) });
    const first = await now(db.app);
    expect(await now(db.app)).toBe(first);
    const changes: [string, unknown[], string][] = [
      ['update agreements set valid_until = $2 where id = $1', [id, world.day(2000)], 'inForce'],
      [`delete from agreement_parties where agreement_id = $1`, [id], 'none'],
    ];
    for (const [statement, values, state] of changes) {
      await db.admin.many(statement, values);
      expect((await now(db.app)).places.get('99001')?.state).toBe(state);
    }
    const before = await now(db.app);
    await db.admin.many(`update organisations set name = name where kind = 'vvsg'`);
    expect(await now(db.app)).not.toBe(before);
    await world.moveClock(world.day(1));
    expect((await now(db.app)).today).toBe(world.day(1));
    await world.moveClock(world.today);
  });
});

describe('a municipality that merged', () => {
  it('leaves its agreement to the new one, under each old name', async () => {
    const { admin } = db;
    const id = await world.agreement({ title: 'Samen in het Waasland', until: world.day(400) });
    for (const [nis, name] of [
      ['46013', 'Kruibeke'],
      ['11056', 'Zwijndrecht'],
    ]) {
      const [from, to] = ['2019-01-01', '2024-12-31'];
      const was = { nis, name, province: 'Oost-Vlaanderen', valid_from: from, valid_until: to };
      await insertRows(admin, 'municipalities', [was]);
      await admin.many(
        `with o as (insert into organisations (kind, name, valid_until) values ('ocmw', 'OCMW ' || $1, $3) returning ref),
           placed as (insert into territories (organisation, nis) select ref, $2 from o)
         insert into agreement_parties (agreement_id, organisation, role) select $4, ref, 'partij' from o`,
        [name, nis, to, id],
      );
    }
    const [found] = await listAgreementsOf(db.app, '46030');
    expect(found).toMatchObject({
      title: 'Samen in het Waasland',
      places: [['46030', ['Kruibeke', 'Zwijndrecht']]],
    });
    expect(await stateOf('46030')).toBe('inForce');
    expect((await overview()).places.has('46013')).toBe(false);
  });
});

describe('whom one can ask', () => {
  it('is the OCMW, the town hall and the office of VDAB in the province', async () => {
    const names = (await listContactsOf(db.app, '99001')).map(({ name }) => name);
    expect(names).toEqual(['OCMW Vlierbeke', 'Gemeente Vlierbeke', 'VDAB Oost-Vlaanderen']);
  });
});
