/** Statements about kept answers: the jobs read and keep them for one organisation at a time, and a page asks for a list. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Listed, ListRow, ListScope } from '../../gate/list.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import { answersFor, type KeptAnswer, rulesMark, type Weighed } from './kept-answer.ts';

/** How many persons are read, weighed and written together: so few that whoever waits for a page meanwhile does not notice, and so
 * many that PostgreSQL does not spend its time on planning. */
const AT_ONCE = 500;

/** Works out anew, as the role of the jobs, the answers about these persons for each organisation that guides them. */
export async function weighPersons(jobs: Queryable, persons: readonly string[]): Promise<void> {
  const asked = await jobs.many<{ person: string; organisation: number }>(
    'select p as person, gate.answer_organisations(p) as organisation from unnest($1::uuid[]) p',
    [persons],
  );
  for (const [organisation, some] of Map.groupBy(asked, (one) => one.organisation)) {
    const ids = some.map(({ person }) => person);
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const found = await read(jobs, organisation, ids.slice(from, from + AT_ONCE));
      if (found !== undefined)
        await keep(jobs, organisation, found, answersFor(found.weighed, organisation), true);
    }
  }
}

/** Works out anew the answers about everyone whom one organisation guides, when they may have changed; gives how many persons. */
export async function weighOrganisation(
  jobs: Queryable,
  organisation: number,
  atOnce = AT_ONCE,
): Promise<number> {
  const began = performance.now();
  const begun = await jobs.one<{ run: { due: boolean } }>('select gate.begin_rule_run($1, $2) as run', [
    organisation,
    rulesMark,
  ]);
  if (begun?.run.due !== true) return 0;
  let weighed = 0;
  let keeping = Promise.resolve();
  let reading = readNext(jobs, organisation, null, atOnce);
  for (let read = await reading; read !== undefined; read = await reading) {
    // The next ones are read, and those before are written, while these are worked out.
    reading = readNext(jobs, organisation, read.persons.at(-1) ?? null, atOnce);
    reading.catch(() => {});
    const answers = answersFor(read.weighed, organisation);
    await keeping;
    keeping = keep(jobs, organisation, read, answers, false);
    keeping.catch(() => {});
    weighed += read.persons.length;
  }
  await keeping;
  await jobs.one('select gate.end_rule_run($1, $2, $3, $4)', [
    organisation,
    JSON.stringify(begun.run),
    weighed,
    Math.round(performance.now() - began),
  ]);
  return weighed;
}

interface Read {
  readonly persons: readonly string[];
  readonly weighed: Weighed;
}

async function readNext(
  jobs: Queryable,
  organisation: number,
  after: string | null,
  atOnce: number,
): Promise<Read | undefined> {
  const found = await jobs.one<{ next: string[] }>('select gate.next_guided($1, $2, $3) as next', [
    organisation,
    after,
    atOnce,
  ]);
  return found === undefined || found.next.length === 0 ? undefined : read(jobs, organisation, found.next);
}

async function read(
  jobs: Queryable,
  organisation: number,
  persons: readonly string[],
): Promise<Read | undefined> {
  const found = await jobs.one<{ weighed: Weighed }>('select gate.weigh($1, $2, $3) as weighed', [
    organisation,
    persons,
    rulesMark,
  ]);
  return found && { persons, weighed: found.weighed };
}

async function keep(
  jobs: Queryable,
  organisation: number,
  { persons, weighed }: Read,
  answers: readonly KeptAnswer[],
  always: boolean,
): Promise<void> {
  await jobs.one('select gate.keep_answers($1, $2, $3, $4, $5, $6, $7, $8)', [
    organisation,
    weighed.rules,
    weighed.today,
    weighed.at,
    persons,
    weighed.sights,
    JSON.stringify(answers),
    always,
  ]);
}

/** Gives each organisation whose answers are not of today, of these rules or of this law a job of its own. */
export async function enqueueAnswers(jobs: Queryable): Promise<void> {
  await jobs.one('select gate.enqueue_answers($1)', [rulesMark]);
}

/** now: it fits. one: one fact is missing. turns: the answer changes. */
export type AnswerGroup = 'now' | 'one' | 'turns';

/** The kept answer about someone on a list. */
export type AnswerRow = Omit<KeptAnswer, 'sight' | 'person' | 'nextTurn' | 'mask' | 'masks'>;

export interface ListedAnswers extends Listed<ListRow> {
  readonly answers: Readonly<Record<string, AnswerRow>>;
  /** How many of these persons have no answer yet. */
  readonly waiting: number;
  /** Whether all was worked out by the rules and the law of now. */
  readonly settled: boolean;
}

/** Lists who is looked for, by name; everyone shown is logged. */
export function listAnswers(
  db: Queryable,
  call: {
    readonly token: string;
    readonly route: string;
    readonly scope: ListScope;
    readonly reason?: string | undefined;
    readonly instruments: number;
    readonly group: AnswerGroup;
    readonly on?: string | undefined;
    readonly after?: string | undefined;
    readonly size?: number;
  },
): Promise<ListedAnswers | Refused> {
  return askGate(db, 'gate.list_answers($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
    call.token,
    call.route,
    call.scope,
    call.reason ?? null,
    rulesMark,
    call.instruments,
    call.group,
    call.on ?? null,
    call.after ?? null,
    call.size ?? 80,
  ]);
}
