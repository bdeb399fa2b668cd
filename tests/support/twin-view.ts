/** All that a session may see of a world, in one text: two worlds with the same text must give the same answers. Part of twin-world.ts. */
import { joinsTold } from './gate-join.ts';
import { judge, viewerOf } from './gate-model.ts';
import { listed, mayKnowOf } from './gate-model-list.ts';
import { worldDay } from './gate-making.ts';
import type { FactRow, GateRows, SessionRow } from './gate-rows.ts';

export const twinPurposes = ['guidance', 'benefitEnd', 'aftercare', 'exceptional', 'referral'];
export const twinReasons = [null, 'substitution'];
const scopes = ['mine', 'team', 'organisation'] as const;

/** Tells it by the model; PostgreSQL has no say in what is hidden. */
export function whatMayBeSeen(rows: GateRows, session: SessionRow): string {
  const viewer = viewerOf(rows, worldDay, session);
  const own = viewer?.organisation.ref;
  const opened = rows.persons.flatMap(({ id }) => openings(rows, session, id));
  const lists = twinReasons.flatMap((reason) =>
    scopes.flatMap((scope) =>
      ['guidance', 'aftercare'].map((purpose) => listed(rows, worldDay, { session, purpose, scope, reason })),
    ),
  );
  const seen = new Set([
    ...lists.flatMap((list) => [...(list ?? [])]),
    ...opened.map(({ person }) => person),
  ]);
  const known = twinReasons.flatMap((reason) =>
    scopes.flatMap((scope) => mayKnowOf(rows, worldDay, { session, purpose: 'involvement', scope, reason })),
  );
  return JSON.stringify([
    viewer,
    opened,
    lists.map((list) => list && [...list]),
    known,
    rows.involvements.filter((one) => one.organisation === own),
    rows.assignments.filter((one) => one.organisation === own && seen.has(one.person_id)),
    rows.facts.filter((one) => one.source === own && seen.has(one.person_id)),
    rows.relation_answers.filter((one) => one.source === own && seen.has(one.person_id)),
    rows.mandates.filter((one) => one.organisation === own || one.user_id === session.user_id),
    rows.agreement_parties.filter((one) => one.organisation === own),
    rows.exceptional_accesses.filter((one) => one.user_id === session.user_id),
    publicLaw(rows),
  ]);
}

interface Opening {
  readonly person: string;
  readonly facts: readonly FactRow[];
  readonly proofs: readonly object[];
  /** Other records of the same person, as far as the viewer is let in there too. */
  readonly joined: readonly object[];
}

/** What each opening of the person shows, with the proofs that may be told; nothing for an opening that is refused. */
function openings(rows: GateRows, session: SessionRow, person: string): Opening[] {
  const asks = twinPurposes.flatMap((purpose) =>
    twinReasons.map((reason) => ({ session, person, purpose, reason, history: true })),
  );
  return asks.flatMap((ask) => {
    const { outcome, verdicts, told } = judge(rows, worldDay, ask);
    if (outcome !== 'shown') return [];
    const facts = rows.facts.filter((fact) => verdicts.get(fact.id) === 'shown');
    const joined = joinsTold(rows, worldDay, ask);
    return [{ person, facts, proofs: proofsOf(rows, person, told), joined }];
  });
}

function proofsOf(rows: GateRows, person: string, told: ReadonlySet<number>): object[] {
  return [
    ...rows.relation_answers.filter((one) => one.person_id === person && told.has(one.source)),
    ...rows.referrals.filter(
      (one) => one.person_id === person && (told.has(one.sender) || told.has(one.receiver)),
    ),
    ...rows.facts.filter(
      (one) => one.person_id === person && told.has(one.source) && one.field === 'benefits[]',
    ),
  ];
}

/** Flows that are no drafts, and agreements from approval on, are for everyone to read. */
function publicLaw(rows: GateRows): object[] {
  const open = rows.agreements.filter(({ status }) => status !== 'draft' && status !== 'negotiated');
  const isOpen = (id: string) => open.some((one) => one.id === id);
  return [
    rows.organisations,
    rows.flows.filter(({ status }) => status !== 'draft'),
    rows.flow_receivers,
    open,
    rows.agreement_parties.filter((one) => isOpen(one.agreement_id)),
    rows.annex_lines.filter((one) => isOpen(one.agreement_id)),
  ];
}
