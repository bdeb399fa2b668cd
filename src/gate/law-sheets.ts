/**
 * What stands in law between a viewer and its sources, kept in memory until the law or the day changes: the same flows go with
 * every dossier that an organisation opens. The gate decides without it; this only explains.
 */
import type { Queryable } from '../adapters/database/pool.ts';
import type { CivilDate } from '../kernel/civil-date.ts';
import { askGate } from './ask.sql.ts';
import type { FlowState, OpenedDossier, OrganisationName } from './opened.ts';

interface Sheets {
  /** The number of the law and the civil date for which they hold. */
  readonly holdsFor: string;
  readonly flows: Map<number, readonly FlowState[]>;
  readonly organisations: Map<number, OrganisationName>;
}

interface SheetsAnswer {
  readonly law: number;
  readonly today: CivilDate;
  readonly flows: readonly (readonly [source: number, flows: readonly FlowState[]])[];
  readonly organisations: Readonly<Record<string, OrganisationName>>;
}

interface SignedOut {
  readonly outcome: 'signedOut';
}

const kept = new WeakMap<Queryable, Map<number, Sheets>>();

/** The flows of these sources towards the viewer of an answer, and the names of everyone in it; nothing once signed out. */
export async function lawBehind(
  db: Queryable,
  token: string,
  answer: Pick<OpenedDossier, 'actor'> & { readonly law: number },
  sources: readonly number[],
  named: readonly number[],
): Promise<Pick<OpenedDossier, 'flows' | 'organisations'> | undefined> {
  const { organisation, today } = answer.actor;
  const viewer = organisation ?? 0;
  const everyone = [...new Set([viewer, ...sources, ...named])];
  const known = kept.get(db)?.get(viewer);
  const complete =
    known?.holdsFor === `${answer.law} ${today}` && everyone.every((ref) => known.organisations.has(ref));
  const sheets = complete ? known : await ask(db, token, viewer, everyone);
  if (sheets === undefined) return undefined;
  return {
    flows: [...new Set(sources)].sort((a, b) => a - b).flatMap((source) => sheets.flows.get(source) ?? []),
    organisations: Object.fromEntries(
      everyone.flatMap((ref) => {
        const name = sheets.organisations.get(ref);
        return name === undefined ? [] : [[ref, name]];
      }),
    ),
  };
}

/** Asks anew, and keeps it under the law and the day that PostgreSQL says it is of; what was kept of another law or day goes. */
async function ask(
  db: Queryable,
  token: string,
  viewer: number,
  refs: readonly number[],
): Promise<Sheets | undefined> {
  const answer = await askGate<SheetsAnswer | SignedOut>(db, 'gate.law_sheets($1, $2)', [token, refs]);
  if ('outcome' in answer) return undefined;
  const ofDatabase = kept.get(db) ?? new Map<number, Sheets>();
  const holdsFor = `${answer.law} ${answer.today}`;
  const known = ofDatabase.get(viewer);
  const sheets =
    known?.holdsFor === holdsFor ? known : { holdsFor, flows: new Map(), organisations: new Map() };
  for (const [source, flows] of answer.flows) sheets.flows.set(source, flows);
  for (const [ref, name] of Object.entries(answer.organisations)) sheets.organisations.set(Number(ref), name);
  kept.set(db, ofDatabase.set(viewer, sheets));
  return sheets;
}
