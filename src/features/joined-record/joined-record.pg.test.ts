/** Two records of one person: joined by two colleagues with proof, told to who is let in to both, never wider, and undone again. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { openLogWorld } from '../../../tests/support/log-world.ts';
import { type Town, town, townInszKeys } from '../../../tests/support/town.ts';
import { searchPersons } from '../../gate/list.sql.ts';
import { openDossier } from '../../gate/open.sql.ts';
import type { JoinedRecord, OpenedDossier } from '../../gate/opened.ts';
import { perform } from '../../kernel/act.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import { findOwnRecord } from '../my/my.sql.ts';
import { listRegistrations } from '../oversight/oversight.sql.ts';
import { inszCheckDigits } from '../person/insz.ts';
import { askUndoJoin, confirmJoin, declineJoin, proposeJoin } from './joined-record.acts.ts';

let db: FreshDatabase;
let world: Town;
let coach: string;
let colleague: string;
let mediator: string;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  await world.flow();
  coach = await world.signIn('coach.vlierbeke');
  colleague = await world.signIn('collega.vlierbeke');
  mediator = await world.signIn('bemiddelaar.oost');
});
afterAll(() => db.close());

let counter = 100;
const numbered = (day: string) => `${day}${(counter += 1)}`;
const withCheck = (nine: string) => `${nine}${inszCheckDigits(nine, false)}`;

let bis: string;
let earlier: string;
let later: string;
const both = { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' } as const;
beforeEach(async () => {
  bis = withCheck(numbered('904412'));
  earlier = await world.person({ insz: bis, guidedBy: both, familyName: `Haddad${counter}` });
  const national = withCheck(numbered('900412'));
  later = await world.person({ insz: national, guidedBy: both, familyName: `Haddad${counter}` });
});

const asked = (over: object = {}) => ({
  person: later,
  earlierHash: townInszKeys.hash(bis),
  proof: 'registerMessage',
  provedOn: '01/02/2026',
  ...over,
});
const propose = (token = coach, over: object = {}) => perform(db.app, token, proposeJoin, asked(over));
const joinId = async () =>
  (
    await db.admin.one<{ id: string }>(
      'select id from joined_records where person_id = $1 order by proposed_at desc',
      [later],
    )
  )?.id ?? '';
const confirm = async (token = colleague, about = 'proposed') =>
  perform(db.app, token, confirmJoin, { join: await joinId(), about });
const decline = async (token = colleague, about = 'proposed') =>
  perform(db.app, token, declineJoin, { join: await joinId(), about });
const askUndo = async (token = coach) =>
  perform(db.app, token, askUndoJoin, { join: await joinId(), why: 'otherPerson' });
async function join(): Promise<void> {
  expect((await propose()).outcome).toBe('done');
  expect((await confirm()).outcome).toBe('done');
}

async function opened(token: string, person: string): Promise<OpenedDossier> {
  const answer = await openDossier(db.app, { token, person, purpose: 'guidance', route: '/dossiers/:id' });
  if (answer.outcome !== 'shown') throw new Error(answer.outcome);
  return answer;
}
const joinedAt = async (token: string, person: string): Promise<readonly JoinedRecord[] | null | undefined> =>
  (await opened(token, person)).joined;
const problemsOf = (outcome: Outcome<unknown>) =>
  outcome.outcome === 'invalid' ? outcome.problems.map(({ field }) => field) : outcome.outcome;

describe('recording that a number followed another', () => {
  test('waits for a second person, and tells both who may open the two', async () => {
    expect((await propose()).outcome).toBe('done');
    expect(await joinedAt(coach, later)).toMatchObject([
      { dossier: earlier, number: 'previous', status: 'proposed', mine: true, confirmedBy: null },
    ]);
    expect(await joinedAt(colleague, earlier)).toMatchObject([
      { dossier: later, number: 'next', status: 'proposed', mine: false, by: 'Lotte Wouters' },
    ]);
  });

  test('counts once a colleague confirmed, never the one who asked', async () => {
    await propose();
    expect(await confirm(coach)).toMatchObject({
      outcome: 'forbidden',
      message: expect.stringContaining('Een collega'),
    });
    expect((await joinedAt(coach, later))?.[0]?.status).toBe('proposed');
    expect((await confirm()).outcome).toBe('done');
    expect((await joinedAt(coach, later))?.[0]).toMatchObject({
      status: 'joined',
      confirmedBy: 'Yusuf Demir',
    });
  });

  test('is no join when a colleague says no, or who asked takes it back; then it can be asked again', async () => {
    for (const token of [colleague, coach]) {
      await propose();
      expect((await decline(token)).outcome).toBe('done');
      expect(await joinedAt(coach, later)).toBeNull();
    }
    await join();
  });

  test('of two who answer at once, the second learns that it was decided', async () => {
    await propose();
    const head = await world.signIn('hoofd.vlierbeke');
    const one = { join: await joinId(), about: 'proposed', reason: 'quality' };
    const answers = await Promise.all([
      perform(db.app, colleague, confirmJoin, one),
      perform(db.app, head, declineJoin, one),
    ]);
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'done']);
  });

  test('asks for a number that the organisation holds in each of the two', async () => {
    const without = await world.person({ guidedBy: both });
    expect(problemsOf(await propose(coach, { person: without }))).toEqual(['numbers']);
    expect(problemsOf(await propose(coach, { person: earlier }))).toEqual(['earlier']);
  });

  test('answers a number that only others know as one that nobody knows', async () => {
    const theirs = withCheck(numbered('904412'));
    await world.person({
      insz: theirs,
      guidedBy: { vdab: 'bemiddelaar.oost', ocmwKreekdorp: 'coach.kreekdorp' },
    });
    const told = await propose(coach, { earlierHash: townInszKeys.hash(theirs) });
    const unknown = await propose(coach, { earlierHash: townInszKeys.hash(withCheck(numbered('904412'))) });
    expect(told).toEqual(unknown);
    expect(problemsOf(told)).toEqual(['earlier']);
  });

  test('is for who may open the two: a shield or a second person to come says no', async () => {
    await world.shield(earlier, { user: 'coach.vlierbeke' });
    expect(problemsOf(await propose())).toEqual(['earlier']);
    const waiting = { user: 'coach.vlierbeke', awaitsSecondPerson: true } as const;
    const far = await world.person({
      insz: withCheck(numbered('900412')),
      guidedBy: { ocmwVlierbeke: waiting },
    });
    expect((await propose(coach, { person: far })).outcome).toBe('missing');
  });

  test('takes no proof of tomorrow', async () => {
    const tomorrow = world.day(1).split('-').toReversed().join('/');
    expect(problemsOf(await propose(coach, { provedOn: tomorrow }))).toEqual(['provedOn']);
    expect(problemsOf(await propose(coach, { proof: 'gehoord' }))).toEqual(['proof']);
  });

  test('never goes in a circle, and no record has two numbers before it', async () => {
    await join();
    const hash = await db.admin.one<{ hash: Buffer }>(
      'select key_hash as hash from insz_keys where person_id = $1',
      [later],
    );
    expect((await propose(coach, { person: earlier, earlierHash: hash?.hash })).outcome).toBe('conflict');
    const third = withCheck(numbered('904412'));
    await world.person({ insz: third, guidedBy: both });
    expect((await propose(coach, { earlierHash: townInszKeys.hash(third) })).outcome).toBe('conflict');
  });

  test('two who record it at the same moment make one join', async () => {
    const answers = await Promise.all([propose(coach), propose(colleague)]);
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'done']);
  });
});

describe('who reads it', () => {
  test('only who is let in to both: not who is shielded from one', async () => {
    await join();
    await world.shield(later, { user: 'collega.vlierbeke' });
    expect(await joinedAt(colleague, earlier)).toBeNull();
    expect(await joinedAt(coach, earlier)).toHaveLength(1);
  });

  test('not another organisation, even where it has both records itself', async () => {
    await join();
    expect(await joinedAt(mediator, earlier)).toBeNull();
    expect(await joinedAt(mediator, later)).toBeNull();
  });

  test('another organisation with both can say so itself, and learns nothing from the answer', async () => {
    const before = await propose(mediator);
    expect(before.outcome).toBe('done');
    const of = { join: await joinId(), about: 'proposed' };
    expect((await perform(db.app, mediator, declineJoin, of)).outcome).toBe('done');
    await join();
    expect(await propose(mediator)).toEqual(before);
  });

  test('no longer once the guidance in one of them ended, and again when it begins anew', async () => {
    await join();
    await db.admin.many(
      `update involvements set valid_until = current_date - 1 where person_id = $1 and organisation = $2`,
      [earlier, world.organisations.ocmwVlierbeke.ref],
    );
    expect(await joinedAt(coach, later)).toBeNull();
    await db.admin.many(
      `insert into involvements (person_id, organisation, valid_from, ground) values ($1, $2, current_date, 'leefloon')`,
      [earlier, world.organisations.ocmwVlierbeke.ref],
    );
    expect(await joinedAt(coach, earlier)).toHaveLength(1);
  });

  test('each telling stands in the log of the record that it is about', async () => {
    await join();
    await opened(coach, later);
    const rows = await db.admin.many<{ person: string; categories: number }>(
      `select e.person_id as person, e.categories from log.entries e
       where e.header_id in (select id from log.headers where outcome = 'shown' order by id desc limit 2) order by e.header_id`,
    );
    expect(rows.map(({ person }) => person).toSorted()).toEqual([earlier, later].toSorted());
    expect(rows.find(({ person }) => person === earlier)?.categories).toBe(1);
  });

  test('everything else of a dossier is as it was', async () => {
    const seen = async () =>
      Promise.all(
        [coach, colleague, mediator].flatMap((token) =>
          [earlier, later].map(async (person) => ({
            ...(await opened(token, person)),
            at: '',
            joined: null,
          })),
        ),
      );
    const before = await seen();
    await join();
    expect(await seen()).toEqual(before);
  });
});

describe('a search', () => {
  test('finds both for who may, the record under the new number first', async () => {
    const words = [`haddad${counter}`];
    await db.admin.many(
      `update gate.person_index set search_family = $2, family_name = $2 where person_id = any ($1)`,
      [[earlier, later], words[0]],
    );
    await join();
    const found = await searchPersons(db.app, {
      token: coach,
      route: '/personen',
      terms: { words, birthYear: 1990 },
    });
    expect(found.outcome === 'shown' && found.items.map(({ dossier }) => dossier)).toEqual([later, earlier]);
  });

  test('by the number of before still finds the record under it', async () => {
    await join();
    const found = await searchPersons(db.app, {
      token: coach,
      route: '/personen',
      terms: { inszHash: townInszKeys.hash(bis) },
    });
    expect(found.outcome === 'shown' && found.items.map(({ dossier }) => dossier)).toEqual([earlier]);
  });
});

describe('undoing', () => {
  test('asks a reason and a second person, and stands until then', async () => {
    await join();
    expect((await askUndo()).outcome).toBe('done');
    expect((await joinedAt(colleague, later))?.[0]).toMatchObject({
      status: 'undoing',
      undo: { why: 'otherPerson', by: 'Lotte Wouters', mine: false },
    });
    expect((await confirm(coach, 'undoing')).outcome).toBe('forbidden');
    expect((await confirm(colleague, 'undoing')).outcome).toBe('done');
    expect([await joinedAt(coach, later), await joinedAt(coach, earlier)]).toEqual([null, null]);
  });

  test('leaves the join when the second person says no', async () => {
    await join();
    await askUndo();
    expect((await decline(colleague, 'undoing')).outcome).toBe('done');
    expect((await joinedAt(coach, later))?.[0]?.status).toBe('joined');
  });

  test('leaves what happened in the history, and it can be joined anew', async () => {
    await join();
    await askUndo();
    await confirm(colleague, 'undoing');
    const acts = await db.admin.many<{ act: string }>(
      `select act from act_log where act like 'join.%' and person_id = $1 order by id`,
      [later],
    );
    expect(acts.map(({ act }) => act)).toEqual(['join.propose', 'join.confirm', 'join.askUndo', 'join.undo']);
    await join();
    expect(await db.admin.many('select 1 from joined_records where person_id = $1', [later])).toHaveLength(2);
  });

  test('an answer to what is no longer asked changes nothing', async () => {
    await join();
    expect((await confirm(colleague, 'undoing')).outcome).toBe('conflict');
    expect((await decline(colleague, 'proposed')).outcome).toBe('conflict');
    expect((await joinedAt(coach, later))?.[0]?.status).toBe('joined');
  });

  test('is nothing to another organisation', async () => {
    await join();
    expect((await askUndo(mediator)).outcome).toBe('missing');
  });
});

describe('the person', () => {
  const own = async (person: string) => {
    const record = await findOwnRecord(db.app, await world.signInCitizen(person), '/mijn');
    if (record.outcome !== 'shown') throw new Error(record.outcome);
    return record;
  };

  test('reads under each number what the organisation that joined them holds under the other, and nothing of others there', async () => {
    await world.facts(earlier, 'ocmwVlierbeke', { transport: 'BIKE' });
    await world.facts(earlier, 'vdab', { transport: 'CAR' });
    await propose();
    expect((await own(later)).joined).toEqual([]);
    await confirm();
    const [joined] = (await own(later)).joined;
    expect(joined).toMatchObject({ number: 'previous', organisation: 'OCMW Vlierbeke' });
    expect(new Set(joined?.facts.map(({ source }) => source))).toEqual(
      new Set([world.organisations.ocmwVlierbeke.ref]),
    );
    expect(joined?.facts.map(({ field }) => field)).toContain('transport');
    expect(JSON.stringify(joined)).not.toMatch(/sealed|mark/);
    expect((await own(earlier)).joined).toMatchObject([{ number: 'next' }]);
  });

  test('leaves a line in the log of each of the two', async () => {
    await join();
    await own(later);
    const rows = await db.admin.many<{ person: string }>(
      `select e.person_id as person from log.entries e
       where e.header_id = (select max(id) from log.headers where purpose = 'ownRecord')`,
    );
    expect(rows.map(({ person }) => person).toSorted()).toEqual([earlier, later].toSorted());
  });

  test('reads nothing of it any more once it is undone', async () => {
    await join();
    await askUndo();
    await confirm(colleague, 'undoing');
    expect((await own(later)).joined).toEqual([]);
  });
});

describe('the officer', () => {
  const overseen = async (user: DemoUser) => {
    const shown = await listRegistrations(db.app, await world.signIn(user), '/dpo/registraties', {
      outside: false,
      after: undefined,
      size: 5,
    });
    if (shown.outcome !== 'shown') throw new Error(shown.outcome);
    return shown.joined.filter(({ dossier }) => dossier === later);
  };

  test('of the organisation sees who joined what, on what proof; no other officer does', async () => {
    await join();
    expect(await overseen('dpo.vlierbeke')).toMatchObject([
      {
        earlier,
        status: 'joined',
        proof: 'registerMessage',
        by: 'Lotte Wouters',
        confirmedBy: 'Yusuf Demir',
      },
    ]);
    expect(await overseen('dpo.vdab')).toEqual([]);
  });
});

describe('when a term has ended', () => {
  test('destroying one record leaves no join that points nowhere, and the other as it was', async () => {
    await join();
    const organisation = world.organisations.ocmwVlierbeke;
    await db.admin.many(
      `update involvements set valid_from = '2010-01-01', valid_until = '2011-01-01' where person_id = $1 and organisation = $2`,
      [earlier, organisation.ref],
    );
    const terms = JSON.stringify([{ kind: 'ocmw', months: 12 }]);
    // What was shown a moment ago is not sealed yet, and would keep the record a while.
    const log = await openLogWorld(db);
    await log.seal();
    await log.close();
    const gone = await db.admin.one<{ answer: object }>('select gate.destroy_person($1, $2, $3) as answer', [
      terms,
      organisation.ref,
      earlier,
    ]);
    expect(gone?.answer).toMatchObject({ facts: expect.any(Number) });
    expect(
      await db.admin.many('select 1 from joined_records where $1 in (person_id, earlier_id)', [earlier]),
    ).toEqual([]);
    expect(await joinedAt(coach, later)).toBeNull();
    expect(
      await db.admin.many('select 1 from involvements where joined and person_id = $1', [later]),
    ).toEqual([]);
  });
});
