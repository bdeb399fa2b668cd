/**
 * Faults of one line in the functions of the gate, each of which opens a door that the law keeps closed, or keeps one closed
 * that it opens. A property that does not find them proves nothing.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';

export interface Saboteur {
  readonly name: string;
  /** The function in which the text stands, and what takes its place. */
  readonly of: string;
  readonly text: string;
  readonly becomes: string;
}

const s = (of: string, name: string, text: string, becomes: string): Saboteur => ({
  of,
  name,
  text,
  becomes,
});

export const saboteurs: readonly Saboteur[] = [
  s('gate.actor_for', 'an ended mandate goes on', ' and m.ended_at is null', ''),
  s('gate.actor_for', 'a mandate begins too early', 'and m.valid_from <= t.today', ''),
  s('gate.actor_for', 'one person gives a mandate', 'm.confirmed_by is not null', 'true'),
  s('gate.actor_for', 'a disabled user goes on', ' and u.disabled_at is null', ''),
  s('gate.actor_for', 'an ended session goes on', 's.ended_at is null and', ''),
  s('gate.actor_for', 'a session is not narrowed to its purposes', 'when s.purposes is null', 'when true'),
  s('gate.actor_for', 'a session is not narrowed to its categories', ' & s.category_mask', ''),

  s(
    'gate.door_of',
    'a purpose that the mandate does not hold',
    '(p_purpose = any (me.purposes)) is not true or',
    '',
  ),
  s('gate.actor_for', 'a one-time link does what its mandate may', `or s.kind = 'link'`, ''),
  s('gate.door_of', 'a shield hides nothing', 'if gate.shielded(me, p_person)', 'if false'),
  s('gate.door_of', 'an exceptional access has no end', 'and e.ends_at > now()', ''),
  s('gate.door_of', 'a reviewed access goes on', 'and e.reviewed_at is null', ''),
  s('gate.door_of', 'a right does not lapse', 'and not gate.review_is_late(me)', ''),
  s('gate.door_of', 'an access serves colleagues', 'and e.user_id = me.user_id', ''),
  s('gate.door_of', 'an involvement begins too early', 'and i.valid_from <= me.today', ''),
  s(
    'gate.door_of',
    'an ended involvement goes on',
    'and (i.valid_until is null or i.valid_until >= me.today)',
    '',
  ),
  s(
    'gate.door_of',
    'aftercare serves every purpose',
    `and (i.role = 'guidance' or p_purpose = 'aftercare')`,
    '',
  ),
  s('gate.door_of', 'everyone sees everyone', 'and gate.assigned(me, p_person, p_reason)', ''),
  s(
    'gate.door_of',
    'a second person is not waited for',
    'not i.awaits_second_person or i.second_person is not null, i.recorded_at',
    'true, i.recorded_at',
  ),
  s('gate.door_of', 'aftercare goes before guidance', `i.role = 'guidance' desc`, `i.role = 'guidance'`),
  s('gate.shielded', 'a shield is for organisations alone', 'or s.user_id = me.user_id', ''),
  s('gate.shielded', 'a shield begins too early', 'and s.valid_from <= me.today', ''),
  s('gate.is_reason', 'any reason will do', 'p_reason in (', `p_reason in ('nieuwsgierigheid', `),
  s('gate.assigned', 'all teams are one', 'a.team_id = me.team_id', 'a.team_id is not null'),

  s('gate.proofs', 'an old proof goes on', 'and f.superseded_at is null', ''),
  s(
    'gate.proofs',
    'every source is authentic',
    `f.authentic in ('KSZ', 'POD MI')`,
    `f.authentic is not null`,
  ),
  s('gate.proofs', 'a provisional proof', `and f.status = 'confirmed'`, ''),
  s('gate.proofs', 'an estimate proves', `and f.certainty <> 'estimated'`, ''),
  s('gate.proofs', 'the viewer proves itself', 'and not me.organisation = any (f.origins)', ''),
  s('gate.proofs', 'a benefit of another proves', `and f.value ->> 'grantedBy' = me.enterprise_number`, ''),
  s(
    'gate.proofs',
    'a benefit of the past proves',
    `and coalesce((f.value ->> 'to')::date, me.today) >= me.today`,
    '',
  ),
  s('gate.proofs', 'no is yes', `and a.answer = 'confirmed'`, ''),
  s('gate.proofs', 'an answer outlives what it answered', 'and a.answered_at >= p_since', ''),
  s(
    'gate.proofs',
    'an answer to another',
    'a.registrant = me.organisation',
    'a.registrant <> me.organisation',
  ),
  s('gate.proofs', 'any referral proves', `r.status in ('accepted', 'started') and`, ''),

  s('gate.working_lines', 'an agreement is never over', `and a.status = 'inForce'`, ''),
  s(
    'gate.working_lines',
    'an agreement has no days',
    'and p_today between a.valid_from and a.valid_until',
    '',
  ),
  s('gate.working_lines', 'a suspended line works', `and l.status = 'inForce'`, ''),
  s('gate.working_lines', 'a line for another works', 'and l.receiver = p_receiver', ''),
  s(
    'gate.working_lines',
    'the sender need not be a party',
    'and exists (select 1 from agreement_parties p where p.agreement_id = a.id and p.organisation = p_sender)',
    '',
  ),
  s(
    'gate.working_lines',
    'the receiver need not be a party',
    'and exists (select 1 from agreement_parties p where p.agreement_id = a.id and p.organisation = p_receiver)',
    '',
  ),
  s(
    'gate.doorway_state',
    'a suspended flow works',
    `where f.status = 'inForce' and`,
    `where f.status <> 'draft' and`,
  ),
  s('gate.doorway_state', 'a flow begins too early', 'and f.valid_from <= me.today and (', 'and ('),
  s(
    'gate.doorway_state',
    'no receiver has to confirm',
    'and exists (select 1 from flow_receivers r where r.flow = f.number and r.organisation = me.organisation)',
    '',
  ),
  s(
    'gate.doorway_state',
    'a flow needs no agreement',
    'and (w.line is not null or not f.needs_agreement)',
    '',
  ),
  s('gate.doorway_state', 'a line widens its flow', 'f.category_mask & coalesce(', 'coalesce('),
  s(
    'gate.doorway_state',
    'a line does not narrow its flow',
    'f.category_mask & coalesce(w.category_mask, f.category_mask)',
    'f.category_mask',
  ),
  s(
    'gate.doorway_state',
    'a flow to one is for all',
    'and (f.receiver = me.organisation or f.receiver_kind = me.organisation_kind)\n    and exists (select 1 from flow_receivers r where r.flow = f.number and r.organisation = me.organisation)',
    '',
  ),

  s('gate.population_holds', 'who only follows up guides', 'then gate.guides_vouched(', 'then gate.guides('),
  s(
    'gate.population_holds',
    'the viewer says who found work',
    `i.organisation = p_sender and i.role = 'aftercare'`,
    `i.organisation in (p_sender, p_viewer) and i.role = 'aftercare'`,
  ),
  s('gate.population_holds', 'an unknown group is everyone', `  end;\nend`, `  else true end;\nend`),
  s('gate.population_holds', 'who still lives here has moved', `and i.valid_until < p_today`, ''),
  s('gate.holds_benefit', 'the viewer says who gets a benefit', 'and not p_viewer = any (origins)', ''),
  s('gate.holds_benefit', 'a provisional benefit counts', `and status = 'confirmed'`, ''),
  s('gate.holds_benefit', 'an estimated benefit counts', `and certainty <> 'estimated'`, ''),
  s('gate.holds_benefit', 'anyone says who gets a benefit', 'and source = p_sender', ''),
  s(
    'gate.holds_benefit',
    'a benefit of the past counts',
    `and coalesce((value ->> 'to')::date, p_today) >= p_today`,
    '',
  ),
  s('gate.holds_benefit', 'any benefit counts', `value ->> 'kind' = any (p_kinds)`, 'true'),

  s('gate.aftercare_mask', 'aftercare tells everything', '(1 << 1)', '-1'),
  s('gate.aftercare_own_mask', 'aftercare has no names', '| (1 << 0)', ''),
  s('gate.exceptional_mask', 'exceptional access tells everything', '65535 & ~(1 << 14)', '-1'),
  s('gate.exceptional_mask', 'exceptional access reads notes', '& ~(1 << 14)', ''),
  s('gate.open', 'a flow serves every purpose', 'and d.purpose = p_purpose and d.source', 'and d.source'),
  s('gate.open', 'nobody has to prove', "if door.kind = 'exceptional' then", 'if door.provable then'),
  s(
    'gate.open',
    'a flow is for everyone',
    'where gate.population_holds(w.population, p_person, w.source, me.organisation, me.today)',
    '',
  ),
  s('gate.open', 'a proof without a flow is told', `p.kind <> 'authentic' or`, 'true or'),
  s('gate.open', 'others tell names in aftercare', 'w.mask & others_mask', 'w.mask'),
  s('gate.visible_facts', 'a role sees every category', 'and (p_mask >> f.category_bit) & 1 = 1', ''),
  s(
    'gate.visible_facts',
    'a flow passes every category',
    'o.source = f.source and (o.mask >> f.category_bit) & 1 = 1',
    'o.source = f.source',
  ),
  s('gate.visible_facts', 'a flow passes every source', 'o.source = f.source and', ''),
  s('gate.visible_facts', 'no flow is needed', 'and (f.source = me.organisation or g.flow is not null)', ''),
  s('gate.visible_facts', 'origins are forgotten', `f.origins = '{}' or`, 'true or'),
  s(
    'gate.visible_facts',
    'an origin passes by any category',
    'o.source = origin and (o.mask >> f.category_bit) & 1 = 1',
    'o.source = origin',
  ),
  s('gate.visible_facts', 'what was replaced is shown', 'p_history or f.superseded_at is null', 'true'),
  s(
    'gate.visible_facts',
    'another person is shown',
    'where f.person_id = p_person and',
    'where f.person_id >= p_person and',
  ),

  s(
    'gate.listed_role',
    'a list for aftercare holds whom one guides',
    `then 'aftercare' else`,
    `then 'guidance' else`,
  ),
  s('gate.list', 'a list holds whom one must not see', 'and not gate.shielded(me, x.person_id)', ''),
  s(
    'gate.list',
    'a list holds those of colleagues',
    `a.user_id = me.user_id or (p_scope = 'team' and`,
    `a.user_id = me.user_id or (`,
  ),
  s('gate.list_rows', 'a list tells the benefit in aftercare', `and p_role = 'guidance'`, ''),
  s(
    'gate.told_involvements',
    'any flow tells who guides',
    `and d.mask & gate.category('involvement') > 0`,
    '',
  ),
  s(
    'gate.told_involvements',
    'a flow tells of everyone who guides',
    'and gate.population_holds(d.population, i.person_id, d.source, me.organisation, me.today)',
    '',
  ),
  s(
    'gate.told_involvements',
    'a source that waits for a second person is asked',
    'and gate.guides_vouched(me.organisation, p_person, me.today)',
    'and gate.guides(me.organisation, p_person, me.today)',
  ),
  s(
    'gate.told_involvements',
    'an involvement that waits is told',
    'and (not i.awaits_second_person or i.second_person is not null)',
    '',
  ),
];

/** Faults that only show once the law changes. */
export const slowSaboteurs: readonly Saboteur[] = [
  s('gate.doorway_state', 'the law of before goes on', 'state.version = current_version and', ''),
  s(
    'gate.raise_law',
    'nobody notices a change of the law',
    'set version = version + 1',
    'set version = version',
  ),
];

/** Whether only lists show the fault. */
export function isInLists({ of }: Saboteur): boolean {
  return ['gate.listed_role', 'gate.list', 'gate.list_rows', 'gate.told_involvements'].includes(of);
}

/** Puts the fault in, and gives what takes it out again. */
export async function sabotage(
  admin: Queryable,
  { of, text, becomes }: Saboteur,
): Promise<() => Promise<void>> {
  const row = await admin.one<{ definition: string }>(
    'select pg_get_functiondef($1::regproc) as definition',
    [of],
  );
  if (row === undefined || !row.definition.includes(text)) throw new Error(`${of} no longer says: ${text}`);
  await admin.many(row.definition.replaceAll(text, becomes));
  await admin.many('update gate.law set version = version + 1');
  return async () => {
    await admin.many(row.definition);
    await admin.many('update gate.law set version = version + 1');
  };
}
