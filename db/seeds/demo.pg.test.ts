/** What the demo holds: who and what there is, whether it is well formed, and that it is made once and nowhere else. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../src/kernel/working-day.ts';
import { parseEnterpriseNumber } from '../../src/features/organisation/enterprise-number.ts';
import { valueProblem } from '../../src/gate/field-value.ts';
import { sealLog } from '../../src/gate/log-seal.ts';
import { verifyLog } from '../../src/gate/log-verify.ts';
import type { CivilDate } from '../../src/kernel/civil-date.ts';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { seedDemo } from './demo.ts';

const keys = { inszEncryption: Buffer.alloc(32, 1), inszHash: Buffer.alloc(32, 2) };

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
  await seedDemo(db.admin, { keys });
});
afterAll(() => db.close());

const count = async (text: string) =>
  (await db.admin.one<{ n: number }>(`select count(*)::integer as n from ${text}`))?.n;
const names = async (text: string) => (await db.admin.many<{ name: string }>(text)).map((row) => row.name);

const promised = `coach.vlierbeke hoofd.vlierbeke coach.kreekdorp loket.vlierbeke bemiddelaar.oost contact.oost
  coach.maatwerk redactie.vvsg dpo.vlierbeke beheer.vlierbeke burger.amina burger.zonder hoofd.oosterham
  hoofd.zandkapelle hoofd.molenrode dpo.vdab beheer.vdab jurist.vdab secretaris.oost redactie.vdab redactie.vlierbeke
  jurist.vlierbeke jurist.vvsg contact.vdab`;

describe('the demo', () => {
  test('is made once', async () => {
    const before = await count('persons');
    expect(await seedDemo(db.admin, { keys })).toBe(false);
    expect(await count('persons')).toBe(before);
  });

  test('is never made in a database that is no demo', async () => {
    const real = await freshDatabase();
    await real.admin.many('update installation set demo = false');
    await expect(seedDemo(real.admin, { keys })).rejects.toThrow('not a demo');
    expect(await real.admin.one('select count(*)::integer as n from organisations')).toEqual({ n: 0 });
    await real.close();
  });

  test('is the same at every seeding, ids included', async () => {
    const again = await freshDatabase();
    await seedDemo(again.admin, { keys });
    const persons = 'select string_agg(id::text, chr(10) order by id) as ids from persons';
    const facts = `select count(*)::integer as n, md5(string_agg(person_id::text || field || entry ||
      case field when 'identity.insz' then value ->> 'mark' else value::text end, '' order by person_id, field, entry, source, as_of)) as digest
      from facts`;
    expect(await again.admin.one(persons)).toEqual(await db.admin.one(persons));
    expect(await again.admin.one(facts)).toEqual(await db.admin.one(facts));
    await again.close();
  });

  test('holds what was compared, looked at by the acts of everyone: one that helped, one unclear and one of too few', async () => {
    const compared = await db.admin.many<{ approach: string; closed_as: string; side: string | null }>(
      `select approach, closed_as, case when low > 0 then 'more' when high < 0 then 'less' when low is not null then 'unclear' end as side
       from comparisons where question like '%(verzonnen voor de demo)' order by approach`,
    );
    expect(compared).toEqual([
      { approach: 'IBO', closed_as: 'tooFew', side: null },
      { approach: 'JOBCOACHING', closed_as: 'shown', side: 'more' },
      { approach: 'TRAINING', closed_as: 'shown', side: 'unclear' },
    ]);
    expect(await count(`act_log where act in ('comparison.define', 'comparison.look')`)).toBe(6);
  });

  test('lets nobody meet on a weekend or a public holiday, on whatever day it is made', async () => {
    const christmas = await freshDatabase();
    await christmas.admin.many('update gate.civil_clock set civil_date = $1', ['2026-12-19']);
    await seedDemo(christmas.admin, { keys });
    for (const { admin } of [db, christmas]) {
      const days = await admin.many<{ day: CivilDate }>(
        `select held_on::text as day from meetings union all select held_on::text from meeting_changes
         union all select held_on::text from handover_moments union all select day::text from appointments
         union all select value ->> 'date' from facts where field = 'appointments[]'`,
      );
      expect(days.length).toBeGreaterThan(60);
      expect(days.filter(({ day }) => !isWorkingDay(day))).toEqual([]);
    }
    await christmas.close();
  });

  test('has thirteen organisations at work, and lists every local authority of Flanders', async () => {
    expect(await count('organisations where active')).toBe(13);
    expect(await count('municipalities where not demo')).toBe(285);
    expect(await count(`organisations where kind = 'ocmw' and not demo and not active`)).toBe(284);
    expect(await names(`select name from municipalities where demo order by nis`)).toEqual([
      'Vlierbeke',
      'Oosterham',
      'Zandkapelle',
      'Kreekdorp',
      'Molenrode',
      'Heidebos',
    ]);
    const numbers = await names(
      'select enterprise_number as name from organisations where enterprise_number is not null',
    );
    expect(numbers.filter((number) => !parseEnterpriseNumber(number).ok)).toEqual([]);
  });

  test('has every account that was promised', async () => {
    const known = await names('select user_name as name from users');
    expect(known).toEqual(expect.arrayContaining(promised.split(/\s+/)));
  });

  test('gave each mandate by the hand of one colleague and the word of another', async () => {
    const all = await count('mandates');
    expect(
      await count(`mandates where granted_by <> user_id and confirmed_by <> user_id and confirmed_by <> granted_by
        and confirmed_at is not null`),
    ).toBe(all);
  });

  test('lets two people agree on each flow, and the officer of each receiver', async () => {
    expect(await count(`flows where status = 'inForce'`)).toBeGreaterThanOrEqual(25);
    expect(await count('flows where not demo or confirmed_by is null or confirmed_by = drafted_by')).toBe(0);
    expect(await count(`flows where authorisation not like 'Demo, geen echt%'`)).toBe(0);
    const strangers = `flow_receivers r where not exists (select from mandates m
      where m.user_id = r.confirmed_by and m.organisation = r.organisation and m.role = 'dpo')`;
    expect(await count(strangers)).toBe(0);
  });

  test('has no agreement in force that misses a decision or a signature under the text as it stands', async () => {
    const holds = `agreement_parties p join agreements a on a.id = p.agreement_id and a.status in ('inForce', 'ended')`;
    expect(await count(holds)).toBeGreaterThan(10);
    const decided = `select from agreement_approvals s where s.agreement_id = a.id and s.organisation = p.organisation`;
    expect(
      await count(`${holds} where not exists (${decided}) or exists (${decided} and s.status = 'pending')`),
    ).toBe(0);
    const signed = `select from agreement_signatures s where s.agreement_id = a.id and s.organisation = p.organisation
      and s.document_hash = gate.agreement_hash(a.id)`;
    expect(await count(`${holds} where not exists (${signed})`)).toBe(0);
  });

  test('has a cluster in force and its renewal waiting for two councils and VDAB', async () => {
    const renewal = await db.admin.one(
      `select a.title, count(distinct p.organisation)::integer as parties,
         (select count(*)::integer from agreement_approvals s where s.agreement_id = a.id and s.status = 'pending') as pending,
         (select count(*)::integer from annex_lines l where l.agreement_id = a.id) - (
           select count(*)::integer from annex_lines l where l.agreement_id = a.renews) as "moreLines"
       from agreements a join agreement_parties p on p.agreement_id = a.id
       where a.status = 'approval' group by a.id`,
    );
    expect(renewal).toMatchObject({ parties: 5, pending: 3, moreLines: 1 });
    const cluster = await db.admin.one(
      `select valid_from as "from", valid_until as until from agreements where level = 'supraLocal' and status = 'inForce'`,
    );
    expect(cluster).toEqual({ from: '2022-01-01', until: '2027-06-30' });
    const kreekdorp = `agreement_parties p join organisations o on o.ref = p.organisation where o.name = 'OCMW Kreekdorp'`;
    expect(await count(kreekdorp)).toBe(0);
  });

  test('knows about two hundred people, and as many of years ago, each value in the form of its field', async () => {
    const persons = await count(
      'persons p where exists (select from involvements i where i.person_id = p.id and i.valid_until is null)',
    );
    expect(persons).toBeGreaterThan(180);
    expect(persons).toBeLessThan(250);
    expect(await count('persons')).toBeLessThan(450);
    const facts = await db.admin.many<{ field: string; value: unknown }>(
      'select distinct field, value from facts',
    );
    const wrong = facts.map(({ field, value }) => ({ field, value, problem: valueProblem(field, value) }));
    expect(wrong.filter(({ problem }) => problem !== undefined)).toEqual([]);
    expect(await count('insz_keys')).toBe(await count('persons'));
  });

  test('names every person in the lists of each organisation that guides', async () => {
    const nameless = `involvements i where not exists (select from gate.person_index x
      where x.organisation = i.organisation and x.person_id = i.person_id and x.family_name <> '')`;
    expect(await count(nameless)).toBe(0);
  });

  test('has lists of people to reach, at the OCMW and at VDAB, waited for, reached and ended', async () => {
    const lists = await db.admin.many<{
      name: string;
      kind: string;
      open: number;
      ended: number;
      tried: number;
    }>(
      `select o.name, l.kind, count(*) filter (where e.outcome is null)::integer as open,
         count(*) filter (where e.outcome is not null)::integer as ended,
         (select count(*)::integer from outreach_attempts t join outreach_entries x on x.id = t.entry_id where x.list_id = l.id) as tried
       from outreach_lists l join organisations o on o.ref = l.organisation left join outreach_entries e on e.list_id = l.id
       group by o.name, l.id order by o.name, l.kind`,
    );
    expect(lists.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'OCMW Vlierbeke inactive',
      'OCMW Vlierbeke neet',
      'VDAB neet',
    ]);
    for (const { open, ended, tried } of lists)
      expect(Math.min(open, ended, tried), JSON.stringify(lists)).toBeGreaterThan(1);
    expect(await count(`signals where kind = 'outreachUnreached' and state = 'open'`)).toBeGreaterThan(0);
    const elsewhere = `outreach_entries e where not exists (select from involvements i
      where i.person_id = e.person_id and i.organisation = e.source and i.role = 'guidance')`;
    expect(await count(elsewhere)).toBe(0);
  });

  test('has a log that verifies', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const key = {
      publicKeys: [publicKey],
      sign: (text: string) => sign(null, Buffer.from(text), privateKey),
    };
    await sealLog(db.log, key);
    const verdict = await verifyLog(db.admin, { keys: key.publicKeys });
    expect(verdict).toMatchObject({ whole: true });
    expect(verdict.entries).toBeGreaterThanOrEqual(300);
  });
});
