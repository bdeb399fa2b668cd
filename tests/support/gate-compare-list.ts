/** Asks PostgreSQL for lists and relations, as the application, and compares them with the model. */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { RelationRow } from '../../src/gate/involvement.sql.ts';
import type { Listed, ListRow } from '../../src/gate/list.sql.ts';
import type { Refused } from '../../src/gate/opened.ts';
import type { FreshDatabase } from './database.ts';
import type { Compared } from './gate-compare.ts';
import { usedOf } from './gate-compare-log.ts';
import { tokenOf, worldDay } from './gate-making.ts';
import { type ListAsk, listed, related } from './gate-model-list.ts';
import type { GateRows } from './gate-rows.ts';

const scopes = ['mine', 'team', 'organisation'] as const;

/** Compares every list and every page of relations of every session. */
export async function compareLists(
  { app, admin }: Pick<FreshDatabase, 'app' | 'admin'>,
  rows: GateRows,
  into: Compared,
): Promise<void> {
  const used = () => admin.one<{ rows: number }>(`select ${usedOf('listRow')} as rows`);
  const before = { used: (await used())?.rows ?? 0, listed: into.listed };
  for (const session of rows.sessions)
    for (const scope of scopes) {
      const reason = scope === 'organisation' ? 'substitution' : null;
      for (const purpose of ['guidance', 'aftercare'])
        await compareList(app, rows, { session, purpose, scope, reason }, into);
      for (const answered of [false, true])
        await compareRelations(app, rows, { session, scope, reason }, answered, into);
    }
  const counted = ((await used())?.rows ?? 0) - before.used;
  if (counted !== into.listed - before.listed)
    into.differences.push(`${counted} rows were counted of ${into.listed - before.listed}`);
}

async function compareList(app: Queryable, rows: GateRows, ask: ListAsk, into: Compared): Promise<void> {
  const row = await app.one<{ answer: Listed<ListRow> | Refused }>(
    `select gate.list($1, $2, '/lijst', $3, $4) as answer`,
    [tokenOf(ask.session), ask.purpose, ask.scope, ask.reason],
  );
  const shown = row?.answer.outcome === 'shown' ? row.answer.items : undefined;
  const expected = listed(rows, worldDay, ask);
  into.lists += 1;
  into.listed += expected?.size ?? 0;
  compareSets(
    `${ask.purpose} list, ${ask.scope}, session ${ask.session.id}`,
    expected,
    shown?.map(({ dossier }) => dossier),
    into,
  );
  for (const one of shown ?? [])
    if (ask.purpose === 'aftercare' && (one.benefit !== null || one.nextEnd !== null))
      into.differences.push(`the list for aftercare tells the benefit of ${one.dossier}`);
}

async function compareRelations(
  app: Queryable,
  rows: GateRows,
  ask: Omit<ListAsk, 'purpose'>,
  answered: boolean,
  into: Compared,
): Promise<void> {
  const row = await app.one<{ answer: Listed<RelationRow> | Refused }>(
    `select gate.relations($1, '/lijst', $2, $3, $4) as answer`,
    [tokenOf(ask.session), ask.scope, ask.reason, answered],
  );
  const refs = new Map(rows.organisations.map(({ id, ref }) => [id, ref]));
  const shown = row?.answer.outcome === 'shown' ? row.answer.items : undefined;
  const expected = related(rows, worldDay, { ...ask, purpose: 'involvement', answered });
  into.lists += 1;
  into.listed += expected?.size ?? 0;
  compareSets(
    `relations, ${ask.scope}, answered ${answered}, session ${ask.session.id}`,
    expected,
    shown?.map((one) => `${one.dossier} ${refs.get(one.organisationId)}`),
    into,
  );
}

function compareSets(
  what: string,
  expected: ReadonlySet<string> | undefined,
  shown: readonly string[] | undefined,
  into: Compared,
): void {
  const said = (all: Iterable<string> | undefined) =>
    all === undefined ? 'no list' : [...all].sort().join(', ');
  if (said(expected) !== said(shown))
    into.differences.push(`${what}: the law says [${said(expected)}], PostgreSQL [${said(shown)}]`);
}
