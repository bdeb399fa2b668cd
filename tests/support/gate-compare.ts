/** Asks PostgreSQL, as the application, what the model was asked, and tells every difference between the two. */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { categories } from '../../src/gate/category.ts';
import type { DossierAnswer } from '../../src/gate/dossier-answer.ts';
import { withheld } from '../../src/gate/explain.ts';
import { readDossier } from '../../src/gate/open.sql.ts';
import type { OpenedDossier, Refused } from '../../src/gate/opened.ts';
import { dossierPurposes } from '../../src/gate/purpose.ts';
import type { FreshDatabase } from './database.ts';
import type { Dice } from './dice.ts';
import { logDifferences, logSoFar } from './gate-compare-log.ts';
import { joinsTold, otherOf } from './gate-join.ts';
import { askedPurposes, tokenOf, worldDay } from './gate-making.ts';
import { type Ask, type Judged, judge } from './gate-model.ts';
import type { GateRows } from './gate-rows.ts';

/** How many openings go together at most. */
const TOGETHER = 8;

/** How many decisions were compared, why each fell, and where the two disagreed. */
export interface Compared {
  decisions: number;
  readonly fell: Map<string, number>;
  readonly differences: string[];
  /** How many lists were compared, and with how many rows. */
  lists: number;
  listed: number;
  /** How many answers PostgreSQL must have written down. */
  readonly answers: { shown: number; absent: number };
}

export function nothingCompared(): Compared {
  return {
    decisions: 0,
    lists: 0,
    listed: 0,
    fell: new Map(),
    differences: [],
    answers: { shown: 0, absent: 0 },
  };
}

/** Every session asks for every person, for purposes and reasons as the dice fall; of those refused at the door one in three. */
export function asksOf(dice: Dice, rows: GateRows): Ask[] {
  return rows.sessions.flatMap((session) =>
    rows.persons.flatMap(({ id }) =>
      [0, 1, 2, 3]
        .map(() => ({
          session,
          person: id,
          purpose: dice.pick(askedPurposes),
          reason: dice.pick([null, 'substitution', 'quality', 'nieuwsgierigheid']),
          history: dice.below(5) === 0,
        }))
        .filter((ask) => dice.below(3) === 0 || judge(rows, worldDay, ask).outcome === 'shown'),
    ),
  );
}

/** Compares one world: what the application is answered, and what the administrator finds written down. */
export async function compareWorld(
  { app, admin }: Pick<FreshDatabase, 'app' | 'admin'>,
  rows: GateRows,
  asks: readonly Ask[],
  into: Compared,
): Promise<void> {
  const before = await logSoFar(admin);
  const answers = await openAll(app, asks);
  const all = asks.map((ask) => [ask, judge(rows, worldDay, ask)] as const);
  const judgedOf = new Map(all);
  const batches = inBatches(asks).map((batch) =>
    batch.flatMap((ask) => {
      const judged = judgedOf.get(ask);
      return judged === undefined ? [] : [[ask, judged] as const];
    }),
  );
  for (const [index, [ask, judged]] of all.entries()) {
    const answer = answers[index];
    if (answer === undefined) throw new Error('PostgreSQL did not answer every question.');
    if (answer.outcome === 'shown') into.answers.shown += 1 + (answer.joined?.length ?? 0);
    if (answer.outcome === 'missing') into.answers.absent += 1;
    note(rows, ask, judged, into);
    const found = [...differences(ask, judged, answer), ...joinDifferences(rows, ask, answer)];
    into.differences.push(...found.map((what) => `${describe(ask)}: ${what}`));
  }
  for await (const what of logDifferences(admin, rows, before, batches)) into.differences.push(what);
}

/** Openings that go to the gate together, of viewers and persons as they come; they agree in whether they ask what was before. */
function inBatches(asks: readonly Ask[]): Ask[][] {
  return [true, false].flatMap((history) => {
    const alike = asks.filter((ask) => ask.history === history);
    const batches = Math.ceil(alike.length / TOGETHER);
    return Array.from({ length: batches }, (_, n) => alike.filter((_ask, place) => place % batches === n));
  });
}

/** Opens all that is asked, several at once; each opening is decided, logged and answered by itself. */
export async function openAll(app: Queryable, asks: readonly Ask[]): Promise<(OpenedDossier | Refused)[]> {
  const batches = inBatches(asks);
  const given = batches.map((batch) => ({
    history: batch[0]?.history,
    calls: batch.map((ask) => [tokenOf(ask.session), ask.person, ask.purpose, '/proef', ask.reason]),
  }));
  const rows = await app.many<{ answers: readonly (DossierAnswer | Refused)[] }>(
    `select gate.open_together(b -> 'calls', (b ->> 'history')::boolean, '{}') as answers
     from jsonb_array_elements($1) with ordinality as batch (b, n) order by n`,
    [JSON.stringify(given)],
  );
  const answers = new Map(
    batches.flatMap((batch, n) => batch.map((ask, place) => [ask, rows[n]?.answers[place]] as const)),
  );
  return Promise.all(
    asks.map(async (ask) => {
      const answer = answers.get(ask);
      if (answer === undefined) throw new Error('PostgreSQL did not answer every question.');
      return answer.outcome === 'shown' ? readDossier(app, tokenOf(ask.session), answer) : answer;
    }),
  );
}

function* differences(ask: Ask, judged: Judged, answer: OpenedDossier | Refused): Generator<string> {
  if (answer.outcome !== judged.outcome) {
    yield `the law says ${judged.outcome} (${judged.because ?? 'allowed'}), PostgreSQL ${answer.outcome}`;
    return;
  }
  if (answer.outcome !== 'shown') return;
  const shown = new Set(answer.facts.map((fact) => fact.id));
  for (const [id, verdict] of judged.verdicts)
    if (shown.has(id) !== (verdict === 'shown'))
      yield `the law says ${verdict} of fact ${id}, PostgreSQL ${shown.has(id) ? 'shows it' : 'hides it'}`;
  for (const id of shown) if (!judged.verdicts.has(id)) yield `fact ${id} is not of this person`;

  yield* groundDifferences(judged, answer);
  const told = new Set(answer.proofs.map((proof) => proof.source));
  if ([...told].some((one) => !judged.told.has(one)) || told.size !== judged.told.size)
    yield `the law tells who knows the person: ${[...judged.told].join(' ')}, PostgreSQL ${[...told].join(' ')}`;
  yield* withheldDifferences(ask, judged, answer);
}

/** An opening tells of the other record to who is let in there too, and of no other. */
function* joinDifferences(rows: GateRows, ask: Ask, answer: OpenedDossier | Refused): Generator<string> {
  if (answer.outcome !== 'shown') return;
  const told = (answer.joined ?? []).map(({ id, dossier, status }) => `${id} ${dossier} ${status}`);
  const lawful = joinsTold(rows, worldDay, ask).map(
    (join) => `${join.id} ${otherOf(join, ask.person)} ${join.status}`,
  );
  if (told.toSorted().join() !== lawful.toSorted().join())
    yield `the law tells of the joined records ${lawful.join(', ')}, PostgreSQL of ${told.join(', ')}`;
}

/** Each fact of another names the ground that lets it pass, and an own fact none. */
function* groundDifferences(judged: Judged, answer: OpenedDossier): Generator<string> {
  for (const { id, source, bit, flow, line } of answer.facts) {
    const ground = source === answer.actor.organisation ? undefined : judged.groundOf(source, bit);
    if (flow !== (ground?.flow ?? null) || line !== (ground?.line ?? null))
      yield `fact ${id} passes by flow ${ground?.flow}, line ${ground?.line}, PostgreSQL names ${flow}, ${line}`;
  }
}

/** What is called withheld is never open, and the categories nobody else may name are not in it. */
function* withheldDifferences(ask: Ask, judged: Judged, answer: OpenedDossier): Generator<string> {
  const purpose = dossierPurposes.find((one) => one === ask.purpose);
  if (purpose === undefined) return;
  for (const { source, category } of withheld(answer, purpose)) {
    const { bit, kind } = categories[category];
    if (kind !== 'shareable') yield `${category} is called withheld`;
    if (judged.covers(source, bit)) yield `${category} of ${source} is open and called withheld`;
  }
}

function note(rows: GateRows, ask: Ask, judged: Judged, into: Compared): void {
  const fell = (why: string, times: number) => {
    into.decisions += times;
    into.fell.set(why, (into.fell.get(why) ?? 0) + times);
  };
  if (judged.outcome !== 'shown') {
    const facts = rows.facts.filter((fact) => fact.person_id === ask.person && fact.superseded_at === null);
    fell(judged.because ?? judged.outcome, facts.length);
  }
  const own = rows.mandates.find((one) => one.id === ask.session.mandate_id)?.organisation;
  const sources = new Map(rows.facts.map((fact) => [fact.id, fact.source]));
  for (const [id, verdict] of judged.verdicts)
    fell(verdict === 'shown' ? (sources.get(id) === own ? 'shownOwn' : 'shownByFlow') : verdict, 1);
}

function describe({ session, person, purpose, reason, history }: Ask): string {
  return `session ${session.id}, person ${person}, ${purpose}, reason ${reason}${history ? ', with history' : ''}`;
}
