/**
 * A second, independent reading of the law of the gate: which facts of a person a session may see for a purpose today, and
 * if not, why not. Written from the sentences of the law over plain rows; it shares nothing with the SQL that it judges.
 */
import { maskOf } from '../../src/gate/category.ts';
import { dayOf } from '../../src/kernel/clock.ts';
import { benefitsOf, has, inPopulation, isVouched, reaches, waysOf, within } from './gate-model-law.ts';
import type {
  AssignmentRow,
  FactRow,
  GateRows,
  MandateRow,
  OrganisationRow,
  RoleRow,
  SessionRow,
} from './gate-rows.ts';

export interface Ask {
  readonly session: SessionRow;
  readonly person: string;
  readonly purpose: string;
  readonly reason: string | null;
  readonly history: boolean;
}

/** What the law says of one fact: shown, or the first condition that fails. */
export type Verdict =
  | 'shown'
  | 'category'
  | 'aftercareOnly'
  | 'neverExceptional'
  | 'relationNotProved'
  | 'noFlow'
  | 'origin';

export interface Judged {
  readonly outcome: 'shown' | 'missing' | 'signedOut';
  /** Why the person is missing. */
  readonly because?: Refusal;
  readonly verdicts: ReadonlyMap<number, Verdict>;
  /** Sources of which the viewer may know that they know the person. */
  readonly told: ReadonlySet<number>;
  /** Whether facts of this source and category pass, if there are any. */
  readonly covers: (source: number, bit: number) => boolean;
  /** The flow, and the line where it needs one, that is named as the ground for such a fact. */
  readonly groundOf: (source: number, bit: number) => Ground | undefined;
}

export interface Ground {
  readonly flow: number;
  readonly line: number | null;
}

type Refusal = 'link' | 'purpose' | 'shield' | 'exceptional' | 'involvement';

export interface Viewer {
  readonly session: SessionRow;
  readonly mandate: MandateRow;
  readonly role: RoleRow;
  readonly organisation: OrganisationRow;
  readonly purposes: readonly string[];
  readonly mask: number;
}

/** How the viewer comes to the person. Without `since` nothing can prove the relation yet. */
type Way = { kind: 'guidance' | 'aftercare'; since: string | undefined } | { kind: 'exceptional' };

interface Sight {
  readonly rows: GateRows;
  readonly today: string;
  readonly viewer: Viewer;
  readonly way: Way;
  readonly ask: Ask;
}

const aftercare = maskOf(['outcome', 'workStatus', 'contact']);
// Nobody can be spoken to without a name: the own organisation's, never another's.
const aftercareOwn = aftercare | maskOf(['identity']);
const confidential = maskOf(['functionalLimits', 'indicering', 'health']);
const neverExceptional = maskOf(['sharedNotes', 'internalNotes', 'intake']) | confidential;
const allPersonsReasons = ['supervision', 'substitution', 'complaint', 'quality', 'relation'];

/** Judges every fact of the person. */
export function judge(rows: GateRows, today: string, ask: Ask): Judged {
  const nothing = {
    verdicts: new Map<number, Verdict>(),
    told: new Set<number>(),
    covers: () => false,
    groundOf: () => undefined,
  };
  const viewer = viewerOf(rows, today, ask.session);
  if (viewer === undefined) return { outcome: 'signedOut', ...nothing };
  const way = wayIn(rows, today, viewer, ask);
  if (typeof way === 'string') return { outcome: 'missing', because: way, ...nothing };

  const sight: Sight = { rows, today, viewer, way, ask };
  const facts = rows.facts.filter(
    (one) => one.person_id === ask.person && (ask.history || one.superseded_at === null),
  );
  return {
    outcome: 'shown',
    verdicts: new Map(facts.map((one) => [one.id, judgeFact(sight, one)])),
    told: new Set(rows.organisations.map(({ ref }) => ref).filter((ref) => isTold(sight, ref))),
    covers: (source, bit) => isProved(sight, source) && flows(sight, source, bit),
    // What is one's own needs no ground, also where a flow to a kind of organisation would lead back to its sender.
    groundOf: (source, bit) =>
      source !== viewer.organisation.ref && isProved(sight, source)
        ? firstGround(sight, source, bit)
        : undefined,
  };
}

/** An active mandate: begun, not ended, and confirmed by a second named person where it opens client data. */
export function viewerOf(rows: GateRows, today: string, session: SessionRow): Viewer | undefined {
  const user = rows.users.find((one) => one.id === session.user_id);
  const mandate = rows.mandates.find((one) => one.id === session.mandate_id);
  const role = rows.roles.find((one) => one.code === mandate?.role);
  const organisation = rows.organisations.find((one) => one.ref === mandate?.organisation);
  const isOver = session.ended_at !== null || Date.parse(session.ends_at) <= Date.now();
  if (isOver || !user || user.disabled_at !== null || !mandate || !role || !organisation) return undefined;
  if (mandate.ended_at !== null || !within(mandate, today)) return undefined;
  if (role.opens_client_data && (mandate.confirmed_by === null || mandate.confirmed_at === null))
    return undefined;
  const purposes = role.purposes.filter((one) => session.purposes?.includes(one) ?? true);
  return { session, mandate, role, organisation, purposes, mask: role.category_mask & session.category_mask };
}

/** By which way the viewer comes to the person, or why not. */
export function wayIn(rows: GateRows, today: string, viewer: Viewer, ask: Ask): Way | Refusal {
  const { person, purpose } = ask;
  if (viewer.session.kind === 'link') return 'link';
  if (!viewer.purposes.includes(purpose)) return 'purpose';
  if (isShielded(rows, today, viewer, person)) return 'shield';
  if (purpose === 'exceptional')
    return mayExceptionally(rows, today, viewer, person) ? { kind: 'exceptional' } : 'exceptional';
  const role = roleTowards(rows, today, viewer, person);
  const serves = role === 'guidance' || (role === 'aftercare' && purpose === 'aftercare');
  if (role === undefined || !serves || !isAssigned(rows, viewer, person, ask.reason)) return 'involvement';
  return { kind: role, since: sinceOf(rows, today, viewer, person, role) };
}

/** In which role the organisation is involved today; guidance before aftercare. */
function roleTowards(
  rows: GateRows,
  today: string,
  viewer: Viewer,
  person: string,
): 'guidance' | 'aftercare' | undefined {
  const active = rows.involvements.filter(
    (one) => one.organisation === viewer.organisation.ref && one.person_id === person && within(one, today),
  );
  if (active.some((one) => one.role === 'guidance')) return 'guidance';
  return active.length > 0 ? 'aftercare' : undefined;
}

/** Since when the relation can be proved: not while it waits for a second person. */
function sinceOf(
  rows: GateRows,
  today: string,
  viewer: Viewer,
  person: string,
  role: string,
): string | undefined {
  return rows.involvements
    .filter((one) => one.organisation === viewer.organisation.ref && one.person_id === person)
    .filter((one) => one.role === role && within(one, today) && isVouched(one))
    .map((one) => one.recorded_at)
    .toSorted()[0];
}

export function isShielded(rows: GateRows, today: string, viewer: Viewer, person: string): boolean {
  return rows.shields.some(
    (one) =>
      one.person_id === person &&
      (one.organisation === viewer.organisation.ref || one.user_id === viewer.mandate.user_id) &&
      within(one, today),
  );
}

/** Assigned to the user or to the mandate's team, or a role for all persons with a reason from the list. */
function isAssigned(rows: GateRows, viewer: Viewer, person: string, reason: string | null): boolean {
  return mayPassAll(viewer, reason) || isOwn(rows, viewer, person) || isOfTeam(rows, viewer, person);
}

export function mayPassAll(viewer: Viewer, reason: string | null): boolean {
  return viewer.role.all_persons && reason !== null && allPersonsReasons.includes(reason);
}

export function isOwn(rows: GateRows, { mandate, organisation }: Viewer, person: string): boolean {
  return assignments(rows, organisation, person).some((one) => one.user_id === mandate.user_id);
}

export function isOfTeam(rows: GateRows, { mandate, organisation }: Viewer, person: string): boolean {
  const team = mandate.team_id;
  return team !== null && assignments(rows, organisation, person).some((one) => one.team_id === team);
}

function assignments(rows: GateRows, { ref }: OrganisationRow, person: string): AssignmentRow[] {
  return rows.assignments.filter((one) => one.person_id === person && one.organisation === ref);
}

/** A running, unreviewed access of this user, none of whose accesses was left without review too long. */
function mayExceptionally(rows: GateRows, today: string, viewer: Viewer, person: string): boolean {
  const own = rows.exceptional_accesses.filter((one) => one.user_id === viewer.mandate.user_id);
  const open = own.filter((one) => one.reviewed_at === null);
  if (open.some((one) => one.review_by < today)) return false;
  return open.some(
    (one) =>
      one.person_id === person &&
      one.organisation === viewer.organisation.ref &&
      Date.parse(one.opened_at) <= Date.now() &&
      Date.parse(one.ends_at) > Date.now(),
  );
}

function judgeFact(sight: Sight, fact: FactRow): Verdict {
  const { viewer, way } = sight;
  const own = viewer.organisation.ref;
  const { source, category_bit: bit } = fact;
  if (!has(viewer.mask, bit)) return 'category';
  if (way.kind === 'aftercare' && !has(source === own ? aftercareOwn : aftercare, bit))
    return 'aftercareOnly';
  if (way.kind === 'exceptional' && has(neverExceptional, bit)) return 'neverExceptional';
  if (source !== own && !isProved(sight, source)) return 'relationNotProved';
  if (source !== own && !flows(sight, source, bit)) return 'noFlow';
  const passes = (origin: number) =>
    (way.kind !== 'aftercare' || has(aftercare, bit)) && isProved(sight, origin) && flows(sight, origin, bit);
  return fact.origins.every((origin) => origin === own || passes(origin)) ? 'shown' : 'origin';
}

/** The source confirmed it, an authentic source that it holds names the viewer today, or a referral was accepted. */
function isProved(sight: Sight, source: number): boolean {
  const { way } = sight;
  if (way.kind === 'exceptional') return true;
  if (way.since === undefined) return false;
  return hasAuthenticProof(sight, source) || hasSaidSo(sight, source, way.since);
}

function hasAuthenticProof({ rows, today, viewer, ask }: Sight, source: number): boolean {
  const { ref, enterprise_number } = viewer.organisation;
  if (enterprise_number === null || source === ref) return false;
  return benefitsOf(rows, ask.person, source, ref, today, ['KSZ', 'POD MI']).some(
    (one) => one['grantedBy'] === enterprise_number,
  );
}

function hasSaidSo({ rows, today, viewer, ask }: Sight, source: number, since: string): boolean {
  const own = viewer.organisation.ref;
  const confirmed = rows.relation_answers.some(
    (one) =>
      one.person_id === ask.person &&
      one.registrant === own &&
      one.source === source &&
      one.answer === 'confirmed' &&
      Date.parse(one.answered_at) >= Date.parse(since),
  );
  return confirmed || stillReferred(rows, today, ask.person, [own, source], since);
}

/** A referral that was accepted, without an end since of the viewer's guidance that was there before this one. */
function stillReferred(
  rows: GateRows,
  today: string,
  person: string,
  [own, other]: readonly [number, number],
  since: string,
): boolean {
  const ends = rows.involvements
    .filter((one) => one.person_id === person && one.organisation === own)
    .filter((one) => Date.parse(one.recorded_at) < Date.parse(since))
    .flatMap(({ valid_until }) => (valid_until !== null && valid_until < today ? [valid_until] : []));
  return rows.referrals.some(
    (one) =>
      one.person_id === person &&
      ['accepted', 'started'].includes(one.status) &&
      ((one.sender === own && one.receiver === other) || (one.sender === other && one.receiver === own)) &&
      !ends.some((end) => one.decided_at !== null && end >= dayOf(one.decided_at)),
  );
}

/** An authentic proof is told only where a flow in force reaches the viewer: without one, nothing of the source may show. */
function isTold(sight: Sight, source: number): boolean {
  const { way } = sight;
  if (way.kind === 'exceptional' || way.since === undefined) return false;
  if (hasSaidSo(sight, source, way.since)) return true;
  const reached = [...Array(16).keys()].some((bit) => flows(sight, source, bit, false));
  return reached && hasAuthenticProof(sight, source);
}

/** One flow in force covers sender, viewer, category, purpose and population. */
function flows({ rows, today, viewer, ask }: Sight, source: number, bit: number, toPerson = true): boolean {
  return rows.flows.some(
    (flow) =>
      flow.sender === source &&
      flow.purpose === ask.purpose &&
      reaches(rows, today, flow, viewer.organisation, bit) &&
      (!toPerson || inPopulation(rows, today, flow, ask.person, viewer.organisation.ref)),
  );
}

/** Of several grounds one that tells nothing new of the person, and of those the flow with the lowest number, by its first line. */
function firstGround({ rows, today, viewer, ask }: Sight, source: number, bit: number): Ground | undefined {
  return rows.flows
    .filter((flow) => flow.sender === source && flow.purpose === ask.purpose)
    .filter((flow) => inPopulation(rows, today, flow, ask.person, viewer.organisation.ref))
    .toSorted((a, b) => Number(isTelling(a)) - Number(isTelling(b)) || a.number - b.number)
    .flatMap((flow) =>
      waysOf(rows, today, flow, viewer.organisation, bit).map((line) => ({ flow: flow.number, line })),
    )[0];
}

/** To whom it is known anyway: that the source guides the person, or that one of both referred to the other. */
function isTelling({ population }: { readonly population: string }): boolean {
  return population !== 'guided' && population !== 'referred';
}
