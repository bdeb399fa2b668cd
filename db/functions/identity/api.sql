-- A bearer token of the identity provider, verified by the program, becomes a session of at most ten minutes.
-- p_claims: {issuer, subject, loginName, keys: ["role:KBO or OVO"], client?, mandate?, keyHash?, seconds}; client is left out
-- for our own sign-in client. The provider's roles narrow a token as they narrow a session.

create or replace function identity.api_user(p_claims json) returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select id from users
  where disabled_at is null and (issuer = p_claims ->> 'issuer' and subject = p_claims ->> 'subject'
    or issuer is null and user_name = p_claims ->> 'loginName')
  order by issuer is null
  limit 1
$$;

-- The mandate a token acts in, among those that its roles allow: the named one, or the first that works; a registered client
-- only within its organisation.
create or replace function identity.api_mandate(p_user uuid, p_mandate uuid, p_organisation integer, p_keys text[]) returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select m.id
  from identity.mandates_for(p_user, p_keys) allowed
  join mandates m on m.id = allowed.id
  where allowed.works and (p_mandate is null or m.id = p_mandate)
    and (p_organisation is null or m.organisation = p_organisation)
  order by m.valid_from, m.granted_at, m.id
  limit 1
$$;
drop function if exists identity.api_mandate(uuid, uuid, integer);

-- Registers a token once: 'registered', or why not. A token that was registered before keeps the session it has.
create or replace function identity.api_session(p_hash bytea, p_claims json) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_user uuid := identity.api_user(p_claims);
  v_client api_clients;
  v_person uuid;
  v_mandate uuid;
begin
  if v_user is null then
    return 'unknownUser';
  end if;
  select * into v_client from api_clients c where c.client_id = p_claims ->> 'client' and c.ended_at is null;
  if p_claims ->> 'client' is not null and v_client.client_id is null then
    return 'unknownClient';
  end if;
  if p_claims ->> 'keyHash' is not null then
    select k.person_id into v_person from insz_keys k where k.key_hash = decode(p_claims ->> 'keyHash', 'hex');
  else
    v_mandate := identity.api_mandate(v_user, (p_claims ->> 'mandate')::uuid, v_client.organisation,
                                      array(select json_array_elements_text(p_claims -> 'keys')));
    if v_mandate is null then
      return 'noMandate';
    end if;
  end if;
  insert into sessions (token_hash, kind, user_id, mandate_id, person_id, purposes, category_mask, ends_at)
  values (p_hash, case when p_claims ->> 'keyHash' is null then 'api' else 'citizen' end, v_user, v_mandate, v_person,
          v_client.purposes, coalesce(v_client.category_mask, -1),
          now() + make_interval(secs => least(600, (p_claims ->> 'seconds')::integer)))
  on conflict (token_hash) do nothing;
  return 'registered';
end $$;

grant execute on function identity.api_session(bytea, json) to werkwinkel_identity;
