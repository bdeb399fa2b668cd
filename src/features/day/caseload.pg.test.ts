/** The head's view and moving a caseload: who may, what goes along, what comes back, and what the one away reads. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoUser, userId } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { perform } from '../../kernel/act.ts';
import { refreshPerson } from '../signal/signal.sql.ts';
import { moveCaseload, readAbsence, returnCaseload } from './caseload.acts.ts';
import { readDay, readTeamDay } from './day.sql.ts';

let db: FreshDatabase;
let place: Town;
let person: string;

beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.admin.many('delete from caseload_move_persons');
  await db.admin.many('delete from caseload_moves');
  await db.admin.many('delete from assignments');
  await db.admin.many('update signals set state = $1 where state <> $1', ['gone']);
  person = await place.person({
    facts: { ocmwVlierbeke: { 'endDates[]': [{ kind: 'TRAINING', date: place.day(30) }] } },
  });
  await refreshPerson(db.jobs, person);
});

const move = async (by: DemoUser, input: object = {}) =>
  perform(db.app, await place.signIn(by), moveCaseload, {
    van: userId('coach.vlierbeke'),
    wie: [userId('collega.vlierbeke')],
    tot: '',
    waarom: 'verlof',
    ...input,
  });

async function moved(): Promise<string> {
  const outcome = await move('hoofd.vlierbeke');
  if (outcome.outcome !== 'done') throw new Error(outcome.outcome);
  return outcome.done.id;
}

async function day(user: DemoUser) {
  const shown = await readDay(db.app, await place.signIn(user), '/vandaag', 300);
  if (shown.outcome !== 'shown') throw new Error(shown.outcome);
  return shown;
}

async function team(user: DemoUser) {
  return readTeamDay(db.app, await place.signIn(user), '/vandaag/team');
}

const onDay = async (user: DemoUser) => [...new Set((await day(user)).items.map((one) => one.person))];

const acts = () =>
  db.admin.many<{ act: string }>(`select act from act_log where act like 'caseload.%' order by id`);

describe('a head', () => {
  it('is told nothing by a count of someone who is shielded from this head', async () => {
    const look = async () => {
      const shown = await team('hoofd.vlierbeke');
      if (shown.outcome !== 'shown') throw new Error(shown.outcome);
      const { staff, nobody } = shown;
      return { staff, nobody };
    };
    const before = await look();
    for (const user of ['coach.vlierbeke', null] as const) {
      const hidden = await place.person();
      await db.admin.many('update assignments set user_id = $2 where person_id = $1 and organisation = $3', [
        hidden,
        user === null ? null : userId(user),
        place.organisations.ocmwVlierbeke.ref,
      ]);
      await place.shield(hidden, { user: 'hoofd.vlierbeke' });
      expect(await look()).toEqual(before);
    }
    expect(await move('hoofd.vlierbeke')).toMatchObject({ outcome: 'done', done: { count: 1 } });
  });

  it('sees the load of each coach of the own organisation', async () => {
    const shown = await team('hoofd.vlierbeke');
    if (shown.outcome !== 'shown') throw new Error(shown.outcome);
    expect(shown.staff.map(({ name }) => name)).toContain('Lotte Wouters');
    expect(shown.staff.map(({ name }) => name)).not.toContain('Bram Verlinden');
    expect(shown.staff.find(({ name }) => name === 'Lotte Wouters')).toMatchObject({
      dossiers: 1,
      waiting: 1,
    });
  });

  it('sees a signal that nobody answered for two weeks, and the log says who was shown', async () => {
    await db.admin.many(`update signals set found_at = now() - interval '20 days' where person_id = $1`, [
      person,
    ]);
    const shown = await team('hoofd.vlierbeke');
    if (shown.outcome !== 'shown') throw new Error(shown.outcome);
    const silent = shown.silent.filter(({ kind }) => kind === 'endNear');
    expect(silent).toMatchObject([{ person, coach: 'Lotte Wouters' }]);
    const [entry] = await db.admin.many<{ reason: string }>(
      `select h.reason from log.entries e join log.headers h on h.id = e.header_id
       where e.person_id = $1 and h.route = '/vandaag/team'`,
      [person],
    );
    expect(entry?.reason).toBe('supervision');
  });

  it('is the only one who sees a team', async () => {
    expect((await team('coach.vlierbeke')).outcome).toBe('missing');
    expect((await team('dpo.vlierbeke')).outcome).toBe('missing');
  });
});

describe('a caseload', () => {
  it('goes to the substitute in one act, with the signals, and that act stands once in the history', async () => {
    const before = (await acts()).length;
    await moved();
    expect(await onDay('coach.vlierbeke')).toEqual([]);
    expect(await onDay('collega.vlierbeke')).toEqual([person]);
    expect((await acts()).slice(before)).toEqual([{ act: 'caseload.move' }]);
    expect((await day('collega.vlierbeke')).absences).toMatchObject([{ own: false, from: 'Lotte Wouters' }]);
  });

  it('comes back in one act of the one who was away, who reads what happened', async () => {
    const id = await moved();
    const token = await place.signIn('coach.vlierbeke');
    expect((await day('coach.vlierbeke')).absences).toMatchObject([
      { own: true, movedBy: 'Karel Desmet', persons: 1, to: ['Yusuf Demir'], returned: false },
    ]);
    expect(await perform(db.app, token, returnCaseload, { move: id })).toMatchObject({ done: { count: 1 } });
    expect(await onDay('coach.vlierbeke')).toEqual([person]);
    expect(await onDay('collega.vlierbeke')).toEqual([]);
  });

  it('that the head put back is read by the one who was away, and then no more', async () => {
    const id = await moved();
    await perform(db.app, await place.signIn('hoofd.vlierbeke'), returnCaseload, { move: id });
    expect((await day('coach.vlierbeke')).absences).toMatchObject([{ own: true, returned: true }]);
    await perform(db.app, await place.signIn('coach.vlierbeke'), readAbsence, { move: id });
    expect((await day('coach.vlierbeke')).absences).toEqual([]);
  });

  it('leaves with the new coach whoever was given to someone else meanwhile', async () => {
    const id = await moved();
    await db.admin.many('update assignments set user_id = $1 where person_id = $2', [
      userId('hoofd.vlierbeke'),
      person,
    ]);
    const token = await place.signIn('hoofd.vlierbeke');
    expect(await perform(db.app, token, returnCaseload, { move: id })).toMatchObject({ done: { count: 0 } });
  });

  it('does not take along whom the substitute may not see', async () => {
    await place.shield(person, { user: 'collega.vlierbeke' });
    const outcome = await move('hoofd.vlierbeke');
    expect(outcome).toMatchObject({ outcome: 'done', done: { count: 0 } });
    expect(await onDay('coach.vlierbeke')).toEqual([person]);
  });

  it('is not moved twice, not to oneself, not to another organisation and not by a coach', async () => {
    await moved();
    expect((await move('hoofd.vlierbeke')).outcome).toBe('conflict');
    const of = (user: DemoUser) => ({ van: userId('collega.vlierbeke'), wie: [userId(user)] });
    for (const other of ['collega.vlierbeke', 'coach.kreekdorp', 'coach.vlierbeke'] as const)
      expect(await move('hoofd.vlierbeke', of(other))).toMatchObject({
        outcome: 'invalid',
        problems: [{ field: 'wie' }],
      });
    expect((await move('coach.vlierbeke', of('coach.vlierbeke'))).outcome).toBe('missing');
    expect((await move('hoofd.oosterham')).outcome).toBe('missing');
  });
});
