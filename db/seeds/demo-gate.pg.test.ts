/** What the people of the demo see, opened through the gate as the application does. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTalk } from '../../src/features/case-talk/case-talk.sql.ts';
import { withheld } from '../../src/gate/explain.ts';
import { listRelations } from '../../src/gate/involvement.sql.ts';
import { type ListRow, listPersons } from '../../src/gate/list.sql.ts';
import { openDossier } from '../../src/gate/open.sql.ts';
import { factOf, type OpenedDossier } from '../../src/gate/opened.ts';
import type { DossierPurpose } from '../../src/gate/purpose.ts';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { openSession, signInAs } from '../../tests/support/session.ts';
import { agreementId } from './agreement-rows.ts';
import { seedDemo } from './demo.ts';
import { type DemoUser, userId } from './demo-account.ts';
import { demoTalk } from './demo-case-talk.ts';
import { readOrganisations, type SeededOrganisations } from './demo-organisation.ts';
import { personaId } from './demo-persona.ts';

let db: FreshDatabase;
let organisations: SeededOrganisations;
beforeAll(async () => {
  db = await freshDatabase();
  await seedDemo(db.admin, { keys: { inszEncryption: Buffer.alloc(32, 1), inszHash: Buffer.alloc(32, 2) } });
  organisations = await readOrganisations(db.admin);
});
afterAll(() => db.close());

async function opens(
  user: DemoUser,
  person: string,
  purpose: DossierPurpose = 'guidance',
): Promise<OpenedDossier> {
  const token = await signInAs(db.admin, user);
  const dossier = await openDossier(db.app, { token, person, purpose, route: '/dossiers/{id}' });
  if (dossier.outcome !== 'shown') throw new Error(`${user} finds the dossier ${dossier.outcome}.`);
  return dossier;
}

async function caseload(token: string) {
  const list = await listPersons(db.app, {
    token,
    purpose: 'guidance',
    route: '/personen',
    scope: 'mine',
    size: 100,
  });
  return list.outcome === 'shown' ? list.items : [];
}

// Who found work is opened for aftercare only.
const pageOf = (row: ListRow) => (row.role === 'aftercare' ? 'aftercare' : 'guidance');

const amina = personaId('amina');

describe('the demo through the gate', () => {
  test('the partner knows of one of the four persons on the case talk', async () => {
    const seen = async (user: DemoUser) => {
      const talk = await readTalk(db.app, await signInAs(db.admin, user), demoTalk, undefined);
      return talk.outcome === 'shown' ? talk.items.length : talk.outcome;
    };
    expect(await seen('coach.vlierbeke')).toBe(4);
    expect(await seen('coach.maatwerk')).toBe(1);
    expect(await seen('coach.kreekdorp')).toBe('missing');
  });

  test('coach.vlierbeke opens Amina and sees, by the guidance flow, that VDAB registered her', async () => {
    const dossier = await opens('coach.vlierbeke', amina);
    expect(factOf(dossier.facts, 'identity.givenName', organisations.ocmwVlierbeke.ref)?.value).toBe('Amina');
    expect(factOf(dossier.facts, 'vdab.registered', organisations.vdab.ref)).toMatchObject({
      value: true,
      flow: 1,
    });
    expect(factOf(dossier.facts, 'involvement.counsellor', organisations.vdab.ref)).toMatchObject({
      flow: 2,
      line: null,
    });
    expect(factOf(dossier.facts, 'plan.summary', organisations.schakel.ref)).toMatchObject({ flow: 18 });
  });

  test('competences wait for the renewal, and the coach is told so', async () => {
    const dossier = await opens('coach.vlierbeke', amina);
    const reasons = withheld(dossier, 'guidance').filter((one) => one.source === organisations.vdab.ref);
    expect(reasons).toContainEqual(
      expect.objectContaining({ category: 'competences', reason: 'flowConditional' }),
    );
  });

  test('De Schakel holds an accepted referral for Amina and reads the plan of the OCMW, not its regime', async () => {
    const dossier = await opens('coach.maatwerk', amina);
    const own = dossier.facts.filter((fact) => fact.source === organisations.ocmwVlierbeke.ref);
    expect(dossier.proofs).toMatchObject([{ kind: 'referral' }]);
    expect(own.some((fact) => fact.field === 'plan.summary' && fact.flow === 15)).toBe(true);
    expect(own.some((fact) => fact.field === 'benefits[]')).toBe(false);
  });

  test('the mediator of Amina reads what the OCMW plans', async () => {
    const dossier = await opens('bemiddelaar.oost', amina);
    expect(factOf(dossier.facts, 'plan.summary', organisations.ocmwVlierbeke.ref)).toMatchObject({
      flow: 14,
    });
  });

  test('the end of a benefit shows on its own page and not on that of the guidance', async () => {
    const person = personaId('benefitStops');
    const end = (dossier: OpenedDossier) => factOf(dossier.facts, 'endDates[]', organisations.vdab.ref);
    expect(end(await opens('coach.vlierbeke', person))).toBeUndefined();
    expect(end(await opens('coach.vlierbeke', person, 'benefitEnd'))).toMatchObject({
      status: 'provisional',
      flow: 3,
    });
  });

  test('KSZ proves who granted a leefloon, without anyone asking', async () => {
    const dossier = await opens('coach.vlierbeke', personaId('childCare'));
    expect(dossier.proofs).toMatchObject([{ kind: 'authentic' }]);
  });

  test('coach.kreekdorp learns who guides at VDAB, and nothing that needs an agreement', async () => {
    const token = await signInAs(db.admin, 'coach.kreekdorp');
    const people = await caseload(token);
    const opened = await Promise.all(people.map((row) => opens('coach.kreekdorp', row.dossier, pageOf(row))));
    const flows = new Set(opened.flatMap((dossier) => dossier.facts.map((fact) => fact.flow)));
    expect(flows).toContain(2);
    expect(flows).not.toContain(1);
    const stranger = await openDossier(db.app, {
      token,
      person: amina,
      purpose: 'guidance',
      route: '/dossiers/{id}',
    });
    expect(stranger.outcome).toBe('missing');
  });

  test('loket.vlierbeke never sees a client', async () => {
    const token = await signInAs(db.admin, 'loket.vlierbeke');
    const list = await listPersons(db.app, { token, purpose: 'guidance', route: '/personen', scope: 'mine' });
    expect(list.outcome).toBe('missing');
  });

  test('the day of coach.vlierbeke is full: ends come near, a second person is awaited, someone is new', async () => {
    const token = await signInAs(db.admin, 'coach.vlierbeke');
    const rows = await caseload(token);
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rows.length).toBeLessThanOrEqual(80);
    expect(rows.filter((row) => row.awaitsSecondPerson)).toHaveLength(3);
    expect(rows.filter((row) => row.nextEnd?.status === 'provisional').length).toBeGreaterThanOrEqual(5);
    expect(rows.find((row) => row.dossier === amina)?.nextEnd).toMatchObject({ kind: 'ART60' });
  });

  test('relations wait for bemiddelaar.oost', async () => {
    const token = await signInAs(db.admin, 'bemiddelaar.oost');
    const waiting = await listRelations(db.app, {
      token,
      route: '/betrokkenheid',
      scope: 'mine',
      answered: false,
    });
    expect(waiting.outcome === 'shown' ? waiting.items.length : 0).toBeGreaterThanOrEqual(4);
  });

  test('burger.amina reads what three organisations keep and who looked at it', async () => {
    const citizen = { id: userId('burger.amina'), kind: 'citizen', mandate: null, person: amina } as const;
    const token = await openSession(db.admin, citizen);
    const record = await db.app.one<{ answer: { involvements: { organisation: string }[] } }>(
      `select gate.own_record($1, '/mijn') as answer`,
      [token],
    );
    const guides = record?.answer.involvements.map((one) => one.organisation).toSorted();
    expect(guides).toEqual(['Maatwerkbedrijf De Schakel', 'OCMW Vlierbeke', 'VDAB']);
    const looked = await db.app.one<{ answer: { total: number } }>(
      `select gate.own_disclosures($1, '/mijn/inzage', null, 50) as answer`,
      [token],
    );
    expect(looked?.answer.total).toBeGreaterThan(20);
  });

  test('dpo.vlierbeke finds readings of the past weeks', async () => {
    const token = await signInAs(db.admin, 'dpo.vlierbeke');
    const read = await db.app.one<{ answer: { items: unknown[] } }>(
      `select gate.disclosures($1, '/dpo', '{"size": 200}') as answer`,
      [token],
    );
    expect(read?.answer.items).toHaveLength(200);
  });

  test('when VDAB suspends its lines, most shared dossiers of coach.vlierbeke lose what they carried', async () => {
    const token = await signInAs(db.admin, 'coach.vlierbeke');
    const people = await caseload(token);
    const masks = async () => {
      const opened = await Promise.all(
        people.map((row) => opens('coach.vlierbeke', row.dossier, pageOf(row))),
      );
      return opened.map(
        (dossier) => new Set(dossier.facts.filter((fact) => fact.flow !== null).map((fact) => fact.bit)),
      );
    };
    const before = await masks();
    const contact = await signInAs(db.admin, 'contact.oost');
    const done = await db.app.one<{ answer: { outcome: string } }>(
      'select gate.suspend_lines($1, $2, null, $3) as answer',
      [contact, agreementId('cluster'), 'Wij kijken eerst een klacht na.'],
    );
    expect(done?.answer.outcome).toBe('done');
    const after = await masks();
    const shared = before.map((bits, index) => ({ bits, index })).filter(({ bits }) => bits.size > 0);
    const losing = shared.filter(({ bits, index }) => [...bits].some((bit) => !after[index]?.has(bit)));
    expect(losing.length).toBeGreaterThanOrEqual(shared.length / 2);
    expect(factOf((await opens('coach.vlierbeke', amina)).facts, 'vdab.registered')).toBeUndefined();
  });
});
