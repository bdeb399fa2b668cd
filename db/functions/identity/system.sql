-- What the command line does for an organisation itself.

-- The import mandate of an organisation. Only the administrator of the database can run this: it is
-- granted to no role of the application. The user it makes has no login; whoever reads the log sees that it was the command line.
create or replace function identity.import_session(p_enterprise_number text, p_hash bytea) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_organisation organisations;
  v_user uuid;
  v_mandate uuid;
begin
  select * into v_organisation from organisations
  where enterprise_number = p_enterprise_number and (valid_until is null or valid_until >= gate.today());
  if v_organisation.ref is null then
    return 'unknownOrganisation';
  end if;
  if not v_organisation.active then
    return 'inactiveOrganisation';
  end if;
  insert into users (user_name, display_name, issuer, subject)
  values ('inlezen.' || p_enterprise_number, 'Inlezen via de opdrachtregel', 'werkwinkel', 'import ' || p_enterprise_number)
  on conflict (issuer, subject) do update set disabled_at = null
  returning id into v_user;
  select m.id into v_mandate from mandates m
  where m.user_id = v_user and m.organisation = v_organisation.ref and m.system and m.ended_at is null;
  if v_mandate is null then
    insert into mandates (user_id, organisation, role, valid_from, confirmed_at, system)
    values (v_user, v_organisation.ref, 'beheerder', least(gate.today(), current_date), now(), true)
    returning id into v_mandate;
  end if;
  insert into sessions (token_hash, kind, user_id, mandate_id, purposes, category_mask, idle_minutes, ends_at)
  values (p_hash, 'job', v_user, v_mandate, array['import'], 0, 360, now() + interval '6 hours');
  perform identity.note(v_user, v_organisation.ref, 'session.opened', 'command line');
  return 'opened';
end $$;

-- Lets an organisation begin: it becomes active, and its first two people get the mandates with which they give the others theirs. Each
-- confirms the other, so that nobody began alone. Only the administrator of the database can run this, and only once per organisation.
create or replace function identity.join_organisation(p_code text, p_administrator text, p_officer text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  joining organisations;
  administrator uuid;
  officer uuid;
begin
  select * into joining from organisations
  where p_code in (enterprise_number, ovo_code) and part_of is null and (valid_until is null or valid_until >= gate.today())
  for update;
  if joining.ref is null then
    return json_build_object('outcome', 'unknownOrganisation');
  end if;
  if exists (
    select from mandates m where m.organisation = joining.ref and m.role = 'beheerder' and not m.system and m.ended_at is null
      and (m.valid_until is null or m.valid_until >= gate.today())) then
    return json_build_object('outcome', 'joinedBefore', 'name', joining.name);
  end if;
  update organisations set active = true where ref = joining.ref;
  insert into users (user_name, display_name) values (p_administrator, p_administrator), (p_officer, p_officer)
  on conflict (user_name) do nothing;
  select id into strict administrator from users where user_name = p_administrator;
  select id into strict officer from users where user_name = p_officer;
  insert into mandates (user_id, organisation, role, valid_from, confirmed_by, confirmed_at) values
    (administrator, joining.ref, 'beheerder', gate.today(), officer, now()),
    (officer, joining.ref, 'dpo', gate.today(), administrator, now());
  perform identity.note(administrator, joining.ref, 'organisation.joined', 'beheerder');
  perform identity.note(officer, joining.ref, 'organisation.joined', 'dpo');
  return json_build_object('outcome', 'joined', 'name', joining.name);
end $$;
