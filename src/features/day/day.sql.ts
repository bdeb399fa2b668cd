/** What the first screen and the page of a team read: one call of the gate each, that asks the law of now and logs who is shown. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import { type InColumns, rowsFrom } from '../../gate/columns.ts';
import type { ActorRow, OrganisationName, Refused } from '../../gate/opened.ts';
import type { Talk } from '../case-talk/case-talk.ts';
import type { OrganisationWork } from './organisation-work.sql.ts';
import type { OffAgenda } from '../agenda-proposal/agenda-proposal.ts';
import type { Answered } from '../concern/concern.ts';
import type { Overdue } from '../follow-up/follow-up.ts';
import type { Denied } from '../relation/relation.sql.ts';
import { signalRanks } from '../signal/signal-kinds.ts';
import type { SignalSeen } from '../signal/signal-wording.ts';

/** A signal on the day list, with the name by which the own organisation knows the person. */
export interface DaySignal extends SignalSeen {
  readonly sources: readonly number[];
  readonly handedOn: boolean;
  readonly coach: string | null;
  readonly foundOn: string;
  /** As what the own organisation is involved; null where it is not yet. */
  readonly role: string | null;
  readonly familyName: string;
  readonly givenName: string;
}

/** Someone who is away, as the one away and as the one who minds the caseload read it. */
export interface Absence {
  readonly id: string;
  readonly own: boolean;
  readonly from: string;
  readonly movedBy: string;
  readonly startsOn: string;
  readonly until: string | null;
  readonly returned: boolean;
  readonly persons: number;
  /** How many signals the substitutes saw to; only for the one who was away. */
  readonly followups: number | null;
  readonly to: readonly string[] | null;
}

export interface Day {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly items: readonly DaySignal[];
  /** How many people have a signal; not all of them need be among the items. */
  readonly needing: number;
  /** How many people the reader has in hand. */
  readonly dossiers: number;
  readonly organisations: Readonly<Record<string, OrganisationName>>;
  /** The day for which the signals of the whole organisation were last worked out. */
  readonly workedOut: string | null;
  /** How many relations wait for the reader's answer. */
  readonly relations: number;
  readonly denied: readonly Denied[];
  readonly absences: readonly Absence[];
  /** What was decided on concerns that the reader raised or supports, and did not read yet. */
  readonly answers: readonly Answered[];
  /** What is late at the reader's organisation, where the reader coordinates. */
  readonly overdue: readonly Overdue[];
  /** Case talks that moved or were called off, in which the reader takes part, and did not read of yet. */
  readonly talkChanges: readonly Talk[];
  /** What the reader proposed or raised and that went off an agenda. */
  readonly offAgenda: readonly OffAgenda[];
  /** What waits for the organisation, for who coordinates there or is its secretary. */
  readonly work: OrganisationWork | null;
}

/** Reads the signals of the first so many persons, in the order of the day list, and how many persons have one. */
export async function readDay(
  db: Queryable,
  token: string,
  route: string,
  most: number,
): Promise<Day | Refused> {
  const values = [token, route, JSON.stringify(signalRanks()), most];
  const day = await askGate<InColumns<Day, 'items'> | Refused>(db, 'gate.day($1, $2, $3, $4)', values);
  return day.outcome === 'shown' ? { ...day, items: rowsFrom(day.items) } : day;
}

/** One coach as the head sees the load. */
export interface TeamMember {
  readonly id: string;
  readonly name: string;
  readonly dossiers: number;
  /** How many people of this coach have a signal. */
  readonly waiting: number;
  readonly late: number;
  readonly oldest: string | null;
  /** The absence that runs. */
  readonly absence: string | null;
}

export interface Move {
  readonly id: string;
  readonly from: string;
  readonly startsOn: string;
  readonly until: string | null;
  readonly reason: string;
  readonly movedBy: string;
  readonly returnedOn: string | null;
  readonly to: readonly { readonly name: string; readonly persons: number }[] | null;
}

export interface TeamDay {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly staff: readonly TeamMember[];
  readonly silent: readonly DaySignal[];
  readonly silentDays: number;
  /** People whom nobody has in hand. */
  readonly nobody: number;
  readonly organisations: Readonly<Record<string, OrganisationName>>;
  readonly moves: readonly Move[];
}

export async function readTeamDay(db: Queryable, token: string, route: string): Promise<TeamDay | Refused> {
  const team = await askGate<InColumns<TeamDay, 'silent'> | Refused>(db, 'gate.team_day($1, $2)', [
    token,
    route,
  ]);
  return team.outcome === 'shown' ? { ...team, silent: rowsFrom(team.silent) } : team;
}
