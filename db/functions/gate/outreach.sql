-- Lists of people to reach. A list belongs to one organisation and holds only people whom it guides; a reader sees those whom they may
-- open, and who leads the work sees all of them. Whether another organisation knows someone too changes nothing here.

create or replace function gate.may_reach_out(me gate.actor) returns boolean
language sql immutable as $$ select coalesce('guidance' = any (me.purposes) and me.organisation is not null
  and me.category_mask & 5 = 5, false) $$;

create or replace function gate.may_reach(me gate.actor, p_person uuid) returns boolean
language sql stable as $$ select gate.may_list(me, p_person, case when me.all_persons then 'supervision' end) $$;

-- The lists of the organisation with how many are on them whom this reader may open.
create or replace function gate.outreach_lists_of(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.may_reach_out(me));
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', (
    select coalesce(json_agg(json_build_object('id', l.id, 'name', l.name, 'kind', l.kind, 'open', coalesce(n.open, 0), 'all', coalesce(n.every, 0))
      order by l.name, l.id), '[]')
    from outreach_lists l
    left join lateral (
      select count(*) filter (where e.outcome is null) as open, count(*) as every from outreach_entries e
      where e.list_id = l.id and gate.may_reach(me, e.person_id)) n on true
    where l.organisation = me.organisation));
end $$;

-- One list, or one person of it: who, what was tried, and how it ended. Logged like every list.
create or replace function gate.outreach_list(p_token text, p_list uuid, p_entry uuid, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  me gate.actor := (gate.arrive(p_token)).me;
  l outreach_lists;
  entries uuid[];
  persons uuid[];
  supervised text := case when me.all_persons then 'supervision' end;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  select * into l from outreach_lists where id = p_list and organisation = me.organisation;
  if not gate.may_reach_out(me) or l.id is null then
    perform gate.log_list(me, 'guidance', p_route, 'refused', supervised, '{}');
    return gate.deny('missing', me);
  end if;
  select array_agg(s.id), array_agg(s.person_id) into entries, persons from (
    select e.id, e.person_id from outreach_entries e
    join gate.person_index x on x.organisation = me.organisation and x.person_id = e.person_id
    where e.list_id = l.id and (p_entry is null or e.id = p_entry) and gate.may_reach(me, e.person_id)
    order by e.outcome is not null, x.search_family, x.search_given, e.id limit 300) s;
  if p_entry is not null and entries is null then
    perform gate.log_list(me, 'guidance', p_route, 'absent', supervised, '{}');
    return gate.deny('missing', me);
  end if;
  if not gate.within_quota(me, 'listRow', coalesce(cardinality(persons), 0)) then
    return gate.deny('quota', me);
  end if;
  perform gate.log_list(me, 'guidance', p_route, case when persons is null then 'empty' else 'shown' end, supervised, persons);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'at', now(),
    'list', json_build_object('id', l.id, 'name', l.name, 'kind', l.kind),
    'items', (
      select coalesce(json_agg(json_build_object('id', e.id, 'person', e.person_id, 'version', e.version, 'addedOn', e.as_of,
        'familyName', x.family_name, 'givenName', x.given_name, 'coach', u.display_name, 'outcome', e.outcome, 'words', e.outcome_words,
        'closedOn', e.closed_on, 'closedBy', (select display_name from users where id = e.closed_by),
        'attempts', (
          select coalesce(json_agg(json_build_object('id', t.id, 'on', t.as_of, 'channel', t.channel, 'reached', t.reached, 'words', t.words,
            'by', (select display_name from users where id = t.recorded_by)) order by t.as_of, t.recorded_at), '[]')
          from outreach_attempts t where t.entry_id = e.id)) order by array_position(entries, e.id)), '[]')
      from outreach_entries e
      join gate.person_index x on x.organisation = me.organisation and x.person_id = e.person_id
      left join assignments a on a.organisation = me.organisation and a.person_id = e.person_id
      left join users u on u.id = a.user_id
      where e.id = any (entries)));
end $$;

create or replace function gate.make_outreach_list(p_token text, p_name text, p_kind text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_reach_out(me));
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  insert into outreach_lists (organisation, name, kind, made_by) values (me.organisation, p_name, p_kind, me.user_id)
  on conflict (organisation, name) do nothing returning id into made;
  if made is null then
    return json_build_object('outcome', 'invalid', 'field', 'name');
  end if;
  perform gate.record_act(me, 'outreach.makeList', made::text);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- Adds people to a list: by dossier, or by the keyed hash of a number. Only whom the organisation guides and the actor may open; of
-- a number of anyone else the answer is that the organisation does not know it.
create or replace function gate.add_to_outreach(p_token text, p_list uuid, p_persons uuid[], p_numbers bytea[]) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_reach_out(me) and exists (
    select from outreach_lists where id = p_list and organisation = me.organisation));
  asked integer := coalesce(cardinality(p_persons), 0) + coalesce(cardinality(p_numbers), 0);
  known uuid[];
  added uuid[];
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if not gate.within_quota(me, 'search', coalesce(cardinality(p_numbers), 0)) then
    return json_build_object('outcome', 'quota');
  end if;
  known := array(
    select p from (
      select unnest(p_persons) as p
      union
      -- A number that only another organisation knows takes the same steps as one that nobody knows.
      select coalesce(k.person_id, '00000000-0000-0000-0000-000000000000') from unnest(p_numbers) n
      left join insz_keys k on k.key_hash = n) c
    where gate.may_reach(me, p) order by p);
  -- A colleague may end the guidance of one of them meanwhile.
  perform gate.hold_person(k) from unnest(known) k;
  known := array(select k from unnest(known) k where gate.may_reach(me, k) order by k);
  if known = '{}' then
    return json_build_object('outcome', case when coalesce(cardinality(p_persons), 0) > 0 then 'missing' else 'invalid' end, 'field', 'numbers');
  end if;
  with new_ones as (
    insert into outreach_entries (list_id, person_id, source, as_of, recorded_by)
    select p_list, k, me.organisation, me.today, me.user_id from unnest(known) k
    on conflict (list_id, person_id) do nothing returning person_id)
  select coalesce(array_agg(person_id), '{}') into added from new_ones;
  if cardinality(added) > 0 then
    perform gate.record_act(me, 'outreach.add', p_list::text, case when cardinality(added) = 1 then added[1] end);
  end if;
  return json_build_object('outcome', 'done', 'added', cardinality(added), 'there', cardinality(known) - cardinality(added),
    'unknown', asked - cardinality(known));
end $$;

-- An entry of the actor's organisation about someone whom this actor may open, locked; a row of nulls otherwise.
create or replace function gate.own_outreach(me gate.actor, p_entry uuid) returns outreach_entries
language plpgsql as $$
declare
  e outreach_entries;
begin
  perform gate.hold_person(x.person_id) from outreach_entries x where x.id = p_entry and x.source = me.organisation;
  select * into e from outreach_entries where id = p_entry and source = me.organisation for update;
  return case when e.id is not null and gate.may_reach_out(me) and gate.may_reach(me, e.person_id) then e end;
end $$;

create or replace function gate.record_attempt(p_token text, p_entry uuid, p_on date, p_channel text, p_reached boolean, p_words text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  e outreach_entries := gate.own_outreach(me, p_entry);
  refusal text := gate.act_refusal(me, e.id is not null);
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if e.outcome is not null then
    return json_build_object('outcome', 'conflict');
  end if;
  if p_on > me.today or p_on < me.today - 365 then
    return json_build_object('outcome', 'invalid', 'field', 'on');
  end if;
  insert into outreach_attempts (entry_id, as_of, channel, reached, words, recorded_by)
  values (e.id, p_on, p_channel, p_reached, p_words, me.user_id) returning id into made;
  perform gate.record_act(me, 'outreach.attempt', made::text, e.person_id);
  return json_build_object('outcome', 'done');
end $$;

create or replace function gate.close_outreach(p_token text, p_entry uuid, p_version integer, p_outcome text, p_words text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  e outreach_entries := gate.own_outreach(me, p_entry);
  refusal text := gate.act_refusal(me, e.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if e.outcome is not null or e.version <> p_version then
    return json_build_object('outcome', 'conflict');
  end if;
  -- Nobody is called out of reach who was never tried.
  if p_outcome = 'unreached' and not exists (select from outreach_attempts t where t.entry_id = e.id) then
    return json_build_object('outcome', 'invalid', 'field', 'outcome');
  end if;
  update outreach_entries set outcome = p_outcome, outcome_words = p_words, closed_on = me.today, closed_by = me.user_id, version = version + 1
  where id = e.id;
  perform gate.record_act(me, 'outreach.close', e.id::text, e.person_id);
  return json_build_object('outcome', 'done');
end $$;

-- Someone on a list of whom nothing was heard for two weeks, or whom three attempts did not reach: decide what follows.
create or replace function gate.find_outreach_signals(p_organisation integer, p_person uuid) returns setof gate.found_signal
language sql stable as $$
  select e.person_id, case when t.missed >= 3 then 'outreachUnreached' else 'outreachStill' end, e.id::text,
    case when t.missed >= 3 then t.last_on else coalesce(t.last_on, e.as_of) + 14 end, null::date, null::uuid,
    jsonb_build_object('list', l.id, 'name', l.name, 'attempts', coalesce(t.attempts, 0), 'last', t.last_on, 'addedOn', e.as_of),
    1 << e.category_bit, array[p_organisation], '{}'::integer[]
  from outreach_entries e
  join outreach_lists l on l.id = e.list_id
  left join lateral (
    select count(*) as attempts, max(a.as_of) as last_on,
      count(*) filter (where not a.reached) * (not bool_or(a.reached))::integer as missed
    from outreach_attempts a where a.entry_id = e.id) t on true
  where e.source = p_organisation and e.outcome is null and (p_person is null or e.person_id = p_person)
    and (t.missed >= 3 or coalesce(t.last_on, e.as_of) + 14 <= gate.today())
$$;

-- What an organisation noted of its attempts goes with the rest when the term has ended.
create or replace function gate.destroy_outreach(p_organisation integer, p_person uuid) returns void
language sql security definer set search_path = pg_catalog, public as $$
  delete from outreach_entries where source = p_organisation and person_id = p_person
$$;

grant execute on function gate.outreach_lists_of(text), gate.outreach_list(text, uuid, uuid, text), gate.make_outreach_list(text, text, text),
  gate.add_to_outreach(text, uuid, uuid[], bytea[]), gate.record_attempt(text, uuid, date, text, boolean, text),
  gate.close_outreach(text, uuid, integer, text, text) to werkwinkel_app;
