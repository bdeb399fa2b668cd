-- The life of a session: it lives, changes its token, ends. Only the role werkwinkel_identity may run what is granted here;
-- the application can use a token and can make none.

create or replace function identity.note(p_user uuid, p_organisation integer, p_event text, p_detail text) returns void
language sql security definer set search_path = pg_catalog, public as $$
  insert into security_events (user_id, organisation, event, detail) values (p_user, p_organisation, p_event, p_detail)
$$;

-- The session behind a token hash while it lives, locked for what follows; nothing when it ended, idled or its user left.
create or replace function identity.living(p_hash bytea) returns setof sessions
language sql security definer set search_path = pg_catalog, public as $$
  select s.* from sessions s join users u on u.id = s.user_id and u.disabled_at is null
  where s.token_hash = p_hash and s.ended_at is null and s.ends_at > now()
    and s.last_seen_at > now() - make_interval(mins => s.idle_minutes)
  for update of s
$$;

-- The mandates of a user that the keys of a login allow today. One that opens client data works only once confirmed.
create or replace function identity.mandates_for(p_user uuid, p_keys text[])
returns table (id uuid, role text, organisation integer, works boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select m.id, m.role, m.organisation,
    (m.confirmed_at is not null and (m.confirmed_by is not null or m.system)) or not r.opens_client_data
  from mandates m
  join roles r on r.code = m.role
  join organisations o on o.ref = m.organisation
  left join organisations part on part.ref = m.unit
  cross join (select gate.today() as today) t
  where m.user_id = p_user and m.ended_at is null and m.valid_from <= t.today
    and (m.valid_until is null or m.valid_until >= t.today)
    and (o.valid_until is null or o.valid_until >= t.today)
    and array[m.role || ':' || o.enterprise_number, m.role || ':' || o.ovo_code,
              m.role || ':' || part.enterprise_number, m.role || ':' || part.ovo_code] && p_keys
  order by o.name, m.valid_from, m.granted_at, m.id
$$;

create or replace function identity.end_session(p_hash bytea, p_reason text) returns text
language sql security definer set search_path = pg_catalog, public as $$
  with ended as (
    update sessions set ended_at = now() where token_hash = p_hash and ended_at is null
    returning user_id, id_token_hint),
  noted as (select identity.note(user_id, null, 'session.ended', p_reason) from ended)
  select ended.id_token_hint from ended cross join noted
$$;

-- Opens a session under a new token and ends the one the browser came with, so that no token outlives a sign-in.
create or replace function identity.open_session(
  p_kind text, p_user uuid, p_mandate uuid, p_person uuid, p_keys text[], p_id_token text, p_session json)
returns uuid
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_id uuid;
begin
  if p_session ->> 'previousHash' is not null then
    perform identity.end_session(decode(p_session ->> 'previousHash', 'hex'), 'signed in again');
  end if;
  insert into sessions (token_hash, kind, user_id, mandate_id, person_id, login_keys, idle_minutes, ends_at, id_token_hint)
  values (decode(p_session ->> 'hash', 'hex'), p_kind, p_user, p_mandate, p_person, coalesce(p_keys, '{}'),
          (p_session ->> 'idleMinutes')::integer, now() + make_interval(mins => (p_session ->> 'minutes')::integer), p_id_token)
  returning id into v_id;
  perform identity.note(p_user, (select m.organisation from mandates m where m.id = p_mandate), 'session.opened', p_kind);
  return v_id;
end $$;

-- What a signed-in user can choose from, the chosen one marked; null when the session is over.
create or replace function identity.mandates_of(p_hash bytea) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_session sessions;
begin
  select * into v_session from identity.living(p_hash) where kind = 'session';
  if v_session.id is null then
    return null;
  end if;
  return (
    select coalesce(json_agg(json_build_object('id', m.id, 'role', r.name, 'organisation', o.name, 'unit', part.name,
                                               'team', team.name, 'works', a.works,
                                               'current', m.id is not distinct from v_session.mandate_id)
                             order by o.name, r.name, m.id), '[]')
    from identity.mandates_for(v_session.user_id, v_session.login_keys) a
    join mandates m on m.id = a.id
    join roles r on r.code = m.role
    join organisations o on o.ref = m.organisation
    left join organisations part on part.ref = m.unit
    left join teams team on team.id = m.team_id);
end $$;

-- Acts in another mandate from now on, under a new token.
create or replace function identity.choose_mandate(p_hash bytea, p_mandate uuid, p_new_hash bytea) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_session sessions;
begin
  select * into v_session from identity.living(p_hash) where kind = 'session';
  if v_session.id is null then
    return 'ended';
  end if;
  if not exists (select from identity.mandates_for(v_session.user_id, v_session.login_keys) m
                 where m.id = p_mandate and m.works) then
    perform identity.note(v_session.user_id, null, 'mandate.refused', p_mandate::text);
    return 'refused';
  end if;
  update sessions set token_hash = p_new_hash, mandate_id = p_mandate, last_seen_at = now() where id = v_session.id;
  perform identity.note(v_session.user_id, (select m.organisation from mandates m where m.id = p_mandate),
                        'mandate.chosen', p_mandate::text);
  return 'chosen';
end $$;

-- Ends every session in which a mandate is used.
create or replace function identity.end_sessions_of_mandate(p_mandate uuid) returns integer
language sql security definer set search_path = pg_catalog, public as $$
  with ended as (update sessions set ended_at = now() where mandate_id = p_mandate and ended_at is null returning id)
  select count(*)::integer from ended
$$;

create or replace function identity.end_sessions_of_user(p_user uuid) returns integer
language sql security definer set search_path = pg_catalog, public as $$
  with ended as (update sessions set ended_at = now() where user_id = p_user and ended_at is null returning id)
  select count(*)::integer from ended
$$;

-- gate.actor_for refuses an ended mandate and a disabled user by itself; the sessions are closed as well, for good.
create or replace function identity.mandate_ended() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform identity.end_sessions_of_mandate(new.id);
  return null;
end $$;
create or replace trigger ends_its_sessions after update of ended_at on mandates
  for each row when (old.ended_at is null and new.ended_at is not null) execute function identity.mandate_ended();

create or replace function identity.user_disabled() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform identity.end_sessions_of_user(new.id);
  return null;
end $$;
create or replace trigger ends_its_sessions after update of disabled_at on users
  for each row when (old.disabled_at is null and new.disabled_at is not null) execute function identity.user_disabled();

-- Takes away what is left of sessions a week after their end, and of who someone was as soon as the session is over; the
-- security log keeps that they were. An import outlives the session that did it.
create or replace function gate.sweep_sessions() returns integer
language sql security definer set search_path = pg_catalog, public as $$
  with old as (select id from sessions where least(coalesce(ended_at, ends_at), ends_at) < now() - interval '7 days'),
  let_go as (update client_imports i set job_session = null from old where i.job_session = old.id),
  gone as (delete from sessions s using old where s.id = old.id returning s.id),
  forgotten as (
    delete from gate.standings t
    where not exists (select from sessions s where s.token_hash = t.token_hash and s.ended_at is null and s.ends_at > now()))
  select count(*)::integer from gone
$$;

grant execute on function gate.sweep_sessions() to werkwinkel_jobs;
grant execute on function identity.end_session(bytea, text), identity.mandates_of(bytea),
  identity.choose_mandate(bytea, uuid, bytea), identity.end_sessions_of_mandate(uuid), identity.end_sessions_of_user(uuid)
  to werkwinkel_identity;
