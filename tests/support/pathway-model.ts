/**
 * A small model of one shared pathway: which rows there are and who stands where, told again from the law and not from the program.
 * Days are counted from today. Rows stand in the order in which they came; their ids are learned from PostgreSQL afterwards.
 */
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import type { OrganisationKey } from '../../db/seeds/demo-organisation.ts';

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

export type HandoverState =
  | 'proposed'
  | 'countered'
  | 'planned'
  | 'talked'
  | 'done'
  | 'refused'
  | 'withdrawn'
  | 'stopped';

export interface HandoverRow extends Row {
  giver: Side;
  receiver: Side;
  state: HandoverState;
  moments: (Row & { of: Side })[];
  confirmed: string[];
}

export type ActionState = 'planned' | 'busy' | 'done' | 'stopped';

export interface ActionRow extends Row {
  of: Side;
  origins: Side[];
  text: string;
  by: string;
  start: number | null;
  due: number;
  intensity: string | null;
  state: ActionState;
  endReason: string | null;
  version: number;
}

export interface GoalRow extends Row {
  of: Side;
  text: string;
  state: 'open' | 'reached' | 'dropped';
  version: number;
}

export interface ProposalRow extends Row {
  of: Side;
  to: Side;
  kind: string;
  action: ActionRow | null;
  wants: Partial<ActionRow>;
  state: 'waiting' | 'approved' | 'rejected' | 'replaced' | 'withdrawn';
}

export interface ReferralRow extends Row {
  to: Side;
  state: 'sent' | 'accepted' | 'refused' | 'withdrawn' | 'started' | 'notStarted' | 'ended';
  /** Of each attempt: who tried, whom, and whether it worked. */
  tries: { of: Side; with: string; reached: boolean }[];
}

export interface Pathway {
  readonly person: string;
  step: number;
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
  /** Whether the organisation that was referred to guides the person too. */
  invitedGuides: boolean;
  signatures: number;
  /** The fingerprint of the plan as it stands now and as it was, as PostgreSQL gave it. */
  hashes: string[];
  history: string[];
}

export function newPathway(person: string): Pathway {
  return {
    person,
    step: 0,
    phases: [],
    leads: [],
    releases: [],
    handovers: [],
    goals: [],
    actions: [],
    amendments: 0,
    proposals: [],
    referrals: [],
    invitedGuides: false,
    signatures: 0,
    hashes: [],
    history: [],
  };
}

/** Gives the organisation for which this actor guides the person, or nothing. */
export function guidesFor(pathway: Pathway, { who, reason }: Actor): Side | undefined {
  if (who === 'citizen' || who === 'stranger' || who === 'outsider') return undefined;
  if (who === 'head' && reason === undefined) return undefined;
  if (who === 'invited' && !pathway.invitedGuides) return undefined;
  return people[who].of;
}

const told: Partial<Record<Side, readonly Side[]>> = {
  ocmwVlierbeke: ['vdab', 'schakel'],
  vdab: ['ocmwVlierbeke'],
  schakel: ['ocmwVlierbeke'],
};

/** Is this organisation told of the other? By the referrals with which each pathway begins, or one that it accepted and that goes on. */
export function isTold({ referrals }: Pathway, viewer: Side, other: Side): boolean {
  if (viewer === 'steiger')
    return (
      other === 'ocmwVlierbeke' && referrals.some(({ state }) => ['accepted', 'started'].includes(state))
    );
  return told[viewer]?.includes(other) === true;
}

/** Does a flow let this pass between two that are told of one another? The way of the pathway is OCMW and VDAB alone; none reaches De Steiger. */
export function passes(from: Side, to: Side, category: 'pathway' | 'plan'): boolean {
  const between: readonly Side[] =
    category === 'plan' ? ['ocmwVlierbeke', 'vdab', 'schakel'] : ['ocmwVlierbeke', 'vdab'];
  return told[to]?.includes(from) === true && between.includes(from) && between.includes(to);
}

/** Does this organisation see what the other recorded of this category? */
export function sees(viewer: Side, source: Side, category: 'pathway' | 'plan'): boolean {
  return viewer === source || passes(source, viewer, category);
}

/** The hand-over in which these organisations are now, if there is one. */
export function runningHandover(pathway: Pathway, side: Side): HandoverRow | undefined {
  return pathway.handovers.find(
    (row) =>
      ['proposed', 'countered', 'planned', 'talked'].includes(row.state) &&
      [row.giver, row.receiver].includes(side),
  );
}

/** Who leads today: the last decision that stands. */
export function leadNow(pathway: Pathway): Side | undefined {
  return pathway.leads
    .filter((row) => ['decided', 'accepted'].includes(row.state) && row.on <= 0)
    .toSorted((a, b) => a.on - b.on || a.stood - b.stood)
    .at(-1)?.lead;
}
