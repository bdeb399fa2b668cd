-- How many weeks before an end the organisation wants to be told. Who leads it decides.
create or replace function gate.set_handover_weeks(p_token text, p_weeks integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, me.all_persons and 'guidance' = any (me.purposes));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  insert into handover_settings as s (organisation, weeks, set_by) values (me.organisation, p_weeks, me.user_id)
  on conflict (organisation) do update set weeks = excluded.weeks, set_by = excluded.set_by, set_at = now();
  perform gate.record_act(me, 'handover.setWeeks', p_weeks::text);
  return json_build_object('outcome', 'done');
end $$;

-- What the actor's own organisation set.
create or replace function gate.own_handover_weeks(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if (me.all_persons and 'guidance' = any (me.purposes)) is not true then
    return gate.deny('missing', me);
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me),
    'weeks', coalesce((select weeks from handover_settings where organisation = me.organisation), 10));
end $$;

grant execute on function gate.set_handover_weeks(text, integer), gate.own_handover_weeks(text) to werkwinkel_app;
