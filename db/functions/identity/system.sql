-- The import mandate of an organisation, for the command line. Only the administrator of the database can run this: it is
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
