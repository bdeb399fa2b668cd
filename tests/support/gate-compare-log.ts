/** Compares what PostgreSQL wrote down of its answers, and counted, with what the model says must be in the log. */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { maskOf } from '../../src/gate/category.ts';
import { joinsTold, otherOf } from './gate-join.ts';
import { worldDay } from './gate-making.ts';
import type { Ask, Ground, Judged } from './gate-model.ts';
import type { FactRow, GateRows } from './gate-rows.ts';

/** Where the log and the count of openings stood before a question. */
export interface Before {
  readonly header: number;
  readonly used: number;
}

interface Written {
  readonly outcome: string;
  readonly purpose: string;
  readonly reason: string | null;
  readonly user_id: string;
  readonly mandate_id: string;
  readonly person_id: string | null;
  readonly categories: number | null;
  readonly sources: readonly number[] | null;
  readonly flows: readonly number[] | null;
  readonly lines: readonly number[] | null;
}

/** Tells how far the log is. */
export async function logSoFar(admin: Queryable): Promise<Before> {
  const row = await admin.one<{ header: number; used: number }>(
    `select coalesce((select max(id) from log.headers), 0)::integer as header, ${usedOf('dossier')} as used`,
  );
  if (row === undefined) throw new Error('PostgreSQL did not tell how far the log is.');
  return row;
}

/** How often something was counted against a quota, of everyone together; to be put in a statement. */
export function usedOf(kind: 'dossier' | 'listRow'): string {
  return `(select coalesce(sum(used), 0)::integer from quota_use where kind = '${kind}')`;
}

/** Tells every difference between the log and what was judged, of openings in the batches in which they were made. */
export async function* logDifferences(
  admin: Queryable,
  rows: GateRows,
  before: Before,
  batches: readonly (readonly (readonly [ask: Ask, judged: Judged])[])[],
): AsyncGenerator<string> {
  const answered = batches.map((batch) => batch.filter(([, { outcome }]) => outcome !== 'signedOut'));
  const written = await admin.many<Written>(
    `select h.outcome, h.purpose, h.reason, h.user_id, h.mandate_id, e.person_id, e.categories, e.sources, e.flows, e.lines
     from log.headers h left join log.entries e on e.header_id = h.id and e.at = h.at
     where h.id > $1 and h.route = '/proef' order by h.id, e.ordinal`,
    [before.header],
  );
  const expected = answered.flatMap((batch) => [
    ...batch.map(([ask, judged]) => entryOf(rows, ask, judged)),
    ...batch.flatMap(([ask, judged]) => (judged.outcome === 'shown' ? joinEntries(rows, ask) : [])),
  ]);
  if (written.length !== expected.length)
    yield `${written.length} lines in the log for ${expected.length} showings and refusals`;
  for (const [index, one] of expected.entries()) {
    const must = JSON.stringify(one);
    const found = JSON.stringify(comparable(written[index]));
    if (found !== must) yield `the log must say ${must} and says ${found}`;
  }
  const { used } = await logSoFar(admin);
  const openings = answered.flat().length;
  if (used - before.used !== openings) yield `${used - before.used} openings were counted of ${openings}`;
}

function entryOf(rows: GateRows, { session, person, purpose, reason }: Ask, judged: Judged): object {
  const header = { purpose, reason, user: session.user_id, mandate: session.mandate_id };
  if (judged.outcome !== 'shown')
    return { ...header, outcome: 'absent', person: null, categories: 0, sources: [], flows: [], lines: [] };
  const facts = rows.facts.filter(({ id }) => judged.verdicts.get(id) === 'shown');
  const grounds = facts.flatMap((fact) => groundsOf(fact, judged));
  return {
    ...header,
    outcome: 'shown',
    person,
    categories: facts.reduce((mask, fact) => mask | (1 << fact.category_bit), 0),
    sources: numbers(facts.flatMap(({ source, origins }) => [source, ...origins])),
    flows: numbers(grounds.map(({ flow }) => flow)),
    lines: numbers(grounds.flatMap(({ line }) => line ?? [])),
  };
}

/** Another record that is told of has a line of its own: who someone is, as the own organisation says. */
function joinEntries(rows: GateRows, ask: Ask): object[] {
  const { session, person, purpose, reason } = ask;
  return joinsTold(rows, worldDay, ask)
    .map((join) => ({
      purpose,
      reason,
      user: session.user_id,
      mandate: session.mandate_id,
      outcome: 'shown',
      person: otherOf(join, person) ?? null,
      categories: maskOf(['identity']),
      sources: [join.organisation],
      flows: [],
      lines: [],
    }))
    .toSorted((a, b) => ((a.person ?? '') < (b.person ?? '') ? -1 : 1));
}

/** What lets a fact pass: the ground of its source, and of everyone from whom it was taken over. */
function groundsOf({ source, origins, category_bit }: FactRow, { groundOf }: Judged): Ground[] {
  return [source, ...origins].flatMap((from) => groundOf(from, category_bit) ?? []);
}

function comparable(found: Written | undefined): object | undefined {
  if (found === undefined) return undefined;
  return {
    purpose: found.purpose,
    reason: found.reason,
    user: found.user_id,
    mandate: found.mandate_id,
    outcome: found.outcome,
    person: found.person_id,
    categories: found.categories ?? 0,
    sources: numbers(found.sources ?? []),
    flows: numbers(found.flows ?? []),
    lines: numbers(found.lines ?? []),
  };
}

/** Each once, from low to high: in which order the log names them says nothing. */
function numbers(all: readonly number[]): number[] {
  return [...new Set(all)].sort((a, b) => a - b);
}
