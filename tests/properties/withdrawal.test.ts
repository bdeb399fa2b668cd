// A withdrawal takes effect at the next request: no reading that begins after it was acknowledged shows what it closed, however
// many read at the same moment.
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openDossier } from '../../src/gate/open.sql.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { sabotage } from '../support/gate-saboteur.ts';
import { type Town, town } from '../support/town.ts';

const ROUNDS = 12;
const READERS = 6;

interface Withdrawal {
  readonly name: string;
  readonly close: string;
  readonly open: string;
}

const withdrawals: readonly Withdrawal[] = [
  {
    name: 'a suspended flow',
    close: `update flows set status = 'suspended', suspension_reason = 'x'`,
    open: `update flows set status = 'inForce'`,
  },
  {
    name: 'a flow whose receiver withdraws',
    close: 'delete from flow_receivers',
    open: `insert into flow_receivers (flow, organisation, document_reference) select number, (select ref from organisations where name = 'OCMW Vlierbeke'), 'x' from flows`,
  },
  {
    name: 'a suspended annex line',
    close: `update annex_lines set status = 'suspended', suspended_for = sender, suspension_reason = 'x'`,
    open: `update annex_lines set status = 'inForce'`,
  },
  {
    name: 'an agreement that ended',
    close: `update agreements set status = 'ended'`,
    open: `update agreements set status = 'inForce'`,
  },
  {
    name: 'a relation that is denied',
    close: `update relation_answers set answer = 'denied'`,
    open: `update relation_answers set answer = 'confirmed'`,
  },
  {
    name: 'a shield',
    close: `update shields set valid_until = null`,
    open: `update shields set valid_until = '2020-01-01'`,
  },
  {
    name: 'an ended mandate',
    close: `update mandates set ended_at = now()`,
    open: `update mandates set ended_at = null; update sessions set ended_at = null`,
  },
  {
    name: 'a mandate that runs out',
    close: `update mandates set valid_until = gate.today() - 1`,
    open: `update mandates set valid_until = null`,
  },
  {
    name: 'a role that may no longer',
    close: `update roles set purposes = array_remove(purposes, 'guidance') where code = (select role from mandates where user_id = (select id from users where user_name = 'coach.vlierbeke'))`,
    open: `update roles set purposes = purposes || '{guidance}' where code = (select role from mandates where user_id = (select id from users where user_name = 'coach.vlierbeke'))`,
  },
  {
    name: 'a disabled user',
    close: `update users set disabled_at = now()`,
    open: `update users set disabled_at = null; update sessions set ended_at = null`,
  },
];

let db: FreshDatabase;
let world: Town;
let person: string;
let token: string;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  await db.admin.many('update quota_limits set per_user_day = 2000000000, per_organisation_day = 2000000000');
  const { number } = await world.flow({ needsAgreement: true });
  await world.agreement({
    lines: [{ flow: number, from: 'vdab', to: 'ocmwVlierbeke', categories: ['registration'] }],
  });
  person = await world.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    facts: { vdab: { 'vdab.registered': true } },
    confirmed: [['ocmwVlierbeke', 'vdab']],
  });
  await world.shield(person, { user: 'coach.vlierbeke' });
  await db.admin.many(`update shields set valid_from = '2019-01-01', valid_until = '2020-01-01'`);
  token = await world.signIn('coach.vlierbeke');
}, 60_000);
afterAll(() => db.close());

describe('what closes', () => {
  test.each(withdrawals)('is closed for every reading after $name', async (withdrawal) => {
    const counted = await withdraw(withdrawal);
    expect(counted.late).toBe(0);
    expect(counted.before).toBeGreaterThan(ROUNDS);
    expect(counted.after).toBeGreaterThan(ROUNDS);
  });

  test.each([
    ['the law of before goes on', 'a suspended flow', 'gate.raise_law', 'version'],
    ['who someone was goes on', 'a mandate that runs out', 'gate.raise_staff', 'staff'],
  ])('would be seen to stay open when %s', async (_what, name, of, number) => {
    const restore = await sabotage(db.admin, {
      of,
      name: 'nobody notices',
      text: `set ${number} = ${number} + 1`,
      becomes: `set ${number} = ${number}`,
    });
    const first = withdrawals.find((one) => one.name === name);
    const counted = first === undefined ? undefined : await withdraw(first);
    await restore();
    expect(counted?.late).toBeGreaterThan(0);
  });
});

interface Counted {
  /** Readings that showed it while it was open, and those that did not once it was closed. */
  before: number;
  after: number;
  /** Readings that began after the withdrawal was acknowledged and showed it all the same. */
  late: number;
}

async function withdraw({ close, open }: Withdrawal): Promise<Counted> {
  const counted: Counted = { before: 0, after: 0, late: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const state = { isClosed: false, isOver: false };
    onTestFinished(() => void (state.isOver = true));
    const { before } = counted;
    const readers = Array.from({ length: READERS }, () => readOn(state, counted));
    await until(() => state.isOver || counted.before > before + 1);
    await run(close);
    state.isClosed = true;
    const { after, late } = counted;
    await until(() => state.isOver || counted.after + counted.late > after + late + READERS);
    state.isOver = true;
    await Promise.all(readers);
    await run(open);
  }
  return counted;
}

async function readOn(state: { isClosed: boolean; isOver: boolean }, counted: Counted): Promise<void> {
  while (!state.isOver) {
    const isClosed = state.isClosed;
    const isShown = await shows();
    if (isClosed && isShown) counted.late += 1;
    else if (isShown) counted.before += 1;
    else if (isClosed) counted.after += 1;
  }
}

async function shows(): Promise<boolean> {
  const call = { token, person, purpose: 'guidance', route: '/proef' } as const;
  const opened = await openDossier(db.app, call);
  return opened.outcome === 'shown' && opened.facts.some((fact) => fact.field === 'vdab.registered');
}

async function run(statements: string): Promise<void> {
  for (const statement of statements.split('; ')) await db.admin.many(statement);
}

/** Waits until it is so, however busy the machine is. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}
