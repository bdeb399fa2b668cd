-- Who needs attention in the pathway, for one organisation and while it guides them: its own open phases, what it asked, and what it is asked as far as the
-- law lets it read the question. The doorways of the organisation must be of today (gate.doorway_state).

-- The ways by which an organisation reads a row of the pathway of another; none: it does not.
create or replace function gate.row_ways(p_organisation integer, p_today date, p_person uuid, p_source integer, p_bit integer)
returns table (flow integer, line integer)
language sql stable as $$
  select g.flow, g.line
  from gate.side_of(p_organisation, p_today) side
  join lateral gate.grounds(side, p_person, 'guidance', array[p_source]) g on (g.mask >> p_bit) & 1 = 1
  where exists (
    select from involvements i, gate.proofs(side, p_person, i.recorded_at) p
    where i.person_id = p_person and i.organisation = p_organisation and i.role = 'guidance' and i.valid_from <= p_today
      and (i.valid_until is null or i.valid_until >= p_today) and (not i.awaits_second_person or i.second_person is not null)
      and p.source = p_source)
$$;

-- Kinds: phaseOver (aftercare of a year or more that stands open while the organisation guides), phaseWithoutOwner, phaseStill (no next
-- step for four weeks, or its day has passed), leadWaiting (asked of this organisation),
-- leadUnanswered (its own question, past its day), releaseWaiting, releaseUnanswered, releaseRefused (a no without another way).
create or replace function gate.find_pathway_signals(p_organisation integer, p_person uuid) returns setof gate.found_signal
language sql stable as $$
  with now as materialized (select gate.today() as today)
  select p.person_id, case when o.over then 'phaseOver' when num_nonnulls(p.owner_user, p.owner_team) = 0 then 'phaseWithoutOwner'
      else 'phaseStill' end, p.id::text,
    case when o.over then (p.started_on + interval '12 months')::date else coalesce(p.next_step_by, p.as_of) end,
    case when not o.over then p.next_step_by end, p.owner_user,
    jsonb_build_object('phase', p.phase, 'from', p.started_on, 'nextStep', p.next_step, 'nextStepBy', p.next_step_by),
    1 << p.category_bit, array[p_organisation], '{}'::integer[]
  from now cross join pathway_phases p
  cross join lateral (select p.phase = 'aftercare' and p.started_on <= (today - interval '12 months')::date as over) o
  where p.source = p_organisation and p.ended_on is null and (p_person is null or p.person_id = p_person) and p.phase <> 'closed'
    and (o.over or num_nonnulls(p.owner_user, p.owner_team) = 0 or p.next_step_by < today or (p.next_step is null and p.as_of < today - 28))
    and exists (select from gate.involvements_as('guidance', p_organisation, p.person_id, today))
  union all
  select l.person_id, 'leadWaiting', l.id::text, l.as_of, l.answer_by, null,
    jsonb_build_object('from', s.name, 'lead', o.name, 'why', l.why, 'answerBy', l.answer_by), 1 << l.category_bit, array[l.source],
    w.flows
  from pathway_leads l
  cross join now
  join organisations s on s.ref = l.source
  join organisations o on o.ref = l.lead
  cross join lateral (
    select array_agg(distinct flow order by flow) as flows from gate.row_ways(p_organisation, today, l.person_id, l.source, l.category_bit)) w
  where l.asked = p_organisation and l.state = 'proposed' and (p_person is null or l.person_id = p_person) and w.flows is not null
  union all
  select l.person_id, 'leadUnanswered', l.id::text, l.answer_by, l.answer_by, l.recorded_by,
    jsonb_build_object('to', a.name, 'lead', o.name, 'answerBy', l.answer_by, 'reminded', l.reminded), 1 << l.category_bit,
    array[p_organisation], '{}'
  from pathway_leads l
  cross join now
  join organisations a on a.ref = l.asked
  join organisations o on o.ref = l.lead
  where l.source = p_organisation and l.state = 'proposed' and l.answer_by < today and (p_person is null or l.person_id = p_person)
    and exists (select from gate.involvements_as('guidance', p_organisation, l.person_id, today))
  union all
  select r.person_id, 'releaseWaiting', r.id::text, r.as_of, r.answer_by, null,
    jsonb_build_object('from', s.name, 'held', r.held, 'step', r.step, 'answerBy', r.answer_by), 1 << r.category_bit, array[r.source],
    w.flows
  from release_requests r
  cross join now
  join organisations s on s.ref = r.source
  cross join lateral (
    select array_agg(distinct flow order by flow) as flows from gate.row_ways(p_organisation, today, r.person_id, r.source, r.category_bit)) w
  where r.asked = p_organisation and r.state = 'asked' and (p_person is null or r.person_id = p_person) and w.flows is not null
  union all
  select r.person_id, case r.state when 'asked' then 'releaseUnanswered' else 'releaseRefused' end, r.id::text,
    coalesce(gate.civil_day(r.answered_at), r.answer_by), r.answer_by, r.recorded_by,
    jsonb_build_object('to', a.name, 'held', r.held, 'step', r.step, 'answerBy', r.answer_by, 'reminded', r.reminded),
    1 << r.category_bit, array[p_organisation], '{}'
  from release_requests r
  cross join now
  join organisations a on a.ref = r.asked
  where r.source = p_organisation and r.closed_on is null and (p_person is null or r.person_id = p_person)
    and (r.state = 'notReleased' or (r.state = 'asked' and r.answer_by < today))
    and exists (select from gate.involvements_as('guidance', p_organisation, r.person_id, today))
$$;
