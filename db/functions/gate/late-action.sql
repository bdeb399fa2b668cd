-- Actions of agreements that are late, for the agenda of the body that follows the agreement: where all its parties sit.

-- Does a body follow an agreement? The central group a frame; else a local body that steers, where each party of today sits, itself or by a
-- unit, or keeps it.
create or replace function gate.follows_agreement(b bodies, a agreements, p_today date) returns boolean
language sql stable as $$
  select case when a.level = 'frame' then b.level = 'central' else b.level = 'local' and b.kind not in ('learningNetwork', 'caseTalk') end
    and not exists (
      select from agreement_parties p
      where p.agreement_id = a.id and coalesce(p.leaves_after, p_today) >= p_today and not exists (
        select from organisations o where (o.ref = p.organisation or o.part_of = p.organisation)
          and (o.ref = b.secretary or exists (
            select from body_members s where s.body_id = b.id and s.organisation = o.ref and gate.is_taken(s, p_today)))))
$$;

-- Is this action late today, for the body that follows its agreement?
create or replace function gate.is_late_for(b bodies, x agreement_actions, p_today date) returns boolean
language sql stable as $$
  select x.status = 'running' and x.due_on < p_today
    and exists (select from agreements a where a.id = x.agreement_id and a.status = 'inForce' and gate.follows_agreement(b, a, p_today))
$$;

-- The late actions that wait for an agenda of a body: those on which no decision of this body is followed, and that do not stand on it.
create or replace function gate.late_actions_waiting(b bodies, p_meeting uuid, p_today date) returns json
language sql stable as $$
  select coalesce(json_agg(json_build_object('id', q.id, 'title', q.title, 'due', q.due_on, 'agreement', q.agreement_id, 'under', q.under,
    'owner', q.owner) order by q.due_on, q.title), '[]')
  from (
    select x.id, x.title, x.due_on, x.agreement_id, a.title as under, o.name as owner
    from agreement_actions x join agreements a on a.id = x.agreement_id left join organisations o on o.ref = x.owner
    where x.status = 'running' and x.due_on < p_today and a.status = 'inForce' and gate.follows_agreement(b, a, p_today)
      and not exists (select from agenda_items i where i.meeting_id = p_meeting and i.action_id = x.id)
      and not exists (select from body_decisions d where d.body_id = b.id and d.action_id = x.id and gate.is_to_follow(d))
    order by x.due_on limit 20) q
$$;
