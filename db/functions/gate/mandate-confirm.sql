-- The second person. A head of service or a contact point confirms mandates of the own organisation; where none of them can,
-- its data protection officer does. Never who gave the mandate, never who receives it.

-- Whether someone else than these two could confirm as head or contact point today.
create or replace function gate.has_confirmer(p_organisation integer, p_giver uuid, p_receiver uuid, p_today date) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (
    select 1 from mandates m join users u on u.id = m.user_id and u.disabled_at is null
    where m.organisation = p_organisation and m.role in ('hoofd', 'contactpunt')
      and m.user_id is distinct from p_giver and m.user_id <> p_receiver
      and gate.mandate_state(m, true, p_today) = 'working')
$$;

-- Whether this role may confirm at all. A program that may do only part of the role confirms nothing.
create or replace function gate.is_confirmer(me gate.actor) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select me.role in ('hoofd', 'contactpunt', 'dpo') and me.session_kind in ('session', 'api')
    and me.purposes @> (select purposes from roles where code = me.role)
$$;

-- Null when this actor may decide; otherwise: own (gave or receives it) or other (someone else has to).
create or replace function gate.confirm_refusal(me gate.actor, m mandates) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case
    when m.user_id = me.user_id or m.granted_by = me.user_id then 'own'
    when me.role = 'dpo' and gate.has_confirmer(m.organisation, m.granted_by, m.user_id, me.today) then 'other'
  end
$$;

create or replace function gate.mandates_to_confirm(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  waiting uuid[];
  refused json;
  refusal json := gate.desk_refusal(me, gate.is_confirmer(me));
begin
  if refusal is not null then
    return refusal;
  end if;
  select array_agg(m.id), json_object_agg(m.id, gate.confirm_refusal(me, m)) into waiting, refused
  from mandates m join roles r on r.code = m.role
  where m.organisation = me.organisation and gate.mandate_state(m, r.opens_client_data, me.today) = 'waiting';
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', gate.mandate_rows(waiting, me.today),
    'refusals', coalesce(refused, '{}'));
end $$;

-- Confirms a waiting mandate, or refuses it, which ends it.
create or replace function gate.decide_mandate(p_token text, p_mandate uuid, p_version integer, p_confirm boolean) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  m mandates;
  refusal text;
begin
  select * into m from mandates where id = p_mandate and organisation = me.organisation for update;
  refusal := gate.act_refusal(me, gate.is_confirmer(me) and m.id is not null);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if m.version is distinct from p_version or m.confirmed_at is not null or m.ended_at is not null then
    return json_build_object('outcome', 'conflict');
  end if;
  if gate.confirm_refusal(me, m) is not null then
    return json_build_object('outcome', 'forbidden');
  end if;
  if p_confirm then
    update mandates set confirmed_by = me.user_id, confirmed_at = now(), version = version + 1 where id = m.id;
  else
    update mandates set ended_by = me.user_id, ended_at = now(), version = version + 1 where id = m.id;
  end if;
  perform gate.record_act(me, case when p_confirm then 'mandate.confirm' else 'mandate.refuse' end, m.id::text);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function gate.mandates_to_confirm(text), gate.decide_mandate(text, uuid, integer, boolean) to werkwinkel_app;
