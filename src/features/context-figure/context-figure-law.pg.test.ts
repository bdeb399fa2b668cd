/** The law of figures of the territory beside the analysis of an agreement, on PostgreSQL: from a party, with a source, and never changed. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { perform } from '../../kernel/act.ts';
import { addDays, typedDate } from '../../kernel/civil-date.ts';
import { addContextFigure, strikeContextFigure } from './context-figure.acts.ts';
import { listContextFigures } from './context-figure.sql.ts';

let db: FreshDatabase;
let world: Town;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
});
afterAll(() => db.close());

let agreement: string;
beforeEach(async () => {
  agreement = await world.agreement();
});

const add = async (user: DemoUser, typed: object = {}) =>
  perform(db.app, await world.signIn(user), addContextFigure, {
    agreement,
    wat: 'Werkzoekenden in Vlierbeke',
    waarde: '1.250,50',
    eenheid: '%',
    datum: typedDate(addDays(world.today, -30)),
    bron: 'Een bron die iedereen kan nakijken',
    ...typed,
  });
const kept = (as?: string) => db.app.transaction(as, (tx) => listContextFigures(tx, agreement));

describe('a figure of the territory', () => {
  it('sent twice at once stands once, and with another day it is another', async () => {
    const outcomes = await Promise.all([add('contact.oost'), add('contact.oost')]);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ outcome: 'done' });
    expect(await kept(await world.signIn('contact.oost'))).toHaveLength(1);
    await add('contact.oost', { datum: typedDate(addDays(world.today, -31)) });
    expect(await kept(await world.signIn('contact.oost'))).toHaveLength(2);
  });

  it('stands beside the analysis as it was written, with its source, its day and who wrote it', async () => {
    expect(await add('hoofd.vlierbeke')).toMatchObject({ outcome: 'done' });
    expect(await add('contact.oost', { waarde: '-3', eenheid: '' })).toMatchObject({ outcome: 'done' });
    expect(await kept()).toMatchObject([
      {
        subject: 'Werkzoekenden in Vlierbeke',
        value: '1250.5',
        unit: '%',
        on: addDays(world.today, -30),
        source: 'Een bron die iedereen kan nakijken',
        by: { name: 'OCMW Vlierbeke' },
        struck: null,
      },
      { value: '-3', unit: null, by: { name: 'VDAB' } },
    ]);
  });

  it('is refused without a source, a day that was, or a number', async () => {
    const problem = async (typed: object) => {
      const outcome = await add('hoofd.vlierbeke', typed);
      return outcome.outcome === 'invalid' ? outcome.problems.map(({ field }) => field) : outcome.outcome;
    };
    expect(await problem({ bron: ' ' })).toEqual(['bron']);
    expect(await problem({ waarde: 'veel' })).toEqual(['waarde']);
    expect(await problem({ datum: typedDate(addDays(world.today, 1)) })).toEqual(['datum']);
    expect(await kept()).toEqual([]);
  });

  it('is never changed: one that was wrong is struck by the party that wrote it, and stays to be read', async () => {
    await add('hoofd.vlierbeke');
    const [one] = await kept();
    const strike = async (user: DemoUser) =>
      perform(db.app, await world.signIn(user), strikeContextFigure, {
        agreement,
        figure: one?.id,
        reden: 'Een ander jaar.',
      });
    expect((await strike('contact.oost')).outcome).toBe('forbidden');
    expect((await strike('hoofd.vlierbeke')).outcome).toBe('done');
    expect((await strike('hoofd.vlierbeke')).outcome).toBe('conflict');
    expect(await kept()).toEqual([{ ...one, struck: 'Een ander jaar.' }]);
    const rights = await db.admin.many<{ column_name: string }>(
      `select column_name from information_schema.column_privileges where table_name = 'agreement_context_figures'
       and privilege_type = 'UPDATE' and grantee in ('gate_owner', 'werkwinkel_app', 'werkwinkel_jobs') order by 1`,
    );
    expect(rights.map((right) => right.column_name)).toEqual(['struck_at', 'struck_because']);
  });

  it('is of a party that speaks for itself, and seen with its agreement alone', async () => {
    expect((await add('coach.vlierbeke')).outcome).toBe('forbidden');
    expect((await add('hoofd.oosterham')).outcome).toBe('forbidden');
    agreement = await world.agreement({ status: 'draft' });
    expect((await add('hoofd.oosterham')).outcome).toBe('missing');
    expect((await add('hoofd.vlierbeke')).outcome).toBe('done');
    expect(await kept()).toEqual([]);
    expect(await kept(await world.signIn('hoofd.oosterham'))).toEqual([]);
    expect(await kept(await world.signIn('contact.oost'))).toHaveLength(1);
    agreement = await world.agreement({ until: '2023-12-31' });
    expect((await add('hoofd.vlierbeke')).outcome).toBe('conflict');
  });
});
