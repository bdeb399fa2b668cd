/** Looking back: which day's law and facts, and what we knew then. What is recorded afterwards changes nothing of it. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { addDays, civilDate, type CivilDate, typedDate } from '../../kernel/civil-date.ts';
import { instruments } from '../../rules/catalogue.ts';
import { rulesOf } from './published-rule.ts';
import { differences, toldBy } from './replay.ts';
import { openReplay } from './replay.sql.ts';

let open: OpenApp;
let coach: string;
let lawyer: string;
const today = civilDate('2026-11-22');
beforeAll(async () => {
  open = await openApp();
  await open.town.moveClock(today);
  coach = await open.town.signIn('coach.vlierbeke');
  lawyer = await open.town.signIn('beroep.vlierbeke');
  // The rules are as old as this town, so that looking back finds them.
  await open.db.admin.many(`update rule_publications set published_at = '2020-01-01'`);
});
afterAll(() => open.close());

const route = '/dossiers/:id/wat-past/toen';

async function opened(person: string, asOf?: CivilDate, known?: CivilDate) {
  const call = { token: coach, person, purpose: 'guidance' as const, route, reason: undefined, asOf, known };
  const answer = await openReplay(open.db.app, call);
  if (answer.outcome !== 'shown') throw new Error(answer.outcome);
  return answer;
}

async function knowledge(person: string, asOf: CivilDate, known: CivilDate) {
  const { parts } = await opened(person, asOf, known);
  const rules = await rulesOf(open.db.app, parts.rules_then);
  return { rows: parts.facts_then, date: asOf, rules, followed: parts.readings_then };
}

/** Records a fact as if it were some days ago. */
async function record(person: string, field: string, value: unknown, daysAgo: number, asOf?: CivilDate) {
  const { ref } = open.town.organisations.ocmwVlierbeke;
  const on = asOf ?? addDays(today, -daysAgo);
  const done = await open.db.admin.one<{ put: boolean }>(
    `select gate.put_fact($1, $2, '', $3::jsonb, $4, null, $5::date, 'declared', 'confirmed', '{}', null) as put`,
    [person, field, JSON.stringify(value), ref, on],
  );
  if (done?.put !== true) return;
  const moment = `${addDays(today, -daysAgo)}T10:00:00Z`;
  await open.db.admin.many(
    `with gone as (update facts set superseded_at = $2 where person_id = $1 and field = $3 and superseded_at > now() - interval '10 seconds')
     update facts set recorded_at = $2 where person_id = $1 and field = $3 and superseded_at is null`,
    [person, moment, field],
  );
}

const leefloner = () =>
  open.town.person({
    facts: {
      ocmwVlierbeke: {
        birthDate: '1988-05-02',
        'benefits[]': { kind: 'LEEFLOON', from: '2025-03-02' },
        mayWork: 'UNLIMITED',
      },
    },
  });

/** Everything that was there at the start was there long ago. */
async function longAgo(person: string) {
  await open.db.admin.many(
    `update facts set recorded_at = '2025-06-01T10:00:00Z', as_of = '2025-06-01' where person_id = $1`,
    [person],
  );
}

const judgements = [
  'assessment.readyForRegularJob',
  'assessment.canWorkIndependently',
  'assessment.learningPotential',
] as const;

const recordings = fc.array(
  fc.record({
    field: fc.constantFrom(...judgements),
    value: fc.boolean(),
    daysAgo: fc.integer({ min: 1, max: 300 }),
  }),
  { minLength: 1, maxLength: 5 },
);

describe('looking back', () => {
  test('with both days today gives the answers of now, whatever was recorded before', async () => {
    await fc.assert(
      fc.asyncProperty(recordings, async (before) => {
        const person = await leefloner();
        await longAgo(person);
        for (const one of before.toSorted((first, other) => other.daysAgo - first.daysAgo))
          await record(person, one.field, one.value, one.daysAgo);
        const { parts } = await opened(person, today, today);
        expect(parts.facts_then).toEqual(parts.rule_facts);
        const then = {
          rows: parts.facts_then,
          date: today,
          rules: instruments,
          followed: parts.readings_then,
        };
        const now = { rows: parts.rule_facts, date: today, rules: instruments, followed: parts.readings };
        expect(JSON.stringify(toldBy(then))).toBe(JSON.stringify(toldBy(now)));
        expect(differences(then, now)).toEqual({
          answers: [],
          facts: { gone: [], come: [] },
          rules: [],
          readings: [],
        });
      }),
      { numRuns: 15 },
    );
  });

  test('is equal to the last bit whatever is recorded after the day of knowledge', async () => {
    await fc.assert(
      fc.asyncProperty(
        recordings,
        recordings,
        fc.integer({ min: 0, max: 60 }),
        async (before, after, earlier) => {
          const person = await leefloner();
          await longAgo(person);
          const known = addDays(today, -310);
          for (const one of before.toSorted((first, other) => other.daysAgo - first.daysAgo))
            await record(person, one.field, one.value, one.daysAgo + 310);
          const asOf = addDays(known, -earlier);
          const first = JSON.stringify(toldBy(await knowledge(person, asOf, known)));
          // Also what is said later about an earlier day.
          for (const one of after.toSorted((one, other) => other.daysAgo - one.daysAgo))
            await record(person, one.field, one.value, one.daysAgo, addDays(asOf, -1));
          expect(JSON.stringify(toldBy(await knowledge(person, asOf, known)))).toBe(first);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('finds the readings that were followed then, and the rules that were published then', async () => {
    const person = await leefloner();
    await longAgo(person);
    const refs = open.town.organisations;
    const users = open.town.users;
    await open.db.admin.many(
      `insert into reading_versions (point, version, followed, reason, state, drafted_by, drafted_for, confirmed_by, confirmed_for, confirmed_at)
       values ('VR-01', 1, '{"LEEFLOON": "inForce"}', 'Proef.', 'confirmed', $1, $2, $3, $4, '2026-05-01T10:00:00Z'),
              ('VR-01', 2, '{"LEEFLOON": "notYet"}', 'Proef.', 'confirmed', $1, $2, $3, $4, '2026-08-01T10:00:00Z')`,
      [users['jurist.vlierbeke'].id, refs.ocmwVlierbeke.ref, users['jurist.vdab'].id, refs.vdab.ref],
    );
    const followed = async (known: string) =>
      (await opened(person, today, civilDate(known))).parts.readings_then;
    expect(await followed('2026-04-30')).toEqual({});
    expect(await followed('2026-05-01')).toEqual({ 'VR-01': { LEEFLOON: 'inForce' } });
    expect(await followed('2026-11-21')).toEqual({ 'VR-01': { LEEFLOON: 'notYet' } });

    const older = instruments.map((one) =>
      one.code === 'WIJKWERK'
        ? {
            ...one,
            conditions: one.conditions.map((condition) =>
              condition.id === 'WW-06' ? { ...condition, value: 45 } : condition,
            ),
          }
        : one,
    );
    await open.db.admin.many(
      `insert into rule_publications (mark, published_at, rules) values ('older', '2019-01-01', $1)`,
      [JSON.stringify(older)],
    );
    const then = await knowledge(person, civilDate('2019-06-01'), civilDate('2019-06-01'));
    const now = { ...then, rules: instruments };
    expect(differences(then, now).rules).toEqual([{ name: 'Wijk-werken', conditions: ['WW-06'] }]);
    const page = await open.ask(coach, `/dossiers/${person}/wat-past/toen?datum=1/6/2019&kennis=1/6/2019`);
    expect(page.body).toContain('Wijk-werken: WW-06');
    const updated = 'De regels in Werkwinkel zijn sindsdien bijgewerkt.';
    expect(page.body).toContain(updated);
    expect((await open.ask(coach, `/dossiers/${person}/wat-past/toen`)).body).not.toContain(updated);
    const before = await open.ask(coach, `/dossiers/${person}/wat-past/toen?kennis=1/6/2018`);
    expect(before.body).toContain('bewaart Werkwinkel geen regels');
    await open.db.admin.many(`delete from reading_versions where point = 'VR-01'`);
  });

  test('on the page says which facts changed since, and refuses a day to come', async () => {
    const person = await leefloner();
    await longAgo(person);
    await record(person, 'mayWork', 'NONE', 20);
    const then = typedDate(addDays(today, -100));
    const page = await open.ask(coach, `/dossiers/${person}/wat-past/toen?datum=${then}&kennis=${then}`);
    expect(page.statusCode).toBe(200);
    const facts = page.body.split('id="gegevens"')[1] ?? '';
    expect(facts).toMatch(
      /Toen bekend, nu anders of niet meer:.*onbeperkt.*Nu bekend, toen nog niet:.*Mag werken: mag niet werken/s,
    );
    const ahead = await open.ask(coach, `/dossiers/${person}/wat-past/toen?kennis=1/1/2027`);
    expect(ahead.statusCode).toBe(422);
    expect(
      (await open.ask(await open.town.signIn('coach.kreekdorp'), `/dossiers/${person}/wat-past/toen`))
        .statusCode,
    ).toBe(404);
  });

  test('does not count what another source showed us only later', async () => {
    const person = await open.town.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      confirmed: [['ocmwVlierbeke', 'vdab']],
      facts: { vdab: { 'vdab.registered': true } },
    });
    await open.town.flow({ categories: ['registration'], since: addDays(today, -50) });
    await longAgo(person);
    const known = async (daysAgo: number) => {
      const { parts } = await opened(person, today, addDays(today, -daysAgo));
      return parts.facts_then.some(({ field }) => field === 'vdab.registered');
    };
    expect((await opened(person)).parts.rule_facts.some(({ field }) => field === 'vdab.registered')).toBe(
      true,
    );
    expect(await known(0)).toBe(true);
    expect(await known(100)).toBe(false);
  });
});

describe('the interface', () => {
  test('answers by a day of knowledge, and says by which rules', async () => {
    const person = await leefloner();
    await longAgo(person);
    await record(person, 'mayWork', 'NONE', 20);
    const api = await apiCaller(open, 'coach.vlierbeke');
    const ask = async (query: string) => {
      const answer = await api.get(`/api/v1/dossiers/${person}/eligibility${query}`);
      return { status: answer.statusCode, body: answer.json() };
    };
    const third = ({ body }: Awaited<ReturnType<typeof ask>>) =>
      body.items
        .find(({ instrument }: { instrument: string }) => instrument === 'ART60')
        .conditions.find(({ id }: { id: string }) => id === 'A6-03').result;
    expect(third(await ask(''))).toBe('false');
    const then = await ask(`?date=2026-08-01&knowledgeDate=2026-08-01`);
    expect(then).toMatchObject({ status: 200, body: { knowledgeDate: '2026-08-01' } });
    expect(then.body.rulesPublishedAt).toContain('20');
    expect(third(then)).toBe('true');
    expect(third(await ask(`?date=2026-11-22&knowledgeDate=2026-11-22`))).toBe('false');
    expect((await ask('?knowledgeDate=2027-01-01')).status).toBe(400);
    expect((await ask('?knowledgeDate=yesterday')).status).toBe(400);
  });
});

describe('a lawyer', () => {
  test('replays a kept advice a year later, with the reason in the log, and opens nothing else', async () => {
    const person = await open.town.person({
      familyName: 'Verbeke',
      facts: {
        ocmwVlierbeke: {
          birthDate: '1988-05-02',
          'benefits[]': { kind: 'LEEFLOON', from: '2026-03-02' },
          mayWork: 'UNLIMITED',
          'employment.spellsComplete': true,
          'assessment.needsWorkExperienceGenericCompetences': true,
        },
      },
    });
    const begin = { begin: '01/12/2026', breuk: '1', met: '', stap: 'start', waarom: 'proef' };
    expect((await open.ask(coach, `/dossiers/${person}/wat-past/start/artikel-60`, begin)).statusCode).toBe(
      303,
    );
    await open.town.moveClock(civilDate('2027-12-01'));
    await open.db.admin.many(`update involvements set valid_until = '2027-06-30' where person_id = $1`, [
      person,
    ]);
    expect((await open.ask(coach, `/dossiers/${person}/wat-past`)).statusCode).toBe(404);

    expect((await open.ask(lawyer, `/beroep/${person}`)).statusCode).toBe(404);
    expect((await open.ask(lawyer, `/beroep/${person}?reden=quality`)).statusCode).toBe(404);
    const asked = await open.ask(lawyer, `/beroep?dossier=${person}&reden=court`);
    expect(asked.headers.location).toBe(`/beroep/${person}?reden=court`);
    const page = await open.ask(lawyer, `/beroep/${person}?reden=court`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Verbeke');
    const advice = /\/beroep\/[0-9a-f-]{36}\/advies\/[0-9a-f-]{36}\?reden=court/.exec(page.body)?.[0] ?? '';
    const replayed = await open.ask(lawyer, advice);
    expect(replayed.body).toContain('Nagerekend: hetzelfde komt eruit.');
    expect(replayed.body).toContain('Toen en nu');
    const row = await open.db.admin.one<{ reason: string; purpose: string; count: number }>(
      `select h.reason, h.purpose, count(*) from log.headers h join log.entries e on e.header_id = h.id and e.at = h.at
       join users u on u.id = h.user_id where u.user_name = 'beroep.vlierbeke' and e.person_id = $1 group by 1, 2`,
      [person],
    );
    expect(row).toMatchObject({ reason: 'court', purpose: 'appeal', count: 2 });

    for (const path of ['', '/wat-past', '/wat-past/toen', '/geschiedenis', '/plan'])
      expect((await open.ask(lawyer, `/dossiers/${person}${path}?reden=court`)).statusCode, path).toBe(404);
    const elsewhere = await open.town.person({ guidedBy: { ocmwKreekdorp: 'coach.kreekdorp' } });
    expect((await open.ask(lawyer, `/beroep/${elsewhere}?reden=court`)).statusCode).toBe(404);
    for (const other of ['jurist.vlierbeke', 'hoofd.vlierbeke', 'dpo.vlierbeke'] as const)
      expect(
        (await open.ask(await open.town.signIn(other), `/beroep/${person}?reden=court`)).statusCode,
      ).toBe(404);
    await open.town.shield(person, { user: 'beroep.vlierbeke' });
    expect((await open.ask(lawyer, `/beroep/${person}?reden=court`)).statusCode).toBe(404);
    await open.town.moveClock(today);
  });
});
