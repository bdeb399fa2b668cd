/**
 * A small model of one shared pathway: which rows there are, told again from the law and not from the program. Days are counted from
 * today. Rows stand in the order in which they came; their ids are learned from PostgreSQL afterwards. What follows from the rows
 * stands in pathway-law.ts, the rows of the plan and what comes after it in pathway-row.ts.
 */
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import type { OrganisationKey } from '../../db/seeds/demo-organisation.ts';
import type { Law } from './pathway-flow.ts';
import type {
  ActionRow,
  CheckRow,
  ContractRow,
  GoalRow,
  JobRow,
  NoteRow,
  OutflowRow,
  ProposalRow,
  ReferralRow,
  ReportRow,
} from './pathway-row.ts';

export type Side = Extract<
  OrganisationKey,
  'ocmwVlierbeke' | 'vdab' | 'schakel' | 'steiger' | 'ocmwKreekdorp'
>;

/** Everyone on a walk. The stranger works for VDAB in another team; the head passes the assignment with a reason alone. */
export const people = {
  coach: { user: 'coach.vlierbeke', of: 'ocmwVlierbeke' },
  colleague: { user: 'collega.vlierbeke', of: 'ocmwVlierbeke' },
  head: { user: 'hoofd.vlierbeke', of: 'ocmwVlierbeke' },
  mediator: { user: 'bemiddelaar.oost', of: 'vdab' },
  stranger: { user: 'collega.oost', of: 'vdab' },
  partner: { user: 'coach.maatwerk', of: 'schakel' },
  invited: { user: 'coach.steiger', of: 'steiger' },
  outsider: { user: 'coach.kreekdorp', of: 'ocmwKreekdorp' },
  citizen: { user: 'burger.amina', of: undefined },
} as const satisfies Record<string, { user: DemoUser; of: Side | undefined }>;

export type Who = keyof typeof people;
export const everyone = Object.keys(people) as readonly Who[];

export interface Actor {
  readonly who: Who;
  /** The reason that a head gives. */
  readonly reason?: 'supervision';
}

export type Refusal = 'missing' | 'forbidden' | 'invalid' | 'conflict';

/** What the model says of an act: why not, or the name under which it stands in the history. */
export type Said = Refusal | `${string}.${string}`;

export function isRefusal(said: Said): said is Refusal {
  return !said.includes('.');
}

export interface Row {
  id: string;
}

/** That an organisation guides the person, or follows up; `active` today, and `lastDay` when not tomorrow. */
export interface InvolvementRow extends Row {
  of: Side;
  role: 'guidance' | 'aftercare';
  since: number;
  active: boolean;
  lastDay: boolean;
  why: string | null;
}

export interface PhaseRow extends Row {
  of: Side;
  phase: string;
  from: number;
  until: number | null;
  version: number;
}

export interface LeadRow extends Row {
  of: Side;
  lead: Side;
  on: number;
  state: 'decided' | 'proposed' | 'accepted' | 'refused' | 'withdrawn' | 'lapsed';
  asked: Side | null;
  by: number | null;
  version: number;
  /** The step of the walk at which it came to stand. */
  stood: number;
}

export interface ReleaseRow extends Row {
  of: Side;
  asked: Side;
  held: string;
  state: 'asked' | 'released' | 'notReleased' | 'withdrawn';
  by: number;
  closed: boolean;
  version: number;
}

/** How a hand-over stands after a step. */
export type HandoverState =
  | 'proposed'
  | 'countered'
  | 'planned'
  | 'talked'
  | 'declined'
  | 'refused'
  | 'withdrawn'
  | 'stopped';

export interface HandoverRow extends Row {
  giver: Side;
  receiver: Side;
  /** Who did what brought it there; each side sees its own steps, and those of the other while the law lets them pass. */
  steps: { of: Side; to: HandoverState | 'goesOn' }[];
  running: boolean;
  done: boolean;
  /** Of each side those of the last time that it offered stand to be chosen. */
  moments: (Row & { of: Side; time: number })[];
  confirmed: string[];
}

export interface Pathway {
  readonly person: string;
  readonly law: Law;
  step: number;
  involvements: InvolvementRow[];
  phases: PhaseRow[];
  leads: LeadRow[];
  releases: ReleaseRow[];
  handovers: HandoverRow[];
  goals: GoalRow[];
  actions: ActionRow[];
  /** How many parts of the plan were written down as changed. */
  amendments: number;
  proposals: ProposalRow[];
  referrals: ReferralRow[];
  signatures: number;
  outflows: OutflowRow[];
  jobs: JobRow[];
  checks: CheckRow[];
  contracts: ContractRow[];
  notes: NoteRow[];
  reports: ReportRow[];
  /** How many moments of contact were noted. */
  contacts: number;
  /** The fingerprint of the plan as it stands now and as it was, as PostgreSQL gave it. */
  hashes: string[];
  history: string[];
}

export function newPathway(person: string, law: Law): Pathway {
  return {
    person,
    law,
    step: 0,
    involvements: (['ocmwVlierbeke', 'vdab', 'schakel'] as const).map((of) => guidance(of, LONG_AGO)),
    phases: [],
    leads: [],
    releases: [],
    handovers: [],
    goals: [],
    actions: [],
    amendments: 0,
    proposals: [],
    referrals: [],
    signatures: 0,
    outflows: [],
    jobs: [],
    checks: [],
    contracts: [],
    notes: [],
    reports: [],
    contacts: 0,
    hashes: [],
    history: [],
  };
}

/** When the guidance began with which a walk begins. */
const LONG_AGO = -500;

/** A guidance that begins. */
export function guidance(of: Side, since: number): InvolvementRow {
  return { id: '', of, role: 'guidance', since, active: true, lastDay: false, why: null };
}
