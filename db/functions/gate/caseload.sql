-- What a head sees of the work: load per coach, who is not heard of, who is away and who minds the caseload; and moving a caseload in
-- one act, dated and put back in one act. Figures of a team go to its own head only.

create or replace function gate.leads_team(me gate.actor) returns boolean
language sql immutable as $$ select coalesce(me.all_persons and 'guidance' = any (me.purposes), false) $$;

-- Who guides people in the organisation today, in the part of it that this head leads.
create or replace function gate.team_staff(me gate.actor) returns table (id uuid, name text)
language sql stable as $$
  select distinct u.id, u.display_name
  from mandates m
  join roles r on r.code = m.role and 'guidance' = any (r.purposes) and not r.all_persons
  join users u on u.id = m.user_id and u.disabled_at is null
  where m.organisation = me.organisation and (me.unit is null or m.unit is null or m.unit = me.unit) and m.ended_at is null
    and m.valid_from <= me.today and (m.valid_until is null or m.valid_until >= me.today) and m.confirmed_by is not null
$$;

-- The live signals of an organisation's whole staff. Who is not named by a rule or a colleague is whoever guides the person.
create or replace function gate.team_signals(me gate.actor, p_staff uuid[]) returns setof signals
language sql stable as $$
  select s.* from assignments a
  join signals s on s.organisation = a.organisation and s.person_id = a.person_id and s.state <> 'gone'
  where a.organisation = me.organisation and a.user_id = any (p_staff)
$$;

-- Load, silence and absence. p_silent_days: how long a signal may lie before it counts as silence.
create or replace function gate.team_day(p_token text, p_route text, p_silent_days integer default 14) returns json
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  me gate.actor := (gate.arrive(p_token)).me;
  staff uuid[];
  live gate.shown_signal[];
  silent gate.shown_signal[];
  persons uuid[];
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if not gate.leads_team(me) or me.category_mask & 1 = 0 then
    perform gate.log_list(me, 'guidance', p_route, 'refused', 'supervision', '{}');
    return gate.deny('missing', me);
  end if;
  staff := array(select t.id from gate.team_staff(me) t order by t.name, t.id limit 200);
  live := gate.lawful_signals(me, array(select s from gate.team_signals(me, staff) s where gate.is_due(s, me.today)), 20000);
  silent := array(
    select s from unnest(live) s
    where s.kind = 'noContact' or (s.found_at < (me.today - p_silent_days)::timestamptz
      and not exists (select from signal_followups w where w.signal_id = s.id and w.on_date > me.today - p_silent_days))
    order by s.due, s.since, s.id limit 50);
  persons := array(select distinct s.person_id from unnest(silent) s);
  if not gate.within_quota(me, 'listRow', cardinality(persons)) then
    return gate.deny('quota', me);
  end if;
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'guidance', p_route,
    case when persons = '{}' then 'empty' else 'shown' end, 'supervision', coalesce(gate.signal_entries(me, silent), '{}'));
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'at', now(),
    'staff', gate.team_load(me, staff, live), 'silent', gate.signal_rows(me, silent), 'silentDays', p_silent_days,
    'nobody', (
      select count(*) from assignments a
      where a.organisation = me.organisation and a.user_id is null and me.unit is null
        and exists (select from gate.involvements_as('guidance', me.organisation, a.person_id, me.today))),
    'organisations', gate.organisation_names(array(select distinct unnest(s.sources) from unnest(silent) s)),
    'moves', gate.caseload_moves(me));
end $$;

-- Per coach: how many people, how many of them wait for something, and since when the oldest of that lies there.
create or replace function gate.team_load(me gate.actor, p_staff uuid[], p_live gate.shown_signal[]) returns json
language sql stable as $$
  select coalesce(json_agg(json_build_object('id', u.id, 'name', u.display_name, 'dossiers', coalesce(d.dossiers, 0),
    'waiting', coalesce(w.persons, 0), 'late', coalesce(w.late, 0), 'oldest', w.oldest,
    'absence', (select c.id from caseload_moves c where c.organisation = me.organisation and c.from_user = u.id and c.returned_at is null))
    order by u.display_name, u.id), '[]')
  from users u
  left join (
    select a.user_id, count(*) as dossiers from assignments a
    where a.organisation = me.organisation and a.user_id = any (p_staff)
      and exists (select from gate.involvements_as('guidance', me.organisation, a.person_id, me.today))
    group by 1) d on d.user_id = u.id
  left join (
    select coalesce(s.handed_to, s.to_user, a.user_id) as user_id, count(distinct s.person_id) as persons,
      count(distinct s.person_id) filter (where s.due < me.today) as late, (min(s.found_at) at time zone 'Europe/Brussels')::date as oldest
    from unnest(p_live) s
    join assignments a on a.organisation = me.organisation and a.person_id = s.person_id
    group by 1) w on w.user_id = u.id
  where u.id = any (p_staff)
$$;

-- The absences of the organisation that have not been put back, and the last ten that were.
create or replace function gate.caseload_moves(me gate.actor) returns json
language sql stable as $$
  select coalesce(json_agg(json_build_object('id', c.id, 'from', f.display_name, 'startsOn', c.starts_on, 'until', c.until,
    'reason', c.reason, 'movedBy', b.display_name, 'returnedOn', (c.returned_at at time zone 'Europe/Brussels')::date,
    'to', (select json_agg(json_build_object('name', t.name, 'persons', t.persons) order by t.name) from (
      select u.display_name as name, count(*) as persons from caseload_move_persons p join users u on u.id = p.to_user
      where p.move_id = c.id group by 1) t)) order by c.returned_at is not null, c.moved_at desc), '[]')
  from (
    select * from caseload_moves where organisation = me.organisation order by returned_at is not null, moved_at desc limit 30) c
  join users f on f.id = c.from_user
  join users b on b.id = c.moved_by
$$;

-- Gives the whole caseload of someone who is away to others, as evenly as may be. A person whom a substitute may not see stays.
create or replace function gate.move_caseload(p_token text, p_from uuid, p_to uuid[], p_until date, p_why text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  takers uuid[] := array(select distinct t from unnest(p_to) t order by t);
  refusal text := gate.act_refusal(me, gate.leads_team(me) and exists (select from gate.team_staff(me) s where s.id = p_from));
  move uuid;
  moved integer;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if takers = '{}' or p_from = any (takers) or exists (
    select from unnest(takers) t where not exists (select from gate.team_staff(me) s where s.id = t)) then
    return json_build_object('outcome', 'invalid', 'field', 'to');
  end if;
  if exists (select from caseload_moves c where c.organisation = me.organisation and c.returned_at is null and c.from_user = any (takers)) then
    return json_build_object('outcome', 'invalid', 'field', 'away');
  end if;
  if p_until < me.today then
    return json_build_object('outcome', 'invalid', 'field', 'until');
  end if;
  insert into caseload_moves (organisation, from_user, starts_on, until, reason, moved_by)
  values (me.organisation, p_from, me.today, p_until, p_why, me.user_id)
  on conflict (organisation, from_user) where returned_at is null do nothing
  returning id into move;
  if move is null then
    return json_build_object('outcome', 'conflict');
  end if;
  with held as (
    select a.person_id from assignments a where a.organisation = me.organisation and a.user_id = p_from order by a.person_id for update),
  dealt as (
    select h.person_id, takers[1 + (row_number() over (order by h.person_id) - 1) % cardinality(takers)] as to_user from held h),
  given as (
    insert into caseload_move_persons (move_id, person_id, to_user)
    select move, d.person_id, d.to_user from dealt d
    where not exists (select from shields s where s.person_id = d.person_id and s.user_id = d.to_user
      and s.valid_from <= me.today and (s.valid_until is null or s.valid_until >= me.today))
    returning person_id, to_user)
  update assignments a set user_id = g.to_user, since = now()
  from given g where a.person_id = g.person_id and a.organisation = me.organisation;
  get diagnostics moved = row_count;
  -- What was the absent one's by name, is the substitute's by name.
  with handed as (
    update signals s set handed_to = p.to_user, version = s.version + 1
    from caseload_move_persons p
    where p.move_id = move and s.organisation = me.organisation and s.person_id = p.person_id and s.state <> 'gone'
      and coalesce(s.handed_to, s.to_user) = p_from
    returning s.id, p.to_user)
  insert into signal_followups (signal_id, on_date, what, user_id, to_user, act)
  select h.id, me.today, 'handedOn', me.user_id, h.to_user, 'caseload.move' from handed h;
  perform gate.record_act(me, 'caseload.move', move::text);
  return json_build_object('outcome', 'done', 'id', move, 'count', moved);
end $$;

-- Puts a caseload back: who was given to someone else since, stays there. The head does it, or the one who was away.
create or replace function gate.return_caseload(p_token text, p_move uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  c caseload_moves;
  refusal text;
  returned integer;
begin
  select * into c from caseload_moves where id = p_move and organisation = me.organisation for update;
  refusal := gate.act_refusal(me, c.id is not null and 'guidance' = any (me.purposes)
    and (c.from_user = me.user_id or (gate.leads_team(me) and exists (select from gate.team_staff(me) s where s.id = c.from_user))));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if c.returned_at is not null then
    return json_build_object('outcome', 'conflict');
  end if;
  update assignments a set user_id = c.from_user, since = now()
  from caseload_move_persons p
  where p.move_id = c.id and a.organisation = c.organisation and a.person_id = p.person_id and a.user_id = p.to_user;
  get diagnostics returned = row_count;
  update signals s set handed_to = null, version = s.version + 1
  from caseload_move_persons p
  join assignments a on a.organisation = c.organisation and a.person_id = p.person_id and a.user_id = c.from_user
  where p.move_id = c.id and s.organisation = c.organisation and s.person_id = p.person_id and s.state <> 'gone' and s.handed_to = p.to_user;
  update caseload_moves set returned_at = now(), returned_by = me.user_id where id = c.id;
  perform gate.record_act(me, 'caseload.return', c.id::text);
  return json_build_object('outcome', 'done', 'id', c.id, 'count', returned);
end $$;

-- Who was away has read what happened meanwhile.
create or replace function gate.read_absence(p_token text, p_move uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  read uuid;
begin
  update caseload_moves set read_at = now()
  where id = p_move and organisation = me.organisation and from_user = me.user_id and returned_at is not null and read_at is null
  returning id into read;
  if gate.act_refusal(me, read is not null) is not null then
    return json_build_object('outcome', gate.act_refusal(me, read is not null));
  end if;
  perform gate.record_act(me, 'caseload.read', read::text);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function gate.team_day(text, text, integer), gate.move_caseload(text, uuid, uuid[], date, text),
  gate.return_caseload(text, uuid), gate.read_absence(text, uuid) to werkwinkel_app;
