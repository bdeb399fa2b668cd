/** The part of the model that looks at law and not at the viewer: which flow reaches whom, and about whom it speaks. */
import type { FactRow, FlowRow, GateRows, InvolvementRow, OrganisationRow } from './gate-rows.ts';

/** The flow is in force, confirmed by this receiver, and passes this category alone or by a working line of the annex. */
export function reaches(
  rows: GateRows,
  today: string,
  flow: FlowRow,
  receiver: OrganisationRow,
  bit: number,
): boolean {
  return waysOf(rows, today, flow, receiver, bit).length > 0;
}

/** By what a flow passes a category to this receiver: by itself (null), or by each of these working lines of an annex. */
export function waysOf(
  rows: GateRows,
  today: string,
  flow: FlowRow,
  receiver: OrganisationRow,
  bit: number,
): (number | null)[] {
  const meant = flow.receiver === receiver.ref || flow.receiver_kind === receiver.kind;
  const confirmed = rows.flow_receivers.some(
    (one) => one.flow === flow.number && one.organisation === receiver.ref,
  );
  if (flow.status !== 'inForce' || !within(flow, today) || !meant || !confirmed) return [];
  if (!has(flow.category_mask, bit)) return [];
  if (!flow.needs_agreement) return [null];
  const working = rows.annex_lines.filter((line) => {
    const agreement = rows.agreements.find((one) => one.id === line.agreement_id);
    const bindsBoth = (id: string) =>
      [flow.sender, receiver.ref].every((ref) => isParty(rows, today, id, ref));
    const both = bindsBoth(line.agreement_id);
    const renewed = rows.agreements.some(
      (one) =>
        one.renews === line.agreement_id &&
        one.status === 'inForce' &&
        within(one, today) &&
        bindsBoth(one.id),
    );
    const forThem =
      line.flow === flow.number && line.sender === flow.sender && line.receiver === receiver.ref;
    const inForce = agreement?.status === 'inForce' && within(agreement, today);
    return (
      forThem && both && !renewed && inForce && line.status === 'inForce' && has(line.category_mask, bit)
    );
  });
  return working.map(({ ref }) => ref).toSorted((a, b) => a - b);
}

function isParty(rows: GateRows, today: string, agreement: string, ref: number): boolean {
  return rows.agreement_parties.some(
    (one) =>
      one.agreement_id === agreement && one.organisation === ref && (one.leaves_after ?? today) >= today,
  );
}

/** What the sender holds decides, never what the viewer typed, nor anything provisional; unknown is no. */
export function inPopulation(
  rows: GateRows,
  today: string,
  flow: FlowRow,
  person: string,
  viewer: number,
): boolean {
  const mine = rows.involvements.filter(
    (one) => one.person_id === person && one.organisation === flow.sender && isVouched(one),
  );
  const active = mine.filter((one) => within(one, today));
  const isPaid = (...kinds: readonly string[]) =>
    benefitsOf(rows, person, flow.sender, viewer, today).some((one) => kinds.includes(String(one['kind'])));
  switch (flow.population) {
    case 'guided':
      return active.some((one) => one.role === 'guidance');
    case 'leefloner':
      return isPaid('LEEFLOON', 'EQ_LEEFLOON');
    case 'unemployed':
      return isPaid('UNEMPLOYMENT', 'INSCHAKELING');
    case 'referred':
      return isReferred(rows, person, flow.sender, viewer);
    case 'workFound':
      return active.some((one) => one.role === 'aftercare');
    case 'moved':
      return mine.some((one) => one.ended_reason === 'moved' && (one.valid_until ?? today) < today);
    default:
      return false;
  }
}

/** The benefits of today that may decide something: current, confirmed, not estimated, and not told by the viewer. */
export function benefitsOf(
  rows: GateRows,
  person: string,
  source: number,
  viewer: number,
  today: string,
  from: readonly (string | null)[] = [],
): Record<string, unknown>[] {
  const counts = (one: FactRow) =>
    one.person_id === person &&
    one.source === source &&
    one.field === 'benefits[]' &&
    one.superseded_at === null &&
    one.status === 'confirmed' &&
    one.certainty !== 'estimated' &&
    !one.origins.includes(viewer) &&
    (from.length === 0 || from.includes(one.authentic));
  return rows.facts
    .filter(counts)
    .map((one) => one.value)
    .filter(isObject)
    .filter(({ from: start, to }) => {
      const until = typeof to === 'string' ? to : null;
      return typeof start === 'string' && within({ valid_from: start, valid_until: until }, today);
    });
}

/** An accepted referral between two organisations, either way. */
function isReferred(rows: GateRows, person: string, one: number, other: number): boolean {
  return rows.referrals.some(
    ({ person_id, status, sender, receiver }) =>
      person_id === person &&
      ['accepted', 'started'].includes(status) &&
      ((sender === one && receiver === other) || (sender === other && receiver === one)),
  );
}

/** An involvement that does not wait for a second person. */
export function isVouched(one: InvolvementRow): boolean {
  return !one.awaits_second_person || one.second_person !== null;
}

export function within(
  one: { readonly valid_from: string; readonly valid_until: string | null },
  today: string,
): boolean {
  return one.valid_from <= today && (one.valid_until === null || one.valid_until >= today);
}

export function has(mask: number, bit: number): boolean {
  return ((mask >> bit) & 1) === 1;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
