/** Statements about the waves as an OCMW sees them: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Assumed } from '../../rules/inflow.ts';
import type { CountRow } from './count-list.ts';

/** A number that was delivered, and the one that stood there before. */
export interface Count {
  readonly nis: string;
  readonly month: string;
  readonly number: number;
  readonly asOf: CivilDate;
  readonly saidBy: string;
  readonly before: number | null;
}

/** A plan that was kept under a name. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  readonly filesPerCoach: number | null;
  readonly leefloonPerMonth: number | null;
  readonly madeBy: string;
  readonly madeOn: CivilDate;
}

export interface ListSummary {
  readonly id: string;
  readonly saidBy: string;
  readonly asOf: CivilDate;
  readonly madeOn: CivilDate;
  readonly madeBy: string;
  readonly rows: number;
  readonly replaced: number;
}

/** A flow by which end dates of others could come here. */
export interface EndFlow {
  readonly title: string;
  readonly sender: string;
  readonly status: 'conditional' | 'inForce' | 'suspended';
  readonly conditions: string | null;
}

export interface InflowDesk {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  /** The reader leads the service and may write on the desk. */
  readonly plansHere: boolean;
  readonly territory: readonly string[];
  readonly counts: readonly Count[];
  readonly own: readonly { readonly month: string; readonly number: number; readonly provisional: number }[];
  readonly plans: readonly Plan[];
  readonly lists: readonly ListSummary[];
  readonly flows: readonly EndFlow[];
}

export function readInflowDesk(db: Queryable, token: string): Promise<InflowDesk | Refused> {
  return askGate(db, 'gate.inflow_desk($1)', [token]);
}

/** What became of a row: it is new, it says what was known, or it was left out. */
export interface RowTold extends CountRow {
  readonly why: 'new' | 'same' | 'outside' | 'older';
}

export function importCounts(
  db: Queryable,
  token: string,
  list: { saidBy: string; asOf: string; rows: readonly CountRow[] },
): Promise<Answer & { rows?: readonly RowTold[] }> {
  return askGate(db, 'gate.import_inflow($1, $2, $3, $4)', [
    token,
    list.saidBy,
    list.asOf,
    JSON.stringify(list.rows),
  ]);
}

export function keepPlan(
  db: Queryable,
  token: string,
  name: string,
  { share, filesPerCoach, leefloonPerMonth }: Assumed,
): Promise<Answer & { id?: string }> {
  return askGate(db, 'gate.keep_inflow_plan($1, $2, $3, $4, $5)', [
    token,
    name,
    share,
    filesPerCoach ?? null,
    leefloonPerMonth ?? null,
  ]);
}

export function dropPlan(db: Queryable, token: string, plan: string): Promise<Answer> {
  return askGate(db, 'gate.drop_inflow_plan($1, $2)', [token, plan]);
}

/** An end as it was recorded before. */
export interface EarlierEnd {
  readonly date: CivilDate;
  readonly status: 'confirmed' | 'provisional';
  readonly asOf: CivilDate;
}

/** Someone whose benefit ends, as the own organisation says it. */
export interface Ender {
  readonly dossier: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly user: string | null;
  readonly kind: 'UNEMPLOYMENT' | 'INSCHAKELING';
  readonly endsOn: CivilDate;
  readonly status: 'confirmed' | 'provisional';
  readonly certainty: 'proven' | 'declared' | 'estimated';
  readonly asOf: CivilDate;
  /** What was recorded here before, the latest first. */
  readonly earlier: readonly EarlierEnd[];
}

export interface Enders {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly items: readonly Ender[];
  readonly total: number;
  readonly flows: readonly EndFlow[];
}

/** Lists whose benefit ends in a month, or in all that come; logged row by row. */
export function listEnders(
  db: Queryable,
  call: { token: string; route: string; month: string | undefined; size: number },
): Promise<Enders | Refused> {
  return askGate(db, 'gate.inflow_people($1, $2, $3, $4)', [
    call.token,
    call.route,
    call.month ?? null,
    call.size,
  ]);
}

/** What comes to the OCMWs of a region together; a number that may not be told is null. */
export interface RegionInflow {
  readonly region: string;
  readonly months: readonly { readonly month: string; readonly number: number | null }[];
}

export interface RegionsShown {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly regions: readonly RegionInflow[];
}

export function readRegions(db: Queryable, token: string): Promise<RegionsShown | Refused> {
  return askGate(db, 'gate.inflow_region($1)', [token]);
}
