/** A small Flanders stands on the same ground as a full one: complete, whole, and open through the gate. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Rollback } from '../../src/adapters/database/pool.ts';
import { listDemoAccounts } from '../../src/adapters/identity/demo-account.sql.ts';
import { sealLog } from '../../src/gate/log-seal.ts';
import { verifyLog } from '../../src/gate/log-verify.ts';
import { openDossier } from '../../src/gate/open.sql.ts';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { openSession } from '../../tests/support/session.ts';
import { demoUsers } from './demo-account.ts';
import { seedFlanders } from './flanders.ts';
import { findOrphans } from './orphans.ts';

const keys = { inszEncryption: Buffer.alloc(32, 1), inszHash: Buffer.alloc(32, 2) };
const size = { persons: 3000, pathways: 600, log: 5000 };
const vdab = `(select ref from organisations where kind = 'vdab')`;
const real = `organisation in (select ref from organisations where kind = 'ocmw' and not demo)`;
const invented = `person_id in (select id from persons where created_at < now() - interval '399 days')`;

let db: FreshDatabase;
let constraints: unknown;
const shape = `select json_agg(json_build_array(conrelid::regclass::text, conname, convalidated, pg_get_constraintdef(oid))
    order by conrelid::regclass::text, conname) as constraints,
  (select json_agg(indexdef order by indexdef) from pg_indexes where schemaname in ('public', 'gate', 'log')) as indexes,
  (select json_agg(json_build_array(tgrelid::regclass::text, tgname, tgenabled) order by tgrelid::regclass::text, tgname)
    from pg_trigger where not tgisinternal) as triggers
  from pg_constraint where connamespace in ('public'::regnamespace, 'gate'::regnamespace, 'log'::regnamespace)`;

beforeAll(async () => {
  db = await freshDatabase();
  constraints = await db.admin.one(shape);
  await seedFlanders(db.admin, { ...size, keys });
}, 60_000);
afterAll(() => db.close());

const count = async (text: string) =>
  (await db.admin.one<{ n: number }>(`select count(*)::integer as n from ${text}`))?.n;

describe('a small Flanders', () => {
  test('has as many people and pathways as asked, most of them known to VDAB', async () => {
    expect(await count(`persons where created_at < now() - interval '399 days'`)).toBe(3000);
    expect(await count(`involvements where ${real}`)).toBe(600);
    expect(await count(`involvements where organisation = ${vdab} and ${invented}`)).toBe(2850);
    expect(await count(`facts where ${invented}`)).toBeGreaterThan(3000 * 6);
  });

  test('has every OCMW of Flanders at work, with its flows, its agreement and its own officers', async () => {
    expect(await count(`organisations where kind = 'ocmw' and active and not demo`)).toBe(284);
    const complete = await count(`organisations o where kind = 'ocmw' and not demo
      and (select count(*) from flows f where f.sender = o.ref and f.status = 'inForce') = 2
      and exists (select from agreement_parties p where p.organisation = o.ref)
      and (select count(*) from annex_lines l where o.ref in (l.sender, l.receiver)) = 2
      and exists (select from flow_receivers r join mandates m on m.user_id = r.confirmed_by and m.organisation = o.ref
        and m.role = 'dpo' where r.flow = 1 and r.organisation = o.ref)`);
    expect(complete).toBe(284);
  });

  test('leaves tables, constraints and triggers as they were, and refers to nothing that is not there', async () => {
    expect(await db.admin.one(shape)).toEqual(constraints);
    const tables = [
      'facts',
      'involvements',
      'assignments',
      'mandates',
      'relation_answers',
      'flow_receivers',
      'annex_lines',
    ];
    expect(await findOrphans(db.admin, tables)).toEqual([]);
    expect(await db.admin.one('show session_replication_role')).toEqual({
      session_replication_role: 'origin',
    });
  });

  test('would have noticed a reference to what is not there', async () => {
    const broken = await db.admin.transaction(undefined, async (tx): Promise<string[]> => {
      await tx.many('set local session_replication_role = replica');
      await tx.many('insert into assignments (person_id, organisation) values (gen_random_uuid(), -1)');
      throw new Rollback(await findOrphans(tx, ['assignments', 'facts']));
    });
    expect(broken.toSorted()).toEqual(['assignments_organisation_fkey', 'assignments_person_id_fkey']);
  });

  test('lets a coach open someone whom VDAB confirmed, with what VDAB says', async () => {
    const relation = await db.admin.one<{ id: string; mandate: string; person: string; ocmw: number }>(
      `select a.user_id as id, m.id as mandate, a.person_id as person, a.organisation as ocmw
       from relation_answers r join assignments a on a.person_id = r.person_id and a.organisation = r.registrant
       join mandates m on m.user_id = a.user_id and m.organisation = a.organisation
       join organisations o on o.ref = r.registrant where not o.demo order by a.person_id limit 1`,
    );
    if (relation === undefined) throw new Error('Nobody is confirmed.');
    const token = await openSession(db.admin, relation);
    const call = { token, person: relation.person, purpose: 'guidance', route: '/dossiers/{id}' } as const;
    const dossier = await openDossier(db.app, call);
    const facts = dossier.outcome === 'shown' ? dossier.facts : [];
    expect(facts.some((fact) => fact.field === 'vdab.registered' && fact.flow === 1)).toBe(true);
    expect(facts.some((fact) => fact.field === 'benefits[]' && fact.source === relation.ocmw)).toBe(true);
  });

  test('leaves the list of demo accounts short', async () => {
    const accounts = await listDemoAccounts(db.identity);
    expect(accounts.map(({ userName }) => userName).toSorted()).toEqual([...demoUsers].toSorted());
  });

  test('has a log that verifies', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const key = {
      publicKeys: [publicKey],
      sign: (text: string) => sign(null, Buffer.from(text), privateKey),
    };
    await sealLog(db.log, key);
    expect(await verifyLog(db.admin, { keys: key.publicKeys })).toMatchObject({ whole: true });
    expect(await count('log.entries')).toBeGreaterThan(5000);
  });

  test('is made once', async () => {
    expect(await seedFlanders(db.admin, { ...size, keys })).toBe(false);
  });
});
