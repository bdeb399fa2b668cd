-- The waves of people whose unemployment benefit ends, as an OCMW sees them: numbers that were delivered, the own people of whom it
-- knows an end date itself, and the plans made of both. What another organisation knows is never counted here.

-- The kinds of end after which someone may come to an OCMW.
create or replace function gate.benefit_ends() returns text[]
language sql immutable parallel safe as $$ select array['UNEMPLOYMENT', 'INSCHAKELING'] $$;

-- Who reads the desk: coaches and heads of an OCMW. Who leads the service also writes on it.
create or replace function gate.reads_inflow(me gate.actor) returns boolean
language sql immutable as $$ select coalesce('benefitEnd' = any (me.purposes) and me.organisation_kind in ('ocmw', 'ocmwAssociation'), false) $$;

create or replace function gate.plans_inflow(me gate.actor) returns boolean
language sql immutable as $$ select gate.reads_inflow(me) and me.all_persons $$;

-- The own people whose benefit ends, by what the organisation itself says, as far as this reader may list them: of a head everyone, of
-- a coach the own and those of the team. Since the first of the month before last, so that who just lost the right stands there too.
create or replace function gate.own_ends(me gate.actor)
returns table (fact bigint, person uuid, kind text, ends_on date, team uuid, coach uuid)
language sql stable as $$
  select f.id, f.person_id, f.value ->> 'kind', (f.value ->> 'date')::date, a.team_id, a.user_id
  from facts f
  join assignments a on a.organisation = f.source and a.person_id = f.person_id
  where f.source = me.organisation and f.field = 'endDates[]' and f.superseded_at is null and f.origins <@ array[me.organisation]
    and f.value ->> 'kind' = any (gate.benefit_ends()) and (me.category_mask >> f.category_bit) & 1 = 1
    and (f.value ->> 'date')::date >= date_trunc('month', me.today)::date - 31
    and (me.all_persons or a.user_id = me.user_id or a.team_id = me.team_id)
    and gate.involved_as('guidance', me.organisation, f.person_id, me.today)
    and not exists (select from gate.shields_against(me, f.person_id))
$$;

-- The flows by which an end date that RVA knows could come here, and whether they are in force: told from the register of flows, never
-- from what exists about anybody.
create or replace function gate.end_flows(me gate.actor) returns json
language sql stable as $$
  select coalesce(json_agg(json_build_object('title', f.title, 'sender', o.name, 'status', f.status, 'conditions', f.conditions)
    order by f.number), '[]')
  from flows f join organisations o on o.ref = f.sender
  where f.purpose = 'benefitEnd' and f.status in ('conditional', 'inForce', 'suspended')
    and f.category_mask & gate.category('endDates') <> 0 and (f.receiver = me.organisation or f.receiver_kind = me.organisation_kind)
$$;

-- The desk of an OCMW: its numbers by month and municipality, its lists, its plans, and how many of the own people stand in each month.
create or replace function gate.inflow_desk(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.reads_inflow(me));
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'plansHere', gate.plans_inflow(me),
    'territory', (select coalesce(json_agg(t.nis order by t.nis), '[]') from territories t where t.organisation = me.organisation),
    'counts', (select coalesce(json_agg(json_build_object('nis', c.nis, 'month', to_char(c.month, 'YYYY-MM'), 'number', c.number,
        'asOf', l.as_of, 'saidBy', l.said_by, 'before', b.number) order by c.month, c.nis), '[]')
      from inflow_counts c join inflow_lists l on l.id = c.list_id
      left join inflow_counts b on b.organisation = c.organisation and b.nis = c.nis and b.month = c.month and b.replaced_by = c.list_id
      where c.organisation = me.organisation and c.replaced_by is null),
    'own', (select coalesce(json_agg(json_build_object('month', m.month, 'number', m.number, 'provisional', m.provisional) order by m.month), '[]')
      from (select to_char(e.ends_on, 'YYYY-MM') as month, count(distinct e.person) as number,
          count(distinct e.person) filter (where f.status = 'provisional') as provisional
        from gate.own_ends(me) e join facts f on f.id = e.fact group by 1) m),
    'plans', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'share', p.share, 'filesPerCoach', p.files_per_coach,
        'leefloonPerMonth', p.leefloon_per_month, 'madeBy', u.display_name, 'madeOn', gate.civil_day(p.made_at)) order by p.name), '[]')
      from inflow_plans p join users u on u.id = p.made_by where p.organisation = me.organisation and p.dropped_at is null),
    'lists', (select coalesce(json_agg(l order by l."madeOn" desc, l.id), '[]') from (
      select i.id, i.said_by as "saidBy", i.as_of as "asOf", gate.civil_day(i.made_at) as "madeOn", u.display_name as "madeBy",
        coalesce(n.rows, 0) as rows, coalesce(n.replaced, 0) as replaced
      from inflow_lists i join users u on u.id = i.made_by
      left join (
        select c.list_id, count(*) as rows, count(c.replaced_by) as replaced from inflow_counts c
        where c.organisation = me.organisation group by c.list_id) n on n.list_id = i.id
      where i.organisation = me.organisation order by i.made_at desc limit 12) l),
    'flows', gate.end_flows(me));
end $$;

-- Takes in a list of numbers, row by row: a place outside the territory and a number older than the one that is there are told and left
-- out, and the rest goes in. The same list again changes nothing.
create or replace function gate.import_inflow(p_token text, p_said_by text, p_as_of date, p_rows jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.plans_inflow(me));
  told jsonb;
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_as_of > me.today or p_as_of < me.today - 730 then
    return json_build_object('outcome', 'invalid', 'field', 'asOf');
  end if;
  perform from organisations where ref = me.organisation for no key update;
  told := (select coalesce(jsonb_agg(to_jsonb(r) || jsonb_build_object('why', case
      when not exists (select from territories t where t.organisation = me.organisation and t.nis = r.nis) then 'outside'
      when c.number is not null and l.as_of > p_as_of then 'older'
      when c.number = r.number and l.as_of >= p_as_of then 'same' else 'new' end) order by r.line), '[]')
    from jsonb_to_recordset(p_rows) as r (line integer, nis text, month date, number integer)
    left join inflow_counts c on c.organisation = me.organisation and c.nis = r.nis and c.month = r.month and c.replaced_by is null
    left join inflow_lists l on l.id = c.list_id);
  if jsonb_path_exists(told, '$[*] ? (@.why == "new")') then
    insert into inflow_lists (organisation, said_by, as_of, made_by) values (me.organisation, p_said_by, p_as_of, me.user_id)
    returning id into made;
    update inflow_counts c set replaced_by = made
    from jsonb_to_recordset(told) as t (nis text, month date, why text)
    where t.why = 'new' and c.organisation = me.organisation and c.nis = t.nis and c.month = t.month and c.replaced_by is null;
    insert into inflow_counts (list_id, organisation, nis, month, number)
    select made, me.organisation, t.nis, t.month, t.number
    from jsonb_to_recordset(told) as t (nis text, month date, number integer, why text) where t.why = 'new';
    perform gate.record_act(me, 'inflow.import', made::text);
  end if;
  return json_build_object('outcome', 'done', 'rows', told);
end $$;

-- Keeps what an OCMW assumes under a name, so that plans can be laid beside each other. At most so many as fit on a page.
create or replace function gate.keep_inflow_plan(p_token text, p_name text, p_share numeric, p_files integer, p_leefloon integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.plans_inflow(me));
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform from organisations where ref = me.organisation for no key update;
  if (select count(*) from inflow_plans p where p.organisation = me.organisation and p.dropped_at is null) >= 12 then
    return json_build_object('outcome', 'conflict');
  end if;
  insert into inflow_plans (organisation, name, share, files_per_coach, leefloon_per_month, made_by)
  values (me.organisation, p_name, p_share, p_files, p_leefloon, me.user_id)
  on conflict (organisation, name) where dropped_at is null do nothing returning id into made;
  if made is null then
    return json_build_object('outcome', 'invalid', 'field', 'name');
  end if;
  perform gate.record_act(me, 'inflow.keepPlan', made::text);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

create or replace function gate.drop_inflow_plan(p_token text, p_plan uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.plans_inflow(me)
    and exists (select from inflow_plans p where p.id = p_plan and p.organisation = me.organisation));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  update inflow_plans set dropped_at = now() where id = p_plan and dropped_at is null;
  if found then
    perform gate.record_act(me, 'inflow.dropPlan', p_plan::text);
  end if;
  return json_build_object('outcome', 'done');
end $$;

-- Who stands in a month, or in all that come: the day as the own organisation says it, since when, how certain, and every day that stood
-- there before.
-- Every person on it is logged, as in any list.
create or replace function gate.inflow_people(p_token text, p_route text, p_month text, p_size integer) returns json
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  me gate.actor := (gate.arrive(p_token)).me;
  supervised text := case when me.all_persons then 'supervision' end;
  page_size integer := least(greatest(p_size, 1), 200);
  items json;
  entries log.entry[];
  counted integer;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if not gate.reads_inflow(me) or me.category_mask & 1 = 0 then
    perform gate.log_list(me, 'benefitEnd', p_route, 'refused', supervised, '{}');
    return gate.deny('missing', me);
  end if;
  with ends as (
    select e.*, x.family_name, x.given_name, x.search_family, x.search_given, u.display_name
    from gate.own_ends(me) e
    join gate.person_index x on x.organisation = me.organisation and x.person_id = e.person
    left join users u on u.id = e.coach
    where p_month is null or to_char(e.ends_on, 'YYYY-MM') = p_month),
  page as (select * from ends order by ends_on, search_family, search_given, person, kind limit page_size)
  select (select count(*) from ends),
    (select json_agg(json_build_object('dossier', p.person, 'familyName', p.family_name, 'givenName', p.given_name, 'user', p.display_name,
      'kind', p.kind, 'endsOn', p.ends_on, 'status', f.status, 'certainty', f.certainty, 'asOf', f.as_of,
      'earlier', (select coalesce(json_agg(json_build_object('date', o.value ->> 'date', 'status', o.status, 'asOf', o.as_of)
          order by o.recorded_at desc, o.id desc), '[]')
        from facts o where o.person_id = p.person and o.source = f.source and o.field = f.field and o.entry = f.entry
          and o.superseded_at is not null and o.origins <@ array[me.organisation]))
      order by p.ends_on, p.search_family, p.search_given, p.person, p.kind) from page p join facts f on f.id = p.fact),
    array(select row(p.person, bit_or(1 << f.category_bit) | (me.category_mask & 1), array[me.organisation], '{}'::integer[],
      '{}'::integer[], null)::log.entry from page p join facts f on f.id = p.fact group by p.person)
  into counted, items, entries;
  if not gate.within_quota(me, 'listRow', cardinality(entries)) then
    return gate.deny('quota', me);
  end if;
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'benefitEnd', p_route,
    case when entries = '{}' then 'empty' else 'shown' end, supervised, entries);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'at', now(), 'items', coalesce(items, '[]'::json),
    'total', counted, 'flows', gate.end_flows(me));
end $$;

grant execute on function gate.inflow_desk(text), gate.import_inflow(text, text, date, jsonb),
  gate.keep_inflow_plan(text, text, numeric, integer, integer), gate.drop_inflow_plan(text, uuid),
  gate.inflow_people(text, text, text, integer) to werkwinkel_app;
