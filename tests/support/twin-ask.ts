/**
 * Everything a session can ask of the gate, as the application and in PostgreSQL's own bytes: dossiers, lists with every
 * cursor, search, relations, tables under row-level security, and acts that are undone again. Part of twin-world.ts.
 */
import type pg from 'pg';
import type { Dice } from './dice.ts';
import { tokenOf, worldDay } from './gate-making.ts';
import type { GateRows, InvolvementRow, SessionRow } from './gate-rows.ts';
import { twinPurposes, twinReasons } from './twin-view.ts';

/** The keyed hash of an INSZ that nobody in a world has, unless a hidden change gives it to someone. */
export const strangersHash = 'ab'.repeat(32);
const absent = '00000000-0000-4000-8000-000000000000';

/** Many questions in one statement, or one act; each gives rows with the column `answer`. */
export interface Question {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const openAll = `
  select gate.open($1, person, purpose, '/proef', reason, purpose = 'guidance')::text as answer
  from unnest($2::uuid[]) person, unnest($3::text[]) purpose, unnest($4::text[]) reason`;
const listAll = `
  select gate.list($1, purpose, '/proef', scope, 'substitution', after, 2)::text as answer
  from unnest(array['mine', 'team', 'organisation']) scope, unnest(array['guidance', 'aftercare']) purpose, unnest($2::uuid[]) after`;
const joinAll = `
  select gate.propose_join($1, person, $3, 'document', '2026-01-01', 'quality')::text as answer from unnest($2::uuid[]) person`;
/** A goal for a day long ago is none; what is said first tells where it may begin. */
const beginAll = `
  select gate.record_goal($1, person, 'twin', '2000-01-01', 'quality') ->> 'outcome' as answer from unnest($2::uuid[]) person`;
const relateAll = `
  select gate.relations($1, '/proef', scope, 'quality', answered)::text as answer
  from unnest(array['team', 'organisation']) scope, unnest(array[true, false]) answered`;
const closedTables = ['facts', 'persons', 'involvements', 'log.entries'];
const openTables = [
  'flows',
  'agreements',
  'agreement_parties',
  'annex_lines',
  'flow_receivers',
  'mandates',
  'users',
];

const ACTS = 8;

/** Throws the questions of one session; the same for all worlds that look alike to it. */
export function questionsOf(rows: GateRows, session: SessionRow, dice: Dice): Question[] {
  const token = tokenOf(session);
  const persons = [...rows.persons.map(({ id }) => id), absent];
  const purposes = [...new Set(['guidance', dice.pick(twinPurposes), dice.pick(twinPurposes)])];
  const cursors = [null, dice.pick(persons)];
  const search = `select gate.search($1, '/proef', 'quality', $2, $3, null, $4, null)::text as answer`;
  const count = (times: number) => [...Array(times).keys()];
  return [
    { sql: openAll, values: [token, persons, purposes, [dice.pick(twinReasons)]] },
    { sql: listAll, values: [token, cursors] },
    { sql: relateAll, values: [token] },
    {
      sql: `select gate.law_sheets($1, $2)::text as answer`,
      values: [token, rows.organisations.map(({ ref }) => ref)],
    },
    { sql: search, values: [token, Buffer.from(strangersHash, 'hex'), [], null] },
    { sql: joinAll, values: [token, persons, Buffer.from(strangersHash, 'hex')] },
    { sql: beginAll, values: [token, persons] },
    { sql: search, values: [token, null, ['says'], 1990] },
    ...openTables.map((table) => ({
      sql: `select t::text as answer from ${table} t order by t::text`,
      values: [],
    })),
    ...closedTables.map((table) => ({ sql: `select '1' as answer from ${table}`, values: [] })),
    ...count(ACTS).map(() => actOf(rows, token, dice.pick(persons), dice)),
  ];
}

/** Answers about an involvement that one of the worlds has and the other has not. */
export function answerOf(
  rows: GateRows,
  session: SessionRow,
  { person_id, organisation }: Pick<InvolvementRow, 'person_id' | 'organisation'>,
): Question {
  const token = tokenOf(session);
  const registrant = rows.organisations.find(({ ref }) => ref === organisation)?.id;
  const sql = `select gate.answer_relation($1, $2, $3, 'confirmed', 'quality')::text as answer`;
  return { sql, values: [token, person_id, registrant] };
}

function actOf(rows: GateRows, token: string, person: string, dice: Dice): Question {
  const other = dice.pick(rows.organisations.slice(0, 5)).id;
  const answer = ['gate.answer_relation($1, $2, $3, $4, null)', other, dice.pick(['confirmed', 'denied'])];
  const [call = '', ...values] = dice.pick([
    [`gate.record_fact($1, $2, 'transport', '', '"BIKE"', $3, 'declared', 'confirmed', null)`, worldDay],
    [`gate.end_involvement($1, $2, $3, 'other', null)`, worldDay],
    ['gate.vouch_involvement($1, $2, null)'],
    answer,
    answer,
  ]);
  return { sql: `select ${call}::text as answer`, values: [token, person, ...values] };
}

/**
 * Asks all of it on a connection that is in a transaction, in the role of the application, and registers someone; nothing of it stays.
 */
export async function askAll(
  client: pg.Client,
  session: SessionRow,
  questions: readonly Question[],
): Promise<string[]> {
  return asking(client, session, async () => [
    ...(await answersTo(client, questions)),
    ...(await registering(client, session)),
  ]);
}

/** Asks these questions alone, in the same way. */
export function askThese(
  client: pg.Client,
  session: SessionRow,
  questions: readonly Question[],
): Promise<string[]> {
  return asking(client, session, () => answersTo(client, questions));
}

async function asking(
  client: pg.Client,
  session: SessionRow,
  ask: () => Promise<string[]>,
): Promise<string[]> {
  await client.query('savepoint asked; set local role werkwinkel_app');
  await client.query(`select gate.enter($1)`, [tokenOf(session)]);
  await client.query('savepoint question');
  const answers = await ask();
  await client.query('rollback to savepoint asked');
  return answers;
}

async function answersTo(client: pg.Client, questions: readonly Question[]): Promise<string[]> {
  const answers: string[] = [];
  for (const { sql, values } of questions) {
    answers.push(await answerTo(client, sql, values));
    await client.query('rollback to savepoint question');
  }
  return answers;
}

async function answerTo(client: pg.Client, sql: string, values: readonly unknown[]): Promise<string> {
  try {
    const { rows } = await client.query<{ answer: string }>(sql, [...values]);
    return rows.map(({ answer }) => withoutMoment(answer)).join('\n');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Registers someone whom another organisation may know, and opens the record: nothing may tell that it was there. */
async function registering(client: pg.Client, session: SessionRow): Promise<string[]> {
  const said = { field: 'identity.familyName', value: 'Nieuw', asOf: worldDay, certainty: 'declared' };
  const person = {
    inszHash: strangersHash,
    familyName: 'Nieuw',
    givenName: 'Iemand',
    birthDate: '1990-01-01',
  };
  const clients = [{ ...person, since: '2026-01-01', ground: 'leefloon', facts: [said] }];
  const told = await answerTo(client, `select gate.register_clients($1, 'guidance', $2)::text as answer`, [
    tokenOf(session),
    JSON.stringify(clients),
  ]);
  const dossier = /"dossier" ?: ?"([^"]+)"/.exec(told)?.[1] ?? absent;
  const open = `select gate.open($1, $2, 'guidance', '/proef', 'quality', true)::text as answer`;
  const opened = await answerTo(client, open, [tokenOf(session), dossier]);
  return [told, opened].map((answer) => withoutNewIds(answer.replaceAll(dossier, '…')));
}

/** Without the moment, and without the number that every change of the law raises, hidden or not: no page tells either. */
function withoutMoment(answer: string): string {
  return answer.replace(/("at" ?: ?)"[^"]*"/g, '$1"…"').replace(/("law" ?: ?)\d+/g, '$1…');
}

/** Ids and moments of what was written just now; a world itself has another day than the real one. */
function withoutNewIds(answer: string): string {
  return answer
    .replaceAll(new RegExp(`"${new Date().toISOString().slice(0, 10)}T[^"]*"`, 'g'), '"…"')
    .replace(/("(?:id|involvement)" ?: ?)\d+/g, '$1…')
    .replace(/\[\d+, (?="[a-z])/g, '[…, ')
    .replace(/("(?:recordedAt|since)" ?: ?)"[^"]*"/g, '$1"…"');
}
