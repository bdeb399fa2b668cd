/** The GPMI through the gate: who may write, read and sign it, what is kept, and how it moves along. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { told, type Town, town } from '../../../tests/support/town.ts';
import { perform } from '../../kernel/act.ts';
import {
  draftGpmi,
  endGpmi,
  evaluateGpmi,
  prolongGpmi,
  reviseGpmi,
  signGpmi,
  signOwnGpmi,
  takeOverGpmi,
} from './gpmi.acts.ts';
import { findOwnGpmi } from './gpmi-own.sql.ts';
import { type Contract, openContractOf, stateOf } from './gpmi.ts';
import { handedOver, openGpmi, openMove } from './gpmi-open.ts';
import { type Sections, sectionsOf } from './gpmi-section.ts';

let db: FreshDatabase;
let world: Town;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
});
afterAll(() => db.close());

const words = (extra: Partial<Sections> = {}): Sections =>
  sectionsOf(
    (code) =>
      extra[code] ??
      { person: ['Volgt Nederlandse les.'], ocmw: ['Zoekt opvang mee.'] }[code as string] ??
      [],
  );

const route = '/dossiers/:id/gpmi';

async function read(user: DemoUser, person: string) {
  return openGpmi(db.app, { token: await world.signIn(user), person, route });
}

async function contractOf(user: DemoUser, person: string): Promise<Contract> {
  const seen = await read(user, person);
  const found =
    seen.outcome === 'shown' ? openContractOf(seen.contracts, seen.opened.actor.organisation) : undefined;
  if (found === undefined) throw new Error('There is no contract that runs on.');
  return found;
}

async function draft(person: string, given: object = {}, user: DemoUser = 'coach.vlierbeke') {
  const term = { grantedOn: world.day(-20), startsOn: world.day(-10), endsOn: world.day(300) };
  const input = { person, form: 'general', sections: words(), ...term, ...given };
  return perform(db.app, await world.signIn(user), draftGpmi, input);
}

const on = ({ id, version }: Contract) => ({ contract: id, version });

async function sign(contract: Contract, party: 'person' | 'ocmw', given: object = {}) {
  const hash = contract.versions[0]?.hash;
  const input = { ...on(contract), party, way: 'paper', name: 'An Peeters', on: world.today, hash, ...given };
  return perform(db.app, await world.signIn('coach.vlierbeke'), signGpmi, input);
}

async function running(): Promise<{ person: string; contract: Contract }> {
  const person = await world.person();
  await draft(person);
  await sign(await contractOf('coach.vlierbeke', person), 'person');
  await sign(await contractOf('coach.vlierbeke', person), 'ocmw');
  return { person, contract: await contractOf('coach.vlierbeke', person) };
}

async function acts(person: string): Promise<string[]> {
  const rows = await db.admin.many<{ act: string }>(
    'select act from act_log where person_id = $1 order by at, id',
    [person],
  );
  return rows.map((row) => row.act);
}

describe('a contract from its first words to its end', () => {
  test('is drafted, signed by both, changed, signed again, looked at, made longer and ended: one line in the history for each', async () => {
    const coach = await world.signIn('coach.vlierbeke');
    const { person, contract } = await running();
    expect([stateOf(contract), contract.signedOn]).toEqual(['running', world.today]);

    const more = words({ trainings: ['Heftruck, vanaf maart.'] });
    const revised = await perform(db.app, coach, reviseGpmi, {
      ...on(contract),
      sections: more,
      why: 'Vond een opleiding.',
    });
    expect(revised.outcome).toBe('done');
    const second = await contractOf('coach.vlierbeke', person);
    expect(second.versions.map(({ number, why }) => [number, why])).toEqual([
      [2, 'Vond een opleiding.'],
      [1, null],
    ]);
    expect(second.versions[1]?.signatures).toHaveLength(2);
    expect([stateOf(second), second.signedOn]).toEqual(['resign', world.today]);

    const evaluation = {
      heldOn: world.today,
      inPerson: 'ja',
      result: 'onTrack',
      note: '',
      nextOn: world.day(90),
    };
    const evaluated = await perform(db.app, coach, evaluateGpmi, { ...on(second), ...evaluation });
    expect(evaluated.outcome).toBe('done');
    const third = await contractOf('coach.vlierbeke', person);
    const prolonged = await perform(db.app, coach, prolongGpmi, {
      ...on(third),
      until: world.day(500),
      why: 'De opleiding duurt langer.',
    });
    expect(prolonged.outcome).toBe('done');
    const fourth = await contractOf('coach.vlierbeke', person);
    expect(fourth.prolongations).toMatchObject([{ endedBefore: world.day(300), endsOn: world.day(500) }]);
    const ended = await perform(db.app, coach, endGpmi, {
      ...on(fourth),
      on: world.today,
      endedReason: 'fulfilled',
    });
    expect(ended.outcome).toBe('done');

    const seen = await read('coach.vlierbeke', person);
    expect(seen.outcome === 'shown' && seen.contracts.map(stateOf)).toEqual(['ended']);
    expect(await acts(person)).toEqual(
      ['draft', 'sign', 'sign', 'revise', 'evaluate', 'prolong', 'end'].map((verb) => `gpmi.${verb}`),
    );
  });

  test('is signed on paper by who represents the person', async () => {
    const person = await world.person();
    await draft(person);
    const contract = await contractOf('coach.vlierbeke', person);
    const signed = (given: object) => sign(contract, 'person', { name: 'Els Janssens', ...given });
    expect(await signed({ party: 'representative' })).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'as' }],
    });
    expect((await signed({ as: 'guardian' })).outcome).toBe('invalid');
    const guardian = { party: 'representative', as: 'guardian' };
    expect(await signed(guardian)).toMatchObject({ outcome: 'invalid', problems: [{ field: 'mandate' }] });
    const mandate = { kind: 'GUARDIAN', name: 'Els Janssens', from: world.day(-30), proof: 'vonnis' };
    await world.facts(person, 'ocmwVlierbeke', { 'representatives[]': [mandate] });
    expect((await signed(guardian)).outcome).toBe('done');
    const [version] = (await contractOf('coach.vlierbeke', person)).versions;
    expect(version?.signatures).toMatchObject([
      { party: 'person', way: 'paper', name: 'Els Janssens', signedAs: 'guardian' },
    ]);
  });

  test('a mark names precisely the words that were signed', async () => {
    const { contract } = await running();
    const [version] = contract.versions;
    expect(version).toMatchObject({ intact: true });
    expect(version?.signatures.map(({ hash }) => hash)).toEqual([version?.hash, version?.hash]);
    await db.admin.many(
      `update gpmi_versions set sections = jsonb_set(sections, '{person}', '["Iets anders."]') where id = $1`,
      [version?.id],
    );
    const seen = await read(
      'coach.vlierbeke',
      (
        await db.admin.one<{ person: string }>(
          'select person_id as person from gpmi_contracts where id = $1',
          [contract.id],
        )
      )?.person ?? '',
    );
    expect(seen.outcome === 'shown' && seen.contracts[0]?.versions[0]?.intact).toBe(false);
  });
});

describe('what does not fit is turned away, and changes nothing', () => {
  test('an empty contract is not kept, and one without a promise of both is not signed', async () => {
    const person = await world.person();
    expect(await draft(person, { sections: sectionsOf(() => []) })).toMatchObject({ outcome: 'invalid' });
    await draft(person, { sections: words({ ocmw: [] }) });
    const contract = await contractOf('coach.vlierbeke', person);
    expect(stateOf(contract)).toBe('toComplete');
    expect(await sign(contract, 'person')).toMatchObject({ problems: [{ field: 'sections' }] });
  });

  test.each([
    ['a grant before birth', { grantedOn: '1980-01-01', startsOn: '1990-01-01' }, 'grantedOn'],
    [
      'a grant that is still to come',
      () => ({ grantedOn: world.day(1), startsOn: world.day(2) }),
      'grantedOn',
    ],
    ['a start before the grant', () => ({ startsOn: world.day(-21) }), 'startsOn'],
    ['an end on the day of the start', () => ({ endsOn: world.day(-10) }), 'endsOn'],
  ])('%s', async (_what, given, field) => {
    const person = await world.person();
    const refused = await draft(person, typeof given === 'function' ? given() : given);
    expect(refused).toMatchObject({ outcome: 'invalid', problems: [{ field }] });
    expect(await acts(person)).toEqual([]);
  });

  test('a second contract while one runs on', async () => {
    const { person } = await running();
    expect(await draft(person)).toMatchObject({ outcome: 'conflict' });
  });

  test('two colleagues at once: the second reads that it changed', async () => {
    const { contract } = await running();
    const coach = await world.signIn('coach.vlierbeke');
    const change = (line: string) =>
      perform(db.app, coach, reviseGpmi, {
        ...on(contract),
        sections: words({ studies: [line] }),
        why: 'Anders.',
      });
    const outcomes = await Promise.all([change('een'), change('twee')]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'done']);
  });

  test('words that did not change, a signature for other words, a day before the version, and the person online by a colleague', async () => {
    const { contract } = await running();
    const coach = await world.signIn('coach.vlierbeke');
    const same = await perform(db.app, coach, reviseGpmi, {
      ...on(contract),
      sections: words(),
      why: 'Niets.',
    });
    expect(same).toMatchObject({ outcome: 'invalid', problems: [{ field: 'sections' }] });
    const person = await world.person();
    await draft(person);
    const fresh = await contractOf('coach.vlierbeke', person);
    expect(await sign(fresh, 'ocmw', { hash: contract.versions[0]?.hash })).toMatchObject({
      outcome: 'conflict',
    });
    expect(await sign(fresh, 'ocmw', { on: world.day(-1) })).toMatchObject({ problems: [{ field: 'on' }] });
    expect(await sign(fresh, 'ocmw', { on: world.day(1) })).toMatchObject({ problems: [{ field: 'on' }] });
    expect(await sign(fresh, 'person', { way: 'online' })).toMatchObject({ problems: [{ field: 'way' }] });
    expect((await sign(fresh, 'ocmw')).outcome).toBe('done');
    expect(await sign(await contractOf('coach.vlierbeke', person), 'ocmw')).toMatchObject({
      outcome: 'conflict',
    });
    expect(await acts(person)).toEqual(['gpmi.draft', 'gpmi.sign']);
  });

  test('looking at, or making longer, what nobody signed', async () => {
    const person = await world.person();
    await draft(person);
    const contract = await contractOf('coach.vlierbeke', person);
    const coach = await world.signIn('coach.vlierbeke');
    const evaluation = { heldOn: world.today, inPerson: 'nee', result: 'stuck' };
    expect(await perform(db.app, coach, evaluateGpmi, { ...on(contract), ...evaluation })).toMatchObject({
      outcome: 'conflict',
    });
    expect(
      await perform(db.app, coach, prolongGpmi, { ...on(contract), until: world.day(400), why: 'x' }),
    ).toMatchObject({ outcome: 'conflict' });
  });

  test.each<DemoUser>([
    'coach.kreekdorp',
    'bemiddelaar.oost',
    'coach.maatwerk',
    'loket.vlierbeke',
    'dpo.vlierbeke',
  ])('%s may not draft one for someone of OCMW Vlierbeke', async (user) => {
    const person = await world.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost', schakel: 'coach.maatwerk' },
    });
    expect(await draft(person, {}, user)).toEqual({ outcome: 'missing' });
    const none = await draft('00000000-0000-4000-8000-000000000000', {}, user);
    expect(none).toEqual({ outcome: 'missing' });
    expect(await acts(person)).toEqual([]);
  });

  test('an OCMW that guides the person too changes nothing in the contract of another', async () => {
    const person = await world.person({
      guidedBy: { ocmwOosterham: 'coach.oosterham', ocmwVlierbeke: 'coach.vlierbeke' },
    });
    await draft(person, {}, 'coach.oosterham');
    const theirs = await contractOf('coach.oosterham', person);
    const coach = await world.signIn('coach.vlierbeke');
    const input = { ...on(theirs), sections: words({ studies: ['x'] }), why: 'x' };
    expect(await perform(db.app, coach, reviseGpmi, input)).toEqual({ outcome: 'missing' });
    expect(await sign(theirs, 'ocmw')).toEqual({ outcome: 'missing' });
    expect(await acts(person)).toEqual(['gpmi.draft']);
  });

  test('another organisation changes nothing in it, even under an open flow', async () => {
    const { contract } = await running();
    const theirs = await world.signIn('coach.kreekdorp');
    const tried = await Promise.all([
      perform(db.app, theirs, reviseGpmi, { ...on(contract), sections: words({ studies: ['x'] }), why: 'x' }),
      perform(db.app, theirs, endGpmi, { ...on(contract), on: world.today, endedReason: 'stopped' }),
      perform(db.app, theirs, evaluateGpmi, {
        ...on(contract),
        heldOn: world.today,
        inPerson: 'ja',
        result: 'stuck',
      }),
    ]);
    expect(tried).toEqual([{ outcome: 'missing' }, { outcome: 'missing' }, { outcome: 'missing' }]);
  });
});

describe('who reads it', () => {
  test('VDAB reads it under a flow for the plan, and no longer once the flow is suspended; nothing of the intake comes along', async () => {
    const person = await world.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      facts: { ocmwVlierbeke: { 'activation.exemptReason': 'HEALTH' } },
      confirmed: [['vdab', 'ocmwVlierbeke']],
    });
    await draft(person);
    const hidden = await read('bemiddelaar.oost', person);
    expect(hidden.outcome === 'shown' && hidden.contracts).toEqual([]);
    const flow = await world.flow({ from: 'ocmwVlierbeke', to: 'vdab', categories: ['plan'] });
    const shown = await read('bemiddelaar.oost', person);
    if (shown.outcome !== 'shown') throw new Error(shown.outcome);
    expect(shown.contracts).toHaveLength(1);
    expect(shown.opened.parts.gpmi_duty).toEqual([]);
    expect(JSON.stringify(shown)).not.toContain('HEALTH');
    const entry = await db.admin.one<{ categories: number; flows: number[]; sources: number[] }>(
      'select e.categories, e.flows, e.sources from log.entries e join log.headers h on h.id = e.header_id and h.at = e.at order by h.id desc limit 1',
    );
    expect(entry?.flows).toEqual([flow.number]);
    expect((entry?.categories ?? 0) & 0b10001000).toBe(0b10000000);
    expect(shown.contracts[0]).toMatchObject({ grantedOn: null, startsOn: world.day(-10) });
    await db.admin.many(
      `update flows set status = 'suspended', suspension_reason = 'proef' where number = $1`,
      [flow.number],
    );
    const closed = await read('bemiddelaar.oost', person);
    expect(closed.outcome === 'shown' && closed.contracts).toEqual([]);
  });

  test('VDAB reads the day of the grant only under a flow for the benefit, and never who signed', async () => {
    const person = await world.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      confirmed: [['vdab', 'ocmwVlierbeke']],
    });
    await draft(person);
    await sign(await contractOf('coach.vlierbeke', person), 'ocmw', { name: 'Karel Desmet' });
    await world.flow({ from: 'ocmwVlierbeke', to: 'vdab', categories: ['plan', 'regime'] });
    const shown = await read('bemiddelaar.oost', person);
    expect(shown.outcome === 'shown' && shown.contracts[0]).toMatchObject({ grantedOn: world.day(-20) });
    expect(JSON.stringify(shown)).not.toContain('Karel Desmet');
    const entry = await db.admin.one<{ categories: number }>(
      'select e.categories from log.entries e join log.headers h on h.id = e.header_id and h.at = e.at order by h.id desc limit 1',
    );
    expect((entry?.categories ?? 0) & 0b10001000).toBe(0b10001000);
  });

  test('nobody elsewhere learns that it is there', async () => {
    const { person } = await running();
    expect((await read('coach.kreekdorp', person)).outcome).toBe('missing');
  });

  test('the OCMW judges the duty from its own facts, as far as the role sees them', async () => {
    const person = await world.person({
      facts: { ocmwVlierbeke: { 'activation.exemptReason': 'EQUITY', 'student.fullTimeWithLeefloon': true } },
    });
    const seen = await read('coach.vlierbeke', person);
    const fields = seen.outcome === 'shown' ? seen.opened.parts.gpmi_duty.map(({ field }) => field) : [];
    expect(fields).toEqual(['activation.exemptReason', 'birthDate', 'student.fullTimeWithLeefloon']);
  });
});

describe('the person', () => {
  test('reads and signs the own contract online, for the words that were read, once', async () => {
    const person = await world.person();
    await draft(person);
    const citizen = await world.signInCitizen(person);
    const own = await findOwnGpmi(db.app, citizen, '/mijn/gpmi');
    if (own.outcome !== 'shown') throw new Error(own.outcome);
    const [contract] = own.contracts;
    const hash = contract?.versions[0]?.hash ?? '';
    const tryIt = (given: string) =>
      perform(db.app, citizen, signOwnGpmi, { contract: contract?.id, hash: given });
    expect((await tryIt('0'.repeat(64))).outcome).toBe('conflict');
    expect((await tryIt(hash)).outcome).toBe('done');
    expect((await tryIt(hash)).outcome).toBe('conflict');
    const now = await contractOf('coach.vlierbeke', person);
    expect(now.versions[0]?.signatures).toMatchObject([
      { party: 'person', way: 'online', name: 'Amina Osei', on: world.today },
    ]);
    expect(await acts(person)).toEqual(['gpmi.draft', 'gpmi.signOwn']);
  });

  test('signs no contract of someone else', async () => {
    const { contract } = await running();
    const citizen = await world.signInCitizen(await world.person());
    const tried = await perform(db.app, citizen, signOwnGpmi, {
      contract: contract.id,
      hash: contract.versions[0]?.hash,
    });
    expect(tried).toEqual({ outcome: 'missing' });
  });
});

describe('when someone moves', () => {
  const grant = (from: number) => ({
    kind: 'LEEFLOON',
    from: world.day(from),
    grantedBy: world.organisations.ocmwVlierbeke.enterpriseNumber,
  });

  async function moved() {
    const person = await world.person({
      guidedBy: { ocmwOosterham: 'coach.oosterham', ocmwVlierbeke: 'coach.vlierbeke' },
    });
    await draft(person, { sections: words({ employment: ['Zoekt werk als kok.'] }) }, 'coach.oosterham');
    await db.admin.many(
      `update involvements set valid_until = $2, ended_reason = 'moved' where person_id = $1 and organisation = $3`,
      [person, world.day(-5), world.organisations.ocmwOosterham.ref],
    );
    // KSZ told the old OCMW which OCMW grants the leefloon now: that proves the new one.
    await world.facts(person, 'ocmwOosterham', {
      'benefits[]': [told(grant(-5), { authentic: 'KSZ', certainty: 'proven' })],
    });
    return person;
  }

  const look = async (person: string) => {
    const token = await world.signIn('coach.vlierbeke');
    const seen = await openMove(db.app, { token, person, route });
    if (seen.outcome !== 'shown') throw new Error(seen.outcome);
    return { token, found: handedOver(seen) };
  };
  const term = () => ({ grantedOn: world.day(-4), startsOn: world.today, endsOn: world.day(200) });

  test('the OCMW of the new place takes the words over under a flow; they keep their origin, and close with the flow', async () => {
    const person = await moved();
    expect((await look(person)).found).toBeUndefined();
    const flow = await world.flow({
      from: 'ocmwOosterham',
      to: { kind: 'ocmw' },
      purpose: 'move',
      population: 'moved',
      categories: ['plan'],
    });
    const { token, found } = await look(person);
    const from = found?.versions[0]?.id;
    const taken = await perform(db.app, token, takeOverGpmi, { person, from, ...term() });
    expect(taken.outcome).toBe('done');

    const contract = await contractOf('coach.vlierbeke', person);
    expect(contract).toMatchObject({ takenOver: true, signedOn: null, form: 'general' });
    expect(contract.versions).toMatchObject([
      {
        number: 1,
        origins: [world.organisations.ocmwOosterham.ref],
        sections: { employment: ['Zoekt werk als kok.'] },
      },
    ]);
    const more = words({ trainings: ['Kookles.'] });
    await perform(db.app, token, reviseGpmi, { ...on(contract), sections: more, why: 'Nieuwe les.' });
    const second = await contractOf('coach.vlierbeke', person);
    expect(second.versions.map(({ origins }) => origins)).toEqual([
      [world.organisations.ocmwOosterham.ref],
      [world.organisations.ocmwOosterham.ref],
    ]);

    await db.admin.many(
      `update flows set status = 'suspended', suspension_reason = 'proef' where number = $1`,
      [flow.number],
    );
    const closed = await contractOf('coach.vlierbeke', person);
    expect([closed.takenOver, closed.versions]).toEqual([true, []]);
    const guess = await perform(db.app, token, reviseGpmi, { ...on(closed), sections: more, why: 'Gok.' });
    expect(guess.outcome).toBe('conflict');
    expect(await acts(person)).toEqual(['gpmi.draft', 'gpmi.takeOver', 'gpmi.revise']);
  });

  test('without a flow, or for who is not of the new place, there is nothing to take over', async () => {
    const person = await moved();
    const version = await db.admin.one<{ id: string }>('select id from gpmi_versions where person_id = $1', [
      person,
    ]);
    for (const user of ['coach.vlierbeke', 'coach.kreekdorp', 'bemiddelaar.oost'] as const) {
      const tried = await perform(db.app, await world.signIn(user), takeOverGpmi, {
        person,
        from: version?.id,
        ...term(),
      });
      expect(tried).toEqual({ outcome: 'missing' });
    }
  });
});
