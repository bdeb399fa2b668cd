/**
 * The rows the legal gate decides on, as they stand in PostgreSQL, and how a world of them is written. The model and the
 * database read the same rows; neither sees what the other makes of them.
 */
import { insertRows, type SeedRow } from '../../db/seeds/rows.ts';
import type { Queryable } from '../../src/adapters/database/pool.ts';

type Moment = string;
type Day = string;

export interface OrganisationRow {
  readonly ref: number;
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly enterprise_number: string | null;
  readonly part_of: number | null;
  readonly active: boolean;
}

export interface RoleRow {
  readonly code: string;
  readonly name: string;
  readonly purposes: readonly string[];
  readonly category_mask: number;
  readonly opens_client_data: boolean;
  readonly all_persons: boolean;
}

export interface UserRow {
  readonly id: string;
  readonly user_name: string;
  readonly display_name: string;
  readonly disabled_at: Moment | null;
}

export interface TeamRow {
  readonly id: string;
  readonly organisation: number;
  readonly name: string;
}

export interface MandateRow {
  readonly id: string;
  readonly user_id: string;
  readonly organisation: number;
  readonly unit: number | null;
  readonly role: string;
  readonly team_id: string | null;
  readonly valid_from: Day;
  readonly valid_until: Day | null;
  readonly granted_by: string;
  readonly confirmed_by: string | null;
  readonly confirmed_at: Moment | null;
  readonly ended_at: Moment | null;
}

export interface SessionRow {
  readonly id: string;
  readonly token_hash: string;
  readonly kind: string;
  readonly user_id: string;
  readonly mandate_id: string | null;
  readonly person_id: string | null;
  readonly purposes: readonly string[] | null;
  readonly category_mask: number;
  readonly ends_at: Moment;
  readonly ended_at: Moment | null;
}

export interface FactRow {
  readonly id: number;
  readonly person_id: string;
  readonly field: string;
  readonly entry: string;
  readonly category_bit: number;
  readonly value: unknown;
  readonly source: number;
  readonly authentic: string | null;
  readonly as_of: Day;
  readonly certainty: string;
  readonly status: string;
  readonly origins: readonly number[];
  readonly superseded_at: Moment | null;
}

export interface InvolvementRow {
  readonly id: number;
  readonly person_id: string;
  readonly organisation: number;
  readonly role: string;
  readonly valid_from: Day;
  readonly valid_until: Day | null;
  readonly ground: string;
  readonly awaits_second_person: boolean;
  readonly second_person: string | null;
  readonly recorded_by: string | null;
  readonly recorded_at: Moment;
  readonly ended_reason: string | null;
}

export interface JoinRow {
  readonly id: string;
  readonly organisation: number;
  readonly person_id: string;
  readonly earlier_id: string;
  readonly proof: string;
  readonly proved_on: Day;
  readonly status: string;
  readonly proposed_by: string;
  readonly confirmed_by: string | null;
  readonly declined_by: string | null;
  readonly undo_why: string | null;
  readonly undo_by: string | null;
  readonly undone_by: string | null;
}

export interface AssignmentRow {
  readonly person_id: string;
  readonly organisation: number;
  readonly team_id: string | null;
  readonly user_id: string | null;
}

export interface AnswerRow {
  readonly person_id: string;
  readonly registrant: number;
  readonly source: number;
  readonly answer: string;
  readonly answered_by: string;
  readonly answered_at: Moment;
}

export interface ReferralRow {
  readonly id: string;
  readonly person_id: string;
  readonly sender: number;
  readonly receiver: number;
  readonly question: string;
  readonly wanted_outcomes: readonly string[];
  readonly category_mask: number;
  readonly status: string;
  readonly answer_by: Day;
  readonly closes_on: Day;
  readonly decided_at: Moment | null;
}

export interface ShieldRow {
  readonly id: string;
  readonly person_id: string;
  readonly organisation: number | null;
  readonly user_id: string | null;
  readonly reason: string;
  readonly valid_from: Day;
  readonly valid_until: Day | null;
}

export interface ExceptionalRow {
  readonly id: string;
  readonly person_id: string;
  readonly organisation: number;
  readonly user_id: string;
  readonly reason: string;
  readonly opened_at: Moment;
  readonly ends_at: Moment;
  readonly review_by: Day;
  readonly reviewed_by: string | null;
  readonly reviewed_at: Moment | null;
}

export interface FlowRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly sender: number;
  readonly receiver: number | null;
  readonly receiver_kind: string | null;
  readonly purpose: string;
  readonly population: string;
  readonly category_mask: number;
  readonly legal_act: string;
  readonly gdpr_term: string;
  readonly needs_agreement: boolean;
  readonly retention: string;
  readonly valid_from: Day;
  readonly valid_until: Day | null;
  readonly status: string;
  readonly suspension_reason: string | null;
}

export interface ReceiverRow {
  readonly flow: number;
  readonly organisation: number;
  readonly document_reference: string;
}

export interface AgreementRow {
  readonly id: string;
  readonly title: string;
  readonly level: string;
  readonly status: string;
  readonly valid_from: Day;
  readonly valid_until: Day;
  readonly renews?: string | null;
}

export interface PartyRow {
  readonly agreement_id: string;
  readonly organisation: number;
  readonly role: string;
  /** Its last day as a party. */
  readonly leaves_after: Day | null;
}

export interface LineRow {
  readonly id: string;
  readonly ref: number;
  readonly agreement_id: string;
  readonly number: number;
  readonly flow: number;
  readonly sender: number;
  readonly receiver: number;
  readonly category_mask: number;
  readonly status: string;
  readonly suspended_for: number | null;
  readonly suspension_reason: string | null;
}

/** The tables of a world, each before those that refer to it. */
export interface GateRows {
  readonly organisations: OrganisationRow[];
  readonly roles: RoleRow[];
  readonly users: UserRow[];
  readonly teams: TeamRow[];
  readonly mandates: MandateRow[];
  readonly persons: { readonly id: string }[];
  readonly sessions: SessionRow[];
  readonly facts: FactRow[];
  readonly involvements: InvolvementRow[];
  readonly joined_records: JoinRow[];
  readonly assignments: AssignmentRow[];
  readonly relation_answers: AnswerRow[];
  readonly referrals: ReferralRow[];
  readonly shields: ShieldRow[];
  readonly exceptional_accesses: ExceptionalRow[];
  readonly flows: FlowRow[];
  readonly flow_receivers: ReceiverRow[];
  readonly agreements: AgreementRow[];
  readonly agreement_parties: PartyRow[];
  readonly annex_lines: LineRow[];
}

const gateTables = [
  'organisations',
  'roles',
  'users',
  'teams',
  'mandates',
  'persons',
  'sessions',
  'facts',
  'involvements',
  'joined_records',
  'assignments',
  'relation_answers',
  'referrals',
  'shields',
  'exceptional_accesses',
  'flows',
  'flow_receivers',
  'agreements',
  'agreement_parties',
  'annex_lines',
] as const satisfies readonly (keyof GateRows)[];

/** Gives a world in which nothing is yet. */
export function noRows(): GateRows {
  return {
    organisations: [],
    roles: [],
    users: [],
    teams: [],
    mandates: [],
    persons: [],
    sessions: [],
    facts: [],
    involvements: [],
    joined_records: [],
    assignments: [],
    relation_answers: [],
    referrals: [],
    shields: [],
    exceptional_accesses: [],
    flows: [],
    flow_receivers: [],
    agreements: [],
    agreement_parties: [],
    annex_lines: [],
  };
}

/** Writes worlds beside one another, a statement per table, on the civil date of the worlds and with quotas out of the way. */
export async function writeRows(admin: Queryable, worlds: readonly GateRows[], today: string): Promise<void> {
  for (const table of gateTables) {
    const rows: readonly object[] = worlds.flatMap((world): readonly object[] => world[table]);
    await insertRows(
      admin,
      table,
      rows.map((row): SeedRow => ({ ...row })),
    );
  }
  await admin.many('select gate.refresh_index(organisation, person_id) from involvements');
  await admin.many('update gate.civil_clock set civil_date = $1', [today]);
  await admin.many('update quota_limits set per_user_day = 2000000000, per_organisation_day = 2000000000');
}
