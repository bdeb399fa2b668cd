/** Follow-up of the GPMI: PostgreSQL finds what the rules of the program say, for the own organisation alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { told, type Town, town } from '../../../tests/support/town.ts';
import { perform } from '../../kernel/act.ts';
import { addDays, addMonths, ageAt, type CivilDate, civilDate } from '../../kernel/civil-date.ts';
import { judgeDuty } from '../../rules/gpmi-duty.ts';
import { gpmiRules } from '../../rules/gpmi-rule.ts';
import { draftGpmi, evaluateGpmi, signGpmi } from './gpmi.acts.ts';
import { listGpmiDue } from './gpmi-overview.sql.ts';
import { type Contract, openContractOf } from './gpmi.ts';
import { openGpmi } from './gpmi-open.ts';
import { sectionsOf } from './gpmi-section.ts';
import { gpmiSignals } from './gpmi-signal.ts';

const TODAY = civilDate('2026-10-05');

let db: FreshDatabase;
let world: Town;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  await world.moveClock(TODAY);
});
afterAll(() => db.close());

interface Found {
  readonly kind: string;
  readonly due: CivilDate;
  readonly detail: { readonly rules?: readonly string[]; readonly agreed?: boolean };
}

async function found(
  person: string,
  organisation = 'ocmwVlierbeke' as 'ocmwVlierbeke' | 'vdab',
): Promise<Found[]> {
  return db.admin.many<{ kind: string; due: CivilDate; detail: Found['detail'] }>(
    'select kind, due, detail from gate.find_gpmi_signals($1, $2) order by kind',
    [world.organisations[organisation].ref, person],
  );
}

const bornYears = (years: number, on: CivilDate) => addMonths(on, -12 * years);

async function granted(on: CivilDate, facts: Readonly<Record<string, unknown>>, birthDate = '1990-04-12') {
  return world.person({
    birthDate,
    facts: { ocmwVlierbeke: { 'benefits[]': [{ kind: 'LEEFLOON', from: on }], ...facts } },
  });
}

const HAD = 'rmi.hadRightInThe3MonthsBeforeGrant';
const EXEMPT = 'activation.exemptReason';
const longAgo = civilDate('2026-05-01');

describe('who still needs a GPMI', () => {
  test.each<[string, CivilDate, Readonly<Record<string, unknown>>, string]>([
    ['25 on the day of the grant, right before', longAgo, { [HAD]: true }, bornYears(25, longAgo)],
    ['a day short of 25', longAgo, { [HAD]: true }, addDays(bornYears(25, longAgo), 1)],
    ['40, first right', longAgo, { [HAD]: false }, '1986-01-01'],
    ['40, nothing known', longAgo, {}, '1986-01-01'],
    ['20, exempt for health', longAgo, { [EXEMPT]: 'HEALTH' }, '2006-01-01'],
    ['20, exempt for equity', longAgo, { [EXEMPT]: 'EQUITY' }, '2006-01-01'],
    ['20, studies are no exemption', longAgo, { [EXEMPT]: 'STUDENT' }, '2006-01-01'],
    ['born on 29 February, the day before 25', civilDate('2025-02-28'), { [HAD]: true }, '2000-02-29'],
    ['born on 29 February, on 1 March', civilDate('2025-03-01'), { [HAD]: true }, '2000-02-29'],
    ['40, first right, the day before the rule', civilDate('2016-10-31'), { [HAD]: false }, '1976-01-01'],
    ['40, first right, the day of the rule', civilDate('2016-11-01'), { [HAD]: false }, '1976-01-01'],
  ])('%s: as the rules of the program say', async (_who, on, facts, birthDate) => {
    const person = await granted(on, facts, birthDate);
    const duty = judgeDuty(
      gpmiRules,
      {
        benefits: ['LEEFLOON'],
        age: ageAt(civilDate(birthDate), on),
        ...(typeof facts[HAD] === 'boolean' ? { hadRight: facts[HAD] } : {}),
        ...(typeof facts[EXEMPT] === 'string' ? { exemptReason: facts[EXEMPT] } : {}),
      },
      on,
    );
    const signals = await found(person);
    expect(signals.map(({ kind }) => kind)).toEqual(duty.answer === 'obliged' ? ['gpmiToMake'] : []);
    if (duty.answer === 'obliged')
      expect(signals[0]).toMatchObject({
        due: addMonths(on, 3),
        detail: { rules: duty.because.map(({ id }) => id), term: 'GP-06' },
      });
  });

  test('appears six weeks before the term, not a day sooner', async () => {
    const due = addDays(TODAY, 42);
    const young = '2006-01-01';
    expect(await found(await granted(addMonths(due, -3), {}, young))).toHaveLength(1);
    expect(await found(await granted(addDays(addMonths(due, -3), 1), {}, young))).toEqual([]);
  });

  test.each([
    ['an equivalent leefloon', { kind: 'EQ_LEEFLOON', from: longAgo }],
    ['a leefloon that ended', { kind: 'LEEFLOON', from: longAgo, to: '2026-10-04' }],
    ['a leefloon that is provisional', told({ kind: 'LEEFLOON', from: longAgo }, { status: 'provisional' })],
    ['a leefloon that is estimated', told({ kind: 'LEEFLOON', from: longAgo }, { certainty: 'estimated' })],
  ])('%s asks for none', async (_what, benefit) => {
    const person = await world.person({
      birthDate: '2006-01-01',
      facts: { ocmwVlierbeke: { 'benefits[]': [benefit] } },
    });
    expect(await found(person)).toEqual([]);
  });

  test('VDAB finds nothing, though it guides the person and knows of the leefloon', async () => {
    const facts = { 'benefits[]': [{ kind: 'LEEFLOON', from: longAgo }] };
    const guidedBy = { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' } as const;
    const person = await world.person({ birthDate: '2006-01-01', guidedBy, facts: { vdab: facts } });
    expect(await found(person, 'vdab')).toEqual([]);
    expect(await found(person)).toEqual([]);
  });

  test('who is no longer guided is not followed', async () => {
    const guidedBy = { ocmwVlierbeke: { user: 'coach.vlierbeke', until: addDays(TODAY, -1) } } as const;
    const facts = { ocmwVlierbeke: { 'benefits[]': [{ kind: 'LEEFLOON', from: longAgo }] } };
    expect(await found(await world.person({ birthDate: '2006-01-01', guidedBy, facts }))).toEqual([]);
  });
});

const words = sectionsOf((code) => ({ person: ['Volgt les.'], ocmw: ['Helpt mee.'] })[code as string] ?? []);

async function contractOf(person: string): Promise<Contract> {
  const token = await world.signIn('coach.vlierbeke');
  const seen = await openGpmi(db.app, { token, person, route: '/dossiers/:id/gpmi' });
  const found =
    seen.outcome === 'shown' ? openContractOf(seen.contracts, seen.opened.actor.organisation) : undefined;
  if (found === undefined) throw new Error('There is no contract.');
  return found;
}

async function signed(person: string, endsOn: CivilDate | null = null): Promise<void> {
  const coach = await world.signIn('coach.vlierbeke');
  const term = { grantedOn: longAgo, startsOn: TODAY, ...(endsOn === null ? {} : { endsOn }) };
  await perform(db.app, coach, draftGpmi, { person, form: 'general', sections: words, ...term });
  for (const party of ['person', 'ocmw']) {
    const { id, version, versions } = await contractOf(person);
    const input = {
      contract: id,
      version,
      party,
      way: 'paper',
      name: 'x',
      on: TODAY,
      hash: versions[0]?.hash,
    };
    await perform(db.app, coach, signGpmi, input);
  }
}

describe('a contract on the clock', () => {
  test('asks for signatures, then to be looked at, then for a new end; each on its day', async () => {
    await world.moveClock(TODAY);
    const person = await granted(longAgo, {}, '2006-01-01');
    const coach = await world.signIn('coach.vlierbeke');
    await perform(db.app, coach, draftGpmi, {
      person,
      form: 'general',
      sections: words,
      grantedOn: longAgo,
      startsOn: TODAY,
    });
    expect(await found(person)).toMatchObject([{ kind: 'gpmiToSign', due: '2026-08-01' }]);
    const end = addDays(TODAY, 400);
    const other = await granted(longAgo, {}, '2006-01-01');
    await signed(other, end);
    expect(await found(other)).toEqual([]);

    const look = addMonths(TODAY, 4);
    await world.moveClock(addDays(look, -15));
    expect(await found(other)).toEqual([]);
    await world.moveClock(addDays(look, -14));
    expect(await found(other)).toMatchObject([
      { kind: 'gpmiToEvaluate', due: look, detail: { agreed: false } },
    ]);

    const { id, version } = await contractOf(other);
    const heldOn = addDays(look, -14);
    const evaluation = {
      contract: id,
      version,
      heldOn,
      inPerson: 'ja',
      result: 'onTrack',
      nextOn: addDays(heldOn, 30),
    };
    expect((await perform(db.app, coach, evaluateGpmi, evaluation)).outcome).toBe('done');
    expect(await found(other)).toEqual([]);
    await world.moveClock(addDays(heldOn, 16));
    expect(await found(other)).toMatchObject([
      { kind: 'gpmiToEvaluate', due: addDays(heldOn, 30), detail: { agreed: true } },
    ]);
    await world.moveClock(addDays(end, -56));
    expect((await found(other)).map(({ kind }) => kind)).toEqual(['gpmiEnding', 'gpmiToEvaluate']);
    await world.moveClock(TODAY);
  });

  test('is in the overview of its coach and, with a reason, of the head; for nobody else', async () => {
    const person = await granted(longAgo, {}, '2006-01-01');
    const list = async (user: DemoUser, scope: string, reason?: string) => {
      const shown = await listGpmiDue(db.app, {
        token: await world.signIn(user),
        route: '/gpmi',
        scope,
        reason,
        size: 200,
      });
      return shown.outcome === 'shown'
        ? shown.items.some(({ dossier }) => dossier === person)
        : shown.outcome;
    };
    expect(await list('coach.vlierbeke', 'mine')).toBe(true);
    expect(await list('hoofd.vlierbeke', 'organisation', 'supervision')).toBe(true);
    expect(await list('hoofd.vlierbeke', 'organisation')).toBe('missing');
    expect(await list('coach.vlierbeke', 'organisation', 'supervision')).toBe('missing');
    expect(await list('coach.kreekdorp', 'mine')).toBe(false);
    expect(await list('bemiddelaar.oost', 'mine')).toBe('missing');
    const entry = await db.admin.one<{ persons: number }>(
      `select count(*)::integer as persons from log.entries e join log.headers h on h.id = e.header_id and h.at = e.at
       where h.route = '/gpmi' and e.person_id = $1`,
      [person],
    );
    expect(entry?.persons).toBe(2);
  });
});

test('every kind that is found has its words', async () => {
  const text = await db.admin.one<{ body: string }>(
    `select pg_get_functiondef('gate.find_gpmi_signals'::regproc) as body`,
  );
  const kinds = new Set(text?.body.match(/'gpmi[A-Z]\w+'/g)?.map((kind) => kind.slice(1, -1)));
  expect([...kinds].toSorted()).toEqual(Object.keys(gpmiSignals).toSorted());
});
