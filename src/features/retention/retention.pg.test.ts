/** When a term has ended: the dry run tells, the real run destroys that and nothing else, proves it, and the log stays whole. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type LogWorld, openLogWorld } from '../../../tests/support/log-world.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { type Database, openDatabase } from '../../adapters/database/pool.ts';
import { openDossier } from '../../gate/open.sql.ts';
import { carryOut, planOf } from './retention.ts';
import { foundTerms, type RetentionTerm, readTerms } from './retention-term.ts';

let db: FreshDatabase;
let world: LogWorld;
let owner: Database;
let place: Town;
const people: Record<string, string> = {};
const verified = { by: 'dpo.vlierbeke', on: '2026-01-15' };
const ocmw: RetentionTerm = { what: 'dossier', kind: 'ocmw', months: 12, source: 'Proef', verified };

beforeAll(async () => {
  db = await freshDatabase();
  world = await openLogWorld(db);
  owner = openDatabase(db.connection('werkwinkel_owner'), { max: 1 });
  place = await town(db);
  const ended = (days: number) => ({ user: 'coach.vlierbeke', until: place.day(-days) }) as const;
  const facts = { ocmwVlierbeke: { transport: 'BIKE' } };
  people['gone'] = await place.person({
    insz: '90041200117',
    guidedBy: { ocmwVlierbeke: ended(800) },
    facts,
  });
  people['shared'] = await place.person({
    guidedBy: { ocmwVlierbeke: ended(800), vdab: 'bemiddelaar.oost' },
    facts: { ...facts, vdab: { 'vdab.registered': true } },
    confirmed: [['ocmwVlierbeke', 'vdab']],
  });
  people['young'] = await place.person({ guidedBy: { ocmwVlierbeke: ended(200) }, facts });
  people['present'] = await place.person({ facts });
  people['asks'] = await place.person({ guidedBy: { ocmwVlierbeke: ended(800) }, facts });
  await db.admin.many(
    `insert into person_requests (person_id, organisation, kind, body, due) values ($1, $2, 'ask', 'Wie keek?', current_date)`,
    [people['asks'], place.organisations.ocmwVlierbeke.ref],
  );
  await db.admin.many(`insert into own_words (person_id, kind, body) values ($1, 'goal', 'Ik wil werken')`, [
    people['gone'],
  ]);
  await db.admin.many(
    `with given as (
       insert into given_documents (person_id, organisation, kind, title, body, given_by) values ($1, $2, 'letter', 'Brief', 'Lees dit', $3)
       returning id),
     rated as (insert into guidance_ratings (person_id, organisation, half, heard) values ($1, $2, '2026-01-01', 'yes'))
     insert into document_readings (document_id, said) select id, 'read' from given`,
    [people['gone'], place.organisations.ocmwVlierbeke.ref, place.users['coach.vlierbeke'].id],
  );
  const coach = await place.signIn('bemiddelaar.oost');
  await openDossier(db.app, {
    token: coach,
    person: people['shared'] ?? '',
    purpose: 'guidance',
    route: '/x',
  });
  await db.admin.one(
    `select log.write(clock_timestamp(), null, null, null, 'a', 'guidance', 'c', 'shown', null,
       array[row($1::uuid, 3, '{1}', '{}', '{}', null)::log.entry])`,
    [people['gone']],
  );
  await world.seal();
}, 60_000);
afterAll(async () => {
  await owner.close();
  await world.close();
  await db.close();
});

const held = async (person: string | undefined) => {
  const row = await db.admin.one<{ facts: number; involved: number; record: boolean }>(
    `select (select count(*) from facts where person_id = $1 and source = $2) as facts,
       (select count(*) from involvements where person_id = $1 and organisation = $2) as involved,
       exists (select from persons where id = $1) as record`,
    [person, place.organisations.ocmwVlierbeke.ref],
  );
  return row;
};

describe('what has to go when a term has ended', () => {
  test('is nothing while nobody verified a term, and the plan says which term was only found', async () => {
    const plan = await planOf(owner, [{ ...ocmw, verified: undefined }, ...foundTerms]);
    expect(plan.organisations).toMatchObject([{ name: 'OCMW Vlierbeke', ended: 4, due: 0, facts: 0 }]);
    expect(plan.organisations[0]?.why).toContain('nobody verified this');
    const gone = await carryOut(owner, foundTerms, plan, () => {});
    expect(gone).toMatchObject({ persons: 0, facts: 0, months: 0 });
  });

  test('is told by a dry run: how many, why, and who stays for what', async () => {
    const plan = await planOf(owner, [ocmw]);
    expect(plan.organisations).toMatchObject([{ ended: 4, due: 2, held: { openRequest: 1 } }]);
    expect(plan.organisations[0]?.facts).toBeGreaterThan(2);
    expect(plan.organisations[0]?.why).toContain('verified by dpo.vlierbeke');
    expect(await held(people['gone'])).toMatchObject({ involved: 1, record: true });
  });

  test('is destroyed, and nothing else; the log proves it and stays whole', async () => {
    const plan = await planOf(owner, [ocmw]);
    const gone = await carryOut(owner, [ocmw], plan, () => {});
    expect(gone).toMatchObject({ persons: 2, facts: plan.organisations[0]?.facts, records: 1, entries: 1 });

    expect(await held(people['gone'])).toEqual({ facts: 0, involved: 0, record: false });
    expect(await held(people['shared'])).toEqual({ facts: 0, involved: 0, record: true });
    for (const who of ['young', 'present', 'asks'])
      expect((await held(people[who]))?.facts, who).toBeGreaterThan(0);
    const left = await db.admin.one(
      `select (select count(*) from insz_keys where person_id = $1) as keys, (select count(*) from log.entries where person_id = $1) as entries`,
      [people['gone']],
    );
    expect(left).toEqual({ keys: 0, entries: 0 });
    const proofs = await db.admin.many<{ reason: string }>(
      `select reason from log.headers where route = 'gate.destroy' order by id`,
    );
    expect(proofs.length).toBe(2);
    for (const { reason } of proofs) expect(reason).toMatch(/^\d+ facts [0-9a-f]{64}$/);

    await world.seal();
    expect(await world.verify(world.witness)).toMatchObject({ whole: true });
    const coach = await place.signIn('bemiddelaar.oost');
    const call = { token: coach, person: people['shared'] ?? '', purpose: 'guidance', route: '/x' } as const;
    expect(await openDossier(db.app, call)).toMatchObject({ outcome: 'shown' });
  });

  test('is gone once: a second run finds nobody', async () => {
    const plan = await planOf(owner, [ocmw]);
    expect(plan.organisations).toMatchObject([{ ended: 2, due: 0, held: { openRequest: 1 } }]);
  });

  test('goes by the term of the organisation before that of its kind', async () => {
    const enterprise = place.organisations.ocmwVlierbeke.enterpriseNumber ?? '';
    const own: RetentionTerm = {
      what: 'dossier',
      organisation: enterprise,
      months: 6,
      source: 'Proef',
      verified,
    };
    const plan = await planOf(owner, [ocmw, own]);
    expect(plan.organisations).toMatchObject([{ due: 1, term: { months: 6 } }]);
  });

  test('stays for who was shown a minute ago, until that is sealed', async () => {
    await db.admin.one(
      `select log.write(clock_timestamp(), null, null, null, 'a', 'b', 'c', 'shown', null,
         array[row($1::uuid, 3, '{1}', '{}', '{}', null)::log.entry])`,
      [people['young']],
    );
    const short = { ...ocmw, months: 6 };
    expect((await planOf(owner, [short])).organisations).toMatchObject([{ due: 0, held: { notSealed: 1 } }]);
    await world.seal();
    expect((await planOf(owner, [short])).organisations).toMatchObject([{ due: 1 }]);
  });

  test('in the log are whole months after a verified term', async () => {
    await owner.one('select log.ensure_partitions((current_date - 800)::date)');
    await db.admin.one(
      `select log.write(clock_timestamp() - interval '700 days', null, null, null, 'a', 'b', 'c', 'd', null, '{}')`,
    );
    await world.seal();
    const term: RetentionTerm = { what: 'log', months: 18, source: 'Proef', verified };
    expect((await planOf(owner, [{ ...term, verified: undefined }])).log.due).toEqual([]);
    const plan = await planOf(owner, [term]);
    expect(plan.log.due).toMatchObject([{ headers: 1 }]);
    expect(await carryOut(owner, [term], plan, () => {})).toMatchObject({ months: 1, views: 1 });
    expect((await planOf(owner, [term])).log.due).toEqual([]);
    await world.seal();
    expect(await world.verify(world.witness)).toMatchObject({ whole: true });
  });

  test('of an attachment that names people is its file, once its agreement is over; its line and the signed text stay', async () => {
    const term: RetentionTerm = { what: 'attachment', months: 12, source: 'Proef', verified };
    const over = await place.agreement({ from: '2020-01-01', until: place.day(-400), status: 'ended' });
    const lately = await place.agreement({ from: '2020-01-01', until: place.day(-100), status: 'ended' });
    const running = await place.agreement();
    await db.admin.many(
      `with given (agreement, number, signed, names) as (values ($1::uuid, 1, false, true), ($1, 2, true, true), ($1, 3, false, false),
         ($2::uuid, 1, false, true), ($3::uuid, 1, false, true)),
       kept as (select g.*, gate.store_file('x.txt', 'txt', encode(sha256('x'::bytea), 'hex'), 'x'::bytea) as file from given g)
       insert into agreement_attachments (agreement_id, organisation, number, title, signed, names_people, digest, kind, size, file_id, added_by)
       select agreement, $4::integer, number, 'Lijst', signed, names, encode(sha256('x'::bytea), 'hex'), 'txt', 1, file, $5::uuid from kept`,
      [over, lately, running, place.organisations.ocmwVlierbeke.ref, place.users['hoofd.vlierbeke'].id],
    );
    expect((await planOf(owner, [{ ...term, verified: undefined }])).attachments).toMatchObject({ due: 0 });
    const plan = await planOf(owner, [term]);
    expect(plan.attachments).toMatchObject({ held: 4, over: 3, due: 1, signed: 1 });
    expect(await carryOut(owner, [term], plan, () => {})).toMatchObject({ attachments: 1 });
    const left = await db.admin.many<{ gone: string | null }>(
      `select removed_because as gone from agreement_attachments where agreement_id = $1 order by number`,
      [over],
    );
    expect(left.map(({ gone }) => gone)).toEqual(['De bewaartermijn is voorbij.', null, null]);
    const counted = await db.admin.one(
      `select (select count(*)::int from stored_files) as files, (select count(*)::int from log.headers where reason ~ '^attachment [0-9a-f]{64}$') as proofs`,
    );
    expect(counted).toEqual({ files: 4, proofs: 1 });
    expect((await planOf(owner, [term])).attachments).toMatchObject({ held: 3, due: 0 });
  });

  test('takes along every table about a person: none is forgotten by what destroys', async () => {
    const tables = await db.admin.many<{ name: string }>(
      `select c.relname as name from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'gate') and c.relkind in ('r', 'p') and a.attname = 'person_id' and not a.attisdropped`,
    );
    const destroyers = await db.admin.many<{ source: string }>(
      `select p.prosrc as source from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = 'gate' and p.proname like 'destroy%'`,
    );
    const forgotten = tables.filter(
      ({ name }) =>
        !destroyers.some(({ source }) =>
          new RegExp(`(delete from|update)\\s+(gate\\.)?${name}\\b`).test(source),
        ),
    );
    expect(tables.length).toBeGreaterThan(30);
    expect(forgotten).toEqual([]);
  });

  test('is for the owner of the tables alone', async () => {
    for (const role of [db.app, db.jobs, db.log, db.identity])
      for (const call of [
        'gate.retention_plan($1)',
        'gate.due_persons($1, 1, 1)',
        'gate.destroy_person($1, 1, gen_random_uuid())',
      ])
        await expect(role.one(`select ${call}`, ['[]'])).rejects.toMatchObject({ code: '42501' });
    for (const role of [db.app, db.jobs, db.log, db.identity])
      for (const call of [
        'gate.attachment_plan(1)',
        'gate.attachments_over(1)',
        'gate.destroy_attachments(1, 1)',
      ])
        await expect(role.one(`select ${call}`, [])).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a file of terms', () => {
  test.each([
    ['{', 'it is not JSON'],
    ['[{"what":"dossier","kind":"ocmw"}]', '0.months'],
    ['[{"what":"dossier","months":12,"source":"x"}]', 'names an organisation or a kind'],
    ['[{"what":"dossier","organisation":"123","months":12,"source":"x"}]', 'is no enterprise number'],
    [
      '[{"what":"dossier","kind":"ocmw","months":12,"source":"x","verified":{"by":"x","on":"gisteren"}}]',
      'is no date',
    ],
  ])('is refused with what is wrong in it: %s', (text, says) => {
    expect(readTerms(text)).toMatchObject({ problem: expect.stringContaining(says) });
  });

  test('may name an organisation by its number as people write it', () => {
    const text = '[{"what":"dossier","organisation":"BE 0207.500.123","months":12,"source":"x"}]';
    expect(readTerms(text)).toMatchObject({ terms: [{ organisation: '0207500123' }] });
  });
});
