-- From a verified login to a session. The claims were signed by the identity provider; what they allow is decided here.
-- p_claims: {issuer, subject, loginName, displayName, organisations: [KBO or OVO], keys: ["role:KBO or OVO"]}
-- p_session: {hash, previousHash?, idleMinutes, minutes}, hashes in hexadecimal.

-- The user of a login: known by issuer and subject, or made ready under the login name and bound now, or new.
create or replace function identity.user_of(p_claims json) returns users
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_user users;
begin
  select * into v_user from users where issuer = p_claims ->> 'issuer' and subject = p_claims ->> 'subject';
  if v_user.id is null then
    update users set issuer = p_claims ->> 'issuer', subject = p_claims ->> 'subject'
    where user_name = p_claims ->> 'loginName' and issuer is null
    returning * into v_user;
  end if;
  if v_user.id is null then
    insert into users (user_name, display_name, issuer, subject)
    values (case when exists (select from users where user_name = p_claims ->> 'loginName')
                 then gen_random_uuid()::text else p_claims ->> 'loginName' end,
            p_claims ->> 'displayName', p_claims ->> 'issuer', p_claims ->> 'subject')
    on conflict (issuer, subject) do update set subject = excluded.subject
    returning * into v_user;
  elsif v_user.display_name <> p_claims ->> 'displayName' then
    update users set display_name = p_claims ->> 'displayName' where id = v_user.id returning * into v_user;
  end if;
  return v_user;
end $$;

create or replace function identity.sign_in(p_claims json, p_id_token text, p_session json) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_codes text[] := array(select json_array_elements_text(p_claims -> 'organisations'));
  v_keys text[] := array(select json_array_elements_text(p_claims -> 'keys'));
  v_user users;
  v_mandates uuid[];
begin
  if not exists (select from organisations o
                 where (o.enterprise_number = any (v_codes) or o.ovo_code = any (v_codes))
                   and (o.valid_until is null or o.valid_until >= gate.today())) then
    perform identity.note(null, null, 'signIn.unknownOrganisation', array_to_string(v_codes, ' '));
    return json_build_object('outcome', 'unknownOrganisation');
  end if;
  v_user := identity.user_of(p_claims);
  if v_user.disabled_at is not null then
    perform identity.note(v_user.id, null, 'signIn.disabled', null);
    return json_build_object('outcome', 'disabled');
  end if;
  v_mandates := array(select m.id from identity.mandates_for(v_user.id, v_keys) m where m.works);
  perform identity.open_session('session', v_user.id, case when cardinality(v_mandates) = 1 then v_mandates[1] end,
                                null, v_keys, p_id_token, p_session);
  return json_build_object('outcome', 'signedIn', 'mandates', cardinality(v_mandates));
end $$;

-- The person guided: found through the keyed hash of the INSZ, which is not kept with the user. Without a record the
-- session opens all the same and shows that there is none.
create or replace function identity.citizen_sign_in(p_claims json, p_key_hash bytea, p_session json) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_user users := identity.user_of(p_claims);
  v_person uuid;
begin
  if v_user.disabled_at is not null then
    perform identity.note(v_user.id, null, 'signIn.disabled', null);
    return json_build_object('outcome', 'disabled');
  end if;
  select k.person_id into v_person from insz_keys k where k.key_hash = p_key_hash;
  perform identity.open_session('citizen', v_user.id, null, v_person, null, null, p_session);
  return json_build_object('outcome', 'signedIn', 'mandates', 0);
end $$;

grant execute on function identity.sign_in(json, text, json), identity.citizen_sign_in(json, bytea, json)
  to werkwinkel_identity;
