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

-- Who is in the hands of these coaches today and by what, once for each signal of theirs that waits, or with none. Nobody tells the
-- planner how many people a team has: it would fetch them one at a time. So nothing may stand here that plans statements of its own.
create or replace function gate.team_held(me gate.actor, p_staff uuid[])
returns table (user_id uuid, person_id uuid, role text, provable boolean, recorded_at timestamptz,
  signal uuid, kind text, since date, due date, found_at timestamptz, to_user uuid, mask integer, sources integer[])
language plpgsql stable set enable_nestloop = off as $$
#variable_conflict use_column
declare
  persons uuid[];
  coaches uuid[];
  shielded uuid[];
begin
  select array_agg(a.person_id), array_agg(a.user_id) into persons, coaches
  from assignments a where a.organisation = me.organisation and a.user_id = any (p_staff);
  shielded := array(select s.person_id from shields s where s.person_id = any (persons));
  return query
  select h.user_id, h.person_id, h.role, h.provable, h.recorded_at, s.id, s.kind, s.since, s.due, s.found_at,
    coalesce(s.handed_to, s.to_user, h.user_id), s.mask, s.sources
  from (
    select distinct on (v.person_id) a.user_id, v.person_id, v.role,
      not v.awaits_second_person or v.second_person is not null as provable, v.recorded_at
    from involvements v
    join unnest(persons, coaches) as a (person_id, user_id) on a.person_id = v.person_id
    where v.organisation = me.organisation and v.person_id = any (persons) and v.valid_from <= me.today
      and (v.valid_until is null or v.valid_until >= me.today)
      and (v.person_id <> all (shielded) or not exists (select from gate.shields_against(me, v.person_id)))
    order by v.person_id, v.role = 'guidance' desc, v.recorded_at) h
  left join signals s on s.person_id = h.person_id and s.organisation = me.organisation and s.person_id = any (persons)
    and s.state <> 'gone' and (s.state = 'open' or s.snoozed_until <= me.today) and s.mask & ~me.category_mask = 0;
end $$;

-- The load per coach (how many people, how many of them wait for something, since when the oldest of that lies there) and the twenty
-- signals that lie longest without anyone's hand on them. Who is not named by a rule or a colleague is whoever guides the person.
drop function if exists gate.team_signals(gate.actor, uuid[]);
drop function if exists gate.team_load(gate.actor, uuid[], gate.shown_signal[]);
create or replace function gate.team_work(me gate.actor, p_staff uuid[], p_silent_days integer, out load json, out silent uuid[])
language plpgsql stable as $$
begin
  with held as materialized (select * from gate.team_held(me, p_staff)),
  live as materialized (
    select h.signal as id, h.person_id, h.kind, h.since, h.due, h.found_at, h.to_user as user_id
    from held h
    where h.signal is not null and case
      when h.sources = array[me.organisation] and h.role = 'guidance' then true
      else gate.signal_grounds(me, h.person_id, h.role, h.provable, h.recorded_at, h.mask, h.sources) is not null end),
  dossiers as (select h.user_id, count(distinct h.person_id) as dossiers from held h where h.role = 'guidance' group by 1),
  waiting as (
    select l.user_id, count(distinct l.person_id) as persons, count(distinct l.person_id) filter (where l.due < me.today) as late,
      gate.civil_day(min(l.found_at)) as oldest
    from live l group by 1)
  select (
    select json_agg(json_build_object('id', u.id, 'name', u.display_name, 'dossiers', coalesce(d.dossiers, 0),
      'waiting', coalesce(w.persons, 0), 'late', coalesce(w.late, 0), 'oldest', w.oldest,
      'absence', (select c.id from caseload_moves c where c.organisation = me.organisation and c.from_user = u.id and c.returned_at is null))
      order by u.display_name, u.id)
    from users u left join dossiers d on d.user_id = u.id left join waiting w on w.user_id = u.id
    where u.id = any (p_staff)),
  array(
    select l.id from live l
    where l.kind = 'noContact' or (l.found_at < (me.today - p_silent_days)::timestamptz
      and not exists (select from signal_followups w where w.signal_id = l.id and w.on_date > me.today - p_silent_days))
    order by l.due, l.since, l.id limit 20)
  into load, silent;
end $$;

-- Load, silence and absence. p_silent_days: how long a signal may lie before it counts as silence.
create or replace function gate.team_day(p_token text, p_route text, p_silent_days integer default 14) returns json
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  me gate.actor := (gate.arrive(p_token)).me;
  staff uuid[];
  work record;
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
  select * into work from gate.team_work(me, staff, p_silent_days);
  silent := gate.lawful_signals(me, array(select s from signals s where s.id = any (work.silent)));
  persons := array(select distinct s.person_id from unnest(silent) s);
  if not gate.within_quota(me, 'listRow', cardinality(persons)) then
    return gate.deny('quota', me);
  end if;
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'guidance', p_route,
    case when persons = '{}' then 'empty' else 'shown' end, 'supervision', coalesce(gate.signal_entries(me, silent), '{}'));
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'at', now(),
    'staff', coalesce(work.load, '[]'), 'silent', gate.signal_rows(me, silent), 'silentDays', p_silent_days,
    'nobody', (
      select count(*) from assignments a
      where a.organisation = me.organisation and a.user_id is null and me.unit is null
        and exists (select from gate.involvements_as('guidance', me.organisation, a.person_id, me.today))
        and not exists (select from gate.shields_against(me, a.person_id))),
    'organisations', gate.organisation_names(array(select distinct unnest(s.sources) from unnest(silent) s)),
    'moves', gate.caseload_moves(me));
end $$;

-- The absences of the organisation that have not been put back, and the last ten that were.
create or replace function gate.caseload_moves(me gate.actor) returns json
language sql stable as $$
  select coalesce(json_agg(json_build_object('id', c.id, 'from', f.display_name, 'startsOn', c.starts_on, 'until', c.until,
    'reason', c.reason, 'movedBy', b.display_name, 'returnedOn', gate.civil_day(c.returned_at),
    'to', (select json_agg(json_build_object('name', t.name, 'persons', t.persons) order by t.name) from (
      select u.display_name as name, count(*) as persons from caseload_move_persons p join users u on u.id = p.to_user
      where p.move_id = c.id and not exists (select from gate.shields_against(me, p.person_id)) group by 1) t)) order by c.returned_at is not null, c.moved_at desc), '[]')
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
  -- Someone who is shielded from the head goes along, and is not counted to the head.
  select count(*) into moved from caseload_move_persons p
  where p.move_id = move and not exists (select from gate.shields_against(me, p.person_id));
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
  with given_back as (
    update assignments a set user_id = c.from_user, since = now()
    from caseload_move_persons p
    where p.move_id = c.id and a.organisation = c.organisation and a.person_id = p.person_id and a.user_id = p.to_user
    returning a.person_id)
  select count(*) into returned from given_back g where not exists (select from gate.shields_against(me, g.person_id));
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
