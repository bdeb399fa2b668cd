-- What follow-up finds in referrals, at both sides, computed from how they stand today. A receiver that has not answered knows the
-- person only by the snapshot, so a signal there asks for a flow in force, and rests on the categories that it lets pass.

create or replace function gate.find_referral_signals(p_organisation integer, p_person uuid) returns setof gate.found_signal
language sql stable as $$
  with today as (select gate.today() as day),
  mine as (
    select r.*, t.day as today, gate.referral_state(r, t.day) as state, gate.civil_day(r.sent_at) as sent_on,
      gate.civil_day(r.decided_at) as decided_on
    from referrals r cross join today t
    where p_organisation in (r.sender, r.receiver) and (p_person is null or r.person_id = p_person)
      and r.status in ('sent', 'received', 'unanswered', 'accepted', 'started', 'refused', 'notStarted')
      and not exists (
        select from shields s where s.person_id = r.person_id and s.organisation = p_organisation
          and s.valid_from <= t.day and (s.valid_until is null or s.valid_until >= t.day))),
  -- A receiver's doorways by which the snapshot may come in, as they were worked out for today; not worked out is none.
  open as (
    select m.*, w.ways, w.passing
    from mine m
    cross join lateral (
      select array_agg(distinct d.flow) as ways, bit_or(d.mask & m.category_mask) as passing
      from gate.doorways d
      join gate.doorway_states s on s.viewer = d.viewer and s.today = m.today
      join gate.law l on l.version = s.version
      where d.viewer = m.receiver and d.source = m.sender and d.purpose = 'referral' and d.mask & m.category_mask <> 0
        and gate.population_holds(d.population, m.person_id, d.source, m.receiver, m.today)) w
    where m.receiver = p_organisation and m.status in ('sent', 'received', 'unanswered') and m.closes_on >= m.today and w.passing <> 0),
  guiding as (
    select m.* from mine m
    where exists (
      select from involvements i
      where i.person_id = m.person_id and i.organisation = p_organisation and i.role = 'guidance' and i.valid_from <= m.today
        and (i.valid_until is null or i.valid_until >= m.today)))
  select o.person_id, case when o.state = 'unanswered' then 'referralAnswerLate' else 'referralToAnswer' end, o.id::text, o.sent_on,
    case when o.state = 'unanswered' then o.closes_on else o.answer_by end, o.assigned_to,
    jsonb_strip_nulls(jsonb_build_object('referral', o.id, 'other', s.name, 'answerBy', o.answer_by, 'closesOn', o.closes_on,
      'substitute', o.substitute, 'unit', o.receiver_unit)), o.passing, array[o.sender], o.ways
  from open o join organisations s on s.ref = o.sender
  union all
  select g.person_id, k.kind, g.id::text, k.since, k.due, case when g.receiver = p_organisation then g.assigned_to end,
    jsonb_strip_nulls(jsonb_build_object('referral', g.id, 'other', coalesce(u.name, o.name), 'answerBy', g.answer_by, 'closesOn', g.closes_on,
      'acceptedOn', g.decided_on, 'startedOn', g.started_on, 'received', case when g.receiver = p_organisation then true end,
      'closed', case when k.kind = 'referralUnanswered' and g.closes_on < g.today then true end,
      'heard', case when g.sender = p_organisation and k.kind in ('referralNoStart', 'referralNoOutcome')
        and gate.without_account(g.receiver, g.today) then true end,
      'substitute', case when g.receiver = p_organisation then g.substitute end)),
    0, array[p_organisation], '{}'::integer[]
  from guiding g
  join organisations o on o.ref = case when g.sender = p_organisation then g.receiver else g.sender end
  left join organisations u on g.sender = p_organisation and u.ref = g.receiver_unit
  cross join lateral (
    -- The sender: no answer came, or it came to nothing and nothing followed.
    select 'referralUnanswered' as kind, g.answer_by as since, g.closes_on as due where g.sender = p_organisation and g.state = 'unanswered'
    union all
    select case g.status when 'refused' then 'referralRefused' else 'referralNotStarted' end, x.day, x.day + 14
    from (select case g.status when 'refused' then g.decided_on else coalesce(gate.civil_day(g.started_at), g.decided_on) end as day) x
    where g.sender = p_organisation and g.status in ('refused', 'notStarted') and x.day > g.today - 60
      and not exists (select from referrals n where n.person_id = g.person_id and n.sender = g.sender and n.sent_at > g.sent_at and n.status <> 'withdrawn')
    -- Both: accepted, and nothing was heard of a start; or started, and nothing of how it ended.
    union all
    select 'referralNoStart', g.decided_on, gate.add_working_days(g.decided_on, 15)
    where g.status = 'accepted' and g.decided_on + 20 < g.today and gate.add_working_days(g.decided_on, 15) < g.today
    union all
    select 'referralNoOutcome', coalesce(g.started_on, g.decided_on), coalesce(g.started_on, g.decided_on) + 180
    where g.status = 'started' and coalesce(g.started_on, g.decided_on) + 180 < g.today) k
$$;
