/** The law of the data annex, on PostgreSQL through the acts: who stops a line, who lifts it, and what a coach then sees. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { openDossier } from '../../gate/open.sql.ts';
import { perform } from '../../kernel/act.ts';
import { type AgreementDetail, findAgreement } from './agreement.sql.ts';
import { listAgreements } from './agreement-list.sql.ts';
import { liftLines, suspendLines } from './annex-act.acts.ts';
import { previewLines } from './annex-act.sql.ts';

let db: FreshDatabase;
let world: Town;
const tokens = new Map<DemoUser, string>();
const unknown = '00000000-0000-4000-8000-000000000000';

beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
});
afterAll(() => db.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await world.signIn(user));
  tokens.set(user, token);
  return token;
}

async function lookAt(user: DemoUser | undefined, id: string): Promise<AgreementDetail | undefined> {
  return db.app.transaction(user && (await as(user)), (tx) => findAgreement(tx, id));
}

async function linesOf(agreement: string) {
  const detail = await lookAt('contact.oost', agreement);
  if (detail === undefined) throw new Error('The agreement is not to be seen.');
  return detail.lines;
}

const suspend = async (
  user: DemoUser,
  agreement: string,
  line: string | null,
  reason = 'Nieuwe afspraken nodig.',
) => perform(db.app, await as(user), suspendLines, { agreement, line, reason });
const lift = async (user: DemoUser, agreement: string, line: string | null) =>
  perform(db.app, await as(user), liftLines, { agreement, line });

describe('an agreement', () => {
  it.each(['draft', 'negotiated'] as const)(
    'that is %s is seen by those who work on it alone',
    async (status) => {
      const id = await world.agreement({ status });
      for (const user of [
        undefined,
        'hoofd.oosterham',
        'loket.vlierbeke',
        'coach.vlierbeke',
        'dpo.streek',
      ] as const)
        expect(await lookAt(user, id), user).toBeUndefined();
      for (const user of ['contact.oost', 'hoofd.vlierbeke', 'dpo.vlierbeke', 'jurist.vdab'] as const)
        expect(await lookAt(user, id), user).toBeDefined();
      const listed = await db.app.transaction(undefined, (tx) =>
        listAgreements(tx, {}, { size: 100, offset: 0 }),
      );
      expect(listed.items.map((one) => one.id)).not.toContain(id);
    },
  );

  it.each(['approval', 'signed', 'inForce', 'ended'] as const)('that is %s is public', async (status) => {
    expect((await lookAt(undefined, await world.agreement({ status })))?.agreement.status).toBe(status);
  });

  it('has ended after its last day', async () => {
    const id = await world.agreement({ from: '2020-01-01', until: '2021-12-31' });
    expect((await lookAt(undefined, id))?.agreement.status).toBe('ended');
  });
});

describe('a line of the data annex', () => {
  let agreement: string;
  let person: string;
  let own: string;
  let second: string;
  let theirs: string;
  beforeEach(async () => {
    await db.admin.many(`update flows set status = 'ended'`);
    const toOcmw = await world.flow({ needsAgreement: true, categories: ['registration', 'plan'] });
    const more = await world.flow({ needsAgreement: true, categories: ['competences'] });
    const toVdab = await world.flow({
      from: 'ocmwVlierbeke',
      to: 'vdab',
      needsAgreement: true,
      categories: ['plan'],
    });
    agreement = await world.agreement({
      lines: [
        { flow: toOcmw.number, from: 'vdab', to: 'ocmwVlierbeke', categories: ['registration', 'plan'] },
        { flow: more.number, from: 'vdab', to: 'ocmwVlierbeke', categories: ['competences'] },
        { flow: toVdab.number, from: 'ocmwVlierbeke', to: 'vdab', categories: ['plan'] },
      ],
    });
    [own = '', second = '', theirs = ''] = (await linesOf(agreement)).map(({ id }) => id);
    person = await world.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      facts: { vdab: { 'vdab.registered': true, diploma: 'NONE' } },
      confirmed: [['ocmwVlierbeke', 'vdab']],
    });
  });

  async function coachSees(): Promise<string[]> {
    const token = await as('coach.vlierbeke');
    const opened = await openDossier(db.app, { token, person, purpose: 'guidance', route: '/dossiers/{id}' });
    if (opened.outcome !== 'shown') throw new Error(opened.outcome);
    return opened.facts
      .filter((fact) => fact.source === world.organisations.vdab.ref)
      .map((fact) => fact.field);
  }

  it('closes for the coach of the receiver at the very next request, and opens again when it is lifted', async () => {
    expect(await coachSees()).toEqual(['vdab.registered', 'diploma']);
    expect(await suspend('contact.oost', agreement, own)).toMatchObject({ outcome: 'done' });
    expect(await coachSees()).toEqual(['diploma']);
    expect(await lift('contact.oost', agreement, own)).toMatchObject({ outcome: 'done' });
    expect(await coachSees()).toEqual(['vdab.registered', 'diploma']);
  });

  it('closes with all other lines of the organisation in one act', async () => {
    expect(await suspend('contact.oost', agreement, null)).toMatchObject({ outcome: 'done' });
    expect(await coachSees()).toEqual([]);
    expect((await linesOf(agreement)).map(({ status }) => status)).toEqual([
      'suspended',
      'suspended',
      'inForce',
    ]);
    expect(await suspend('contact.oost', agreement, null)).toMatchObject({ outcome: 'conflict' });
    expect(await lift('contact.oost', agreement, null)).toMatchObject({ outcome: 'done' });
    expect(await coachSees()).toEqual(['vdab.registered', 'diploma']);
    const acts = await db.admin.many('select act from act_log where subject_id = $1 order by id', [
      agreement,
    ]);
    expect(acts).toEqual([{ act: 'annexLine.suspend' }, { act: 'annexLine.lift' }]);
  });

  it('is stopped by the coordinator of the organisation that gives, by nobody else', async () => {
    for (const user of [
      'hoofd.vlierbeke',
      'hoofd.oosterham',
      'bemiddelaar.oost',
      'dpo.vdab',
      'jurist.vdab',
      'loket.vlierbeke',
    ] as const)
      expect(await suspend(user, agreement, own), user).toMatchObject({ outcome: 'forbidden' });
    expect(await suspend('contact.oost', agreement, theirs)).toMatchObject({ outcome: 'forbidden' });
    expect(await suspend('hoofd.vlierbeke', agreement, theirs)).toMatchObject({ outcome: 'done' });
    expect((await linesOf(agreement)).map(({ status }) => status)).toEqual([
      'inForce',
      'inForce',
      'suspended',
    ]);
  });

  it('is lifted by whoever stopped it, by nobody else', async () => {
    await suspend('contact.oost', agreement, own);
    expect(await lift('hoofd.vlierbeke', agreement, own)).toMatchObject({ outcome: 'forbidden' });
    expect(await lift('dpo.vdab', agreement, own)).toMatchObject({ outcome: 'forbidden' });
    expect(await lift('contact.oost', agreement, second)).toMatchObject({ outcome: 'conflict' });
    expect(await lift('contact.oost', agreement, own)).toMatchObject({ outcome: 'done' });
    expect(await lift('contact.oost', agreement, own)).toMatchObject({ outcome: 'conflict' });
  });

  it('is never stopped without a reason, nor twice', async () => {
    expect(await suspend('contact.oost', agreement, own, ' \t')).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'reason' }],
    });
    const row = await db.app.one<{ answer: object }>('select gate.suspend_lines($1, $2, $3, $4) as answer', [
      await as('contact.oost'),
      agreement,
      own,
      '',
    ]);
    expect(row?.answer).toEqual({ outcome: 'invalid', field: 'reason' });
    await expect(
      db.admin.many(`update annex_lines set status = 'suspended' where id = $1`, [own]),
    ).rejects.toThrow('a_suspended_line_says_who_and_why');
    const both = await Promise.all([
      suspend('contact.oost', agreement, own, 'Eerste reden.'),
      suspend('contact.oost', agreement, own, 'Tweede reden.'),
    ]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['conflict', 'done']);
  });

  it('is missing where it does not belong to the agreement, or the agreement is not to be known', async () => {
    expect(await suspend('contact.oost', unknown, own)).toEqual({ outcome: 'missing' });
    expect(await suspend('contact.oost', agreement, unknown)).toEqual({ outcome: 'missing' });
    const other = await world.agreement({ status: 'draft' });
    expect(await suspend('hoofd.oosterham', other, null)).toEqual({ outcome: 'missing' });
    expect(await suspend('contact.oost', other, own)).toEqual({ outcome: 'missing' });
  });

  it('is not reached with a token that ended', async () => {
    const token = await world.signIn('contact.oost');
    await db.admin.many('update sessions set ended_at = now()');
    tokens.clear();
    const outcome = await perform(db.app, token, suspendLines, { agreement, line: own, reason: 'proef' });
    expect(outcome).toEqual({ outcome: 'signedOut' });
  });

  it('opens nothing while its agreement or its flow is not in force', async () => {
    await db.admin.many(`update agreements set status = 'signed' where id = $1`, [agreement]);
    expect(await coachSees()).toEqual([]);
    await db.admin.many(
      `update agreements set status = 'inForce', valid_until = gate.today() - 1 where id = $1`,
      [agreement],
    );
    expect(await coachSees()).toEqual([]);
  });

  it('tells before it is stopped which categories close, and never a number below ten', async () => {
    const token = await as('contact.oost');
    const one = await previewLines(db.app, token, { agreement, line: own }, 'suspend');
    expect(one).toEqual({
      outcome: 'shown',
      atOnce: {
        opens: { persons: null, categories: [] },
        closes: {
          persons: null,
          categories: [
            { bit: 5, persons: null },
            { bit: 7, persons: null },
          ],
        },
        atLeast: false,
      },
    });
    for (let index = 0; index < 11; index += 1)
      await world.person({
        guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
        facts: { vdab: { 'vdab.registered': true } },
        confirmed: [['ocmwVlierbeke', 'vdab']],
      });
    const all = await previewLines(db.app, token, { agreement, line: null }, 'suspend');
    if (all.outcome !== 'shown') throw new Error(all.outcome);
    expect(all.atOnce.closes.persons).toBeGreaterThanOrEqual(12);
    expect(all.atOnce.closes.categories.map(({ bit }) => bit)).toEqual([5, 7, 10]);
    expect(
      await previewLines(db.app, await as('hoofd.vlierbeke'), { agreement, line: own }, 'suspend'),
    ).toEqual({
      outcome: 'forbidden',
    });
    expect(new Set((await linesOf(agreement)).map(({ status }) => status))).toEqual(new Set(['inForce']));
  });
});
