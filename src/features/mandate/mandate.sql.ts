/** Every statement about users, mandates and teams of an organisation: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { RoleCode } from '../../gate/role.ts';
import { isUuid } from '../../kernel/id.ts';
import type { Colleague, Mandate, Team } from './mandate.ts';

interface Shown {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
}

export interface Staff extends Shown {
  readonly items: readonly Colleague[];
  readonly more: boolean;
  /** How many mandates of the whole organisation wait for a second person. */
  readonly waiting: number;
}

export interface ColleagueShown extends Shown {
  /** The reader's own mandates: others look after those. */
  readonly self: boolean;
  readonly user: {
    readonly id: string;
    readonly userName: string;
    readonly displayName: string;
    readonly email: string | null;
    readonly disabled: boolean;
  };
  readonly mandates: readonly Mandate[];
  readonly roles: readonly RoleCode[];
  readonly teams: readonly Team[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

export interface ToConfirm extends Shown {
  readonly items: readonly Mandate[];
  /** Why the reader may not decide on a mandate; null where they may. */
  readonly refusals: Readonly<Record<string, 'own' | 'other' | null>>;
}

export interface Teams extends Shown {
  readonly items: readonly Team[];
}

/** Lists the people of the organisation by name; pages count from 0. */
export function listStaff(
  db: Queryable,
  token: string,
  search: string,
  page: number,
): Promise<Staff | Refused> {
  return askGate(db, 'gate.staff($1, $2, $3)', [token, search, page]);
}

/** Finds one person of the organisation with every mandate, also the ended ones. */
export function findColleague(db: Queryable, token: string, user: string): Promise<ColleagueShown | Refused> {
  return askGate(db, 'gate.colleague($1, $2)', [token, user]);
}

/** Lists the mandates of the organisation that wait for a second person. */
export function listToConfirm(db: Queryable, token: string): Promise<ToConfirm | Refused> {
  return askGate(db, 'gate.mandates_to_confirm($1)', [token]);
}

export function listTeams(db: Queryable, token: string): Promise<Teams | Refused> {
  return askGate(db, 'gate.teams_of($1)', [token]);
}

export function addColleague(
  db: Queryable,
  token: string,
  given: { userName: string; displayName: string; email: string | null },
) {
  return askGate<Answer & { id?: string }>(db, 'gate.add_colleague($1, $2, $3, $4)', [
    token,
    given.userName,
    given.displayName,
    given.email,
  ]);
}

/** What a mandate is given with; `from` and `until` are civil dates. */
export interface GivenMandate {
  readonly user: string;
  readonly role: string;
  readonly team: string | null;
  readonly unit: string | null;
  readonly from: string;
  readonly until: string | null;
}

export function giveMandate(db: Queryable, token: string, given: GivenMandate) {
  return askGate<Answer & { id?: string; waits?: boolean }>(db, 'gate.give_mandate($1, $2)', [
    token,
    JSON.stringify(given),
  ]);
}

/** Ends a mandate. `successor` takes over the contact points of who leaves: the id of a colleague, or `niemand`. */
export function endMandate(
  db: Queryable,
  token: string,
  mandate: string,
  version: number,
  successor: string,
) {
  return askGate<Answer & { user?: string }>(db, 'gate.end_mandate($1, $2, $3, $4, $5)', [
    token,
    mandate,
    version,
    isUuid(successor) ? successor : null,
    successor === nobody,
  ]);
}

/** What stands in the form for: nobody takes it over yet. */
export const nobody = 'niemand';

export function decideMandate(
  db: Queryable,
  token: string,
  mandate: string,
  version: number,
  confirm: boolean,
) {
  return askGate<Answer>(db, 'gate.decide_mandate($1, $2, $3, $4)', [token, mandate, version, confirm]);
}

/** Adds a team, or changes the one that is named. */
export function keepTeam(
  db: Queryable,
  token: string,
  team: { id: string | null; version: number | null; name: string; isDefault: boolean },
) {
  return askGate<Answer & { id?: string }>(db, 'gate.keep_team($1, $2, $3, $4, $5)', [
    token,
    team.id,
    team.version,
    team.name,
    team.isDefault,
  ]);
}
