-- Shields: own family, a colleague, a threatened person, a public figure. An organisation hides a person from itself or from
-- one of its own people, never from another organisation, and sees only the shields it set itself.

create or replace function gate.shield_rows(me gate.actor, p_person uuid) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(json_agg(json_build_object('id', s.id, 'user', u.display_name, 'reason', s.reason, 'from', s.valid_from,
    'until', s.valid_until, 'setBy', b.display_name) order by s.valid_from desc, s.id), '[]')
  from shields s left join users u on u.id = s.user_id left join users b on b.id = s.set_by
  where s.person_id = p_person and (s.valid_until is null or s.valid_until >= me.today)
    and s.set_for = me.organisation
$$;

create or replace function gate.may_shield(me gate.actor, p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select ('oversight' = any (me.purposes) or (me.role = 'hoofd' and 'guidance' = any (me.purposes)))
    and exists (select 1 from gate.person_index where organisation = me.organisation and person_id = p_person)
$$;

-- Hides a person known to the organisation, from one of its people (p_user_name) or from all of them (null), at once.
create or replace function gate.set_shield(p_token text, p_person uuid, p_user_name text, p_reason text, p_until date) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  hidden_from uuid := (select id from users where user_name = p_user_name);
  shield uuid;
  refusal text := gate.act_refusal(me, gate.may_shield(me, p_person));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_user_name is not null and (hidden_from is null or not gate.belongs(me.organisation, hidden_from)) then
    return json_build_object('outcome', 'invalid', 'field', 'user');
  end if;
  if p_until < me.today then
    return json_build_object('outcome', 'invalid', 'field', 'until');
  end if;
  insert into shields (person_id, organisation, user_id, reason, set_by, set_for, valid_from, valid_until)
  values (p_person, case when p_user_name is null then me.organisation end, hidden_from, p_reason, me.user_id, me.organisation, me.today,
    p_until)
  returning id into shield;
  perform gate.record_act(me, 'shield.set', shield::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- Lifts a shield of the own organisation, at once; nobody lifts one that hides someone from themselves.
create or replace function gate.lift_shield(p_token text, p_person uuid, p_shield uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_shield(me, p_person));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if exists (select 1 from shields where id = p_shield and user_id = me.user_id) then
    return json_build_object('outcome', 'forbidden');
  end if;
  update shields set valid_until = me.today - 1
  where id = p_shield and person_id = p_person and (valid_until is null or valid_until >= me.today)
    and set_for = me.organisation;
  if not found then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.record_act(me, 'shield.lift', p_shield::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function
  gate.set_shield(text, uuid, text, text, date),
  gate.lift_shield(text, uuid, uuid) to werkwinkel_app;
