-- The person's own way to work, for the own page: who leads it and whom to call, how far it is at each organisation, who has a role in
-- it, what the person does next, the work places, the jobs that were written down and the appointments that come. Of every source, in the categories that the person may see.

-- What an older fact says that a table says as well: the person reads it once. Another appointment on the same day says nothing of this
-- one, and least of all when that other one is off.
create or replace function gate.told_again(f facts) returns boolean
language sql stable as $$
  select case f.field
    when 'appointments[]' then exists (
      select from appointments a where a.person_id = f.person_id and a.source = f.source and a.day::text = f.value ->> 'date'
        and to_char(a.starts, 'HH24:MI') = coalesce(f.value ->> 'time', to_char(a.starts, 'HH24:MI')))
    when 'barriers[]' then exists (
      select from barriers b where b.person_id = f.person_id and b.source = f.source and b.domain = gate.domain_of(f.value ->> 'kind'))
    when 'notes.shared' then exists (
      select from notes n where n.person_id = f.person_id and n.source = f.source and n.category_bit = f.category_bit
        and n.removed_at is null and n.body = f.value #>> '{}')
    else false end
$$;

-- The last day on which an organisation guided or followed a person; null while it does, and where nobody wrote down that it did.
create or replace function gate.left_on(p_organisation integer, p_person uuid, p_today date) returns date
language sql stable as $$
  select case when bool_and(i.valid_until < p_today) then max(i.valid_until) end
  from involvements i where i.person_id = p_person and i.organisation = p_organisation
$$;

create or replace function gate.own_way(p_person uuid, p_today date) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
begin
  select coalesce(array_agg(s.source), '{}'), coalesce(array_agg(1 << s.bit), '{}') into shown.sources, shown.masks
  from (
    select source, category_bit as bit from pathway_phases where person_id = p_person
    union select p.source, 2 from pathway_phases p
      where p.person_id = p_person and p.ended_on is null and p.phase <> 'closed' and gate.left_on(p.source, p_person, p_today) is not null
    union select unnest(array[source, lead]), category_bit from pathway_leads
      where person_id = p_person and state in ('decided', 'accepted') and started_on <= p_today
    union select source, category_bit from pathway_roles where person_id = p_person and (ended_on is null or ended_on >= p_today)
    union select source, category_bit from plan_actions where person_id = p_person and done_by = 'person' and state in ('planned', 'busy')
    union select source, category_bit from work_spells where person_id = p_person
    union select source, category_bit from placements where person_id = p_person and ended_why is distinct from 'next'
    union select source, category_bit from appointments where person_id = p_person and state in ('planned', 'cancelled') and day >= p_today
    union select x, 6 from gate.own_talks(p_person) t cross join unnest(array[t.source, t.receiver]) x
      where t.state = 'planned' and t.day >= p_today) s;
  shown.facts := json_build_object(
    'leads', (select coalesce(json_agg(json_build_object('organisation', o.name, 'from', l.started_on, 'contact', u.display_name,
        'team', t.name, 'function', l.contact_function) order by l.started_on desc, coalesce(l.answered_at, l.recorded_at) desc, l.id), '[]')
      from pathway_leads l join organisations o on o.ref = l.lead left join users u on u.id = l.contact_user
      left join teams t on t.id = l.contact_team
      -- What was accepted is written down by both sides; it is read once.
      where l.person_id = p_person and l.state in ('decided', 'accepted') and l.started_on <= p_today and l.answers is null),
    'phases', (select coalesce(json_agg(json_build_object('organisation', o.name, 'phase', p.phase, 'from', p.started_on,
        -- Nobody has to write down that aftercare ran out: who is gone does not go on with it.
        'until', coalesce(p.ended_on, (select greatest(l.day, p.started_on) from gate.left_on(p.source, p.person_id, p_today) l (day)
          where p.phase <> 'closed' and l.day is not null)), 'nextStep', p.next_step, 'nextStepBy', p.next_step_by)
        order by p.ended_on is not null, p.started_on desc, p.recorded_at desc, p.id), '[]')
      from pathway_phases p join organisations o on o.ref = p.source where p.person_id = p_person),
    'roles', (select coalesce(json_agg(json_build_object('role', r.role, 'domain', r.domain, 'holder', r.holder,
        'organisation', coalesce(r.organisation_name, o.name), 'from', r.started_on) order by r.started_on, r.id), '[]')
      from pathway_roles r left join organisations o on o.ref = r.organisation
      where r.person_id = p_person and (r.ended_on is null or r.ended_on >= p_today)),
    'todo', (select coalesce(json_agg(json_build_object('text', a.body, 'from', a.starts_on, 'due', a.due_on, 'organisation', o.name)
        order by a.due_on, a.id), '[]')
      from plan_actions a join organisations o on o.ref = a.source
      where a.person_id = p_person and a.done_by = 'person' and a.state in ('planned', 'busy')),
    'jobs', (select coalesce(json_agg(json_build_object('organisation', o.name, 'contract', s.contract, 'from', s.began_on,
        'until', s.ended_on, 'endReason', s.end_reason, 'fraction', s.fraction, 'employerNumber', s.employer_number,
        'employerName', s.employer_name, 'saidBy', s.said_by) order by s.began_on desc, s.source, s.id), '[]')
      from work_spells s join organisations o on o.ref = s.source where s.person_id = p_person),
    -- A step that only led to the next is told by that one.
    'places', (select coalesce(json_agg(json_build_object('organisation', o.name, 'name', w.name, 'employer', e.name, 'state', p.state,
        'since', p.since, 'until', p.until, 'endedOn', p.ended_on) order by p.ended_on is not null, p.since desc, p.id), '[]')
      from placements p join organisations o on o.ref = p.source join workplaces w on w.id = p.workplace_id
      join employers e on e.id = w.employer_id
      where p.person_id = p_person and p.ended_why is distinct from 'next'),
    'appointments', (select coalesce(json_agg(json_build_object('day', c.day, 'time', to_char(c.starts, 'HH24:MI'), 'kind', c.kind,
        'place', c.place, 'with', c.talker, 'organisation', c.organisation, 'joins', c.joins, 'off', c.state = 'cancelled', 'offWhy', c.why) order by c.day, c.starts, c.id), '[]')
      from (
        select a.id, a.day, a.starts, a.kind, a.place, a.state, a.state_why as why, u.display_name as talker, o.name as organisation, j.name as joins
        from appointments a join organisations o on o.ref = a.source left join organisations j on j.ref = a.with_organisation
        left join users u on u.id = a.with_user
        where a.person_id = p_person
        union all
        select t.id, t.day, t.starts, 'threeWay', t.place, t.state, null, t.talker, t.organisation, t.joins from gate.own_talks(p_person) t
        where t.state = 'planned') c
      where c.state in ('planned', 'cancelled') and c.day >= p_today));
  return shown;
end $$;
