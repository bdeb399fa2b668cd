/** The part of the model for lists: whom a session may find, and which involvements of others it is asked about. */
import { categories } from '../../src/gate/category.ts';
import { isOfTeam, isOwn, isShielded, mayPassAll, type Viewer, viewerOf } from './gate-model.ts';
import { benefitsOf, has, inPopulation, isVouched, reaches, within } from './gate-model-law.ts';
import type { GateRows, InvolvementRow, SessionRow } from './gate-rows.ts';

export interface ListAsk {
  readonly session: SessionRow;
  readonly purpose: string;
  readonly scope: 'mine' | 'team' | 'organisation';
  readonly reason: string | null;
}

export interface RelationAsk extends ListAsk {
  readonly purpose: 'involvement';
  readonly answered: boolean;
}

/** The persons on a list, or undefined when there is none: for aftercare who is in aftercare, else who is guided. */
export function listed(rows: GateRows, today: string, ask: ListAsk): Set<string> | undefined {
  const viewer = lister(rows, today, ask, categories.identity.bit);
  if (viewer === undefined) return undefined;
  const role = ask.purpose === 'aftercare' ? 'aftercare' : 'guidance';
  const involved = rows.involvements.filter(
    (one) => one.organisation === viewer.organisation.ref && one.role === role && within(one, today),
  );
  const persons = involved
    .map((one) => one.person_id)
    .filter((person) => isIn(rows, today, viewer, ask, person));
  return new Set(persons);
}

/** Pairs of person and registrant on which a source is asked, or undefined. */
export function related(rows: GateRows, today: string, ask: RelationAsk): Set<string> | undefined {
  const viewer = lister(rows, today, ask, categories.involvement.bit);
  // The list names people.
  if (viewer === undefined || !has(viewer.mask, categories.identity.bit)) return undefined;
  const asked = toldInvolvements(rows, today, viewer, ask).filter(
    (one) =>
      !isProvedAlready(rows, today, viewer, one) &&
      isAnswered(rows, viewer, firstOf(rows, today, one)) === ask.answered,
  );
  return new Set(asked.map((one) => `${one.person_id} ${one.organisation}`));
}

/** The involvements of others about which a session may know something, answered or not. */
export function mayKnowOf(rows: GateRows, today: string, ask: ListAsk): InvolvementRow[] {
  const viewer = lister(rows, today, ask, categories.involvement.bit);
  return viewer === undefined ? [] : toldInvolvements(rows, today, viewer, ask);
}

/** What the registrant's flow lets a source know, of persons it guides itself. */
function toldInvolvements(rows: GateRows, today: string, viewer: Viewer, ask: ListAsk): InvolvementRow[] {
  const own = viewer.organisation.ref;
  const guiding = rows.involvements.filter((one) => guides(one, today));
  const guided = new Set(guiding.filter((one) => one.organisation === own).map((one) => one.person_id));
  return guiding.filter(
    (one) =>
      one.organisation !== own &&
      guided.has(one.person_id) &&
      isIn(rows, today, viewer, ask, one.person_id) &&
      mayKnow(rows, today, viewer, one),
  );
}

function guides(one: InvolvementRow, today: string): boolean {
  return one.role === 'guidance' && within(one, today) && isVouched(one);
}

function lister(rows: GateRows, today: string, ask: ListAsk, bit: number): Viewer | undefined {
  const viewer = viewerOf(rows, today, ask.session);
  if (viewer === undefined || ask.session.kind === 'link' || !viewer.purposes.includes(ask.purpose))
    return undefined;
  const mayScope = ask.scope !== 'organisation' || mayPassAll(viewer, ask.reason);
  return has(viewer.mask, bit) && mayScope ? viewer : undefined;
}

function isIn(rows: GateRows, today: string, viewer: Viewer, ask: ListAsk, person: string): boolean {
  if (isShielded(rows, today, viewer, person)) return false;
  if (ask.scope === 'organisation' || isOwn(rows, viewer, person)) return true;
  // Relations are asked of the user and the team together.
  return (ask.scope === 'team' || ask.purpose === 'involvement') && isOfTeam(rows, viewer, person);
}

function mayKnow(rows: GateRows, today: string, viewer: Viewer, one: InvolvementRow): boolean {
  return rows.flows.some(
    (flow) =>
      flow.sender === one.organisation &&
      flow.purpose === 'involvement' &&
      reaches(rows, today, flow, viewer.organisation, categories.involvement.bit) &&
      inPopulation(rows, today, flow, one.person_id, viewer.organisation.ref),
  );
}

/** An authentic source told this source already who granted the benefit of today. */
function isProvedAlready(rows: GateRows, today: string, viewer: Viewer, one: InvolvementRow): boolean {
  const registrant = rows.organisations.find(({ ref }) => ref === one.organisation)?.enterprise_number;
  const own = viewer.organisation.ref;
  return benefitsOf(rows, one.person_id, own, one.organisation, today, ['KSZ', 'POD MI']).some(
    ({ grantedBy }) => grantedBy === registrant,
  );
}

/** Of several involvements of one registrant at once, the one that was recorded first. */
function firstOf(rows: GateRows, today: string, one: InvolvementRow): InvolvementRow {
  return rows.involvements
    .filter((other) => other.person_id === one.person_id && other.organisation === one.organisation)
    .filter((other) => guides(other, today))
    .reduce((first, other) => (other.recorded_at < first.recorded_at ? other : first), one);
}

function isAnswered(rows: GateRows, viewer: Viewer, one: InvolvementRow): boolean {
  return rows.relation_answers.some(
    ({ person_id, registrant, source, answered_at }) =>
      person_id === one.person_id &&
      registrant === one.organisation &&
      source === viewer.organisation.ref &&
      Date.parse(answered_at) >= Date.parse(one.recorded_at),
  );
}
