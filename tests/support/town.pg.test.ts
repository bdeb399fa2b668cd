/** The world that tests build is one the gate accepts: what is allowed is shown, what is not is withheld. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPersons } from '../../src/gate/list.sql.ts';
import { openDossier } from '../../src/gate/open.sql.ts';
import { factOf, type OpenedDossier, type Refused } from '../../src/gate/opened.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { type Town, told, town } from './town.ts';

let db: FreshDatabase;
let world: Town;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
});
afterAll(() => db.close());

async function opened(token: string, person: string): Promise<OpenedDossier | Refused> {
  return openDossier(db.app, { token, person, purpose: 'guidance', route: '/dossiers/{id}' });
}

async function shown(token: string, person: string): Promise<OpenedDossier> {
  const dossier = await opened(token, person);
  if (dossier.outcome !== 'shown') throw new Error(`The dossier is ${dossier.outcome}.`);
  return dossier;
}

describe('a test world', () => {
  test('every account of an organisation can act, a person guided too', async () => {
    for (const user of ['coach.vlierbeke', 'contact.oost', 'loket.vlierbeke', 'dpo.streek'] as const) {
      const token = await world.signIn(user);
      const row = await db.app.one<{ me: { user_name: string; role: string } }>(
        'select gate.whoami($1) as me',
        [token],
      );
      expect(row?.me).toMatchObject({ user_name: user, role: expect.any(String) });
    }
    const own = await db.app.one<{ answer: { outcome: string } }>(
      'select gate.own_record($1, $2) as answer',
      [await world.signInCitizen(await world.person()), '/mijn'],
    );
    expect(own?.answer.outcome).toBe('shown');
  });

  test('a coach opens a person of her own and nobody else does', async () => {
    const person = await world.person({ givenName: 'Ria', facts: { ocmwVlierbeke: { transport: 'BIKE' } } });
    const dossier = await shown(await world.signIn('coach.vlierbeke'), person);
    expect(factOf(dossier.facts, 'identity.givenName')?.value).toBe('Ria');
    expect(factOf(dossier.facts, 'transport')?.value).toBe('BIKE');
    const stranger = await opened(await world.signIn('coach.kreekdorp'), person);
    expect(stranger.outcome).toBe('missing');
  });

  test('what VDAB says passes by a flow once VDAB confirmed the relation', async () => {
    const flow = await world.flow();
    const given = {
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      facts: { vdab: { 'vdab.registered': true } },
    } as const;
    const token = await world.signIn('coach.vlierbeke');
    const unproven = await shown(token, await world.person(given));
    expect(factOf(unproven.facts, 'vdab.registered')).toBeUndefined();
    const confirmed = await world.person({ ...given, confirmed: [['ocmwVlierbeke', 'vdab']] });
    const proven = await shown(token, confirmed);
    expect(factOf(proven.facts, 'vdab.registered')).toMatchObject({ value: true, flow: flow.number });
  });

  test('a benefit that KSZ told VDAB proves who granted it, and an agreement narrows a flow', async () => {
    const { number } = await world.flow({ needsAgreement: true, categories: ['competences', 'endDates'] });
    await world.agreement({
      lines: [{ flow: number, from: 'vdab', to: 'ocmwVlierbeke', categories: ['competences'] }],
    });
    const grant = {
      kind: 'LEEFLOON',
      from: world.day(-90),
      grantedBy: world.organisations.ocmwVlierbeke.enterpriseNumber,
    };
    const person = await world.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      facts: {
        vdab: {
          diploma: 'LAGER',
          'endDates[]': [{ kind: 'ART60', date: world.day(49) }],
          'benefits[]': [told(grant, { authentic: 'KSZ' })],
        },
      },
    });
    const dossier = await shown(await world.signIn('coach.vlierbeke'), person);
    expect(dossier.proofs).toMatchObject([{ kind: 'authentic' }]);
    expect(factOf(dossier.facts, 'diploma')?.flow).toBe(number);
    expect(factOf(dossier.facts, 'endDates[]')).toBeUndefined();
  });

  test('a shielded person is missing, and a referral carries the facts of its sender', async () => {
    const person = await world.person();
    const referral = await world.referral(person);
    const carried = await db.admin.one(
      'select count(*)::integer as facts from referral_facts where referral_id = $1',
      [referral],
    );
    expect(carried).toEqual({ facts: 4 });
    await world.shield(person, { user: 'coach.vlierbeke' });
    const dossier = await opened(await world.signIn('coach.vlierbeke'), person);
    expect(dossier.outcome).toBe('missing');
  });

  test('a fact told again replaces the older one, in lists as well', async () => {
    const person = await world.person({ familyName: 'Oud' });
    await world.facts(person, 'ocmwVlierbeke', { 'identity.familyName': 'Nieuw' });
    const token = await world.signIn('coach.vlierbeke');
    const list = await listPersons(db.app, { token, purpose: 'guidance', route: '/personen', scope: 'mine' });
    const names = list.outcome === 'shown' ? list.items.map((row) => row.familyName) : [];
    expect(names).toContain('Nieuw');
    expect(names).not.toContain('Oud');
  });

  test('the civil date moves', async () => {
    await world.moveClock(world.day(40));
    const row = await db.app.one('select gate.today() as today');
    expect(row).toEqual({ today: world.day(40) });
  });
});
