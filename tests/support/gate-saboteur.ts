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
  /** Only lists show it: a dossier asks this of who someone was found to be before. */
  readonly inLists?: boolean;
  /** The kind of change after which it shows. */
  readonly after?: string;
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
  { ...s('gate.actor_for', 'an ended session goes on', 's.ended_at is null and', ''), inLists: true },
  s('gate.actor_for', 'a session is not narrowed to its purposes', 'when s.purposes is null', 'when true'),
  s('gate.actor_for', 'a session is not narrowed to its categories', ' & s.category_mask', ''),

  s(
    'gate.show_joined',
    'a join is told to who is not let in to the other record',
    'and gate.lets_in(me, o.id, p_purpose, p_reason)',
    '',
  ),
  s(
    'gate.lets_in',
    'a join is told of a relation that waits for a second person',
    ' and door.provable) is true',
    ') is true',
  ),
  s('gate.guided', 'a join is told in aftercare', `i.joined and i.role = 'guidance' and`, 'i.joined and'),

  s(
    'gate.door_of',
    'a purpose that the mandate does not hold',
    '(p_purpose = any (me.purposes)) is not true or',
    '',
  ),
  s('gate.actor_for', 'a one-time link does what its mandate may', `or s.kind = 'link'`, ''),
  s(
    'gate.door_of',
    'a shield hides nothing',
    'and not exists (select from gate.shields_against(me, p_person))',
    '',
  ),
  s('gate.door_of', 'exceptional access goes past a shield', 'or gate.shielded(me, p_person) then', 'then'),
  s(
    'gate.door_of',
    'an involvement serves exceptional access',
    `if p_purpose <> 'exceptional' then`,
    'if true then',
  ),
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
  s('gate.door_of', 'everyone sees everyone', 'and (everyone or', 'and (true or'),
  s(
    'gate.door_of',
    'a second person is not waited for',
    'not i.awaits_second_person or i.second_person is not null, i.recorded_at',
    'true, i.recorded_at',
  ),
  s('gate.door_of', 'aftercare goes before guidance', `i.role = 'guidance' desc`, `i.role = 'guidance'`),
  s('gate.shields_against', 'a shield is for organisations alone', 'or s.user_id = me.user_id', ''),
  s('gate.shields_against', 'a shield begins too early', 'and s.valid_from <= me.today', ''),
  s('gate.is_reason', 'any reason will do', 'p_reason in (', `p_reason in ('nieuwsgierigheid', `),
  s('gate.door_of', 'all teams are one', 'a.team_id = me.team_id', 'a.team_id is not null'),

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
  s('gate.working_lines', 'the sender need not be a party', 'and gate.is_party(a.id, p_sender, p_today)', ''),
  s(
    'gate.working_lines',
    'the receiver need not be a party',
    'and gate.is_party(a.id, p_receiver, p_today)',
    '',
  ),
  s(
    'gate.working_lines',
    'what was renewed works on beside its renewal',
    'and not gate.is_renewed_between(a.id, p_sender, p_receiver, p_today)',
    '',
  ),
  s('gate.is_party', 'a party never leaves', 'and coalesce(p.leaves_after, p_today) >= p_today', ''),
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

  s(
    'gate.population_holds',
    'who only follows up guides',
    'return gate.guides_vouched(',
    'return gate.guides(',
  ),
  s(
    'gate.population_holds',
    'the viewer says who found work',
    `i.organisation = p_sender and i.role = 'aftercare'`,
    `i.organisation in (p_sender, p_viewer) and i.role = 'aftercare'`,
  ),
  s('gate.population_holds', 'an unknown group is everyone', `  return null;`, `  return true;`),
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
  s('gate.grounds', 'a flow serves every purpose', 'and d.purpose = p_purpose and d.source', 'and d.source'),
  s(
    'gate.look_of',
    'nobody has to prove',
    "if (v.door).kind = 'exceptional' then",
    'if (v.door).provable then',
  ),
  s(
    'gate.grounds',
    'a flow is for everyone',
    'and gate.population_holds(d.population, p_person, d.source, me.organisation, me.today)',
    '',
  ),
  s('gate.grounds', 'a source needs no proof', 'and d.source = any (p_sources)', ''),
  s('gate.look_of', 'a proof without a flow is told', `p.kind <> 'authentic' or`, 'true or'),
  s('gate.look_of', 'others tell names in aftercare', 'others := gate.aftercare_mask()', 'others := -1'),
  s(
    'gate.look_of',
    'the last ground is named',
    'order by g.source, g.telling, g.flow, g.line',
    'order by g.source, g.telling, g.flow desc, g.line',
  ),
  s(
    'gate.look_of',
    'a ground that tells more of the person is named first',
    'order by g.source, g.telling, g.flow, g.line',
    'order by g.source, g.telling desc, g.flow, g.line',
  ),
  s(
    'gate.look_of',
    'the quota of dossiers is forgotten',
    `if not gate.within_quota(me, 'dossier', 1)`,
    'if false',
  ),
  s(
    'gate.look_of',
    'a second ground takes the place of the first',
    'v.masks[place] | (ground.mask & v.role_mask)',
    '(ground.mask & v.role_mask)',
  ),
  s(
    'gate.open_each',
    'one who comes in is taken for another',
    'gate.look_of(arrivals[place],',
    'gate.look_of(arrivals[1],',
  ),
  s('gate.open_each', 'one is shown what another is', '(facts[place]).facts', '(facts[1]).facts'),
  s(
    'gate.open_each',
    'the log says of one what another was shown',
    'asked, facts[place],',
    'asked, facts[1],',
  ),
  s('gate.show_facts', 'facts come to another viewer', 'shown[seen.place] := (', 'shown[1] := ('),
  s(
    'gate.show_facts',
    'from whom a fact was taken over is not in the log',
    'if seen.quotes then',
    'if false then',
  ),
  s(
    'gate.show_facts',
    'the log names one category of each source',
    'bit_or(1 << f.category_bit) as mask',
    'max(1 << f.category_bit) as mask',
  ),
  s(
    'gate.grounds_used',
    'every ground that is open is named',
    'unexplained[place] := unexplained[place] & ~ground.mask;',
    '',
  ),
  s('gate.grounds_used', 'one ground of each source is named', '& ~ground.mask', '& 0'),
  s('gate.entry_of', 'the log names no flow', 'entry.flows := entry.flows || ground.flow', 'null'),
  s('gate.entry_of', 'the log names no line', 'entry.lines := entry.lines || ground.line', 'null'),
  s('gate.entry_of', 'the log names no category', 'entry.categories := entry.categories | mask', 'null'),
  s('gate.within_quota', 'nothing is counted', 'set used = u.used + excluded.used', 'set used = u.used'),
  s('gate.look_of', 'a role sees every category of its own organisation', 'array[v.role_mask]', 'array[-1]'),
  s('gate.look_of', 'a role sees every category of others', 'ground.mask & v.role_mask', 'ground.mask'),
  s(
    'gate.visible_facts',
    'a flow passes every category',
    '(v.masks[array_position(v.sources, f.source)] >> f.category_bit) & 1 = 1',
    'v.masks[array_position(v.sources, f.source)] is not null',
  ),
  s(
    'gate.visible_facts',
    'a flow passes every source',
    '(v.masks[array_position(v.sources, f.source)] >>',
    '(case when f.source = v.sources[1] then v.masks[1] else (select bit_or(m) from unnest(v.masks[2:]) m) end >>',
  ),
  s(
    'gate.visible_facts',
    'no flow is needed',
    'and (v.masks[array_position(v.sources, f.source)] >> f.category_bit) & 1 = 1',
    '',
  ),
  s('gate.visible_facts', 'origins are forgotten', `f.origins = '{}' or`, 'true or'),
  s(
    'gate.visible_facts',
    'an origin passes by any category',
    '((v.masks[array_position(v.sources, origin)] >> f.category_bit) & 1) is distinct from 1',
    'v.masks[array_position(v.sources, origin)] is null',
  ),
  s('gate.visible_facts', 'what was replaced is shown', 'p_history or f.superseded_at is null', 'true'),
  s(
    'gate.visible_facts',
    'another person is shown',
    'where f.person_id = v.person and',
    'where f.person_id >= v.person and',
  ),

  s(
    'gate.listed_role',
    'a list for aftercare holds whom one guides',
    `then 'aftercare' else`,
    `then 'guidance' else`,
  ),
  s(
    'gate.list',
    'a list holds whom one must not see',
    'and not exists (select from gate.shields_against(me, x.person_id))',
    '',
  ),
  s(
    'gate.involvements_as',
    'a list holds whom one guided before',
    'and (valid_until is null or valid_until >= p_today)',
    '',
  ),
  s('gate.involvements_as', 'a list holds whom one will guide', 'and valid_from <= p_today', ''),
  s('gate.involvements_as', 'a list holds whom others guide', 'and organisation = p_organisation', ''),
  s(
    'gate.list',
    'the quota of lists is forgotten',
    `if not gate.within_quota(me, 'listRow'`,
    `if false and not gate.within_quota(me, 'listRow'`,
  ),
  s(
    'gate.list',
    'a list holds those of colleagues',
    `case when p_scope = 'team' then me.team_id end`,
    'me.team_id',
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

/** Faults that only show once the law changes, or who someone is. */
export const slowSaboteurs: readonly Saboteur[] = [
  {
    ...s('gate.doorway_state', 'the law of before goes on', 'state.version = current_version and', ''),
    after: 'a flow is suspended or lifted',
  },
  {
    ...s(
      'gate.raise_law',
      'nobody notices a change of the law',
      'set version = version + 1',
      'set version = version',
    ),
    after: 'a flow is suspended or lifted',
  },
  {
    ...s('gate.arrivals', 'an ended session goes on', 's.ended_at is null and', ''),
    after: 'someone signs out',
  },
  {
    ...s('gate.arrivals', 'who someone was goes on', 'and t.staff = l.staff', ''),
    after: 'a role sees other categories',
  },
  {
    ...s(
      'gate.raise_staff',
      'nobody notices who someone is now',
      'set staff = staff + 1',
      'set staff = staff',
    ),
    after: 'a role sees other categories',
  },
];

/** Whether only lists show the fault. */
export function isInLists({ of, inLists = false }: Saboteur): boolean {
  return (
    inLists ||
    [
      'gate.listed_role',
      'gate.list',
      'gate.list_rows',
      'gate.involvements_as',
      'gate.told_involvements',
    ].includes(of)
  );
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
  await admin.many('update gate.law set version = version + 1, staff = staff + 1');
  return async () => {
    await admin.many(row.definition);
    await admin.many('update gate.law set version = version + 1, staff = staff + 1');
  };
}
