// Someone who can run SQL of their own on the connections of the application, with a session of their own: what the tables
// and their policies keep is in row-level-security.test.ts; here is what functions, counters and texts would give away.
import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { type Town, town, townInszKeys } from '../support/town.ts';

let db: FreshDatabase;
let place: Town;
let token: string;
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
  token = await place.signIn('coach.kreekdorp');
});
afterAll(() => db.close());

interface Answer {
  readonly outcome: string;
  readonly items?: readonly unknown[];
  readonly id?: string;
}

async function asks(call: string, values: readonly unknown[] = []): Promise<Answer> {
  const row = await db.app.one<{ answer: Answer }>(`select ${call} as answer`, values);
  return row?.answer ?? { outcome: '' };
}

const refused = (statement: string) => db.app.one(statement).then(() => 'done', String);

describe('The token of another session', () => {
  test('stands in no text that other connections run, which every connection of a role can read', async () => {
    const texts = await db.app.transaction(token, () =>
      db.admin.many<{ query: string }>(
        `select query from pg_stat_activity where usename = 'werkwinkel_app' and datname = current_database()`,
      ),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(JSON.stringify(texts)).not.toContain(token);
  });

  test('is not looked for among the connections at all', async () => {
    expect(await refused('select query from pg_stat_activity')).toContain('permission denied');
  });
});

describe('The locks of another organisation', () => {
  test('do not say whose number it registers at this moment', async () => {
    expect(await refused('select * from pg_locks')).toContain('permission denied');
    expect(await refused('select pg_blocking_pids(1)')).toContain('permission denied');
  });

  test('do not say that it works out the signals of a person, which only who guides someone does', async () => {
    const person = await place.person();
    const { ref } = place.organisations.ocmwVlierbeke;
    const lock = `pg_try_advisory_xact_lock(hashtextextended('werkwinkel signals ${ref} ${person}', 0))`;
    expect(await refused(`select ${lock}`)).toContain('permission denied');
  });
});

describe('What PostgreSQL tells of its own work', () => {
  test('holds nobody whom the session may not know, however much of it is asked', async () => {
    const person = await place.person();
    const hidden = await place.referral(person);
    const told: string[] = [];
    const own = new pg.Client(db.connection('werkwinkel_app'));
    own.on('notice', ({ message, detail }) => told.push(`${message} ${detail}`));
    await own.connect();
    try {
      await own.query(
        'set client_min_messages = debug5; set debug_print_plan = on; set debug_print_rewritten = on',
      );
      await own.query('set plan_cache_mode = force_custom_plan');
      for (const call of [`gate.referral($1, $2, '/proef')`, `gate.answer_referral($1, $2, 'accepted', '')`])
        expect((await own.query(`select ${call} ->> 'outcome' as outcome`, [token, hidden])).rows).toEqual([
          { outcome: 'missing' },
        ]);
    } finally {
      await own.end();
    }
    // A plan writes a value as its bytes, with a sign.
    const bytes = [...Buffer.from(person.replaceAll('-', ''), 'hex')].map((byte) => (byte << 24) >> 24);
    const all = told.join(' ').replaceAll(/\s+/g, ' ');
    expect(all).toContain('PLANNEDSTMT');
    expect(all).not.toContain(bytes.join(' '));
  });
});

describe('A transaction that is kept open', () => {
  /** What looking at a person answers on a connection of one's own, in a transaction that begins so. */
  async function looksIn(begin: string): Promise<string> {
    const person = await place.person();
    const own = new pg.Client(db.connection('werkwinkel_app'));
    await own.connect();
    try {
      await own.query(begin);
      await own.query('select pg_sleep(0.3)');
      return await own
        .query(`select gate.open($1, $2, 'guidance', '/proef') ->> 'outcome' as outcome`, [token, person])
        .then(
          ({ rows }) => rows[0].outcome,
          (error: pg.DatabaseError) => `error ${error.code}`,
        );
    } finally {
      await own.end();
    }
  }

  test('shows nobody by the world of its beginning, in which no session ends', async () => {
    expect(await looksIn('begin')).toBe('missing');
    for (const level of ['repeatable read', 'serializable'])
      expect(await looksIn(`begin isolation level ${level}`)).toBe('error WW003');
  });

  test('shows nobody once it is old, for its hour stands still', async () => {
    const written = `pg_get_functiondef('log.write_looks'::regproc)`;
    const [kept] = await db.admin.many<{ text: string; sooner: string }>(
      `select ${written} as text, replace(${written}, '15 minutes', '100 milliseconds') as sooner`,
    );
    await db.admin.many(kept?.sooner ?? '');
    try {
      expect(kept?.sooner).toContain('100 milliseconds');
      expect(await looksIn('begin')).toBe('error WW003');
    } finally {
      await db.admin.many(kept?.text ?? '');
    }
  });
});

describe('What the database counts', () => {
  test.each([
    'select n_tup_ins from pg_stat_xact_all_tables',
    'select n_tup_ins, n_tup_del from pg_stat_all_tables',
    'select idx_scan from pg_stat_all_indexes',
    'select heap_blks_read from pg_statio_all_tables',
    `select pg_relation_size('insz_keys')`,
    'select pg_database_size(current_database())',
    'select pg_current_wal_insert_lsn()',
  ])('is not told: %s', async (statement) => {
    expect(await refused(statement)).toContain('permission denied');
  });

  test('is never ended for another', async () => {
    expect(await refused('select pg_terminate_backend(1)')).toContain('permission denied');
    expect(await refused('select pg_cancel_backend(1)')).toContain('permission denied');
  });

  test('leaves no place beside the tables to put something down', async () => {
    expect(await refused(`select lo_from_bytea(0, 'x')`)).toContain('permission denied');
    expect(await refused('select lo_create(0)')).toContain('permission denied');
  });
});

describe('The session of an import', () => {
  /** Makes the job session of an import with a token of one's own choice, as only injected SQL can. */
  async function jobToken(): Promise<string> {
    const chosen = randomBytes(32).toString('base64url');
    const begun = await asks(`gate.begin_import($1, 'x.csv')`, [token]);
    const queued = await asks('gate.queue_import($1, $2, $3, $4, $5, false)', [
      token,
      begun.id,
      JSON.stringify({ size: 1, digest: 'x', dryRun: false, absent: 'nothing' }),
      createHash('sha256').update(chosen).digest(),
      Buffer.from('x'),
    ]);
    expect(queued.outcome).toBe('queued');
    return chosen;
  }

  test('opens no dossier and lists nobody, for no purpose', async () => {
    const person = await place.person({ guidedBy: { ocmwKreekdorp: 'coach.kreekdorp' } });
    const job = await jobToken();
    for (const purpose of ['import', 'guidance']) {
      expect((await asks('gate.open($1, $2, $3, $4)', [job, person, purpose, '/proef'])).outcome).toBe(
        'missing',
      );
      expect(await asks(`gate.list($1, $2, '/proef', 'mine', null)`, [job, purpose])).toMatchObject({
        outcome: 'missing',
        items: [],
      });
    }
  });

  test('keeps its rows until it is over, so that none leaves after the line in the log', async () => {
    await jobToken();
    const [one] = await db.admin.many<{ id: string }>(
      'select id from client_imports order by made_at desc limit 1',
    );
    expect((await asks(`gate.export_import($1, $2, '/proef')`, [token, one?.id])).outcome).toBe('missing');
  });

  test('writes nobody in the log whom the organisation does not know', async () => {
    const stranger = await place.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
    const known = await place.person({ guidedBy: { ocmwKreekdorp: 'coach.kreekdorp' } });
    const job = await jobToken();
    const [one] = await db.admin.many<{ id: string }>(
      'select id from client_imports order by made_at desc limit 1',
    );
    await asks('to_json(gate.advance_import($1, $2, 0, $3, null, $4, $5::uuid[], $6))', [
      job,
      one?.id,
      JSON.stringify({ line: 1, status: 'done', counts: { rejected: 0 } }),
      Buffer.from('x'),
      [stranger, known],
      JSON.stringify({ a: stranger, b: known }),
    ]);
    expect((await asks(`gate.export_import($1, $2, '/proef')`, [token, one?.id])).outcome).toBe('exported');
    const named = await db.admin.many<{ person: string }>(
      `select e.person_id as person from log.entries e join log.headers h on h.id = e.header_id where h.outcome = 'exported'`,
    );
    expect(named).toEqual([{ person: known }]);
    const people = await db.admin.many('select person_id from client_import_people');
    expect(people).toEqual([{ person_id: known }]);
  });
});

test('Who has no business with people is refused, and the attempt stands in the log', async () => {
  const desk = await place.signIn('loket.vlierbeke');
  const attempts = [
    `gate.search($1, '/proef', null, null, '{an}', null, 1990, null)`,
    `gate.relations($1, '/proef', 'team', null, false)`,
    `gate.referrals($1, '/proef', true, null, null, 10)`,
    `gate.list($1, 'guidance', '/proef', 'mine', null)`,
  ];
  for (const attempt of attempts) {
    expect((await asks(attempt, [desk])).outcome).toBe('missing');
    const last = await db.admin.one('select outcome, persons from log.headers order by id desc limit 1');
    expect([attempt, last]).toEqual([attempt, { outcome: 'refused', persons: 0 }]);
    await asks(`gate.search($1, '/proef', null, null, '{zz}', null, 1990, null)`, [token]);
  }
});

test('A session narrowed to importing sets no shield, whoever it belongs to', async () => {
  const person = await place.person();
  const narrow = await place.signIn('hoofd.vlierbeke', { kind: 'job', purposes: ['import'] });
  const set = (as: string) => asks(`gate.set_shield($1, $2, null, 'threatened', null)`, [as, person]);
  expect((await set(narrow)).outcome).toBe('missing');
  expect((await set(await place.signIn('hoofd.vlierbeke'))).outcome).toBe('done');
});

test('A purpose that shows nobody opens no dossier, whatever the role may see', async () => {
  const person = await place.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
  const head = await place.signIn('hoofd.vlierbeke');
  for (const purpose of ['import', 'agreement', 'involvement']) {
    const opened = await asks(`gate.open($1, $2, $3, '/proef', 'quality')`, [head, person, purpose]);
    expect([purpose, opened.outcome]).toEqual([purpose, 'missing']);
    const listed = await asks(`gate.list($1, $2, '/proef', 'organisation', 'quality')`, [head, purpose]);
    expect([purpose, listed.outcome]).toEqual([purpose, 'missing']);
  }
});

test('A referral has two answers, and no third one that proves a relation', async () => {
  const person = await place.person();
  const id = await place.referral(person);
  const partner = await place.signIn('coach.maatwerk');
  for (const answer of ['started', 'ended', 'withdrawn', null])
    expect((await asks('gate.answer_referral($1, $2, $3, null)', [partner, id, answer])).outcome).toBe(
      'invalid',
    );
  const kept = await db.admin.one('select status from referrals where id = $1', [id]);
  expect(kept).toEqual({ status: 'sent' });
});

test('A referral that did not start for no known reason is refused without a word of the referral', async () => {
  const person = await place.person();
  const id = await place.referral(person, { status: 'accepted', question: 'Kanarievraag' });
  const partner = await place.signIn('coach.maatwerk');
  const own = new pg.Client(db.connection('werkwinkel_app'));
  await own.connect();
  try {
    const said = await own
      .query(`select gate.start_referral($1, $2, null, 'kanarie', null) as answer`, [partner, id])
      .then(
        ({ rows }) => JSON.stringify(rows),
        (error: unknown) => JSON.stringify(error),
      );
    expect(said).not.toContain('Kanarievraag');
    expect(said).not.toContain(person);
    expect(said).toContain('invalid');
  } finally {
    await own.end();
  }
});

test('A number that only another organisation knows takes as many steps to find as one that nobody knows', async () => {
  const insz = '90041212370';
  await place.person({ insz, guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' } });
  /** How often each function ran for a search, as a line of text. */
  const callsFor = (number: string) =>
    db.admin.transaction(undefined, async (tx) => {
      await tx.one(`set local track_functions = 'all'`);
      const count = async () =>
        (
          await tx.many<{ name: string; calls: number }>(
            'select funcid::regprocedure::text as name, calls from pg_stat_xact_user_functions',
          )
        ).map(({ name, calls }): [string, number] => [name, calls]);
      const before = new Map(await count());
      await tx.one(`select gate.search($1, '/proef', null, $2, '{}', null, null, null)`, [
        token,
        townInszKeys.hash(number),
      ]);
      return (await count()).map(([name, calls]) => `${name} ${calls - (before.get(name) ?? 0)}`).toSorted();
    });
  const unknown = await callsFor('90041212469');
  expect(unknown.length).toBeGreaterThan(3);
  expect(await callsFor(insz)).toEqual(unknown);
});
