-- The teams of an organisation. New clients without a counsellor go to the default team.

create or replace function gate.team_rows(p_organisation integer) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'isDefault', t.is_default, 'version', t.version,
    'members', (select count(distinct m.user_id) from mandates m where m.team_id = t.id and m.ended_at is null
      and (m.valid_until is null or m.valid_until >= gate.today()))) order by t.name), '[]')
  from teams t where t.organisation = p_organisation
$$;

create or replace function gate.teams_of(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.may_administer(me));
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', gate.team_rows(me.organisation));
end $$;

-- Adds a team (p_team null) or changes one. The first team is the default, and a default stops being one only for another.
create or replace function gate.keep_team(p_token text, p_team uuid, p_version integer, p_name text, p_default boolean) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  t teams;
  refusal text := gate.act_refusal(me, gate.may_administer(me));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform 1 from organisations where ref = me.organisation for update;
  if p_team is not null then
    select * into t from teams where id = p_team and organisation = me.organisation for update;
    if t.id is null then
      return json_build_object('outcome', 'missing');
    end if;
    if t.version is distinct from p_version then
      return json_build_object('outcome', 'conflict');
    end if;
  end if;
  if exists (select 1 from teams where organisation = me.organisation and lower(name) = lower(p_name) and id is distinct from p_team) then
    return json_build_object('outcome', 'invalid', 'field', 'name');
  end if;
  if p_default then
    update teams set is_default = false, version = version + 1
    where organisation = me.organisation and is_default and id is distinct from p_team;
  end if;
  if p_team is null then
    insert into teams (organisation, name, is_default)
    values (me.organisation, p_name, p_default or not exists (select 1 from teams where organisation = me.organisation))
    returning * into t;
  else
    update teams set name = p_name, is_default = is_default or p_default, version = version + 1 where id = p_team;
  end if;
  perform gate.record_act(me, case when p_team is null then 'team.add' else 'team.change' end, t.id::text);
  return json_build_object('outcome', 'done', 'id', t.id);
end $$;

grant execute on function gate.teams_of(text), gate.keep_team(text, uuid, integer, text, boolean) to werkwinkel_app;
